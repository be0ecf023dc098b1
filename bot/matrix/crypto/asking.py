"""Keys that did not come: asked for, and taken from whoever may have them.

Only the device that made a key, and devices of our own account that we have signed, are believed when they hand one on:
whoever else did could put words into a member's mouth.
"""

from __future__ import annotations

import secrets
import time
from collections import OrderedDict, deque
from typing import Any

from bot.matrix.crypto.account import MEGOLM, Account
from bot.matrix.crypto.canonical import Json
from bot.matrix.crypto.devices import Device
from bot.matrix.crypto.vault import Vault

_KIND = "asked"
_EVERY = 3600.0  # seconds between two requests for one key
_EXPECTED_FOR = 30 * 86_400.0  # seconds
_REASONS = 1_000  # remembered
_MOST_AN_HOUR = 300
"""Requests: anybody can write what nobody has a key for."""
_EVERYONE = "*"


class Asking:
    """By room and session id. Changes are staged in the vault."""

    def __init__(self, vault: Vault, account: Account) -> None:
        self._vault = vault
        self._account = account
        self._recent: deque[float] = deque(maxlen=_MOST_AN_HOUR)
        self._withheld: OrderedDict[tuple[str, str], str] = OrderedDict()
        for name, asked in vault.all(_KIND).items():
            if time.time() - asked["at"] > _EXPECTED_FOR:
                vault.drop(_KIND, name)

    def request(self, room: str, event: Json) -> dict[str, dict[str, Json]] | None:
        """Content of `m.room_key_request` by user and device; None if it was asked for within the hour, or the event
        does not say which key it needs."""
        content, sender = _content(event), event.get("sender")
        session_id = content.get("session_id")
        if not isinstance(session_id, str) or not isinstance(sender, str):
            return None
        name = f"{room} {session_id}"
        before = self._vault.get(_KIND, name)
        if before is not None and 0 <= time.time() - before["at"] < _EVERY:
            return None
        if len(self._recent) == _MOST_AN_HOUR and time.monotonic() - self._recent[0] < _EVERY:
            return None
        self._recent.append(time.monotonic())
        request_id = before["id"] if before is not None else secrets.token_urlsafe(12)
        self._vault.put(_KIND, name, {"id": request_id, "at": time.time(), "sender": sender})
        body = {"algorithm": MEGOLM, "room_id": room, "session_id": session_id}
        if isinstance(sender_key := content.get("sender_key"), str):
            body["sender_key"] = sender_key
        request = {"action": "request", "body": body, **self._signature(request_id)}
        device = content.get("device_id")
        devices = {device if isinstance(device, str) and device else _EVERYONE: request}
        return {sender: devices} | {self._account.user: {_EVERYONE: request}}

    def expects(self, content: Json, teller: Device | None) -> str | None:
        """Whose key a forwarded one is, if it was asked for and comes from somebody who may tell; else None."""
        asked = self._asked(content)
        if asked is None or teller is None:
            return None
        is_maker = teller.user == asked["sender"] and (teller.curve25519, teller.ed25519) == (
            content.get("sender_key"),
            content.get("sender_claimed_ed25519_key"),
        )
        is_ours = teller.user == self._account.user and teller.trusted
        return str(asked["sender"]) if is_maker or is_ours else None

    def came(self, content: Json) -> dict[str, dict[str, Json]] | None:
        """A key has come: what takes back the request for it, if there was one."""
        asked = self._asked(content)
        if asked is None:
            return None
        self._vault.drop(_KIND, _name(content))
        self._withheld.pop((str(asked["sender"]), _name(content)), None)
        end = {"action": "request_cancellation", **self._signature(str(asked["id"]))}
        return {str(asked["sender"]): {_EVERYONE: end}} | {self._account.user: {_EVERYONE: end}}

    def is_withheld(self, sender: str, content: Any) -> None:
        """An `m.room_key.withheld`: a device of this sender's will not share this key."""
        code = content.get("code") if isinstance(content, dict) else None
        if isinstance(code, str) and code.startswith("m.") and isinstance(content.get("session_id"), str):
            self._withheld[sender, _name(content)] = code[:64]
            if len(self._withheld) > _REASONS:
                self._withheld.popitem(last=False)

    def reason(self, room: str, event: Json) -> str | None:
        """Why the key of an event is withheld (`m.unverified`, `m.blacklisted`…), if its device said so."""
        return self._withheld.get((str(event.get("sender")), _name({**_content(event), "room_id": room})))

    def missed(self, room: str, event: Json) -> None:
        """The request did not leave: it may be made again at once."""
        name = _name({**_content(event), "room_id": room})
        if asked := self._vault.get(_KIND, name):
            self._vault.put(_KIND, name, {**asked, "at": 0.0})

    def _asked(self, content: Json) -> Any:
        return self._vault.get(_KIND, _name(content))

    def _signature(self, request_id: str) -> Json:
        return {"request_id": request_id, "requesting_device_id": self._account.device}


def _content(event: Json) -> Json:
    content = event.get("content")
    return content if isinstance(content, dict) else {}


def _name(content: Json) -> str:
    return f"{content.get('room_id')} {content.get('session_id')}"
