"""Protects albums: what was sent as one arrives as one where there are albums, each of its media stays a message that
can be answered and edited, and nothing waits or is lost for the sake of being together."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from handlers.relay import albums, media_folder, sender
from handlers.relay.album_sending import AlbumSender
from messages.errors import PlatformError, Refused, RoomClosed, Throttled, Unreachable
from storage import tables as t
from storage.database import Database
from storage.outbox import Delivery
from tests.usecases.gallery import Gallery, new_gallery, picture
from tests.usecases.house import House, until

PAIR = (("sign", "s-fr", "fr"), ("letter", "l-en", "en"))
WIDE = (*PAIR, ("sign", "s-es", "es"))


@pytest.fixture(autouse=True)
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(media_folder, "shared", lambda: tmp_path / "media")
    monkeypatch.setattr(albums, "GATHER", timedelta(seconds=0.2))
    return tmp_path


@pytest.fixture
def house(database: Database, tmp_path: Path) -> House:
    return new_gallery(database, tmp_path, *PAIR)


def sides(house: House) -> tuple[Gallery, Gallery]:
    assert isinstance(house.sign, Gallery)
    assert isinstance(house.letter, Gallery)
    return house.sign, house.letter


def show_all(gallery: Gallery, room: str, *captions: str, album: str = "a1", kind: str = "photo") -> list[str]:
    """Several media, sent as one."""
    return [
        gallery.show(room, kind, picture(number), caption=caption, album=album)
        for number, caption in enumerate(captions)
    ]


def contents(gallery: Gallery, room: str) -> list[bytes | None]:
    return [shown.content for shown in gallery.rooms.get(room, [])]


async def counted(house: House, state: str, count: int) -> None:
    """Until so many deliveries are in a state."""
    query = sa.select(sa.func.count()).where(t.deliveries.c.state == state)
    async with asyncio.timeout(10):
        while await house.database.read(lambda conn: conn.execute(query).scalar()) != count:
            await asyncio.sleep(0.005)


PICTURES = [picture(0), picture(1), picture(2)]


async def test_an_album_arrives_as_one_and_its_author_is_named_once(house: House) -> None:
    sign, letter = sides(house)
    async with house.running():
        show_all(letter, "l-en", "", "", "")
        await until(lambda: len(contents(sign, "s-fr")) == 3)
        assert contents(sign, "s-fr") == PICTURES
        assert sign.texts("s-fr") == ["Amal", "", ""]
        assert len(sign.albums) == 1
        show_all(letter, "l-en", "", "en: here", "", album="a2")
        await until(lambda: len(contents(sign, "s-fr")) == 6)
    assert [bool(text) for text in sign.texts("s-fr")[3:]] == [False, True, False], "the whole album shows one caption"
    assert "Amal" in sign.texts("s-fr")[4]
    assert "[fr] en: here" in sign.texts("s-fr")[4]


async def test_each_medium_of_an_album_is_answered_and_edited_by_itself(database: Database, tmp_path: Path) -> None:
    house = new_gallery(database, tmp_path, *WIDE)
    sign, letter = sides(house)
    async with house.running():
        events = show_all(sign, "s-fr", "fr: un", "fr: deux", "fr: trois")
        await until(lambda: len(contents(letter, "l-en")) == 3 and len(contents(sign, "s-es")) == 3)
    async with house.running():
        third_there, third_es = letter.rooms["l-en"][2].event_id, sign.rooms["s-es"][2].event_id
        letter.say("l-en", "en: the third", reply_to=third_there)
        await until(lambda: len(sign.texts("s-es")) == 4 and len(sign.texts("s-fr")) == 1)
        assert sign.rooms["s-es"][3].reply_to == third_es
        assert sign.rooms["s-fr"][0].reply_to == events[2]
        sign.edit_own("s-fr", events[1], "fr: autre")
        await until(lambda: "autre" in letter.texts("l-en")[1] and "autre" in sign.texts("s-es")[1])
    assert "deux" not in " ".join(letter.texts("l-en"))
    assert contents(sign, "s-es")[:3] == PICTURES


async def test_where_there_are_no_albums_its_media_follow_each_other(house: House) -> None:
    sign, letter = sides(house)
    async with house.running():
        show_all(sign, "s-fr", "", "", "")
        await until(lambda: len(contents(letter, "l-en")) == 3)
    assert contents(letter, "l-en") == PICTURES
    assert letter.albums == []


async def test_pictures_that_waited_in_a_row_go_together(house: House) -> None:
    sign, letter = sides(house)
    sign.hang = asyncio.Event()
    async with house.running():
        letter.say("l-en", "en: first")
        await until(lambda: ("send", "s-fr") in sign.calls)
        letter.show("l-en", "photo", picture(0))
        letter.show("l-en", "photo", picture(1))
        letter.show("l-en", "photo", picture(2), who="bea")
        letter.show("l-en", "document", picture(3), who="bea")
        letter.show("l-en", "photo", picture(4), who="bea", caption="en: mine")
        await counted(house, "pending", 6)
        sign.hang.set()
        await until(lambda: len(contents(sign, "s-fr")) == 6)
    assert [len(album) for album in sign.albums] == [2]
    assert contents(sign, "s-fr")[1:] == [picture(number) for number in range(5)]
    assert sign.texts("s-fr")[1:5] == ["Amal", "", "Bea", "Bea"]


@pytest.mark.parametrize("code", ["mixed", "held_gone", "bad_media"])
async def test_an_album_that_is_refused_goes_as_single_media(house: House, code: str) -> None:
    sign, letter = sides(house)
    if code == "held_gone":
        sign.held.add("id-e2")
    sign.troubles = [("album", "s-fr", Refused(code))]
    async with house.running():
        show_all(letter, "l-en", "", "", "")
        await until(lambda: len(contents(sign, "s-fr")) == 3)
    assert sign.albums == []
    assert contents(sign, "s-fr") == PICTURES
    assert sign.texts("s-fr") == ["Amal"] * 3


@pytest.mark.parametrize("error", [Throttled(0.01), Unreachable(), RoomClosed()])
async def test_an_album_waits_for_the_weather(house: House, error: PlatformError) -> None:
    sign, letter = sides(house)
    sign.troubles = [("album", "s-fr", error)]
    async with house.running():
        show_all(letter, "l-en", "", "", "")
        await until(lambda: len(contents(sign, "s-fr")) == 3)
    assert contents(sign, "s-fr") == PICTURES


async def test_a_medium_that_cannot_come_does_not_keep_the_others(house: House) -> None:
    sign, letter = sides(house)
    async with house.running():
        letter.show("l-en", "photo", picture(0), album="a")
        letter.show("l-en", "photo", None, album="a", caption="en: lost")
        letter.show("l-en", "photo", picture(2), album="a")
        await until(lambda: len(contents(sign, "s-fr")) == 3)
    assert [len(album) for album in sign.albums] == [2]
    assert contents(sign, "s-fr") == [picture(0), picture(2), None]
    assert "en: lost" in sign.texts("s-fr")[2]


async def test_a_stop_while_an_album_is_sent_loses_nothing(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sender, "_LAST_WORD", 0.05)
    sign, letter = sides(house)
    sign.hang = asyncio.Event()
    async with house.running():
        show_all(letter, "l-en", "", "", "")
        await until(lambda: ("album", "s-fr") in sign.calls)
    sign.hang = None
    async with house.running():
        await until(lambda: len(contents(sign, "s-fr")) == 3)
        letter.say("l-en", "en: after")
        await until(lambda: len(contents(sign, "s-fr")) == 4)
    assert [len(album) for album in sign.albums] == [3]


async def test_a_crash_before_it_is_marked_doubles_an_album_once(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sender, "_LAST_WORD", 0.05)
    sign, letter = sides(house)
    stuck = asyncio.Event()

    async def never(self: AlbumSender, group: Sequence[Delivery]) -> set[int]:
        await self._sent(group)
        stuck.set()
        await asyncio.Event().wait()
        return set()

    with monkeypatch.context() as patched:
        patched.setattr(AlbumSender, "send", never)
        async with house.running():
            show_all(letter, "l-en", "", "", "")
            await stuck.wait()
    async with house.running():
        letter.say("l-en", "en: after")
        await until(lambda: any("after" in text for text in sign.texts("s-fr")))
    assert [len(album) for album in sign.albums] == [3, 3]
    assert contents(sign, "s-fr")[:6] == PICTURES * 2


async def test_a_deleted_medium_does_not_go_with_the_others(house: House) -> None:
    sign, letter = sides(house)
    sign.hang = asyncio.Event()
    async with house.running():
        letter.say("l-en", "en: first")
        await until(lambda: ("send", "s-fr") in sign.calls)
        events = show_all(letter, "l-en", "", "", "")
        letter.remove_own("l-en", events[1])
        letter.say("l-en", "en: last")
        await counted(house, "superseded", 1)
        sign.hang.set()
        await until(lambda: any("last" in text for text in sign.texts("s-fr")))
    assert picture(1) not in contents(sign, "s-fr")
    assert picture(2) in contents(sign, "s-fr")
