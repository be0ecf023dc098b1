"""A demo as a process of its own, started from its command as a newcomer does."""

from __future__ import annotations

import asyncio
import os
import re
import signal
import sys
import time
from pathlib import Path

import psutil

COMMAND = (sys.executable, "-m", "bot", "demo")
_PAGE = re.compile(r"Open\s+(http://127\.0\.0\.1:\d+/)")
_FOLDER = re.compile(r"Files\s+(\S+?)(?:,|\s)")


class DemoProcess:
    """`url` is its page, `folder` where it lives, `said` what it has printed."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self.process = process
        self.said = ""

    @classmethod
    async def start(cls, *options: str, **environ: str) -> DemoProcess:
        """Start it; its own process group, as a terminal gives it, and nothing of a real bot's environment."""
        environment = {key: value for key, value in os.environ.items() if not key.startswith("PASSERELLE_")}
        process = await asyncio.create_subprocess_exec(
            *COMMAND,
            *options,
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
            start_new_session=True,
            env=environment | environ,
        )
        return cls(process)

    async def ready(self, within: float = 60.0) -> DemoProcess:
        """Until it has printed how to stop it, which comes last."""
        await self.says("Stop", within)
        return self

    async def says(self, text: str, within: float = 60.0) -> None:
        """Until it has printed this."""
        assert self.process.stdout is not None
        async with asyncio.timeout(within):
            while text not in self.said:
                line = await self.process.stdout.readline()
                assert line, f"the demo ended:\n{self.said}"
                self.said += line.decode()

    @property
    def url(self) -> str:
        found = _PAGE.search(self.said)
        assert found, self.said
        return found[1]

    @property
    def folder(self) -> Path:
        found = _FOLDER.search(f"{self.said} ")
        assert found, self.said
        return Path(found[1])

    def family(self) -> list[psutil.Process]:
        """It and all processes that it has started."""
        root = psutil.Process(self.process.pid)
        return [root, *root.children(recursive=True)]

    async def interrupt(self) -> int:
        """Ctrl-C, which a terminal sends to the whole group; the exit code."""
        os.killpg(self.process.pid, signal.SIGINT)
        return await self.ended()

    async def ended(self, within: float = 15.0) -> int:
        assert self.process.stdout is not None
        async with asyncio.timeout(within):
            self.said += (await self.process.stdout.read()).decode()
            return await self.process.wait()

    async def close(self) -> None:
        """Whatever state it is in; in order if it will."""
        if self.process.returncode is None:
            self.process.terminate()
            try:
                await self.ended()
            except TimeoutError:
                self.process.kill()
                await self.process.wait()


def gone(family: list[psutil.Process], within: float = 10.0) -> list[psutil.Process]:
    """Those that still run after a while; the dead whom nobody has buried do not count."""

    def runs(process: psutil.Process) -> bool:
        try:
            return process.is_running() and process.status() != psutil.STATUS_ZOMBIE
        except psutil.NoSuchProcess:
            return False

    deadline = time.monotonic() + within
    while (left := [process for process in family if runs(process)]) and time.monotonic() < deadline:
        psutil.wait_procs(left, timeout=0.1)
    return left
