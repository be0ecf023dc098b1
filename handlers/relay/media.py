"""Sending media: their bytes brought only where a platform needs them, and a word in the room where they cannot come.

A medium that is refused is tried as a plain document where that may help. What still cannot come is told in its place,
under its author's name and above nothing that was written with it: a caption is never lost.
"""

from __future__ import annotations

import logging
from collections import OrderedDict
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from typing import Final

from handlers.ports import Platform
from handlers.relay.context import Context
from handlers.relay.directory import Place
from handlers.relay.fetching import Later
from handlers.relay.layout import Layout
from handlers.relay.media_store import Behind, MediaStore, Wanted, reason_of
from messages.errors import PasserelleError, Refused, RoomClosed, RoomHasMoved, Unformattable
from messages.richtext import EMPTY, Style, joined, plain
from messages.types import FileRef, Media
from storage import sent_notes
from storage.outbox import Delivery
from storage.sent_notes import LeftBehind

log = logging.getLogger(__name__)

_REMEMBERED: Final = 2000
_OF_THE_ROOM: Final = (RoomClosed, RoomHasMoved, Unformattable)
"""Refusals that are not the medium's."""

Say = Callable[[Delivery], Awaitable[str]]


@dataclass(frozen=True, slots=True)
class Ready:
    """A delivery whose file, if it has one, is here; `instead` is what to send if a file that is handed on is refused.
    `left` is a medium that stays behind, told in its text or, where that is full, in `after`."""

    delivery: Delivery
    instead: Delivery | None = None
    left: LeftBehind | None = None
    after: str = ""


class Unheld(PasserelleError):
    """What a platform was believed to hold is no more: bring the bytes, and send it again at once."""

    code = "unheld"


