"""What people react with reaches the other rooms: as the bot's own reaction, else as a count below the copy."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.relay.reactions import sign_of
from handlers.relay.tallies import emoji
from messages.catalog import LANGUAGES, Catalog
from messages.errors import Refused
from messages.graphemes import clusters
from storage import relay_tables, tables
from storage.database import Database
from tests.usecases.clubhouse import Club, Clubhouse, club
from tests.usecases.house import SECRETS, FakePlatform, FakeTranslator, MovableClock, until

ROOMS = (("sign", "s-fr", "fr"), ("letter", "l-en", "en"))


@pytest.fixture
def house(database: Database, tmp_path: Path) -> Clubhouse:
    return Clubhouse(database, club("sign"), club("letter"), FakeTranslator(), MovableClock(), tmp_path, rooms=ROOMS)


async def rows(house: Clubhouse, table: sa.Table, *where: Any) -> list[Any]:
    return await house.database.read(lambda conn: list(conn.execute(sa.select(table).where(*where)).mappings()))


async def settled(house: Clubhouse) -> None:
    """Wait until every event is handled and everything that is due now has been sent."""

    def open_work(conn: sa.Connection) -> bool:
        d, e, now = tables.deliveries.c, tables.events.c, house.clock.now()
        due = sa.or_(d.not_before.is_(None), d.not_before <= now)
        coming = conn.execute(sa.select(d.id).where(d.state.in_(("pending", "sending")), due).limit(1)).first()
        return bool(coming or conn.execute(sa.select(e.id).where(e.state == "new").limit(1)).first())

    for platform in (house.sign, house.letter):
        await until(partial(_is_read, platform))
    async with asyncio.timeout(20):
        while await house.database.read(open_work):
            await asyncio.sleep(0.01)


def _is_read(platform: FakePlatform) -> bool:
    return platform.confirmed >= len(platform.waiting)


def signs(platform: Any) -> Club:
    assert isinstance(platform, Club)
    return platform


async def a_letter(house: Clubhouse) -> tuple[str, str]:
    """A message written in l-en: its event there, and its copy in s-fr."""
    original = house.letter.say("l-en", "en: good news")
    await until(lambda: house.sign.texts("s-fr"))
    await settled(house)
    return original, house.sign.rooms["s-fr"][-1].event_id


async def a_sign(house: Clubhouse) -> tuple[str, str]:
    """A message written in s-fr: its event there, and its copy in l-en."""
    original = house.sign.say("s-fr", "fr: bonne nouvelle")
    await until(lambda: house.letter.texts("l-en"))
    await settled(house)
    return original, house.letter.rooms["l-en"][-1].event_id


@pytest.mark.parametrize("does", ["react", "delete"])
async def test_whoever_is_quicker_than_the_answer_to_the_send_is_heard(
    house: Clubhouse, monkeypatch: pytest.MonkeyPatch, does: str
) -> None:
    answered, send = asyncio.Event(), house.letter.send

    async def slow(*args: Any, **named: Any) -> str:
        event_id = await send(*args, **named)
        await answered.wait()
        return event_id

    async with house.running():
        said = house.sign.say("s-fr", "fr: bonne nouvelle")
        with monkeypatch.context() as patch:
            patch.setattr(Club, "send", lambda self, *args, **named: slow(*args, **named))
            await until(lambda: house.letter.texts("l-en"))
        copy = house.letter.rooms["l-en"][-1].event_id
        house.letter.admins = {"bea"}
        if does == "react":
            house.letter.react("l-en", copy, "👍", "bea")
        else:
            house.letter.command("l-en", "delete", "bea", reply_to=copy)
        with suppress(TimeoutError):  # it would have been handled by now
            await until(answered.is_set, 0.5)
        answered.set()
        if does == "react":
            await until(lambda: house.sign.own_reactions.get(said) == ["👍"], 4)
        else:
            await until(lambda: ("deleted", said) in house.sign.calls, 4)


async def test_a_reaction_appears_on_the_copy_and_goes_when_it_is_taken_back(house: Clubhouse) -> None:
    async with house.running():
        original, copy = await a_letter(house)
        reaction = house.letter.react("l-en", original, "👍")
        await until(lambda: house.sign.own_reactions.get(copy) == ["👍"])
        await settled(house)
        house.letter.remove_own("l-en", reaction)
        await settled(house)
        await house.pass_time(seconds=6)
        await until(lambda: house.sign.own_reactions[copy] == [])
    assert house.sign.texts("s-fr") == ["Amal: [fr] en: good news\nen → fr"], "nothing else was said"
    assert await rows(house, relay_tables.reactions) == []
    assert await rows(house, relay_tables.shown_reactions) == [], "nothing is kept of what is not shown"


async def test_several_reactions_are_counted_below_a_copy_where_the_bot_has_only_one(house: Clubhouse) -> None:
    sign = signs(house.sign)
    async with house.running():
        original, copy = await a_letter(house)
        house.letter.react("l-en", original, "👍", who="omar")
        await until(lambda: sign.own_reactions.get(copy) == ["👍"])
        await settled(house)
        house.letter.react("l-en", original, "👍", who="lea")
        last = house.letter.react("l-en", original, "❤️", who="omar")
        await settled(house)
        await house.pass_time(seconds=6)
        await until(lambda: list(sign.shown("s-fr").buttons) == ["👍 2 · ❤️ 1"])
        await until(lambda: sign.own_reactions[copy] == [])
        await settled(house)
        message = (await rows(house, tables.messages))[0]["id"]
        room = (await rows(house, tables.copies, tables.copies.c.role == "copy"))[0]["room_id"]
        assert [b.label for row in await house.tallies.keyboard_for(message, room) for b in row] == ["👍 2 · ❤️ 1"]
        press = sign.press("s-fr", copy, next(iter(sign.shown("s-fr").buttons.values())))
        await until(lambda: press in sign.answers)
        house.letter.remove_own("l-en", last)
        await settled(house)
        await house.pass_time(seconds=6)
        await until(lambda: list(sign.shown("s-fr").buttons) == ["👍 2"])
    assert sign.answers[press] == "Réactions des autres salons"
    assert len(sign.texts("s-fr")) == 1


async def test_all_of_somebodys_reactions_replace_their_former_ones(house: Clubhouse) -> None:
    sign = signs(house.sign)
    async with house.running():
        original, copy = await a_sign(house)
        sign.set_own("s-fr", original, "👍", "🔥")
        await until(lambda: house.letter.own_reactions.get(copy) == ["👍", "🔥"])
        await settled(house)
        sign.set_own("s-fr", original, "❤")
        await settled(house)
        await house.pass_time(seconds=6)
        await until(lambda: house.letter.own_reactions[copy] == ["❤️"])
        sign.set_own("s-fr", original)
        await settled(house)
        await house.pass_time(seconds=6)
        await until(lambda: house.letter.own_reactions[copy] == [])


async def test_an_original_is_reacted_to_with_the_most_used_and_the_count_is_said_once_in_reply(
    house: Clubhouse,
) -> None:
    sign = signs(house.sign)
    async with house.running():
        original, copy = await a_sign(house)
        for who in ("omar", "lea"):
            house.letter.react("l-en", copy, "🔥", who=who)
        other = house.letter.react("l-en", copy, "🦉", who="lea")
        await settled(house)
        await house.pass_time(seconds=6)
        await until(lambda: sign.texts("s-fr") == ["Dans les autres salons : 🔥 2 · 🦉 1"])
        assert sign.own_reactions[original] == ["🔥"]
        assert sign.shown("s-fr").reply_to == original
        await settled(house)
        house.letter.remove_own("l-en", other)
        await settled(house)
        await house.pass_time(seconds=6)
        await until(lambda: sign.texts("s-fr") == ["Dans les autres salons : 🔥 2"])
        assert sign.did("send") == 1, "edited in place"
        await settled(house)
        for event in [event for event in house.letter.waiting if b'"react"' in event.payload]:
            house.letter.remove_own("l-en", event.event_id)
        await settled(house)
        await house.pass_time(seconds=6)
        await until(lambda: sign.texts("s-fr") == [] and sign.own_reactions[original] == [])


async def test_each_room_sees_what_the_others_reacted_wherever_the_copy_is(house: Clubhouse) -> None:
    house.rooms = (*ROOMS, ("sign", "s-es", "es"), ("letter", "l-ar", "ar"))
    sign, letter = signs(house.sign), signs(house.letter)
    async with house.running():
        original, french = await a_letter(house)
        await until(lambda: sign.texts("s-es") and letter.texts("l-ar"))
        await settled(house)
        spanish, arabic = sign.shown("s-es").event_id, letter.shown("l-ar").event_id
        sign.set_own("s-es", spanish, "🔥", who="omar")
        await settled(house)
        letter.react("l-ar", arabic, "👍", who="lea")
        await settled(house)
        await house.pass_time(seconds=6)
        await until(lambda: letter.own_reactions.get(original) == ["🔥", "👍"])
        await until(lambda: list(sign.shown("s-fr").buttons) == ["🔥 1 · 👍 1"])
        await until(lambda: sign.own_reactions.get(spanish) == ["👍"])
        await until(lambda: letter.own_reactions.get(arabic) == ["🔥"])
    assert sign.own_reactions.get(french, []) == []


async def test_a_burst_is_one_change_every_five_seconds(house: Clubhouse) -> None:
    sign = signs(house.sign)
    async with house.running():
        original, _ = await a_letter(house)
        house.clock.stop()
        for number in range(12):
            house.letter.react("l-en", original, "👍", who=f"person{number}")
            await settled(house)
        assert sign.did("react", "buttons") == 1, "the first is shown at once, the rest waits"
        waiting = await rows(house, tables.deliveries, tables.deliveries.c.state == "pending")
        assert len(waiting) == 1
        await house.pass_time(seconds=3)
        await settled(house)
        assert sign.did("react", "buttons") == 1
        await house.pass_time(seconds=3)
        await until(lambda: list(sign.shown("s-fr").buttons) == ["👍 12"])


async def test_reactions_survive_a_restart_before_they_are_shown(house: Clubhouse) -> None:
    sign = signs(house.sign)
    async with house.running():
        original, copy = await a_letter(house)
        house.letter.react("l-en", original, "👍", who="omar")
        await until(lambda: sign.own_reactions.get(copy) == ["👍"])
        house.letter.react("l-en", original, "👍", who="lea")
        await settled(house)
    house.clock.offset += timedelta(seconds=6)
    async with house.running():
        await until(lambda: list(sign.shown("s-fr").buttons) == ["👍 2"])


async def test_what_the_platform_refuses_is_counted_instead_and_never_tried_again(house: Clubhouse) -> None:
    sign = signs(house.sign)
    sign.troubles = [("react", "s-fr", Refused("not_allowed"))]
    async with house.running():
        original, _ = await a_letter(house)
        house.letter.react("l-en", original, "👍", who="omar")
        await until(lambda: list(sign.shown("s-fr").buttons) == ["👍 1"])
        await settled(house)
        sign.troubles = [("buttons", "s-fr", Refused("bad_request"))]
        house.letter.react("l-en", original, "👍", who="lea")
        await settled(house)
        await house.pass_time(seconds=6)
        await until(lambda: sign.texts("s-fr")[-1] == "Dans les autres salons : 👍 2")
    assert sign.did("react") == 1


async def test_a_reaction_and_its_end_that_come_together_leave_nothing(house: Clubhouse) -> None:
    async with house.running():
        original, copy = await a_letter(house)
    reaction = house.letter.react("l-en", original, "👍")
    house.letter.remove_own("l-en", reaction)
    message = house.letter.say("l-en", "en: a slip")
    house.letter.remove_own("l-en", message)
    async with house.running():
        await settled(house)
        await house.pass_time(seconds=6)
        await settled(house)
    assert house.sign.own_reactions.get(copy, []) == []
    assert not any("slip" in text for text in house.sign.texts("s-fr")), "a deleted message still goes"
    assert await rows(house, relay_tables.reactions) == []


async def test_a_deleted_message_takes_its_count_along(house: Clubhouse) -> None:
    sign = signs(house.sign)
    async with house.running():
        original, copy = await a_sign(house)
        house.letter.react("l-en", copy, "🔥", who="omar")
        house.letter.react("l-en", copy, "👍", who="lea")
        await settled(house)
        await house.pass_time(seconds=6)
        await until(lambda: len(sign.texts("s-fr")) == 1)
        sign.command("s-fr", "delete", reply_to=original)
        await settled(house)
        await house.pass_time(seconds=6)
        await until(lambda: sign.texts("s-fr") == [])
        await settled(house)
        await house.do_due()
    assert await rows(house, relay_tables.shown_reactions) == []


async def test_nobody_has_more_than_three_and_sentences_are_no_reactions(house: Clubhouse) -> None:
    async with house.running():
        original, copy = await a_sign(house)
        for key in ("👍", "🔥", "❤️", "🦉", "a whole sentence", "mxc://example.org/custom"):
            house.sign.react("s-fr", original, key)
        await settled(house)
        await house.pass_time(seconds=6)
        await until(lambda: house.letter.own_reactions.get(copy) == ["👍", "🔥", "❤️"])


async def test_reactions_are_unreadable_in_the_database(house: Clubhouse) -> None:
    async with house.running():
        original, _ = await a_letter(house)
        house.letter.react("l-en", original, "👍")
        await settled(house)
    stored = [*await rows(house, relay_tables.reactions), *await rows(house, relay_tables.shown_reactions)]
    assert len(stored) == 2
    assert not any("👍".encode() in value for row in stored for value in row.values() if isinstance(value, bytes))
    assert SECRETS.decrypt(stored[0]["key"]) == "👍"


async def test_where_the_bot_has_no_reactions_and_no_buttons_the_count_is_said(house: Clubhouse) -> None:
    sign = signs(house.sign)
    sign.capabilities = replace(sign.capabilities, own_reactions=0, buttons=False)
    async with house.running():
        original, _ = await a_letter(house)
        house.letter.react("l-en", original, "👍")
        await until(lambda: sign.texts("s-fr")[-1] == "Dans les autres salons : 👍 1")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_count_is_said_in_every_language(language: str) -> None:
    text = Catalog().text("reaction-tally", language, tally="👍 3 · ❤️ 2")
    assert "👍 3 · ❤️ 2" in text
    assert Catalog().text("reaction-elsewhere", language)


@settings(max_examples=40)
@given(st.text(max_size=50))
def test_a_sign_is_short_and_of_one_line_whatever_was_sent(key: str) -> None:
    sign = sign_of(key)
    assert sum(1 for _ in clusters(sign)) <= 3
    assert "\n" not in sign
    assert "\0" not in sign
    assert sign_of(sign) == sign


def test_emoji_with_skin_tones_families_and_flags_pass_whole() -> None:
    for key in ("👍🏾", "👩🏽‍🚀", "👨‍👩‍👧‍👦", "🇸🇳", "❤️‍🔥", "1️⃣", "❤"):
        assert sign_of(key) == key
    assert emoji("❤") == "❤️"
    assert emoji("👍") == "👍"
