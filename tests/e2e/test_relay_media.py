"""Media as members of the other rooms see them: as what they are, byte for byte, with captions in their language,
albums together; and what could not come, told in its place. Real Synapse and Apertium, the strict stand-in.
"""

from __future__ import annotations

from typing import Any

import pytest

from bot.sandbox.matrix_view import Shown
from bot.sandbox.telegram import Medium, Message
from messages.catalog import Catalog
from tests.e2e.reading import Seen, copy, on_telegram
from tests.e2e.stage import Stage, eventually
from tests.usecases.gallery import picture, turning

pytestmark = pytest.mark.asyncio(loop_scope="module")

MIB = 1024 * 1024
MP4 = b"\x00\x00\x00\x18ftypisom\x00\x00\x02\x00isomiso2" + b"film" * 400
MP3 = b"ID3\x04\x00\x00\x00\x00\x00\x00" + b"\xff\xfb\x90\x00" + b"song" * 400
OPUS = b"OggS\x00\x02" + b"\x00" * 22 + b"OpusHead" + b"talk" * 400
PDF = b"%PDF-1.7\n" + b"page" * 400
WEBP = picture(7, "WEBP")
OPEN_CITY = "Nous voulons une ville ouverte pour toutes les personnes"


async def shown(town: Stage, name: str) -> list[Shown]:
    """The bot's messages in a Matrix room."""
    return [one for one in await town.ana.read(town.rooms[name]) if one.sender == town.matrix_user]


async def files(town: Stage, name: str, before: set[str], count: int, within: float = 30.0) -> list[Shown]:
    """The bot's next media in a Matrix room, once so many are there."""
    found: list[Shown] = []

    async def there() -> bool:
        found[:] = [one for one in await shown(town, name) if one.file is not None and one.id not in before]
        return len(found) >= count

    await eventually(there, within)
    assert len(found) == count
    return found


async def ids(town: Stage, name: str) -> set[str]:
    return {one.id for one in await shown(town, name)}


async def sent(town: Stage, name: str, after: int, count: int, within: float = 30.0) -> list[Message]:
    """The bot's next media in a Telegram group, once so many are there."""
    found: list[Message] = []

    async def there() -> bool:
        own = [seen.raw for seen in on_telegram(town, name)]
        found[:] = [one for one in own if one.message_id > after and one.file is not None]
        return len(found) >= count

    await eventually(there, within)
    assert len(found) == count
    return found


def latest(town: Stage, name: str) -> int:
    """The number of a group's last message."""
    return int(town.groups[name].messages[-1].message_id) if town.groups[name].messages else 0


def refused(kind: str, language: str, reason: str, **said: Any) -> str:
    """What a room is told instead of a medium."""
    values: dict[str, Any] = {"named": "no", "name": "", "size": 0, "most": 0, **said}
    return Catalog().text("copy-media-refused", language, kind=kind, reason=reason, **values)


async def test_every_kind_from_telegram_is_on_matrix_as_what_it_is_with_the_same_bytes(town: Stage) -> None:
    club, amina = town.groups["club"], town.amina
    amina.say(club, "Voici tout ce que nous avons. #m0")
    await copy(town, "salon", "#m0")  # from now on the bot knows that the room is not encrypted
    before = await ids(town, "salon")
    photo = picture(1, "JPEG")
    amina.send_photo(club, photo, "Voici la place de notre ville. #m1", spoiler=True)
    amina.send_video(club, MP4, "Voici un film de notre ville.", thumbnail=picture(2, "JPEG"))
    amina.send_animation(club, MP4)
    amina.send_audio(club, MP3, title="Chanson", performer="Chœur")
    amina.send_voice(club, OPUS, "Écoutez.")
    amina.send_video_note(club, MP4)
    amina.send_sticker(club, WEBP, emoji="🎉")
    amina.send_document(club, "été 2026.pdf", PDF, "Voici le programme de notre ville.")
    seen = await files(town, "salon", before, 8)
    media = [one.file for one in seen if one.file is not None]
    kinds = ["photo", "video", "video", "audio", "voice", "video", "sticker", "document"]
    assert [one.kind for one in media] == kinds
    assert [await town.ana.fetch(one.address) for one in media] == [photo, MP4, MP4, MP3, OPUS, MP4, WEBP, PDF]
    assert media[0].spoiler
    assert [one.text for one in seen][:2] == [
        "Amina: Voici la place de notre ville. #m1",
        "Amina: Voici un film de notre ville.",
    ]
    assert (media[1].width, media[1].height, media[1].duration) == (640, 360, 5000)
    assert await town.ana.fetch(media[1].thumbnail)
    assert media[4].duration == 3000
    assert (media[7].name, media[7].mime, media[7].size) == ("été 2026.pdf", "application/pdf", len(PDF))
    assert seen[7].text == "Amina: Voici le programme de notre ville."


