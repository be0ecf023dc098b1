"""Protects what people wrote about a medium: no edit overtakes it, none hides that it is missing, and whatever goes
wrong with its bytes costs the bytes alone."""

from __future__ import annotations

import asyncio
import shutil
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from handlers.relay import fetching, media_fetch, media_folder, media_store
from handlers.relay.acts import Acts
from handlers.relay.directory import Place
from messages.catalog import Catalog
from messages.errors import Throttled, Unreachable
from messages.richtext import RichText, plain
from storage import outbox
from storage.database import Database
from storage.outbox import NewDelivery, Sent
from tests.usecases.gallery import Gallery, new_gallery, picture
from tests.usecases.house import House, until

PAIR = (("sign", "s-fr", "fr"), ("letter", "l-en", "en"))


@pytest.fixture(autouse=True)
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(media_folder, "shared", lambda: tmp_path / "media")
    monkeypatch.setattr(media_store, "LINGER", 0.02)
    monkeypatch.setattr(media_fetch, "PAUSES", ())
    return tmp_path


@pytest.fixture
def house(database: Database, tmp_path: Path) -> House:
    return new_gallery(database, tmp_path, *PAIR)


def sides(house: House) -> tuple[Gallery, Gallery]:
    assert isinstance(house.sign, Gallery)
    assert isinstance(house.letter, Gallery)
    return house.sign, house.letter


def refusal(reason: str, **said: Any) -> str:
    values: dict[str, Any] = {"named": "no", "name": "", "size": 1, "most": 0, **said}
    return Catalog().text("copy-media-refused", "en", kind="photo", reason=reason, **values)


async def planned(house: House, count: int) -> None:
    """Until so many rooms have something put off."""
    now = house.clock.now()

    def times() -> Any:
        return house.database.read(lambda conn: [outbox.next_time(conn, room_id=n, now=now) for n in range(1, 4)])

    async with asyncio.timeout(10):
        while len([one for one in await times() if one is not None]) < count:
            await asyncio.sleep(0.005)


async def time_goes_on(house: House, seconds: float) -> None:
    house.clock.offset += timedelta(seconds=seconds)
    for room_id in await house.database.read(outbox.rooms_with_work):
        house.context.wake_sender(room_id)


async def test_an_edited_caption_waits_for_its_medium(house: House) -> None:
    sign, letter = sides(house)
    sign.troubles = [("fetch", "*", Unreachable())]
    async with house.running():
        event_id = sign.show("s-fr", "photo", picture(), caption="fr: une carte")
        await planned(house, 1)
        sign.edit_own("s-fr", event_id, "fr: une autre")
        sign.say("s-fr", "fr: ensuite")
        await until(lambda: letter.texts("l-en"))
        assert len(letter.texts("l-en")) == 1
        assert "ensuite" in letter.texts("l-en")[0], "the room goes on"
        await time_goes_on(house, fetching.AGAIN + 1)
        await until(lambda: len(letter.texts("l-en")) > 1 and "une autre" in letter.texts("l-en")[1])
    assert [shown.content for shown in letter.rooms["l-en"]] == [None, picture()]


@pytest.mark.parametrize("restarted", [False, True])
async def test_an_edited_caption_still_says_that_its_medium_is_missing(house: House, restarted: bool) -> None:
    sign, letter = sides(house)
    async with house.running():
        event_id = sign.show("s-fr", "photo", None, caption="fr: une carte")
        await until(lambda: letter.texts("l-en"))
        if not restarted:
            sign.edit_own("s-fr", event_id, "fr: une autre")
            await until(lambda: "une autre" in letter.texts("l-en")[0])
    if restarted:
        async with house.running():
            sign.edit_own("s-fr", event_id, "fr: une autre")
            await until(lambda: "une autre" in letter.texts("l-en")[0])
    assert refusal("gone") in letter.texts("l-en")[0]
    assert not letter.rooms["l-en"][0].extras.captioned, "there is no medium below which it could stand"


async def test_a_late_translation_still_says_that_its_medium_is_missing(house: House) -> None:
    sign, letter = sides(house)
    house.deadline = 0.05
    house.translator.gate = asyncio.Event()
    async with house.running():
        sign.show("s-fr", "photo", picture(), caption="fr: une carte", size=21 * 1024 * 1024)
        await until(lambda: letter.texts("l-en"))
        house.translator.gate.set()
        await until(lambda: "[en]" in letter.texts("l-en")[0])
    assert refusal("too-big", size=21, most=1) in letter.texts("l-en")[0]


