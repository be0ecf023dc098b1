"""What members and admins are shown of accounts, roles and belongings: reads only, across the persons that somebody is.

Changes of any of these are in storage/people.py.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from storage import record_tables as r
from storage import tables as t
from storage.crypto import Secrets


@dataclass(frozen=True, slots=True)
class LinkedAccount:
    """An account of a person; `joined` if it was another person's before it was linked."""

    digest: bytes
    joined: bool


@dataclass(frozen=True, slots=True)
class Holder:
    """Somebody who holds a role; `configured` if the configuration says so."""

    person_id: int
    role: str
    configured: bool


@dataclass(frozen=True, slots=True)
class Belongings:
    """How many things somebody has: entries, searches whose news they want, open exchanges of letters."""

    records: int
    searches: int
    threads: int


def greeted_at(conn: sa.Connection, person_id: int) -> datetime | None:
    """When somebody was greeted; None if never."""
    p = t.persons.c
    found: datetime | None = conn.execute(sa.select(p.greeted_at).where(p.id == person_id)).scalar()
    return found


def accounts(conn: sa.Connection, person_id: int) -> list[LinkedAccount]:
    """The accounts of a person."""
    a = t.accounts.c
    query = sa.select(a.digest, a.own_person_id).where(a.person_id == person_id).order_by(a.seen_at)
    rows = conn.execute(query)
    return [LinkedAccount(row.digest, row.own_person_id not in (None, person_id)) for row in rows]


def rooms_beside(conn: sa.Connection, account: bytes) -> list[int]:
    """The open private rooms of the other accounts of the person who has this one."""
    a, rooms = t.accounts.c, t.rooms.c
    person = sa.select(a.person_id).where(a.digest == account).scalar_subquery()
    query = (
        sa.select(a.room_id)
        .join(t.rooms, rooms.id == a.room_id)
        .where(a.person_id == person, a.digest != account, rooms.state == "active", rooms.private.is_(True))
    )
    return sorted(set(conn.execute(query).scalars()))


def of_handles(conn: sa.Connection, digests: Sequence[bytes]) -> list[int]:
    """Everybody who was last seen under one of these handles. A platform gives a handle that somebody gave up to
    somebody else, so there may be several, and then none is certain."""
    a = t.accounts.c
    query = sa.select(a.person_id).where(a.handle_digest.in_(digests))
    return sorted(set(conn.execute(query).scalars()))


def pseudonym(conn: sa.Connection, person_id: int, *, secrets: Secrets) -> str:
    """The name under which this person chose to be seen; "" for their account's own."""
    sealed = conn.execute(sa.select(t.persons.c.pseudonym).where(t.persons.c.id == person_id)).scalar()
    return secrets.decrypt(sealed) if sealed else ""


def handles(conn: sa.Connection, person_id: int, *, secrets: Secrets) -> list[str]:
    """The names by which others mention this person, without a prefix."""
    a = t.accounts.c
    query = sa.select(a.handle).where(a.person_id == person_id, a.handle.is_not(None)).order_by(a.seen_at)
    return [secrets.decrypt(handle) for handle in conn.execute(query).scalars()]


def holders(conn: sa.Connection) -> list[Holder]:
    """Who holds which role, as the persons that they are today."""
    c, p = r.roles.c, t.persons.c
    today = sa.func.coalesce(p.merged_into, p.id).label("today")
    query = sa.select(today, c.role, c.granted_by).join(t.persons, p.id == c.person_id).order_by(c.granted_at, p.id)
    found: dict[tuple[int, str], Holder] = {}
    for row in conn.execute(query):
        before = found.get((row.today, row.role))
        configured = row.granted_by is None or (before is not None and before.configured)
        found[row.today, row.role] = Holder(row.today, row.role, configured)
    return list(found.values())


def belongings(conn: sa.Connection, person_ids: Sequence[int]) -> Belongings:
    """What these persons have, counted."""
    c, s, h = r.records.c, r.saved_searches.c, r.threads.c
    theirs = sa.or_(h.asker_id.in_(person_ids), h.leader_id.in_(person_ids))
    return Belongings(
        records=_count(conn, c.person_id.in_(person_ids), c.state.not_in(("withdrawn", "merged"))),
        searches=_count(conn, s.person_id.in_(person_ids), s.kept.is_(True)),
        threads=_count(conn, theirs, h.state == "open"),
    )


def _count(conn: sa.Connection, *conditions: sa.ColumnElement[bool]) -> int:
    """Rows of the conditions' own table."""
    found: int = conn.execute(sa.select(sa.func.count()).where(*conditions)).scalar_one()
    return found
