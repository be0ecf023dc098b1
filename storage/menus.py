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

_LATEST = 20  # messages that are looked through


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


def latest(conn: sa.Connection, room_id: int, *, numbered: bool = False) -> tuple[int, list[str]] | None:
    """(message, choices) of what was offered last in a room, to be seen there; of what shows numbers if `numbered`, and
    not signs of its own."""
    d = t.deliveries.c
    to_come = sa.exists().where(d.message_id == m.c.message_id, d.kind == "send", d.not_before.is_not(None))
    to_come = to_come.where(d.state == "pending")
    query = sa.select(m.c.message_id, m.c.choices, m.c.reactions).where(m.c.room_id == room_id, ~to_come)
    for row in conn.execute(query.order_by(m.c.message_id.desc()).limit(_LATEST)):
        if not (numbered and all(orjson.loads(row.reactions) or [""])):
            return row.message_id, orjson.loads(row.choices)
    return None


def platform_of(conn: sa.Connection, room_id: int) -> str:
    """The platform of a room."""
    found: str = conn.execute(sa.select(t.rooms.c.platform).where(t.rooms.c.id == room_id)).scalar_one()
    return found
