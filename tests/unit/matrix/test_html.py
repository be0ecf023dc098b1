"""Protects what people wrote on its way into Matrix HTML and back: no text lost, no markup made from text, and no
message, however broken or hostile, that stops the reader."""

from __future__ import annotations

import time

import nh3
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from bot.matrix.html import html_of, plain_of, written
from bot.matrix.layout import laid_out, usable_link
from bot.matrix.reader import richtext_of
from messages.richtext import EXPANDABLE, RichText, Span, Style

# Client-server API, m.room.message msgtypes (the tags that a client should render)
SPECIFIED = """
    del h1 h2 h3 h4 h5 h6 blockquote p a ul ol sup sub li b i u strong em s code hr br div table thead tbody tr th td
    caption pre span img details summary
"""
ALLOWED = set(SPECIFIED.split())
BLOCKS = (Style.QUOTE, Style.PRE)

texts = st.text(
    st.one_of(
        st.sampled_from(" \n\n  <>&\"'\t\xa0\r*_`~-é🙂👩‍👩‍👧م"),
        st.characters(codec="utf-8"),
        st.characters(min_codepoint=97, max_codepoint=104),
    ),
    max_size=40,
)
urls = ("https://e.org/a?b=c&d=%20e", "mailto:ana@e.org", "http://e.org/é\"'", "magnet:?xt=urn:x", "tg://x")
values = {
    Style.LINK: st.sampled_from(urls),
    Style.PRE: st.sampled_from(["", "python", "c++"]),
    Style.QUOTE: st.sampled_from(["", EXPANDABLE]),
    Style.MENTION: st.sampled_from(["", "matrix:@ana:x.org", "matrix:@a/b?%2F&\"'=:x:80", "telegram:5"]),
}


@st.composite
def rich_texts(draw: st.DrawFn) -> RichText:
    text = draw(texts)
    spans = []
    for style in draw(st.lists(st.sampled_from(list(Style)), max_size=6)):
        ends = sorted((draw(st.integers(0, len(text))), draw(st.integers(0, len(text)))))
        spans.append(Span(ends[0], ends[1], style, draw(values.get(style, st.just("")))))
    return RichText(text, tuple(spans))


def seen(body: RichText) -> tuple[str, list[Span], list[set[tuple[Style, str]]]]:
    """What a reader sees: text, blocks, and the formatting of every character that is no white space."""
    looks: list[set[tuple[Style, str]]] = [set() for _ in body.text]
    for span in body.spans:
        if span.style not in BLOCKS:
            for at in range(span.start, span.end):
                looks[at].add((span.style, span.value))
    shown = [look if not character.isspace() else set() for character, look in zip(body.text, looks, strict=True)]
    return body.text, sorted(s for s in body.spans if s.style in BLOCKS), shown


def read(body: RichText) -> RichText:
    return richtext_of(plain_of(body), html_of(body))


@settings(deadline=None, max_examples=400)
@given(rich_texts())
def test_any_text_comes_back_from_html_as_it_was_laid_out(body: RichText) -> None:
    assert seen(read(body)) == seen(laid_out(body))


@settings(deadline=None, max_examples=200)
@given(rich_texts())
def test_what_html_can_carry_is_laid_out_as_it_stands(body: RichText) -> None:
    laid = laid_out(body)
    assert seen(laid_out(laid)) == seen(laid)


@settings(deadline=None, max_examples=200)
@given(rich_texts())
def test_nothing_but_white_space_and_control_characters_is_lost(body: RichText) -> None:
    def words(text: str) -> str:
        return "".join(c for c in text if c.isprintable() and not c.isspace())

    assert words(laid_out(body).text) == words(body.text)


@settings(deadline=None, max_examples=200)
@given(rich_texts())
def test_html_passes_the_specifications_own_tag_list_unchanged(body: RichText) -> None:
    markup = html_of(body)
    assume(markup is not None)
    assert markup is not None
    attributes = {"a": {"href"}, "span": {"data-mx-spoiler"}, "code": {"class"}}
    schemes = {"http", "https", "ftp", "mailto", "magnet"}
    clean = nh3.clean(markup, tags=ALLOWED, attributes=attributes, url_schemes=schemes, link_rel=None)
    assert clean == markup


