"""The whole way of a practice between three people who never see each other's account, and what stays of it all."""

from __future__ import annotations

import logging
from datetime import timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from messages.catalog import LANGUAGES
from storage.database import Database
from tests.usecases.house import FakePlatform, House
from tests.usecases.talking import (
    WORDS,
    Member,
    answer,
    begin,
    give_role,
    new_house,
    records_of,
    settled,
    translated,
)
from tests.usecases.test_discretion import traces

NADIA, CARLA, PAULO = "nadiaqx", "carlaqx", "pauloqx"


@pytest.fixture
def house(database: Database, tmp_path: Path) -> House:
    """A bot that does not run yet."""
    return new_house(database, tmp_path)


def said_by_the_bot(platform: FakePlatform) -> list[tuple[str, str]]:
    """(room, everything that can be read there: texts, labels, what buttons send)."""
    return [(room, repr((one.text, one.extras)).casefold()) for room, shown in platform.rooms.items() for one in shown]


def assert_nobody_is_named(house: House, *people: Member) -> None:
    """Nobody reads a name, a handle or an account of anybody else."""
    for platform in (house.sign, house.letter):
        for room, text in said_by_the_bot(platform):
            assert not [one.who for one in people if one.who in text and one.room != room]


async def register(nadia: Member) -> None:
    await begin(nadia, until="practice-place")
    await nadia.say("Palermo")
    await answer(nadia)
    assert nadia.last.text == nadia.text("dialogue-practice.done")


async def publish(carla: Member) -> None:
    """The coordinator has the entry in front of her."""
    assert carla.text("review-publish") in carla.labels
    await carla.pick(carla.text("review-publish"))


async def find(paulo: Member, words: str) -> None:
    await paulo.say(words)
    await paulo.pick(paulo.labels[0])


async def later(house: House, days: float) -> None:
    house.clock.offset += timedelta(days=days)
    await house.front.fire_due(house.database, house.context)
    await settled(house)


async def test_a_practice_is_registered_published_found_asked_about_and_answered(house: House) -> None:
    nadia, carla = Member(house, house.sign, NADIA, "fr"), Member(house, house.letter, CARLA, "en")
    paulo = Member(house, house.sign, PAULO, "pt")
    async with house.running():
        await carla.choose_language()
        await give_role(carla, "coordinator")
        await paulo.choose_language()
        await register(nadia)

        assert WORDS["fr"].title in carla.last.text, "the coordinator is told at once"
        assert carla.text("theme-housing") in carla.last.text
        await publish(carla)
        (practice,) = await records_of(house)
        assert practice.state == "published"
        title = WORDS["fr"].title
        assert title in nadia.last.text, "its author is told"

        await translated(house)
        await find(paulo, "habitação em Itália")
        assert f"[pt] {title}" in paulo.last.text
        await paulo.pick(paulo.text("find-ask"))
        assert paulo.is_asked("ask-text")
        await paulo.say("Como começaram?")
        assert "[fr] Como começaram?" in nadia.last.text
        assert nadia.text("letter-original") in nadia.last.text
        await nadia.pick(nadia.text("letters-label-answer"))
        await nadia.say("Avec deux bénévoles.")
        assert "[pt] Avec deux bénévoles." in paulo.last.text

        replied = paulo.last.event_id
        await paulo.say("E depois?", reply_to=replied)
        assert "[fr] E depois?" in nadia.last.text
        before = len(nadia.texts)
        await later(house, 6.9)
        assert nadia.texts[before:] == []
        await later(house, 0.2)
        (reminder,) = nadia.texts[before:]
        assert reminder.startswith(nadia.text("letters-reminder-contact", title=f"\u2068{title}\u2069")[:20])
        await later(house, 1)
        assert len(nadia.texts) == before + 1, "reminded once"
        assert_nobody_is_named(house, nadia, carla, paulo)


async def test_the_story_goes_on_over_a_restart_at_every_turn(house: House) -> None:
    nadia, carla = Member(house, house.sign, NADIA, "fr"), Member(house, house.letter, CARLA, "en")
    paulo = Member(house, house.letter, PAULO, "pt")
    async with house.running():
        await carla.choose_language()
        await give_role(carla, "coordinator")
        await paulo.choose_language()
    async with house.running():
        await register(nadia)
    async with house.running():
        await publish(carla)
    async with house.running():
        await translated(house)
    async with house.running():
        await find(paulo, "habitação em Itália")
    async with house.running():
        await paulo.pick(paulo.text("find-ask"))
    async with house.running():
        await paulo.say("Como começaram?")
    async with house.running():
        await nadia.pick(nadia.text("letters-label-answer"))
    async with house.running():
        await nadia.say("Avec deux bénévoles.")
    assert [text for text in paulo.texts if "[pt] Avec deux bénévoles." in text] == [paulo.last.text]
    assert_nobody_is_named(house, nadia, carla, paulo)


