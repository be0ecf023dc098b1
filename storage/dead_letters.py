"""Deliveries that failed for good: kept sealed until undelivered text expires, so that an operator can have them tried
again once the cause is mended. Those that must not be repeated blindly (policy `hold`) have their own ways.

Another process than the bot's may put them back; the bot finds them by their mark (`taken_up`).
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Final

import sqlalchemy as sa

from storage import tables as t
from storage.sql import moved

_SHOWN: Final = 5
_RETRIED: Final = "retried"
"""Stands for the error of what was put back, until the bot has seen it."""

_d, _r, _m = t.deliveries.c, t.rooms.c, t.messages.c
_DEAD = (
    _d.state == "failed",
    _d.policy == "repeat",
    sa.or_(_d.payload.is_not(None), _d.kind.in_(("delete", "trim"))),
)


@dataclass(frozen=True, slots=True)
class DeadLetters:
    """What failed in one room for one reason. `address` is ciphertext; `private` of a room that one person has with the
    bot; `last` when the youngest of them was made."""

    room_id: int
    bridge: str
    platform: str
    address: bytes
    private: bool
    code: str
    count: int
    last: datetime
    ids: tuple[int, ...]  # of some of them


def listed(conn: sa.Connection) -> list[DeadLetters]:
    """All that can be tried again, most in need first."""
    b = t.bridges.c
    many = sa.func.count(_d.id)
    what = (_d.room_id, sa.func.coalesce(b.name, ""), _r.platform, _r.address, _r.private, _d.error_code)
    query = (
        sa.select(*what, many, sa.func.max(_d.created_at))
        .join(t.rooms, _r.id == _d.room_id)
        .outerjoin(t.bridges, b.id == _r.bridge_id)
        .where(*_DEAD)
        .group_by(_d.room_id, b.name, _r.platform, _r.address, _r.private, _d.error_code)
        .order_by(many.desc(), _d.room_id)
    )
    return [
        DeadLetters(room_id, bridge, platform, address, private, code or "?", count, last, _some(conn, room_id, code))
        for room_id, bridge, platform, address, private, code, count, last in conn.execute(query)
    ]


def _some(conn: sa.Connection, room_id: int, code: str | None) -> tuple[int, ...]:
    same = _d.error_code.is_(None) if code is None else _d.error_code == code
    query = sa.select(_d.id).where(*_DEAD, _d.room_id == room_id, same).order_by(_d.id).limit(_SHOWN)
    return tuple(conn.execute(query).scalars())


def put_back(conn: sa.Connection, now: datetime, *, room: int | None = None, delivery: int | None = None) -> list[int]:
    """Have them tried again: all, those of a room, or one. Those that something newer has made void are dropped.
    Returns the messages of what is pending again (an id for each delivery, 0 for what is of no message)."""
    wanted = [*_DEAD, _d.expires_at > now]
    wanted += [_d.room_id == room] if room is not None else []
    wanted += [_d.id == delivery] if delivery is not None else []
    dead = list(conn.execute(sa.select(_d.id).where(*wanted).order_by(_d.id)).scalars())
    back: list[int] = []
    for start in range(0, len(dead), 500):
        part = dead[start : start + 500]
        _follow(conn, part)
        conn.execute(
            t.deliveries.update().where(_d.id.in_(part), _void()).values(state="superseded", payload=None, key_id=None)
        )
        again = t.deliveries.update().where(_d.id.in_(part), _d.state == "failed")
        values = {"state": "pending", "error_code": _RETRIED, "attempts": 0, "not_before": None}
        rows = conn.execute(again.values(**values).returning(_d.message_id)).scalars()
        back += [message_id or 0 for message_id in rows]
    return back


def _follow(conn: sa.Connection, deliveries: Collection[int]) -> None:
    """What failed in a room that has moved is to be sent where it is today."""
    mine = _d.id.in_(list(deliveries))
    rooms = set(conn.execute(sa.select(_d.room_id).where(mine).distinct()).scalars())
    for before, today in moved(conn, rooms).items():
        conn.execute(t.deliveries.update().where(mine, _d.room_id == before).values(room_id=today))


def _void() -> sa.ColumnElement[bool]:
    """Whether it is of no use any more: its message was deleted (a deletion still has to be), what it would send is
    there, a later edit does it (that sends the whole where there is no copy yet), or the room has left the bridge in
    which it was said."""
    c, later = t.copies.c, t.deliveries.alias()
    deleted = sa.select(_m.id).where(_m.id == _d.message_id, _m.state == "deleted").exists()
    there = sa.select(c.event_id).where(
        c.message_id == _d.message_id, c.room_id == _d.room_id, c.part == _d.part, c.role != "original"
    )
    newer = sa.select(later.c.id).where(
        later.c.message_id == _d.message_id,
        later.c.room_id == _d.room_id,
        later.c.part == _d.part,
        later.c.kind == "edit",
        later.c.revision > _d.revision,
        later.c.state.in_(("pending", "sending", "sent")),
    )
    here = sa.select(_r.id).where(_r.id == _d.room_id, _r.bridge_id == _m.bridge_id).correlate(t.deliveries, t.messages)
    said_elsewhere = sa.select(_m.id).where(_m.id == _d.message_id, _m.bridge_id.is_not(None), sa.not_(here.exists()))
    return sa.or_(
        sa.and_(_d.kind != "delete", deleted),
        sa.and_(_d.kind.in_(("send", "edit")), said_elsewhere.exists()),
        sa.and_(_d.kind == "send", there.exists()),
        sa.and_(_d.kind.in_(("send", "edit", "trim")), newer.exists()),
    )


def taken_up(conn: sa.Connection) -> list[tuple[int, int | None]]:
    """What was put back since it was asked last, by whatever process: (room, message)."""
    if conn.execute(sa.select(_d.id).where(_d.state == "pending", _d.error_code == _RETRIED).limit(1)).first() is None:
        return []
    seen = t.deliveries.update().where(_d.state == "pending", _d.error_code == _RETRIED)
    rows = conn.execute(seen.values(error_code=None).returning(_d.room_id, _d.message_id))
    return [(row.room_id, row.message_id) for row in rows]


def lacking(conn: sa.Connection, message_id: int) -> int:
    """How many rooms have not got a message, or not all of it, for good."""
    query = sa.select(sa.func.count(sa.distinct(_d.room_id))).where(
        _d.message_id == message_id, _d.kind == "send", _d.state.in_(("failed", "expired"))
    )
    return int(conn.execute(query).scalar_one())


def note_problem(conn: sa.Connection, rooms: Collection[int], code: str, now: datetime) -> None:
    """What went wrong last in these rooms, for `status`."""
    conn.execute(t.rooms.update().where(_r.id.in_(list(rooms))).values(problem=code, problem_at=now))
