"""What must not be altered comes back exactly, wherever an engine moves it; what it loses is noticed."""

from __future__ import annotations

import re
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from messages.errors import GuardFailed
from messages.glossary import Glossary, default_glossary
from messages.masking import Masked, PlaceholderLost, PlaceholderStyle, mask, pieces
from messages.richtext import RichText, Span, Style, joined, plain
from messages.segments import segments
from tests.unit.messages.texts import bodies, formatting, texts

_STYLES = st.sampled_from(list(PlaceholderStyle))
XQZ = PlaceholderStyle.XQZ


def masked(text: str | RichText, source: str = "es", target: str = "en", glossary: Glossary | None = None) -> Masked:
    return mask(plain(text) if isinstance(text, str) else text, glossary, source, target, XQZ)


@settings(deadline=None, max_examples=300)
@given(bodies(), _STYLES)
def test_an_engine_that_changes_nothing_gives_the_original_back(body: RichText, style: PlaceholderStyle) -> None:
    restored = mask(body, None, "es", "en", style)
    back = restored.restore(restored.text)
    assert back.text == body.text
    assert formatting(back) == formatting(body)


@settings(deadline=None, max_examples=100)
@given(bodies(texts.map(lambda text: "".join(text.split()))), _STYLES)
def test_spans_come_back_as_they_were_and_not_in_shreds(body: RichText, style: PlaceholderStyle) -> None:
    body = body.without(lambda span: span.style is Style.QUOTE)  # a quote never is inside a segment
    restored = mask(body, None, "es", "en", style)
    assert restored.restore(restored.text) == body.normalised()


@settings(deadline=None, max_examples=150)
@given(
    bodies(), _STYLES, st.sampled_from(["fr", "en", "es", "pt", "ar"]), st.sampled_from(["fr", "en", "es", "pt", "ar"])
)
def test_any_text_can_be_masked_between_any_languages(
    body: RichText, style: PlaceholderStyle, source: str, target: str
) -> None:
    token = mask(body, default_glossary(), source, target, style)
    digits = re.sub(r"XQ\d+Z" if style is XQZ else r"E\d{4,6}", "", token.text)
    assert not re.search(r"\d", digits)
    token.restore(token.text)
    if token.placeholders:
        with pytest.raises(PlaceholderLost):
            token.restore("")


@settings(deadline=None, max_examples=150)
@given(bodies())
def test_pieces_put_together_are_the_segment(body: RichText) -> None:
    cut = pieces(body, None, "es", "en")
    back = joined(p.translated(p.body.text) if p.translatable else p.body for p in cut)
    assert back.text == body.text
    assert formatting(back) == formatting(body)
    for piece in cut:
        if piece.translatable:
            assert piece.body.text == piece.body.text.strip()
            assert any(map(str.isalpha, piece.body.text))
            assert not re.search(r"\d", piece.body.text)


@pytest.mark.parametrize(
    "kept",
    [
        *(
            "https://example.org/a_(b)?c=d#e",
            "www.example.org",
            "anvita.fr",
            "t.me/grupo",
            "http://x.org:80/",
            "ftp://a/b",
        ),
        *("ana.b+c@example.org", "+33 6 12 34 56 78", "06 12 34 56 78", "(11) 91234-5678", "+1 (555) 010-9999"),
        *("@anna_b", "@ana:matrix.example.org", "#salle:matrix.org", "#bienvenue", "/delete@passerelle_bot"),
        *("👩‍👩‍👧", "🇫🇷🇪🇸", "👍🏽", "1️⃣", "❤️", ":)", "→"),
        *("18h", "18h30", "18 h 30", "6pm", "6 p.m.", "14:30", "3,50 €", "€20", "20%", "20 %", "1 500", "2023-06-14"),
        *("14/15-16", "1.500,00 €", "1er", "2º", "G20", "4x4", "5 km", "XQ0Z", "E9000", "xq 1 z", "R$ 50"),
    ],
)
def test_what_stays_is_not_shown_to_the_engine(kept: str) -> None:
    token = masked(f"Mira {kept}, por favor")
    assert re.fullmatch(r"Mira (XQ0Z|xq XQ0Z z), por favor", token.text)
    assert token.restore(token.text).text == f"Mira {kept}, por favor"


@pytest.mark.parametrize(
    "text", ["fin. Merci", "etc.Bonjour", "et/ou", "M. le maire", "il dit : oui", "a-t-il", "e.g. this"]
)
def test_ordinary_writing_has_nothing_to_protect(text: str) -> None:
    assert masked(text).placeholders == 0


def test_address_leaves_the_punctuation_of_its_sentence_alone() -> None:
    assert masked("Ver (https://a.org/b), o a.org!").text == "Ver (XQ0Z), o XQ1Z!"


