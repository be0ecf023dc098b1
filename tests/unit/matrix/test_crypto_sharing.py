"""Protects who may read what the bot says: whoever has left gets no more of it, who lost a key gets it again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from bot.matrix.crypto.account import Account
from bot.matrix.crypto.devices import Devices
from bot.matrix.crypto.inbound import InboundSessions
from bot.matrix.crypto.olm import OlmSessions
from bot.matrix.crypto.quota import Quota
from bot.matrix.crypto.rooms import Rooms
from bot.matrix.crypto.sharing import Sharing
from tests.unit.matrix.crypto_desk import Json, client_that, device_of, vault_in

ROOM, BOT, ANA, EVE = "!room:example.org", "@bot:example.org", "@ana:example.org", "@eve:example.org"


class Server:
    """A homeserver with the devices of two members, that counts the keys handed to each."""

    def __init__(self, folder: Path) -> None:
        self.people = {user: Account(vault_in(folder / user[1:4]), user, user[1:4].upper()) for user in (ANA, EVE)}
        self.told: list[tuple[str, str]] = []
        self.meanwhile: Callable[[], None] = lambda: None

    async def answer(self, method: str, path: str, body: Json) -> Json:
        if "/members" in path:
            return {"chunk": [{"state_key": user, "content": {"membership": "join"}} for user in (BOT, ANA, EVE)]}
        if path.endswith("/keys/query"):
            self.meanwhile()
            mine = {user: self.people[user] for user in body["device_keys"] if user in self.people}
            return {"device_keys": {user: {one.device: one.device_keys()} for user, one in mine.items()}}
        if path.endswith("/keys/claim"):
            return {
                "one_time_keys": {user: {self.people[user].device: self._key(user)} for user in body["one_time_keys"]}
            }
        if "/sendToDevice/" in path:
            self.told += [(user, device) for user, devices in body["messages"].items() for device in devices]
        return {}

    def _key(self, user: str) -> Json:
        laid_out = self.people[user].to_publish(0, fallback=False) or {}
        return dict(laid_out["one_time_keys"])


@pytest.fixture
def server(tmp_path: Path) -> Server:
    return Server(tmp_path)


@pytest.fixture
def sharing(tmp_path: Path, server: Server) -> Iterator[Sharing]:
    vault = vault_in(tmp_path / "bot")
    account = Account(vault, BOT, "BOT")
    devices, olm = Devices(vault, lambda keys: False), OlmSessions(vault, account)
    yield Sharing(vault, account, client_that(server.answer), devices, Rooms(vault), olm, InboundSessions(vault))
    vault.abandon()


async def _say(sharing: Sharing) -> str:
    sealed = await sharing.sealed(ROOM, "m.room.message", {"body": "hi"})
    return str(sealed["session_id"])


async def test_who_leaves_while_devices_are_asked_for_cannot_read_on(sharing: Sharing, server: Server) -> None:
    first = await _say(sharing)
    assert server.told == [(ANA, "ANA"), (EVE, "EVE")]

    def leave() -> None:
        gone = {"type": "m.room.member", "state_key": EVE, "content": {"membership": "leave"}}
        sharing.rooms.heard(ROOM, [gone], complete=True)
        server.meanwhile = lambda: None

    server.meanwhile = leave
    sharing.devices.changed([ANA])
    second = await _say(sharing)
    assert second != first
    assert await _say(sharing) == second
    assert server.told[2:] == [(ANA, "ANA")]


async def test_a_device_that_begins_anew_is_told_the_key_again(sharing: Sharing, server: Server) -> None:
    first = await _say(sharing)
    sharing.began_anew(device_of(server.people[ANA]))
    assert await _say(sharing) == first
    assert server.told == [(ANA, "ANA"), (EVE, "EVE"), (ANA, "ANA")]


def test_one_account_has_so_much_an_hour_and_others_are_not_touched_by_it() -> None:
    now = 0.0
    quota = Quota(2, lambda: now)
    assert [quota.take(EVE) for _ in range(3)] == [True, True, False]
    assert quota.take(ANA)
    now = 3600.0
    assert quota.take(EVE)
