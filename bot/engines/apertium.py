"""Apertium: rule-based translation on this machine, for languages that it knows well enough; nothing leaves it.

Routes come from a table of measured quality, chosen so that the directions in use fit the memory cap together. What
its generators leave untidy (spaces, capitals) is put right here, by the look of the source.
"""

from __future__ import annotations

import asyncio
import contextlib
import re
from collections.abc import Sequence
from pathlib import Path

from bot.engines import routes as table
from bot.engines.modes import MODES, installed
from bot.engines.pool import PipelinePool
from handlers.ports import Tier
from messages.errors import EngineFailed

_SPACES = re.compile(r"(?<=\S) {2,}(?=\S)")
_SPACE_BEFORE_STOP = re.compile(r"(?<=\w) +(?=[,.](?:\s|$))")
_LONG_WORD = re.compile(r"[^\W\d_]{2,}")
_FIRST_WORD = re.compile(r"[^\W\d_]+(?![\w])['’]?")
_MEGABYTE = 1_000_000


class Apertium:
    """The Engine of Apertium's warm pipelines.

    `folder` holds the mode files, `max_memory` is in bytes, `idle` (a pipeline rests after) and `timeout` (of one
    message in one pipeline) in seconds."""

    name = "apertium"
    tier = Tier.LOCAL

    def __init__(
        self, *, folder: Path = MODES, max_memory: int = 1_000_000_000, idle: float = 600.0, timeout: float = 10.0
    ) -> None:
        self._modes = installed(folder)
        self._budget = max_memory / _MEGABYTE
        self._planned: frozenset[str] = frozenset()
        self.pool = PipelinePool(
            folder=folder,
            max_memory=max_memory,
            idle=idle,
            timeout=timeout,
            expected=lambda mode: table.megabytes(mode) * _MEGABYTE,
        )

    def routes(self, source: str, target: str) -> Sequence[str]:
        """The best chain of installed modes and one to fall back on. Those that fit beside the planned ones come first,
        by quality, then the others, by size: a better route that stops a warm pipeline costs more than it brings."""
        planned = sum(map(table.megabytes, self._planned))

        def order(route: table.Route) -> tuple[float, float]:
            extra = sum(table.megabytes(mode) for mode in set(route.modes) - self._planned)
            return (extra if planned + extra > self._budget else 0), -route.worth

        found = sorted(table.known(source, target, self._modes), key=order)
        # Routes that end alike fail alike: a last mode that lacks a word lacks it in both. So the second differs there.
        others = sorted(found[1:], key=lambda route: route.modes[-1] == found[0].modes[-1])
        return tuple(route.name for route in (*found[:1], *others[:1]))

    def missing_packages(self) -> tuple[str, ...]:
        """Debian packages to install for all that the route table knows; empty if nothing lacks."""
        return table.missing(self._modes)

    async def translate(self, texts: Sequence[str], source: str, target: str, route: str) -> list[str]:
        """See Engine. Several texts go side by side: one may be in the second hop while another is in the first."""
        if route not in {known.name for known in table.known(source, target, self._modes)}:
            raise EngineFailed("no_route")
        modes = route.split("|")
        return list(await asyncio.gather(*(self._one(text, modes, target) for text in texts)))

    async def warm(self, pairs: Sequence[tuple[str, str]]) -> None:
        """Choose the modes that serve these directions together, and start them, first ones first."""
        self._planned = table.plan(pairs, self._modes, self._budget)
        wanted = (mode for pair in pairs for route in self.routes(*pair)[:1] for mode in route.split("|"))
        for mode in dict.fromkeys(wanted):
            if self.pool.fits(mode):
                with contextlib.suppress(EngineFailed):
                    await self.pool.translate(mode, "a")

    async def close(self) -> None:
        """End all processes."""
        await self.pool.close()

    async def _one(self, text: str, modes: Sequence[str], target: str) -> str:
        if not text.strip():
            return text
        answer = text
        for mode in modes:
            answer = tidied(answer, await self.pool.translate(mode, answer), target)
        return answer


def tidied(source: str, answer: str, target: str) -> str:
    """The answer with the source's outer white space, single spaces and capitals."""
    body = answer.strip()
    if "  " not in source:
        body = _SPACES.sub(" ", body)
    if not _SPACE_BEFORE_STOP.search(source):
        body = _SPACE_BEFORE_STOP.sub("", body)
    left = source[: len(source) - len(source.lstrip())]
    right = source[len(source.rstrip()) :]
    return left + _capitals(source.strip(), body, target) + right


def _capitals(source: str, answer: str, target: str) -> str:
    """All capitals stay so; otherwise the first letter follows the source's, unless that is a placeholder's."""
    if len(_LONG_WORD.findall(source)) > 1 and source.isupper():
        return answer.upper()
    if not answer or not _FIRST_WORD.match(source):
        return answer
    if source[0].isupper():
        return answer[0].upper() + answer[1:]
    word = _FIRST_WORD.match(answer)
    if word is None or not word[0].istitle() or (target == "en" and word[0] in {"I", "I'", "I’"}):
        return answer
    return answer[0].lower() + answer[1:]
