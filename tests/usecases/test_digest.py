"""The digest: what is new by what somebody follows, at eight where they live, each thing once, or nothing."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from handlers.directory import publishing
from handlers.members.settings import Settings
from handlers.participation.digest import Digests
from handlers.participation.following import Following
from messages.catalog import LANGUAGES
from storage import bridges, records
from storage.database import Database
from storage.participation_tables import votes
from storage.records import Record
from tests.usecases.house import SECRETS
from tests.usecases.member_town import T0, Resident, Town, build_town, link, offered, text_of

PARIS = {"name": "Paris", "country": "FR", "latitude": 48.8, "longitude": 2.3}
DAKAR = {"name": "Dakar", "country": "SN", "latitude": 14.7, "longitude": -17.4}
TUESDAY = datetime(2026, 3, 3, 7, 10, tzinfo=UTC)  # past eight in Paris


@pytest.fixture
def town(database: Database, tmp_path: Path) -> Town:
    made = build_town(database, tmp_path, time_zone="Europe/Paris")
    return made.opens(Following(made.office), Settings(made.office))


async def fire(town: Town, at: datetime) -> None:
    await town.fire(Digests(town.office).fire_due, at)


async def reader(town: Town, name: str = "amal", words: str = "daily", **how: Any) -> Resident:
    made = Resident(town, name, **how)
    await made.command("follow", words)
    return made


async def change(town: Town, record: Record, **data: Any) -> None:
    def work(conn: sa.Connection) -> None:
        how: Any = {"role": "author", "person_id": None, "action": "changed", "secrets": SECRETS, "now": town.now}
        changed = records.change(conn, record, data_now={**record.data, **data}, **how)
        publishing.changed(conn, town.office, changed)

    await town.database.run(work)


async def test_news_come_at_eight_once_and_open_by_number(town: Town) -> None:
    """Nothing before the hour, nothing twice, nothing if nothing is new; what was before the digest began is known."""
    await town.publishes(title="Old school")
    town.now += timedelta(hours=1)
    amal = await reader(town)
    town.now += timedelta(hours=1)
    new = await town.publishes(title="Evening school", data={"place": PARIS})
    await fire(town, datetime(2026, 3, 3, 6, 59, tzinfo=UTC))
    assert await amal.reads() == []
    await fire(town, TUESDAY)
    said = await amal.reads()
    assert amal.word("digest-title-daily") in text_of(said)
    assert "1. Evening school" in text_of(said)
    assert "Old school" not in text_of(said)
    assert offered(said)["1"] == f"f:open:{new.ref}"
    assert offered(said)[amal.word("digest-change")] == "fo:home"
    for later in (TUESDAY + timedelta(minutes=15), TUESDAY + timedelta(days=1), TUESDAY + timedelta(days=2)):
        await fire(town, later)
    assert await amal.reads() == []


async def test_after_days_of_downtime_one_digest_tells_all(town: Town) -> None:
    amal = await reader(town)
    for day in range(1, 6):
        town.now = T0 + timedelta(days=day)
        await town.publishes(title=f"School {day}")
    await fire(town, T0 + timedelta(days=8))
    said = await amal.reads()
    assert len(said) == 1
    assert all(f"School {day}" in text_of(said) for day in range(1, 6))


async def test_weekly_digest_waits_for_monday_in_the_readers_own_zone(town: Town) -> None:
    """Monday, eight o'clock, is at another moment in Dakar than in Kolkata."""
    amal = await reader(town, "amal", "weekly")
    bela = await reader(town, "bela", "weekly")
    for one, zone in ((amal, "Africa/Dakar"), (bela, "Asia/Kolkata")):
        await one.presses("settings:zone")
        await one.types(zone)
    await town.publishes(title="Evening school")
    await fire(town, datetime(2026, 3, 8, 12, 0, tzinfo=UTC))
    assert [*await amal.reads(), *await bela.reads()] == []
    await fire(town, datetime(2026, 3, 9, 2, 35, tzinfo=UTC))
    assert await amal.reads() == []
    assert bela.word("digest-title-weekly") in text_of(await bela.reads())
    await fire(town, datetime(2026, 3, 9, 8, 2, tzinfo=UTC))
    assert "Evening school" in text_of(await amal.reads())


async def test_digest_comes_at_eight_before_and_after_the_clock_changes(town: Town) -> None:
    """Summer time begins in Paris on 29 March: eight is at 7 UTC on Saturday and at 6 UTC on Sunday."""
    amal = await reader(town)
    for day, hour in ((28, 7), (29, 6)):
        town.now = datetime(2026, 3, day - 1, 12, 0, tzinfo=UTC)
        await town.publishes(title=f"School {day}")
        await fire(town, datetime(2026, 3, day, hour, 0, tzinfo=UTC))
        assert await amal.reads() == []
        await fire(town, datetime(2026, 3, day, hour, 1, tzinfo=UTC))
        assert f"School {day}" in text_of(await amal.reads())


async def test_quiet_hours_put_it_off(town: Town) -> None:
    amal = await reader(town)
    await amal.presses("settings:hours")
    await amal.types("23-10")
    await town.publishes(title="Evening school")
    await fire(town, TUESDAY)
    assert await amal.reads() == []
    await fire(town, datetime(2026, 3, 3, 9, 2, tzinfo=UTC))
    assert "Evening school" in text_of(await amal.reads())


