"""Which rooms are encrypted, and who is in them.

Once encrypted, always encrypted: that alone is kept, whatever a room's state says later. Members are asked for when
something is first sent to a room, and followed from then on; a gap in what was heard makes that void.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any
from urllib.parse import quote

from bot.matrix.client import HomeserverRefused, MatrixClient
from bot.matrix.crypto.canonical import Json
from bot.matrix.crypto.vault import Vault
from bot.matrix.inquiries import room_path

ENCRYPTION, MEMBER, VISIBILITY = "m.room.encryption", "m.room.member", "m.room.history_visibility"
_KIND = "room"
_WEEK_MS, _HUNDRED = 604_800_000, 100
_LEAST_MS, _MOST_MESSAGES = 3_600_000, 10_000
_ATTEMPTS = 3
_PERIODS: tuple[str, ...] = ("rotation_period_ms", "rotation_period_msgs")


@dataclass(frozen=True, slots=True)
class Rotation:
    """When a room's key is changed (m.room.encryption), within what is sensible."""

    after: timedelta = timedelta(milliseconds=_WEEK_MS)
    messages: int = _HUNDRED

    @classmethod
    def of(cls, content: Mapping[str, Any]) -> Rotation:
        milliseconds, messages = content.get("rotation_period_ms"), content.get("rotation_period_msgs")
        milliseconds = milliseconds if type(milliseconds) is int else _WEEK_MS
        messages = messages if type(messages) is int else _HUNDRED
        period = timedelta(milliseconds=min(max(milliseconds, _LEAST_MS), 52 * _WEEK_MS))
        return cls(period, min(max(messages, 1), _MOST_MESSAGES))


@dataclass(slots=True)
class _People:
    members: dict[str, str]
    """Membership by user."""
    visibility: str


@dataclass(slots=True)
class Rooms:
    """Changes are staged in the vault."""

    vault: Vault
    version: int = 0
    """Changes whenever who is anywhere may have changed."""
    _encrypted: dict[str, Rotation] = field(init=False)
    _clear: set[str] = field(default_factory=set)
    _people: dict[str, _People] = field(default_factory=dict)
    _stirred: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self._encrypted = {room: Rotation.of(content) for room, content in self.vault.all(_KIND).items()}

    def is_known(self, room: str) -> bool:
        return room in self._encrypted or room in self._clear

    def is_clear(self, room: str) -> bool:
        """Whether the room is known to be unencrypted."""
        return room in self._clear and room not in self._encrypted

    def rotation(self, room: str) -> Rotation:
        return self._encrypted.get(room, Rotation())

    def forget_clear(self) -> None:
        """What was clear may have changed unheard."""
        self._clear.clear()
        self._people.clear()
        self.version += 1

    async def look(self, room: str, client: MatrixClient) -> None:
        """Ask whether a room that nothing is known of is encrypted. Raises PlatformError."""
        try:
            content = await client.call("GET", f"{room_path(room)}/state/{ENCRYPTION}")
        except HomeserverRefused as refused:
            if refused.status != 404:
                raise
            self._clear.add(room)
        else:
            self._encrypt(room, content)

    async def recipients(self, room: str, client: MatrixClient) -> list[str]:
        """Who may read what is said from now on: members, and those invited where they will see it once they have
        joined (m.room.history_visibility). Raises PlatformError."""
        people = self._people.get(room) or await self._asked(room, client)
        readers = ("join",) if people.visibility == "joined" else ("join", "invite")
        return sorted(user for user, membership in people.members.items() if membership in readers)

    def heard(self, room: str, events: list[Any], *, complete: bool) -> None:
        """Events of one answer in their order; unless `complete`, some before them were left out."""
        if not complete:
            self._stir(room)
            self._people.pop(room, None)
        for event in events:
            state_key = event.get("state_key") if isinstance(event, dict) else None
            content = event.get("content") if isinstance(event, dict) else None
            if isinstance(state_key, str) and isinstance(content, dict):
                self._state(room, str(event.get("type")), state_key, content)

    def left(self, room: str) -> None:
        self._stir(room)
        self._people.pop(room, None)
        self._clear.discard(room)

    def _stir(self, room: str) -> None:
        self._stirred.add(room)
        self.version += 1

    def _state(self, room: str, kind: str, state_key: str, content: Json) -> None:
        people = self._people.get(room)
        if kind == ENCRYPTION and state_key == "":
            self._encrypt(room, content)
        elif kind == MEMBER:
            self._stir(room)
            if people is not None:
                people.members[state_key] = str(content.get("membership"))
        elif kind == VISIBILITY and state_key == "":
            self._stir(room)
            if people is not None:
                people.visibility = str(content.get("history_visibility"))

    def _encrypt(self, room: str, content: Json) -> None:
        if room in self._encrypted and content.get("algorithm") is None:
            return  # emptied: the room stays as it was
        kept = {name: content[name] for name in _PERIODS if _is_number(content.get(name))}
        rotation = Rotation.of(kept)
        if self._encrypted.get(room) != rotation:
            self.vault.put(_KIND, room, kept)
        self._encrypted[room] = rotation
        self._clear.discard(room)

    async def _asked(self, room: str, client: MatrixClient) -> _People:
        for _ in range(_ATTEMPTS - 1):
            self._stirred.discard(room)
            people = await self._ask(room, client)
            if room not in self._stirred:  # else somebody may have come or gone while we asked
                self._people[room] = people
                return people
        return await self._ask(room, client)

    async def _ask(self, room: str, client: MatrixClient) -> _People:
        path = room_path(room)
        answer = await client.call("GET", f"{path}/members?not_membership=leave")
        chunk = answer.get("chunk")
        members = {}
        for event in chunk if isinstance(chunk, list) else []:
            if isinstance(event, dict) and isinstance(event.get("content"), dict):
                members[str(event.get("state_key"))] = str(event["content"].get("membership"))
        try:
            state = await client.call("GET", f"{path}/state/{quote(VISIBILITY)}")
        except HomeserverRefused:
            state = {}
        return _People(members, str(state.get("history_visibility", "shared")))


def _is_number(value: object) -> bool:
    """Whether it can be kept: whoever makes a room writes there what they like."""
    return type(value) is int and abs(value) < 1 << 53
