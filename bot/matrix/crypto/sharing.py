"""What rooms are written to with: one ratchet a room, whose key goes to every device that may read on.

Ratchets live in memory only. So neither a crash nor an old backup can make one go over the same step twice with another
text, and sending waits for no disk; after a restart a room's first message hands out a new key.
"""

from __future__ import annotations

import asyncio
import secrets
import time
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

import orjson
import vodozemac

from bot.matrix.client import V3, HomeserverRefused, MatrixClient
from bot.matrix.crypto.account import MEGOLM, Account
from bot.matrix.crypto.canonical import Json, is_signed
from bot.matrix.crypto.devices import Device, Devices
from bot.matrix.crypto.inbound import InboundSessions
from bot.matrix.crypto.olm import OlmSessions
from bot.matrix.crypto.rooms import Rooms, Rotation
from bot.matrix.crypto.vault import Vault

_DEVICES_A_REQUEST = 50
_CLAIM_TIMEOUT = 30.0  # seconds; other homeservers are asked meanwhile, for ten of them
_ATTEMPTS = 3
_NO_KEYS_FOR = 600.0  # seconds until a device that had none to give is asked again


@dataclass(slots=True)
class _Ratchet:
    """`shared` are the devices that have its key, with their own."""

    session: vodozemac.GroupSession = field(default_factory=vodozemac.GroupSession)
    begun: float = field(default_factory=time.time)
    shared: dict[tuple[str, str], str] = field(default_factory=dict)
    checked: tuple[int, int] | None = None

    def is_spent(self, rotation: Rotation) -> bool:
        old = time.time() - self.begun >= rotation.after.total_seconds()
        return old or self.session.message_index >= rotation.messages


