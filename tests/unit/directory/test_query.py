"""Protects the reading of questions: what narrows a search is recognised in every language and spelling, what is not
stays to be searched for, and nothing that anybody types breaks it."""

from __future__ import annotations

import time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.directory.lexicon import DIMENSIONS, TURNS, lexicon
from handlers.directory.query import NEAR, THIS, Reader, understand
from messages.catalog import LANGUAGES, Catalog
from messages.enumerations import ENUMERATIONS, word_key
from storage.search import Wanted
from tests.unit.messages.texts import texts

CATALOG = Catalog()
PARIS = Reader(language="fr", country="FR", region="europe", latitude=48.9, longitude=2.3)
FIELD = {"theme": "themes", "pillar": "pillars", "group": "groups", "region": "regions"}


def read(text: str, reader: Reader = PARIS) -> Wanted:
    return understand(text, catalog=CATALOG, reader=reader)


def meant(text: str, reader: Reader = PARIS) -> dict[str, Any]:
    """What was set, the words kept for a second look apart."""
    wanted, nothing = read(text, reader), Wanted()
    return {
        name: getattr(wanted, name)
        for name in Wanted.__dataclass_fields__
        if name != "said" and getattr(wanted, name) != getattr(nothing, name)
    }


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("practices housing in Portugal", {"themes": ("housing",), "countries": ("PT",)}),
        ("vivienda en Portugal", {"themes": ("housing",), "countries": ("PT",)}),
        ("habitação em Portugal", {"themes": ("housing",), "countries": ("PT",)}),
        ("السكن في البرتغال", {"themes": ("housing",), "countries": ("PT",)}),
        ("pratiques logement rural", {"themes": ("housing",), "rural": True}),
        ("LOGEMENTS À LA CAMPAGNE", {"themes": ("housing",), "rural": True}),
        ("salud en ciudades grandes", {"themes": ("health",), "rural": False}),
        ("accueil rural", {"themes": ("rural_reception",)}),
        ("Africa", {"regions": ("africa",)}),
        ("pratiques en Afrique de l’Ouest", {"regions": ("africa",)}),
        ("mujeres sin papeles en América Latina", {"groups": ("women", "undocumented"), "regions": ("americas",)}),
        ("health in Mali, Africa", {"themes": ("health",), "countries": ("ML",)}),
        (
            "cartes en Italie et en Afrique",
            {"themes": ("citizenship_card",), "countries": ("IT",), "regions": ("africa",)},
        ),
        ("South Africa", {"countries": ("ZA",)}),
        (
            "Council for residents in Guinea-Bissau",
            {"text": "council", "groups": ("all_residents",), "countries": ("GW",)},
        ),
        ("the United States of America", {"countries": ("US",)}),
        ("droit de vote des étrangers", {"themes": ("voting_rights",), "text": "etrangers"}),
        ("municipal id recognised by police", {"themes": ("citizenship_card",), "text": "recognised police"}),
        ("jobs for refugees", {"themes": ("work",), "groups": ("exiled",)}),
        ("IDNYC", {"text": "idnyc"}),
        ("", {}),
        ("practices", {}),
        ("?!", {}),
    ],
)
def test_filters_are_recognised_and_the_rest_is_searched_for(typed: str, wanted: dict[str, Any]) -> None:
    assert meant(typed) == wanted


@pytest.mark.parametrize(
    "typed", ["housng", "vivinda", "habitacao", "logment", "accomodation", "hebergemant", "الاسكان"]
)
def test_misspelt_themes_are_recognised(typed: str) -> None:
    assert meant(typed) == {"themes": ("housing",)}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("dimension", DIMENSIONS)
def test_what_a_button_says_can_be_typed_by_anyone(language: str, dimension: str) -> None:
    for value in ENUMERATIONS[dimension]:
        label = CATALOG.text(word_key(dimension, value), language)
        for other in LANGUAGES:
            assert meant(label, Reader(other)) == {FIELD[dimension]: (value,)}, (label, other)


