"""Who comes to which event. Nobody but the person reads an answer: others get counts.

Linked accounts are one person here: if several of them answered, the latest answer counts, on the place that was asked
for first. What each of them answered stays its own, so that it is there when they part.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final

import sqlalchemy as sa

from storage import broadcast_tables as b
from storage import record_tables as r
from storage import tables as t
from storage.crypto import Secrets
from storage.event_dates import GONE
from storage.event_tables import attendances as table
from storage.event_tables import event_dates

a = table.c
_p = t.persons.c
_today = sa.func.coalesce(_p.merged_into, _p.id)
_RANK: Final = ("none", "asked", "waiting", "refused", "seated")
"""Which seat counts if several linked accounts have one: a refusal is not got around by linking."""


@dataclass(frozen=True, slots=True)
class Attendance:
    """What one person answered about one event. `answer` is yes, maybe or no; `seat` none (with "yes": no places are
    counted), asked, seated, waiting or refused; `interpretation` a language or ""; `needs` ciphertext; `asked_at` is
    the place in the queue. `id` is opaque to everybody and names no account."""

    id: int
    record_id: int
    person_id: int
    answer: str
    seat: str
    concerned: bool
    interpretation: str
    needs: bytes | None
    asked_at: datetime
    updated_at: datetime

    @property
    def comes(self) -> bool:
        """Whether they come: they said so, and nothing stands against it."""
        return self.answer == "yes" and self.seat in ("seated", "none")


@dataclass(frozen=True, slots=True)
class Counts:
    """Numbers of people, which is all that anybody else learns. `interpretation` by language, of those who come or
    may; `concerned` of those who have a place."""

    coming: int = 0
    maybe: int = 0
    declined: int = 0
    waiting: int = 0
    asked: int = 0
    concerned: int = 0
    needs: int = 0
    interpretation: Mapping[str, int] = field(default_factory=dict)


# reading


def of_event(conn: sa.Connection, record_id: int) -> list[Attendance]:
    """Everybody who answered, in the order in which they asked."""
    return sorted(_people(conn, a.record_id == record_id), key=lambda one: (one.asked_at, one.person_id))


def mine(conn: sa.Connection, person_ids: Collection[int]) -> list[Attendance]:
    """What a person answered, by all that they are (people.everyone), about every event; the latest answers first."""
    found = _people(conn, a.person_id.in_(person_ids))
    return sorted(found, key=lambda one: one.updated_at, reverse=True)


def of_person(conn: sa.Connection, record_id: int, person_id: int) -> Attendance | None:
    """What a person answered about an event; `person_id` is who they are today."""
    found = _people(conn, a.record_id == record_id, a.person_id.in_(_everyone(person_id)))
    return found[0] if found else None


def by_id(conn: sa.Connection, record_id: int, attendance_id: int) -> Attendance | None:
    """The answer of this id about an event."""
    person_id = conn.execute(
        sa.select(_today).join(table, a.person_id == _p.id).where(a.id == attendance_id, a.record_id == record_id)
    ).scalar()
    return None if person_id is None else of_person(conn, record_id, person_id)


def coming(conn: sa.Connection, record_id: int, answers: Sequence[str] = ("yes", "maybe")) -> list[int]:
    """Persons (as they are today) who answered so; of those who said yes, only who has a place or needs none."""
    found = [one for one in of_event(conn, record_id) if one.answer in answers]
    return [one.person_id for one in found if one.answer != "yes" or one.comes]


def counts(conn: sa.Connection, record_id: int) -> Counts:
    """How many said what."""
    return counted(of_event(conn, record_id))


def counted(found: Sequence[Attendance]) -> Counts:
    """The same of answers that were read already."""
    here = [one for one in found if one.comes or one.answer == "maybe" or one.seat in ("waiting", "asked")]
    return Counts(
        coming=sum(one.comes for one in found),
        maybe=sum(one.answer == "maybe" for one in found),
        declined=sum(one.answer == "no" for one in found),
        waiting=sum(one.seat == "waiting" for one in found),
        asked=sum(one.seat == "asked" for one in found),
        concerned=sum(one.comes and one.concerned for one in found),
        needs=sum(one.needs is not None for one in here),
        interpretation=dict(Counter(one.interpretation for one in here if one.interpretation)),
    )


def needs(conn: sa.Connection, record_id: int, *, secrets: Secrets) -> list[str]:
    """What people who come or may come need, in the order of the alphabet: it tells nothing of who asked when."""
    found = [one for one in of_event(conn, record_id) if one.answer != "no" and one.seat != "refused"]
    return sorted(secrets.decrypt(one.needs) for one in found if one.needs is not None)


def unsettled(conn: sa.Connection, now: datetime) -> list[int]:
    """Events that are not over, where somebody who said yes has no place yet."""
    d = event_dates.c
    query = sa.select(a.record_id).join(event_dates, d.record_id == a.record_id)
    query = query.where(
        a.answer == "yes", a.seat.in_(("waiting", "none")), sa.or_(d.ends_at.is_(None), d.ends_at > now)
    )
    return sorted(set(conn.execute(query).scalars()))


def left_behind(conn: sa.Connection, since: datetime) -> list[int]:
    """Events that were taken out of the network since then, although somebody comes, or may."""
    rec = r.records.c
    query = sa.select(a.record_id).join(r.records, rec.id == a.record_id).distinct()
    gone = (rec.state.in_(GONE), rec.updated_at > since, a.answer != "no", a.seat != "refused")
    return sorted(conn.execute(query.where(*gone)).scalars())


def languages_told(conn: sa.Connection, record_id: int) -> set[str]:
    """Languages of the rooms that were told of an event: what those who read it there may need."""
    told, sent = b.broadcast_targets.c, b.broadcasts.c
    query = sa.select(told.language).join(b.broadcasts, sent.id == told.broadcast_id).distinct()
    return set(conn.execute(query.where(sent.record_id == record_id, told.person_id.is_(None))).scalars())


# writing


def answer(conn: sa.Connection, record_id: int, person_id: int, said: str, *, now: datetime) -> Attendance:
    """Note an answer. Saying it again changes nothing; whoever says yes after another answer goes to the end of the
    queue. A place is given by `set_seats`."""
    before = of_person(conn, record_id, person_id)
    if before is not None and before.answer == said:
        return before
    values: dict[str, Any] = {"answer": said, "updated_at": now}
    if before is None:
        keys = {"record_id": record_id, "person_id": person_id, "asked_at": now}
        conn.execute(table.insert().values(**keys, **values))
    else:
        if said == "yes":  # also of those linked with them: nobody gets a former place back that way
            whose = (a.record_id == record_id, a.person_id.in_(_everyone(person_id)))
            conn.execute(table.update().where(*whose).values(asked_at=now))
        conn.execute(table.update().where(a.id == before.id).values(**values))
        _clear_seats(conn, record_id, person_id)
    found = of_person(conn, record_id, person_id)
    if found is None:
        raise LookupError
    return found


def set_seats(conn: sa.Connection, found: Sequence[Attendance], seats: Mapping[int, str]) -> None:
    """Give these persons these seats."""
    for one in found:
        seat = seats.get(one.person_id, one.seat)
        others = (a.record_id == one.record_id, a.person_id.in_(_everyone(one.person_id)), a.id != one.id)
        conn.execute(table.update().where(*others, a.seat != "none").values(seat="none"))
        conn.execute(table.update().where(a.id == one.id, a.seat != seat).values(seat=seat))


def set_details(conn: sa.Connection, one: Attendance, **values: Any) -> None:
    """Set `concerned`, `interpretation` or `needs` (ciphertext) of an answer, for all that the person is."""
    whose = (a.record_id == one.record_id, a.person_id.in_(_everyone(one.person_id)))
    cleared = {"concerned": False, "interpretation": "", "needs": None}
    conn.execute(table.update().where(*whose).values({name: cleared[name] for name in values}))
    conn.execute(table.update().where(a.id == one.id).values(**values))


def hand_over(conn: sa.Connection, kept: int, merged: int) -> None:
    """Two events turned out to be one: whoever answered to the other answered to this one, if they did not anyway.
    Places are given by it anew."""
    here = sa.select(a.person_id).where(a.record_id == kept).scalar_subquery()
    moving = table.update().where(a.record_id == merged, a.person_id.not_in(here))
    conn.execute(moving.values(record_id=kept, seat=sa.case((a.seat == "refused", "refused"), else_="none")))
    conn.execute(table.delete().where(a.record_id == merged))


def forget_needs(conn: sa.Connection, before: datetime) -> None:
    """What people needed to take part, and that an event concerned them, is not known for longer than it serves: events
    that were over before this moment."""
    d = event_dates.c
    over = sa.select(d.record_id).where(d.ends_at < before).scalar_subquery()
    known = sa.or_(a.needs.is_not(None), a.concerned)
    conn.execute(table.update().where(a.record_id.in_(over), known).values(needs=None, concerned=False))


def forget(conn: sa.Connection, person_ids: Collection[int], record_id: int | None = None) -> None:
    """Nothing is known any more of what a person answered: about one event, or any."""
    about = () if record_id is None else (a.record_id == record_id,)
    conn.execute(table.delete().where(a.person_id.in_(person_ids), *about))


def _clear_seats(conn: sa.Connection, record_id: int, person_id: int) -> None:
    whose = (a.record_id == record_id, a.person_id.in_(_everyone(person_id)), a.seat != "refused")
    conn.execute(table.update().where(*whose).values(seat="none"))


def _everyone(person_id: int) -> sa.Select[tuple[int]]:
    return sa.select(_p.id).where(sa.or_(_p.id == person_id, _p.merged_into == person_id))


def _people(conn: sa.Connection, *conditions: sa.ColumnElement[bool]) -> list[Attendance]:
    """The rows of these conditions, those of one person and event as one."""
    query = sa.select(table, _today.label("today")).join(t.persons, _p.id == a.person_id).where(*conditions)
    rows: dict[tuple[int, int], list[Any]] = {}
    for row in conn.execute(query.order_by(a.updated_at.desc(), a.id.desc())):
        rows.setdefault((row.record_id, row.today), []).append(row)
    return [_one(of_one, person_id) for (_, person_id), of_one in rows.items()]


def _one(rows: Sequence[Any], person_id: int) -> Attendance:
    latest = rows[0]
    same = [row for row in rows if row.answer == latest.answer]
    seats = [row.seat for row in rows if row.answer == latest.answer or row.seat == "refused"]
    return Attendance(
        id=latest.id,
        record_id=latest.record_id,
        person_id=person_id,
        answer=latest.answer,
        seat=max(seats, key=_RANK.index),
        concerned=any(row.concerned for row in rows),
        interpretation=next((row.interpretation for row in rows if row.interpretation), ""),
        needs=next((row.needs for row in rows if row.needs is not None), None),
        asked_at=min(row.asked_at for row in same),
        updated_at=latest.updated_at,
    )
