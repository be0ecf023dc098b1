"""Formatting survives the way to Telegram and back, and nothing that Telegram refuses is ever built."""

from __future__ import annotations

import time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.telegram.adapter import TelegramPlatform
from bot.telegram.entities import entities_of, opens, richtext_of
from messages.richtext import EXPANDABLE, RichText, Span, Style, utf16_length

LETTERS = "ab é\n😀👩‍👩‍👧سلام\U0001f1eb\U0001f1f7 "
URLS = ("https://a.example/x", "http://b.example", "tg://resolve?domain=x")
VALUES = {Style.LINK: URLS, Style.PRE: ("", "python"), Style.QUOTE: ("", EXPANDABLE)}


def spans_over(size: int) -> st.SearchStrategy[Span]:
    def build(draw: st.DrawFn) -> Span:
        start = draw(st.integers(0, max(0, size - 1)))
        style = draw(st.sampled_from(Style))
        return Span(start, draw(st.integers(start, size)), style, draw(st.sampled_from(VALUES.get(style, ("",)))))

    return st.composite(build)()


@st.composite
def bodies(draw: st.DrawFn) -> RichText:
    text = draw(st.text(alphabet=LETTERS, max_size=24)) + draw(st.text(max_size=8))
    return RichText(text, tuple(draw(st.lists(spans_over(len(text)), max_size=8))))


def looks(body: RichText) -> list[tuple[str, frozenset[Any]]]:
    """Every visible character with its formatting, as far as Telegram can show it."""
    result = []
    for index, character in enumerate(body.text):
        at = [s for s in body.spans if s.start <= index < s.end]
        styles: set[Any] = {(s.style, s.value if s.style in VALUES else "") for s in at}
        kinds = {s.style for s in at}
        quoted = sorted((s.start, -s.end, s.value) for s in at if s.style is Style.QUOTE)
        styles -= {(Style.QUOTE, ""), (Style.QUOTE, EXPANDABLE), (Style.MENTION, "")}
        if Style.PRE in kinds:
            styles = {s for s in styles if s[0] is Style.PRE}
        elif Style.LINK in kinds:
            styles = {s for s in styles if s[0] is not Style.CODE}
        elif Style.CODE in kinds:
            styles = {(Style.CODE, "")}
        if not character.isspace():
            result.append((character, frozenset(styles | ({Style.QUOTE} if quoted else set()))))
    return result


def one_of_each(body: RichText) -> RichText:
    """Without what cannot be had twice over one character (links, blocks of two kinds), which is kept by a rule of its
    own, and without who wrote, which becomes bold."""
    values = {Style.LINK: URLS[0], Style.PRE: "python", Style.QUOTE: EXPANDABLE}
    spans = tuple(
        Span(s.start, s.end, s.style, values.get(s.style, "")) for s in body.spans if s.style is not Style.BYLINE
    )
    blocks = [s for s in spans if s.style is Style.PRE]
    links_alone = (
        s for s in spans if s.style is not Style.LINK or not any(b.start < s.end and s.start < b.end for b in blocks)
    )
    return RichText(body.text, tuple(links_alone))


@settings(max_examples=250, deadline=None)
@given(bodies())
def test_any_formatting_comes_back_as_far_as_telegram_can_show_it(body: RichText) -> None:
    body = one_of_each(body)
    text, entities = entities_of(body)
    assert looks(richtext_of(text, entities)) == looks(
        RichText(body.text.replace("\x00", "\ufffd"), body.spans).normalised()
    )


