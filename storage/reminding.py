"""What reminders ask of the database every few seconds: what is near, what was said of it, what still waits."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from storage import record_tables as r
from storage.broadcast_tables import broadcasts
from storage.event_tables import event_dates

b = broadcasts.c
d = event_dates.c
_AT_ONCE = 400  # keys of a query


@dataclass(frozen=True, slots=True)
class Near:
    """An event that may have to be reminded of: its record with its version, and its local start."""

    record_id: int
    version: int
    start: str


@dataclass(frozen=True, slots=True)
class Waiting:
    """A reminder that is not sent everywhere, and what is true of its event now ("" if it is not to be seen)."""

    id: int
    record_id: int
    origin_key: str
    status: str
    start: str


def near(conn: sa.Connection, after: datetime, before: datetime) -> list[Near]:
    """Confirmed events that start between two moments, and the days of every year."""
    dated = sa.and_(d.status == "confirmed", d.starts_at > after, d.starts_at < before)
    yearly = sa.and_(d.status == "confirmed", d.kind == "calendar_day", d.starts_at.is_(None), d.start.like("--%"))
    query = (
        sa.select(d.record_id, r.records.c.version, d.start)
        .join(r.records, r.records.c.id == d.record_id)
        .where(sa.or_(dated, yearly))
        .order_by(d.starts_at, d.record_id)
    )
    return [Near(row.record_id, row.version, row.start) for row in conn.execute(query)]


def planned(conn: sa.Connection, keys: Sequence[str]) -> set[str]:
    """Those of these origins that something was planned for."""
    found: set[str] = set()
    for at in range(0, len(keys), _AT_ONCE):
        query = sa.select(b.origin_key).where(b.origin_key.in_(keys[at : at + _AT_ONCE]))
        found.update(conn.execute(query).scalars())
    return found


def waiting(conn: sa.Connection, composers: Collection[str]) -> list[Waiting]:
    """Reminders that are planned or being sent."""
    query = (
        sa.select(b.id, b.record_id, b.origin_key, d.status, d.start)
        .outerjoin(event_dates, d.record_id == b.record_id)
        .where(b.state.in_(("scheduled", "sending")), b.composer.in_(list(composers)), b.record_id.is_not(None))
        .order_by(b.id)
    )
    return [
        Waiting(row.id, row.record_id, row.origin_key or "", row.status or "", row.start or "")
        for row in conn.execute(query)
    ]
