"""A whole webinar with the bot running: announced in rooms of three languages, asked about on both platforms, told of
afterwards."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from handlers.announcements.model import Audience, NewBroadcast
from handlers.directory import publishing
from handlers.private.visit import Office
from storage import people, records
from storage.database import Database
from storage.records import NewRecord, Record
from storage.search_tables import search_texts
from tests.usecases.house import House
from tests.usecases.talking import Member, link, new_house, settled, translated

TITLE = "Webinaire logement"


@pytest.fixture
async def house(database: Database, tmp_path: Path) -> AsyncIterator[House]:
    house = new_house(database, tmp_path)
    house.rooms = (*house.rooms, ("sign", "s-pt", "pt"))
    house.network = {"quiet": ""}
    async with house.running():
        yield house


def office_of(house: House) -> Office:
    office: Office = house.front.translations._office
    return office


async def announced(house: House, organiser: str) -> Record:
    """A webinar that begins in ten minutes, led by somebody, told to all rooms."""
    office, now = office_of(house), house.clock.now()
    rooms: set[int] = set()
    digest = office.identities.account("sign", organiser)
    start = f"{now + timedelta(minutes=10):%Y-%m-%dT%H:%M}"

    def work(conn: sa.Connection) -> Record:
        new = NewRecord(
            "event",
            "fr",
            person_id=people.of_account(conn, digest),
            texts={"title": TITLE},
            tags={"kind": ["webinar"], "mode": ["online"], "languages": ["fr"]},
            data={"start": start, "zone": "UTC"},
        )
        record = records.add(conn, new, role="author", secrets=house.secrets, now=now)
        record = publishing.publish(conn, office, record, role="coordinator", person_id=None, now=now)
        told = NewBroadcast("event", Audience(), record_id=record.id, urgent=True)
        house.front.broadcasts.plan(conn, told, now=now, rooms=rooms)
        return record

    record = await house.database.run(work)
    for room in rooms:
        house.context.wake_sender(room)
    house.front.translations.ring()
    await translated(house)
    await tick(house)
    return record


async def tick(house: House, **time: float) -> None:
    """Time goes on, what people wait for is done, and everything is shown."""
    house.clock.offset += timedelta(**time)
    await house.front.fire_timely(house.database, house.context)
    await settled(house, stored=True)
    await house.front.fire_timely(house.database, house.context)
    await settled(house)


def shows(house: House, room: str, text: str) -> int:
    """How many messages of a room show this."""
    platform = house.sign if room.startswith("s-") else house.letter
    return sum(text in shown for shown in platform.texts(room))


async def test_webinar_from_its_announcement_to_what_remains(house: House) -> None:
    organiser = Member(house, house.sign, "odile", "fr")
    asking = Member(house, house.letter, "amal", "ar")
    same: list[Any] = [Member(house, house.sign, "noor", "es"), Member(house, house.letter, "noor", "es")]
    for member in (organiser, asking, *same):
        await member.choose_language()
    event = await announced(house, "odile")
    rooms = {"s-fr": "fr", "s-es": "es", "l-en": "en", "l-fr": "fr", "s-pt": "pt"}
    for room in rooms:
        assert shows(house, room, TITLE) == 1
    # a question in Arabic, from the platform without buttons, without a name
    await asking.command("start p-wb-ask-" + event.ref)
    await asking.say("من يدفع أجر المترجمين؟")
    await asking.say(asking.word("no"))
    assert TITLE in asking.texts[-1]
    shown = "[fr] من يدفع أجر المترجمين؟"
    await translated(house)
    await tick(house)
    await organiser.press(f"wb:desk:{event.ref}")
    assert shown in organiser.last.text
    assert not await house.database.read(indexed, "question")
    # supported on both platforms, by somebody who is one person
    for member in same:
        await member.command("start p-wb-list-" + event.ref)
        await member.pick(next(label for label in member.labels if label.startswith("👍")))
    await link(same[0], same[1])
    await organiser.press(f"wb:desk:{event.ref}")
    assert "👍 2" in organiser.last.text
    # there, below something in a room and in private; then the floor and the answer
    said = await pressed_in_room(house, f"wb:here:{event.ref}", "odile")
    assert said == organiser.text("webinar-here-noted", title=f"\u2068{TITLE}\u2069")
    refused = await pressed_in_room(house, f"wb:ask:{event.ref}", "stranger")
    assert refused
    question = next(data for data in organiser.last.buttons.values() if data.startswith("wb:q:"))
    await organiser.press(question)
    await organiser.press(question.replace(":q:", ":done:"))
    await tick(house)
    assert asking.has_read("webinar-told-aloud")
    told = [member for member in same if member.has_read("webinar-told-aloud")]
    assert len(told) == 1
    # afterwards, in the languages of all who had heard of it, once
    await tick(house, hours=3)
    await organiser.press(f"wb:hub:{event.ref}")
    await organiser.press(f"wb:set:{event.ref}:recording")
    await organiser.say("https://example.org/video")
    await organiser.press(f"wb:tell:{event.ref}:1")
    await organiser.press(f"wb:tell:{event.ref}:1")
    await tick(house, minutes=1)
    await tick(house, hours=1)
    for room, language in rooms.items():
        label = office_of(house).catalog.text("webinar-after-recording", language)
        assert shows(house, room, label) == 1, room
        assert shows(house, room, "https://example.org/video") == 1


def indexed(conn: sa.Connection, kind: str) -> list[int]:
    """The records of a kind that the search of the directory knows."""
    known = sa.select(search_texts.c.record_id)
    return list(
        conn.execute(sa.select(records.rec.id).where(records.rec.kind == kind, records.rec.id.in_(known))).scalars()
    )


async def pressed_in_room(house: House, data: str, who: str) -> str:
    """Press something below the announcement in a room; the passing word that came of it."""
    shown = next(one for one in house.sign.rooms["s-fr"] if TITLE in one.text)
    event_id = house.sign.press("s-fr", shown.event_id, data, who)
    await settled(house)
    return house.sign.answers.get(event_id, "")
