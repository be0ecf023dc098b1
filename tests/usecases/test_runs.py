"""Protects runs: who goes on writing is not named above every line, and nobody's words ever stand under another's
name."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest

from handlers.relay.runs import Runs
from messages.richtext import Style, plain
from storage.database import Database
from storage.ledger import Target
from storage.outbox import Delivery
from tests.usecases.gallery import Gallery, new_gallery, picture
from tests.usecases.house import House, until


@pytest.fixture
def house(database: Database, tmp_path: Path) -> House:
    return new_gallery(database, tmp_path, ("sign", "s-fr", "fr"), ("letter", "l-fr", "fr"), runs=True)


def shows(house: House, count: int) -> bool:
    return len(house.sign.texts("s-fr")) >= count


async def said(house: House, *texts: tuple[str, str]) -> list[str]:
    """What the room on "sign" shows, once these were written on the other side, one after the other."""
    for who, text in texts:
        count = len(house.sign.texts("s-fr")) + 1
        house.letter.say("l-fr", text, who)
        await until(partial(shows, house, count))
    return house.sign.texts("s-fr")


async def test_who_goes_on_is_not_named_again(house: House) -> None:
    async with house.running():
        shown = await said(
            house, ("amal", "un"), ("amal", "deux"), ("amal", "trois"), ("bea", "quatre"), ("amal", "cinq")
        )
    assert shown == ["Amal: un", "deux", "trois", "Bea: quatre", "Amal: cinq"]


async def test_a_minute_ends_a_run(house: House) -> None:
    async with house.running():
        await said(house, ("amal", "un"))
        house.clock.offset += timedelta(seconds=61)
        assert await said(house, ("amal", "deux")) == ["Amal: un", "Amal: deux"]


async def test_what_people_of_the_room_write_ends_a_run(house: House) -> None:
    async with house.running():
        await said(house, ("amal", "un"))
        link = next(link for link in house.context.directory.by_id.values() if link.room.chat == "s-fr")
        house.housekeeping._acts.runs.spoken(link.room_id)
        assert await said(house, ("amal", "deux")) == ["Amal: un", "Amal: deux"]


async def test_an_answer_names_who_gives_it(house: House) -> None:
    async with house.running():
        await said(house, ("amal", "un"))
        house.letter.say("l-fr", "deux", reply_to=house.letter.waiting[0].event_id)
        await until(lambda: len(house.sign.texts("s-fr")) == 2)
    assert house.sign.texts("s-fr") == ["Amal: un", "Amal: deux"]


async def test_two_people_of_one_name_are_both_named(house: House) -> None:
    async with house.running():
        shown = await said(house, ("ana", "un"), ("ANA", "deux"), ("ANA", "trois"))
    assert shown[0] == "Ana: un"
    assert shown[1].startswith("Ana")
    assert shown[2] == "trois"


def test_one_name_is_not_yet_one_author() -> None:
    body = plain("Ana: ").wrapped(Style.BYLINE) + plain("un")

    def delivery(message_id: int, author: bytes | None) -> Delivery:
        now = datetime(2026, 1, 1, tzinfo=UTC)
        return Delivery(1, "k", "send", 1, message_id, 1, 0, Target(), "repeat", 0, now, body, author=author)

    runs = Runs()
    runs.sent(delivery(1, b"one"), None)
    assert not runs.follows(delivery(2, b"another"))
    assert not runs.follows(delivery(3, None))
    assert runs.follows(delivery(4, b"one"))


async def test_the_bot_s_own_word_ends_a_run(house: House) -> None:
    async with house.running():
        await said(house, ("amal", "un"))
        house.sign.command("s-fr", "delete")
        await until(lambda: len(house.sign.texts("s-fr")) == 2)
        assert (await said(house, ("amal", "deux")))[2] == "Amal: deux"


async def test_after_a_restart_the_name_is_shown(house: House) -> None:
    async with house.running():
        await said(house, ("amal", "un"))
    async with house.running():
        assert await said(house, ("amal", "deux")) == ["Amal: un", "Amal: deux"]


async def test_a_name_stays_above_the_lines_that_lean_on_it(house: House) -> None:
    async with house.running():
        await said(house, ("bea", "zéro"), ("amal", "un"), ("amal", "deux"))
        house.letter.remove_own("l-fr", house.letter.waiting[1].event_id)
        await until(lambda: house.sign.texts("s-fr")[1] != "Amal: un")
        assert house.sign.texts("s-fr") == ["Bea: zéro", "Amal: message retiré", "deux"]
        house.letter.remove_own("l-fr", house.letter.waiting[2].event_id)
        await until(lambda: len(house.sign.texts("s-fr")) == 2)


async def test_a_photo_begins_no_run_and_goes_on_with_one(house: House) -> None:
    assert isinstance(house.letter, Gallery)
    async with house.running():
        await said(house, ("amal", "un"))
        house.letter.show("l-fr", "photo", picture(), caption="là")
        await until(lambda: len(house.sign.texts("s-fr")) == 2)
        await said(house, ("amal", "deux"), ("bea", "trois"))
        house.letter.show("l-fr", "photo", picture(), who="amal", caption="ici")
        await until(lambda: len(house.sign.texts("s-fr")) == 5)
        shown = await said(house, ("amal", "quatre"))
    assert shown == ["Amal: un", "là", "deux", "Bea: trois", "Amal: ici", "Amal: quatre"]


async def test_an_edit_names_the_author_again(house: House) -> None:
    async with house.running():
        await said(house, ("amal", "un"), ("amal", "deux"))
        house.letter.edit_own("l-fr", house.letter.waiting[1].event_id, "2")
        await until(lambda: house.sign.texts("s-fr")[1] != "deux")
    assert house.sign.texts("s-fr") == ["Amal: un", "Amal: 2"]


async def test_who_speaks_while_a_copy_is_sent_ends_its_run(house: House) -> None:
    async with house.running():
        await said(house, ("bea", "zéro"))
        house.sign.hang = asyncio.Event()
        house.letter.say("l-fr", "un")
        await until(lambda: house.sign.calls.count(("send", "s-fr")) == 2)
        before = house.context.activity
        house.sign.say("s-fr", "moi", "clara")
        await until(lambda: house.context.activity > before)
        house.sign.hang.set()
        await until(lambda: shows(house, 2))
        assert (await said(house, ("amal", "deux")))[1:] == ["Amal: un", "Amal: deux"]


async def test_a_bot_that_does_not_hear_names_everybody(house: House) -> None:
    async with house.running():
        await said(house, ("amal", "un"))
        house.context.reach["sign"].listening = False
        assert await said(house, ("amal", "deux")) == ["Amal: un", "Amal: deux"]


async def test_after_a_restart_lines_do_not_slip_under_another_s_name(house: House) -> None:
    async with house.running():
        await said(house, ("bea", "zéro"), ("amal", "un"), ("amal", "deux"), ("bea", "trois"))
    async with house.running():
        house.letter.remove_own("l-fr", house.letter.waiting[1].event_id)
        await until(lambda: house.sign.texts("s-fr")[1] != "Amal: un")
        assert house.sign.texts("s-fr") == ["Bea: zéro", "message retiré", "deux", "Bea: trois"]
        house.letter.remove_own("l-fr", house.letter.waiting[3].event_id)
        await until(lambda: len(house.sign.texts("s-fr")) == 3)


async def test_an_album_keeps_its_author_s_name_when_the_medium_that_had_it_is_withdrawn(house: House) -> None:
    assert isinstance(house.letter, Gallery)
    async with house.running():
        events = [
            house.letter.show("l-fr", "photo", picture(number), caption=caption, album="a")
            for number, caption in enumerate(("", "ici", "", ""))
        ]
        await until(lambda: shows(house, 4))
        assert house.sign.texts("s-fr") == ["", "Amal: ici", "", ""]
        house.letter.remove_own("l-fr", events[1])
        await until(lambda: house.sign.texts("s-fr") == ["Amal", "", ""])
        house.letter.remove_own("l-fr", events[0])
        await until(lambda: house.sign.texts("s-fr") == ["Amal", ""])
        house.letter.remove_own("l-fr", events[3])
        await until(lambda: house.sign.texts("s-fr") == ["Amal"])


async def test_words_that_show_nothing_are_sent_with_their_author_s_name(house: House) -> None:
    async with house.running():
        shown = await said(house, ("amal", "un"), ("amal", "\u200b\u3164 \u2060"))
    assert shown[1].startswith("Amal: ")
