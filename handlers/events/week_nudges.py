"""What time does for the preparation of a Welcoming Week: its tasks come into being, and people are nudged, once before
a day and once after it, in one message for each of them.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Final

import sqlalchemy as sa

from handlers.dialogues.answers import show_date
from handlers.events import week_plan
from handlers.events.model import Event, event_of
from handlers.events.reminder_text import title as title_of
from handlers.private.visit import Office, say_to
from messages.names import isolate, neutralise
from messages.richtext import RichText, joined, plain
from storage import event_dates, invitations, people, records, tasks
from storage.event_dates import d
from storage.tasks import Task

KIND: Final = "welcoming_week"
_OTHERWISE: Final = frozenset(("coordinator",))
"""Who hears of what nobody took on, where nobody organises the Week."""
_AFTERWARDS: Final = timedelta(days=30)
_WELL_BEFORE: Final = timedelta(days=400)


def named(office: Office, task: Task, language: str) -> str:
    """What a task is called, safe to show."""
    return office.catalog.text(f"week-task-{task.name}", language) if task.name else neutralise(task.title, 140)


class Nudges:
    """Wakes with the rest of what time does; doing it again does nothing."""

    def __init__(self, office: Office) -> None:
        self._office = office

    def fire_due(self, conn: sa.Connection, now: datetime) -> set[int]:
        """Make the tasks of Weeks whose days are known, and nudge: before a day once, after it once, in one message for
        each person and Week."""
        rooms: set[int] = set()
        near = (d.starts_at < now + _WELL_BEFORE, d.ends_at > now - _AFTERWARDS)
        for date in event_dates.select(conn, d.kind == KIND, d.status == "confirmed", *near):
            record = records.get(conn, date.record_id, secrets=self._office.secrets)
            if record is not None and record.state == "published":
                event = event_of(conn, record, secrets=self._office.secrets, default_zone=self._office.time_zone)
                found = week_plan.keep(conn, event, secrets=self._office.secrets, now=now)
                self._nudge(conn, event, found, now, rooms)
        return rooms

    def _nudge(self, conn: sa.Connection, event: Event, found: Iterable[Task], now: datetime, rooms: set[int]) -> None:
        heard: dict[tuple[int, str], list[Task]] = {}
        for task in found:
            kind = week_plan.nudge_of(task, event, now)
            owner = [] if task.person_id is None else [people.canonical(conn, task.person_id)]
            for person in (owner or self._organisers(conn, event)) if kind else ():
                heard.setdefault((person, kind), []).append(task)
        for (person, kind), due in heard.items():
            if self._tell(conn, event, person, kind, due, now, rooms):
                tasks.nudged(conn, due, now)

    def _tell(
        self, conn: sa.Connection, event: Event, person: int, kind: str, due: list[Task], now: datetime, rooms: set[int]
    ) -> bool:
        catalog = self._office.catalog

        def compose(language: str) -> RichText:
            name = isolate(title_of(conn, self._office, event, language))
            lines = [catalog.text(f"week-nudge-{kind}", language, title=name)]
            for task in due:
                day = show_date(task.due.isoformat(), language)
                free = [catalog.text("week-nudge-free", language)] if task.person_id is None else []
                lines.append("• " + " · ".join([isolate(named(self._office, task, language)), day, *free]))
            return joined([plain(line) for line in lines], "\n")

        choices = [("week-plan", f"ww:plan:{event.ref}")]
        return say_to(conn, self._office, person, compose, choices, now=now, rooms=rooms) is not None

    def _organisers(self, conn: sa.Connection, event: Event) -> list[int]:
        leading = [] if event.person_id is None else [people.canonical(conn, event.person_id)]
        others = [one.person_id for one in invitations.of_event(conn, event.record_id, "organiser")]
        return list(dict.fromkeys((*leading, *others))) or people.with_roles(conn, _OTHERWISE)
