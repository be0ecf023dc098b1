"""A thread is a thread where there are threads, and a chain of answers where there are none."""

from __future__ import annotations

from pathlib import Path

import pytest

from messages.errors import Unreachable
from storage.database import Database
from tests.usecases.house import MovableClock, Shown, until
from tests.usecases.living import Lively, Lodge, Prefixing, lively_letter, lively_sign

ON_BOTH = True  # threads are in the ledger

SIGN = ("sign", "s-fr", "fr"), ("sign", "s-2", "fr")
LETTER = ("letter", "l-fr", "fr"), ("letter", "l-2", "fr")


@pytest.fixture
def house(database: Database, tmp_path: Path) -> Lodge:
    made = Lodge(database, lively_sign(), lively_letter(), Prefixing(), MovableClock(), tmp_path)
    made.rooms = (*SIGN, *LETTER)
    return made


async def hears(platform: Lively, room: str, text: str) -> Shown:
    await until(lambda: any(text in shown for shown in platform.texts(room)))
    return next(shown for shown in platform.rooms[room] if text in shown.text)


async def test_thread_becomes_a_chain_of_answers_elsewhere_and_goes_on_after_a_restart(house: Lodge) -> None:
    async with house.living():
        root = house.letter.say("l-fr", "fr: racine")
        house.letter.thread("l-fr", root, "fr: un")
        house.letter.thread("l-fr", root, "fr: deux", "badr")
        ids = [(await hears(house.sign, "s-fr", f"fr: {text}")).event_id for text in ("racine", "un", "deux")]
        shown = [await hears(house.sign, "s-fr", f"fr: {text}") for text in ("racine", "un", "deux")]
        assert [one.reply_to for one in shown] == [None, ids[0], ids[1]], "handled together"
        copies = [await hears(house.letter, "l-2", f"fr: {text}") for text in ("racine", "un", "deux")]
        assert [one.reply_to for one in copies] == [None, None, None], "a thread needs no chain"
        assert [one.extras.thread for one in copies] == ["", copies[0].event_id, copies[0].event_id]
    async with house.living():
        house.letter.say("l-fr", "fr: ailleurs")
        house.letter.thread("l-fr", root, "fr: trois")
        assert (await hears(house.sign, "s-fr", "fr: trois")).reply_to == ids[2]
        assert (await hears(house.sign, "s-fr", "fr: ailleurs")).reply_to is None


async def test_what_answers_a_message_of_a_thread_answers_that_one(house: Lodge) -> None:
    async with house.living():
        root = house.letter.say("l-fr", "fr: racine")
        first = house.letter.thread("l-fr", root, "fr: un")
        house.letter.thread("l-fr", root, "fr: deux")
        house.letter.thread("l-fr", root, "fr: trois", reply_to=first)
        answered = await hears(house.sign, "s-fr", "fr: un")
        assert (await hears(house.sign, "s-fr", "fr: trois")).reply_to == answered.event_id
        twin = await hears(house.letter, "l-2", "fr: trois")
        assert twin.reply_to == (await hears(house.letter, "l-2", "fr: un")).event_id
        assert twin.extras.thread == (await hears(house.letter, "l-2", "fr: racine")).event_id


async def test_answer_from_elsewhere_to_a_message_of_a_thread_goes_into_the_thread(house: Lodge) -> None:
    async with house.living():
        root = house.letter.say("l-fr", "fr: racine")
        house.letter.thread("l-fr", root, "fr: un")
        inside = await hears(house.sign, "s-fr", "fr: un")
        house.sign.say("s-fr", "fr: réponse", reply_to=inside.event_id)
        assert (await hears(house.letter, "l-fr", "fr: réponse")).extras.thread == root
        twin = await hears(house.letter, "l-2", "fr: réponse")
        assert twin.extras.thread == (await hears(house.letter, "l-2", "fr: racine")).event_id
        house.letter.thread("l-fr", root, "fr: deux")
        assert (await hears(house.sign, "s-2", "fr: deux")).reply_to == (
            await hears(house.sign, "s-2", "fr: réponse")
        ).event_id, "the chain goes on from it"


async def test_answer_to_what_is_in_no_thread_makes_none_whatever_its_platform_says(house: Lodge) -> None:
    async with house.living():
        first = house.sign.say("s-fr", "fr: un")
        house.sign.thread("s-fr", first, "fr: deux", reply_to=first)
        answer = await hears(house.letter, "l-fr", "fr: deux")
        assert answer.reply_to == (await hears(house.letter, "l-fr", "fr: un")).event_id
        assert answer.extras.thread == ""


async def test_chain_passes_over_what_was_deleted_and_finds_what_comes_late(house: Lodge) -> None:
    async with house.living():
        root = house.letter.say("l-fr", "fr: racine")
        await hears(house.sign, "s-fr", "fr: racine")
        gone = house.letter.thread("l-fr", root, "fr: un")
        await hears(house.sign, "s-fr", "fr: un")
        house.letter.remove_own("l-fr", gone)
        await until(lambda: not any("fr: un" in text for text in house.sign.texts("s-fr")))
        house.sign.troubles.append(("send", "s-fr", Unreachable("timeout")))
        house.letter.thread("l-fr", root, "fr: deux")
        house.letter.thread("l-fr", root, "fr: trois")
        second = await hears(house.sign, "s-fr", "fr: deux")
        assert second.reply_to == (await hears(house.sign, "s-fr", "fr: racine")).event_id
        assert (await hears(house.sign, "s-fr", "fr: trois")).reply_to == second.event_id


async def test_thread_on_something_the_bridge_never_saw_is_said_plainly(house: Lodge) -> None:
    async with house.living():
        house.letter.thread("l-fr", "before us", "fr: un")
        house.letter.thread("l-fr", "nul\0", "fr: deux")
        assert (await hears(house.sign, "s-fr", "fr: un")).reply_to is None
        assert (await hears(house.sign, "s-fr", "fr: deux")).reply_to is None
