"""Which invitations are accepted; joining does not hold up listening, as over federation it can take a minute.

Rooms of the configuration are joined at once; a direct room by anyone, so many an hour; other rooms are left alone.
"""

from __future__ import annotations

import asyncio
import random
import time
from collections import deque
from collections.abc import Awaitable, Callable, Collection
from typing import Any

from messages.errors import PlatformError, Refused, Throttled

_HOUR = 3600.0
_JOIN_TRIES = 8
_LONGEST_PAUSE = 60.0


class Doorkeeper:
    """Decides on invitations and joins in the background; `join` is one attempt, raising PlatformError."""

    def __init__(
        self,
        rooms: Collection[str],
        *,
        own_user: str,
        join: Callable[[str], Awaitable[None]],
        direct_joins_per_hour: int = 20,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self.rooms = frozenset(rooms)
        self._own_user = own_user
        self._join = join
        self._monotonic = monotonic
        self._direct: deque[float] = deque(maxlen=max(direct_joins_per_hour, 1))
        self._direct_allowed = direct_joins_per_hour > 0
        self._joining: dict[str, asyncio.Task[None]] = {}

    def invited(self, room: str, state: list[Any]) -> None:
        """An invitation, with the part of the room's state that came with it."""
        if room in self.rooms or (self._is_direct(state) and self._may_join_direct()):
            self.start_joining(room)

    def follow(self, room: str, successor: str) -> None:
        """A room of the configuration was replaced: its successor takes its place."""
        if room in self.rooms:
            self.rooms |= {successor}
            self.start_joining(successor)

    def start_joining(self, room: str) -> None:
        """Join in the background, unless that is under way."""
        if room not in self._joining:
            task = asyncio.create_task(self._keep_trying(room))
            self._joining[room] = task
            task.add_done_callback(lambda _: self._joining.pop(room, None))

    async def settle(self, within: float) -> None:
        """Wait, `within` seconds at most, for the joins that are under way."""
        if self._joining:
            await asyncio.wait(set(self._joining.values()), timeout=within)

    async def close(self) -> None:
        tasks = list(self._joining.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _keep_trying(self, room: str) -> None:
        for attempt in range(_JOIN_TRIES):
            try:
                await self._join(room)
                return
            except Refused:
                return  # not invited (any more); an invitation starts it again
            except Throttled as throttled:
                pause = throttled.retry_after
            except PlatformError:
                pause = min(_LONGEST_PAUSE, 2.0**attempt)
            await asyncio.sleep(pause * random.uniform(1, 1.5))  # noqa: S311

    def _is_direct(self, state: list[Any]) -> bool:
        """`is_direct` stands in the content of our own invitation (client-server API, direct messaging)."""
        return any(
            isinstance(event, dict)
            and event.get("type") == "m.room.member"
            and event.get("state_key") == self._own_user
            and isinstance(event.get("content"), dict)
            and event["content"].get("is_direct") is True
            for event in state
        )

    def _may_join_direct(self) -> bool:
        now = self._monotonic()
        full = len(self._direct) == self._direct.maxlen and now - self._direct[0] < _HOUR
        if not self._direct_allowed or full:
            return False
        self._direct.append(now)
        return True
