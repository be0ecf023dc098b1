"""What people ask of the list of events, in five languages."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.events.asking import Asked, understand
from messages.catalog import LANGUAGES, Catalog

CATALOG = Catalog()


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("", Asked()),
        ("webinar", Asked(kind="webinar")),
        ("webinars in Spanish", Asked(kind="webinar", language="es")),
        ("africa", Asked(region="africa")),
        ("next in Africa", Asked(region="africa", next=True)),
        ("the next regional meeting in Africa", Asked(kind="regional_meeting", region="africa", next=True)),
        ("prochaine rencontre régionale en Afrique", Asked(kind="regional_meeting", region="africa", next=True)),
        ("webinaires en français", Asked(kind="webinar", language="fr")),
        ("próximo encuentro regional en África", Asked(kind="regional_meeting", region="africa", next=True)),
        ("seminarios web sobre vivienda", Asked(kind="webinar", theme="housing")),
        ("próximo na África", Asked(region="africa", next=True)),
        ("webinários sobre moradia", Asked(kind="webinar", theme="housing")),
        ("القادم في أفريقيا", Asked(region="africa", next=True)),
        ("ندوات", Asked(kind="webinar")),
        ("Dakar", Asked(words=("dakar",))),
    ],
)
def test_kinds_regions_themes_and_languages_are_understood(text: str, asked: Asked) -> None:
    """In any language, whatever the bot speaks with the person."""
    for language in LANGUAGES:
        assert understand(text, catalog=CATALOG, language=language) == asked


@given(text=st.text(max_size=80), language=st.sampled_from(LANGUAGES))
@settings(max_examples=60, deadline=None)
def test_any_text_means_something_and_fits_into_a_button(text: str, language: str) -> None:
    asked = understand(text, catalog=CATALOG, language=language)
    again = Asked.of(asked.code)
    assert (again.kind, again.region, again.theme, again.language) == (
        asked.kind,
        asked.region,
        asked.theme,
        asked.language,
    )
    assert len(f"ev:list:99999:{asked.code}") <= 60


def test_codes_that_nobody_wrote_ask_for_everything() -> None:
    for code in ("k99", "x", "k1r", "n" * 50, "t-1"):
        assert Asked.of(code).words == ()
    assert Asked.of("k99") == Asked()
