"""Incoming events: stored with the cursor that confirms them, handed out in order, blanked once handled.

An event's position is its room's order: polls count upwards, and each leaves room below its own events for those of a
gap, which are fetched newest first.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from messages.types import Batch, Gap, GapPage, RawEvent, RoomRef
from storage import bridges, linking
from storage import tables as t
from storage.crypto import Secrets
from storage.errors import StorageError
from storage.identities import Identities
from storage.keyring import KeyRing
from storage.sql import insert_new

_BATCH_BITS = 32
_TIMELINE = 1 << 31
_UNREADABLE = "?"
"""The chat of what has no place."""

# Statements of every message are built once: building one costs thrice its execution.
_ADVANCE = (
    t.cursors.update()
    .where(t.cursors.c.platform == sa.bindparam("of_platform"), t.cursors.c.account == sa.bindparam("of_account"))
    .values(cursor=sa.bindparam("new_cursor"), batch=t.cursors.c.batch + 1)
    .returning(t.cursors.c.batch)
)
_BARRIER = sa.select(sa.func.min(t.gaps.c.position)).where(t.gaps.c.room_id == sa.bindparam("room")).scalar_subquery()
_NEXT = (
    sa.select(
        *(t.events.c[name] for name in ("id", "chat", "event_id", "kind", "stamp", "attempts", "received_at")),
        t.events.c.key_id,
        t.events.c.payload,
    )
    .where(
        t.events.c.state == "new",
        t.events.c.room_id == sa.bindparam("room"),
        t.events.c.position <= sa.func.coalesce(_BARRIER, t.events.c.position),
    )
    .order_by(t.events.c.position)
    .limit(sa.bindparam("most"))
)
_FINISH = (
    t.events.update().where(t.events.c.id == sa.bindparam("row")).values(state="handled", payload=None, key_id=None)
)


Placed = Callable[[sa.Connection, RawEvent], int | None]
"""Which room an event of no room (its chat begins with `?`) belongs to: that of the poll that has ended."""


@dataclass(frozen=True, slots=True)
class StoredEvent:
    """An event waiting to be handled, decrypted."""

    id: int
    received_at: datetime
    attempts: int
    raw: RawEvent


@dataclass(frozen=True, slots=True)
class StoredGap:
    """A gap to be filled, with where its next (older) event goes in the room's order."""

    id: int
    room_id: int
    position: int
    gap: Gap
    private: bool = False  # only what was said in private is taken from it


def context(chat: bytes, event_id: str, kind: str) -> bytes:
    """What binds an event's ciphertext to its row."""
    return b"event\0" + chat + event_id.encode() + b"\0" + kind.encode()


def cursor(conn: sa.Connection, platform: str, account: bytes) -> str | None:
    """How far this account has read; None before the first poll."""
    found: str | None = conn.execute(
        sa.select(t.cursors.c.cursor).where(t.cursors.c.platform == platform, t.cursors.c.account == account)
    ).scalar()
    return found


def store_batch(
    conn: sa.Connection,
    *,
    platform: str,
    account: bytes,
    batch: Batch,
    known: Mapping[RoomRef, int],
    identities: Identities,
    secrets: Secrets,
    ring: KeyRing,
    now: datetime,
    placed: Placed = lambda conn, event: None,
) -> set[int]:
    """Store the new events of known and of private rooms, the gaps and the cursor. Returns the rooms that have
    something to do.

    Events of groups that no bridge holds are not stored at all, but for what is addressed to the bot: least data. An
    event whose place cannot be read (chat `?`) is set aside at once."""
    number = _next_batch(conn, platform, account, batch.cursor)
    base = (number << _BATCH_BITS) + _TIMELINE
    rows = []
    touched = set()
    private = {
        room: bridges.ensure_private_room(conn, room, secrets=secrets, identities=identities)
        for room in dict.fromkeys(event.room for event in batch.events if event.private and event.room not in known)
        if not bridges.belongs(conn, room, identities)
    }
    for index, polled in enumerate(batch.events):
        event: RawEvent | None = polled
        if _is_of_no_room(polled):
            event = _moved_to(polled, placed(conn, polled), known)
        elif polled.target:
            event = _moved_to(polled, _room_of(conn, polled, identities), known) or polled
        if event is None:
            continue
        room_id = known.get(event.room) or (private.get(event.room) if event.private else None)
        if room_id is None and event.room.chat != _UNREADABLE:
            bridges.end_privacy(conn, event.room, identities)
            if not event.addressed or event.private:
                continue
            room_id = linking.enter_lobby(conn, event.room, secrets=secrets, identities=identities, now=now)
            if room_id is None:
                continue
        rows.append(_row(event, room_id, base + index, identities, ring, now))
        if room_id is not None:
            touched.add(room_id)
    insert_new(conn, t.events, rows)
    for gap in batch.gaps:
        if (room_id := known.get(gap.room) or bridges.private_room_id(conn, gap.room, identities)) is not None:
            place = {"room_id": room_id, "start": gap.start, "until": gap.until, "position": base - 1}
            conn.execute(t.gaps.insert(), [place])
    return touched


