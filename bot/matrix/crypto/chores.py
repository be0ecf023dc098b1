"""What the keys need done now and then, beside the messages: keys laid out anew, lost conversations begun again.

It waits for no message and no message waits for it; what fails is tried again after the next answer of `/sync`.
"""

from __future__ import annotations

import asyncio
import logging
import time
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from bot.matrix.client import V3, HomeserverRefused, MatrixClient
from bot.matrix.crypto.account import Account
from bot.matrix.crypto.canonical import Json
from bot.matrix.crypto.devices import Devices
from bot.matrix.crypto.olm import OlmSessions
from bot.matrix.crypto.sharing import Sharing
from bot.matrix.crypto.vault import Vault
from messages.errors import Throttled, code_of

_ATTEMPTS = 5
_ENOUGH = 50
_KEYS = "signed_curve25519"
_MOST_LOST = 1_000
_REST_REFUSED, _REST_FAILED = 600.0, 0.5  # seconds
_ANEW_AFTER = 3600.0  # seconds between two beginnings with one device (specification, "Recovering from undecryptable…")
log = logging.getLogger(__name__)


@dataclass(slots=True)
class Chores:
    """One task in the background, from `start` to `close`."""

    vault: Vault
    account: Account
    client: MatrixClient
    devices: Devices
    olm: OlmSessions
    sharing: Sharing
    _laid_out: int = field(init=False)
    _has_fallback: bool = field(init=False)
    _lost: dict[tuple[str, str], None] = field(default_factory=dict)
    _to_say: list[tuple[str, dict[str, dict[str, Json]]]] = field(default_factory=list)
    _due: asyncio.Event = field(default_factory=asyncio.Event)
    _task: asyncio.Task[None] | None = None
    _rests_until: float = 0.0  # monotonic

    def __post_init__(self) -> None:
        self._laid_out = 0 if self.account.is_new else _ENOUGH
        self._has_fallback = not self.account.is_new

    def start(self) -> None:
        self._task = asyncio.create_task(self._run())

    async def close(self) -> None:
        if self._task is not None:
            self._task.cancel()
            with suppress(asyncio.CancelledError):
                await self._task

    def heard(self, answer: Json) -> None:
        """How many keys are laid out still; then see what there is to do."""
        counts, unused = answer.get("device_one_time_keys_count"), answer.get("device_unused_fallback_key_types")
        if isinstance(counts, dict):
            count = counts.get(_KEYS, 0)
            self._laid_out = count if type(count) is int else 0
        if isinstance(unused, list):
            self._has_fallback = _KEYS in unused
        self._due.set()

    def lost(self, user: str, curve25519: Any) -> None:
        """A device of this user says things that cannot be opened."""
        if isinstance(curve25519, str) and len(self._lost) < _MOST_LOST:
            self._lost[user, curve25519] = None

    def say(self, kind: str, messages: dict[str, dict[str, Json]]) -> None:
        """To devices, in the clear, some time soon."""
        self._to_say.append((kind, messages))

    async def publish(self) -> None:
        """Lay out what others need. Raises Unreachable, Throttled, LoginRefused."""
        if time.monotonic() < self._rests_until:
            return
        for _ in range(_ATTEMPTS):
            body = self.account.to_publish(self._laid_out, fallback=not self._has_fallback)
            if body is None:
                return
            await self.vault.flush()
            try:
                answer = await self.client.call("POST", f"{V3}/keys/upload", body)
            except HomeserverRefused:
                self.account.has_published(refused=True)
                continue
            self.account.has_published()
            counts = answer.get("one_time_key_counts")
            self._laid_out = int(counts.get(_KEYS, _ENOUGH)) if isinstance(counts, dict) else _ENOUGH
            self._has_fallback = True
            await self.vault.flush()
            return
        # more of them would push out those that are laid out: their secret halves are kept in a bounded number
        self._rests_until = time.monotonic() + _REST_REFUSED
        log.warning("the homeserver takes no keys")

    async def _run(self) -> None:
        while True:
            await self._due.wait()
            self._due.clear()
            try:
                await self.publish()
                await self._mend()
                while self._to_say:
                    with suppress(HomeserverRefused):
                        await self.sharing.tell(*self._to_say[0])
                    del self._to_say[0]
            except Exception as error:  # whatever it is: without this nobody could begin a conversation any more
                log.info("keys wait (%s)", code_of(error))
                await asyncio.sleep(error.retry_after if isinstance(error, Throttled) else _REST_FAILED)

    async def _mend(self) -> None:
        while self._lost:
            user, curve25519 = place = next(iter(self._lost))
            await self.devices.refresh([user], self.client)
            device = self.devices.owner(user, curve25519)
            before = self.olm.last_begun(curve25519)
            if device is not None and time.time() - before > _ANEW_AFTER:
                await self.sharing.begin([device])
                if self.olm.last_begun(curve25519) > before:
                    message = self.olm.encrypt(device, "m.dummy", {})
                    with suppress(HomeserverRefused):
                        await self.sharing.tell("m.room.encrypted", {user: {device.id: message}})
            self._lost.pop(place, None)
