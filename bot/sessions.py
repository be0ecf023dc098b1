"""Keeps Matrix log-ins in the database, so that a restart is the same device."""

from __future__ import annotations

from bot.matrix.session import Session
from storage import sessions
from storage.crypto import Secrets
from storage.database import Database


class StoredSessions:
    """bot.matrix.session.SessionStore on the database."""

    def __init__(self, database: Database, secrets: Secrets, *, platform: str, account: str) -> None:
        self._database = database
        self._secrets = secrets
        self._platform = platform
        self._account = secrets.digest("account", platform, account)

    async def load(self) -> Session | None:
        """The stored log-in, None before the first."""
        found = await self._database.read(sessions.load, self._platform, self._account, secrets=self._secrets)
        return Session(*found) if found else None

    async def save(self, session: Session) -> None:
        """Keep a new log-in."""
        await self._database.run(
            sessions.save,
            self._platform,
            self._account,
            session.device_id,
            session.access_token,
            secrets=self._secrets,
        )
