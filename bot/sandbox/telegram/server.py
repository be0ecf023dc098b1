"""The stand-in's HTTP side: what python-telegram-bot, or any client, meets instead of api.telegram.org; the files too.

Every request is checked against the Bot API's description before anything else; what no correct client would send
is refused and remembered in `violations`. Faults and pace come after that, so that they never hide a violation.
"""

from __future__ import annotations

import asyncio
import contextlib
import inspect
import json
import socket
import struct
from collections import Counter
from typing import Any
from urllib.parse import unquote

import orjson
from aiohttp import web

from bot.sandbox.telegram import (
    methods_bot,
    methods_files,
    methods_media,
    methods_places,
    methods_polls,
    methods_rooms,
    methods_text,
)
from bot.sandbox.telegram.accounts import BotAccount
from bot.sandbox.telegram.arguments import read_arguments
from bot.sandbox.telegram.calls import HANDLERS, Call
from bot.sandbox.telegram.control import Control
from bot.sandbox.telegram.errors import ApiError, Json, Unimplemented, bad_request, too_many
from bot.sandbox.telegram.faults import BEFORE, Fault, Faults
from bot.sandbox.telegram.files import MAX_UPLOAD
from bot.sandbox.telegram.pace import Pace
from bot.sandbox.telegram.schema import schema
from bot.sandbox.telegram.world import World

FILE = "file"
"""The fetching of a file, among the names of methods: for faults and counts."""
PLAYED = (methods_bot, methods_files, methods_media, methods_places, methods_polls, methods_rooms, methods_text)
"""Modules that fill the table of methods when they are imported."""
LARGEST_BODY = 11 * MAX_UPLOAD
"""Bytes of a request: an album of the largest files."""


class Dropped(Exception):
    """The connection was closed under the client; nothing is to be answered."""


