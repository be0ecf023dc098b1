"""How fast to send: as fast as Telegram lets us, and after its first 429 no faster than its documentation says.

The limits are undocumented in detail and vary, so nothing is slowed down in advance unless the operator wants it; the
windows are sliding, so the documented number is never passed in any minute, and a few messages in a row never wait.
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
"""Seconds for which a chat keeps to the documented pace after a 429."""
SEVERAL: Final = 3
"""So many chats with a 429 within MOMENT seconds mean the account, not the chats."""
MOMENT: Final = 1.0


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


class _Slowed:
    """A chat, or the whole account, that waits (`until`) and then keeps to its windows (up to `calm_until`)."""

    __slots__ = ("calm_until", "until", "windows")

    def __init__(self, *windows: Window) -> None:
        self.windows = windows
        self.until = self.calm_until = float("-inf")


class Pace:
    """Gives turns to send. Times in seconds of `clock`, which is monotonic.

    `per_group_per_minute` and `overall_per_second` hold from the start; 0 means only after a 429, for `calm_for`."""

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
        self._chats: dict[str, _Slowed] = {}
        self._always: dict[str, Window] = {}  # of groups, where the operator set their pace
        self._account = _Slowed(Window(overall_per_second or OVERALL_PER_SECOND, 1.0))
        if overall_per_second:
            self._account.calm_until = float("inf")
        self._refusals: dict[str, float] = {}

    async def turn(self, chat: str, group: bool) -> None:
        """Wait until a message may go to this chat. Turns of one chat are asked for one after the other."""
        if not self._chats and not self._per_group and self._account.calm_until == float("-inf"):
            return
        reserved = self._reserve(chat, group)
        while (at := max(reserved, self._blocked_until(chat))) > (now := self._clock()):
            await self._sleep(at - now)  # a 429 in the meantime makes it longer

    def refused(self, chat: str, group: bool, retry_after: float) -> bool:
        """A 429 came: this chat waits `retry_after`. True if it is the whole account that has to."""
        now = self._clock()
        self._forget(now)
        self._refusals[chat] = now
        slowed = self._chats.get(chat)
        if slowed is None or slowed.calm_until < now:
            slowed = self._chats[chat] = _Slowed(*self._windows(group))
        self._slow(slowed, now + retry_after)
        if len(self._refusals) < SEVERAL:
            return False
        self._slow(self._account, now + retry_after)
        return True

    def _slow(self, slowed: _Slowed, until: float) -> None:
        slowed.until = max(slowed.until, until)
        slowed.calm_until = max(slowed.calm_until, slowed.until + self._calm_for)

    def _windows(self, group: bool) -> tuple[Window, ...]:
        second = Window(PER_CHAT_PER_SECOND, 1.0)
        return (second, Window(self._per_group or PER_GROUP_PER_MINUTE, 60.0)) if group else (second,)

    def _blocked_until(self, chat: str) -> float:
        slowed = self._chats.get(chat)
        return max(self._account.until, slowed.until if slowed is not None else float("-inf"))

    def _reserve(self, chat: str, group: bool) -> float:
        """The time of the next free turn, taken from all windows that hold."""
        at = max(self._clock(), self._blocked_until(chat))
        slowed = self._chats.get(chat)
        windows: list[Window] = []
        for part in (self._account, slowed):
            if part is not None and part.calm_until > at:
                windows += part.windows
        if self._per_group and group and (slowed is None or slowed.calm_until <= at):
            windows.append(self._always.setdefault(chat, Window(self._per_group, 60.0)))
        for window in windows:
            at = window.earliest(at)
        for window in windows:
            window.take(at)
        return at

    def _forget(self, now: float) -> None:
        """Drop what no longer slows anything."""
        self._refusals = {chat: at for chat, at in self._refusals.items() if now - at <= MOMENT}
        self._chats = {chat: slowed for chat, slowed in self._chats.items() if slowed.calm_until > now}
        if self._account.calm_until <= now:
            self._account.until = self._account.calm_until = float("-inf")
