"""The processes of a benchmark, and what they cost. Everything is measured from outside, through /proc."""

from __future__ import annotations

import asyncio
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import aiohttp
import psutil

MIB = 1024 * 1024


def cpu_seconds(pid: int) -> float:
    """User and system time of a process so far, its children not included."""
    times = psutil.Process(pid).cpu_times()
    return float(times.user + times.system)


def peak_mib(pid: int) -> float:
    """The most memory that a process ever held (VmHWM)."""
    for line in Path(f"/proc/{pid}/status").read_text(encoding="ascii", errors="replace").splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) / 1024
    return 0.0


def now_mib(pid: int) -> float:
    """What a process holds now (RSS)."""
    return float(psutil.Process(pid).memory_info().rss) / MIB


def engines_mib(pid: int) -> float:
    """What the processes that this one started hold together; pages that they share are counted by their share."""
    return sum(float(child.memory_full_info().pss) for child in psutil.Process(pid).children(recursive=True)) / MIB


def engines_seconds(pid: int) -> float:
    """CPU time of the processes that this one started and that still run."""
    return sum(cpu_seconds(child.pid) for child in psutil.Process(pid).children(recursive=True))


async def until_idle(*pids: int, at_most: float = 0.15, during: float = 0.5) -> None:
    """Wait until these processes together use less than `at_most` of one core: asking nobody costs nobody anything."""
    before = sum(map(cpu_seconds, pids))
    while True:
        await asyncio.sleep(during)
        after = sum(map(cpu_seconds, pids))
        if after - before < at_most * during:
            return
        before = after


@dataclass
class Server:
    """A stand-in that runs as a Python module, prints its address, and is steered under /control."""

    module: str
    arguments: tuple[str, ...] = ()
    url: str = ""
    process: asyncio.subprocess.Process | None = None
    session: aiohttp.ClientSession | None = None

    async def start(self) -> None:
        self.process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", self.module, *self.arguments, stdout=asyncio.subprocess.PIPE
        )
        assert self.process.stdout is not None
        self.url = (await asyncio.wait_for(self.process.stdout.readline(), 30)).decode().strip()
        self.session = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=60))

    async def control(self, action: str, **data: Any) -> Any:
        """Carry out one action, and return the answer's JSON."""
        assert self.session is not None
        async with self.session.post(f"{self.url}/control/{action}", json=data) as answer:
            if answer.status != 200:
                raise RuntimeError(f"{action}: {answer.status}")
            return await answer.json()

    async def stop(self) -> None:
        if self.session is not None:
            await self.session.close()
        if self.process is not None and self.process.returncode is None:
            self.process.terminate()
            await asyncio.wait_for(self.process.wait(), 10)
