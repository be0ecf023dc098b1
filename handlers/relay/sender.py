"""Delivering: each room's deliveries in order, rooms side by side, whatever the platform's weather.

What a platform refuses for now is waited out without holding up another room; what it refuses for good is ended with
its reason. A send is marked before the next one of its room leaves, unless repeating it is harmless.
"""

from __future__ import annotations

import asyncio
import logging
from dataclasses import replace

from handlers.backoff import Backoff
from handlers.relay.acts import Acts
from handlers.relay.context import Context, Signal
from handlers.relay.directory import Link
from handlers.relay.marks import Marks
from messages.errors import (
    PlatformError,
    Refused,
    RoomClosed,
    RoomHasMoved,
    Throttled,
    Unformattable,
    Unreachable,
)
from messages.richtext import plain
from storage import bridges, outbox
from storage.errors import StorageError
from storage.outbox import Delivery, Sent

log = logging.getLogger(__name__)

_AT_ONCE = 64
_LAST_WORD = 8.0
"""Seconds that what is being sent has to end when the bot stops."""
_SERVER_ERRORS = 10
"""Answers "server error" for one delivery, the platform serving others meanwhile, before it is given up."""
_CLOSED = 600.0
"""Seconds between two tries at a room that the bot was put out of."""


class RoomSender:
    """Delivers to one room."""

    def __init__(self, context: Context, room_id: int, *, acts: Acts, marks: Marks) -> None:
        self._context = context
        self._room_id = room_id
        self._acts = acts
        self._marks = marks
        self._dropped: set[int] = set()
        self.signal = Signal()

    def drop(self, deliveries: set[int]) -> None:
        """These are superseded: do not start them any more."""
        self._dropped |= deliveries

    async def run(self) -> None:
        """Deliver what comes, until cancelled; what is being sent then is still finished."""
        backoff = Backoff()
        while True:
            try:
                if not await self._step():
                    await self._wait()
            except StorageError as error:
                log.error("delivering waits for the database (%s)", error.code)
                await asyncio.sleep(backoff.next())
            else:
                backoff.reset()

    async def _wait(self) -> None:
        """Until there is something new, or something planned is due."""
        now = self._context.clock.now()
        planned = await self._context.database.read(outbox.next_time, room_id=self._room_id, now=now)
        await self.signal.wait(None if planned is None else max(0.0, (planned - now).total_seconds()))

    async def _step(self) -> bool:
        """Deliver what is due. Returns whether there may be more; what comes later rings."""
        await self._marks.flush()
        self._dropped.clear()
        context = self._context
        due = await context.database.read(
            outbox.next_due, room_id=self._room_id, now=context.clock.now(), limit=_AT_ONCE, ring=context.ring
        )
        for delivery in due:
            link = context.directory.by_id.get(self._room_id)
            if link is None or link.successor_id is not None:
                return False
            if delivery.id not in self._dropped:
                await self._to_the_end(delivery)
        return len(due) == _AT_ONCE

    async def _to_the_end(self, delivery: Delivery) -> None:
        work = asyncio.create_task(self._deliver(delivery))
        try:
            await asyncio.shield(work)
        except asyncio.CancelledError:
            if not self._acts.waiting(self._room_id):
                await asyncio.wait({work}, timeout=_LAST_WORD)
            work.cancel()
            raise

    async def _deliver(self, delivery: Delivery) -> None:
        """Until it arrived, or never will."""
        backoff = Backoff()
        if delivery.policy == "hold":
            await self._context.database.run(outbox.begin, delivery.id)
        while delivery.id not in self._dropped:
            link = self._context.directory.by_id.get(self._room_id)
            if link is None or link.successor_id is not None:
                return
            await self._may_send(link)
            try:
                sent = await self._acts.perform(delivery, link)
            except PlatformError as error:
                again = await self._failed(delivery, link, error, backoff)
                if again is None:
                    return
                delivery = again
            else:
                self._context.reach[link.room.platform].worked()
                await self._mark(link, sent)
                return

    async def _may_send(self, link: Link) -> None:
        """Wait until the platform is logged in to, and wants requests."""
        reach = self._context.reach[link.room.platform]
        if not reach.connected.is_set():
            with self._acts.idle(self._room_id):
                await reach.connected.wait()
        while seconds := reach.held_for():
            await self._rest(seconds)

    async def _mark(self, link: Link, sent: Sent) -> None:
        if self._context.platforms[link.room.platform].capabilities.idempotent_sends:
            self._marks.add(sent)
            return
        backoff = Backoff()
        while True:
            try:
                await self._context.database.run(outbox.mark_sent, [sent])
            except StorageError as error:
                log.error("marking as sent waits for the database (%s)", error.code)
                await self._rest(backoff.next())
            else:
                return

    async def _failed(self, delivery: Delivery, link: Link, error: PlatformError, backoff: Backoff) -> Delivery | None:
        """What to try next, after waiting as long as it takes; None if this delivery is over."""
        match error:
            case Throttled():
                if error.everywhere:
                    self._context.reach[link.room.platform].hold(error.retry_after)
                await self._rest(error.retry_after)
            case Unformattable() if delivery.body is not None and delivery.body.spans:
                return replace(delivery, body=plain(delivery.body.text))
            case RoomHasMoved():
                await self._follow(link, error)
            case RoomClosed():
                await self._closed(link)
            case Refused():
                await self._acts.refused(delivery, link, error)
                return None
            case Unreachable() if delivery.policy == "hold" and error.applied_unknown:
                await self._context.database.run(outbox.end, delivery.id, "unknown", error.code)
                return None
            case _:
                return await self._unreachable(delivery, link, error, backoff)
        return delivery

    async def _unreachable(
        self, delivery: Delivery, link: Link, error: PlatformError, backoff: Backoff
    ) -> Delivery | None:
        reach = self._context.reach[link.room.platform]
        started = asyncio.get_running_loop().time()
        await self._pause(link, backoff.next())
        if error.code == "server_error" and reach.last_success >= started:
            attempts = await self._context.database.run(outbox.note_failure, delivery.id, error.code)
            if attempts >= _SERVER_ERRORS:
                log.error("a delivery was given up: the platform fails on it and serves others")
                await self._context.database.run(outbox.end, delivery.id, "failed", error.code)
                return None
        return delivery

    async def _pause(self, link: Link, seconds: float) -> None:
        with self._acts.idle(self._room_id):
            await self._context.reach[link.room.platform].pause(seconds)

    async def _rest(self, seconds: float) -> None:
        with self._acts.idle(self._room_id):
            await asyncio.sleep(seconds)

    async def _follow(self, link: Link, error: RoomHasMoved) -> None:
        context = self._context
        successor = await context.database.run(
            bridges.move_room, link.room, error.successor, secrets=context.secrets, identities=context.identities
        )
        await context.refresh_directory()
        context.wake_sender(successor)

    async def _closed(self, link: Link) -> None:
        log.warning("a room of bridge %s is closed to the bot: its messages wait", link.bridge)
        await self._context.database.run(bridges.set_state, link.room_id, "closed")
        with self._acts.idle(self._room_id):
            await asyncio.sleep(1.0)
            await self.signal.wait(_CLOSED)
