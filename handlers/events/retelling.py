"""What was told is put right when its text changes, and once more when that text is there in the readers' languages."""

from __future__ import annotations

from datetime import datetime
from typing import Final

import sqlalchemy as sa

from handlers.announcements.port import Broadcasting
from storage import webinars

_OUT: Final = ("sending", "sent")


class Retelling:
    """Broadcasts of `composer` that show the text `field` of records of a kind. Which of them wait for a translation is
    in memory alone: after a restart those that still wait are found again."""

    def __init__(self, broadcasts: Broadcasting, composer: str, *, kind: str, field: str) -> None:
        self._broadcasts = broadcasts
        self._composer = composer
        self._kind, self._field = kind, field
        self._waiting: dict[int, datetime | None] = {}  # None: it waits; else when it was put right

    def correct(
        self, conn: sa.Connection, record_id: int, now: datetime, rooms: set[int], origin_key: str = ""
    ) -> None:
        """Everything that was told of a record, or what has this origin alone."""
        for one in self._broadcasts.of_record(conn, record_id, (self._composer,)):
            if one.state in _OUT and origin_key in ("", one.origin_key):
                self._broadcasts.correct(conn, one, now=now, rooms=rooms)

    def fire_due(self, conn: sa.Connection, now: datetime) -> set[int]:
        """Put translations in that came late. One that was put right is forgotten only the next time, since the
        transaction may be done again."""
        rooms: set[int] = set()
        waiting = webinars.untranslated(conn, self._kind, self._field)
        for record_id, done in list(self._waiting.items()):
            if done is not None and done != now:
                del self._waiting[record_id]
            elif record_id not in waiting:
                self.correct(conn, record_id, now, rooms)
                self._waiting[record_id] = now
        self._waiting.update(dict.fromkeys(waiting))
        return rooms
