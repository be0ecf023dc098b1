"""Conversations between two devices, through which the keys of rooms travel.

Each is a ratchet: what was used once is gone. So whoever calls flushes the vault before anything leaves, and keeps what
was read before it tells the homeserver that it came.
"""

from __future__ import annotations

import time
from collections import OrderedDict
from dataclasses import dataclass
from typing import Any

import orjson
import vodozemac

from bot.matrix.crypto.account import OLM, Account
from bot.matrix.crypto.canonical import Json, decode, encode
from bot.matrix.crypto.devices import Device
from bot.matrix.crypto.vault import Vault

_KIND = "olm"
_MOST = 6  # conversations with one device; they are begun anew where one is lost
_CACHED = 2_000  # devices


class Unopened(Exception):
    """`lost`: nothing that is said in this conversation can be read any more, so a new one is needed."""

    def __init__(self, *, lost: bool) -> None:
        super().__init__("unopened")
        self.lost = lost


@dataclass(slots=True)
class _Session:
    session: vodozemac.Session
    begun: float
    """When, in seconds since 1970."""
    heard: float
    """When the other device was last heard in it."""


class OlmSessions:
    """By the other device's curve25519 key. Changes are staged in the vault."""

    def __init__(self, vault: Vault, account: Account) -> None:
        self._vault = vault
        self._account = account
        self._cache: OrderedDict[str, list[_Session]] = OrderedDict()
        if account.is_new:  # what an earlier device of ours had begun is not ours to go on with
            for curve25519 in vault.all(_KIND):
                vault.drop(_KIND, curve25519)

    def has(self, curve25519: str) -> bool:
        return bool(self._of(curve25519))

    def last_begun(self, curve25519: str) -> float:
        """When a conversation was last begun, by whomever; 0 if never."""
        return max((kept.begun for kept in self._of(curve25519)), default=0.0)

    def begin(self, device: Device, one_time_key: str) -> None:
        """ValueError if the key is none."""
        now = time.time()
        self._keep(device.curve25519, _Session(self._account.begin(device.curve25519, one_time_key), now, now))

    def encrypt(self, device: Device, kind: str, content: Json) -> Json:
        """Content of the `m.room.encrypted` for a device that a conversation is open with; flush before it leaves."""
        kept = self._of(device.curve25519)[0]
        payload = {
            "type": kind,
            "content": content,
            "sender": self._account.user,
            "sender_device": self._account.device,
            "keys": {"ed25519": self._account.ed25519},
            "recipient": device.user,
            "recipient_keys": {"ed25519": device.ed25519},
        }
        number, ciphertext = kept.session.encrypt(orjson.dumps(payload)).to_parts()
        self._save(device.curve25519)
        sealed = {device.curve25519: {"type": number, "body": encode(ciphertext)}}
        return {"algorithm": OLM, "sender_key": self._account.curve25519, "ciphertext": sealed}

    def open(self, sender: str, content: Any) -> Json:
        """What a device of `sender` says to this one: payload with `type`, `content`, and `keys` that it claims.

        Raises Unopened also where sender or recipient are others than the payload says."""
        try:
            sender_key = content["sender_key"]
            mine = content["ciphertext"][self._account.curve25519]
            payload = orjson.loads(self._plain(sender_key, mine["type"], mine["body"]))
        except (KeyError, TypeError, AttributeError, ValueError):  # all of vodozemac's errors are ValueErrors
            raise Unopened(lost=False) from None
        if not isinstance(payload, dict) or not isinstance(payload.get("content"), dict):
            raise Unopened(lost=False)
        parties = (payload.get("sender"), payload.get("recipient"), _ed25519(payload.get("recipient_keys")))
        if parties != (sender, self._account.user, self._account.ed25519) or not _ed25519(payload.get("keys")):
            raise Unopened(lost=False)
        return payload

    def _plain(self, sender_key: str, number: int, body: str) -> bytes:
        if number == 0:
            return self._first(sender_key, body)
        if number != 1:
            raise Unopened(lost=False)
        message = vodozemac.AnyOlmMessage.normal(decode(body))
        for kept in self._of(sender_key):
            try:
                return self._heard(sender_key, kept, kept.session.decrypt(message))
            except ValueError:
                continue  # said in another conversation
        raise Unopened(lost=True)

    def _first(self, sender_key: str, body: str) -> bytes:
        message = vodozemac.PreKeyMessage.from_base64(body)
        for kept in self._of(sender_key):
            if kept.session.session_matches(message):
                return self._heard(sender_key, kept, kept.session.decrypt(message.to_any()))
        try:
            session, plain = self._account.answer(sender_key, message)
        except ValueError:
            raise Unopened(lost=True) from None
        now = time.time()
        self._keep(sender_key, _Session(session, now, now))
        return plain

    def _heard(self, curve25519: str, kept: _Session, plain: bytes) -> bytes:
        kept.heard = time.time()
        self._save(curve25519)
        return plain

    def _keep(self, curve25519: str, session: _Session) -> None:
        self._of(curve25519).append(session)
        self._save(curve25519)

    def _save(self, curve25519: str) -> None:
        sessions = self._of(curve25519)
        sessions.sort(key=lambda kept: kept.heard, reverse=True)  # the one last heard in is spoken in
        del sessions[_MOST:]
        rows = [(kept.session.pickle(self._vault.pickle_key), kept.begun, kept.heard) for kept in sessions]
        self._vault.put(_KIND, curve25519, rows)

    def _of(self, curve25519: str) -> list[_Session]:
        if curve25519 in self._cache:
            self._cache.move_to_end(curve25519)
            return self._cache[curve25519]
        load = vodozemac.Session.from_pickle
        rows = self._vault.get(_KIND, curve25519) or []
        self._cache[curve25519] = [_Session(load(row[0], self._vault.pickle_key), row[1], row[2]) for row in rows]
        if len(self._cache) > _CACHED:
            self._cache.popitem(last=False)  # it is in the vault
        return self._cache[curve25519]


def _ed25519(keys: object) -> str:
    key = keys.get("ed25519") if isinstance(keys, dict) else None
    return key if isinstance(key, str) else ""
