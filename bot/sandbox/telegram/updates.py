"""A bot's queue of updates, as the server keeps it until they are confirmed.

Confirming is for ever, updates wait 24 hours, and which kinds are kept is decided when something happens
(Bot API, getUpdates).
"""

from __future__ import annotations

import asyncio
from collections import deque

from bot.sandbox.telegram.errors import Json, conflict

LIFETIME = 24 * 3600
BY_REQUEST = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
"""Kinds that are kept only for a bot that named them."""


class UpdateQueue:
    """Updates of one bot, oldest first."""

    def __init__(self) -> None:
        self.allowed: frozenset[str] | None = None  # None: all but BY_REQUEST
        self.next_id = 100_000_001
        self._waiting: deque[tuple[float, Json]] = deque()
        self._poll: asyncio.Future[None] | None = None

    def __len__(self) -> int:
        return len(self._waiting)

    def push(self, kind: str, data: Json, now: float) -> None:
        """Keep an update if the bot wants its kind, and wake who waits for one."""
        if (kind in BY_REQUEST) if self.allowed is None else (kind not in self.allowed):
            return
        self._waiting.append((now, {"update_id": self.next_id, kind: data}))
        self.next_id += 1
        if self._poll is not None and not self._poll.done():
            self._poll.set_result(None)

    def push_raw(self, data: Json, now: float) -> None:
        """Keep an update as it is, however malformed, under the next id."""
        self._waiting.append((now, {"update_id": self.next_id, **data}))
        self.next_id += 1
        if self._poll is not None and not self._poll.done():
            self._poll.set_result(None)

    def confirm(self, offset: int, now: float) -> None:
        """Forget what lies below `offset`; a negative one keeps only that many of the newest."""
        while self._waiting and self._waiting[0][0] < now - LIFETIME:
            self._waiting.popleft()
        if offset < 0:
            while len(self._waiting) > -offset:
                self._waiting.popleft()
        while self._waiting and self._waiting[0][1]["update_id"] < offset:
            self._waiting.popleft()

    def clear(self) -> None:
        self._waiting.clear()

    def head(self, limit: int) -> list[Json]:
        """The oldest updates, `limit` at most."""
        return [update for _, (_, update) in zip(range(limit), self._waiting, strict=False)]

    async def wait(self, timeout: float) -> None:
        """Until an update comes or `timeout` seconds are over; whoever waited before gets a 409."""
        self.interrupt("terminated by other getUpdates request; make sure that only one bot instance is running")
        poll = self._poll = asyncio.get_running_loop().create_future()
        try:
            async with asyncio.timeout(timeout):
                await poll
        except TimeoutError:
            pass
        finally:
            if self._poll is poll:
                self._poll = None

    def interrupt(self, reason: str) -> None:
        """End a waiting getUpdates with a 409."""
        if self._poll is not None and not self._poll.done():
            self._poll.set_exception(conflict(reason))

    async def changed(self) -> None:
        """Until there is an update to deliver (for webhooks)."""
        while not self._waiting:
            await self.wait(60)
