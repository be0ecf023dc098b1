"""Private rooms through trouble: hands that change, upgrades, and failures that must stay where they are."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest_asyncio
import sqlalchemy as sa

from handlers.directory import places
from storage import bridges, inbox, people
from storage.database import Database
from storage.record_tables import dialogues as d
from tests.usecases.house import House
from tests.usecases.talking import Member, begin, new_house, settled


@pytest_asyncio.fixture
async def quick(sqlite_url: str, tmp_path: Path) -> AsyncIterator[House]:
    """A running bot on SQLite: nothing here depends on the database."""
    places.load()
    database = Database.open(sqlite_url)
    async with new_house(database, tmp_path).running() as running:
        yield running
    await database.close()


async def room_of(house: House, who: str) -> int | None:
    digest = house.context.identities.account("letter", who)
    person = await house.database.read(people.of_account, digest)
    return await house.database.read(people.private_room, person or 0)


async def test_who_left_a_room_to_somebody_else_is_not_written_to_there(quick: House) -> None:
    """On Matrix a room of two can become a room of two others."""
    first = Member(quick, quick.letter, "amal")
    await first.command("start")
    assert await room_of(quick, "amal") is not None
    quick.letter.say(first.room, "hello", "bela")
    await settled(quick)
    assert await room_of(quick, "amal") is None
    assert await room_of(quick, "bela") is not None


async def test_a_room_that_is_private_no_longer_is_nobodys(quick: House) -> None:
    amal = Member(quick, quick.letter, "amal")
    await amal.command("start")
    room = quick.letter.room(amal.room)
    await quick.database.run(bridges.end_privacy, room, quick.context.identities)
    assert await room_of(quick, "amal") is None


async def test_a_draft_of_a_dialogue_that_is_no_more_is_in_nobodys_way(quick: House) -> None:
    nadia = Member(quick, quick.sign, "nadia")
    await begin(nadia)
    await quick.database.run(lambda conn: conn.execute(d.update().values(name="dialogue_of_before")).rowcount)
    await nadia.command("drafts")
    assert nadia.has_read("dialogue-none")
    await nadia.command("organisation")
    assert nadia.is_asked("organisation-title")


async def test_one_part_of_what_is_due_that_fails_holds_up_no_other(quick: House) -> None:
    done: list[str] = []

    def broken(conn: sa.Connection, now: datetime) -> set[int]:
        raise ValueError("boom")

    def other(conn: sa.Connection, now: datetime) -> set[int]:
        done.append("other")
        return set()

    quick.front.due = (broken, other)
    await quick.front.fire_due(quick.database, quick.context)
    assert done == ["other"]


async def test_a_room_of_a_paused_bridge_is_no_private_room_however_few_are_in_it(quick: House) -> None:
    """What people say to each other there is neither answered nor kept for the day when the bridge is back."""
    nadia = Member(quick, quick.letter, "nadia")
    room = quick.letter.room(nadia.room)
    plan = bridges.BridgePlan("paused", False, "any", ((room, "fr"), (quick.sign.room("s-fr"), "fr")))
    ways: dict[str, Any] = {"secrets": quick.secrets, "identities": quick.context.identities}
    await quick.database.run(bridges.apply_file, [plan], **ways)
    await quick.database.run(bridges.apply_file, [], **ways)
    await nadia.say("hello to the others")
    assert nadia.texts == []
    assert not await quick.database.read(inbox.rooms_with_work)
