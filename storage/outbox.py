"""Deliveries: what is to be said where, handed out in each room's order, blanked once it is known to be said."""

from __future__ import annotations

import secrets as tokens
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import orjson
import sqlalchemy as sa

from messages import extras as wire
from messages.richtext import RichText
from messages.types import NO_EXTRAS, Extras
from storage import sent_notes
from storage import tables as t
from storage.errors import StorageError
from storage.keyring import KeyRing
from storage.ledger import NOTHING, Target
from storage.sql import insert_new, moved

ANSWER, RELAY, EDIT, LATE, BULK = 0, 10, 15, 20, 30
"""Priorities, the smaller the sooner: edits yield to new messages, and what is counted to edits. BULK is what goes to
many rooms at once; it waits behind all else."""
ANSWER_FOR = timedelta(seconds=15)
"""How long a platform waits for the answer to a button."""

BLANK = {"payload": None, "key_id": None}
KEY_DESTROYED = "key_destroyed"
"""Why a delivery failed whose payload nobody can read any more."""

# Statements of every message are built once: building one costs thrice its execution.
_ADD = t.deliveries.insert()
_IS_DUE = (
    t.deliveries.c.state == "pending",
    t.deliveries.c.room_id == sa.bindparam("room"),
    t.deliveries.c.expires_at > sa.bindparam("moment"),
    sa.or_(t.deliveries.c.not_before.is_(None), t.deliveries.c.not_before <= sa.bindparam("moment")),
)
_DUE = (
    sa.select(
        *(t.deliveries.c[name] for name in ("id", "key", "kind", "room_id", "message_id", "revision", "part")),
        *(t.deliveries.c[name] for name in ("target_message_id", "target_chat", "target_event_id", "policy")),
        *(t.deliveries.c[name] for name in ("attempts", "created_at", "key_id", "payload", "priority")),
        *(t.messages.c.author, t.messages.c.thread_id),
    )
    .outerjoin(t.messages, t.messages.c.id == t.deliveries.c.message_id)
    .where(*_IS_DUE)
    .order_by(t.deliveries.c.priority, t.deliveries.c.id)
    .limit(sa.bindparam("most"))
)
_FIRST = sa.select(t.deliveries.c.id).where(*_IS_DUE).order_by(t.deliveries.c.priority, t.deliveries.c.id).limit(1)
_TIME = sa.select(sa.func.min(t.deliveries.c.not_before)).where(
    t.deliveries.c.state == "pending",
    t.deliveries.c.room_id == sa.bindparam("room"),
    t.deliveries.c.not_before > sa.bindparam("moment"),
)
_MARK = t.deliveries.update().where(t.deliveries.c.id == sa.bindparam("row")).values(state="sent", **BLANK)


@dataclass(frozen=True, slots=True)
class NewDelivery:
    """A delivery to be stored. `part` is the index of a message's part; for a trim, the first part to remove. An answer
    to a button lives ANSWER_FOR, whatever the others do."""

    kind: str
    room_id: int
    body: RichText | None
    message_id: int | None = None
    revision: int = 1
    part: int = 0
    target: Target = NOTHING
    priority: int = RELAY
    policy: str = "repeat"
    extras: Extras = NO_EXTRAS
    not_before: datetime | None = None


@dataclass(frozen=True, slots=True)
class Delivery:
    """A delivery that is due, decrypted."""

    id: int
    key: str
    kind: str
    room_id: int
    message_id: int | None
    revision: int
    part: int
    target: Target
    policy: str
    attempts: int
    created_at: datetime
    body: RichText | None
    extras: Extras = NO_EXTRAS
    broken: bool = False  # its data key is gone
    priority: int = RELAY
    author: bytes | None = None  # of its message
    thread_id: int | None = None


@dataclass(frozen=True, slots=True)
class Sent:
    """A delivery that arrived; `event_id` (with the digest of its room's chat) if it made a new event there. `head` is
    the message whose copy names the author of this one, if nothing leaned on it before."""

    delivery: Delivery
    chat: bytes
    event_id: str | None
    head: int | None = None


def seal(data: Any, key: str, ring: KeyRing) -> dict[str, Any]:
    """The columns that hold a delivery's data, encrypted and bound to its key."""
    key_id, payload = ring.seal(orjson.dumps(data), b"delivery\0" + key.encode())
    return {"key": key, "key_id": key_id, "payload": payload}


