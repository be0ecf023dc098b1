"""What all decisions about an entry have in common: the entry is shown, and what was seen is held against what is.

Two may press at once and notices live for days, so a press says which version it saw. Whoever comes second is told who
was quicker; whoever saw an older version is shown the new one; nothing is done twice.
"""

from __future__ import annotations

from collections.abc import Callable

from handlers.directory import cards, review_history
from handlers.directory.likeness import likely
from handlers.directory.review_entries import care, choices, role_of
from handlers.directory.review_parts import Parts, give_back, labelled, record_of
from handlers.private.visit import Visit
from messages.richtext import Style, joined, plain
from storage import records
from storage.records import Record

WAITING = ("submitted", "asked")
ALIVE = (*WAITING, "published")
GONE = ("withdrawn", "merged")
"""In these nothing is shown any more: not what it said, nor what it was before."""
STATES = {
    "publish": WAITING,
    "ask": ALIVE,
    "suggest": ALIVE,
    "field": ALIVE,
    "refuse": WAITING,
    "remove": ("published",),
    "merge": ALIVE,
    "into": ALIVE,
    "restore": ("published",),
}
"""In which states a decision can be taken; what only shows something can be as long as it is not gone."""

Verb = Callable[[Visit, Record, str, "int | None"], None]
"""(visit, record, the rest of the data, the message that offered it)."""


class Entries:
    """Shows entries and says why something cannot be done; the parts that decide build on it."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    def show(self, visit: Visit, record: Record, head: str = "") -> None:
        """A record with all that can be done with it."""
        found = likely(visit.conn, visit.office, record) if record.state in WAITING else []
        head = head or visit.text("review-entry", state=visit.text(f"review-state-{record.state}"))
        contact = record.state in ALIVE and self.has_contact(visit, record)
        offers = labelled(visit, choices(record, likely=bool(found), contact=contact))
        pages = cards.pages(visit.conn, visit.office, record, visit.languages)
        whole = [plain(head).wrapped(Style.BOLD) + plain("\n\n") + pages[0], *pages[1:]]
        for page in whole[:-1]:
            visit.say(page)
        last = [whole[-1], care(visit.conn, visit.office, record, visit.language, found)]
        visit.offer(joined((part for part in last if part.text), "\n\n"), offers, columns=2)

    def already(self, visit: Visit, record: Record) -> str:
        """That it is not waiting any more, and who saw to that."""
        return review_history.already(visit.conn, visit.office, record, visit.language)

    def anew(self, visit: Visit, record: Record) -> None:
        """It has changed since it was shown: show it as it is."""
        visit.answer_button(visit.text("review-stale"))
        self.show(visit, record, visit.text("review-stale"))

    def still(self, visit: Visit, subject: str, verb: str, text: str) -> Record | None:
        """The record of a dialogue's subject, if what was begun can still be done; else that is said, and the text is
        given back."""
        ref, _, version = subject.partition(":")
        record = record_of(visit, ref)
        if not role_of(visit):
            visit.tell("review-no-right")
        elif record is None:
            visit.tell("review-gone")
        elif record.state not in STATES[verb]:
            visit.say(self.already(visit, record))
        elif str(record.version) != version:
            self.anew(visit, record)
        else:
            return record
        give_back(visit, text)
        return None

    def has_contact(self, visit: Visit, record: Record) -> bool:
        """Whether its author left an address for when a message does not reach."""
        return bool(records.secret(visit.conn, record.id, secrets=visit.office.secrets).get("contact"))

    def note(self, visit: Visit, record: Record, action: str) -> None:
        """A line of the record's history."""
        office, person = visit.office, visit.person.id
        how = {"role": role_of(visit), "person_id": person, "action": action, "secrets": office.secrets}
        records.note(visit.conn, record.id, record.version, now=visit.now, **how)  # type: ignore[arg-type]
