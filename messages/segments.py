"""Line by line: a message taken apart for translation and put together again.

An engine that never sees a line break, a bullet or a code block cannot lose one, so the shape of a message holds by
construction. Quotes and code blocks keep their borders: what they format is a run of whole chunks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from messages import atoms
from messages.richtext import RichText, Span, Style

_BLOCKS = (Style.QUOTE, Style.PRE)
_LINE_END = re.compile("[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+")
_BEFORE = re.compile(rf"(?:\s+|[•◦▪‣·*–—-]+\s+|\d{{1,3}}[.)]\s+|{atoms.EMOJI}+\s*)*", re.IGNORECASE)
_AFTER = re.compile(rf"(?:\s|{atoms.EMOJI})+")


@dataclass(frozen=True, slots=True)
class Chunk:
    """A run of the message; only what is `translatable` is shown to an engine."""

    body: RichText
    translatable: bool


@dataclass(frozen=True, slots=True)
class Segments:
    """A message as chunks; `blocks` are quotes and code blocks as (first chunk, last chunk + 1, style, value)."""

    chunks: tuple[Chunk, ...]
    blocks: tuple[tuple[int, int, Style, str], ...] = ()

    @property
    def texts(self) -> tuple[RichText, ...]:
        """What to translate, in order: each on one line, with words in it, without white space at its ends."""
        return tuple(chunk.body for chunk in self.chunks if chunk.translatable)

    def joined(self, translated: Sequence[RichText]) -> RichText:
        """The message again, with one translation for each of `texts`. ValueError if their number differs."""
        if len(translated) != len(self.texts):
            raise ValueError("one translation per segment is needed")
        following = iter(translated)
        bodies = [next(following) if chunk.translatable else chunk.body for chunk in self.chunks]
        starts = [0]
        for body in bodies:
            starts.append(starts[-1] + len(body.text))
        spans = tuple(Span(starts[first], starts[last], style, value) for first, last, style, value in self.blocks)
        whole = _concatenated(bodies)
        return RichText(whole.text, spans + whole.spans).normalised()


def segments(body: RichText) -> Segments:
    """Take a message apart. `segments(body).joined(segments(body).texts)` is `body.normalised()`."""
    body = body.normalised()
    blocks = [span for span in body.spans if span.style in _BLOCKS]
    code = atoms.united((span.start, span.end) for span in blocks if span.style is Style.PRE)
    borders = sorted({0, len(body.text), *(span.start for span in blocks), *(span.end for span in blocks)})
    rest = body.without(lambda span: span.style in _BLOCKS)
    chunks: list[Chunk] = []
    first_at: dict[int, int] = {}
    for start, end in pairwise(borders):
        first_at[start] = len(chunks)
        stretch = rest.slice(start, end)
        chunks += [Chunk(stretch, False)] if atoms.touches(code, start, end) else _chunks(stretch)
    first_at[borders[-1]] = len(chunks)
    return Segments(tuple(chunks), tuple((first_at[s.start], first_at[s.end], s.style, s.value) for s in blocks))


def _chunks(stretch: RichText) -> Iterator[Chunk]:
    """Lines and what lies between them."""
    position = 0
    for match in _LINE_END.finditer(stretch.text):
        yield from _line(stretch.slice(position, match.start()))
        yield Chunk(stretch.slice(*match.span()), False)
        position = match.end()
    yield from _line(stretch.slice(position, len(stretch.text)))


def _line(line: RichText) -> Iterator[Chunk]:
    """One line: its bullet, its words, the emoji at its end."""
    if not line.text:
        return
    if not atoms.has_words(line):
        yield Chunk(line, False)
        return
    start = match.end() if (match := _BEFORE.match(line.text)) else 0
    end = next((m.start() for m in _AFTER.finditer(line.text, start) if m.end() == len(line.text)), len(line.text))
    for part, translatable in (((0, start), False), ((start, end), True), ((end, len(line.text)), False)):
        if part[0] < part[1]:
            yield Chunk(line.slice(*part), translatable)


def _concatenated(bodies: Sequence[RichText]) -> RichText:
    spans: list[Span] = []
    shift = 0
    for body in bodies:
        spans += (replace(span, start=span.start + shift, end=span.end + shift) for span in body.spans)
        shift += len(body.text)
    return RichText("".join(body.text for body in bodies), tuple(spans))
