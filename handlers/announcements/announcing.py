"""Announcing: what a coordinator wrote becomes a record with its versions and a broadcast, prepared on a screen.

The parts know the screen, and the screen knows none of them: they are put together here.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from handlers.announcements import listing
from handlers.announcements.addressing import Addressing
from handlers.announcements.approval import Approval, Guard
from handlers.announcements.cases import AT_REST, COORDINATOR, INTERPRETER, Case, Cases, Engine
from handlers.announcements.composing import KIND, compose
from handlers.announcements.desk import Desk
from handlers.announcements.preview import Preview
from handlers.announcements.timing import Timing
from handlers.announcements.wording import Wording
from handlers.announcements.writing import Writing
from handlers.dialogues.draft import Draft
from handlers.dialogues.service import Dialogues
from handlers.directory.review_parts import give_back
from handlers.private.visit import Office, Visit
from messages.catalog import LANGUAGES
from messages.richtext import plain
from storage import records
from storage.records import Record

_FOR_INTERPRETERS = ("lang", "good", "title", "text", "anew")
_OF_LANGUAGE = (*_FOR_INTERPRETERS, "ask")
_Act = Callable[[Visit, Case, str, int | None], None]


class Announcing:
    """The commands `announce` and `announcements`, the buttons `an:`, and the dialogues of announcements. `dialogues`
    is set by the wiring."""

    def __init__(self, office: Office, *, broadcasts: Engine) -> None:
        self._office = office
        self._cases = cases = Cases(office, broadcasts)
        broadcasts.composers[KIND] = compose
        broadcasts.guards[KIND] = broadcasts.guards["event"] = Guard(office)
        self._desk = desk = Desk(cases)
        preview = Preview(cases)
        self._wording = wording = Wording(cases, desk.put, desk.show)
        self._addressing = Addressing(cases, desk.put, desk.show)
        self._timing = Timing(cases, desk.put, desk.show)
        self._writing = Writing(cases, desk.show)
        self._approval = approval = Approval(cases, desk, preview)
        self.commands: dict[str, Callable[[Visit, str], None]] = {
            "announce": self.announce,
            "announcements": self.show_all,
        }
        self.pressed: dict[str, Callable[[Visit, str, int | None], None]] = {"an": self.picked}
        self.endings: dict[str, Callable[[Visit, Draft, str], None]] = {
            "announce": lambda visit, draft, subject: self._writing.written(visit, draft),
            "announce_title": lambda visit, draft, subject: self._rewritten(visit, draft, subject, "title"),
            "announce_text": lambda visit, draft, subject: self._rewritten(visit, draft, subject, "text"),
            "announce_when": self._timed,
            "announce_refuse": self._refused,
        }
        self._acts: dict[str, _Act] = {
            "show": lambda visit, case, rest, message: desk.show(visit, case, message),
            "to": self._prepared(self._addressing.pressed),
            "when": self._prepared(self._timing.pressed),
            "lang": wording.read,
            "good": wording.good,
            "title": lambda visit, case, rest, message: wording.rewrite(visit, case, "title", rest, message),
            "text": lambda visit, case, rest, message: wording.rewrite(visit, case, "text", rest, message),
            "anew": wording.anew,
            "ask": wording.ask,
            "view": lambda visit, case, rest, message: preview.show(visit, case, self._languages(visit, case)),
            "send": approval.check,
            "go": approval.go,
            "yes": approval.agree,
            "no": approval.refuse,
            "back": self._back,
            "now": self._now,
            "drop": self._drop,
        }

    @property
    def dialogues(self) -> Dialogues | None:
        """The dialogues, once they are there."""
        return self._cases.dialogues

    @dialogues.setter
    def dialogues(self, dialogues: Dialogues | None) -> None:
        self._cases.dialogues = dialogues

    # commands

    def announce(self, visit: Visit, arguments: str) -> None:
        """Write one."""
        if not visit.is_one_of(COORDINATOR):
            visit.tell("help-coordinators-only")
        elif self._cases.dialogues is not None:
            self._cases.dialogues.start(visit, "announce")

    def show_all(self, visit: Visit, arguments: str) -> None:
        """What there is."""
        if not visit.is_one_of(COORDINATOR):
            visit.tell("help-coordinators-only")
        else:
            listing.show(visit, self._cases)

    def for_record(self, visit: Visit, record: Record, composer: str) -> None:
        """Let a coordinator choose to whom and when something else than an announcement is said: an event."""
        if not visit.is_one_of(COORDINATOR):
            visit.tell("help-coordinators-only")
        else:
            self._writing.for_record(visit, record, composer)

    # what is picked

    def picked(self, visit: Visit, data: str, message_id: int | None) -> None:
        """A choice: `<verb>:<ref>[:…]`."""
        verb, _, rest = data.partition(":")
        if verb == "list":
            self.show_all(visit, "")
            return
        ref, _, rest = rest.partition(":")
        act, case = self._acts.get(verb), self._cases.find(visit.conn, ref)
        allowed = (COORDINATOR, INTERPRETER) if verb in _FOR_INTERPRETERS else (COORDINATOR,)
        if not visit.is_one_of(*allowed):
            visit.answer_button(visit.text("help-coordinators-only"))
            visit.tell("help-coordinators-only")
        elif act is None or case is None or case.record.state == "withdrawn" or not _known(verb, case, rest):
            visit.answer_button(visit.text("announce-gone"))
            visit.tell("announce-gone")
        else:
            act(visit, case, rest, message_id)

    def _prepared(self, act: _Act) -> _Act:
        """Only what has not left can be changed so; it is shown as it is otherwise."""

        def checked(visit: Visit, case: Case, rest: str, message_id: int | None) -> None:
            if case.state in AT_REST:
                act(visit, case, rest, message_id)
            else:
                self._desk.show(visit, case, message_id, note=visit.text("announce-too-late"))

        return checked

    def _languages(self, visit: Visit, case: Case) -> list[str]:
        """Those that are read, the source first."""
        reach, found, _ = self._desk.checked(visit, case)
        return [version.language for version in found if version.language in reach.languages] or [case.record.language]

    def _back(self, visit: Visit, case: Case, rest: str, message_id: int | None) -> None:
        """A draft again."""
        gone = case.broadcast.fire_at is not None and case.broadcast.fire_at <= visit.now
        values: dict[str, Any] = {"finished_at": None, "reported": ""}
        values |= {"fire_at": None, "expires_at": None} if gone else {}
        after = self._cases.edited(visit, case, **values) if case.state in AT_REST else None
        note = visit.text("announce-draft-again" if after is not None else "announce-too-late")
        visit.answer_button(note)
        self._desk.show(visit, after or case, message_id, note=note)

    def _now(self, visit: Visit, case: Case, rest: str, message_id: int | None) -> None:
        """Not at its time but now: asked and agreed to like any other change."""
        if case.state != "scheduled" or rest != str(case.edits):
            self._desk.show(visit, case, message_id, note=visit.text("announce-changed"))
            return
        after = self._cases.edited(visit, case, fire_at=None, expires_at=None)
        if after is None:
            self._desk.show(visit, case, message_id, note=visit.text("announce-too-late"))
        else:
            self._approval.check(visit, after, str(after.edits), message_id)

    def _drop(self, visit: Visit, case: Case, rest: str, message_id: int | None) -> None:
        """Throw it away, once it is certain that this is meant."""
        if case.state not in AT_REST:
            self._desk.show(visit, case, message_id, note=visit.text("announce-too-late"))
            return
        if rest != "yes":
            title = self._cases.title(visit.conn, case, visit.language)
            choices = [
                (visit.text("announce-b-drop-yes"), f"an:drop:{case.ref}:yes"),
                (visit.text("word-back"), f"an:show:{case.ref}"),
            ]
            self._desk.put(visit, plain(visit.text("announce-drop-sure", title=title)), choices, message_id)
            return
        self._cases.broadcasts.cancel(visit.conn, case.broadcast, now=visit.now)
        self._cases.change(visit, case, states=AT_REST, state="cancelled")
        if case.own:
            records.move(
                visit.conn,
                case.record,
                "withdrawn",
                role="coordinator",
                person_id=visit.person.id,
                action="withdrawn",
                secrets=self._office.secrets,
                now=visit.now,
            )
        self._cases.tell_author(visit, case, "announce-told-dropped", [("announce-b-list", "an:list:")])
        visit.answer_button(visit.text("announce-dropped"))
        self._desk.put(visit, plain(visit.text("announce-dropped")), [], message_id)

    # what short dialogues bring

    def _rewritten(self, visit: Visit, draft: Draft, subject: str, name: str) -> None:
        case, rest = self._of(visit, subject)
        if case is None:
            visit.tell("announce-gone")
            give_back(visit, str(draft.value("text") or ""))
        else:
            self._wording.rewritten(visit, case, name, rest, draft)

    def _timed(self, visit: Visit, draft: Draft, subject: str) -> None:
        case, _ = self._of(visit, subject)
        if case is None or not visit.is_one_of(COORDINATOR):
            visit.tell("announce-gone" if case is None else "help-coordinators-only")
        elif case.state not in AT_REST:
            self._desk.show(visit, case, note=visit.text("announce-too-late"))
        else:
            self._timing.answered(visit, case, draft)

    def _refused(self, visit: Visit, draft: Draft, subject: str) -> None:
        case, rest = self._of(visit, subject)
        if case is None or not visit.is_one_of(COORDINATOR):
            visit.tell("announce-gone" if case is None else "help-coordinators-only")
            give_back(visit, str(draft.value("text") or ""))
        else:
            self._approval.refused(visit, case, rest, draft)

    def _of(self, visit: Visit, subject: str) -> tuple[Case | None, str]:
        ref, _, rest = subject.partition(":")
        case = self._cases.find(visit.conn, ref)
        return (None if case is None or case.record.state == "withdrawn" else case), rest


def _known(verb: str, case: Case, rest: str) -> bool:
    """Whether the language that a choice names, if it names one, can be one of its versions."""
    return verb not in _OF_LANGUAGE or rest.partition(":")[0] in (*LANGUAGES, case.record.language)