class MediaCarrier:
    """Brings media to the rooms that are to show them."""

    def __init__(self, context: Context, *, store: MediaStore, layout: Layout) -> None:
        self._context = context
        self._store = store
        self._layout = layout
        self._unheld: OrderedDict[tuple[str, str, str], None] = OrderedDict()

    @asynccontextmanager
    async def brought(self, deliveries: Sequence[Delivery], link: Place) -> AsyncIterator[list[Ready | Later]]:
        """Each ready to be sent while this is open. Holding nothing, it may wait long for the space."""
        found: dict[int, Ready | Later] = {}
        wanted: dict[int, Wanted] = {}
        for delivery in deliveries:
            outcome = self._without_bytes(delivery, link)
            if isinstance(outcome, Ready):
                found[delivery.id] = outcome
            else:
                wanted[delivery.id] = outcome
        async with self._store.lent(list(wanted.values())) as lent:
            media = dict(zip(wanted, lent, strict=True))
            for delivery in deliveries:
                if (medium := media.get(delivery.id)) is not None:
                    found[delivery.id] = medium if isinstance(medium, Later) else self._with(delivery, link, medium)
            yield [found[delivery.id] for delivery in deliveries]

    def _without_bytes(self, delivery: Delivery, link: Place) -> Ready | Wanted:
        """Ready as it is, or what has to be fetched for it."""
        media = delivery.extras.media
        if media is None or delivery.kind != "send":
            return Ready(delivery)
        platform = self._context.platforms[link.room.platform]
        if platform.holds(media) and _held(platform, media) not in self._unheld:
            return Ready(_carrying(delivery, self._store.known(media) if media.platform != platform.name else media))
        most = self._most(platform, media)
        if most and media.file.size > most:
            return self._told(delivery, link, Behind("too-big", media.file.size, most))
        return Wanted(media, delivery.created_at, raw=media.platform == platform.name)

    def _most(self, platform: Platform, media: Media) -> int:
        """Bytes that can be fetched there and sent here; 0: no bound."""
        source = self._context.platforms.get(media.platform)
        bounds = [platform.capabilities.largest_up, source.capabilities.largest_down if source is not None else 0]
        return min((bound for bound in bounds if bound), default=0)

    def _with(self, delivery: Delivery, link: Place, medium: Media | Behind) -> Ready:
        if isinstance(medium, Media):
            most = self._context.platforms[link.room.platform].capabilities.largest_up
            if not most or medium.file.size <= most:
                return Ready(_carrying(delivery, medium))
            medium = Behind("too-big", medium.file.size, most)
        return self._told(delivery, link, medium)

    def _told(self, delivery: Delivery, link: Place, behind: Behind) -> Ready:
        """What goes instead of a medium: what was written with it, and why it is not there."""
        media = medium_of(delivery)
        file = replace(media.file, size=behind.size or media.file.size)
        line = self._layout.refusal(file, behind.reason, link.language, behind.most)
        told = replace(delivery, extras=replace(delivery.extras, media=None, album=""))
        left = LeftBehind(file.kind, behind.reason, file.size, behind.most)
        whole = self._with_line(told, line, link)
        return Ready(told, left=left, after=line) if whole is None else Ready(whole, left=left)

    def _with_line(self, delivery: Delivery, line: str, link: Place) -> Delivery | None:
        """With this below its text; None if there is no room for it."""
        lines = [text for text in (delivery.body or EMPTY, plain(line).wrapped(Style.ITALIC)) if text.text]
        whole = joined(lines, "\n")
        fits = self._context.platforms[link.room.platform].fits(whole)
        return replace(delivery, body=whole) if fits else None

    async def still_told(self, delivery: Delivery, link: Place) -> Delivery:
        """An edit of what was written with a medium: where that stayed behind, the copy goes on saying so."""
        if delivery.message_id is None:
            return delivery
        read = self._context.database.read
        left = await read(sent_notes.left_behind, delivery.message_id, link.room_id, delivery.part)
        if left is None:
            return delivery
        line = self._layout.refusal(FileRef(left.kind, "", size=left.size), left.reason, link.language, left.most)
        text = replace(delivery, extras=replace(delivery.extras, captioned=False))
        return self._with_line(text, line, link) or text

    async def send(self, platform: Platform, ready: Ready, link: Place, say: Say) -> tuple[str, Ready]:
        """Send a medium: as what it is, as a document, or why not. Returns the event, and what was sent. Raises
        PlatformError and Unheld."""
        delivery = ready.delivery
        media = medium_of(delivery)
        try:
            event_id = await say(delivery)
            self._unheld.pop(_held(platform, media), None)
            return event_id, ready
        except _OF_THE_ROOM:
            raise
        except Refused as error:
            code = error.code
        if code == "held_gone" and not media.path:
            self.unheld(platform, media)
            raise Unheld
        log.warning("a medium is not taken by %s (%s)", platform.name, code)
        if code == "bad_media" and media.file.kind != "document":
            document = _carrying(delivery, replace(media, file=replace(media.file, kind="document")))
            await platform.turn(link.room)
            try:
                return await say(document), ready
            except _OF_THE_ROOM:
                raise
            except Refused as error:
                code = error.code
        told = self._told(delivery, link, Behind(reason_of(code), media.file.size, self._most(platform, media)))
        await platform.turn(link.room)
        return await say(told.delivery), told

    def unheld(self, platform: Platform, media: Media) -> None:
        """What was held is no more: next time it goes with its bytes."""
        platform.forget(media)
        self._unheld[_held(platform, media)] = None
        if len(self._unheld) > _REMEMBERED:
            self._unheld.popitem(last=False)


def medium_of(delivery: Delivery) -> Media:
    """What it carries. ValueError if it carries no medium."""
    if delivery.extras.media is None:
        raise ValueError("no medium")
    return delivery.extras.media


def _carrying(delivery: Delivery, media: Media) -> Delivery:
    return replace(delivery, extras=replace(delivery.extras, media=media))


def _held(platform: Platform, media: Media) -> tuple[str, str, str]:
    return (platform.name, media.platform, media.file.id)
