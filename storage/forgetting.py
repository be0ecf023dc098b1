"""What goes when its time is over: undelivered text, events that nobody could handle, rows that nobody needs.

Apart from outbox.py, which hands things out: this is asked every quarter of an hour (handlers/relay/housekeeping.py).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from storage import outbox
from storage import tables as t
from storage.record_tables import dialogues
from storage.relay_tables import asked_contacts, polls


@dataclass(frozen=True, slots=True)
class Expired:
    """A delivery whose time is over, with its message's place, so that its author can be told."""

    id: int
    kind: str
    room_id: int
    message_id: int | None


def expire(conn: sa.Connection, now: datetime) -> list[Expired]:
    """End what is past its time, and forget what failed before and could be tried again; nothing of either stays
    readable."""
    d = t.deliveries.c
    old = (d.state == "failed", d.payload.is_not(None), d.expires_at <= now)
    conn.execute(t.deliveries.update().where(*old).values(**outbox.BLANK))
    statement = (
        t.deliveries.update()
        .where(d.state.in_(("pending", "translating")), d.expires_at <= now)
        .values(state="expired", error_code="expired", **outbox.BLANK)
        .returning(d.id, d.kind, d.room_id, d.message_id)
    )
    return [Expired(row.id, row.kind, row.room_id, row.message_id) for row in conn.execute(statement)]


def live_keys(conn: sa.Connection) -> set[str]:
    """Data keys that a stored payload still needs."""
    used = [
        sa.select(table.c.key_id).where(table.c.key_id.is_not(None)).distinct()
        for table in (t.events, t.deliveries, dialogues, polls, asked_contacts)
    ]
    return set(conn.execute(sa.union(*used)).scalars())


def forget_set_aside(conn: sa.Connection, before: datetime) -> None:
    """Blank the payloads of events set aside before a time, or unhandled since (their room left its bridge)."""
    e = t.events.c
    old = e.received_at < before
    conn.execute(t.events.update().where(e.state == "aside", old, e.payload.is_not(None)).values(**outbox.BLANK))
    expired = {"state": "aside", "error_code": "expired", "error_place": "unhandled"}
    conn.execute(t.events.update().where(e.state == "new", old).values(**expired, **outbox.BLANK))


def prune(conn: sa.Connection, before: datetime, *, failed_before: datetime) -> None:
    """Drop the rows of deliveries that ended before a time (failed ones, for an operator to see, before another);
    copies keep what later events need."""
    d = t.deliveries.c
    ended = d.state.in_(("sent", "superseded", "expired"))
    conn.execute(t.deliveries.delete().where(ended, d.created_at < before))
    lost = d.state.in_(("failed", "unknown"))
    conn.execute(t.deliveries.delete().where(lost, d.created_at < failed_before))
