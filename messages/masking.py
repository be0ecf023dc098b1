"""Placeholders for what a translation must not touch, and the text put back around them.

What stays as it is (messages/atoms.py), the network's terms and the two ends of each formatted run become tokens that
engines carry through unchanged. All digits are among them, so a digit in a translation is a token's or a mistake.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from itertools import accumulate, pairwise

from messages import atoms, protection
from messages.atoms import Range
from messages.errors import GuardFailed
from messages.glossary import Glossary
from messages.richtext import RichText, Span
from messages.spacing import Item, Kind, Lined, Token


class PlaceholderStyle(StrEnum):
    """How tokens look: where an engine loses one form, the other mostly survives."""

    XQZ = "XQ0Z"
    E9000 = "E9000"

    def token(self, number: int) -> str:
        return f"XQ{number}Z" if self is PlaceholderStyle.XQZ else f"E{9000 + number}"


_TOKENS = {  # as engines give them back: in another case, with a space inside
    PlaceholderStyle.XQZ: re.compile(r"X\s?Q\s?([0-9]{1,6})\s?Z", re.IGNORECASE),
    PlaceholderStyle.E9000: re.compile(r"E\s?([0-9]{4,6})", re.IGNORECASE),
}


class PlaceholderLost(GuardFailed):
    """A placeholder is missing, doubled or unknown, or a pair closes before it opens or has no words in it."""

    code = "placeholder_lost"


@dataclass(frozen=True, slots=True)
class Masked:
    """A segment made ready for an engine, which gets `text`."""

    text: str
    style: PlaceholderStyle
    _source: Lined = field(repr=False)
    _outer: tuple[Span, ...] = field(repr=False)  # over all of it; ends count from the end of the text, so are <= 0

    @property
    def placeholders(self) -> int:
        """How many there are: without any, another style changes nothing."""
        return sum(1 for thing in self._source.things if isinstance(thing, Token))

    @property
    def wordless(self) -> bool:
        """Whether nothing is left to translate: then `restore(text)` is the answer, without an engine."""
        return not any(isinstance(thing, str) and atoms.lettered(thing) for thing in self._source.things)

    def restore(self, translated: str) -> RichText:
        """The translation with everything put back, spaced around placeholders as the source was.

        Raises PlaceholderLost."""
        found = Lined.up(self._items(translated))
        self._check(found.things)
        text = ""
        spans: list[Span] = []
        opened: dict[int, int] = {}
        gaps = self._source.respaced(found)
        for gap, thing in zip(gaps, found.things, strict=False):
            text += gap
            if isinstance(thing, str):
                text += thing
            elif thing.kind is Kind.ATOM:
                spans += (replace(s, start=s.start + len(text), end=s.end + len(text)) for s in thing.body.spans)
                text += thing.body.text
            elif thing.kind is Kind.OPEN:
                opened[thing.number] = len(text)
            else:
                spans += (replace(s, start=opened[thing.opening], end=len(text)) for s in thing.spans)
        text += gaps[-1]
        spans += (replace(s, end=len(text) + s.end) for s in self._outer)
        return RichText(text, tuple(spans)).normalised()

    def _items(self, translated: str) -> list[Item]:
        tokens = {thing.number: thing for thing in self._source.things if isinstance(thing, Token)}
        base = 0 if self.style is PlaceholderStyle.XQZ else 9000
        items: list[Item] = []
        position = 0
        for match in _TOKENS[self.style].finditer(translated):
            token = tokens.get(int(match[1]) - base)
            if token is None:
                raise PlaceholderLost
            items += (translated[position : match.start()], token)
            position = match.end()
        return [*items, translated[position:]]

    def _check(self, things: Sequence[Item]) -> None:
        numbers = [thing.number for thing in things if isinstance(thing, Token)]
        if sorted(numbers) != list(range(self.placeholders)):
            raise PlaceholderLost
        words = list(accumulate((isinstance(t, str) and atoms.lettered(t) for t in things), initial=0))
        place = {thing.number: index for index, thing in enumerate(things) if isinstance(thing, Token)}
        for index, thing in enumerate(things):
            if isinstance(thing, Token) and thing.kind is Kind.CLOSE:
                opening = place[thing.opening]
                if opening > index or words[opening] == words[index]:
                    raise PlaceholderLost


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a segment with the same formatting throughout; only what is `translatable` is shown to an engine."""

    body: RichText
    translatable: bool

    def translated(self, text: str) -> RichText:
        """Its translation, formatted like it."""
        return RichText(text, tuple(replace(span, start=0, end=len(text)) for span in self.body.spans))


