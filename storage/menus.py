"""What a message of the bot's offered to pick from, so that a number, a reaction or a button finds what it means."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import orjson
import sqlalchemy as sa

from messages.keycaps import keycap_number
from storage import tables as t
from storage.record_tables import menus as m


def add(
    conn: sa.Connection,
    message_id: int,
    room_id: int,
    choices: Sequence[str],
    *,
    now: datetime,
    keys: Sequence[str] = (),
) -> None:
    """Remember what a message offers; it replaces what it offered before. Data of choices names records, no people.
    `keys` are reactions that pick the choices of the same place."""
    conn.execute(m.delete().where(m.c.message_id == message_id))
    if choices:
        conn.execute(m.insert().values(row(message_id, room_id, choices, keys, now)))


def add_many(conn: sa.Connection, rows: Sequence[dict[str, Any]]) -> None:
    """The same for many new messages at once, each made by `row`."""
    if rows:
        conn.execute(m.insert(), list(rows))


def row(message_id: int, room_id: int, choices: Sequence[str], keys: Sequence[str], now: datetime) -> dict[str, Any]:
    """What is remembered of a message that offers something."""
    return {
        "message_id": message_id,
        "room_id": room_id,
        "choices": orjson.dumps(list(choices)).decode(),
        "reactions": orjson.dumps(list(keys)).decode(),
        "created_at": now,
    }


def meant(conn: sa.Connection, message_id: int, key: str) -> str | None:
    """What a reaction to a message picks: by the keys that the message named, else by number."""
    found = conn.execute(sa.select(m.c.choices, m.c.reactions).where(m.c.message_id == message_id)).first()
    if found is None:
        return None
    choices, keys = orjson.loads(found.choices), [bare(one) for one in orjson.loads(found.reactions)]
    number = keycap_number(key)
    at = keys.index(bare(key)) if bare(key) in keys else (number - 1 if number is not None else -1)
    return choices[at] if 0 <= at < len(choices) else None


def bare(key: str) -> str:
    """A reaction without its variation selectors: clients put them in or leave them out."""
    return key.replace("\ufe0f", "").replace("\ufe0e", "")


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
