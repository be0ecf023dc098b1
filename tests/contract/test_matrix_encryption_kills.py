"""Protects keys from `kill -9`: whenever the bot dies, every message that it is given a key for is read in the end, and
every message of its own can be read by others."""

from __future__ import annotations

import asyncio
import json
import random
import secrets
import sys
from pathlib import Path

import aiohttp
import pytest
from cryptography.fernet import Fernet

from bot.sandbox.synapse import SERVER_NAME, Synapse
from tests.contract.sealed_bot import PASSWORD
from tests.nio_person import NioPerson

pytestmark = [pytest.mark.soak, pytest.mark.timeout(600)]
_ROUNDS = 12
_MESSAGES_A_ROUND = 6
_CHILD = """
import asyncio, json, os, sys
from pathlib import Path
from bot.matrix.session import Session
from tests.contract.sealed_bot import SealedBot

class Server:
    url = sys.argv[1]

async def main():
    folder = Path(sys.argv[4])
    kept = folder / "state.json"
    bot = SealedBot(Server(), sys.argv[2], folder / "keys", sys.argv[3])
    if kept.exists():
        state = json.loads(kept.read_text())
        bot.store.session, bot.cursor = Session(state["device"], state["token"]), state["cursor"]
    await bot.start()
    while True:
        bot.events.clear()
        await bot.poll(within=0.1)
        for room, event in bot.events:
            if event["type"] == "m.room.encrypted" and event["sender"] != bot.user_id:
                opened = bot.keys.opened(room, event)
                print(json.dumps({"id": event["event_id"], "text": opened and opened["content"]["body"]}), flush=True)
                await bot.say(room, "answer to " + event["event_id"])
        session = bot.store.session
        state = {"device": session.device_id, "token": session.access_token, "cursor": bot.cursor}
        (folder / "new.json").write_text(json.dumps(state))
        os.replace(folder / "new.json", kept)
        print("{}", flush=True)

asyncio.run(main())
"""


async def test_kills_at_any_moment_lose_no_key_in_either_direction(synapse: Synapse, tmp_path: Path) -> None:
    seed = secrets.randbelow(10**6)
    print(f"seed {seed}")
    chance = random.Random(seed)  # noqa: S311 - when to kill is no secret
    await synapse.register("mortal", PASSWORD)
    user, key = f"@mortal:{SERVER_NAME}", Fernet.generate_key().decode()
    ana = await NioPerson.arrive(synapse, "ana-of-the-mortal", PASSWORD, tmp_path / "ana")
    read: dict[str, str | None] = {}
    said: dict[str, str] = {}
    arguments = (sys.executable, "-c", _CHILD, synapse.url, user, key, str(tmp_path))
    try:
        bot = await asyncio.create_subprocess_exec(*arguments, stdout=asyncio.subprocess.PIPE)
        await _read(bot, read)
        room = await ana.create_room(user)
        await _join(synapse, tmp_path, room)
        for _ in range(_ROUNDS):
            for number in range(_MESSAGES_A_ROUND):
                ana.nio.invalidate_outbound_session(room)  # a key for each message
                said[await ana.say(room, f"message {number}")] = f"message {number}"
            await asyncio.sleep(chance.random() * 0.5)  # a random moment of its work
            bot.kill()
            await bot.wait()
            await _read(bot, read, to_the_end=True)
            bot = await asyncio.create_subprocess_exec(*arguments, stdout=asyncio.subprocess.PIPE)
            await _read(bot, read)
        async with asyncio.timeout(60):
            while not said.keys() <= read.keys():
                await _read(bot, read)
        assert {event: read[event] for event in said} == said
        answers = {f"answer to {event}" for event in said}
        async with asyncio.timeout(60):
            while not answers <= {str(event["content"].get("body")) for event in ana.seen if event["opened"]}:
                await ana.sync(within=1)
        assert all(event["opened"] for event in ana.seen if event["sender"] == user)
    finally:
        if bot.returncode is None:
            bot.kill()
        await bot.wait()
        await ana.close()


async def _read(bot: asyncio.subprocess.Process, read: dict[str, str | None], *, to_the_end: bool = False) -> None:
    """What it printed: until it has polled once, or to its end."""
    assert bot.stdout is not None
    while line := await bot.stdout.readline():
        if not line.endswith(b"\n"):
            continue  # it died in the middle of it
        told = json.loads(line)
        if told:
            read[told["id"]] = read.get(told["id"]) or told["text"]
        elif not to_the_end:
            return


async def _join(server: Synapse, folder: Path, room: str) -> None:
    """With the bot's own token: it joins nothing by itself."""
    state = json.loads((folder / "state.json").read_text())
    headers = {"Authorization": f"Bearer {state['token']}"}
    async with aiohttp.ClientSession(headers=headers) as session:
        answer = await session.post(f"{server.url}/_matrix/client/v3/join/{room}", json={})
        assert answer.status == 200
