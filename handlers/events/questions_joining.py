"""Questions that ask the same are put together, and apart again: whoever wants an answer to either is counted once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from handlers.events import asked
from handlers.events.gathering import Gathering
from handlers.events.hall import Action, led_question, put
from handlers.events.question_moves import part
from handlers.events.questions import ANEW
from handlers.private.visit import Choice, Office, Visit
from messages.names import isolate
from messages.richtext import plain
from storage import people, records, webinars
from storage.records import Record

_AT_ONCE: Final = 6  # questions to choose from

Show = Callable[[Visit, Record, Gathering, int | None, str], None]
"""Shows the screen of a question, with a note above it."""


class QuestionsJoining:
    """Decisions of those who lead an event; each can be undone."""

    def __init__(self, office: Office, show: Show) -> None:
        self._office = office
        self._show = show
        self.actions: dict[str, Action] = {"merge": self._merge, "into": self._into, "apart": self._apart}

    def _merge(self, visit: Visit, ref: str, page: str, message_id: int | None) -> None:
        """With which other one."""
        found = led_question(visit, ref, "published")
        if found is None:
            return
        record, gathering = found
        groups = asked.groups(visit.conn, self._office, gathering.event.ref, visit.language)
        groups.sort(key=lambda group: record.id not in {one.record.id for one in group})  # alike ones first
        others = [one for group in groups for one in group if one.record.id != record.id]
        at = int(page) if page.isascii() and page.isdigit() else 0
        shown = others[at * _AT_ONCE : (at + 1) * _AT_ONCE]
        choices: list[Choice] = [(one.short, f"wb:into:{ref}:{one.record.ref}") for one in shown]
        if len(others) > (at + 1) * _AT_ONCE:
            choices.append((visit.text("word-more"), f"wb:merge:{ref}:{at + 1}"))
        choices.append((visit.text("webinar-back"), f"wb:q:{ref}"))
        key = "webinar-merge-with" if shown else "webinar-merge-none"
        (one,) = asked.read(visit.conn, self._office, [record], visit.language)
        put(visit, message_id, plain(visit.text(key, question=isolate(one.text))), choices)

    def _into(self, visit: Visit, ref: str, other: str, message_id: int | None) -> None:
        found = led_question(visit, ref, "published")
        into = led_question(visit, other, "published") if found is not None else None
        if found is None or into is None:
            return
        (record, gathering), (head, there) = found, into
        if record.id == head.id or gathering.record.id != there.record.id:
            visit.tell("webinar-question-gone")
            return
        for one in (*self._joined(visit, record), record):
            tags = {**records.tags(visit.conn, one.id), webinars.INTO: [head.ref]}
            records.set_tags(visit.conn, one.id, tags)
        records.move(
            visit.conn,
            record,
            "merged",
            role="coordinator",
            person_id=visit.person.id,
            action="merged",
            secrets=self._office.secrets,
            now=visit.now,
        )
        self._tell(visit, record, head, gathering)
        self._show(visit, head, gathering, message_id, visit.text("webinar-merged"))

    def _tell(self, visit: Visit, record: Record, head: Record, gathering: Gathering) -> None:
        if record.person_id is None or people.canonical(visit.conn, record.person_id) == visit.person.id:
            return

        def compose(language: str) -> str:
            (one,) = asked.read(visit.conn, self._office, [head], language)
            return gathering.text("webinar-told-merged", language, question=isolate(one.text))

        gathering.say(record.person_id, compose, [("webinar-questions", f"wb:list:{gathering.event.ref}:{ANEW}")])

    def _apart(self, visit: Visit, ref: str, _: str, message_id: int | None) -> None:
        found = led_question(visit, ref, "merged", "published")
        if found is None:
            return
        record, gathering = found
        if record.state == "merged":
            record = part(visit, record)
        self._show(visit, record, gathering, message_id, visit.text("webinar-parted"))

    def _joined(self, visit: Visit, record: Record) -> list[Record]:
        return webinars.questions(visit.conn, webinars.INTO, record.ref, "merged", secrets=self._office.secrets)
