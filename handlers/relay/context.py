"""What the parts of the relay share, wired once in `bot/app.py`."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from handlers.ports import Clock, Platform
from handlers.relay.commit import Committer
from handlers.relay.directory import Directory
from storage import bridges
from storage.crypto import Secrets
from storage.database import Database
from storage.identities import Identities
from storage.keyring import KeyRing


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
    reach: dict[str, Reachability] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for name in self.platforms:
            self.reach.setdefault(name, Reachability())

    async def refresh_directory(self) -> None:
        """Read the linked rooms anew."""
        self.directory.replace(await self.database.read(bridges.links, secrets=self.secrets))
        for name, platform in self.platforms.items():
            platform.expect([room for room in self.directory.known if room.platform == name])
