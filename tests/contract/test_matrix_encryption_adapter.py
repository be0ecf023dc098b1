"""Protects encrypted rooms through the whole adapter on a real Synapse: what members of them say and show arrives as
from any room, and what the bot says and shows their apps can open."""

from __future__ import annotations

import io
import itertools
import os
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from cryptography.fernet import Fernet
from nio.crypto.attachments import decrypt_attachment

from bot.matrix.adapter import MatrixPlatform
from bot.matrix.crypto.endtoend import EndToEnd
from bot.sandbox.synapse import SERVER_NAME, Synapse
from messages.richtext import RichText
from messages.types import Extras, FileRef, Media, MessageEdited, Reacted, RoomRef, TextMessage, Unreadable
from storage.crypto import Secrets
from tests.contract.sealed_bot import PASSWORD
from tests.contract.test_matrix_adapter import Bot
from tests.nio_person import NioPerson

_numbers = itertools.count(1)
_SECRET = Fernet.generate_key().decode()


@dataclass
class SealingBot(Bot):
    """The adapter with keys."""

    folder: Path = field(default=Path())

    async def start(self) -> None:
        self.platform = MatrixPlatform(
            self.server.url,
            self.user_id,
            session_store=self.store,
            rooms=self.rooms,
            password=PASSWORD,
            poll_timeout=1,
            sealing=EndToEnd(self.folder, Secrets(_SECRET), password=PASSWORD),
        )
        await self.platform.connect()
        if self.cursor is None:
            await self.poll()

    def messages(self) -> list[TextMessage]:
        return [said for said in self.heard() if isinstance(said, TextMessage)]


@pytest.fixture
async def ana(synapse: Synapse, tmp_path: Path) -> AsyncIterator[NioPerson]:
    person = await NioPerson.arrive(synapse, f"ana-whole{next(_numbers)}", PASSWORD, tmp_path / "ana")
    yield person
    await person.close()


@pytest.fixture
async def bot(synapse: Synapse, tmp_path: Path, ana: NioPerson) -> AsyncIterator[SealingBot]:
    user = f"whole{next(_numbers)}"
    await synapse.register(user, PASSWORD)
    one = SealingBot(synapse, f"@{user}:{SERVER_NAME}", folder=tmp_path / "keys")
    one.rooms.add(await ana.create_room(one.user_id))
    await one.start()
    yield one
    await one.stop()


async def _entered(bot: SealingBot) -> RoomRef:
    (room,) = bot.rooms
    await bot.until_in(room)
    return RoomRef("matrix", room)


async def test_messages_replies_edits_and_reactions_pass_through_an_encrypted_room(
    bot: SealingBot, ana: NioPerson
) -> None:
    room = await _entered(bot)
    said = await ana.say(room.chat, "Bonjour")
    assert await bot.until_text("Bonjour") == ["Bonjour"]
    answer = await bot.platform.send(room, RichText("Bonjour Ana"), reply_to=said, key="a1")
    seen = await ana.until(answer)
    assert seen["content"]["body"] == "Bonjour Ana"
    assert seen["content"]["m.relates_to"]["m.in_reply_to"]["event_id"] == said
    await bot.platform.edit(room, answer, RichText("Bonsoir Ana"), key="a2")
    await ana.sync(within=2)
    assert ana.seen[-1]["content"]["m.new_content"]["body"] == "Bonsoir Ana"

    new = {"msgtype": "m.text", "body": "Bonsoir"}
    relation = {"rel_type": "m.replace", "event_id": said}
    await ana.send(room.chat, {**new, "body": "* Bonsoir", "m.new_content": new, "m.relates_to": relation})
    reply = {"m.in_reply_to": {"event_id": answer}}
    await ana.say(room.chat, "Et vous ?", **{"m.relates_to": reply})
    reaction = {"rel_type": "m.annotation", "event_id": answer, "key": "👍"}
    await ana.send(room.chat, {"m.relates_to": reaction}, "m.reaction")
    heard = await bot.until(lambda heard: any(isinstance(one, Reacted) for one in heard))
    edited = next(one for one in heard if isinstance(one, MessageEdited))
    assert (edited.event_id, edited.body.text) == (said, "Bonsoir")
    assert (bot.messages()[-1].body.text, bot.messages()[-1].reply_to) == ("Et vous ?", answer)
    assert not any(isinstance(one, Unreadable) for one in heard)


async def test_a_file_is_encrypted_on_its_way_in_both_directions(
    bot: SealingBot, ana: NioPerson, tmp_path: Path
) -> None:
    room = await _entered(bot)
    content = os.urandom(300_000)
    uploaded, keys = await ana.nio.upload(
        lambda *_: io.BytesIO(content), "application/octet-stream", encrypt=True, filesize=len(content)
    )
    file = {**keys, "url": uploaded.content_uri}
    message = {"msgtype": "m.file", "body": "plan.bin", "file": file, "info": {"size": len(content)}}
    await ana.send(room.chat, message)
    await bot.until(lambda _: any(said.file for said in bot.messages()))
    found = bot.messages()[-1].file
    assert found is not None
    into = io.BytesIO()
    await bot.platform.fetch(found, into)
    assert into.getvalue() == content

    path = tmp_path / "plan"
    path.write_bytes(content)
    kept = FileRef("document", "source-1", "plan.bin", "application/octet-stream", len(content))
    sent = await bot.platform.send(
        room, RichText("le plan"), reply_to=None, key="f1", extras=Extras(media=Media("telegram", kept, str(path)))
    )
    seen = (await ana.until(sent))["content"]
    assert seen["body"] == "le plan"
    assert "url" not in seen
    assert await _opened(ana, seen["file"]) == content


async def _opened(ana: NioPerson, file: dict[str, Any]) -> bytes:
    answer = await ana.nio.download(mxc=file["url"])
    return bytes(decrypt_attachment(answer.body, file["key"]["k"], file["hashes"]["sha256"], file["iv"]))


async def test_an_event_without_a_key_is_told_as_such_and_read_once_the_key_is_there(
    bot: SealingBot, ana: NioPerson
) -> None:
    room = await _entered(bot)
    await ana.sync()
    ana.nio.olm.create_outbound_group_session(room.chat)
    session = ana.nio.olm.outbound_group_sessions[room.chat]
    session.mark_as_shared()  # with nobody
    sent = await ana.send(room.chat, {"msgtype": "m.text", "body": "tôt"})
    heard = await bot.until(lambda heard: any(isinstance(one, Unreadable) for one in heard))
    (unread,) = (one for one in heard if isinstance(one, Unreadable))
    assert (unread.event_id, unread.author.account) == (sent, ana.user_id)
    device = bot.platform._client.device_id
    while not ana.requests:
        await ana.sync(within=1)
    await ana.hand_on(bot.user_id, device, room.chat, session.id)
    await bot.until_text("tôt")
