"""A poll is held in every room at once, in its language; each person counts once, and nobody learns who chose what."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.relay.polls import source_digest
from handlers.relay.polls_layout import Sheet
from messages.catalog import LANGUAGES, Catalog
from messages.errors import NoRoute
from storage import people, polls, relay_tables, tables
from storage.database import Database
from tests.usecases.clubhouse import Club, Clubhouse, club
from tests.usecases.house import SECRETS, FakeTranslator, MovableClock, until
from tests.usecases.test_reactions import rows, settled
from tests.usecases.test_rotation import A, B, rotate

ROOMS = (("sign", "s-fr", "fr"), ("sign", "s-es", "es"), ("letter", "l-en", "en"), ("letter", "l-ar", "ar"))


@pytest.fixture
def house(database: Database, tmp_path: Path) -> Clubhouse:
    return Clubhouse(database, club("sign"), club("letter"), FakeTranslator(), MovableClock(), tmp_path, rooms=ROOMS)


def clubs(house: Clubhouse) -> tuple[Club, Club]:
    assert isinstance(house.sign, Club)
    assert isinstance(house.letter, Club)
    return house.sign, house.letter


async def a_poll(house: Clubhouse, **more: Any) -> str:
    """A poll of amal's in l-en, whose answers count; shown everywhere."""
    _, letter = clubs(house)
    original = letter.ask("l-en", "en: Where do we meet?", "Dakar", "Porto", "Oaxaca", **more)
    await everywhere(house)
    return original


async def everywhere(house: Clubhouse) -> None:
    sign, letter = clubs(house)
    await until(lambda: sign.texts("s-fr") and sign.texts("s-es") and letter.texts("l-en") and letter.texts("l-ar"))
    await settled(house)


async def a_while(house: Clubhouse) -> None:
    """Until what people did is shown."""
    await settled(house)
    await house.pass_time(seconds=6)
    await settled(house)


def button(platform: Club, room: str, number: int) -> tuple[str, str]:
    """The message with the poll, and what its button sends."""
    shown = next(one for one in platform.rooms[room] if one.buttons)
    return shown.event_id, list(shown.buttons.values())[number]


def press(platform: Club, room: str, number: int, who: str) -> str:
    event_id, data = button(platform, room, number)
    return platform.press(room, event_id, data, who=who)


async def test_a_poll_becomes_the_bots_own_in_every_room_and_counts_over_all(house: Clubhouse) -> None:
    sign, letter = clubs(house)
    async with house.running():
        original = await a_poll(house)
        asked = sign.shown("s-fr")
        assert asked.text.startswith("Amal: [fr] en: Where do we meet?\n1. Dakar\n2. Porto\n3. Oaxaca")
        assert "en → fr" in asked.text
        assert list(asked.buttons) == ["1. Dakar", "2. Porto", "3. Oaxaca", "Clore le sondage"]
        assert all(len(data) <= 60 for data in asked.buttons.values())
        own, count = letter.rooms["l-ar"]
        assert own.extras.poll is not None
        assert own.extras.poll.options == (("0", "Dakar"), ("1", "Porto"), ("2", "Oaxaca"))
        assert own.extras.poll.question == "Amal: [ar] en: Where do we meet?"
        assert own.extras.profile is not None
        assert own.extras.profile.name == "Amal"
        assert count.reply_to == own.event_id
        assert letter.shown("l-en").reply_to == original, "the count over all, beside the original"
        assert sorted(house.translator.calls) == [("en", "ar"), ("en", "es"), ("en", "fr")], "in one piece each"

        letter.vote("l-en", original, "o1", who="omar")
        letter.vote("l-ar", own.event_id, "1", who="lea")
        first = press(sign, "s-es", 0, "ines")
        await a_while(house)
        assert sign.answers[first] == "Contado. Pulse otra vez para retirar su respuesta."
    for text in (letter.texts("l-en")[-1], letter.texts("l-ar")[-1], sign.texts("s-fr")[0], sign.texts("s-es")[0]):
        assert "2. Porto\n▰▰▰▰▰▱▱▱ 67 % · 2" in text
        assert "1. Dakar\n▰▰▰▱▱▱▱▱ 33 % · 1" in text
        assert not any(name in text for name in ("Omar", "Lea", "Ines"))
    assert "3 people have answered" in letter.texts("l-en")[-1]
    assert "3 personnes ont répondu" in sign.texts("s-fr")[0]
    assert len(sign.shown("s-fr", 0).buttons) == 4, "still open"


