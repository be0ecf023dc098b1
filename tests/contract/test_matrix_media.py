"""Protects media on a real Synapse: bytes equal both ways, captions edited while the medium stays, one upload for each,
and every kind shown as what it is."""

from __future__ import annotations

import io
import os
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from bot.matrix.attachments import Encrypter
from bot.matrix.fields import COPY_MARK
from bot.sandbox.matrix_person import MatrixPerson
from bot.sandbox.synapse import Synapse
from messages.errors import Refused
from messages.richtext import RichText, Span, Style
from messages.types import Extras, FileRef, Incoming, Location, Media, Profile, RoomRef, TextMessage
from tests.contract.conftest import MakePerson
from tests.contract.test_matrix_adapter import Bot, make_bot, shared_room

MIB = 1024 * 1024
ANA = RichText("Ana: a cat", (Span(0, 5, Style.BYLINE), Span(5, 10, Style.ITALIC)))


@pytest.fixture
async def bot(synapse: Synapse) -> AsyncIterator[Bot]:
    bot = await make_bot(synapse)
    await bot.start()
    yield bot
    await bot.stop()


@pytest.fixture
async def ana(synapse: Synapse, person: MakePerson) -> MatrixPerson:
    return await person(synapse, "Ana")


@pytest.fixture
async def room(bot: Bot, ana: MatrixPerson) -> RoomRef:
    return await shared_room(bot, ana)


def lying(folder: Path, content: bytes, name: str = "file") -> str:
    path = folder / name
    path.write_bytes(content)
    return str(path)


async def heard(bot: Bot, event_id: str) -> TextMessage:
    def is_it(said: list[Incoming]) -> bool:
        return any(isinstance(one, TextMessage) and one.event_id == event_id for one in said)

    found = [one for one in await bot.until(is_it) if isinstance(one, TextMessage)]
    return next(one for one in found if one.event_id == event_id)


SENT = [
    ("photo", "image/jpeg", "m.image", "photo"),
    ("video", "video/mp4", "m.video", "video"),
    ("video-note", "video/mp4", "m.video", "video"),
    ("animation", "video/mp4", "m.video", "video"),
    ("audio", "audio/mpeg", "m.audio", "audio"),
    ("voice", "audio/ogg", "m.audio", "voice"),
    ("document", "image/png", "m.file", "document"),
    ("photo", "application/pdf", "m.file", "document"),
    ("sticker", "application/x-tgsticker", "m.file", "document"),
]


async def test_every_kind_goes_out_as_what_it_is_with_its_text(
    bot: Bot, ana: MatrixPerson, room: RoomRef, tmp_path: Path
) -> None:
    for number, (kind, mime, _, _) in enumerate(SENT):
        content = os.urandom(1000 + number)
        file = FileRef(kind, f"telegram-{number}", "", mime, 0, 640, 480, 1500, spoiler=kind == "photo")
        media = Media("telegram", file, lying(tmp_path, content, str(number)))
        await bot.platform.send(room, ANA, reply_to=None, key=f"m{number}", extras=Extras(media=media))
        shown = (await ana.read(room.chat))[-1]
        assert shown.file is not None
        assert (shown.text, shown.file.kind, shown.file.mime) == ("Ana: a cat", SENT[number][3], mime)
        assert shown.html == "<strong>Ana: </strong><em>a cat</em>"
        size = (shown.file.size, shown.file.width, shown.file.height, shown.file.duration)
        assert size == (1000 + number, 640, 480, 1500)
        assert shown.file.spoiler is (kind == "photo")
        assert await ana.fetch(shown.file.address) == content
    types = [event["content"]["msgtype"] for event in await ana.messages(room.chat)]
    assert types == [msgtype for _, _, msgtype, _ in SENT]


async def test_a_sticker_is_one_and_names_its_author_though_it_has_no_caption(
    bot: Bot, ana: MatrixPerson, room: RoomRef, tmp_path: Path
) -> None:
    media = Media("telegram", FileRef("sticker", "s", mime="image/webp", emoji="🙂"), lying(tmp_path, b"RIFF"))
    by = Profile("p1", "Ana")
    author = RichText("Ana", (Span(0, 3, Style.BYLINE),))
    await bot.platform.send(room, author, reply_to=None, key="a", extras=Extras(media=media, profile=by))
    (event,) = await ana.messages(room.chat, ("m.sticker",))
    content = event["content"]
    assert (content["body"], content["info"]["mimetype"], content[COPY_MARK]) == ("Ana: 🙂", "image/webp", True)
    assert content["com.beeper.per_message_profile"]["displayname"] == "Ana"
    await bot.platform.edit(room, event["event_id"], ANA, key="b", extras=Extras(captioned=True, profile=by))
    assert [one.text for one in await ana.read(room.chat)] == ["Ana: 🙂"]


async def test_a_medium_is_uploaded_once_and_asked_for_again_when_it_is_no_more(
    bot: Bot, ana: MatrixPerson, room: RoomRef, tmp_path: Path
) -> None:
    small = FileRef("photo", "t", mime="image/png", width=32, height=32)
    file = FileRef("photo", "p", "cat.jpg", "image/jpeg", thumbnail=small)
    bare = Media("telegram", file)
    assert not bot.platform.holds(bare)
    with pytest.raises(Refused, match="held_gone"):
        await bot.platform.send(room, ANA, reply_to=None, key="a", extras=Extras(media=bare))
    given = Media("telegram", file, lying(tmp_path, b"JPEG"), lying(tmp_path, b"PNG", "thumbnail"))
    await bot.platform.send(room, ANA, reply_to=None, key="a", extras=Extras(media=given))
    assert bot.platform.holds(bare)
    await bot.platform.send(room, ANA, reply_to=None, key="b", extras=Extras(media=bare))
    first, second = (one.file for one in await ana.read(room.chat))
    assert first is not None
    assert first == second
    assert await ana.fetch(first.thumbnail) == b"PNG"
    bot.platform.forget(bare)
    assert not bot.platform.holds(bare)


