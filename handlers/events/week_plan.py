"""The retro-plan of a Welcoming Week: what is to be done, on days counted back from its first and on from its last.

A Week that is made known late has the same tasks in less time: none is over when it is first seen.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

import sqlalchemy as sa

from handlers.events.ladder import months_before
from handlers.events.model import Event
from storage import tasks
from storage.crypto import Secrets
from storage.tasks import Task

_BEFORE: Final = (
    ("partners", 6, 0),
    ("people", 5, 0),
    ("place", 4, 0),
    ("programme", 3, 0),
    ("interpretation", 2, 0),
    ("card", 2, 0),
    ("call", 1, 14),
    ("volunteers", 1, 0),
    ("last", 0, 7),
)
"""Months and days before the first day."""
_AFTER: Final = (("thanks", 2), ("evaluation", 7))
"""Days after the last one."""
NAMES: Final = tuple(name for name, *_ in (*_BEFORE, *_AFTER))
_AT_LEAST: Final = timedelta(days=7)
_MORNING: Final = timedelta(hours=9)
"""A day begins for those who are reminded of its tasks."""


def days_of(first: date, last: date, known: date) -> dict[str, date]:
    """By when each task is due. What would be due within a week of the day on which the Week is `known` has that week,
    or what there is until the eve of its first day; tasks stay in their order."""
    soonest = max(known, min(known + _AT_LEAST, first - timedelta(days=1)))
    found = {name: max(months_before(first, months) - timedelta(days=days), soonest) for name, months, days in _BEFORE}
    return found | {name: max(last + timedelta(days=days), soonest) for name, days in _AFTER}


def span(event: Event) -> tuple[date, date] | None:
    """Its first and last day; None while they are open."""
    if not event.dated:
        return None
    first = date.fromisoformat(event.start[:10])
    last = date.fromisoformat(event.end[:10]) if len(event.end) >= 10 else first
    return first, max(first, last)


def today(event: Event, now: datetime) -> date:
    """The day where the Week is; it begins at nine."""
    return (now.astimezone(ZoneInfo(event.zone or "UTC")) - _MORNING).date()


def keep(conn: sa.Connection, event: Event, *, secrets: Secrets, now: datetime) -> list[Task]:
    """The tasks of a Week: made when its days are first known, moved with them."""
    found = tasks.of_record(conn, event.record_id, secrets=secrets)
    days = span(event)
    if days is None or today(event, now) > days[1]:
        return found
    wanted = days_of(*days, today(event, now))
    own = {task.name: task for task in found if task.name}
    if not own:
        for name, due in wanted.items():
            tasks.add(conn, event.record_id, due, name=name, secrets=secrets)
    elif own[NAMES[-1]].due == days[1] + timedelta(days=_AFTER[-1][1]):
        return found
    else:
        for name, task in own.items():
            if task.due != wanted[name]:
                tasks.set_due(conn, task, wanted[name])
    return tasks.of_record(conn, event.record_id, secrets=secrets)


def state_of(task: Task, day: date, mine: list[int]) -> str:
    """In a word, for one reader: done, late, yours, taken or free. Late counts before who is on it."""
    if task.done_at is not None:
        return "done"
    if task.due < day:
        return "late"
    if task.person_id is None:
        return "free"
    return "yours" if task.person_id in mine else "taken"


def nudge_of(task: Task, event: Event, now: datetime) -> str:
    """What is to be said of a task now: "soon" once from 3 days before, "late" once after its day, else ""."""
    day = today(event, now)
    said = None if task.nudged_at is None else today(event, task.nudged_at)
    if task.done_at is not None or task.due - timedelta(days=3) > day:
        return ""
    if day > task.due:
        return "late" if said is None or said <= task.due else ""
    return "soon" if said is None else ""


def last_day(written: str) -> date:
    """The last day of a whole or partial ISO date: who says "September" has until its end."""
    if len(written) >= 10:
        return date.fromisoformat(written[:10])
    year = int(written[:4])
    month = int(written[5:7]) if len(written) >= 7 else 12
    return date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
