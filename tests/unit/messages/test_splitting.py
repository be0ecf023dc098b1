"""Long messages lose nothing but white space at the cuts, and every part can be sent."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from messages.graphemes import clusters
from messages.richtext import RichText, Span, Style, plain, utf16_length
from messages.splitting import split
from tests.unit.messages.texts import bodies, fits_telegram, formatting

_CHARACTERS = ("👩‍👩‍👧", "🇫🇷", "e\u0301", "👍🏽", "x", "한", " ")


def _fits(units: int, spans: int = 100) -> Callable[[RichText], bool]:
    return lambda body: 0 < utf16_length(body.text.strip()) <= units and len(body.spans) <= spans


@settings(deadline=None, max_examples=120)
@given(bodies(), st.integers(2, 40), st.integers(0, 5))
def test_splitting_loses_no_character_and_no_formatting(body: RichText, units: int, spans: int) -> None:
    body = body.normalised()
    pieces = split(body, _fits(units, spans))
    assert "".join("".join(p.text.split()) for p in pieces) == "".join(body.text.split())
    kept = [pair for piece in pieces for pair in formatting(piece)]
    for (character, styles), (_, original) in zip(kept, formatting(body), strict=True):
        assert styles in (original, frozenset()), character
    assert all(_fits(units, spans)(piece) for piece in pieces)


@settings(deadline=None, max_examples=100)
@given(bodies(), st.integers(12, 40))
def test_formatting_is_kept_where_spans_are_few(body: RichText, units: int) -> None:
    pieces = split(body, _fits(units, 1000))
    assert [pair for piece in pieces for pair in formatting(piece)] == formatting(body.normalised())


@settings(deadline=None, max_examples=100)
@given(st.lists(st.sampled_from(_CHARACTERS), min_size=1, max_size=60).map("".join))
def test_no_cut_falls_inside_a_character_as_people_see_it(text: str) -> None:
    whole = [cluster for cluster in clusters(text) if not cluster.isspace()]
    assert [c for piece in split(plain(text), _fits(12)) for c in clusters(piece.text) if not c.isspace()] == whole


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("aaaa bbbb\n\ncc cc\ndd", ["aaaa bbbb", "cc cc\ndd"]),
        ("aa bb. cc\ndd ee ff", ["aa bb. cc", "dd ee ff"]),
        ("aa bb cc. dd ee ff", ["aa bb cc.", "dd ee ff"]),
        ("aaaa bbbb cccc", ["aaaa bbbb", "cccc"]),
        ("a aaaaaaaaaaa", ["a", "aaaaaaaaaaa"]),
        ("aaaaaaaaaaaaaaaa", ["aaaaaaaaaaaa", "aaaa"]),
        ("def f():\n    return 1", ["def f():", "    return 1"]),
        ("你好吗。我很好，你也好吗今天", ["你好吗。我很好，你也好吗", "今天"]),
    ],
)
def test_cut_is_made_where_a_reader_pauses(text: str, expected: list[str]) -> None:
    assert [piece.text for piece in split(plain(text), _fits(12))] == expected


def test_what_fits_is_left_as_it_is() -> None:
    body = plain("  indented\n\nand spaced  ")
    assert split(body, _fits(100)) == [body]


def test_blank_text_that_cannot_be_sent_gives_no_piece() -> None:
    assert split(plain(" \n "), _fits(10)) == []
    assert split(plain(""), _fits(10)) == []


def test_too_many_spans_make_shorter_pieces() -> None:
    body = RichText("ab " * 250, tuple(Span(i * 3, i * 3 + 2, Style.BOLD) for i in range(250)))
    pieces = split(body, fits_telegram)
    assert len(pieces) == 3
    assert [pair for piece in pieces for pair in formatting(piece)] == formatting(body)


def test_a_character_under_too_many_spans_goes_out_plain() -> None:
    body = RichText("a b", tuple(Span(0, 1, Style.LINK, f"https://x.org/{i}") for i in range(101)))
    assert split(body, fits_telegram) == [plain("a b")]


def test_refusal_of_everything_ends_and_loses_nothing() -> None:
    assert [piece.text for piece in split(plain("a b c"), lambda _: False)] == ["a b c"]


def test_a_hundred_kilobytes_are_split_in_less_than_a_second() -> None:
    spans = tuple(Span(i * 50, i * 50 + 9, Style.BOLD) for i in range(2000))
    body = RichText("Une phrase assez longue. 😀 " * 4000, spans)
    started = time.process_time()
    pieces = split(body, fits_telegram)
    assert time.process_time() - started < 1
    assert len(pieces) < 32


@pytest.mark.parametrize("text", ["e" + "\u0301" * 9000, "🇫" * 9000, " " * 9000 + "a", "\n" * 9000 + "a", "👩‍" * 9000])
def test_hostile_texts_are_split_quickly(text: str) -> None:
    started = time.process_time()
    pieces = split(plain(text), fits_telegram)
    assert time.process_time() - started < 2
    assert all(fits_telegram(piece) for piece in pieces)
