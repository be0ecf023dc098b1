"""Bringing a medium from its platform to a file, a few side by side, with the platform's weather waited out briefly.

A hiccup of seconds is waited out here, so that a medium keeps its place among the messages around it; whatever takes
longer is the caller's to try later.
"""

from __future__ import annotations

import asyncio
import os
from pathlib import Path
from typing import Any, BinaryIO, Final, cast

from handlers.relay.context import Context
from handlers.relay.media_folder import opened, remove
from handlers.relay.media_types import HEAD
from messages.errors import PlatformError, Refused, Throttled, Unreachable
from messages.types import FileRef

HEAVIER: Final = "heavier_than_said"
"""Code of a file that has more bytes than may come, whatever was said of it."""
AT_ONCE: Final = 4
"""Files that are fetched side by side."""
PAUSES: Final = (0.5, 2.0)
"""Seconds before the next try when a platform does not answer."""
BRIEF: Final = 5.0
"""Seconds for which a platform that wants to be left alone is waited for."""


class Bounded:
    """A file that takes so many bytes and no more, whatever was said of its size. Raises Refused(HEAVIER)."""

    def __init__(self, file: BinaryIO, most: int) -> None:
        self._file = file
        self._most = most

    def write(self, content: Any) -> int:
        """Write all of it."""
        if self._most and self._file.tell() + len(content) > self._most:
            raise Refused(HEAVIER)
        return self._file.write(content)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._file, name)


class MediaFetch:
    """Fetches media into files."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._turn = asyncio.Semaphore(AT_ONCE)

    def most(self, platform: str) -> int:
        """Bytes that a medium of this platform may have to be fetched, and to be of use anywhere; 0: no bound."""
        platforms = self._context.platforms
        down = platforms[platform].capabilities.largest_down if platform in platforms else 0
        ups = [one.capabilities.largest_up for one in platforms.values()]
        up = 0 if not all(ups) else max(ups, default=0)
        return min(down, up) if down and up else down or up

    async def into(self, path: Path, platform: str, file: FileRef, *, patient: bool = True) -> tuple[int, bytes]:
        """Fetch it into a new file there. Returns its size and how it begins. Raises PlatformError."""
        if platform not in self._context.platforms:
            raise Refused("gone")
        pauses = iter(PAUSES if patient else ())
        while True:
            try:
                async with self._turn:
                    return await self._once(path, platform, file)
            except (Throttled, Unreachable) as error:
                remove(path)
                pause = next(pauses, None)
                if pause is not None and isinstance(error, Throttled):
                    pause = error.retry_after if error.retry_after <= BRIEF else None
                if pause is None:
                    raise
            except PlatformError:
                remove(path)
                raise
            await asyncio.sleep(pause)

    async def _once(self, path: Path, platform: str, file: FileRef) -> tuple[int, bytes]:
        reach = self._context.reach[platform]
        if held := reach.held_for():
            raise Throttled(held)
        try:
            with opened(path) as written:
                bounded = Bounded(written, self.most(platform))
                await self._context.platforms[platform].fetch(file, cast(BinaryIO, bounded))
                size = written.seek(0, os.SEEK_END)
                written.seek(0)
                head = written.read(HEAD)
        except Throttled as error:
            if error.everywhere:
                reach.hold(error.retry_after)
            raise
        except OSError:  # no space left, most likely
            raise Unreachable("no_space", applied_unknown=False) from None
        reach.worked()
        return size, head
