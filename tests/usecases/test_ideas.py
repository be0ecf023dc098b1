"""Ideas: proposed, read in every language, supported, put together with their authors' word."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from messages.catalog import LANGUAGES
from storage import ideas, records
from storage.database import Database
from storage.records import Record
from tests.usecases.house import House
from tests.usecases.plenary import propose
from tests.usecases.press_room import coordinators, everything, on, running
from tests.usecases.talking import CATALOG, Member, link, records_of, settled, translated


async def listed(house: House) -> list[Record]:
    """The ideas that stand for themselves, newest first."""

    def read(conn: sa.Connection) -> list[Record]:
        found = [records.get(conn, one, secrets=house.secrets) for one in ideas.listed(conn)]
        return [one for one in found if one is not None]

    return await house.database.read(read)


async def support(house: House, record: Record) -> int:
    """How many support it."""
    found = await house.database.read(ideas.supporters, [record.id])
    return len(found[record.id])


async def idea(member: Member, title: str) -> Record:
    """An idea of somebody's, translated."""
    await propose(member, title, meeting=False)
    await translated(member.house)
    return (await records_of(member.house, "idea"))[-1]


@pytest.mark.parametrize("platform", ["sign", "letter"])
async def test_idea_is_proposed_in_any_language_and_read_in_others(
    database: Database, tmp_path: Path, platform: str
) -> None:
    """By somebody of each language; a reader of another one sees the translation, marked, and supports it."""
    async with running(database, tmp_path) as house:
        reader = on(house, platform, "reader", "es")
        await reader.choose_language()
        for language in LANGUAGES:
            author = on(house, platform, f"author-{language}", language)
            await author.choose_language()
            title = f"Kitchens {language}"
            record = await idea(author, title)
            assert (record.state, record.person_id is not None) == ("published", True)
            assert await support(house, record) == 1
            await reader.command("ideas")
            assert CATALOG.text("idea-list", "es") in reader.last.text
            await reader.pick(next(label for label in reader.labels if title in label))
            assert (f"[es] {title}" in reader.last.text) == (language != "es")
            assert "author" not in reader.last.text.casefold()
            await reader.pick(reader.text("idea-support-it"))
            assert await support(house, record) == 2


async def test_support_counts_a_person_once_over_linked_accounts(database: Database, tmp_path: Path) -> None:
    """Both accounts support, then they are one person's: one voice. Taking it back takes both."""
    async with running(database, tmp_path) as house:
        author, here, there = on(house, "sign", "author"), on(house, "sign", "amal"), on(house, "letter", "amal")
        for member in (author, here, there):
            await member.choose_language()
        record = await idea(author, "Open kitchens")
        await here.press(f"id:up:{record.ref}")
        await there.command("ideas")
        await there.pick(there.labels[0])
        await there.pick(there.text("idea-support-it"))
        assert await support(house, record) == 3
        await link(here, there)
        assert await support(house, record) == 2
        await here.press(f"id:up:{record.ref}")
        assert await support(house, record) == 1


async def test_ideas_are_put_together_and_their_authors_have_a_say(database: Database, tmp_path: Path) -> None:
    """One says yes, one says no and what is missing: that one stands alone, with its support, until it is settled."""
    async with running(database, tmp_path) as house:
        chair, amal, bela = on(house, "sign", "chair"), on(house, "sign", "amal"), on(house, "letter", "bela", "es")
        await coordinators(chair)
        for member in (amal, bela):
            await member.choose_language()
        one = await idea(amal, "Open kitchens in every town")
        two = await idea(bela, "Open kitchens for every town")
        await chair.press(f"id:up:{one.ref}")
        await chair.press(f"id:up:{two.ref}")
        made = await _joined(chair, one)
        assert [found.id for found in await listed(house)] == [made.id]
        assert await support(house, made) == 3
        for member in (amal, bela):
            assert member.has_read("idea-still-yours")
        assert "[es] Kitchens everywhere" in bela.last.text
        await amal.pick(amal.text("idea-still-mine"))
        await bela.pick(bela.text("idea-not-mine"))
        assert bela.is_asked("idea-missing-text")
        await bela.say("Who cooks?")
        assert {found.id for found in await listed(house)} == {made.id, two.id}
        assert await support(house, made) == 2
        assert "Who cooks?" in chair.last.text
        assert "bela" not in chair.last.text.casefold()
        await chair.pick(chair.text("idea-reword-it"))
        await chair.say("Kitchens everywhere, cooked together")
        await chair.say("With whoever wants to cook.")
        await translated(house)
        await everything(house)
        assert bela.texts[-1].count("cooked together")
        await bela.pick(bela.text("idea-still-mine"))
        assert [found.id for found in await listed(house)] == [made.id]
        assert await support(house, made) == 3
        await chair.press(f"id:undo:{made.ref}")
        assert {found.id for found in await listed(house)} == {one.id, two.id}
        assert await support(house, one) == 2


