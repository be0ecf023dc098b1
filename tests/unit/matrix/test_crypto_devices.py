"""Protects whom keys go to: devices that prove themselves, of people who are in the room, as it is now."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import vodozemac

from bot.matrix.client import HomeserverRefused
from bot.matrix.crypto.account import MEGOLM, OLM, Account
from bot.matrix.crypto.asking import Asking
from bot.matrix.crypto.canonical import signed
from bot.matrix.crypto.devices import Device, Devices
from bot.matrix.crypto.rooms import Rooms, Rotation
from bot.matrix.crypto.vault import Vault
from tests.unit.matrix.crypto_desk import Json, client_that, device_of, vault_in

ANA, BOT, ROOM = "@ana:example.org", "@bot:example.org", "!room:example.org"


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    one = vault_in(tmp_path)
    yield one
    one.abandon()


def _published(user: str = ANA, name: str = "A", account: vodozemac.Account | None = None, **changes: Any) -> Json:
    account = account or vodozemac.Account()
    keys = {
        f"curve25519:{name}": account.curve25519_key.to_base64(),
        f"ed25519:{name}": account.ed25519_key.to_base64(),
    }
    body = {"user_id": user, "device_id": name, "algorithms": [OLM, MEGOLM], "keys": keys, **changes}
    return signed(body, user, f"ed25519:{name}", lambda data: account.sign(data).to_base64())


class Directory:
    """What `/keys/query` shows; counts how often it was asked for whom."""

    def __init__(self, shown: Json) -> None:
        self.shown = shown
        self.failures: Json = {}
        self.asked: list[list[str]] = []
        self.meanwhile: list[Any] = []

    async def answer(self, method: str, path: str, body: Any) -> Json:
        self.asked.append(sorted(body["device_keys"]))
        for happens in self.meanwhile:
            happens()
        return {"device_keys": self.shown, "failures": self.failures}


async def test_devices_are_asked_for_once_and_after_each_change(vault: Vault) -> None:
    directory = Directory({ANA: {"A": _published()}})
    devices, client = Devices(vault, lambda keys: False), client_that(directory.answer)
    await devices.refresh([ANA], client)
    await devices.refresh([ANA], client)
    assert directory.asked == [[ANA]]
    assert list(devices.of(ANA)) == ["A"]
    directory.shown = {ANA: {"B": _published(name="B")}}
    before = devices.version
    devices.changed([])
    assert devices.version == before
    devices.changed([ANA, 5])
    assert devices.version != before
    await devices.refresh([ANA], client)
    assert list(devices.of(ANA)) == ["B"]
    await vault.flush()
    assert list(Devices(vault, lambda keys: False).of(ANA)) == ["B"]


async def test_a_change_while_we_ask_is_not_missed(vault: Vault) -> None:
    directory = Directory({ANA: {"A": _published()}})
    devices, client = Devices(vault, lambda keys: False), client_that(directory.answer)
    directory.meanwhile = [lambda: devices.changed([ANA])]
    await devices.refresh([ANA], client)
    directory.meanwhile = []
    await devices.refresh([ANA], client)
    await devices.refresh([ANA], client)
    assert len(directory.asked) == 2


_OTHER = _published(name="A")


@pytest.mark.parametrize(
    "keys",
    [
        None,
        {},
        _published(user="@eve:example.org"),
        _published(name="B"),
        _published(algorithms=[OLM]),
        _published(algorithms=3),
        _published(keys={}),
        {**_published(), "keys": _OTHER["keys"]},
        {**_published(), "signatures": {}},
    ],
)
async def test_a_device_that_proves_nothing_gets_nothing(vault: Vault, keys: Any) -> None:
    devices = Devices(vault, lambda keys: False)
    await devices.refresh([ANA], client_that(Directory({ANA: {"A": keys}}).answer))
    assert devices.of(ANA) == {}


async def test_a_known_device_keeps_its_keys(vault: Vault) -> None:
    directory = Directory({ANA: {"A": _published()}})
    devices, client = Devices(vault, lambda keys: False), client_that(directory.answer)
    await devices.refresh([ANA], client)
    before = devices.of(ANA)["A"]
    for _ in range(2):
        directory.shown = {ANA: {"A": _published()}}  # other keys, by whomever
        devices.changed([ANA])
        await devices.refresh([ANA], client)
        assert devices.of(ANA)["A"] == before


async def test_a_homeserver_that_is_away_costs_nobody_what_is_known(vault: Vault) -> None:
    directory = Directory({ANA: {"A": _published()}})
    devices, client = Devices(vault, lambda keys: False), client_that(directory.answer)
    await devices.refresh([ANA], client)
    devices.doubt()
    directory.shown, directory.failures = {}, {"example.org": {}}
    await devices.refresh([ANA], client)
    await devices.refresh([ANA], client)
    assert list(devices.of(ANA)) == ["A"]
    assert len(directory.asked) == 2, "it is given a rest"


async def test_nothing_is_kept_of_people_who_are_in_no_room_any_more(vault: Vault) -> None:
    devices = Devices(vault, lambda keys: False)
    await devices.refresh([ANA], client_that(Directory({ANA: {"A": _published()}}).answer))
    await vault.flush()
    devices.left([ANA, None])
    await vault.flush()
    assert devices.of(ANA) == {}
    assert vault.all("devices") == {}


class State:
    """The state of one room, as requests show it."""

    def __init__(self) -> None:
        self.encryption: Json | None = {"algorithm": MEGOLM}
        self.members: dict[str, str] = {BOT: "join", ANA: "join", "@bea:example.org": "invite"}
        self.visibility = "shared"
        self.meanwhile: list[Any] = []
        self.asked = 0

    async def answer(self, method: str, path: str, body: Any) -> Json:
        if path.endswith("m.room.encryption"):
            if self.encryption is None:
                raise HomeserverRefused(404, "M_NOT_FOUND")
            return self.encryption
        if path.endswith("m.room.history_visibility"):
            return {"history_visibility": self.visibility}
        self.asked += 1
        chunk = [{"state_key": user, "content": {"membership": kind}} for user, kind in self.members.items()]
        for happens in self.meanwhile:
            happens()
        return {"chunk": chunk}


def _member(user: str, membership: str) -> Json:
    return {"type": "m.room.member", "state_key": user, "content": {"membership": membership}}


async def test_once_encrypted_always_encrypted(vault: Vault) -> None:
    rooms, state = Rooms(vault), State()
    state.encryption = None
    await rooms.look(ROOM, client_that(state.answer))
    assert rooms.is_clear(ROOM)
    on = {"type": "m.room.encryption", "state_key": "", "content": {"algorithm": MEGOLM, "rotation_period_msgs": 7}}
    rooms.heard(ROOM, [on, {**on, "content": {}}], complete=True)
    assert not rooms.is_clear(ROOM)
    await vault.flush()
    again = Rooms(vault)
    assert again.is_known(ROOM)
    await again.look(ROOM, client_that(state.answer))
    assert not again.is_clear(ROOM), "whatever its state says later"
    assert again.rotation(ROOM).messages == 7


async def test_nothing_that_a_room_says_of_its_keys_holds_up_listening(vault: Vault) -> None:
    deep: Any = 1
    for _ in range(500):
        deep = [deep]
    rooms = Rooms(vault)
    for odd in (deep, 10**30, "\ud800", {"a": deep}, None, True):
        content = {"algorithm": MEGOLM, "rotation_period_ms": odd, "rotation_period_msgs": 7}
        rooms.heard(ROOM, [{"type": "m.room.encryption", "state_key": "", "content": content}], complete=True)
    await vault.flush()
    assert Rooms(vault).rotation(ROOM).messages == 7


async def test_members_are_followed_and_asked_for_again_after_a_gap(vault: Vault) -> None:
    rooms, state = Rooms(vault), State()
    client = client_that(state.answer)
    assert await rooms.recipients(ROOM, client) == [ANA, "@bea:example.org", BOT]
    before = rooms.version
    rooms.heard(ROOM, [_member(ANA, "leave"), _member("@cyd:example.org", "join"), "broken"], complete=True)
    assert rooms.version != before
    assert await rooms.recipients(ROOM, client) == ["@bea:example.org", BOT, "@cyd:example.org"]
    assert state.asked == 1
    rooms.heard(ROOM, [], complete=False)
    assert ANA in await rooms.recipients(ROOM, client)
    assert state.asked == 2


async def test_who_is_invited_gets_keys_only_where_they_will_see_what_was_said(vault: Vault) -> None:
    rooms, state = Rooms(vault), State()
    state.visibility = "joined"
    assert await rooms.recipients(ROOM, client_that(state.answer)) == [ANA, BOT]
    change = {"type": "m.room.history_visibility", "state_key": "", "content": {"history_visibility": "invited"}}
    rooms.heard(ROOM, [change], complete=True)
    assert "@bea:example.org" in await rooms.recipients(ROOM, client_that(state.answer))


async def test_who_leaves_while_we_ask_is_not_taken_for_a_member(vault: Vault) -> None:
    rooms, state = Rooms(vault), State()

    def leave() -> None:
        state.meanwhile = []
        state.members[ANA] = "leave"
        rooms.heard(ROOM, [_member(ANA, "leave")], complete=True)

    state.meanwhile = [leave]
    assert ANA not in await rooms.recipients(ROOM, client_that(state.answer))


@pytest.mark.parametrize(
    ("content", "hours", "messages"),
    [
        ({}, 168, 100),
        ({"rotation_period_ms": 1, "rotation_period_msgs": 0}, 1, 1),
        ({"rotation_period_ms": "x", "rotation_period_msgs": True}, 168, 100),
        ({"rotation_period_ms": 10**20, "rotation_period_msgs": 10**20}, 52 * 168, 10_000),
    ],
)
def test_keys_change_as_often_as_the_room_says_within_reason(content: Json, hours: int, messages: int) -> None:
    rotation = Rotation.of(content)
    assert (rotation.after.total_seconds(), rotation.messages) == (hours * 3600, messages)


_EVENT = {"sender": ANA, "content": {"session_id": "S", "sender_key": "K", "device_id": "A", "algorithm": MEGOLM}}
_KEY = {"room_id": ROOM, "session_id": "S", "sender_key": "K", "sender_claimed_ed25519_key": "E"}


def test_a_key_is_asked_for_once_an_hour(vault: Vault) -> None:
    asking = Asking(vault, Account(vault, BOT, "BOT"))
    request = asking.request(ROOM, _EVENT)
    assert request is not None
    assert {(user, device) for user, devices in request.items() for device in devices} == {(ANA, "A"), (BOT, "*")}
    assert request[ANA]["A"]["body"]["session_id"] == "S"
    assert asking.request(ROOM, _EVENT) is None
    asking.missed(ROOM, _EVENT)
    again = asking.request(ROOM, _EVENT)
    assert again is not None
    assert again[ANA]["A"]["request_id"] == request[ANA]["A"]["request_id"]
    for broken in ({}, {"sender": ANA, "content": []}, {"sender": ANA, "content": {"session_id": 4}}):
        assert asking.request(ROOM, broken) is None


def test_a_flood_of_what_nobody_has_keys_for_is_not_a_flood_of_requests(vault: Vault) -> None:
    asking = Asking(vault, Account(vault, BOT, "BOT"))
    flood = ({"sender": ANA, "content": {"session_id": f"S{number}"}} for number in range(1000))
    assert sum(asking.request(ROOM, event) is not None for event in flood) == 300


def test_only_its_maker_and_our_own_signed_devices_may_hand_on_a_key(vault: Vault) -> None:
    account = Account(vault, BOT, "BOT")
    asking = Asking(vault, account)
    maker = Device(ANA, "A", "K", "E")
    assert asking.expects(_KEY, maker) is None, "it was not asked for"
    asking.request(ROOM, _EVENT)
    assert asking.expects(_KEY, maker) == ANA
    assert asking.expects(_KEY, device_of(account, trusted=True)) == ANA
    for stranger in (None, device_of(account), maker._replace(user="@eve:example.org"), maker._replace(ed25519="X")):
        assert asking.expects(_KEY, stranger) is None
    assert asking.expects({**_KEY, "room_id": "!other:example.org"}, maker) is None
    assert asking.came(_KEY) is not None
    assert asking.expects(_KEY, maker) is None


def test_a_refusal_is_remembered_until_the_key_comes(vault: Vault) -> None:
    asking = Asking(vault, Account(vault, BOT, "BOT"))
    asking.request(ROOM, _EVENT)
    asking.is_withheld("@eve:example.org", {"room_id": ROOM, "session_id": "S", "code": "m.blacklisted"})
    assert asking.reason(ROOM, _EVENT) is None, "only who has the key can refuse it"
    asking.is_withheld(ANA, {"room_id": ROOM, "session_id": "S", "code": "m.unverified"})
    asking.is_withheld(ANA, {"room_id": ROOM, "session_id": "T", "code": 5})
    asking.is_withheld(ANA, None)
    assert asking.reason(ROOM, _EVENT) == "m.unverified"
    asking.came(_KEY)
    assert asking.reason(ROOM, _EVENT) is None
