"""Whom a broadcast reaches: if it left now, or, once it has left, whom it went to."""

from __future__ import annotations

from dataclasses import dataclass

import sqlalchemy as sa

from handlers.announcements.audience import destinations
from handlers.announcements.model import Broadcast
from handlers.private.visit import Office
from storage import broadcasts

_OUT = ("sending", "sent", "withdrawn")


@dataclass(frozen=True, slots=True)
class Reach:
    """How many rooms and persons, and the languages that are read in rooms and in private."""

    rooms: int
    persons: int
    in_rooms: frozenset[str]
    in_private: frozenset[str]

    @property
    def languages(self) -> frozenset[str]:
        """All of them."""
        return self.in_rooms | self.in_private

    @property
    def required(self) -> frozenset[str]:
        """Those that must be right before it leaves: of the rooms; of the persons where there is no room."""
        return self.in_rooms or self.in_private


def reach_of(conn: sa.Connection, office: Office, broadcast: Broadcast) -> Reach:
    """Whom it reaches. Rooms that are closed to the bot are not counted."""
    if broadcast.state in _OUT:
        rows = broadcasts.targets(conn, broadcast.id)
        found = [(row.person_id, row.language) for row in rows if row.state != "failed"]
    else:
        wanted = destinations(conn, office, broadcast.audience)
        found = [(one.person_id, one.language) for one in wanted if not one.closed]
    rooms = [language for person, language in found if person is None]
    persons = [language for person, language in found if person is not None]
    return Reach(len(rooms), len(persons), frozenset(rooms), frozenset(persons))
