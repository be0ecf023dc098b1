"""Which parts of a segment are kept from an engine, and which runs of formatting its words carry.

A run without words of its own (a bold number, a link on a handle) is kept whole: one placeholder instead of three.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from messages import atoms
from messages.atoms import Range
from messages.edits import Edit, Edits
from messages.french import normalise_french
from messages.glossary import Glossary
from messages.richtext import RichText, Span


@dataclass(frozen=True, slots=True)
class Run:
    """text[start:end] has words and is formatted by `spans`."""

    start: int
    end: int
    spans: tuple[Span, ...]


def protected(body: RichText, glossary: Glossary | None, source: str, target: str) -> tuple[RichText, list[Range]]:
    """The body as an engine should meet it (plain French, terms already in the target language) and the ranges that
    it must not see, in order and apart."""
    body = body.normalised()
    if source == "fr" and target != "fr":
        body = normalise_french(body)
    fixed = atoms.in_body(body)
    matches = glossary.matches(body.text, source, target) if glossary else []
    matches = [match for match in matches if not atoms.touches(fixed, match.start, match.end)]
    edits = Edits(Edit(match.start, match.end, match.target) for match in matches)
    terms = ((edits.moved(match.start), edits.moved(match.start) + len(match.target)) for match in matches)
    ranges = atoms.united([*((edits.moved(start), edits.moved(end)) for start, end in fixed), *terms])
    return edits.apply(body).normalised(), ranges


def runs(text: str, ranges: list[Range], spans: Iterable[Span]) -> tuple[list[Range], list[Run]]:
    """The ranges, grown by runs without words, and the runs with words; runs end where a range that they cut begins.
    Runs of white space alone are dropped."""
    letters = _letters(text, ranges)
    worded: list[Span] = []
    wordless: list[Range] = []
    for span in spans:
        if letters[span.start] < letters[span.end]:
            worded.append(span)
        elif not text[span.start : span.end].isspace():
            wordless.append((span.start, span.end))
    ranges = atoms.united([*ranges, *wordless])
    grouped: dict[Range, list[Span]] = {}
    for span in worded:
        start, end = atoms.around(ranges, span.start), atoms.around(ranges, span.end)
        border = (start[1] if start else span.start, end[0] if end else span.end)
        grouped.setdefault(border, []).append(span)
    return ranges, [Run(*border, tuple(group)) for border, group in sorted(grouped.items())]


def slices(body: RichText, ranges: Sequence[Range]) -> Iterator[tuple[Range, RichText]]:
    """Each range with its part of the body: one sweep over spans and ranges, both in order."""
    spans = sorted(body.spans)
    active: list[Span] = []
    following = 0
    for start, end in ranges:
        while following < len(spans) and spans[following].start < end:
            active.append(spans[following])
            following += 1
        active = [span for span in active if span.end > start]
        yield (start, end), RichText(body.text, tuple(active)).slice(start, end)


def _letters(text: str, ranges: list[Range]) -> list[int]:
    """How many letters outside the ranges lie before each position."""
    counted = [character.isalpha() for character in text]
    for start, end in ranges:
        counted[start:end] = [False] * (end - start)
    return list(accumulate(counted, initial=0))
