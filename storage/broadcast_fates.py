"""What has become of a broadcast's messages: their deliveries, their copies, their parts.

All of a broadcast's at once, since there may be a thousand of them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

import sqlalchemy as sa

from storage import tables as t
from storage.broadcast_tables import broadcast_targets as targets_table
from storage.record_tables import menus

g = targets_table.c
d = t.deliveries.c

_CHANGES: Final = ("edit", "trim", "delete")
UNDER_WAY: Final = ("translating", "pending", "sending")
"""States of deliveries of which nobody knows yet how they end."""


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a message in its room: the state of its latest send ("" if no longer known), the role of its copy
    ("" if there is none)."""

    message_id: int
    part: int
    sent: str
    role: str


@dataclass(frozen=True, slots=True)
class Fate:
    """One send of a destination that waits; `open` is whether its room can be written to."""

    destination: str
    message_id: int
    state: str
    error_code: str | None
    open: bool
    not_before: datetime | None


def stirs(conn: sa.Connection, broadcast_id: int) -> bool:
    """Whether any destination that waits may wait no longer: asked every few seconds, of all that is on its way."""
    idle = sa.and_(d.state.in_(("pending", "translating")), _usable())
    query = (
        sa.select(g.destination)
        .outerjoin(t.deliveries, sa.and_(d.message_id == g.message_id, d.kind == "send"))
        .outerjoin(t.rooms, t.rooms.c.id == d.room_id)
        .outerjoin(t.bridges, t.bridges.c.id == t.rooms.c.bridge_id)
        .where(g.broadcast_id == broadcast_id, g.state == "waiting", sa.or_(d.id.is_(None), sa.not_(idle)))
    )
    return conn.execute(query.limit(1)).first() is not None


def arriving(conn: sa.Connection, room_id: int) -> bool:
    """Whether something that is never repeated blindly is on its way to a room, or arrived without being marked yet."""
    d = t.deliveries.c
    coming = (d.room_id == room_id, d.policy == "hold", d.kind == "send", d.state.in_(("pending", "sending")))
    return conn.execute(sa.select(d.id).where(*coming).limit(1)).first() is not None


def _usable() -> sa.ColumnElement[bool]:
    """Whether a room can be written to: never NULL."""
    r = t.rooms.c
    linked = sa.or_(r.private.is_(True), t.bridges.c.state == "active")
    return sa.and_(r.state == "active", sa.func.coalesce(linked, sa.false()))


def fates(conn: sa.Connection, broadcast_id: int) -> list[Fate]:
    """All sends of the destinations that wait. One that has none is in no row."""
    r = t.rooms.c
    query = (
        sa.select(g.destination, g.message_id, d.state, d.error_code, _usable(), d.not_before)
        .join(t.deliveries, d.message_id == g.message_id)
        .join(t.rooms, r.id == d.room_id)
        .outerjoin(t.bridges, t.bridges.c.id == r.bridge_id)
        .where(g.broadcast_id == broadcast_id, g.state == "waiting", d.kind == "send")
    )
    return [Fate(row[0], row[1], row[2], row[3], bool(row[4]), row[5]) for row in conn.execute(query)]


def with_copies(conn: sa.Connection, message_ids: Collection[int]) -> set[int]:
    """Those of the messages that are shown in their rooms, or parts of them."""
    c = t.copies.c
    found: set[int] = set()
    for some in _some(sorted(message_ids)):
        query = sa.select(c.message_id).where(c.message_id.in_(some), c.role != "removed").distinct()
        found |= set(conn.execute(query).scalars())
    return found


def parts(conn: sa.Connection, broadcast_id: int, states: Collection[str]) -> dict[int, list[Part]]:
    """What is known of the parts of each message, by message, for destinations in these states."""
    c = t.copies.c
    mine = (g.broadcast_id == broadcast_id, g.state.in_(tuple(states)))
    query = sa.select(d.message_id, d.part, d.state).join(targets_table, g.message_id == d.message_id)
    query = query.where(*mine, d.kind == "send", d.state != "superseded").order_by(d.id)
    sent = {(row.message_id, row.part): row.state for row in conn.execute(query)}
    shown = sa.select(c.message_id, c.part, c.role).join(targets_table, g.message_id == c.message_id).where(*mine)
    roles = {(row.message_id, row.part): row.role for row in conn.execute(shown)}
    found: dict[int, list[Part]] = {}
    for message_id, number in sorted(sent.keys() | roles.keys()):
        at = (message_id, number)
        found.setdefault(message_id, []).append(Part(message_id, number, sent.get(at, ""), roles.get(at, "")))
    return found


