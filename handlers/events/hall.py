"""What the parts of a webinar share: who leads it, how a screen is put in place of another, what a text is called."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from handlers.dialogues.answers.language_names import plain_name
from handlers.dialogues.draft import Draft
from handlers.events.gathering import Gathering, by_ref
from handlers.private.visit import Choice, Visit
from messages.catalog import Catalog
from messages.richtext import RichText
from storage import menus, people, records
from storage.records import Record, Text

PREFIX: Final = "wb"
QUESTION: Final = "question"
_OURS: Final = (f"{PREFIX}:", "ev:card:")
_MODERATES: Final = ("coordinator", "moderator")

Action = Callable[[Visit, str, str, int | None], None]
"""(visit, ref of the event or question, what else the button says, the message that offered it)"""


def event_of_button(visit: Visit, ref: str) -> Gathering | None:
    """The event of a button; if it is not to be seen any more, says so and returns None."""
    found = by_ref(visit, ref)
    if found is None:
        visit.tell("webinar-gone")
    return found


def led_event(visit: Visit, ref: str) -> Gathering | None:
    """The same, for those alone who lead it."""
    found = event_of_button(visit, ref)
    if found is not None and not leads(visit, found):
        visit.tell("webinar-not-yours")
        return None
    return found


def leads(visit: Visit, gathering: Gathering) -> bool:
    """Whether this person sees to the questions and the floor: organisers, coordinators, moderators."""
    return gathering.managed_by(visit.person.id) or visit.is_one_of(*_MODERATES)


def question_of(visit: Visit, ref: str, *states: str) -> tuple[Record, Gathering] | None:
    """A question in one of these states, with its event; if there is none, says so and returns None."""
    record = records.by_ref(visit.conn, ref, secrets=visit.office.secrets)
    if record is None or record.kind != QUESTION or record.state not in states:
        visit.tell("webinar-question-gone")
        return None
    gathering = event_of_button(visit, str(record.data.get("event", "")))
    return None if gathering is None else (record, gathering)


def led_question(visit: Visit, ref: str, *states: str) -> tuple[Record, Gathering] | None:
    """The same, for those alone who lead its event."""
    found = question_of(visit, ref, *states)
    if found is not None and not leads(visit, found[1]):
        visit.tell("webinar-not-yours")
        return None
    return found


def everyone(visit: Visit) -> list[int]:
    """All that this person is."""
    return people.everyone(visit.conn, visit.person.id)


def put(visit: Visit, message_id: int | None, body: RichText, choices: Sequence[Choice], *, columns: int = 1) -> None:
    """Show a screen, in place of the one of ours whose button was pressed."""
    known = menus.of_message(visit.conn, message_id) if message_id is not None else []
    if message_id is None or not visit.pressed or not all(data.startswith(_OURS) for data in known):
        visit.offer(body, choices, columns=columns)
    else:
        visit.reoffer(message_id, body, choices, columns=columns)


def said_in(visit: Visit, draft: Draft, key: str = "text") -> tuple[str, str]:
    """(text, its language) of an answer; the language that its author usually writes, if it cannot be told."""
    answer = draft.answers.get(key)
    language = (answer.language if answer else "") or visit.person.usual_language or visit.language
    return str(draft.value(key) or "").strip(), language


def mark(catalog: Catalog, text: Text, source: Text | None, language: str) -> str:
    """That a text was written by a machine, or is not in the reader's language; "" if neither."""
    origin = plain_name(source.language if source is not None else text.language, language)
    if "machine" in (text.state, text.role):
        return catalog.text("card-machine-short", language, source=origin)
    if text.language != language:
        return catalog.text("card-foreign", language, source=origin)
    return ""


def sources(found: Sequence[Text]) -> Mapping[str, Text]:
    """Each field as people wrote it."""
    return {text.field: text for text in found if text.state == "human"}