async def test_pressing_again_takes_it_back_and_another_replaces_it(house: Clubhouse) -> None:
    sign, letter = clubs(house)
    async with house.running():
        await a_poll(house)
        press(sign, "s-fr", 0, "omar")
        press(sign, "s-fr", 1, "omar")
        await a_while(house)
        assert "2. Porto\n▰▰▰▰▰▰▰▰ 100 % · 1" in letter.texts("l-en")[-1]
        again = press(sign, "s-fr", 1, "omar")
        await a_while(house)
        assert sign.answers[again] == "Réponse retirée."
        assert "Nobody has answered yet" in letter.texts("l-en")[-1]
        assert await rows(house, relay_tables.poll_votes) == []


async def test_linked_accounts_are_one_person(house: Clubhouse) -> None:
    sign, letter = clubs(house)
    async with house.running():
        original = await a_poll(house)
        letter.vote("l-en", original, "o0", who="omar")
        press(sign, "s-fr", 1, "omar-too")
        await a_while(house)
        assert "2 people" in letter.texts("l-en")[-1]

        def link(conn: sa.Connection) -> str:
            account = house.context.identities.account
            mine, now = people.of_account(conn, account("letter", "omar")), house.clock.now()
            assert mine is not None
            first = account("letter", "omar")
            people.add_code(conn, b"c" * 16, person_id=mine, account=first, now=now, lasts=timedelta(hours=1))
            return people.redeem(conn, b"c" * 16, account=account("sign", "omar-too"), now=now)

        assert await house.database.run(link) == "linked"
        press(sign, "s-es", 2, "somebody")
        await a_while(house)
        assert "2 people" in letter.texts("l-en")[-1], "what they chose before they were linked counts once"
        press(sign, "s-fr", 2, "omar-too")
        await a_while(house)
        assert "3. Oaxaca\n▰▰▰▰▰▰▰▰ 100 % · 2" in letter.texts("l-en")[-1], "and is replaced by what they choose now"


async def test_a_burst_of_answers_is_one_edit_per_room_every_five_seconds(house: Clubhouse) -> None:
    sign, letter = clubs(house)
    async with house.running():
        await a_poll(house)
        house.clock.stop()
        for number in range(15):
            press(sign, "s-fr", number % 3, f"person{number}")
            await settled(house)
        edits = sign.calls.count(("edit", "s-fr"))
        assert edits == 1
        await house.pass_time(seconds=3)
        await settled(house)
        assert sign.calls.count(("edit", "s-fr")) == 1
        await house.pass_time(seconds=3)
        await until(lambda: "15 personnes" in sign.texts("s-fr")[0])
        await until(lambda: "15 people" in letter.texts("l-en")[-1])
    assert sign.calls.count(("edit", "s-fr")) == 2


async def test_an_answer_before_a_restart_is_shown_after_it(house: Clubhouse) -> None:
    sign, letter = clubs(house)
    async with house.running():
        await a_poll(house)
        press(sign, "s-fr", 0, "omar")
        await a_while(house)
        press(sign, "s-fr", 1, "lea")
        await settled(house)
    async with house.running():
        await a_while(house)
        await until(lambda: "2 people" in letter.texts("l-en")[-1])


async def test_a_poll_whose_answers_nobody_sees_is_answered_by_the_bots_beside_it(house: Clubhouse) -> None:
    sign, letter = clubs(house)
    async with house.running():
        original = sign.ask("s-fr", "fr: Thé ?", "Oui", "Non", poll="p77", most=2)
        await everywhere(house)
        ours = sign.shown("s-fr")
        assert ours.reply_to == original
        assert Catalog().text("poll-counts-here", "fr") in ours.text
        assert "Amal" not in ours.text, "their own poll stands right above"
        press(sign, "s-fr", 0, "omar")
        press(sign, "s-fr", 1, "omar")
        await a_while(house)
        assert "1 person has" in letter.texts("l-en")[-1]
        assert letter.rooms["l-en"][0].extras.poll is not None
        assert letter.rooms["l-en"][0].extras.poll.most == 2
        source = source_digest(SECRETS.digest, "sign", "p77")
        room = await house.database.read(polls.room_of_source, source)
        assert house.context.directory.by_id[room or 0].room.chat == "s-fr"
        sign.end_poll("s-fr", poll="p77")
        await a_while(house)
    for text in (sign.texts("s-fr")[0], letter.texts("l-en")[-1]):
        assert "100 % · 1" in text
    assert sign.texts("s-fr")[0].splitlines()[-2:] == [
        "Sondage clos, résultats définitifs",
        "1 personne a répondu, tous salons confondus.",
    ]
    assert not sign.shown("s-fr").buttons


