"""Handling: each room's events in order, translations side by side, commits in groups.

An event that fails is tried a few times and then set aside with its error; it blocks nobody. A database that fails is
not the event's fault: that is waited out.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine, Sequence

from handlers.backoff import Backoff
from handlers.relay.context import Context, Signal
from handlers.relay.desk import Desk
from handlers.relay.directory import Link, Place
from handlers.relay.effects import Effect
from handlers.relay.late import LateTranslations
from handlers.relay.prepare import Preparer, Waiting
from handlers.relay.sender import IDLE
from messages.errors import DecodeError, Throttled, Unreachable, code_of, place_of
from messages.types import Command
from storage import inbox
from storage.errors import Conflict, StorageError
from storage.inbox import StoredEvent

log = logging.getLogger(__name__)

_AT_ONCE = 64
_SIDE_BY_SIDE = 8
_TRIES = 3
_BOUNDS: dict[type[Exception], int] = {DecodeError: 1, Unreachable: 30, Throttled: 30}
"""Tries before an event is set aside. A platform that is away for minutes is not the event's fault."""

Job = Effect | asyncio.Task[Effect] | Callable[[], Effect | Waiting] | Exception


class RoomReader:
    """Handles one room's events."""

    def __init__(
        self,
        context: Context,
        room_id: int,
        *,
        preparer: Preparer,
        late: LateTranslations,
        wake_reader: Callable[[int], None],
        wake_sender: Callable[[int], None],
        drop: Callable[[set[int]], None],
        desk: Desk | None = None,
    ) -> None:
        self._context = context
        self._room_id = room_id
        self._preparer = preparer
        self._late = late
        self._wake_reader = wake_reader
        self._wake_sender = wake_sender
        self._drop = drop
        self._desk = desk
        self._translating = asyncio.Semaphore(_SIDE_BY_SIDE)
        self.signal = Signal()

    async def run(self) -> None:
        """Handle what comes, until cancelled or, in a private room, until nothing has come for a while."""
        backoff = Backoff()
        while True:
            try:
                busy = await self.step()
            except Exception as error:  # whatever it is, this room goes on
                (log.info if code_of(error) == "early" else log.error)("handling waits (%s)", code_of(error))
                await asyncio.sleep(backoff.next())
            else:
                backoff.reset()
                if not busy and not await self._wait():
                    return

    async def _wait(self) -> bool:
        linked = self._room_id in self._context.directory.by_id
        return await self.signal.wait(None if linked else IDLE) or linked

    async def step(self) -> bool:
        """Handle the next events. Returns whether there may be more; those that come later ring.

        Raises what an event raised that is to be tried again, once those before it are committed."""
        place = await self._context.place(self._room_id)
        if place is None:
            return False
        events = await self._context.database.read(
            inbox.next_events,
            room_id=place.room_id,
            room=place.room,
            limit=_AT_ONCE,
            ring=self._context.ring,
            after=self._context.directory.before(place.room_id),
            private=not isinstance(place, Link) and not place.lobby,
        )
        if not isinstance(place, Link):
            return await self._in_private(place, events)
        return await self._in_group(place, events)

    async def _in_private(self, place: Place, events: Sequence[StoredEvent]) -> bool:
        """One after the other: each may change what the next one means, and the first may link the room."""
        desk = self._context.lobby if place.lobby else self._desk
        if desk is None:
            return False
        for event in events:
            try:
                await desk.handle(place, event)
            except StorageError:
                raise
            except Exception as error:
                await self._failed(event, error)
            if place.lobby:
                return True
        return len(events) == _AT_ONCE

    async def _in_group(self, link: Link, events: Sequence[StoredEvent]) -> bool:
        jobs = [(event, self._start(link, event)) for event in events]
        try:
            await self._finish(jobs)
        finally:
            for _, job in jobs:
                if isinstance(job, asyncio.Task):
                    job.cancel()
        if len(events) == _AT_ONCE:
            return True
        today = self._context.directory.by_id.get(self._room_id)  # one of these may have moved the room
        if today is not None and today.successor_id is not None:
            self._wake_reader(today.successor_id)
        return False

    def _start(self, link: Link, event: StoredEvent) -> Job:
        try:
            incoming = self._preparer.decode(link, event)
            if isinstance(incoming, Command):
                # It asks the ledger about what came before it: not to be prepared ahead.
                return lambda: self._preparer.prepare(link, event, incoming)
            work = self._preparer.prepare(link, event, incoming)
        except Exception as error:
            return error
        return asyncio.create_task(self._bounded(work)) if isinstance(work, Coroutine) else work

    async def _bounded(self, work: Waiting) -> Effect:
        async with self._translating:
            return await work

    async def _finish(self, jobs: Sequence[tuple[StoredEvent, Job]]) -> None:
        """Commit in order; what is ready never waits for what is not."""
        ready: list[Effect] = []
        for event, job in jobs:
            if callable(job) or (isinstance(job, asyncio.Task) and not job.done()):
                await self._commit(ready)
                ready = []
            try:
                ready.append(await _outcome(job))
            except StorageError:
                raise
            except Exception as error:
                await self._commit(ready)
                ready = []
                await self._failed(event, error)
        await self._commit(ready)

    async def _failed(self, event: StoredEvent, error: Exception) -> None:
        """Count the failure; raise it again unless the event is set aside by it."""
        bound = _BOUNDS.get(type(error), _TRIES)
        code, place = code_of(error), place_of(error)
        if not await self._context.database.run(inbox.failed_once, event.id, bound=bound, code=code, place=place):
            raise error
        log.error("an event was set aside (%s at %s)", code, place)

    async def _commit(self, effects: Sequence[Effect]) -> None:
        if not effects:
            return
        context = self._context
        try:
            outcome = await context.database.run(context.committer.commit, effects, context.clock.now())
        except Exception as error:
            if isinstance(error, StorageError) and not isinstance(error, Conflict):
                self._wake_all(effects)
                raise
            if len(effects) == 1:
                await self._failed(effects[0].event, error)
                return
            for effect in effects:
                await self._commit([effect])
            return
        self._drop(outcome.dropped)
        for room_id in outcome.rooms:
            self._wake_sender(room_id)
        for delivery_id, late in outcome.late:
            self._late.watch(delivery_id, late.task)

    def _wake_all(self, effects: Sequence[Effect]) -> None:
        """The connection broke in the commit: what it stored, if it did, must not wait for the next message."""
        for effect in effects:
            link = getattr(effect, "link", None)
            for other in self._context.directory.others(link.room_id) if link else ():
                self._wake_sender(other.room_id)


async def _outcome(job: Job) -> Effect:
    if isinstance(job, Exception):
        raise job
    if isinstance(job, asyncio.Task):
        return await job
    if callable(job):
        work = job()
        return await work if isinstance(work, Coroutine) else work
    return job