def _is_of_no_room(event: RawEvent) -> bool:
    return event.room.chat.startswith(_UNREADABLE) and event.room.chat != _UNREADABLE


def _room_of(conn: sa.Connection, event: RawEvent, identities: Identities) -> int | None:
    """The room of the message that an event is about, which may be a topic of the group that it names."""
    c = t.copies.c
    query = sa.select(c.room_id).where(c.chat == identities.chat(event.room), c.event_id == event.target).limit(1)
    found: int | None = conn.execute(query).scalar()
    return found


def _moved_to(event: RawEvent, room_id: int | None, known: Mapping[RoomRef, int]) -> RawEvent | None:
    """The event as one of a linked room; None if that is none, or nobody knows."""
    found = next((room for room, number in known.items() if number == room_id), None)
    return None if found is None else replace(event, room=found)


def _next_batch(conn: sa.Connection, platform: str, account: bytes, new_cursor: str) -> int:
    values = {"of_platform": platform, "of_account": account, "new_cursor": new_cursor}
    number: int | None = conn.execute(_ADVANCE, values).scalar()
    if number is None:
        conn.execute(t.cursors.insert(), [{"platform": platform, "account": account, "cursor": new_cursor, "batch": 0}])
        return 0
    return number


def _row(
    event: RawEvent, room_id: int | None, position: int, identities: Identities, ring: KeyRing, now: datetime
) -> dict[str, object]:
    chat = identities.chat(event.room)
    key_id, payload = ring.seal(event.payload, context(chat, event.event_id, event.kind))
    readable = room_id is not None
    return {
        "room_id": room_id,
        "chat": chat,
        "event_id": event.event_id,
        "kind": event.kind,
        "stamp": event.stamp,
        "position": position,
        "state": "new" if readable else "aside",
        "received_at": now,
        "key_id": key_id,
        "payload": payload,
        "error_code": None if readable else "undecodable",
        "error_place": None if readable else "place",
    }


def add(
    conn: sa.Connection,
    event: RawEvent,
    room_id: int,
    position: int,
    *,
    identities: Identities,
    ring: KeyRing,
    now: datetime,
) -> None:
    """Store one event at a place in its room's order, unless it is known."""
    insert_new(conn, t.events, [_row(event, room_id, position, identities, ring, now)])


def rooms_with_work(conn: sa.Connection) -> set[int]:
    """Rooms that have events waiting: asked once, at start."""
    rows = conn.execute(sa.select(t.events.c.room_id).where(t.events.c.state == "new").distinct())
    return {row.room_id for row in rows if row.room_id is not None}


def next_events(
    conn: sa.Connection,
    *,
    room_id: int,
    room: RoomRef,
    limit: int,
    ring: KeyRing,
    after: Sequence[int] = (),
    private: bool = False,
) -> list[StoredEvent]:
    """The next events of a room in order: none beyond an open gap, and none while a room in `after` (what this one was
    before it moved) still has any. `private`: it is a private room."""
    c = t.events.c
    if after and conn.execute(sa.select(c.id).where(c.state == "new", c.room_id.in_(after)).limit(1)).first():
        return []
    return [
        StoredEvent(
            row.id,
            row.received_at,
            row.attempts,
            RawEvent(
                room,
                row.event_id,
                row.kind,
                row.stamp,
                _opened(row, ring),
                private,
            ),
        )
        for row in conn.execute(_NEXT, {"room": room_id, "most": limit})
    ]


