"""What a message of the bot's offered to pick from, so that a number, a reaction or a button finds what it means."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import orjson
import sqlalchemy as sa

from storage import tables as t
from storage.record_tables import menus as m


def add(conn: sa.Connection, message_id: int, room_id: int, choices: Sequence[str], *, now: datetime) -> None:
    """Remember what a message offers; it replaces what it offered before. Data of choices names records, no people."""
    conn.execute(m.delete().where(m.c.message_id == message_id))
    if choices:
        row = {"message_id": message_id, "room_id": room_id, "choices": orjson.dumps(list(choices)).decode()}
        conn.execute(m.insert().values(**row, created_at=now))


def of_message(conn: sa.Connection, message_id: int) -> list[str]:
    """What a message offers."""
    found = conn.execute(sa.select(m.c.choices).where(m.c.message_id == message_id)).scalar()
    choices: list[str] = orjson.loads(found) if found else []
    return choices


def latest(conn: sa.Connection, room_id: int) -> tuple[int, list[str]] | None:
    """(message, choices) of what was offered last in a room."""
    query = sa.select(m.c.message_id, m.c.choices).where(m.c.room_id == room_id).order_by(m.c.message_id.desc())
    row = conn.execute(query.limit(1)).first()
    return None if row is None else (row.message_id, orjson.loads(row.choices))


def platform_of(conn: sa.Connection, room_id: int) -> str:
    """The platform of a room."""
    found: str = conn.execute(sa.select(t.rooms.c.platform).where(t.rooms.c.id == room_id)).scalar_one()
    return found
