"""`passerelle retry`: what failed for good is to be sent again. A running bot notices within seconds, or the next one.

Only marks rows: whoever wrote sees the bot's warning change, and no text is read here.
"""

from __future__ import annotations

from datetime import UTC, datetime

from rich.console import Console

from bot.app import open_storage
from config.settings import Settings
from storage import dead_letters, migrate


async def retry(settings: Settings, *, delivery: int | None, room: int | None) -> int:
    """Put back one delivery, those of a room (numbers as `passerelle status` shows them), or with neither all of them.
    0 if there were any, else 1."""
    database, _ = await open_storage(settings)
    try:
        if await database.read(migrate.current_revision) is None:
            Console().print("Nothing yet: the bot has not run with this configuration.")
            return 1
        now = datetime.now(UTC)
        back = await database.run(dead_letters.put_back, now, room=room, delivery=delivery)
    finally:
        await database.close()
    if not back:
        Console().print("There is nothing to send again.")
        return 1
    Console().print(f"To be sent again: {len(back)}. A running bot takes it up within seconds.")
    return 0
