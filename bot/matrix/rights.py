"""Who may do what in a Matrix room, from its power levels (client-server API, m.room.power_levels; room version 12)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

ADMIN = 50
"""The level from which on somebody may let the bot into a room: that of moderators in all clients."""
_INFINITE = 1 << 60
_LEVEL = re.compile(r"[+-]?[0-9]{1,16}")
_REDACT_DEFAULT = 50
_CREATORS_ARE_ABOVE_ALL = 12  # room version


@dataclass(frozen=True, slots=True)
class Rights:
    """Levels of one room. `creators` stand above all levels (room version 12), or are empty."""

    levels: dict[str, Any]
    creators: frozenset[str]

    def level(self, user: str) -> int:
        if user in self.creators:
            return _INFINITE
        users = self.levels.get("users")
        own = users.get(user) if isinstance(users, dict) else None
        return _number(own, _number(self.levels.get("users_default"), 0))

    def may_redact_others(self, user: str) -> bool:
        """Deleting other people's messages takes the `redact` level, and that of sending a redaction at all."""
        needed = max(_number(self.levels.get("redact"), _REDACT_DEFAULT), self._to_send("m.room.redaction"))
        return self.level(user) >= needed

    def may_write(self, user: str) -> bool:
        return self.level(user) >= self._to_send("m.room.message")

    def _to_send(self, kind: str) -> int:
        events = self.levels.get("events")
        own = events.get(kind) if isinstance(events, dict) else None
        return _number(own, _number(self.levels.get("events_default"), 0))


def rights_of(levels: dict[str, Any] | None, create: dict[str, Any]) -> Rights:
    """From the room's `m.room.power_levels` content (None: the room has none, its creator has 100) and its
    `m.room.create` event."""
    content = create.get("content")
    content = content if isinstance(content, dict) else {}
    sender = create.get("sender")
    creator = sender if isinstance(sender, str) else str(content.get("creator", ""))
    version = str(content.get("room_version", "1"))
    if version.isdigit() and int(version) >= _CREATORS_ARE_ABOVE_ALL:
        more = content.get("additional_creators")
        also = {user for user in more if isinstance(user, str)} if isinstance(more, list) else set()
        return Rights(levels or {}, frozenset({creator, *also}))
    return Rights({"users": {creator: 100}} if levels is None else levels, frozenset())


def _number(value: object, default: int) -> int:
    """Older rooms hold levels as strings."""
    if isinstance(value, bool):
        return default
    if isinstance(value, int):
        return value
    if isinstance(value, str) and _LEVEL.fullmatch(value.strip()):
        return int(value)
    return default
