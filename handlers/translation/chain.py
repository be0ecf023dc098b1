"""The translator: formatted text in, formatted text out, by the first engine and route that does it well.

Engines are asked in the operator's order, as far as the bridge's tier lets them see the text; each answer is guarded,
and only the segments that failed go on to the next route. A message with one bad segment left is not translated.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from handlers.ports import Engine, Tier
from handlers.translation.attempt import Attempt
from handlers.translation.breaker import Breaker
from handlers.translation.flights import Flights
from messages.errors import EngineFailed, GuardFailed, NoRoute
from messages.glossary import Glossary
from messages.richtext import RichText
from messages.segments import segments

log = logging.getLogger(__name__)

_WIDTH = {Tier.LOCAL: 0, Tier.SELF_HOSTED: 1, Tier.ANY: 2}
_NOT_ITS_FAULT = frozenset({"no_route", "too_long"})


@dataclass(frozen=True, slots=True)
class Translated:
    """A translation, and the engine and route that did most of it; both "" if there was nothing to translate."""

    body: RichText
    engine: str = ""
    route: str = ""


@dataclass(slots=True)
class _Progress:
    """A message on its way through the routes."""

    left: dict[int, RichText]
    done: dict[int, RichText] = field(default_factory=dict)
    by: Counter[tuple[str, str]] = field(default_factory=Counter)
    engine_error: EngineFailed | None = None
    guard_error: GuardFailed | None = None


class Translator:
    """Engines in order of preference behind one door. `call_timeout` in seconds, for one call of an engine; `breaker`
    makes each engine's circuit breaker."""

    def __init__(
        self,
        engines: Sequence[Engine],
        *,
        glossary: Glossary | None = None,
        call_timeout: float = 30.0,
        breaker: Callable[[], Breaker] = lambda: Breaker(monotonic=time.monotonic),
    ) -> None:
        self._engines = [(engine, breaker()) for engine in engines]
        self._glossary = glossary
        self._call_timeout = call_timeout
        self._flights: Flights[Translated] = Flights()

    async def translate(self, body: RichText, source: str, target: str, *, tier: Tier) -> Translated:
        """The text in the language `target`, seen only by engines that `tier` allows. The same text asked for twice
        at once is translated once; nothing is kept.

        Raises NoRoute, EngineFailed (try again later) or GuardFailed (it would be the same again)."""
        if source == target or not segments(body).texts:
            return Translated(body)
        return await self._flights.join(
            (body, source, target, tier), lambda: self._translate(body, source, target, tier)
        )

    def engine(self, source: str, target: str, *, tier: Tier) -> str:
        """The name of the engine that is asked first in this direction; "" if none would be."""
        return next((engine.name for engine, _, _ in self._routes(source, target, tier)), "")

    async def warm(self, pairs: Sequence[tuple[str, str]]) -> None:
        """Let all engines get ready for these directions."""
        for engine, _ in self._engines:
            await engine.warm(pairs)

    async def close(self) -> None:
        """End all engines."""
        await asyncio.gather(*(engine.close() for engine, _ in self._engines))

    async def _translate(self, body: RichText, source: str, target: str, tier: Tier) -> Translated:
        taken = segments(body)
        progress = _Progress(dict(enumerate(taken.texts)))
        known = False
        for engine, breaker, route in self._routes(source, target, tier):
            known = True
            await self._try(engine, breaker, route, progress, (source, target))
            if not progress.left:
                whole = taken.joined([progress.done[number] for number in sorted(progress.done)])
                return Translated(whole, *_most(progress.by))
        if not known:
            raise NoRoute
        raise progress.engine_error or progress.guard_error or EngineFailed

    def _routes(self, source: str, target: str, tier: Tier) -> Iterator[tuple[Engine, Breaker, str]]:
        for engine, breaker in self._engines:
            if _WIDTH[engine.tier] <= _WIDTH[tier]:
                for route in engine.routes(source, target):
                    yield engine, breaker, route

    async def _try(
        self, engine: Engine, breaker: Breaker, route: str, progress: _Progress, direction: tuple[str, str]
    ) -> None:
        """Let one route do what it can of what is left."""

        async def ask(texts: Sequence[str]) -> list[str]:
            return await self._call(engine, breaker, texts, direction, route)

        attempt = Attempt(dict(progress.left), *direction, self._glossary, ask)
        try:
            await attempt.run()
        except EngineFailed as error:
            progress.engine_error = error
        for number, translation in attempt.done.items():
            progress.done[number] = translation
            del progress.left[number]
        progress.by[engine.name, route] += len(attempt.done)
        progress.guard_error = next(iter(attempt.failed.values()), progress.guard_error)

    async def _call(
        self, engine: Engine, breaker: Breaker, texts: Sequence[str], direction: tuple[str, str], route: str
    ) -> list[str]:
        """One call under the breaker and the time-out. Raises EngineFailed and nothing else."""
        if not breaker.enter():
            raise EngineFailed("resting")
        try:
            async with asyncio.timeout(self._call_timeout):
                answers = await engine.translate(texts, *direction, route)
            if len(answers) != len(texts):
                raise EngineFailed("nonsense")
        except asyncio.CancelledError:
            breaker.abandoned()
            raise
        except EngineFailed as error:
            breaker.abandoned() if error.code in _NOT_ITS_FAULT else breaker.failed()
            raise
        except Exception as error:
            # An engine's defect must not cost the message; foreign errors may quote it.
            breaker.failed()
            log.warning("engine %s: %s", engine.name, type(error).__name__)
            raise EngineFailed("timeout" if isinstance(error, TimeoutError) else "defect") from None
        breaker.succeeded()
        return answers


def _most(by: Counter[tuple[str, str]]) -> tuple[str, str]:
    return by.most_common(1)[0][0]
