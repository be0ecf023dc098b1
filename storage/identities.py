"""Keyed hashes of rooms, chats and accounts: what rows are found by without naming anybody.

Each lands in a bounded cache, since the same few rooms and people come back with every message.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Protocol

from messages.types import RoomRef


class Digester(Protocol):
    """The part of storage.crypto.Secrets that this needs."""

    def digest(self, *parts: str) -> bytes:
        """A keyed hash of the parts, 16 bytes."""
        ...


class Identities:
    """Digests by kind of identity; kinds never collide, since each names itself first."""

    def __init__(self, secrets: Digester) -> None:
        digest = lru_cache(maxsize=65_536)(secrets.digest)
        self._digest = digest

    def room(self, room: RoomRef) -> bytes:
        """Of a room: platform, chat and topic."""
        return self._digest("room", room.platform, room.chat, room.topic)

    def chat(self, room: RoomRef) -> bytes:
        """Of the name space of a room's event ids: platform and chat, whatever the topic."""
        return self._digest("chat", room.platform, room.chat)

    def account(self, platform: str, account: str) -> bytes:
        """Of a person's, chat's or bot's account."""
        return self._digest("account", platform, account)

    def handle(self, platform: str, handle: str) -> bytes:
        """Of the name by which a person is mentioned; case does not matter."""
        return self._digest("handle", platform, handle.casefold())

    def code(self, code: str) -> bytes:
        """Of a code that links two accounts."""
        return self._digest("code", code)

    def profile(self, platform: str, account: str, bridge_id: int) -> str:
        """An opaque name of an account that others may see: another one in each bridge."""
        return self._digest("profile", platform, account, str(bridge_id)).hex()