def mask(body: RichText, glossary: Glossary | None, source: str, target: str, style: PlaceholderStyle) -> Masked:
    """Make a segment (messages/segments.py) ready for an engine that translates from `source` to `target`.

    Formatting of white space alone may be lost; everything else comes back."""
    body, ranges = protection.protected(body, glossary, source, target)
    start = len(body.text) - len(body.text.lstrip())
    end = max(start, len(body.text.rstrip()))
    formatting = [span for span in body.spans if span.style not in atoms.PROTECTED_STYLES]
    outer = tuple(replace(s, end=s.end - len(body.text)) for s in formatting if s.start <= start and s.end >= end)
    inner = [s for s in formatting if s.start > start or s.end < end]
    ranges, runs = protection.runs(body.text, ranges, inner)
    lined = Lined.up(_in_order(body, ranges, runs))
    shown = (thing if isinstance(thing, str) else style.token(thing.number) for thing in lined.things)
    text = "".join(gap + thing for gap, thing in zip(lined.padded(), shown, strict=False))
    return Masked(text, style, lined, outer)


def pieces(body: RichText, glossary: Glossary | None, source: str, target: str) -> list[Piece]:
    """A segment cut wherever formatting changes or something protected begins: for engines that lose placeholders.

    Translations of the translatable pieces, put between the others in order, make the segment. White space at a
    piece's ends is a piece of its own."""
    body, ranges = protection.protected(body, glossary, source, target)
    edges = {edge for span in body.spans for edge in (span.start, span.end) if not atoms.around(ranges, edge)}
    cuts = sorted({0, len(body.text), *edges, *(edge for found in ranges for edge in found)})
    found: list[Piece] = []
    for (start, _), part in protection.slices(body, list(pairwise(cuts))):
        if atoms.touches(ranges, start, start + 1) or not atoms.lettered(part.text):
            found.append(Piece(part, False))
            continue
        left, right = len(part.text) - len(part.text.lstrip()), len(part.text.rstrip())
        around = (part.slice(0, left), part.slice(left, right), part.slice(right, len(part.text)))
        found += (Piece(piece, number == 1) for number, piece in enumerate(around) if piece.text)
    return found


def _in_order(body: RichText, ranges: list[Range], runs: list[protection.Run]) -> Iterator[Item]:
    """Text and placeholders as they follow each other; where several meet: closings, openings, then what is kept."""
    closes = [(run.end, 0, -run.start, number) for number, run in enumerate(runs)]
    opens = [(run.start, 1, -run.end, number) for number, run in enumerate(runs)]
    kept = [(start, 2, 0, number) for number, (start, _) in enumerate(ranges)]
    bodies = [part for _, part in protection.slices(body, ranges)]
    opened: dict[int, int] = {}
    position = 0
    for number, (place, rank, _, index) in enumerate(sorted(closes + opens + kept)):
        if position < place:
            yield body.text[position:place]
            position = place
        if rank == 2:
            yield Token(Kind.ATOM, number, body=bodies[index])
            position = ranges[index][1]
        elif rank == 1:
            opened[index] = number
            yield Token(Kind.OPEN, number)
        else:
            yield Token(Kind.CLOSE, number, spans=runs[index].spans, opening=opened[index])
    yield body.text[position:]
