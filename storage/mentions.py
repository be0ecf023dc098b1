"""Who is meant where somebody is mentioned, by an account or by a handle, and where else this person can be reached.

Names of accounts are ciphertext: they are read for those who are mentioned, for nobody else.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import sqlalchemy as sa

from storage import tables as t
from storage.crypto import Secrets
from storage.identities import Identities


@dataclass(frozen=True, slots=True)
class Meant:
    """A person who is mentioned: their account on each platform, the digests of all their accounts, and the name that
    they chose for themselves ("" for none)."""

    accounts: Mapping[str, str]
    digests: tuple[bytes, ...]
    pseudonym: str


def resolve(
    conn: sa.Connection, values: Sequence[str], *, secrets: Secrets, identities: Identities
) -> dict[str, Meant]:
    """Who is meant by each of these ("platform:account" or "platform:@handle"); without those whom nobody knows, and
    handles by which several were known."""
    persons = _persons(conn, values, identities)
    if not persons:
        return {}
    a, p = t.accounts.c, t.persons.c
    query = (
        sa.select(a.person_id, a.digest, a.platform, a.address, p.pseudonym)
        .join(t.persons, p.id == a.person_id)
        .where(a.person_id.in_(set(persons.values())))
        .order_by(a.seen_at.is_not(None), a.seen_at, a.digest)  # the one used last holds
    )
    rows = conn.execute(query).all()
    found: dict[int, Meant] = {}
    for person in set(persons.values()):
        own = [row for row in rows if row.person_id == person]
        accounts = {row.platform: secrets.decrypt(row.address) for row in own}
        sealed = next((row.pseudonym for row in own if row.pseudonym), None)
        pseudonym = secrets.decrypt(sealed) if sealed else ""
        found[person] = Meant(accounts, tuple(row.digest for row in reversed(own)), pseudonym)
    return {value: found[person] for value, person in persons.items()}


def remember_handle(
    conn: sa.Connection, digest: bytes, *, platform: str, handle: str, secrets: Secrets, identities: Identities
) -> None:
    """The handle by which others mention an account, as it is today."""
    named = {"handle": secrets.encrypt(handle), "handle_digest": identities.handle(platform, handle)}
    conn.execute(t.accounts.update().where(t.accounts.c.digest == digest).values(**named))


def _persons(conn: sa.Connection, values: Sequence[str], identities: Identities) -> dict[str, int]:
    by_account, by_handle = {}, {}
    for value in values:
        platform, _, name = value.partition(":")
        by_account[identities.account(platform, name)] = value
        if name.startswith("@"):
            by_handle[identities.handle(platform, name[1:])] = value
    a = t.accounts.c
    query = sa.select(a.person_id, a.digest, a.handle_digest).where(
        sa.or_(a.digest.in_(list(by_account)), a.handle_digest.in_(list(by_handle)))
    )
    exact: dict[str, int] = {}
    called: dict[str, set[int]] = {}
    for row in conn.execute(query):
        if row.digest in by_account:
            exact[by_account[row.digest]] = row.person_id
        if row.handle_digest in by_handle:
            called.setdefault(by_handle[row.handle_digest], set()).add(row.person_id)
    return {value: next(iter(people)) for value, people in called.items() if len(people) == 1} | exact