def test_no_phrase_means_two_things() -> None:
    """But for words of one letter's difference in two languages, where the reader's own decides."""
    listed = {meaning for meanings in lexicon(CATALOG).ambiguous().values() for meaning in meanings}
    assert {dimension for dimension, _ in listed} <= {"search"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_labels_fit_a_button_and_have_words(language: str) -> None:
    keys = [word_key(dimension, value) for dimension in DIMENSIONS for value in ENUMERATIONS[dimension]]
    for key in [*keys, *(f"search-{turn}" for turn in TURNS)]:
        assert 0 < len(CATALOG.text(key, language)) <= 30
        assert CATALOG.text(f"{key}.words", language)


@pytest.mark.parametrize(
    "typed",
    ["near us", "près de chez nous", "cerca de nosotros", "perto de nós", "بالقرب منا", "practices near here", "CERCA"],
)
def test_near_is_where_the_reader_is_as_far_as_that_is_known(typed: str) -> None:
    assert meant(typed) == {"near": (48.9, 2.3, NEAR)}
    assert meant(typed, Reader(country="PT", region="europe")) == {"countries": ("PT",)}
    assert meant(typed, Reader(region="asia")) == {"regions": ("asia",)}
    assert meant(typed, Reader()) == {}


@pytest.mark.parametrize(
    ("typed", "kilometres"),
    [("within 50 km", 50), ("à moins de 20km de chez nous", 20), ("a menos de 100 kilómetros", 100), ("٥٠ كم", 50)],
)
def test_near_may_be_said_in_kilometres(typed: str, kilometres: int) -> None:
    assert meant(typed) == {"near": (48.9, 2.3, float(kilometres))}


@pytest.mark.parametrize("typed", ["in our country", "dans mon pays", "en nuestro país", "no nosso país", "في بلدنا"])
def test_our_country_is_the_readers(typed: str) -> None:
    assert meant(typed) == {"countries": ("FR",)}


@pytest.mark.parametrize(
    "typed", ["newest", "les plus récentes", "las más recientes", "as mais recentes", "الأحدث", "what's new", "latest"]
)
def test_newest_is_an_order(typed: str) -> None:
    assert meant(typed) == {"newest": True}


@pytest.mark.parametrize("typed", ["like 3", "comme 3", "como 3", "مثل ٣", "practices like 3", "similar to 3"])
def test_like_takes_the_number_of_what_was_shown(typed: str) -> None:
    assert read(typed).like == 3


@pytest.mark.parametrize("typed", ["like this one", "comme celle-ci", "como esta", "مثل هذه", "more like this"])
def test_like_this_one_is_told_apart(typed: str) -> None:
    assert read(typed).like == THIS


def test_like_before_other_words_says_nothing() -> None:
    assert meant("a card like in Paris") == {"themes": ("citizenship_card",), "text": "paris"}


def test_quoted_words_are_only_searched_for() -> None:
    assert meant('"Housing First" Portugal') == {"text": "housing first", "countries": ("PT",)}
    assert meant("«Femmes du monde»") == {"text": "femmes du monde"}


def test_words_that_became_filters_are_kept_for_a_second_look() -> None:
    assert read("Council of Cultures").said == "council cultures"
    assert read("droit de vote au Mali").said == "droit vote"
    assert read("near us").said == read("Portugal").said == ""


@given(st.one_of(texts, st.text(max_size=80)), st.sampled_from([*LANGUAGES, "", "xx"]))
@settings(max_examples=200, deadline=None)
def test_any_text_is_understood_somehow(text: str, language: str) -> None:
    wanted = read(text, Reader(language))
    assert all(word.isalnum() or not word.isascii() for word in wanted.text.split())


@pytest.mark.parametrize("text", ["housing in Portugal " * 500, "x" * 10_000, "in " * 4000, '"' * 5000, "a b " * 3000])
def test_long_questions_are_answered_at_once(text: str) -> None:
    read("warm")
    start = time.perf_counter()
    read(text)
    assert time.perf_counter() - start < 0.5
