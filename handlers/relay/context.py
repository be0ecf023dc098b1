"""What the parts of the relay share, wired once in `bot/app.py`."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import Connection

from handlers.ports import Clock, Platform
from handlers.relay.commit import Committer
from handlers.relay.directory import Directory, Place
from messages.types import RoomRef
from storage import bridges
from storage.crypto import Secrets
from storage.database import Database
from storage.identities import Identities
from storage.keyring import KeyRing

_REMEMBERED = 10_000

Lost = Callable[[Connection, Collection[int], datetime], set[int]]
"""Told, in the transaction that ended them, which deliveries will never arrive. Returns the rooms to wake."""


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
    reach: dict[str, Reachability] = field(default_factory=dict)
    _private: OrderedDict[int, Place] = field(default_factory=OrderedDict)

    def __post_init__(self) -> None:
        for name in self.platforms:
            self.reach.setdefault(name, Reachability())

    async def place(self, room_id: int) -> Place | None:
        """A linked or private room; None if it is neither (any more)."""
        link = self.directory.by_id.get(room_id)
        if link is not None:
            return link
        place = self._private.get(room_id)
        if place is None:
            room = await self.database.read(bridges.private_room, room_id, secrets=self.secrets)
            if room is None:
                return None
            place = Place(room_id=room_id, room=room, chat=self.identities.chat(room))
            self._private[room_id] = place
            if len(self._private) > _REMEMBERED:
                self._private.popitem(last=False)
        return place

    def forget_places(self, rooms: Collection[RoomRef]) -> None:
        """These are perhaps not private any more: the database is asked again."""
        for room_id in [room_id for room_id, place in self._private.items() if place.room in rooms]:
            del self._private[room_id]

    async def refresh_directory(self) -> None:
        """Read the linked rooms anew."""
        self.directory.replace(await self.database.read(bridges.links, secrets=self.secrets))
        for name, platform in self.platforms.items():
            platform.expect([room for room in self.directory.known if room.platform == name])
