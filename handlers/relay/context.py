"""What the parts of the relay share, wired once in `bot/app.py`."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from sqlalchemy import Connection

from handlers.ports import Clock, Platform
from handlers.relay.commit import Committer
from handlers.relay.directory import Directory, Place
from messages.types import RoomRef
from storage import bridges, linking
from storage.crypto import Secrets
from storage.database import Database
from storage.identities import Identities
from storage.inbox import StoredEvent
from storage.keyring import KeyRing
from storage.outbox import Delivery

_REMEMBERED = 10_000

RoomChange = Callable[[Connection, int, bool, datetime], set[int]]
"""Told, in a transaction, that a linked room opened to the bot (True) or closed. Returns the rooms to wake."""

Undelivered = Callable[[Connection, Delivery, str, datetime], set[int]]
"""Told, in the transaction that ended it, that a delivery failed for good, and why. Returns the rooms to wake."""

Lost = Callable[[Connection, Collection[int], datetime], set[int]]
"""Told, in the transaction that ended them, which deliveries will never arrive. Returns the rooms to wake."""


class Lobby(Protocol):
    """Hears what is addressed to the bot in rooms of no bridge (handlers/bridging)."""

    async def handle(self, place: Place, event: StoredEvent) -> None:
        """Handle one event and store what comes of it, "handled" included. Raises what the event raised, to be tried
        again."""
        ...


async def _nothing_to_settle() -> None:
    """What has arrived is stored: the relay does it, once there is one."""


def _room_changed(conn: Connection, room_id: int, present: bool, now: datetime) -> set[int]:
    bridges.set_state(conn, room_id, "active" if present else "closed")
    return {room_id}


class Signal:
    """A wake-up call that is never lost between a look and a wait."""

    def __init__(self) -> None:
        self._event = asyncio.Event()

    def ring(self) -> None:
        """There is something to do."""
        self._event.set()

    async def wait(self, timeout: float | None = None) -> bool:
        """Until it rings, or for `timeout` seconds. Returns whether it rang."""
        try:
            async with asyncio.timeout(timeout):  # Python 3.11's wait_for may swallow a cancellation that meets a ring
                await self._event.wait()
        except TimeoutError:
            if not self._event.is_set():
                return False
        self._event.clear()
        return True


class Reachability:
    """Whether a platform answers: set by everybody who talks to it, waited for by those who back off."""

    def __init__(self) -> None:
        self.listening = False
        self.connected = asyncio.Event()
        self.last_success = 0.0
        self._up = asyncio.Event()
        self._held_until = 0.0

    def hold(self, seconds: float) -> None:
        """The platform wants no request of this account for so long."""
        self._held_until = max(self._held_until, asyncio.get_running_loop().time() + seconds)

    def held_for(self) -> float:
        """Seconds left of that; 0 if a request may go."""
        if not self._held_until:
            return 0.0
        return max(0.0, self._held_until - asyncio.get_running_loop().time())

    def worked(self) -> None:
        """The platform answered."""
        self.last_success = asyncio.get_running_loop().time()
        self._up.set()

    async def pause(self, seconds: float) -> None:
        """Wait, but no longer than until the platform answers somebody else."""
        self._up.clear()
        try:
            async with asyncio.timeout(seconds):
                await self._up.wait()
        except TimeoutError:
            return


@dataclass(slots=True)
class Context:
    """The relay's shared parts."""

    database: Database
    ring: KeyRing
    secrets: Secrets
    identities: Identities
    clock: Clock
    platforms: Mapping[str, Platform]
    directory: Directory
    committer: Committer
    activity: int = 0  # counts what was stored
    wake_sender: Callable[[int], None] = lambda room_id: None
    drop: Callable[[set[int]], None] = lambda deliveries: None
    lost: Lost = lambda conn, deliveries, now: set()
    settle: Callable[[], Awaitable[None]] = _nothing_to_settle
    room_changed: RoomChange = _room_changed
    undelivered: Undelivered | None = None
    poll_room: Callable[[Connection, str, str], int | None] = lambda conn, platform, poll: None
    """The room where a poll that a platform names was asked: platform and its own id of the poll are given."""
    lobby: Lobby | None = None
    reach: dict[str, Reachability] = field(default_factory=dict)
    _private: OrderedDict[int, Place] = field(default_factory=OrderedDict)

    def __post_init__(self) -> None:
        for name in self.platforms:
            self.reach.setdefault(name, Reachability())

    async def place(self, room_id: int) -> Place | None:
        """A linked or private room, or one in whose lobby the bot waits; None if it is none of these (any more)."""
        link = self.directory.by_id.get(room_id)
        if link is not None:
            return link
        place = self._private.get(room_id)
        if place is None:
            room = await self.database.read(bridges.private_room, room_id, secrets=self.secrets)
            if room is None:
                return await self._in_lobby(room_id)
            place = Place(room_id=room_id, room=room, chat=self.identities.chat(room))
            self._private[room_id] = place
            if len(self._private) > _REMEMBERED:
                self._private.popitem(last=False)
        return place

    async def _in_lobby(self, room_id: int) -> Place | None:
        """Asked each time: it may be over at any moment, and little happens there."""
        now = self.clock.now()
        found = await self.database.read(linking.lobby_room, room_id, now, secrets=self.secrets)
        if found is None:
            return None
        chat = self.identities.chat(found.room)
        return Place(room_id=room_id, room=found.room, chat=chat, language=found.language, lobby=True)

    def forget_places(self, rooms: Collection[RoomRef]) -> None:
        """These are perhaps not private any more: the database is asked again."""
        for room_id in [room_id for room_id, place in self._private.items() if place.room in rooms]:
            del self._private[room_id]

    async def refresh_directory(self) -> None:
        """Read the linked rooms anew."""
        self.directory.replace(await self.database.read(bridges.links, secrets=self.secrets))
        for name, platform in self.platforms.items():
            platform.expect([room for room in self.directory.known if room.platform == name])
