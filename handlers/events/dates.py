"""Keeps what time asks of events beside their records, whenever one is made public, changed or taken back."""

from __future__ import annotations

from typing import Protocol

import sqlalchemy as sa

from handlers.events.model import Event, event_of
from storage import event_dates, records
from storage.crypto import Secrets
from storage.event_dates import EventDate
from storage.records import Record

KIND = "event"


class Press(Protocol):
    """What this needs of an Office; an import has no more than this."""

    @property
    def secrets(self) -> Secrets:
        """The keys to what is sealed."""
        ...


def keep_dates(conn: sa.Connection, press: Press, record: Record) -> None:
    """What the record says now. Of records that are no events, and of events that are not public, nothing is kept."""
    if record.kind != KIND:
        return
    if record.state != "published":
        event_dates.remove(conn, record.id)
        return
    event = event_of(conn, record, secrets=press.secrets, default_zone=getattr(press, "time_zone", "UTC"))
    event_dates.put(conn, _date(conn, event, press))


def ensure_dates(conn: sa.Connection, press: Press) -> int:
    """Keep the dates of public events of which none are kept yet: they came before dates were. Returns how many."""
    known = sa.select(event_dates.d.record_id)
    missing = (records.rec.kind == KIND, records.rec.state == "published", records.rec.id.not_in(known))
    found = records.select(conn, *missing, secrets=press.secrets)
    for record in found:
        keep_dates(conn, press, record)
    return len(found)


def _date(conn: sa.Connection, event: Event, press: Press) -> EventDate:
    umbrella = records.by_ref(conn, event.umbrella, secrets=press.secrets) if event.umbrella else None
    return EventDate(
        record_id=event.record_id,
        kind=event.kind,
        region=event.region,
        status=event.status,
        start=event.start,
        starts_at=event.starts_at,
        ends_at=event.ends_at,
        sequence=event.sequence,
        changed_at=event.updated_at,
        umbrella_id=umbrella.id if umbrella is not None else None,
    )