@settings(max_examples=250, deadline=None)
@given(bodies())
def test_entities_obey_telegrams_rules(body: RichText) -> None:
    text, entities = entities_of(body)
    assert text == text.strip()
    units = text.encode("utf-16-le")
    placed = [(e["offset"], e["offset"] + e["length"], e["type"]) for e in entities]
    assert [(start, -end) for start, end, _ in placed] == sorted((start, -end) for start, end, _ in placed)
    holds_code = any(kind in ("code", "pre") for _, _, kind in placed)
    for number, (start, end, kind) in enumerate(placed):
        assert 0 <= start < end <= len(units) // 2
        covered = units[2 * start : 2 * end].decode("utf-16-le")  # raises if a pair is torn apart
        assert covered.strip()
        if not holds_code:  # white space in code is meant, at the edge of a quote too
            assert covered == covered.strip()
        for other_start, other_end, other in placed[number + 1 :]:
            if other_start >= end:
                continue
            assert other_end <= end, "partly overlapping"
            assert kind not in ("code", "pre"), "something inside code"
            assert not ("quote" in kind and "quote" in other), "a quote in a quote"
            assert not (kind == "text_link" and other in ("text_link", "code", "pre"))
            assert other not in ("code", "pre") or "quote" in kind


@settings(max_examples=150, deadline=None)
@given(bodies())
def test_no_text_is_lost(body: RichText) -> None:
    text, _ = entities_of(body)
    rest = iter(text)
    assert all(character in rest for character in body.text.strip().replace("\x00", "\ufffd"))


def test_nested_formatting_is_sent_as_it_is() -> None:
    body = RichText(
        "see 😀 here now", (Span(0, 14, Style.BOLD), Span(4, 10, Style.LINK, URLS[0]), Span(6, 10, Style.ITALIC))
    )
    assert entities_of(body) == (
        "see 😀 here now",
        [
            {"type": "bold", "offset": 0, "length": 15},
            {"type": "text_link", "offset": 4, "length": 7, "url": URLS[0]},
            {"type": "italic", "offset": 7, "length": 4},
        ],
    )
    assert richtext_of(*entities_of(body)) == body.normalised()


def test_crossing_styles_are_nested_and_come_back_whole() -> None:
    body = RichText("abcdefgh", (Span(0, 5, Style.BOLD), Span(3, 8, Style.ITALIC)))
    text, entities = entities_of(body)
    assert [(e["type"], e["offset"], e["length"]) for e in entities] == [
        ("bold", 0, 5),
        ("italic", 3, 2),
        ("italic", 5, 3),
    ]
    assert richtext_of(text, entities) == body.normalised()


def test_a_quote_in_a_quote_joins_the_outer_one() -> None:
    body = RichText("aa bb cc", (Span(0, 8, Style.QUOTE, EXPANDABLE), Span(3, 5, Style.QUOTE), Span(3, 5, Style.BOLD)))
    assert entities_of(body)[1] == [
        {"type": "expandable_blockquote", "offset": 0, "length": 8},
        {"type": "bold", "offset": 3, "length": 2},
    ]


def test_two_quotes_side_by_side_stay_two() -> None:
    body = RichText("aabb", (Span(0, 2, Style.QUOTE), Span(2, 4, Style.QUOTE)))
    assert [e["length"] for e in entities_of(body)[1]] == [2, 2]
    assert richtext_of(*entities_of(body)) == body.normalised()


def test_indentation_in_a_block_is_kept() -> None:
    body = RichText("x\n  def f():", (Span(2, 12, Style.PRE, "python"), Span(0, 12, Style.QUOTE)))
    assert {"type": "pre", "offset": 2, "length": 10, "language": "python"} in entities_of(body)[1]


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("mailto:info@example.org", "write (info@example.org)"),
        ("tel:+33123", "write (+33123)"),
        ("http://localhost/x", "write (http://localhost/x)"),
        ("tg://user?id=5", "write (tg://user?id=5)"),
        ("xmpp:a@b.c", "write (xmpp:a@b.c)"),
        ("", "write"),
        ("write", "write"),
    ],
)
def test_a_link_that_telegram_does_not_open_follows_its_text(url: str, shown: str) -> None:
    body = RichText("write", (Span(0, 5, Style.LINK, url), Span(0, 5, Style.QUOTE)))
    text, entities = entities_of(body)
    assert text == shown
    assert entities == [{"type": "blockquote", "offset": 0, "length": len(shown)}]


