"""Accounts of one person on two platforms: linked by a code, slow to guess, and free to part with what was theirs."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from storage import members, people, records
from storage.database import Database
from storage.records import NewRecord
from tests.usecases.house import SECRETS
from tests.usecases.members_hall import Chat, Hall, met, text

CODE = re.compile(r"\b[a-z2-9]{4}-[a-z2-9]{4}\b")


@pytest.fixture
async def hall(database: Database, tmp_path: Path) -> Hall:
    return Hall(database, tmp_path)


async def code_for(chat: Chat) -> str:
    (said,) = await chat.command("link")
    found = CODE.search(said)
    assert found is not None
    return found[0]


TYPED: list[Callable[[str], str]] = [
    lambda code: code,
    lambda code: code.replace("-", ""),
    lambda code: f" {code.upper()} ",
    lambda code: code.replace("-", "–"),
    lambda code: code.translate(str.maketrans("23456789", "٢٣٤٥٦٧٨٩")),
    lambda code: f"link {code}",
    lambda code: f"vincular {code.replace('-', ' ')}",
]


async def test_code_shown_on_one_platform_links_where_it_is_typed_and_the_dialogue_goes_on(hall: Hall) -> None:
    first, second = await met(hall.on_sign("amal")), await met(hall.on_letter("badr"))
    await first.command("practice")
    await first.say("Welcome desk")
    await first.command("later")
    code = await code_for(first)
    assert f"!link {code}" in first.last.text
    await second.say(code)
    assert text("link-done") in second.last.text
    assert first.has("link-done-there")
    assert await first.person() == await second.person()
    (question,) = await second.say("1")
    assert text("practice-summary") in question


async def test_code_is_understood_however_it_is_typed(hall: Hall) -> None:
    first = await met(hall.on_sign("amal"))
    for number, typed in enumerate(TYPED):
        other = await met(hall.on_letter(f"badr{number}"))
        await other.say(typed(await code_for(first)))
        assert await other.person() == await first.person()
    assert hall.looked_for == []


async def test_code_is_good_once_for_a_quarter_of_an_hour_and_elsewhere(hall: Hall) -> None:
    first, second, third = await met(hall.on_sign("amal")), await met(hall.on_letter("badr")), hall.on_letter("carla")
    await met(third)
    old = await code_for(first)
    code = await code_for(first)
    await second.command(f"link {old}")
    assert text("link-unknown", command="!link") in second.last.text
    await first.say(code)
    assert first.has("link-same")
    await second.say(code)
    assert await first.person() == await second.person()
    await third.say(code)
    assert third.has("link-unknown", command="!link")
    late = await code_for(first)
    hall.clock.offset += timedelta(minutes=15)
    await third.say(late)
    assert third.has("link-unknown", command="!link")
    assert await third.person() != await first.person()
    again = await code_for(first)
    await second.say(again)
    assert second.has("link-already")


async def test_guessing_codes_is_slowed_down(hall: Hall) -> None:
    first, guesser = await met(hall.on_sign("amal")), await met(hall.on_letter("badr"))
    code = await code_for(first)
    for number in range(2, 7):
        await guesser.say(f"aaaa-aaa{number}")
        assert guesser.has("link-unknown", command="!link")
    await guesser.command(f"link {code}")
    assert guesser.has("link-too-often", minutes=15)
    await guesser.say(code)
    assert guesser.has("link-too-often", minutes=15)
    await guesser.say(code.replace("-", ""))
    assert await guesser.person() != await first.person()
    hall.clock.offset += timedelta(minutes=16)
    code = await code_for(first)
    await guesser.say(code)
    assert await guesser.person() == await first.person()


async def test_words_are_looked_for_and_are_no_codes(hall: Hall) -> None:
    chat = await met(hall.on_sign("amal"))
    words = ["refugees", "research", "rent-free", "women's", "abc2defg", "4 beds"]
    for said in words:
        assert await chat.say(said) == []
    assert hall.looked_for == words
    await chat.command("link please")
    assert chat.has("link-malformed", example="k7mp-2xqr", command="/link")


async def test_role_that_was_given_survives_linking(hall: Hall) -> None:
    """Whichever of the two accounts shows the code."""
    await hall.configured(admins=("sign:amal",))
    admin, carla, home = await met(hall.on_sign("amal")), await met(hall.on_sign("carla")), hall.on_letter("carla")
    await met(home)
    await admin.command("role sign:carla coordinator")
    await carla.say(await code_for(home))
    await carla.press(next(data for data in carla.last.buttons.values() if data.startswith("link:mine:")))
    await home.command("help")
    assert f"!{text('command-review')} – " in home.last.text


async def test_code_that_somebody_sent_does_not_give_away_a_role(hall: Hall) -> None:
    """A code shown to a stranger and typed by an official would make the stranger one too."""
    await hall.configured(admins=("sign:amal",))
    admin, stranger = await met(hall.on_sign("amal")), await met(hall.on_letter("eve"))
    await admin.say(await code_for(stranger))
    assert admin.has("link-whose")
    assert await admin.person() != await stranger.person(), "nothing is linked before it is said"
    await admin.press("link:foreign")
    assert await admin.person() != await stranger.person()


@pytest.mark.parametrize("leaver", [0, 1], ids=["who showed the code", "who typed it"])
async def test_unlinked_accounts_have_what_was_theirs(hall: Hall, leaver: int) -> None:
    first, second = await met(hall.on_sign("amal"), "fr"), await met(hall.on_letter("amal.home"), "es")
    before = [await first.person(), await second.person()]
    await first.command("practice")
    await first.command("later")
    mine = await hall.drafts(first)
    await second.say(await code_for(first))
    chat, beside = (first, second) if leaver == 0 else (second, first)
    await chat.command("unlink")
    assert set(chat.platform.rooms[chat.room][-1].text.splitlines()) & {text("unlink-ask", "fr")}
    assert await first.person() == await second.person()
    if leaver == 0:
        await chat.press("link:part")
    else:
        await chat.say("1")
    assert text("unlink-done", "fr") in beside.last.text
    assert [await first.person(), await second.person()] == before
    assert await hall.drafts(first) == mine
    assert await hall.drafts(second) == []
    await chat.command("unlink")
    assert chat.has("unlink-none", "fr" if leaver == 0 else "es")


async def test_unlinking_is_asked_first_and_a_stale_yes_does_nothing(hall: Hall) -> None:
    first, second = await met(hall.on_sign("amal")), await met(hall.on_letter("badr"))
    await second.say(await code_for(first))
    await first.command("unlink")
    asked = first.last
    await first.press("link:keep")
    assert await first.person() == await second.person()
    assert asked.text == text("unlink-kept")
    await first.command("unlink")
    again = first.last
    await second.command("unlink")
    await second.say("1")
    person = await first.person()
    await first.press("link:part", again)
    assert again.text == text("unlink-none")
    assert await first.person() == person


async def test_third_account_joins_and_leaves_without_parting_the_others(hall: Hall) -> None:
    first, second, third = (hall.on_sign("amal"), hall.on_letter("badr"), hall.on_letter("carla"))
    for chat in (first, second, third):
        await met(chat)
    await second.say(await code_for(first))
    await third.say(await code_for(first))
    assert text("link-done-there") in second.last.text
    assert await first.person() == await second.person() == await third.person()
    await third.command("unlink")
    await third.say("1")
    assert await first.person() == await second.person() != await third.person()


async def test_belongings_are_counted_over_linked_accounts(hall: Hall) -> None:
    first, second = await met(hall.on_sign("amal")), await met(hall.on_letter("badr"))
    new = NewRecord("practice", "en", person_id=await second.person(), texts={"title": "Welcome desk"})
    await hall.database.run(records.add, new, role="author", secrets=SECRETS, now=hall.clock.now())
    await second.say(await code_for(first))
    person = await first.person()
    everyone = await hall.database.run(people.everyone, person)
    assert (await hall.database.run(members.belongings, everyone)).records == 1
    await first.command("help")
    assert f"/{text('command-mine')} – " in first.last.text
