"""Broadcasts and where each of them goes.

What changes a state names the state that it expects: of two who act at once, one finds it changed. How a destination
fared is read from its deliveries, until none of them is under way any more.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import orjson
import sqlalchemy as sa

from storage import tables as t
from storage.broadcast_tables import broadcast_targets as targets_table
from storage.broadcast_tables import broadcasts as table
from storage.crypto import Secrets
from storage.drafts import new_ref
from storage.sql import insert_new

b = table.c
g = targets_table.c
d = t.deliveries.c


@dataclass(frozen=True, slots=True)
class TargetRow:
    """One destination of a broadcast; `platform` is its room's."""

    destination: str
    room_id: int
    person_id: int | None
    language: str
    time_zone: str
    message_id: int
    state: str
    error_code: str | None
    platform: str

    @property
    def lost(self) -> bool:
        """Whether it, or what was changed of it since, did not get there."""
        return self.state in ("failed", "expired") or (self.state == "sent" and self.error_code is not None)


@dataclass(frozen=True, slots=True)
class Counts:
    """How many destinations are in which state: rooms, and persons in private."""

    rooms: Mapping[str, int] = field(default_factory=dict)
    persons: Mapping[str, int] = field(default_factory=dict)

    def of(self, *states: str) -> int:
        """Destinations of both kinds in these states."""
        return sum(kind.get(state, 0) for kind in (self.rooms, self.persons) for state in states)

    @property
    def total(self) -> int:
        """All of them."""
        return sum(self.rooms.values()) + sum(self.persons.values())


# broadcasts


def add(conn: sa.Connection, values: Mapping[str, Any], *, secrets: Secrets) -> int | None:
    """Store a broadcast (columns of the table; `audience` and `data` as JSON). None if its origin is known already."""
    ref = new_ref()
    while conn.execute(sa.select(b.id).where(b.ref == ref)).first() is not None:
        ref = new_ref()
    insert_new(conn, table, [{**values, "ref": ref, **sealed(values, secrets)}])
    found: int | None = conn.execute(sa.select(b.id).where(b.ref == ref)).scalar()
    return found


def sealed(values: Mapping[str, Any], secrets: Secrets) -> dict[str, bytes]:
    """The columns that are ciphertext, those of them that are given."""
    return {
        name: secrets.encrypt(orjson.dumps(values[name]).decode()) for name in ("audience", "data") if name in values
    }


def opened(column: bytes, secrets: Secrets) -> dict[str, Any]:
    """What `sealed` sealed."""
    found: dict[str, Any] = orjson.loads(secrets.decrypt(column))
    return found


def get(conn: sa.Connection, broadcast_id: int) -> Any:
    """The row of a broadcast; None if there is none."""
    return conn.execute(sa.select(table).where(b.id == broadcast_id)).first()


def by_ref(conn: sa.Connection, ref: str) -> Any:
    """The same, as buttons name it."""
    return conn.execute(sa.select(table).where(b.ref == ref)).first()


def of_record(conn: sa.Connection, record_id: int, composers: Collection[str]) -> Sequence[Any]:
    """Rows of what was or will be said about a record, oldest first."""
    conditions = [b.record_id == record_id, *([b.composer.in_(tuple(composers))] if composers else [])]
    return conn.execute(sa.select(table).where(*conditions).order_by(b.id)).all()


def in_states(conn: sa.Connection, states: Collection[str], limit: int) -> Sequence[Any]:
    """Rows in these states, newest first."""
    return conn.execute(sa.select(table).where(b.state.in_(tuple(states))).order_by(b.id.desc()).limit(limit)).all()


def due(conn: sa.Connection, now: datetime) -> list[int]:
    """Those whose time has come, in the order of their times."""
    query = sa.select(b.id).where(b.state == "scheduled", b.fire_at <= now).order_by(b.fire_at, b.id)
    return list(conn.execute(query).scalars())


def sending(conn: sa.Connection) -> Sequence[Any]:
    """Rows of those on their way, and of those that are being taken back."""
    taken_back = sa.and_(b.state == "withdrawn", b.finished_at.is_(None))
    return conn.execute(sa.select(table).where(sa.or_(b.state == "sending", taken_back)).order_by(b.id)).all()


