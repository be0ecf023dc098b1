"""Broadcasts between their form in the database and the one that the parts work with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.exc import DataError, DBAPIError, IntegrityError

from handlers.announcements.model import Audience, Broadcast, Composer, NewBroadcast
from handlers.private.visit import Office
from messages.names import neutralise
from storage import broadcasts, records
from storage.crypto import Secrets
from storage.errors import StorageError

Guard = Callable[[sa.Connection, Broadcast, datetime], str | None]
"""Asked just before a broadcast leaves: a key of the catalog (a text without arguments) that says why it must not, or
None."""

_TITLE = 80  # characters of a title in a report


@dataclass(slots=True)
class Means:
    """What the parts of broadcasting share: who writes, who has a say."""

    office: Office
    composers: dict[str, Composer] = field(default_factory=dict)
    guards: dict[str, Guard] = field(default_factory=dict)


def is_passing(error: Exception) -> bool:
    """Whether an error is the database's own, and gone when the transaction is tried again; a value that a column
    refuses, or what cannot be read any more, comes back each time."""
    if isinstance(error, DBAPIError):
        return not isinstance(error, DataError | IntegrityError)
    return isinstance(error, StorageError) and error.code != "wrong_secret_key"


def columns(new: NewBroadcast, now: datetime) -> dict[str, Any]:
    """The columns of a new broadcast. Without a time, its time is now."""
    return {
        "composer": new.composer,
        "origin_key": new.origin_key,
        "record_id": new.record_id,
        "person_id": new.person_id,
        "state": new.state,
        "audience": asdict(new.audience),
        "data": dict(new.data),
        "urgent": new.urgent,
        "fire_at": new.fire_at or (now if new.state == "scheduled" else None),
        "expires_at": new.expires_at,
        "created_at": now,
    }


def broadcast_of(row: Any, secrets: Secrets) -> Broadcast:
    """A row as a broadcast."""
    plain = ("id", "ref", "composer", "origin_key", "record_id", "person_id", "approved_by", "state", "urgent")
    times = ("fire_at", "expires_at", "created_at", "fired_at", "finished_at")
    values = {name: getattr(row, name) for name in (*plain, *times, "report_room_id", "report_message_id")}
    said = broadcasts.opened(row.audience, secrets)
    lists: dict[str, Any] = {name: tuple(value) if isinstance(value, list) else value for name, value in said.items()}
    return Broadcast(**values, audience=Audience(**lists), data=broadcasts.opened(row.data, secrets))


def get(conn: sa.Connection, office: Office, broadcast_id: int) -> Broadcast | None:
    """A broadcast by its id."""
    row = broadcasts.get(conn, broadcast_id)
    return None if row is None else broadcast_of(row, office.secrets)


def title(conn: sa.Connection, office: Office, broadcast: Broadcast, language: str) -> str:
    """What a broadcast is about, in one line that is safe to show; to be isolated in a sentence."""
    record = broadcast.record_id and records.get(conn, broadcast.record_id, secrets=office.secrets)
    if record:
        texts = records.texts(conn, record, secrets=office.secrets)
        found = records.in_languages(texts, record, [language]).get("title")
        if found and (shown := neutralise(found.text.replace("\n", " "), _TITLE)):
            return shown
    return office.catalog.text("bc-untitled", language)
