"""A record as reviewers get it: its card, what speaks for care, and what can be done with it now.

The same choices stand under a notice that may be days old, so each names the version that it was made for.
"""

from __future__ import annotations

from collections.abc import Sequence

import sqlalchemy as sa
from babel.lists import format_list

from handlers.dialogues.answers.language_names import plain_name
from handlers.directory import attached, cards
from handlers.directory.likeness import Likely
from handlers.private.visit import Choice, Office, Visit
from messages.names import isolate, neutralise
from messages.richtext import RichText, Style, joined, plain
from storage import people
from storage.records import Record

REVIEWERS = ("coordinator", "rapporteur")
"""Who decides about entries; an admin may all."""


def quoted(conn: sa.Connection, office: Office, record: Record, language: str) -> str:
    """A record's title for a sentence."""
    return isolate(cards.title(conn, office, record, [language]))


def entry(
    conn: sa.Connection, office: Office, record: Record, language: str, *, head: str, likely: Sequence[Likely] = ()
) -> RichText:
    """A record to be decided about: what it is, (the first page of) its card, what speaks for care."""
    card = cards.card(conn, office, record, [language], full=True)
    parts = [plain(head).wrapped(Style.BOLD), card, care(conn, office, record, language, likely)]
    return joined((part for part in parts if part.text), "\n\n")


def care(conn: sa.Connection, office: Office, record: Record, language: str, likely: Sequence[Likely] = ()) -> RichText:
    """What speaks for care: what an import doubts, what may be the same."""
    catalog = office.catalog
    parts = [doubts(office, record, language)] if record.checks else []
    if likely:
        lines = [plain(catalog.text("review-likely", language)).wrapped(Style.BOLD)]
        for one in likely:
            title = quoted(conn, office, one.record, language)
            state = catalog.text(f"review-state-{one.record.state}", language)
            line = catalog.text("review-likely-line", language, title=title, percent=one.percent, state=state)
            lines.append(plain(line))
        parts.append(joined(lines, "\n"))
    return joined(parts, "\n\n")


def choices(record: Record, *, likely: bool = False, more: bool = False, contact: bool = False) -> list[Choice]:
    """What a reviewer can do with a record now, as (key of the label, data)."""
    verbs: list[str] = ["show"] if more else []
    if record.state in ("submitted", "asked"):
        verbs += ["publish"]
    if record.state in ("submitted", "asked", "published"):
        verbs += ["ask", "suggest"] if record.person_id is not None else []
        verbs += ["remove" if record.state == "published" else "refuse"]
        verbs += ["merge"] if likely else []
    verbs += ["contact"] if contact else []
    offers = [(f"review-{verb}", data_of(record, verb)) for verb in (*verbs, "history")]
    return [*offers, ("file-get", f"{attached.GET}{record.ref}")] if attached.has_file(record) else offers


def data_of(record: Record, verb: str) -> str:
    """What a choice about a record sends."""
    return f"r:{record.ref}:{record.version}:{verb}"


def doubts(office: Office, record: Record, language: str) -> RichText:
    """What an import doubts, one line each."""
    catalog = office.catalog
    lines = [plain(catalog.text("review-doubts", language)).wrapped(Style.BOLD)]
    for code in record.checks:
        key = next((key for key in _doubt_keys(code) if catalog.has(key)), "check-other")
        lines.append(plain(f"– {catalog.text(key, language)}"))
    return joined(lines, "\n")


def _doubt_keys(code: str) -> tuple[str, str]:
    name = code.replace("_", "-")
    return f"check-{name}", f"import-doubt-{name}"


def as_read(office: Office, record: Record, language: str) -> RichText:
    """What stood in the row of a sheet that a record was made from."""
    read = record.data.get("read")
    cells = read if isinstance(read, dict) else {}
    lines = [plain(office.catalog.text("check-read", language)).wrapped(Style.BOLD)]
    lines += [
        plain(f"{neutralise(str(column), 40)}: {isolate(neutralise(str(cell), 200) or '–')}")
        for column, cell in cells.items()
        if column
    ]
    return joined(lines, "\n") if len(lines) > 1 else plain("")


def role_of(visit: Visit, *wanted: str) -> str:
    """The role in which somebody acts, "" if they hold none of these any more."""
    held = people.roles_of(visit.conn, visit.person.id)
    return next((role for role in (*(wanted or REVIEWERS), "admin") if role in held), "")


def language_name(language: str, reader: str) -> str:
    """A language in the reader's words."""
    return plain_name(language, reader)


def listed(values: Sequence[str], language: str) -> str:
    """Several things in a sentence."""
    return format_list(list(values), locale=language) if values else ""
