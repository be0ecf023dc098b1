"""An Engine that does what a test says: the only fake here, at the port."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence

from handlers.ports import Tier
from messages.errors import EngineFailed


class FakeEngine:
    """Answers with `say(text)`; remembers what it was asked."""

    def __init__(
        self,
        say: Callable[[str], str] = str.upper,
        *,
        name: str = "fake",
        tier: Tier = Tier.LOCAL,
        routes: Sequence[str] = ("",),
    ) -> None:
        self.name = name
        self.tier = tier
        self.say = say
        self.asked: list[list[str]] = []
        self.used: list[str] = []
        self.fails: EngineFailed | Exception | None = None
        self.gate: asyncio.Event | None = None
        self._routes = tuple(routes)

    def routes(self, source: str, target: str) -> Sequence[str]:
        return self._routes

    async def translate(self, texts: Sequence[str], source: str, target: str, route: str) -> list[str]:
        self.asked.append(list(texts))
        self.used.append(route)
        if self.gate is not None:
            await self.gate.wait()
        if self.fails is not None:
            raise self.fails
        return [self.say(text) for text in texts]

    async def warm(self, pairs: Sequence[tuple[str, str]]) -> None:
        """Nothing to do."""

    async def close(self) -> None:
        """Nothing to do."""
