"""Protects a bridge with an encrypted room, by the whole program: read and written both ways, over a `kill -9`, with
nothing of it in clear on the homeserver or beside the database."""

from __future__ import annotations

import asyncio
from pathlib import Path

from bot.sandbox.synapse import Synapse
from tests.e2e.conftest import MakeStage
from tests.e2e.stage import PASSWORD, Stage, eventually
from tests.nio_person import NioPerson

_MEGOLM = {"algorithm": "m.megolm.v1.aes-sha2"}


async def test_an_encrypted_room_is_bridged_like_any_other_and_survives_a_kill(
    stage: MakeStage, synapse: Synapse, tmp_path: Path
) -> None:
    town = await stage(synapse, {"g": "fr"}, {"m": "fr"})
    await town.ana.set_state(town.rooms["m"], "m.room.encryption", _MEGOLM)
    bea = await NioPerson.arrive(synapse, "bea-bridged", PASSWORD, tmp_path / "bea")
    try:
        room = town.rooms["m"]
        await town.ana.invite(room, bea.user_id)
        await bea.nio.join(room)
        await town.bot.start()
        await town.ana.wait_until_joined(room, town.matrix_user)
        town.amina.say(town.groups["g"], "Bonjour de Telegram")
        await _reads(bea, "Bonjour de Telegram")
        await _says(town, bea, "Bonjour de Matrix")

        await town.bot.kill()
        await bea.say(room, "Pendant la panne")
        await town.bot.start()
        await eventually(lambda: _told(town, "Pendant la panne"))
        town.amina.say(town.groups["g"], "Et après")
        await _reads(bea, "Et après")
        await _says(town, bea, "Toujours là")
        assert await town.bot.stop() == 0

        assert [kind for kind in await _kinds(town) if kind != "m.room.encrypted"] == []
        kept = b"".join(path.read_bytes() for path in town.folder.rglob("*") if path.is_file())
        assert bea.user_id.encode() not in kept
        assert b"Bonjour de" not in kept
    finally:
        await bea.close()


async def _reads(person: NioPerson, text: str) -> None:
    """The person's app opens a message with this text."""
    async with asyncio.timeout(30):
        while not any(text in str(event["content"].get("body")) for event in person.seen if event["opened"]):
            await person.sync(within=1)


async def _says(town: Stage, person: NioPerson, text: str) -> None:
    await person.say(town.rooms["m"], text)
    await eventually(lambda: _told(town, text))


async def _told(town: Stage, text: str) -> bool:
    return any(text in told for told in town.telegram_texts("g"))


async def _kinds(town: Stage) -> list[str]:
    """Types of what the bot and others have said in the room, as the homeserver keeps it."""
    events = await town.ana.messages(town.rooms["m"], ("m.room.message", "m.room.encrypted"))
    return [event["type"] for event in events]
