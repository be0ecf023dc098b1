"""Protects signatures: what the bot signs others can check, and what nobody signed is not believed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from canonicaljson import encode_canonical_json
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from hypothesis import given
from hypothesis import strategies as st

from bot.matrix.client import HomeserverRefused
from bot.matrix.crypto.account import Account
from bot.matrix.crypto.canonical import canonical, decode, encode, is_signed, signed
from bot.matrix.crypto.signing import Signing, SigningKeys
from messages.errors import LoginRefused
from tests.unit.matrix.crypto_desk import Json, client_that, vault_in

USER = "@bot:example.org"
_TEXT = st.text(st.characters(codec="utf-8"), max_size=8)
_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | _TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_TEXT, inner, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(_TEXT.filter(lambda key: key not in ("signatures", "unsigned")), _VALUES, max_size=4))
def test_json_is_signed_in_the_one_form_that_homeservers_sign(value: dict[str, Any]) -> None:
    assert canonical(value) == encode_canonical_json(value)


def test_what_one_key_signed_another_did_not_and_nothing_may_change() -> None:
    key, other = Ed25519PrivateKey.generate(), Ed25519PrivateKey.generate()
    public = encode(key.public_key().public_bytes_raw())
    value = signed({"a": 1, "unsigned": {"age": 3}}, USER, "ed25519:K", lambda data: encode(key.sign(data)))
    assert is_signed(value, USER, "ed25519:K", public)
    assert is_signed({**value, "unsigned": {}}, USER, "ed25519:K", public)
    assert not is_signed({**value, "a": 2}, USER, "ed25519:K", public)
    assert not is_signed(value, USER, "ed25519:K", encode(other.public_key().public_bytes_raw()))
    assert not is_signed(value, "@other:example.org", "ed25519:K", public)


@pytest.mark.parametrize("broken", [None, 1, "x", [], {}, {"signatures": 1}, {"signatures": {USER: {"ed25519:K": 5}}}])
def test_what_has_no_shape_is_not_signed(broken: Any) -> None:
    assert not is_signed(broken, USER, "ed25519:K", "AAAA")


async def test_the_keys_of_the_account_sign_each_other_and_last(tmp_path: Path) -> None:
    vault = vault_in(tmp_path)
    keys = SigningKeys.make(vault, USER)
    await vault.close()
    vault = vault_in(tmp_path)
    again = SigningKeys.load(vault, USER)
    assert again is not None
    assert again.public == keys.public
    assert SigningKeys.load(vault, "@other:example.org") is None
    body = again.published()
    master = keys.public["master"]
    for part in ("self_signing_key", "user_signing_key"):
        assert _verifies(body[part], master)
    device = again.sign_device({"user_id": USER, "device_id": "BOT", "keys": {}})
    assert _verifies(device, keys.public["self_signing"])
    assert again.has_signed(device)
    assert not again.has_signed({**device, "device_id": "OTHER"})
    await vault.close()


def _verifies(value: Json, public: str) -> bool:
    """By a check that shares nothing with the code under test."""
    signature = decode(value["signatures"][USER][f"ed25519:{public}"])
    rest = {key: part for key, part in value.items() if key not in ("signatures", "unsigned")}
    try:
        Ed25519PublicKey.from_public_bytes(decode(public)).verify(signature, encode_canonical_json(rest))
    except InvalidSignature:
        return False
    return True


class Homeserver:
    """Shows what was uploaded; asks for the password if it `insists`, and takes nothing if it `refuses`."""

    def __init__(self, account: Account, *, insists: bool = False, refuses: bool = False) -> None:
        self.shown: Json = {"device_keys": {USER: {"BOT": account.device_keys()}}}
        self.insists, self.refuses = insists, refuses
        self.uploads = 0

    async def answer(self, method: str, path: str, body: Any) -> Json:
        if path.endswith("/keys/query"):
            return self.shown
        if path.endswith("/keys/signatures/upload"):
            self.shown["device_keys"][USER]["BOT"] = body[USER]["BOT"]
            return {"failures": {}}
        if self.refuses:
            raise HomeserverRefused(403, "M_FORBIDDEN")
        if self.insists and body.get("auth", {}).get("password") != "right":
            raise LoginRefused
        self.uploads += 1
        for usage in ("master", "self_signing", "user_signing"):
            self.shown[f"{usage}_keys"] = {USER: body[f"{usage}_key"]}
        return {}


async def _signing(tmp_path: Path, password: str = "", **homeserver: bool) -> tuple[Signing, Homeserver]:
    vault = vault_in(tmp_path)
    account = Account(vault, USER, "BOT")
    server = Homeserver(account, **homeserver)
    signing = Signing(vault, account, client_that(server.answer), password)
    await signing.ensure()
    return signing, server


async def test_the_device_is_vouched_for_once_and_stays_so(tmp_path: Path) -> None:
    signing, server = await _signing(tmp_path)
    assert signing.warnings == set()
    assert signing.trusts(server.shown["device_keys"][USER]["BOT"])
    await signing.ensure()
    assert server.uploads == 1
    signing.vault.abandon()


async def test_a_homeserver_that_asks_for_the_password_gets_it(tmp_path: Path) -> None:
    signing, server = await _signing(tmp_path, "right", insists=True)
    assert signing.warnings == set()
    assert server.uploads == 1
    signing.vault.abandon()


@pytest.mark.parametrize("options", [{"insists": True}, {"refuses": True}])
async def test_keys_that_are_refused_are_a_warning_and_no_more(tmp_path: Path, options: dict[str, bool]) -> None:
    signing, server = await _signing(tmp_path, "wrong", **options)
    assert signing.warnings == {"signing_keys_refused"}
    server.insists = server.refuses = False
    await signing.ensure()
    assert signing.warnings == set(), "the next start tries again, with the same keys"
    signing.vault.abandon()


async def test_keys_of_somebody_else_are_not_replaced_by_who_has_none(tmp_path: Path) -> None:
    signing, server = await _signing(tmp_path / "one")
    signing.vault.abandon()
    vault = vault_in(tmp_path / "two")
    stranger = Signing(vault, Account(vault, USER, "BOT"), client_that(server.answer), "right")
    await stranger.ensure()
    assert stranger.warnings == {"signing_keys_foreign"}
    assert server.uploads == 1
    vault.abandon()
