"""What preparing an announcement asks of the database: what there is, what its texts still wait for, who could read it.

Broadcasts themselves are changed in storage/broadcasts.py.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from storage import record_tables as r
from storage import tables as t
from storage.broadcast_tables import broadcast_targets, broadcasts

_b, _g = broadcasts.c, broadcast_targets.c
_OPEN = ("draft", "approval", "scheduled", "sending")


@dataclass(frozen=True, slots=True)
class Listed:
    """A broadcast in a list: `troubled` destinations were not reached, by it or by what became of it, or nobody knows
    whether they were."""

    ref: str
    composer: str
    state: str
    record_id: int | None
    fire_at: datetime | None
    troubled: int


def listed(conn: sa.Connection, composers: Collection[str], limit: int) -> list[Listed]:
    """What these composers say, what is not over first and then the newest; among the rest, whatever did not reach
    everybody."""
    troubled = (
        sa.select(_g.broadcast_id, sa.func.count().label("troubled"))
        .where(sa.or_(_g.state.in_(("failed", "unknown", "expired")), _g.error_code.is_not(None)))
        .group_by(_g.broadcast_id)
        .subquery()
    )
    count = sa.func.coalesce(troubled.c.troubled, 0)
    wanted = sa.or_(_b.composer.in_(sorted(composers)), count > 0)
    over = sa.case((_b.state.in_(_OPEN), 0), else_=1)
    query = (
        sa.select(broadcasts, count.label("troubled"))
        .outerjoin(troubled, troubled.c.broadcast_id == _b.id)
        .where(wanted, _b.state != "cancelled")
        .order_by(over, _b.id.desc())
        .limit(limit)
    )
    return [
        Listed(row.ref, row.composer, row.state, row.record_id, row.fire_at, row.troubled)
        for row in conn.execute(query)
    ]


def being_translated(conn: sa.Connection, record_id: int) -> set[str]:
    """The languages in which texts of a record are still to come."""
    txt = r.texts.c
    query = sa.select(txt.language).where(txt.record_id == record_id, txt.state == "pending").distinct()
    return set(conn.execute(query).scalars())


def translate_anew(conn: sa.Connection, record_id: int, language: str) -> None:
    """Ask a machine for what is older than its original in a language, whoever wrote it."""
    txt = r.texts.c
    stale = (txt.record_id == record_id, txt.language == language, txt.state == "stale")
    conn.execute(r.texts.update().where(*stale).values(state="pending"))


def speakers(conn: sa.Connection, person_ids: Collection[int], language: str) -> list[int]:
    """Those of these people who use a language with the bot, or usually write it."""
    p = t.persons.c
    person = sa.func.coalesce(p.merged_into, p.id)
    query = sa.select(person).where(
        person.in_(sorted(person_ids)), sa.or_(p.language == language, p.usual_language == language)
    )
    return sorted(set(conn.execute(query).scalars()))


def bridges_of(conn: sa.Connection) -> list[tuple[int, str]]:
    """(id, name) of every active bridge, by name."""
    b = t.bridges.c
    return [
        (row.id, row.name) for row in conn.execute(sa.select(b.id, b.name).where(b.state == "active").order_by(b.name))
    ]