class TelegramServer(World):
    """People, rooms and bots, and the Bot API over HTTP on loopback.

    `violations`: what was refused because no correct client sends it, as `<method> <parameter>: <why>`;
    `unimplemented`: what is valid but not played; `calls`: how often each method was called; `pace`: limits, if any."""

    def __init__(self, *, pace: Pace | None = None, control: bool = False) -> None:
        super().__init__()
        self.violations: list[str] = []
        self.unimplemented: list[str] = []
        self.calls: Counter[str] = Counter()
        self.faults = Faults()
        self.pace = pace
        self.port = 0
        self._control = Control(self) if control else None
        self._web: web.Server | None = None
        self._listener: asyncio.Server | None = None
        self._placeholder: socket.socket | None = None

    @property
    def base_url(self) -> str:
        """What goes before `/bot<token>/<method>`. python-telegram-bot wants `base_url + "/bot"`."""
        return f"http://127.0.0.1:{self.port}"

    async def start(self, port: int = 0) -> None:
        """Listen on loopback; 0 takes a free port."""
        self.port = port
        await self._listen(self._bound())

    def _bound(self) -> socket.socket:
        bound = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        bound.bind(("127.0.0.1", self.port))
        self.port = bound.getsockname()[1]
        return bound

    async def _listen(self, bound: socket.socket) -> None:
        if self._web is None:
            self._web = web.Server(self._handle, request_factory=_request, handler_cancellation=True, access_log=None)
        loop = asyncio.get_running_loop()
        self._listener = await loop.create_server(self._web, sock=bound, backlog=1024)

    async def pause(self) -> None:
        """Refuse connections, as a server that is away; the port stays ours, and nothing is forgotten."""
        await self._unlisten()
        # Bound but not listening: the kernel refuses connections, and gives the port to nobody else.
        self._placeholder = self._bound()

    async def resume(self) -> None:
        """Listen again on the same port."""
        if self._placeholder is not None:
            placeholder, self._placeholder = self._placeholder, None
            await self._listen(placeholder)

    async def _unlisten(self) -> None:
        if self._listener is not None:
            self._listener.close()
            self._listener = None
        if self._web is not None:
            for connection in self._web.connections:
                if connection.transport is not None:
                    connection.transport.abort()
            await self._web.shutdown(timeout=0.1)

    async def stop(self) -> None:
        """Close everything; what people said stays readable."""
        self.faults.clear()
        for bot in self.bots.values():
            if bot.webhook is not None:
                bot.webhook.stop()
                bot.webhook = None
        await self._unlisten()
        if self._placeholder is not None:
            self._placeholder.close()
            self._placeholder = None

    async def _handle(self, request: web.BaseRequest) -> web.StreamResponse:
        path, _, query = request.raw_path.partition("?")
        try:
            if path.startswith("/control/") and self._control is not None:
                return _answer(200, await self._control.handle(path.removeprefix("/control/"), await request.read()))
            result = await self._played(request, path, query)
        except ApiError as error:
            self._remember(error, path)
            return _answer(error.code, error.json())
        except Dropped:
            _reset(request)
            return web.Response(status=500)
        finally:
            self.wake()
        return result if isinstance(result, web.Response) else _answer(200, {"ok": True, "result": result})

    def _remember(self, error: ApiError, path: str) -> None:
        method = path.rpartition("/")[2][:60]
        if isinstance(error, Unimplemented):
            self.unimplemented.append(error.what)
        if error.violation is not None:
            self.violations.append(f"{method} {error.violation}")

    async def _played(self, request: web.BaseRequest, path: str, query: str) -> Any:
        if path.startswith("/file/bot"):
            return await self._fetched(request, path)
        if not path.startswith("/bot"):
            raise ApiError(404, "Not Found")
        token, _, name = path.removeprefix("/bot").partition("/")
        bot = self.bots.get(unquote(token))
        if bot is None:
            raise ApiError(401, "Unauthorized")
        method = schema().methods.get(name)
        if method is None:
            raise ApiError(404, "Not Found: method not found", violation="unknown method")
        raw, uploads = await read_arguments(request, query)
        arguments, problem = method.check(raw)
        if problem is not None:
            raise bad_request(f"wrong {problem}", violation=problem)
        return await self._with_faults(Call(self, bot, name, arguments, uploads))

    async def _fetched(self, request: web.BaseRequest, path: str) -> Any:
        """A file: only by GET, only where getFile said this bot would find it."""
        token, _, name = path.removeprefix("/file/bot").partition("/")
        bot = self.bots.get(unquote(token))
        if bot is None:
            raise ApiError(401, "Unauthorized")
        if request.method != "GET":
            raise ApiError(405, "Method Not Allowed", violation="file: must be GET")
        return await self._with_faults(Call(self, bot, FILE, {"path": unquote(name)}))

    async def _with_faults(self, call: Call) -> Any:
        self.calls[call.method] += 1
        fault = self.faults.take(call.method, call.get("chat_id"))
        if fault is not None and fault.kind in BEFORE:
            return await self._broken(fault, call)
        result = await self.play(call)
        if fault is None:
            return result
        if fault.kind == "applied-5xx":
            raise fault.error()
        if fault.kind == "applied-hang":
            await fault.hold()
        raise Dropped

    async def _broken(self, fault: Fault, call: Call) -> Any:
        """What a fault does that strikes before the call is applied."""
        if fault.kind == "slow":
            await fault.hold()
            return await self.play(call)
        if fault.kind == "hang":
            await fault.hold()
        if fault.kind == "html":
            return web.Response(status=502, text="<html><body>502 Bad Gateway</body></html>", content_type="text/html")
        if fault.kind in {"reset", "hang"}:
            raise Dropped
        raise fault.error()

    async def play(self, call: Call) -> Any:
        """Carry a checked call out. Raises ApiError."""
        if call.bot.logged_out:
            raise ApiError(400, "Logged out")
        if call.method == FILE:
            return self._file(call)
        handler = HANDLERS.get(call.method)
        if handler is None:
            raise Unimplemented(call.method)
        chat = call.get("chat_id")
        if self.pace is not None and isinstance(chat, int):
            media = call.get("media")
            messages = max(1, len(media)) if isinstance(media, list) else 1
            wait = self.pace.retry_after(call.bot.id, call.method, chat, messages)
            if wait:
                raise too_many(wait)
        result = handler(call)
        return await result if inspect.isawaitable(result) else result

    def _file(self, call: Call) -> web.Response:
        found = self.files.linked(call.bot.id, call.get("path"), self.now())
        if found is None:
            raise ApiError(404, "Not Found")
        return web.Response(body=found.content, content_type="application/octet-stream")

    async def call_from_webhook(self, bot: BotAccount, body: bytes) -> None:
        """Carry out the method that a webhook's answer names, if it does; its result is told to nobody."""
        with contextlib.suppress(orjson.JSONDecodeError):
            data = orjson.loads(body) if body else None
            if not isinstance(data, dict) or "method" not in data:
                return
            name = str(data.pop("method"))
            method = schema().methods.get(name)
            try:
                arguments, problem = method.check(data) if method is not None else ({}, "unknown method")
                if problem is not None:
                    raise bad_request(f"wrong {problem}", violation=problem)
                await self.play(Call(self, bot, name, arguments))
            except ApiError as error:
                self._remember(error, name)


def _request(message: Any, payload: Any, protocol: Any, writer: Any, task: asyncio.Task[None]) -> web.BaseRequest:
    """A request whose body may be as large as the server takes; aiohttp's own limit is 1 MB."""
    loop = asyncio.get_running_loop()
    return web.BaseRequest(message, payload, protocol, writer, task, loop, client_max_size=LARGEST_BODY)


def _answer(status: int, data: Json | list[Any]) -> web.Response:
    try:
        body = orjson.dumps(data)
    except TypeError:  # a malformed update that JSON can tell and orjson will not: half a surrogate pair, 10 ** 30
        body = json.dumps(data).encode()
    return web.Response(status=status, body=body, content_type="application/json")


def _reset(request: web.BaseRequest) -> None:
    """Close with a reset, so that the client sees a broken connection and not an end of stream."""
    transport = request.transport
    if transport is not None:
        connection = transport.get_extra_info("socket")
        if connection is not None:
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        transport.abort()
