"""Lines, bullets, quotes and code blocks keep their place whatever a translation does to the words."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from messages.atoms import has_words
from messages.richtext import EXPANDABLE, RichText, Span, Style, plain
from messages.segments import segments
from tests.unit.messages.texts import bodies


@settings(deadline=None, max_examples=300)
@given(bodies())
def test_segments_put_together_are_the_message(body: RichText) -> None:
    taken = segments(body)
    assert taken.joined(taken.texts) == body.normalised()
    for segment in taken.texts:
        assert segment.text == segment.text.strip()
        assert len(segment.text.splitlines()) == 1
        assert not any(span.style in (Style.QUOTE, Style.PRE) for span in segment.spans)


def test_only_words_are_sent_and_the_shape_stays() -> None:
    taken = segments(plain("📣 Hola a todas\n\n- uno más 👋\n  1) dos\n18h30\nhttps://a.org"))
    assert [text.text for text in taken.texts] == ["Hola a todas", "uno más", "dos"]
    back = taken.joined([plain("Hello all"), plain("one more"), plain("two")])
    assert back.text == "📣 Hello all\n\n- one more 👋\n  1) two\n18h30\nhttps://a.org"


def test_quotes_and_code_keep_their_borders_when_lengths_change() -> None:
    spans = (Span(0, 10, Style.QUOTE, EXPANDABLE), Span(11, 22, Style.PRE, "python"))
    taken = segments(RichText("dicho\nayer\nif x:\n  fin\nadiós", spans))
    assert [text.text for text in taken.texts] == ["dicho", "ayer", "adiós"]
    back = taken.joined([plain("what was said"), plain("yesterday"), plain("goodbye")])
    assert back == RichText(
        "what was said\nyesterday\nif x:\n  fin\ngoodbye",
        (Span(0, 23, Style.QUOTE, EXPANDABLE), Span(24, 35, Style.PRE, "python")),
    )


def test_two_quotes_side_by_side_stay_two() -> None:
    body = RichText("uno\ndos\ntres", (Span(0, 3, Style.QUOTE), Span(4, 7, Style.QUOTE)))
    back = segments(body).joined([plain("first"), plain("second"), plain("third")])
    assert back == RichText("first\nsecond\nthird", (Span(0, 5, Style.QUOTE), Span(6, 12, Style.QUOTE)))


def test_a_missing_translation_is_an_error() -> None:
    with pytest.raises(ValueError, match="per segment"):
        segments(plain("uno\ndos")).joined([plain("one")])


@pytest.mark.parametrize("text", ["ok", "Sí", "été 18h", "مرحبا", "好", "voir https://a.org"])
def test_texts_with_words(text: str) -> None:
    assert has_words(text)


@pytest.mark.parametrize(
    "text", ["", "😀 👍🏽", "18h30", "3,50 €", "https://a.org", "@ana #tag", "a", "…", "+33 6 12 34 56 78"]
)
def test_texts_without_words(text: str) -> None:
    assert not has_words(text)


def test_code_and_mentions_are_no_words() -> None:
    assert not has_words(RichText("Ana print", (Span(0, 3, Style.MENTION), Span(4, 9, Style.CODE))))
