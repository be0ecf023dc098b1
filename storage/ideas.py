"""Ideas: who supports them, and what rapporteurs made of them. Supporters of an idea are counted with those of the
ideas that it was made of, so nothing is copied and undoing gives back everything.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from storage import participation_tables as p
from storage import record_tables as r
from storage import tables as t
from storage.sql import insert_new

s, f, rec, txt = p.supports.c, p.reformulations.c, r.records.c, r.texts.c

_DEEP = 5
"""How often what was made of ideas is put together again."""


@dataclass(frozen=True, slots=True)
class Source:
    """An idea (`source_id`) that another one (`record_id`) was made of. `version` of the text that its author was asked
    about, 0 before they are asked; `answer`: asked, yes, no."""

    record_id: int
    source_id: int
    version: int
    answer: str
    asked_at: datetime


# support


def support(conn: sa.Connection, record_id: int, everyone: Sequence[int], now: datetime) -> bool:
    """Support it, or take the support of all that this person is back. Returns whether it is supported now."""
    mine = (s.record_id == record_id, s.person_id.in_(everyone))
    if conn.execute(p.supports.delete().where(*mine)).rowcount:
        return False
    insert_new(conn, p.supports, [{"record_id": record_id, "person_id": everyone[0], "at": now}])
    return True


def supports(conn: sa.Connection, record_id: int, everyone: Sequence[int]) -> bool:
    """Whether one of these persons supports this very idea."""
    mine = (s.record_id == record_id, s.person_id.in_(everyone))
    return conn.execute(sa.select(s.record_id).where(*mine).limit(1)).first() is not None


def supporters(conn: sa.Connection, record_ids: Iterable[int]) -> dict[int, set[int]]:
    """Who supports each of these ideas or one that it was made of, linked accounts as one."""
    wanted = list(record_ids)
    family = _families(conn, wanted)
    every = sorted(set().union(*family.values())) if family else []
    who = sa.func.coalesce(t.persons.c.merged_into, t.persons.c.id).label("who")
    query = sa.select(s.record_id, who).join(t.persons, t.persons.c.id == s.person_id).where(s.record_id.in_(every))
    direct: dict[int, set[int]] = {}
    for row in conn.execute(query):
        direct.setdefault(row.record_id, set()).add(row.who)
    return {one: set().union(*(direct.get(member, set()) for member in family[one])) for one in wanted}


def _families(conn: sa.Connection, record_ids: Sequence[int]) -> dict[int, set[int]]:
    """Each idea with those that it was made of, but for those whose author said no or took them back."""
    family = {one: {one} for one in record_ids}
    level = set(record_ids)
    for _ in range(_DEEP):
        query = sa.select(f.record_id, f.source_id).join(r.records, rec.id == f.source_id)
        query = query.where(f.record_id.in_(sorted(level)), f.answer != "no", rec.state == "published")
        pairs = conn.execute(query).all() if level else []
        for row in pairs:
            for members in family.values():
                if row.record_id in members:
                    members.add(row.source_id)
        level = {row.source_id for row in pairs}
    return family


# lists


def listed(conn: sa.Connection, *, theme: str = "", meeting: bool = False) -> list[int]:
    """The ideas that stand for themselves, newest first: not those that live on in what was made of them."""
    upper = r.records.alias()
    made = sa.select(f.source_id).join(upper, upper.c.id == f.record_id)
    folded = made.where(f.answer != "no", upper.c.state == "published")
    query = sa.select(rec.id).where(rec.kind == "idea", rec.state == "published", rec.id.not_in(folded))
    tag = r.tags.c
    for name, value in (("themes", theme), ("meeting", "yes" if meeting else "")):
        if value:
            query = query.where(rec.id.in_(sa.select(tag.record_id).where(tag.field == name, tag.value == value)))
    return list(conn.execute(query.order_by(rec.id.desc())).scalars())


def themes(conn: sa.Connection) -> dict[str, int]:
    """How many ideas that stand for themselves each theme has."""
    tag = r.tags.c
    query = sa.select(tag.value).where(tag.field == "themes", tag.record_id.in_(listed(conn)))
    found: dict[str, int] = {}
    for value in conn.execute(query).scalars():
        found[value] = found.get(value, 0) + 1
    return found


# what was made of ideas


def join(conn: sa.Connection, record_id: int, source_ids: Sequence[int], now: datetime) -> None:
    """An idea was made of these; their authors are still to be asked."""
    rows = [
        {"record_id": record_id, "source_id": one, "version": 0, "answer": "asked", "asked_at": now}
        for one in source_ids
    ]
    insert_new(conn, p.reformulations, rows)


def sources(conn: sa.Connection, record_id: int) -> list[Source]:
    """What an idea was made of, as far as its authors let it stand."""
    standing = sa.select(rec.id).where(rec.state == "published")
    return _select(conn, f.record_id == record_id, f.source_id.in_(standing))


def made_of(conn: sa.Connection, source_id: int) -> list[Source]:
    """What was made of an idea and is to be seen."""
    public = sa.select(rec.id).where(rec.state == "published")
    return _select(conn, f.source_id == source_id, f.record_id.in_(public))


def to_ask(conn: sa.Connection) -> list[Source]:
    """Ideas whose authors were not asked yet."""
    return _select(conn, f.version == 0)


def set_source(conn: sa.Connection, source: Source, **values: object) -> None:
    """Set columns of it."""
    mine = (f.record_id == source.record_id, f.source_id == source.source_id)
    conn.execute(p.reformulations.update().where(*mine).values(**values))


def drop_source(conn: sa.Connection, source: Source) -> None:
    """The idea stands on its own again."""
    mine = (f.record_id == source.record_id, f.source_id == source.source_id)
    conn.execute(p.reformulations.delete().where(*mine))


def _select(conn: sa.Connection, *conditions: sa.ColumnElement[bool]) -> list[Source]:
    query = sa.select(p.reformulations).where(*conditions).order_by(f.record_id, f.source_id)
    return [Source(**row._mapping) for row in conn.execute(query)]


def being_translated(conn: sa.Connection, record_id: int) -> bool:
    """Whether a machine still works on its texts."""
    pending = sa.select(txt.record_id).where(txt.record_id == record_id, txt.state == "pending").limit(1)
    return conn.execute(pending).first() is not None
