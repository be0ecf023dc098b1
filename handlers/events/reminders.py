"""For every event that is near, the latest reminder that has come is said once, in its rooms and to those who come.

Nothing is scheduled ahead: each time, what is due follows from the event as it is now. So a moved event needs no
clearing up, and after days without the bot people hear one reminder, not all that were missed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any, Final
from zoneinfo import ZoneInfo

import sqlalchemy as sa

from handlers.announcements.model import Audience, NewBroadcast
from handlers.announcements.port import Broadcasting
from handlers.dialogues.draft import Draft
from handlers.dialogues.service import Dialogues
from handlers.events import calendar_days, ladder, reminder_text
from handlers.events.gathering import of_record
from handlers.events.ladder import Rung
from handlers.events.model import Event, event_of, moment
from handlers.events.reminder_settings import ReminderSettings
from handlers.private.visit import Office, Visit, say_to
from messages.names import isolate
from storage import attendance, records, reminding
from storage.records import Record
from storage.reminding import Near

COMPOSER: Final = "reminder"
_BEHIND: Final = timedelta(days=10)
"""How long after its start somebody is told that an event was not reminded of."""
_BEGINNING: Final = timedelta(minutes=20)
_AHEAD: Final = timedelta(days=200)
_WHEN: Final = ("start", "time", "zone", "time_zone", "status", "reminders")
"""What of an event's data decides when it is reminded of."""
_AMONG_ITSELF: Final = ("committee", "working_group", "exchange_visit")
"""Kinds that no room is told of unasked."""


@dataclass(frozen=True, slots=True)
class _Plan:
    """The rungs of one version of an event, and since when they hold."""

    ref: str
    start: str
    steps: tuple[Rung, ...]
    since: datetime


