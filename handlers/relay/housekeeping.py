"""Forgetting: what is past its time goes, its author is told, and data keys that nothing needs are destroyed.

`tick` is what the alarm clock calls; how often changes nothing but how promptly it happens.
"""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta

import sqlalchemy as sa

from handlers.relay.acts import Acts
from handlers.relay.context import Context
from storage import ledger, outbox
from storage.outbox import Expired


class Housekeeping:
    """Expiry, pruning, key destruction, checkpoints."""

    def __init__(self, context: Context, acts: Acts, *, undelivered: timedelta, keep_links: timedelta) -> None:
        self._context = context
        self._acts = acts
        self._undelivered = undelivered
        self._keep_links = keep_links
        self._seen = 0
        self._emptied = 0

    async def tick(self) -> None:
        """All that is due now."""
        context = self._context
        now = context.clock.now()
        expired, rooms = await context.database.run(self._expire, now)
        context.drop({one.id for one in expired})
        for room_id in rooms:
            context.wake_sender(room_id)
        for message_id in {one.message_id for one in expired if one.kind == "send" and one.message_id is not None}:
            await self._acts.tell_author(message_id, "notice-expired", days=self._undelivered.days)
        await context.database.run(self._prune, now)
        await self.retire_keys()
        await context.database.idle_checkpoint()

    async def checkpoint_if_idle(self) -> None:
        """Empty the write-ahead log, if something was stored and nothing has been since the last call."""
        activity = self._context.activity
        idle = activity == self._seen
        self._seen = activity
        if idle and activity != self._emptied:
            await self._context.database.idle_checkpoint()
            self._emptied = activity

    def _expire(self, conn: sa.Connection, now: datetime) -> tuple[list[Expired], set[int]]:
        expired = outbox.expire(conn, now)
        sends = [one.id for one in expired if one.kind == "send"]
        return expired, self._context.lost(conn, sends, now) if sends else set()

    def _prune(self, conn: sa.Connection, now: datetime) -> None:
        outbox.forget_set_aside(conn, now - self._undelivered)
        outbox.prune(conn, now - self._undelivered, failed_before=now - self._keep_links)
        ledger.prune(conn, now - self._keep_links)

    async def retire_keys(self) -> None:
        """Destroy the data keys of past days that no stored payload needs any more."""
        context = self._context
        live = await context.database.run(outbox.live_keys)
        await asyncio.to_thread(context.ring.retire, live)
