"""When events are: what time asks of every event, kept beside the records."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import asdict, dataclass
from datetime import datetime

import sqlalchemy as sa

from storage.broadcast_tables import broadcasts
from storage.event_tables import event_dates as table
from storage.record_tables import records

d = table.c
GONE = ("withdrawn", "refused", "merged")
"""States of records that are taken out of the network."""


@dataclass(frozen=True, slots=True)
class EventDate:
    """One event's row; `starts_at` and `ends_at` in UTC, None if it has no day of its own."""

    record_id: int
    kind: str
    region: str
    status: str
    start: str
    starts_at: datetime | None
    ends_at: datetime | None
    sequence: int
    changed_at: datetime
    umbrella_id: int | None


def put(conn: sa.Connection, date: EventDate) -> None:
    """Keep this of an event, instead of what was kept."""
    remove(conn, date.record_id)
    conn.execute(table.insert().values(**asdict(date)))


def remove(conn: sa.Connection, record_id: int) -> None:
    """It is no event any more, or not to be seen."""
    conn.execute(table.delete().where(d.record_id == record_id))


def get(conn: sa.Connection, record_id: int) -> EventDate | None:
    """What is kept of an event."""
    row = conn.execute(sa.select(table).where(d.record_id == record_id)).first()
    return None if row is None else _date(row)


def select(conn: sa.Connection, *conditions: sa.ColumnElement[bool], limit: int | None = None) -> list[EventDate]:
    """Events that meet conditions on the columns `d`: dated ones by date, then those without a date by their words."""
    order = (d.starts_at.is_(None), d.starts_at, d.start, d.record_id)
    return [_date(row) for row in conn.execute(sa.select(table).where(*conditions).order_by(*order).limit(limit))]


def coming(conn: sa.Connection, now: datetime, *conditions: sa.ColumnElement[bool]) -> list[EventDate]:
    """Events that are not over, those of every year and those without a day included; cancelled ones too."""
    return select(conn, sa.or_(d.ends_at.is_(None), d.ends_at > now), *conditions)


def gone(conn: sa.Connection, composers: Collection[str], states: Collection[str]) -> list[int]:
    """Records that are taken out of the network while broadcasts of theirs are in these states."""
    b, rec = broadcasts.c, records.c
    query = (
        sa.select(rec.id)
        .join(broadcasts, b.record_id == rec.id)
        .where(b.composer.in_(composers), b.state.in_(states), rec.state.in_(GONE))
        .distinct()
    )
    return sorted(conn.execute(query).scalars())


def _date(row: sa.Row[tuple[object, ...]]) -> EventDate:
    return EventDate(**row._mapping)