@settings(deadline=None, max_examples=200)
@given(st.one_of(st.text(max_size=60), texts), st.booleans())
def test_plain_text_goes_out_without_html_and_comes_back(text: str, is_reply: bool) -> None:
    body = RichText(text)
    assert html_of(body) is None
    assert richtext_of(plain_of(body), None, is_reply=False) == laid_out(body)
    richtext_of(text, None, is_reply=is_reply)


MARKUP = """
    <b> </b> <i> </i> <p> </p> <div> <br> <br/> <ul> <ol\tstart=3> <li> </li> </ul> </ol> <pre> <code> </code> </pre>
    <a> <a\thref='https://x.org'> <a\thref=javascript:x> <a\thref='https://matrix.to/#/@a:b'> </a> <h1> </h1> <hr>
    <table> <tr> <td> </td> </tr> </table> <details> <summary> </summary> </details> <blockquote> </blockquote>
    <span\tdata-mx-spoiler=why> </span> <img\talt=cat> <mx-reply> </mx-reply> <script> </script> <style> <!-- -->
    <font\tcolor=red> &nbsp; &amp; &lt; &#0; &#55296; < > <![CDATA[ <svg> <math> <textarea> <select>
"""
fragments = st.sampled_from([*MARKUP.split(" "), "\0", "\n"])


@settings(deadline=None, max_examples=400)
@given(st.lists(st.one_of(fragments, fragments, st.text(max_size=8)), max_size=30).map("".join))
def test_any_markup_is_read_without_an_error(markup: str) -> None:
    body = richtext_of("", markup)
    assert all(0 <= s.start < s.end <= len(body.text) for s in body.spans)
    read(body)


@pytest.mark.parametrize(
    "markup",
    [
        "<p>" + "".join(f"<b id={n}>" for n in range(3000)) + "<p>x" * 4000,
        "<div>" * 13_000,
        "<pre>x</pre><b>y</b>" * 3_000,
        "<table>" * 9_000,
        "a <blockquote>" * 4_000,
        "<" * 65_000,
        "&amp;" * 13_000,
    ],
    ids=["reopened", "deep", "many", "tables", "quotes", "brackets", "entities"],
)
def test_hostile_markup_of_an_events_size_is_read_in_a_moment(markup: str) -> None:
    started = time.process_time()
    read(richtext_of("", markup))
    assert time.process_time() - started < 5


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<p>one</p>\n<p>two</p>\n", "one\n\ntwo"),
        ("<ul><li>a</li><li><p>b</p><ul><li>c</li></ul></li></ul>after", "• a\n• b\n  • c\nafter"),
        ('<ol start="3"><li>a</li><li>b</li></ol>', "3. a\n4. b"),
        ("<table><tr><th>a</th><th>b</th></tr><tr><td>c</td><td>d</td></tr></table>", "a | b\nc | d"),
        ("<mx-reply><blockquote>old</blockquote></mx-reply>new", "new"),
        ("a<script>alert(1)</script><style>x{}</style>b", "ab"),
        ('see <img src="mxc://a/b" alt="a cat"> here', "see a cat here"),
        ("a<br>  <br>b  c", "a\n\nb c"),
        ('<a href="javascript:x">text</a>', "text"),
        ('<font color="#f00">red</font>', "red"),
        ("first<hr>second", "first\n———\nsecond"),
        ("\xab\xa0oui\xa0\xbb", "\xab\xa0oui\xa0\xbb"),
    ],
)
def test_other_clients_markup_reads_as_lines_of_text(markup: str, text: str) -> None:
    assert richtext_of("", markup).text == text


