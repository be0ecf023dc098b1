"""How much one account may make the bot keep within an hour. Anybody of any homeserver may send to its device."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable

_HOUR = 3600.0  # seconds
_ACCOUNTS = 10_000  # remembered


class Quota:
    """Counts by account; the hour of each begins with the first that it sends."""

    def __init__(self, most: int, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._most = most
        self._monotonic = monotonic
        self._counts: OrderedDict[str, tuple[float, int]] = OrderedDict()

    def take(self, account: str) -> bool:
        """Whether one more is within it; then it counts."""
        now = self._monotonic()
        begun, count = self._counts.get(account, (now, 0))
        if now - begun >= _HOUR:
            begun, count = now, 0
        self._counts[account] = begun, count + 1
        if len(self._counts) > _ACCOUNTS:
            self._counts.popitem(last=False)
        return count < self._most
