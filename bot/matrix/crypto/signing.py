"""The account vouches for the bot's device by keys of its own (cross-signing), as other clients ask of each other.

Clients may share nothing with a device that its owner has not signed (specification v1.18; MSC4153). nio has none of
this. What cannot be done is told by a code and stops nothing else: it is for the operator to settle.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from bot.matrix.client import V3, HomeserverRefused, MatrixClient
from bot.matrix.crypto.account import Account
from bot.matrix.crypto.canonical import Json, decode, encode, is_signed, signed
from bot.matrix.crypto.vault import Vault
from messages.errors import LoginRefused

_KIND, _NAME = "seeds", "own"
_USAGES = ("master", "self_signing", "user_signing")


class SigningKeys:
    """The three keys of an account (specification, "Cross-signing"), by seeds of 32 bytes."""

    def __init__(self, user: str, seeds: dict[str, bytes]) -> None:
        self._user = user
        self._keys = {usage: Ed25519PrivateKey.from_private_bytes(seeds[usage]) for usage in _USAGES}
        self.public = {usage: encode(key.public_key().public_bytes_raw()) for usage, key in self._keys.items()}

    @classmethod
    def load(cls, vault: Vault, user: str) -> SigningKeys | None:
        """Those that are kept for this account, None if there are none."""
        kept = vault.get(_KIND, _NAME)
        if kept is None or kept["user"] != user:
            return None
        return cls(user, {usage: decode(kept[usage]) for usage in _USAGES})

    @classmethod
    def make(cls, vault: Vault, user: str) -> SigningKeys:
        """New ones, staged in the vault; flush before they are published."""
        seeds = {usage: os.urandom(32) for usage in _USAGES}
        vault.put(_KIND, _NAME, {"user": user, **{usage: encode(seed) for usage, seed in seeds.items()}})
        return cls(user, seeds)

    def published(self) -> dict[str, Json]:
        """Body of `/keys/device_signing/upload`: the master key signs the other two."""
        made: dict[str, Json] = {}
        for usage, public in self.public.items():
            key = {"user_id": self._user, "usage": [usage], "keys": {f"ed25519:{public}": public}}
            made[f"{usage}_key"] = key if usage == "master" else self._sign("master", key)
        return made

    def sign_device(self, keys: Json) -> Json:
        return self._sign("self_signing", keys)

    def has_signed(self, keys: Any) -> bool:
        """Whether these keys of a device of the account are signed by us."""
        public = self.public["self_signing"]
        return is_signed(keys, self._user, f"ed25519:{public}", public)

    def _sign(self, usage: str, value: Json) -> Json:
        key = self._keys[usage]
        return signed(value, self._user, f"ed25519:{self.public[usage]}", lambda data: encode(key.sign(data)))


@dataclass(slots=True)
class Signing:
    """Publishes the keys and signs the device. `warnings` are codes for the operator."""

    vault: Vault
    account: Account
    client: MatrixClient
    password: str = field(default="", repr=False)
    keys: SigningKeys | None = None
    warnings: set[str] = field(default_factory=set)

    def trusts(self, device_keys: Json) -> bool:
        return self.keys is not None and self.keys.has_signed(device_keys)

    async def note_replaced(self) -> None:
        """Before the keys of a new device are published: see whether others know it by other keys. Raises as `ensure`.
        Keys of a device never change for those who have seen them."""
        device = _at(await self._shown(), "device_keys", self.account.user, self.account.device)
        if _at(device, "keys", f"ed25519:{self.account.device}") not in (None, self.account.ed25519):
            self.account.replaced = True
            self.account.save()

    async def ensure(self) -> bool:
        """After each start: what the homeserver shows must be ours. False if it shows no keys of our device, which are
        then to be published again. Raises Unreachable, Throttled, LoginRefused.

        Warns `device_replaced` (others know our device by keys that went with the folder: log in anew),
        `signing_keys_foreign` (somebody else's keys vouch for the account, and we have none),
        `signing_keys_refused` (ours were not taken), `signature_refused`."""
        self.warnings.clear()
        if self.account.replaced:
            self.warnings.add("device_replaced")
        self.keys = SigningKeys.load(self.vault, self.account.user)
        shown = await self._shown()
        device = _at(shown, "device_keys", self.account.user, self.account.device)
        if device is None:
            return False
        if self.keys is None:
            if _at(shown, "master_keys", self.account.user):
                self.warnings.add("signing_keys_foreign")
                return True
            self.keys = SigningKeys.make(self.vault, self.account.user)
            await self.vault.flush()
        are_ours = all(self._shows(shown, usage, public) for usage, public in self.keys.public.items())
        if not are_ours and not await self._publish(self.keys.published()):
            self.warnings.add("signing_keys_refused")
        elif not self.keys.has_signed(device):
            await self._sign(self.keys)
        return True

    def _shows(self, shown: Json, usage: str, public: str) -> bool:
        return bool(_at(shown, f"{usage}_keys", self.account.user, "keys") == {f"ed25519:{public}": public})

    async def _publish(self, body: Json) -> bool:
        attempts: list[Json] = [body]  # the first keys need no password any more (MSC3967)
        if self.password:
            attempts.append({**body, "auth": self._auth()})
        for attempt in attempts:
            try:
                await self.client.call("POST", f"{V3}/keys/device_signing/upload", attempt)
            except (HomeserverRefused, LoginRefused):
                continue
            return True
        return False

    async def _sign(self, keys: SigningKeys) -> None:
        ours = {
            self.account.device: keys.sign_device(self.account.device_keys()),
            keys.public["master"]: self.account.sign(keys.published()["master_key"]),
        }
        try:
            answer = await self.client.call("POST", f"{V3}/keys/signatures/upload", {self.account.user: ours})
        except HomeserverRefused:
            answer = {"failures": {"": {}}}
        if answer.get("failures"):
            self.warnings.add("signature_refused")

    async def _shown(self) -> Json:
        body: Json = {"device_keys": {self.account.user: []}}
        try:
            return await self.client.call("POST", f"{V3}/keys/query", body)
        except HomeserverRefused:
            return {}

    def _auth(self) -> Json:
        who = {"type": "m.id.user", "user": self.account.user}
        return {"type": "m.login.password", "identifier": who, "password": self.password}


def _at(value: Any, *path: str) -> Any:
    for part in path:
        value = value.get(part) if isinstance(value, dict) else None
    return value