async def test_closing_shows_the_last_count_everywhere_and_forgets_who_chose(house: Clubhouse) -> None:
    sign, letter = clubs(house)
    async with house.running():
        original = await a_poll(house)
        event_id, data = button(sign, "s-fr", 0)
        press(sign, "s-fr", 0, "omar")
        denied = press(sign, "s-fr", 3, "omar")
        letter.end_poll("l-en", event=original, who="omar")
        await settled(house)
        assert sign.answers[denied].startswith("Seules la personne")
        assert (await rows(house, relay_tables.polls))[0]["state"] == "open"
        letter.end_poll("l-en", event=original, who="amal")
        await a_while(house)
        late = sign.press("s-fr", event_id, data, who="lea")
        letter.vote("l-en", original, "o1", who="lea")
        await a_while(house)
        assert sign.answers[late] == "Ce sondage est clos."
    assert letter.closed_polls == [letter.rooms["l-ar"][0].event_id], (
        "the bot's own; the original was ended by its author"
    )
    assert "Sondage clos" in sign.texts("s-fr")[0]
    assert "Poll closed, final results" in letter.texts("l-en")[-1]
    assert "1 person answered" in letter.texts("l-en")[-1]
    assert not sign.shown("s-fr", 0).buttons
    assert not sign.shown("s-es", 0).buttons
    row = (await rows(house, relay_tables.polls))[0]
    assert (row["state"], row["payload"], row["key_id"]) == ("closed", None, None)
    assert await rows(house, relay_tables.poll_votes) == []


@pytest.mark.parametrize("who", ["amal", "boss"])
async def test_who_asked_and_administrators_close_by_the_button(house: Clubhouse, who: str) -> None:
    sign, letter = clubs(house)
    sign.admins = {"boss"}
    async with house.running():
        sign.ask("s-fr", "fr: Thé ?", "Oui", "Non", who="amal")
        await everywhere(house)
        press(sign, "s-fr", 2, who)
        await a_while(house)
    assert "Poll closed" in letter.texts("l-en")[-1]
    assert "Nobody answered" in letter.texts("l-en")[-1]


async def test_a_poll_is_closed_after_thirty_days(house: Clubhouse) -> None:
    _, letter = clubs(house)
    async with house.running():
        await a_poll(house)
        await house.pass_time(days=29)
        await settled(house)
        assert "closed" not in letter.texts("l-en")[-1]
        await house.pass_time(days=2)
        await until(lambda: "Poll closed" in letter.texts("l-en")[-1])


async def test_deleting_the_original_withdraws_all(house: Clubhouse) -> None:
    sign, letter = clubs(house)
    async with house.running():
        original = await a_poll(house)
        press(sign, "s-fr", 0, "omar")
        await a_while(house)
        letter.remove_own("l-en", original)
        await settled(house)
        await house.do_due()
        await settled(house)
        assert (sign.texts("s-fr"), letter.texts("l-ar"), letter.texts("l-en")) == ([], [], [])
    assert await rows(house, relay_tables.poll_votes) == []
    assert (await rows(house, relay_tables.polls))[0]["payload"] is None


async def test_a_poll_that_cannot_be_translated_says_so(house: Clubhouse) -> None:
    sign, _ = clubs(house)
    house.translator.trouble = NoRoute()
    async with house.running():
        await a_poll(house)
    assert sign.texts("s-fr")[0].startswith("Amal: en: Where do we meet?")
    assert "en · non traduit" in sign.texts("s-fr")[0]


