"""Whom a digest is due for, how far each was told, and what is new: a few queries for all members together.

`until` is what was told: it is moved in the transaction that stores the digest, and only from where it was read, so no
member is told twice and none is left out, however long the bot was down.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from storage import record_tables as r
from storage import records
from storage import tables as t
from storage.crypto import Secrets
from storage.event_tables import event_dates
from storage.participation_tables import digests as table
from storage.participation_tables import follows, votes
from storage.records import Record
from storage.sql import insert_new

f, d, p = follows.c, table.c, t.persons.c
rec = r.records.c


@dataclass(frozen=True, slots=True)
class Subscriber:
    """Somebody who gets a digest and can be written to. `often`: daily or weekly. `until` None: never told."""

    person_id: int
    often: str
    zone: str
    quiet: str
    until: datetime | None


@dataclass(frozen=True, slots=True)
class News:
    """A record that may be news, with the moments that make it so."""

    record: Record
    tags: dict[str, list[str]]
    published_at: datetime
    changed_at: datetime | None = None  # of an event: it is another day, place, state
    starts_at: datetime | None = None
    closes_at: datetime | None = None
    region: str = ""


def subscribers(conn: sa.Connection) -> list[Subscriber]:
    """Everybody with a digest and an open private room, those linked counted once, in the order of their ids."""
    today = sa.func.coalesce(p.merged_into, p.id).label("today")
    query = sa.select(today, f.person_id, f.value, p.time_zone, p.quiet).join(t.persons, p.id == f.person_id)
    rows = conn.execute(query.where(f.field == "digest").order_by(today, f.person_id != today, f.person_id)).all()
    chosen: dict[int, Any] = {}
    for row in rows:
        chosen.setdefault(row.today, row)
    wanted = {person: row.value for person, row in chosen.items() if row.value in ("daily", "weekly")}
    if not wanted:
        return []
    told, habits, open_ = _told(conn), _habits(conn), _reachable(conn)
    return [
        Subscriber(person, often, *habits.get(person, ("", "")), told.get(person))
        for person, often in wanted.items()
        if person in open_
    ]


def _told(conn: sa.Connection) -> dict[int, datetime]:
    today = sa.func.coalesce(p.merged_into, p.id).label("today")
    query = sa.select(today, d.until).join(t.persons, p.id == d.person_id)
    found: dict[int, datetime] = {}
    for row in conn.execute(query):
        found[row.today] = max(row.until, found.get(row.today, row.until))
    return found


def _habits(conn: sa.Connection) -> dict[int, tuple[str, str]]:
    """Zone and quiet hours of those who have any, themselves before those linked with them."""
    said = sa.or_(p.time_zone != "", p.quiet != "")
    today = sa.func.coalesce(p.merged_into, p.id).label("today")
    query = sa.select(today, p.time_zone, p.quiet).where(said).order_by(p.merged_into.is_not(None), p.id)
    found: dict[int, tuple[str, str]] = {}
    for row in conn.execute(query):
        zone, quiet = found.get(row.today, ("", ""))
        found[row.today] = (zone or row.time_zone, quiet or row.quiet)
    return found


def _reachable(conn: sa.Connection) -> set[int]:
    rooms, a = t.rooms.c, t.accounts.c
    here = (rooms.private.is_(True), rooms.state == "active")
    query = sa.select(a.person_id).join(t.rooms, rooms.id == a.room_id).where(*here).distinct()
    return set(conn.execute(query).scalars())


def begin(conn: sa.Connection, person_id: int, now: datetime) -> None:
    """From now on there is news; what was before is known."""
    if conn.execute(table.update().where(d.person_id == person_id).values(until=now)).rowcount == 0:
        insert_new(conn, table, [{"person_id": person_id, "until": now}])


def advance(conn: sa.Connection, subscriber: Subscriber, until: datetime) -> bool:
    """Everything until then is told. Returns False if somebody else told it meanwhile."""
    mine = d.person_id == subscriber.person_id
    where = (mine,) if subscriber.until is None else (mine, d.until <= subscriber.until)
    # Those linked with them read it too, and go on from there when they go their own way.
    linked = d.person_id.in_(sa.select(p.id).where(p.merged_into == subscriber.person_id))
    if conn.execute(table.update().where(*where).values(until=until)).rowcount:
        conn.execute(table.update().where(linked, d.until < until).values(until=until))
        return True
    if conn.execute(sa.select(d.until).where(mine)).first() is None:
        conn.execute(table.insert().values(person_id=subscriber.person_id, until=until))
        conn.execute(table.update().where(linked, d.until < until).values(until=until))
        return True
    return False


# what there is to tell


def entries(conn: sa.Connection, kinds: Collection[str], after: datetime, *, secrets: Secrets) -> list[News]:
    """Public records of these kinds that were published since, newest first."""
    public = (rec.kind.in_(kinds), rec.state == "published", rec.visibility == "public", rec.published_at > after)
    found = records.select(conn, *public, secrets=secrets)
    tags = _tags(conn, [one.id for one in found])
    return [_news(one, tags) for one in reversed(found)]


def ideas(conn: sa.Connection, after: datetime, *, secrets: Secrets) -> list[News]:
    """Ideas for members to read that were published since, newest first."""
    seen = (rec.kind == "idea", rec.state == "published", rec.visibility != "committee", rec.published_at > after)
    found = records.select(conn, *seen, secrets=secrets)
    tags = _tags(conn, [one.id for one in found])
    return [_news(one, tags) for one in reversed(found)]


def open_votes(conn: sa.Connection, now: datetime, *, secrets: Secrets) -> list[News]:
    """Votes under way, those that close first before the others."""
    v = votes.c
    under_way = (
        sa.or_(v.opens_at.is_(None), v.opens_at <= now),
        sa.or_(v.closes_at.is_(None), v.closes_at > now),
        v.closed_at.is_(None),
        rec.state == "published",
        rec.visibility != "committee",
    )
    query = sa.select(v.record_id, v.opens_at, v.closes_at).join(r.records, rec.id == v.record_id).where(*under_way)
    rows = conn.execute(query.order_by(v.closes_at.is_(None), v.closes_at, v.record_id)).all()
    found = _by_id(conn, [row.record_id for row in rows], secrets)
    tags = _tags(conn, list(found))
    return [
        _news(found[row.record_id], tags, closes_at=row.closes_at, published_at=row.opens_at)
        for row in rows
        if row.record_id in found
    ]


def events(conn: sa.Connection, after: datetime, now: datetime, reach: datetime, *, secrets: Secrets) -> list[News]:
    """Public events that are not over and that are new or changed since, or begin until `reach`; soonest first."""
    e = event_dates.c
    seen = (rec.state == "published", rec.visibility == "public", sa.or_(e.ends_at.is_(None), e.ends_at > now))
    moved = sa.or_(rec.published_at > after, e.changed_at > after, sa.and_(e.starts_at > now, e.starts_at <= reach))
    query = sa.select(e.record_id, e.changed_at, e.starts_at, e.region).join(r.records, rec.id == e.record_id)
    rows = conn.execute(query.where(*seen, moved).order_by(e.starts_at.is_(None), e.starts_at, e.record_id)).all()
    found = _by_id(conn, [row.record_id for row in rows], secrets)
    tags = _tags(conn, list(found))
    return [
        _news(found[row.record_id], tags, changed_at=row.changed_at, starts_at=row.starts_at, region=row.region)
        for row in rows
        if row.record_id in found
    ]


def _news(record: Record, tags: dict[int, dict[str, list[str]]], **moments: Any) -> News:
    published = moments.pop("published_at", None) or record.published_at or record.created_at
    return News(record, tags.get(record.id, {}), published, **moments)


def _by_id(conn: sa.Connection, ids: Iterable[int], secrets: Secrets) -> dict[int, Record]:
    return {one.id: one for one in records.select(conn, rec.id.in_(list(ids)), secrets=secrets)}


def _tags(conn: sa.Connection, ids: Collection[int]) -> dict[int, dict[str, list[str]]]:
    found: dict[int, dict[str, list[str]]] = {}
    query = sa.select(r.tags).where(r.tags.c.record_id.in_(list(ids))).order_by(r.tags.c.value)
    for row in conn.execute(query) if ids else ():
        found.setdefault(row.record_id, {}).setdefault(row.field, []).append(row.value)
    return found
