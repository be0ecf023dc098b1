"""What of the records waits for a translation, and what becomes of it."""

from __future__ import annotations

from collections.abc import Sequence

import sqlalchemy as sa

from storage import record_tables as r
from storage import records
from storage.crypto import Secrets
from storage.records import Record, Text
from storage.sql import insert_new

txt = r.texts.c


def want(conn: sa.Connection, record: Record, languages: Sequence[str]) -> None:
    """Ask for every field in every one of these languages that has no translation yet, or a stale one by machine."""
    mine = sa.select(txt.field).where(txt.record_id == record.id, txt.state == "human").distinct()
    fields = list(conn.execute(mine).scalars())
    wanted = [
        {"record_id": record.id, "field": name, "language": language, "text": b"", "state": "pending", "version": 0}
        for name in fields
        for language in languages
    ]
    insert_new(conn, r.texts, wanted)
    stale = (txt.record_id == record.id, txt.state == "stale")
    conn.execute(r.texts.update().where(*stale, txt.role == "machine").values(state="pending"))


def waiting(conn: sa.Connection, limit: int = 20) -> list[tuple[int, str, str]]:
    """(record, field, language) of texts to be translated by machine, oldest record first."""
    query = (
        sa.select(txt.record_id, txt.field, txt.language)
        .where(txt.state == "pending")
        .order_by(txt.record_id, txt.field)
        .limit(limit)
    )
    return [(row.record_id, row.field, row.language) for row in conn.execute(query)]


def done(conn: sa.Connection, record_id: int, text: Text, *, secrets: Secrets) -> bool:
    """Store a machine's translation of the source's version; one that has changed meanwhile, or that a person has
    written, is left. Returns whether it was stored."""
    record = records.get(conn, record_id, secrets=secrets)
    source = records.source_of(conn, record, text.field, secrets=secrets) if record else None
    mine = (txt.record_id == record_id, txt.field == text.field, txt.language == text.language)
    pending = conn.execute(sa.select(txt.state).where(*mine)).scalar() == "pending"
    if record is None or source is None or source.version != text.version or not pending:
        return False
    records.put_text(conn, record_id, text, sealed=record.sealed, secrets=secrets)
    return True


def give_up(conn: sa.Connection, record_id: int, name: str, language: str) -> None:
    """No engine can: readers get the source."""
    mine = (txt.record_id == record_id, txt.field == name, txt.language == language, txt.state == "pending")
    conn.execute(r.texts.delete().where(*mine))
