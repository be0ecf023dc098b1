"""What somebody who comes may add to their answer: a language to be interpreted into, what they need to take part, that
the event concerns them. All of it is theirs to give: nothing is asked for, and nothing depends on it but what it says.
"""

from __future__ import annotations

from handlers.dialogues.answers.language_names import plain_name
from handlers.dialogues.draft import Draft
from handlers.dialogues.service import Dialogues
from handlers.events.answering import Answering
from handlers.events.gathering import Gathering, by_ref
from handlers.events.placing import arrange
from handlers.private.visit import Choice, Visit
from messages.catalog import LANGUAGES
from messages.richtext import plain
from storage import attendance
from storage.attendance import Attendance

_NONE = "none"


class Adding:
    """Additions to one's own answer. `dialogues` is set once all is wired."""

    def __init__(self, answering: Answering) -> None:
        self._answering = answering
        self.dialogues: Dialogues | None = None

    def languages(self, visit: Visit, ref: str, message_id: int | None) -> None:
        """Which language somebody needs."""
        found = self._found(visit, ref)
        if found is None:
            return
        gathering, mine = found
        usual = [visit.language, *visit.office.languages, *gathering.event.interpretation, *LANGUAGES]
        offered = [code for code in dict.fromkeys(usual) if code not in gathering.event.languages]
        choices: list[Choice] = [(plain_name(code, visit.language), f"rsvp:lang:{ref}:{code}") for code in offered[:7]]
        choices.append((visit.text("rsvp-other-language"), f"rsvp:other:{ref}"))
        if mine.interpretation:
            choices.append((visit.text("rsvp-no-language"), f"rsvp:lang:{ref}:{_NONE}"))
        self._answering.replace(visit, message_id, plain(visit.text("rsvp-which-language")), tuple(choices))

    def language(self, visit: Visit, ref: str, code: str, message_id: int | None) -> None:
        """It is this one, or none."""
        if code == _NONE or (2 <= len(code) <= 3 and code.isascii() and code.isalpha()):
            self._set(visit, ref, message_id, interpretation="" if code == _NONE else code)

    def other(self, visit: Visit, ref: str, _: int | None) -> None:
        """It is one that is not offered."""
        self._ask(visit, "rsvp_language", ref)

    def needs(self, visit: Visit, ref: str, _: int | None) -> None:
        """They say in their own words what they need."""
        self._ask(visit, "rsvp_needs", ref)

    def concerned(self, visit: Visit, ref: str, turn: str, message_id: int | None) -> None:
        """Whether the event concerns them, so that they ask for a place that is kept; places are given anew."""
        found = self._found(visit, ref)
        if found is None or turn not in ("yes", "no"):
            return
        gathering, mine = found
        if mine.concerned != (turn == "yes"):
            attendance.set_details(visit.conn, mine, concerned=turn == "yes")
            arrange(gathering, silent=[visit.person.id])
        self._answering.show(visit, gathering, message_id)

    def language_said(self, visit: Visit, draft: Draft, ref: str) -> None:
        """The end of the dialogue about the language."""
        codes = draft.value("languages")
        if codes:
            self._set(visit, ref, None, interpretation=str(codes[0]))

    def needs_said(self, visit: Visit, draft: Draft, ref: str) -> None:
        """The end of the dialogue about needs."""
        said = str(draft.value("text") or "").strip()
        if said:
            self._set(visit, ref, None, needs=visit.office.secrets.encrypt(said))

    def without_needs(self, visit: Visit, ref: str, message_id: int | None) -> None:
        """What they needed is deleted."""
        self._set(visit, ref, message_id, needs=None)

    def _ask(self, visit: Visit, dialogue: str, ref: str) -> None:
        if self._found(visit, ref) is not None and self.dialogues is not None:
            self.dialogues.start(visit, dialogue, subject=ref)

    def _set(self, visit: Visit, ref: str, message_id: int | None, **values: object) -> None:
        found = self._found(visit, ref)
        if found is not None:
            gathering, mine = found
            attendance.set_details(visit.conn, mine, **values)
            self._answering.show(visit, gathering, message_id)

    def _found(self, visit: Visit, ref: str) -> tuple[Gathering, Attendance] | None:
        """The event and what they answered; if they did not, or said no, the card asks them."""
        gathering = by_ref(visit, ref)
        if gathering is None:
            visit.tell("rsvp-gone")
            return None
        mine = attendance.of_person(visit.conn, gathering.record.id, visit.person.id)
        if mine is None or mine.answer == "no":
            self._answering.show(visit, gathering, None)
            return None
        return gathering, mine
