"""Picking from a list by number, by words, by half a word; and yes or no."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.dialogues.answers import Option, options, show, yes_no
from messages.catalog import LANGUAGES, Catalog
from messages.enumerations import ENUMERATIONS, word_key
from tests.unit.dialogues.answers.asking import THEMES, languages, refusal

TRANSIT = Option("transit", ("Transit",))  # begins like "Travail"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1", "housing"), ("5", "health"), ("n° 2", "work"), ("option 2", "work"), ("٢", "work"), ("②", "work"),
        ("2️⃣", "work"), ("dos", "work"), ("2)", "work"), ("Logement", "housing"), ("HOUSING", "housing"),
        ("sante", "health"), ("la santé", "health"), ("السكن", "housing"), ("الصحه", "health"),
        ("polit", "participation"),
        ("civic", "participation"), ("political and civic", "participation"), ("food", "arts_food"),
        ("Arts, cuisine", "arts_food"), ("logemnt", "housing"), ("trabaljo", "work"),
        ("regularization", "regularisation"),
        ("arts_food", "arts_food"),
    ],
)  # fmt: skip
def test_one_choice_is_understood_by_number_or_words(text: str, value: str) -> None:
    assert options(text, THEMES, several=False) == [value]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("1,3", "housing participation"), ("1 et 3", "housing participation"), ("1 3", "housing participation"),
        ("3, 1", "housing participation"), ("1 and 1", "housing"), ("2-4", "work participation arts_food"),
        ("4 à 2", "work participation arts_food"), ("①③", "housing participation"), ("2️⃣3️⃣", "work participation"),
        ("١ و٣", "housing participation"), ("logement et santé", "housing health"), ("1, santé", "housing health"),
        ("Arts, cuisine, Logement et Santé", "housing arts_food health"), ("housing\nhealth", "housing health"),
        ("Political and civic participation and work", "work participation"), ("السكن والصحة", "housing health"),
        ("الفنون، الطعام، والسكن", "housing arts_food"), ("housing health", "housing health"),
        ("tra, log", "housing work"),
        ("logemnt, trabaljo", "housing work"), ("none", ""), ("aucune", ""), ("لا شيء", ""),
        ("tous", "housing work participation arts_food health regularisation"),
        ("الكل", "housing work participation arts_food health regularisation"),
    ],
)  # fmt: skip
def test_several_choices_are_understood_in_one_answer(text: str, values: str) -> None:
    assert options(text, THEMES, several=True) == values.split()


@pytest.mark.parametrize(
    ("text", "several", "key"),
    [
        ("", True, "wrong-empty"), ("8", False, "wrong-choice-range"), ("0", False, "wrong-choice-range"),
        ("1-99999999", True, "wrong-choice-range"), ("1,2", False, "wrong-choice-one"), ("xyz", False, "wrong-choice"),
        ("xyz, logement", True, "wrong-choice"), ("!!!", True, "wrong-choice"), ("tous", False, "wrong-choice"),
        ("tra", True, "wrong-choice-several"), ("tra", False, "wrong-choice-several"),
    ],
)  # fmt: skip
def test_what_is_no_choice_is_told_why(text: str, several: bool, key: str) -> None:
    assert refusal(options, text, options=(*THEMES, TRANSIT), several=several).key == key


def test_what_fits_several_names_them_and_proposes_their_values() -> None:
    wrong = refusal(options, "tra", options=(*THEMES, TRANSIT), several=True)
    assert wrong.proposals == ("work", "transit")
    assert wrong.args["candidates"] == "\u2068Travail\u2069, \u2068Transit\u2069"


def test_what_was_not_understood_is_quoted_as_it_was_written() -> None:
    assert refusal(options, "logement, Été à Z", options=THEMES, several=True).args["text"] == "\u2068Été à Z\u2069"


def test_number_is_a_place_in_the_list_whatever_the_values_look_like() -> None:
    years = (Option("2", ("Deux",)), Option("1", ("Un",)))
    assert options("1", years, several=False) == ["2"]


def test_word_for_all_that_begins_a_choice_means_that_choice() -> None:
    groups = (Option("all_residents", ("All residents",)), Option("women", ("Women",)))
    assert options("all", groups, several=True) == ["all_residents"]


@given(st.lists(st.sampled_from(THEMES), min_size=1, unique=True), languages)
@settings(max_examples=150, deadline=None)
def test_choices_in_words_of_the_reader_are_the_same_choices(picked: list[Option], language: str) -> None:
    words = {option.value: option.labels[LANGUAGES.index(language)] for option in THEMES}
    values = [option.value for option in THEMES if option in picked]
    assert options(show("choices", values, language, labels=words.__getitem__), THEMES, several=True) == values


@given(st.sampled_from(sorted(ENUMERATIONS)), languages, st.data())
@settings(max_examples=150, deadline=None)
def test_every_list_of_the_network_is_understood_as_it_is_shown(name: str, language: str, data: st.DataObject) -> None:
    values = ENUMERATIONS[name]
    labels = {value: tuple(Catalog().text(word_key(name, value), one) for one in LANGUAGES) for value in values}
    picked = sorted(data.draw(st.sets(st.sampled_from(values), min_size=1)), key=values.index)
    shown = show("choices", picked, language, labels=lambda value: labels[value][LANGUAGES.index(language)])
    assert options(shown, [Option(value, labels[value]) for value in values], several=True) == picked


@pytest.mark.parametrize(
    "text",
    [
        *("oui", "Oui bien sûr", "ok", "d’accord", "pourquoi pas", "oui, pas de problème", "ouiii", "Of course!"),
        *("yes, we do", "sí", "si", "claro que sí", "sim", "com certeza", "نعم", "أكيد", "بالطبع نعم"),
        *("👍", "👍🏽 merci", "✅", "1", "1️⃣"),
    ],
)
def test_yes_is_understood(text: str) -> None:
    assert yes_no(text) is True


@pytest.mark.parametrize(
    "text",
    [
        *("non", "Non merci", "pas encore", "bien sûr que non", "no", "not yet", "of course not", "no tenemos"),
        *("claro que no", "não", "ainda não", "não, obrigado", "لا", "لا شكرًا", "ليس بعد", "👎", "❌", "2"),
    ],
)
def test_no_is_understood(text: str) -> None:
    assert yes_no(text) is False


@pytest.mark.parametrize(
    "text",
    [
        *(
            "peut-être",
            "oui et non",
            "oui mais non",
            "yes and no",
            "maybe 👍",
            "si possible",
            "je ne sais pas",
            "maybe",
            "it depends",
            "no sé",
        ),
        *("não sei", "لا أعرف", "hello", "👍👎", "oui 👎", "…", "3", "12 personnes"),
    ],
)
def test_what_is_neither_is_asked_again(text: str) -> None:
    assert refusal(yes_no, text).key in ("wrong-yes-no", "wrong-empty")
