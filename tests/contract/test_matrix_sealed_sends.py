"""Protects that nothing is said in clear where a room is encrypted, and that what came sealed is read as if it had not:
with a seal that anybody can open, on a real Synapse."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import orjson
import pytest

from bot.matrix.adapter import MatrixPlatform
from bot.matrix.attachments import Decrypter
from bot.matrix.client import MatrixClient
from bot.matrix.files import file_of
from bot.sandbox.matrix_person import MatrixPerson
from bot.sandbox.synapse import SERVER_NAME, Synapse
from messages.richtext import RichText
from messages.types import Command, Extras, File, FileRef, Media, Poll, Profile, RoomRef, TextMessage, Unreadable
from tests.contract.conftest import MakePerson
from tests.contract.test_matrix_adapter import PASSWORD, Bot, shared_room

_numbers = itertools.count(1)
ENCRYPTED = "m.room.encrypted"
RELATION = "m.relates_to"


@dataclass
class Glass:
    """Seals everything, hides nothing; has no key for what says so."""

    asked: list[str] = field(default_factory=list)
    told: int = 0

    async def start(self, client: MatrixClient) -> None:
        assert client.device_id

    def filter(self, sync_filter: Mapping[str, Any]) -> dict[str, Any]:
        return dict(sync_filter)

    async def heard(self, answer: dict[str, Any]) -> None:
        self.told += "next_batch" in answer

    def opened(self, room: str, event: dict[str, Any]) -> dict[str, Any] | None:
        clear = event["content"].get("clear")
        return {**event, **clear} if isinstance(clear, dict) else None

    async def wanting(self, room: str, event: dict[str, Any]) -> None:
        self.asked.append(event["event_id"])

    def seals(self, room: str) -> bool:
        return True

    async def sealed(self, room: str, kind: str, content: dict[str, Any]) -> tuple[str, dict[str, Any]]:
        inside = {key: value for key, value in content.items() if key != RELATION}
        outside = {RELATION: content[RELATION]} if RELATION in content else {}
        return ENCRYPTED, {"clear": {"type": kind, "content": orjson.loads(orjson.dumps(inside))}, **outside}

    async def close(self) -> None:
        """Nothing is open."""


@dataclass
class SealingBot(Bot):
    """The adapter behind glass."""

    glass: Glass = field(default_factory=Glass)

    async def start(self) -> None:
        self.platform = MatrixPlatform(
            self.server.url,
            self.user_id,
            session_store=self.store,
            rooms=self.rooms,
            password=PASSWORD,
            poll_timeout=1,
            sealing=self.glass,
        )
        await self.platform.connect()
        if self.cursor is None:
            await self.poll()


@pytest.fixture
async def bot(synapse: Synapse) -> AsyncIterator[SealingBot]:
    user = f"glass{next(_numbers)}"
    await synapse.register(user, PASSWORD)
    bot = SealingBot(synapse, f"@{user}:{SERVER_NAME}")
    await bot.start()
    yield bot
    await bot.stop()


def decode_secret(content: dict[str, Any]) -> str:
    """What opens the file of a message."""
    file = file_of(content, "document")
    assert file is not None
    return file.secret


async def seal(person: MatrixPerson, room: str, kind: str, content: dict[str, Any]) -> str:
    """A person says something under glass."""
    return await person.send(room, {"clear": {"type": kind, "content": content}}, ENCRYPTED)


async def test_all_that_is_said_in_an_encrypted_room_is_sealed_and_read(
    bot: SealingBot, synapse: Synapse, person: MakePerson, tmp_path: Path
) -> None:
    ana = await person(synapse, "Ana")
    room = await shared_room(bot, ana)
    (tmp_path / "cat").write_bytes(b"JPEG")
    photo = Media("telegram", FileRef("photo", "p", "cat.jpg", "image/jpeg"), str(tmp_path / "cat"))
    by = Profile("p", "Bea")
    send = bot.platform.send
    text = await send(room, RichText("Bea: hello"), reply_to=None, key="a", extras=Extras(profile=by))
    shown = await send(room, RichText("Bea: a cat"), reply_to=text, key="b", extras=Extras(media=photo, profile=by))
    await send(room, RichText("…"), reply_to=None, key="c", extras=Extras(poll=Poll("When?", (("a", "Now"),))))
    await bot.platform.edit(room, shown, RichText("Bea: a dog"), key="d", extras=Extras(captioned=True, profile=by))
    held = await bot.platform.set_reactions(room, text, ["👍"], {}, key="e")
    assert await bot.platform.set_reactions(room, text, [], held, key="f") == {}
    events = await ana.messages(room.chat, ("m.room.message", ENCRYPTED, "m.reaction"))
    assert [event["type"] for event in events] == [ENCRYPTED] * 4 + ["m.reaction"]
    _, medium, poll, edit = (event["content"]["clear"] for event in events[:4])
    assert events[1]["content"][RELATION] == {"m.in_reply_to": {"event_id": text}}
    file = medium["content"]["file"]
    assert ("url" in medium["content"], await ana.fetch(file["url"]) == b"JPEG") == (False, False)
    assert poll["type"] == "org.matrix.msc3381.poll.start"
    assert edit["content"]["m.new_content"]["file"] == file
    assert edit["content"]["m.new_content"]["body"] == "Bea: a dog"
    own = File("all-of-mine.json", "application/json", b"all that is known of me")
    await send(room, RichText("Here it is"), reply_to=None, key="g", extras=Extras(file=own))
    export = (await ana.messages(room.chat, (ENCRYPTED,)))[-1]["content"]["clear"]["content"]
    assert ("url" in export, export["filename"]) == (False, own.name)
    with (tmp_path / "own").open("w+b") as into:
        opening = Decrypter(decode_secret(export), into)
        opening.write(await ana.fetch(export["file"]["url"]))
        opening.check()
        into.seek(0)
        assert into.read() == own.content

    sealed = {"msgtype": "m.image", "body": "dog.jpg", "filename": "dog.jpg", "file": file}
    said = await seal(ana, room.chat, "m.room.message", sealed)
    unread = await ana.send(room.chat, {"ciphertext": "?"}, ENCRYPTED)
    heard = await bot.until(lambda heard: isinstance(heard[-1], Unreadable))
    assert isinstance(heard[-1], Unreadable)
    assert heard[-1].event_id == unread
    async with asyncio.timeout(10):
        while bot.glass.asked != [unread]:
            await bot.poll()
    assert bot.glass.told
    arrived = heard[-2]
    assert isinstance(arrived, TextMessage)
    assert (arrived.event_id, arrived.attachment) == (said, "photo")
    assert arrived.file is not None
    with (tmp_path / "back").open("wb") as into:
        await bot.platform.fetch(arrived.file, into)
    assert (tmp_path / "back").read_bytes() == b"JPEG"


async def test_a_command_that_links_rooms_is_meant_for_the_bot_sealed_as_well(
    bot: SealingBot, synapse: Synapse, person: MakePerson
) -> None:
    ana = await person(synapse, "Ana")
    room = await ana.create_room("Group", invite=[bot.user_id])
    await bot.until_in(room)
    await seal(ana, room, "m.room.message", {"msgtype": "m.text", "body": "secret"})
    await seal(ana, room, "m.room.message", {"msgtype": "m.text", "body": "!bridge new us"})
    heard = await bot.until(lambda heard: isinstance(heard[-1], Command))
    assert isinstance(heard[-1], Command)
    assert (heard[-1].room, heard[-1].arguments) == (RoomRef("matrix", room), "new us")
    assert [event.addressed for event in bot.events[-2:]] == [False, True]
