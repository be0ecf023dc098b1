"""Who gets a place: first come, first served, with places kept for the people whom an event concerns.

Pure. A place that was given is not taken back, unless there are fewer places than people who have one.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

SEATED: Final = "seated"
WAITING: Final = "waiting"


@dataclass(frozen=True, slots=True)
class Asking:
    """Somebody who wants to come: since when, whether they ask for a place that is kept, whether they have one."""

    person_id: int
    asked_at: datetime
    concerned: bool = False
    seated: bool = False


def arrange(asking: Iterable[Asking], capacity: int, kept: int) -> dict[int, str]:
    """SEATED or WAITING for each person, in the order of the queue. `capacity` 0: there is no limit. Of the places,
    `kept` are for people concerned alone; 0 once they are released."""
    queue = sorted(asking, key=lambda one: (one.asked_at, one.person_id))
    if capacity <= 0:
        return {one.person_id: SEATED for one in queue}
    room = _Room(capacity, min(max(kept, 0), capacity))
    seated = {one.person_id for one in queue if one.seated and room.takes(one)}
    # Whoever sits on a place that is kept only now may stay there, as long as there are places at all
    seated |= {one.person_id for one in queue if one.seated and one.person_id not in seated and room.squeezes(one)}
    seated |= {one.person_id for one in queue if not one.seated and room.takes(one)}
    return {one.person_id: SEATED if one.person_id in seated else WAITING for one in queue}


class _Room:
    """Places as they fill. People concerned sit on the kept places first, so that others find the open ones."""

    def __init__(self, capacity: int, kept: int) -> None:
        self._kept = kept
        self._open = capacity - kept

    def takes(self, one: Asking) -> bool:
        if one.concerned and self._kept > 0:
            self._kept -= 1
            return True
        if self._open > 0:
            self._open -= 1
            return True
        return False

    def squeezes(self, one: Asking) -> bool:
        if self._kept > 0:
            self._kept -= 1
            return True
        return False


def positions(seats: dict[int, str]) -> dict[int, int]:
    """The number of each person on the waiting list, from 1, by what `arrange` returned."""
    waiting: Sequence[int] = [person_id for person_id, seat in seats.items() if seat == WAITING]
    return {person_id: number for number, person_id in enumerate(waiting, 1)}
