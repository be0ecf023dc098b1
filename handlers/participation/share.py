"""What a digest names, and in it a share for those who are heard least: rural places, the regions and languages that
said least lately. Pure: what is chosen depends on nothing but what there is.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Final, Protocol, TypeVar

MOST: Final = 12
"""Entries of a digest."""
SHARE: Final = Fraction(1, 4)
"""Of them, at least so many are of those who are heard least, as long as there are any."""


class Candidate(Protocol):
    """What is known of something that may be told."""

    @property
    def rural(self) -> bool:
        """Whether it is from the countryside."""
        ...

    @property
    def region(self) -> str:
        """Where it is from; "" if that is not said."""
        ...

    @property
    def language(self) -> str:
        """In which language it was written."""
        ...


C = TypeVar("C", bound=Candidate)


@dataclass(frozen=True, slots=True)
class LeastHeard:
    """The regions and languages from which least was heard."""

    regions: frozenset[str] = field(default_factory=frozenset)
    languages: frozenset[str] = field(default_factory=frozenset)

    def holds(self, one: Candidate) -> bool:
        """Whether this is from those who are heard least."""
        return one.rural or one.region in self.regions or one.language in self.languages


def least_of(counts: Mapping[str, int], of: Sequence[str]) -> frozenset[str]:
    """Those of these values that have less than half of an even share; none if nothing was counted at all."""
    total = sum(counts.get(value, 0) for value in of)
    if not total:
        return frozenset()
    return frozenset(value for value in of if 2 * counts.get(value, 0) * len(of) < total)


def compose_share(candidates: Sequence[C], heard: LeastHeard, *, beyond: Sequence[C] = (), most: int = MOST) -> list[C]:
    """The candidates to tell of, at most so many, in their order. If those who are heard least would have less than
    their share, the last of the others make room for them; what nobody asked for (`beyond`) is added, at the end, only
    as far as the share needs it, and never to nothing."""
    if not candidates or most < 1:
        return []
    lesser = [at for at, one in enumerate(candidates) if heard.holds(one)]
    others = [at for at, one in enumerate(candidates) if not heard.holds(one)]
    extra = [one for one in beyond if heard.holds(one)]
    size = min(most, len(candidates))
    needed = _share(size)
    first = sum(at < size for at in lesser)
    own = max(first, min(len(lesser), needed))  # of the candidates themselves
    chosen = sorted([*lesser[:own], *others[: size - own]])
    kept = [candidates[at] for at in chosen]
    return _filled(kept, extra, own, heard, most)


def _filled(kept: list[C], extra: Sequence[C], own: int, heard: LeastHeard, most: int) -> list[C]:
    """With so many from beyond as the share needs; where all is full, the last of the others goes for each."""
    added: list[C] = []
    for one in extra:
        if own + len(added) >= _share(len(kept) + len(added)):
            break
        if len(kept) + len(added) >= most:
            gone = next((at for at in range(len(kept) - 1, 0, -1) if not heard.holds(kept[at])), None)
            if gone is None:
                break
            del kept[gone]
        added.append(one)
    return kept + added


def _share(size: int) -> int:
    return -(-size * SHARE.numerator // SHARE.denominator)
