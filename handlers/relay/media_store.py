"""Media on their way: fetched once however many rooms wait for them, kept on disk while they are sent, never in memory.

What lies there at once is bounded; whoever needs more waits, holding nothing. What the source cannot give for now is
tried again later (Later), what it will never give is a reason that the room is told.
"""

from __future__ import annotations

import asyncio
import logging
from collections import OrderedDict
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Final

from handlers.relay import media_types
from handlers.relay.context import Context
from handlers.relay.conversion import MIME, Converter, moves
from handlers.relay.fetching import AGAIN, PATIENCE, Later
from handlers.relay.media_fetch import HEAVIER, MediaFetch
from handlers.relay.media_folder import PrivateFolder, remove
from messages.errors import PlatformError, Refused, Throttled, Unreachable, code_of, place_of
from messages.names import neutralise
from messages.types import FileRef, Media

log = logging.getLogger(__name__)

ON_DISK: Final = 500 * 1024 * 1024
"""Bytes that lie there at once, unless a single file is larger."""
UNSAID: Final = 20 * 1024 * 1024
"""Bytes kept free for a file whose size nobody said."""
LINGER: Final = 120.0
"""Seconds for which a file is kept after its last use: another room may be a little behind."""
_REMEMBERED: Final = 2000
_REASONS: Final = {
    "too_big": "too-big",
    "gone": "gone",
    "not_found": "gone",
    "held_gone": "gone",
    "bad_media": "bad",
    "not_allowed_media": "not-allowed",
}


@dataclass(frozen=True, slots=True)
class Behind:
    """Why a medium stays behind (handlers/relay/layout.py: refusal); `size` as far as it is known, `most` bytes fit."""

    reason: str
    size: int = 0
    most: int = 0


@dataclass(frozen=True, slots=True)
class Wanted:
    """A medium that somebody waits for since a time; `raw` as it is, for the platform that it comes from."""

    media: Media
    since: datetime
    raw: bool = False

    @property
    def key(self) -> tuple[str, str, str, bool]:
        """The same for all who want the same bytes, and have what opens them."""
        return (self.media.platform, self.media.file.id, self.media.file.secret, self.raw)


@dataclass(slots=True)
class _Entry:
    wanted: Wanted
    reserved: int
    users: int = 0
    task: asyncio.Task[Media] | None = None
    paths: list[Path] = field(default_factory=list)
    forgetting: asyncio.TimerHandle | None = None


def reason_of(code: str) -> str:
    """What a room is told when a platform refuses a medium."""
    return _REASONS.get(code, "refused")


