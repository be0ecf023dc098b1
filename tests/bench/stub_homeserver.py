"""A homeserver that answers at once and does nothing else: what remains of a relay's time is our own.

A process of its own (`python -m tests.bench.stub_homeserver`), one account, clear rooms; events come in and receipts go
out under /control. Unlike a real one it pages a long timeline forward instead of leaving a gap.
"""

from __future__ import annotations

import asyncio
import signal
import sys
import time
from collections import deque
from typing import Any
from urllib.parse import unquote

import orjson
import uvloop
from aiohttp import web

PAGE = 100
V3 = "/_matrix/client/v3"
Json = dict[str, Any]


class Stub:
    """All state: rooms, events, who has read how far (`s<number of events>`), what was sent here and when."""

    def __init__(self) -> None:
        self.user = ""
        self.rooms: list[str] = []
        self.timelines: dict[str, list[tuple[int, Json]]] = {}
        self.received: list[tuple[str, float, str]] = []  # room, time.monotonic(), body
        self._sent: dict[str, str] = {}
        self._number = 0
        self._waiting: deque[asyncio.Future[None]] = deque()

    def add(self, room: str, sender: str, content: Json, kind: str = "m.room.message") -> str:
        """One more event, at the end of its room."""
        self._number += 1
        event_id = f"$event{self._number}"
        event: Json = {"type": kind, "event_id": event_id, "sender": sender, "content": content}
        event["origin_server_ts"] = time.time_ns() // 1_000_000
        self.timelines[room].append((self._number, event))
        while self._waiting:
            waiting = self._waiting.popleft()
            if not waiting.done():
                waiting.set_result(None)
        return event_id

    async def sync(self, since: int | None, timeout: float) -> Json:
        """The next events of every room, PAGE at most in each."""
        if since is None:
            return {"next_batch": f"s{self._number}", "rooms": {}}
        if self._number <= since:
            waiting = asyncio.get_running_loop().create_future()
            self._waiting.append(waiting)
            await asyncio.wait({waiting}, timeout=timeout)
        return self._page(since)

    def _page(self, since: int) -> Json:
        pages = {room: self._after(timeline, since) for room, timeline in self.timelines.items()}
        full = [page[-1][0] for page in pages.values() if len(page) == PAGE]
        upto = min(full) if full else self._number
        joined = {
            room: {"timeline": {"events": events, "limited": False, "prev_batch": f"s{since}"}}
            for room, page in pages.items()
            if (events := [event for number, event in page if number <= upto])
        }
        return {"next_batch": f"s{upto}", "rooms": {"join": joined}}

    @staticmethod
    def _after(timeline: list[tuple[int, Json]], since: int) -> list[tuple[int, Json]]:
        start = len(timeline)
        while start and timeline[start - 1][0] > since:
            start -= 1
        return timeline[start : start + PAGE]

    def send(self, room: str, kind: str, transaction: str, content: Json) -> str:
        """Keep an event once, however often it is sent."""
        event_id = self._sent.get(transaction)
        if event_id is None:
            self.received.append((room, time.monotonic(), str(content.get("body", ""))))
            event_id = self._sent[transaction] = self.add(room, self.user, content, kind)
        return event_id

    def control(self, action: str, data: Json) -> Any:
        """`set_up` the account and its rooms, `say` texts in a room, `received` from a number on, `count` of those."""
        if action == "set_up":
            self.user, self.rooms = data["user"], data["rooms"]
            self.timelines = {room: [] for room in self.rooms}
        elif action == "say":
            for text in data["texts"]:
                content = {"msgtype": "m.text", "body": text, "m.mentions": {}}
                self.add(data["room"], data["sender"], content)
        elif action == "received":
            return self.received[data["since"] :]
        return len(self.received)


def _answer(data: Any, status: int = 200) -> web.Response:
    return web.Response(body=orjson.dumps(data), status=status, content_type="application/json")


async def _handle(stub: Stub, request: web.BaseRequest) -> web.Response:
    path = request.path
    body = await request.read()
    if path.startswith("/control/"):
        return _answer(stub.control(path.removeprefix("/control/"), orjson.loads(body)))
    route = path.removeprefix(V3).strip("/").split("/")
    match request.method, *route:
        case "PUT", "rooms", room, "send", kind, transaction:
            return _answer({"event_id": stub.send(unquote(room), kind, transaction, orjson.loads(body))})
        case "PUT", "rooms", room, "redact", event, transaction:
            content = {"redacts": event}
            return _answer({"event_id": stub.send(unquote(room), "m.room.redaction", transaction, content)})
        case "GET", "sync":
            since = request.query.get("since")
            timeout = int(request.query.get("timeout", 0)) / 1000
            return _answer(await stub.sync(int(since[1:]) if since else None, timeout))
    answer = _small_talk(stub, request.method, route)
    return _answer({"errcode": "M_UNRECOGNIZED"}, 404) if answer is None else _answer(answer)


def _small_talk(stub: Stub, method: str, route: list[str]) -> Json | None:
    """What a client asks at its start, and of people; None if the stub does not know it."""
    if method == "GET" and route[0] == "rooms" and "m.room.encryption" not in route:
        return {"chunk": []} if route[-1] == "messages" else {"membership": "join", "displayname": "Ana"}
    known: dict[str, Json] = {
        "login": {"user_id": stub.user, "access_token": "stub", "device_id": "STUB"},
        "account": {"user_id": stub.user, "device_id": "STUB"},
        "joined_rooms": {"joined_rooms": stub.rooms},
        "user": {"filter_id": "1"},
        "join": {"room_id": unquote(route[-1])},
    }
    return known.get(route[0])


async def _serve() -> None:
    stub = Stub()
    loop = asyncio.get_running_loop()

    async def handle(request: web.BaseRequest) -> web.Response:
        return await _handle(stub, request)

    server = await loop.create_server(web.Server(handle, access_log=None), "127.0.0.1", 0)
    sys.stdout.write(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}\n")
    sys.stdout.flush()
    ended = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, ended.set)
    await ended.wait()
    server.close()


if __name__ == "__main__":
    uvloop.run(_serve())