def revise(conn: sa.Connection, message_ids: Collection[int], *, deleted: bool = False) -> dict[int, int]:
    """Count one more revision of these messages, or mark them deleted. Returns the new revision of each."""
    m = t.messages.c
    values: dict[str, Any] = {"revision": m.revision + 1, **({"state": "deleted"} if deleted else {})}
    found: dict[int, int] = {}
    for some in _some(sorted(message_ids)):
        changed = t.messages.update().where(m.id.in_(some), m.state == "live").values(**values)
        found |= {row.id: row.revision for row in conn.execute(changed.returning(m.id, m.revision))}
    return found


def supersede(conn: sa.Connection, message_ids: Collection[int]) -> None:
    """Drop all of these messages that has not begun to be sent."""
    values: dict[str, Any] = {"state": "superseded", "payload": None, "key_id": None}
    for some in _some(sorted(message_ids)):
        waiting = (d.message_id.in_(some), d.state.in_(("pending", "translating")))
        conn.execute(t.deliveries.update().where(*waiting).values(**values))


def forget_menus(conn: sa.Connection, message_ids: Collection[int]) -> None:
    """These messages offer nothing any more."""
    for some in _some(sorted(message_ids)):
        conn.execute(menus.delete().where(menus.c.message_id.in_(some)))


def _some(ids: Sequence[int], most: int = 5000) -> Iterable[Sequence[int]]:
    """As many as one statement takes (SQLite: 32,766 parameters)."""
    return (ids[at : at + most] for at in range(0, len(ids), most))


def changing(conn: sa.Connection, broadcast_id: int) -> bool:
    """Whether a change of what was sent is still under way where it can get."""
    query = _changes(broadcast_id, sa.and_(d.state.in_(UNDER_WAY), sa.or_(d.state == "sending", _usable())))
    return conn.execute(query.limit(1)).first() is not None


def missed(conn: sa.Connection, broadcast_id: int) -> set[str]:
    """Destinations that the latest change did not reach, or cannot for now."""
    late = sa.and_(d.state.in_(UNDER_WAY), sa.not_(_usable()))
    ended = d.state.in_(("failed", "expired", "unknown"))
    query = _changes(broadcast_id, sa.and_(d.revision == t.messages.c.revision, sa.or_(ended, late)))
    return set(conn.execute(query.distinct()).scalars())


def _changes(broadcast_id: int, fate: sa.ColumnElement[bool]) -> sa.Select[Any]:
    return (
        sa.select(g.destination)
        .join(t.messages, t.messages.c.id == g.message_id)
        .join(t.deliveries, d.message_id == g.message_id)
        .join(t.rooms, t.rooms.c.id == d.room_id)
        .outerjoin(t.bridges, t.bridges.c.id == t.rooms.c.bridge_id)
        .where(g.broadcast_id == broadcast_id, d.kind.in_(_CHANGES), fate)
    )


def held(conn: sa.Connection, broadcast_id: int, now: datetime) -> int:
    """How many destinations wait for a time that is still to come."""
    query = (
        sa.select(sa.func.count(g.destination.distinct()))
        .join(t.deliveries, d.message_id == g.message_id)
        .where(g.broadcast_id == broadcast_id, g.state == "waiting", d.state == "pending", d.not_before > now)
    )
    found: int = conn.execute(query).scalar_one()
    return found


def bridges_of(conn: sa.Connection, room_ids: Collection[int]) -> dict[int, str]:
    """The names of the bridges of rooms; a room that is linked no more is in none."""
    r = t.rooms.c
    found: dict[int, str] = {}
    for some in _some(sorted(room_ids)):
        query = sa.select(r.id, t.bridges.c.name).join(t.bridges, t.bridges.c.id == r.bridge_id).where(r.id.in_(some))
        found |= {row.id: row.name for row in conn.execute(query)}
    return found
