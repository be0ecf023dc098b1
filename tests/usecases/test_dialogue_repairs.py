"""What members do while a question waits that is neither a plain answer nor a word of ours, through the whole house."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest_asyncio

from handlers.directory import places
from storage.database import Database
from tests.usecases.house import House
from tests.usecases.talking import Member, begin, drafts_of, new_house, settled


@pytest_asyncio.fixture
async def house(sqlite_url: str, tmp_path: Path) -> AsyncIterator[House]:
    places.load()
    database = Database.open(sqlite_url)
    made = new_house(database, tmp_path)
    async with made.running():
        yield made
    await database.close()


async def _answers(member: Member) -> dict[str, Any]:
    (draft,) = await drafts_of(member)
    answers = json.loads(draft.payload or b"{}")["answers"]
    return {key: answer["value"] for key, answer in answers.items()}


async def test_one_vote_answers_and_another_in_the_same_poll_changes_the_answer(house: House) -> None:
    nadia = Member(house, house.letter, "nadia")
    await begin(nadia, until="dialogue-more")
    await nadia.say(nadia.word("more"))
    await nadia.say("1 and 3")
    assert nadia.is_asked("practice-groups")
    await settled(house, stored=True)
    first = next(shown for shown in reversed(house.letter.rooms[nadia.room]) if shown.extras.poll)
    assert first.extras.poll is not None
    options = {label: token for token, label in first.extras.poll.options}
    await nadia.vote(nadia.text("group-women"))
    assert nadia.is_asked("practice-status")
    picked = [options[nadia.text(f"group-{name}")] for name in ("women", "newcomers")]
    house.letter.vote(nadia.room, first.event_id, *picked, who=nadia.who)
    await settled(house)
    assert (await _answers(nadia))["groups"] == ["women", "newcomers"]
    assert nadia.is_asked("practice-status")


async def test_the_text_that_comes_with_a_file_is_the_answer_and_the_file_is_said_not_to_be_kept(house: House) -> None:
    nadia = Member(house, house.sign, "nadia")
    await begin(nadia, until="practice-summary")
    house.sign.attach(nadia.room, "photo", "photo.jpg", nadia.who, caption="Volunteers teach the language.")
    await settled(house)
    assert (await _answers(nadia))["summary"] == "Volunteers teach the language."
    assert nadia.has_read("dialogue-file-not-kept")
    assert nadia.is_asked("practice-themes")


async def test_either_of_two_messages_at_once_can_be_edited(house: House) -> None:
    nadia = Member(house, house.letter, "nadia")
    await begin(nadia, until="practice-summary")
    first = house.letter.say(nadia.room, "Volunteers teach.", nadia.who)
    second = house.letter.say(nadia.room, "We also cook on Sundays.", nadia.who)
    await settled(house)
    await nadia.edit(second, "We also cook on Saturdays.")
    await nadia.edit(first, "Volunteers teach French.")
    assert (await _answers(nadia))["summary"] == "Volunteers teach French.\nWe also cook on Saturdays."
    assert nadia.is_asked("practice-themes")
