"""What other parts need of broadcasting: to plan, to correct, to withdraw."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Protocol

import sqlalchemy as sa

from handlers.announcements.model import Broadcast, Composer, NewBroadcast


class Broadcasting(Protocol):
    """handlers.announcements.broadcasts.Broadcasts. Everything happens in the transaction of the connection; rooms that
    have something to be sent are added to `rooms`."""

    composers: dict[str, Composer]

    def plan(self, conn: sa.Connection, new: NewBroadcast, *, now: datetime, rooms: set[int]) -> Broadcast | None:
        """Store it; if it is due it fires at once. None if one of the same origin was planned before."""
        ...

    def of_record(self, conn: sa.Connection, record_id: int, composers: Collection[str] = ()) -> list[Broadcast]:
        """Everything that was or will be said about a record, by these composers if any are named."""
        ...

    def correct(
        self, conn: sa.Connection, broadcast: Broadcast, *, now: datetime, rooms: set[int], silent: bool = True
    ) -> int:
        """Compose anew and edit what was sent, everywhere; what still waits to be sent goes out in its new words.
        Returns how many destinations change."""
        ...

    def withdraw(self, conn: sa.Connection, broadcast: Broadcast, *, now: datetime, rooms: set[int]) -> None:
        """Delete it everywhere; what was not sent yet is not."""
        ...

    def cancel(self, conn: sa.Connection, broadcast: Broadcast, *, now: datetime) -> None:
        """One that has not fired will not."""
        ...
