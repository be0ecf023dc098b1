"""Texts as people write them and as nobody should, for property tests."""

from __future__ import annotations

from hypothesis import strategies as st

from messages.richtext import RichText, Span, Style, utf16_length

FRAGMENTS = (
    *("Bonjour", "à tous", "la réunion", "ok", "l'accueil", "مرحبا", "世界", "naïve", "xq", "e", "Ünï"),
    *("18h30", "6 pm", "14:30", "3,50 €", "20 %", "+33 6 12 34 56 78", "1er", "2023", "²", "①", "XQ0Z", "E9001"),
    *("https://a.org/b?c=(d)", "site.org", "a.b@c.org", "@anna_b", "@anna:matrix.org", "#tema", "/delete", "né.e.s"),
    *("😀", "👩‍👩‍👧", "🇫🇷", "1️⃣", "👍🏽", ":)", "e\u0301", "«", "»", "ANVITA", "comité de suivi"),
    *(".", ",", "!", "?", "'", "-", "(", ")", " ", "  ", "\n", "\n\n", "\t", "\u00a0", "\u202f", "\r\n", "•", "1) "),
)

texts = st.one_of(
    st.lists(st.sampled_from(FRAGMENTS), max_size=24).map("".join),
    st.lists(st.sampled_from(FRAGMENTS), max_size=24).map(" ".join),
    st.text(max_size=60),
)


@st.composite
def bodies(draw: st.DrawFn, written: st.SearchStrategy[str] = texts) -> RichText:
    """A text with any spans: nested, crossing, empty, out of bounds."""
    text = draw(written)
    edge = st.integers(0, len(text) + 1)
    values = {Style.LINK: "https://x.org", Style.PRE: "python", Style.QUOTE: "expandable"}
    spans = draw(st.lists(st.tuples(edge, edge, st.sampled_from(list(Style)), st.booleans()), max_size=6))
    return RichText(text, tuple(Span(a, b, style, values.get(style, "") if v else "") for a, b, style, v in spans))


def formatting(body: RichText) -> list[tuple[str, frozenset[tuple[Style, str]]]]:
    """Every character that is not white space, with what formats it."""
    return [
        (c, frozenset((s.style, s.value) for s in body.spans if s.start <= i < s.end))
        for i, c in enumerate(body.text)
        if not c.isspace()
    ]


def fits_telegram(body: RichText) -> bool:
    """One Telegram message: 1 to 4096 UTF-16 units, 100 entities (Bot API)."""
    return 0 < utf16_length(body.text.strip()) <= 4096 and len(body.spans) <= 100
