"""Protects what devices tell each other: read once by the one it is for, and believed for no one else."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import vodozemac

from bot.matrix.crypto.account import Account
from bot.matrix.crypto.canonical import is_signed
from bot.matrix.crypto.olm import OlmSessions, Unopened
from bot.matrix.crypto.vault import Vault
from tests.unit.matrix.crypto_desk import device_of, vault_in

BOT, ANA = "@bot:example.org", "@ana:example.org"


class Side:
    """One device with its conversations."""

    def __init__(self, folder: Path, user: str, device: str) -> None:
        self.folder, self.user, self.name = folder, user, device
        self.vault: Vault = vault_in(folder)
        self.begin()

    def begin(self) -> None:
        self.account = Account(self.vault, self.user, self.name)
        self.olm = OlmSessions(self.vault, self.account)

    async def restart(self, *, crash: bool = False) -> None:
        if crash:
            self.vault.abandon()
        else:
            await self.vault.close()
        self.vault = vault_in(self.folder)
        self.begin()

    def a_key(self) -> str:
        body = self.account.to_publish(0, fallback=False)
        assert body is not None
        return str(next(iter(body["one_time_keys"].values()))["key"])


@pytest.fixture
def bot(tmp_path: Path) -> Iterator[Side]:
    side = Side(tmp_path / "bot", BOT, "BOT")
    yield side
    side.vault.abandon()


@pytest.fixture
def ana(tmp_path: Path) -> Iterator[Side]:
    side = Side(tmp_path / "ana", ANA, "ANA")
    yield side
    side.vault.abandon()


def _tell(sender: Side, receiver: Side, text: str) -> dict[str, Any]:
    device = device_of(receiver.account)
    if not sender.olm.has(device.curve25519):
        sender.olm.begin(device, receiver.a_key())
    return sender.olm.encrypt(device, "m.test", {"text": text})


async def test_two_devices_talk_over_restarts(bot: Side, ana: Side) -> None:
    first = bot.olm.open(ANA, _tell(ana, bot, "one"))
    assert (first["type"], first["content"]) == ("m.test", {"text": "one"})
    for number in range(3):
        await bot.restart()
        await ana.restart()
        assert bot.olm.open(ANA, _tell(ana, bot, f"a{number}"))["content"] == {"text": f"a{number}"}
        assert ana.olm.open(BOT, _tell(bot, ana, f"b{number}"))["content"] == {"text": f"b{number}"}


async def test_what_was_read_but_not_kept_is_read_again_after_a_crash(bot: Side, ana: Side) -> None:
    message = _tell(ana, bot, "one")
    await bot.vault.flush()
    assert bot.olm.open(ANA, message)["content"] == {"text": "one"}
    await bot.restart(crash=True)  # the homeserver hands it out again
    assert bot.olm.open(ANA, message)["content"] == {"text": "one"}


async def test_a_message_is_read_once(bot: Side, ana: Side) -> None:
    message = _tell(ana, bot, "one")
    bot.olm.open(ANA, message)
    with pytest.raises(Unopened):
        bot.olm.open(ANA, message)
    assert bot.olm.open(ANA, _tell(ana, bot, "two"))["content"] == {"text": "two"}


async def test_a_message_counts_for_its_sender_and_its_receiver_only(bot: Side, ana: Side, tmp_path: Path) -> None:
    with pytest.raises(Unopened) as raised:
        bot.olm.open("@eve:example.org", _tell(ana, bot, "one"))
    assert not raised.value.lost
    eve = Side(tmp_path / "eve", BOT, "BOT")
    ana.olm.begin(device_of(bot.account)._replace(curve25519=eve.account.curve25519), eve.a_key())
    target = device_of(bot.account)._replace(curve25519=eve.account.curve25519)
    with pytest.raises(Unopened):
        eve.olm.open(ANA, ana.olm.encrypt(target, "m.test", {}))  # meant for a device with another signing key
    eve.vault.abandon()


@pytest.mark.parametrize(
    "content",
    [None, {}, {"sender_key": 1, "ciphertext": {}}, {"sender_key": "x", "ciphertext": 3}, {"ciphertext": {"x": {}}}],
)
async def test_what_is_no_message_harms_nothing(bot: Side, content: Any) -> None:
    with pytest.raises(Unopened):
        bot.olm.open(ANA, content)
    mine = {"type": 0, "body": "!!"}
    for broken in (mine, {**mine, "type": 1}, {**mine, "type": 7}, {**mine, "body": 5}):
        with pytest.raises(Unopened):
            bot.olm.open(ANA, {"sender_key": "AAAA", "ciphertext": {bot.account.curve25519: broken}})


async def test_a_lost_conversation_is_told_apart(bot: Side, ana: Side) -> None:
    bot.olm.open(ANA, _tell(ana, bot, "one"))
    ana.olm.open(BOT, _tell(bot, ana, "two"))
    stranger = vodozemac.Account()
    stranger.generate_one_time_keys(1)
    message = _tell(ana, bot, "three")
    with pytest.raises(Unopened) as raised:
        bot.olm.open(ANA, {**message, "sender_key": stranger.curve25519_key.to_base64()})
    assert raised.value.lost


async def test_keys_that_were_laid_out_survive_a_crash(bot: Side, ana: Side) -> None:
    body = bot.account.to_publish(0, fallback=True)
    assert body is not None
    await bot.vault.flush()  # before the request leaves
    key = next(iter(body["one_time_keys"].values()))["key"]
    ana.olm.begin(device_of(bot.account), key)
    message = ana.olm.encrypt(device_of(bot.account), "m.test", {"text": "one"})
    await bot.restart(crash=True)
    again = bot.account.to_publish(50, fallback=True)
    assert again is not None
    assert again["one_time_keys"].keys() == body["one_time_keys"].keys(), "the same keys, not others"
    assert again["fallback_keys"].keys() == body["fallback_keys"].keys()
    assert bot.olm.open(ANA, message)["content"] == {"text": "one"}


async def test_laid_out_keys_are_signed_and_made_up_when_few_are_left(bot: Side) -> None:
    body = bot.account.to_publish(0, fallback=True)
    assert body is not None
    assert len(body["one_time_keys"]) == 50
    (fallback,) = body["fallback_keys"].values()
    assert fallback["fallback"] is True
    for part in (body["device_keys"], fallback, *body["one_time_keys"].values()):
        assert is_signed(part, BOT, "ed25519:BOT", bot.account.ed25519)
    bot.account.has_published()
    assert bot.account.to_publish(30, fallback=False) is None
    more = bot.account.to_publish(10, fallback=False)
    assert more is not None
    assert len(more["one_time_keys"]) == 40
    assert "device_keys" not in more
    assert not more["one_time_keys"].keys() & body["one_time_keys"].keys()
    bot.account.has_published()
    none_left = bot.account.to_publish(0, fallback=False)
    assert none_left is not None
    assert "device_keys" in none_left, "the homeserver may have dropped them with the rest"


async def test_names_that_the_homeserver_has_taken_are_given_up(bot: Side) -> None:
    body = bot.account.to_publish(0, fallback=False)
    bot.account.has_published(refused=True)
    again = bot.account.to_publish(0, fallback=False)
    assert body is not None
    assert again is not None
    assert "device_keys" in again
    assert not again["one_time_keys"].keys() & body["one_time_keys"].keys()


async def test_a_new_device_begins_its_own_conversations(bot: Side, ana: Side) -> None:
    bot.olm.open(ANA, _tell(ana, bot, "one"))
    await bot.vault.flush()
    bot.name = "NEW"
    before = bot.account.curve25519
    await bot.restart()
    assert bot.account.curve25519 != before
    assert not bot.olm.has(ana.account.curve25519)