def add(
    conn: sa.Connection, new: Iterable[NewDelivery], *, ring: KeyRing, now: datetime, expires_at: datetime
) -> set[int]:
    """Store deliveries, in this order. Returns their rooms: those of today, where one has moved meanwhile."""
    rows = [_row(delivery, ring, now, expires_at) for delivery in new]
    if not rows:
        return set()
    rooms = {row["room_id"] for row in rows}
    today = moved(conn, rooms)
    for row in rows if today else ():
        row["room_id"] = today.get(row["room_id"], row["room_id"])
    conn.execute(_ADD, rows)
    return {today.get(room_id, room_id) for room_id in rooms}


def _row(new: NewDelivery, ring: KeyRing, now: datetime, expires_at: datetime) -> dict[str, Any]:
    key = tokens.token_urlsafe(12)
    sealed = {"key": key, **BLANK}
    if new.body is not None:
        sealed = seal(wire.to_data(new.body, new.extras), key, ring)
    return {
        "kind": new.kind,
        "room_id": new.room_id,
        "message_id": new.message_id,
        "revision": new.revision,
        "part": new.part,
        "target_message_id": new.target.message_id,
        "target_chat": new.target.chat,
        "target_event_id": new.target.event_id,
        "priority": new.priority,
        "not_before": new.not_before,
        "expires_at": now + ANSWER_FOR if new.kind == "answer" else expires_at,
        "policy": new.policy,
        "state": "pending",
        "created_at": now,
        **sealed,
    }


def opened(row: Any, ring: KeyRing) -> bytes:
    """What `seal` sealed. StorageError if its data key is gone."""
    return ring.open(row.key_id, row.payload, b"delivery\0" + row.key.encode())


def rooms_with_work(conn: sa.Connection) -> set[int]:
    """Rooms that have deliveries pending: asked once, at start."""
    d = t.deliveries.c
    return set(conn.execute(sa.select(d.room_id).where(d.state == "pending").distinct()).scalars())


def has_work(conn: sa.Connection, room_id: int, now: datetime) -> bool:
    """Whether anything is on its way to a room, or may have arrived without being marked yet."""
    d = t.deliveries.c
    due = sa.or_(d.not_before.is_(None), d.not_before <= now)
    query = sa.select(d.id).where(d.room_id == room_id, d.state.in_(("pending", "sending")), due).limit(1)
    return conn.execute(query).first() is not None


def next_due(conn: sa.Connection, *, room_id: int, now: datetime, limit: int, ring: KeyRing) -> list[Delivery]:
    """What is due in a room, in order."""
    values = {"room": room_id, "moment": now, "most": limit}
    return [_delivery(row, ring) for row in conn.execute(_DUE, values)]


def first_due(conn: sa.Connection, *, room_id: int, now: datetime) -> int | None:
    """Which delivery of a room comes first now; None if none is due."""
    found: int | None = conn.execute(_FIRST, {"room": room_id, "moment": now}).scalar()
    return found


def next_time(conn: sa.Connection, *, room_id: int, now: datetime) -> datetime | None:
    """When the next delivery of a room that has nothing due becomes so; None if nothing is planned."""
    found: datetime | None = conn.execute(_TIME, {"room": room_id, "moment": now}).scalar()
    return found


def _delivery(row: Any, ring: KeyRing) -> Delivery:
    body, extras, broken = None, NO_EXTRAS, False
    try:
        if row.payload is not None:
            body, extras = wire.from_data(orjson.loads(opened(row, ring)))
    except StorageError:
        broken = True
    target = Target(row.target_message_id, row.target_chat, row.target_event_id)
    return Delivery(
        row.id,
        row.key,
        row.kind,
        row.room_id,
        row.message_id,
        row.revision,
        row.part,
        target,
        row.policy,
        row.attempts,
        row.created_at,
        body,
        extras,
        broken,
        row.priority,
        row.author,
        row.thread_id,
    )