def test_formatting_of_other_clients_becomes_spans() -> None:
    markup = (
        '<h2>T</h2><p>x <a href="https://matrix.to/#/%40ana%3Ax.org">Ana</a> <a href="https://matrix.to/#/!r:x.org/$e">e</a>'
        '</p><pre><code class="language-py hl">a\n b\n</code></pre><details><summary>S</summary>more</details>'
        '<span data-mx-spoiler="end">he dies</span>'
    )
    body = richtext_of("", markup)
    assert body.text == "T\n\nx Ana e\n\na\n b\nS\nmore\n(end) he dies"
    spans = {(s.style, s.value, body.text[s.start : s.end]) for s in body.spans}
    assert spans == {
        (Style.BOLD, "", "T"),
        (Style.MENTION, "matrix:@ana:x.org", "Ana"),
        (Style.LINK, "https://matrix.to/#/!r:x.org/$e", "e"),
        (Style.PRE, "py", "a\n b"),
        (Style.QUOTE, EXPANDABLE, "S\nmore"),
        (Style.SPOILER, "", "he dies"),
    }


@pytest.mark.parametrize(
    "address",
    ["https://matrix.to/#/@ana:x.org?via=y.org", "matrix:u/ana:x.org?action=chat", "http://matrix.to/%23/%40ana:x.org"],
)
def test_a_link_to_a_person_mentions_them_and_goes_out_as_one(address: str) -> None:
    body = richtext_of("", f'<a href="{address}">Ana</a>: hi')
    assert body.spans == (Span(0, 3, Style.MENTION, "matrix:@ana:x.org"),)
    assert html_of(body) == '<a href="https://matrix.to/#/@ana:x.org">Ana</a>: hi'
    assert plain_of(body) == "Ana: hi"


def test_whose_words_they_are_is_bold_and_marked_beside_a_profile() -> None:
    body = RichText("Ana: hi", (Span(0, 5, Style.BYLINE),))
    assert html_of(body) == "<strong>Ana: </strong>hi"
    assert written(body, profiled=True) == ("Ana: hi", "<strong data-mx-profile-fallback>Ana: </strong>hi")


def test_the_original_is_one_tap_away_in_details() -> None:
    body = RichText("fr → es\nBonjour", (Span(0, 15, Style.QUOTE, EXPANDABLE),))
    assert html_of(body) == "<details><summary>fr → es</summary>Bonjour</details>"


def test_overlapping_spans_are_well_nested() -> None:
    body = RichText("abc", (Span(0, 2, Style.BOLD), Span(1, 3, Style.ITALIC)))
    assert html_of(body) == "<strong>a<em>b</em></strong><em>c</em>"


def test_a_notification_does_not_tell_the_spoiler_but_tells_the_address() -> None:
    body = RichText("he dies here", (Span(0, 7, Style.SPOILER), Span(8, 12, Style.LINK, "https://x.org")))
    assert plain_of(body) == "██ ████ here (https://x.org)"


@pytest.mark.parametrize(
    ("text", "is_reply", "said"),
    [
        ("> <@a:b> old\n> older\n\nnew", True, "new"),
        ("> * <@a:b> waves\n\nnew", True, "new"),
        ("> <@a:b> old\n\nnew", False, "> <@a:b> old\n\nnew"),
        ("> a quote of mine\n\nnew", True, "> a quote of mine\n\nnew"),
    ],
)
def test_only_the_fallback_of_a_reply_is_dropped(text: str, is_reply: bool, said: str) -> None:
    assert richtext_of(text, None, is_reply=is_reply).text == said


def test_markup_that_says_nothing_gives_way_to_the_plain_body() -> None:
    assert richtext_of("words", "<script>x</script>").text == "words"


@pytest.mark.parametrize("url", ["javascript:alert(1)", "data:text/html,x", "tg://user?id=1", "//x.org", "x", ""])
def test_links_of_other_schemes_stay_text(url: str) -> None:
    assert usable_link(url) == ""
    assert html_of(RichText("text", (Span(0, 4, Style.LINK, url),))) is None
