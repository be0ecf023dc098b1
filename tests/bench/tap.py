"""A wire between the bot and its homeserver that notes when each message left the bot and when it was accepted.

Bytes pass through unchanged. It runs in the benchmark's own process, which has little else to do at a few messages a
second; bursts are measured without it.
"""

from __future__ import annotations

import asyncio
import re
import time
from contextlib import suppress

import orjson

from tests.bench.figures import number_in

_SEND = re.compile(rb"PUT [^ ]*/send/m\.room\.message/")


class Tap:
    """Listens on loopback and passes everything on to the homeserver at `port`.

    `sent` maps a message's number to when it left and when the answer came back, in seconds of time.monotonic();
    edits are left out."""

    def __init__(self, port: int) -> None:
        self.sent: dict[int, tuple[float, float]] = {}
        self.url = ""
        self._port = port
        self._server: asyncio.Server | None = None
        self._tasks: set[asyncio.Task[None]] = set()

    async def start(self) -> None:
        self._server = await asyncio.start_server(self._connected, "127.0.0.1", 0)
        self.url = f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"

    async def stop(self) -> None:
        if self._server is not None:
            self._server.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        there, back = await asyncio.open_connection("127.0.0.1", self._port)
        request = bytearray()
        left = [0.0]

        async def outwards() -> None:
            while data := await reader.read(65_536):
                if not request:
                    left[0] = time.monotonic()
                request.extend(data)
                back.write(data)
            back.close()

        async def homewards() -> None:
            while data := await there.read(65_536):
                writer.write(data)
                self._note(bytes(request), left[0])
                request.clear()
            writer.close()

        for work in (outwards(), homewards()):
            task = asyncio.create_task(_until_cut(work))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    def _note(self, request: bytes, left: float) -> None:
        if not _SEND.match(request):
            return
        with suppress(orjson.JSONDecodeError):
            content = orjson.loads(request.partition(b"\r\n\r\n")[2])
            if "m.new_content" not in content:
                self.sent.setdefault(number_in(content["body"]), (left, time.monotonic()))


async def _until_cut(work: object) -> None:
    with suppress(OSError, asyncio.IncompleteReadError):
        await work  # type: ignore[misc]
