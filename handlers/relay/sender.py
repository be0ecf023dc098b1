"""Delivering: each room's deliveries in order, rooms side by side, whatever the platform's weather.

What a platform refuses for now is waited out without holding up another room; what it refuses for good is ended with
its reason. A send is marked before the next one of its room leaves, unless repeating it is harmless.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import TypeVar

from sqlalchemy import Connection

from handlers.backoff import Backoff
from handlers.relay.acts import Acts
from handlers.relay.context import Context, Signal
from handlers.relay.directory import Link, Place
from handlers.relay.fetching import Later
from handlers.relay.marks import Marks
from handlers.relay.turns import Turn, in_line
from messages.errors import (
    PlatformError,
    Refused,
    RoomClosed,
    RoomHasMoved,
    Throttled,
    Unformattable,
    Unreachable,
    code_of,
    place_of,
)
from messages.richtext import plain
from storage import bridges, outbox
from storage.errors import StorageError
from storage.outbox import Delivery, Sent

log = logging.getLogger(__name__)
T = TypeVar("T")

_AT_ONCE = 64
_LAST_WORD = 8.0
"""Seconds that what is being sent has to end when the bot stops."""
_TRIES = 10
_TRIED_FOR = 300.0
"""A delivery on which the platform fails while it serves others is given up after so many tries and seconds."""
_FAILING = frozenset({"server_error", "bad_answer"})
_DEFECTS = 3
"""Tries of a delivery that ends in an exception nobody foresaw."""
IDLE = 300.0
"""Seconds without work after which a private room is let go: there may be a hundred thousand."""
_CLOSED = 600.0
"""Seconds between two tries at a room that the bot was put out of."""


def _place_name(place: Place) -> str:
    return f"bridge {place.bridge}" if isinstance(place, Link) else f"{place.room.platform}, private"


class Trouble:
    """What one delivery has met so far."""

    def __init__(self) -> None:
        self.backoff = Backoff()
        self.began = asyncio.get_running_loop().time()
        self.tries = self.defects = 0
        self.begun = self.partly = self.perhaps_applied = False


class RoomSender:
    """Delivers to one room."""

    def __init__(self, context: Context, room_id: int, *, acts: Acts, marks: Marks) -> None:
        self._context = context
        self._room_id = room_id
        self._acts = acts
        self._marks = marks
        self._dropped: set[int] = set()
        self._lined_up = 0
        self.signal = Signal()

    def drop(self, deliveries: set[int]) -> None:
        """These are superseded: do not start them any more."""
        self._dropped |= deliveries
        if self._lined_up in deliveries:
            self.signal.ring()

    async def run(self) -> None:
        """Deliver what comes, until cancelled or, in a private room, until nothing has come for a while; what is being
        sent then is still finished."""
        backoff = Backoff()
        while True:
            try:
                if not await self._step() and not await self._wait():
                    return
            except Exception as error:  # whatever it is, this room goes on
                log.error("delivering waits (%s at %s)", code_of(error), place_of(error))
                await asyncio.sleep(backoff.next())
            else:
                backoff.reset()

    async def _wait(self) -> bool:
        """Until there is something new, or something planned is due. Returns False if this room may be let go."""
        now = self._context.clock.now()
        planned = await self._context.database.read(outbox.next_time, room_id=self._room_id, now=now)
        if planned is not None:
            await self.signal.wait(max(0.0, (planned - now).total_seconds()))
            return True
        linked = self._room_id in self._context.directory.by_id
        return await self.signal.wait(None if linked else IDLE) or linked

    async def _step(self) -> bool:
        """Deliver what is due. Returns whether there may be more; what comes later rings."""
        await self._marks.flush()
        self._dropped.clear()
        context = self._context
        due = await context.database.read(
            outbox.next_due, room_id=self._room_id, now=context.clock.now(), limit=_AT_ONCE, ring=context.ring
        )
        for delivery in due:
            link = await context.place(self._room_id)
            if link is None or link.successor_id is not None:
                return False
            if delivery.broken:
                await self._acts.refused(delivery, "key_destroyed")
            elif delivery.id not in self._dropped and not await self._to_the_end(delivery):
                return True
        return len(due) == _AT_ONCE

    async def _to_the_end(self, delivery: Delivery) -> bool:
        work = asyncio.create_task(self._deliver(delivery))
        try:
            return await asyncio.shield(work)
        except asyncio.CancelledError:
            if not self._acts.waiting(self._room_id):
                await asyncio.wait({work}, timeout=_LAST_WORD)
            work.cancel()
            raise

    async def _deliver(self, delivery: Delivery) -> bool:
        """Until it arrived, or never will. False if something more urgent came before it could be sent."""
        trouble = Trouble()
        while True:
            link = await self._context.place(self._room_id)
            if link is None or link.successor_id is not None or self._is_off(delivery, link, trouble):
                return True
            await self._may_send(link)
            turn = await self._turn(delivery, link, trouble)
            if turn is None:
                return False
            try:
                with turn:
                    sent = await self._attempt(delivery, link, trouble)
            except PlatformError as error:
                again = await self._after(delivery, link, error, trouble)
            except Later as later:
                until = self._context.clock.now() + timedelta(seconds=later.seconds)
                await self._context.database.run(outbox.postpone, delivery.id, until)
                return True
            except StorageError:
                raise
            except Exception as error:  # a defect that one message meets must not stop the others
                again = await self._defect(delivery, link, error, trouble)
            else:
                if sent is not None:
                    await self._mark(link, sent)
                return True
            if again is None:
                return True
            delivery = again

    async def _turn(self, delivery: Delivery, link: Place, trouble: Trouble) -> Turn | None:
        """The platform's leave to send. None if, while bulk waited for it, something more urgent came; what is begun
        already is seen through."""
        if delivery.kind == "answer":
            return nullcontext()
        platform = self._context.platforms[link.room.platform]
        with self._acts.idle(self._room_id):
            if delivery.priority < outbox.BULK or trouble.begun:
                return await platform.turn(link.room)
            self._lined_up = delivery.id
            try:
                turn = platform.turn(link.room, bulk=True)
                return await in_line(turn, self.signal, partial(self._comes_first, delivery))
            finally:
                self._lined_up = 0

    async def _comes_first(self, delivery: Delivery) -> bool:
        now = self._context.clock.now()
        first = await self._context.database.read(outbox.first_due, room_id=self._room_id, now=now)
        return first == delivery.id

    async def _attempt(self, delivery: Delivery, link: Place, trouble: Trouble) -> Sent | None:
        """One try; None if it is not to be sent here any more."""
        async with self._acts.ready(delivery, link) as ready:
            today = await self._context.place(self._room_id)
            if today is None or today.successor_id is not None or self._is_off(delivery, link, trouble):
                return None
            if delivery.policy == "hold" and not trouble.begun:
                trouble.begun = await self._begin(delivery)
                if not trouble.begun:
                    return None
            sent = await self._acts.perform(ready, link)
            self._context.reach[link.room.platform].worked()
            return sent

    async def _begin(self, delivery: Delivery) -> bool:
        try:
            return await self._context.database.run(outbox.begin, delivery.id)
        except StorageError:
            await self._store(outbox.put_back, delivery.id)  # it may have been stored all the same
            raise

    async def _store(self, function: Callable[[Connection, T], None], what: T) -> None:
        """However long the database takes: what it does not know would be sent twice, or never."""
        backoff = Backoff()
        while True:
            try:
                await self._context.database.run(function, what)
            except StorageError as error:
                log.error("marking as sent waits for the database (%s)", error.code)
                await self._rest(backoff.next())
            else:
                return

    def _must_not_repeat(self, delivery: Delivery, link: Place) -> bool:
        idempotent = self._context.platforms[link.room.platform].capabilities.idempotent_sends
        return delivery.policy == "hold" and delivery.kind == "send" and not idempotent

    def _is_off(self, delivery: Delivery, link: Place, trouble: Trouble) -> bool:
        """Superseded or expired. One that may have arrived is seen through where repeating it is harmless: only then
        is its copy known, and what superseded it can reach it."""
        if delivery.id not in self._dropped:
            return False
        idempotent = self._context.platforms[link.room.platform].capabilities.idempotent_sends
        return not (trouble.perhaps_applied and idempotent)

    async def _defect(self, delivery: Delivery, link: Place, error: Exception, trouble: Trouble) -> Delivery | None:
        log.error("a delivery failed (%s at %s)", code_of(error), place_of(error))
        trouble.defects += 1
        if trouble.begun and self._must_not_repeat(delivery, link):
            await self._context.database.run(outbox.end, delivery.id, "unknown", code_of(error))
            return None
        if trouble.defects >= _DEFECTS:
            await self._acts.refused(delivery, code_of(error))
            return None
        await self._rest(trouble.backoff.next())
        return delivery

    async def _may_send(self, link: Place) -> None:
        """Wait until the platform is logged in to, and wants requests."""
        reach = self._context.reach[link.room.platform]
        if not reach.connected.is_set():
            with self._acts.idle(self._room_id):
                await reach.connected.wait()
        while seconds := reach.held_for():
            await self._rest(seconds)

    async def _mark(self, link: Place, sent: Sent) -> None:
        if self._context.platforms[link.room.platform].capabilities.idempotent_sends:
            self._marks.add(sent)
            return
        await self._store(outbox.mark_sent, [sent])

    async def _after(self, delivery: Delivery, link: Place, error: PlatformError, trouble: Trouble) -> Delivery | None:
        """See `_failed`; a delivery that has certainly not been carried out is not being sent any more."""
        trouble.perhaps_applied |= isinstance(error, Unreachable) and error.applied_unknown
        trouble.partly |= error.partly
        if trouble.begun and not trouble.perhaps_applied and not trouble.partly:
            await self._store(outbox.put_back, delivery.id)
            trouble.begun = False
        return await self._failed(delivery, link, error, trouble)

    async def _failed(self, delivery: Delivery, link: Place, error: PlatformError, trouble: Trouble) -> Delivery | None:
        """What to try next, after waiting as long as it takes; None if this delivery is over."""
        if delivery.kind == "answer":  # nobody waits for it any longer
            await self._context.database.run(outbox.end, delivery.id, "expired", error.code)
            return None
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
                await self._acts.refused(delivery, error.code)
                return None
            case Unreachable() if error.applied_unknown and self._must_not_repeat(delivery, link):
                await self._context.database.run(outbox.end, delivery.id, "unknown", error.code)
                return None
            case _ if error.code in _FAILING:
                return await self._failing(delivery, link, error, trouble)
            case _:
                await self._pause(link, trouble.backoff.next())
        return delivery

    async def _failing(
        self, delivery: Delivery, link: Place, error: PlatformError, trouble: Trouble
    ) -> Delivery | None:
        """The platform answers, but with an error of its own: an outage, or this very message."""
        trouble.tries += 1
        seconds = asyncio.get_running_loop().time() - trouble.began
        serves_others = self._context.reach[link.room.platform].last_success > trouble.began
        if trouble.tries >= _TRIES and seconds >= _TRIED_FOR and serves_others:
            log.error("a delivery was given up: the platform fails on it and serves others")
            await self._acts.refused(delivery, error.code)
            return None
        await self._rest(trouble.backoff.next())
        return delivery

    async def _pause(self, link: Place, seconds: float) -> None:
        with self._acts.idle(self._room_id):
            await self._context.reach[link.room.platform].pause(seconds)

    async def _rest(self, seconds: float) -> None:
        with self._acts.idle(self._room_id):
            await asyncio.sleep(seconds)

    async def _follow(self, link: Place, error: RoomHasMoved) -> None:
        context = self._context
        successor = await context.database.run(
            bridges.move_room, link.room, error.successor, secrets=context.secrets, identities=context.identities
        )
        await context.refresh_directory()
        context.wake_sender(successor)

    async def _closed(self, link: Place) -> None:
        log.warning("a room (%s) is closed to the bot: its messages wait", _place_name(link))
        await self._context.database.run(bridges.set_state, link.room_id, "closed")
        with self._acts.idle(self._room_id):
            await asyncio.sleep(1.0)
            await self.signal.wait(_CLOSED)
        self.signal.ring()  # it was for what has come meanwhile, too
