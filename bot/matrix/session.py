"""A login that is kept: on Matrix a new login is a new device, and a repeated transaction id then sends twice."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Session:
    """One device of the bot's account. The token is a secret: it belongs in no log, and is stored encrypted."""

    device_id: str
    access_token: str = field(repr=False)


class SessionStore(Protocol):
    """Where the session of the account lives between two runs."""

    async def load(self) -> Session | None:
        """The stored session, or None before the first login."""
        ...

    async def save(self, session: Session) -> None:
        """Keep it; it must be on disk when this returns."""
        ...
