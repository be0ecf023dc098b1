"""Translations that missed their deadline: seen through, then edited into the copies that went out untranslated.

Each is a stored row, so that one interrupted by a restart is done again; a newer edit, a deletion or its time being
over takes it off the list first, and then it changes nothing any more.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from handlers.backoff import Backoff
from handlers.relay.commit import edits
from handlers.relay.composing import Composer
from handlers.relay.context import Context
from handlers.relay.effects import RoomCopy
from handlers.relay.layout import Draft
from messages.errors import EngineFailed, PasserelleError, TranslationError, code_of, place_of
from messages.richtext import RichText
from storage import late as stored
from storage import ledger, outbox
from storage.errors import StorageError
from storage.late import LateTranslation
from storage.outbox import LATE

log = logging.getLogger(__name__)

_AT_ONCE = 4


class LateTranslations:
    """All that are under way."""

    def __init__(self, context: Context, composer: Composer, wake_sender: Callable[[int], None]) -> None:
        self._context = context
        self._composer = composer
        self._wake_sender = wake_sender
        self._tasks: set[asyncio.Task[None]] = set()
        self._bounded = asyncio.Semaphore(_AT_ONCE)

    async def resume(self) -> None:
        """At start: take up what a former run left."""
        for row in await self._context.database.read(stored.late_translations, ring=self._context.ring):
            self._begin(row, None)

    async def close(self) -> None:
        """Stop; the rows stay for the next start."""
        for task in tuple(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def watch(self, delivery_id: int, running: asyncio.Task[RichText]) -> None:
        """See a translation through whose first try is still running (or has failed)."""
        task = asyncio.create_task(self._load_and_finish(delivery_id, running))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def _begin(self, row: LateTranslation, running: asyncio.Task[RichText] | None) -> None:
        task = asyncio.create_task(self._finish(row, running))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _load_and_finish(self, delivery_id: int, running: asyncio.Task[RichText]) -> None:
        row = await self._context.database.read(stored.late_translation, delivery_id, ring=self._context.ring)
        if row is not None:
            await self._finish(row, running)

    async def _finish(self, row: LateTranslation, running: asyncio.Task[RichText] | None) -> None:
        try:
            body = None if row.data is None else await self._translated(row, row.data, running)
            await self._settle(row, body)
        except PasserelleError as error:
            log.warning("a late translation was left for the next start (%s)", error.code)

    async def _settle(self, row: LateTranslation, body: RichText | None) -> None:
        """Store the outcome, waiting for the database as long as the translation is of use."""
        backoff = Backoff()
        while True:
            try:
                if body is not None and row.data is not None:
                    await self._store(row, row.data, body)
                else:
                    await self._context.database.run(stored.end_late, row.id)
            except StorageError:
                if self._context.clock.now() >= row.expires_at:
                    raise
                await asyncio.sleep(backoff.next())
            else:
                return

    async def _translated(
        self, row: LateTranslation, data: dict[str, Any], running: asyncio.Task[RichText] | None
    ) -> RichText | None:
        """The translation, tried until the row's time is over; None if there will be none."""
        link = self._context.directory.by_id.get(row.room_id)
        draft = Draft.from_data(data)
        backoff = Backoff(first=1.0, most=60.0)
        while link is not None and self._context.clock.now() < row.expires_at:
            try:
                if running is not None:
                    return await running
                async with self._bounded:
                    return await self._composer.translate(draft, link.language, link.tier)
            except EngineFailed:
                running = None
                await asyncio.sleep(backoff.next())
            except Exception as error:  # this text will not be translated, whatever the reason
                if not isinstance(error, TranslationError):
                    log.error("a translation failed (%s at %s)", code_of(error), place_of(error))
                return None
        return None

    async def _store(self, row: LateTranslation, data: dict[str, Any], body: RichText) -> None:
        link = self._context.directory.by_id.get(row.room_id)
        if link is None:
            return
        parts = self._composer.translated(Draft.from_data(data), link, body)
        stored = await self._context.database.run(self._replace, row, RoomCopy(link, parts), self._context.clock.now())
        if stored:
            self._wake_sender(row.room_id)

    def _replace(self, conn: sa.Connection, row: LateTranslation, copy: RoomCopy, now: datetime) -> set[int]:
        """Edit the translation in, unless the message has changed meanwhile. Returns the rooms to wake."""
        if not stored.end_late(conn, row.id):
            return set()
        state = ledger.message_state(conn, row.message_id)
        if state != (row.revision, True):
            return set()
        new = edits(conn, copy, row.message_id, row.revision, priority=LATE)
        rooms = outbox.add(conn, new, ring=self._context.ring, now=now, expires_at=now + self._context.committer.keep)
        return rooms
