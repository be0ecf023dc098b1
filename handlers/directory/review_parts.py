"""What the parts of review share: the other services that they call, and how an author is told of an outcome.

The services know each other both ways, so the wiring sets them here once all are built.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from handlers.dialogues.draft import Draft
from handlers.dialogues.service import Dialogues
from handlers.directory import cards
from handlers.directory.correspondence import Post
from handlers.directory.review_entries import data_of
from handlers.directory.submissions import Sequel
from handlers.private.visit import Choice, Office, Visit
from messages.names import isolate
from messages.richtext import RichText, Style, joined, plain
from storage import people, records
from storage.late import HERE
from storage.records import Record


class Reopening(Protocol):
    """The part of submissions that lets an author change a record, and knows what follows from a change."""

    sequels: dict[str, Sequel]

    def reopen(self, visit: Visit, record: Record, *, at: str = ...) -> bool:
        """Its dialogue again, all answered. Returns False if they may not."""
        ...


@dataclass(slots=True)
class Parts:
    """The office, and the services that the wiring sets."""

    office: Office
    dialogues: Dialogues | None = None
    submissions: Reopening | None = None

    def sequel(self, record: Record) -> Sequel | None:
        """What follows from changes of records of this kind."""
        return self.submissions.sequels.get(record.kind) if self.submissions is not None else None

    def ask(self, visit: Visit, dialogue: str, subject: str) -> None:
        """Ask for a text in a dialogue of one question; its ending gets it."""
        if self.dialogues is not None:
            self.dialogues.start(visit, dialogue, subject)


def is_mine(visit: Visit, record: Record) -> bool:
    """Whether this person leads a record."""
    return record.person_id in people.everyone(visit.conn, visit.person.id)


def post_of(visit: Visit) -> Post:
    """Where what is said to others goes."""
    return Post(visit.conn, visit.office, visit.now, visit.rooms)


def tell_author(
    visit: Visit,
    record: Record,
    key: str,
    choices: Sequence[tuple[str, str]],
    *,
    said: tuple[str, str] | None = None,
    **args: str,
) -> str:
    """Tell its author what became of a record: a text of the catalog with its title as `$title`, and below it what a
    reviewer said, (text, language), translated. Returns a note for the reviewer if the author cannot be reached."""
    if record.person_id is None or is_mine(visit, record):
        return ""
    office = visit.office

    def compose(language: str) -> RichText:
        title = isolate(cards.title(visit.conn, office, record, [language]))
        parts = [plain(office.catalog.text(key, language, title=title, **args))]
        return joined([*parts, plain(HERE)] if said else parts, "\n\n")

    reached = post_of(visit).send(record.person_id, compose, choices, letter=said)
    return "" if reached is not None else visit.text("review-author-away")


def mine_choices(record: Record, *verbs: str) -> list[tuple[str, str]]:
    """What its author can do with a record, as (key of the label, data)."""
    return [(f"mine-{verb}", f"m:{verb}:{record.ref}") for verb in verbs]


def labelled(visit: Visit, choices: Sequence[tuple[str, str]]) -> list[Choice]:
    """Choices with their labels in the reader's language."""
    return [(visit.text(key), data) for key, data in choices]


def settled(
    visit: Visit, record: Record, note: str, message_id: int | None, choices: Sequence[Choice] | None = None
) -> None:
    """Say what became of a record, in place of the notice that offered the choice where the platform can."""
    visit.answer_button(note)
    if message_id is None or not visit.capabilities.buttons:
        title = isolate(cards.title(visit.conn, visit.office, record, visit.languages))
        said = plain(title).wrapped(Style.BOLD) + plain(f"\n{note}")
        if choices is not None and len(choices) > 1:
            visit.offer(said, choices)
        else:
            visit.say(said)
        return
    card = cards.card(visit.conn, visit.office, record, visit.languages)
    offered = [(visit.text("review-history"), data_of(record, "history"))] if choices is None else choices
    visit.reoffer(message_id, joined([plain(note).wrapped(Style.BOLD), card], "\n\n"), offered, columns=2)


def said_in(draft: Draft) -> tuple[str, str]:
    """(text, language) of what was answered in a dialogue of one question."""
    answer = draft.answers.get("text")
    return str(draft.value("text") or ""), (answer.language if answer else "") or draft.language


def record_of(visit: Visit, ref: str) -> Record | None:
    """A record by its id."""
    return records.by_ref(visit.conn, ref, secrets=visit.office.secrets)


def give_back(visit: Visit, text: str) -> None:
    """What somebody typed in vain, so that it can be copied."""
    if text:
        visit.say(joined([plain(visit.text("review-your-text")), plain(text).wrapped(Style.QUOTE)], "\n"))
