"""The photo or file of a record, as its readers get it.

It stays with the platform where it was sent, until somebody asks for it: nothing of it is stored here but where it is.
"""

from __future__ import annotations

import mimetypes
import re
from collections.abc import Mapping
from typing import Any

from handlers.dialogues.model import Kind
from handlers.directory.card_facts import field_key, questions_of
from handlers.private.visit import Visit
from messages.names import neutralise
from messages.types import FileRef, RemoteFile
from storage.records import Record

GET = "f:file:"
"""Data of the button that asks for it; the entry's id follows."""
_STEM = 60  # characters of a name
_ENDING = re.compile(r"\.[A-Za-z0-9]{1,8}")
_IN_NO_NAME = re.compile(r'[/\\:*?"<>|\u2044\u2215\u29f8\uff0f\uff3c]+')
"""What separates folders, what looks like it, and what some systems take in no name."""


def has_file(record: Record) -> bool:
    """Whether there is something to get."""
    return _attached(record) is not None


def remote_file(visit: Visit, record: Record) -> RemoteFile | None:
    """The first file of a record, for whoever reads it now; None if it has none."""
    found = _attached(record)
    if found is None:
        return None
    question, value = found
    size = value.get("size")
    name, mime, kind = (_string(value.get(key)) for key in ("name", "mime", "kind"))
    file = FileRef(kind, str(value["id"]), name, mime, size if type(size) is int and size > 0 else 0)
    shown = file_name(name, mime, otherwise=visit.text(field_key(question)))
    return RemoteFile(str(value["platform"]), file, shown, visit.text("file-gone"))


def file_name(name: str, mime: str, *, otherwise: str) -> str:
    """A name under which a file can be shown and saved anywhere: one line, no folders, its ending kept; `otherwise`
    where it has none, with the ending that its type has."""
    whole = _IN_NO_NAME.sub("_", neutralise(name, len(name) + 1)).strip(" .")
    stem, dot, rest = whole.rpartition(".")
    ending = f"{dot}{rest}"
    if not stem.strip(" ._") or _ENDING.fullmatch(ending) is None:
        stem, ending = whole, ""
    if not stem.strip(" ._"):
        guessed = mimetypes.guess_extension(mime, strict=False) or ""
        stem, ending = _IN_NO_NAME.sub("_", otherwise), ending or guessed
    return neutralise(stem, _STEM).rstrip(" .") + ending


def _attached(record: Record) -> tuple[str, Mapping[str, Any]] | None:
    """(key of its question, what was stored as the answer)."""
    for question in questions_of(record.kind):
        value = record.data.get(question.key)
        if question.kind is Kind.FILE and isinstance(value, dict):
            place = (value.get("platform"), value.get("id"))
            if all(isinstance(part, str) and part for part in place):
                return question.key, value
    return None


def _string(value: object) -> str:
    return value if isinstance(value, str) else ""