def mark_sent(conn: sa.Connection, sent: Sequence[Sent]) -> None:
    """These arrived: blank them, and remember the events that they made as copies of their messages."""
    if sent:
        conn.execute(_MARK, [{"row": one.delivery.id} for one in sent])
    sent_notes.note_names(conn, [(one.head, one.delivery.room_id) for one in sent if one.head is not None])
    insert_new(
        conn,
        t.copies,
        [
            {
                "chat": one.chat,
                "event_id": one.event_id,
                "part": one.delivery.part,
                "room_id": one.delivery.room_id,
                "message_id": one.delivery.message_id,
                "role": "copy",
            }
            for one in sent
            if one.event_id is not None and one.delivery.message_id is not None
        ],
    )


def end(conn: sa.Connection, delivery_id: int, state: str, code: str) -> None:
    """A delivery that will not arrive (failed, expired) or of which nobody knows (unknown), with why. What failed and
    may be repeated keeps its payload until it expires (storage/dead_letters.py)."""
    d = t.deliveries.c
    changed = t.deliveries.update().where(d.id == delivery_id)
    if state == "failed" and code != KEY_DESTROYED:
        conn.execute(changed.where(d.policy == "repeat", d.kind != "answer").values(state=state, error_code=code))
        changed = changed.where(d.state != state)
    conn.execute(changed.values(state=state, error_code=code, **BLANK))


def begin(conn: sa.Connection, delivery_id: int) -> bool:
    """Just before a request that must not be repeated blindly: from here on its fate is unknown until it is marked.
    False if the delivery is not to be sent any more: superseded, or expired, since it was read."""
    d = t.deliveries.c
    changed = t.deliveries.update().where(d.id == delivery_id, d.state == "pending").values(state="sending")
    return conn.execute(changed).rowcount == 1


def put_back(conn: sa.Connection, delivery_id: int) -> None:
    """What was begun has certainly not been carried out: it is pending again."""
    d = t.deliveries.c
    conn.execute(t.deliveries.update().where(d.id == delivery_id, d.state == "sending").values(state="pending"))


def postpone(conn: sa.Connection, delivery_id: int, until: datetime) -> None:
    """What cannot be sent before a time, though other deliveries of its room can."""
    d = t.deliveries.c
    changed = t.deliveries.update().where(d.id == delivery_id, d.state.in_(("pending", "sending")))
    conn.execute(changed.values(state="pending", not_before=until))


def resume_held(conn: sa.Connection, idempotent: Collection[str] = ()) -> int:
    """At start: what was being sent when the process ended. Where repeating is harmless, since it is no new message or
    its platform is one of the `idempotent` ones, it is pending again, with the same key; else it is of unknown fate,
    and blanked. Returns how many are."""
    d, r = t.deliveries.c, t.rooms.c
    harmless = sa.select(r.id).where(r.platform.in_(tuple(idempotent)))
    again = t.deliveries.update().where(d.state == "sending", sa.or_(d.kind != "send", d.room_id.in_(harmless)))
    conn.execute(again.values(state="pending"))
    lost = t.deliveries.update().where(d.state == "sending")
    return conn.execute(lost.values(state="unknown", error_code="interrupted", **BLANK)).rowcount


def supersede(conn: sa.Connection, message_id: int, *, kinds: Sequence[str], below: int) -> set[int]:
    """Drop what is still to come of a message's revisions below `below`, and what failed and could be tried again.
    Returns the deliveries dropped."""
    d = t.deliveries.c
    failed = sa.and_(d.state == "failed", d.policy == "repeat")
    statement = (
        t.deliveries.update()
        .where(
            d.message_id == message_id,
            d.kind.in_(kinds),
            d.revision < below,
            sa.or_(d.state.in_(("pending", "translating")), failed),
        )
        .values(state="superseded", **BLANK)
        .returning(d.id)
    )
    return set(conn.execute(statement).scalars())


def parts_sent(conn: sa.Connection, message_id: int, room_id: int) -> int:
    """How many parts of a message a room has, or will have; 0 if the message never went there."""
    d, c = t.deliveries.c, t.copies.c
    coming = sa.select(sa.func.max(d.part)).where(d.message_id == message_id, d.room_id == room_id, d.kind != "trim")
    shown = sa.select(sa.func.max(c.part)).where(c.message_id == message_id, c.room_id == room_id)
    tops = [top for top in (conn.execute(coming).scalar(), conn.execute(shown).scalar()) if top is not None]
    return max(tops) + 1 if tops else 0
