"""Who comes: the counter of the desk for all answers to events, and what other parts need of it.

Each action of a button is one line here; what it does is in the module that it belongs to.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

import sqlalchemy as sa

from handlers.announcements.port import Broadcasting
from handlers.dialogues.service import Dialogues, Ending
from handlers.events import approving, placing
from handlers.events.adding import Adding
from handlers.events.answering import Answering, event_of_choices
from handlers.events.approving import Approving
from handlers.events.gathering import by_id
from handlers.events.interpreting import Interpreting
from handlers.events.inviting import Inviting
from handlers.events.model import Event
from handlers.events.picks import ANSWERS, picks, word
from handlers.private.counters import Handler, Pressed
from handlers.private.visit import Office, Visit
from storage import attendance

__all__ = ["Attendance", "picks", "places_left", "word"]

_NEEDS_FOR = timedelta(days=30)

Action = Callable[[Visit, str, str, int | None], None]
"""(visit, the event's ref, what else the button says, the message that offered it)"""


class Attendance:
    """Answers, places, requests, invitations, interpretation. Data of buttons is `rsvp:<action>:<ref>[:<more>]`."""

    def __init__(self, office: Office, *, broadcasts: Broadcasting) -> None:
        self._office = office
        self._answering = Answering(approving.ask)
        self._adding = Adding(self._answering)
        self._interpreting = Interpreting(office, broadcasts)
        self._actions = self._all()
        self.commands: dict[str, Handler] = {}
        self.pressed: dict[str, Pressed] = {"rsvp": self._pressed}
        self.pressed_in_rooms: dict[str, Pressed] = {"rsvp": self._answering.in_room}
        self.endings: dict[str, Ending] = {
            "rsvp_needs": self._adding.needs_said,
            "rsvp_language": self._adding.language_said,
        }

    @property
    def dialogues(self) -> Dialogues | None:
        """The dialogues, once they are there."""
        return self._adding.dialogues

    @dialogues.setter
    def dialogues(self, dialogues: Dialogues | None) -> None:
        self._adding.dialogues = dialogues

    # at the desk

    def answered_in_room(self, visit: Visit, message_id: int, said: str) -> None:
        """handlers.private.counters.Counters.answered_in_room"""
        self._answering.word_in_room(visit, message_id, said)

    @staticmethod
    def asks(choices: list[str]) -> bool:
        """handlers.private.counters.Counters.asks"""
        return bool(event_of_choices(choices))

    def answered(self, visit: Visit, message_id: int | None, text: str) -> bool:
        """A text in private: an answer to the message that it replies to (`message_id`), or to the one that offered
        something last. Returns whether it was one."""
        return self._answering.word(visit, message_id, text)

    # when something else happens

    def event_changed(self, conn: sa.Connection, event: Event, now: datetime, rooms: set[int]) -> None:
        """An event has other places, another deadline, another way of joining: places are given anew, and whoever moved
        is told. That it was moved or cancelled is for others to tell."""
        gathering = by_id(conn, self._office, event.record_id, now, rooms)
        if gathering is not None:
            placing.arrange(gathering)

    def fire_due(self, conn: sa.Connection, now: datetime) -> set[int]:
        """Places that need not be kept any more; interpretation that is missing two weeks before; what people needed,
        which is forgotten a month after."""
        attendance.forget_needs(conn, now - _NEEDS_FOR)
        return placing.catch_up(conn, self._office, now) | self._interpreting.fire_due(conn, now)

    # what is picked

    def _pressed(self, visit: Visit, rest: str, message_id: int | None) -> None:
        action, _, where = rest.partition(":")
        ref, _, more = where.partition(":")
        handler = self._actions.get(action)
        if handler is None:
            visit.answer_button(visit.text("dialogue-gone"))
        else:
            handler(visit, ref, more, message_id)

    def _all(self) -> dict[str, Action]:
        answering, adding, interpreting = self._answering, self._adding, self._interpreting
        deciding, inviting = Approving(interpreting), Inviting(answering)

        def short(handler: Callable[[Visit, str, int | None], None]) -> Action:
            return lambda visit, ref, more, message_id: handler(visit, ref, message_id)

        def answered(said: str) -> Action:
            return lambda visit, ref, more, message_id: answering.answer(visit, said, ref, message_id)

        return {
            **{said: answered(said) for said in ANSWERS},
            "card": short(answering.card),
            "forget": short(answering.forget),
            "interp": short(adding.languages),
            "lang": adding.language,
            "other": short(adding.other),
            "needs": short(adding.needs),
            "noneeds": short(adding.without_needs),
            "mine": adding.concerned,
            "who": short(deciding.who),
            "asked": short(deciding.requests),
            "let": lambda visit, ref, more, message_id: deciding.decide(visit, ref, more, message_id, let=True),
            "refuse": lambda visit, ref, more, message_id: deciding.decide(visit, ref, more, message_id, let=False),
            "release": short(deciding.release),
            "late": deciding.late,
            "cover": deciding.cover,
            "invite": short(inviting.offer),
            "newcode": inviting.make,
            "code": inviting.redeem,
            "take": interpreting.take,
            "leave": short(interpreting.leave),
        }


def places_left(conn: sa.Connection, event: Event) -> int | None:
    """How many places of an event are free, those that are kept included; None if it has no limit."""
    if not event.capacity:
        return None
    return max(0, event.capacity - attendance.counts(conn, event.record_id).coming)
