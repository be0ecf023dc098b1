"""What follows when an event changes: announcements are put right everywhere, and whoever has to know is told once.

Every way of changing one comes through here, so that the sequence number, the calendars, the places and the news agree.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, Final

import sqlalchemy as sa

from handlers.announcements.model import Audience, NewBroadcast
from handlers.announcements.port import Broadcasting
from handlers.directory import publishing
from handlers.events import poll_of_dates
from handlers.events.announcing import CHANGE, EVENT, GONE
from handlers.events.differing import differences, kept, material
from handlers.events.gathering import of_record
from handlers.events.model import Event, event_of, read
from handlers.private.visit import Office, Visit
from storage import attendance, people, records
from storage.announcing import being_translated
from storage.event_dates import gone
from storage.records import Record

SOON: Final = timedelta(hours=48)
"""News of an event that is so near, or cancelled, wait for no quiet hours."""
EXPLAINING: Final = timedelta(minutes=1)
"""How long news wait for the reason to be translated."""
_GONE_FOR = timedelta(days=30)
"""How long after an event was taken out those who come are told, if the bot was down."""
_OUT = ("sending", "sent")
_TO_COME = ("draft", "scheduled")
_REMINDING: Final = ("reminder", "calendar_day_call", "calendar_day")
"""Composers of handlers.events.reminders."""

Changed = Callable[[sa.Connection, Event, datetime, set[int]], object]
"""handlers.events.attendance.Attendance.event_changed."""


class Changing:
    """handlers.directory.submissions.Sequel of events. `event_changed` sees to the places, `polls` to choices of dates;
    `offer` says what can be done with one that was just published."""

    def __init__(self, office: Office, *, broadcasts: Broadcasting) -> None:
        self._office = office
        self._broadcasts = broadcasts
        self.event_changed: Changed = lambda conn, event, now, rooms: None
        self.polls: poll_of_dates.Polls | None = None
        self.offer: Callable[[Visit, Record], None] = lambda visit, record: None

    # what submissions ask

    def before(self, visit: Visit, record: Record) -> Event:
        """See Sequel."""
        return self._event(visit.conn, record)

    def may(self, visit: Visit, record: Record) -> bool:
        """Organisers and coordinators."""
        return may_change(visit, record)

    def amended(
        self,
        visit: Visit,
        record: Record,
        was: Event,
        data: Mapping[str, Any] | None,
        tags: Mapping[str, Sequence[str]] | None,
        secret: Mapping[str, Any] | None,
    ) -> Mapping[str, Any] | None:
        """The data with the next sequence number, if what people rely on changes; what is known of each language's
        interpretation stays. What gets another date is postponed or uncertain no more."""
        before = record.data.get("interpretation")
        if data is not None and isinstance(before, Mapping) and isinstance(data.get("interpretation"), list):
            states = {language: before.get(language, "confirmed") for language in data["interpretation"]}
            data = {**data, "interpretation": states}
        if data is not None and was.sequence and data.get("sequence", 0) != was.sequence:
            data = {**data, "sequence": was.sequence}  # it never goes back (RFC 5545, 3.8.7.4)
        status = record.data.get("status")
        if data is not None and data.get("start") != record.data.get("start") and status in ("tentative", "postponed"):
            data = {**data, "status": None} if data.get("status") == status else data
        tags_now = tags if tags is not None else records.tags(visit.conn, record.id)
        secret_now = secret
        if secret_now is None:
            secret_now = records.secret(visit.conn, record.id, secrets=self._office.secrets)
        data_now = dict(data) if data is not None else dict(record.data)
        lists = {name: list(values) for name, values in tags_now.items()}
        now = read(replace(record, data=data_now), lists, secret_now, self._office.time_zone)
        if record.state != "published" or not material(differences(was, now)):
            return data
        return {**data_now, "sequence": was.sequence + 1}

    def added(self, visit: Visit, record: Record) -> None:
        """A coordinator's is public at once."""
        self.offer(visit, record)

    def offers(self, record: Record, *, spread: bool = False) -> list[tuple[str, str]]:
        """See Sequel."""
        verb = "announce" if spread else "manage"
        return [(f"event-do-{verb}", f"ev:{verb}:{record.ref}")]

    def changed(self, visit: Visit, was: Event, record: Record) -> None:
        """Tell what has to be known, put right what was said, arrange the places anew."""
        now = self._event(visit.conn, record)
        changes = differences(was, now)
        if material(changes) and not (_over(was, visit.now) and _over(now, visit.now)):
            self._tell(visit, was, now, changes)  # first: what is put right leaves the calendar file to the news
        for one in self._broadcasts.of_record(visit.conn, record.id, (EVENT,)):
            if one.state in _OUT:
                self._broadcasts.correct(visit.conn, one, now=visit.now, rooms=visit.rooms)
        self.event_changed(visit.conn, now, visit.now, visit.rooms)
        poll_of_dates.settle(visit, record, now, self.polls)

    # changes that are no dialogue of all questions

    def apply(
        self,
        visit: Visit,
        record: Record,
        action: str,
        data: Mapping[str, Any],
        *,
        note: str = "",
        language: str = "",
    ) -> Record:
        """Change these fields of an event (None: gone), with a note for all to read, and see to what follows."""
        was = self._event(visit.conn, record)
        texts = {"note": note}
        mine = record.person_id in people.everyone(visit.conn, visit.person.id)
        changed = records.change(
            visit.conn,
            record,
            role="author" if mine else "coordinator",
            person_id=visit.person.id,
            action=action,
            secrets=self._office.secrets,
            now=visit.now,
            texts_now=texts,
            data_now=self.amended(visit, record, was, {**record.data, **data}, None, None),
            languages={"note": language} if note and language else None,
        )
        publishing.changed(visit.conn, self._office, changed)
        self.changed(visit, was, changed)
        return changed

    # time

    def fire_due(self, conn: sa.Connection, now: datetime) -> set[int]:
        """An event that was withdrawn or refused is taken out of every room, and whoever comes to it is told."""
        rooms: set[int] = set()
        for row in gone(conn, (EVENT, CHANGE), _OUT):
            for one in self._broadcasts.of_record(conn, row, (EVENT, CHANGE)):
                if one.state in _OUT:
                    self._broadcasts.withdraw(conn, one, now=now, rooms=rooms)
                elif one.state in _TO_COME:
                    self._broadcasts.cancel(conn, one, now=now)
        for record_id in attendance.left_behind(conn, now - _GONE_FOR):
            self._tell_gone(conn, record_id, now, rooms)
        return rooms

    def _tell_gone(self, conn: sa.Connection, record_id: int, now: datetime, rooms: set[int]) -> None:
        record = records.get(conn, record_id, secrets=self._office.secrets)
        event = self._event(conn, record) if record is not None else None
        if record is None or event is None or event.status == "cancelled" or _over(event, now):
            return
        made = record.published_at or record.created_at
        new = NewBroadcast(
            GONE,
            Audience(rooms=False, coming_to=record_id),
            record_id=record_id,
            origin_key=f"event-gone:{event.ref}:{made:%Y%m%d%H%M%S}",
            urgent=_near(event, now),
        )
        self._broadcasts.plan(conn, new, now=now, rooms=rooms)

    # inside

    def _event(self, conn: sa.Connection, record: Record) -> Event:
        return event_of(conn, record, secrets=self._office.secrets, default_zone=self._office.time_zone)

    def _tell(self, visit: Visit, was: Event, now: Event, changes: Sequence[str]) -> None:
        """Plan the news. Those that have not left yet are taken back: one message tells it all."""
        known, named = kept(was), list(changes)
        for one in self._broadcasts.of_record(visit.conn, now.record_id, (CHANGE,)):
            if one.state in _TO_COME:
                known = one.data.get("was") or known
                named = [*named, *(name for name in one.data.get("changes") or () if name not in named)]
                self._broadcasts.cancel(visit.conn, one, now=visit.now)
        new = NewBroadcast(
            CHANGE,
            self._audience(visit.conn, now),
            record_id=now.record_id,
            person_id=visit.person.id,
            data={"was": known, "changes": named, "sequence": now.sequence},
            origin_key=f"event-change:{now.ref}:{now.sequence}",
            fire_at=visit.now + EXPLAINING if being_translated(visit.conn, now.record_id) else None,
            urgent=now.status == "cancelled" or _near(was, visit.now) or _near(now, visit.now),
        )
        self._broadcasts.plan(visit.conn, new, now=visit.now, rooms=visit.rooms)

    def _audience(self, conn: sa.Connection, event: Event) -> Audience:
        """Who got an announcement of it, or was reminded of it without one, and those who come."""
        announced = self._broadcasts.of_record(conn, event.record_id, (EVENT, *_REMINDING))
        told = tuple(one.id for one in announced if one.state in _OUT)
        return Audience(rooms=bool(told), targets_of=told, coming_to=event.record_id)


def may_change(visit: Visit, record: Record) -> bool:
    """Whether somebody may change an event: who organises it, and coordinators."""
    if record.kind != EVENT:
        return False
    if record.person_id in people.everyone(visit.conn, visit.person.id):
        return True
    gathering = of_record(visit.conn, visit.office, record, visit.now, visit.rooms)
    return gathering.managed_by(people.canonical(visit.conn, visit.person.id))


def _over(event: Event, now: datetime) -> bool:
    return event.status != "postponed" and event.ends_at is not None and event.ends_at <= now


def _near(event: Event, now: datetime) -> bool:
    return event.starts_at is not None and now <= event.starts_at <= now + SOON
