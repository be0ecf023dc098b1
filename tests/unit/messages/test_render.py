"""A copy says who wrote, and carries the whole text and the whole original, in as many parts as it takes."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from messages.render import Copy, render
from messages.richtext import EXPANDABLE, RichText, Span, Style, plain
from tests.unit.messages.texts import bodies, fits_telegram


def _always(_: RichText) -> bool:
    return True


def _bare(text: str) -> str:
    return "".join(text.split())


@settings(deadline=None, max_examples=60)
@given(
    bodies(), st.sampled_from([1, 90, 400]), bodies(), st.sampled_from([1, 200]), st.sampled_from(["", "Ana", "فاطمة"])
)
def test_nothing_is_lost_and_every_part_can_be_sent(
    body: RichText, times: int, original: RichText, more: int, author: str
) -> None:
    body = RichText(body.text * times, body.spans)
    original = RichText(original.text * more, original.spans)
    parts = render(Copy(author, body, "fr → es", original), fits_telegram)
    assert all(fits_telegram(part) for part in parts)
    carried = "".join(_bare(part.text) for part in parts)
    for text in (body.text, original.text):
        position = 0
        for character in _bare(text):
            position = carried.find(character, position) + 1
            assert position


def _is_original(part: RichText) -> bool:
    return any(span.value == EXPANDABLE and (span.start, span.end) == (0, len(part.text)) for span in part.spans)


def test_parts_hold_the_text_in_order_word_for_word() -> None:
    body = " ".join(f"word{n}" for n in range(2000))
    original = " ".join(f"mot{n}" for n in range(1500))
    parts = render(Copy("Ana", plain(body), "fr → en", plain(original)), fits_telegram)
    said = [part for part in parts if not _is_original(part)]
    quoted = [part for part in parts if _is_original(part)]
    assert parts == said + quoted
    assert len(said) > 1
    words = " ".join(part.text.removeprefix("Ana").split(": ", 1)[1] for part in said)
    assert words.removesuffix("\nfr → en") == body
    assert "\n".join(part.text.split("\n", 1)[1] for part in quoted).replace("\n", " ") == original


def test_verbatim_copy_is_the_name_and_the_words() -> None:
    assert render(Copy("Ana", plain("hola")), _always) == [RichText("Ana: hola", (Span(0, 5, Style.BYLINE),))]


def test_copy_of_nobody_is_the_words_alone() -> None:
    assert render(Copy("", plain("hola")), _always) == [plain("hola")]


def test_translated_copy_carries_its_original_one_tap_away() -> None:
    assert render(Copy("Ana", plain("hello"), "es → en", plain("hola")), _always) == [
        RichText("Ana: hello\nes → en\nhola", (Span(0, 5, Style.BYLINE), Span(11, 23, Style.QUOTE, EXPANDABLE)))
    ]


def test_machine_text_is_marked_without_its_original_too() -> None:
    expected = RichText("Ana: hello\nes → en", (Span(0, 5, Style.BYLINE), Span(11, 18, Style.ITALIC)))
    assert render(Copy("Ana", plain("hello"), "es → en"), _always) == [expected]


def test_name_stands_above_a_quote() -> None:
    body = RichText("dicho\nhola", (Span(0, 5, Style.QUOTE),))
    assert render(Copy("Ana", body), _always)[0].text == "Ana:\ndicho\nhola"


def test_quotes_of_the_original_do_not_nest() -> None:
    original = RichText("dicho\nhola", (Span(0, 5, Style.QUOTE), Span(6, 10, Style.BOLD)))
    part = render(Copy("Ana", plain("said\nhello"), "es → en", original), _always)[0]
    assert [span.style for span in part.spans] == [Style.BYLINE, Style.QUOTE, Style.BOLD]


def test_original_follows_where_both_do_not_fit() -> None:
    parts = render(Copy("Ana", plain("a" * 3000), "es → en", plain("o" * 3000)), fits_telegram)
    assert [part.text for part in parts] == ["Ana: " + "a" * 3000 + "\nes → en", "es → en\n" + "o" * 3000]


def test_each_part_says_who_wrote() -> None:
    parts = render(Copy("Ana", plain("a b " * 3000)), fits_telegram)
    assert [part.text.split(":")[0] for part in parts] == ["Ana", "Ana (2/3)", "Ana (3/3)"]
    assert all(part.spans[0] == Span(0, len(part.text.split(":")[0]) + 2, Style.BYLINE) for part in parts)


def test_name_is_isolated_only_from_a_text_of_the_other_direction() -> None:
    assert render(Copy("Ana", plain("مرحبا")), _always)[0].text == "\u2068Ana\u2069: مرحبا"
    assert render(Copy("فاطمة", plain("hola")), _always)[0].text == "\u2068فاطمة\u2069: hola"
    assert render(Copy("فاطمة", plain("مرحبا")), _always)[0].text == "فاطمة: مرحبا"
    assert render(Copy("Ana", plain("123")), _always)[0].text == "Ana: 123"


def test_empty_text_is_still_one_part() -> None:
    assert len(render(Copy("", plain("")), lambda _: False)) == 1
    assert [part.text for part in render(Copy("Ana", plain("")), _always)] == ["Ana"]