async def test_every_kind_from_matrix_is_on_telegram_as_what_it_is_with_the_same_bytes(town: Stage) -> None:
    last, salon, ana = latest(town, "club"), town.rooms["salon"], town.ana
    photo = picture(3, "JPEG")
    spoiler: dict[str, Any] = {"page.codeberg.everypizza.msc4193.spoiler": True}
    voice: dict[str, Any] = {"org.matrix.msc3245.voice": {}, "info": {"duration": 3000}}
    await ana.send_media(salon, "m.image", "p.jpg", photo, "image/jpeg", "Voici la gare de notre ville. #m2", **spoiler)
    await ana.send_media(salon, "m.video", "f.mp4", MP4, "video/mp4", info={"w": 640, "h": 360, "duration": 5000})
    await ana.send_media(salon, "m.audio", "s.mp3", MP3, "audio/mpeg")
    await ana.send_media(salon, "m.audio", "v.ogg", OPUS, "audio/ogg", **voice)
    await ana.send_media(salon, "m.sticker", "fête", WEBP, "image/webp")
    await ana.send_media(salon, "m.file", "été 2026.pdf", PDF, "application/pdf", "Voici le programme de notre ville.")
    seen = await sent(town, "club", last, 6)
    media = [one.file for one in seen if one.file is not None]
    assert [one.kind for one in media] == ["photo", "video", "audio", "voice", "sticker", "document"]
    assert [one.content for one in media] == [photo, MP4, MP3, OPUS, WEBP, PDF]
    assert seen[0].text == "Ana: Voici la gare de notre ville. #m2"
    assert seen[0].extra["has_media_spoiler"] is True
    assert (seen[1].extra["video"]["width"], seen[1].extra["video"]["duration"]) == (640, 5)
    assert seen[3].extra["voice"]["duration"] == 3
    assert media[5].name == "été 2026.pdf"
    assert seen[5].text == "Ana: Voici le programme de notre ville."


async def test_a_moving_sticker_becomes_what_every_app_shows(town: Stage) -> None:
    before = await ids(town, "salon")
    town.amina.send_sticker(town.groups["club"], turning(), emoji="💃")
    (seen,) = await files(town, "salon", before, 1)
    assert seen.file is not None
    assert seen.file.mime == "image/gif"
    assert (await town.ana.fetch(seen.file.address)).startswith(b"GIF8")


async def test_a_caption_is_translated_and_its_edit_reaches_every_copy_while_the_photo_stays(town: Stage) -> None:
    content = picture(4, "JPEG")
    said = town.amina.send_photo(town.groups["fr"], content, f"{OPEN_CITY}. #m3")
    es, en, pt = [await copy(town, name, "#m3", within=30) for name in ("es", "en", "pt")]
    assert "ciudad abierta" in es.text
    assert es.raw.file.content == content
    for seen, words in ((en, "open city"), (pt, "cidade aberta")):
        assert words in seen.text
        assert await town.ana.fetch(seen.raw["url"]) == content
    town.amina.edit(said, "Une bonne idée pour notre ville. #m3 #m4")
    after = [await copy(town, name, "#m4") for name in ("es", "en", "pt")]
    assert [one.id for one in after] == [es.id, en.id, pt.id], "edited, not sent again"
    assert [one.raw["url"] for one in after[1:]] == [en.raw["url"], pt.raw["url"]]
    assert "good idea" in after[1].text


async def test_the_edit_of_a_caption_on_matrix_reaches_telegram_and_the_other_matrix_room(town: Stage) -> None:
    url = await town.ana.upload(picture(5, "JPEG"), "image/jpeg")
    image = {"msgtype": "m.image", "url": url, "filename": "x.jpg", "body": "A good idea for our city. #m5"}
    event = await town.ana.send(town.rooms["en"], image)
    fr, es, pt = [await copy(town, name, "#m5", within=30) for name in ("fr", "es", "pt")]
    assert fr.raw.file.kind == "photo"
    await town.ana.edit_caption(town.rooms["en"], event, image, "We want an open city. #m5 #m6")
    after = [await copy(town, name, "#m6") for name in ("fr", "es", "pt")]
    assert [one.id for one in after] == [fr.id, es.id, pt.id]
    assert "ville ouverte" in after[0].text
    assert after[0].raw.file.content == fr.raw.file.content


