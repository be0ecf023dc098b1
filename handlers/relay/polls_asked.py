"""A poll that somebody makes, on its way to being the bot's own in every room: its words in each room's language.

Question and options are translated in one piece, so that each has the others for context, and apart if the engine does
not keep its lines.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from handlers.ports import Clock
from handlers.relay.composing import Composer
from handlers.relay.directory import Link
from handlers.relay.layout import Draft
from messages.errors import TranslationError, code_of, place_of
from messages.richtext import RichText

log = logging.getLogger(__name__)

_LEAST = 0.05


class PollTranslation:
    """Translates what a poll asks, within the deadline that messages have."""

    def __init__(self, composer: Composer, clock: Clock, deadline: float) -> None:
        """`deadline` in seconds from receipt."""
        self._composer = composer
        self._clock = clock
        self._deadline = deadline

    async def texts(self, draft: Draft, links: Sequence[Link], received_at: datetime) -> dict[str, list[str]]:
        """The lines of a draft by language, its own included; those that were not ready in time, or that no engine
        could do, are left out."""
        own = draft.body.text.split("\n")
        wanted = {link.language for link in links} - {draft.language} if draft.worded else set()
        same = {} if draft.worded else {link.language: own for link in links}
        tasks = {language: asyncio.create_task(self._lines(draft, language, links[0])) for language in wanted}
        if tasks:
            elapsed = (self._clock.now() - received_at).total_seconds()
            await asyncio.wait(tasks.values(), timeout=max(_LEAST, self._deadline - elapsed))
        done = {language: lines for language, task in tasks.items() if (lines := _outcome(task)) is not None}
        return {**same, **done, draft.language: own}

    async def _lines(self, draft: Draft, language: str, link: Link) -> list[str]:
        lines = draft.body.text.split("\n")
        whole = await self._composer.translate(draft, language, link.tier)
        found = _tidied(whole)
        if len(found) == len(lines):
            return found
        apart: list[str] = []
        start = 0
        for line in lines:
            piece = replace(draft, body=draft.body.slice(start, start + len(line)))
            start += len(line) + 1
            translated = await self._composer.translate(piece, language, link.tier)
            apart.append(" ".join(translated.text.split()) or line)
        return apart


def _tidied(body: RichText) -> list[str]:
    lines = [" ".join(line.split()) for line in body.text.split("\n")]
    return [line for line in lines if line]


def _outcome(task: asyncio.Task[list[str]]) -> list[str] | None:
    if not task.done():
        task.cancel()
        return None
    error = task.exception()
    if error is None:
        return task.result()
    if not isinstance(error, TranslationError):  # a defect there must not cost the poll
        log.error("a translation failed (%s at %s)", code_of(error), place_of(error))
    return None
