"""Translations that come after their message: of copies that went out untranslated, and of letters that wait for it.

Each is a delivery in the state `translating`, so that a restart takes it up again.
"""

from __future__ import annotations

import secrets as tokens
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import orjson
import sqlalchemy as sa

from messages import extras as wire
from messages.richtext import EMPTY, RichText
from messages.types import NO_EXTRAS, Extras
from storage import outbox
from storage import tables as t
from storage.errors import StorageError
from storage.keyring import KeyRing
from storage.outbox import BLANK, LATE, NewDelivery, opened, seal
from storage.sql import moved

HERE = "\ufffc"
"""Stands in a letter's body where the text goes once it is translated (U+FFFC, object replacement character)."""

_ADD = t.deliveries.insert().returning(t.deliveries.c.id)
_LATE_ROWS = sa.select(
    *(t.deliveries.c[name] for name in ("id", "key", "room_id", "message_id", "revision", "expires_at")),
    t.deliveries.c.key_id,
    t.deliveries.c.payload,
).where(t.deliveries.c.state == "translating", t.deliveries.c.kind == "edit")


_LETTERS = (
    sa.select(
        *(t.deliveries.c[name] for name in ("id", "key", "room_id", "message_id", "created_at", "key_id", "payload"))
    )
    .where(t.deliveries.c.state == "translating", t.deliveries.c.kind == "send")
    .order_by(t.deliveries.c.id)
)


@dataclass(frozen=True, slots=True)
class LateTranslation:
    """A translation that was not ready in time: what is needed to do it again, and where it goes."""

    id: int
    room_id: int
    message_id: int
    revision: int
    expires_at: datetime
    data: dict[str, Any] | None  # None: its data key is gone


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter to be translated; `text` goes into `body` at HERE. `broken`: it cannot be read, since its data key is
    gone; all but its id and its place is empty then."""

    id: int
    key: str
    room_id: int
    message_id: int | None
    created_at: datetime
    body: RichText
    extras: Extras
    text: str
    source: str
    target: str
    broken: bool = False


def add_late(
    conn: sa.Connection,
    *,
    room_id: int,
    message_id: int,
    revision: int,
    data: dict[str, Any],
    ring: KeyRing,
    now: datetime,
    expires_at: datetime,
) -> int:
    """Store a translation to be done; `data` is what the relay needs for it. Returns its id."""
    row = {
        "kind": "edit",
        "room_id": room_id,
        "message_id": message_id,
        "revision": revision,
        "part": 0,
        "priority": LATE,
        "policy": "repeat",
        "state": "translating",
        "created_at": now,
        "expires_at": expires_at,
        **seal(data, tokens.token_urlsafe(12), ring),
    }
    found: int = conn.execute(_ADD, row).scalar_one()
    return found


def late_translations(conn: sa.Connection, *, ring: KeyRing) -> list[LateTranslation]:
    """All translations that are still to be done: asked once, at start."""
    return [_late(row, ring) for row in conn.execute(_LATE_ROWS)]


def late_translation(conn: sa.Connection, delivery_id: int, *, ring: KeyRing) -> LateTranslation | None:
    """One of them; None if it has been taken off the list."""
    row = conn.execute(_LATE_ROWS.where(t.deliveries.c.id == delivery_id)).first()
    return None if row is None else _late(row, ring)


def _late(row: Any, ring: KeyRing) -> LateTranslation:
    try:
        data = orjson.loads(opened(row, ring))
    except StorageError:
        data = None
    return LateTranslation(row.id, row.room_id, row.message_id, row.revision, row.expires_at, data)


def end_late(conn: sa.Connection, delivery_id: int) -> bool:
    """Take a late translation off the list. Returns False if it had been superseded or had expired."""
    d = t.deliveries.c
    result = conn.execute(
        t.deliveries.update().where(d.id == delivery_id, d.state == "translating").values(state="superseded", **BLANK)
    )
    return result.rowcount == 1


def add_letter(
    conn: sa.Connection,
    new: NewDelivery,
    *,
    text: str,
    source: str,
    target: str,
    ring: KeyRing,
    now: datetime,
    expires_at: datetime,
) -> None:
    """Store a letter that waits for its translation."""
    body = new.body or RichText("")
    room_id = moved(conn, (new.room_id,)).get(new.room_id, new.room_id)
    data = {"whole": wire.to_data(body, new.extras), "text": text, "source": source, "target": target}
    row = {
        "kind": "send",
        "room_id": room_id,
        "message_id": new.message_id,
        "revision": new.revision,
        "part": new.part,
        "target_message_id": new.target.message_id,
        "target_chat": new.target.chat,
        "target_event_id": new.target.event_id,
        "priority": new.priority,
        "policy": new.policy,
        "state": "translating",
        "created_at": now,
        "expires_at": expires_at,
        **seal(data, tokens.token_urlsafe(12), ring),
    }
    conn.execute(_ADD, row)


def fill(body: RichText, text: RichText) -> RichText:
    """A letter's body with the text in its place."""
    at = body.text.find(HERE)
    return body + text if at < 0 else body.slice(0, at) + text + body.slice(at + len(HERE), len(body.text))


def letters(conn: sa.Connection, *, ring: KeyRing, limit: int) -> list[Letter]:
    """Letters that wait for their translation, oldest first; the broken ones are to be ended (`letter_lost`)."""
    return [_letter(row, ring) for row in conn.execute(_LETTERS.limit(limit))]


def _letter(row: Any, ring: KeyRing) -> Letter:
    place = (row.id, row.key, row.room_id, row.message_id, row.created_at)
    try:
        data = orjson.loads(opened(row, ring))
        body, extras = wire.from_data(data["whole"])
        return Letter(*place, body, extras, data["text"], data["source"], data["target"])
    except (StorageError, ValueError, KeyError, TypeError):
        return Letter(*place, EMPTY, NO_EXTRAS, "", "", "", broken=True)


def letter_lost(conn: sa.Connection, letter: Letter, code: str) -> bool:
    """A letter that will not leave. Returns False if it is not waiting any more."""
    d = t.deliveries.c
    waiting = (d.id == letter.id, d.state == "translating")
    values = {"state": "failed", "error_code": code, **BLANK}
    return conn.execute(t.deliveries.update().where(*waiting).values(**values)).rowcount == 1


def letter_done(
    conn: sa.Connection, letter: Letter, parts: Sequence[NewDelivery], *, ring: KeyRing, now: datetime, keep: timedelta
) -> bool:
    """A letter can leave, in these parts. Returns False if it is not waiting any more."""
    first, *others = parts
    sealed = seal(wire.to_data(first.body or RichText(""), first.extras), letter.key, ring)
    d = t.deliveries.c
    waiting = (d.id == letter.id, d.state == "translating")
    if conn.execute(t.deliveries.update().where(*waiting).values(state="pending", **sealed)).rowcount != 1:
        return False
    outbox.add(conn, others, ring=ring, now=now, expires_at=now + keep)
    return True