def test_a_link_in_a_block_follows_its_text() -> None:
    body = RichText("a b c!", (Span(0, 5, Style.PRE), Span(2, 3, Style.LINK, URLS[0]), Span(5, 6, Style.BOLD)))
    text, entities = entities_of(body)
    assert text == f"a b ({URLS[0]}) c!"
    assert [e["type"] for e in entities] == ["pre", "bold"]
    assert entities[1]["offset"] == len(text) - 1


@pytest.mark.parametrize(
    ("url", "taken"),
    [
        ("https://example.org/a?b=c#d", True),
        ("HTTP://EXAMPLE.ORG", True),
        ("https://user@example.org:8080/", True),
        ("https://bücher.example/", True),
        ("http://[::1]/", True),
        ("tg://resolve?domain=x", True),
        ("TG://USER?id=1", False),
        ("tg:resolve", False),
        ("ftp://example.org", False),
        ("javascript:alert(1)", False),
        ("https://example.org/a b", False),
        ("https://example.org:99999/", False),
        ("https://example", False),
        ("https://", False),
        ("http://[", False),
        ("//example.org", False),
        ("https://a.example/" + "x" * 3000, False),
    ],
)
def test_only_links_that_telegram_takes_are_sent_as_links(url: str, taken: bool) -> None:
    assert opens(url) is taken


def test_what_telegram_finds_by_itself_brings_no_span() -> None:
    kinds = ("url", "email", "hashtag", "cashtag", "mention", "bot_command", "phone_number", "custom_emoji", "new")
    assert richtext_of("abc", [{"type": kind, "offset": 0, "length": 3} for kind in kinds]) == RichText("abc")


def test_a_mention_by_name_is_a_mention() -> None:
    entities = [{"type": "text_mention", "offset": 0, "length": 3, "user": {"id": 1}}]
    assert richtext_of("Ana!", entities).spans == (Span(0, 3, Style.MENTION, "telegram:1"),)


@settings(max_examples=200, deadline=None)
@given(
    st.text(alphabet="a😀é", max_size=6),
    st.lists(st.tuples(st.integers(-5, 20), st.integers(-5, 20) | st.just(2**70)), max_size=4),
)
def test_offsets_from_outside_are_cut_to_the_text(text: str, places: list[tuple[int, int]]) -> None:
    body = richtext_of(text, [{"type": "bold", "offset": offset, "length": length} for offset, length in places])
    assert body.text == text
    assert all(0 <= s.start < s.end <= len(text) for s in body.spans)


def test_half_an_emoji_is_the_whole_emoji() -> None:
    halves = [{"type": "bold", "offset": 1, "length": 1}, {"type": "italic", "offset": 2, "length": 1}]
    assert set(richtext_of("a😀b", halves).spans) == {Span(1, 2, Style.BOLD), Span(1, 2, Style.ITALIC)}


def test_lone_surrogates_and_nul_are_replaced() -> None:
    assert entities_of(RichText("a\ud800\x00b", (Span(0, 4, Style.BOLD),)))[0] == "a\ufffd\ufffdb"
    assert richtext_of("\udc00", []).text == "\ufffd"


def test_fits_counts_utf16_units_and_entities() -> None:
    fits = TelegramPlatform("1:a").fits
    assert fits(RichText("😀" * 2048))
    assert not fits(RichText("😀" * 2048 + "a"))
    assert fits(RichText("  " + "a" * 4096 + "\n"))
    assert not any(fits(RichText(text)) for text in ("", " \n", "\u200b\u2060", "\x00\ufeff", "\u202e"))
    bold = tuple(Span(2 * n, 2 * n + 1, Style.BOLD) for n in range(101))
    assert fits(RichText("a " * 101, bold[:100]))
    assert not fits(RichText("a " * 101, bold))
    link = Span(0, 1, Style.LINK, "mailto:" + "x" * 4090)
    assert not fits(RichText("a" * 100, (link,)))


