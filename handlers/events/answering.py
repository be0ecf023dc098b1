"""Taking answers: what "I am coming" means depends on the event, and whoever said it is told what counts.

In a room the bot says no more than fits a passing notice. All the rest is between the two of them, in private, one
message with all that can be added or taken back.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from handlers.events import answer_card, picks
from handlers.events.gathering import Gathering, by_ref
from handlers.events.placing import arrange, places_of
from handlers.private.visit import Choice, Visit
from messages.richtext import RichText, Style, plain
from storage import attendance, invitations, menus, people
from storage.attendance import Attendance

_ALONE: Final = ("rsvp:", "ev:card:")
"""How the data of a message begins that is about one's own answer and nothing else: it is replaced in place."""

Asked = Callable[[Gathering, Attendance], None]
"""Tells organisers that somebody asks for a place."""


def take(gathering: Gathering, person_id: int, said: str, asked: Asked) -> str:
    """Take an answer and give places anew. Returns the key of why it was not taken, "" if it was."""
    refused = _refused(gathering, person_id, said)
    if refused:
        return refused
    before = attendance.of_person(gathering.conn, gathering.record.id, person_id)
    noted = attendance.answer(gathering.conn, gathering.record.id, person_id, said, now=gathering.now)
    if before is not None and before.answer == said:
        return ""
    now = arrange(gathering, silent=[person_id]).of(person_id) or noted
    if now.seat == "asked":
        asked(gathering, now)
    return ""


def _refused(gathering: Gathering, person_id: int, said: str) -> str:
    if gathering.ended:
        return gathering.ended
    before = attendance.of_person(gathering.conn, gathering.record.id, person_id)
    if said == "no" or (before is not None and before.answer == "yes"):
        return ""
    if gathering.event.joining == "invitation" and not invited(gathering, person_id):
        return "rsvp-invited-only"
    if said == "yes" and gathering.closed and not gathering.asks_when_late:
        return "rsvp-late"
    return ""


def invited(gathering: Gathering, person_id: int) -> bool:
    """Whether somebody may come to an event for invited people: its guests and its organisers."""
    guest = invitations.of_person(gathering.conn, gathering.record.id, person_id, "guest")
    return (guest is not None and guest.state == "accepted") or gathering.managed_by(person_id)


class Answering:
    """Answers and what can be added to them; `asked` is told of those who ask for a place."""

    def __init__(self, asked: Asked) -> None:
        self._asked = asked

    # in a room

    def in_room(self, visit: Visit, rest: str, message_id: int | None) -> None:
        """A button or a reaction below what was said of an event. Taking a reaction away changes nothing."""
        said, ref = rest.partition(":")[::2]
        gathering = by_ref(visit, ref)
        if gathering is None or said not in picks.ANSWERS:
            visit.whisper(visit.text("rsvp-gone"))
            return
        refused = take(gathering, visit.person.id, said, self._asked)
        if visit.pressed:
            more = "" if refused or said == "no" else f" {visit.text('rsvp-in-private')}"
            visit.answer_button(self._notice(gathering, visit.person.id, refused, visit.language) + more)
            return

        def privately(language: str) -> RichText:
            title = plain(gathering.title(language)).wrapped(Style.BOLD)
            return title + plain(f"\n{self._notice(gathering, visit.person.id, refused, language)}")

        gathering.say(visit.person.id, privately, [("rsvp-more", f"rsvp:card:{ref}")])

    @staticmethod
    def _notice(gathering: Gathering, person_id: int, refused: str, language: str) -> str:
        if refused:
            return gathering.text(refused, language)
        return answer_card.standing(gathering, places_of(gathering), person_id, language)

    def word_in_room(self, visit: Visit, message_id: int, said: str) -> None:
        """A word in reply to what was said of an event."""
        ref = event_of_choices(menus.of_message(visit.conn, message_id))
        if ref:
            self.in_room(visit, f"{said}:{ref}", message_id)

    # in private

    def answer(self, visit: Visit, said: str, ref: str, message_id: int | None) -> None:
        """An answer, and what it amounts to."""
        gathering = self._gathering(visit, ref)
        if gathering is None:
            return
        refused = take(gathering, visit.person.id, said, self._asked)
        if refused:
            visit.say(gathering.text(refused, visit.language))
        else:
            self.show(visit, gathering, message_id)

    def card(self, visit: Visit, ref: str, message_id: int | None) -> None:
        """What somebody answered, and what can be added."""
        gathering = self._gathering(visit, ref)
        if gathering is not None:
            self.show(visit, gathering, message_id)

    def word(self, visit: Visit, message_id: int | None, text: str) -> bool:
        """A word in reply to a message about an event (or, without one, after it was the last to offer something).
        Returns whether it was that."""
        said = picks.word(text)
        if said is None:
            return False
        if message_id is None:
            latest = menus.latest(visit.conn, visit.place.room_id)
            message_id, choices = latest if latest is not None else (None, [])
        else:
            choices = menus.of_message(visit.conn, message_id)
        ref = event_of_choices(choices)
        if not ref:
            return False
        self.answer(visit, said, ref, message_id)
        return True

    def forget(self, visit: Visit, ref: str, message_id: int | None) -> None:
        """Whatever this person answered is deleted; their place is somebody else's."""
        gathering = self._gathering(visit, ref)
        if gathering is None:
            return
        everyone = people.everyone(visit.conn, visit.person.id)
        refused = attendance.of_person(visit.conn, gathering.record.id, visit.person.id)
        if refused is not None and refused.seat == "refused":  # or one could ask again and again
            attendance.set_details(visit.conn, refused, concerned=False, interpretation="", needs=None)
        else:
            attendance.forget(visit.conn, everyone, gathering.record.id)
        arrange(gathering)
        self.replace(visit, message_id, plain(gathering.text("rsvp-forgotten", visit.language)), ())

    def show(self, visit: Visit, gathering: Gathering, message_id: int | None) -> None:
        """The card of one's own answer, in place of the message that was about nothing else."""
        places = places_of(gathering)
        body, choices = answer_card.body(visit, gathering, places), answer_card.choices(visit, gathering, places)
        self.replace(visit, message_id, body, choices)

    @staticmethod
    def replace(visit: Visit, message_id: int | None, body: RichText, choices: tuple[Choice, ...]) -> None:
        """Show something in a message about one's own answer, or in a new one."""
        known = menus.of_message(visit.conn, message_id) if message_id is not None else []
        if message_id is not None and known and all(data.startswith(_ALONE) for data in known):
            visit.reoffer(message_id, body, choices)
        elif choices:
            visit.offer(body, choices)
        else:
            visit.say(body)

    @staticmethod
    def _gathering(visit: Visit, ref: str) -> Gathering | None:
        gathering = by_ref(visit, ref)
        if gathering is None:
            visit.tell("rsvp-gone")
        return gathering


def event_of_choices(choices: list[str]) -> str:
    """The event that a message asked about, by what it offered."""
    for data in choices:
        parts = data.split(":")
        if parts[0] == "rsvp" and len(parts) > 2 and parts[1] in (*picks.ANSWERS, "card", "interp", "forget"):
            return parts[2]
    return ""
