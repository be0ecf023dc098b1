"""Waiting longer and longer, with jitter, so that a server that comes back is not met by everybody at once."""

from __future__ import annotations

import random


class Backoff:
    """Seconds to wait after each failure in a row: doubling from `first` to `most`, each drawn from its upper half."""

    def __init__(self, first: float = 0.2, most: float = 15.0) -> None:
        self._first = first
        self._most = most
        self._failures = 0

    def next(self) -> float:
        """Count one more failure; how long to wait now."""
        ceiling = min(self._most, self._first * 2.0**self._failures)
        self._failures = min(self._failures + 1, 32)
        return ceiling * random.uniform(0.5, 1.0)  # noqa: S311 — jitter, not a secret

    def reset(self) -> None:
        """It worked."""
        self._failures = 0