def _opened(row: Any, ring: KeyRing) -> bytes:
    """The event's JSON; nothing at all if its data key is gone, which no codec understands: it is set aside."""
    try:
        return ring.open(row.key_id, row.payload, context(row.chat, row.event_id, row.kind))
    except StorageError:
        return b""


def finish(conn: sa.Connection, ids: Sequence[int]) -> None:
    """These events are handled: nothing of what they said stays."""
    if ids:
        conn.execute(_FINISH, [{"row": row} for row in ids])


def failed_once(conn: sa.Connection, event_id: int, *, bound: int, code: str, place: str) -> bool:
    """Count a failed attempt; at `bound` the event is set aside. Returns whether it was. The payload of one set aside
    is kept, encrypted, until undelivered text expires, so that a mended version can handle it."""
    c = t.events.c
    attempts: int = conn.execute(
        t.events.update()
        .where(c.id == event_id)
        .values(attempts=c.attempts + 1, error_code=code, error_place=place)
        .returning(c.attempts)
    ).scalar_one()
    if attempts < bound:
        return False
    conn.execute(t.events.update().where(c.id == event_id).values(state="aside"))
    return True


def give_up_gap(conn: sa.Connection, gap_id: int) -> None:
    """The platform refuses to fill it for good: what lies in it is lost, what came after it goes on."""
    conn.execute(t.gaps.delete().where(t.gaps.c.id == gap_id))


def open_gaps(conn: sa.Connection, rooms: Mapping[int, RoomRef], *, platform: str, secrets: Secrets) -> list[StoredGap]:
    """All gaps of these rooms, and of the platform's private ones, that are still to be filled, oldest first."""
    c, r = t.gaps.c, t.rooms.c
    columns = (c.id, c.room_id, c.position, c.start, c.until, r.platform, r.address, r.private)
    query = sa.select(*columns).join(t.rooms, r.id == c.room_id).where(r.platform == platform).order_by(c.position)
    found = []
    for row in conn.execute(query):
        room = rooms.get(row.room_id)
        if room is None and row.private:
            room = bridges.room_ref(row, secrets)
        if room is not None:
            gap = Gap(room, row.start, row.until)
            found.append(StoredGap(row.id, row.room_id, row.position, gap, private=row.room_id not in rooms))
    return found


def fill_gap(
    conn: sa.Connection,
    stored: StoredGap,
    page: GapPage,
    *,
    identities: Identities,
    ring: KeyRing,
    now: datetime,
) -> StoredGap | None:
    """Store one page of a gap, newest event first. Returns the gap that is left, or None once it is closed: at its
    end, or where a stored event is met."""
    chat = identities.chat(stored.gap.room)
    met = _known(conn, chat, (event.event_id for event in page.events))
    fresh = []
    for event in page.events:
        if event.event_id in met:
            break
        if event.private or not stored.private:
            fresh.append(event)
    rows = [
        _row(event, stored.room_id, stored.position - index, identities, ring, now) for index, event in enumerate(fresh)
    ]
    insert_new(conn, t.events, rows)
    if met or page.next_start is None:
        conn.execute(t.gaps.delete().where(t.gaps.c.id == stored.id))
        return None
    left = StoredGap(
        stored.id,
        stored.room_id,
        stored.position - len(fresh),
        Gap(stored.gap.room, page.next_start, stored.gap.until),
        stored.private,
    )
    conn.execute(t.gaps.update().where(t.gaps.c.id == stored.id).values(start=page.next_start, position=left.position))
    return left


def _known(conn: sa.Connection, chat: bytes, event_ids: Iterable[str]) -> set[str]:
    wanted = list(event_ids)
    query = sa.select(t.events.c.event_id).where(t.events.c.chat == chat, t.events.c.event_id.in_(wanted))
    return set(conn.execute(query).scalars()) if wanted else set()
