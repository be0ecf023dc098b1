"""The few statements that SQLite and PostgreSQL spell alike but SQLAlchemy keeps apart by dialect."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from functools import cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite

from storage import tables as t


@cache
def _insert_new(table: sa.Table, dialect: str) -> Any:
    if dialect == "sqlite":
        return sqlite.insert(table).on_conflict_do_nothing()
    return postgresql.insert(table).on_conflict_do_nothing()


def insert_new(conn: sa.Connection, table: sa.Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert those rows that no unique constraint knows already."""
    if rows:
        conn.execute(_insert_new(table, conn.dialect.name), list(rows))


_MOVED = sa.select(t.rooms.c.id, t.rooms.c.successor_id).where(
    t.rooms.c.id.in_(sa.bindparam("asked", expanding=True)), t.rooms.c.successor_id.is_not(None)
)


def moved(conn: sa.Connection, rooms: Collection[int]) -> dict[int, int]:
    """Those of the rooms that have moved, with the room that each is today."""
    today: dict[int, int] = {}
    asked = set(rooms)
    while asked:
        step: dict[int, int] = {row.id: row.successor_id for row in conn.execute(_MOVED, {"asked": list(asked)})}
        today = {room: step.get(today.get(room, room), today.get(room, room)) for room in rooms}
        asked = set(step.values()) - asked
    return {room: at for room, at in today.items() if at != room}
