"""The line in which bulk waits: one message to a thousand chats, while everything else goes on.

First come, first served, but a chat that has had enough for now lets others pass and keeps its place. Each turn costs
its own waiter's wake-up and nothing else, however long the line is.
"""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Callable
from heapq import heappop, heappush
from types import TracebackType

from bot.telegram.windows import SECOND, Account, Chat


class _Waiter:
    __slots__ = ("chat", "turn")

    def __init__(self, chat: Chat, turn: asyncio.Future[None]) -> None:
        self.chat, self.turn = chat, turn


class BulkTurn:
    """A turn that is being used; leaving it makes room for another request in the air."""

    __slots__ = ("_line",)

    def __init__(self, line: Line) -> None:
        self._line = line

    def __enter__(self) -> None:
        return None

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._line.left()


class Line:
    """Hands out the account's turns that nothing more urgent takes. No more requests are in the air than may leave in a
    second: if answers fail to come, so many at most are of unknown fate."""

    def __init__(self, account: Account, clock: Callable[[], float]) -> None:
        self._account = account
        self._clock = clock
        self._ready: list[tuple[int, int, _Waiter]] = []
        self._resting: list[tuple[float, int, int, _Waiter]] = []
        self._places = itertools.count()
        self._arrivals = itertools.count()
        self._in_air = 0
        self._busy_until = float("-inf")
        self._timer: asyncio.Handle | None = None
        self._timer_at = 0.0

    def moves(self, now: float) -> bool:
        """Whether bulk is being sent: then the account's limit holds for all."""
        return bool(self._ready) or now < self._busy_until

    async def turn(self, chat: Chat) -> BulkTurn:
        """Wait in line. Whoever gives up and asks again for the same chat finds its place kept."""
        if chat.place is None:
            chat.place = next(self._places)
        waiter = _Waiter(chat, asyncio.get_running_loop().create_future())
        heappush(self._ready, (chat.place, next(self._arrivals), waiter))
        chat.waiting += 1
        self._serve()
        try:
            await waiter.turn
        except asyncio.CancelledError:
            if not waiter.turn.cancelled():  # it came at the same moment
                self.left()
            raise
        finally:
            chat.waiting -= 1
        return BulkTurn(self)

    def left(self) -> None:
        """A turn has been used."""
        self._in_air -= 1
        self._serve()

    def _serve(self) -> None:
        """Give out what can be given now, and come again when there is more."""
        now = self._clock()
        while self._resting and self._resting[0][0] <= now:
            heappush(self._ready, heappop(self._resting)[1:])
        while self._ready and self._in_air < self._account.per_second:
            if (at := self._account.earliest_bulk(now)) > now:
                self._come_again(at - now)
                return
            place, arrival, waiter = heappop(self._ready)
            if waiter.turn.done():
                continue
            if (at := waiter.chat.earliest_bulk(now)) > now:
                heappush(self._resting, (at, place, arrival, waiter))
            else:
                self._give(waiter, now)
        if self._resting:
            self._come_again(self._resting[0][0] - now)

    def _give(self, waiter: _Waiter, now: float) -> None:
        waiter.chat.take(now)
        waiter.chat.place = None
        self._account.take(now)
        self._in_air += 1
        self._busy_until = now + SECOND
        waiter.turn.set_result(None)

    def _come_again(self, seconds: float) -> None:
        loop = asyncio.get_running_loop()
        at = loop.time() + seconds
        if self._timer is not None:
            if self._timer_at <= at:
                return
            self._timer.cancel()
        # uvloop makes of a delay that is next to nothing a handle that does not know its time.
        self._timer, self._timer_at = loop.call_later(seconds, self._woken), at

    def _woken(self) -> None:
        self._timer = None
        self._serve()
