"""`passerelle export`: what may be shared of the directory, to standard output, where nothing else is written."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from datetime import UTC, datetime
from typing import BinaryIO

from bot.app import open_storage
from config.settings import Settings
from handlers.directory.exporting import FORMATS, KINDS, shared_entries
from storage import migrate, rotation
from storage.crypto import Secrets
from storage.database import Database


async def export_part(settings: Settings, part: str, form: str, out: BinaryIO | None = None) -> int:
    """Write a part of the directory (KINDS) in a format (FORMATS). 0; 1 if there is no directory yet. A reader that has
    seen enough (`head`) is no error."""
    database, secrets = await open_storage(settings)
    try:
        if await database.read(migrate.current_revision) is None:
            sys.stderr.write("Nothing yet: neither the bot nor an import has run with this configuration.\n")
            return 1
        await migrate.upgrade(database)
        secrets = await database.read(rotation.in_use, secrets=secrets)
        await _write(database, secrets, part, form, out or sys.stdout.buffer)
    except BrokenPipeError:
        _no_more()
    finally:
        await database.close()
    return 0


async def _write(database: Database, secrets: Secrets, part: str, form: str, out: BinaryIO) -> None:
    kind = KINDS[part]
    written = FORMATS[form](kind, datetime.now(UTC))
    out.write(written.begin())
    async for entry in shared_entries(database, kind, secrets=secrets):
        out.write(written.entry(entry))
    out.write(written.end())
    out.flush()


def _no_more() -> None:
    """Python would try once more at its end, and complain."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
