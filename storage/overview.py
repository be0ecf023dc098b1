"""What an operator sees of the relay at a glance: counts, ages and error codes, no text and no name."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from storage import tables as t


@dataclass(frozen=True, slots=True)
class RoomOverview:
    """A linked room: what waits there, since when, and what went wrong last (a code, "" if nothing did)."""

    id: int
    bridge_id: int
    bridge: str
    paused: bool
    platform: str
    address: bytes  # ciphertext
    language: str
    state: str
    unhandled: int
    undelivered: int
    oldest: datetime | None
    failed: int
    unknown: int
    problem: str
    problem_at: datetime | None


@dataclass(frozen=True, slots=True)
class AsideOverview:
    """Events set aside for the same reason at the same place."""

    platform: str
    address: bytes | None
    code: str
    place: str
    count: int
    last: datetime


def rooms(conn: sa.Connection, bridge_id: int | None = None) -> list[RoomOverview]:
    """Every linked room, by bridge; or those of one bridge."""
    r, b, e, d = t.rooms.c, t.bridges.c, t.events.c, t.deliveries.c

    def count(column: sa.ColumnElement[int], *where: sa.ColumnElement[bool]) -> sa.ScalarSelect[int]:
        return sa.select(sa.func.count(column)).where(*where).scalar_subquery()

    waiting = sa.select(sa.func.min(d.created_at)).where(d.room_id == r.id, d.state == "pending").scalar_subquery()
    query = (
        sa.select(
            r.id,
            b.id,
            b.name,
            b.state == "paused",
            r.platform,
            r.address,
            r.language,
            r.state,
            count(e.id, e.room_id == r.id, e.state == "new"),
            count(d.id, d.room_id == r.id, d.state == "pending"),
            waiting,
            count(d.id, d.room_id == r.id, d.state == "failed"),
            count(d.id, d.room_id == r.id, d.state == "unknown"),
            r.problem,
            r.problem_at,
        )
        .join(t.bridges, r.bridge_id == b.id)
        .where(sa.true() if bridge_id is None else b.id == bridge_id)
        .order_by(b.name, r.id)
    )
    return [RoomOverview(*row) for row in conn.execute(query)]


def set_aside(conn: sa.Connection) -> list[AsideOverview]:
    """What was set aside, most recent first."""
    e, r = t.events.c, t.rooms.c
    last = sa.func.max(e.received_at)
    query = (
        sa.select(r.platform, r.address, e.error_code, e.error_place, sa.func.count(e.id), last)
        .outerjoin_from(t.events, t.rooms, e.room_id == r.id)
        .where(e.state == "aside")
        .group_by(r.platform, r.address, e.error_code, e.error_place)
        .order_by(last.desc())
    )
    return [
        AsideOverview(platform or "?", address, code or "?", place or "?", count, when)
        for platform, address, code, place, count, when in conn.execute(query)
    ]


def tier(conn: sa.Connection, bridge_id: int) -> str:
    """Who may see a bridge's text: any, self-hosted or local."""
    found: str = conn.execute(sa.select(t.bridges.c.tier).where(t.bridges.c.id == bridge_id)).scalar_one()
    return found
