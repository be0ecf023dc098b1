"""What is to be done for an event, and by when. Whoever took a task on is known to the bot alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa

from storage.crypto import Secrets
from storage.drafts import new_ref
from storage.event_tables import tasks as table

c = table.c


@dataclass(frozen=True, slots=True)
class Task:
    """One task; `name` if it is of the retro-plan, `title` if somebody added it; `due` is a day where the event is."""

    id: int
    ref: str
    record_id: int
    name: str
    title: str
    person_id: int | None
    due: date
    done_at: datetime | None
    nudged_at: datetime | None


def add(conn: sa.Connection, record_id: int, due: date, *, name: str = "", title: str = "", secrets: Secrets) -> str:
    """Store a task. Returns its id as people see it."""
    ref = new_ref()
    sealed = secrets.encrypt(title) if title else None
    conn.execute(table.insert().values(ref=ref, record_id=record_id, name=name, title=sealed, due=due))
    return ref


def of_record(conn: sa.Connection, record_id: int, *, secrets: Secrets) -> list[Task]:
    """The tasks of an event, the earliest first."""
    query = sa.select(table).where(c.record_id == record_id).order_by(c.due, c.id)
    return [_task(row, secrets) for row in conn.execute(query)]


def by_ref(conn: sa.Connection, ref: str, *, secrets: Secrets) -> Task | None:
    """A task by its id."""
    row = conn.execute(sa.select(table).where(c.ref == ref)).first()
    return None if row is None else _task(row, secrets)


def take(conn: sa.Connection, task: Task, person_id: int) -> bool:
    """Somebody takes it on. Returns False if somebody else was faster, or it is done."""
    free = (c.id == task.id, c.person_id.is_(None), c.done_at.is_(None))
    return conn.execute(table.update().where(*free).values(person_id=person_id)).rowcount == 1


def give_back(conn: sa.Connection, task: Task) -> None:
    """Nobody is on it any more."""
    conn.execute(table.update().where(c.id == task.id).values(person_id=None))


def set_done(conn: sa.Connection, task: Task, at: datetime | None) -> None:
    """It is done, or after all it is not."""
    conn.execute(table.update().where(c.id == task.id).values(done_at=at))


def set_due(conn: sa.Connection, task: Task, due: date) -> None:
    """Another day, of which nobody was reminded yet."""
    conn.execute(table.update().where(c.id == task.id).values(due=due, nudged_at=None))


def nudged(conn: sa.Connection, tasks: Sequence[Task], at: datetime) -> None:
    """Somebody was reminded of these."""
    conn.execute(table.update().where(c.id.in_([task.id for task in tasks])).values(nudged_at=at))


def drop(conn: sa.Connection, task: Task) -> None:
    """It was not needed."""
    conn.execute(table.delete().where(c.id == task.id))


def forget(conn: sa.Connection, person_ids: Sequence[int]) -> None:
    """These persons are on no task any more."""
    conn.execute(table.update().where(c.person_id.in_(person_ids)).values(person_id=None))


def _task(row: Any, secrets: Secrets) -> Task:
    return Task(
        id=row.id,
        ref=row.ref,
        record_id=row.record_id,
        name=row.name,
        title=secrets.decrypt(row.title) if row.title else "",
        person_id=row.person_id,
        due=row.due,
        done_at=row.done_at,
        nudged_at=row.nudged_at,
    )