def test_formatting_moves_with_its_words() -> None:
    body = RichText("una tarde larga", (Span(4, 9, Style.BOLD), Span(4, 9, Style.LINK, "https://a.org")))
    token = masked(body)
    assert token.text == "una XQ0Z tarde XQ1Z larga"
    assert token.restore("a long XQ0Z afternoon XQ1Z") == RichText(
        "a long afternoon", (Span(7, 16, Style.BOLD), Span(7, 16, Style.LINK, "https://a.org"))
    )


def test_formatting_of_the_whole_segment_needs_no_placeholder() -> None:
    token = masked(plain("buenas tardes").wrapped(Style.BOLD))
    assert token.text == "buenas tardes"
    assert token.restore("good afternoon") == plain("good afternoon").wrapped(Style.BOLD)


def test_formatted_number_is_one_placeholder() -> None:
    token = masked(RichText("a las 18h en punto", (Span(6, 9, Style.BOLD),)))
    assert token.text == "a las XQ0Z en punto"
    assert token.restore("at XQ0Z sharp") == RichText("at 18h sharp", (Span(3, 6, Style.BOLD),))


@pytest.mark.parametrize("back", ["see xq0z , now", "see XQ 0 Z, now", "see Xq0Z, now", "see  XQ0Z, now"])
def test_tokens_are_recognised_and_respaced_as_engines_return_them(back: str) -> None:
    assert masked("mira @ana, ya").restore(back).text == "see @ana, now"


@pytest.mark.parametrize(
    ("back", "expected"),
    [
        ("XQ0Z at XQ1Z.", "@ana at 18h."),
        ("at XQ1Z.XQ0Z", "at 18h.@ana"),
        ("XQ1Z , XQ0Z .", "18h, @ana."),
        ("go to XQ0Z  office,  XQ1Z", "go to @ana office, 18h"),
        ("atXQ1Z with XQ0Zalone", "at 18h with @ana alone"),
    ],
)
def test_moved_placeholders_are_spaced_as_words(back: str, expected: str) -> None:
    assert masked("@ana a las 18h.").restore(back).text == expected


@pytest.mark.parametrize(
    "back",
    [
        "",
        "see",
        "see XQ0Z XQ0Z",
        "see XQ0Z",
        "see XQ0Z XQ1Z XQ2Z XQ3Z",
        "see XQ2Z word XQ1Z XQ0Z",
        "see XQ0Z XQ1Z XQ2Z word",
    ],
)
def test_lost_doubled_unknown_or_crossed_placeholders_are_refused(back: str) -> None:
    token = masked(RichText("mira @ana esa palabra", (Span(14, 21, Style.BOLD),)))
    assert token.text == "mira XQ0Z esa XQ1Z palabra XQ2Z"
    with pytest.raises(GuardFailed) as caught:
        token.restore(back)
    assert caught.value.code == "placeholder_lost"


def test_terms_come_out_in_the_other_language() -> None:
    token = masked("Comité de suivi de l'ANVITA : rencontre régionale", "fr", "es", default_glossary())
    assert token.text == "XQ0Z de l'XQ1Z: XQ2Z"
    assert token.restore("XQ0Z de XQ1Z: XQ2Z").text == "Comité de seguimiento de ANVITA: encuentro regional"


def test_terms_inside_addresses_and_code_stay() -> None:
    body = RichText("lee good practice en https://a.org/good practice", (Span(4, 17, Style.CODE),))
    token = mask(body, default_glossary(), "en", "fr", XQZ)
    assert "good practice en https://a.org/good" in token.restore(token.text).text


def test_wordless_segments_need_no_engine() -> None:
    for text in ("18h30 😀", "ANVITA", "(…)", "https://a.org @ana"):
        assert masked(text, glossary=default_glossary()).wordless, text
    assert not masked("ok 18h").wordless


def test_pieces_carry_terms_and_formatting() -> None:
    body = RichText("una buena práctica hoy a las 18h", (Span(19, 22, Style.BOLD),))
    cut = [(p.body.text, p.translatable) for p in pieces(body, default_glossary(), "es", "fr") if p.body.text != " "]
    assert cut == [("una", True), ("bonne pratique", False), ("hoy", True), ("a las", True), ("18h", False)]
    bold = next(p for p in pieces(body, None, "es", "fr") if p.body.text == "hoy")
    assert bold.translated("aujourd'hui") == plain("aujourd'hui").wrapped(Style.BOLD)


_LONG = ("a", "a.", "1,", "@", "a@", "😀", "x:/", "-", "a-", "+1 ", "(1", "#a:", "/a", "·e", "a.e", "  ", "a (e)", "$")


@pytest.mark.parametrize("text", _LONG)
def test_hostile_texts_are_masked_quickly(text: str) -> None:
    text = text * (40000 // len(text))
    body = RichText(text, tuple(Span(i * 20, i * 20 + 9, Style.BOLD) for i in range(len(text) // 20)))
    started = time.process_time()
    for segment in segments(body).texts:
        token = mask(segment, default_glossary(), "fr", "en", XQZ)
        token.restore(token.text)
        pieces(segment, default_glossary(), "fr", "en")
    assert time.process_time() - started < 4