async def test_the_word_that_follows_a_caption_comes_after_it_is_marked(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    sign, letter = sides(house)
    marked: list[int] = []
    arrived = Acts.arrived

    async def noted(self: Acts, sent: Sent, link: Place) -> None:
        marked.append(len(letter.texts("l-en")))
        await arrived(self, sent, link)

    def fits(self: Gallery, body: RichText, *, captioned: bool = False) -> bool:
        return 0 < len(body.text) <= 100

    monkeypatch.setattr(Acts, "arrived", noted)
    monkeypatch.setattr(Gallery, "fits", fits)
    async with house.running():
        sign.show("s-fr", "photo", None, caption="en: " + "a" * 80)
        await until(lambda: len(letter.texts("l-en")) == 2)
    assert marked == [1]
    assert letter.texts("l-en")[1] == refusal("gone")


async def test_a_folder_that_was_tidied_away_is_made_again(house: House, place: Path) -> None:
    sign, letter = sides(house)
    async with house.running():
        sign.show("s-fr", "photo", picture(1))
        await until(lambda: letter.texts("l-en"))
        await asyncio.to_thread(shutil.rmtree, place / "media")
        sign.show("s-fr", "photo", picture(2))
        await until(lambda: len(letter.texts("l-en")) == 2)
    assert letter.rooms["l-en"][1].content == picture(2)


async def test_a_defect_in_reading_a_medium_costs_no_caption(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(head: bytes, declared: str) -> str:
        raise IndexError

    monkeypatch.setattr("handlers.relay.media_types.actual", broken)
    sign, letter = sides(house)
    async with house.running():
        sign.show("s-fr", "photo", picture(), caption="fr: une carte")
        await until(lambda: letter.texts("l-en"))
    assert "une carte" in letter.texts("l-en")[0]
    assert refusal("bad") in letter.texts("l-en")[0]


async def test_an_old_medium_is_waited_for_as_long_as_a_new_one(house: House) -> None:
    sign, letter = sides(house)
    letter.hang = asyncio.Event()
    sign.troubles = [("fetch", "id-e2", Throttled(60.0))]
    async with house.running():
        sign.say("s-fr", "fr: avant")
        sign.show("s-fr", "photo", picture())
        await until(lambda: ("send", "l-en") in letter.calls)
        house.clock.offset += timedelta(hours=3)
        letter.hang.set()
        await planned(house, 1)
        await time_goes_on(house, 61)
        await until(lambda: len(letter.texts("l-en")) == 2)
    assert letter.rooms["l-en"][1].content == picture()


async def test_what_became_due_while_something_was_sent_is_not_slept_over(house: House) -> None:
    sign, letter = sides(house)
    async with house.running():
        sign.say("s-fr", "fr: avant")
        await until(lambda: letter.texts("l-en"))
        letter.hang = asyncio.Event()
        sign.say("s-fr", "fr: encore")
        await until(lambda: letter.calls.count(("send", "l-en")) == 2)
        link = next(link for link in house.context.directory.by_id.values() if link.room.chat == "l-en")
        now = house.clock.now()
        late = NewDelivery("send", link.room_id, plain("planned"), not_before=now + timedelta(milliseconds=30))
        ring, until_then = house.context.ring, now + timedelta(days=1)
        await house.database.run(outbox.add, [late], ring=ring, now=now, expires_at=until_then)
        await until(lambda: house.clock.now() > now + timedelta(milliseconds=60))
        letter.hang.set()
        await until(lambda: "planned" in letter.texts("l-en"), timeout=3.0)


async def test_an_edit_of_what_has_no_caption_takes_nothing_away(house: House) -> None:
    sign, letter = sides(house)
    async with house.running():
        event_id = letter.show("l-en", "sticker", picture(form="WEBP"), emoji="🎉")
        await until(lambda: len(sign.texts("s-fr")) == 2)
        letter.edit_medium("l-en", event_id, "sticker", "en: more")
        await until(lambda: "more" in sign.texts("s-fr")[0])
        letter.say("l-en", "en: after")
        await until(lambda: "after" in sign.texts("s-fr")[-1])
    assert len(sign.texts("s-fr")) == 3
    assert sign.rooms["s-fr"][1].content == picture(form="WEBP")
