"""Files that are handed on, fetched at the moment they are sent from the platform that has them.

That platform's trouble is not that of the room which waits for the file: what it cannot give for now is tried again
later, for an hour, and the room goes on meanwhile; what it will never give is told to the reader, not asked for again.
Pictures are handed on without what cameras write into them: where and when they were taken, and by which device.
What goes to many rooms is fetched once, and forgotten when they have it.
"""

from __future__ import annotations

import asyncio
import logging
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from handlers.relay import pictures
from handlers.relay.context import Context
from messages.errors import PasserelleError, PlatformError, Refused, Throttled
from messages.types import File, RemoteFile

log = logging.getLogger(__name__)

AT_ONCE: Final = 4
"""Files in memory, of LARGEST_FILE each (handlers/ports.py)."""
AGAIN: Final = 30.0
"""Seconds until a platform that did not answer is asked again."""
KEPT_FOR: Final = 60.0
"""Seconds for which a file that goes to many rooms is kept after the last of them asked for it: the latest one only."""
LIGHT: Final = 1024 * 1024
"""Bytes of a kept file that any number of rooms may be sent at the same time."""
PATIENCE: Final = timedelta(hours=1)
"""Nobody waits longer for a file than that."""


class Later(PasserelleError):
    """The file cannot be had now: try again in `seconds`."""

    code = "later"

    def __init__(self, seconds: float) -> None:
        super().__init__()
        self.seconds = seconds


class Fetching:
    """Fetches files. Whoever sends them holds `turn` from before they are fetched until they are sent."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self.turn = asyncio.Semaphore(AT_ONCE)
        self._pictures = asyncio.Lock()  # unpacked, a picture is many times its size
        self._keeping = asyncio.Lock()
        self._kept: tuple[str, str, File] | None = None
        self._forgetting: asyncio.TimerHandle | None = None

    def kept(self, remote: RemoteFile) -> File | None:
        """The file, if it is the one that was fetched for many lately."""
        if self._kept is None or self._kept[:2] != (remote.platform, remote.file.id):
            return None
        self._keep(self._kept)
        return replace(self._kept[2], name=remote.name)

    def _keep(self, what: tuple[str, str, File] | None) -> None:
        if self._forgetting is not None:
            self._forgetting.cancel()
        self._kept = what
        self._forgetting = asyncio.get_running_loop().call_later(KEPT_FOR, self._keep, None) if what else None

    async def fetch_for_many(self, remote: RemoteFile, since: datetime) -> File | None:
        """See `fetch`; however many ask for it, it is fetched once."""
        async with self._keeping:
            if (kept := self.kept(remote)) is not None:
                return kept
            file = await self.fetch(remote, since)
            self._keep(None if file is None else (remote.platform, remote.file.id, file))
            return file

    async def fetch(self, remote: RemoteFile, since: datetime) -> File | None:
        """The file, or None if it cannot be handed on: gone, too big, or out of reach for PATIENCE since it was asked
        for. Raises Later."""
        platform = self._context.platforms.get(remote.platform)
        if platform is None:
            return None
        reach = self._context.reach[remote.platform]
        try:
            if held := reach.held_for():
                raise Throttled(held)
            content = await platform.download(remote.file)
        except Refused as error:
            log.warning("a file cannot be handed on from %s (%s)", remote.platform, error.code)
            return None
        except PlatformError as error:
            if isinstance(error, Throttled) and error.everywhere:
                reach.hold(error.retry_after)
            if self._context.clock.now() - since >= PATIENCE:
                log.warning("a file was given up: %s does not give it (%s)", remote.platform, error.code)
                return None
            raise Later(max(1.0, error.retry_after) if isinstance(error, Throttled) else AGAIN) from None
        reach.worked()
        return await self._bare(remote, content)

    async def _bare(self, remote: RemoteFile, content: bytes) -> File | None:
        """A picture without what its camera wrote into it; anything else as it is."""
        file = remote.file
        if not pictures.is_meant(file.kind, file.mime, content):
            return File(remote.name, file.mime, content)
        async with self._pictures:
            made = await asyncio.to_thread(pictures.bare, content)
        if made is None:
            log.warning("a picture cannot be read, and is not handed on from %s", remote.platform)
            return None
        return File(remote.name, *made)
