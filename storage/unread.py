"""Messages that the bot could not read: which they were, and that they are to be handled once more."""

from __future__ import annotations

from datetime import datetime, timedelta

import sqlalchemy as sa

from messages.types import RawEvent
from storage import inbox
from storage import relay_tables as r
from storage import tables as t
from storage.identities import Identities
from storage.keyring import KeyRing

MOST = 100
"""Messages of a room that are asked for again each time a key comes: anybody who writes there can make keys come."""
AGAIN = "again"
"""The stamp of an event that is handled a second time (storage/inbox.py)."""


def add(conn: sa.Connection, message_id: int, room_id: int, event_id: str, now: datetime) -> None:
    """A notice stands for this event."""
    conn.execute(r.unread.insert().values(message_id=message_id, room_id=room_id, event_id=event_id, at=now))


def waiting(conn: sa.Connection, room_id: int, *, since: datetime) -> list[tuple[int, str]]:
    """(message, event) of what could not be read in a room since a time, oldest first: the latest MOST."""
    c = r.unread.c
    query = sa.select(c.message_id, c.event_id).where(c.room_id == room_id, c.at >= since).order_by(c.message_id.desc())
    return [(row.message_id, row.event_id) for row in reversed(conn.execute(query.limit(MOST)).all())]


def rooms_waiting(conn: sa.Connection, now: datetime, *, for_at_most: timedelta) -> set[int]:
    """Rooms in which something could not be read; what waited too long is given up."""
    c = r.unread.c
    conn.execute(r.unread.delete().where(c.at < now - for_at_most))
    return set(conn.execute(sa.select(c.room_id).distinct()).scalars())


def handle_again(
    conn: sa.Connection,
    message_id: int,
    room_id: int,
    event: RawEvent,
    *,
    identities: Identities,
    ring: KeyRing,
    now: datetime,
) -> bool:
    """Store an event that can be read now behind all others of its room. False if somebody has done so."""
    if conn.execute(r.unread.delete().where(r.unread.c.message_id == message_id)).rowcount != 1:
        return False
    last = sa.select(sa.func.max(t.events.c.position)).where(t.events.c.room_id == room_id)
    position = int(conn.execute(last).scalar() or 0) + 1
    inbox.add(conn, event, room_id, position, identities=identities, ring=ring, now=now)
    return True
