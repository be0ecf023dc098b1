"""Rich text as Matrix writes it: a plain body, and HTML of the tags that the specification allows.

The HTML is built from spans along the text, so it is always well nested and nothing that a person wrote can become
markup. Client-server API, m.room.message msgtypes, `org.matrix.custom.html`; spoilers by MSC2010.
"""

from __future__ import annotations

import re
from bisect import insort
from urllib.parse import quote

from bot.matrix.layout import Layout, covers, layout, mentioned
from messages.richtext import EXPANDABLE, RichText, Span, Style

_SUMMARY = "summary"
_TAGS = {
    Style.BOLD: "strong",
    Style.ITALIC: "em",
    Style.UNDERLINE: "u",
    Style.STRIKE: "del",
    Style.CODE: "code",
}
_RANKS = {Style.QUOTE: 0, Style.PRE: 2, Style.LINK: 3, Style.MENTION: 3, Style.CODE: 9}
_BYLINE = "<strong data-mx-profile-fallback>"
_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\xa0": "&nbsp;", '"': "&quot;"})
_TEXT_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\xa0": "&nbsp;"})
_SPACES = re.compile(" +")
_LINES = re.compile("\n+")
_LINE_STARTS = re.compile("^", re.MULTILINE)
_HIDDEN = re.compile(r"\S")

_Element = tuple[int, int, int, str, str]
"""(rank, start, -end, style, value): sorts outermost first."""


def html_of(body: RichText) -> str | None:
    """`formatted_body`, or None if the text has no formatting and needs none."""
    return written(body)[1]


def plain_of(body: RichText) -> str:
    """`body`: quotes by `> `, a link's URL after its text, spoilers covered (a notification shows this text)."""
    return written(body)[0]


def written(body: RichText, *, profiled: bool = False) -> tuple[str, str | None]:
    """Both forms, laid out once. If `profiled`, whose words it has is marked as what a profile says as well (MSC4144),
    and is bold otherwise."""
    laid = layout(body, profiled=profiled)
    if not laid.blocks and not laid.inline:
        return laid.text, None
    return _plain(laid), _html(laid)


def _html(laid: Layout) -> str:
    elements = [_element(span) for span in (*laid.blocks, *laid.inline)]
    elements += [(1, s.start, -s.end, _SUMMARY, "") for s in laid.summaries]
    starts: dict[int, list[_Element]] = {}
    for element in elements:
        starts.setdefault(element[1], []).append(element)
    edges = sorted({0, len(laid.text), *starts, *(-e[2] for e in elements)})
    shown = _shown(laid)
    out: list[str] = []
    active: list[_Element] = []
    written_open: list[_Element] = []
    for number, edge in enumerate(edges):
        active = [e for e in active if -e[2] > edge]
        for element in starts.get(edge, ()):
            insort(active, element)
        _change_tags(out, written_open, active)
        if number + 1 < len(edges):
            in_code_block = any(e[3] == Style.PRE for e in active)
            _write_text(out, shown[edge : edges[number + 1]], raw_lines=in_code_block)
    return "".join(out)


def _element(span: Span) -> _Element:
    return (_RANKS.get(span.style, 4), span.start, -span.end, span.style, span.value)


def _shown(laid: Layout) -> str:
    """The text with spaces that HTML would swallow as no-break spaces, and new lines that blocks imply as NUL (which
    no text holds). Same length."""
    text = laid.text
    pre = [s for s in laid.blocks if s.style is Style.PRE]
    ends = {s.end for s in (*laid.blocks, *laid.summaries)}
    starts = {s.start for s in laid.blocks}
    characters: list[str] | None = None

    def put(position: int, new: str) -> None:
        nonlocal characters
        characters = characters or list(text)
        characters[position : position + len(new)] = new

    for run in _SPACES.finditer(text):
        start, end = run.span()
        at_edge = start == 0 or end == len(text) or text[start - 1] == "\n" or text[end] == "\n"
        if (at_edge or end - start > 1) and not covers(pre, start):
            put(start, "\xa0" * (end - start - (not at_edge)))
    for run in _LINES.finditer(text):
        start, end = run.span()
        implied = start in ends or (end in starts and end - start == 1)
        if implied and not covers(pre, start):
            put(start, "\0")
    return text if characters is None else "".join(characters)


def _change_tags(out: list[str], written_open: list[_Element], wanted: list[_Element]) -> None:
    same = 0
    while same < min(len(written_open), len(wanted)) and written_open[same] == wanted[same]:
        same += 1
    while len(written_open) > same:
        out.append(_tags(written_open.pop())[1])
    for element in wanted[same:]:
        written_open.append(element)
        out.append(_tags(element)[0])


def _tags(element: _Element) -> tuple[str, str]:
    style, value = element[3], element[4]
    if style == Style.LINK:
        return f'<a href="{value.translate(_ESCAPES)}">', "</a>"
    if style == Style.MENTION:
        address = f"https://matrix.to/#/{quote(mentioned(value), safe='@:')}"
        return f'<a href="{address.translate(_ESCAPES)}">', "</a>"
    if style == Style.BYLINE:
        return _BYLINE, "</strong>"
    if style == Style.SPOILER:
        return '<span data-mx-spoiler="">', "</span>"
    if style == Style.PRE:
        code = f'<code class="language-{value.translate(_ESCAPES)}">' if value else "<code>"
        return f"<pre>{code}", "</code></pre>"
    if style == Style.QUOTE:
        tag = "details" if value == EXPANDABLE else "blockquote"
    else:
        tag = _SUMMARY if style == _SUMMARY else _TAGS[Style(style)]
    return f"<{tag}>", f"</{tag}>"


def _write_text(out: list[str], text: str, *, raw_lines: bool) -> None:
    text = text.translate(_TEXT_ESCAPES)
    out.append(text if raw_lines else text.replace("\n", "<br>").replace("\0", ""))


def _plain(laid: Layout) -> str:
    text = laid.text
    for span in laid.inline:
        if span.style is Style.SPOILER:
            text = text[: span.start] + _HIDDEN.sub("█", text[span.start : span.end]) + text[span.end :]
    added: list[tuple[int, str]] = []
    for span in laid.inline:
        if span.style is Style.LINK and span.value.removeprefix("mailto:") != text[span.start : span.end]:
            added.append((span.end, f" ({span.value})"))
    for span in laid.blocks:
        if span.style is Style.QUOTE:
            lines = _LINE_STARTS.finditer(text[span.start : span.end])
            added += ((span.start + line.start(), "> ") for line in lines)
    for position, new in sorted(added, reverse=True):
        text = text[:position] + new + text[position:]
    return text
