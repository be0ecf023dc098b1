"""Protects that others can always begin a conversation with the bot: keys are laid out, and made up as they go."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bot.matrix.client import HomeserverRefused
from bot.matrix.crypto.account import Account
from bot.matrix.crypto.chores import Chores
from bot.matrix.crypto.devices import Devices
from bot.matrix.crypto.inbound import InboundSessions
from bot.matrix.crypto.olm import OlmSessions
from bot.matrix.crypto.rooms import Rooms
from bot.matrix.crypto.sharing import Sharing
from bot.matrix.crypto.vault import Vault
from messages.errors import Unreachable
from tests.unit.matrix.crypto_desk import Json, client_that, vault_in

BOT = "@bot:example.org"


class Keeper:
    """Keeps one-time keys; refuses a name that is taken, and what comes while it is `away`."""

    def __init__(self) -> None:
        self.keys: dict[str, Any] = {}
        self.devices = 0
        self.fallbacks: list[str] = []
        self.away = False
        self.asked = asyncio.Condition()

    async def answer(self, method: str, path: str, body: Any) -> Json:
        async with self.asked:
            self.asked.notify_all()
        if self.away:
            raise Unreachable
        fresh = body.get("one_time_keys", {})
        if any(self.keys.get(name, key) != key for name, key in fresh.items()):
            raise HomeserverRefused(400, "M_UNKNOWN")
        self.keys |= fresh
        self.devices += "device_keys" in body
        self.fallbacks += body.get("fallback_keys", {})
        return {"one_time_key_counts": {"signed_curve25519": len(self.keys)}}


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    one = vault_in(tmp_path)
    yield one
    one.abandon()


def _chores(vault: Vault, keeper: Keeper) -> Chores:
    account, client = Account(vault, BOT, "BOT"), client_that(keeper.answer)
    devices, olm = Devices(vault, lambda keys: False), OlmSessions(vault, account)
    sharing = Sharing(vault, account, client, devices, Rooms(vault), olm, InboundSessions(vault))
    return Chores(vault, account, client, devices, olm, sharing)


async def test_a_new_device_lays_out_all_that_others_need_and_does_so_once(vault: Vault) -> None:
    keeper = Keeper()
    chores = _chores(vault, keeper)
    await chores.publish()
    await chores.publish()
    assert (len(keeper.keys), len(keeper.fallbacks), keeper.devices) == (50, 1, 1)
    await _chores(vault, keeper).publish()  # after a restart
    assert (len(keeper.keys), len(keeper.fallbacks), keeper.devices) == (50, 1, 1)


async def test_names_that_are_taken_since_an_old_backup_are_passed_over(vault: Vault) -> None:
    keeper = Keeper()
    keeper.keys = {f"signed_curve25519:AAAAAAAAA{name}": "taken" for name in ("AA", "AE", "AI")}
    await _chores(vault, keeper).publish()
    assert len(keeper.keys) == 53
    assert keeper.devices == 1


async def test_a_homeserver_that_takes_no_keys_is_not_asked_on_and_on(vault: Vault) -> None:
    asked = 0

    async def refuse(method: str, path: str, body: Any) -> Json:
        nonlocal asked
        asked += 1
        raise HomeserverRefused(403, "M_FORBIDDEN")

    chores = _chores(vault, Keeper())
    chores.client = client_that(refuse)
    for _ in range(20):
        await chores.publish()
    assert asked == 5, "or the secret halves of those that are laid out are pushed out"


async def test_a_defect_does_not_end_the_laying_out_of_keys(vault: Vault) -> None:
    keeper = Keeper()
    chores = _chores(vault, keeper)
    await chores.publish()
    chores.start()
    wrong = asyncio.Event()

    async def nonsense(method: str, path: str, body: Any) -> Json:
        wrong.set()
        return {"one_time_key_counts": {"signed_curve25519": "many"}}

    chores.client = client_that(nonsense)
    chores.heard({"device_one_time_keys_count": {"signed_curve25519": 3}})
    await asyncio.wait_for(wrong.wait(), 5)
    chores.client = client_that(keeper.answer)
    before = len(keeper.keys)
    chores.heard({"device_one_time_keys_count": {"signed_curve25519": 3}})
    async with asyncio.timeout(5):
        while len(keeper.keys) == before:
            await asyncio.sleep(0.01)
    await chores.close()


async def test_keys_are_made_up_as_they_are_used_however_often_the_homeserver_is_away(vault: Vault) -> None:
    keeper = Keeper()
    chores = _chores(vault, keeper)
    await chores.publish()
    chores.start()
    first = set(keeper.keys)
    keeper.away = True
    async with keeper.asked:
        chores.heard({"device_one_time_keys_count": {"signed_curve25519": 3}, "device_unused_fallback_key_types": []})
        await asyncio.wait_for(keeper.asked.wait(), 5)
    keeper.away = False
    async with keeper.asked:
        chores.heard({})
        await asyncio.wait_for(keeper.asked.wait(), 5)
    async with asyncio.timeout(5):
        while len(keeper.fallbacks) < 2:
            await asyncio.sleep(0)
    assert len(set(keeper.keys) - first) == 47
    assert keeper.fallbacks[0] != keeper.fallbacks[1]
    await chores.close()
