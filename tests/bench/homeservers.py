"""The Matrix side of a benchmark: a real Synapse, or the stub that answers at once, behind the same few methods.

Times are those of `time.monotonic()` on this machine; Synapse stamps events by the wall clock, which is converted.
"""

from __future__ import annotations

import asyncio
import itertools
import time
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import quote

from bot.sandbox.matrix_person import MatrixPerson
from bot.sandbox.synapse import SERVER_NAME, Synapse
from tests.bench.figures import number_in
from tests.bench.processes import Server, until_idle

PASSWORD = "correct horse"
Said = tuple[int, str]


class Homeserver(Protocol):
    """Rooms with the bot and a person in them."""

    url: str
    bot_user: str

    async def rooms(self, count: int) -> list[str]:
        """New rooms, the bot invited or in them already."""
        ...

    async def say(self, texts: dict[str, list[Said]]) -> dict[int, float]:
        """A person writes these in their rooms, as fast as one sequential client for each room can; when each was
        accepted."""
        ...

    async def copies(self, room: str) -> list[tuple[int, float]]:
        """Numbers and times of the bot's messages in a room, in the room's order, edits left out."""
        ...

    async def edits(self, room: str) -> int:
        """How often the bot has edited a message there."""
        ...

    async def settled(self, sent: int, bot_pid: int) -> None:
        """Until `sent` further messages of the bot's have come, or nothing comes any more."""
        ...


class SynapseSide:
    """A real homeserver with its limits lifted."""

    def __init__(self, folder: Path) -> None:
        self.server = Synapse(folder)
        self.url = ""
        self.bot_user = f"@bot:{SERVER_NAME}"
        self._people: list[MatrixPerson] = []
        self._names = itertools.count(1)
        self._read: dict[str, list[dict[str, Any]]] = {}

    async def start(self) -> None:
        await self.server.start()
        self.url = self.server.url
        await self.server.register("bot", PASSWORD, name="Passerelle")
        self.ana = await self.person("Ana")

    async def person(self, name: str) -> MatrixPerson:
        """Somebody new."""
        user = f"person{next(self._names)}"
        token = await self.server.register(user, PASSWORD, name=name)
        self._people.append(MatrixPerson(self.url, f"@{user}:{SERVER_NAME}", token))
        return self._people[-1]

    async def stop(self) -> None:
        for person in self._people:
            await person.close()
        await self.server.stop()

    async def rooms(self, count: int) -> list[str]:
        return [await self.ana.create_room(f"room {n}", invite=[self.bot_user]) for n in range(count)]

    async def say(self, texts: dict[str, list[Said]]) -> dict[int, float]:
        return await send_side_by_side(self.ana, texts)

    async def copies(self, room: str) -> list[tuple[int, float]]:
        offset = time.monotonic() - time.time()
        return [
            (number_in(event["content"]["body"]), event["origin_server_ts"] / 1000 + offset)
            for event in await self._messages(room)
            if event["sender"] == self.bot_user and "m.new_content" not in event["content"]
        ]

    async def edits(self, room: str) -> int:
        return sum(1 for event in await self._messages(room) if "m.new_content" in event["content"])

    async def _messages(self, room: str) -> list[dict[str, Any]]:
        """All messages of a room; what was read before is not asked for again."""
        read = self._read.setdefault(room, [])
        newest = read[-1]["event_id"] if read else None
        found: list[dict[str, Any]] = []
        query: dict[str, str | int] = {"dir": "b", "limit": 100}
        while True:
            page = await self.ana.call("GET", f"/rooms/{quote(room)}/messages", **query)
            for event in page["chunk"]:
                if event["event_id"] == newest:
                    break
                if event["type"] == "m.room.message":
                    found.append(event)
            else:
                if "end" in page:
                    query["from"] = page["end"]
                    continue
            read.extend(reversed(found))
            return read

    async def content(self, room: str) -> dict[str, Any]:
        """What a copy of the bot's looks like: the newest of the room."""
        events = await self._messages(room)
        return dict(next(e["content"] for e in reversed(events) if e["sender"] == self.bot_user))

    async def settled(self, sent: int, bot_pid: int) -> None:
        assert self.server.pid is not None
        await until_idle(self.server.pid, bot_pid)


async def send_side_by_side(person: MatrixPerson, texts: dict[str, list[Said]], **content: Any) -> dict[int, float]:
    """One sequential client for each room; when each message was accepted. `content` goes into every message."""
    accepted: dict[int, float] = {}

    async def one(room: str, said: list[Said]) -> None:
        for number, text in said:
            await person.send(room, {"msgtype": "m.text", "m.mentions": {}, **content, "body": text})
            accepted[number] = time.monotonic()

    async with asyncio.TaskGroup() as group:
        for room, said in texts.items():
            group.create_task(one(room, said))
    return accepted


class StubSide:
    """The stub of stub_homeserver.py."""

    def __init__(self) -> None:
        self.server = Server("tests.bench.stub_homeserver")
        self.url = ""
        self.bot_user = "@bot:stub.test"
        self._since = 0

    async def start(self) -> None:
        await self.server.start()
        self.url = self.server.url

    async def stop(self) -> None:
        await self.server.stop()

    async def rooms(self, count: int) -> list[str]:
        rooms = [f"!room{number}:stub.test" for number in range(count)]
        await self.server.control("set_up", user=self.bot_user, rooms=rooms)
        return rooms

    async def say(self, texts: dict[str, list[Said]]) -> dict[int, float]:
        accepted: dict[int, float] = {}
        for room, said in texts.items():
            await self.server.control("say", room=room, sender="@ana:stub.test", texts=[text for _, text in said])
            accepted.update(dict.fromkeys((number for number, _ in said), time.monotonic()))
        return accepted

    async def copies(self, room: str) -> list[tuple[int, float]]:
        received = await self.server.control("received", since=0)
        return [(number_in(body), at) for where, at, body in received if where == room and not body.startswith("* ")]

    async def edits(self, room: str) -> int:
        received = await self.server.control("received", since=0)
        return sum(1 for where, _, body in received if where == room and body.startswith("* "))

    async def settled(self, sent: int, bot_pid: int) -> None:
        wanted = self._since + sent
        async with asyncio.timeout(60 + sent / 50):
            while await self.server.control("count") < wanted:
                await asyncio.sleep(0.1)
        await until_idle(bot_pid)
        self._since = await self.server.control("count")
