"""What a delivery has met on its way: how often it was tried and since when, and whether it may have arrived.

It lives as long as the delivery is being tried, in memory: after a restart the count begins anew.
"""

from __future__ import annotations

import asyncio

from handlers.backoff import Backoff
from messages.errors import PlatformError, Unreachable


class Trouble:
    """What one delivery has met so far."""

    def __init__(self) -> None:
        self.backoff = Backoff()
        self.began = asyncio.get_running_loop().time()
        self.tries = self.defects = 0
        self.begun = self.partly = self.perhaps_applied = False

    def gives_up(self, served: float, *, tries: int, seconds: float) -> bool:
        """Count one more failure. Whether so many tries in so many seconds are enough: the platform has `served` others
        meanwhile (time of the event loop)."""
        self.tries += 1
        tried_for = asyncio.get_running_loop().time() - self.began
        return self.tries >= tries and tried_for >= seconds and served > self.began

    def undone_by(self, error: PlatformError) -> bool:
        """Count what an error tells. Whether what was begun has certainly not been carried out."""
        self.perhaps_applied |= isinstance(error, Unreachable) and error.applied_unknown
        self.partly |= error.partly
        return self.begun and not self.perhaps_applied and not self.partly
