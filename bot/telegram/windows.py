"""What was sent lately, to one chat and by the whole account, and when the next message may follow.

Pure reckoning with times in seconds of a monotonic clock; who waits, and how, is in pace.py and line.py.
"""

from __future__ import annotations

from collections import deque
from typing import Final

PER_GROUP_PER_MINUTE: Final = 20
PER_CHAT_PER_SECOND: Final = 1
OVERALL_PER_SECOND: Final = 30
"""https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this"""
SLOWER: Final = 1.15
"""A chat that complains again while it is paced is given so much more time between two messages."""
SECOND: Final = 1.0
MINUTE: Final = 60.0
EVEN: Final = 0.98
"""The share of the account's pace that is used up evenly: what is late on its way meets nothing that is early."""
SLACK: Final = 0.2
"""Seconds of the even pace that may be made up for, after a timer that came late."""


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


class Chat:
    """What one chat took lately, and how it is paced: it waits `until`, then `interval` between two turns. `place` is
    its place in the line of bulk, kept while something more urgent goes there; `waiting` counts who stands in it."""

    __slots__ = ("calm_until", "group", "interval", "place", "turns", "until", "waiting", "window")

    def __init__(self, group: bool, per_minute: int = 0) -> None:
        self.group = group
        self.turns: deque[float] = deque(maxlen=64)
        self.until = self.calm_until = float("-inf")
        self.interval = 0.0
        self.window = Window(per_minute, MINUTE) if group and per_minute else None
        self.place: int | None = None
        self.waiting = 0

    def refused(self, now: float, retry_after: float, calm_for: float) -> None:
        """A 429: the turns it bore in the last minute, before the one it refused, needed this wait."""
        longest = MINUTE / PER_GROUP_PER_MINUTE if self.group else SECOND / PER_CHAT_PER_SECOND
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

    def earliest_bulk(self, now: float) -> float:
        """The same for what can wait: the documented pace of a chat holds, whatever it has borne so far."""
        at = self.earliest(now)
        if self.turns:
            at = max(at, self.turns[-1] + SECOND / PER_CHAT_PER_SECOND)
        if self.group and len(self.turns) >= PER_GROUP_PER_MINUTE:
            at = max(at, self.turns[-PER_GROUP_PER_MINUTE] + MINUTE)
        return at

    def take(self, at: float) -> None:
        self.turns.append(at)
        if self.window is not None:
            self.window.take(at)

    def quiet(self, now: float) -> bool:
        """Whether nothing of it matters any more."""
        return not self.waiting and self.calm_until < now and (not self.turns or self.turns[-1] < now - MINUTE)


class Account:
    """What all chats share. `until`: it was told to wait; `even_at`: when an even pace has room for one more turn."""

    def __init__(self, per_second: int) -> None:
        self.per_second = per_second
        self.until = self.even_at = float("-inf")
        self._window = Window(per_second, SECOND)
        self._gap = SECOND / (per_second * EVEN)

    def earliest(self, now: float) -> float:
        """When the next turn may be."""
        return self._window.earliest(max(now, self.until))

    def earliest_bulk(self, now: float) -> float:
        """The same for what can wait."""
        return max(self.earliest(now), self.even_at)

    def take(self, at: float) -> None:
        """Turns are counted whether they are limited or not; what was too fast is forgotten after a second."""
        self._window.take(at)
        self.even_at = min(max(self.even_at, at - SLACK) + self._gap, at + SECOND)
