"""Messages that the bot has no key for: waited for, said, and shown when a key comes. Nothing is dropped in silence."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from messages.catalog import Catalog
from storage.database import Database
from tests.usecases.house import FakeTranslator, House, MovableClock, letter, sign, until

LATE = timedelta(seconds=11)


@pytest.fixture
def house(database: Database, tmp_path: Path) -> House:
    rooms = (("sign", "s-fr", "fr"), ("letter", "l-fr", "fr"))
    return House(database, sign("sign"), letter("letter"), FakeTranslator(), MovableClock(), tmp_path, rooms=rooms)


async def test_a_key_that_comes_just_after_its_message_keeps_the_order(house: House) -> None:
    async with house.running():
        sealed = house.letter.seal("l-fr", "fr: première")
        house.letter.say("l-fr", "fr: seconde")
        house.letter.keys.add(sealed)
        await until(lambda: len(house.sign.texts("s-fr")) == 2)
    assert [text.removeprefix("Amal: ") for text in house.sign.texts("s-fr")] == ["fr: première", "fr: seconde"]


async def test_a_missing_key_is_said_and_the_words_take_the_place_of_that_when_it_comes(house: House) -> None:
    async with house.running():
        sealed = house.letter.seal("l-fr", "fr: enfin")
        house.letter.say("l-fr", "fr: après")
        await until(lambda: house.letter.confirmed == 2)
        house.clock.offset = LATE
        await until(lambda: len(house.sign.texts("s-fr")) == 2)
        notice = Catalog().text("copy-unreadable", "fr")
        assert house.sign.texts("s-fr")[0] == f"Amal: {notice}"
        await house.relaying.unreadables.look_again()
        assert house.sign.texts("s-fr")[0] == f"Amal: {notice}", "there is still no key"
    async with house.running():  # after a restart
        house.letter.keys.add(sealed)
        await house.relaying.unreadables.look_again(house.letter.room("l-fr"))
        await until(lambda: house.sign.texts("s-fr")[0] == "Amal: fr: enfin")
        await house.relaying.unreadables.look_again()
    assert [text.removeprefix("Amal: ") for text in house.sign.texts("s-fr")[1:]] == ["fr: après"]


async def test_a_photo_that_can_be_read_at_last_takes_the_place_of_the_notice(house: House) -> None:
    async with house.running():
        sealed = house.letter.seal("l-fr", "photo")
        house.letter.files[f"id-{sealed}"] = b"pixels"
        await until(lambda: house.letter.confirmed == 1)
        house.clock.offset = LATE
        await until(lambda: len(house.sign.texts("s-fr")) == 1)
        house.letter.keys.add(sealed)
        await house.relaying.unreadables.look_again()
        await until(lambda: [shown.content for shown in house.sign.rooms["s-fr"]] == [b"pixels"])
