"""The screen of an announcement: to whom it goes, when, in which languages, and what can be done with it now.

One message, shown again in place after each choice. It says what is so when it is shown: others may have changed it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from handlers.announcements import addressing, timing
from handlers.announcements.cases import Case, Cases
from handlers.announcements.composing import KIND, OUT, kind_of
from handlers.announcements.languages import MISSING, Version, holding, versions
from handlers.announcements.reach import Reach, reach_of
from handlers.dialogues.answers.language_names import plain_name
from handlers.private.visit import Choice, Visit
from messages.enumerations import word_key
from messages.richtext import RichText, Style, joined, plain
from storage import announcing, records, translations


class Desk:
    """Shows the screen."""

    def __init__(self, cases: Cases) -> None:
        self._cases = cases

    def show(self, visit: Visit, case: Case, message_id: int | None = None, *, note: str = "") -> None:
        """The screen, in place of a message that offered something, with a word on what was done."""
        body, choices = self._screen(visit, case)
        if note:
            body = plain(f"{note}\n\n") + body
        self.put(visit, body, choices, message_id, columns=2)

    def put(
        self, visit: Visit, body: RichText, choices: Sequence[Choice], message_id: int | None, *, columns: int = 1
    ) -> None:
        """Offer something, in place of a message if there is one."""
        if message_id is None:
            visit.offer(body, choices, columns=columns)
        else:
            visit.reoffer(message_id, body, choices, columns=columns)

    def checked(self, visit: Visit, case: Case) -> tuple[Reach, list[Version], list[str]]:
        """Whom it reaches now, its versions in their languages (asked for where there are none), and the languages that
        hold it back."""
        reach = reach_of(visit.conn, self._cases.office, case.broadcast)
        if case.state in ("draft", "approval", "scheduled") or case.correcting:
            translations.want(visit.conn, case.record, sorted(reach.languages - {case.record.language}))
        texts = records.texts(visit.conn, case.record, secrets=self._cases.office.secrets)
        found = versions(texts, case.record, reach.languages)
        return reach, found, holding(found, reach.required)

    # the screen

    def _screen(self, visit: Visit, case: Case) -> tuple[RichText, list[Choice]]:
        reach, found, _ = self.checked(visit, case)
        pending = announcing.being_translated(visit.conn, case.record.id) & reach.languages
        title = self._cases.title(visit.conn, case, visit.language)
        kind = word_key(KIND, kind_of(case.record)) if case.own else "announce-head-event"
        head = plain(f"{visit.text(kind)}\n") + plain(title).wrapped(Style.BOLD)
        parts = [head, plain(self._state(visit, case))]
        if not case.out:
            parts.append(plain("\n".join(self._plan(visit, case, reach))))
        parts.append(self._languages(visit, found, pending, reach))
        choices = [*self._language_choices(visit, case, found, pending), *self._choices(visit, case, bool(pending))]
        return joined((part for part in parts if part.text), "\n\n"), choices

    def _state(self, visit: Visit, case: Case) -> str:
        counts = {"agreed": len(case.agreed), "needed": self._cases.office.approvals}
        lines = [visit.text(f"announce-state-{case.state}", **counts)]
        if case.correcting:
            lines.append(visit.text("announce-correcting"))
            if case.agreed:
                lines.append(visit.text("announce-correction-waits"))
        return "\n".join(lines)

    def _plan(self, visit: Visit, case: Case, reach: Reach) -> list[str]:
        return [
            addressing.in_words(visit, case),
            visit.text("announce-reach", rooms=reach.rooms, persons=reach.persons),
            *timing.in_words(visit, case),
        ]

    def _languages(self, visit: Visit, found: Sequence[Version], pending: set[str], reach: Reach) -> RichText:
        lines = [plain(visit.text("announce-languages")).wrapped(Style.BOLD)]
        for version in found:
            state = self.state_of(visit, version, pending)
            if version.language not in reach.required and version.holds:
                state = visit.text("announce-not-required", state=state)
            name = plain_name(version.language, visit.language)
            lines.append(plain(visit.text("announce-lang-line", language=name, state=state)))
        return joined(lines, "\n")

    def state_of(self, visit: Visit, version: Version, pending: Iterable[str]) -> str:
        """How far it is in a language, in words."""
        coming = version.state == MISSING and version.language in pending
        return visit.text("announce-lang-pending" if coming else f"announce-lang-{version.state}")

    def _language_choices(self, visit: Visit, case: Case, found: Sequence[Version], pending: set[str]) -> list[Choice]:
        if case.state == "withdrawn":
            return []
        return [
            (
                visit.text("announce-b-language", language=plain_name(version.language, visit.language)),
                f"an:lang:{case.ref}:{version.language}",
            )
            for version in found
            if case.own or version.language != case.record.language  # an event's own words have their own questions
        ]

    def _choices(self, visit: Visit, case: Case, pending: bool) -> list[Choice]:
        verbs = [*_VERBS.get(case.state, ()), *(("refresh",) if pending and case.state != "withdrawn" else ())]
        if case.correcting:
            verbs.insert(0, "correct")
        choices = [(visit.text(f"announce-b-{verb}"), _data(verb, case)) for verb in verbs]
        if case.state in (*OUT, "withdrawn"):
            choices.append((visit.text("announce-b-report"), f"bc:list:{case.ref}"))
        if case.out:
            choices.append((visit.text("announce-b-withdraw"), f"bc:withdraw:{case.ref}"))
        return choices


_VERBS = {
    "draft": ("audience", "when", "preview", "send", "drop"),
    "approval": ("preview", "change", "drop"),
    "scheduled": ("preview", "change", "now", "cancel"),
    "sending": ("preview",),
    "sent": ("preview",),
    "expired": ("preview", "change", "drop"),
    "cancelled": ("preview", "change"),
}
_DATA = {
    "audience": "to:{ref}",
    "when": "when:{ref}",
    "preview": "view:{ref}",
    "send": "send:{ref}:{edits}",
    "correct": "send:{ref}:{edits}",
    "drop": "drop:{ref}",
    "change": "back:{ref}",
    "now": "now:{ref}:{edits}",
    "cancel": "drop:{ref}",
    "refresh": "show:{ref}",
}


def _data(verb: str, case: Case) -> str:
    return "an:" + _DATA[verb].format(ref=case.ref, edits=case.edits)
