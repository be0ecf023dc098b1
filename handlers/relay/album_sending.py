"""Sending an album: all of it at once, or, where that is refused, each of its media by itself.

An album is only a nicer way of showing what goes anyway: where it meets more than the platform's weather, its media
take the usual way, which knows what to do about each of them.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence, Set
from contextlib import AsyncExitStack
from typing import Final

from handlers.backoff import Backoff
from handlers.relay.acts import Acts
from handlers.relay.albums import grouped, waiting
from handlers.relay.context import Context
from handlers.relay.directory import Place
from handlers.relay.media import Ready
from messages.errors import PlatformError, Refused, Throttled, Unreachable, code_of, place_of
from storage.errors import StorageError
from storage.outbox import Delivery, Sent

log = logging.getLogger(__name__)

_TRIES: Final = 3
"""Answers that the platform fails on it, after which its media go singly."""


class AlbumSender:
    """Sends albums to one room."""

    def __init__(
        self,
        context: Context,
        room_id: int,
        *,
        acts: Acts,
        may_send: Callable[[Place], Awaitable[None]],
        mark: Callable[[list[Sent]], Awaitable[None]],
        dropped: Set[int],
    ) -> None:
        self._context = context
        self._room_id = room_id
        self._acts = acts
        self._may_send = may_send
        self._mark = mark
        self._dropped = dropped

    async def groups(self, due: Sequence[Delivery]) -> tuple[list[list[Delivery]], float]:
        """What is due, in order, with what is to be sent as one together; and for how many seconds the last of these is
        left out, since more of its album may come."""
        place = await self._context.place(self._room_id)
        most = self._context.platforms[place.room.platform].capabilities.albums if place is not None else 0
        groups = list(grouped(due, most))
        number, wait = waiting(groups, most, self._context.clock.now()) if most > 1 else (len(groups), 0.0)
        return groups[:number], wait

    async def send(self, group: Sequence[Delivery]) -> set[int]:
        """Returns which of it were sent as one, and marked; the rest is to be sent singly."""
        sent = await self._sent(group)
        if sent:
            await self._mark(sent)
        return {one.delivery.id for one in sent}

    async def _sent(self, group: Sequence[Delivery]) -> list[Sent]:
        backoff, tries = Backoff(), 0
        while tries < _TRIES:
            link = await self._context.place(self._room_id)
            if link is None or link.successor_id is not None:
                return []
            await self._may_send(link)
            try:
                return await self._once(group, link)
            except Throttled as error:
                reach = self._context.reach[link.room.platform]
                if error.everywhere:
                    reach.hold(error.retry_after)
                await self._rest(error.retry_after)
            except Unreachable as error:
                tries += error.code in ("server_error", "bad_answer")
                await self._rest(backoff.next())
            except Refused as error:
                log.info("an album goes as single media (%s)", error.code)
                return []
            except (PlatformError, StorageError):
                return []
            except Exception as error:  # its media may fare better
                log.error("an album cannot be sent (%s at %s)", code_of(error), place_of(error))
                return []
        return []

    async def _once(self, group: Sequence[Delivery], link: Place) -> list[Sent]:
        platform = self._context.platforms[link.room.platform]
        async with AsyncExitStack() as stack:
            with self._acts.idle(self._room_id):
                brought = await stack.enter_async_context(self._acts.media.brought(group, link))
                turn = await platform.turn(link.room)
            items = [one for one in brought if isinstance(one, Ready) and one.left is None]
            with turn:
                today = await self._context.place(self._room_id)
                if today is None or today.successor_id is not None or self._any_dropped(items) or len(items) < 2:
                    return []
                try:
                    sent = await self._acts.send_album(platform, items, link)
                except Refused as error:
                    if error.code == "held_gone":
                        self._bytes_wanted(items, link)
                    raise
            self._context.reach[link.room.platform].worked()
            return sent

    def _any_dropped(self, items: Sequence[Ready]) -> bool:
        return any(item.delivery.id in self._dropped for item in items)

    def _bytes_wanted(self, items: Sequence[Ready], link: Place) -> None:
        """It is not said which of them is no more."""
        for item in items:
            media = item.delivery.extras.media
            if media is not None and not media.path:
                self._acts.media.unheld(self._context.platforms[link.room.platform], media)

    async def _rest(self, seconds: float) -> None:
        with self._acts.idle(self._room_id):
            await asyncio.sleep(seconds)
