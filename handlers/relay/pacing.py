"""The distance that changes of one thing in one room keep from each other.

Deliveries are planned with that distance (storage/coalesced.py), but sent when their turn comes: what counts is when
the last one was shown.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable
from datetime import datetime, timedelta
from typing import Final

from handlers.ports import Clock
from handlers.relay.fetching import Later

EVERY: Final = timedelta(seconds=5)
"""Between two changes of one message in one room: edits yield to what people write."""
_REMEMBERED = 10_000


class Pacing:
    """Knows when each thing was changed last; forgotten in a restart, which takes as long."""

    def __init__(self, clock: Clock, every: timedelta = EVERY) -> None:
        self._clock = clock
        self._every = every
        self._last: OrderedDict[Hashable, datetime] = OrderedDict()

    def check(self, thing: Hashable) -> None:
        """Before a change. Raises Later if it is too early."""
        last = self._last.get(thing)
        left = (last + self._every - self._clock.now()).total_seconds() if last is not None else 0.0
        if left > 0:
            raise Later(left)

    def changed(self, thing: Hashable) -> None:
        """It was changed just now."""
        self._last.pop(thing, None)
        self._last[thing] = self._clock.now()
        if len(self._last) > _REMEMBERED:
            self._last.popitem(last=False)
