"""Reactions in a Matrix room, put together from their events as any client does: each stands until it is redacted."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.sandbox.matrix_person import Event


class Reactions:
    """Who gave what. `keys` are those of the cast by user id, for whom the page may act."""

    def __init__(self, keys: Mapping[str, str]) -> None:
        self._keys = keys
        self._given: dict[str, tuple[str, str, str]] = {}  # the event: the message, the key, who

    def read(self, event: Event, content: Mapping[str, Any]) -> str:
        """Take in an `m.reaction`; the message below which it is."""
        relation = content.get("m.relates_to") or {}
        target = str(relation.get("event_id") or "")
        self._given[event["event_id"]] = (target, str(relation.get("key")), event["sender"])
        return target

    def redacted(self, identity: str) -> str | None:
        """An event was taken back: the message below which it was, None if it was no reaction."""
        found = self._given.pop(identity, None)
        return found[0] if found else None

    def event_of(self, target: str, key: str, user_id: str) -> str | None:
        """The event by which somebody gave this reaction, if they did."""
        return next((event for event, given in self._given.items() if given == (target, key, user_id)), None)

    def below(self, target: str) -> list[dict[str, Any]]:
        """As feed.Record has them, in the order of the first of each key."""
        found: dict[str, set[str]] = {}
        for message, key, user_id in self._given.values():
            if message == target:
                found.setdefault(key, set()).add(user_id)
        return [
            {"key": key, "count": len(users), "by": sorted(self._keys[user] for user in users if user in self._keys)}
            for key, users in found.items()
        ]
