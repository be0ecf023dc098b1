"""Languages and time zones, by the names that people give them."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest
from babel.core import get_global
from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.dialogues.answers import languages, show, time_zone
from handlers.dialogues.answers.language_names import index
from messages.catalog import LANGUAGES
from tests.unit.dialogues.answers.asking import languages as readers
from tests.unit.dialogues.answers.asking import refusal

_CODES = sorted({code for values in index()._values.values() for code in values})


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("français, wolof et arabe", "fr wo ar"), ("English, French, and Arabic", "en fr ar"),
        ("portugués e árabe", "pt ar"),
        ("frances ingles wolof", "fr en wo"), ("الفرنسية والعربية", "fr ar"), ("فرنسي وعربي", "fr ar"),
        ("fr en ar", "fr en ar"), ("pt-BR, wo", "pt wo"), ("Deutsch, العربية, 中文", "de ar zh"), ("हिन्दी", "hi"),
        ("Türkçe/kurdî", "tr ku"), ("créole haïtien", "ht"), ("peul", "ff"), ("pulaar", "ff"),
        ("dari, pachto", "prs ps"),
        ("castellano", "es"), ("LSF", "fsl"), ("langue des signes française et français", "fsl fr"), ("tigrinia", "ti"),
        ("anglais (un peu), français", "en fr"), ("we speak French", "fr"), ("français\nwolof", "fr wo"),
        ("wolof, wolof", "wo"), ("makua (vmw) et wolof", "vmw wo"), ("fra, eng", "fr en"),
    ],
)  # fmt: skip
def test_languages_are_known_by_any_of_their_names(text: str, codes: str) -> None:
    assert languages(text) == codes.split()


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("et", "wrong-language-list"),
        ("?", "wrong-language-list"),
        ("lengua de señas", "wrong-language-several"),
        ("makua", "wrong-language-several"),
        ("", "wrong-empty"),
    ],
)
def test_what_is_no_language_is_told_why(text: str, key: str) -> None:
    assert refusal(languages, text).key == key


def test_unknown_language_is_quoted_as_it_was_written() -> None:
    wrong = refusal(languages, "français, Klingonaïs et wolof")
    assert (wrong.key, wrong.args) == ("wrong-language", {"text": "\u2068Klingonaïs\u2069"})


@pytest.mark.parametrize("reader", LANGUAGES)
def test_every_language_is_shown_by_a_name_that_means_it(reader: str) -> None:
    assert [code for code in _CODES if languages(show("languages", [code], reader)) != [code]] == []


@given(st.lists(st.sampled_from(_CODES), min_size=1, max_size=6, unique=True), readers)
@settings(max_examples=150, deadline=None)
def test_languages_in_words_of_the_reader_are_the_same_languages(codes: list[str], reader: str) -> None:
    assert languages(show("languages", codes, reader)) == codes


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("Lisbonne", "Europe/Lisbon"), ("lisboa", "Europe/Lisbon"), ("لشبونة", "Europe/Lisbon"),
        ("São Paulo", "America/Sao_Paulo"),
        ("sao paulo", "America/Sao_Paulo"), ("Nueva York", "America/New_York"), ("europe/paris", "Europe/Paris"),
        ("heure de Paris", "Europe/Paris"), ("Paris time", "Europe/Paris"), ("hora de Lisboa", "Europe/Lisbon"),
        ("توقيت القاهرة", "Africa/Cairo"), ("Kiev", "Europe/Kyiv"), ("Calcutta", "Asia/Kolkata"),
        ("new yrok", "America/New_York"),
        ("France", "Europe/Paris"), ("Senegal", "Africa/Dakar"), ("UTC", "UTC"), ("GMT", "UTC"), ("UTC+1", "Etc/GMT-1"),
        ("-3", "Etc/GMT+3"), ("+05:30", "Asia/Kolkata"), ("Strasbourg", "Europe/Paris"),
        ("Brasília", "America/Sao_Paulo"),
        ("Argentina", "America/Argentina/Buenos_Aires"), ("India", "Asia/Kolkata"),
    ],
)  # fmt: skip
def test_time_zones_are_known_by_city_country_or_offset(text: str, zone: str) -> None:
    assert time_zone(text) == zone
    assert ZoneInfo(zone)


def test_country_decides_between_zones() -> None:
    assert time_zone("UTC+1", country="FR") == "Europe/Paris"
    assert time_zone("CET", country="FR") == "Europe/Paris"
    assert time_zone("-3", country="BR") == "America/Sao_Paulo"


def test_zones_are_proposed_where_an_answer_fits_several_the_best_known_first() -> None:
    assert refusal(time_zone, "Brésil").proposals[0] == "America/Sao_Paulo"
    assert refusal(time_zone, "España").proposals == ("Europe/Madrid", "Atlantic/Canary")
    assert refusal(time_zone, "xyz", country="ES").proposals == ("Europe/Madrid", "Atlantic/Canary")
    assert len(refusal(time_zone, "Brésil").proposals) == 4  # of sixteen zones, one for each time
    assert refusal(time_zone, "CET").key == "wrong-time-zone-several"
    assert refusal(time_zone, "UTC+25").key == "wrong-time-zone"


@pytest.mark.parametrize("reader", LANGUAGES)
def test_every_zone_is_shown_by_a_name_that_means_it(reader: str) -> None:
    zones = [zone for zone in get_global("zone_territories") if not zone.startswith("Etc/")]
    zones += ["UTC", "Etc/GMT-1", "Etc/GMT+12"]
    assert [zone for zone in zones if time_zone(show("time_zone", zone, reader)) != zone] == []
