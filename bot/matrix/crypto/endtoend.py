"""Encrypted rooms: the answers of `/sync` fed to what knows keys, and what that has to tell the homeserver sent.

The ratchets are vodozemac's, under requests of our own. Nothing of nio's machine is used: it keeps accounts and rooms
in the clear, stores step by step what belongs together, and hands out keys before it has saved them.
"""

from __future__ import annotations

import asyncio
import copy
import logging
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from bot.matrix.client import V3, HomeserverRefused, MatrixClient
from bot.matrix.crypto.account import Account
from bot.matrix.crypto.asking import Asking
from bot.matrix.crypto.canonical import Json
from bot.matrix.crypto.chores import Chores
from bot.matrix.crypto.devices import Devices
from bot.matrix.crypto.inbound import InboundSessions
from bot.matrix.crypto.olm import OlmSessions, Unopened
from bot.matrix.crypto.quota import Quota
from bot.matrix.crypto.rooms import ENCRYPTION, MEMBER, VISIBILITY, Rooms
from bot.matrix.crypto.sharing import Sharing
from bot.matrix.crypto.signing import Signing
from bot.matrix.crypto.vault import Vault
from messages.errors import LoginRefused, PlatformError, RoomClosed, Throttled, Unreachable, code_of
from storage.crypto import Secrets
from storage.errors import StorageError

_LOOKS_AT_ONCE = 12
_LOOKING = 20.0  # seconds
_REST = 5.0  # seconds without requests after one that failed
_TOLD_AN_HOUR = 2_000
"""Messages to the device that are opened, from one account: each may leave a row, and anybody may send them."""
_CLEAR_KINDS = ("m.reaction", "m.room.redaction")
"""Homeservers must read them, to count and to carry out; no client seals them."""
log = logging.getLogger(__name__)


