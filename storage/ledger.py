"""Messages and their copies: how replies, edits and deletions find each other after any restart."""

from __future__ import annotations

import itertools
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from storage import tables as t
from storage.broadcast_tables import LASTING, broadcast_targets, broadcasts
from storage.sql import insert_new

_ADD_MESSAGES = t.messages.insert()
_MESSAGE_OF = (
    sa.select(
        *(t.messages.c[name] for name in ("id", "bridge_id", "room_id", "author", "revision", "state")),
        t.copies.c.role,
    )
    .join(t.copies, t.copies.c.message_id == t.messages.c.id)
    .where(t.copies.c.chat == sa.bindparam("of_chat"), t.copies.c.event_id == sa.bindparam("of_event"))
)
_COPIES_IN = (
    sa.select(t.copies.c.event_id, t.copies.c.part, t.copies.c.room_id, t.copies.c.role)
    .where(t.copies.c.message_id == sa.bindparam("of_message"), t.copies.c.room_id == sa.bindparam("of_room"))
    .order_by(t.copies.c.part)
)
_last = itertools.count()
_clock_bits = 12


@dataclass(frozen=True, slots=True)
class Target:
    """What a delivery points at, resolved when it is sent: a message (its copy in the room), or one event."""

    message_id: int | None = None
    chat: bytes | None = None
    event_id: str | None = None


NOTHING = Target()


@dataclass(frozen=True, slots=True)
class MessageRow:
    """A message as the ledger knows it; `author` is the digest of the account that wrote it."""

    id: int
    bridge_id: int | None
    room_id: int
    author: bytes
    revision: int
    live: bool


@dataclass(frozen=True, slots=True)
class CopyRow:
    """One event that shows a message, or a part of it, in a room; role: original, copy or removed (by people there)."""

    event_id: str
    part: int
    room_id: int
    role: str

    @property
    def original(self) -> bool:
        """Whether it is where the message was written."""
        return self.role == "original"


def new_message_id() -> int:
    """An opaque id, 63 bits: microseconds and a counter, so that rows land at the end of their tables."""
    microseconds = time.time_ns() // 1_000
    return (microseconds << _clock_bits | next(_last) & (1 << _clock_bits) - 1) & (1 << 63) - 1


def add_messages(conn: sa.Connection, rows: Sequence[Mapping[str, Any]]) -> None:
    """Store new messages (columns of `messages`)."""
    if rows:
        conn.execute(_ADD_MESSAGES, list(rows))


def add_copies(conn: sa.Connection, rows: Sequence[Mapping[str, Any]]) -> None:
    """Store copies (columns of `copies`); one that is known already stays."""
    insert_new(conn, t.copies, rows)


def message_of(conn: sa.Connection, chat: bytes, event_id: str) -> tuple[MessageRow, bool] | None:
    """The message that an event shows, and whether that event is its original; None if the ledger knows nothing."""
    row = conn.execute(_MESSAGE_OF, {"of_chat": chat, "of_event": event_id}).first()
    if row is None:
        return None
    message = MessageRow(row.id, row.bridge_id, row.room_id, row.author, row.revision, row.state == "live")
    return message, row.role == "original"


def message_by_id(conn: sa.Connection, message_id: int) -> MessageRow | None:
    """A message by its id."""
    m = t.messages.c
    query = sa.select(m.id, m.bridge_id, m.room_id, m.author, m.revision, m.state).where(m.id == message_id)
    row = conn.execute(query).first()
    if row is None:
        return None
    return MessageRow(row.id, row.bridge_id, row.room_id, row.author, row.revision, row.state == "live")


def message_state(conn: sa.Connection, message_id: int) -> tuple[int, bool] | None:
    """(revision, live) of a message, for rechecks when something late is about to happen."""
    m = t.messages.c
    row = conn.execute(sa.select(m.revision, m.state).where(m.id == message_id)).first()
    return None if row is None else (row.revision, row.state == "live")


def thread_of(conn: sa.Connection, message_id: int) -> int | None:
    """The message that this one's thread began with; None if it is in none."""
    m = t.messages.c
    found: int | None = conn.execute(sa.select(m.thread_id).where(m.id == message_id)).scalar()
    return found


def copies_in(conn: sa.Connection, message_id: int, room_id: int) -> list[CopyRow]:
    """The copies of a message in one room, first part first."""
    rows = conn.execute(_COPIES_IN, {"of_message": message_id, "of_room": room_id})
    return [CopyRow(row.event_id, row.part, row.room_id, row.role) for row in rows]


def event_in_room(conn: sa.Connection, target: Target, room_id: int) -> str | None:
    """The event that shows a target in a room: what a reply there points at. None if there is none."""
    message_id = target.message_id
    if message_id is None and target.chat is not None and target.event_id is not None:
        found = message_of(conn, target.chat, target.event_id)
        message_id = found[0].id if found else None
    if message_id is None:
        return None
    shown = [copy for copy in copies_in(conn, message_id, room_id) if copy.role != "removed"]
    return shown[0].event_id if shown else None


def rooms_of(conn: sa.Connection, message_id: int) -> set[int]:
    """Rooms where a message has copies, or deliveries on the way."""
    c, d = t.copies.c, t.deliveries.c
    shown = conn.execute(sa.select(c.room_id).where(c.message_id == message_id).distinct()).scalars()
    coming = conn.execute(sa.select(d.room_id).where(d.message_id == message_id).distinct()).scalars()
    return set(shown) | set(coming)


def revise(conn: sa.Connection, message_id: int) -> int:
    """Count one more revision and return it."""
    m = t.messages.c
    statement = t.messages.update().where(m.id == message_id).values(revision=m.revision + 1).returning(m.revision)
    revision: int = conn.execute(statement).scalar_one()
    return revision


def mark_deleted(conn: sa.Connection, message_id: int) -> None:
    """The message was withdrawn by somebody who may; its copies follow by deliveries."""
    m = t.messages.c
    conn.execute(t.messages.update().where(m.id == message_id).values(state="deleted", revision=m.revision + 1))


def copy_removed(conn: sa.Connection, chat: bytes, event_id: str) -> None:
    """Somebody took a copy out of their room: it stays known, so that no edit brings it back."""
    c = t.copies.c
    conn.execute(t.copies.update().where(c.chat == chat, c.event_id == event_id).values(role="removed"))


def forget_copy(conn: sa.Connection, chat: bytes, event_id: str) -> None:
    """A copy that is gone from its room."""
    conn.execute(t.copies.delete().where(t.copies.c.chat == chat, t.copies.c.event_id == event_id))


def prune(conn: sa.Connection, before: datetime) -> int:
    """Forget messages older than `before` with their copies and deliveries, but for those still on their way and those
    of broadcasts that are corrected and withdrawn as long as what they are about is kept. Returns how many."""
    d = t.deliveries.c
    coming = sa.exists().where(d.message_id == t.messages.c.id, d.state.in_(("pending", "sending", "translating")))
    kept = sa.exists().where(
        broadcast_targets.c.message_id == t.messages.c.id,
        broadcasts.c.id == broadcast_targets.c.broadcast_id,
        broadcasts.c.composer.in_(LASTING),
    )
    result = conn.execute(t.messages.delete().where(t.messages.c.created_at < before, ~coming, ~kept))
    conn.execute(t.events.delete().where(t.events.c.received_at < before))
    return result.rowcount
