"""What people see of their own entries, and do with them: show, change, confirm, withdraw, decide about suggestions.

A withdrawal holds from the moment it is said. A testimony is withdrawn without a question, and nothing of its words is
kept, since whoever takes one back may have to.
"""

from __future__ import annotations

from collections.abc import Callable

from handlers.dialogues.catalogue import dialogues
from handlers.dialogues.draft import REVIEW
from handlers.dialogues.model import Store
from handlers.directory import cards, confirmation, correspondence, publishing, review_history
from handlers.directory.review_entries import choices as review_choices
from handlers.directory.review_parts import Parts, is_mine, labelled, mine_choices, post_of, record_of
from handlers.private.visit import Visit
from messages.richtext import Style, joined, plain
from storage import people, records, reviewing, search
from storage.records import Record
from storage.reviewing import Suggestion

_PAGE = 8
_LABEL = 45  # characters of a title on a button
_CHANGEABLE = ("submitted", "asked", "published", "archived", "refused")
_UNDONE = (confirmation.BY_TIME, confirmation.BY_LEADER)
"""Archived so, its author can bring it back; not what a coordinator archived."""
_VERBS = {
    "submitted": ("edit", "more", "withdraw"),
    "asked": ("edit", "more", "withdraw"),
    "published": ("edit", "more", "confirm", "withdraw"),
    "archived": ("confirm", "edit", "withdraw"),
    "refused": ("edit", "withdraw"),
}
"""What can be done with an entry in each state."""


