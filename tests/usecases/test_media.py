"""Protects the carrying of media: what one side sends the other sees as what it is, byte for byte, fetched once; what
cannot come is told in its place, with its author and all that was written with it."""

from __future__ import annotations

import asyncio
import stat
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from handlers.relay import fetching, media_fetch, media_folder, media_store, sender
from handlers.relay.acts import Acts
from messages.catalog import Catalog
from messages.errors import PlatformError, Refused, Throttled, Unreachable
from messages.richtext import RichText
from messages.types import Media
from storage import outbox
from storage.database import Database
from tests.usecases.gallery import Gallery, new_gallery, picture, sliding, turning
from tests.usecases.house import House, Shown, until

PAIR = (("sign", "s-fr", "fr"), ("letter", "l-en", "en"))


@pytest.fixture(autouse=True)
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where media lie; they are let go of at once, and no hiccup is waited out."""
    monkeypatch.setattr(media_folder, "shared", lambda: tmp_path / "media")
    monkeypatch.setattr(media_store, "LINGER", 0.02)
    monkeypatch.setattr(media_fetch, "PAUSES", ())
    return tmp_path


@pytest.fixture
def house(database: Database, tmp_path: Path) -> House:
    return new_gallery(database, tmp_path, *PAIR)


def sign_of(house: House) -> Gallery:
    assert isinstance(house.sign, Gallery)
    return house.sign


def letter_of(house: House) -> Gallery:
    assert isinstance(house.letter, Gallery)
    return house.letter


def acts_of(house: House) -> Acts:
    return house.housekeeping._acts


def lying(tmp_path: Path) -> list[Path]:
    return [path for path in tmp_path.glob("media/*/*") if path.name != "lock"]


def read(path: Path) -> bytes:
    return path.read_bytes()


def medium(shown: Shown) -> Media:
    assert shown.extras.media is not None
    return shown.extras.media


async def arrived(platform: Gallery, room: str, count: int = 1) -> Shown:
    await until(lambda: len(platform.rooms.get(room, [])) >= count)
    assert len(platform.rooms[room]) == count
    return platform.rooms[room][-1]


async def time_goes_on(house: House, seconds: float) -> None:
    house.clock.offset += timedelta(seconds=seconds)
    for room_id in await house.database.read(outbox.rooms_with_work):
        house.context.wake_sender(room_id)


async def waits(house: House, room_count: int = 1) -> None:
    """Until deliveries are put off."""
    now = house.clock.now()

    def planned() -> Any:
        return house.database.read(lambda conn: [outbox.next_time(conn, room_id=n, now=now) for n in range(1, 6)])

    async with asyncio.timeout(10):
        while len([one for one in await planned() if one is not None]) < room_count:
            await asyncio.sleep(0.005)


@pytest.mark.parametrize("kind", ["photo", "document"])
@pytest.mark.parametrize("side", ["sign", "letter"])
async def test_a_medium_arrives_byte_for_byte_with_its_caption_translated(house: House, side: str, kind: str) -> None:
    source, target = (sign_of(house), letter_of(house))[:: 1 if side == "sign" else -1]
    here, there, said, read = ("s-fr", "l-en", "fr", "en") if side == "sign" else ("l-en", "s-fr", "en", "fr")
    async with house.running():
        source.show(here, kind, picture(7), caption=f"{said}: look", name="a.png", width=8, spoiler=True)
        shown = await arrived(target, there)
    assert shown.content == picture(7)
    assert "Amal" in shown.text
    assert f"[{read}] {said}: look" in shown.text
    file = medium(shown).file
    assert (file.kind, file.mime, file.size) == (kind, "image/png", len(picture(7))), "known by its content"
    assert (file.name, file.width, file.spoiler) == ("a.png", 8, True)


async def test_one_fetch_serves_every_room_and_nothing_stays_behind(
    database: Database, tmp_path: Path, place: Path
) -> None:
    rooms = (("sign", "s-fr", "fr"), ("sign", "s-es", "es"), *((("letter", f"l-{n}", "en")) for n in range(3)))
    house = new_gallery(database, tmp_path, *rooms)
    async with house.running():
        sign_of(house).show("s-fr", "photo", picture())
        for number in range(3):
            assert (await arrived(letter_of(house), f"l-{number}")).content == picture()
        assert medium(await arrived(sign_of(house), "s-es")).path == "", "its own platform has it"
        assert sign_of(house).fetches() == 1
        await until(lambda: not lying(place))


async def test_only_the_bot_reads_what_lies_there(house: House, place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(media_store, "LINGER", 60.0)
    async with house.running():
        sign_of(house).show("s-fr", "video", b"\0\0\0\x20ftypisom" + b"\0" * 99, still=picture(form="WEBP"))
        shown = await arrived(letter_of(house), "l-en")
        files = lying(place)
        assert read(Path(medium(shown).thumbnail)) == picture(form="WEBP")
        assert len(files) == 2
        assert {stat.S_IMODE(path.stat().st_mode) for path in files} == {0o600}
        assert {stat.S_IMODE(path.parent.stat().st_mode) for path in files} == {0o700}
        await acts_of(house).close()
        assert not lying(place)


async def test_a_medium_that_the_room_has_seen_needs_no_bytes(house: House) -> None:
    async with house.running():
        letter_of(house).held.add("id-e1")
        sign_of(house).show("s-fr", "photo", picture())
        shown = await arrived(letter_of(house), "l-en")
        assert medium(shown).path == ""
        assert sign_of(house).fetches() == 0


async def test_what_was_held_and_is_no_more_goes_with_its_bytes(house: House) -> None:
    letter = letter_of(house)
    letter.held.add("id-e1")
    letter.troubles = [("send", "l-en", Refused("held_gone"))]
    async with house.running():
        sign_of(house).show("s-fr", "photo", picture())
        assert (await arrived(letter, "l-en")).content == picture()
    assert sign_of(house).fetches() == 1
    assert letter.held == set()


async def test_what_is_held_at_home_and_is_no_more_is_told_not_asked_for_for_ever(
    database: Database, tmp_path: Path
) -> None:
    house = new_gallery(database, tmp_path, ("sign", "s-fr", "fr"), ("sign", "s-es", "es"))
    house.sign.troubles = [("send", "s-es", Refused("held_gone")), ("send", "s-es", Refused("held_gone"))]
    async with house.running():
        sign_of(house).show("s-fr", "photo", picture(), caption="fr: une carte")
        shown = await arrived(sign_of(house), "s-es")
    assert shown.extras.media is None
    assert "une carte" in shown.text


def refusal(reason: str, language: str, kind: str = "photo", **said: Any) -> str:
    values: dict[str, Any] = {"named": "no", "name": "", "size": 1, "most": 0, **said}
    return Catalog().text("copy-media-refused", language, kind=kind, reason=reason, **values)


Arranged = Callable[[House], None]


def too_big(house: House) -> None:
    sign_of(house).show("s-fr", "photo", picture(), caption="fr: une carte", size=21 * 1024 * 1024)


def heavier_than_said(house: House) -> None:
    sign_of(house).show("s-fr", "photo", picture() + b"\0" * 30_000, caption="fr: une carte", size=100)


def gone(house: House) -> None:
    sign_of(house).show("s-fr", "photo", None, caption="fr: une carte")


def refused(*codes: str) -> Arranged:
    def arrange(house: House) -> None:
        letter_of(house).troubles = [("send", "l-en", Refused(code)) for code in codes]
        sign_of(house).show("s-fr", "photo", picture(), caption="fr: une carte")

    return arrange


@pytest.mark.parametrize(
    ("arrange", "reason", "size"),
    [
        (too_big, "too-big", 21),
        (heavier_than_said, "too-big", 1),
        (gone, "gone", 1),
        (refused("not_allowed_media"), "not-allowed", 1),
        (refused("bad_media", "bad_media"), "bad", 1),
        (refused("too_odd"), "refused", 1),
    ],
    ids=["too big", "heavier than said", "gone", "not allowed", "bad", "refused"],
)
async def test_what_cannot_come_is_told_in_its_place(house: House, arrange: Arranged, reason: str, size: int) -> None:
    told: list[tuple[str, str]] = []

    async def shortened(message_id: int, link: Any, why: str) -> None:
        told.append((link.room.chat, why))

    async with house.running():
        acts_of(house)._on_shortened = shortened
        arrange(house)
        shown = await arrived(letter_of(house), "l-en")
        await until(lambda: told)
    assert shown.extras.media is None
    assert "Amal" in shown.text
    assert "[en] fr: une carte" in shown.text
    most = 1 if reason == "too-big" else 0
    assert refusal(reason, "en", size=size, most=most) in shown.text, "in the room's language"
    assert told == [("l-en", reason)]


async def test_a_word_that_has_no_room_below_a_caption_follows_it(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fits(self: Gallery, body: RichText, *, captioned: bool = False) -> bool:
        return 0 < len(body.text) <= 100

    monkeypatch.setattr(Gallery, "fits", fits)
    async with house.running():
        sign_of(house).show("s-fr", "photo", None, caption="en: " + "a" * 80)
        word = await arrived(letter_of(house), "l-en", 2)
    caption = letter_of(house).rooms["l-en"][0]
    assert "a" * 80 in caption.text
    assert (word.text, word.reply_to) == (refusal("gone", "en"), caption.event_id)


async def test_a_hook_that_fails_sends_nothing_twice(house: House) -> None:
    async def shortened(message_id: int, link: Any, why: str) -> None:
        raise RuntimeError

    async with house.running():
        acts_of(house)._on_shortened = shortened
        gone(house)
        letter_of(house).troubles = []
        await arrived(letter_of(house), "l-en")
        sign_of(house).say("s-fr", "fr: et après")
        await arrived(letter_of(house), "l-en", 2)


async def test_what_is_no_good_picture_goes_as_a_document(house: House) -> None:
    async with house.running():
        refused("bad_media")(house)
        shown = await arrived(letter_of(house), "l-en")
    assert medium(shown).file.kind == "document"
    assert shown.content == picture()
    assert "une carte" in shown.text


async def test_a_page_that_is_called_a_photo_goes_as_a_document(house: House) -> None:
    async with house.running():
        sign_of(house).show("s-fr", "photo", b"<html><script>", mime="image/jpeg", name="a.jpg")
        file = medium(await arrived(letter_of(house), "l-en")).file
    assert (file.kind, file.mime) == ("document", "text/html")


async def test_a_source_that_is_away_is_asked_again_after_a_restart(house: House) -> None:
    sign = sign_of(house)
    sign.troubles = [("fetch", "*", Unreachable())]
    async with house.running():
        sign.show("s-fr", "photo", picture())
        await waits(house)
        sign.say("s-fr", "fr: en attendant")
        assert "en attendant" in (await arrived(letter_of(house), "l-en")).text, "the room goes on"
    async with house.running():
        await time_goes_on(house, fetching.AGAIN + 1)
        assert (await arrived(letter_of(house), "l-en", 2)).content == picture()


async def test_a_hiccup_keeps_a_medium_in_its_place(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(media_fetch, "PAUSES", (0.01, 0.01))
    sign = sign_of(house)
    sign.troubles = [("fetch", "*", Unreachable()), ("fetch", "*", Throttled(0.01))]
    async with house.running():
        sign.show("s-fr", "photo", picture())
        sign.say("s-fr", "fr: dessous")
        await arrived(letter_of(house), "l-en", 2)
    assert letter_of(house).rooms["l-en"][0].content == picture()


async def test_a_source_that_stays_away_is_told_after_an_hour(house: House) -> None:
    sign = sign_of(house)
    sign.troubles = [("fetch", "*", Unreachable()), ("fetch", "*", Unreachable())]
    async with house.running():
        sign.show("s-fr", "photo", picture(), caption="fr: une carte")
        await waits(house)
        await time_goes_on(house, 3700)
        shown = await arrived(letter_of(house), "l-en")
    assert refusal("gone", "en") in shown.text


async def test_a_stop_while_it_is_fetched_loses_nothing(house: House, place: Path) -> None:
    sign = sign_of(house)
    sign.hang = asyncio.Event()
    async with house.running():
        sign.show("s-fr", "photo", picture())
        await until(lambda: sign.fetches() == 1)
    assert letter_of(house).rooms.get("l-en") is None
    sign.hang = None
    async with house.running():
        assert (await arrived(letter_of(house), "l-en")).content == picture()
        await until(lambda: not lying(place))


async def test_a_stop_while_it_is_sent_doubles_nothing_where_sends_are_idempotent(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sender, "_LAST_WORD", 0.05)
    letter = letter_of(house)
    letter.hang = asyncio.Event()
    async with house.running():
        sign_of(house).show("s-fr", "photo", picture())
        await until(lambda: ("send", "l-en") in letter.calls)
    letter.hang = None
    async with house.running():
        assert (await arrived(letter, "l-en")).content == picture()


async def test_a_caption_is_edited_and_its_medium_stays(house: House) -> None:
    async with house.running():
        event_id = sign_of(house).show("s-fr", "photo", picture(), caption="fr: une carte")
        await arrived(letter_of(house), "l-en")
        sign_of(house).edit_own("s-fr", event_id, "fr: une autre")
        await until(lambda: "une autre" in letter_of(house).texts("l-en")[0])
    assert len(letter_of(house).rooms["l-en"]) == 1


@pytest.mark.parametrize("made", [turning, sliding])
async def test_a_moving_sticker_moves_everywhere(house: House, made: Callable[[], bytes]) -> None:
    async with house.running():
        sign_of(house).show("s-fr", "sticker", made(), emoji="🎉", still=picture(form="WEBP"))
        shown = await arrived(letter_of(house), "l-en")
    assert (medium(shown).file.kind, medium(shown).file.mime) == ("sticker", "image/gif")
    assert shown.content is not None
    assert shown.content.startswith(b"GIF8")


async def test_a_sticker_that_cannot_be_drawn_shows_its_still_picture_or_a_word(house: House) -> None:
    broken = b"\x1f\x8b broken"
    async with house.running():
        sign_of(house).show("s-fr", "sticker", broken, mime="application/x-tgsticker", still=picture(form="WEBP"))
        shown = await arrived(letter_of(house), "l-en")
        assert (medium(shown).file.mime, shown.content) == ("image/webp", picture(form="WEBP"))
        sign_of(house).show("s-fr", "sticker", broken, mime="application/x-tgsticker")
        shown = await arrived(letter_of(house), "l-en", 2)
    assert refusal("bad", "en", kind="sticker") in shown.text
    assert "Amal" in shown.text


async def test_a_sticker_without_room_for_words_follows_its_author_s_name(house: House) -> None:
    async with house.running():
        letter_of(house).show("l-en", "sticker", picture(form="WEBP"), emoji="🎉")
        await arrived(sign_of(house), "s-fr", 2)
    named, shown = sign_of(house).rooms["s-fr"]
    assert "Amal" in named.text
    assert shown.reply_to == named.event_id
    assert shown.content == picture(form="WEBP"), "a still one as it is"


async def test_what_lies_on_the_disk_is_bounded(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(media_store, "LINGER", 60.0)
    seen: list[int] = []
    async with house.running():
        store = acts_of(house)._store
        store._most = 150
        fetch = store._fetch._once

        async def counted(path: Path, platform: str, file: Any) -> Any:
            seen.append(sum(entry.reserved for entry in store._entries.values()))
            return await fetch(path, platform, file)

        monkeypatch.setattr(store._fetch, "_once", counted)
        for number in range(3):
            sign_of(house).show("s-fr", "photo", picture(number))
        await arrived(letter_of(house), "l-en", 3)
        assert max(seen) <= 150
        assert len(store._entries) == 1, "what nobody uses makes room"


@pytest.mark.parametrize("error", [Refused("forbidden"), Unreachable("server_error")])
async def test_a_thumbnail_that_cannot_be_had_is_no_trouble(house: House, error: PlatformError) -> None:
    sign = sign_of(house)
    sign.troubles = [("fetch", "still-e1", error)]
    async with house.running():
        sign.show("s-fr", "document", b"%PDF-1.4\n", still=picture())
        shown = await arrived(letter_of(house), "l-en")
    assert medium(shown).thumbnail == ""
    assert shown.content == b"%PDF-1.4\n"
