"""The form of a text that Matrix HTML can carry, worked out on spans before any markup is written.

HTML knows blocks, which stand on lines of their own and nest; spans know neither. What is decided here is decided once,
so that writing is a walk along the text and reading it back gives the same: `laid_out` is a fixed point of both.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise

from messages.richtext import EXPANDABLE, RichText, Span, Style

LINK_SCHEMES = frozenset({"http", "https", "ftp", "mailto", "magnet", "matrix"})
"""Client-server API, m.room.message msgtypes: schemes allowed in `a href`, and `matrix:` (same document, URIs)."""

_ODD = re.compile("\r\n?|\t|[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
_SPACES = re.compile("[ \xa0]{2,}|(?m:^\xa0|\xa0$)")
_ANCHORS = (Style.LINK, Style.MENTION)
_STRUCTURE = frozenset({Style.QUOTE, Style.PRE, *_ANCHORS})
_USER = re.compile(r"matrix:(@[\x21-\x39\x3b-\x7e]{1,250}:[A-Za-z0-9.\-:\[\]]{1,250})")
_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):", re.IGNORECASE)
_LANGUAGE = re.compile(r"[^\w.+#-]+")


@dataclass(frozen=True, slots=True)
class Layout:
    """A text as it will be written: `blocks` (quotes and code blocks, properly nested, on lines of their own),
    `summaries` (first lines of expandable quotes) and `inline` spans, which may overlap."""

    text: str
    blocks: tuple[Span, ...]
    summaries: tuple[Span, ...]
    inline: tuple[Span, ...]

    def body(self) -> RichText:
        return RichText(self.text, self.blocks + self.inline).normalised()


def laid_out(body: RichText) -> RichText:
    """What of a text survives Matrix HTML and back. Lost or changed, exactly:

    - new lines at both ends; control characters; a tab outside a code block becomes four spaces;
    - a no-break space beside another space or at the edge of a line becomes a space (code blocks apart);
    - quotes and code blocks get lines of their own, without the empty lines at their ends;
    - a quote inside a quote is flattened; a code block is cut at the edges of a quote, and on the summary line of an
      expandable quote it becomes inline code; formatting inside a code block is dropped;
    - of overlapping links, mentions or code blocks the later is cut; a link of another scheme than LINK_SCHEMES is
      text, and so is a mention of somebody who is not on Matrix (a link to a user by matrix.to is read as a mention);
    - whose words they are is bold;
    - formatting of white space alone.
    """
    return layout(body).body()


def layout(body: RichText, *, profiled: bool = False) -> Layout:
    """Lay a text out; see `laid_out` for what changes. Whose words it has stays apart from bold if `profiled`."""
    body = _cleaned(body, profiled=profiled)
    if not body.text.strip():
        return Layout(settled(body.text, ()), (), (), ())
    if all(s.style not in _STRUCTURE for s in body.spans):
        return Layout(settled(body.text, ()), (), (), body.spans)
    text = body.text
    quotes = _apart(_trimmed(text, (s for s in body.spans if s.style is Style.QUOTE)))
    summaries = _summaries(text, quotes)
    codes = _apart(s for s in body.spans if s.style is Style.PRE)
    pieces = _trimmed(text, _split(codes, {p for s in (*quotes, *summaries) for p in (s.start, s.end)}))
    inline = [s for s in body.spans if s.style not in _STRUCTURE]
    inline += _apart(s for s in body.spans if s.style in _ANCHORS)
    pre: list[Span] = []
    for piece in pieces:
        if covers(summaries, piece.start):
            inline.append(Span(piece.start, piece.end, Style.CODE))
        else:
            pre.append(piece)
    body = _on_own_lines(RichText(text, tuple(quotes + pre)), RichText(text, tuple(inline)))
    text = settled(body.text, [s for s in body.spans if s.style is Style.PRE])
    blocks = [s for s in body.spans if s.style in (Style.QUOTE, Style.PRE)]
    rest = [s for s in body.spans if s.style not in (Style.QUOTE, Style.PRE)]
    holes = [s for s in blocks if s.style is Style.PRE]
    return Layout(text, tuple(blocks), tuple(_summaries(text, blocks)), tuple(_outside(rest, holes)))


def settled(text: str, pre: Iterable[Span]) -> str:
    """No-break spaces that only stand for spaces become spaces; those of a typographer, single and within a line,
    stay. Code blocks are left alone. Same length."""
    if "\xa0" not in text:
        return text
    parts: list[str] = []
    at = 0
    for span in sorted(pre):
        parts += (_with_spaces(text[at : span.start]), text[span.start : span.end])
        at = span.end
    return "".join((*parts, _with_spaces(text[at:])))


def _with_spaces(text: str) -> str:
    return _SPACES.sub(lambda found: " " * len(found[0]), text)


def usable_link(url: str) -> str:
    """The URL as it may be written, or "" if its scheme is not for links."""
    url = _ODD.sub("", url.strip()).replace(" ", "%20").replace("\n", "")
    scheme = _SCHEME.match(url)
    return url if scheme and scheme[1].lower() in LINK_SCHEMES else ""


def usable_mention(value: str) -> str:
    """The value of a mention of somebody on Matrix, or "" for anybody else."""
    return value if _USER.fullmatch(value) and len(value) <= 262 else ""


def mentioned(value: str) -> str:
    """The user id in the value of a mention, or ""."""
    found = _USER.fullmatch(usable_mention(value))
    return found[1] if found else ""


def code_language(value: str) -> str:
    """The name of a programming language as it may stand in `class="language-…"`."""
    return _LANGUAGE.sub("-", value).strip("-")[:40]


def _cleaned(body: RichText, *, profiled: bool) -> RichText:
    spans = [usable for span in body.spans if (usable := _usable(span, profiled=profiled)) is not None]
    body = RichText(body.text, tuple(spans)).normalised()
    if _ODD.search(body.text):
        pre = [s for s in body.spans if s.style is Style.PRE]
        odd = _ODD.finditer(body.text)
        body = edited(body, [(m.start(), m.end(), _for_odd(m, pre)) for m in odd])
    first = len(body.text) - len(body.text.lstrip("\n"))
    return body.slice(first, len(body.text.rstrip("\n"))) if body.text.strip("\n") != body.text else body


def _usable(span: Span, *, profiled: bool) -> Span | None:
    if span.style is Style.MENTION:
        return span if usable_mention(span.value) else None
    if span.style is Style.BYLINE:
        return replace(span, style=span.style if profiled else Style.BOLD, value="")
    if span.style is Style.LINK:
        url = usable_link(span.value)
        return replace(span, value=url) if url else None
    if span.style is Style.PRE:
        return replace(span, value=code_language(span.value))
    if span.style is Style.QUOTE:
        return replace(span, value=EXPANDABLE if span.value == EXPANDABLE else "")
    return replace(span, value="")


def _for_odd(found: re.Match[str], pre: list[Span]) -> str:
    if found[0] == "\t":
        return "\t" if covers(pre, found.start()) else "    "
    return "\n" if found[0][0] == "\r" else ""


def edited(body: RichText, edits: list[tuple[int, int, str]]) -> RichText:
    """With text[start:end] replaced, for sorted edits apart from each other; what is inserted at the very edge of a
    span stays outside it."""
    parts: list[str] = []
    at = 0
    for start, end, new in edits:
        parts += (body.text[at:start], new)
        at = end
    parts.append(body.text[at:])
    ends = [edit[1] for edit in edits]
    shifts = list(accumulate((len(new) - (end - start) for start, end, new in edits), initial=0))

    def moved(position: int, *, is_end: bool) -> int:
        done = bisect_right(ends, position)
        if is_end and done and edits[done - 1][0] == position:
            done -= 1  # inserted where the span ends
        return position + shifts[done]

    spans = (replace(s, start=moved(s.start, is_end=False), end=moved(s.end, is_end=True)) for s in body.spans)
    return RichText("".join(parts), tuple(s for s in spans if s.start < s.end))


def covers(spans: Sequence[Span], position: int) -> bool:
    """Whether one of these spans, sorted and apart from each other, covers a position."""
    nearest = bisect_right(spans, position, key=lambda s: s.start) - 1
    return nearest >= 0 and position < spans[nearest].end


def _trimmed(text: str, spans: Iterable[Span]) -> list[Span]:
    """Without new lines at the ends of each; those of nothing else go."""
    found: list[Span] = []
    for span in spans:
        part = text[span.start : span.end]
        inner = part.strip("\n")
        if inner:
            start = span.start + len(part) - len(part.lstrip("\n"))
            found.append(replace(span, start=start, end=start + len(inner)))
    return found


def _apart(spans: Iterable[Span]) -> list[Span]:
    """None overlaps another: the earlier wins, the later is cut to what is left of it, or goes."""
    found: list[Span] = []
    at = 0
    for span in sorted(spans, key=lambda s: (s.start, -s.end)):
        if span.end > at:
            found.append(replace(span, start=max(span.start, at)))
            at = span.end
    return found


def _split(spans: Iterable[Span], edges: set[int]) -> list[Span]:
    found: list[Span] = []
    ordered = sorted(edges)
    for span in spans:
        inside = ordered[bisect_right(ordered, span.start) : bisect_left(ordered, span.end)]
        cuts = (span.start, *inside, span.end)
        found += (replace(span, start=a, end=b) for a, b in pairwise(cuts))
    return found


def _summaries(text: str, quotes: Iterable[Span]) -> list[Span]:
    found: list[Span] = []
    for quote in quotes:
        if quote.style is Style.QUOTE and quote.value == EXPANDABLE:
            line_end = text.find("\n", quote.start, quote.end)
            found.append(replace(quote, end=quote.end if line_end < 0 else line_end))
    return found


def _on_own_lines(blocks: RichText, inline: RichText) -> RichText:
    text = blocks.text
    edges = {s.start for s in blocks.spans if s.start > 0 and text[s.start - 1] != "\n"}
    edges |= {s.end for s in blocks.spans if s.end < len(text) and text[s.end] != "\n"}
    return edited(RichText(text, blocks.spans + inline.spans), [(e, e, "\n") for e in sorted(edges)])


def _outside(spans: Iterable[Span], holes: list[Span]) -> list[Span]:
    """The parts of spans that lie in no hole (holes are sorted and apart from each other)."""
    found: list[Span] = []
    for span in spans:
        at = span.start
        first = bisect_right(holes, at, key=lambda s: s.end)
        last = bisect_left(holes, span.end, key=lambda s: s.start)
        for hole in holes[first:last]:
            if at < hole.start < span.end:
                found.append(replace(span, start=at, end=hole.start))
            if hole.start < span.end and hole.end > at:
                at = hole.end
        if at < span.end:
            found.append(replace(span, start=at))
    return found
