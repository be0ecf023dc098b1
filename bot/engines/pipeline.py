"""One warm Apertium pipeline: processes joined by pipes that translate message after message.

A fresh process costs hundreds of milliseconds, a warm one a few. The only pipe ends that we keep are the first input
and the last output, so that when this process dies, even by `kill -9`, each stage in turn meets the end of its input
and ends. Processes are started and reaped in threads: that works alike under asyncio and uvloop.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import re
import subprocess
from collections.abc import Sequence
from io import FileIO
from pathlib import Path

from bot.engines.modes import Mode, Stage

_TERMINATOR = "\n.[]"
"""The full stop makes every stage let go of what it holds; on a line of its own it cannot turn "a" or "St" into an
abbreviation. The empty superblank is where Apertium's own formatters end."""

_SPECIAL = re.compile(r"[\[\]{}?^$@\\<>/]")
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_TILDE = "\ue07e"  # the post-generator swallows "~"
_GRACE = 2.0  # seconds for the stages to end by themselves


class PipelineBroken(Exception):
    """The pipeline ended or answered nonsense; it cannot be used any more."""


def escape(text: str) -> str:
    """Apertium stream format: characters with a meaning there get a backslash; NUL, which ends a message, goes."""
    return _SPECIAL.sub(r"\\\g<0>", text.replace("\0", "").replace(_TILDE, "")).replace("~", _TILDE)


def unescape(text: str) -> str:
    """The inverse of `escape`."""
    return _ESCAPED.sub(r"\1", text).replace(_TILDE, "~")


class Pipeline:
    """One mode's processes. `translate` is called for one message at a time; the owner sees to that."""

    def __init__(self, mode: Mode) -> None:
        self.mode = mode
        self._processes: list[subprocess.Popen[bytes]] = []
        self._reader: asyncio.StreamReader | None = None
        self._input: asyncio.WriteTransport | None = None
        self._output: asyncio.ReadTransport | None = None

    @property
    def processes(self) -> tuple[int, ...]:
        """Process ids, first stage first; empty when stopped."""
        return tuple(process.pid for process in self._processes)

    @property
    def alive(self) -> bool:
        """Whether it was started and its output is still open."""
        return self._reader is not None and not self._reader.at_eof() and self._input is not None

    async def start(self) -> None:
        """Start all stages. They load their dictionaries when they come to read, so the first message waits.

        Raises OSError if a program is missing."""
        spawning = asyncio.create_task(asyncio.to_thread(_spawn, self.mode.stages))
        try:
            self._processes, first, last = await asyncio.shield(spawning)
        except asyncio.CancelledError:
            self._processes, first, last = await spawning  # a thread cannot be cancelled: take over what it started
            first.close()
            last.close()
            raise
        loop = asyncio.get_running_loop()
        self._reader = asyncio.StreamReader(limit=2**22)
        reader = self._reader
        self._input, _ = await loop.connect_write_pipe(asyncio.Protocol, first)
        self._output, _ = await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), last)

    async def translate(self, text: str) -> str:
        """One message through all stages.

        Raises PipelineBroken if a stage ended or the answer is not one."""
        if self._reader is None or self._input is None or not self.alive or self._input.is_closing():
            raise PipelineBroken
        self._input.write((escape(text) + _TERMINATOR).encode("utf-8", "replace") + b"\0")
        try:
            answer = (await self._reader.readuntil(b"\0"))[:-1].decode("utf-8", "replace")
        except (asyncio.IncompleteReadError, asyncio.LimitOverrunError, OSError) as error:
            raise PipelineBroken from error
        if not answer.endswith(_TERMINATOR):
            raise PipelineBroken
        return unescape(answer[: -len(_TERMINATOR)])

    async def stop(self) -> None:
        """Close the input, give the stages a moment, kill what is left, reap all."""
        processes, self._processes = self._processes, []
        self.close_pipes()
        if processes:
            await asyncio.to_thread(_end, processes)

    def close_pipes(self) -> None:
        """Let the stages see the end of their input."""
        if self._input is not None and not self._input.is_closing():
            self._input.abort()
        if self._output is not None and not self._output.is_closing():
            self._output.close()
        self._input = self._output = self._reader = None

    def memory(self) -> int:
        """Bytes in use by all stages, shared pages counted once (Linux smaps_rollup, else statm; 0 if unknown)."""
        return sum(_memory(process.pid) for process in self._processes)


def _spawn(stages: Sequence[Stage]) -> tuple[list[subprocess.Popen[bytes]], FileIO, FileIO]:
    """Start the stages joined by pipes; returns them with our two pipe ends."""
    processes: list[subprocess.Popen[bytes]] = []
    source, first = os.pipe()
    try:
        for stage in stages:
            following, sink = os.pipe()
            try:
                processes.append(_start_stage(stage, source, sink))
            finally:
                os.close(source)
                os.close(sink)
                source = following
    except BaseException:
        os.close(source)
        os.close(first)
        _end(processes)
        raise
    return processes, FileIO(first, "wb"), FileIO(source, "rb")


def _start_stage(stage: Stage, source: int, sink: int) -> subprocess.Popen[bytes]:
    """Secrets in our environment stay ours; a session of its own keeps Ctrl-C for us, who end the stage in order."""
    environment = {"PATH": os.environ.get("PATH", os.defpath), "LC_ALL": "C.UTF-8"}
    return subprocess.Popen(
        stage, stdin=source, stdout=sink, stderr=subprocess.DEVNULL, env=environment, start_new_session=True
    )


def _end(processes: Sequence[subprocess.Popen[bytes]]) -> None:
    for number, process in enumerate(processes):
        try:
            process.wait(_GRACE if number == 0 else _GRACE / 4)
        except subprocess.TimeoutExpired:
            for other in processes:
                with contextlib.suppress(ProcessLookupError):
                    other.kill()
            process.wait()


def _memory(process: int) -> int:
    folder = Path("/proc") / str(process)
    with contextlib.suppress(OSError, ValueError, IndexError):
        for line in (folder / "smaps_rollup").read_text(encoding="ascii").splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) * 1024
    with contextlib.suppress(OSError, ValueError, IndexError):
        return int((folder / "statm").read_text(encoding="ascii").split()[1]) * os.sysconf("SC_PAGESIZE")
    return 0
