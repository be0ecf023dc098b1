"""A room with a bot and people in it, on each platform, under one interface: what the contract suite is played on."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from typing import Any, Protocol
from urllib.parse import quote

from bot.matrix.adapter import MatrixPlatform
from bot.matrix.session import Session
from bot.sandbox.matrix_person import MatrixPerson
from bot.sandbox.synapse import SERVER_NAME, Synapse
from bot.sandbox.telegram import BotAccount, Group, Person, PrivateRoom, TelegramServer
from bot.telegram.adapter import TelegramPlatform
from handlers.ports import Platform
from messages.types import RawEvent, RoomRef
from tests.usecases.house import FakePlatform, letter, sign

PASSWORD = "correct horse"
TOKEN = "4242:SecretTokenOfTheBot"
POLL = 5
"""Seconds that a poll waits where nothing happens."""
_numbers = itertools.count(1)


@dataclass(frozen=True)
class Shown:
    """A message of the bot's as a member reads it."""

    id: str
    text: str
    reply_to: str | None


class Venue(Protocol):
    """`platform` is connected and in `room`. `real`: a server stands behind it, which can be away and refuse."""

    @property
    def platform(self) -> Platform: ...

    @property
    def room(self) -> RoomRef: ...

    @property
    def real(self) -> bool: ...

    async def say(self, text: str, reply_to: str | None = None) -> str:
        """A member writes; the event's id."""
        ...

    async def edit_own(self, event_id: str, text: str) -> None:
        """The same member corrects it."""
        ...

    async def remove(self, event_id: str) -> None:
        """An admin of the room deletes a message, the bot's too."""
        ...

    async def shown(self) -> list[Shown]:
        """The bot's messages."""
        ...

    def member(self) -> str:
        """Account of an ordinary member."""
        ...

    def admin(self) -> str:
        """Account of an admin."""
        ...

    async def put_out(self) -> None:
        """Remove the bot from the room."""
        ...

    async def away(self, *, away: bool) -> None:
        """Take the server off the network, or bring it back."""
        ...

    def stranger(self) -> Platform:
        """The same account with a wrong password or token, not connected."""
        ...


class PrivateVenue(Protocol):
    """A private chat that Ana has begun with the bot; `platform` is connected, and has heard of it."""

    @property
    def platform(self) -> Platform: ...

    @property
    def room(self) -> RoomRef: ...

    async def say(self, text: str) -> str:
        """Ana writes; the event's id."""
        ...

    async def shown(self) -> list[Shown]:
        """The bot's messages."""
        ...

    def member(self) -> str:
        """Ana's account."""
        ...


@dataclass
class TelegramVenue:
    """The adapter on the strict stand-in."""

    server: TelegramServer
    group: Group
    ana: Person
    platform: TelegramPlatform
    room: RoomRef
    real: bool = True

    async def say(self, text: str, reply_to: str | None = None) -> str:
        return str(self.ana.say(self.group, text, reply_to=int(reply_to) if reply_to else None).message_id)

    async def edit_own(self, event_id: str, text: str) -> None:
        message = self.group.find(int(event_id))
        assert message is not None
        self.ana.edit(message, text)

    async def remove(self, event_id: str) -> None:
        message = self.group.find(int(event_id))
        assert message is not None
        self.group.owner.delete(message)

    async def shown(self) -> list[Shown]:
        own = [m for m in self.group.messages if m.author.is_bot]
        return [Shown(str(m.message_id), m.text, str(m.reply_to) if m.reply_to else None) for m in own]

    def member(self) -> str:
        return str(self.ana.id)

    def admin(self) -> str:
        return str(self.group.owner.id)

    async def put_out(self) -> None:
        self.group.kick(self.server.accounts[4242])

    async def away(self, *, away: bool) -> None:
        await (self.server.pause() if away else self.server.resume())

    def stranger(self) -> Platform:
        return TelegramPlatform("4242:wrong", self.server.base_url, poll_timeout=1)


@asynccontextmanager
async def telegram_venue() -> AsyncIterator[TelegramVenue]:
    server = TelegramServer()
    await server.start()
    bot = server.add_bot(TOKEN, "bridge_bot", "Bridge")
    ana = server.add_person("Ana")
    group = server.add_group("Porto", owner=server.add_person("Owner"), members=[ana], admins=[bot])
    platform = TelegramPlatform(TOKEN, server.base_url, poll_timeout=POLL)
    await platform.connect()
    try:
        yield TelegramVenue(server, group, ana, platform, platform.room(str(group.id)))
    finally:
        await platform.close()
        await server.stop()
    assert server.violations == []


