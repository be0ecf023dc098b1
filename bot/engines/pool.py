"""Warm pipelines under a memory cap: started on demand, stopped when idle or when another needs the room.

What a caller asked for is finished even if the caller goes away: a message half-way through a pipeline cannot be taken
back, and a restart costs more than the rest of it. Only time-outs and `close` cut it short.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

from bot.engines.modes import MODES, load
from bot.engines.pipeline import Pipeline, PipelineBroken
from messages.errors import EngineFailed

_START_TIMEOUT = 30.0
"""Seconds that the first message may take more: some dictionaries load for two seconds on an idle machine."""


class _Slot:
    """A mode's place in the pool, with a pipeline in it or not."""

    def __init__(self) -> None:
        self.pipeline: Pipeline | None = None
        self.lock = asyncio.Lock()
        self.size = 0
        self.used = 0.0
        self.measured = 0.0
        self.idle: asyncio.TimerHandle | None = None


class PipelinePool:
    """All pipelines of one process, one per mode.

    `max_memory` in bytes, `idle` and `timeout` in seconds; `expected(mode)` in bytes, used until it is measured."""

    def __init__(
        self,
        *,
        folder: Path = MODES,
        max_memory: int,
        idle: float,
        timeout: float,
        expected: Callable[[str], int],
    ) -> None:
        self._folder = folder
        self._max_memory = max_memory
        self._idle = idle
        self._timeout = timeout
        self._expected = expected
        self._slots: dict[str, _Slot] = {}
        self._starting = asyncio.Lock()
        self._released = asyncio.Event()
        self._tasks: set[asyncio.Task[str] | asyncio.Task[None]] = set()
        self._closed = False

    @property
    def memory(self) -> int:
        """Bytes that the running pipelines use, as last measured or expected."""
        return sum(slot.size for slot in self._slots.values())

    @property
    def running(self) -> dict[str, tuple[int, ...]]:
        """Process ids of each running mode."""
        return {name: slot.pipeline.processes for name, slot in self._slots.items() if slot.pipeline is not None}

    def fits(self, mode: str) -> bool:
        """Whether this mode runs already, or may start without stopping another."""
        running = mode in self.running
        return running or self.memory + self._expected(mode) <= self._max_memory

    async def translate(self, mode: str, text: str) -> str:
        """One message through one mode.

        Raises EngineFailed: closed, missing, timeout or died."""
        if self._closed:
            raise EngineFailed("closed")
        task = asyncio.create_task(self._translate(mode, text))
        self._keep(task)
        try:
            return await asyncio.shield(task)
        except asyncio.CancelledError:
            if self._closed and task.cancelled():
                raise EngineFailed("closed") from None
            raise

    async def close(self) -> None:
        """Stop all pipelines; what is in them fails."""
        self._closed = True
        self._released.set()
        tasks = [task for task in self._tasks if task is not asyncio.current_task()]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await asyncio.gather(*(self._stop(slot) for slot in self._slots.values()))

    def _keep(self, task: asyncio.Task[str] | asyncio.Task[None]) -> None:
        self._tasks.add(task)
        task.add_done_callback(self._forget)

    def _forget(self, task: asyncio.Task[str] | asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled():
            task.exception()  # a caller that went away leaves nobody else to ask for it

    async def _translate(self, mode: str, text: str) -> str:
        slot = self._slots.setdefault(mode, _Slot())
        async with slot.lock:
            if slot.idle is not None:
                slot.idle.cancel()
            try:
                return await self._retried(mode, slot, text)
            finally:
                self._release(slot)

    async def _retried(self, mode: str, slot: _Slot, text: str) -> str:
        for _ in range(2):
            try:
                return await self._once(mode, slot, text)
            except PipelineBroken:
                await self._stop(slot)
            except TimeoutError as error:
                await self._stop(slot)
                raise EngineFailed("timeout") from error
            except BaseException:
                await self._stop(slot)
                raise
        raise EngineFailed("died")

    async def _once(self, mode: str, slot: _Slot, text: str) -> str:
        fresh = slot.pipeline is None or not slot.pipeline.alive
        if fresh:
            await self._start(mode, slot)
        pipeline = slot.pipeline
        if pipeline is None:
            raise PipelineBroken
        async with asyncio.timeout(self._timeout + (_START_TIMEOUT if fresh else 0)):
            answer = await pipeline.translate(text)
        await self._measure(slot, pipeline)
        return answer

    async def _start(self, mode: str, slot: _Slot) -> None:
        """One start at a time, so that two never count on the same free memory."""
        await self._stop(slot)
        async with self._starting:
            await self._make_room(self._expected(mode))
            try:
                pipeline = Pipeline(load(mode, self._folder))
                slot.size = self._expected(mode)
                slot.pipeline = pipeline
                await pipeline.start()
            except (OSError, ValueError) as error:
                raise EngineFailed("missing") from error

    async def _make_room(self, needed: int) -> None:
        """Stop the pipelines used least recently until `needed` bytes are free; if all are at work, wait for one.

        Whoever works already runs and ends within its time-out, so the wait ends. What is larger than the cap alone
        starts once it is alone."""
        while self.memory + needed > self._max_memory:
            running = [slot for slot in self._slots.values() if slot.pipeline is not None]
            if not running:
                return
            resting = [slot for slot in running if not slot.lock.locked()]
            if resting:
                await self._stop(min(resting, key=lambda slot: slot.used))
            else:
                self._released.clear()
                await self._released.wait()

    async def _measure(self, slot: _Slot, pipeline: Pipeline) -> None:
        """Look again at most once a minute; stop others if this one turned out larger than expected."""
        now = asyncio.get_running_loop().time()
        if slot.measured and now - slot.measured < 60:
            return
        slot.measured = now
        slot.size = await asyncio.to_thread(pipeline.memory) or slot.size
        others = [other for other in self._slots.values() if other.pipeline is not None and not other.lock.locked()]
        for other in sorted(others, key=lambda slot: slot.used):
            if self.memory <= self._max_memory:
                break
            await self._stop(other)

    def _release(self, slot: _Slot) -> None:
        loop = asyncio.get_running_loop()
        slot.used = loop.time()
        if slot.pipeline is not None and not self._closed:
            slot.idle = loop.call_later(self._idle, self._rest, slot)
        self._released.set()

    def _rest(self, slot: _Slot) -> None:
        if not slot.lock.locked() and not self._closed and (pipeline := _emptied(slot)) is not None:
            self._keep(asyncio.create_task(pipeline.stop()))

    async def _stop(self, slot: _Slot) -> None:
        if (pipeline := _emptied(slot)) is not None:
            await pipeline.stop()


def _emptied(slot: _Slot) -> Pipeline | None:
    """Take the pipeline out, at once: whoever comes next starts another."""
    pipeline, slot.pipeline = slot.pipeline, None
    slot.size, slot.measured = 0, 0.0
    if slot.idle is not None:
        slot.idle.cancel()
        slot.idle = None
    return pipeline
