"""Texts of ideas and votes as somebody reads them: in their language where there is one, safe to show, and marked where
a machine wrote them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from handlers.dialogues.answers.language_names import plain_name
from handlers.events.when import moment_text
from handlers.private.visit import Office
from messages.names import isolate, neutralise
from messages.richtext import RichText, Style, plain
from storage import records
from storage.records import Record, Text

LABEL = 40
"""Characters of an option on a button."""
_LINE, _LONG = 200, 1500


@dataclass(frozen=True, slots=True)
class Wording:
    """What is read of a record. `options` of a vote, in their order; `mark` says that a machine translated, or ""."""

    title: str
    summary: str
    options: tuple[str, ...]
    mark: str

    def numbered(self) -> str:
        """The options, a line each."""
        return "\n".join(f"{number}. {isolate(option)}" for number, option in enumerate(self.options, 1))

    def named(self, picks: Sequence[int]) -> str:
        """Options by number and text, short."""
        return ", ".join(f"{one + 1}. {isolate(neutralise(self.options[one], LABEL))}" for one in dict.fromkeys(picks))


def read(conn: sa.Connection, office: Office, record: Record, languages: Sequence[str], zone: str = "") -> Wording:
    """The wording of an idea or a vote for somebody who reads these languages, the first one best."""
    every = records.texts(conn, record, secrets=office.secrets)
    found = records.in_languages(every, record, languages)
    language = languages[0]
    options = tuple(_option(one, found, language, zone) for one in record.data.get("options", ()))
    summary = found.get("summary")
    lines = [neutralise(line, _LONG) for line in summary.text.splitlines()] if summary else []
    return Wording(_line(found, "title"), "\n".join(lines).strip(), options, _mark(office, record, found, language))


def _option(option: Mapping[str, Any], found: Mapping[str, Text], language: str, zone: str) -> str:
    if option.get("at"):
        return moment_text(datetime.fromisoformat(option["at"]), language, zone or option.get("zone") or "UTC")
    return _line(found, option["field"])


def _line(found: Mapping[str, Text], name: str) -> str:
    text = found.get(name)
    return neutralise(text.text, _LINE) if text else ""


def _mark(office: Office, record: Record, found: Mapping[str, Text], language: str) -> str:
    machine = [text for text in found.values() if text.role == "machine"]
    foreign = [text for text in found.values() if text.language != language]
    if machine:
        return office.catalog.text("card-machine-short", language, source=plain_name(record.language, language))
    if foreign:
        return office.catalog.text("card-foreign", language, source=plain_name(foreign[0].language, language))
    return ""


def bold(text: str) -> RichText:
    """A heading."""
    return plain(text).wrapped(Style.BOLD)


def small(text: str) -> RichText:
    """A word beside what is said."""
    return plain(text).wrapped(Style.ITALIC)


def short(text: str, most: int = LABEL) -> str:
    """Fit for a button."""
    return neutralise(text, most)
