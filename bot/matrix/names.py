"""Display names of the people who write, per room: events do not carry them, the room's state does.

A bounded memory, filled by the members that a lazy sync brings with its events; whoever is missing is asked for once.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable
from typing import Any

_MOST = 20_000
_LONGEST = 256  # characters: an event can hold a name of sixty thousand


class Names:
    """(room, user) to display name; "" for someone who has none."""

    def __init__(self, most: int = _MOST) -> None:
        self._known: OrderedDict[tuple[str, str], str] = OrderedDict()
        self._most = most

    def get(self, room: str, user: str) -> str | None:
        """The name, "" if there is none, None if it is not known here."""
        return self._known.get((room, user))

    def put(self, room: str, user: str, name: object) -> None:
        key = (room, user)
        self._known[key] = name[:_LONGEST] if isinstance(name, str) else ""
        self._known.move_to_end(key)
        if len(self._known) > self._most:
            self._known.popitem(last=False)

    def learn(self, room: str, events: Iterable[Any]) -> None:
        """Take the names from member events, oldest first; anything else is passed over. Someone who left keeps the
        name they wrote under."""
        for event in events:
            if not isinstance(event, dict) or event.get("type") != "m.room.member":
                continue
            user, content = event.get("state_key"), event.get("content")
            if isinstance(user, str) and isinstance(content, dict) and content.get("membership") == "join":
                self.put(room, user, content.get("displayname"))
