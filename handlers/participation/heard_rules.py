"""Counts as they may be shown: bars and shares, and never a number small enough to point at somebody.

Pure. A count under five is said to be that, without a share; who has less than half of an even share is heard least.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

FEW: Final = 5
"""Counts below this are not told."""
_WIDTH = 8
_FULL, _EMPTY = "▇", "▁"


@dataclass(frozen=True, slots=True)
class Bar:
    """One value of a list: its share in percent, or None where that would tell too much; `before` likewise of the
    period before."""

    value: str
    count: int
    percent: int | None
    before: int | None

    @property
    def few(self) -> bool:
        """Whether there were some, but too few to say how many."""
        return 0 < self.count < FEW

    @property
    def drawn(self) -> str:
        """As cells of a bar; all that is too little to tell looks alike."""
        cells = max(1, round(self.percent * _WIDTH / 100)) if self.percent else 0
        return _FULL * cells + _EMPTY * (_WIDTH - cells)


def bars(counts: Mapping[str, int], before: Mapping[str, int], values: Sequence[str]) -> list[Bar]:
    """A bar for each of the values, the most heard first; shares are of what is counted here."""
    now, then = _percents(counts, values), _percents(before, values)
    found = [Bar(value, counts.get(value, 0), now[value], then[value]) for value in values]
    return sorted(found, key=lambda bar: (-bar.count if not bar.few else -1, values.index(bar.value)))


def _percents(counts: Mapping[str, int], values: Sequence[str]) -> dict[str, int | None]:
    """Shares of the counts that may be told, rounded; 0 for none, None for few. Few do not count in the whole either,
    since they could be worked out from the rest."""
    told = {value: counts.get(value, 0) for value in values if counts.get(value, 0) >= FEW}
    total = sum(told.values())
    return {
        value: round(100 * told[value] / total) if value in told else (0 if counts.get(value, 0) == 0 else None)
        for value in values
    }


def silent(counts: Mapping[str, int], values: Sequence[str]) -> list[str]:
    """The values from which nothing was heard at all."""
    return [value for value in values if counts.get(value, 0) == 0]
