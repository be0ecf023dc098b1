"""What review asks of the records: suggestions that wait for their author, machine texts that wait for an interpreter,
imports that wait to be checked, records that may be the same. Only storage writes SQL, so it stands here.

A suggested wording is a line of the record's history: encrypted there, and kept as what happened.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import orjson
import sqlalchemy as sa

from storage import attendance, charter, records, votes
from storage import record_tables as r
from storage.crypto import Secrets
from storage.records import Record
from storage.search_filters import point
from storage.search_tables import search_records, search_texts

SUGGESTED = "suggested"
_EARTH = 6371.0  # km
_MOST = 3000  # records of one kind about one place that are looked at
_rec, _txt, _rev = r.records.c, r.texts.c, r.revisions.c


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Another wording of a field: what it was then, what is suggested, by whom."""

    id: int
    person_id: int | None
    role: str
    field: str
    was: str
    text: str


@dataclass(frozen=True, slots=True)
class Waiting:
    """A text that an interpreter should read: where it is."""

    record_id: int
    field: str
    language: str


@dataclass(frozen=True, slots=True)
class Near:
    """A published record about the same place: its titles in all languages, and the words of its texts; folded."""

    record_id: int
    titles: tuple[str, ...]
    words: str


def suggest(
    conn: sa.Connection,
    record: Record,
    changes: Mapping[str, str],
    *,
    role: str,
    person_id: int,
    secrets: Secrets,
    now: datetime,
) -> int:
    """Keep a suggestion: `changes` holds "field", "was" and "text". Returns its id."""
    sealed = secrets.encrypt(orjson.dumps(dict(changes)).decode())
    row = {"record_id": record.id, "version": record.version, "at": now, "role": role, "person_id": person_id}
    statement = r.revisions.insert().values(**row, action=SUGGESTED, changes=sealed).returning(_rev.id)
    made: int = conn.execute(statement).scalar_one()
    return made


def suggestion(conn: sa.Connection, record_id: int, suggestion_id: int, *, secrets: Secrets) -> Suggestion | None:
    """A suggestion about a record by its id."""
    where = (_rev.id == suggestion_id, _rev.record_id == record_id, _rev.action == SUGGESTED)
    row = conn.execute(sa.select(_rev.id, _rev.person_id, _rev.role, _rev.changes).where(*where)).first()
    if row is None or row.changes is None:
        return None
    changes = orjson.loads(secrets.decrypt(row.changes))
    return Suggestion(row.id, row.person_id, row.role, changes["field"], changes["was"], changes["text"])


def open_suggestions(conn: sa.Connection, record_id: int, *, secrets: Secrets) -> list[Suggestion]:
    """The suggestions about a record that its author has not decided about, oldest first."""
    decided = {one.changes.get("suggestion") for one in records.history(conn, record_id, secrets=secrets)}
    query = sa.select(_rev.id).where(_rev.record_id == record_id, _rev.action == SUGGESTED).order_by(_rev.id)
    ids = [found for found in conn.execute(query).scalars() if found not in decided]
    return [one for found in ids if (one := suggestion(conn, record_id, found, secrets=secrets)) is not None]


def who_last(conn: sa.Connection, record_id: int, action: str) -> int | None:
    """The person who did this to a record last."""
    query = sa.select(_rev.person_id).where(_rev.record_id == record_id, _rev.action == action)
    found: int | None = conn.execute(query.order_by(_rev.id.desc()).limit(1)).scalar()
    return found


# texts for interpreters


def next_text(conn: sa.Connection, languages: Sequence[str], after: Waiting | None = None) -> Waiting | None:
    """The next text of a published record, or of a vote that is prepared, in one of these languages that no person has
    read as it is now. Announcements, questions and joint actions are read where they are written."""
    query = _to_read(languages, _txt.record_id, _txt.field, _txt.language)
    if after is not None:
        place = (after.record_id, after.field, after.language)
        columns = sa.tuple_(_txt.record_id, _txt.field, _txt.language)
        query = query.where(columns > sa.tuple_(*(sa.literal(value) for value in place)))
    row = conn.execute(query.order_by(_txt.record_id, _txt.field, _txt.language).limit(1)).first()
    return None if row is None else Waiting(row.record_id, row.field, row.language)


def count_texts(conn: sa.Connection, languages: Sequence[str]) -> int:
    """How many such texts there are."""
    found: int = conn.execute(_to_read(languages, sa.func.count())).scalar_one()
    return found


