"""A name can neither break a line nor hide, nor turn or overrun the text around it."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from messages.graphemes import clusters
from messages.names import direction, isolate, neutralise


@settings(deadline=None, max_examples=300)
@given(st.text(max_size=80), st.integers(1, 40))
def test_neutral_name_is_one_short_visible_line(name: str, limit: int) -> None:
    shown = neutralise(name, limit)
    for character in shown:
        category = unicodedata.category(character)
        assert category not in ("Cc", "Cs", "Co", "Zl", "Zp"), hex(ord(character))
        assert category != "Cf" or character == "\u200d"
        assert character == " " or not character.isspace()
    assert len(list(clusters(shown))) <= limit
    assert shown == shown.strip()
    assert neutralise(shown, limit) == shown
    shown.encode()


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("  Ana\n\tMaría  ", "Ana María"),
        ("\u202egnp.exe", "gnp.exe"),
        ("A\u200bn\u2060a\ufeff", "Ana"),
        ("\u3164\u2800", ""),
        ("", ""),
        ("Z\u0316\u0317\u0318\u0319\u0320o", "Z\u0316\u0317\u0318o"),
        ("\u0301\u0301Ana", "Ana"),
        ("👩‍👩‍👧 Ana", "👩‍👩‍👧 Ana"),
        ("A\u200dna", "Ana"),
        ("فاطمة", "فاطمة"),
        ("e\u200b\u0301", "é"),
    ],
)
def test_what_disturbs_is_dropped_and_names_stay(name: str, shown: str) -> None:
    assert neutralise(name) == unicodedata.normalize("NFC", shown)


def test_long_name_ends_in_an_ellipsis_between_characters() -> None:
    assert neutralise("x" * 41) == "x" * 39 + "…"
    assert neutralise("👩‍👩‍👧" * 5, 3) == "👩‍👩‍👧" * 2 + "…"
    assert neutralise("abc", 3) == "abc"


def test_endless_emoji_sequence_is_cut() -> None:
    assert len(neutralise("👩‍" * 500 + "👩")) <= 16


def test_isolated_text_cannot_break_out() -> None:
    assert isolate("Ana\u2069\u202e") == "\u2068Ana\u2069"


@pytest.mark.parametrize(("text", "expected"), [("Ana", "ltr"), ("12 فاطمة", "rtl"), ("שלום Ana", "rtl"), ("12", "")])
def test_direction_is_that_of_the_first_letter(text: str, expected: str) -> None:
    assert direction(text) == expected
