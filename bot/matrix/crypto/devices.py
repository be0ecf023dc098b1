"""Which devices the members of encrypted rooms have, as far as their owners' own signatures prove it.

What is known is asked for again after every start and whenever the homeserver tells of a change. It is kept all the
same: a device's keys never change, so that other ones under its name are somebody else's.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from bot.matrix.client import V3, HomeserverRefused, MatrixClient
from bot.matrix.crypto.account import MEGOLM, OLM
from bot.matrix.crypto.canonical import Json, is_signed
from bot.matrix.crypto.vault import Vault

_KIND = "devices"
_USERS_A_QUERY = 500
_QUERY_TIMEOUT = 30.0  # seconds; other homeservers are asked meanwhile, for ten of them
_REST = 60.0  # seconds after a failure of another homeserver


class Device(NamedTuple):
    """One device of a user's; keys in unpadded base64. `trusted`: the owner's own key has signed it, where we know
    that key, which is for our own account."""

    user: str
    id: str
    curve25519: str
    ed25519: str
    trusted: bool = False


@dataclass(slots=True)
class Devices:
    """`trusts` tells of the keys of a device of ours whether we have signed them."""

    vault: Vault
    trusts: Callable[[Json], bool]
    version: int = 0
    """Changes whenever what is known may not hold any more."""
    _known: dict[str, dict[str, Device]] = field(default_factory=dict)
    _fresh: set[str] = field(default_factory=set)
    _asking: set[str] = field(default_factory=set)
    _resting: dict[str, float] = field(default_factory=dict)

    def of(self, user: str) -> dict[str, Device]:
        """By id, as known last."""
        if user not in self._known:
            kept = self.vault.get(_KIND, user) or {}
            self._known[user] = {name: Device(user, name, *keys) for name, keys in kept.items()}
        return self._known[user]

    def owner(self, user: str, curve25519: str) -> Device | None:
        """The device of this user that has this key."""
        return next((device for device in self.of(user).values() if device.curve25519 == curve25519), None)

    def changed(self, users: Iterable[object]) -> None:
        """The homeserver says so: ask again before the next use."""
        for user in users:
            if isinstance(user, str):
                self._fresh.discard(user)
                self._asking.discard(user)
                self._resting.pop(user, None)
                self.version += 1

    def left(self, users: Iterable[object]) -> None:
        """No encrypted room is shared with them any more: nothing is kept of them."""
        gone = [user for user in users if isinstance(user, str)]
        self.changed(gone)
        for user in gone:
            self._known.pop(user, None)
            self.vault.drop(_KIND, user)

    def doubt(self) -> None:
        """Anybody's may have changed unheard."""
        self.changed([*self._fresh, *self._asking])

    async def refresh(self, users: Iterable[str], client: MatrixClient) -> None:
        """Ask for the devices of those that are not up to date. Raises Unreachable, Throttled, LoginRefused."""
        now = time.monotonic()
        wanted = [user for user in users if user not in self._fresh and self._resting.get(user, 0.0) <= now]
        for start in range(0, len(wanted), _USERS_A_QUERY):
            part = wanted[start : start + _USERS_A_QUERY]
            self._asking.update(part)
            try:
                body = {"device_keys": {user: [] for user in part}, "timeout": 10_000}
                answer = await client.call("POST", f"{V3}/keys/query", body, timeout=_QUERY_TIMEOUT)
            except HomeserverRefused:
                answer = {"failures": {"": {}}}
            self._take(part, answer)

    def _take(self, users: list[str], answer: Json) -> None:
        keys = answer.get("device_keys")
        keys = keys if isinstance(keys, dict) else {}
        for user in users:
            if user not in keys and answer.get("failures"):
                self._resting[user] = time.monotonic() + _REST  # of those that answer, the others
                continue
            if user in self._asking:  # else it has changed while we asked
                self._asking.discard(user)
                self._fresh.add(user)
            published = keys.get(user)
            self._keep(user, published if isinstance(published, dict) else {})
        self.version += 1

    def _keep(self, user: str, published: Mapping[str, Any]) -> None:
        before = self.of(user)
        found = {}
        for name, keys in published.items():
            device = _device(user, name, keys, trusted=self.trusts(keys))
            old = before.get(name)
            if device is not None:
                found[name] = device if old is None or old.ed25519 == device.ed25519 else old
        self._known[user] = found
        if found != before:
            self.vault.put(_KIND, user, {name: device[2:] for name, device in found.items()})


def _device(user: str, name: str, keys: Any, *, trusted: bool) -> Device | None:
    """What a user has published, if it says and signs what it must (specification, "Device keys")."""
    try:
        curve25519, ed25519 = keys["keys"][f"curve25519:{name}"], keys["keys"][f"ed25519:{name}"]
        algorithms = keys["algorithms"]
        named = (keys["user_id"], keys["device_id"]) == (user, name)
        able = OLM in algorithms and MEGOLM in algorithms
    except (KeyError, TypeError):
        return None
    if not (named and able and isinstance(curve25519, str) and isinstance(ed25519, str)):
        return None
    if not is_signed(keys, user, f"ed25519:{name}", ed25519):
        return None
    return Device(user, name, curve25519, ed25519, trusted)
