"""One entry in a private chat: all of it, page by page, its original, its file, and what can be done with it.

What may be shown is checked when it is shown: an entry may have been withdrawn since the button was.
"""

from __future__ import annotations

from collections.abc import Callable

from handlers.directory import attached, cards, results
from handlers.private.visit import Choice, Office, Visit
from messages.richtext import Style, plain
from messages.types import Extras
from storage import people, records
from storage.records import Record

LIKE, OPEN = "f:like:", "f:open:"
"""Data of the buttons "like this one" and of each result; an entry's id follows."""
_REVIEWERS = ("coordinator", "rapporteur")
_LINKS = 4  # buttons to other cards, each way


class Opening:
    """Shows one entry."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self.presses: dict[str, Callable[[Visit, str, int | None], None]] = {
            "open": lambda visit, rest, _: self._open(visit, rest),
            "original": lambda visit, rest, _: self._open(visit, rest, original=True),
            "file": lambda visit, rest, _: self._hand_over(visit, rest),
        }

    def _open(self, visit: Visit, rest: str, *, original: bool = False) -> None:
        """`rest`: an entry's id, and the number of a page."""
        ref, _, page = rest.partition(":")
        record = self._seen(visit, ref)
        if record is None:
            return
        parts = cards.pages(visit.conn, self._office, record, visit.languages, original=original)
        number = min(max(int(page[:3]), 1), len(parts)) if page.isdecimal() else 1
        choices = []
        if number < len(parts):
            action = "original" if original else "open"
            choices.append((visit.text("find-read-on"), f"f:{action}:{ref}:{number + 1}"))
        visit.offer(parts[number - 1], [*choices, *self._beside(visit, record, original=original)])

    def _hand_over(self, visit: Visit, ref: str) -> None:
        """The photo or file of an entry, below its title."""
        record = self._seen(visit, ref)
        if record is None:
            return
        remote = attached.remote_file(visit, record)
        if remote is None:
            visit.tell("file-gone")
            return
        title = cards.title(visit.conn, self._office, record, visit.languages)
        visit.say(plain(title).wrapped(Style.BOLD), Extras(remote=remote))

    def _seen(self, visit: Visit, ref: str) -> Record | None:
        """An entry that this person may see now; else they are told."""
        record = records.by_ref(visit.conn, ref, secrets=self._office.secrets)
        if record is not None and may_see(visit, record):
            return record
        visit.tell("find-withdrawn")
        return None

    def _beside(self, visit: Visit, record: Record, *, original: bool) -> list[Choice]:
        """What can be done with an entry."""
        ref, choices = record.ref, []
        source = cards.translated_from(visit.conn, self._office, record, visit.languages)
        if original:
            choices.append((visit.text("find-translation"), f"{OPEN}{ref}"))
        elif source:
            choices.append((visit.text("find-original", source=source), f"f:original:{ref}"))
        if attached.has_file(record):
            choices.append((visit.text("file-get"), f"{attached.GET}{ref}"))
        mine, public = leads(visit, record), is_public(record)
        if public and not mine and record.person_id is not None and record.consents.get("relay"):
            choices.append((visit.text("find-ask"), f"a:ask:{ref}"))
        if public:
            choices.append((visit.text("search-like"), f"{LIKE}{ref}"))
        choices += self._linked(visit, record)
        if mine:
            choices.append((visit.text("find-change"), f"m:edit:{ref}"))
        if mine and public:
            choices.append((visit.text("find-confirm"), f"m:confirm:{ref}"))
        return choices

    def _linked(self, visit: Visit, record: Record) -> list[Choice]:
        """Its organisation, and cards that are linked with it."""
        organisation = cards.organisation_of(visit.conn, self._office, record)
        forth, back = cards.linked_cards(visit.conn, self._office, record)
        near = [organisation] if organisation is not None else []
        linked = {one.ref: one for one in (*near, *forth[:_LINKS], *back[:_LINKS])}
        return results.openings(visit.conn, self._office, list(linked.values()), visit.languages)


def is_public(record: Record) -> bool:
    """Whether everybody may read it."""
    return record.state == "published" and record.visibility == "public"


def leads(visit: Visit, record: Record) -> bool:
    """Whether this person answers for a record."""
    return record.person_id is not None and record.person_id in people.everyone(visit.conn, visit.person.id)


def may_see(visit: Visit, record: Record) -> bool:
    """Everybody what is public; its leader always; those who review, whatever is not withdrawn."""
    if is_public(record) or leads(visit, record):
        return True
    return record.state not in ("withdrawn", "merged") and visit.is_one_of(*_REVIEWERS)
