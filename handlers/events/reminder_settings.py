"""The screen where an organiser chooses when people are reminded of an event."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import sqlalchemy as sa

from handlers.directory import publishing
from handlers.events import ladder, reminder_text
from handlers.events.model import Event, event_of
from handlers.events.when import moment_text
from handlers.private.visit import Choice, Office, Visit
from messages.names import isolate
from messages.richtext import RichText, Style, joined, plain
from storage import invitations, people, records
from storage.records import Record

Press = Callable[[Visit, str, int | None], None]
_CHOSEN, _OPEN = "☑", "☐"


class ReminderSettings:
    """Presses behind `rem:`: `set:<ref>` shows, `turn:<ref>:<rung>` changes, `usual:<ref>` takes back."""

    def __init__(self, office: Office, *, fire_due: Callable[[sa.Connection, datetime], set[int]]) -> None:
        self._office = office
        self._fire_due = fire_due
        self.presses: dict[str, Press] = {"set": self._show, "turn": self._turn, "usual": self._usual}

    def _show(self, visit: Visit, ref: str, _: int | None) -> None:
        record = self._record(visit, ref)
        if record is not None:
            visit.offer(*self._screen(visit, record))

    def _turn(self, visit: Visit, rest: str, message_id: int | None) -> None:
        ref, _, rung = rest.partition(":")
        record = self._record(visit, ref)
        if record is None:
            return
        event = self._event(visit, record)
        if rung not in ladder.offered(event.kind, all_day=event.all_day):
            visit.whisper(visit.text("dialogue-gone"))
            return
        chosen = set(ladder.ladder(event.kind, record.data.get("reminders"))) ^ {rung}
        self._choose(visit, record, list(ladder.ladder("", chosen)), message_id)

    def _usual(self, visit: Visit, ref: str, message_id: int | None) -> None:
        record = self._record(visit, ref)
        if record is not None:
            self._choose(visit, record, None, message_id)

    def _choose(self, visit: Visit, record: Record, chosen: list[str] | None, message_id: int | None) -> None:
        if record.data.get("reminders") != chosen:
            visit.rooms |= self._fire_due(visit.conn, visit.now)  # what is due until now is due by what was chosen
            data = {name: value for name, value in record.data.items() if name != "reminders"}
            record = records.change(
                visit.conn,
                record,
                role="author" if record.person_id in people.everyone(visit.conn, visit.person.id) else "coordinator",
                person_id=visit.person.id,
                action="reminders",
                secrets=self._office.secrets,
                now=visit.now,
                data_now=data if chosen is None else {**data, "reminders": chosen},
            )
            publishing.reindex(visit.conn, self._office, record)
        body, choices = self._screen(visit, record)
        if message_id is None:
            visit.offer(body, choices)
        else:
            visit.reoffer(message_id, body, choices)

    def _screen(self, visit: Visit, record: Record) -> tuple[RichText, list[Choice]]:
        event = self._event(visit, record)
        chosen = ladder.ladder(event.kind, record.data.get("reminders"))
        title = reminder_text.title(visit.conn, self._office, event, visit.language)
        start = ladder.next_start(event.start, visit.now.date())
        coming = [rung for rung in ladder.rungs(start, event.zone, chosen) if rung.at > visit.now]
        lines = [
            plain(visit.text("remind-set", title=isolate(title))).wrapped(Style.BOLD),
            plain(visit.text("remind-set-about")),
            *(plain(f"• {moment_text(rung.at, visit.language, event.zone)}") for rung in coming),
        ]
        if event.status != "confirmed" or not start[4:]:
            lines.append(plain(visit.text("remind-set-open")))
        elif not coming:
            lines.append(plain(visit.text("remind-set-none")))
        choices = [
            (
                f"{_CHOSEN if rung in chosen else _OPEN} {visit.text(f'remind-rung-{rung}')}",
                f"rem:turn:{event.ref}:{rung}",
            )
            for rung in ladder.offered(event.kind, all_day=event.all_day)
        ]
        if record.data.get("reminders") is not None:
            choices.append((visit.text("remind-usual"), f"rem:usual:{event.ref}"))
        return joined(lines, "\n"), choices

    def _event(self, visit: Visit, record: Record) -> Event:
        office = self._office
        return event_of(visit.conn, record, secrets=office.secrets, default_zone=office.time_zone)

    def _record(self, visit: Visit, ref: str) -> Record | None:
        record = records.by_ref(visit.conn, ref, secrets=self._office.secrets)
        if record is None or record.kind != "event" or record.state != "published":
            visit.whisper(visit.text("dialogue-gone"))
            return None
        if not organises(visit, record):
            visit.whisper(visit.text("remind-not-yours"))
            return None
        return record


def organises(visit: Visit, record: Record) -> bool:
    """Whether this person may decide about an event: its organiser, those who organise it too, coordinators."""
    mine = people.everyone(visit.conn, visit.person.id)
    if record.person_id in mine or visit.is_one_of("coordinator"):
        return True
    return any(one.person_id in mine for one in invitations.of_event(visit.conn, record.id, "organiser"))
