"""Who was asked to be what at an event: guest, organiser, interpreter; and what they said."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from storage import tables as t
from storage.event_tables import invitations as table

i = table.c
_p = t.persons.c
_today = sa.func.coalesce(_p.merged_into, _p.id)


@dataclass(frozen=True, slots=True)
class Invitation:
    """One person's; `state` is asked, accepted or declined; `language` is the one that an interpreter takes on."""

    person_id: int
    role: str
    language: str
    state: str
    at: datetime


def put(
    conn: sa.Connection, record_id: int, person_id: int, role: str, state: str, *, now: datetime, language: str = ""
) -> None:
    """Note it, instead of what was noted of this person in this role."""
    everyone = sa.select(_p.id).where(sa.or_(_p.id == person_id, _p.merged_into == person_id))
    conn.execute(table.delete().where(i.record_id == record_id, i.role == role, i.person_id.in_(everyone)))
    row = {"record_id": record_id, "person_id": person_id, "role": role, "state": state, "language": language}
    conn.execute(table.insert().values(**row, at=now))


def of_event(
    conn: sa.Connection, record_id: int, role: str, states: Collection[str] = ("accepted",)
) -> list[Invitation]:
    """Those of a role, as persons are today, earliest first; linked accounts once, by what they said last."""
    query = (
        sa.select(_today.label("today"), i.role, i.language, i.state, i.at)
        .join(t.persons, _p.id == i.person_id)
        .where(i.record_id == record_id, i.role == role)
        .order_by(i.at, i.person_id)
    )
    found = {row.today: Invitation(row.today, row.role, row.language, row.state, row.at) for row in conn.execute(query)}
    return [one for one in found.values() if one.state in states]


def of_person(conn: sa.Connection, record_id: int, person_id: int, role: str) -> Invitation | None:
    """One person's in a role, if they were asked."""
    found = of_event(conn, record_id, role, ("asked", "accepted", "declined"))
    return next((one for one in found if one.person_id == person_id), None)


def organised(conn: sa.Connection, person_ids: Collection[int]) -> list[int]:
    """Events that somebody, by all that they are, agreed to organise with others."""
    mine = (i.person_id.in_(person_ids), i.role == "organiser", i.state == "accepted")
    return sorted(set(conn.execute(sa.select(i.record_id).where(*mine)).scalars()))


def forget(conn: sa.Connection, person_ids: Collection[int]) -> None:
    """Nothing is known any more of what a person was asked to be."""
    conn.execute(table.delete().where(i.person_id.in_(person_ids)))