async def test_stale_and_made_up_presses_change_nothing(house: Clubhouse) -> None:
    sign, _ = clubs(house)
    async with house.running():
        await a_poll(house)
        event_id, data = button(sign, "s-fr", 0)
        base = data.rsplit(":", 1)[0]
        made_up = ["rp:", "rp:zz:0", "rp:1:0", f"{base}:99", f"{base}:-1", f"{base}:", "rp:" + "f" * 40 + ":0"]
        presses = [sign.press("s-fr", event_id, one, who="omar") for one in made_up]
        await settled(house)
        assert {sign.answers[one] for one in presses} == {"Ce sondage est clos."}
    assert await rows(house, relay_tables.poll_votes) == []


async def test_what_is_asked_and_chosen_is_unreadable_in_the_database(house: Clubhouse) -> None:
    sign, _ = clubs(house)
    async with house.running():
        await a_poll(house)
        press(sign, "s-fr", 0, "omar")
        await settled(house)
        row = (await rows(house, relay_tables.polls))[0]
        vote = (await rows(house, relay_tables.poll_votes))[0]
        person = (await rows(house, tables.persons))[-1]["id"]
    assert b"meet" not in row["payload"]
    assert vote["voter"] not in {house.context.identities.account("sign", "omar"), str(person).encode()}


async def test_a_poll_answers_what_its_message_answered(house: Clubhouse) -> None:
    sign, letter = clubs(house)
    async with house.running():
        first = letter.say("l-en", "en: about the meeting")
        await until(lambda: sign.texts("s-fr"))
        await settled(house)
        letter.ask("l-en", "en: Where?", "Dakar", "Porto", reply_to=first)
        await until(lambda: len(sign.texts("s-fr")) == 2)
    assert sign.rooms["s-fr"][1].reply_to == sign.rooms["s-fr"][0].event_id


async def test_a_new_secret_key_loses_no_answer(house: Clubhouse) -> None:
    sign, letter = clubs(house)
    await rotate(house, A)
    async with house.running():
        original = await a_poll(house)
        press(sign, "s-fr", 0, "omar")
        letter.react("l-en", original, "🔥", who="lea")
        await a_while(house)
    assert await rotate(house, f"{B},{A}")
    async with house.running():
        press(sign, "s-fr", 0, "lea")
        press(sign, "s-es", 0, "omar")
        letter.react("l-en", original, "🔥", who="ines")
        await a_while(house)
        assert "1. Dakar\n▰▰▰▰▰▰▰▰ 100 % · 1" in letter.texts("l-en")[-1], "omar took theirs back, lea counts"
        letter.end_poll("l-en", event=original, who="amal")
        await until(lambda: "Poll closed" in letter.texts("l-en")[-1])
        await settled(house)
    assert sign.texts("s-fr")[-1] == "Dans les autres salons : 🔥 2", "a poll's buttons are for its options"


async def test_what_is_too_long_for_one_message_is_shortened_there_and_whole_elsewhere(house: Clubhouse) -> None:
    sign, letter = clubs(house)
    async with house.running():
        letter.ask("l-en", f"en: {'why ' * 300}", *(f"{number} {'because ' * 30}" for number in range(20)))
        await everywhere(house)
        assert sign.fits(sign.shown("s-fr").body)
        assert "…" in sign.shown("s-fr").text
        assert len(sign.shown("s-fr").buttons) == 21
        poll = letter.rooms["l-ar"][0].extras.poll
        assert poll is not None
        assert "…" not in poll.question


@pytest.mark.parametrize("language", LANGUAGES)
def test_counts_are_said_in_every_language(language: str) -> None:
    catalog = Catalog()
    for key in ("poll-people", "poll-final-people"):
        said = [catalog.text(key, language, count=n) for n in (0, 1, 2, 5, 11, 100)]
        assert len(set(said)) == 6
        assert all(str(n) in text for n, text in zip((5, 11, 100), said[3:], strict=True))
    assert catalog.text("poll-people", language, count=0) != catalog.text("poll-final-people", language, count=0)
    assert catalog.text("poll-too-many", language, most=3) != catalog.text("poll-too-many", language, most=1)


@settings(max_examples=40)
@given(st.lists(st.text(alphabet="ab ", max_size=3), min_size=1, max_size=10))
def test_no_two_options_look_the_same(labels: list[str]) -> None:
    sheet = Sheet("", "", "en", tuple(str(n) for n in range(len(labels))), {"en": ["?", *labels]})
    _, shown = sheet.lines("en")
    assert len(shown) == len(labels)
    assert Sheet.from_data(sheet.to_data()) == Sheet("", "", "en", sheet.ids, {"en": ["?", *labels]})
