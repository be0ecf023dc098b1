"""Questions for those who speak at a webinar, or for any event: asked before it and while it lasts, with or without a
name, in any language; everybody can say that they want an answer to one, once.

A question that asks the same as another one waits for its author's word; without one it stands by itself after a
while, so that nothing is lost.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

import sqlalchemy as sa

from handlers.dialogues.draft import Draft
from handlers.dialogues.service import Dialogues
from handlers.events import asked, question_lists
from handlers.events.gathering import Gathering
from handlers.events.hall import QUESTION, Action, event_of_button, everyone, leads, put, question_of, said_in
from handlers.events.question_moves import free, publish
from handlers.private.visit import Choice, Office, Visit
from messages.names import isolate, neutralise
from storage import people, records, webinars
from storage.records import NewRecord, Record

ANEW: Final = "new"
"""Instead of the number of a page: the list does not take the place of what offered it."""
_WAITS: Final = timedelta(minutes=10)
_A_DAY: Final = 20  # questions of one person


class Questions:
    """Asking, reading, supporting. `dialogues` is set by the wiring."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self.dialogues: Dialogues | None = None
        self.actions: dict[str, Action] = {
            "ask": lambda visit, ref, more, message_id: self.ask(visit, ref),
            "list": self.show,
            "up": lambda visit, ref, more, message_id: self._support(visit, ref, more, message_id, wanted=True),
            "down": lambda visit, ref, more, message_id: self._support(visit, ref, more, message_id, wanted=False),
            "join": self._join,
            "other": self._other,
            "take": self._take_back,
        }

    # asking

    def ask(self, visit: Visit, ref: str, text: str = "") -> None:
        """Ask for a question; `text` is one that was typed already."""
        gathering = event_of_button(visit, ref)
        if gathering is None or self.dialogues is None:
            return
        if not gathering.open:
            visit.offer(gathering.text("webinar-over", visit.language), self._reading(visit, ref))
            return
        self.dialogues.start(visit, "webinar_question", subject=ref)
        stored = self.dialogues.active(visit)
        if text and stored is not None:
            self.dialogues.said(visit, stored, text)

    def asked(self, visit: Visit, draft: Draft, ref: str) -> None:
        """The ending of the dialogue."""
        gathering = event_of_button(visit, ref)
        text, language = said_in(visit, draft)
        if gathering is None or not text:
            return
        if not gathering.open:
            visit.offer(gathering.text("webinar-over", visit.language), self._reading(visit, ref))
            return
        limit = {"most": _A_DAY, "within": timedelta(days=1), "now": visit.now}
        if not people.tried(visit.conn, visit.person.id, "questions", **limit):  # type: ignore[arg-type]
            visit.tell("webinar-enough")
            return
        name = neutralise(str(draft.value("name") or "")) if draft.value("named") else ""
        new = NewRecord(
            QUESTION,
            language,
            person_id=visit.person.id,
            texts={"text": text},
            tags={webinars.EVENT: [ref]},
            data={"event": ref, "named": bool(name)},
            secret={"name": name} if name else {},
        )
        record = records.add(visit.conn, new, role="author", secrets=self._office.secrets, now=visit.now)
        same = asked.similar(visit.conn, self._office, record, visit.language)
        if same is None:
            self._publish(visit, gathering, record)
            return
        question = isolate(same.text)
        key = "webinar-alike-answered" if same.answered else "webinar-alike"
        choices = [
            (visit.text("webinar-alike-join"), f"wb:join:{record.ref}:{same.record.ref}"),
            (visit.text("webinar-alike-other"), f"wb:other:{record.ref}"),
        ]
        visit.offer(visit.text(key, question=question, minutes=_WAITS.seconds // 60), choices)

    def _publish(self, visit: Visit, gathering: Gathering, record: Record) -> None:
        publish(visit.conn, self._office, record, visit.now)
        choices = [*self._reading(visit, gathering.event.ref), (visit.text("webinar-take"), f"wb:take:{record.ref}")]
        visit.offer(gathering.text("webinar-added", visit.language), choices)

    def _join(self, visit: Visit, ref: str, other: str, message_id: int | None) -> None:
        """The author says that theirs is the same: they support the other, and theirs is not kept."""
        record, same = self._mine(visit, ref, "submitted"), question_of(visit, other, "published", "merged")
        if same is None:
            return
        head, gathering = self._head(visit, same[0]), same[1]
        webinars.support(visit.conn, head.id, everyone(visit), visit.now)
        if record is not None:
            self._move(visit, record, "withdrawn", "joined")
        text = gathering.text("webinar-supported", visit.language, count=self._count(visit, head))
        visit.offer(text, self._reading(visit, gathering.event.ref))

    def _other(self, visit: Visit, ref: str, _: str, message_id: int | None) -> None:
        """It is another question."""
        record = self._mine(visit, ref, "submitted")
        gathering = event_of_button(visit, str(record.data.get("event", ""))) if record is not None else None
        if record is None:
            visit.tell("webinar-question-decided")
        elif gathering is not None:
            self._publish(visit, gathering, record)

    def _take_back(self, visit: Visit, ref: str, _: str, message_id: int | None) -> None:
        record = self._mine(visit, ref, "submitted", "published", "merged")
        if record is None:
            visit.tell("webinar-question-gone")
            return
        free(visit, record)
        self._move(visit, record, "withdrawn", "withdrawn")
        visit.tell("webinar-taken")

    # reading

    def show(self, visit: Visit, ref: str, number: str, message_id: int | None) -> None:
        """The questions of an event, a page of them."""
        gathering = event_of_button(visit, ref)
        if gathering is None:
            return
        if number == ANEW:
            message_id = None
        page = question_lists.page_of(visit, ref, number)
        choices: list[Choice] = []
        for one in page.found:
            if not one.answered:
                sign, verb = ("✓", "down") if visit.person.id in one.people else ("👍", "up")
                choices.append((f"{sign} {one.short}", f"wb:{verb}:{one.record.ref}:{page.number}"))
        choices += question_lists.turning(visit, f"wb:list:{ref}", page)
        if gathering.open:
            choices.append((visit.text("webinar-ask"), f"wb:ask:{ref}"))
        if leads(visit, gathering):
            choices.append((visit.text("webinar-desk"), f"wb:desk:{ref}"))
        choices.append((visit.text("webinar-refresh"), f"wb:list:{ref}:{page.number}"))
        put(visit, message_id, question_lists.listed(visit, gathering, page, "webinar-list-hint"), choices)

    def _support(self, visit: Visit, ref: str, page: str, message_id: int | None, *, wanted: bool) -> None:
        found = question_of(visit, ref, "published", "merged")
        if found is None:
            return
        record, gathering = self._head(visit, found[0]), found[1]
        if wanted:
            webinars.support(visit.conn, record.id, everyone(visit), visit.now)
        else:
            webinars.unsupport(visit.conn, record.id, everyone(visit))
        note = gathering.text("webinar-supported", visit.language, count=self._count(visit, record))
        if visit.capabilities.buttons and message_id is not None:
            self.show(visit, gathering.event.ref, page, message_id)
            visit.answer_button(note)
        else:
            visit.say(note)  # the list is still there to pick from: it is not said again for each pick

    # inside

    def _head(self, visit: Visit, record: Record) -> Record:
        """The question that this one was joined with, or itself: old buttons know nothing of that."""
        into = records.tags(visit.conn, record.id).get(webinars.INTO, [""])[0]
        return (records.by_ref(visit.conn, into, secrets=self._office.secrets) if into else None) or record

    def _count(self, visit: Visit, record: Record) -> int:
        return len(asked.read(visit.conn, self._office, [record], visit.language)[0].people)

    def _mine(self, visit: Visit, ref: str, *states: str) -> Record | None:
        """A question of this person's own, in one of these states."""
        record = records.by_ref(visit.conn, ref, secrets=self._office.secrets)
        if record is None or record.kind != QUESTION or record.person_id not in everyone(visit):
            return None
        return record if record.state in states else None

    def _move(self, visit: Visit, record: Record, state: str, action: str) -> None:
        how = {"role": "author", "person_id": visit.person.id, "action": action}
        records.move(visit.conn, record, state, **how, secrets=self._office.secrets, now=visit.now)  # type: ignore[arg-type]

    def _reading(self, visit: Visit, ref: str) -> list[Choice]:
        return [(visit.text("webinar-questions"), f"wb:list:{ref}:{ANEW}")]

    # what time does

    def fire_due(self, conn: sa.Connection, now: datetime) -> set[int]:
        """Questions that their authors said nothing about stand by themselves."""
        for record in webinars.undecided(conn, now - _WAITS, secrets=self._office.secrets):
            publish(conn, self._office, record, now)
        return set()
