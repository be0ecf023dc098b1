"""Days of every year: a call for local actions a month before, and a word on the day, everywhere.

They are events like others, so that anybody may add one; the network's own three are made once, under the keys that an
import gives them, and whichever comes second finds them.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final

import sqlalchemy as sa

from handlers.announcements.model import Broadcast, Composed, Composer, Pick, Reader
from handlers.directory import publishing
from handlers.directory.importing.keys import folded
from handlers.directory.importing.partners import ROLE
from handlers.events import reminder_text
from handlers.events.when import span_text
from handlers.private.visit import Office
from messages.catalog import LANGUAGES
from messages.richtext import Style, joined, plain
from storage import event_dates, records
from storage.records import NewRecord, Record, Text

CALL: Final = "calendar_day_call"
DAY: Final = "calendar_day"
_COMPOSER_OF: Final = {"1m": CALL, "morning": DAY}
DAYS: Final = {"--10-03": "memory", "--12-18": "migrants", "--05-25": "africa"}
"""The network's, by the texts that name them."""
_SUMMARY: Final = 300  # characters
_ENGLISH: Final = "en"


def composer_of(kind: str, rung: str) -> str | None:
    """Who writes this reminder of such an event; None: the one of all events."""
    return _COMPOSER_OF.get(rung) if kind == "calendar_day" else None


def call(conn: sa.Connection, office: Office, broadcast: Broadcast, reader: Reader, now: datetime) -> Composed | None:
    """The composer "calendar_day_call": do something where you are, and tell the network."""
    return _composed(conn, office, broadcast, reader, "remind-day-call", "remind-day-question", calls=True)


def word(conn: sa.Connection, office: Office, broadcast: Broadcast, reader: Reader, now: datetime) -> Composed | None:
    """The composer "calendar_day": the day has come."""
    return _composed(conn, office, broadcast, reader, "remind-day-today", "remind-day-find", calls=False)


COMPOSERS: Final[dict[str, Composer]] = {CALL: call, DAY: word}


def _composed(
    conn: sa.Connection, office: Office, broadcast: Broadcast, reader: Reader, above: str, below: str, *, calls: bool
) -> Composed | None:
    event = reminder_text.current(conn, office, broadcast)
    if event is None:
        return None
    catalog, language = office.catalog, reader.language
    lines = [
        plain(catalog.text(above, language)).wrapped(Style.ITALIC),
        reminder_text.summary(conn, office, event, language, _SUMMARY),
        plain(span_text(event, language, reader.time_zone)),
        plain(""),
        plain(catalog.text(below, language)),
    ]
    if calls:
        pick = Pick(catalog.text("remind-register", language), _way(office, reader, "rem:activity", "activity"))
    else:
        data = _way(office, reader, f"ev:card:{event.ref}", f"p-ev-card-{event.ref}")
        pick = Pick(catalog.text("remind-open", language), data)
    return Composed(joined(lines, "\n"), (pick,))


def _way(office: Office, reader: Reader, data: str, start: str) -> str:
    return data if reader.person_id is not None else reminder_text.doorway(office, reader, start)


def ensure_calendar_days(conn: sa.Connection, office: Office, now: datetime) -> list[Record]:
    """Make those of the network's days that nobody has registered or imported, ever. Returns what was made."""
    known = event_dates.select(conn, event_dates.d.kind == DAY)
    taken = {one.start for one in known}
    return [
        _make(conn, office, start, name, now)
        for start, name in DAYS.items()
        if _missing(conn, office, name, start, taken)
    ]


def _missing(conn: sa.Connection, office: Office, name: str, start: str, taken: set[str]) -> bool:
    key = _key(office, name)
    return start not in taken and records.by_origin(conn, "event", key, secrets=office.secrets) is None


def _key(office: Office, name: str) -> str:
    """As handlers/directory/importing/keys.py makes it from the English title."""
    return folded(office.catalog.text(f"remind-title-{name}", _ENGLISH))


def _make(conn: sa.Connection, office: Office, start: str, name: str, now: datetime) -> Record:
    catalog, secrets = office.catalog, office.secrets
    fields = {"title": f"remind-title-{name}", "summary": f"remind-about-{name}"}
    new = NewRecord(
        "event",
        _ENGLISH,
        texts={field: catalog.text(key, _ENGLISH) for field, key in fields.items()},
        tags={"kind": (DAY,)},
        data={"start": start, "recurrence": "yearly", "status": "confirmed"},
        state="published",
        origin_key=_key(office, name),
    )
    record = records.add(conn, new, role=ROLE, action="imported", secrets=secrets, now=now)
    for language in LANGUAGES:
        if language == _ENGLISH:
            continue
        for field, key in fields.items():
            text = Text(field, language, catalog.text(key, language), "human", 1, ROLE)
            records.put_text(conn, record.id, text, sealed=False, secrets=secrets)
    publishing.changed(conn, office, record)
    return record
