"""The whole story that plays when a demo starts, chapter by chapter, and how the page is told where it stands."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from bot.sandbox.demo.feed import Feed
from bot.sandbox.demo.gathering import Gathering
from bot.sandbox.demo.newcomer import Newcomer
from bot.sandbox.demo.playing import Chapter
from bot.sandbox.demo.script import SCRIPT, Play
from bot.sandbox.demo.webinar import Webinar

ACTED: tuple[type[Chapter], ...] = (Newcomer, Webinar, Gathering)
"""The chapters after the conversation."""
CHAPTERS = ("One conversation in four rooms", *(chapter.title for chapter in ACTED))


def told() -> list[dict[str, Any]]:
    """What happens, in order: each with its chapter and the room or chat where it can be seen."""
    found = [{"chapter": 0, "room": line.room, "text": line.told} for line in SCRIPT]
    for number, chapter in enumerate(ACTED, 1):
        found += [{"chapter": number, "room": beat.room, "text": beat.told} for beat in chapter.beats]
    return found


class Story:
    """Plays all chapters. Raises NotDone and playing.Stuck; what has played until then stays."""

    def __init__(self, play: Play, chapters: Sequence[Chapter], feed: Feed) -> None:
        self.play = play
        self.chapters = chapters
        self._feed = feed

    async def run(self) -> None:
        """Play it; pages are told by events "story": `at` is the number of what happens now, -1 once it is over,
        `reached` how far it came, `failed` whether it broke off there."""
        reached, failed = 0, True

        def tell(number: int) -> None:
            nonlocal reached
            reached = number
            self._feed.tell("story", {"at": number, "reached": number, "failed": False})

        try:
            await self.play.run(tell)
            begins = len(SCRIPT)
            for chapter in self.chapters:
                await chapter.run(partial(_tell_from, begins, tell))
                begins += len(chapter.beats)
            reached, failed = begins, False
        finally:
            self._feed.tell("story", {"at": -1, "reached": reached, "failed": failed})


def _tell_from(first: int, tell: Callable[[int], None], beat: int) -> None:
    tell(first + beat)