class EndToEnd:
    """See bot.matrix.sealing.Sealing. `folder` is the vault's: beside the database, in every backup, and for one
    process at a time. `password` of the account lets the bot renew the keys that vouch for its device."""

    def __init__(
        self,
        folder: Path,
        secrets: Secrets,
        *,
        password: str = "",
        on_keys: Callable[[str], None] = lambda room: None,
    ) -> None:
        """Raises what Vault raises. `on_keys` is called with a room whenever keys for events in it have come."""
        self.on_keys = on_keys
        self._password = password
        self._vault = Vault(folder, secrets)
        self._inbound = InboundSessions(self._vault)
        self._rooms = Rooms(self._vault)
        self._parts: _Parts | None = None
        self._asks_from = 0.0
        self._told_by = Quota(_TOLD_AN_HOUR)

    @property
    def warnings(self) -> frozenset[str]:
        """Codes for the operator (see Signing.ensure); all works but for what they say."""
        return frozenset(self._parts.signing.warnings if self._parts else ())

    async def start(self, client: MatrixClient) -> None:
        device = client.device_id or await _device_of(client)
        if self._parts is None or self._parts.account.device != device:
            if self._parts is not None:
                await self._parts.chores.close()
            self._parts = _Parts(self._vault, self._inbound, self._rooms, client, device, self._password)
            self._parts.chores.start()
        parts = self._parts
        parts.devices.doubt()
        self._rooms.forget_clear()
        if parts.account.is_new:
            await parts.signing.note_replaced()
        await parts.chores.publish()
        if not await parts.signing.ensure():
            parts.account.was_dropped()
            await parts.chores.publish()
            await parts.signing.ensure()
        for code in sorted(parts.signing.warnings):
            log.warning("encrypted rooms: %s", code)
        answer = await client.call("GET", f"{V3}/joined_rooms")
        await self._look(client, answer.get("joined_rooms"))
        await self._vault.flush()

    def filter(self, sync_filter: Mapping[str, Any]) -> dict[str, Any]:
        widened = copy.deepcopy(dict(sync_filter))
        for part, kinds in (("state", ()), ("timeline", ("m.room.encrypted",))):
            types = widened.get("room", {}).get(part, {}).get("types")
            if isinstance(types, list | tuple):
                widened["room"][part]["types"] = list(dict.fromkeys([*types, ENCRYPTION, MEMBER, VISIBILITY, *kinds]))
        return widened

    async def heard(self, answer: dict[str, Any]) -> None:
        parts = self._connected()
        lists = _dict(answer, "device_lists")
        parts.devices.changed(_list(lists, "changed"))
        parts.devices.left(_list(lists, "left"))
        told = [self._told(parts, event) for event in _list(_dict(answer, "to_device"), "events")]
        rooms = _dict(answer, "rooms")
        for room, news in _dict(rooms, "join").items():
            timeline = _dict(news, "timeline")
            events = [*_list(_dict(news, "state"), "events"), *_list(timeline, "events")]
            self._rooms.heard(room, events, complete=timeline.get("limited") is not True)
        for room in _dict(rooms, "leave"):
            self._rooms.left(room)
            parts.sharing.left(room)
        await self._look(parts.client, list(_dict(rooms, "join")))
        await self._vault.flush()
        for room in {room for room in told if room is not None}:
            self.on_keys(room)
        parts.chores.heard(answer)

    def opened(self, room: str, event: dict[str, Any]) -> dict[str, Any] | None:
        return self._inbound.open(room, event)

    async def wanting(self, room: str, event: dict[str, Any]) -> None:
        """At most once an hour for each key."""
        parts = self._connected()
        if time.monotonic() < self._asks_from:
            return  # it is asked for when the event is looked at again
        request = parts.asking.request(room, event)
        if request is None:
            return
        try:
            await parts.devices.refresh(request, parts.client)  # to know who may answer
            await parts.sharing.tell("m.room_key_request", request)
        except PlatformError as error:
            parts.asking.missed(room, event)
            self._asks_from = time.monotonic() + (error.retry_after if isinstance(error, Throttled) else _REST)
            raise

    def withheld(self, room: str, event: dict[str, Any]) -> str | None:
        """The code with which the sender's device refused this event's key, if it did."""
        return self._parts.asking.reason(room, event) if self._parts else None

    def seals(self, room: str) -> bool:
        """Also where it is not known yet: `sealed` then asks."""
        return not self._rooms.is_clear(room)

    async def sealed(self, room: str, kind: str, content: dict[str, Any]) -> tuple[str, dict[str, Any]]:
        parts = self._connected()
        if kind in _CLEAR_KINDS:
            return kind, content
        try:
            if not self._rooms.is_known(room):
                await self._rooms.look(room, parts.client)
                await self._vault.flush()
            if self._rooms.is_clear(room):
                return kind, content
            return "m.room.encrypted", await parts.sharing.sealed(room, kind, content)
        except Unreachable as error:
            raise Unreachable(error.code, applied_unknown=False) from None  # nothing was said yet
        except HomeserverRefused as refused:
            if refused.status in (403, 404):
                raise RoomClosed from None  # only members may ask who is there
            raise

    async def close(self) -> None:
        if self._parts is not None:
            await self._parts.chores.close()
        await self._vault.close()

    def _connected(self) -> _Parts:
        if self._parts is None:
            raise Unreachable("not_connected", applied_unknown=False)
        return self._parts

    def _told(self, parts: _Parts, event: Any) -> str | None:
        """One to-device event; the room whose events it lets be read."""
        sender, content = (event.get("sender"), event.get("content")) if isinstance(event, dict) else (None, None)
        if not isinstance(sender, str) or not isinstance(content, dict):
            return None
        if event.get("type") == "m.room_key.withheld":
            parts.asking.is_withheld(sender, content)
        if event.get("type") != "m.room.encrypted" or not self._told_by.take(sender):
            return None  # requests of others, verifications: nothing for a bot to say
        try:
            return self._key(parts, sender, str(content.get("sender_key")), parts.olm.open(sender, content))
        except Unopened as unopened:
            if unopened.lost:
                parts.chores.lost(sender, content.get("sender_key"))
        except (KeyError, TypeError, ValueError):
            pass  # no key, whatever it says
        except StorageError as error:
            log.error("what is kept of a conversation cannot be read (%s)", code_of(error))
        return None

    def _key(self, parts: _Parts, sender: str, sender_key: str, payload: Json) -> str | None:
        content = payload["content"]
        device = parts.devices.owner(sender, sender_key)
        if device is not None and device.ed25519 != payload["keys"]["ed25519"]:
            return None
        if payload.get("type") == "m.room_key":
            is_new = self._inbound.keep(content, sender, sender_key)
        elif payload.get("type") == "m.forwarded_room_key":
            owner = parts.asking.expects(content, device)
            is_new = owner is not None and self._inbound.keep(content, owner, content["sender_key"], forwarded=True)
        else:
            if payload.get("type") == "m.dummy" and device is not None:
                parts.sharing.began_anew(device)
            return None
        if is_new and (withdrawal := parts.asking.came(content)):
            parts.chores.say("m.room_key_request", withdrawal)
        return str(content["room_id"]) if is_new else None

    async def _look(self, client: MatrixClient, rooms: Any) -> None:
        """Learn of rooms that nothing is known of; what fails is asked when something is sent there."""
        rooms = rooms if isinstance(rooms, list) else []
        unknown = [room for room in rooms if isinstance(room, str) and not self._rooms.is_known(room)]
        turns = asyncio.Semaphore(_LOOKS_AT_ONCE)

        async def look(room: str) -> None:
            async with turns:
                with suppress(PlatformError):
                    await self._rooms.look(room, client)

        with suppress(TimeoutError):
            async with asyncio.timeout(_LOOKING):
                await asyncio.gather(*(look(room) for room in unknown))


class _Parts:
    """What there is once the device is known."""

    def __init__(
        self,
        vault: Vault,
        inbound: InboundSessions,
        rooms: Rooms,
        client: MatrixClient,
        device: str,
        password: str,
    ) -> None:
        self.client = client
        self.account = Account(vault, client.user_id, device)
        self.signing = Signing(vault, self.account, client, password)
        self.devices = Devices(vault, self.signing.trusts)
        self.olm = OlmSessions(vault, self.account)
        self.asking = Asking(vault, self.account)
        self.sharing = Sharing(vault, self.account, client, self.devices, rooms, self.olm, inbound)
        self.chores = Chores(vault, self.account, client, self.devices, self.olm, self.sharing)


async def _device_of(client: MatrixClient) -> str:
    """The device of a configured token."""
    device = (await client.call("GET", f"{V3}/account/whoami")).get("device_id")
    if not isinstance(device, str) or not device:
        raise LoginRefused("no_device")  # a token without a device can hold no keys
    return device


def _dict(parent: Any, key: str) -> dict[str, Any]:
    value = parent.get(key) if isinstance(parent, dict) else None
    return value if isinstance(value, dict) else {}


def _list(parent: dict[str, Any], key: str) -> list[Any]:
    value = parent.get(key)
    return value if isinstance(value, list) else []
