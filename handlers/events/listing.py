"""Events that are to come, in the order in which they do; what has no day yet stands where it may begin at the latest.

Cancelled ones are shown as such for a month, postponed ones for a year: somebody may still plan to come.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

import sqlalchemy as sa

from handlers.dialogues.answers import show
from handlers.directory import cards
from handlers.events.asking import Asked
from handlers.events.model import Event, event_of
from handlers.events.when import day_text, span_text
from handlers.events.yearly import next_yearly
from handlers.private.visit import Office
from messages.catalog import Catalog
from messages.enumerations import word_key
from messages.folding import fold
from messages.names import isolate
from messages.richtext import RichText, Style, joined, plain
from storage import event_dates, records
from storage.event_dates import EventDate, d
from storage.record_tables import tags as tag_table
from storage.records import Record

PAGE: Final = 5
_CANCELLED_FOR: Final = timedelta(days=30)
_POSTPONED_FOR: Final = timedelta(days=365)
_LABEL: Final = 50  # characters of a button


@dataclass(frozen=True, slots=True)
class Listed:
    """An event of a list."""

    record: Record
    event: Event
    title: str


def coming(conn: sa.Connection, office: Office, asked: Asked, now: datetime) -> list[EventDate]:
    """All that is asked for, the nearest first; `details` says what they are."""
    conditions = [
        *([d.kind == asked.kind] if asked.kind else []),
        *([d.region == asked.region] if asked.region else []),
        *([_tagged("themes", asked.theme)] if asked.theme else []),
        *([_tagged("languages", asked.language)] if asked.language else []),
    ]
    known = _times(conn, now, conditions)
    known.sort(key=lambda found: (found[0], found[1].record_id))
    rows = [row for _, row in known if not asked.words or _says(conn, office, row, asked.words)]
    return [row for row in rows if row.status not in ("cancelled", "postponed")][:1] if asked.next else rows


def details(conn: sa.Connection, office: Office, rows: Sequence[EventDate], languages: Sequence[str]) -> list[Listed]:
    """These events with their titles."""
    found = []
    for row in rows:
        record = records.get(conn, row.record_id, secrets=office.secrets)
        if record is not None:
            event = event_of(conn, record, secrets=office.secrets, default_zone=office.time_zone)
            found.append(Listed(record, event, cards.title(conn, office, record, languages)))
    return found


def lines(catalog: Catalog, found: Sequence[Listed], language: str, zone: str, head: str) -> RichText:
    """A list in words: what, when, where it is on its way."""
    parts = [plain(head).wrapped(Style.BOLD)]
    for one in found:
        said = plain(one.title).wrapped(Style.STRIKE if one.event.status == "cancelled" else Style.BOLD)
        parts.append(joined([said, plain(_about(catalog, one.event, language, zone))], "\n"))
    return joined(parts, "\n\n")


def label(one: Listed, language: str, zone: str) -> str:
    """An event on a button: the day, then as much of the title as there is room for."""
    day = day_text(one.event, language, zone)
    return f"{day} · {cards.cut(one.title, max(_LABEL - len(day), 12))}"


def asked_text(catalog: Catalog, asked: Asked, language: str) -> str:
    """What a list was narrowed to, in words."""
    named = [word_key(name, value) for name, value in _named(asked)]
    found = [catalog.text(key, language) for key in named]
    if asked.language:
        found.append(show("languages", [asked.language], language))
    return " · ".join((*found, *map(isolate, asked.words)))


def _named(asked: Asked) -> list[tuple[str, str]]:
    named = (("event_kind", asked.kind), ("region", asked.region), ("theme", asked.theme))
    return [(name, value) for name, value in named if value]


def _about(catalog: Catalog, event: Event, language: str, zone: str) -> str:
    kind = catalog.text(word_key("event_kind", event.kind), language) if event.kind else ""
    if event.status in ("cancelled", "postponed"):
        when = catalog.text(f"event-{event.status}", language)
    else:
        when = span_text(event, language, zone)
    place = str(event.place.get("name") or "")
    mode = catalog.text(word_key("event_mode", event.mode), language) if event.mode == "online" else ""
    return " · ".join(filter(None, (kind, when, isolate(cards.cut(place, 60)) if place else mode)))


def _times(
    conn: sa.Connection, now: datetime, conditions: Sequence[sa.ColumnElement[bool]]
) -> list[tuple[date, EventDate]]:
    """Where each stands in the list; without those that are over, or were cancelled long ago."""
    found = []
    postponed = sa.and_(d.status == "postponed", d.changed_at > now - _POSTPONED_FOR)
    to_come = sa.or_(d.ends_at.is_(None), d.ends_at > now, postponed)
    for row in event_dates.select(conn, to_come, *conditions):
        at = _when(row, now.date())
        if at is not None and not (row.status == "cancelled" and row.changed_at < now - _CANCELLED_FOR):
            found.append((at, row))
    return found


def _when(row: EventDate, today: date) -> date | None:
    if row.status == "postponed":
        return date.max
    if row.starts_at is not None:
        return row.starts_at.date()
    if row.start.startswith("--"):
        return next_yearly(row.start, today)
    if not row.start:
        return date.max
    try:
        latest = _last_day(row.start)
    except ValueError:
        return None  # an import's date that is none
    return latest if latest >= today else None


def _last_day(partial: str) -> date:
    """Of a year or a month."""
    year, _, month = partial.partition("-")
    if not month:
        return date(int(year), 12, 31)
    number = int(month[:2])
    return date(int(year), number, monthrange(int(year), number)[1])


def _says(conn: sa.Connection, office: Office, row: EventDate, words: Sequence[str]) -> bool:
    """Whether its title and place have all these words, in any language."""
    record = records.get(conn, row.record_id, secrets=office.secrets)
    if record is None:
        return False
    texts = records.texts(conn, record, secrets=office.secrets)
    titles = [text.text for text in texts if text.field == "title"]
    place = record.data.get("place")
    said = fold(" ".join((*titles, str(place.get("name") or "") if isinstance(place, dict) else str(place or ""))))
    return all(word in said for word in words)


def _tagged(field: str, value: str) -> sa.ColumnElement[bool]:
    t = tag_table.c
    return sa.exists().where(t.record_id == d.record_id, t.field == field, t.value == value)
