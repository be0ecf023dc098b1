"""What goes on during a webinar, or any event: questions and who supports them, who wants to speak, who is there.

Linked accounts are one person in all of it: everything is counted by who somebody is today, and rows stay whose they
were, so that parting gives each their own back.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

import sqlalchemy as sa

from storage import participation_tables as p
from storage import record_tables as r
from storage import records
from storage import tables as t
from storage.crypto import Secrets
from storage.event_tables import attendances, speakers
from storage.records import Record, Text
from storage.sql import insert_new

EVENT: Final = "event"
INTO: Final = "into"
"""Fields of the tags of a question: the event that it is asked for, the question that it was joined with (refs)."""

_s, _a, _v = speakers.c, attendances.c, p.supports.c
_p = t.persons.c
_today = sa.func.coalesce(_p.merged_into, _p.id)


# questions


def questions(conn: sa.Connection, field: str, ref: str, *states: str, secrets: Secrets) -> list[Record]:
    """The questions in these states that are about an event (EVENT), or were joined with another (INTO), oldest
    first."""
    tagged = sa.select(r.tags.c.record_id).where(r.tags.c.field == field, r.tags.c.value == ref)
    rec = records.rec
    return records.select(conn, rec.kind == "question", rec.state.in_(states), rec.id.in_(tagged), secrets=secrets)


def count(conn: sa.Connection, event_ref: str) -> int:
    """How many questions of an event are to be read."""
    tag, rec = r.tags.c, records.rec
    about = sa.select(tag.record_id).where(tag.field == EVENT, tag.value == event_ref)
    query = sa.select(sa.func.count()).where(rec.kind == "question", rec.state == "published", rec.id.in_(about))
    return int(conn.execute(query).scalar_one())


def joined(conn: sa.Connection, refs: Collection[str]) -> dict[str, list[int]]:
    """The questions that were joined with each of these, by its ref."""
    tag, rec = r.tags.c, records.rec
    query = sa.select(tag.value, tag.record_id).join(r.records, rec.id == tag.record_id)
    query = query.where(rec.kind == "question", rec.state == "merged", tag.field == INTO, tag.value.in_(refs))
    found: dict[str, list[int]] = {}
    for row in conn.execute(query.order_by(tag.record_id)):
        found.setdefault(row.value, []).append(row.record_id)
    return found


def texts(conn: sa.Connection, found: Collection[Record], *, secrets: Secrets) -> dict[int, list[Text]]:
    """storage.records.texts of many at once."""
    txt = r.texts.c
    sealed = {one.id: one.sealed for one in found}
    query = sa.select(r.texts).where(txt.record_id.in_(sealed), txt.state != "pending").order_by(txt.field)
    read: dict[int, list[Text]] = {one: [] for one in sealed}
    for row in conn.execute(query):
        text = secrets.decrypt(row.text) if sealed[row.record_id] and row.text else bytes(row.text).decode()
        read[row.record_id].append(Text(row.field, row.language, text, row.state, row.version, row.role))
    return read


def untranslated(conn: sa.Connection, kind: str, field: str) -> set[int]:
    """The records of a kind of which this field waits for a translation."""
    txt, rec = r.texts.c, records.rec
    query = sa.select(txt.record_id).join(r.records, rec.id == txt.record_id)
    return set(conn.execute(query.where(txt.state == "pending", txt.field == field, rec.kind == kind)).scalars())


def undecided(conn: sa.Connection, before: datetime, *, secrets: Secrets) -> list[Record]:
    """Questions that wait for their author to say whether they are the same as another, since before that time."""
    rec = records.rec
    waiting = (rec.kind == "question", rec.state == "submitted", rec.created_at <= before)
    return records.select(conn, *waiting, secrets=secrets)


def support(conn: sa.Connection, record_id: int, everyone: Sequence[int], now: datetime) -> None:
    """This person (all that they are, today's first) supports it; again changes nothing."""
    if not supports(conn, record_id, everyone):
        insert_new(conn, p.supports, [{"record_id": record_id, "person_id": everyone[0], "at": now}])


def unsupport(conn: sa.Connection, record_id: int, everyone: Collection[int]) -> None:
    """They do not any more."""
    conn.execute(p.supports.delete().where(_v.record_id == record_id, _v.person_id.in_(everyone)))


def supports(conn: sa.Connection, record_id: int, everyone: Collection[int]) -> bool:
    """Whether they do."""
    query = sa.select(_v.record_id).where(_v.record_id == record_id, _v.person_id.in_(everyone))
    return conn.execute(query.limit(1)).first() is not None


def supporters(conn: sa.Connection, record_ids: Collection[int]) -> dict[int, set[int]]:
    """Who supports each, linked accounts as one."""
    query = sa.select(_v.record_id, _today.label("today")).join(t.persons, _p.id == _v.person_id)
    found: dict[int, set[int]] = {}
    for row in conn.execute(query.where(_v.record_id.in_(record_ids))):
        found.setdefault(row.record_id, set()).add(row.today)
    return found


# who wants to speak


@dataclass(frozen=True, slots=True)
class Speaker:
    """Somebody on the list of an event; `person_id` is who they are today, `name` what they want to be called,
    `spoken` how often they have spoken at this event already."""

    id: int
    person_id: int
    name: str
    at: datetime
    called_at: datetime | None
    spoken: int


def enlist(
    conn: sa.Connection, record_id: int, everyone: Sequence[int], name: str, *, secrets: Secrets, now: datetime
) -> None:
    """Put a person on the list; one who waits already keeps their place and gets this name."""
    sealed = secrets.encrypt(name)
    mine = (_s.record_id == record_id, _s.person_id.in_(everyone), _s.state == "waiting")
    if conn.execute(speakers.update().where(*mine).values(name=sealed)).rowcount == 0:
        row = {"record_id": record_id, "person_id": everyone[0], "name": sealed, "state": "waiting", "at": now}
        conn.execute(speakers.insert().values(**row))


def waiting(conn: sa.Connection, record_id: int, *, secrets: Secrets) -> list[Speaker]:
    """Those who want to speak: whoever was called is first, then who has not spoken yet, then by the time of asking."""
    query = sa.select(speakers, _today.label("today")).join(t.persons, _p.id == _s.person_id)
    rows = conn.execute(query.where(_s.record_id == record_id, _s.state != "left").order_by(_s.at, _s.id)).all()
    spoken = Counter(row.today for row in rows if row.state == "spoken")
    found: dict[int, Any] = {}
    for row in rows:
        kept = found.get(row.today)
        if row.state == "waiting" and (kept is None or (row.called_at and not kept.called_at)):
            found[row.today] = row
    listed = [
        Speaker(row.id, row.today, secrets.decrypt(row.name), row.at, row.called_at, spoken[row.today])
        for row in found.values()
    ]
    return sorted(listed, key=lambda one: (one.called_at is None, one.spoken, one.at, one.id))


def last_name(conn: sa.Connection, record_id: int, everyone: Collection[int], *, secrets: Secrets) -> str:
    """What somebody wanted to be called last at this event; "" if they never asked to speak."""
    query = sa.select(_s.name).where(_s.record_id == record_id, _s.person_id.in_(everyone)).order_by(_s.id.desc())
    sealed = conn.execute(query.limit(1)).scalar()
    return secrets.decrypt(sealed) if sealed else ""


def call(conn: sa.Connection, speaker_id: int, now: datetime) -> bool:
    """It is their turn. Returns False if it was already, or they do not wait."""
    mine = (_s.id == speaker_id, _s.state == "waiting", _s.called_at.is_(None))
    return bool(conn.execute(speakers.update().where(*mine).values(called_at=now)).rowcount)


def settle(conn: sa.Connection, record_id: int, everyone: Collection[int], state: str) -> bool:
    """They have spoken, or left the list. Returns False if they were not on it."""
    mine = (_s.record_id == record_id, _s.person_id.in_(everyone), _s.state == "waiting")
    return bool(conn.execute(speakers.update().where(*mine).values(state=state)).rowcount)


# who is there


def arrive(conn: sa.Connection, record_id: int, everyone: Sequence[int], *, answer: str, now: datetime) -> None:
    """Note that somebody is there; who never answered has answered so now. What others read as an answer stays."""
    mine = (_a.record_id == record_id, _a.person_id.in_(everyone))
    if conn.execute(attendances.update().where(*mine).values(attended=True)).rowcount == 0:
        row = {"record_id": record_id, "person_id": everyone[0], "answer": answer, "attended": True}
        conn.execute(attendances.insert().values(**row, asked_at=now, updated_at=now))


def attended(conn: sa.Connection, record_id: int) -> dict[int, str]:
    """Who was there (as they are today), and the language that they chose or else usually write ("" if unknown)."""
    who = sa.select(_today).join(attendances, _a.person_id == _p.id)
    who = who.where(_a.record_id == record_id, _a.attended.is_(True))
    query = sa.select(_p.id, _p.language, _p.usual_language).where(_p.id.in_(who))
    return {row.id: row.language or row.usual_language for row in conn.execute(query)}


def forget(conn: sa.Connection, person_ids: Collection[int]) -> None:
    """Nothing is known any more of what somebody supported, or that they wanted to speak."""
    conn.execute(speakers.delete().where(_s.person_id.in_(person_ids)))
    asked = sa.select(records.rec.id).where(records.rec.kind == "question")
    conn.execute(p.supports.delete().where(_v.person_id.in_(person_ids), _v.record_id.in_(asked)))