def test_thousands_of_crossed_spans_cost_little() -> None:
    styles = [style for style in Style if style not in (Style.MENTION, Style.BYLINE)]
    spans = tuple(
        Span(n, n + 1 + n % 50, styles[n % len(styles)], f"https://a.example/{n}" if n % 3 else "mailto:x")
        for n in range(5000)
    )
    began = time.process_time()
    text, _ = entities_of(RichText("ab " * 2000, spans))
    assert utf16_length(text) >= 5999
    assert time.process_time() - began < 2.0


def test_a_handle_is_a_mention_and_a_nameless_one_says_nobody() -> None:
    entities = [{"type": "mention", "offset": 3, "length": 4}, {"type": "text_mention", "offset": 0, "length": 2}]
    assert richtext_of("hi @ana", entities).spans == (
        Span(0, 2, Style.MENTION),
        Span(3, 7, Style.MENTION, "telegram:@ana"),
    )


def test_whoever_is_known_here_is_mentioned_and_others_are_named() -> None:
    spans = (
        Span(0, 8, Style.BOLD),
        Span(0, 3, Style.MENTION, "telegram:42"),
        Span(5, 8, Style.MENTION, "matrix:@b:x"),
        Span(9, 12, Style.MENTION, "telegram:@c"),
    )
    ana = {"id": 42, "is_bot": False, "first_name": "Ana"}
    assert entities_of(RichText("Ana, Ben Cem", spans)) == (
        "Ana, Ben Cem",
        [
            {"type": "bold", "offset": 0, "length": 8},
            {"type": "text_mention", "offset": 0, "length": 3, "user": ana},
        ],
    )


@settings(max_examples=200, deadline=None)
@given(bodies(), st.lists(st.tuples(st.integers(0, 24), st.integers(1, 8)), max_size=4))
def test_mentions_obey_telegrams_rules_like_links(body: RichText, places: list[tuple[int, int]]) -> None:
    mentions = tuple(
        Span(start, min(start + length, len(body.text)), Style.MENTION, f"telegram:{number}")
        for number, (start, length) in enumerate(places, 1)
        if start < len(body.text)
    )
    text, entities = entities_of(RichText(body.text, body.spans + mentions))
    placed = [(e["offset"], e["offset"] + e["length"], e["type"]) for e in entities]
    solid = ("text_mention", "text_link", "code", "pre")
    for number, (start, end, kind) in enumerate(placed):
        assert text.encode("utf-16-le")[2 * start : 2 * end].decode("utf-16-le").strip()
        for other_start, other_end, other in placed[number + 1 :]:
            if other_start < end:
                assert other_end <= end
                assert not (kind in solid and other in solid)


def test_who_wrote_is_bold_in_a_copy() -> None:
    body = RichText("Ana: hi", (Span(0, 5, Style.BYLINE),))
    assert entities_of(body) == ("Ana: hi", [{"type": "bold", "offset": 0, "length": 3}])


def test_nothing_that_the_bot_says_calls_admins() -> None:
    words = "Ana: @admin 😀 @Admins! @administrator x@ADMIN"
    body = RichText(words, (Span(0, 5, Style.BYLINE), Span(5, 11, Style.ITALIC), Span(14, 22, Style.STRIKE)))
    text, entities = entities_of(body)
    assert text == "Ana: @\u2060admin 😀 @\u2060Admins! @administrator x@\u2060ADMIN"
    assert richtext_of(text, entities).spans == (
        Span(0, 3, Style.BOLD),
        Span(5, 12, Style.ITALIC),
        Span(15, 24, Style.STRIKE),
    )
    assert entities_of(RichText("ask @admin"))[0] == "ask @\u2060admin"


def test_fits_leaves_room_for_what_is_added() -> None:
    fits = TelegramPlatform("1:a").fits
    assert fits(RichText("a" * 4085 + " " + "@admin"))
    assert not fits(RichText("a" * 4089 + " " + "@admin"))


def test_a_caption_has_its_own_length_and_may_be_empty() -> None:
    fits = TelegramPlatform("1:a").fits
    assert fits(RichText(""), captioned=True)
    assert fits(RichText("😀" * 512), captioned=True)
    assert not fits(RichText("😀" * 512 + "a"), captioned=True)
