"""Faces of those who write, where each copy can have its author's own picture.

No message waits for one: what is known is in memory, and what is not is found out in the background, so that the first
message of somebody may go without. A picture is fetched and kept once, and asked for again after a day.
"""

from __future__ import annotations

import asyncio
import logging
import tempfile
from collections import OrderedDict
from datetime import timedelta
from typing import BinaryIO, Final, cast

from handlers.ports import Platform
from handlers.relay.context import Context
from messages.errors import PlatformError, Refused, code_of, place_of
from messages.types import FileRef, RoomRef
from storage import avatars as stored
from storage.avatars import Kept
from storage.errors import StorageError

log = logging.getLogger(__name__)

LARGEST: Final = 1024 * 1024
"""Bytes of a picture: it is shown the size of a thumb."""
AGAIN: Final = timedelta(days=1)
_SOON: Final = timedelta(hours=1)
"""A picture that could not be had is asked for again after this."""
_AT_ONCE: Final = 2
_WAITING: Final = 200
_REMEMBERED: Final = 10_000

Whose = tuple[str, str, RoomRef]
"""Platform and account, and a room where both they and the bot are."""


class Avatars:
    """Addresses of pictures, by the ids of profiles (messages.types.Profile)."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._whose: OrderedDict[str, Whose] = OrderedDict()
        self._known: OrderedDict[tuple[bytes, str], Kept] = OrderedDict()
        self._asking: dict[tuple[bytes, str], asyncio.Task[None]] = {}
        self._bounded = asyncio.Semaphore(_AT_ONCE)

    def seen(self, profile_id: str, platform: str, author: str, room: RoomRef) -> None:
        """Somebody wrote: a profile and the account behind it."""
        self._whose[profile_id] = (platform, author, room)
        self._whose.move_to_end(profile_id)
        if len(self._whose) > _REMEMBERED:
            self._whose.popitem(last=False)

    def hide(self, profile_id: str) -> None:
        """Somebody goes by another name: no picture tells who it is."""
        self._whose.pop(profile_id, None)

    def address(self, profile_id: str, destination: str) -> str:
        """Where a platform keeps the picture of a profile, as far as is known now; "" if there is none."""
        whose = self._whose.get(profile_id)
        if whose is None or not self._context.platforms[destination].capabilities.profiles:
            return ""
        key = (self._context.identities.account(whose[0], whose[1]), destination)
        known = self._known.get(key)
        if known is None or self._context.clock.now() - known.checked_at >= AGAIN:
            self._ask(key, whose)
        return known.address if known is not None else ""

    async def settled(self) -> None:
        """Until nothing is being asked."""
        while self._asking:
            await asyncio.wait(self._asking.values())

    async def close(self) -> None:
        """Stop asking."""
        for task in list(self._asking.values()):
            task.cancel()
        await asyncio.gather(*self._asking.values(), return_exceptions=True)

    def _ask(self, key: tuple[bytes, str], whose: Whose) -> None:
        if key in self._asking or len(self._asking) >= _WAITING:
            return
        task = asyncio.create_task(self._find(key, whose))
        self._asking[key] = task
        task.add_done_callback(lambda _: self._asking.pop(key, None))

    async def _find(self, key: tuple[bytes, str], whose: Whose) -> None:
        context = self._context
        try:
            async with self._bounded:
                before = await context.database.read(stored.find, *key, secrets=context.secrets)
                if before is not None and context.clock.now() - before.checked_at < AGAIN:
                    kept = before
                else:
                    kept = await self._look(whose, key[1], before)
                    await context.database.run(stored.keep, *key, kept, secrets=context.secrets)
        except StorageError as error:
            log.warning("a picture is not known (%s)", error.code)
            return
        except Exception as error:  # nobody waits for it
            log.error("a picture is not known (%s at %s)", code_of(error), place_of(error))
            return
        self._known[key] = kept
        self._known.move_to_end(key)
        if len(self._known) > _REMEMBERED:
            self._known.popitem(last=False)

    async def _look(self, whose: Whose, destination: str, before: Kept | None) -> Kept:
        """What the platforms say now. Where they say nothing, what was known holds, to be asked for again sooner."""
        source, account, room = whose
        platforms, now = self._context.platforms, self._context.clock.now()
        try:
            picture = await platforms[source].avatar(account, room)
            if picture is None:
                return Kept("", "", now)
            if source == destination:
                return Kept(picture.id, picture.id, now)
            if before is not None and before.picture == picture.id:
                return Kept(picture.id, before.address, now)
            return Kept(picture.id, await _kept(picture, platforms[source], platforms[destination]), now)
        except Refused as error:
            log.info("a picture is not to be had (%s)", error.code)
            return Kept("", "", now)
        except PlatformError as error:
            log.info("a picture is not to be had yet (%s)", error.code)
            held = before or Kept("", "", now)
            return Kept(held.picture, held.address, now - AGAIN + _SOON)


async def _kept(picture: FileRef, source: Platform, destination: Platform) -> str:
    """Hand a picture on, by a private file of this moment."""
    if picture.size > LARGEST:
        raise Refused("too_big")
    with tempfile.NamedTemporaryFile(prefix="passerelle-face-") as file:
        await source.fetch(picture, cast(BinaryIO, _Bounded(cast(BinaryIO, file))))
        file.flush()
        return await destination.keep(file.name, picture.mime or "image/jpeg")


class _Bounded:
    """A file that takes no more than LARGEST bytes."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._left = LARGEST

    def write(self, content: bytes) -> int:
        """Refused("too_big") once it is full."""
        self._left -= len(content)
        if self._left < 0:
            raise Refused("too_big")
        return self._file.write(content)