async def _joined(chair: Member, first: Record) -> Record:
    """What a rapporteur makes of an idea and the most alike one."""
    await chair.press(f"id:open:{first.ref}")
    await chair.pick(chair.text("idea-put-together"))
    await chair.pick(chair.labels[0])
    await chair.pick(chair.text("idea-word-these", count=2))
    await chair.say("Kitchens everywhere")
    await chair.say("Every town opens a kitchen.")
    await translated(chair.house)
    await everything(chair.house)
    return (await records_of(chair.house, "idea"))[-1]


async def test_stale_answer_of_an_author_is_not_taken_for_the_new_words(database: Database, tmp_path: Path) -> None:
    """Yes to the old wording says nothing of the new one; strangers' presses say nothing at all."""
    async with running(database, tmp_path) as house:
        chair, amal, guest = on(house, "sign", "chair"), on(house, "sign", "amal"), on(house, "sign", "guest")
        await coordinators(chair)
        for member in (amal, guest):
            await member.choose_language()
        one, _ = await idea(amal, "Open kitchens in every town"), await idea(amal, "Open kitchens for every town")
        made = await _joined(chair, one)
        old = amal.last.buttons[amal.text("idea-still-mine")]
        await guest.press(old)
        assert guest.last.text == guest.text("idea-gone")
        await chair.press(f"id:reword:{made.ref}")
        await chair.say("Something else")
        await chair.say("Entirely.")
        await translated(house)
        await everything(house)
        await amal.press(old)
        assert amal.last.text == amal.text("idea-reworded-since")
        found = await house.database.read(ideas.sources, made.id)
        assert {source.answer for source in found} == {"asked"}


async def test_question_to_an_author_waits_for_its_translation_but_not_for_ever(
    database: Database, tmp_path: Path
) -> None:
    """No engine answers: after ten minutes they read the source."""
    async with running(database, tmp_path) as house:
        chair, amal = on(house, "sign", "chair"), on(house, "sign", "amal", "es")
        await coordinators(chair)
        await amal.choose_language()
        one, _ = await idea(amal, "Open kitchens in every town"), await idea(amal, "Open kitchens for every town")
        house.translator.gate = asyncio.Event()
        await chair.press(f"id:open:{one.ref}")
        await chair.pick(chair.text("idea-put-together"))
        await chair.pick(chair.labels[0])
        await chair.pick(chair.text("idea-word-these", count=2))
        await chair.say("Kitchens everywhere")
        await chair.say("Every town opens a kitchen.")
        await everything(house)
        assert not amal.has_read("idea-still-yours")
        house.clock.offset += timedelta(minutes=11)
        await everything(house)
        assert amal.has_read("idea-still-yours")
        count = len(amal.texts)
        await everything(house)
        assert len(amal.texts) == count
        house.translator.gate.set()


async def test_author_and_moderators_withdraw_an_idea_and_nobody_else(database: Database, tmp_path: Path) -> None:
    """Asked again first."""
    async with running(database, tmp_path) as house:
        amal, guest = on(house, "sign", "amal"), on(house, "sign", "guest")
        for member in (amal, guest):
            await member.choose_language()
        record = await idea(amal, "Open kitchens")
        await guest.press(f"id:hide:{record.ref}:y")
        assert len(await listed(house)) == 1
        await amal.press(f"id:open:{record.ref}")
        await amal.pick(amal.text("idea-withdraw"))
        assert len(await listed(house)) == 1
        await amal.pick(amal.text("idea-withdraw"))
        assert await listed(house) == []


async def test_room_is_told_the_most_supported_ideas_in_its_language(database: Database, tmp_path: Path) -> None:
    """`ideas` in a linked room."""
    async with running(database, tmp_path) as house:
        amal = on(house, "sign", "amal")
        await amal.choose_language()
        await idea(amal, "Open kitchens")
        house.letter.command("l-fr", "ideas", "carla")
        await settled(house)
        assert "[fr] Open kitchens" in house.letter.texts("l-fr")[-1]
        assert "(+1)" in house.letter.texts("l-fr")[-1]


async def test_anonymous_idea_tells_rapporteurs_nothing_of_where_it_comes_from(
    database: Database, tmp_path: Path
) -> None:
    """Without the wish, an organisation may be named; with it, nothing; never a person."""
    async with running(database, tmp_path) as house:
        chair, amal = on(house, "sign", "chair"), on(house, "sign", "amal")
        await coordinators(chair)
        await amal.choose_language()
        await propose(amal, "Open kitchens", meeting=False, anonymous=True)
        await propose(amal, "Closed kitchens", meeting=False)
        hidden, shown = await records_of(house, "idea")
        await chair.press(f"id:open:{hidden.ref}")
        assert chair.text("idea-from-nobody") in chair.last.text
        await chair.press(f"id:open:{shown.ref}")
        assert chair.text("idea-from-member") in chair.last.text
        assert "Amal" not in chair.last.text
