"""Which published records are to be asked about, and which were asked in vain.

A record is being asked about while `confirmed_at` is not later than `asked_at`: whoever confirms need only set it.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

import sqlalchemy as sa

from storage import record_tables as r
from storage import tables as t
from storage.crypto import Secrets
from storage.records import Record, get, select

rec = r.records.c
p = t.persons.c
h = r.revisions.c

TAKEN, UNDONE = "took-over", "takeover-undone"
"""Actions: somebody of the organisation leads a record from then on; coordinators did not let it stand."""

_PUBLISHED = rec.state == "published"
_CONFIRMED = sa.func.coalesce(rec.confirmed_at, rec.published_at, rec.created_at)
_BEING_ASKED = sa.and_(rec.asked_at.is_not(None), rec.asked_at >= _CONFIRMED)
_LED = rec.person_id.is_not(None)
_REACHABLE = (
    sa.exists()
    .where(p.id == rec.person_id)
    .where(t.accounts.c.person_id == sa.func.coalesce(p.merged_into, p.id))
    .where(t.rooms.c.id == t.accounts.c.room_id, t.rooms.c.private.is_(True), t.rooms.c.state == "active")
)
_ELECTION = b'"election":'  # as orjson writes it


def due(conn: sa.Connection, kinds: Collection[str], now: datetime, *, secrets: Secrets) -> list[Record]:
    """Led records whose time has come and that nobody was asked about."""
    return select(conn, _PUBLISHED, rec.kind.in_(kinds), _LED, ~_BEING_ASKED, rec.confirm_by <= now, secrets=secrets)


def with_election(conn: sa.Connection, kinds: Collection[str], *, secrets: Secrets) -> list[Record]:
    """Led records that name an election, and that nobody is being asked about."""
    query = sa.select(rec.id, rec.data).where(_PUBLISHED, rec.kind.in_(kinds), _LED, ~_BEING_ASKED)
    rows = [row.id for row in conn.execute(query.order_by(rec.id)) if row.data and _ELECTION in bytes(row.data)]
    found = (get(conn, record_id, secrets=secrets) for record_id in rows)
    return [record for record in found if record is not None]


def lost(conn: sa.Connection, kinds: Collection[str], *, secrets: Secrets) -> list[Record]:
    """Led records whose leader has no open private room, and that nobody is being asked about."""
    return select(conn, _PUBLISHED, rec.kind.in_(kinds), _LED, ~_BEING_ASKED, ~_REACHABLE, secrets=secrets)


def back_again(conn: sa.Connection, kinds: Collection[str], now: datetime, *, secrets: Secrets) -> list[Record]:
    """Records that wait for a leader who can be reached again, before the time to ask has come."""
    early = (rec.unanswered == 0, rec.confirm_by > now)
    return select(conn, _PUBLISHED, rec.kind.in_(kinds), _LED, _BEING_ASKED, _REACHABLE, *early, secrets=secrets)


def unanswered(conn: sa.Connection, before: datetime, *, secrets: Secrets) -> list[Record]:
    """Records that were asked about before a time, in vain, and are not marked yet."""
    return select(conn, _PUBLISHED, _BEING_ASKED, rec.asked_at <= before, rec.unanswered < 2, secrets=secrets)


def outdated(conn: sa.Connection, before: datetime, *, secrets: Secrets) -> list[Record]:
    """Records that were marked before a time and that nobody has confirmed since."""
    return select(conn, _PUBLISHED, _BEING_ASKED, rec.asked_at <= before, rec.unanswered >= 2, secrets=secrets)


def asked_at(conn: sa.Connection, record_id: int) -> datetime | None:
    """When somebody was asked about a record that has not been confirmed since."""
    found: datetime | None = conn.execute(sa.select(rec.asked_at).where(rec.id == record_id, _BEING_ASKED)).scalar()
    return found


def successors(conn: sa.Connection, record: Record) -> list[int]:
    """Who could take a record over: those who lead other published records of its organisation, or the organisation's
    own. What was only handed in makes nobody a successor: anybody can name any organisation."""
    organisation = record.id if record.kind == "organisation" else record.organisation_id
    if organisation is None:
        return []
    of_it = sa.or_(rec.organisation_id == organisation, rec.id == organisation)
    query = sa.select(rec.person_id).where(of_it, _PUBLISHED, _LED, rec.id != record.id).distinct()
    return sorted(conn.execute(query).scalars())


def turned_away(conn: sa.Connection, record_id: int) -> set[int]:
    """Whose take-over of a record coordinators have undone."""
    return {taker for taker, undone in _takeovers(conn, record_id) if undone}


def taken_by(conn: sa.Connection, record_id: int) -> int | None:
    """Who took a record over last, unless that was undone."""
    found = _takeovers(conn, record_id)
    return found[-1][0] if found and not found[-1][1] else None


def led_before(conn: sa.Connection, record_id: int) -> int | None:
    """Who led a record before it was taken over last; None if they had left it."""
    taken = sa.select(sa.func.max(h.id)).where(h.record_id == record_id, h.action == TAKEN).scalar_subquery()
    query = sa.select(h.person_id, h.action).where(h.record_id == record_id, h.role == "author", h.id < taken)
    row = conn.execute(query.order_by(h.id.desc()).limit(1)).first()
    return None if row is None or row.action == "left" else row.person_id


def _takeovers(conn: sa.Connection, record_id: int) -> list[tuple[int, bool]]:
    """(who took a record over, whether that was undone), in order."""
    query = sa.select(h.person_id, h.action).where(h.record_id == record_id, h.action.in_((TAKEN, UNDONE)))
    found: list[tuple[int, bool]] = []
    for row in conn.execute(query.order_by(h.id)):
        if row.action == TAKEN:
            found.append((row.person_id, False))
        elif found:
            found[-1] = (found[-1][0], True)
    return found
