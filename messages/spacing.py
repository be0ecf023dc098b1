"""White space around placeholders: an engine drops it, doubles it, or puts it before a comma.

Where a placeholder has the same neighbour as in the source, it is spaced as in the source; elsewhere the engine's own
spacing stands, except that words are never glued together nor punctuation pushed away.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from messages.richtext import RichText, Span

_CLINGS = ",.)]…"


_NOTHING = RichText("")


class Kind(StrEnum):
    ATOM = "atom"
    OPEN = "open"
    CLOSE = "close"


@dataclass(frozen=True, slots=True)
class Token:
    """One placeholder: the `body` of an atom, or the `spans` that a closing puts around the words since
    its `opening`."""

    kind: Kind
    number: int
    body: RichText = _NOTHING
    spans: tuple[Span, ...] = ()
    opening: int = -1


Item = str | Token


@dataclass(frozen=True, slots=True)
class Lined:
    """Texts without white space at their ends and placeholders; gaps[i] is the white space before things[i], and the
    last gap what follows all of them."""

    things: tuple[Item, ...]
    gaps: tuple[str, ...]

    @staticmethod
    def up(items: Iterable[Item]) -> Lined:
        """Texts and placeholders in order, the white space between them set apart."""
        things: list[Item] = []
        gaps = [""]
        for item in items:
            if isinstance(item, Token):
                things.append(item)
                gaps.append("")
                continue
            core = item.strip()
            gaps[-1] += item[: len(item) - len(item.lstrip())]
            if core:
                things.append(core)
                gaps.append(item[len(item.rstrip()) :])
        return Lined(tuple(things), tuple(gaps))

    def padded(self) -> list[str]:
        """The gaps as an engine needs them: a placeholder glued to a word gets a space."""
        pairs = zip(self.things, self.things[1:], self.gaps[1:], strict=False)
        inner = [gap or (" " if _wordy(left, -1) and _wordy(right, 0) else "") for left, right, gap in pairs]
        return ["", *inner, ""] if self.things else [""]

    def respaced(self, other: Lined) -> list[str]:
        """Gaps for the `other` things, which hold the same placeholders as these; its ends as here."""
        after, before = self._neighbours()
        gaps = [self.gaps[0]]
        for left, right, found in zip(other.things, other.things[1:], other.gaps[1:], strict=False):
            gaps.append(_gap(left, right, found, after, before))
        return [*gaps, self.gaps[-1]] if other.things else gaps

    def _neighbours(self) -> tuple[_Sides, _Sides]:
        after: _Sides = {}
        before: _Sides = {}
        for index, thing in enumerate(self.things):
            if isinstance(thing, Token):
                before[thing.number] = (_edge(self.things, index - 1, -1), self.gaps[index])
                after[thing.number] = (_edge(self.things, index + 1, 0), self.gaps[index + 1])
        return after, before


_Key = int | str | None
_Sides = dict[int, tuple[_Key, str]]


def _edge(things: Sequence[Item], index: int, side: int) -> _Key:
    """What a neighbour is known by: a placeholder's number, or the letter that touches."""
    if not 0 <= index < len(things):
        return None
    thing = things[index]
    return thing.number if isinstance(thing, Token) else thing[side].casefold()


def _gap(left: Item, right: Item, found: str, after: _Sides, before: _Sides) -> str:
    if isinstance(left, Token):
        neighbour, gap = after[left.number]
        if left.kind is Kind.OPEN or neighbour == _edge((right,), 0, 0):
            return gap
    if isinstance(right, Token):
        neighbour, gap = before[right.number]
        if right.kind is Kind.CLOSE or neighbour == _edge((left,), 0, -1):
            return gap
    if isinstance(right, str) and right[0] in _CLINGS:
        return ""
    return found[:1] or (" " if _wordy(left, -1) and _wordy(right, 0) else "")


def _wordy(thing: Item, side: int) -> bool:
    return isinstance(thing, Token) or thing[side].isalnum() or thing[side] == "_"
