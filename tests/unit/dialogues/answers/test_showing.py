"""Values said again, in the reader's language."""

from __future__ import annotations

from typing import Any

import pytest

from handlers.dialogues.answers import show
from messages.catalog import LANGUAGES


@pytest.mark.parametrize(
    ("kind", "value", "words"),
    [
        ("date", "2024-06-01", "1er juin 2024|June 1, 2024|1 de junio de 2024|1 de junho de 2024|1 يونيو 2024"),
        ("date", "2024-06", "juin 2024|June 2024|junio de 2024|junho de 2024|يونيو 2024"),
        ("date", "2024", "2024|2024|2024|2024|2024"),
        ("year", 2019, "2019|2019|2019|2019|2019"),
        ("yes_no", True, "Oui|Yes|Sí|Sim|نعم"),
        ("yes_no", False, "Non|No|No|Não|لا"),
        (
            "languages",
            ["fr", "ar"],
            "français et arabe|French and Arabic|francés y árabe|francês e árabe",
        ),
        ("list", ["A", "B", "C"], "A, B et C|A, B, and C|A, B y C|A, B e C|A وB وC"),
        ("country", "MA", "Maroc|Morocco|Marruecos|Marrocos|المغرب"),
        ("place", {"name": "Palermo", "country": "IT"}, "Palermo (Italie)|Palermo (Italy)|Palermo (Italia)"),
        ("time_zone", "Etc/GMT-1", "UTC+1|UTC+1|UTC+1|UTC+1|UTC+1"),
        ("contact", {"kind": "email", "value": "a@b.org"}, "a@b.org"),
        ("records", [{"ref": "x", "name": "X"}, {"ref": "y", "name": "Y"}], "X et Y|X and Y|X y Y|X e Y"),
    ],
)
def test_values_are_said_in_the_readers_language(kind: str, value: Any, words: str) -> None:
    for language, expected in zip(LANGUAGES, words.split("|"), strict=False):
        assert show(kind, value, language) == expected


def test_time_zone_is_said_by_its_city_and_the_time_kept_there() -> None:
    assert show("time_zone", "Europe/Lisbon", "fr") == "Lisbonne (heure d’Europe de l’Ouest)"
    assert show("time_zone", "Asia/Kolkata", "en").startswith("Kolkata (India")


def test_language_whose_name_is_anothers_too_is_shown_with_its_code() -> None:
    assert show("languages", ["vmw"], "es") == "makua (vmw)"


def test_picked_values_are_said_by_their_labels() -> None:
    assert show("choice", "a", "fr", labels=str.upper) == "A"
    assert show("choices", ["a", "b"], "pt-BR", labels=str.upper) == "A e B"
    assert show("choices", [], "fr", labels=str.upper) == ""


def test_what_has_no_words_is_a_mistake_of_ours() -> None:
    with pytest.raises(ValueError, match="file"):
        show("file", {}, "fr")
