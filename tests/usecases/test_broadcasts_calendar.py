"""The calendar files that rooms keep: what was announced with one day is never left beside another."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar

from storage.database import Database
from tests.usecases.events_stage import ROOMS, Stage, stage
from tests.usecases.house import House
from tests.usecases.talking import new_house, translated


@pytest.fixture
def house(database: Database, tmp_path: Path) -> House:
    made = new_house(database, tmp_path)
    made.network = {"quiet": ""}  # whatever the hour at which the tests run
    return made


def entries(play: Stage, room: str) -> list[Any]:
    """The entries of the files that a room shows, in their order, as a calendar reads them."""
    platform = play.house.sign if room.startswith("s-") else play.house.letter
    files = [one.extras.file for one in platform.rooms[room] if one.extras.file]
    return [Calendar.from_ical(file.content).walk("VEVENT")[0] for file in files]


async def test_file_of_the_day_that_holds_no_more_gives_way_to_the_new_one(house: House) -> None:
    """Moved: the announcement's file is gone, the news bring the next of the same entry. Cancelled: so does that."""
    async with stage(house) as play:
        author = play.author
        record = await play.publish("2030-11-12")
        await play.announce(record)
        before = {room: entries(play, room) for _, room, _, _ in ROOMS}
        assert {len(found) for found in before.values()} == {1}
        await author.press(f"ev:fix:{record.ref}")
        await author.say("14/11/2030")
        await author.say(author.word("skip"))
        await play.tick()
        for _, room, _, _ in ROOMS:
            (entry,) = entries(play, room)
            assert entry["UID"] == before[room][0]["UID"]
            assert entry["SEQUENCE"] > before[room][0].get("SEQUENCE", 0)
            assert f"{entry['DTSTART'].dt:%Y-%m-%d}" == "2030-11-14"
        await author.press(f"ev:cancelled:{record.ref}")
        await author.say("fr: La salle a été inondée.")
        await translated(house)
        house.clock.offset += timedelta(minutes=2)
        await play.tick()
        for _, room, _, _ in ROOMS:
            latest = entries(play, room)[-1]
            assert (latest["UID"], latest["STATUS"]) == (before[room][0]["UID"], "CANCELLED")
            assert latest["SEQUENCE"] == max(entry["SEQUENCE"] for entry in entries(play, room))


async def test_change_that_is_taken_back_leaves_the_file_where_it_was(house: House) -> None:
    """News that never left have brought no file: the announcement gets its own again."""
    async with stage(house) as play:
        author = play.author
        record = await play.publish("2030-11-12")
        await play.announce(record)
        for day in ("14/11/2030", "12/11/2030"):
            await author.press(f"ev:fix:{record.ref}")
            await author.say(day)
            await author.say(author.word("skip"))
        await play.tick()
        for _, room, _, _ in ROOMS:
            shown = entries(play, room)
            assert shown
            assert f"{shown[-1]['DTSTART'].dt:%Y-%m-%d}" == "2030-11-12"
