"""The demo's page over HTTP on loopback: a few files, one stream of events, what people do and what they share.

Anything in the browser could send requests to this port, so every request must name it as its host (no other name that
leads here, against DNS rebinding), and what changes something must come from the page itself, as JSON.
"""

from __future__ import annotations

import asyncio
import base64
import binascii
import contextlib
import json
import socket
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from typing import Any

import orjson
from aiohttp import web

from bot.sandbox.demo import markup
from bot.sandbox.demo.cast import LANGUAGES
from bot.sandbox.demo.feed import Feed
from bot.sandbox.demo.hello import chats_for_page, rooms_for_page
from bot.sandbox.demo.shared import attached, picture
from bot.sandbox.demo.sides import NotDone, PrivateSide, Side

HOST = "127.0.0.1"
_SCRIPTS = ("app", "room", "nodes", "chat", "below", "story", "media", "polls", "doing")
_PAGE = Path(__file__).parent / "page"
_FILES = {
    "/": ("index.html", "text/html"),
    "/style.css": ("style.css", "text/css"),
    **{f"/{name}.js": (f"{name}.js", "text/javascript") for name in _SCRIPTS},
    "/icon.svg": ("icon.svg", "image/svg+xml"),
}
_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
    "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}
_HEARTBEAT = 15.0
_PATIENCE = 20.0  # seconds for a platform to take what somebody did
_LONGEST_FILE = 4 * 1024 * 1024  # bytes

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


def listen_on(port: int) -> socket.socket:
    """A socket on loopback; 0 takes a free port. OSError if the port is taken."""
    found = socket.socket()
    found.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        found.bind((HOST, port))
    except OSError:
        found.close()
        raise
    return found


