"""Answers that hold each other: nobody registers an event that ends before it begins."""

from __future__ import annotations

from typing import Any

import pytest

from handlers.dialogues import bounds, path
from handlers.dialogues.catalogue import dialogues
from handlers.dialogues.draft import REVIEW, Answer, Draft
from messages.catalog import LANGUAGES
from tests.unit.dialogues.talk import CATALOG, Talk

EVENT = dialogues()["event"]


def draft(language: str = "en", **values: Any) -> Draft:
    made = Draft("event", 1, language, REVIEW, more=True)
    made.answers = {key: Answer(value) for key, value in values.items()}
    return made


def wrong(key: str, value: Any, **values: Any) -> str:
    question = EVENT.question(key)
    assert question is not None
    found = bounds.wrong(CATALOG, EVENT, draft(**values), question, value)
    return "" if found is None else found.key


@pytest.mark.parametrize(
    ("key", "value", "others", "expected"),
    [
        ("end", "2027-06-14", {"start": "2027-06-15"}, "wrong-before"),
        ("end", "2027-06-15", {"start": "2027-06-15"}, ""),
        ("end", "2027-06", {"start": "2027-06-15"}, ""),  # as far as both are known
        ("end", "2026", {"start": "2027-06-15"}, "wrong-before"),
        ("end", "2027-06-14", {"start": "--06-15"}, ""),
        ("deadline", "2027-06-16", {"start": "2027-06-15"}, "wrong-after"),
        ("deadline", "2027-06", {"start": "2027-06-15"}, "wrong-date-whole"),
        ("deadline", "2027-06-01", {"start": "2027"}, ""),
        ("reserved", 41, {"capacity": 40}, "wrong-number-high"),
        ("reserved", 40, {"capacity": 40}, ""),
    ],
)
def test_dates_and_numbers_are_held_by_those_that_were_given(
    key: str, value: Any, others: dict[str, Any], expected: str
) -> None:
    assert wrong(key, value, **others) == expected


def test_what_is_wrong_is_said_in_every_language() -> None:
    question = EVENT.question("end")
    assert question is not None
    for language in LANGUAGES:
        found = bounds.wrong(CATALOG, EVENT, draft(language, start="2027-06-15"), question, "2027-06-14")
        assert found is not None
        text = CATALOG.text(found.key, language, **found.args)
        assert CATALOG.text("event-start", language) in text
        assert "2027" in text


def test_a_clock_is_asked_for_a_day_alone_and_kept_places_where_there_is_a_limit() -> None:
    """A time of "some day in 2027" means nothing, nor do kept places among any number."""
    keys = {question.key for question in path.asked(EVENT, draft(start="2027"))}
    assert not {"time", "until", "reserved"} & keys
    keys = {question.key for question in path.asked(EVENT, draft(start="2027-06-15", time="18:00", capacity=40))}
    assert {"time", "until", "reserved"} <= keys


def test_an_answer_that_does_not_go_with_a_changed_one_is_asked_for_again() -> None:
    """The start was moved behind the end: the review does not let it pass."""
    talk = Talk(EVENT)
    changed = draft(start="2027-06-20", end="2027-06-16", kind="webinar", title="A", mode="online")
    changed.answers |= {"languages": Answer(["fr"]), "summary": Answer("B")}
    talk.step.draft = changed
    talk.press("s:go")
    assert talk.at == "end"
    talk.say("21/06/2027")
    assert talk.at == REVIEW
    talk.press("s:go")
    assert talk.at == "@consent:publish"
