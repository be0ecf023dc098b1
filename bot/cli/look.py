"""Builds what `passerelle check` asks: the real platforms and engines, and the database that keeps the log-ins.

The database belongs to it, since a Matrix log-in without the stored one would be a new device; a running bot is not
disturbed, for nothing is locked.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

from bot.app import open_storage
from bot.cli.check import Finding, check
from bot.cli.findings import finding, finding_of
from bot.cli.table import show
from bot.engines.build import build_engines
from bot.matrix.sealing import Elsewhere
from bot.platforms import build_platforms
from bot.sessions import StoredSessions
from config.settings import Settings
from handlers.ports import Platform
from storage import migrate, rotation
from storage.errors import StorageError


async def look(settings: Settings, config: Path) -> int:
    """Check everything and show the table. Exit code."""
    stored: list[Finding] = []
    async with _platforms(settings, stored) as platforms:
        found = await check(settings, platforms, build_engines(settings))
    return show([Finding(True, "configuration", str(config)), *stored, *found])


@asynccontextmanager
async def _platforms(settings: Settings, stored: list[Finding]) -> AsyncIterator[Sequence[Platform]]:
    """The platforms, while the database is open; none without it. What became of the database goes into `stored`."""
    try:
        database, secrets = await open_storage(settings)
    except (StorageError, OSError) as error:
        stored.append(_amiss(error))
        yield ()
        return
    try:
        account = settings.matrix.user_id if settings.matrix else ""
        try:
            await migrate.upgrade(database)
            secrets = await database.read(rotation.in_use, secrets=secrets)
        except (StorageError, OSError) as error:
            stored.append(_amiss(error))
            yield ()
        else:
            stored.append(Finding(True, "storage", f"{database.dialect}, migrated"))
            sessions = StoredSessions(database, secrets, platform="matrix", account=account)
            keys = Elsewhere() if settings.matrix is not None and settings.matrix.encryption else None
            yield build_platforms(settings, sessions, keys)
    finally:
        await database.close()


def _amiss(error: StorageError | OSError) -> Finding:
    said = finding_of(error) if isinstance(error, StorageError) else finding("storage_unreachable")
    return Finding(False, "storage", said.wrong, said.remedy)
