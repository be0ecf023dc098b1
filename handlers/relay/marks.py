"""Grouped "sent" marks, for platforms where repeating a send is harmless.

A mark that is lost in a crash costs one repeated request there, so the next send need not wait for the disk.
"""

from __future__ import annotations

import asyncio
import logging

from handlers.backoff import Backoff
from handlers.relay.context import Signal
from storage import outbox
from storage.database import Database
from storage.errors import StorageError
from storage.outbox import Sent

log = logging.getLogger(__name__)

_GATHER = 0.1
"""Seconds that marks wait for more of them, unless somebody needs them stored."""


class Marks:
    """Collects marks and stores them together."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._waiting: list[Sent] = []
        self._flushes: list[asyncio.Future[None]] = []
        self._storing = False
        self._signal = Signal()
        self._urgent = Signal()

    def add(self, sent: Sent) -> None:
        """Store this soon."""
        self._waiting.append(sent)
        self._signal.ring()

    async def flush(self) -> None:
        """Until all that was added is stored."""
        if not self._waiting and not self._storing:
            return
        done = asyncio.get_running_loop().create_future()
        self._flushes.append(done)
        self._signal.ring()
        self._urgent.ring()
        await done

    async def run(self) -> None:
        """Store what is added, until cancelled."""
        while True:
            await self._signal.wait()
            await self._urgent.wait(_GATHER)
            while self._waiting or self._flushes:
                await self._store_waiting()

    async def _store_waiting(self) -> None:
        batch, self._waiting = self._waiting, []
        flushes, self._flushes = self._flushes, []
        self._storing = True
        try:
            await self._store(batch)
        except asyncio.CancelledError:
            self._waiting = batch + self._waiting
            raise
        finally:
            self._storing = False
        for done in flushes:
            if not done.done():
                done.set_result(None)

    async def _store(self, batch: list[Sent]) -> None:
        backoff = Backoff()
        while batch:
            try:
                await self._database.run(outbox.mark_sent, batch)
            except StorageError as error:
                log.error("marking as sent waits for the database (%s)", error.code)
                await asyncio.sleep(backoff.next())
            else:
                return

    async def close(self) -> None:
        """Store what is left; after `run` was cancelled."""
        if self._waiting:
            await self._database.run(outbox.mark_sent, self._waiting)
            self._waiting = []
