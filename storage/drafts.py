"""Drafts of dialogues: one row each, all that was answered encrypted with a data key of the day."""

from __future__ import annotations

import secrets as tokens
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from storage.errors import StorageError
from storage.keyring import KeyRing
from storage.record_tables import dialogues as d

_ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789"  # nothing that is taken for something else


def new_ref(length: int = 6) -> str:
    """A short opaque id, easy to read aloud."""
    return "".join(tokens.choice(_ALPHABET) for _ in range(length))


@dataclass(frozen=True, slots=True)
class StoredDraft:
    """A draft as stored; `payload` is None if its data key is gone."""

    id: int
    ref: str
    person_id: int
    name: str
    subject: str
    active: bool
    revision: int
    room_id: int
    prompt_id: int | None
    prompted_at: datetime
    updated_at: datetime
    payload: bytes | None


def _context(ref: str) -> bytes:
    return b"draft\0" + ref.encode()


def add(
    conn: sa.Connection,
    *,
    person_id: int,
    name: str,
    subject: str,
    room_id: int,
    payload: bytes,
    ring: KeyRing,
    now: datetime,
) -> StoredDraft:
    """A new draft, the one that this person's answers are for; another one waits from now on."""
    set_aside(conn, person_id)
    ref = new_ref()
    key_id, sealed = ring.seal(payload, _context(ref))
    row = {
        "ref": ref,
        "person_id": person_id,
        "name": name,
        "subject": subject,
        "active": True,
        "revision": 1,
        "room_id": room_id,
        "prompted_at": now,
        "created_at": now,
        "updated_at": now,
        "key_id": key_id,
        "payload": sealed,
    }
    made: int = conn.execute(d.insert().values(**row).returning(d.c.id)).scalar_one()
    return StoredDraft(made, ref, person_id, name, subject, True, 1, room_id, None, now, now, payload)


def save(
    conn: sa.Connection,
    draft: StoredDraft,
    payload: bytes,
    *,
    room_id: int,
    prompt_id: int | None,
    active: bool,
    ring: KeyRing,
    now: datetime,
) -> bool:
    """What became of a draft. Returns False if somebody else changed it meanwhile: nothing is stored then."""
    key_id, sealed = ring.seal(payload, _context(draft.ref))
    values = {
        "revision": draft.revision + 1,
        "room_id": room_id,
        "prompt_id": prompt_id,
        "prompted_at": now,
        "updated_at": now,
        "nudged_at": None,
        "active": active,
        "key_id": key_id,
        "payload": sealed,
    }
    where = (d.c.id == draft.id, d.c.revision == draft.revision)
    return conn.execute(d.update().where(*where).values(**values)).rowcount == 1


def set_aside(conn: sa.Connection, person_id: int) -> None:
    """No draft of this person's is being answered."""
    conn.execute(d.update().where(d.c.person_id == person_id, d.c.active.is_(True)).values(active=False))


def active(conn: sa.Connection, person_id: int, *, ring: KeyRing) -> StoredDraft | None:
    """The draft that this person's answers are for."""
    row = conn.execute(sa.select(d).where(d.c.person_id == person_id, d.c.active.is_(True))).first()
    return None if row is None else _stored(row, ring)


def by_ref(conn: sa.Connection, ref: str, person_ids: Sequence[int], *, ring: KeyRing) -> StoredDraft | None:
    """A draft of one of these persons."""
    row = conn.execute(sa.select(d).where(d.c.ref == ref, d.c.person_id.in_(person_ids))).first()
    return None if row is None else _stored(row, ring)


def of_person(conn: sa.Connection, person_id: int, *, ring: KeyRing) -> list[StoredDraft]:
    """All drafts of a person, the latest first."""
    rows = conn.execute(sa.select(d).where(d.c.person_id == person_id).order_by(d.c.updated_at.desc(), d.c.id))
    return [_stored(row, ring) for row in rows]


def drop(conn: sa.Connection, draft_id: int) -> None:
    """A draft is done with: nothing of it stays."""
    conn.execute(d.delete().where(d.c.id == draft_id))


def to_nudge(conn: sa.Connection, untouched_since: datetime, *, ring: KeyRing) -> list[StoredDraft]:
    """Drafts untouched since a time whose author was not reminded yet."""
    query = sa.select(d).where(d.c.updated_at <= untouched_since, d.c.nudged_at.is_(None))
    return [_stored(row, ring) for row in conn.execute(query)]


def nudged(conn: sa.Connection, draft_id: int, now: datetime) -> None:
    """The author of a draft was reminded."""
    conn.execute(d.update().where(d.c.id == draft_id).values(nudged_at=now))


def expired(conn: sa.Connection, untouched_since: datetime, *, ring: KeyRing) -> list[StoredDraft]:
    """Drafts whose time is over; they are gone once this commits."""
    query = sa.select(d).where(d.c.updated_at <= untouched_since)
    found = [_stored(row, ring) for row in conn.execute(query)]
    conn.execute(d.delete().where(d.c.updated_at <= untouched_since))
    return found


def _stored(row: Any, ring: KeyRing) -> StoredDraft:
    try:
        payload = ring.open(row.key_id, row.payload, _context(row.ref))
    except StorageError:
        payload = None
    names = ("id", "ref", "person_id", "name", "subject", "active", "revision", "room_id", "prompt_id", "prompted_at")
    return StoredDraft(**{name: getattr(row, name) for name in names}, updated_at=row.updated_at, payload=payload)