async def test_only_what_is_followed_and_a_share_for_the_less_heard(town: Town) -> None:
    """Housing or Africa was asked for; one place in the country, of another theme, is added and said to be."""
    amal = await reader(town, "amal", "housing africa daily")
    await town.publishes(title="Flats", tags={"themes": ["housing"]}, data={"place": PARIS})
    await town.publishes(title="Clinic", tags={"themes": ["health"]}, data={"place": DAKAR})
    await town.publishes(title="Choir", tags={"themes": ["arts_food"]}, data={"place": PARIS})
    await town.publishes(title="Village bus", tags={"themes": ["networks"]}, data={"place": PARIS, "rural": True})
    await fire(town, TUESDAY)
    said = text_of(await amal.reads())
    assert "Flats" in said
    assert "Clinic" in said
    assert "Choir" not in said
    assert "Village bus" in said.partition(amal.word("digest-section-beyond"))[2]


async def test_own_entries_are_no_news(town: Town) -> None:
    amal = await reader(town)
    await town.publishes(title="Mine", person=amal.person_id)
    await fire(town, TUESDAY)
    assert await amal.reads() == []


async def test_event_is_told_when_it_is_new_when_it_changes_and_when_it_comes_near(town: Town) -> None:
    """Each once; a cancelled one is said to be."""
    amal = await reader(town)
    event = await town.publishes(
        "event", "Assembly", tags={"kind": ["webinar"]}, data={"start": "2026-04-20T18:00", "zone": "Africa/Dakar"}
    )
    told: list[int] = []
    for day in range(3, 30):
        at = datetime(2026, 3, day, 7, 10, tzinfo=UTC)
        if day == 10:
            town.now = at - timedelta(hours=2)
            await change(town, event, start="2026-04-08T18:00")
        if day == 28:
            town.now = at - timedelta(hours=2)
            await change(town, await town.record(event.id), status="cancelled")
        await fire(town, at)
        said = text_of(await amal.reads())
        if said:
            told.append(day)
        assert not said or "Assembly" in said
        assert (amal.word("digest-changed") in said) == (day in (10, 28))
        assert (amal.word("digest-cancelled") in said) == (day == 28)
    assert told == [3, 10, 26, 28], "new; another day; within 14 days of 8 April; cancelled"


async def test_ideas_and_votes_come_with_what_opens_them(town: Town) -> None:
    """A vote is told when it opens, and once more shortly before it closes."""
    amal = await reader(town)
    idea = await town.publishes("idea", texts={"text": "Let us cook together every month"})
    vote = await town.publishes("vote", "Which topic first?")
    closes = datetime(2026, 3, 10, 18, 0, tzinfo=UTC)
    row = {"record_id": vote.id, "method": "one", "counted": "person", "closes_at": closes}
    await town.database.run(lambda conn: conn.execute(votes.insert().values(**row)))
    await fire(town, TUESDAY)
    said = await amal.reads()
    assert "Let us cook together" in text_of(said)
    assert "Which topic first? · " in text_of(said)
    assert {f"id:open:{idea.ref}", f"vo:open:{vote.ref}"} <= set(offered(said).values())
    told = []
    for day in range(4, 13):
        await fire(town, datetime(2026, 3, day, 7, 10, tzinfo=UTC))
        told += [day] if await amal.reads() else []
    assert told == [9], "it closes on the 10th"


async def test_every_language_and_platform_reads_it_in_its_words(town: Town) -> None:
    everyone = [
        await reader(town, f"{platform}-{language}", "daily", platform=platform, language=language)
        for platform in ("sign", "letter")
        for language in LANGUAGES
    ]
    for number in range(20):
        await town.publishes(title=f"School {number}")
    new = await town.publishes("request", "Who has beds?")
    await fire(town, TUESDAY)
    for one in everyone:
        said = text_of(await one.reads())
        assert one.word("digest-section-requests") in said
        assert one.word("digest-more", count=9) in said
        assert "12. " in said
        assert "School 19" in said, "the newest first"
        if one.platform == "letter":
            assert f"13. {one.word('digest-change')}" in said
            assert one.word("follow-title") in text_of(await one.types("13"))
    assert new.ref


async def test_linked_accounts_get_one_digest_and_nothing_again(town: Town) -> None:
    amal = await reader(town, "amal", "daily")
    other = await reader(town, "amal-too", "weekly", platform="letter")
    await town.publishes(title="Evening school")
    await fire(town, TUESDAY)
    assert "Evening school" in text_of(await amal.reads())
    await link(other, amal)
    town.now += timedelta(hours=1)
    await town.publishes(title="Morning school")
    await fire(town, datetime(2026, 3, 9, 7, 10, tzinfo=UTC))
    told = [*await amal.reads(), *await other.reads()]
    assert len(told) == 1
    assert "Morning school" in text_of(told)
    assert "Evening school" not in text_of(told)


async def test_who_cannot_be_written_to_is_told_once_they_are_back(town: Town) -> None:
    amal = await reader(town)
    await town.publishes(title="Evening school")
    await town.database.run(bridges.set_state, amal.room_id, "closed")
    await fire(town, TUESDAY)
    await fire(town, TUESDAY + timedelta(days=3))
    assert await amal.reads() == []
    await town.database.run(bridges.set_state, amal.room_id, "active")
    await fire(town, TUESDAY + timedelta(days=3, minutes=15))
    assert "Evening school" in text_of(await amal.reads())


async def test_digest_that_is_off_or_begins_again_leaves_out_what_was(town: Town) -> None:
    amal = await reader(town)
    await amal.presses("fo:digest:off")
    await town.publishes(title="Evening school")
    await fire(town, TUESDAY)
    await amal.presses("fo:digest:daily")
    await fire(town, TUESDAY + timedelta(days=1))
    assert "Evening school" not in text_of(await amal.reads())
