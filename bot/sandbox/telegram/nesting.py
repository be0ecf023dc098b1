"""Entities that overlap, brought into the form that Telegram shows: each one inside another or beside it.

The rules (Bot API, "Formatting options"): styles may nest and are split where they cross; nothing but itself inside
code and pre; links, mentions, code and the like never overlap; quotes never nest.
"""

from __future__ import annotations

import heapq
from dataclasses import dataclass, field
from itertools import pairwise

from bot.sandbox.telegram.errors import Json

SPLITTABLE = ("bold", "italic", "underline", "strikethrough", "spoiler")
QUOTES = ("blockquote", "expandable_blockquote")
CODE = ("pre", "code")
FOUND = ("mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number", "bank_card")
LINKS = ("text_link", "text_mention")
CONTINUOUS = frozenset({*CODE, *LINKS, *FOUND, "custom_emoji", "date_time"})
_ORDER = (*QUOTES, *CODE, *LINKS, *FOUND, "date_time", *SPLITTABLE, "custom_emoji")
_RANK = {kind: rank for rank, kind in enumerate(_ORDER)}


@dataclass(frozen=True, slots=True)
class Span:
    """An entity over text[start:end], in whatever unit the caller counts; `details` are its further fields."""

    start: int
    end: int
    kind: str
    details: Json = field(default_factory=dict)

    def key(self) -> tuple[int, int, int]:
        """Outermost first, then the server's own order of kinds."""
        return (self.start, -self.end, _RANK[self.kind])

    def crosses(self, other: Span) -> bool:
        """Whether they overlap without one holding the other."""
        return self.start < other.start < self.end < other.end or other.start < self.start < other.end < self.end


def nested(spans: list[Span]) -> list[Span]:
    """The same formatting as entities that only nest, in order; what may not be there is dropped as the server does."""
    ordered = sorted(spans, key=Span.key)
    quotes = _disjoint([s for s in ordered if s.kind in QUOTES])
    blocks = _disjoint([s for s in ordered if s.kind in CONTINUOUS])
    blocks = [b for b in blocks if not any(b.crosses(q) or _holds(b, q) for q in quotes)]
    code = [b for b in blocks if b.kind in CODE]
    styles = [piece for kind in SPLITTABLE for piece in _merged([s for s in ordered if s.kind == kind])]
    fixed = [*quotes, *blocks]
    pieces = [part for style in _cut_out(styles, code) for part in _split(style, fixed)]
    return _unravelled([*fixed, *pieces])


def _holds(outer: Span, inner: Span) -> bool:
    """Whether the one lies inside the other and is smaller."""
    inside = outer.start <= inner.start and inner.end <= outer.end
    return inside and (outer.start, outer.end) != (inner.start, inner.end)


def _disjoint(spans: list[Span]) -> list[Span]:
    kept: list[Span] = []
    for span in spans:
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
    return kept


def _merged(spans: list[Span]) -> list[Span]:
    merged: list[Span] = []
    for span in spans:
        if merged and span.start <= merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end), span.kind)
        else:
            merged.append(span)
    return merged


def _cut_out(spans: list[Span], holes: list[Span]) -> list[Span]:
    """What is left of `spans` outside of `holes`."""
    for hole in holes:
        left = [Span(s.start, min(s.end, hole.start), s.kind, s.details) for s in spans]
        right = [Span(max(s.start, hole.end), s.end, s.kind, s.details) for s in spans if s.end > hole.end]
        spans = [s for s in (*left, *right) if s.start < s.end]
    return spans


def _split(style: Span, fixed: list[Span]) -> list[Span]:
    """Cut where it crosses the border of something that cannot be cut."""
    cuts = {style.start, style.end}
    for other in fixed:
        if style.crosses(other):
            cuts.add(other.start if style.start < other.start else other.end)
    places = sorted(cuts)
    return [Span(a, b, style.kind) for a, b in pairwise(places)]


def _unravelled(spans: list[Span]) -> list[Span]:
    """Styles that cross each other are cut at the end of the one that began first."""
    waiting = [(s.key(), number, s) for number, s in enumerate(spans)]
    heapq.heapify(waiting)
    count, stack, result = len(waiting), list[Span](), list[Span]()
    while waiting:
        _, _, span = heapq.heappop(waiting)
        while stack and stack[-1].end <= span.start:
            stack.pop()
        if stack and stack[-1].end < span.end:
            border = stack[-1].end
            for part in (Span(span.start, border, span.kind), Span(border, span.end, span.kind)):
                heapq.heappush(waiting, (part.key(), count := count + 1, part))
            continue
        stack.append(span)
        result.append(span)
    return result
