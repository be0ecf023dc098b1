"""How fast to send: as fast as Telegram lets us, and after a 429 no faster than it has just shown to bear.

The limits are undocumented in detail and vary, so nothing is slowed down in advance unless the operator wants it, or
while bulk goes out (line.py): that keeps to the documented numbers from the start. What a chat bore is measured: the
turns it took in the last minute against the wait it then asked for. The documented numbers are the slowest of this.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from contextlib import AbstractContextManager, nullcontext
from typing import Final

from bot.telegram.line import Line
from bot.telegram.windows import OVERALL_PER_SECOND, Account, Chat

CALM_FOR: Final = 600.0
"""Seconds for which a chat keeps to its measured pace after a 429."""
SEVERAL: Final = 3
"""So many chats with a 429 within MOMENT seconds mean the account, not the chats."""
MOMENT: Final = 1.0
MANY: Final = 4096
"""Chats that are remembered before those that have long been quiet are forgotten: everybody has a private one."""


class Pace:
    """Gives turns to send. Times in seconds of `clock`, which is monotonic and, for bulk, runs as the event loop's.

    `per_group_per_minute` and `overall_per_second` hold from the start; 0 means only what a 429 taught."""

    def __init__(
        self,
        *,
        per_group_per_minute: int = 0,
        overall_per_second: int = 0,
        calm_for: float = CALM_FOR,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._per_group = per_group_per_minute
        self._calm_for = calm_for
        self._clock, self._sleep = clock, sleep
        self._chats: dict[str, Chat] = {}
        self._many = MANY
        self._account = Account(overall_per_second or OVERALL_PER_SECOND)
        self._account_calm_until = float("inf") if overall_per_second else float("-inf")
        self._line = Line(self._account, clock)
        self._refusals: dict[str, float] = {}

    async def turn(self, chat: str, group: bool, *, bulk: bool = False) -> AbstractContextManager[None]:
        """Wait until a message may go to this chat; it is in the air while what is returned is open. Bulk lets all else
        go first, and takes what the account has left."""
        paced = self._chat(chat, group)
        if bulk:
            return await self._line.turn(paced)
        at = paced.earliest(self._clock())
        paced.take(at)
        await self._until(at, paced)
        now = self._clock()
        limited = self._account_calm_until > now or self._line.moves(now)
        at = self._account.earliest(now) if limited else now
        self._account.take(at)
        await self._until(at, paced)
        return nullcontext()

    async def _until(self, at: float, paced: Chat) -> None:
        while (at := max(at, paced.until, self._account.until)) > (now := self._clock()):
            await self._sleep(at - now)  # a 429 in the meantime makes it longer

    def refused(self, chat: str, group: bool, retry_after: float) -> bool:
        """A 429 came: this chat waits `retry_after`. True if it is the whole account that has to."""
        now = self._clock()
        self._chat(chat, group).refused(now, retry_after, self._calm_for)
        self._refusals = {one: at for one, at in self._refusals.items() if now - at <= MOMENT}
        self._refusals[chat] = now
        if len(self._refusals) < SEVERAL:
            return False
        self._account.until = max(self._account.until, now + retry_after)
        self._account_calm_until = max(self._account_calm_until, self._account.until + self._calm_for)
        return True

    def _chat(self, chat: str, group: bool) -> Chat:
        known = self._chats.get(chat)
        if known is None:
            self._forget()
            known = self._chats[chat] = Chat(group, self._per_group)
        return known

    def _forget(self) -> None:
        if len(self._chats) < self._many:
            return
        now = self._clock()
        self._chats = {name: chat for name, chat in self._chats.items() if not chat.quiet(now)}
        self._many = max(MANY, 2 * len(self._chats))
