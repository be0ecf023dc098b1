"""In which time zone somebody reads: their own, else their room's, else the network's."""

from __future__ import annotations

from functools import cache
from zoneinfo import available_timezones

import sqlalchemy as sa

from handlers.private.visit import Visit
from storage import following, people
from storage import tables as t


def zone_of(visit: Visit) -> str:
    """Of what is said here: what this person said, by any of their accounts; in a room that others read, the room's
    own."""
    own = "" if visit.public else of_person(visit.conn, visit.person.id)
    return own or of_room(visit.conn, visit.place.room_id) or visit.office.time_zone


def of_person(conn: sa.Connection, person_id: int) -> str:
    """What somebody said; "" if nothing, or no zone any more."""
    return _known(following.habits(conn, people.everyone(conn, person_id)).zone)


def of_room(conn: sa.Connection, room_id: int) -> str:
    """What was configured for a room; "" if nothing was."""
    return _known(conn.execute(sa.select(t.rooms.c.time_zone).where(t.rooms.c.id == room_id)).scalar())


def _known(zone: str | None) -> str:
    return zone if zone and zone in _zones() else ""


@cache
def _zones() -> frozenset[str]:
    return frozenset(available_timezones())
