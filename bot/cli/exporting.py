"""`passerelle export`: what may be shared of the directory, to standard output, where nothing else is written."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import BinaryIO

from bot.app import open_storage
from config.settings import Settings
from handlers.directory.exporting import FORMATS, KINDS, shared_entries
from handlers.events.calendar import calendar_of
from handlers.events.dates import ensure_dates
from handlers.events.feeds import Feeds
from messages.catalog import LANGUAGES, Catalog
from storage import migrate, rotation
from storage.crypto import Secrets
from storage.database import Database

CALENDAR = "ics"


@dataclass(frozen=True, slots=True)
class _Press:
    """handlers.events.feeds.Press."""

    secrets: Secrets
    catalog: Catalog
    time_zone: str


async def export_part(settings: Settings, part: str, form: str, language: str = "", out: BinaryIO | None = None) -> int:
    """Write a part of the directory (KINDS) in a format (FORMATS, or CALENDAR for events, in one language). 0; 1 if
    there is no directory yet, 2 if the part has no such format. A reader that has seen enough (`head`) is no error."""
    if form == CALENDAR and part != "events":
        sys.stderr.write(f"--format {CALENDAR} is for events. {part.capitalize()} go out as {', '.join(FORMATS)}.\n")
        return 2
    if language and language not in LANGUAGES:
        sys.stderr.write(f"--language {language}: write one of {', '.join(LANGUAGES)}.\n")
        return 2
    database, secrets = await open_storage(settings)
    try:
        if await database.read(migrate.current_revision) is None:
            sys.stderr.write("Nothing yet: neither the bot nor an import has run with this configuration.\n")
            return 1
        await migrate.upgrade(database)
        secrets = await database.read(rotation.in_use, secrets=secrets)
        target = out or sys.stdout.buffer
        if form == CALENDAR:
            press = _Press(secrets, Catalog(settings.network.default_language), settings.network.time_zone)
            await _write_calendar(database, press, language or settings.network.default_language, target)
        else:
            await _write(database, secrets, part, form, target)
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


async def _write_calendar(database: Database, press: _Press, language: str, out: BinaryIO) -> None:
    await database.run(ensure_dates, press)
    entries = await database.read(Feeds(press).entries, language)
    name = press.catalog.text("calendar-name", language)
    out.write(calendar_of(entries, press.catalog, language, name=name))
    out.flush()


def _no_more() -> None:
    """Python would try once more at its end, and complain."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
