"""Who is heard: shares for coordinators, kindly said, and no count that points at anybody."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from handlers.participation.heard import Heard
from messages.catalog import LANGUAGES
from storage import bridges, ledger
from storage import tables as t
from storage.bridges import BridgePlan
from storage.database import Database
from storage.participation_tables import ballots, votes
from tests.usecases.house import SECRETS
from tests.usecases.member_town import Resident, Town, build_town, text_of

DAKAR = {"name": "Dakar", "country": "SN"}


@pytest.fixture
def town(database: Database, tmp_path: Path) -> Town:
    made = build_town(database, tmp_path)
    return made.opens(Heard(made.office))


async def coordinator(town: Town, language: str = "en") -> Resident:
    return await Resident(town, f"carla-{language}", language=language).arrives("coordinator")


async def said(town: Town, region: str, language: str, count: int, days: float = 1, author: bytes = b"a" * 16) -> None:
    """So many messages in a room of this region and language, so long ago."""
    office = town.office
    room = office.platforms["sign"].room(f"room-{region}-{language}")
    plan = BridgePlan(f"bridge-{region}-{language}", False, "any", ((room, language),))

    def work(conn: sa.Connection) -> None:
        known = conn.execute(sa.select(t.bridges.c.id).where(t.bridges.c.name == plan.name)).scalar()
        if known is None:
            bridges.apply_file(conn, [plan], secrets=SECRETS, identities=office.identities)
            conn.execute(t.bridges.update().where(t.bridges.c.name == plan.name).values(regions=region, state="active"))
        bridge = conn.execute(sa.select(t.bridges.c.id).where(t.bridges.c.name == plan.name)).scalar_one()
        digest = office.identities.room(room)
        room_id = conn.execute(sa.select(t.rooms.c.id).where(t.rooms.c.digest == digest)).scalar_one()
        row: dict[str, Any] = {"bridge_id": bridge, "room_id": room_id, "author": author, "person_id": None}
        row |= {"revision": 1, "state": "live", "created_at": town.now - timedelta(days=days)}
        ledger.add_messages(conn, [{**row, "id": ledger.new_message_id()} for _ in range(count)])

    await town.database.run(work)


async def test_shares_are_of_the_last_month_beside_the_one_before(town: Town) -> None:
    carla = await coordinator(town)
    await said(town, "africa", "fr", 30)
    await said(town, "europe", "en", 10)
    await said(town, "europe", "en", 20, days=40)
    await said(town, "europe", "en", 50, days=70)
    await said(town, "europe", "en", 50, author=bytes(16))
    lines = text_of(await carla.command("heard")).splitlines()
    assert "▇▇▇▇▇▇▁▁ French: 75% (0%)" in lines
    assert "▇▇▁▁▁▁▁▁ English: 25% (100%)" in lines
    assert "▇▇▇▇▇▇▁▁ Africa: 75% (0%)" in lines
    assert f"▁▁▁▁▁▁▁▁ Asia: {carla.word('heard-nothing')}" in lines


async def test_fewer_than_five_are_never_counted(town: Town) -> None:
    carla = await coordinator(town)
    await said(town, "africa", "fr", 30)
    shown = set()
    for _ in range(4):
        await said(town, "asia", "es", 1)
        shown.add(text_of(await carla.command("heard")))
    assert len(shown) == 1, "one or four look alike"
    assert f"Asia: {carla.word('heard-few', count=5)}" in shown.pop()


async def test_who_is_heard_least_is_named_with_something_to_do(town: Town) -> None:
    """Regions by the command that finds their organisations; rural places; groups."""
    for language in LANGUAGES:
        carla = await coordinator(town, language)
        if language == LANGUAGES[0]:
            await said(town, "africa", "fr", 30)
            for number in range(6):
                await town.publishes(title=f"School {number}", data={"place": DAKAR}, tags={"groups": ["women"]})
            town.now += timedelta(minutes=1)
        text = text_of(await carla.command("heard"))
        assert carla.word("heard-least-rural") in text
        assert carla.word("heard-entries", count=6) in text
        groups = ", ".join(carla.word(f"group-{name}") for name in ("undocumented", "lgbtiq"))
        assert carla.word("heard-least-groups", groups=groups) in text
        asia = carla.word("region-asia")
        command = f"/{carla.word('command-practices')} {carla.word('kind-organisation').lower()} {asia}"
        assert carla.word("heard-silent-region", region=asia, command=command) in text


async def test_votes_are_counted_by_college(town: Town) -> None:
    carla = await coordinator(town)
    vote = await town.publishes("vote", "Which topic?")

    def cast(conn: sa.Connection) -> None:
        conn.execute(votes.insert().values(record_id=vote.id, method="one", counted="person"))
        for number in range(20):
            college = "authorities" if number < 5 else "civil_society"
            row = {"record_id": vote.id, "voter": f"p{number}", "person_id": carla.person_id, "college": college}
            conn.execute(ballots.insert().values(**row, choices=b"", at=town.now))

    await town.database.run(cast)
    town.now += timedelta(minutes=1)
    lines = text_of(await carla.command("heard")).splitlines()
    assert f"▇▇▁▁▁▁▁▁ {carla.word('heard-authorities')}: 25% (0%)" in lines


async def test_it_is_for_coordinators_and_says_so_if_nothing_was_said(town: Town) -> None:
    amal = Resident(town, "amal")
    assert text_of(await amal.command("heard")) == amal.word("help-coordinators-only")
    carla = await coordinator(town)
    assert carla.word("heard-no-one") in text_of(await carla.command("heard"))
