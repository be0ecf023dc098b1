"""Deliveries that say "show how things are now": at most one waits for a message and room, and they keep a distance.

What they show is looked up when they are sent, so however much happens meanwhile, one of them says it all.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta

import sqlalchemy as sa

from storage import outbox
from storage import tables as t
from storage.keyring import KeyRing
from storage.outbox import NewDelivery

_COUNTED = ("pending", "sending", "sent")


def plan(
    conn: sa.Connection,
    kind: str,
    message_id: int,
    rooms: Collection[int],
    *,
    every: timedelta,
    ring: KeyRing,
    now: datetime,
    expires_at: datetime,
) -> set[int]:
    """Have a message shown anew in these rooms, in each at once or `every` after the last time. Returns those rooms.

    One that is being sent does not count as waiting (policy hold): it may have looked before this change. The rows are
    locked, so that none begins to be sent, and looks, between this and the commit of the change (PostgreSQL)."""
    d = t.deliveries.c
    mine = (d.kind == kind, d.message_id == message_id, d.room_id.in_(tuple(rooms)))
    query = sa.select(d.room_id, d.state, d.created_at, d.not_before).where(*mine)
    waiting: set[int] = set()
    last: dict[int, datetime] = {}
    for row in conn.execute(query.with_for_update()):
        if row.state == "pending":
            waiting.add(row.room_id)
        last[row.room_id] = max(row.not_before or row.created_at, last.get(row.room_id, row.created_at))
    new = [
        NewDelivery(
            kind,
            room_id,
            None,
            message_id=message_id,
            priority=outbox.LATE,
            policy="hold",
            not_before=after(last.get(room_id), every, now),
        )
        for room_id in sorted(set(rooms) - waiting)
    ]
    outbox.add(conn, new, ring=ring, now=now, expires_at=expires_at)
    return set(rooms)


def after(last: datetime | None, every: timedelta, now: datetime) -> datetime | None:
    """When the next may go; None for at once."""
    return last + every if last is not None and last + every > now else None


def is_coming(conn: sa.Connection, message_id: int, room_id: int) -> bool:
    """Whether a message is still to be sent to a room, where nothing can be shown of it before."""
    d = t.deliveries.c
    mine = (d.message_id == message_id, d.room_id == room_id, d.kind == "send", d.state.in_(("pending", "sending")))
    return conn.execute(sa.select(d.id).where(*mine).limit(1)).first() is not None


def slot(conn: sa.Connection, message_id: int, room_id: int, every: timedelta, now: datetime) -> datetime | None:
    """When a message may be edited next in a room: when the edit that waits would have been, in whose place the new one
    comes, else `every` after the last; None for at once."""
    d = t.deliveries.c
    mine = (d.message_id == message_id, d.room_id == room_id, d.kind == "edit", d.state.in_(_COUNTED))
    rows = conn.execute(sa.select(d.state, d.created_at, d.not_before).where(*mine)).all()
    waiting = [row.not_before for row in rows if row.state == "pending"]
    if waiting:
        return max((time for time in waiting if time is not None), default=None)
    last = max((row.not_before or row.created_at for row in rows), default=None)
    return after(last, every, now)
