"""Forgetting: what is past its time goes, its author is told, and data keys that nothing needs are destroyed.

`tick` is what the alarm clock calls; how often changes nothing but how promptly it happens.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Collection
from datetime import datetime, timedelta

import sqlalchemy as sa

from handlers.relay.acts import Acts
from handlers.relay.context import Context
from storage import avatars, forgetting, ledger
from storage.forgetting import Expired

_NOTICES = 5  # in one room, at once


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
        await self._tell_authors({one.message_id for one in expired if one.kind == "send"})
        await context.database.run(self._prune, now)
        await self.retire_keys()
        await context.database.idle_checkpoint()

    async def _tell_authors(self, messages: Collection[int | None]) -> None:
        """Of the last few in each room: where a bridge was cut for days, as many notices as messages would bury what is
        said now."""
        said: Counter[int] = Counter()
        for message_id in sorted(one for one in messages if one is not None)[::-1]:
            message = await self._context.database.read(ledger.message_by_id, message_id)
            if message is None or said[message.room_id] >= _NOTICES:
                continue
            said[message.room_id] += 1
            await self._acts.tell_author(message_id, "notice-expired", days=self._undelivered.days)

    async def checkpoint_if_idle(self) -> None:
        """Empty the write-ahead log, if something was stored and nothing has been since the last call."""
        activity = self._context.activity
        idle = activity == self._seen
        self._seen = activity
        if idle and activity != self._emptied:
            await self._context.database.idle_checkpoint()
            self._emptied = activity

    def _expire(self, conn: sa.Connection, now: datetime) -> tuple[list[Expired], set[int]]:
        expired = forgetting.expire(conn, now)
        sends = [one.id for one in expired if one.kind == "send"]
        return expired, self._context.lost(conn, sends, now) if sends else set()

    def _prune(self, conn: sa.Connection, now: datetime) -> None:
        forgetting.forget_set_aside(conn, now - self._undelivered)
        forgetting.prune(conn, now - self._undelivered, failed_before=now - self._keep_links)
        ledger.prune(conn, now - self._keep_links)
        avatars.prune(conn, now - self._keep_links)

    async def retire_keys(self) -> None:
        """Destroy the data keys of past days that no stored payload needs any more."""
        context = self._context
        live = await context.database.run(forgetting.live_keys)
        await asyncio.to_thread(context.ring.retire, live)
