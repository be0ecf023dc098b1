"""A circuit breaker: an engine that keeps failing is left alone for a while, then tried by one message.

Without it each message would wait for the time-out of a service that is away.
"""

from __future__ import annotations

import random
from collections.abc import Callable


class Breaker:
    """Closed: all may try. Open, after `failures` in a row: nobody, for `first` seconds and twice as long after each
    failed probe, at most `longest`, less up to a half by chance. Then one probe decides.

    `monotonic` gives seconds; `chance` a number in [0, 1)."""

    def __init__(
        self,
        *,
        monotonic: Callable[[], float],
        failures: int = 3,
        first: float = 5.0,
        longest: float = 300.0,
        chance: Callable[[], float] = random.random,
    ) -> None:
        self._monotonic = monotonic
        self._most = failures
        self._first = first
        self._longest = longest
        self._chance = chance
        self._failures = 0
        self._openings = 0
        self._until = 0.0
        self._probing = False

    @property
    def closed(self) -> bool:
        """Whether everybody may try."""
        return self._openings == 0

    def enter(self) -> bool:
        """Whether to try now. After True, exactly one of `succeeded`, `failed` and `abandoned` follows."""
        if self.closed:
            return True
        if self._probing or self._monotonic() < self._until:
            return False
        self._probing = True
        return True

    def succeeded(self) -> None:
        """It answered: all may try again."""
        self._failures = self._openings = 0
        self._probing = False

    def failed(self) -> None:
        """It did not."""
        self._failures += 1
        probed, self._probing = self._probing, False
        if probed or (self.closed and self._failures >= self._most):
            wait = min(self._longest, self._first * 2.0**self._openings)
            self._openings = min(self._openings + 1, 32)
            self._until = self._monotonic() + wait * (1.0 - 0.5 * self._chance())

    def abandoned(self) -> None:
        """The caller went away: nothing was learnt."""
        self._probing = False
