"""A webinar while it goes on and after it: the counter of the desk for its questions, its floor, who is there, what
remains of it. Any event can have all of it.

Each action of a button is one line in the part that it belongs to; data of buttons is `wb:<action>:<ref>[:<more>]`.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final

import sqlalchemy as sa

from handlers.announcements.port import Broadcasting
from handlers.dialogues.service import Dialogues, Ending
from handlers.events.afterwards import Afterwards
from handlers.events.attended import Attended
from handlers.events.gathering import Gathering, by_id
from handlers.events.hall import PREFIX, event_of_button, leads, put
from handlers.events.questions import Questions
from handlers.events.questions_desk import QuestionsDesk
from handlers.events.speaking import Speaking
from handlers.events.taking_part import choices, leading
from handlers.events.when import day_text
from handlers.private.counters import Handler, Pressed
from handlers.private.visit import Office, Visit
from handlers.private.zones import zone_of
from messages.names import neutralise
from messages.richtext import Style, joined, plain
from storage import event_dates, webinars
from storage.event_dates import d

_AT_ONCE: Final = 8  # events to choose from
_IN_ROOMS: Final = ("here",)
"""What can be done below something in a room; all else leads into the private chat."""


class Webinar:
    """All of it, as a service of the desk."""

    def __init__(self, office: Office, *, broadcasts: Broadcasting) -> None:
        self._office = office
        self._questions = Questions(office)
        self._desk = QuestionsDesk(office, broadcasts=broadcasts)
        self._speaking = Speaking(office)
        self._attended = Attended(office)
        self._afterwards = Afterwards(office, broadcasts=broadcasts)
        self._actions = {
            "hub": lambda visit, ref, more, message_id: self._hub(visit, ref, message_id),
            **self._questions.actions,
            **self._desk.actions,
            **self._speaking.actions,
            **self._attended.actions,
            **self._afterwards.actions,
        }
        self.commands: dict[str, Handler] = {"question": self._question}
        self.pressed: dict[str, Pressed] = {PREFIX: self._pressed}
        self.pressed_in_rooms: dict[str, Pressed] = {PREFIX: self._pressed_in_room}
        self.endings: dict[str, Ending] = {
            "webinar_question": self._questions.asked,
            "webinar_answer": self._desk.answered,
            "webinar_hide": self._desk.hidden,
            "webinar_speaker": self._speaking.named,
            "webinar_recording": self._afterwards.said,
            "webinar_summary": self._afterwards.said,
            "webinar_resources": self._afterwards.said,
        }

    @property
    def dialogues(self) -> Dialogues | None:
        """The dialogues, once they are there."""
        return self._questions.dialogues

    @dialogues.setter
    def dialogues(self, dialogues: Dialogues | None) -> None:
        for one in (self._questions, self._desk, self._speaking, self._afterwards):
            one.dialogues = dialogues

    def fire_due(self, conn: sa.Connection, now: datetime) -> set[int]:
        """To be asked every few seconds: questions without a decision, translations that came late."""
        rooms = self._questions.fire_due(conn, now) | self._desk.fire_due(conn, now)
        return rooms | self._afterwards.fire_due(conn, now)

    # at the desk

    def _question(self, visit: Visit, arguments: str) -> None:
        """The command: for the one event that is to come, or one of several."""
        found = self._coming(visit)
        if not found:
            visit.tell("webinar-none")
        elif len(found) == 1 and arguments.strip():
            self._questions.ask(visit, found[0].event.ref, arguments.strip())
        elif len(found) == 1:
            self._hub(visit, found[0].event.ref, None)
        else:
            zone = zone_of(visit)
            offered = [
                (f"{self._title(visit, one)} · {day_text(one.event, visit.language, zone)}", f"wb:hub:{one.event.ref}")
                for one in found
            ]
            visit.offer(visit.text("webinar-which"), offered)

    def _hub(self, visit: Visit, ref: str, message_id: int | None) -> None:
        """All that can be done at an event."""
        gathering = event_of_button(visit, ref)
        if gathering is None:
            return
        lines = [plain(gathering.text("webinar-hub", visit.language)).wrapped(Style.BOLD)]
        offered = choices(visit, gathering)
        if leads(visit, gathering):
            waiting = webinars.waiting(visit.conn, gathering.record.id, secrets=self._office.secrets)
            there = webinars.attended(visit.conn, gathering.record.id)
            counts = {"questions": webinars.count(visit.conn, ref), "speakers": len(waiting), "there": len(there)}
            lines.append(plain(visit.text("webinar-hub-counts", **counts)))
            offered += leading(visit, gathering)
        offered.append((visit.text("webinar-after-more"), f"ev:card:{ref}"))
        put(visit, message_id, joined(lines, "\n\n"), offered)

    def _pressed(self, visit: Visit, rest: str, message_id: int | None) -> None:
        action, _, where = rest.partition(":")
        ref, _, more = where.partition(":")
        handler = self._actions.get(action)
        if handler is None:
            visit.answer_button(visit.text("dialogue-gone"))
        else:
            handler(visit, ref, more, message_id)

    def _pressed_in_room(self, visit: Visit, rest: str, message_id: int | None) -> None:
        """What is personal is done in private: the button there is given, to whoever has a private chat."""
        action, _, where = rest.partition(":")
        ref = where.partition(":")[0]
        if action in _IN_ROOMS:
            self._pressed(visit, rest, message_id)
            return
        reached = visit.say_to(
            visit.person.id,
            lambda language: self._office.catalog.text("webinar-go-on", language),
            [("webinar-hub-open", f"wb:hub:{ref}")],
        )
        if visit.pressed:
            visit.answer_button(visit.text("webinar-in-private" if reached is not None else "webinar-come-private"))

    # inside

    def _coming(self, visit: Visit) -> list[Gathering]:
        """Events to ask questions for: those that go on or are to come, soonest first; not days of every year."""
        alive = (d.kind != "calendar_day", d.status != "cancelled", d.start.not_like("--%"))
        dates = event_dates.coming(visit.conn, visit.now, *alive)[:_AT_ONCE]
        found = [by_id(visit.conn, self._office, one.record_id, visit.now, visit.rooms) for one in dates]
        return [one for one in found if one is not None]

    def _title(self, visit: Visit, gathering: Gathering) -> str:
        return neutralise(gathering.title(visit.language), 50)
