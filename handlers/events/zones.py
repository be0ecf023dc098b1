"""In which time zone somebody reads: their own, else their room's, else the network's."""

from __future__ import annotations

from functools import cache
from zoneinfo import available_timezones

import sqlalchemy as sa

from handlers.private.visit import Office, Visit
from storage import tables as t


def zone_of(visit: Visit) -> str:
    """Of what is said here: in a room that others read, the room's own."""
    own = "" if visit.public else of_person(visit.conn, visit.person.id)
    return own or of_room(visit.conn, visit.place.room_id) or visit.office.time_zone


def zone_of_person(conn: sa.Connection, office: Office, person_id: int) -> str:
    """Of what is said to somebody in private."""
    return of_person(conn, person_id) or office.time_zone


def of_person(conn: sa.Connection, person_id: int) -> str:
    """What somebody said; "" if nothing, or no zone any more."""
    return _known(conn.execute(sa.select(t.persons.c.time_zone).where(t.persons.c.id == person_id)).scalar())


def of_room(conn: sa.Connection, room_id: int) -> str:
    """What was configured for a room; "" if nothing was."""
    return _known(conn.execute(sa.select(t.rooms.c.time_zone).where(t.rooms.c.id == room_id)).scalar())


def _known(zone: str | None) -> str:
    return zone if zone and zone in _zones() else ""


@cache
def _zones() -> frozenset[str]:
    return frozenset(available_timezones())
