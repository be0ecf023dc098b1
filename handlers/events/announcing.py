"""What rooms and people read of an event: its announcement, and the news of what has changed.

Both say what is true when they are composed: an announcement that is corrected becomes the event as it is now. Who
comes is never in them, and neither is the address to join by.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Final

import sqlalchemy as sa

from handlers.announcements.model import Broadcast, Composed, Pick, Reader
from handlers.dialogues.answers import show
from handlers.dialogues.answers.language_names import plain_name
from handlers.directory import cards
from handlers.directory.card_facts import fact, where
from handlers.events.attendance import places_left
from handlers.events.calendar import Entry, file_of, has_entry
from handlers.events.differing import as_it_was, differences, lines
from handlers.events.model import Event, event_of
from handlers.events.picks import picks
from handlers.events.reminder_text import week_picks
from handlers.events.when import span_text
from handlers.private.visit import Office
from messages.catalog import Catalog
from messages.enumerations import word_key
from messages.names import isolate, neutralise
from messages.richtext import RichText, Style, joined, plain
from messages.types import File
from storage import broadcasts, records
from storage.event_dates import GONE as GONE_STATES
from storage.records import Record

EVENT: Final = "event"
CHANGE: Final = "event_change"
GONE: Final = "event_gone"
_SUMMARY = 900  # characters
_NOTE = 500
MARKS: Final = {"cancelled": "event-cancelled", "postponed": "event-postponed"}
"""What stands above an event that does not take place as it was said."""


def compose(
    conn: sa.Connection, office: Office, broadcast: Broadcast, reader: Reader, now: datetime
) -> Composed | None:
    """handlers.announcements.model.Composer of the announcement."""
    record, event = _found(conn, office, broadcast)
    if record is None or event is None:
        return None
    said = body(conn, office, record, event, reader.language, reader.time_zone)
    file = None if _outdated(conn, broadcast) else _calendar(conn, office, record, event, reader)
    return Composed(said, choices(office, event, reader), columns=3, file=file)


def compose_change(
    conn: sa.Connection, office: Office, broadcast: Broadcast, reader: Reader, now: datetime
) -> Composed | None:
    """The same of the news; `data` has "was", what was known before, and "changes"."""
    record, event = _found(conn, office, broadcast)
    if record is None or event is None:
        return None
    catalog, language = office.catalog, reader.language
    old = as_it_was(event, broadcast.data.get("was") or {})
    changes = [*differences(old, event), *({"link"} & {*(broadcast.data.get("changes") or ())})]
    told = lines(catalog, old, event, changes, language, reader.time_zone)
    if not told:
        return None
    opening = cards.opening(conn, office, record, [language], most=0)
    head = catalog.text("event-changed-head", language, title=isolate(opening.title))
    said = [plain(head).wrapped(Style.BOLD), *map(plain, told)]
    if event.status in MARKS and old.start:
        planned = span_text(old, language, reader.time_zone)
        said.append(plain(catalog.text("event-changed-was", language, date=planned)))
    note, mark = _note(conn, office, record, language)
    if note:
        said.append(fact(catalog, language, catalog.text("field-note", language), note))
    if mark:
        said.append(plain(mark).wrapped(Style.ITALIC))
    entry = event if has_entry(event) else replace(old, status="postponed")  # it may be in calendars already
    file = _calendar(conn, office, record, entry, reader)
    return Composed(joined(said, "\n"), choices(office, event, reader), columns=3, file=file)


def compose_gone(
    conn: sa.Connection, office: Office, broadcast: Broadcast, reader: Reader, now: datetime
) -> Composed | None:
    """The same of an event that is no longer public, for those who come to it."""
    record = records.get(conn, broadcast.record_id or 0, secrets=office.secrets)
    if record is None or record.state not in GONE_STATES:
        return None
    event = event_of(conn, record, secrets=office.secrets, default_zone=office.time_zone)
    title = isolate(cards.title(conn, office, record, [reader.language]))
    when = span_text(event, reader.language, reader.time_zone)
    entry = replace(event, status="cancelled", sequence=event.sequence + 1)
    said = f"{office.catalog.text('event-withdrawn', reader.language, title=title)}\n{when}"
    return Composed(plain(said), file=_calendar(conn, office, record, entry, reader))


def body(conn: sa.Connection, office: Office, record: Record, event: Event, language: str, zone: str) -> RichText:
    """An event as an announcement shows it."""
    catalog = office.catalog
    opening = cards.opening(conn, office, record, [language], most=_SUMMARY)
    head = [plain(opening.title).wrapped(Style.BOLD), plain(_kind(catalog, event, language))]
    if event.status in MARKS:
        head.insert(0, plain(catalog.text(MARKS[event.status], language)).wrapped(Style.BOLD))
    parts = [joined([*head, *_facts(conn, catalog, record, event, language, zone)], "\n")]
    note, foreign = _note(conn, office, record, language)
    if note and not foreign:  # in other languages the news say it, once it is translated
        parts.append(fact(catalog, language, catalog.text("field-note", language), note))
    if opening.summary:
        parts.append(plain(opening.summary))
    if opening.mark:
        parts.append(plain(opening.mark).wrapped(Style.ITALIC))
    return joined(parts, "\n\n")


def choices(office: Office, event: Event, reader: Reader) -> tuple[Pick, ...]:
    """How to answer, and the way to all that is known of it: here in private, or into the private chat."""
    language = reader.language
    offered = picks(office.catalog, language, event)
    if event.kind == "welcoming_week" and event.status != "cancelled":
        offered = week_picks(office, event, reader)
    card = f"ev:card:{event.ref}"
    if reader.person_id is None:
        card = office.platforms[reader.platform].doorway(f"p-ev-card-{event.ref}")
    return (*offered, Pick(office.catalog.text("event-more", language), card))


def held_back(conn: sa.Connection, office: Office, broadcast: Broadcast, now: datetime) -> str | None:
    """Asked before an announcement leaves: nobody is invited to what has been, or does not take place."""
    _, event = _found(conn, office, broadcast)
    if event is not None and event.status == "cancelled":
        return MARKS["cancelled"]
    over = event is not None and event.status != "postponed" and event.ends_at is not None and event.ends_at <= now
    return "rsvp-over" if over else None


def _outdated(conn: sa.Connection, broadcast: Broadcast) -> bool:
    """Whether news of a change have brought a newer calendar file than this announcement did, or could have."""
    fired = broadcast.fired_at
    return fired is not None and any(
        row.created_at > fired for row in broadcasts.of_record(conn, broadcast.record_id or 0, (CHANGE,))
    )


def _found(conn: sa.Connection, office: Office, broadcast: Broadcast) -> tuple[Record | None, Event | None]:
    record = records.get(conn, broadcast.record_id or 0, secrets=office.secrets)
    if record is None or record.state != "published":
        return None, None
    return record, event_of(conn, record, secrets=office.secrets, default_zone=office.time_zone)


def _kind(catalog: Catalog, event: Event, language: str) -> str:
    found = [word_key("event_kind", event.kind) if event.kind else "kind-event.one"]
    if event.mode:
        found.append(word_key("event_mode", event.mode))
    return " · ".join(catalog.text(key, language) for key in found if catalog.has(key))


def _facts(
    conn: sa.Connection, catalog: Catalog, record: Record, event: Event, language: str, zone: str
) -> list[RichText]:
    spoken = show("languages", list(event.languages), language) if event.languages else ""
    certain = [one for one, state in event.interpretation.items() if state == "confirmed"]
    left = places_left(conn, event)
    organisers = ", ".join(isolate(neutralise(name, 100)) for name in event.organisers)
    found = {
        "field-when": "" if event.status == "postponed" else span_text(event, language, zone),
        "field-place": where(record, language),
        "field-organisers": organisers,
        "field-languages": spoken,
        "field-interpretation": show("languages", certain, language) if certain else "",
        "event-places-left": "" if left is None or event.status == "cancelled" else str(left),
    }
    return [fact(catalog, language, catalog.text(key, language), value) for key, value in found.items() if value]


def _note(conn: sa.Connection, office: Office, record: Record, language: str) -> tuple[str, str]:
    """Why it was cancelled or postponed, as whoever did it said; and whether a machine says it here."""
    if record.data.get("status") not in MARKS:
        return "", ""
    note = records.in_languages(records.texts(conn, record, secrets=office.secrets), record, [language]).get("note")
    if note is None:
        return "", ""
    source = records.source_of(conn, record, "note", secrets=office.secrets)
    named = plain_name(source.language if source else record.language, language)
    key = "card-machine-short" if note.role == "machine" else "card-foreign" if note.language != language else ""
    return isolate(neutralise(note.text, _NOTE)), office.catalog.text(key, language, source=named) if key else ""


def _calendar(conn: sa.Connection, office: Office, record: Record, event: Event, reader: Reader) -> File | None:
    opening = cards.opening(conn, office, record, [reader.language], most=_SUMMARY)
    entry = Entry(event, record.created_at, reader.language, opening.title, opening.summary, opening.machine)
    return file_of(entry, office.catalog)
