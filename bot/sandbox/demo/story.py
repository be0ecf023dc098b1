"""The whole story that plays when a demo starts, chapter by chapter, and how the page is told where it stands."""

from __future__ import annotations

from typing import Any

from bot.sandbox.demo.feed import Feed
from bot.sandbox.demo.newcomer import BEATS, Chapter
from bot.sandbox.demo.script import SCRIPT, Play

CHAPTERS = ("One conversation in four rooms", "A newcomer, a coordinator, and somebody with a question")


def told() -> list[dict[str, Any]]:
    """What happens, in order: each with its chapter and the room or chat where it can be seen."""
    first = [{"chapter": 0, "room": line.room, "text": line.told} for line in SCRIPT]
    return first + [{"chapter": 1, "room": beat.room, "text": beat.told} for beat in BEATS]


class Story:
    """Plays both chapters. Raises NotDone and newcomer.Stuck; what has played until then stays."""

    def __init__(self, play: Play, chapter: Chapter, feed: Feed) -> None:
        self.play = play
        self.chapter = chapter
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
            await self.chapter.run(lambda beat: tell(len(SCRIPT) + beat))
            failed = False
        finally:
            done = reached if failed else len(SCRIPT) + len(BEATS)
            self._feed.tell("story", {"at": -1, "reached": done, "failed": failed})
