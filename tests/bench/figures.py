"""Numbers out of measurements: quantiles, medians, and what became of a burst."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

_NUMBER = re.compile(r"\d+")


def number_in(text: str) -> int:
    """The number that a message carries: the first in its text; -1 if there is none."""
    found = _NUMBER.search(text)
    return int(found[0]) if found else -1


def quantile(values: Sequence[float], share: float) -> float:
    """The value that this share of all does not exceed (nearest rank)."""
    ordered = sorted(values)
    return ordered[max(0, math.ceil(share * len(ordered)) - 1)]


def median(values: Iterable[float]) -> float:
    """Of an even number, the mean of the middle two."""
    ordered = sorted(values)
    middle = len(ordered) // 2
    return ordered[middle] if len(ordered) % 2 else (ordered[middle - 1] + ordered[middle]) / 2


@dataclass(frozen=True)
class Quantiles:
    """Of a latency, in milliseconds."""

    p50: float
    p95: float
    p99: float

    @classmethod
    def of(cls, seconds: Sequence[float]) -> Quantiles:
        p50, p95, p99 = (1000 * quantile(seconds, share) for share in (0.5, 0.95, 0.99))
        return cls(p50, p95, p99)


@dataclass(frozen=True)
class Outcome:
    """What became of a burst. `seconds` from its first message to the last copy's arrival; `cpu` in milliseconds of the
    bot's process for each message."""

    sent: int
    seconds: float
    lost: int
    doubled: int
    in_order: bool
    cpu: float = 0.0
    late: int = 0

    @property
    def rate(self) -> float:
        """Messages a second."""
        return self.sent / self.seconds


def outcome(
    wanted: Sequence[int], arrived: Sequence[Sequence[tuple[int, float]]], start: float, cpu: float, late: int = 0
) -> Outcome:
    """From the numbers sent and, room by room, the numbers that arrived with their times on the clock of `start`."""
    valid = set(wanted)
    rooms = [[(number, at) for number, at in room if number in valid] for room in arrived]
    counts = Counter(number for room in rooms for number, _ in room)
    end = max((at for room in rooms for _, at in room), default=start)
    ordered = all(numbers == sorted(numbers) for numbers in ([number for number, _ in room] for room in rooms))
    return Outcome(
        sent=len(wanted),
        seconds=max(end - start, 1e-6),
        lost=len(valid) - len(counts),
        doubled=sum(counts.values()) - len(counts),
        in_order=ordered,
        cpu=1000 * cpu / len(wanted),
        late=late,
    )
