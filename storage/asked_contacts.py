"""Cards with somebody's phone number that wait for the leave of who sent them, sealed, for a day at most."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

import orjson
import sqlalchemy as sa

from storage.errors import StorageError
from storage.keyring import KeyRing
from storage.relay_tables import asked_contacts as a
from storage.sql import insert_new


@dataclass(frozen=True, slots=True)
class Asked:
    """A card that waits. `data` is None if its data key is gone."""

    id: int
    room_id: int
    event_id: str
    author: bytes
    expires_at: datetime
    data: dict[str, Any] | None


def add(
    conn: sa.Connection,
    room_id: int,
    event_id: str,
    author: bytes,
    data: dict[str, Any],
    *,
    ring: KeyRing,
    expires_at: datetime,
) -> int | None:
    """Keep a card until it is decided upon. Returns the row's id; None if that event's is kept already."""
    key_id, payload = ring.seal(orjson.dumps(data), _context(event_id))
    values = {"room_id": room_id, "event_id": event_id, "author": author, "expires_at": expires_at}
    mine = sa.select(a.c.id).where(a.c.room_id == room_id, a.c.event_id == event_id)
    if conn.execute(mine).first() is not None:
        return None
    insert_new(conn, a, [{**values, "key_id": key_id, "payload": payload}])
    found: int = conn.execute(mine).scalar_one()
    return found


def _context(event_id: str) -> bytes:
    return b"contact\0" + event_id.encode()


def waiting(conn: sa.Connection, row_id: int, *, ring: KeyRing) -> Asked | None:
    """One that waits still."""
    row = conn.execute(sa.select(a).where(a.c.id == row_id)).first()
    return None if row is None else _asked(row, ring)


def overdue(conn: sa.Connection, now: datetime, *, ring: KeyRing, most: int = 50) -> list[Asked]:
    """Those that nobody decided upon in time."""
    return [_asked(row, ring) for row in conn.execute(sa.select(a).where(a.c.expires_at <= now).limit(most)).all()]


def forget(conn: sa.Connection, row_id: int) -> None:
    """It is decided: nothing of it stays."""
    conn.execute(a.delete().where(a.c.id == row_id))


def _asked(row: Any, ring: KeyRing) -> Asked:
    try:
        data = orjson.loads(ring.open(row.key_id, row.payload, _context(row.event_id)))
    except StorageError:
        data = None
    return Asked(row.id, row.room_id, row.event_id, row.author, row.expires_at, data)
