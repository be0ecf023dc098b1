"""An announcement as a destination reads it: what kind it is, title, text, and who wrote these words if no person did.

The preview and what is sent are the same words from here.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

import sqlalchemy as sa

from handlers.announcements.languages import read_in
from handlers.announcements.model import Broadcast, Composed, Reader
from handlers.dialogues.answers.language_names import plain_name
from handlers.directory.attached import file_name
from handlers.private.visit import Office
from messages.enumerations import word_key
from messages.names import neutralise
from messages.richtext import RichText, Style, joined, plain
from messages.types import FileRef, RemoteFile
from storage import records
from storage.records import Record, Text

KIND = "announcement"
"""Of the record, and the name of the composer."""
OUT: Final = ("sending", "sent")
"""States of what people have read, and can be corrected."""
_GONE = ("withdrawn", "refused", "merged")


def compose(
    conn: sa.Connection, office: Office, broadcast: Broadcast, reader: Reader, now: datetime
) -> Composed | None:
    """handlers.announcements.model.Composer. None if the announcement was thrown away, or while it is being corrected:
    whoever gets it a second time meanwhile must not read words that were not sent yet."""
    record = None
    if broadcast.record_id is not None and not changed_since(broadcast):
        record = records.get(conn, broadcast.record_id, secrets=office.secrets)
    if record is None or record.state in _GONE:
        return None
    shown = read_in(records.texts(conn, record, secrets=office.secrets), record, reader.language)
    body = written(office, record, shown, reader.language)
    return Composed(body, remote=remote_file(office, record, reader.language))


def changed_since(broadcast: Broadcast) -> bool:
    """Whether it was changed since it left, or since its last correction."""
    return broadcast.state in OUT and broadcast.data.get("edits", 0) != broadcast.data.get("sent_edits", 0)


def written(office: Office, record: Record, shown: Mapping[str, Text], language: str) -> RichText:
    """The whole text for a reader of this language."""
    catalog = office.catalog
    title, text = (lines_of(shown[name].text if name in shown else "") for name in ("title", "text"))
    label = catalog.text(word_key(KIND, kind_of(record)), language)
    head = plain(f"{label}\n") + plain(" ".join(title.split())).wrapped(Style.BOLD)
    mark = mark_of(office, record, shown, language)
    parts = [head, plain(text), plain(mark).wrapped(Style.ITALIC)]
    return joined((part for part in parts if part.text), "\n\n")


def mark_of(office: Office, record: Record, shown: Mapping[str, Text], language: str) -> str:
    """That a machine translated it, or that it is not in the reader's language; empty if neither."""
    source = plain_name(record.language, language)
    if any(text.state == "machine" for text in shown.values()):
        return office.catalog.text("card-machine", language, source=source)
    if any(text.language != language for text in shown.values()):
        return office.catalog.text("card-foreign", language, source=source)
    return ""


def kind_of(record: Record) -> str:
    """One of the enumeration `announcement`."""
    return str(record.data.get("kind") or "other")


def lines_of(text: str) -> str:
    """A text without what could disturb the lines around it."""
    return "\n".join(neutralise(line, len(line) + 1) for line in text.splitlines()).strip()


def remote_file(office: Office, record: Record, language: str) -> RemoteFile | None:
    """Its picture or file, where whoever sent it keeps it."""
    kept: dict[str, Any] = record.data.get("file") or {}
    platform, identifier = str(kept.get("platform") or ""), str(kept.get("id") or "")
    if not platform or not identifier:
        return None
    name, mime, size = str(kept.get("name") or ""), str(kept.get("mime") or ""), kept.get("size")
    file = FileRef(str(kept.get("kind") or ""), identifier, name, mime, size if isinstance(size, int) else 0)
    shown = file_name(name, mime, otherwise=office.catalog.text("announce-file-name", language))
    return RemoteFile(platform, file, shown, office.catalog.text("file-gone", language))
