"""An event while somebody answers, decides or asks about it: its record, who organises it, what is said to whom.

Nobody learns who comes: what is said to organisers holds numbers, and of one person no more than their language.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

import sqlalchemy as sa

from handlers.directory import cards
from handlers.events.model import Event, event_of, moment
from handlers.private.visit import Office, Visit, say_to
from messages.names import isolate
from messages.richtext import RichText
from storage import invitations, people, records
from storage.records import Record

KIND = "event"
_MANAGERS = frozenset({"coordinator", "admin"})
_DAY = len("2024-06-15")

Choices = Sequence[tuple[str, str]]
"""(key of the label, data)."""


@dataclass(frozen=True, slots=True)
class Gathering:
    """An event and the moment at which it is looked at; rooms that have something to be sent are added to `rooms`."""

    conn: sa.Connection
    office: Office
    now: datetime
    rooms: set[int]
    record: Record
    event: Event

    @property
    def open(self) -> bool:
        """Whether one can still say whether one comes."""
        return self.event.public and self.event.status != "cancelled" and not self.over

    @property
    def over(self) -> bool:
        """Whether it has been. What was postponed is still to come, whatever its day was."""
        event = self.event
        return event.status != "postponed" and event.ends_at is not None and event.ends_at <= self.now

    @property
    def ended(self) -> str:
        """The key of why nothing can be said or decided any more; "" if it can."""
        if self.event.status == "cancelled":
            return "rsvp-cancelled"
        return "rsvp-over" if self.over else ""

    @property
    def closes_at(self) -> datetime | None:
        """When its deadline passes: at the end of a day, where no time is given. None if it has none."""
        deadline, zone = self.event.deadline, self.event.zone
        if len(deadline) == _DAY:
            deadline = (date.fromisoformat(deadline) + timedelta(days=1)).isoformat()
        return moment(deadline, zone)

    @property
    def closed(self) -> bool:
        """Whether its deadline has passed."""
        return self.closes_at is not None and self.closes_at <= self.now

    @property
    def asks_when_late(self) -> bool:
        """Whether organisers want to decide on those who come too late; otherwise these are turned away."""
        return self.record.data.get("late") == "ask"

    @property
    def decided(self) -> bool:
        """Whether an organiser decides on each who wants to come from now on."""
        return self.event.joining == "approval" or self.closed

    @property
    def kept(self) -> int:
        """Places kept for people concerned: until the deadline, or until they are released."""
        return 0 if self.closed or self.record.data.get("released") else min(self.event.reserved, self.event.capacity)

    # what is said

    def title(self, language: str) -> str:
        """Its title for a sentence in this language."""
        return isolate(cards.title(self.conn, self.office, self.record, [language]))

    def text(self, key: str, language: str, /, **args: str | int) -> str:
        """A text of the catalog that may name the title."""
        return self.office.catalog.text(key, language, title=self.title(language), **args)

    def tell(self, person_id: int, key: str, /, choices: Choices = (), **args: str | int) -> int | None:
        """Say a text of the catalog to somebody. Returns the message, None if they have no open private room."""
        return self.say(person_id, lambda language: self.text(key, language, **args), choices)

    def say(self, person_id: int, compose: Callable[[str], RichText | str], choices: Choices = ()) -> int | None:
        """Say something to somebody in their language; see handlers.private.visit.say_to."""
        return say_to(self.conn, self.office, person_id, compose, choices, now=self.now, rooms=self.rooms)

    # who

    def organisers(self) -> list[int]:
        """Who answers for it, and who was asked to help and agreed. The coordinators, if that is nobody."""
        own = [] if self.event.person_id is None else [self.event.person_id]
        helping = [one.person_id for one in invitations.of_event(self.conn, self.record.id, "organiser")]
        found = dict.fromkeys(people.canonical(self.conn, one) for one in (*own, *helping))
        return list(found) or people.with_roles(self.conn, _MANAGERS)

    def managed_by(self, person_id: int) -> bool:
        """Whether somebody may see the counts and decide: an organiser or a coordinator."""
        return person_id in self.organisers() or bool(people.roles_of(self.conn, person_id) & _MANAGERS)

    # changing it

    def with_data(self, *, role: str, person_id: int, action: str, **changes: Any) -> Gathering:
        """The event with other data, as stored."""
        return self.of(
            records.change(
                self.conn,
                self.record,
                role=role,
                person_id=person_id,
                action=action,
                secrets=self.office.secrets,
                now=self.now,
                data_now={**self.record.data, **changes},
            )
        )

    def of(self, record: Record) -> Gathering:
        """The same of the record as it is now."""
        return of_record(self.conn, self.office, record, self.now, self.rooms)


def of_record(conn: sa.Connection, office: Office, record: Record, now: datetime, rooms: set[int]) -> Gathering:
    """The event that a record is."""
    event = event_of(conn, record, secrets=office.secrets, default_zone=office.time_zone)
    return Gathering(conn, office, now, rooms, record, event)


def by_ref(visit: Visit, ref: str) -> Gathering | None:
    """The event of a button; None if there is none that may be seen."""
    record = records.by_ref(visit.conn, ref, secrets=visit.office.secrets)
    if record is None or record.kind != KIND or record.state != "published":
        return None
    return of_record(visit.conn, visit.office, record, visit.now, visit.rooms)


def by_id(conn: sa.Connection, office: Office, record_id: int, now: datetime, rooms: set[int]) -> Gathering | None:
    """The public event of this record."""
    record = records.get(conn, record_id, secrets=office.secrets)
    if record is None or record.kind != KIND or record.state != "published":
        return None
    return of_record(conn, office, record, now, rooms)
