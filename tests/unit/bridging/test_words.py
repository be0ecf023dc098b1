"""What admins type after `bridge`: verbs of all languages, names that are safe to show, codes as people type them."""

from __future__ import annotations

from collections import defaultdict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.bridging import words
from messages.catalog import LANGUAGES, Catalog
from messages.folding import fold
from messages.names import neutralise


def test_a_verb_means_the_same_in_every_language() -> None:
    meanings: dict[str, set[str]] = defaultdict(set)
    for language in LANGUAGES:
        for verb in words.VERBS:
            forms = Catalog().text(f"bridging-word-{verb}.words", language).split(",")
            for form in (verb, Catalog().text(f"bridging-word-{verb}", language), *forms):
                meanings[fold(form.strip())].add(verb)
                assert " " not in form.strip(), "one word: what follows it is something else"
    assert {form: sorted(verbs) for form, verbs in meanings.items() if len(verbs) > 1} == {}


@pytest.mark.parametrize(
    ("said", "verb", "rest"),
    [
        ("new Harbour fr", "new", "Harbour fr"),
        ("Créer Port", "new", "Port"),
        ("انضمام abcd-2345 العربية", "join", "abcd-2345 العربية"),
        ("", "help", ""),
        ("SALIR", "leave", ""),
        ("frobnicate", None, ""),
    ],
)
def test_verbs_are_read(said: str, verb: str | None, rest: str) -> None:
    assert words.verb_of(said) == (verb, rest)


@pytest.mark.parametrize(
    ("said", "name", "language"),
    [
        ("Harbour", "Harbour", None),
        ("Harbour fr", "Harbour", "fr"),
        ("Vieux Port français", "Vieux Port", "fr"),
        ("Vieux Port", "Vieux Port", None),
        ("French", "French", None),
        ('"Club Español" en', "Club Español", "en"),
        ("« Club Español »", "Club Español", None),
        ("ميناء العربية", "ميناء", "ar"),
        ("\u202eHarbour\u200b\n", "Harbour", None),
        ("!!!", "", None),
    ],
)
def test_names_and_languages_are_told_apart(said: str, name: str, language: str | None) -> None:
    assert words.name_and_language(said) == (name, language)


@given(st.text(max_size=300))
def test_no_text_breaks_the_reading_and_names_are_neutral(text: str) -> None:
    words.verb_of(text)
    words.code_and_language(text)
    words.switch_of(text)
    name, _ = words.name_and_language(text)
    assert name == neutralise(name, words.LONGEST_NAME + 1)


@pytest.mark.parametrize("typed", ["k7mp-2xqr fr", "K7MP 2XQR fr", "k7mp2xqr fr", "k7mp–2xqr   fr"])
def test_codes_are_read_however_they_are_typed(typed: str) -> None:
    assert words.code_and_language(typed) == ("k7mp2xqr", "fr")


def test_what_is_no_code_is_left_alone() -> None:
    assert words.code_and_language("k7mp-2xqrs fr")[0] == ""
    assert words.code_and_language("")[0] == ""
