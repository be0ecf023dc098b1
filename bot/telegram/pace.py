"""How fast to send: as fast as Telegram lets us, and after a 429 no faster than it has just shown to bear.

The limits are undocumented in detail and vary, so nothing is slowed down in advance unless the operator wants it. What
a chat bore is measured: the turns it took in the last minute against the wait it then asked for. The documented numbers
are the slowest that this comes to.
"""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import Awaitable, Callable
from typing import Final

PER_GROUP_PER_MINUTE: Final = 20
PER_CHAT_PER_SECOND: Final = 1
OVERALL_PER_SECOND: Final = 30
"""https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this"""
CALM_FOR: Final = 600.0
"""Seconds for which a chat keeps to its measured pace after a 429."""
SEVERAL: Final = 3
"""So many chats with a 429 within MOMENT seconds mean the account, not the chats."""
MOMENT: Final = 1.0
SLOWER: Final = 1.15
"""A chat that complains again while it is paced is given so much more time between two messages."""
MINUTE: Final = 60.0
MANY: Final = 4096
"""Chats that are remembered before those that have long been quiet are forgotten: everybody has a private one."""


class Window:
    """At most `limit` turns in any `period` seconds."""

    __slots__ = ("_turns", "limit", "period")

    def __init__(self, limit: int, period: float) -> None:
        self.limit, self.period = limit, period
        self._turns: deque[float] = deque(maxlen=limit)

    def earliest(self, now: float) -> float:
        """When the next turn may be."""
        if len(self._turns) < self.limit:
            return now
        return max(now, self._turns[0] + self.period)

    def take(self, at: float) -> None:
        self._turns.append(at)


class _Chat:
    """What one chat took lately, and how it is paced: it waits `until`, then `interval` between two turns."""

    __slots__ = ("calm_until", "interval", "turns", "until", "window")

    def __init__(self, window: Window | None) -> None:
        self.turns: deque[float] = deque(maxlen=64)
        self.until = self.calm_until = float("-inf")
        self.interval = 0.0
        self.window = window

    def refused(self, now: float, retry_after: float, longest: float, calm_for: float) -> None:
        """A 429: the turns it bore in the last minute, before the one it refused, needed this wait."""
        bore = max(1, sum(1 for at in self.turns if at > now - MINUTE) - 1)
        slower = self.interval * SLOWER if self.calm_until > now else 0.0
        self.interval = min(longest, max(retry_after / bore, slower))
        self.until = max(self.until, now + retry_after)
        self.calm_until = self.until + calm_for
        self.turns.clear()

    def earliest(self, now: float) -> float:
        """When its next turn may be."""
        at = max(now, self.until)
        if self.turns and self.calm_until > at:
            at = max(at, self.turns[-1] + self.interval)
        return self.window.earliest(at) if self.window is not None else at

    def take(self, at: float) -> None:
        self.turns.append(at)
        if self.window is not None:
            self.window.take(at)

    def quiet(self, now: float) -> bool:
        """Whether nothing of it matters any more."""
        return self.calm_until < now and (not self.turns or self.turns[-1] < now - MINUTE)


class Pace:
    """Gives turns to send. Times in seconds of `clock`, which is monotonic.

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
        self._chats: dict[str, _Chat] = {}
        self._many = MANY
        self._account = Window(overall_per_second or OVERALL_PER_SECOND, 1.0)
        self._account_until = float("-inf")
        self._account_calm_until = float("inf") if overall_per_second else float("-inf")
        self._refusals: dict[str, float] = {}

    async def turn(self, chat: str, group: bool) -> None:
        """Wait until a message may go to this chat. Turns of one chat are asked for one after the other."""
        paced = self._chat(chat, group)
        now = self._clock()
        at = max(paced.earliest(now), self._account_until)
        if self._account_calm_until > at:
            at = self._account.earliest(at)
            self._account.take(at)
        paced.take(at)
        while (at := max(at, paced.until, self._account_until)) > (now := self._clock()):
            await self._sleep(at - now)  # a 429 in the meantime makes it longer

    def refused(self, chat: str, group: bool, retry_after: float) -> bool:
        """A 429 came: this chat waits `retry_after`. True if it is the whole account that has to."""
        now = self._clock()
        longest = MINUTE / PER_GROUP_PER_MINUTE if group else 1.0 / PER_CHAT_PER_SECOND
        self._chat(chat, group).refused(now, retry_after, longest, self._calm_for)
        self._refusals = {one: at for one, at in self._refusals.items() if now - at <= MOMENT}
        self._refusals[chat] = now
        if len(self._refusals) < SEVERAL:
            return False
        self._account_until = max(self._account_until, now + retry_after)
        self._account_calm_until = max(self._account_calm_until, self._account_until + self._calm_for)
        return True

    def _chat(self, chat: str, group: bool) -> _Chat:
        known = self._chats.get(chat)
        if known is None:
            self._forget()
            window = Window(self._per_group, MINUTE) if group and self._per_group else None
            known = self._chats[chat] = _Chat(window)
        return known

    def _forget(self) -> None:
        if len(self._chats) < self._many:
            return
        now = self._clock()
        self._chats = {name: chat for name, chat in self._chats.items() if not chat.quiet(now)}
        self._many = max(MANY, 2 * len(self._chats))
