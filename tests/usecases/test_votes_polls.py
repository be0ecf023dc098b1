"""Votes that another part opens, and votes that end before their time."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from handlers.participation.counting import Result
from storage import people
from storage.database import Database
from storage.records import Record
from tests.usecases import plenary
from tests.usecases.house import House
from tests.usecases.plenary import all_picks, opened, press_in, react_in
from tests.usecases.press_room import coordinators, everything, on, running
from tests.usecases.talking import CATALOG, Member

DATES = ("2027-05-04T16:00:00+00:00", "2027-05-05T16:00:00+00:00", "2027-06-01T08:00:00+00:00")


async def poll(house: House, member: Member, **more: Any) -> Record:
    """Which date suits you? as another part would ask."""
    digest = house.context.identities.account(member.platform.name, member.who)

    def work(conn: sa.Connection) -> tuple[Record, set[int]]:
        rooms: set[int] = set()
        record = plenary.holding(house).open_for(
            conn,
            title="Which date suits you?",
            language="en",
            options=DATES,
            person_id=people.of_account(conn, digest) or 0,
            now=house.clock.now(),
            rooms=rooms,
            zone="Europe/Paris",
            **more,
        )
        return record, rooms

    record, rooms = await house.database.run(work)
    for room in rooms:
        house.context.wake_sender(room)
    await everything(house)
    return record


async def test_date_poll_of_another_part_is_told_its_result_once(database: Database, tmp_path: Path) -> None:
    """Dates are shown as days in words; several suit; whoever asked hears which do, once however often it closes."""
    told: list[tuple[str, Result]] = []

    def hears(conn: sa.Connection, record: Record, result: Result, now: datetime, rooms: set[int]) -> None:
        told.append((record.data["subject"], result))

    async with running(database, tmp_path) as house:
        chair = on(house, "sign", "chair")
        await coordinators(chair)
        plenary.holding(house).when_closed.append(hears)
        record = await poll(house, chair, subject="abc234")
        assert "mardi 4 mai 2027, 16:00" in "".join(house.sign.texts("s-fr")[-1].split("\u2068"))
        await press_in(house, "s-fr", "1", "amal")
        await press_in(house, "s-fr", "3", "amal")
        await react_in(house, "l-en", 3, "bela")
        assert await all_picks(house, record) == [(0, 2), (2,)]
        for _ in range(2):
            await house.database.run(_closes, house, record)
        assert [(subject, result.winners) for subject, result in told] == [("abc234", (2,))]


def _closes(conn: sa.Connection, house: House, record: Record) -> None:
    plenary.holding(house).close(conn, record, now=house.clock.now(), rooms=set())


async def test_withdrawn_vote_disappears_and_takes_no_ballots(database: Database, tmp_path: Path) -> None:
    """Its announcement is deleted everywhere; a stale button says that it is gone."""
    async with running(database, tmp_path) as house:
        chair = on(house, "sign", "chair")
        await coordinators(chair)
        record = await poll(house, chair)
        shown = house.sign.rooms["s-fr"][-1]

        def withdraws(conn: sa.Connection) -> set[int]:
            rooms: set[int] = set()
            plenary.holding(house).withdraw(conn, record, now=house.clock.now(), rooms=rooms)
            return rooms

        for room in await house.database.run(withdraws):
            house.context.wake_sender(room)
        await everything(house)
        assert "Which date suits you?" not in "\n".join(house.letter.texts("l-en"))
        house.sign.rooms["s-fr"].append(shown)
        assert await press_in(house, "s-fr", "1", "amal") == CATALOG.text("vote-gone", "fr")
        assert await all_picks(house, record) == []


async def test_organiser_closes_before_the_end_after_being_asked(database: Database, tmp_path: Path) -> None:
    """Asked first; then everybody is told at once. Others cannot."""
    async with running(database, tmp_path) as house:
        chair, guest = on(house, "sign", "chair"), on(house, "sign", "guest")
        await coordinators(chair)
        await guest.choose_language()
        record = await opened(chair)
        await press_in(house, "s-fr", "2", "amal")
        await guest.press(f"vo:closenow:{record.ref}")
        assert guest.last.text == guest.text("vote-not-allowed")
        await chair.pick(chair.text("vote-close-early"))
        assert (await plenary.vote_of(house, record)).closed_at is None
        await chair.pick(chair.text("vote-close-now"))
        await everything(house)
        assert CATALOG.text("vote-ballots-person", "es", count=1) in plenary.result(house, "s-es")
        await chair.press(f"vo:closenow:{record.ref}")
        assert chair.last.text == chair.text("vote-is-closed")
