"""What these tests share: a day that does not move, the network's own lists as options, and any text at all."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import strategies as st

from handlers.dialogues.answers import Misunderstood, Option
from messages.catalog import LANGUAGES
from tests.unit.messages.texts import texts

TODAY = dt.date(2026, 11, 22)  # a Sunday

THEMES = (
    Option("housing", ("Logement", "Housing", "Vivienda", "Habitação", "السكن")),
    Option("work", ("Travail", "Work", "Trabajo", "Trabalho", "العمل")),
    Option(
        "participation",
        (
            "Participation politique et citoyenne",
            "Political and civic participation",
            "Participación política y ciudadana",
            "Participação política e cívica",
            "المشاركة السياسية والمدنية",
        ),
    ),
    Option("arts_food", ("Arts, cuisine", "Arts, food", "Artes, cocina", "Artes, cozinha", "الفنون، الطعام")),
    Option("health", ("Santé", "Health", "Salud", "Saúde", "الصحة")),
    Option("regularisation", ("Régularisation", "Regularisation", "Regularización", "Regularização", "تسوية الوضع")),
)

_PIECES = (
    *(
        "1",
        "2",
        "12",
        "2024",
        "15/06/2023",
        "31",
        "06",
        "0",
        "-",
        "/",
        ".",
        ",",
        ";",
        ":",
        "(",
        ")",
        "+",
        "@",
        "%",
        "½",
    ),
    *("juin", "de", "junio", "mai", "lundi", "last", "next", "month", "year", "ago", "in", "dans", "يونيو", "الاثنين"),
    *("cent", "mille", "vingt", "quatre", "dix", "douzaine", "million", "خمسة", "وعشرون", "et", "and", "y", "e", "و"),
    *("français", "wolof", "العربية", "والفرنسية", "fr", "wo", "(wo)", "sans", "langue", "क्षि", "中文"),
    *("Lisbonne", "UTC", "+1", "CET", "heure", "de", "San", "Brésil", "https://", "www.", "org", "javascript:", "//"),
    *("oui", "non", "sí", "no", "não", "لا", "نعم", "👍", "👎", "tous", "all", "none", "logement", "santé", "Arts"),
    *("①", "2️⃣", "🔟", "٣", "²", "Ⅻ", "\u202e", "\ud800", "\x00", "\n", "'", "ß", "ﷺ", "é", "\u200b"),
)

anything = st.one_of(
    texts,
    st.lists(st.sampled_from(_PIECES), max_size=12).map(" ".join),
    st.lists(st.sampled_from(_PIECES), max_size=12).map("".join),
    st.text(st.characters(exclude_categories=()), max_size=60),
)
languages = st.sampled_from(LANGUAGES)


def outcome(read: Callable[..., Any], text: str, **given: Any) -> Any:
    """What came of an answer: its value, or the Misunderstood."""
    try:
        return read(text, **given)
    except Misunderstood as wrong:
        return wrong


def refusal(read: Callable[..., Any], text: str, **given: Any) -> Misunderstood:
    """Why an answer was not taken."""
    with pytest.raises(Misunderstood) as caught:
        read(text, **given)
    return caught.value
