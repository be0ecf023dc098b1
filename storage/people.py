"""Persons and their accounts. A person exists from first contact; nothing but a language is known of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from storage import tables as t
from storage.crypto import Secrets


@dataclass(frozen=True, slots=True)
class Person:
    """A person: their own language setting ("" for none) and the language that they usually write."""

    id: int
    language: str
    usual_language: str


def find_or_add(
    conn: sa.Connection, digest: bytes, *, platform: str, account: str, secrets: Secrets, now: datetime
) -> Person:
    """The person behind an account."""
    p, a = t.persons.c, t.accounts.c
    query = (
        sa.select(p.id, p.language, p.usual_language).join(t.accounts, a.person_id == p.id).where(a.digest == digest)
    )
    row = conn.execute(query).first()
    if row is not None:
        return Person(row.id, row.language, row.usual_language)
    person_id = conn.execute(t.persons.insert().values(created_at=now).returning(p.id)).scalar_one()
    values = {"digest": digest, "person_id": person_id, "platform": platform, "address": secrets.encrypt(account)}
    conn.execute(t.accounts.insert().values(**values))
    return Person(person_id, "", "")


def learn_language(conn: sa.Connection, person_id: int, language: str) -> None:
    """Remember the language that a person usually writes, for texts too short to tell."""
    conn.execute(t.persons.update().where(t.persons.c.id == person_id).values(usual_language=language))
