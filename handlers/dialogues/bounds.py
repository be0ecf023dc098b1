"""Answers that hold each other: an end does not come before its start, nor are more places kept than there are. Pure.

Looked at when one of them is given, and again before all is done, since the other may have been changed meanwhile.
"""

from __future__ import annotations

from typing import Any

from handlers.dialogues import path
from handlers.dialogues.answers import Misunderstood, show_date
from handlers.dialogues.draft import Draft
from handlers.dialogues.model import Dialogue, Question
from messages.catalog import Catalog
from messages.names import isolate

_DAY = len("2024-06-15")


def wrong(catalog: Catalog, dialogue: Dialogue, draft: Draft, question: Question, value: Any) -> Misunderstood | None:
    """Why a value cannot be the answer beside those that are there: wrong-date-whole, wrong-before, wrong-after,
    wrong-number-high. None if it can."""
    if isinstance(value, str) and not value.startswith("--"):
        if question.whole and len(value) < _DAY:
            return Misunderstood("wrong-date-whole")
        for other, key, sign in ((question.after, "wrong-before", 1), (question.before, "wrong-after", -1)):
            said = draft.value(other)
            if isinstance(said, str) and not said.startswith("--") and sign * _order(said, value) > 0:
                return Misunderstood(key, _named(catalog, dialogue, draft, other, said))
    most = draft.value(question.within)
    if isinstance(value, int) and isinstance(most, int) and value > most:
        return Misunderstood("wrong-number-high", {"maximum": most})
    return None


def first_wrong(catalog: Catalog, dialogue: Dialogue, draft: Draft) -> tuple[Question, Misunderstood] | None:
    """The first answer that does not go with the others."""
    for question in path.asked(dialogue, draft):
        value = draft.value(question.key)
        found = None if value is None else wrong(catalog, dialogue, draft, question, value)
        if found is not None:
            return question, found
    return None


def _order(one: str, other: str) -> int:
    """Of two dates, as far as both are known."""
    known = min(len(one), len(other))
    return (one[:known] > other[:known]) - (one[:known] < other[:known])


def _named(catalog: Catalog, dialogue: Dialogue, draft: Draft, key: str, said: str) -> dict[str, str | int]:
    asked = dialogue.question(key)
    words = catalog.text(dialogue.word(asked), draft.language) if asked is not None else ""
    return {"date": isolate(show_date(said, draft.language)), "question": isolate(words)}
