"""Coordinators and rapporteurs read what comes in, in their chats; interpreters what machines translated of it; authors
look after their own. Who may is checked at every press, what still can be done where it is done (review_base.py).

What an author changes of a published entry can be seen at once, so that a name that slipped in is gone at once; the
reviewers get a notice with what was and what is, and can put it back. Only where hardly a word of title and summary is
left, it is another entry: that waits for review, and is not shown until then.
"""

from __future__ import annotations

from collections.abc import Callable

from handlers.dialogues.service import Dialogues, Ending
from handlers.directory import cards, publishing, review_history
from handlers.directory.letters import Letters
from handlers.directory.likeness import Likely, differ, likely
from handlers.directory.mine import Mine
from handlers.directory.review_asking import Asking
from handlers.directory.review_base import GONE
from handlers.directory.review_checks import Checks
from handlers.directory.review_decisions import Decisions
from handlers.directory.review_entries import REVIEWERS, choices, data_of, entry, quoted
from handlers.directory.review_joining import Joining
from handlers.directory.review_parts import Parts, Reopening, post_of, record_of
from handlers.directory.review_texts import INTERPRETER, Texts
from handlers.private.visit import Choice, Office, Visit, language_of
from messages.richtext import RichText, Style, joined, plain
from storage import people, records, reviewing
from storage.records import Record, Revision

_LISTED = 8
_LABEL = 45  # characters of a title on a button
_MOST = 500  # entries that are counted
_ANOTHER = 55.0
"""How different title and summary must both be, in percent, for a change to make another entry of it."""