class Mine:
    """The command `mine` and the choices `m:<verb>:<ref>`. `answered` is told when an author has decided."""

    def __init__(self, parts: Parts, *, answered: Callable[[Visit, Record], Record]) -> None:
        self._parts = parts
        self._answered = answered
        self._verbs: dict[str, Callable[[Visit, Record, str], None]] = {
            "show": lambda visit, record, rest: self.show(visit, record),
            "edit": lambda visit, record, rest: self._edit(visit, record, REVIEW),
            "more": lambda visit, record, rest: self._edit(visit, record, self._next_detail(visit, record)),
            "confirm": lambda visit, record, rest: self._confirm(visit, record),
            "withdraw": lambda visit, record, rest: self._withdraw(visit, record),
            "gone": lambda visit, record, rest: self._gone(visit, record),
            "history": lambda visit, record, rest: self._history(visit, record),
            "accept": lambda visit, record, rest: self._decide(visit, record, rest, accepted=True),
            "decline": lambda visit, record, rest: self._decide(visit, record, rest, accepted=False),
        }

    def command(self, visit: Visit, arguments: str) -> None:
        """My entries with their states, or the one of this id."""
        record = record_of(visit, arguments.strip().lower()) if arguments.strip() else None
        if record is not None and is_mine(visit, record):
            self.show(visit, record)
        else:
            self._list(visit, 0)

    def pressed(self, visit: Visit, rest: str, _message_id: int | None) -> None:
        """A choice; whose entry it is is looked up each time."""
        verb, _, others = rest.partition(":")
        if verb == "list":
            self._list(visit, int(others) if others.isdecimal() and len(others) < 6 else 0)
            return
        ref, _, argument = others.partition(":")
        record, handler = record_of(visit, ref), self._verbs.get(verb)
        if record is None or handler is None or not is_mine(visit, record):
            visit.answer_button(visit.text("mine-not-yours"))
            visit.tell("mine-not-yours")
        elif record.state not in _CHANGEABLE:
            visit.tell(f"mine-{record.state}-already")
        else:
            handler(visit, record, argument)

    def _list(self, visit: Visit, offset: int) -> None:
        everyone = people.everyone(visit.conn, visit.person.id)
        found = records.of_people(visit.conn, everyone, secrets=visit.office.secrets)
        if not found:
            visit.tell("mine-none")
            return
        offers = []
        for record in found[offset : offset + _PAGE]:
            title = cards.cut(cards.title(visit.conn, visit.office, record, visit.languages), _LABEL)
            offers.append((f"{title} · {visit.text(f'review-state-{record.state}')}", f"m:show:{record.ref}"))
        if len(found) > offset + _PAGE:
            offers.append((visit.text("word-more"), f"m:list:{offset + _PAGE}"))
        visit.offer(plain(visit.text("mine-head")).wrapped(Style.BOLD), offers)

    def show(self, visit: Visit, record: Record) -> None:
        """One entry, with what waits for its author's decision."""
        conn, office = visit.conn, visit.office
        pages = cards.pages(conn, office, record, visit.languages)
        for page in pages[:-1]:
            visit.say(page)
        state = plain(visit.text(f"mine-state-{record.state}")).wrapped(Style.BOLD)
        verbs = [verb for verb in _VERBS.get(record.state, ()) if verb != "more" or self._next_detail(visit, record)]
        offers = labelled(visit, mine_choices(record, *verbs, "history"))
        visit.offer(joined([state, pages[-1]], "\n\n"), offers, columns=2)
        for one in reviewing.open_suggestions(conn, record.id, secrets=office.secrets):
            self._suggest_again(visit, record, one)

    def _suggest_again(self, visit: Visit, record: Record, one: Suggestion) -> None:
        """The same suggestion, held against what the text is now."""
        source = records.source_of(visit.conn, record, one.field, secrets=visit.office.secrets)
        now = source.text if source else ""
        body = review_history.suggestion(visit.conn, visit.office, record, one.field, now, one.text, visit.language)
        visit.offer(body, labelled(visit, review_history.answers_to(record, one.id)), columns=2)

    def _history(self, visit: Visit, record: Record) -> None:
        visit.say(review_history.history(visit.conn, visit.office, record, visit.language))

    # changing

    def _edit(self, visit: Visit, record: Record, at: str) -> None:
        parts = self._parts
        if parts.submissions is None or not parts.submissions.reopen(visit, record, at=at or REVIEW):
            visit.tell("mine-cannot-edit")

    def _next_detail(self, visit: Visit, record: Record) -> str:
        """The first question beyond the short path that has no answer; "" if all have."""
        dialogue = dialogues().get(record.kind)
        if dialogue is None:
            return ""
        conn, secrets = visit.conn, visit.office.secrets
        answered = {
            Store.TEXT: {text.field for text in records.texts(conn, record, secrets=secrets)},
            Store.TAG: set(records.tags(conn, record.id)),
            Store.DATA: {name for name, value in record.data.items() if value is not None},
            Store.CONFIDENTIAL: set(records.secret(conn, record.id, secrets=secrets)),
        }
        details = (one for one in dialogue.questions if one.detail and one.when is None)
        return next((one.key for one in details if one.key not in answered[one.store]), "")

    def _confirm(self, visit: Visit, record: Record) -> None:
        """Still true: for another year; one that is archived for want of that is in the directory again."""
        by = confirmation.archived_by(visit.conn, visit.office, record)
        if record.state not in ("published", "archived") or (by and by not in _UNDONE):
            visit.tell("mine-cannot-confirm")
            return
        person = visit.person.id
        confirmation.confirm(visit.conn, visit.office, record, role="author", person_id=person, now=visit.now)
        visit.answer_button(visit.text("mine-confirmed"))
        visit.tell("mine-confirmed")

    def _note(self, visit: Visit, record: Record, action: str, changes: dict[str, object] | None = None) -> None:
        records.note(
            visit.conn,
            record.id,
            record.version,
            role="author",
            person_id=visit.person.id,
            action=action,
            secrets=visit.office.secrets,
            now=visit.now,
            changes=changes,
        )

    # withdrawing

    def _withdraw(self, visit: Visit, record: Record) -> None:
        if record.kind == "testimony":
            self._gone(visit, record)
            return
        title = cards.isolated(cards.title(visit.conn, visit.office, record, visit.languages))
        offers = labelled(visit, [("mine-gone", f"m:gone:{record.ref}"), ("word-keep", f"m:show:{record.ref}")])
        visit.offer(visit.text("mine-withdraw-sure", title=title), offers)

    def _gone(self, visit: Visit, record: Record) -> None:
        conn, office = visit.conn, visit.office
        correspondence.leader_left(post_of(visit), record, people.everyone(conn, visit.person.id))
        how = {"role": "author", "person_id": visit.person.id, "action": "withdrawn", "now": visit.now}
        withdrawn = publishing.unpublish(conn, office, record, "withdrawn", **how)  # type: ignore[arg-type]
        key = "mine-withdrawn"
        if record.kind == "testimony":
            reviewing.erase(conn, withdrawn, secrets=office.secrets)
            search.tidy(conn)  # its words are forgotten now, not at night
            key = "mine-withdrawn-erased"
        visit.answer_button(visit.text(key))
        visit.tell(key)

    # suggestions

    def _decide(self, visit: Visit, record: Record, rest: str, *, accepted: bool) -> None:
        version, _, number = rest.partition(":")
        pending = reviewing.open_suggestions(visit.conn, record.id, secrets=visit.office.secrets)
        one = next((one for one in pending if str(one.id) == number), None)
        if one is None:
            visit.answer_button(visit.text("mine-decided-already"))
            visit.tell("mine-decided-already")
            return
        source = records.source_of(visit.conn, record, one.field, secrets=visit.office.secrets)
        now = source.text if source else ""
        if accepted and now != one.was and str(record.version) != version:
            visit.tell("mine-text-changed")
            self._suggest_again(visit, record, one)
            return
        action = "suggestion-accepted" if accepted else "suggestion-declined"
        self._note(visit, record, action, {"suggestion": one.id})
        if accepted:
            record = self._take(visit, record, one, source.language if source else record.language)
        record = self._answered(visit, record)
        visit.tell("mine-accepted" if accepted else "mine-declined")
        self._tell_suggester(visit, record, one, f"review-{action}")

    def _take(self, visit: Visit, record: Record, one: Suggestion, language: str) -> Record:
        changed = records.change(
            visit.conn,
            record,
            role="author",
            person_id=visit.person.id,
            action="changed",
            secrets=visit.office.secrets,
            now=visit.now,
            texts_now={one.field: one.text},
            languages={one.field: language},
        )
        publishing.changed(visit.conn, visit.office, changed)
        return changed

    def _tell_suggester(self, visit: Visit, record: Record, one: Suggestion, key: str) -> None:
        if one.person_id is not None and one.person_id not in people.everyone(visit.conn, visit.person.id):
            post_of(visit).about_record(one.person_id, record, key, review_choices(record, more=True))
