"""Counting of ballots, pure: no name, no order of arrival and no order of the options changes a result.

Rankings are counted by Schulze's method (M. Schulze, Social Choice and Welfare 36, 2011: strongest paths by winning
votes): whoever would win against each other option alone wins, no option that is alike hurts another, and a ballot may
leave options out. Ties are results, and said.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any, Final

METHODS: Final = ("one", "several", "dots", "ranking", "consent", "dates")
YES, ABSTAIN, OBJECT = range(3)
"""What one can say to a proposal that is to be consented to, as options."""
COLLEGES: Final = ("authorities", "civil_society")

Picks = tuple[int, ...]
"""A ballot: options by number from 0. Of dots each option stands as often as it was given one; a ranking is in order,
options that are left out come last together."""


@dataclass(frozen=True, slots=True)
class Tally:
    """What was counted. `scores` by option: ballots, dots, or (ranking) how many other options it wins against;
    `firsts` by option: ballots that rank it first; `order`: options in groups, best first, ties together; `quorate`:
    whether as many ballots were cast as are needed."""

    ballots: int
    scores: tuple[int, ...]
    firsts: tuple[int, ...]
    order: tuple[tuple[int, ...], ...]
    quorate: bool

    @property
    def winners(self) -> tuple[int, ...]:
        """The options that come first: several if they are level, none if nobody picked anything."""
        picked = self.ballots and self.order and (any(self.firsts) or any(self.scores))
        return self.order[0] if picked else ()

    @property
    def consented(self) -> bool:
        """Of a vote by consent: somebody agrees and nobody objects."""
        return self.scores[YES] > 0 and self.scores[OBJECT] == 0


@dataclass(frozen=True, slots=True)
class Result:
    """The tallies of a vote by college; "" is everybody's, where there are no colleges."""

    method: str
    parts: Mapping[str, Tally]

    @property
    def quorate(self) -> bool:
        """Whether there were ballots enough, in each college."""
        return all(part.quorate for part in self.parts.values())

    @property
    def winners(self) -> tuple[int, ...]:
        """The options that come first in every college; none if colleges do not agree."""
        first = [set(part.winners) for part in self.parts.values()]
        return tuple(sorted(set.intersection(*first))) if first else ()

    @property
    def consented(self) -> bool:
        """Of a vote by consent: no college objects."""
        return all(part.consented for part in self.parts.values())

    @property
    def chosen(self) -> int | None:
        """The one option that was chosen by enough ballots; None if several are level or nothing was decided, and of
        votes by consent."""
        decides = self.quorate and self.method != "consent" and len(self.winners) == 1
        return self.winners[0] if decides else None

    @property
    def ballots(self) -> int:
        """How many were counted."""
        return sum(part.ballots for part in self.parts.values())

    def to_data(self) -> dict[str, Any]:
        """For storage as JSON."""
        return {"method": self.method, "parts": {name: asdict(part) for name, part in self.parts.items()}}

    @staticmethod
    def from_data(data: Mapping[str, Any]) -> Result:
        """What `to_data` made."""
        return Result(data["method"], {name: _tally(part) for name, part in data["parts"].items()})


def _tally(data: Mapping[str, Any]) -> Tally:
    lists = {name: tuple(data[name]) for name in ("scores", "firsts")}
    order = tuple(tuple(group) for group in data["order"])
    return Tally(ballots=data["ballots"], **lists, order=order, quorate=data["quorate"])


def count(
    method: str, options: int, ballots: Iterable[tuple[str, Picks]], *, colleges: bool = False, quorum: int = 0
) -> Result:
    """The result of (college, picks). Ballots without picks are none. `quorum`: ballots needed, in each college."""
    cast = [(college, picks) for college, picks in ballots if picks]
    names = COLLEGES if colleges else ("",)
    parts = {
        name: tally(method, options, [picks for college, picks in cast if not colleges or college == name], quorum)
        for name in names
    }
    return Result(method, parts)


def tally(method: str, options: int, ballots: Sequence[Picks], quorum: int = 0) -> Tally:
    """Count the ballots of one college."""
    if method == "ranking":
        pairs = _pairwise(options, ballots)
        beats = _strongest(options, pairs)
        scores = tuple(sum(beats[one][other] > beats[other][one] for other in range(options)) for one in range(options))
        order = _layers(options, beats)
    else:
        # A ballot of dots may name an option more than once; of all others it counts once.
        named = [option for picks in ballots for option in (picks if method == "dots" else set(picks))]
        found = Counter(named)
        scores = tuple(found[option] for option in range(options))
        order = _grouped(scores)
    first = Counter(picks[0] for picks in ballots if picks) if method == "ranking" else Counter()
    firsts = tuple(first[option] for option in range(options))
    return Tally(len(ballots), scores, firsts, order, len(ballots) >= quorum)


def latest(cast: Iterable[tuple[str, str, Picks]]) -> list[tuple[str, Picks]]:
    """(college, picks) of each voter once, from (voter, college, picks) in the order of casting: the last counts."""
    kept = {voter: (college, picks) for voter, college, picks in cast}
    return list(kept.values())


def _grouped(scores: Sequence[int]) -> tuple[tuple[int, ...], ...]:
    levels = sorted(set(scores), reverse=True)
    return tuple(tuple(option for option, score in enumerate(scores) if score == level) for level in levels)


def _pairwise(options: int, ballots: Sequence[Picks]) -> list[list[int]]:
    """How many ballots prefer one option to another."""
    prefer = [[0] * options for _ in range(options)]
    for picks in ballots:
        place = {option: at for at, option in enumerate(picks)}
        for one, at in place.items():
            for other in range(options):
                if at < place.get(other, options):
                    prefer[one][other] += 1
    return prefer


def _strongest(options: int, prefer: Sequence[Sequence[int]]) -> list[list[int]]:
    """The strength of the strongest path between each two options: Floyd and Warshall, widest paths."""
    path = [
        [prefer[one][other] if prefer[one][other] > prefer[other][one] else 0 for other in range(options)]
        for one in range(options)
    ]
    for via in range(options):
        for one in range(options):
            for other in range(options):
                if one != other and via not in (one, other):
                    path[one][other] = max(path[one][other], min(path[one][via], path[via][other]))
    return path


def _layers(options: int, path: Sequence[Sequence[int]]) -> tuple[tuple[int, ...], ...]:
    """First those that nobody beats, then those that nobody of the rest beats, and so on."""
    rest, layers = set(range(options)), []
    while rest:
        unbeaten = {one for one in rest if not any(path[other][one] > path[one][other] for other in rest)}
        layers.append(tuple(sorted(unbeaten)))
        rest -= unbeaten
    return tuple(layers)
