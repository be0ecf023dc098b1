"""Delivering: each room's deliveries in order, rooms side by side, whatever the platform's weather.

What a platform refuses for now is waited out without holding up another room; what it refuses for good is ended with
its reason. A send is marked before the next one of its room leaves, unless repeating it is harmless.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from contextlib import nullcontext
from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import Any, TypeVar

from sqlalchemy import Connection

from handlers.backoff import Backoff
from handlers.relay.acts import Acts
from handlers.relay.album_sending import AlbumSender
from handlers.relay.context import Context, Signal
from handlers.relay.directory import Link, Place
from handlers.relay.fetching import Later
from handlers.relay.marks import Marks
from handlers.relay.media import Ready, Unheld
from handlers.relay.trouble import Trouble
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
_TRIES, _TRIED_FOR = 10, 300.0
"""A delivery on which the platform fails while it serves others is given up after so many tries and seconds."""
_FAILING = frozenset({"server_error", "bad_answer"})
_DEFECTS = 3
"""Tries of a delivery that ends in an exception nobody foresaw."""
IDLE = 300.0
"""Seconds without work after which a private room is let go: there may be a hundred thousand."""
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
        mark = partial(self._store, outbox.mark_sent)
        self._albums = AlbumSender(
            context, room_id, acts=acts, may_send=self._may_send, mark=mark, dropped=self._dropped
        )
        self._lined_up, self._shut, self._bridge = 0, False, context.directory.bridge_of(room_id)
        self._looked = context.clock.now()
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
        planned = await self._context.database.read(outbox.next_time, room_id=self._room_id, now=self._looked)
        if planned is not None:
            await self.signal.wait(max(0.0, (planned - self._context.clock.now()).total_seconds()))
            return True
        linked = self._room_id in self._context.directory.by_id
        return await self.signal.wait(None if linked else IDLE) or linked

    async def _step(self) -> bool:
        """Deliver what is due. Returns whether there may be more; what comes later rings."""
        await self._marks.flush()
        self._dropped.clear()
        context = self._context
        self._bridge = context.directory.bridge_of(self._room_id)
        self._looked = context.clock.now()  # what becomes due while this is sent is seen the next time
        due = await context.database.read(
            outbox.next_due, room_id=self._room_id, now=self._looked, limit=_AT_ONCE, ring=context.ring
        )
        groups, wait = await self._albums.groups(due)
        for group in groups:
            sent = await self._to_the_end(self._albums.send(group)) if len(group) > 1 else set()
            for delivery in (one for one in group if one.id not in sent):
                link = await context.place(self._room_id)
                if link is None or link.successor_id is not None:
                    return False
                if delivery.broken:
                    await self._acts.refused(delivery, "key_destroyed")
                elif delivery.id not in self._dropped and not await self._to_the_end(self._deliver(delivery)):
                    return True
        if wait:
            await self.signal.wait(wait)
        return len(due) == _AT_ONCE or wait > 0 or context.directory.bridge_of(self._room_id) != self._bridge

    async def _to_the_end(self, wanted: Coroutine[Any, Any, T]) -> T:
        work = asyncio.create_task(wanted)
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
            try:
                async with self._acts.brought(delivery, link) as brought:
                    turn = await self._turn(delivery, link, trouble)
                    if turn is None:
                        return False
                    with turn:
                        sent = await self._attempt(brought, link, trouble)
            except Unheld:
                continue
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
        read, now = self._context.database.read, self._context.clock.now()
        return await read(outbox.first_due, room_id=self._room_id, now=now) == delivery.id

    async def _attempt(self, brought: Ready, link: Place, trouble: Trouble) -> Sent | None:
        """One try; None if it is not to be sent here any more."""
        delivery = brought.delivery
        async with self._acts.ready(brought, link) as ready:
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
        """Superseded, expired, or to be read anew since the room changed its bridge. One that may have arrived is seen
        through where repeating it is harmless: only then is its copy known, and what superseded it can reach it."""
        elsewhere = self._context.directory.bridge_of(self._room_id) != self._bridge and not trouble.begun
        if elsewhere or delivery.id not in self._dropped:
            return elsewhere
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
        else:
            await self._store(outbox.mark_sent, [sent])
        await self._acts.arrived(sent, link)
        if self._shut:  # nobody told that it is open again: a message that arrives does
            self._shut = False
            await self._tell(link, present=True)

    async def _after(self, delivery: Delivery, link: Place, error: PlatformError, trouble: Trouble) -> Delivery | None:
        """See `_failed`; a delivery that has certainly not been carried out is not being sent any more."""
        if trouble.undone_by(error):
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
                return await self._failing(delivery, link, error.code, trouble)
            case _:
                with self._acts.idle(self._room_id):
                    await self._context.reach[link.room.platform].pause(trouble.backoff.next())
        return delivery

    async def _failing(self, delivery: Delivery, link: Place, code: str, trouble: Trouble) -> Delivery | None:
        """The platform answers, but with an error of its own: an outage, or this very message."""
        served = self._context.reach[link.room.platform].last_success
        if trouble.gives_up(served, tries=_TRIES, seconds=_TRIED_FOR):
            log.error("a delivery was given up: the platform fails on it and serves others")
            await self._acts.refused(delivery, code)
            return None
        await self._rest(trouble.backoff.next())
        return delivery

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
        name = f"bridge {link.bridge}" if isinstance(link, Link) else f"{link.room.platform}, private"
        log.warning("a room (%s) is closed to the bot: its messages wait", name)
        self._shut = True
        await self._tell(link, present=False)
        with self._acts.idle(self._room_id):
            await asyncio.sleep(1.0)
            await self.signal.wait(_CLOSED)
        self.signal.ring()  # it was for what has come meanwhile, too

    async def _tell(self, link: Place, *, present: bool) -> None:
        """The room has opened to the bot, or closed."""
        context = self._context
        changed = await context.database.run(context.room_changed, link.room_id, present, context.clock.now())
        for room_id in changed - {link.room_id}:
            context.wake_sender(room_id)
