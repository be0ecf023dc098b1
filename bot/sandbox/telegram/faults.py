"""Faults on demand: what networks and servers do to a bot, at the call that a test names.

A fault is matched by method and chat, then counted: it strikes its first `times` matches, or every n-th one.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import Literal

from bot.sandbox.telegram.errors import ApiError, Json, too_many

Kind = Literal[
    "429", "5xx", "html", "reset", "hang", "slow", "refuse", "applied-answer-lost", "applied-5xx", "applied-hang"
]
BEFORE = frozenset({"429", "5xx", "html", "reset", "hang", "slow", "refuse"})
"""Kinds that strike before anything is applied; the others apply the call first."""


@dataclass(eq=False)
class Fault:
    """One order for trouble; `hits` counts how often it struck."""

    kind: Kind
    method: str | None = None
    chat: int | None = None
    times: int | None = 1
    every: int | None = None
    retry_after: int = 1
    seconds: float | None = None
    code: int = 400
    description: str = "Bad Request: refused on demand"
    parameters: Json | None = None
    hits: int = 0
    _seen: int = 0
    _released: asyncio.Event = field(default_factory=asyncio.Event)

    def release(self) -> None:
        """Let go of the connections that hang, and of later ones at once."""
        self._released.set()

    async def hold(self) -> None:
        """Wait for `release`, `seconds` at most."""
        try:
            async with asyncio.timeout(self.seconds):
                await self._released.wait()
        except TimeoutError:
            pass

    def strikes(self, method: str, chat: object) -> bool:
        """Whether this call is hit; counts it."""
        if self.method not in {None, method} or (self.chat is not None and self.chat != chat):
            return False
        if self.times is not None and self.hits >= self.times:
            return False
        self._seen += 1
        if self.every is not None and self._seen % self.every:
            return False
        self.hits += 1
        return True

    def error(self) -> ApiError:
        """What is answered where the fault is an answer."""
        if self.kind == "429":
            return too_many(self.retry_after)
        if self.kind in {"5xx", "applied-5xx"}:
            return ApiError(502, "Bad Gateway")
        return ApiError(self.code, self.description, parameters=self.parameters)


class Faults:
    """The faults in force, oldest first."""

    def __init__(self) -> None:
        self.active: list[Fault] = []

    def add(
        self,
        *,
        kind: Kind,
        method: str | None = None,
        chat: int | None = None,
        times: int | None = None,
        every: int | None = None,
        retry_after: int = 1,
        seconds: float | None = None,
        code: int = 400,
        description: str = "Bad Request: refused on demand",
        parameters: Json | None = None,
    ) -> Fault:
        """Order a fault for calls of `method` (any if None) on `chat` (any if None).

        It strikes once, `times` times, or every `every`-th call (then without end unless `times` is given).
        `retry_after` in seconds for 429; `seconds` bounds hang and slow; `code`, `description` and `parameters` are the
        answer of refuse. hang closes the connection in the end, nothing applied; slow waits, then goes on."""
        count = times if times is not None else (None if every else 1)
        more = {"seconds": seconds, "code": code, "description": description, "parameters": parameters}
        fault = Fault(kind, method, chat, count, every, retry_after, **more)  # type: ignore[arg-type]
        self.active.append(fault)
        return fault

    def take(self, method: str, chat: object) -> Fault | None:
        """The fault that strikes this call, if any."""
        if not self.active:
            return None
        return next((fault for fault in self.active if fault.strikes(method, chat)), None)

    def clear(self) -> None:
        """End all faults and let go of what hangs."""
        for fault in self.active:
            fault.release()
        self.active.clear()