class Reminders:
    """What time does for events, and the screen where organisers choose when. `dialogues` is set by the wiring."""

    def __init__(self, office: Office, *, broadcasts: Broadcasting) -> None:
        self._office = office
        self._broadcasts = broadcasts
        self.dialogues: Dialogues | None = None
        broadcasts.composers[COMPOSER] = reminder_text.compose
        broadcasts.composers |= calendar_days.COMPOSERS
        settings = ReminderSettings(office, fire_due=self.fire_due)
        self.commands: dict[str, Callable[[Visit, str], None]] = {}
        self.endings: dict[str, Callable[[Visit, Draft, str], None]] = {}
        self._presses = {**settings.presses, "activity": self._register}
        self.pressed: dict[str, Callable[[Visit, str, int | None], None]] = {"rem": self._pressed}
        self._plans: dict[tuple[int, int, str], _Plan] = {}
        self._said: set[str] = set()

    def _pressed(self, visit: Visit, data: str, message_id: int | None) -> None:
        verb, _, rest = data.partition(":")
        handler = self._presses.get(verb)
        if handler is None:
            visit.whisper(visit.text("dialogue-gone"))
        else:
            handler(visit, rest, message_id)

    def _register(self, visit: Visit, _: str, message_id: int | None) -> None:
        if self.dialogues is not None:
            self.dialogues.start(visit, "activity")

    # in time

    def fire_due(self, conn: sa.Connection, now: datetime) -> set[int]:
        """Say what is due. Two queries if nothing is."""
        rooms: set[int] = set()
        self._take_back(conn, now, rooms)
        due = self._due(conn, now)
        unknown = [key for key in due if key not in self._said]
        said = reminding.planned(conn, unknown) if unknown else set()
        self._said = (self._said & due.keys()) | said
        for key in unknown:
            if key not in said:
                self._say(conn, *due[key], key, now, rooms)
        return rooms

    def _due(self, conn: sa.Connection, now: datetime) -> dict[str, tuple[int, Rung, str]]:
        """The latest rung of each event that has come, by the key under which it is said once."""
        found: dict[str, tuple[int, Rung, str]] = {}
        plans: dict[tuple[int, int, str], _Plan] = {}
        here = ZoneInfo(self._office.time_zone)
        for one in reminding.near(conn, now - _BEHIND, now + _AHEAD):
            start = ladder.next_start(one.start, now.astimezone(here).date())
            known = (one.record_id, one.version, start)
            plan = self._plans.get(known) or self._plan(conn, one, start)
            if plan is None:
                continue
            plans[known] = plan
            rung = ladder.due(plan.steps, plan.since, now)
            if rung is not None:
                found[f"remind:{plan.ref}:{rung.name}:{plan.start}"] = (one.record_id, rung, plan.start)
        self._plans = plans
        return found

    def _plan(self, conn: sa.Connection, near: Near, start: str) -> _Plan | None:
        record = records.get(conn, near.record_id, secrets=self._office.secrets)
        if record is None or record.published_at is None:
            return None
        event = self._event(conn, record)
        names = ladder.ladder(event.kind, record.data.get("reminders"))
        since = max(record.published_at, _decided_at(conn, record, self._office))
        return _Plan(event.ref, start, tuple(ladder.rungs(start, event.zone, names)), since)

    def _event(self, conn: sa.Connection, record: Record) -> Event:
        return event_of(conn, record, secrets=self._office.secrets, default_zone=self._office.time_zone)

    def _say(
        self, conn: sa.Connection, record_id: int, rung: Rung, start: str, key: str, now: datetime, rooms: set[int]
    ) -> None:
        record = records.get(conn, record_id, secrets=self._office.secrets)
        if record is None:
            return
        event = replace(self._event(conn, record), start=start)
        until = _useful_until(event, rung)
        data = {"rung": rung.name, "start": start}
        if until is not None and until <= now:
            missed = NewBroadcast(COMPOSER, Audience(rooms=False), record_id=record_id, data=data, origin_key=key)
            late = replace(missed, fire_at=rung.at, expires_at=until)
            if self._broadcasts.plan(conn, late, now=now, rooms=rooms) is not None:
                self._tell_organisers(conn, record, event, "remind-missed", now, rooms)
            return
        composer = calendar_days.composer_of(event.kind, rung.name) or COMPOSER
        new = NewBroadcast(composer, Audience(), record_id=record_id, data=data, expires_at=until)
        if composer != COMPOSER:
            everybody = replace(new, audience=Audience(members=True), origin_key=key)
            self._broadcasts.plan(conn, everybody, now=now, rooms=rooms)
            return
        urgent = rung.name in ladder.CLOCKED
        coming = replace(new, audience=Audience(rooms=False, coming_to=record_id), origin_key=key, urgent=urgent)
        if self._broadcasts.plan(conn, coming, now=now, rooms=rooms) is None:
            return
        audience = self._rooms(conn, record, event)
        if audience is not None:
            of_rooms = replace(new, audience=audience, origin_key=f"{key}:rooms")
            of_rooms = replace(of_rooms, expires_at=_rooms_until(event, rung, until))
            self._broadcasts.plan(conn, of_rooms, now=now, rooms=rooms)
        if urgent and rung.name == "1h" and event.mode in ("online", "hybrid") and not event.link:
            self._tell_organisers(conn, record, event, "remind-link-missing", now, rooms)

    def _rooms(self, conn: sa.Connection, record: Record, event: Event) -> Audience | None:
        """The rooms, and members, that were told of the event, but for those who answered: they are reminded as those
        who come, or do not want to be. If nobody announced it, the rooms that it is for."""
        answered = tuple(one.person_id for one in attendance.of_event(conn, record.id))
        announced = self._broadcasts.of_record(conn, record.id, ("event",))
        told = [one for one in announced if one.state in ("sending", "sent")]
        if told:
            return Audience(targets_of=tuple(one.id for one in told), except_persons=answered)
        of_all = record.visibility == "public" and event.joining != "invitation" and event.kind not in _AMONG_ITSELF
        if announced or not of_all:
            return None
        return Audience(regions=(event.region,) if event.region else (), topics=event.themes)

    def _tell_organisers(
        self, conn: sa.Connection, record: Record, event: Event, key: str, now: datetime, rooms: set[int]
    ) -> None:
        """All of them: whoever answers for it may be away."""
        catalog = self._office.catalog

        def compose(language: str) -> str:
            name = reminder_text.title(conn, self._office, event, language)
            return catalog.text(key, language, title=isolate(name))

        choices = [("remind-open", f"ev:card:{event.ref}")]
        for person_id in of_record(conn, self._office, record, now, rooms).organisers():
            say_to(conn, self._office, person_id, compose, choices, now=now, rooms=rooms)

    def _take_back(self, conn: sa.Connection, now: datetime, rooms: set[int]) -> None:
        """What still waits to be said of a date that holds no more."""
        for one in reminding.waiting(conn, (COMPOSER, *calendar_days.COMPOSERS)):
            if _holds(one):
                continue
            for broadcast in self._broadcasts.of_record(conn, one.record_id, (COMPOSER, *calendar_days.COMPOSERS)):
                if broadcast.id != one.id:
                    continue
                if broadcast.state == "scheduled":
                    self._broadcasts.cancel(conn, broadcast, now=now)
                else:
                    self._broadcasts.withdraw(conn, broadcast, now=now, rooms=rooms)


def _holds(waiting: reminding.Waiting) -> bool:
    start = waiting.origin_key.removesuffix(":rooms").split(":", 3)[-1]
    return waiting.status == "confirmed" and ladder.is_of(waiting.start, start)


def _useful_until(event: Event, rung: Rung) -> datetime | None:
    """After that, nobody needs to hear it: the event has begun; for the word that it does, it is over; of whole days,
    the first has passed."""
    if event.all_day:
        return moment(_next_day(event.start), event.zone)
    return event.ends_at if rung.name == "start" else event.starts_at


def _rooms_until(event: Event, rung: Rung, until: datetime | None) -> datetime | None:
    """Rooms hear that it begins while it does, and not when their night is over."""
    begins = event.starts_at
    return begins + _BEGINNING if rung.name == "start" and begins is not None else until


def _next_day(day: str) -> str:
    return (datetime.fromisoformat(day) + timedelta(days=1)).date().isoformat()


def _decided_at(conn: sa.Connection, record: Record, office: Office) -> datetime:
    """When its date, and its ladder, became what they are: whatever would have been said before was of none."""
    kind = records.tags(conn, record.id).get("kind")
    for revision in reversed(records.history(conn, record.id, secrets=office.secrets)):
        before, tags = revision.changes.get("data"), revision.changes.get("tags")
        if before is not None and _when(before) != _when(record.data):
            return revision.at
        if tags is not None and tags.get("kind") != kind:
            return revision.at
    return record.created_at


def _when(data: dict[str, Any]) -> tuple[Any, ...]:
    return tuple(data.get(name) for name in _WHEN)
