"""What search forgets at night: words that are in no entry any more, and what its index keeps of removed ones."""

from __future__ import annotations

from datetime import date, datetime

import sqlalchemy as sa

from storage import search

_HOURS = range(2, 5)  # UTC, when little is asked


class Tidying:
    """Once a night."""

    def __init__(self) -> None:
        self._done: date | None = None

    def fire_due(self, conn: sa.Connection, now: datetime) -> set[int]:
        """Tidy, if it is night and has not been done yet. Nothing is to be sent."""
        if now.hour in _HOURS and self._done != now.date():
            search.tidy(conn)
            self._done = now.date()
        return set()