def _to_read(languages: Sequence[str], *columns: Any) -> Any:
    unread = (_txt.state.in_(("machine", "stale")), _txt.language.in_(list(languages)))
    prepared = sa.and_(_rec.kind == "vote", _rec.state == "submitted")  # better read before it opens than after
    kinds = sa.or_(_rec.kind.not_in(records.INTERNAL), _rec.kind.in_(("charter", "idea", "vote")))
    published = (sa.or_(_rec.state == "published", prepared), kinds, _rec.visibility != "committee")
    joined = r.texts.join(r.records, _rec.id == _txt.record_id)
    return sa.select(*columns).select_from(joined).where(*unread, *published, _rec.language != _txt.language)


# imports to be checked


def to_check(conn: sa.Connection, *, secrets: Secrets, after: int = 0, limit: int = 1) -> list[Record]:
    """Records of which their import doubts something, the oldest first."""
    return records.select(conn, _rec.id > after, *_DOUBTFUL, secrets=secrets, limit=limit)


def count_to_check(conn: sa.Connection) -> int:
    """How many such records there are."""
    found: int = conn.execute(sa.select(sa.func.count()).select_from(r.records).where(*_DOUBTFUL)).scalar_one()
    return found


_DOUBTFUL = (_rec.checks != "", _rec.state.in_(("published", "submitted")), _rec.person_id.is_(None))


def to_decide(conn: sa.Connection, *, secrets: Secrets, state: str, limit: int) -> list[Record]:
    """Records of a state that somebody handed in, oldest first; what an import doubts waits apart."""
    imported = sa.and_(_rec.checks != "", _rec.person_id.is_(None))
    handed_in = (_rec.state == state, _rec.kind.not_in(records.INTERNAL), sa.not_(imported))
    return records.select(conn, *handed_in, secrets=secrets, limit=limit)


# the same twice


def near(conn: sa.Connection, record: Record, *, kilometres: float) -> list[Near]:
    """Published records of the same kind about the same place, as the index has them. Where either has no place, being
    of one country is near enough; where either has no country, anything is."""
    named = record.data.get("place")
    place = named if isinstance(named, dict) else {}
    s = search_records.c
    where: list[Any] = [s.kind == record.kind, s.record_id != record.id]
    country = country_of(record)
    if country:
        where.append(s.country.in_((country, "")))
    here = point(place.get("latitude"), place.get("longitude"))
    if here is not None:
        cosine = s.x * here[0] + s.y * here[1] + s.z * here[2]
        where.append(sa.or_(s.x.is_(None), cosine >= math.cos(kilometres / _EARTH)))
    query = (
        sa.select(s.record_id, search_texts.c.title, search_texts.c.words)
        .join(search_texts, search_texts.c.record_id == s.record_id)
        .where(*where)
        .order_by(s.newest.desc())
        .limit(_MOST)
    )
    return [Near(row.record_id, tuple(row.title.split("\n")), row.words) for row in conn.execute(query)]


def unpublished(conn: sa.Connection, record: Record, *, secrets: Secrets) -> list[Record]:
    """Records of the same kind that wait for review, this one apart."""
    states = _rec.state.in_(("submitted", "asked"))
    return records.select(conn, _rec.kind == record.kind, states, _rec.id != record.id, secrets=secrets, limit=200)


def country_of(record: Record) -> str:
    """The country of a record, "" if it says none."""
    place = record.data.get("place")
    return str((place.get("country") if isinstance(place, dict) else "") or record.data.get("country") or "")


def hand_over(conn: sa.Connection, kept: Record, merged: Record) -> None:
    """What pointed at a merged record points at the one that is kept. One that nobody led is led by the other's author
    from now on, who has agreed to the same for what turned out to be the same."""
    conn.execute(r.records.update().where(_rec.organisation_id == merged.id).values(organisation_id=kept.id))
    if kept.kind == "organisation":
        votes.hand_over(conn, kept.id, merged.id)
        charter.hand_over(conn, kept.id, merged.id)
    if kept.kind == "event":
        attendance.hand_over(conn, kept.id, merged.id)
    if kept.person_id is None and merged.person_id is not None:
        consents = orjson.dumps({**merged.consents, **kept.consents}).decode()
        records.update(conn, kept.id, person_id=merged.person_id, consents=consents)


def erase(conn: sa.Connection, record: Record, *, secrets: Secrets) -> None:
    """Nothing of what a record said stays, nor of what it said before; that there was one does."""
    conn.execute(r.texts.delete().where(_txt.record_id == record.id))
    conn.execute(r.tags.delete().where(r.tags.c.record_id == record.id))
    conn.execute(r.revisions.update().where(_rev.record_id == record.id).values(changes=None))
    blank = secrets.encrypt("{}") if record.sealed else b"{}"
    records.update(conn, record.id, data=blank, secret=None)
