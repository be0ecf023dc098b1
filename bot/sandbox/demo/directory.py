"""What the demo's network knows before anybody writes: the two sheets that come with it, by the code of `import`."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from pathlib import Path

from config import Settings

SHEETS = ("organisations", "practices")
_FILES = {"organisations": "organisations-2019.csv", "practices": "practices.csv"}
_LANGUAGES = {"organisations": "fr", "practices": "en"}


def warm() -> None:
    """Read what importing needs, which takes seconds: in a thread, while other things start."""
    from handlers.directory import places

    places.load()


async def fill(settings: Settings) -> dict[str, int]:
    """Import them into the bot's database, which must not run yet; how many entries each brought."""
    from bot.app import open_storage
    from handlers.directory.importing import decode
    from handlers.directory.importing.storing import import_file
    from storage import migrate, rotation

    database, secrets = await open_storage(settings)
    found = {}
    try:
        await migrate.upgrade(database)
        for kind in SHEETS:
            path = Path(__file__).parents[1] / "data" / _FILES[kind]
            report = await import_file(
                database,
                kind,
                decode(await asyncio.to_thread(path.read_bytes)),
                secrets=await database.read(rotation.in_use, secrets=secrets),
                languages=settings.network.languages,
                language=_LANGUAGES[kind],
                now=datetime.now(UTC),
            )
            found[kind] = report.new
    finally:
        await database.close()
    return found
