"""Any spans made into spans of which any two lie apart or one within the other, as Telegram wants its entities.

Linear after sorting, so that a message of thousands of crossed spans costs milliseconds. Where something has to be cut,
a style is, never a quote; what is cut looks the same and comes back whole from `RichText.normalised`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from messages.richtext import Span, Style

QUOTES, ATOMS = 0, 1
"""Numbers of the two outer layers of `nested`: quotes; links, mentions, code, blocks. Styles follow, a layer each."""
_OPEN: Final = frozenset({Style.LINK, Style.MENTION})
"""Atoms that styles go into."""


def outermost_first(span: Span) -> tuple[int, int, int]:
    """Sort key: by start, longest first, quotes around links and code around styles."""
    depth = {Style.QUOTE: 0, Style.PRE: 1, Style.LINK: 1, Style.MENTION: 1, Style.CODE: 1}.get(span.style, 2)
    return span.start, -span.end, depth


def apart(spans: Iterable[Span], style: Style) -> list[Span]:
    """The spans of one style without overlaps: the outer one wins, what reaches beyond it is kept."""
    result: list[Span] = []
    for span in sorted((s for s in spans if s.style is style), key=outermost_first):
        start = max(span.start, result[-1].end) if result else span.start
        if start < span.end:
            result.append(Span(start, span.end, style, span.value))
    return result


def outside(spans: Iterable[Span], taken: Sequence[Span]) -> list[Span]:
    """What is left of sorted, disjoint `spans` outside sorted, disjoint `taken`."""
    result: list[Span] = []
    first = 0
    for span in spans:
        while first < len(taken) and taken[first].end <= span.start:
            first += 1
        start, at = span.start, first
        while at < len(taken) and taken[at].start < span.end:
            if start < taken[at].start:
                result.append(Span(start, taken[at].start, span.style, span.value))
            start = max(start, taken[at].end)
            at += 1
        if start < span.end:
            result.append(Span(start, span.end, span.style, span.value))
    return result


def merged(spans: Iterable[Span], style: Style) -> list[Span]:
    """The spans of one style as disjoint ones, whatever their value."""
    result: list[Span] = []
    for span in sorted(s for s in spans if s.style is style):
        if result and span.start <= result[-1].end:
            result[-1] = Span(result[-1].start, max(result[-1].end, span.end), style)
        else:
            result.append(Span(span.start, span.end, style))
    return result


def nested(layers: Sequence[Sequence[Span]]) -> Iterator[Span]:
    """The formatting of all layers (QUOTES, ATOMS, styles…; each disjoint and sorted) as nested spans.

    Nothing but a quote goes around or into code and blocks; a style may hold a whole link or mention."""
    edges = sorted({edge for layer in layers for span in layer for edge in (span.start, span.end)})
    cursors = [0] * len(layers)
    stack: list[tuple[int, Span, int]] = []  # layer, span, where this piece of it began; outermost first
    for edge in edges:
        active = _active(layers, cursors, edge)
        keep = _kept(stack, active)
        for _, span, began in reversed(stack[keep:]):
            yield Span(began, edge, span.style, span.value)
        del stack[keep:]
        still_open = {number for number, _, _ in stack}
        fresh = [(number, span, edge) for number, span in active.items() if number not in still_open]
        stack += sorted(fresh, key=lambda item: (item[0] != QUOTES, -item[1].end, item[0]))


def _active(layers: Sequence[Sequence[Span]], cursors: list[int], edge: int) -> dict[int, Span]:
    """The span of each layer in which the text after `edge` lies; moves the cursors on."""
    active: dict[int, Span] = {}
    for number, layer in enumerate(layers):
        while cursors[number] < len(layer) and layer[cursors[number]].end <= edge:
            cursors[number] += 1
        if cursors[number] < len(layer) and layer[cursors[number]].start <= edge:
            active[number] = layer[cursors[number]]
    if ATOMS in active and active[ATOMS].style not in _OPEN:
        return {number: span for number, span in active.items() if number <= ATOMS}
    return active


def _kept(stack: Sequence[tuple[int, Span, int]], active: Mapping[int, Span]) -> int:
    """How many open spans, outermost first, stay open: all up to the first that ends here, or that a new quote or
    link has to be put around."""
    known = {number for number, span, _ in stack if active.get(number) is span}
    new_quote = QUOTES in active and QUOTES not in known
    new_atom_end = active[ATOMS].end if ATOMS in active and ATOMS not in known else -1
    for count, (number, span, _) in enumerate(stack):
        if active.get(number) is not span or (number > QUOTES and new_quote):
            return count
        if number > ATOMS and span.end < new_atom_end:
            return count
    return len(stack)
