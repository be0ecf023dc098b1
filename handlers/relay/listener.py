"""Listening: poll, store the new events and the cursor in one transaction, and only then ask for more.

Asking again is what confirms a batch to the platform, so an event is confirmed only once it is on disk.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence

from sqlalchemy import Connection

from handlers.backoff import Backoff
from handlers.ports import Platform
from handlers.relay.context import Context, Signal
from messages.errors import DecodeError, LoginRefused, PlatformError, Refused, Throttled, code_of
from messages.types import PollClosed, RawEvent, RoomMoved, RoomRef
from storage import bridges, inbox
from storage.errors import StorageError
from storage.inbox import StoredGap

log = logging.getLogger(__name__)


class Listener:
    """Reads one bot account of one platform."""

    def __init__(self, context: Context, platform: Platform, wake: Callable[[int], None]) -> None:
        self._context = context
        self._platform = platform
        self._wake = wake
        self._reach = context.reach[platform.name]
        self._gaps = Signal()

    async def run(self) -> None:
        """Log in, then listen until stopped. Raises LoginRefused: nothing works without the operator."""
        await self._connect()
        async with asyncio.TaskGroup() as group:
            group.create_task(self._fill_gaps())
            group.create_task(self._listen())

    async def _connect(self) -> None:
        backoff = Backoff()
        while True:
            try:
                await self._platform.connect()
            except LoginRefused:
                raise
            except PlatformError as error:
                await self._rest(backoff, error)
            else:
                self._reach.worked()
                self._reach.connected.set()
                return

    async def _listen(self) -> None:
        context = self._context
        account = context.identities.account(self._platform.name, self._platform.account)
        cursor = await context.database.read(inbox.cursor, self._platform.name, account)
        # With a cursor nothing can be missed any more; without one, what comes before the first answer may not count.
        self._reach.listening = cursor is not None
        backoff = Backoff()
        while True:
            try:
                cursor = await self._poll(account, cursor)
            except LoginRefused:
                raise
            except Exception as error:  # a bug that one batch meets must not stop the other platform
                self._reach.listening = False
                await self._rest(backoff, error)
            else:
                self._reach.listening = True
                backoff.reset()

    async def _poll(self, account: bytes, cursor: str | None) -> str:
        context = self._context
        batch = await self._platform.poll(cursor)
        self._reach.worked()
        if batch.cursor == cursor and not batch.events:
            return cursor
        if batch.moves:
            await self._follow(batch.moves)
        touched = await context.database.run(
            inbox.store_batch,
            platform=self._platform.name,
            account=account,
            batch=batch,
            known=context.directory.known,
            identities=context.identities,
            secrets=context.secrets,
            ring=context.ring,
            now=context.clock.now(),
            placed=self._placed,
        )
        shared = {
            event.room for event in batch.events if not event.private and event.room not in context.directory.known
        }
        if shared:
            context.forget_places(shared)
        if batch.gaps:
            self._gaps.ring()
        for room_id in touched:
            self._wake(room_id)
        return batch.cursor

    def _placed(self, conn: Connection, event: RawEvent) -> int | None:
        """The room of an event that names none: where the poll was asked that has ended."""
        try:
            incoming = self._platform.decode(event)
        except DecodeError:
            return None
        if not isinstance(incoming, PollClosed) or not incoming.poll:
            return None
        return self._context.poll_room(conn, self._platform.name, incoming.poll)

    async def _follow(self, moves: Sequence[RoomMoved]) -> None:
        """Before the batch is stored, and again if that fails: following twice changes nothing."""
        context = self._context
        for move in moves:
            paused = move.room not in context.directory.known and await context.database.read(
                bridges.belongs, move.room, context.identities
            )
            if paused or move.room in context.directory.known:
                successor = await context.database.run(
                    bridges.move_room,
                    move.room,
                    move.successor,
                    secrets=context.secrets,
                    identities=context.identities,
                )
                await context.refresh_directory()
                context.wake_sender(successor)

    async def _fill_gaps(self) -> None:
        while True:
            gaps = await self._context.database.read(
                inbox.open_gaps, self._rooms(), platform=self._platform.name, secrets=self._context.secrets
            )
            await asyncio.gather(*(self._fill(gap) for gap in gaps))
            await self._gaps.wait()

    def _rooms(self) -> dict[int, RoomRef]:
        links = self._context.directory.by_id.values()
        return {link.room_id: link.room for link in links if link.room.platform == self._platform.name}

    async def _fill(self, gap: StoredGap) -> None:
        backoff = Backoff()
        left: StoredGap | None = gap
        while left is not None:
            try:
                page = await self._platform.fill(left.gap)
                left = await self._context.database.run(
                    inbox.fill_gap,
                    left,
                    page,
                    identities=self._context.identities,
                    ring=self._context.ring,
                    now=self._context.clock.now(),
                )
            except Refused as error:
                log.error("%s: a gap stays open, what it held is lost (%s)", self._platform.name, error.code)
                await self._context.database.run(inbox.give_up_gap, gap.id)
                break
            except (PlatformError, StorageError) as error:
                await self._rest(backoff, error)
            else:
                backoff.reset()
        self._wake(gap.room_id)

    async def _rest(self, backoff: Backoff, error: Exception) -> None:
        seconds = error.retry_after if isinstance(error, Throttled) else backoff.next()
        log.warning("%s: listening failed (%s), next try in %.1f s", self._platform.name, code_of(error), seconds)
        await asyncio.sleep(seconds)
