"""How bulk shares a homeserver with everything else: few requests at once, and after a 429 slower than it can bear.

A homeserver counts an account's messages over all rooms. Bulk that took whatever is allowed would make every other
message wait; going slower than the allowance refills, it leaves some of it to them.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Final

AT_ONCE: Final = 4
"""Requests of bulk in the air."""
SLOWER: Final = 1.5
"""After a 429, the pause between two messages of bulk, as a multiple of the wait that it asked for."""
LONGEST: Final = 30.0
"""Seconds that this pause may last."""
CALM_FOR: Final = 600.0
"""Seconds for which it is kept to."""


class BulkPace:
    """Gives turns to bulk, first come, first served. Times in seconds of `clock`, which runs as the event loop's."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._room = asyncio.Semaphore(AT_ONCE)
        self._door = asyncio.Lock()
        self._pause = 0.0
        self._next = self._calm_until = float("-inf")

    async def turn(self) -> AbstractContextManager[None]:
        """Wait until one more request may go; it is in the air while what is returned is open."""
        await self._room.acquire()
        try:
            async with self._door:
                wait = self._next - self._clock()
                while wait > 0:
                    await asyncio.sleep(wait)
                    wait = self._next - self._clock()  # a 429 in the meantime makes it longer
                if self._clock() < self._calm_until:
                    self._next = self._clock() + self._pause
        except BaseException:
            self._room.release()
            raise
        return self._in_air()

    def refused(self, retry_after: float) -> None:
        """A 429, of whichever message: bulk stays away longer than those who were just refused."""
        now = self._clock()
        slower = self._pause if now < self._calm_until else 0.0
        self._pause = min(LONGEST, max(slower, retry_after * SLOWER))
        self._next = max(self._next, now + max(self._pause, retry_after))
        self._calm_until = now + CALM_FOR

    @contextmanager
    def _in_air(self) -> Iterator[None]:
        try:
            yield
        finally:
            self._room.release()