@dataclass
class TelegramPrivateVenue:
    """Ana, who pressed Start in her chat with the bot."""

    server: TelegramServer
    bot: BotAccount
    ana: Person
    chat: PrivateRoom
    platform: TelegramPlatform
    room: RoomRef
    cursor: str

    async def say(self, text: str) -> str:
        return str(self.ana.say(self.bot, text).message_id)

    async def shown(self) -> list[Shown]:
        own = [m for m in self.chat.messages if m.author is self.bot]
        return [Shown(str(m.message_id), m.text, str(m.reply_to) if m.reply_to else None) for m in own]

    def member(self) -> str:
        return str(self.ana.id)

    async def hear(self) -> list[RawEvent]:
        """What happened since the last time."""
        batch = await self.platform.poll(self.cursor)
        self.cursor = batch.cursor
        return list(batch.events)


@asynccontextmanager
async def telegram_private_venue() -> AsyncIterator[TelegramPrivateVenue]:
    server = TelegramServer()
    await server.start()
    bot = server.add_bot(TOKEN, "bridge_bot", "Bridge")
    ana = server.add_person("Ana", last_name="Sá", username="ana_sa", language_code="pt")
    platform = TelegramPlatform(TOKEN, server.base_url, poll_timeout=POLL)
    await platform.connect()
    await platform.poll(None)
    ana.start(bot)
    cursor = (await platform.poll("0")).cursor
    room = platform.room(str(ana.id))
    try:
        yield TelegramPrivateVenue(server, bot, ana, server.private_room(bot, ana), platform, room, cursor)
    finally:
        await platform.close()
        await server.stop()
    assert server.violations == []
    assert server.unimplemented == []


@dataclass
class Kept:
    """A session store that forgets nothing."""

    session: Session | None = None

    async def load(self) -> Session | None:
        return self.session

    async def save(self, session: Session) -> None:
        self.session = session


@dataclass
class Line:
    """A way to the homeserver that can be cut: the homeserver itself serves other tests."""

    target: int
    port: int = 0
    _server: asyncio.Server | None = None
    _open: set[asyncio.StreamWriter] = field(default_factory=set)

    async def up(self) -> None:
        self._server = await asyncio.start_server(self._carry, "127.0.0.1", self.port)
        self.port = self._server.sockets[0].getsockname()[1]

    async def cut(self) -> None:
        if self._server is not None:
            self._server.close()
            for writer in tuple(self._open):
                writer.transport.abort()
            self._server = None

    async def _carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        back, forth = await asyncio.open_connection("127.0.0.1", self.target)
        self._open |= {writer, forth}
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(_pour(reader, forth))
                group.create_task(_pour(back, writer))
        finally:
            self._open -= {writer, forth}


