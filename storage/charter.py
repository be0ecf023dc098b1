"""Signatures of the charter: which organisation stands by it, signed in which role, until when.

A signature that was renewed, withdrawn or has run out stays with its end: who had signed when is history. The role is
ciphertext; what is public of a signature stands in the organisation's own record.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa

from storage import record_tables as r
from storage import records
from storage.crypto import Secrets
from storage.participation_tables import signatures as table
from storage.records import Record

s = table.c
rec = r.records.c
_GONE = ("withdrawn", "merged", "refused")


@dataclass(frozen=True, slots=True)
class Signature:
    """One signature; `until` is its last day."""

    id: int
    charter_id: int
    organisation_id: int
    person_id: int
    role: str
    version: int
    signed_at: datetime
    until: date
    reminded_at: datetime | None
    ended_at: datetime | None


def current(conn: sa.Connection, *, secrets: Secrets) -> Record | None:
    """The charter in force: the one published last."""
    found = records.select(conn, rec.kind == "charter", rec.state == "published", secrets=secrets, newest=True, limit=1)
    return found[0] if found else None


def versions(conn: sa.Connection, *states: str, secrets: Secrets) -> list[Record]:
    """Charters in these states, newest first."""
    return records.select(conn, rec.kind == "charter", rec.state.in_(states), secrets=secrets, newest=True)


def led(conn: sa.Connection, persons: Sequence[int], *, secrets: Secrets) -> list[Record]:
    """The organisations that somebody leads, oldest first."""
    theirs = (rec.kind == "organisation", rec.person_id.in_(persons), rec.state.not_in(_GONE))
    return records.select(conn, *theirs, secrets=secrets)


def sign(conn: sa.Connection, new: Signature, *, secrets: Secrets) -> Signature:
    """Store a signature (its id is given here); one that the organisation gave before ends."""
    end(conn, new.organisation_id, new.signed_at)
    values = {
        "charter_id": new.charter_id,
        "organisation_id": new.organisation_id,
        "person_id": new.person_id,
        "role": secrets.encrypt(new.role),
        "version": new.version,
        "signed_at": new.signed_at,
        "until": new.until,
    }
    made: int = conn.execute(table.insert().values(**values).returning(s.id)).scalar_one()
    found = _select(conn, s.id == made, secrets=secrets)
    return found[0]


def end(conn: sa.Connection, organisation_id: int, now: datetime) -> bool:
    """The organisation's signature holds no more. Returns whether there was one."""
    mine = (s.organisation_id == organisation_id, s.ended_at.is_(None))
    return conn.execute(table.update().where(*mine).values(ended_at=now)).rowcount > 0


def hand_over(conn: sa.Connection, kept_id: int, merged_id: int) -> None:
    """Two entries turned out to be one organisation: what one signed holds, unless the other signed too."""
    held = sa.select(s.id).where(s.organisation_id == kept_id, s.ended_at.is_(None))
    if conn.execute(held).first() is None:
        mine = (s.organisation_id == merged_id, s.ended_at.is_(None))
        conn.execute(table.update().where(*mine).values(organisation_id=kept_id))


def of(conn: sa.Connection, organisation_id: int, *, secrets: Secrets) -> Signature | None:
    """The signature of an organisation that holds."""
    found = _select(conn, s.organisation_id == organisation_id, s.ended_at.is_(None), secrets=secrets)
    return found[-1] if found else None


def last_of(conn: sa.Connection, organisation_id: int, *, secrets: Secrets) -> Signature | None:
    """The latest signature of an organisation, whether it holds or not."""
    found = _select(conn, s.organisation_id == organisation_id, secrets=secrets)
    return found[-1] if found else None


def holding(conn: sa.Connection, *, secrets: Secrets) -> list[Signature]:
    """All that hold, those that end first before the others."""
    there = sa.select(rec.id).where(rec.kind == "organisation", rec.state.not_in(_GONE))
    return sorted(
        _select(conn, s.ended_at.is_(None), s.organisation_id.in_(there), secrets=secrets),
        key=lambda one: (one.until, one.id),
    )


def count(conn: sa.Connection) -> int:
    """How many organisations stand by the charter."""
    there = sa.select(rec.id).where(rec.kind == "organisation", rec.state.not_in(_GONE))
    query = sa.select(sa.func.count(s.organisation_id.distinct())).where(
        s.ended_at.is_(None), s.organisation_id.in_(there)
    )
    found: int = conn.execute(query).scalar_one()
    return found


def ending(conn: sa.Connection, until: date, *, secrets: Secrets) -> list[Signature]:
    """Those that hold and end by then."""
    return _select(conn, s.ended_at.is_(None), s.until <= until, secrets=secrets)


def reminded(conn: sa.Connection, signature: Signature, now: datetime) -> None:
    """Whoever signed was told that it ends."""
    conn.execute(table.update().where(s.id == signature.id).values(reminded_at=now))


def _select(conn: sa.Connection, *conditions: sa.ColumnElement[bool], secrets: Secrets) -> list[Signature]:
    query = sa.select(table).where(*conditions).order_by(s.id)
    return [_signature(row, secrets) for row in conn.execute(query)]


def _signature(row: Any, secrets: Secrets) -> Signature:
    names = ("id", "charter_id", "organisation_id", "person_id", "version", "signed_at", "until")
    rest = {name: getattr(row, name) for name in (*names, "reminded_at", "ended_at")}
    return Signature(role=secrets.decrypt(row.role), **rest)