@dataclass(slots=True)
class Sharing:
    """Seals what is said in rooms. Several may ask at once; each room's turn comes one by one."""

    vault: Vault
    account: Account
    client: MatrixClient
    devices: Devices
    rooms: Rooms
    olm: OlmSessions
    inbound: InboundSessions
    _ratchets: dict[str, _Ratchet] = field(default_factory=dict)
    _turns: defaultdict[str, asyncio.Lock] = field(default_factory=lambda: defaultdict(asyncio.Lock))
    _without: dict[str, float] = field(default_factory=dict)

    async def sealed(self, room: str, kind: str, content: Json) -> Json:
        """Content of an `m.room.encrypted`; how it relates to others stays outside, where homeservers need it."""
        async with self._turns[room]:
            ratchet = await self._ready(room)
            inside = {name: part for name, part in content.items() if name != "m.relates_to"}
            plain = orjson.dumps({"type": kind, "content": inside, "room_id": room})
            ciphertext = ratchet.session.encrypt(plain).to_base64()
        relation = {"m.relates_to": content["m.relates_to"]} if "m.relates_to" in content else {}
        return {
            "algorithm": MEGOLM,
            "ciphertext": ciphertext,
            "session_id": ratchet.session.session_id,
            "sender_key": self.account.curve25519,  # both obsolete since v1.3, and older apps ask for them
            "device_id": self.account.device,
            **relation,
        }

    def left(self, room: str) -> None:
        self._ratchets.pop(room, None)

    def began_anew(self, device: Device) -> None:
        """It has lost what we told it (an old backup, a damaged store): it is told again before the next message."""
        for ratchet in self._ratchets.values():
            if ratchet.shared.pop((device.user, device.id), None) is not None:
                ratchet.checked = None

    async def begin(self, devices: Iterable[Device]) -> None:
        """Open a conversation with each device that has keys to give, whether or not there is one."""
        now = time.monotonic()
        wanted: dict[str, dict[str, Device]] = defaultdict(dict)
        for device in devices:
            if self._without.get(device.curve25519, 0.0) <= now:
                wanted[device.user][device.id] = device
        if not wanted:
            return
        ask = {user: dict.fromkeys(found, "signed_curve25519") for user, found in wanted.items()}
        body = {"one_time_keys": ask, "timeout": 10_000}
        try:
            answer = await self.client.call("POST", f"{V3}/keys/claim", body, timeout=_CLAIM_TIMEOUT)
        except HomeserverRefused:
            answer = {}
        for found in wanted.values():
            for device in found.values():
                if not self._claimed(device, answer):
                    self._without[device.curve25519] = now + _NO_KEYS_FOR

    async def tell(self, kind: str, messages: dict[str, dict[str, Json]]) -> None:
        """Send to devices: content by user and device. What was staged is on the disk before."""
        await self.vault.flush()
        path = f"{V3}/sendToDevice/{kind}/{secrets.token_urlsafe(12)}"
        await self.client.call("PUT", path, {"messages": messages})

    async def _ready(self, room: str) -> _Ratchet:
        readers, rooms_version = await self._readers(room)
        ratchet = self._ratchets.get(room)
        state = (self.devices.version, rooms_version)
        rotation = self.rooms.rotation(room)
        if ratchet is not None and ratchet.checked == state and not ratchet.is_spent(rotation):
            return ratchet
        may_read = {(device.user, device.id): device for user in readers for device in self.devices.of(user).values()}
        may_read.pop((self.account.user, self.account.device), None)
        if ratchet is None or ratchet.is_spent(rotation) or not _is_within(ratchet.shared, may_read):
            ratchet = self._ratchets[room] = self._new(room)
        missing = [device for place, device in may_read.items() if place not in ratchet.shared]
        if missing:
            await self._share(room, ratchet, missing)
        await self.vault.flush()
        ratchet.checked = state if len(ratchet.shared) == len(may_read) else None
        return ratchet

    async def _readers(self, room: str) -> tuple[list[str], int]:
        """Who may read on, their devices known, and the version of the rooms that this is true of."""
        for _ in range(_ATTEMPTS):
            version = self.rooms.version
            readers = await self.rooms.recipients(room, self.client)
            await self.devices.refresh(readers, self.client)
            if version == self.rooms.version:
                break  # else somebody may have gone while we asked
        return readers, version

    def _new(self, room: str) -> _Ratchet:
        ratchet = _Ratchet()
        self.inbound.keep(_room_key(room, ratchet), self.account.user, self.account.curve25519)
        return ratchet

    async def _share(self, room: str, ratchet: _Ratchet, devices: Sequence[Device]) -> None:
        """Best effort as to single devices: who has no keys to give cannot read, and holds up nobody."""
        await self.begin(device for device in devices if not self.olm.has(device.curve25519))
        reached = [device for device in devices if self.olm.has(device.curve25519)]
        key = _room_key(room, ratchet)
        for start in range(0, len(reached), _DEVICES_A_REQUEST):
            part = reached[start : start + _DEVICES_A_REQUEST]
            messages: dict[str, dict[str, Json]] = defaultdict(dict)
            for device in part:
                messages[device.user][device.id] = self.olm.encrypt(device, "m.room_key", key)
            try:
                await self.tell("m.room.encrypted", messages)
            except HomeserverRefused:
                continue
            ratchet.shared |= {(device.user, device.id): device.curve25519 for device in part}

    def _claimed(self, device: Device, answer: Json) -> bool:
        keys: Any = answer.get("one_time_keys")
        for part in (device.user, device.id):
            keys = keys.get(part) if isinstance(keys, dict) else None
        for key in keys.values() if isinstance(keys, dict) else ():
            if is_signed(key, device.user, f"ed25519:{device.id}", device.ed25519):
                try:
                    self.olm.begin(device, key["key"])
                except (KeyError, TypeError, ValueError):
                    continue
                return True
        return False


def _room_key(room: str, ratchet: _Ratchet) -> Json:
    """From the ratchet's present step on: who comes later reads nothing of before."""
    return {
        "algorithm": MEGOLM,
        "room_id": room,
        "session_id": ratchet.session.session_id,
        "session_key": ratchet.session.session_key.to_base64(),
    }


def _is_within(shared: dict[tuple[str, str], str], may_read: dict[tuple[str, str], Device]) -> bool:
    """Whether nobody has the key who may not read on."""
    return all(place in may_read and may_read[place].curve25519 == key for place, key in shared.items())
