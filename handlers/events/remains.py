"""What remains of an event, as its card and what is told afterwards show it: recording, summary, resources."""

from __future__ import annotations

from typing import Final

import sqlalchemy as sa

from handlers.directory.card_facts import fact
from handlers.directory.cards import cut
from handlers.events.hall import mark, sources
from handlers.private.visit import Office
from messages.names import neutralise
from messages.richtext import RichText, Style, plain
from storage import records
from storage.records import Record

SUMMARY: Final = "summary_after"
"""The text of an event's record that says what was said; "recording" (an address) and "resources" (lines) are in its
data."""
_LONGEST: Final = 2500  # characters of a summary that are shown


def after_lines(conn: sa.Connection, office: Office, record: Record, language: str) -> list[RichText]:
    """All of it in this language, what a machine translated being marked; nothing if nothing is known."""
    catalog = office.catalog
    found: list[RichText] = []
    texts = records.texts(conn, record, secrets=office.secrets)
    summary = records.in_languages(texts, record, [language]).get(SUMMARY)
    if recording := str(record.data.get("recording") or ""):
        found.append(fact(catalog, language, catalog.text("webinar-after-recording", language), recording))
    if summary is not None and summary.text.strip():
        label = plain(catalog.text("webinar-after-summary", language)).wrapped(Style.BOLD)
        found.append(label + plain(f"\n{cut(_lines(summary.text), _LONGEST)}"))
        if said := mark(catalog, summary, sources(texts).get(SUMMARY), language):
            found.append(plain(said).wrapped(Style.ITALIC))
    if resources := _lines(str(record.data.get("resources") or "")):
        label = plain(catalog.text("webinar-after-resources", language)).wrapped(Style.BOLD)
        found.append(label + plain(f"\n{resources}"))
    return found


def _lines(text: str) -> str:
    """Lines of foreign text without what could disturb those around them."""
    return "\n".join(filter(None, (neutralise(line, len(line) + 1) for line in text.splitlines())))
