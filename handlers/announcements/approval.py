"""From "send" to sent: what still holds it back is named, others agree where the network asks for it, and whoever
agreed must still have the right to when it leaves.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa
from babel.lists import format_list

from handlers.announcements import addressing, timing
from handlers.announcements.cases import COORDINATOR, Case, Cases
from handlers.announcements.composing import OUT
from handlers.announcements.desk import Desk
from handlers.announcements.languages import Version
from handlers.announcements.model import Broadcast
from handlers.announcements.preview import Preview
from handlers.announcements.reach import Reach
from handlers.dialogues.answers.language_names import plain_name
from handlers.dialogues.draft import Draft
from handlers.directory.review_parts import give_back, said_in
from handlers.private.visit import Office, Visit
from messages.richtext import RichText, Style, joined, plain
from storage import people

_MAY = frozenset((COORDINATOR, "admin"))


@dataclass(frozen=True, slots=True)
class Guard:
    """Asked by the engine just before something leaves: a key of the catalog that says why it must not, or None."""

    office: Office

    def __call__(self, conn: sa.Connection, broadcast: Broadcast, now: datetime) -> str | None:
        """Whoever sent it and whoever agreed must be coordinators still. What time sends is no announcement of
        theirs."""
        agreed = broadcast.data.get("agreed")
        if agreed is None:
            return None
        held = able(conn, agreed)
        if len(held) < self.office.approvals or len(held) < len({people.canonical(conn, one) for one in agreed}):
            return "announce-no-right"
        return None


def able(conn: sa.Connection, persons: Sequence[int]) -> set[int]:
    """Those of these people who may announce, as who they are today."""
    today = {people.canonical(conn, int(one)) for one in persons}
    return {one for one in today if people.roles_of(conn, one) & _MAY}


class Approval:
    """The choices `an:send`, `an:go`, `an:yes`, `an:no`, and the end of the dialogue `announce_refuse`. Each names how
    often it had been changed: what changed meanwhile is shown instead."""

    def __init__(self, cases: Cases, desk: Desk, preview: Preview) -> None:
        self._cases = cases
        self._desk = desk
        self._preview = preview

    # sending

    def check(self, visit: Visit, case: Case, rest: str, message_id: int | None) -> None:
        """What would happen, and what is not right yet."""
        if self._changed(visit, case, rest, message_id):
            return
        reach, found, holding = self._desk.checked(visit, case)
        if not case.out and not reach.rooms + reach.persons:
            self._desk.show(visit, case, message_id, note=visit.text("announce-reaches-nobody"))
            return
        if not case.out and not self._on_time(visit, case, message_id):
            return
        title = self._cases.title(visit.conn, case, visit.language)
        lines = [plain(title).wrapped(Style.BOLD), self._what(visit, case, reach)]
        if holding:
            lines.append(plain(self._held(visit, found, holding)))
        go = "announce-b-all-the-same" if holding else "announce-b-correct" if case.out else "announce-b-go"
        if self._others_needed(case, visit):
            lines.append(plain(visit.text("announce-others-agree")))
        choices = [
            (visit.text(go), f"an:go:{case.ref}:{case.edits}:{'.'.join(holding)}"),
            (visit.text("announce-b-preview"), f"an:view:{case.ref}"),
            (visit.text("word-back"), f"an:show:{case.ref}"),
        ]
        self._desk.put(visit, joined(lines, "\n\n"), choices, message_id)

    def go(self, visit: Visit, case: Case, rest: str, message_id: int | None) -> None:
        """It is to leave, whatever of these languages is not right: `<edits>:<languages>`."""
        edits, _, named = rest.partition(":")
        if self._changed(visit, case, edits, message_id):
            return
        reach, _, holding = self._desk.checked(visit, case)
        if not set(holding) <= set(named.split(".")):
            self.check(visit, case, edits, message_id)
            return
        if not case.out and (not reach.rooms + reach.persons or not self._on_time(visit, case, message_id)):
            return
        mine = people.canonical(visit.conn, visit.person.id)
        after = self._cases.change(visit, case, data={"agreed": [mine]})
        if after is None:
            self._late(visit, case, message_id)
        elif self._enough(visit, after):
            self._leave(visit, after, message_id)
        else:
            self._ask_others(visit, after, message_id)

    # agreeing

    def agree(self, visit: Visit, case: Case, rest: str, message_id: int | None) -> None:
        """Another coordinator agrees."""
        if self._gone(visit, case, rest, message_id):
            return
        mine = people.canonical(visit.conn, visit.person.id)
        if mine in {people.canonical(visit.conn, one) for one in case.agreed}:
            visit.answer_button(visit.text("announce-own"))
            self._desk.show(visit, case, message_id, note=visit.text("announce-own"))
            return
        after = self._cases.change(visit, case, data={"agreed": [*case.agreed, mine]}, approved_by=visit.person.id)
        if after is None:
            self._late(visit, case, message_id)
        elif self._enough(visit, after):
            self._cases.tell_author(visit, after, "announce-told-agreed")
            self._leave(visit, after, message_id)
        else:
            self._desk.show(visit, after, message_id, note=visit.text("announce-agreed"))

    def refuse(self, visit: Visit, case: Case, rest: str, message_id: int | None) -> None:
        """Another coordinator does not: asked why."""
        if not self._gone(visit, case, rest, message_id):
            self._cases.ask(visit, "announce_refuse", f"{case.ref}:{case.edits}")

    def refused(self, visit: Visit, case: Case, rest: str, draft: Draft) -> None:
        """The reason is given."""
        reason = str(draft.value("text") or "")
        if self._gone(visit, case, rest, None):
            give_back(visit, reason)
            return
        state = case.state if case.out else "draft"
        after = self._cases.change(visit, case, data={"agreed": []}, state=state)
        if after is None:
            self._late(visit, case, None)
            give_back(visit, reason)
            return
        self._cases.tell_author(visit, after, "announce-told-refused", wrote=said_in(draft))
        visit.tell("dialogue-announce-refuse.done")

    # leaving

    def _leave(self, visit: Visit, case: Case, message_id: int | None) -> None:
        if case.out:
            kept = self._cases.change(visit, case, data={"sent_edits": case.edits}, states=OUT) or case
            count = self._cases.broadcasts.correct(visit.conn, kept.broadcast, now=visit.now, rooms=visit.rooms)
            self._done(visit, case, message_id, visit.text("announce-corrected-sent", count=count))
            return
        at = case.broadcast.fire_at
        expires = timing.expires_at(case, at) if at is not None else None
        after = self._cases.change(visit, case, data={"sent_edits": case.edits}, expires_at=expires)
        if after is None:
            self._late(visit, case, message_id)
            return
        self._cases.broadcasts.schedule(visit.conn, after.broadcast, now=visit.now, rooms=visit.rooms)
        self._done(visit, case, message_id, visit.text("announce-scheduled" if at else "announce-leaves"))

    def _done(self, visit: Visit, case: Case, message_id: int | None, note: str) -> None:
        visit.answer_button(note)
        self._desk.show(visit, self._cases.find(visit.conn, case.ref) or case, message_id, note=note)

    def _enough(self, visit: Visit, case: Case) -> bool:
        return len(able(visit.conn, case.agreed)) >= max(1, visit.office.approvals)

    def _others_needed(self, case: Case, visit: Visit) -> bool:
        return visit.office.approvals > 1

    def _ask_others(self, visit: Visit, case: Case, message_id: int | None) -> None:
        mine = people.everyone(visit.conn, visit.person.id)
        others = [one for one in people.with_roles(visit.conn, _MAY) if one not in mine]
        asked = [one for one in others if self._ask_one(visit, case, one)]
        if not asked:
            reset = self._cases.change(visit, case, data={"agreed": []}) or case
            self._desk.show(visit, reset, message_id, note=visit.text("announce-nobody-to-agree"))
            return
        after = case if case.out else self._cases.change(visit, case, state="approval")
        note = visit.text("announce-asked-others", count=len(asked))
        visit.answer_button(note)
        self._desk.show(visit, after or case, message_id, note=note)

    def _ask_one(self, visit: Visit, case: Case, person_id: int) -> bool:
        """Show another coordinator what is to leave, as rooms of their language will read it."""
        reach, _, holding = self._desk.checked(visit, case)

        def compose(language: str) -> RichText:
            asked = f"announce-please-agree{'-correction' if case.out else ''}"
            title = self._cases.title(visit.conn, case, language)
            said = plain(visit.office.catalog.text(asked, language, title=title, rooms=reach.rooms))
            composed = self._preview.composed(visit, case, language)
            lines = [said, composed.body.wrapped(Style.QUOTE) if composed else plain("")]
            if holding:
                names = format_list([plain_name(one, language) for one in holding], locale=language)
                lines.append(plain(visit.office.catalog.text("announce-held-all", language, languages=names)))
            return joined((line for line in lines if line.text), "\n\n")

        at = f"{case.ref}:{case.edits}"
        choices = [
            ("announce-b-agree", f"an:yes:{at}"),
            ("announce-b-refuse", f"an:no:{at}"),
            ("announce-b-open", f"an:show:{case.ref}"),
        ]
        return visit.say_to(person_id, compose, choices) is not None

    # words

    def _what(self, visit: Visit, case: Case, reach: Reach) -> RichText:
        count = visit.text("announce-reach", rooms=reach.rooms, persons=reach.persons)
        if case.out:
            return plain(f"{visit.text('announce-correction-goes')}\n{count}")
        return plain("\n".join([addressing.in_words(visit, case), count, *timing.in_words(visit, case)]))

    def _held(self, visit: Visit, found: Sequence[Version], holding: Sequence[str]) -> str:
        lines = [visit.text("announce-held")]
        for version in found:
            if version.language in holding:
                name = plain_name(version.language, visit.language)
                state = visit.text(f"announce-held-{version.state}")
                lines.append(visit.text("announce-lang-line", language=name, state=state))
        return "\n".join(lines)

    # what may have changed meanwhile

    def _changed(self, visit: Visit, case: Case, edits: str, message_id: int | None) -> bool:
        if case.state != "draft" and not case.correcting:
            self._late(visit, case, message_id)
        elif edits != str(case.edits):
            visit.answer_button(visit.text("announce-changed"))
            self._desk.show(visit, case, message_id, note=visit.text("announce-changed"))
        else:
            return False
        return True

    def _gone(self, visit: Visit, case: Case, edits: str, message_id: int | None) -> bool:
        """Whether nobody waits for agreement to this any more."""
        waits = case.state == "approval" or (case.correcting and bool(case.agreed))
        if waits and edits == str(case.edits):
            return False
        note = visit.text("announce-changed" if waits or case.state == "draft" else "announce-decided")
        visit.answer_button(note)
        self._desk.show(visit, case, message_id, note=note)
        return True

    def _late(self, visit: Visit, case: Case, message_id: int | None) -> None:
        note = visit.text("announce-decided")
        visit.answer_button(note)
        self._desk.show(visit, self._cases.find(visit.conn, case.ref) or case, message_id, note=note)

    def _on_time(self, visit: Visit, case: Case, message_id: int | None) -> bool:
        at = case.broadcast.fire_at
        if at is None or at > visit.now:
            return True
        self._desk.show(visit, case, message_id, note=visit.text("announce-when-gone"))
        return False