class Page:
    """The web server. `hello` is told to each page that opens: how to join, what this machine lacks, the story.
    `watchers` is how many are open now."""

    def __init__(
        self, sides: Mapping[str, Side], chats: Mapping[str, PrivateSide], feed: Feed, hello: Mapping[str, Any]
    ) -> None:
        self._sides = {**sides, **chats}
        self._chats = chats
        self._feed = feed
        self._hello = {
            **hello,
            "run": feed.run,
            "rooms": rooms_for_page(),
            "chats": chats_for_page(),
            "languages": LANGUAGES,
        }
        self._runner: web.AppRunner | None = None
        self._hosts: frozenset[str] = frozenset()
        self.url = ""
        self.watchers = 0

    async def start(self, listening: socket.socket) -> None:
        """Serve on what `listen_on` gave."""
        application = web.Application(middlewares=[self._guard], client_max_size=2 * _LONGEST_FILE)
        application.router.add_get("/events", self._events)
        for path in _FILES:
            application.router.add_get(path, _file)
        for get in (self._file, self._picture, self._face):
            application.router.add_get(get.__name__.replace("_", "/"), get)
        acts = (self._say, self._edit, self._delete, self._press, self._react, self._vote, self._send, self._ask)
        for act in (*acts, self._pin, self._begin, self._follow, self._speak):
            application.router.add_post(act.__name__.replace("_", "/"), _acting(act))
        self._runner = web.AppRunner(application, access_log=None, shutdown_timeout=1.0)
        await self._runner.setup()
        await web.SockSite(self._runner, listening).start()
        port = listening.getsockname()[1]
        self._hosts = frozenset({f"{HOST}:{port}", f"localhost:{port}"})
        self.url = f"http://{HOST}:{port}/"

    async def stop(self) -> None:
        self._feed.close()  # ends the streams
        if self._runner is not None:
            await self._runner.cleanup()

    @web.middleware
    async def _guard(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        host = request.headers.get("Host", "")
        origin = request.headers.get("Origin", "")
        foreign = origin not in ("", f"http://{host}") or request.headers.get("Sec-Fetch-Site") == "cross-site"
        if host not in self._hosts or (request.method == "POST" and foreign):
            raise web.HTTPForbidden(headers=_HEADERS)
        if request.method == "POST" and request.content_type != "application/json":
            raise web.HTTPUnsupportedMediaType(headers=_HEADERS)
        return await handler(request)

    async def _events(self, request: web.Request) -> web.StreamResponse:
        """Server-sent events (HTML, 9.2): first `hello`, then each message in its newest form. An event's id is the
        run and the change number, from which a page that comes back goes on."""
        stream = web.StreamResponse(headers={**_HEADERS, "Content-Type": "text/event-stream"})
        await stream.prepare(request)
        run, _, last = request.headers.get("Last-Event-ID", "").partition("-")
        number = int(last) if run == self._feed.run and last.isdecimal() else 0
        self.watchers += 1
        try:
            with contextlib.suppress(ConnectionResetError):  # the page went away
                await self._tell(stream, number)
        finally:
            self.watchers -= 1
        return stream

    async def _tell(self, stream: web.StreamResponse, number: int) -> None:
        """All changes after a number, until the demo ends."""
        await stream.write(b"retry: 1000\n" + _event("hello", self._hello))
        while not self._feed.closed:
            news = self._feed.since(number)
            if news:
                number = news[-1][0]
                events = (_event(kind, _for_page(data), f"{self._feed.run}-{n}") for n, kind, data in news)
                await stream.write(b"".join(events))
            else:
                await self._feed.change(number, _HEARTBEAT)
                await stream.write(b": still here\n\n")

    async def _say(self, given: Mapping[str, str]) -> Any:
        return await self._side(given).say(given["person"], markup.read(given["text"]), given.get("reply_to", ""))

    async def _edit(self, given: Mapping[str, str]) -> Any:
        await self._side(given).edit(given["person"], given["id"], markup.read(given["text"]))

    async def _delete(self, given: Mapping[str, str]) -> Any:
        await self._side(given).delete(given["person"], given["id"])

    async def _begin(self, given: Mapping[str, str]) -> Any:
        await self._chat(given).begin()

    async def _press(self, given: Mapping[str, str]) -> Any:
        return await self._side(given).press(given["person"], given["id"], given["data"])

    async def _react(self, given: Mapping[str, str]) -> Any:
        await self._side(given).react(given["person"], given["id"], given["key"])

    async def _follow(self, given: Mapping[str, str]) -> Any:
        await self._chat(given).follow_link(given["link"])

    async def _vote(self, given: Mapping[str, str]) -> Any:
        """`choices` are the ids of options, one a line."""
        await self._side(given).vote(given["person"], given["id"], _lines(given["choices"]))

    async def _send(self, given: Mapping[str, str]) -> Any:
        """`content` is base64."""
        try:
            content = base64.b64decode(given["content"], validate=True)
        except (binascii.Error, ValueError):
            raise NotDone("unknown") from None
        if not content or len(content) > _LONGEST_FILE:
            raise NotDone("long" if content else "empty")
        name, answered = given["name"][:120] or "file", given.get("reply_to", "")
        return await self._side(given).send(given["person"], name, given["mime"], content, given["text"], answered)

    async def _ask(self, given: Mapping[str, str]) -> Any:
        """`options` are one a line; `several` is "1" if more than one may be chosen."""
        options = tuple(dict.fromkeys(_lines(given["options"])))
        several = given.get("several") == "1"
        return await self._side(given).ask(given["person"], given["text"].strip(), options, several=several)

    async def _pin(self, given: Mapping[str, str]) -> Any:
        await self._side(given).pin(given["person"], given["id"])

    async def _speak(self, given: Mapping[str, str]) -> Any:
        if given["language"] not in LANGUAGES:
            raise NotDone("unknown")
        await self._chat(given).speak(given["language"])

    async def _file(self, request: web.Request) -> web.StreamResponse:
        return await self._shared(request, lambda side, identity: attached(side.file(identity)))

    async def _picture(self, request: web.Request) -> web.StreamResponse:
        return await self._shared(request, lambda side, identity: picture(side.file(identity)))

    async def _face(self, request: web.Request) -> web.StreamResponse:
        return await self._shared(request, lambda side, identity: picture(_named(side.face(identity))))

    async def _shared(
        self, request: web.Request, found: Callable[[Side, str], Awaitable[web.Response | None]]
    ) -> web.StreamResponse:
        """What came with a message, or 404."""
        try:
            answer = await found(self._side(request.query), request.query["id"])
        except (NotDone, KeyError):
            answer = None
        if answer is None:
            raise web.HTTPNotFound(headers=_HEADERS)
        answer.headers.update({**_HEADERS, **answer.headers})
        return answer

    def _chat(self, given: Mapping[str, str]) -> PrivateSide:
        if (chat := self._chats.get(given["room"])) is None:
            raise NotDone("unknown")
        return chat

    def _side(self, given: Mapping[str, str]) -> Side:
        if (side := self._sides.get(given["room"])) is None:
            raise NotDone("unknown")
        return side


async def _file(request: web.Request) -> web.StreamResponse:
    name, kind = _FILES[request.path]
    content = await asyncio.to_thread((_PAGE / name).read_bytes)
    return web.Response(body=content, content_type=kind, charset="utf-8", headers=_HEADERS)


def _acting(act: Callable[[Mapping[str, str]], Awaitable[Any]]) -> Handler:
    """A handler that answers `{"id": …}`, or 4xx with `{"error": code}`."""

    async def handle(request: web.Request) -> web.StreamResponse:
        try:
            given = await request.json(loads=orjson.loads)
            if not isinstance(given, dict) or not all(isinstance(value, str) for value in given.values()):
                raise NotDone("unknown")
            async with asyncio.timeout(_PATIENCE):
                return web.json_response({"id": await act(given)}, headers=_HEADERS)
        except (json.JSONDecodeError, UnicodeDecodeError, KeyError):
            code = "unknown"
        except TimeoutError:
            code = "away"
        except NotDone as error:
            code = error.code
        return web.json_response({"error": code}, status=503 if code == "away" else 400, headers=_HEADERS)

    return handle


def _for_page(record: Mapping[str, Any]) -> dict[str, Any]:
    """With the text as its author typed it, where the page may edit it."""
    return {**record, "typed": markup.written(record["body"])} if record.get("person") else dict(record)


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.split("\n") if line.strip())


async def _named(content: Awaitable[bytes]) -> tuple[str, bytes]:
    return "", await content


def _event(kind: str, data: Mapping[str, Any], identity: str = "") -> bytes:
    head = f"id: {identity}\n" if identity else ""
    return f"{head}event: {kind}\ndata: ".encode() + orjson.dumps(data) + b"\n\n"