class MediaStore:
    """Lends media with their bytes."""

    def __init__(self, context: Context, *, folder: PrivateFolder | None = None, most: int = ON_DISK) -> None:
        self._context = context
        self.folder = folder or PrivateFolder()
        self._most = most
        self._fetch = MediaFetch(context)
        self._converter = Converter()
        self._entries: OrderedDict[tuple[str, str, str, bool], _Entry] = OrderedDict()
        self._freed = asyncio.Event()
        self._known: OrderedDict[tuple[str, str], FileRef] = OrderedDict()
        self._missed: OrderedDict[tuple[str, str, str, bool], datetime] = OrderedDict()

    def known(self, media: Media) -> Media:
        """A medium that needs no bytes, as it was found to be when it did."""
        found = self._known.get((media.platform, media.file.id))
        return media if found is None else replace(media, file=found)

    @asynccontextmanager
    async def lent(self, wanted: Sequence[Wanted]) -> AsyncIterator[list[Media | Behind | Later]]:
        """Each with its path, for as long as this is open; or why not."""
        while not self._fit(wanted):
            self._freed.clear()
            await self._freed.wait()
        entries = [self._take(one) for one in wanted]
        try:
            yield list(await asyncio.gather(*map(self._outcome, entries, wanted)))
        finally:
            for entry in entries:
                self._give_back(entry)

    async def close(self) -> None:
        """Let go of everything."""
        entries = list(self._entries.values())
        tasks = [entry.task for entry in entries if entry.task is not None]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        for entry in entries:
            self._drop(entry)
        self.folder.close()

    def _fit(self, wanted: Sequence[Wanted]) -> bool:
        """Whether these may be fetched now; what nobody uses any more makes room for them."""
        new = {one.key: one for one in wanted if one.key not in self._entries}
        needed = sum(one.media.file.size or UNSAID for one in new.values())
        mine = {one.key for one in wanted}
        idle = [entry for key, entry in self._entries.items() if not entry.users and key not in mine]
        while (used := sum(entry.reserved for entry in self._entries.values())) + needed > self._most and idle:
            self._drop(idle.pop(0))
        return not needed or not used or used + needed <= self._most

    def _take(self, wanted: Wanted) -> _Entry:
        entry = self._entries.get(wanted.key)
        if entry is None:
            entry = self._entries[wanted.key] = _Entry(wanted, wanted.media.file.size or UNSAID)
            entry.task = asyncio.create_task(self._made(entry))
            entry.task.add_done_callback(_heard)
        if entry.forgetting is not None:
            entry.forgetting.cancel()
            entry.forgetting = None
        entry.users += 1
        return entry

    def _give_back(self, entry: _Entry) -> None:
        entry.users -= 1
        if entry.users or self._entries.get(entry.wanted.key) is not entry:
            return
        task = entry.task
        if task is None or not task.done() or task.cancelled() or task.exception() is not None:
            self._drop(entry)
            return
        entry.forgetting = asyncio.get_running_loop().call_later(LINGER, self._drop, entry)
        self._freed.set()  # others may take its place

    def _drop(self, entry: _Entry) -> None:
        if entry.forgetting is not None:
            entry.forgetting.cancel()
        if entry.task is not None and not entry.task.done():
            entry.task.cancel()
            entry.task.add_done_callback(lambda task: remove(*entry.paths))
        remove(*entry.paths)
        if self._entries.get(entry.wanted.key) is entry:
            del self._entries[entry.wanted.key]
        self._freed.set()

    async def _outcome(self, entry: _Entry, wanted: Wanted) -> Media | Behind | Later:
        task = entry.task
        if task is None:
            return Behind("gone")
        source = wanted.media.platform
        try:
            made = await asyncio.shield(task)
        except Refused as error:
            log.warning("a medium cannot be brought from %s (%s)", source, error.code)
            return self._behind(error.code, wanted.media)
        except (PlatformError, OSError) as error:
            return self._not_now(wanted, error if isinstance(error, PlatformError) else Unreachable("no_space"))
        except Exception as error:  # it must not cost what was written with it
            log.error("a medium cannot be got ready (%s at %s)", code_of(error), place_of(error))
            return Behind("bad", wanted.media.file.size)
        self._missed.pop(wanted.key, None)
        return replace(made, file=replace(made.file, spoiler=wanted.media.file.spoiler))

    def _not_now(self, wanted: Wanted, error: PlatformError) -> Behind | Later:
        """Patience begins with the first try: a room that was away for long has not asked yet."""
        now = self._context.clock.now()
        first = max(self._missed.setdefault(wanted.key, now), wanted.since)
        if len(self._missed) > _REMEMBERED:
            self._missed.popitem(last=False)
        if now - first >= PATIENCE:
            log.warning("a medium was given up: %s does not give it (%s)", wanted.media.platform, error.code)
            return Behind("gone")
        return Later(max(1.0, error.retry_after) if isinstance(error, Throttled) else AGAIN)

    def _behind(self, code: str, media: Media) -> Behind:
        """Figures only where they say why: a source may have a bound of its own, below the one that is known."""
        size, most = media.file.size, self._fetch.most(media.platform)
        if code == HEAVIER:
            return Behind("too-big", max(size, most + 1), most)
        return Behind(reason_of(code), size, most if size > most else 0)

    async def _made(self, entry: _Entry) -> Media:
        """Fetched, known by its content, and converted if no client would show it. Raises PlatformError."""
        media = entry.wanted.media
        path = self._new(entry)
        size, head = await self._fetch.into(path, media.platform, media.file)
        entry.reserved = max(entry.reserved, size)
        mime = media_types.actual(head, media.file.mime)
        kind = media_types.fitting_kind(media.file.kind, mime)
        file = replace(_harmless(media.file), mime=mime, size=size, kind=kind)
        if entry.wanted.raw:
            file, thumbnail = replace(media.file, mime=mime, size=size), None
        elif media.file.kind == "sticker" and moves(mime):
            file, path, thumbnail = *await self._shown(entry, media, path, mime), None
        else:
            thumbnail = await self._thumbnail(entry, media)
        if not entry.wanted.raw:
            self._remember(media, file)
        return Media(media.platform, file, str(path), str(thumbnail or ""))

    async def _shown(self, entry: _Entry, media: Media, path: Path, mime: str) -> tuple[FileRef, Path]:
        """A moving sticker as a picture that moves; else its still one."""
        target = self._new(entry)
        if await self._converter.convert(path, mime, target):
            remove(path)
            size = target.stat().st_size
            return replace(media.file, mime=MIME, size=size, width=0, height=0, name="", thumbnail=None), target
        still = media.file.thumbnail
        if still is None:
            raise Refused("bad_media")
        size, head = await self._fetch.into(target, media.platform, still)
        actual = media_types.actual(head, still.mime)
        if not actual.startswith("image/"):
            raise Refused("bad_media")
        remove(path)
        return replace(still, kind="sticker", id=media.file.id, mime=actual, size=size, emoji=media.file.emoji), target

    async def _thumbnail(self, entry: _Entry, media: Media) -> Path | None:
        """The still picture beside it; a medium goes without one if it cannot be had."""
        still = media.file.thumbnail
        if still is None or media.file.kind in ("photo", "sticker", "voice"):
            return None
        path = self._new(entry)
        try:
            await self._fetch.into(path, media.platform, still, patient=False)
        except PlatformError as error:
            log.info("a thumbnail cannot be brought from %s (%s)", media.platform, error.code)
            remove(path)
            return None
        return path

    def _new(self, entry: _Entry) -> Path:
        path = self.folder.new()
        entry.paths.append(path)
        return path

    def _remember(self, media: Media, file: FileRef) -> None:
        self._known[media.platform, media.file.id] = file
        if len(self._known) > _REMEMBERED:
            self._known.popitem(last=False)


def _harmless(file: FileRef) -> FileRef:
    """With words that may be shown anywhere."""
    name, title, performer = (
        media_types.shown_name(file.name),
        neutralise(file.title, 100),
        neutralise(file.performer, 100),
    )
    return replace(file, name=name, title=title, performer=performer)


def _heard(task: asyncio.Task[Media]) -> None:
    """Nobody may be waiting for it any more: that it failed is no news then."""
    if not task.cancelled():
        task.exception()
