"""Saying something to many, once: the front of what the other parts use (handlers/announcements/port.py).

Everything happens in the transaction of whoever asks, so it is either done whole or not at all; time only wakes
`fire_due`, which finds in the database what is due and how far everything is.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection
from dataclasses import asdict, replace
from datetime import datetime
from typing import Any, Final

import sqlalchemy as sa

from handlers.announcements import correcting, following, report, sending, stored
from handlers.announcements.model import Audience, Broadcast, Composer, NewBroadcast
from handlers.announcements.reporting import Reporting
from handlers.announcements.stored import Guard, Means
from handlers.private.visit import Choice, Office, Visit
from messages.errors import code_of, place_of
from messages.richtext import RichText
from storage import broadcasts
from storage.broadcasts import Counts, TargetRow
from storage.errors import StorageError

log = logging.getLogger(__name__)

WAITING: Final = ("draft", "approval", "scheduled")
"""States of a broadcast that has not left."""
_AT_ONCE: Final = 500
"""Destinations after which what else is due leaves at the next call: the database is everybody's."""


class Broadcasts:
    """Broadcasting. Other parts enter their composers, and guards where something may have to hold theirs back."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self._means = Means(office)
        self.composers: dict[str, Composer] = self._means.composers
        self.guards: dict[str, Guard] = self._means.guards
        self.commands: dict[str, Callable[[Visit, str], None]] = {}
        self.pressed: dict[str, Callable[[Visit, str, int | None], None]] = {"bc": Reporting(self._means).pressed}

    # planning

    def plan(self, conn: sa.Connection, new: NewBroadcast, *, now: datetime, rooms: set[int]) -> Broadcast | None:
        """See Broadcasting."""
        made = broadcasts.add(conn, stored.columns(new, now), secrets=self._office.secrets)
        return None if made is None else self._fire_if_due(conn, made, now, rooms)

    def schedule(
        self,
        conn: sa.Connection,
        broadcast: Broadcast,
        *,
        now: datetime,
        rooms: set[int],
        fire_at: datetime | None = None,
        expires_at: datetime | None = None,
        approved_by: int | None = None,
    ) -> Broadcast | None:
        """Let one that waits leave at its time, or at another; at once if it has none. It is not sent after its own
        `expires_at`, or another. One that came too late leaves at once, however late, if no times are given. None if
        it has left or was cancelled."""
        own = self._today(conn, broadcast)
        late = own.state == "expired"
        begins, ends = (None, None) if late else (own.fire_at, own.expires_at)
        values = {"state": "scheduled", "fire_at": fire_at or begins or now, "expires_at": expires_at or ends}
        values |= {"reported": "", "finished_at": None}
        values |= {} if approved_by is None else {"approved_by": approved_by}
        if not broadcasts.change(conn, broadcast.id, (*WAITING, "expired"), values, secrets=self._office.secrets):
            return None
        return self._fire_if_due(conn, broadcast.id, now, rooms)

    def change(self, conn: sa.Connection, broadcast: Broadcast, **values: Any) -> Broadcast | None:
        """Change one that has not left: `audience`, `data`, `urgent`, `state` (among those that wait), `fire_at`,
        `expires_at`, `approved_by`. Returns it as it is now; None if it has left."""
        if isinstance(audience := values.get("audience"), Audience):
            values["audience"] = asdict(audience)
        if not broadcasts.change(conn, broadcast.id, WAITING, values, secrets=self._office.secrets):
            return None
        return self.get(conn, broadcast.id)

    def cancel(self, conn: sa.Connection, broadcast: Broadcast, *, now: datetime) -> None:
        """See Broadcasting."""
        self._cancel(conn, broadcast, now)

    def _cancel(self, conn: sa.Connection, broadcast: Broadcast, now: datetime) -> bool:
        """False if it has left."""
        values = {"state": "cancelled", "finished_at": now}
        return broadcasts.change(conn, broadcast.id, (*WAITING, "expired"), values, secrets=self._office.secrets)

    def _fire_if_due(self, conn: sa.Connection, broadcast_id: int, now: datetime, rooms: set[int]) -> Broadcast | None:
        broadcast = self.get(conn, broadcast_id)
        if broadcast is None or broadcast.state != "scheduled" or (broadcast.fire_at or now) > now:
            return broadcast
        sending.fire(conn, self._means, broadcast, now=now, rooms=rooms)
        return self.get(conn, broadcast_id)

    def fire_due(self, conn: sa.Connection, now: datetime) -> set[int]:
        """Let go what is due, and follow what is on its way. Returns the rooms to wake."""
        rooms: set[int] = set()
        for row in broadcasts.sending(conn):
            self._follow(conn, row, now, rooms)
        count = 0
        for broadcast_id in broadcasts.due(conn, now):
            if count >= _AT_ONCE:
                break
            count += self._fire(conn, broadcast_id, now, rooms)
        return rooms

    def _fire(self, conn: sa.Connection, broadcast_id: int, now: datetime, rooms: set[int]) -> int:
        try:
            due = self.get(conn, broadcast_id)
        except StorageError as error:
            log.error("a broadcast cannot be read (%s)", error.code)
            return 0
        return 0 if due is None else sending.fire(conn, self._means, due, now=now, rooms=rooms)

    def _follow(self, conn: sa.Connection, row: Any, now: datetime, rooms: set[int]) -> None:
        """See how far one is; a defect there holds up no other."""
        try:
            with conn.begin_nested():
                broadcast = stored.broadcast_of(row, self._office.secrets)
                following.follow(conn, self._means, broadcast, now=now, rooms=rooms)
        except Exception as error:
            if stored.is_passing(error):
                raise
            log.error("a broadcast cannot be followed (%s at %s)", code_of(error), place_of(error))

    # afterwards

    def correct(
        self, conn: sa.Connection, broadcast: Broadcast, *, now: datetime, rooms: set[int], silent: bool = True
    ) -> int:
        """See Broadcasting. Nobody is notified of an edit, so `silent` changes nothing here: who is to be told gets a
        broadcast of its own."""
        return correcting.correct(conn, self._means, self._today(conn, broadcast), now=now, rooms=rooms)

    def withdraw(self, conn: sa.Connection, broadcast: Broadcast, *, now: datetime, rooms: set[int]) -> None:
        """See Broadcasting."""
        if not self._cancel(conn, broadcast, now):
            correcting.withdraw(conn, self._means, self._today(conn, broadcast), now=now, rooms=rooms)

    # looking

    def get(self, conn: sa.Connection, broadcast_id: int) -> Broadcast | None:
        """A broadcast by its id."""
        return stored.get(conn, self._office, broadcast_id)

    def by_ref(self, conn: sa.Connection, ref: str) -> Broadcast | None:
        """A broadcast by what buttons call it."""
        row = broadcasts.by_ref(conn, ref)
        return None if row is None else stored.broadcast_of(row, self._office.secrets)

    def of_record(self, conn: sa.Connection, record_id: int, composers: Collection[str] = ()) -> list[Broadcast]:
        """See Broadcasting."""
        rows = broadcasts.of_record(conn, record_id, composers)
        return [stored.broadcast_of(row, self._office.secrets) for row in rows]

    def in_states(self, conn: sa.Connection, *states: str, limit: int = 20) -> list[Broadcast]:
        """The newest in these states."""
        rows = broadcasts.in_states(conn, states, limit)
        return [stored.broadcast_of(row, self._office.secrets) for row in rows]

    def counts(self, conn: sa.Connection, broadcast: Broadcast) -> Counts:
        """How many destinations are in which state."""
        return broadcasts.counts(conn, broadcast.id)

    def targets(self, conn: sa.Connection, broadcast: Broadcast, *states: str) -> list[TargetRow]:
        """Its destinations, in these states if any are named."""
        return broadcasts.targets(conn, broadcast.id, *states)

    def report(
        self, conn: sa.Connection, broadcast: Broadcast, language: str, now: datetime
    ) -> tuple[RichText, list[Choice]]:
        """How far it is, or how it went, with what can be done about it."""
        return report.current(conn, self._office, self._today(conn, broadcast), language, now)

    def _today(self, conn: sa.Connection, broadcast: Broadcast) -> Broadcast:
        return self.get(conn, broadcast.id) or replace(broadcast, state="cancelled")
