"""Preparing a Welcoming Week together: its tasks, and who takes them on.

Nobody learns who is on a task, only that somebody is. Anybody may take one on; the list belongs to those who organise.
"""

from __future__ import annotations

from collections.abc import Callable

import sqlalchemy as sa
from babel.dates import format_skeleton

from handlers.dialogues.answers import show_date
from handlers.dialogues.draft import Draft
from handlers.dialogues.service import Dialogues
from handlers.directory import cards
from handlers.events import week_plan
from handlers.events.model import Event, event_of
from handlers.events.reminder_settings import organises
from handlers.events.reminder_text import title as title_of
from handlers.events.week_nudges import Nudges, named
from handlers.private.visit import Choice, Office, Visit
from messages.names import isolate
from messages.richtext import RichText, Style, joined, plain
from storage import people, records, tasks
from storage.records import Record
from storage.tasks import Task

Press = Callable[[Visit, str, int | None], None]
_MARKS = {"done": "☑", "late": "⚠", "yours": "◉", "taken": "◐", "free": "☐"}
_LABEL = 80  # characters


class WeekTasks:
    """Presses behind `ww:` that are about tasks. `dialogues` is handed on by Week."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self.dialogues: Dialogues | None = None
        self.fire_due = Nudges(office).fire_due
        self.endings: dict[str, Callable[[Visit, Draft, str], None]] = {"week_task": self._added}
        self.presses: dict[str, Press] = {
            "plan": self._plan,
            "add": self._add,
            "task": self._task,
            "take": self._take,
            "give": self._give,
            "done": self._done,
            "undo": self._undo,
            "drop": self._drop,
        }

    # the list

    def progress(self, visit: Visit, event: Event) -> str:
        """The label of the way to the tasks: how many are done."""
        found = tasks.of_record(visit.conn, event.record_id, secrets=self._office.secrets)
        label = visit.text("week-plan")
        done = sum(task.done_at is not None for task in found)
        return f"{label} ({visit.text('week-plan-progress', done=done, all=len(found))})" if found else label

    def _plan(self, visit: Visit, ref: str, message_id: int | None) -> None:
        record = self._week(visit, ref)
        if record is not None:
            self._show(visit, message_id, *self._list(visit, record))

    def _list(self, visit: Visit, record: Record) -> tuple[RichText, list[Choice]]:
        event = self._event(visit.conn, record)
        found = week_plan.keep(visit.conn, event, secrets=self._office.secrets, now=visit.now)
        day, mine = week_plan.today(event, visit.now), people.everyone(visit.conn, visit.person.id)
        name = isolate(title_of(visit.conn, self._office, event, visit.language))
        done = sum(task.done_at is not None for task in found)
        lines = [plain(visit.text("week-plan-title", title=name)).wrapped(Style.BOLD)]
        if found:
            lines.append(plain(visit.text("week-plan-progress", done=done, all=len(found))))
        lines.append(plain(visit.text("week-plan-about" if week_plan.span(event) else "week-plan-open")))
        choices = [
            (self._label(visit, task, week_plan.state_of(task, day, mine)), f"ww:task:{task.ref}") for task in found
        ]
        if organises(visit, record):
            choices.append((visit.text("week-add"), f"ww:add:{event.ref}"))
        choices.append((visit.text("week-title"), f"ww:prog:{event.ref}"))
        return joined(lines, "\n"), choices

    def _label(self, visit: Visit, task: Task, state: str) -> str:
        due = format_skeleton("MMMd", task.due, locale=visit.language)
        said = "" if state == "free" else visit.text(f"week-state-{state}")
        parts = (due, said, isolate(named(self._office, task, visit.language)))
        return cards.cut(f"{_MARKS[state]} {' · '.join(filter(None, parts))}", _LABEL)

    def _add(self, visit: Visit, ref: str, _: int | None) -> None:
        record = self._week(visit, ref)
        if record is None:
            return
        if not organises(visit, record):
            visit.whisper(visit.text("week-not-yours"))
        elif self.dialogues is not None:
            self.dialogues.start(visit, "week_task", subject=ref)

    def _added(self, visit: Visit, draft: Draft, subject: str) -> None:
        """The dialogue `week_task` has ended."""
        record = self._week(visit, subject)
        if record is None:
            return
        if not organises(visit, record):
            visit.whisper(visit.text("week-not-yours"))
            return
        due = week_plan.last_day(str(draft.value("due")))
        text = str(draft.value("text") or "")
        tasks.add(visit.conn, record.id, due, title=text, secrets=self._office.secrets)
        visit.tell("week-added")
        visit.offer(*self._list(visit, record))

    # one of them

    def _task(self, visit: Visit, ref: str, message_id: int | None, said: str = "") -> None:
        found = self._found(visit, ref)
        if found is not None:
            self._show(visit, message_id, *self._one(visit, *found, said=said))

    def _one(self, visit: Visit, task: Task, record: Record, *, said: str) -> tuple[RichText, list[Choice]]:
        event = self._event(visit.conn, record)
        mine = people.everyone(visit.conn, visit.person.id)
        state = week_plan.state_of(task, week_plan.today(event, visit.now), mine)
        due = show_date(task.due.isoformat(), visit.language)
        lines = [
            plain(named(self._office, task, visit.language)).wrapped(Style.BOLD),
            plain(visit.text("week-due", date=due)),
            plain(visit.text(f"week-state-{state}")),
        ]
        if state == "late":
            whose = "free" if task.person_id is None else "yours" if task.person_id in mine else "taken"
            lines.append(plain(visit.text(f"week-state-{whose}")))
        if said:
            lines += [plain(""), plain(visit.text(said)).wrapped(Style.ITALIC)]
        verbs = self._verbs(visit, task, record, mine)
        choices = [(visit.text(f"week-{verb}"), f"ww:{data}:{task.ref}") for verb, data in verbs]
        return joined(lines, "\n"), [*choices, (visit.text("week-back"), f"ww:plan:{record.ref}")]

    def _verbs(self, visit: Visit, task: Task, record: Record, mine: list[int]) -> list[tuple[str, str]]:
        """What this person may do with it: (key of the word, press)."""
        organiser, owner = organises(visit, record), task.person_id in mine
        verbs: list[tuple[str, str]] = []
        if task.done_at is not None:
            verbs += [("undo", "undo")] if organiser or owner else []
        else:
            verbs += [("take", "take")] if task.person_id is None else []
            verbs += [("finish", "done")] if organiser or owner else []
            verbs += [("give", "give")] if owner or (organiser and task.person_id is not None) else []
        return verbs + ([("drop", "drop")] if organiser and not task.name else [])

    def _take(self, visit: Visit, ref: str, message_id: int | None) -> None:
        found = self._found(visit, ref)
        if found is None:
            return
        task = found[0]
        if task.person_id in people.everyone(visit.conn, visit.person.id) or tasks.take(
            visit.conn, task, visit.person.id
        ):
            self._task(visit, ref, message_id, "week-taken")
        else:
            self._task(visit, ref, message_id, "" if task.done_at else "week-taken-already")

    def _give(self, visit: Visit, ref: str, message_id: int | None) -> None:
        self._by_right(visit, ref, message_id, "week-given", lambda task: tasks.give_back(visit.conn, task))

    def _done(self, visit: Visit, ref: str, message_id: int | None) -> None:
        self._by_right(
            visit, ref, message_id, "week-finished", lambda task: tasks.set_done(visit.conn, task, visit.now)
        )

    def _undo(self, visit: Visit, ref: str, message_id: int | None) -> None:
        self._by_right(visit, ref, message_id, "", lambda task: tasks.set_done(visit.conn, task, None))

    def _by_right(self, visit: Visit, ref: str, message_id: int | None, said: str, act: Callable[[Task], None]) -> None:
        """What those who organise and whoever is on the task may do."""
        found = self._found(visit, ref)
        if found is None:
            return
        task, record = found
        if task.person_id not in people.everyone(visit.conn, visit.person.id) and not organises(visit, record):
            visit.whisper(visit.text("week-not-yours"))
            return
        act(task)
        self._task(visit, ref, message_id, said)

    def _drop(self, visit: Visit, ref: str, message_id: int | None) -> None:
        found = self._found(visit, ref)
        if found is None:
            return
        task, record = found
        if task.name or not organises(visit, record):
            visit.whisper(visit.text("week-not-yours"))
            return
        tasks.drop(visit.conn, task)
        visit.answer_button(visit.text("week-dropped"))
        self._show(visit, message_id, *self._list(visit, record))

    # inside

    def _show(self, visit: Visit, message_id: int | None, body: RichText, choices: list[Choice]) -> None:
        if message_id is None:
            visit.offer(body, choices)
        else:
            visit.reoffer(message_id, body, choices)

    def _event(self, conn: sa.Connection, record: Record) -> Event:
        return event_of(conn, record, secrets=self._office.secrets, default_zone=self._office.time_zone)

    def _week(self, visit: Visit, ref: str) -> Record | None:
        record = records.by_ref(visit.conn, ref, secrets=self._office.secrets)
        if record is None or record.kind != "event" or record.state != "published":
            visit.whisper(visit.text("week-gone"))
            return None
        return record

    def _found(self, visit: Visit, ref: str) -> tuple[Task, Record] | None:
        task = tasks.by_ref(visit.conn, ref, secrets=self._office.secrets)
        record = None if task is None else records.get(visit.conn, task.record_id, secrets=self._office.secrets)
        if task is None or record is None or record.state != "published":
            visit.whisper(visit.text("week-gone"))
            return None
        return task, record
