"""Waiting in a platform's line for bulk without making anything more urgent wait behind it.

A room that stands in line still hears its bell: whoever has something more urgent to say there goes first, and the room
lines up again afterwards.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import AbstractContextManager
from typing import Any

from handlers.relay.context import Signal

Turn = AbstractContextManager[None]


async def in_line(
    turn: Coroutine[Any, Any, Turn], signal: Signal, still_first: Callable[[], Awaitable[bool]]
) -> Turn | None:
    """The turn; None if the bell rang and `still_first` says no: then the place in line was given up. A bell that rang
    meanwhile rings on afterwards: it may have been for what comes later, too."""
    waiting = asyncio.create_task(turn)
    rang = came = False
    try:
        while await _rings_first(signal, waiting):
            rang = True
            if not await still_first():
                return None
        came = True
        return waiting.result()
    finally:
        if not came:
            waiting.cancel()
            waiting.add_done_callback(_give_back)
        if rang:
            signal.ring()


async def _rings_first(signal: Signal, waiting: asyncio.Task[Turn]) -> bool:
    """Whether the bell rings before the turn comes, or at the same moment."""
    bell = asyncio.create_task(signal.wait())
    try:
        await asyncio.wait({waiting, bell}, return_when=asyncio.FIRST_COMPLETED)
        return bell.done()
    finally:
        bell.cancel()  # one that rings just now is heard the next time


def _give_back(waiting: asyncio.Task[Turn]) -> None:
    """A turn that came when nobody wanted it any more."""
    if not waiting.cancelled() and waiting.exception() is None:
        with waiting.result():
            return
