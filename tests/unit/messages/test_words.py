"""What people type for a word or a command means one thing, whichever language they type it in."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from importlib import resources

import pytest
from fluent.syntax import FluentParser, ast

from messages.catalog import LANGUAGES, Catalog
from messages.folding import fold

_WORDS = (
    *("back", "skip", "help", "why", "review", "edit", "save", "cancel", "language", "done", "more", "all", "none"),
    *("yes", "no", "next", "previous", "continue", "restart", "confirm", "delete", "keep"),
)
_COMMANDS = (
    *("start", "help", "practices", "practice", "organisation", "activity", "card", "resource", "request", "offer"),
    *("testimony", "drafts", "mine", "review", "link", "unlink", "role", "language", "export", "saved", "contacts"),
    *("delete", "settings", "events", "agenda", "event", "announce", "announcements", "week", "question", "idea"),
    *("ideas", "votes", "actions", "charter", "follow", "heard", "bridge", "status", "retry", "name"),
)
_LABEL = 20  # characters that a button shows on a narrow screen
_LINE = 70  # characters of a line of the help list


def _keys(kind: str) -> list[str]:
    return [f"{kind}-{name}" for name in (_WORDS if kind == "word" else _COMMANDS)]


def _forms(key: str, language: str) -> list[str]:
    return [fold(form) for form in Catalog().text(f"{key}.words", language).split(",")]


def _in_file(kind: str, language: str) -> Iterator[str]:
    source = resources.files("messages").joinpath("languages", f"{language}.ftl").read_text(encoding="utf-8")
    for entry in FluentParser().parse(source).body:
        if isinstance(entry, ast.Message) and re.fullmatch(rf"{kind}-[a-z]+", entry.id.name):
            yield entry.id.name


@pytest.mark.parametrize("kind", ["word", "command"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_all_words_and_no_others(kind: str, language: str) -> None:
    assert sorted(_in_file(kind, language)) == sorted(_keys(kind))


@pytest.mark.parametrize("kind", ["word", "command"])
def test_form_means_the_same_in_every_language(kind: str) -> None:
    meanings: dict[str, set[str]] = defaultdict(set)
    for language in LANGUAGES:
        for key in _keys(kind):
            for form in (*_forms(key, language), fold(Catalog().text(key, language))):
                meanings[form].add(key)
    assert all(meanings)
    assert {form: sorted(keys) for form, keys in meanings.items() if len(keys) > 1} == {}


@pytest.mark.parametrize("kind", ["word", "command"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_form_is_given_twice(kind: str, language: str) -> None:
    forms = [form for key in _keys(kind) for form in _forms(key, language)]
    assert sorted(forms) == sorted(set(forms))


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_button_says_can_be_typed(language: str) -> None:
    for key in _keys("word"):
        label = Catalog().text(key, language)
        assert 0 < len(label) <= _LABEL
        assert fold(label).strip("¿?؟ ") in _forms(key, language), label


@pytest.mark.parametrize("language", LANGUAGES)
def test_command_is_one_word_that_can_be_typed_and_is_explained_in_a_line(language: str) -> None:
    for key in _keys("command"):
        shown = Catalog().text(key, language)
        # Telegram knows commands in these Latin letters only (Bot API, BotCommand); Arabic ones are read from the text.
        assert re.fullmatch(r"[\u0621-\u064a]{1,32}" if language == "ar" else r"[a-z]{1,32}", shown), shown
        assert fold(shown) in _forms(key, language)
        about = Catalog().text(f"{key}.about", language)
        assert 0 < len(about) <= _LINE, about
        assert about == about.strip()
        assert "\n" not in about