class Review:
    """The service: the commands `review` and `mine`, what is pressed below entries, the endings of its dialogues.
    `dialogues` and `submissions` are set by the wiring."""

    def __init__(self, office: Office, *, letters: Letters | None = None) -> None:
        self._office = office
        self._parts = Parts(office)
        self._asking = Asking(self._parts)
        self._decisions = Decisions(self._parts, asking=self._asking, joining=Joining(self._parts))
        self._texts = Texts(self._parts)
        self._checks = Checks(self._parts)
        self._mine = Mine(self._parts, answered=self._back)
        if letters is not None:
            letters.answered = self.answered
        self.commands: dict[str, Callable[[Visit, str], None]] = {"review": self.review, "mine": self._mine.command}
        self.pressed: dict[str, Callable[[Visit, str, int | None], None]] = {
            "r": self._pressed,
            "m": self._mine.pressed,
        }
        self.endings: dict[str, Ending] = {
            "review_ask": self._asking.asked,
            "review_refuse": self._decisions.refused,
            "review_suggest": self._asking.suggested,
            "review_text": self._texts.corrected,
            "review_country": self._checks.country_named,
        }

    @property
    def dialogues(self) -> Dialogues | None:
        """Asks reviewers for texts."""
        return self._parts.dialogues

    @dialogues.setter
    def dialogues(self, value: Dialogues | None) -> None:
        self._parts.dialogues = value

    @property
    def submissions(self) -> Reopening | None:
        """Lets authors change their entries."""
        return self._parts.submissions

    @submissions.setter
    def submissions(self, value: Reopening | None) -> None:
        self._parts.submissions = value

    # what comes in

    def announce(self, visit: Visit, record: Record) -> None:
        """A record was submitted, or submitted again: every reviewer with an open private room gets it, in their
        language as far as it is translated. The others find it with the command."""
        again = len(self._history(visit, record)) > 1
        found = likely(visit.conn, self._office, record)
        self._to_reviewers(visit, record, "review-again" if again else "review-new", found)

    def changed(self, visit: Visit, record: Record) -> None:
        """An author changed a published (or archived) record: see the module's docstring."""
        edit = review_history.last_edit(visit.conn, self._office, record)
        if edit is None:
            return
        if record.state == "published" and self._is_another(visit, record, edit):
            how = {"role": "author", "person_id": visit.person.id, "action": "rewritten", "now": visit.now}
            record = publishing.unpublish(visit.conn, self._office, record, "submitted", **how)  # type: ignore[arg-type]
            visit.tell("mine-rewritten")
            self._to_reviewers(visit, record, "review-rewritten", likely(visit.conn, self._office, record))
            return
        if record.state == "published":
            visit.tell("mine-changed")
        self._notice(visit, record, edit)

    def answered(self, visit: Visit, record: Record) -> None:
        """An author answered a coordinator's question: the entry waits for review again, and whoever asked can decide
        right below the answer."""
        asker = reviewing.who_last(visit.conn, record.id, "asked")
        record = self._back(visit, record)
        if asker is not None:
            offers = choices(record, more=True)
            post_of(visit).about_record(asker, record, "review-answered", offers)

    def _back(self, visit: Visit, record: Record) -> Record:
        """From its author to the reviewers, if it was with the author."""
        if record.state != "asked":
            return record
        how = {"role": "author", "person_id": visit.person.id, "action": "answered", "now": visit.now}
        return records.move(visit.conn, record, "submitted", secrets=self._office.secrets, **how)  # type: ignore[arg-type]

    def _history(self, visit: Visit, record: Record) -> list[Revision]:
        return records.history(visit.conn, record.id, secrets=self._office.secrets)

    def _is_another(self, visit: Visit, record: Record, edit: Revision) -> bool:
        """Whether hardly anything is left of every text that says what it is."""
        texts = {text.field for text in records.texts(visit.conn, record, secrets=self._office.secrets)}
        telling = [name for name in ("title", "summary") if name in texts]
        for name in telling:
            before = edit.changes.get(name)
            now = records.source_of(visit.conn, record, name, secrets=self._office.secrets)
            if not isinstance(before, str) or now is None or differ(before, now.text) < _ANOTHER:
                return False
        return bool(telling)

    def _to_reviewers(self, visit: Visit, record: Record, key: str, found: list[Likely]) -> None:
        catalog, conn = self._office.catalog, visit.conn

        def compose(language: str) -> RichText:
            kind = catalog.text(f"kind-{record.kind}.one", language)
            return entry(
                conn, self._office, record, language, head=catalog.text(key, language, kind=kind), likely=found
            )

        for person_id, language in self._reviewers(visit):
            pages = cards.pages(conn, self._office, record, [language])
            more = language != record.language or len(pages) > 1
            post_of(visit).send(person_id, compose, choices(record, likely=bool(found), more=more))

    def _notice(self, visit: Visit, record: Record, edit: Revision) -> None:
        catalog, conn, office = self._office.catalog, visit.conn, self._office

        def compose(language: str) -> RichText:
            head = catalog.text("review-changed", language, title=quoted(conn, office, record, language))
            body = review_history.difference(conn, office, record, edit, language)
            return joined([plain(head).wrapped(Style.BOLD), body], "\n\n")

        if not review_history.difference(conn, office, record, edit, visit.language).text:
            return
        back = [("review-restore", data_of(record, "restore"))] if record.state == "published" else []
        offers = [*back, *choices(record, more=True)]
        for person_id, _ in self._reviewers(visit):
            post_of(visit).send(person_id, compose, offers)

    def _reviewers(self, visit: Visit) -> list[tuple[int, str]]:
        """(person, language) of those who can be told: reviewers; admins where there is none."""
        for roles in (frozenset(REVIEWERS), frozenset({"admin"})):
            holders = sorted({people.canonical(visit.conn, one) for one in people.with_roles(visit.conn, roles)})
            found = [one for one in holders if people.private_room(visit.conn, one) is not None]
            if found:
                members = [people.member(visit.conn, one, secrets=self._office.secrets) for one in found]
                return [(member.id, language_of(member, self._office)) for member in members]
        return []

    # the command

    def review(self, visit: Visit, arguments: str) -> None:
        """The command: what waits, oldest first; with an entry's id, that one."""
        reviews, interprets = visit.is_one_of(*REVIEWERS), visit.is_one_of(INTERPRETER)
        record = record_of(visit, arguments.strip().lower()) if arguments.strip() else None
        if not reviews and not interprets:
            visit.tell("review-no-right")
        elif not reviews:
            self._texts.next(visit)
        elif record is not None and record.state not in GONE and record.kind not in records.INTERNAL:
            self._decisions.show(visit, record)
        else:
            self._list(visit, "submitted")

    def _list(self, visit: Visit, state: str) -> None:
        found = reviewing.to_decide(visit.conn, secrets=self._office.secrets, state=state, limit=_MOST)
        others = self._others(visit, state)
        if not found and not others:
            visit.tell("review-none")
            return
        key = "review-list" if state == "submitted" else "review-list-asked"
        head = visit.text(key, count=len(found))
        offers = [(self._label(visit, record), data_of(record, "show")) for record in found[:_LISTED]]
        visit.offer(plain(head).wrapped(Style.BOLD), [*offers, *others])

    def _others(self, visit: Visit, state: str) -> list[Choice]:
        """What waits besides."""
        offers: list[Choice] = []
        asked = reviewing.to_decide(visit.conn, secrets=self._office.secrets, state="asked", limit=_MOST)
        if asked and state != "asked":
            offers.append((visit.text("review-also-asked", count=len(asked)), "r::asked"))
        if checks := self._checks.count(visit):
            offers.append((visit.text("review-also-checks", count=checks), "r::checks"))
        texts = self._texts.count(visit) if visit.is_one_of(INTERPRETER) else 0
        if texts:
            offers.append((visit.text("review-also-texts", count=texts), "r::texts"))
        return offers

    def _label(self, visit: Visit, record: Record) -> str:
        title = cards.cut(cards.title(visit.conn, self._office, record, visit.languages), _LABEL)
        return f"{title} · {visit.text(f'kind-{record.kind}.one')}"

    # what is pressed

    def _pressed(self, visit: Visit, rest: str, message_id: int | None) -> None:
        """`<ref>:<version>:<verb>`, or with nothing before the first colon what is of no one entry."""
        what = rest[1:].partition(":") if rest.startswith(":") else ("", "", "")
        if what[0] == "text":
            self._texts.pressed(visit, what[2], message_id)
        elif what[0] == "texts" and visit.is_one_of(INTERPRETER):
            self._texts.next(visit)
        elif not visit.is_one_of(*REVIEWERS):
            visit.answer_button(visit.text("review-no-right"))
            visit.tell("review-no-right")
        elif what[0] == "check":
            self._checks.pressed(visit, what[2], message_id)
        elif what[0] == "checks":
            self._checks.next(visit)
        elif what[0] in ("list", "asked"):
            self._list(visit, "asked" if what[0] == "asked" else "submitted")
        else:
            self._decisions.pressed(visit, rest, message_id)
