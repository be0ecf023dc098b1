"""Whatever is typed ends in a value that JSON keeps or in Misunderstood, quickly; and every refusal has its words."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable
from functools import partial
from importlib import resources
from typing import Any

import pytest
from hypothesis import given, settings

from handlers.dialogues import answers
from handlers.dialogues.answers import Misunderstood
from messages.catalog import LANGUAGES, Catalog
from tests.unit.dialogues.answers.asking import THEMES, TODAY, anything, outcome

_READERS: dict[str, Callable[[str], Any]] = {
    "number": answers.number,
    "number_within": partial(answers.number, minimum=0, maximum=100),
    "year": partial(answers.year, today=TODAY),
    "date": partial(answers.date, today=TODAY),
    "time_zone": answers.time_zone,
    "time_zone_in": partial(answers.time_zone, country="BR"),
    "languages": answers.languages,
    "link": answers.link,
    "contact": answers.contact,
    "contact_in": partial(answers.contact, country="FR"),
    "yes_no": answers.yes_no,
    "choice": partial(answers.options, options=THEMES, several=False),
    "choices": partial(answers.options, options=THEMES, several=True),
    "short": partial(answers.short_text, most_words=15),
    "long": partial(answers.long_text, most_characters=3000),
}
_ARGUMENTS: dict[str, str | int] = {
    "minimum": 1, "maximum": 1000, "earliest": "1900", "latest": "2046", "days": 30, "date": "2026-06-15", "weekday": 1,
    "first": "2027-06-23", "second": "2023-06", "candidates": "A, B", "text": "xyz", "last": 5, "words": 120,
    "most": 100, "over": 20, "characters": 120,
}  # fmt: skip
_SOURCES = "".join(
    source.read_text(encoding="utf-8")
    for source in resources.files("handlers.dialogues.answers").iterdir()
    if source.name.endswith(".py")
)
_KEYS = sorted(set(re.findall(r'"(wrong-[a-z-]+[a-z])"', _SOURCES)))


@pytest.mark.parametrize("kind", _READERS)
@given(text=anything)
@settings(max_examples=120, deadline=None)
def test_any_text_ends_in_a_value_or_in_words(kind: str, text: str) -> None:
    value = outcome(_READERS[kind], text)
    if isinstance(value, Misunderstood):
        assert value.key in _KEYS
        assert set(value.args) <= set(_ARGUMENTS)
        assert str(value) == value.key
    else:
        assert json.loads(json.dumps(value)) == value
        assert json.dumps(value, ensure_ascii=False).encode("utf-8")


@pytest.mark.parametrize("kind", _READERS)
@pytest.mark.parametrize(
    "text",
    ["1 " * 5000, "a" * 10_000, "1,234," * 1700, "et " * 3300, "un deux " * 1250, "-" * 10_000, "(" * 10_000,
     "\n" * 10_000, "www." * 2500, "français " * 1100, "🏳️‍🌈" * 2500, "e\u0301" * 5000,
     "ﷺ" * 10_000, "+33 " * 2500, " ." * 5000],
    ids=range(15),
)  # fmt: skip
def test_ten_thousand_characters_are_answered_at_once(kind: str, text: str) -> None:
    for length in (290, 990, 10_000):  # short of each reader's own limit, and beyond
        started = time.process_time()
        outcome(_READERS[kind], text[:length])
        assert time.process_time() - started < 0.5


@given(text=anything)
@settings(max_examples=60, deadline=None)
def test_refusals_quote_what_cannot_turn_a_sentence_round(text: str) -> None:
    for kind in ("languages", "choices", "time_zone"):
        wrong = outcome(_READERS[kind], text)
        quoted = str(wrong.args.get("text", "\u2068\u2069")) if isinstance(wrong, Misunderstood) else "\u2068\u2069"
        assert quoted[0] + quoted[-1] == "\u2068\u2069"
        assert not re.search("[\n\u202a-\u202e\u2066\u2067]", quoted)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", _KEYS)
def test_every_refusal_says_what_to_write(key: str, language: str) -> None:
    words = Catalog().text(key, language, **_ARGUMENTS)
    assert len(words) > 20
    assert "!" not in words


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_weekday_has_its_own_words(language: str) -> None:
    told = {Catalog().text("wrong-date-weekday", language, date="2026-06-15", weekday=day) for day in range(1, 8)}
    assert len(told) == 7
