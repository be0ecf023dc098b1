"""The linked rooms, in memory: asked for every event, changed rarely.

The database is the truth; this view is replaced whole whenever that changes.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from handlers.ports import Tier
from messages.types import RoomRef
from storage.bridges import LinkRow
from storage.identities import Identities


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A room that the bot reads and writes in; `chat` is the digest under which its event ids are stored."""

    room_id: int
    room: RoomRef
    chat: bytes
    language: str = ""
    successor_id: int | None = None
    lobby: bool = False  # of no bridge, or of a paused one: only what is addressed to the bot is heard there


@dataclass(frozen=True, slots=True, kw_only=True)
class Link(Place):
    """A room and its place in its bridge."""

    bridge_id: int
    bridge: str
    carry_original: bool
    tier: Tier
    tells_members: bool = False  # who comes and goes


class Directory:
    """Who is linked to whom."""

    def __init__(self, identities: Identities) -> None:
        self._identities = identities
        self.by_id: dict[int, Link] = {}
        self.known: dict[RoomRef, int] = {}
        self._others: dict[int, tuple[Link, ...]] = {}
        self._before: dict[int, tuple[int, ...]] = {}

    def replace(self, rows: Iterable[LinkRow]) -> None:
        """Take what the database says now."""
        links = [self._link(row) for row in rows]
        self.by_id = {link.room_id: link for link in links}
        self.known = {link.room: link.room_id for link in links}
        self._before = {}
        for link in links:
            if link.successor_id is not None:
                self._before[link.successor_id] = (*self.before(link.successor_id), link.room_id)
        self._others = {link.room_id: tuple(o for o in links if _hears(o, link)) for link in links}

    def _link(self, row: LinkRow) -> Link:
        return Link(
            room_id=row.room_id,
            room=row.room,
            chat=self._identities.chat(row.room),
            language=row.language,
            bridge_id=row.bridge_id,
            bridge=row.bridge,
            carry_original=row.carry_original,
            tier=Tier(row.tier),
            successor_id=row.successor_id,
            tells_members=row.tells_members,
        )

    def before(self, room_id: int) -> tuple[int, ...]:
        """The rooms that this one was before it moved."""
        return self._before.get(room_id, ())

    def bridge_of(self, room_id: int) -> int | None:
        """The bridge that holds a room now; None if none does, or it is paused."""
        link = self.by_id.get(room_id)
        return None if link is None else link.bridge_id

    def others(self, room_id: int) -> tuple[Link, ...]:
        """The rooms that a message of this room is copied to; none if its bridge is gone or paused."""
        return self._others.get(room_id, ())


def _hears(other: Link, link: Link) -> bool:
    """Whether what is said in `link` is copied to `other`: neither to itself, nor to where a room was before."""
    same = link.room_id if link.successor_id is None else link.successor_id
    return other.bridge_id == link.bridge_id and other.successor_id is None and other.room_id != same
