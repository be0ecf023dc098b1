"""Long answers are shown whole, however short a platform's messages are, and can still be picked from."""

from __future__ import annotations

from pathlib import Path

import pytest

from handlers.directory import places
from handlers.private.visit import in_parts
from messages.richtext import plain
from messages.types import Button, Extras
from storage.database import Database
from tests.usecases.talking import Member, answer, begin, new_house


@pytest.mark.parametrize("side", ["sign", "letter"])
async def test_a_review_longer_than_a_message_comes_in_parts_and_goes_on(
    sqlite_url: str, tmp_path: Path, side: str
) -> None:
    places.load()
    database = Database.open(sqlite_url)
    house = new_house(database, tmp_path)
    async with house.running():
        nadia = Member(house, getattr(house, side), "nadia")
        await begin(nadia)
        await answer(nadia, until="dialogue-more")
        house.sign.limit = house.letter.limit = 400
        before = len(nadia.shown)
        await nadia.say(nadia.word("review"))
        shown = nadia.shown[before:]
        assert len(shown) > 1
        whole = "\n".join(part.text for part in shown)
        for name in ("practice-title", "practice-summary", "practice-languages", "dialogue-review"):
            assert nadia.text(name) in whole
        assert all(len(part.text) <= 400 for part in shown)
        await nadia.pick(nadia.word("confirm"))
        assert nadia.is_asked("consent-publish")
    await database.close()


def test_what_comes_with_a_text_comes_with_its_last_part() -> None:
    extras = Extras(keyboard=((Button("OK", "g:ok"),),))
    parts = in_parts(plain("word " * 100), lambda body: 0 < len(body.text) <= 100, 7, 1, extras)
    assert [part.part for part in parts] == list(range(len(parts)))
    assert [bool(part.extras.keyboard) for part in parts] == [False] * (len(parts) - 1) + [True]
