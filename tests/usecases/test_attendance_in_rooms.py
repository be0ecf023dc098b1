"""Answers given where others read along: by a button, a reaction, a word in reply. Others see nothing of them."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from handlers.announcements.model import Composed, Reader
from handlers.dialogues.answers import show
from handlers.directory import publishing
from handlers.events.attendance import picks
from handlers.events.model import event_of
from handlers.private.visit import Office
from handlers.relay import marks
from messages.catalog import Catalog
from messages.names import isolate
from messages.richtext import plain
from storage import attendance, records
from storage.attendance import Counts
from storage.database import Database
from storage.records import NewRecord, Record
from tests.usecases.house import SECRETS, House, Shown
from tests.usecases.newsroom import Newsroom, new_house, newsroom
from tests.usecases.talking import Member, link, settled

CATALOG = Catalog()


@pytest.fixture
def house(database: Database, tmp_path: Path) -> House:
    return new_house(database, tmp_path)


def _publish(conn: Any, office: Office, start: Any, data: dict[str, Any], now: Any) -> Record:
    new = NewRecord(
        "event",
        "en",
        texts={"title": "Harvest meeting"},
        data={"start": f"{start:%Y-%m-%d}", "time": "18:00", "zone": "Africa/Dakar", **data},
    )
    record = records.add(conn, new, role="author", secrets=SECRETS, now=now)
    return publishing.publish(conn, office, record, role="coordinator", person_id=None, now=now)


@asynccontextmanager
async def announced(house: House, *, stored: bool = True, **data: Any) -> AsyncIterator[tuple[Newsroom, Record]]:
    """An event that all rooms were told of, with its buttons and reactions."""
    async with newsroom(house) as news:
        now = house.clock.now()
        office = news.broadcasts._office
        record = await house.database.run(_publish, office, now + timedelta(days=60), data, now)

        def event(conn: Any) -> Any:
            return event_of(conn, record, secrets=SECRETS, default_zone="UTC")

        found = await house.database.read(event)

        def compose(reader: Reader) -> Composed:
            return Composed(plain("Harvest meeting"), picks(CATALOG, reader.language, found))

        news.compose, news.record_id = compose, record.id
        await news.plan()
        await settled(house, stored=stored)
        yield news, record


async def counts(house: House, record: Record) -> Counts:
    return await house.database.read(attendance.counts, record.id)


def below(house: House, room: str) -> Shown:
    """The announcement as a room shows it."""
    platform = house.sign if room.startswith("s-") else house.letter
    return next(one for one in platform.rooms[room] if "Harvest meeting" in one.text)


async def test_a_press_is_told_to_whoever_pressed_and_to_nobody_else(house: House) -> None:
    """Somebody who never wrote to the bot reads all they need on the button."""
    async with announced(house) as (_, record):
        shown = below(house, "s-fr")
        before = list(house.sign.texts("s-fr"))
        assert set(shown.buttons.values()) == {f"rsvp:{one}:{record.ref}" for one in ("yes", "maybe", "no")}
        for _ in range(2):
            event_id = house.sign.press("s-fr", shown.event_id, f"rsvp:yes:{record.ref}", "stranger")
            await settled(house)
            notice = house.sign.answers[event_id]
            assert notice.startswith(CATALOG.text("rsvp-noted-yes", "fr"))
            assert notice.endswith(CATALOG.text("rsvp-in-private", "fr"))
        assert house.sign.texts("s-fr") == before
        assert (await counts(house, record)).coming == 1
        event_id = house.sign.press("s-fr", shown.event_id, f"rsvp:who:{record.ref}", "stranger")
        await settled(house)
        assert house.sign.answers[event_id] == CATALOG.text("rsvp-gone", "fr")


async def test_a_reaction_and_a_word_count_and_are_answered_in_private(house: House) -> None:
    """In the room nothing is said; an ordinary reply goes to the other rooms as ever."""
    async with announced(house) as (_, record):
        amal = Member(house, house.letter, "amal")
        await amal.choose_language()
        shown = below(house, "l-en")
        before = list(house.letter.texts("l-en"))
        house.letter.react("l-en", shown.event_id, "✅", "amal")
        await settled(house)
        assert (await counts(house, record)).coming == 1
        assert CATALOG.text("rsvp-noted-yes", "en") in amal.last.text
        house.letter.say("l-en", "Perhaps", "amal", shown.event_id)
        await settled(house)
        assert (await counts(house, record)).maybe == 1
        assert CATALOG.text("rsvp-noted-maybe", "en") in amal.last.text
        assert house.letter.texts("l-en") == before
        assert not any("Perhaps" in text for text in house.sign.texts("s-fr"))
        house.letter.say("l-en", "en: no idea who pays for it", "amal", shown.event_id)
        await settled(house)
        assert any("no idea who pays" in text for text in house.sign.texts("s-fr"))
        assert (await counts(house, record)).maybe == 1
        await amal.say("no")
        assert (await counts(house, record)).declined == 1


async def test_one_person_on_both_platforms_counts_once(house: House) -> None:
    """Pressed in one room, reacted in the other, then linked: the last answer is theirs."""
    async with announced(house) as (_, record):
        here, there = Member(house, house.sign, "amal"), Member(house, house.letter, "amal")
        for member in (here, there):
            await member.choose_language()
        house.sign.press("s-es", below(house, "s-es").event_id, f"rsvp:yes:{record.ref}", "amal")
        await settled(house)
        house.letter.react("l-fr", below(house, "l-fr").event_id, "🤔", "amal")
        await settled(house)
        found = await counts(house, record)
        assert (found.coming, found.maybe) == (1, 1)
        await link(here, there)
        found = await counts(house, record)
        assert (found.coming, found.maybe) == (0, 1)
        house.sign.press("s-es", below(house, "s-es").event_id, f"rsvp:yes:{record.ref}", "amal")
        await settled(house)
        found = await counts(house, record)
        assert (found.coming, found.maybe) == (1, 0)


async def test_the_needs_are_told_in_private_after_a_press_in_a_room(house: House) -> None:
    """From the link of the announcement to the stored need, as a person does it, on a platform with buttons."""
    async with announced(house) as (news, record):
        amal = Member(house, house.sign, "amal")
        await amal.choose_language()
        house.sign.press("s-fr", below(house, "s-fr").event_id, f"rsvp:yes:{record.ref}", "amal")
        await settled(house)
        await amal.command(f"start p-rsvp-card-{record.ref}")
        assert CATALOG.text("rsvp-noted-yes", "en") in amal.last.text
        await amal.press(f"rsvp:needs:{record.ref}")
        await amal.say("A ramp")
        assert "A ramp" in amal.last.text
        await amal.press(f"rsvp:interp:{record.ref}")
        await amal.press(f"rsvp:lang:{record.ref}:pt")
        found = await counts(house, record)
        assert (found.needs, found.interpretation) == (1, {"pt": 1})
        await news.author.press(f"rsvp:who:{record.ref}")
        shown = news.author.last.text
        assert news.author.text("rsvp-count-missing", language=isolate("Portuguese"), count=1) in shown
        others = isolate(show("languages", ["en", "es", "fr"], "en"))  # those of the rooms
        assert news.author.text("rsvp-count-rooms", languages=others) in shown


async def test_events_by_invitation_and_cancelled_ones_offer_nothing_in_rooms(house: House) -> None:
    async with announced(house, status="cancelled") as (_, record):
        assert below(house, "s-fr").buttons == {}
        event_id = house.sign.press("s-fr", below(house, "s-fr").event_id, f"rsvp:yes:{record.ref}", "amal")
        await settled(house)
        assert house.sign.answers[event_id] == CATALOG.text("rsvp-cancelled", "fr")
        assert await counts(house, record) == Counts()


async def test_answer_before_the_announcement_is_on_record_counts(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """People are quick; that a message arrived is stored a moment after it did."""
    monkeypatch.setattr(marks, "_GATHER", 1.0)
    async with announced(house, stored=False) as (_, record):
        house.letter.react("l-en", below(house, "l-en").event_id, "✅", "grace")
        house.letter.say("l-fr", "je viens", "fatou", reply_to=below(house, "l-fr").event_id)
        await settled(house, stored=True)
        assert (await counts(house, record)).coming == 2
    assert not [text for text in house.sign.texts("s-es") if "je viens" in text], "an answer is not relayed"
