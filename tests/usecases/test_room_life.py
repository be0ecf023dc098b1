"""Pins, names and pictures of rooms, comings and goings, topics: what happens in one room is known in the others."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from messages.catalog import Catalog
from messages.errors import Refused, Unreachable
from messages.names import isolate
from messages.types import RoomRef
from storage import tables
from storage.database import Database
from tests.usecases.house import SECRETS, MovableClock, Shown, until
from tests.usecases.living import Lively, Lodge, Prefixing, lively_letter, lively_sign


@pytest.fixture
def house(database: Database, tmp_path: Path) -> Lodge:
    return Lodge(database, lively_sign(), lively_letter(), Prefixing(), MovableClock(), tmp_path)


async def hears(platform: Lively, room: str, text: str) -> Shown:
    await until(lambda: any(text in shown for shown in platform.texts(room)))
    return next(shown for shown in platform.rooms[room] if text in shown.text)


def text(key: str, language: str = "en", **values: str | int) -> str:
    return Catalog().text(key, language, **values)


# pins


async def test_pin_reaches_the_copy_in_every_room_and_is_taken_away_again(house: Lodge) -> None:
    async with house.living():
        event = house.letter.say("l-fr", "fr: règles")
        copies = {
            room: (await hears(platform, room, "fr: règles")).event_id
            for platform, room in ((house.sign, "s-fr"), (house.sign, "s-es"), (house.letter, "l-en"))
        }
        house.letter.pin_one("l-fr", event)
        await until(lambda: house.sign.pins.get("s-fr") == [copies["s-fr"]])
        await until(lambda: house.sign.pins.get("s-es") == [copies["s-es"]])
        await until(lambda: house.letter.pins.get("l-en") == [copies["l-en"]])
        assert "l-fr" not in house.letter.pins, "nobody asked for that"
    async with house.living():
        house.letter.pin_one("l-fr", event, pinned=False)
        await until(lambda: house.sign.pins.get("s-fr") == [])
        await until(lambda: house.letter.pins.get("l-en") == [])


async def test_copy_that_is_pinned_pins_the_original_and_nothing_echoes(house: Lodge) -> None:
    async with house.living():
        event = house.letter.say("l-fr", "fr: règles")
        copy = await hears(house.sign, "s-fr", "fr: règles")
        other = await hears(house.letter, "l-en", "fr: règles")
        house.sign.pin_one("s-fr", copy.event_id)
        await until(lambda: house.letter.pins.get("l-fr") == [event])
        await until(lambda: house.letter.pins.get("l-en") == [other.event_id])
        count = sum(verb == "pin" for verb, _ in house.sign.calls + house.letter.calls)
        house.letter.pin_one("l-fr", event, who="bot")  # told of by a platform that tells of everything
        house.letter.pin_one("l-en", other.event_id, who="bot")
        house.letter.say("l-en", "fr: après")
        await hears(house.sign, "s-fr", "fr: après")
        assert sum(verb == "pin" for verb, _ in house.sign.calls + house.letter.calls) == count


async def test_room_where_the_bot_may_not_pin_is_told_once_in_its_language(house: Lodge) -> None:
    async with house.living():
        event = house.letter.say("l-fr", "fr: règles", "badr")
        copy = await hears(house.sign, "s-fr", "fr: règles")
        house.sign.troubles += [("pin", "s-fr", Refused("not_allowed"))] * 2
        house.letter.pin_one("l-fr", event, who="badr")
        told = await hears(house.sign, "s-fr", text("life-pinned", "fr", named="yes", name=isolate("Badr")))
        assert told.reply_to == copy.event_id
        house.letter.pin_one("l-fr", event, pinned=False)
        house.letter.say("l-fr", "fr: après")
        await hears(house.sign, "s-fr", "fr: après")
    assert len(house.sign.texts("s-fr")) == 3, "what is taken away is nothing to talk about"


async def test_pin_waits_out_a_platform_that_is_away_and_what_is_unknown_is_left_alone(house: Lodge) -> None:
    async with house.living():
        event = house.letter.say("l-fr", "fr: règles")
        copy = await hears(house.sign, "s-fr", "fr: règles")
        house.sign.troubles.append(("pin", "s-fr", Unreachable("timeout")))
        house.letter.pin_one("l-fr", "never seen")
        house.letter.pin_one("l-fr", "nul\0")
        house.letter.pin_one("l-fr", event)
        await until(lambda: house.sign.pins.get("s-fr") == [copy.event_id])
        house.letter.edit_own("l-fr", event, "fr: règles nouvelles")
        await hears(house.sign, "s-fr", "fr: règles nouvelles")
    assert len(house.sign.texts("s-fr")) == 1, "a pin is no part of the message"


async def test_what_was_said_before_a_room_moved_is_still_pinned_where_it_can_be(house: Lodge) -> None:
    async with house.living():
        event = house.sign.say("s-fr", "fr: avant")
        copy = await hears(house.letter, "l-fr", "fr: avant")
        house.sign.move("s-fr", "s-new")
        house.sign.say("s-new", "fr: ici")
        await hears(house.letter, "l-fr", "fr: ici")
        house.sign.pin_one("s-fr", event)
        await until(lambda: house.letter.pins.get("l-fr") == [copy.event_id])
        house.letter.pin_one("l-fr", copy.event_id, pinned=False)
        house.letter.say("l-fr", "fr: après")
        await hears(house.sign, "s-new", "fr: après")
    assert "s-new" not in house.sign.pins


# names and pictures of rooms


async def test_new_name_and_picture_are_told_in_the_other_rooms(house: Lodge) -> None:
    house.sign.names = {"amal": "Amal \u202e✅"}
    async with house.living():
        house.sign.rename("s-fr", "Terre\u202e\nvive")
        name = isolate("Amal")
        title = isolate("Terre vive")
        for platform, room, language in (
            (house.letter, "l-en", "en"),
            (house.letter, "l-fr", "fr"),
            (house.sign, "s-es", "es"),
        ):
            await hears(platform, room, text("life-renamed", language, named="yes", name=name, title=title))
        house.sign.picture("s-fr", "pic")
        await hears(house.letter, "l-en", text("life-pictured", named="yes", name=name))
        house.sign.picture("s-fr", "")
        await hears(house.letter, "l-en", text("life-unpictured", named="yes", name=name))
        house.sign.rename("s-fr", "\u202e")
        house.sign.say("s-fr", "fr: fin")
        await hears(house.letter, "l-fr", "fr: fin")
    assert house.sign.texts("s-fr") == []
    assert len(house.letter.texts("l-fr")) == 4


# who comes and goes


async def tells_members(house: Lodge) -> None:
    change = tables.bridges.update().values(tells_members=True)
    await house.database.run(lambda conn: conn.execute(change) and None)
    await house.context.refresh_directory()


async def settled(house: Lodge) -> None:
    """What was done until now is handled."""
    mark = f"fr: {house.sign.say('s-fr', 'fr: voilà')}"
    house.sign.say("s-fr", mark)
    await hears(house.letter, "l-fr", mark)


def lines(platform: Lively, room: str) -> list[str]:
    return [shown for shown in platform.texts(room) if "fr: " not in shown]


async def test_comings_and_goings_are_nobodys_business_unless_the_bridge_says_so(house: Lodge) -> None:
    async with house.living():
        house.sign.people("s-fr", ["lea"])
        await settled(house)
        house.clock.offset += timedelta(minutes=2)
        await settled(house)
    assert lines(house.letter, "l-fr") == []


async def test_comings_and_goings_of_a_minute_are_one_line(house: Lodge) -> None:
    async with house.living():
        await tells_members(house)
        house.sign.people("s-fr", ["lea", "omar"])
        house.sign.people("s-fr", left=["zoe"])
        house.sign.people("s-fr", ["admin"], left=["lea"])
        await settled(house)
        assert lines(house.letter, "l-en") == [], "not before the minute is over"
        house.clock.offset += timedelta(seconds=61)
        house.context.wake_sender(await room_id(house, house.letter.room("l-en")))
        claimed = text("name-claimed", name="Admin")
        joined = text("life-joined", count=2, names=f"{isolate('Omar')} and {isolate(claimed)}")
        gone = text("life-left", count=1, names=isolate("Zoe"))
        shown = await hears(house.letter, "l-en", "Omar")
        assert shown.text == f"{joined} · {gone}", "who came and left at once is not mentioned"
        house.sign.people("s-fr", [f"new{number}" for number in range(7)])
        await settled(house)
        house.clock.offset += timedelta(seconds=61)
        house.context.wake_sender(await room_id(house, house.letter.room("l-en")))
        await hears(house.letter, "l-en", text("life-joined-many", count=7))
    assert len(lines(house.letter, "l-en")) == 2
    assert lines(house.sign, "s-fr") == []


async def test_who_comes_and_leaves_at_once_is_not_told_of(house: Lodge) -> None:
    async with house.living():
        await tells_members(house)
        house.sign.people("s-fr", ["lea"])
        await settled(house)
        house.sign.people("s-fr", left=["lea"])
        await settled(house)
        house.clock.offset += timedelta(minutes=2)
        house.context.wake_sender(await room_id(house, house.letter.room("l-fr")))
        await settled(house)
    assert lines(house.letter, "l-fr") == []


async def test_waiting_line_survives_a_restart_and_names_nobody_in_the_database(house: Lodge) -> None:
    async with house.living():
        await tells_members(house)
        house.sign.people("s-fr", ["wangari"])
        await settled(house)
    house.sign.people("s-fr", ["lea"])
    async with house.living():
        await tells_members(house)  # the file says otherwise at each start
        await settled(house)
        house.clock.offset += timedelta(minutes=2)
        house.context.wake_sender(await room_id(house, house.letter.room("l-fr")))
        await hears(house.letter, "l-fr", "Wangari")
        await hears(house.letter, "l-fr", "Lea")


async def room_id(house: Lodge, room: RoomRef) -> int:
    return house.context.directory.known[room]


# topics


async def has_space(house: Lodge, space: str) -> None:
    change = tables.bridges.update().values(space=SECRETS.encrypt(space))
    await house.database.run(lambda conn: conn.execute(change) and None)


async def test_new_topic_gets_a_room_in_the_space_and_a_bridge_of_its_own(house: Lodge) -> None:
    async with house.living():
        await has_space(house, "space")
        house.letter.troubles.append(("open", "Ateliers", Unreachable("timeout")))
        house.sign.open_topic("s-fr", "s-topic", "Ateliers\u202e")
        await hears(house.sign, "s-topic", text("topic-opened", "fr", name=isolate("Ateliers")))
        await until(lambda: any(room.startswith("new-") for room in house.letter.rooms))
        (opened,) = [room for room in house.letter.rooms if room.startswith("new-")]
        await hears(house.letter, opened, text("topic-welcome", "en", name=isolate("Ateliers")))
        house.sign.say("s-topic", "fr: bonjour le sujet")
        await hears(house.letter, opened, "[en] fr: bonjour le sujet")
        house.letter.say(opened, "en: hello topic")
        await hears(house.sign, "s-topic", "[fr] en: hello topic")
        house.sign.open_topic("s-fr", "s-topic", "Ateliers")
        await settled(house)
    assert not any("sujet" in shown for shown in house.letter.texts("l-fr")), "a bridge of its own"
    assert sum(verb == "open" for verb, _ in house.letter.calls) == 2, "the first try failed"
    async with house.living():
        house.letter.say(opened, "en: still here")
        await hears(house.sign, "s-topic", "still here")
    names = await house.database.read(lambda conn: conn.execute(sa.select(tables.bridges.c.name)).scalars().all())
    assert sorted(names) == ["general", "general · Ateliers"]


async def test_without_a_space_a_new_topic_changes_nothing(house: Lodge) -> None:
    async with house.living():
        house.sign.open_topic("s-fr", "s-topic", "Ateliers")
        await settled(house)
    assert "s-topic" not in house.sign.rooms
