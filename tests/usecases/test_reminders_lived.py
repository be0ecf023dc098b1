"""Reminders and Weeks in a whole running bot, on both platforms, over a restart."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from handlers.directory import publishing
from messages.catalog import Catalog
from storage import attendance, records
from storage.database import Database
from storage.records import NewRecord, Record
from tests.usecases.house import SECRETS, FakeTranslator, House, MovableClock, letter, sign, until
from tests.usecases.talking import Member, settled

CATALOG = Catalog()
ROOMS = (("sign", "s-fr", "fr"), ("sign", "s-es", "es"), ("letter", "l-en", "en"), ("letter", "l-fr", "fr"))


@pytest.fixture
def house(database: Database, tmp_path: Path) -> House:
    """A bot where it is noon: nobody's night holds anything up."""
    made = House(database, sign("sign"), letter("letter"), FakeTranslator(), MovableClock(), tmp_path)
    now = datetime.now(UTC)
    made.clock.offset = now.replace(hour=12, minute=0) - now
    return made


async def event(house: House, kind: str, days: int, title: str, *, whole: bool = False) -> Record:
    """A published event so many days from now, at this hour or of whole days."""
    at = house.clock.now() + timedelta(days=days)
    start = at.strftime("%Y-%m-%d" if whole else "%Y-%m-%dT%H:%M")
    new = NewRecord("event", "fr", texts={"title": title}, tags={"kind": [kind]}, data={"start": start, "zone": "UTC"})

    def put(conn: sa.Connection) -> Record:
        now = house.clock.now() - timedelta(days=1)
        record = records.add(conn, new, role="author", secrets=SECRETS, now=now)
        press = house.front.translations._office
        return publishing.publish(conn, press, record, role="coordinator", person_id=None, now=now)

    return await house.database.run(put)


async def tick(house: House) -> None:
    await house.front.fire_timely(house.database, house.context)
    await settled(house)


def shown(house: House, text: str) -> dict[str, int]:
    """How often each room shows a text."""
    platforms = {"sign": house.sign, "letter": house.letter}
    return {room: sum(text in one for one in platforms[name].texts(room)) for name, room, _ in ROOMS}


async def test_a_reminder_reaches_every_room_once_over_a_restart_and_can_be_answered(house: House) -> None:
    once = dict.fromkeys((room for _, room, _ in ROOMS), 1)
    async with house.running():
        meeting = await event(house, "regional_meeting", 7, "Rencontre de Dakar")
        house.clock.offset += timedelta(minutes=1)
        await tick(house)
        await until(lambda: shown(house, "Rencontre de Dakar") == once)
    async with house.running():
        await tick(house)
        assert shown(house, "Rencontre de Dakar") == once
        reminder = next(one for one in house.letter.rooms["l-en"] if "Rencontre de Dakar" in one.text)
        assert CATALOG.text("remind-heading", "en") in reminder.text
        house.letter.react("l-en", reminder.event_id, "✅")
        house.sign.press("s-fr", house.sign.rooms["s-fr"][-1].event_id, f"rsvp:yes:{meeting.ref}", who="nadia")
        await settled(house)
        counts = await house.database.read(attendance.counts, meeting.id)
        assert counts.coming == 2


async def test_the_week_is_answered_in_each_rooms_own_language(house: House) -> None:
    async with house.running():
        week = await event(house, "welcoming_week", 40, "Semaine à Lisbonne", whole=True)
        for name, room, language in ROOMS:
            platform = house.sign if name == "sign" else house.letter
            platform.command(room, CATALOG.text("command-week", language))
            await settled(house)
            answer = platform.texts(room)[-1]
            assert "Semaine à Lisbonne" in answer
            assert CATALOG.text("week-more", language, link=platform.doorway("week")) in answer
        amal = Member(house, house.sign, "amal", "fr")
        await amal.command("week")
        assert "Semaine à Lisbonne" in amal.last.text
        assert f"ww:plan:{week.ref}" in [button.data for row in amal.last.extras.keyboard for button in row]
