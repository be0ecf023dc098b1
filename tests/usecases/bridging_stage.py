"""A house in whose groups people set up bridges: rooms that tell their titles, and a bot that is let in and put out."""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from bot.bridging import SetUp
from handlers.bridging.desk import Bridging
from handlers.bridging.words import command_of
from handlers.ports import Tier
from handlers.relay.service import Relay
from handlers.relay.truth import Truth
from messages.catalog import Catalog
from messages.types import Author, AuthorKind, BotMembership, Command, Incoming, PollClosed, RawEvent, RoomState
from storage import tables
from storage.database import Database
from tests.usecases.house import FakePlatform, FakeTranslator, House, MovableClock, Shown, letter, sign, until


@dataclass(slots=True)
class Town(FakePlatform):
    """A platform whose adapter tells what is addressed to the bot."""

    states: dict[str, RoomState] = field(default_factory=dict)

    def event(self, room: str, kind: str, who: str = "amal", **data: Any) -> RawEvent:
        event = FakePlatform.event(self, room, kind, who, **data)
        text = str(data.get("text", ""))
        ours = kind == "command" and command_of(text.split(" ", maxsplit=1)[0]) is not None
        press = kind == "press" and text.startswith("br:")
        return replace(event, addressed=ours or press or kind == "member")

    def let_in(self, room: str, who: str = "amal", *, writes: bool = True) -> None:
        self._put(room, "member", who, text="in", writes=writes)

    def put_out(self, room: str) -> None:
        self._put(room, "member", "amal", text="out")

    def _read_member(self, event: RawEvent, author: Author, data: Any, now: datetime) -> Incoming:
        return BotMembership(event.room, data["text"] == "in", data.get("writes", True), author)

    def end_poll(self, poll: str) -> None:
        """The platform tells that a poll is over, and not where it was."""
        self._put("?polls", "closed", "amal", text=poll)

    def _read_closed(self, event: RawEvent, author: Author, data: Any, now: datetime) -> Incoming:
        return PollClosed(event.room, event.event_id, author, now, poll=data["text"])

    def decode(self, event: RawEvent) -> Incoming | None:
        """As ever; `anonymous` is an admin who writes as the room itself."""
        found = FakePlatform.decode(self, event)
        if isinstance(found, Command) and json.loads(event.payload)["who"] == "anonymous":
            return replace(found, author=Author(AuthorKind.CHAT, event.room.chat, "Room"))
        return found

    async def inspect(self, room: Any) -> RoomState:
        return self.states.get(room.chat, RoomState(True, f"Title of {room.chat}"))

    def last(self, room: str) -> str:
        return self.texts(room)[-1]


class Babel:
    """Says who translates."""

    def engine(self, source: str, target: str, *, tier: Tier) -> str:
        return f"babel-{source}-{target}-{tier}"


@dataclass
class Village(House):
    """Nothing is linked at first. `amal` is an admin on both platforms."""

    async def _build(self) -> Relay:
        self.engines = Babel()
        relay = await House._build(self)
        self.set_up.truth.coalesced = timedelta(seconds=0.3)
        return relay

    @property
    def set_up(self) -> SetUp:
        return self.relaying.set_up

    @property
    def bridging(self) -> Bridging:
        """What sets up bridges."""
        return self.set_up.bridging

    @property
    def truth(self) -> Truth:
        """What tells of what does not arrive."""
        return self.set_up.truth

    @property
    def town(self) -> Town:
        """The platform with buttons, one reaction and no idempotence."""
        assert isinstance(self.sign, Town)
        return self.sign

    @property
    def port(self) -> Town:
        """The other platform."""
        assert isinstance(self.letter, Town)
        return self.letter

    async def asks(self, platform: Town, room: str, text: str, who: str = "amal") -> Shown:
        """Write a command in a room; what the bot answers there."""
        asked = platform.command(room, text, who)
        return await self.answer(platform, room, asked)

    async def answer(self, platform: Town, room: str, to: str) -> Shown:
        """What the bot says in reply to an event."""

        def found() -> list[Shown]:
            return [shown for shown in platform.rooms.get(room, []) if shown.reply_to == to]

        await until(found)
        return found()[0]

    async def says(self, platform: Town, room: str, text: str, who: str = "amal") -> str:
        """The same, and only the text of the answer."""
        return (await self.asks(platform, room, text, who)).text

    async def settled(self, platform: Town) -> None:
        """What happened on a platform so far is handled."""
        last = len(platform.waiting)
        new = sa.select(sa.func.count()).where(tables.events.c.state == "new")
        while platform.confirmed < last or await self.database.read(lambda conn: bool(conn.execute(new).scalar_one())):
            await asyncio.sleep(0.01)

    async def enters(self, platform: Town, *rooms: str) -> None:
        """The bot is let into rooms, and greets."""
        for room in rooms:
            platform.let_in(room)
        await until(lambda: all(platform.texts(room) for room in rooms))

    async def made(self, name: str = "Harbour") -> str:
        """A bridge of s-1 (fr) and l-1 (en), by amal; the answer to `join`."""
        await self.enters(self.town, "s-1")
        await self.enters(self.port, "l-1")
        answer = await self.says(self.town, "s-1", f"bridge new {name} fr")
        return await self.says(self.port, "l-1", f"bridge join {code_in(answer)} en")


def code_in(text: str) -> str:
    """The code that an answer shows."""
    line = next(line for line in text.splitlines() if line.startswith("!bridge "))
    return line.split()[2]


def of(key: str, tongue: str = "en", /, **args: str | int) -> str:
    """A text of the catalog."""
    return Catalog().text(key, tongue, **args)


def build_village(database: Database, folder: Path) -> Village:
    """A village on this database."""
    towns = [Town(one.name, one.capabilities) for one in (sign("sign"), letter("letter"))]
    for one in towns:
        one.admins = {"amal"}
    return Village(database, towns[0], towns[1], FakeTranslator(), MovableClock(), folder, rooms=())