async def _pour(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with suppress(ConnectionError):
        while data := await reader.read(65_536):
            writer.write(data)
            await writer.drain()
    writer.close()


async def matrix_messages(reader: MatrixPerson, room: str, author: str) -> list[Shown]:
    """What one account wrote there, with edits applied."""
    shown: dict[str, Shown] = {}
    for event in await reader.messages(room):
        content: dict[str, Any] = event["content"]
        if event["sender"] != author or not content:
            continue
        relation = content.get("m.relates_to", {})
        if relation.get("rel_type") == "m.replace":
            if (before := shown.get(relation["event_id"])) is not None:
                shown[before.id] = Shown(before.id, content["m.new_content"]["body"], before.reply_to)
            continue
        reply_to = relation.get("m.in_reply_to", {}).get("event_id")
        shown[event["event_id"]] = Shown(event["event_id"], content["body"], reply_to)
    return list(shown.values())


@dataclass
class MatrixVenue:
    """The adapter on a real Synapse."""

    line: Line
    owner: MatrixPerson
    ana: MatrixPerson
    bot_id: str
    platform: MatrixPlatform
    room: RoomRef
    real: bool = True

    async def say(self, text: str, reply_to: str | None = None) -> str:
        return await self.ana.say(self.room.chat, text, reply_to=reply_to)

    async def edit_own(self, event_id: str, text: str) -> None:
        await self.ana.edit(self.room.chat, event_id, text)

    async def remove(self, event_id: str) -> None:
        await self.owner.redact(self.room.chat, event_id)

    async def shown(self) -> list[Shown]:
        return await matrix_messages(self.ana, self.room.chat, self.bot_id)

    def member(self) -> str:
        return self.ana.user_id

    def admin(self) -> str:
        return self.owner.user_id

    async def put_out(self) -> None:
        await self.owner.kick(self.room.chat, self.bot_id)

    async def away(self, *, away: bool) -> None:
        await (self.line.cut() if away else self.line.up())

    def stranger(self) -> Platform:
        return self._adapter("wrong horse")

    def _adapter(self, password: str) -> MatrixPlatform:
        url = f"http://127.0.0.1:{self.line.port}"
        return MatrixPlatform(url, self.bot_id, session_store=Kept(), password=password, poll_timeout=1)


@asynccontextmanager
async def matrix_venue(synapse: Synapse) -> AsyncIterator[MatrixVenue]:
    number = next(_numbers)
    line = Line(synapse.port)
    await line.up()
    people = []
    for name in ("owner", "ana"):
        token = await synapse.register(f"venue-{name}{number}", PASSWORD)
        people.append(MatrixPerson(synapse.url, f"@venue-{name}{number}:{SERVER_NAME}", token))
    owner, ana = people
    bot_id = f"@venue-bot{number}:{SERVER_NAME}"
    await synapse.register(f"venue-bot{number}", PASSWORD)
    room = await owner.create_room("Venue", invite=[bot_id, ana.user_id])
    levels = f"/rooms/{quote(room)}/state/m.room.power_levels"
    power = await owner.call("GET", levels)
    await owner.call("PUT", levels, {**power, "users": {**power["users"], bot_id: 50}})  # may delete what others wrote
    await ana.join(room)
    platform = MatrixPlatform(
        f"http://127.0.0.1:{line.port}",
        bot_id,
        session_store=Kept(),
        rooms=[room],
        password=PASSWORD,
        poll_timeout=POLL,
    )
    await platform.connect()
    await platform.poll(None)  # joins
    try:
        yield MatrixVenue(line, owner, ana, bot_id, platform, platform.room(room))
    finally:
        await platform.close()
        await line.cut()
        for person in people:
            await person.close()


@dataclass
class MatrixPrivateVenue:
    """Ana, who invited the bot to a direct room."""

    ana: MatrixPerson
    bot_id: str
    platform: MatrixPlatform
    room: RoomRef

    async def say(self, text: str) -> str:
        return await self.ana.say(self.room.chat, text)

    async def shown(self) -> list[Shown]:
        return await matrix_messages(self.ana, self.room.chat, self.bot_id)

    def member(self) -> str:
        return self.ana.user_id


@asynccontextmanager
async def matrix_private_venue(synapse: Synapse) -> AsyncIterator[MatrixPrivateVenue]:
    number = next(_numbers)
    bot_id = f"@venue-bot{number}:{SERVER_NAME}"
    await synapse.register(f"venue-bot{number}", PASSWORD)
    ana_id = f"@venue-ana{number}:{SERVER_NAME}"
    ana = MatrixPerson(synapse.url, ana_id, await synapse.register(f"venue-ana{number}", PASSWORD))
    platform = MatrixPlatform(synapse.url, bot_id, session_store=Kept(), password=PASSWORD, poll_timeout=1)
    await platform.connect()
    cursor = (await platform.poll(None)).cursor
    chat = await ana.create_room(invite=[bot_id], is_direct=True)
    try:
        async with asyncio.timeout(20):
            while bot_id not in (await ana.call("GET", f"/rooms/{quote(chat)}/joined_members"))["joined"]:
                cursor = (await platform.poll(cursor)).cursor
        yield MatrixPrivateVenue(ana, bot_id, platform, platform.room(chat))
    finally:
        await platform.close()
        await ana.close()


@dataclass
class FakeVenue:
    """The platform in memory on which the use cases are tested: it must promise the same."""

    platform: FakePlatform
    room: RoomRef
    real: bool = False

    async def say(self, text: str, reply_to: str | None = None) -> str:
        return self.platform.say(self.room.chat, text, reply_to=reply_to)

    async def edit_own(self, event_id: str, text: str) -> None:
        self.platform.edit_own(self.room.chat, event_id, text)

    async def remove(self, event_id: str) -> None:
        await self.platform.delete(self.room, event_id, key="by hand")

    async def shown(self) -> list[Shown]:
        return [Shown(one.event_id, one.text, one.reply_to) for one in self.platform.rooms.get(self.room.chat, [])]

    def member(self) -> str:
        return "amal"

    def admin(self) -> str:
        self.platform.admins.add("boss")
        return "boss"

    async def put_out(self) -> None:
        raise NotImplementedError

    async def away(self, *, away: bool) -> None:
        raise NotImplementedError

    def stranger(self) -> Platform:
        raise NotImplementedError


@asynccontextmanager
async def fake_venue(name: str) -> AsyncIterator[FakeVenue]:
    platform = sign(name) if name == "sign" else letter(name)
    await platform.connect()
    yield FakeVenue(platform, platform.room("r"))