async def test_what_is_of_matrix_goes_on_by_its_address(bot: Bot, ana: MatrixPerson, room: RoomRef) -> None:
    info = {"w": 4, "h": 3, "duration": 2500, "thumbnail_url": await ana.upload(b"SMALL", "image/png")}
    sent = await ana.send_media(room.chat, "m.video", "film.mp4", b"FILM", "video/mp4", "Look", info=info)
    said = await heard(bot, sent)
    assert said.file is not None
    assert (said.body.text, said.attachment, said.file.name) == ("Look", "video", "film.mp4")
    assert (said.file.width, said.file.height, said.file.duration, said.file.size) == (4, 3, 2500, 4)
    media = Media("matrix", said.file)
    assert bot.platform.holds(media)
    await bot.platform.send(room, ANA, reply_to=sent, key="a", extras=Extras(media=media))
    theirs, ours = (one.file for one in await ana.read(room.chat))
    assert theirs is not None
    assert theirs == ours


async def test_many_bytes_come_and_go_equal_and_the_limits_are_the_homeservers(
    bot: Bot, ana: MatrixPerson, room: RoomRef, tmp_path: Path
) -> None:
    most = bot.platform.capabilities.largest_up
    assert most == 50 * MIB
    content = os.urandom(5 * MIB + 7)
    media = Media("telegram", FileRef("document", "big", "big.bin"), lying(tmp_path, content))
    await bot.platform.send(room, ANA, reply_to=None, key="a", extras=Extras(media=media))
    (shown,) = await ana.read(room.chat)
    assert shown.file is not None
    with (tmp_path / "back").open("wb") as into:
        await bot.platform.fetch(FileRef("document", shown.file.address), into)
    assert (tmp_path / "back").read_bytes() == content
    (tmp_path / "huge").touch()
    os.truncate(tmp_path / "huge", most + 1)
    huge = Media("telegram", FileRef("document", "huge"), str(tmp_path / "huge"))
    with pytest.raises(Refused, match="too_big"):
        await bot.platform.send(room, ANA, reply_to=None, key="b", extras=Extras(media=huge))


async def test_an_encrypted_attachment_is_opened_and_one_that_was_changed_is_refused(
    bot: Bot, ana: MatrixPerson, room: RoomRef
) -> None:
    seal = Encrypter()
    sealed = seal.update(b"a secret ") + seal.update(b"picture")
    file = FileRef("photo", await ana.upload(sealed, "application/octet-stream"), secret=seal.secret())
    assert not bot.platform.holds(Media("matrix", file))
    into = io.BytesIO()
    await bot.platform.fetch(file, into)
    assert into.getvalue() == b"a secret picture"
    changed = FileRef("photo", await ana.upload(b"x" + sealed[1:], "a/b"), secret=seal.secret())
    with pytest.raises(Refused, match="bad_media"):
        await bot.platform.fetch(changed, io.BytesIO())


async def test_a_caption_is_edited_and_the_medium_stays(
    bot: Bot, ana: MatrixPerson, room: RoomRef, tmp_path: Path
) -> None:
    file = FileRef("voice", "v", "note.ogg", "audio/ogg", duration=900)
    extras = Extras(media=Media("telegram", file, lying(tmp_path, b"OGG")), profile=Profile("p", "Ana"))
    sent = await bot.platform.send(room, ANA, reply_to=None, key="a", extras=extras)
    (before,) = await ana.read(room.chat)
    edit: dict[str, Any] = {"extras": Extras(captioned=True, profile=Profile("p", "Ana"))}
    await bot.platform.edit(room, sent, RichText("Ana: a dog"), key="b", **edit)
    (after,) = await ana.read(room.chat)
    assert (after.text, after.edited, after.file) == ("Ana: a dog", True, before.file)
    text = await bot.platform.send(room, ANA, reply_to=None, key="c")
    await bot.platform.edit(room, text, RichText("Ana: a word"), key="d", **edit)
    assert [one.text for one in await ana.read(room.chat)] == ["Ana: a dog", "Ana: a word"]
    with pytest.raises(Refused, match="not_editable"):
        await bot.platform.edit(room, "$nowhere", ANA, key="e", **edit)


async def test_a_place_is_shown_on_the_map_and_read_from_it(bot: Bot, ana: MatrixPerson, room: RoomRef) -> None:
    place = Location(38.7139, -9.1394, "Praça", "Lisboa")
    sent = await bot.platform.send(room, RichText("Ana: 📍"), reply_to=None, key="a", extras=Extras(location=place))
    moved = Extras(location=Location(38.72, -9.14))
    await bot.platform.edit(room, sent, RichText("Ana: 📍"), key="b", extras=moved)
    (shown,) = await ana.read(room.chat)
    assert (shown.text, shown.place, shown.edited) == ("Ana: 📍", "38.720000,-9.140000", True)
    said = await heard(bot, await ana.show_place(room.chat, 41.15, -8.61, "Porto"))
    assert (said.attachment, said.about, said.body.text) == ("location", Location(41.15, -8.61, "Porto"), "")
