"""Conversations that outlast the process and the device: restarts between any two answers, crashes at any point of an
answer's way, and one person on both platforms."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from handlers.dialogues.draft import Draft
from handlers.private.desk import PrivateDesk
from handlers.private.visit import Visit
from messages.errors import Unreachable
from storage.database import Database
from storage.errors import StorageError
from tests.usecases.house import House, until
from tests.usecases.talking import (
    ORGANISATION,
    WORDS,
    Member,
    answer,
    answer_once,
    begin,
    drafts_of,
    link,
    new_house,
    records_of,
    settled,
    sources_of,
)

ON_BOTH = True  # each database ends what a crash leaves in its own way

SIDES = ("sign", "letter")


@pytest.fixture
def house(database: Database, tmp_path: Path) -> House:
    """A bot that does not run yet."""
    return new_house(database, tmp_path)


def member(house: House, side: str) -> Member:
    return Member(house, house.sign if side == "sign" else house.letter, "nadia")


async def only_draft(nadia: Member) -> Draft:
    """What the database holds of the one draft."""
    (stored,) = await drafts_of(nadia)
    assert stored.payload is not None
    return Draft.from_json(stored.payload)


# restarts


@pytest.mark.parametrize("side", SIDES)
async def test_a_restart_between_any_two_answers_changes_nothing(house: House, side: str) -> None:
    nadia = member(house, side)
    async with house.running():
        await begin(nadia)
    answers = 0
    goes_on = True
    while goes_on:
        async with house.running():
            goes_on = await answer_once(nadia)
        answers += goes_on
    assert answers >= 12
    assert nadia.last.text == nadia.text("dialogue-practice.done")
    (practice,) = await records_of(house)
    assert await sources_of(house, practice) == {"title": WORDS["en"].title, "summary": WORDS["en"].summary}
    assert practice.data["organisation"]["name"] == ORGANISATION
    asked = [text for text in nadia.texts if nadia.text("practice-place") in text and "✓" not in text]
    assert len([text for text in asked if nadia.text("dialogue-review") not in text]) == 1, "nothing is asked twice"


@pytest.mark.parametrize("side", SIDES)
async def test_what_was_answered_while_the_bot_was_down_counts(house: House, side: str) -> None:
    nadia = member(house, side)
    async with house.running():
        await begin(nadia)
    nadia.platform.say(nadia.room, WORDS["en"].title, nadia.who)
    async with house.running():
        await settled(house)
        assert nadia.is_asked("practice-summary")
    for text in ("We teach the language.", "Every evening."):
        nadia.platform.say(nadia.room, text, nadia.who)
    async with house.running():
        await settled(house)
        assert nadia.is_asked("practice-themes")
        assert (await only_draft(nadia)).value("summary") == "We teach the language.\nEvery evening."


# crashes


class Blackout:
    """The process ends once an answer has come to a point of its way."""

    def __init__(self, house: House, nadia: Member, patch: pytest.MonkeyPatch) -> None:
        self.house, self.nadia, self.patch = house, nadia, patch
        self.reached = asyncio.Event()
        self.loop = asyncio.get_running_loop()

    def stored(self) -> None:
        """The event is stored; nobody has looked at it."""

        async def handle(*_: Any) -> None:
            self.reached.set()
            await asyncio.Event().wait()

        self.patch.setattr(PrivateDesk, "handle", handle)

    def halfway(self) -> None:
        """All is done but the last statement of the transaction."""

        def finish(_: Visit) -> None:
            self.loop.call_soon_threadsafe(self.reached.set)
            raise StorageError("cut")

        self.patch.setattr(Visit, "finish", finish)

    def answered(self) -> None:
        """The answer is stored; it has not left."""
        platform = self.nadia.platform
        platform.troubles = [("send", self.nadia.room, Unreachable("away")) for _ in range(100)]

        async def watch() -> None:
            await until(lambda: ("send", self.nadia.room) in platform.calls)
            self.reached.set()

        platform.calls.clear()
        self.watching = asyncio.create_task(watch())

    @asynccontextmanager
    async def over(self) -> AsyncIterator[None]:
        """Until the process is gone."""
        async with self.house.running():
            yield
            async with asyncio.timeout(10):
                await self.reached.wait()
        self.patch.undo()
        self.nadia.platform.troubles.clear()


@pytest.mark.parametrize("moment", ["stored", "halfway", "answered"])
@pytest.mark.parametrize("side", SIDES)
async def test_an_answer_survives_a_crash_at_any_point_of_its_way(
    house: House, side: str, moment: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    nadia = member(house, side)
    async with house.running():
        await begin(nadia, until="practice-summary")
    blackout = Blackout(house, nadia, monkeypatch)
    getattr(blackout, moment)()
    async with blackout.over():
        nadia.platform.say(nadia.room, WORDS["en"].summary, nadia.who)
    known = (await only_draft(nadia)).value("summary")
    assert known == (WORDS["en"].summary if moment == "answered" else None), "all of a step is stored, or nothing"
    async with house.running():
        await settled(house)
        assert nadia.is_asked("practice-themes")
        assert (await only_draft(nadia)).value("summary") == WORDS["en"].summary
        asked = [text for text in nadia.texts if nadia.text("practice-themes") in text]
        assert len(asked) == 1


@pytest.mark.parametrize("moment", ["stored", "halfway", "answered"])
async def test_a_confirmed_practice_is_one_practice_whenever_the_crash_comes(
    house: House, moment: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    nadia = member(house, "sign")
    async with house.running():
        await begin(nadia, until="dialogue-confirm")
    blackout = Blackout(house, nadia, monkeypatch)
    getattr(blackout, moment)()
    async with blackout.over():
        house.sign.press(nadia.room, nadia.last.event_id, nadia.last.buttons[nadia.word("confirm")], nadia.who)
    assert len(await records_of(house)) == (moment == "answered")
    async with house.running():
        await settled(house)
        assert nadia.last.text == nadia.text("dialogue-practice.done")
    assert len(await records_of(house)) == 1
    assert await drafts_of(nadia) == []


# two devices


async def test_a_dialogue_goes_on_on_the_other_platform_and_comes_back(house: House) -> None:
    on_sign, on_letter = member(house, "sign"), member(house, "letter")
    async with house.running():
        await on_letter.choose_language()
        await begin(on_sign, until="practice-summary")
        await link(on_sign, on_letter)
        await on_letter.say(on_letter.word("continue"))
        assert on_letter.is_asked("practice-summary")
        assert on_letter.has_read("dialogue-moved")
        await answer(on_letter, until="practice-place")
        await on_sign.say("Palermo")
        assert on_sign.is_asked("practice-organisation")
        assert on_sign.has_read("dialogue-moved")
        await answer(on_sign)
        assert on_sign.last.text == on_sign.text("dialogue-practice.done")
        (practice,) = await records_of(house)
        assert (await sources_of(house, practice))["title"] == WORDS["en"].title
        await on_letter.command("mine")
        assert WORDS["en"].title in on_letter.last.text + "".join(on_letter.labels), "it is theirs here too"


async def test_a_draft_that_was_begun_elsewhere_is_there_once_the_accounts_are_linked(house: House) -> None:
    on_sign, on_letter = member(house, "sign"), member(house, "letter")
    async with house.running():
        await on_sign.choose_language()
        await begin(on_letter, until="practice-themes")
        await link(on_sign, on_letter)
        await on_sign.say(on_sign.word("continue"))
        assert on_sign.is_asked("practice-themes")
        await answer(on_sign)
        assert len(await records_of(house)) == 1


async def test_answers_from_both_devices_at_once_are_all_heard(house: House) -> None:
    on_sign, on_letter = member(house, "sign"), member(house, "letter")
    async with house.running():
        await on_letter.choose_language()
        await begin(on_sign, until="practice-summary")
        await link(on_sign, on_letter)
    house.sign.say(on_sign.room, "We teach the language.", on_sign.who)
    house.letter.say(on_letter.room, "Every evening.", on_letter.who)
    async with house.running():
        await settled(house)
        draft = await only_draft(on_sign)
        said = str(draft.value("summary")).splitlines()
        assert set(said) <= {"We teach the language.", "Every evening."}
        assert said
        late = {"We teach the language.", "Every evening."} - set(said)
        answered = on_sign.last.text + on_letter.last.text
        assert all(text in answered or "“" in answered for text in late), "one that came later is answered"
        assert draft.at == "themes"
        for one in (on_sign, on_letter):
            assert one.is_asked("practice-themes") or one.is_asked("practice-summary")