def readable(conn: sa.Connection, *words: str) -> set[tuple[str, str]]:
    """(table, word) where a table holds a word as it was said, however it is cased or encoded."""
    found = set()
    for name in sa.inspect(conn).get_table_names():
        for row in conn.execute(sa.select(sa.text("*")).select_from(sa.table(name))):
            for value in row:
                held = bytes(value) if isinstance(value, bytes | memoryview) else str(value).encode()
                found |= {(name, word) for word in words if word.encode() in held.lower()}
    return found


async def test_nothing_said_in_private_stays_readable(
    house: House, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Drafts, entries that are not public, letters, searches, names and accounts: ciphertext, or gone."""
    caplog.set_level(logging.DEBUG)
    nadia, carla = Member(house, house.sign, "quuxperson", "en"), Member(house, house.letter, CARLA, "en")
    paulo = Member(house, house.letter, "quuxperson-too", "pt")
    async with house.running():
        await carla.choose_language()
        await give_role(carla, "coordinator")
        await register(nadia)
        await publish(carla)
        await translated(house)
        # a draft, half answered and kept; a second entry, submitted; another, refused
        await nadia.command("practice")
        await nadia.say("Xyzzycanary school")
        await nadia.say("We teach xyzzycanary.")
        assert nadia.is_asked("practice-themes")
        await nadia.say("save")
        for _ in range(2):
            await nadia.command("testimony")
            await nadia.say("They said xyzzycanary to me.")
            await nadia.say("Xyzzycanary")
            await nadia.say("review")
            for label in ("confirm", "yes", "confirm"):
                await nadia.pick(nadia.word(label))
        await carla.pick(carla.text("review-refuse"))
        await carla.say("Because xyzzycanary.")
        assert "xyzzycanary" in nadia.last.text
        # a search, a place of one's own, letters both ways, a file
        await paulo.choose_language()
        await paulo.say("xyzzycanary quay")
        await find(paulo, "habitação em Itália")
        await paulo.pick(paulo.text("find-ask"))
        await paulo.say("Porquê xyzzycanary?")
        assert "xyzzycanary" in nadia.last.text
        await nadia.pick(nadia.text("letters-label-answer"))
        await nadia.say("Because of xyzzycanary.")
        assert "xyzzycanary" in paulo.last.text
        await nadia.attach("xyzzycanary.pdf")
        await settled(house, stored=True)
        said = ("xyzzycanary", "quuxperson", CARLA)
        assert await house.database.read(readable, *said) == set(), "not even while the bot runs"
        assert await house.database.read(readable, "evening school") != set(), "what is public would be found"
    await house.database.idle_checkpoint()
    assert list(traces([tmp_path])) == [], "nor in a file beside"
    assert not [line for line in caplog.text.casefold().splitlines() if any(word in line for word in said)]


async def test_a_number_picks_from_what_was_offered_even_before_the_first_greeting(house: House) -> None:
    nadia, carla = Member(house, house.sign, NADIA, "fr"), Member(house, house.letter, CARLA, "en")
    async with house.running():
        await carla.command("language English")
        await give_role(carla, "coordinator")
        await register(nadia)
        await publish(carla)
        (practice,) = await records_of(house)
        assert practice.state == "published"


async def test_who_never_chose_a_language_is_told_of_outcomes_in_that_of_their_platform(house: House) -> None:
    nadia, carla = Member(house, house.sign, NADIA, "fr"), Member(house, house.letter, CARLA, "en")
    async with house.running():
        await carla.choose_language()
        await give_role(carla, "coordinator")
        house.sign.interface = "fr-CA"
        await nadia.command("start practice")
        await answer(nadia)
        await publish(carla)
        assert nadia.last.text == nadia.text("review-told-published", title=f"\u2068{WORDS['fr'].title}\u2069")


async def test_the_bot_is_never_lost_for_words(house: House) -> None:
    """What people say first, in any language, is answered in words and with something to pick or to write."""
    for language in LANGUAGES:
        guest = Member(house, house.letter, f"guest-{language}", language)
        async with house.running():
            await guest.say("…")
            await guest.choose_language()
            await guest.command("help")
            assert guest.text("help-title") in guest.last.text
            assert len(guest.labels) >= 3
