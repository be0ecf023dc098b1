"""The charter as it is read, and what an organisation's own entry says of its signature.

The entry has the same fields as when the organisation's dialogue asks them, so cards and exports show them as they are.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import sqlalchemy as sa

from handlers.dialogues.answers.language_names import plain_name
from handlers.directory import publishing
from handlers.participation.days import day_of
from handlers.private.visit import Office
from messages.names import neutralise
from messages.richtext import RichText, Style, joined, plain
from storage import records
from storage.charter import Signature
from storage.records import Record

_FIELDS = ("charter_until", "charter_signed")


def sheet(conn: sa.Connection, office: Office, record: Record, languages: Sequence[str]) -> RichText:
    """Title, version, text, in the first of these languages that there is; marked where a machine wrote it."""
    catalog, language = office.catalog, office.catalog.spoken(languages[0])
    found = records.in_languages(records.texts(conn, record, secrets=office.secrets), record, languages)
    title = neutralise(found["title"].text, 200) if "title" in found else ""
    number, years = int(record.data.get("number") or 0), int(record.data.get("years") or 1)
    blocks = [plain(title).wrapped(Style.BOLD)]
    if number:
        blocks.append(plain(catalog.text("charter-version", language, version=number, years=years)))
    if "text" in found:
        lines = [neutralise(line, len(line) + 1) for line in found["text"].text.splitlines()]
        blocks.append(plain("\n".join(lines).strip()))
    if any(text.role == "machine" for text in found.values()):
        source = plain_name(record.language, language)
        blocks.append(plain(catalog.text("card-machine", language, source=source)).wrapped(Style.ITALIC))
    return joined((block for block in blocks if block.text), "\n\n")


def mark(
    conn: sa.Connection,
    office: Office,
    organisation: Record,
    signature: Signature | None,
    *,
    person_id: int | None,
    now: datetime,
) -> None:
    """Say in the organisation's entry that it stands by the charter, or no more."""
    data = {name: value for name, value in organisation.data.items() if name not in _FIELDS}
    data["charter"] = signature is not None
    if signature is not None:
        begun, last = day_of(office, signature.signed_at).isoformat(), signature.until.isoformat()
        data["charter_until"] = last
        data["charter_signed"] = {"version": signature.version, "from": begun, "until": last}
    changed = records.change(
        conn,
        organisation,
        role="author" if person_id is not None else "system",
        person_id=person_id,
        action="charter-signed" if signature is not None else "charter-ended",
        data_now=data,
        secrets=office.secrets,
        now=now,
    )
    publishing.changed(conn, office, changed)
