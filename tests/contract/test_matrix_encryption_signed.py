"""Protects members whose apps share keys with signed devices only, and believe no others: they are heard and read."""

from __future__ import annotations

import asyncio
import json
import shutil
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from bot.sandbox.synapse import SERVER_NAME, Synapse
from tests.contract.sealed_bot import PASSWORD, SealedBot

pytestmark = [pytest.mark.soak, pytest.mark.timeout(600)]
_PROGRAM = Path(__file__).with_name("signed_only_person.mjs")
_PACKAGE = "matrix-js-sdk"


async def test_an_app_that_wants_signed_devices_shares_its_keys_with_the_bot_and_believes_it(
    synapse: Synapse, tmp_path: Path
) -> None:
    await _install(tmp_path)
    await synapse.register("signed-bot", PASSWORD)
    bot = SealedBot(synapse, f"@signed-bot:{SERVER_NAME}", tmp_path / "keys")
    await bot.start()
    await bot.poll()
    person = await _start(synapse, "signed-person", bot.user_id, tmp_path)
    try:
        room = str((await _line(person, "room"))["room"])
        await bot.join(room)
        await _line(person, "joined")
        said = (await _say(person, "Bonjour"))["said"]
        assert await bot.text(said) == "Bonjour"
        answer = await bot.say(room, "Bonjour à vous")
        seen = await _line(person, "id")
        assert (seen["id"], seen["body"]) == (answer, "Bonjour à vous")
        await bot.stop()
        await bot.start()
        again = await bot.say(room, "Me revoilà")
        seen = await _line(person, "id")
        assert (seen["id"], seen["body"]) == (again, "Me revoilà")
    finally:
        await bot.stop()
        if person.returncode is None:
            person.kill()
        await person.wait()


async def _install(folder: Path) -> None:
    npm = shutil.which("npm")
    if npm is None or shutil.which("node") is None:
        pytest.skip("npm and node are needed")
    (folder / "package.json").write_text('{"private": true}')
    quiet = ("--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error")
    installing = await asyncio.create_subprocess_exec(
        npm, "install", *quiet, _PACKAGE, cwd=folder, stdout=asyncio.subprocess.DEVNULL
    )
    if await installing.wait() != 0:
        pytest.skip(f"npm cannot install {_PACKAGE} here")


async def _start(server: Synapse, user: str, bot: str, folder: Path) -> asyncio.subprocess.Process:
    await server.register(user, PASSWORD)
    body = {"type": "m.login.password", "identifier": {"type": "m.id.user", "user": user}, "password": PASSWORD}
    async with (
        aiohttp.ClientSession() as session,
        session.post(f"{server.url}/_matrix/client/v3/login", json=body) as answer,
    ):
        login = await answer.json()
    arguments = (folder, server.url, login["user_id"], login["device_id"], login["access_token"], bot)
    return await asyncio.create_subprocess_exec(
        "node",
        str(_PROGRAM),
        *(str(argument) for argument in arguments),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )


async def _say(person: asyncio.subprocess.Process, text: str) -> dict[str, Any]:
    assert person.stdin is not None
    person.stdin.write(f"{text}\n".encode())
    return await _line(person, "said")


async def _line(person: asyncio.subprocess.Process, key: str) -> dict[str, Any]:
    """The next thing it tells that has this key."""
    assert person.stdout is not None
    async with asyncio.timeout(60):
        while line := await person.stdout.readline():
            if line.startswith(b"@") and key in (told := json.loads(line[1:])):
                return dict(told)
            assert b'"refused"' not in line, "it does not send: our device is not signed for it"
    raise AssertionError("it has ended")
