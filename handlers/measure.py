"""How often one person, or one room, may have something done within a while: what anybody may ask for costs requests
and room in what is sent, which others wait for.
"""

from __future__ import annotations

from collections import OrderedDict, deque
from collections.abc import Hashable
from datetime import datetime, timedelta
from typing import Final

_REMEMBERED: Final = 10_000


class Measure:
    """At most so often within such a time, each for itself. Kept in memory: a restart begins anew."""

    def __init__(self, most: int, within: timedelta) -> None:
        self._most = most
        self._within = within
        self._times: OrderedDict[Hashable, deque[datetime]] = OrderedDict()

    def take(self, who: Hashable, now: datetime) -> bool:
        """Whether it may be once more; then it counts."""
        times = self._times.setdefault(who, deque(maxlen=self._most))
        self._times.move_to_end(who)
        if len(self._times) > _REMEMBERED:
            self._times.popitem(last=False)
        if len(times) == self._most and now - times[0] < self._within:
            return False
        times.append(now)
        return True
