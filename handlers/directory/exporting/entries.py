"""What of a record may leave: only what is public, only if its people agreed, never a contact, places coarse.

What was imported comes from public sources and counts as agreed to until somebody leads it. Fields are listed one by
one: a new question stays at home until it is entered here.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final

import sqlalchemy as sa

from storage import records
from storage.crypto import Secrets
from storage.database import Database
from storage.records import Record

KINDS: Final = {"organisations": "organisation", "practices": "practice", "events": "event"}
"""Parts of the directory that are exported, with the kind of their records."""
TAGS: Final = {
    "organisation": ("type", "languages"),
    "practice": ("themes", "pillars", "groups", "status", "funding", "languages"),
    "event": ("kind", "mode", "region", "themes", "pillars", "languages", "joining"),
}
"""Tags of each kind; the licence has a place of its own."""
TEXTS: Final = {
    "organisation": ("title", "summary"),
    "practice": (
        *("title", "summary", "challenge", "method", "results", "lessons", "needs", "partners", "with_people_how"),
        "legal_basis",
    ),
    "event": ("title", "summary", "agenda", "access_how"),
}
FACTS: Final = {
    "organisation": ("aliases", "led_by_migrants", "link", "charter", "charter_until"),
    "practice": ("since", "until", "rural", "with_people", "visits", "link"),
    "event": (
        *("start", "time", "end", "until", "time_zone", "recurrence", "status", "sequence", "organisers"),
        *("interpretation", "access", "capacity", "link"),
    ),
}
"""Other answers that leave as they are."""
WITHHELD: Final = {
    "organisation": ("contact", "charter_role"),
    "practice": ("contact", "photo", "elected", "election"),
    "event": ("join_link", "file", "photo", "reserved", "deadline", "umbrella"),
}
"""Answers that stay: contacts, who signed, files (they stay with the platform), when somebody's mandate ends, the
address that those alone who come are given."""
_AT_ONCE = 100  # records read in one transaction


@dataclass(frozen=True, slots=True)
class Entry:
    """A record as it leaves. `texts` by field and language: (text, "human" | "machine" | "stale", which is a
    translation of an earlier version); position in degrees, a tenth at most; `origin` is "import" or "member"; `source`
    is what an imported sheet gave as its own; dates are of UTC."""

    id: str
    kind: str
    language: str
    version: int
    texts: Mapping[str, Mapping[str, tuple[str, str]]]
    tags: Mapping[str, list[str]]
    facts: Mapping[str, Any]
    place: str
    country: str
    position: tuple[float, float] | None  # latitude, longitude
    organisation: Mapping[str, str] = field(default_factory=dict)
    licence: str = ""
    origin: str = "member"
    source: str = ""
    to_check: tuple[str, ...] = ()
    published: datetime | None = None
    confirmed: datetime | None = None
    updated: datetime | None = None


async def shared_entries(database: Database, kind: str, *, secrets: Secrets) -> AsyncIterator[Entry]:
    """All entries of a kind that may leave, oldest first, read some at a time: nothing else waits for a long export."""
    after: int | None = 0
    while after is not None:
        found, after = await database.read(_page, kind, after, secrets)
        for entry in found:
            yield entry


def may_leave(record: Record) -> bool:
    """Whether a record is public and may be part of files that are shared."""
    if (record.state, record.visibility) != ("published", "public"):
        return False
    return "export" in record.consents or (is_imported(record) and record.person_id is None)


def is_imported(record: Record) -> bool:
    """Whether a sheet brought it."""
    return "read" in record.data


def entry_of(conn: sa.Connection, record: Record, *, secrets: Secrets) -> Entry:
    """A record as it may leave; whether it may is for `may_leave` to say."""
    texts: dict[str, dict[str, tuple[str, str]]] = {}
    for text in records.texts(conn, record, secrets=secrets):
        if text.field in TEXTS[record.kind] and text.text.strip():
            texts.setdefault(text.field, {})[text.language] = (text.text, text.state)
    tags = records.tags(conn, record.id)
    place = record.data.get("place")
    place = place if isinstance(place, dict) else {}
    named = record.data.get("organisation")
    named = named if isinstance(named, dict) else {}
    return Entry(
        id=record.ref,
        kind=record.kind,
        language=record.language,
        version=record.version,
        texts=texts,
        tags={name: tags[name] for name in TAGS[record.kind] if tags.get(name)},
        facts={name: _fact(record, name) for name in FACTS[record.kind] if record.data.get(name) is not None},
        place=str(place.get("name") or ""),
        country=str(place.get("country") or record.data.get("country") or ""),
        position=_position(place),
        organisation={name: str(named[key]) for name, key in (("id", "ref"), ("name", "name")) if named.get(key)},
        licence=next(iter(tags.get("licence", [])), ""),
        origin="import" if is_imported(record) else "member",
        source=str(record.data.get("source") or ""),
        to_check=record.checks,
        published=record.published_at,
        confirmed=record.confirmed_at if record.person_id is not None else None,
        updated=record.updated_at,
    )


def _fact(record: Record, name: str) -> Any:
    """An answer as it leaves: of the languages of an event's interpretation those that are certain, as sheets have
    them."""
    value = record.data[name]
    if name == "interpretation" and isinstance(value, Mapping):
        return [language for language, state in value.items() if state == "confirmed"]
    return value


def _page(conn: sa.Connection, kind: str, after: int, secrets: Secrets) -> tuple[list[Entry], int | None]:
    """The entries of the next records, and where to go on."""
    state = records.rec.state == "published"
    page = records.select(
        conn, records.rec.kind == kind, state, records.rec.id > after, secrets=secrets, limit=_AT_ONCE
    )
    found = [entry_of(conn, record, secrets=secrets) for record in page if may_leave(record)]
    return found, page[-1].id if len(page) == _AT_ONCE else None


def _position(place: Mapping[str, Any]) -> tuple[float, float] | None:
    """Some ten kilometres: enough for a map, too little for a house."""
    latitude, longitude = place.get("latitude"), place.get("longitude")
    if not isinstance(latitude, int | float) or not isinstance(longitude, int | float):
        return None
    return round(float(latitude), 1), round(float(longitude), 1)
