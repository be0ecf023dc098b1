"""What the bot asks about a room: its state, whether it is in it, and who may do what there."""

from __future__ import annotations

import time
from functools import lru_cache
from typing import Any
from urllib.parse import quote

from bot.matrix.client import V3, HomeserverRefused, MatrixClient
from bot.matrix.rights import Rights, rights_of
from messages.types import RoomState

_RIGHTS_FOR = 60.0  # seconds
_RIGHTS_MOST = 1_000


class Inquiries:
    """Questions to the homeserver; all raise PlatformError."""

    def __init__(self, client: MatrixClient) -> None:
        self._client = client
        self._own = client.user_id
        self._rights: dict[str, tuple[float, Rights]] = {}

    async def may_redact_others(self, room: str, account: str) -> bool:
        """By rights that may be a minute old."""
        return (await self.rights(room)).may_redact_others(account)

    async def rights(self, room: str) -> Rights:
        """Who may do what there, as of a minute ago at most."""
        kept = self._rights.get(room)
        now = time.monotonic()
        if kept is None or now - kept[0] > _RIGHTS_FOR:
            if len(self._rights) >= _RIGHTS_MOST:
                self._rights.clear()
            kept = self._rights[room] = (now, await self._read_rights(room))
        return kept[1]

    def forget_rights(self, room: str) -> None:
        """They have changed."""
        self._rights.pop(room, None)

    async def title(self, room: str) -> str:
        """The room's name, "" if it has none."""
        title = (await self.state(room, "m.room.name") or {}).get("name")
        return title if isinstance(title, str) else ""

    async def inspect(self, room: str, *, seals: bool = False) -> RoomState:
        """See handlers.ports.Platform.inspect; `seals` if the bot can read and write there in spite of encryption."""
        if not await self.is_member(room):
            return RoomState(False, missing=("check-not-member",))
        rights = await self._read_rights(room)
        encrypted = await self.state(room, "m.room.encryption") is not None
        missing = {
            "check-cannot-write": not rights.may_write(self._own),
            "check-cannot-delete": not rights.may_redact_others(self._own),
            "check-encrypted": encrypted and not seals,
        }
        lacking = tuple(code for code, is_missing in missing.items() if is_missing)
        return RoomState(True, await self.title(room), lacking, encrypted)

    async def is_member(self, room: str) -> bool:
        """Whether the bot is in the room."""
        try:
            content = await self.state(room, f"m.room.member/{quote(self._own, safe='')}")
        except HomeserverRefused as refused:
            if refused.status == 403:
                return False
            raise
        return content is not None and content.get("membership") == "join"

    async def state(self, room: str, kind: str, query: str = "", timeout: float = 30.0) -> dict[str, Any] | None:
        """Content of a piece of the room's state, None if the room has none."""
        try:
            return await self._client.call("GET", f"{room_path(room)}/state/{kind}{query}", timeout=timeout)
        except HomeserverRefused as refused:
            if refused.status == 404:
                return None
            raise

    async def _read_rights(self, room: str) -> Rights:
        levels = await self.state(room, "m.room.power_levels")
        return rights_of(levels, await self.state(room, "m.room.create", "?format=event") or {})


@lru_cache(maxsize=1024)
def room_path(room: str) -> str:
    """Where requests about a room begin."""
    return f"{V3}/rooms/{quote(room, safe='')}"