async def test_an_album_stays_together_and_an_answer_to_one_of_its_items_reaches_that_item(town: Stage) -> None:
    await town.ana.say(town.rooms["en"], "Here come three photos. #m7")
    last = int((await copy(town, "es", "#m7")).id)
    before = await ids(town, "en")
    contents = [picture(10 + number, "JPEG") for number in range(3)]
    captions = ("Une bonne idée pour notre ville.", OPEN_CITY, "")
    album = [Medium("photo", content, text) for content, text in zip(contents, captions, strict=True)]
    said = town.amina.send_album(town.groups["fr"], album)
    en, es = await files(town, "en", before, 3), await sent(town, "es", last, 3)
    assert [await town.ana.fetch(one.file.address) for one in en if one.file is not None] == contents
    assert "good idea" in en[0].text
    assert "open city" in en[1].text
    assert [one.file.content for one in es if one.file is not None] == contents
    assert len({one.album for one in es} - {""}) == 1, "together, but for what came late"
    assert "ciudad abierta" in es[1].text
    await town.ana.say(town.rooms["en"], "The second is the best. #m8", reply_to=en[1].id)
    fr8, es8 = await copy(town, "fr", "#m8"), await copy(town, "es", "#m8")
    assert (fr8.reply_to, es8.reply_to) == (str(said[1].message_id), str(es[1].message_id))
    town.amina.edit(said[1], "Une mauvaise idée. #m9")
    assert (await copy(town, "en", "#m9")).id == en[1].id
    assert (await copy(town, "es", "#m9")).id == str(es[1].message_id)


async def test_what_is_too_big_is_said_in_the_other_room_with_its_size_and_to_who_sent_it(town: Stage) -> None:
    most = 50  # MiB, of this homeserver
    claimed = {"file_id": "f", "file_unique_id": "u", "file_name": "film.bin", "file_size": (most + 1) * MIB}
    said = town.amina.say(town.groups["club"], "Voici le film de notre ville. #n1", document=claimed)
    seen = await copy(town, "salon", "#n1")
    assert refused("document", "fr", "too-big", named="yes", name="film.bin", size=most + 1, most=most) in plain(seen)
    await warned(town, "club", said, "too-big")
    size = {"size": 2001 * MIB}
    await town.ana.send_media(town.rooms["salon"], "m.file", "film.bin", PDF, "application/octet-stream", info=size)
    wanted = refused("document", "fr", "too-big", named="yes", name="film.bin", size=2001, most=100)
    await eventually(lambda: told(town, "club", wanted))


async def test_what_the_source_does_not_give_is_said_without_figures_that_are_not_known(town: Stage) -> None:
    large = town.telegram.files.largest_download
    town.telegram.files.largest_download = 1000
    town.amina.send_document(town.groups["club"], "film.bin", PDF, "Voici le film de notre ville. #n3")
    seen = await copy(town, "salon", "#n3")
    town.telegram.files.largest_download = large
    assert refused("document", "fr", "refused", named="yes", name="film.bin") in plain(seen)


def plain(seen: Seen) -> str:
    """Without the marks around what may run the other way."""
    return seen.text.replace("\u2068", "").replace("\u2069", "")


async def told(town: Stage, name: str, words: str) -> bool:
    return any(words in plain(one) for one in on_telegram(town, name))


async def warned(town: Stage, name: str, said: Message, reason: str) -> None:
    """Until who sent it is told below the original, on Telegram, that not all of it arrived."""
    words = Catalog().text(f"truth-shortened-{reason}", "fr")
    seen = await copy(town, name, words, within=30)
    assert seen.reply_to == str(said.message_id)


async def test_a_photo_that_a_group_does_not_take_is_said_there_and_its_caption_arrives(town: Stage) -> None:
    annex, bot = town.groups["annex"], town.telegram_bot
    annex.demote(bot)
    annex.allow(can_send_photos=False)
    image = picture(6, "JPEG")
    event = await town.ana.send_file(town.rooms["plaza"], "x.jpg", image, "image/jpeg", "La plaza de la ciudad. #n2")
    seen = await copy(town, "annex", "#n2")
    annex.allow(can_send_photos=True)
    annex.promote(bot)
    assert refused("photo", "es", "not-allowed", named="yes", name="x.jpg") in plain(seen)

    async def marked() -> bool:
        source = [one for one in await town.ana.read(town.rooms["plaza"]) if one.id == event]
        return bool(source[0].reactions)

    await eventually(marked)
