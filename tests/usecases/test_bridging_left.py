"""A room that leaves its bridge hears nothing more of it, whatever was on its way there."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from messages.errors import Throttled
from messages.names import isolate
from storage.database import Database
from tests.usecases.bridging_stage import build_village, of
from tests.usecases.house import until


@pytest.mark.parametrize("throttled", [False, True])
async def test_room_that_has_left_hears_nothing_more_that_was_on_its_way(
    database: Database, tmp_path: Path, throttled: bool
) -> None:
    village = build_village(database, tmp_path)
    town, port = village.town, village.port
    async with village.running():
        await village.made()
        await until(lambda: "Title of l-1" in town.last("s-1"))
        port.say("l-1", "en: early")
        await until(lambda: "early" in town.last("s-1"))
        begun = town.calls.count(("send", "s-1"))
        gate = town.hang = asyncio.Event()
        if throttled:
            town.troubles.append(("send", "s-1", Throttled(0.2)))
        for text in ("first", "second", "third"):
            port.say("l-1", f"en: {text}")
        await until(lambda: town.calls.count(("send", "s-1")) > begun)
        await village.settled(port)
        town.command("s-1", "bridge leave")
        await until(lambda: town.room("s-1") not in village.context.directory.known)
        gate.set()
        left = of("bridging-left", "fr", name=isolate("Harbour"), hours=24)
        await until(lambda: left in town.texts("s-1"))
        await village.settled(town)
    said = [text for text in town.texts("s-1") if "en: " in text]
    assert len(said) == (1 if throttled else 2), "what was being sent at that moment could not be held back"
    assert left == town.last("s-1")
