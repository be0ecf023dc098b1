"""What the bot has no key for: waited for a little, then said in the other rooms, and shown when a key comes after all.

Nothing is dropped in silence. The room's order is kept while it waits, so that is short; what can be read later is
fetched from its platform again, since nothing of it was kept.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

import sqlalchemy as sa

from handlers.relay.composing import Composer
from handlers.relay.context import Context, Signal
from handlers.relay.directory import Link
from handlers.relay.effects import Relayed, RoomCopy
from handlers.relay.identity import Faces
from messages.catalog import Catalog
from messages.errors import DecodeError, PlatformError, code_of
from messages.richtext import EMPTY, Style, plain
from messages.types import Incoming, RoomRef, TextMessage, Unreadable
from storage import unread
from storage.errors import StorageError
from storage.inbox import StoredEvent
from storage.people import Person

log = logging.getLogger(__name__)

PATIENCE: Final = timedelta(seconds=10)
"""How long a room waits for the key of its next message: keys mostly come with or just after it."""
KEPT: Final = timedelta(days=7)
"""How long a key may be late."""
_LOOK: Final = 0.25  # seconds
_PAUSES: Final = (0.5, 5.0)
"""Seconds after a key came: what it opens may not be stored yet."""


class Unreadables:
    """Waits, says so, and looks again."""

    def __init__(self, context: Context, *, composer: Composer, catalog: Catalog, faces: Faces) -> None:
        self._context = context
        self._composer = composer
        self._catalog = catalog
        self._faces = faces
        self.wake_reader: Callable[[int], None] = lambda room_id: None
        self._stirred: set[RoomRef] = set()
        self._rings = Signal()

    def key_came(self, room: RoomRef) -> None:
        """A key came for a room: what waits for one is looked at as soon as that is stored. Returns at once."""
        self._stirred.add(room)
        self._rings.ring()

    async def run(self) -> None:
        """Look at all that waits, and then again whenever a key comes, until cancelled. A key may come for a message
        that is only just being said to be unreadable, so each room is looked at twice."""
        await self._looked(())
        while True:
            await self._rings.wait()
            stirred, self._stirred = self._stirred, set()  # a key that comes meanwhile rings again
            for pause in _PAUSES:
                await asyncio.sleep(pause)
                await self._looked(stirred)

    async def _looked(self, rooms: Collection[RoomRef]) -> None:
        """In these rooms, or in all for none. A database that is away costs this look, not the bot."""
        try:
            for room in rooms or (None,):
                await self.look_again(room)
        except StorageError as error:
            log.error("messages that could not be read are looked at later (%s)", error.code)

    async def read(self, link: Link, event: StoredEvent) -> Incoming | None:
        """The event, as soon as it can be read; still Unreadable when PATIENCE is over. Raises DecodeError."""
        platform = self._context.platforms[link.room.platform]
        while True:
            incoming = platform.decode(event.raw)
            if not isinstance(incoming, Unreadable) or self._context.clock.now() - event.received_at >= PATIENCE:
                return incoming
            await asyncio.sleep(_LOOK)

    def notice(self, link: Link, event: StoredEvent, incoming: Unreadable, person: Person | None = None) -> Relayed:
        """What the other rooms are told."""
        name = self._faces.name_in(link, incoming.author, person, self._context.clock.now())
        message = TextMessage(link.room, incoming.event_id, incoming.author, EMPTY, event.received_at)
        profile = self._faces.profile(link, incoming.author, person)
        copies: list[RoomCopy] = []
        for other in self._context.directory.others(link.room_id):
            words = plain(self._catalog.text("copy-unreadable", other.language)).wrapped(Style.ITALIC)
            draft = self._composer.draft(name, replace(message, body=words), None, other, profile)
            copies += self._composer.copies_verbatim(draft, (other,))
        author = self._context.identities.account(link.room.platform, incoming.author.account)

        def remember(conn: sa.Connection, message_id: int, now: datetime) -> set[int]:
            unread.add(conn, message_id, link.room_id, incoming.event_id, now)
            return set()

        return Relayed(event, link, author, None, None, tuple(copies), also=remember)

    async def look_again(self, room: RoomRef | None = None) -> None:
        """A key came for a room; or, for None, look at all that wait. Never raises for a platform's trouble."""
        context = self._context
        now = context.clock.now()
        rooms = await context.database.run(unread.rooms_waiting, now, for_at_most=KEPT)
        for link in [link for link in context.directory.by_id.values() if link.room_id in rooms]:
            if room is not None and link.room != room:
                continue
            for message_id, event_id in await context.database.read(unread.waiting, link.room_id, since=now - KEPT):
                if not await self._look(link, message_id, event_id):
                    break

    async def _look(self, link: Link, message_id: int, event_id: str) -> bool:
        """False if the platform gives no answer: the others of the room are looked at another time."""
        context = self._context
        platform = context.platforms[link.room.platform]
        try:
            event = await platform.reread(link.room, event_id)
            if event is None or isinstance(platform.decode(event), Unreadable):
                return True
        except (PlatformError, DecodeError) as error:
            log.info("a message that could not be read is looked at later (%s)", code_of(error))
            return isinstance(error, DecodeError)
        stored = await context.database.run(
            unread.handle_again,
            message_id,
            link.room_id,
            replace(event, stamp=unread.AGAIN),
            identities=context.identities,
            ring=context.ring,
            now=context.clock.now(),
        )
        if stored:
            self.wake_reader(link.room_id)
        return True
