"""Who gets a broadcast: each chat and each person once, at an hour when they may be spoken to."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from handlers.announcements import audience
from handlers.announcements.audience import Destination
from handlers.announcements.model import Audience
from handlers.private.visit import Office
from messages.catalog import Catalog
from messages.types import RoomRef
from storage import bridges, people
from storage import tables as t
from storage.bridges import BridgePlan
from storage.database import Database
from storage.event_tables import attendances
from storage.identities import Identities
from storage.keyring import KeyRing
from storage.participation_tables import follows
from storage.record_tables import roles
from tests.usecases.house import SECRETS, House, MovableClock, letter, sign
from tests.usecases.newsroom import known, new_house, newsroom
from tests.usecases.talking import Member, settled

NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)


class Town:
    """Rooms and persons in a database."""

    def __init__(self, database: Database, folder: Path) -> None:
        self.database = database
        self.identities = Identities(SECRETS)
        ring = KeyRing(folder / "test.keys", SECRETS, MovableClock())
        platforms = {"sign": sign("sign"), "letter": letter("letter")}
        self.office = Office(platforms, SECRETS, self.identities, ring, Catalog(), timedelta(days=7))

    async def links(self, *plans: BridgePlan) -> None:
        await self.database.run(bridges.apply_file, plans, secrets=SECRETS, identities=self.identities)

    async def person(self, who: str, *, platform: str = "sign", **values: str) -> int:
        """Somebody who wrote to the bot."""

        def work(conn: sa.Connection) -> int:
            room = RoomRef(platform, f"dm-{who}")
            room_id = bridges.ensure_private_room(conn, room, secrets=SECRETS, identities=self.identities)
            found = people.meet(
                conn,
                self.identities.account(platform, who),
                platform=platform,
                account=who,
                handle="",
                room_id=room_id,
                secrets=SECRETS,
                identities=self.identities,
                now=NOW,
            )
            if values:
                conn.execute(t.persons.update().where(t.persons.c.id == found).values(**values))
            return found

        return await self.database.run(work)

    async def links_persons(self, first: int, second: int) -> None:
        await self.database.run(people._merge, second, first)

    async def follows(self, person: int, **wanted: str) -> None:
        rows = [{"person_id": person, "field": field, "value": value} for field, value in wanted.items()]
        await self.database.run(lambda conn: conn.execute(follows.insert(), rows) and None)

    async def reaches(self, wanted: Audience) -> list[Destination]:
        return await self.database.read(audience.destinations, self.office, wanted)


@pytest.fixture
def town(database: Database, tmp_path: Path) -> Town:
    return Town(database, tmp_path)


def plan(
    name: str, *rooms: tuple[RoomRef, str], regions: tuple[str, ...] = (), topics: tuple[str, ...] = ()
) -> BridgePlan:
    return BridgePlan(name, False, "any", rooms, regions, topics)


async def test_topics_of_one_chat_are_one_destination(town: Town) -> None:
    forum = [(RoomRef("sign", "g", topic), "fr") for topic in ("1", "2", "3")]
    await town.links(plan("a", *forum[:2], (RoomRef("letter", "x"), "en")), plan("b", forum[2]))
    found = await town.reaches(Audience())
    assert len(found) == 2
    assert min(one.room_id for one in found) == found[0].room_id


async def test_closed_topic_leaves_its_chat_to_an_open_one(town: Town) -> None:
    await town.links(plan("a", (RoomRef("sign", "g", "1"), "fr"), (RoomRef("sign", "g", "2"), "es")))
    first = (await town.reaches(Audience()))[0]
    await town.database.run(bridges.set_state, first.room_id, "closed")
    found = await town.reaches(Audience())
    assert [(one.language, one.closed) for one in found] == [("es", False)]
    await town.database.run(bridges.set_state, found[0].room_id, "closed")
    assert [one.closed for one in await town.reaches(Audience())] == [True]


async def test_rooms_are_chosen_by_bridge_region_language_and_topic(town: Town) -> None:
    def room(name: str) -> RoomRef:
        return RoomRef("sign", name)

    await town.links(
        plan("africa", (room("af"), "fr"), (room("ae"), "en"), regions=("africa",), topics=("housing",)),
        plan("europe", (room("ef"), "fr"), (room("ep"), "pt-BR"), regions=("europe",)),
        plan("all", (room("all"), "es")),
    )

    async def reached(**wanted: tuple[str, ...]) -> int:
        return len(await town.reaches(Audience(**wanted)))  # type: ignore[arg-type]

    assert await reached() == 5
    assert await reached(bridges=("africa",)) == 2
    assert await reached(regions=("africa",)) == 3  # a bridge that names no region serves all
    assert await reached(languages=("fr",)) == 2
    assert await reached(languages=("pt",)) == 1
    assert await reached(topics=("work",)) == 3
    assert await reached(regions=("africa",), languages=("fr",)) == 1
    assert await town.reaches(Audience(rooms=False)) == []


async def test_linked_person_is_one_destination_where_they_wrote_last(town: Town) -> None:
    first = await town.person("amal", language="fr", time_zone="Africa/Dakar")
    second = await town.person("amal-m", platform="letter", language="pt", quiet="20:00-09:00")
    await town.links_persons(first, second)

    def wrote(conn: sa.Connection) -> None:
        later = t.accounts.update().where(t.accounts.c.platform == "letter")
        conn.execute(later.values(seen_at=NOW + timedelta(days=1)))

    await town.database.run(wrote)
    found = await town.reaches(Audience(rooms=False, persons=(first, second)))
    assert [(one.name, one.platform) for one in found] == [(f"p{first}", "letter")]
    assert (found[0].language, found[0].time_zone, found[0].hours) == ("fr", "Africa/Dakar", "20:00-09:00")


async def test_person_without_an_open_private_room_is_left_out(town: Town) -> None:
    person = await town.person("amal")
    wanted = Audience(rooms=False, persons=(person,))
    room = (await town.reaches(wanted))[0].room_id
    await town.database.run(bridges.set_state, room, "closed")
    assert await town.reaches(wanted) == []


async def test_members_are_those_who_asked_for_it(town: Town) -> None:
    asked = await town.person("amal", language="fr")
    african = await town.person("bia", language="pt")
    await town.person("carla", language="fr")
    await town.follows(asked, announcements="yes")
    await town.follows(african, announcements="yes", region="africa", theme="housing")

    async def reached(**wanted: object) -> list[int | None]:
        return [one.person_id for one in await town.reaches(Audience(rooms=False, members=True, **wanted))]  # type: ignore[arg-type]

    assert await reached() == [asked, african]
    assert await reached(regions=("europe",)) == [asked]
    assert await reached(regions=("africa",), topics=("housing",)) == [asked, african]
    assert await reached(languages=("pt",)) == [african]
    assert await reached(except_persons=(asked,)) == [african]


async def test_roles_and_persons_are_reached_once(town: Town) -> None:
    coordinator = await town.person("amal")
    granted = {"person_id": coordinator, "role": "coordinator", "granted_at": NOW}
    await town.database.run(lambda conn: conn.execute(roles.insert().values(**granted)) and None)
    wanted = Audience(rooms=False, persons=(coordinator,), roles=("coordinator",))
    assert [one.person_id for one in await town.reaches(wanted)] == [coordinator]


async def test_who_comes_to_an_event_is_reached_by_the_latest_answer(town: Town, tmp_path: Path) -> None:
    from storage import records
    from storage.records import NewRecord

    new = NewRecord("event", "en", texts={"title": "Meeting"})
    record = await town.database.run(records.add, new, role="author", secrets=SECRETS, now=NOW)
    people_ = [await town.person(who) for who in ("amal", "bia", "carla", "dara")]
    other = await town.person("dara-m", platform="letter")
    answers = ["yes", "maybe", "no", "no"]
    rows = [
        {"record_id": record.id, "person_id": one, "answer": answer, "asked_at": NOW, "updated_at": NOW}
        for one, answer in zip(people_, answers, strict=True)
    ]
    later = NOW + timedelta(hours=1)
    rows.append({"record_id": record.id, "person_id": other, "answer": "yes", "asked_at": later, "updated_at": later})
    await town.database.run(lambda conn: conn.execute(attendances.insert(), rows) and None)
    await town.links_persons(people_[3], other)
    found = await town.reaches(Audience(rooms=False, coming_to=record.id))
    assert [one.person_id for one in found] == [people_[0], people_[1], people_[3]]


@pytest.fixture
def house(database: Database, tmp_path: Path) -> House:
    return new_house(database, tmp_path)


async def test_quiet_hours_hold_up_what_is_not_urgent(house: House) -> None:
    """A room far to the east sleeps; it reads it in its morning, the others now."""
    async with newsroom(house) as news:
        zone = _zone_where_it_is(23, house.clock.now())
        awake = _zone_where_it_is(12, house.clock.now())

        def settle(conn: sa.Connection) -> None:
            conn.execute(t.rooms.update().values(time_zone=awake))
            sleeping = next(one.room_id for one in house.context.directory.by_id.values() if one.room.chat == "s-fr")
            conn.execute(t.rooms.update().where(t.rooms.c.id == sleeping).values(time_zone=zone))

        await house.database.run(settle)
        broadcast = await news.plan(urgent=False)
        await news.tick()
        assert news.shown() == {"s-fr": 0, "s-es": 1, "l-en": 1, "l-fr": 1}
        assert news.author.text("bc-held", count=1) in news.author.last.text
        house.clock.offset += timedelta(hours=10)
        for link in house.context.directory.by_id.values():
            house.context.wake_sender(link.room_id)
        await news.tick()
        await news.tick()
        assert set(news.shown().values()) == {1}
        assert (await news.now(broadcast)).state == "sent"


def _zone_where_it_is(hour: int, now: datetime) -> str:
    """A zone whose clock shows this hour (POSIX signs: Etc/GMT-3 is three hours ahead)."""
    ahead = (hour - now.hour) % 24
    ahead = ahead - 24 if ahead > 14 else ahead
    return f"Etc/GMT{-ahead:+d}" if ahead else "Etc/GMT"


async def test_urgent_and_late_ones_do_not_wait_for_the_morning(house: House) -> None:
    async with newsroom(house) as news:
        zone = _zone_where_it_is(23, house.clock.now())
        await house.database.run(lambda conn: conn.execute(t.rooms.update().values(time_zone=zone)) and None)
        await news.plan(urgent=True)
        await news.tick()
        assert set(news.shown().values()) == {1}


async def test_quiet_hours_beyond_its_time_are_the_reason_in_the_report(house: House) -> None:
    async with newsroom(house) as news:
        zone = _zone_where_it_is(23, house.clock.now())
        await house.database.run(lambda conn: conn.execute(t.rooms.update().values(time_zone=zone)) and None)
        broadcast = await news.plan(urgent=False, expires_at=house.clock.now() + timedelta(hours=1))
        await news.tick()
        assert (await news.counts(broadcast)).of("expired") == 4
        assert news.author.text("bc-reason", code="quiet_hours") in news.author.last.text


async def test_follow_up_reaches_who_got_the_first_and_nobody_else(house: House) -> None:
    """With buttons that a person pressed in private, too; the closed room of before is not asked again."""
    async with newsroom(house) as news:
        amal = Member(house, house.letter, "amal", "fr")
        await known(amal)
        first = await news.plan(Audience(languages=("fr",), persons=(await news.person(amal),)))
        await news.tick()
        assert first is not None
        assert "[fr] We meet on Sunday." in amal.last.text
        news.text = "It moved."
        await news.plan(Audience(targets_of=(first.id,)))
        await settled(house, stored=True)
        assert news.shown() == {"s-fr": 1, "s-es": 0, "l-en": 0, "l-fr": 1}
        assert "[fr] It moved." in amal.last.text
