"""How long one room may hold up all: rooms are asked about before their events are handed on, and a homeserver can be
long in finding out about one of them (which others serve, say), while it answers everything else.

Whoever invites the bot chooses that room, so nobody else waits for it more than some minutes.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

LONGEST: Final = 180.0  # seconds
_MOST: Final = 1_000


class Patience:
    """Since when nothing is heard of a room."""

    def __init__(self, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._monotonic = monotonic
        self._since: dict[str, float] = {}

    def is_over(self, room: str) -> bool:
        """There was no answer about this room: whether it has been so for too long."""
        now = self._monotonic()
        if len(self._since) >= _MOST:
            self._since.clear()
        return now - self._since.setdefault(room, now) > LONGEST

    def answered(self, room: str) -> None:
        """It begins anew."""
        self._since.pop(room, None)