def change(
    conn: sa.Connection, broadcast_id: int, states: Collection[str], values: Mapping[str, Any], *, secrets: Secrets
) -> bool:
    """Change columns if the broadcast is in one of these states. Returns False if it is not."""
    wanted = table.update().where(b.id == broadcast_id, b.state.in_(tuple(states)))
    return conn.execute(wanted.values(**{**values, **sealed(values, secrets)})).rowcount == 1


def set_report(conn: sa.Connection, broadcast_id: int, **values: Any) -> None:
    """What its author was shown last: `report_room_id`, `report_message_id`, `reported`."""
    conn.execute(table.update().where(b.id == broadcast_id).values(**values))


# targets


def add_targets(conn: sa.Connection, rows: Sequence[Mapping[str, Any]]) -> None:
    """Store destinations (columns of the table). A second one of the same name is refused by the database."""
    if rows:
        conn.execute(targets_table.insert(), [dict(row) for row in rows])


def targets(conn: sa.Connection, broadcast_id: int, *states: str) -> list[TargetRow]:
    """The destinations of a broadcast (in these states, if any are named), rooms first, each at its constant place."""
    columns = (g[name] for name in ("destination", "room_id", "person_id", "language", "time_zone", "message_id"))
    query = (
        sa.select(*columns, g.state, g.error_code, t.rooms.c.platform)
        .join(t.rooms, t.rooms.c.id == g.room_id)
        .where(g.broadcast_id == broadcast_id, *([g.state.in_(states)] if states else []))
    )
    found = [TargetRow(*tuple(row)) for row in conn.execute(query)]
    return sorted(found, key=lambda one: (one.destination[0] != "r", int(one.destination[1:])))


def counts(conn: sa.Connection, broadcast_id: int) -> Counts:
    """How many destinations are in which state."""
    private = g.person_id.is_not(None)
    query = sa.select(private, g.state, sa.func.count()).where(g.broadcast_id == broadcast_id)
    rooms: Counter[str] = Counter()
    persons: Counter[str] = Counter()
    for of_person, state, number in conn.execute(query.group_by(private, g.state)):
        (persons if of_person else rooms)[state] += number
    return Counts(rooms, persons)


def settle(conn: sa.Connection, broadcast_id: int, ended: Iterable[tuple[str, str, str | None]]) -> None:
    """These destinations no longer wait: (destination, state, code of the error)."""
    rows = [{"of": broadcast_id, "at": at, "to": state, "why": code} for at, state, code in ended]
    if rows:
        wanted = (g.broadcast_id == sa.bindparam("of"), g.destination == sa.bindparam("at"), g.state == "waiting")
        values: dict[str, Any] = {"state": sa.bindparam("to"), "error_code": sa.bindparam("why")}
        conn.execute(targets_table.update().where(*wanted).values(values), rows)


def move_target(
    conn: sa.Connection, broadcast_id: int, destination: str, states: Collection[str], **values: Any
) -> bool:
    """Change one destination if it is in one of these states. Returns False if it is not."""
    wanted = (g.broadcast_id == broadcast_id, g.destination == destination, g.state.in_(tuple(states)))
    return conn.execute(targets_table.update().where(*wanted).values(**values)).rowcount == 1


def flag(conn: sa.Connection, broadcast_id: int, destinations: Collection[str], state: str, code: str) -> None:
    """What happened to these afterwards, if they are in this state: a change that did not reach them."""
    rows = [{"of": broadcast_id, "at": at} for at in sorted(destinations)]
    if rows:
        wanted = (g.broadcast_id == sa.bindparam("of"), g.destination == sa.bindparam("at"), g.state == state)
        conn.execute(targets_table.update().where(*wanted).values(error_code=code), rows)


def unflag(conn: sa.Connection, broadcast_id: int) -> None:
    """Whatever was said of those that have it holds no more."""
    wanted = (g.broadcast_id == broadcast_id, g.state == "sent", g.error_code.is_not(None))
    conn.execute(targets_table.update().where(*wanted).values(error_code=None))


def move_targets(conn: sa.Connection, broadcast_id: int, states: Collection[str], state: str) -> None:
    """Change all that are in one of these states."""
    wanted = (g.broadcast_id == broadcast_id, g.state.in_(tuple(states)))
    conn.execute(targets_table.update().where(*wanted).values(state=state))
