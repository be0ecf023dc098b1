"""Making a record public, and taking it back: its state, what search knows of it, the translations that it needs."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Protocol

import sqlalchemy as sa

from handlers.events.dates import keep_dates
from storage import event_dates, records, search, translations
from storage.crypto import Secrets
from storage.records import Record


class Press(Protocol):
    """What publishing needs of an Office; an import has no more than this."""

    @property
    def secrets(self) -> Secrets:
        """The keys to what is sealed."""
        ...

    @property
    def languages(self) -> tuple[str, ...]:
        """The network's, which everything is translated into."""
        ...


CONFIRMED_FOR = timedelta(days=365)
"""How long a record counts as true before its leader is asked again."""
DIMENSIONS = {"pillars": "pillar", "themes": "theme", "groups": "group"}
"""Fields of tags that search filters by, with its names for them."""


def publish(
    conn: sa.Connection, office: Press, record: Record, *, role: str, person_id: int | None, now: datetime
) -> Record:
    """Make it public: found by all, in the network's languages as soon as they are translated."""
    published = records.move(
        conn,
        record,
        "published",
        role=role,
        person_id=person_id,
        action="published",
        secrets=office.secrets,
        now=now,
        confirm_by=now + CONFIRMED_FOR,
    )
    translations.want(conn, published, office.languages)
    reindex(conn, office, published)
    return published


def changed(conn: sa.Connection, office: Press, record: Record) -> None:
    """A record's texts changed: translate them anew, and let search know if it is public."""
    translations.want(conn, record, office.languages)
    if record.state == "published":
        reindex(conn, office, record)


def unpublish(
    conn: sa.Connection,
    office: Press,
    record: Record,
    state: str,
    *,
    role: str,
    person_id: int | None,
    action: str,
    now: datetime,
) -> Record:
    """Take it out of what is found; `state` is archived, withdrawn, merged, refused…"""
    search.remove(conn, record.id)
    event_dates.remove(conn, record.id)
    if state == "withdrawn":  # contacts were given for the entry
        records.update(conn, record.id, secret=None)
    return records.move(
        conn, record, state, role=role, person_id=person_id, action=action, secrets=office.secrets, now=now
    )


def reindex(conn: sa.Connection, office: Press, record: Record) -> None:
    """Tell search what a published record says now, in all its languages, and the calendar when it is. Kinds that are
    no entries of the directory are never found there."""
    keep_dates(conn, office, record)
    if record.state != "published" or record.visibility != "public" or record.kind in records.INTERNAL:
        search.remove(conn, record.id)
        return
    found = records.texts(conn, record, secrets=office.secrets)
    tags = records.tags(conn, record.id)
    place = record.data.get("place") or {}
    organisation = record.data.get("organisation") or {}
    search.index(
        conn,
        record.id,
        title=[text.text for text in found if text.field == "title"],
        texts=[text.text for text in found if text.field != "title"]
        + [name for name in (place.get("name"), organisation.get("name")) if name],
        tags={DIMENSIONS[name]: values for name, values in tags.items() if name in DIMENSIONS},
        country=place.get("country") or record.data.get("country") or "",
        rural=record.data.get("rural") is True,
        latitude=place.get("latitude"),
        longitude=place.get("longitude"),
        kind=record.kind,
        newest=record.published_at or record.updated_at,
    )
