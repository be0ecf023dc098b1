"""As what a file goes out, and what Telegram's refusals mean: decided by what a file is, never by what it is called."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image
from telegram.error import BadRequest

from bot.telegram.deeds import REACTIONS
from bot.telegram.held import MANY, Held
from bot.telegram.outgoing import item_of, item_of_media
from bot.telegram.refusals import platform_error
from bot.telegram.shapes import Look, look_at, shape_of
from messages.errors import Refused, RoomClosed
from messages.types import Extras, FileRef, Location, Media

MP4 = b"\x00\x00\x00\x18ftypisom" + b"\x00" * 64
M4A = b"\x00\x00\x00\x18ftypM4A " + b"\x00" * 64
MOV = b"\x00\x00\x00\x14ftypqt  " + b"\x00" * 64
OPUS = b"OggS\x00\x02" + b"\x00" * 22 + b"OpusHead" + b"\x00" * 32
VORBIS = b"OggS\x00\x02" + b"\x00" * 22 + b"\x01vorbis" + b"\x00" * 32
LARGEST = 1000


def picture(path: Path, kind: str, size: tuple[int, int], frames: int = 1) -> str:
    images = [Image.new("RGB", size, (200 * n, 0, 0)) for n in range(frames)]
    images[0].save(path, kind, save_all=frames > 1, append_images=images[1:])
    return str(path)


def written(path: Path, content: bytes) -> str:
    path.write_bytes(content)
    return str(path)


@pytest.mark.parametrize(
    ("kind", "content", "shape"),
    [
        ("video", MP4, "video"),
        ("video", MOV, "document"),
        ("video", b"\x1aE\xdf\xa3....webm", "document"),
        ("video-note", MP4, "video"),
        ("animation", MP4, "animation"),
        ("sticker", MP4, "animation"),
        ("sticker", b"\x1f\x8b" + b"x" * 9, "sticker"),
        ("sticker", b"\x1f\x8b" + b"x" * 70_000, "document"),
        ("voice", OPUS, "voice"),
        ("voice", VORBIS, "document"),
        ("voice", b"ID3x", "voice"),
        ("audio", b"\xff\xfb\x90\x00", "audio"),
        ("audio", M4A, "audio"),
        ("audio", OPUS, "document"),
        ("photo", b"no picture", "document"),
        ("photo", b"\xff\xd8\xff\xe0broken", "document"),
        ("photo", b"\xff\xd8\xff\xc0\x00\x04\x00\x00", "document"),
        ("photo", b"GIF89a\x01\x00\x01\x00\x00\x00\x00\x21\xff", "document"),
        ("photo", b"\x89PNG\r\n\x1a\n\x00\x00\x00\x02IHDR\x00\x00", "document"),
        ("document", MP4, "document"),
    ],
)
def test_a_file_goes_as_what_it_is(kind: str, content: bytes, shape: str, tmp_path: Path) -> None:
    look = look_at(written(tmp_path / "x.jpg", content))
    assert shape_of(FileRef(kind, "x", mime="image/jpeg"), look) == shape


def test_sound_alone_in_a_film_format_is_sound(tmp_path: Path) -> None:
    look = look_at(written(tmp_path / "x", MP4))
    assert shape_of(FileRef("voice", "x", mime="audio/mp4"), look) == "voice"
    assert shape_of(FileRef("audio", "x", mime="audio/mp4"), look) == "audio"


@pytest.mark.parametrize(
    ("kind", "form", "size", "frames", "shape"),
    [
        ("photo", "JPEG", (40, 30), 1, "photo"),
        ("photo", "PNG", (40, 30), 1, "photo"),
        ("photo", "WEBP", (40, 30), 1, "photo"),
        ("photo", "WEBP", (40, 30), 2, "document"),
        ("photo", "BMP", (40, 30), 1, "document"),
        ("photo", "GIF", (40, 30), 2, "animation"),
        ("photo", "PNG", (2000, 100), 1, "photo"),
        ("photo", "PNG", (2100, 100), 1, "document"),
        ("photo", "PNG", (9500, 501), 1, "document"),
        ("sticker", "WEBP", (512, 200), 1, "sticker"),
        ("sticker", "WEBP", (600, 200), 1, "photo"),
        ("sticker", "PNG", (512, 512), 1, "photo"),
    ],
)
def test_pictures_go_as_photos_within_telegrams_bounds(
    kind: str, form: str, size: tuple[int, int], frames: int, shape: str, tmp_path: Path
) -> None:
    look = look_at(picture(tmp_path / "x", form, size, frames))
    assert shape_of(FileRef(kind, "x"), look) == shape


def test_a_cameras_picture_with_others_behind_it_is_a_photo(tmp_path: Path) -> None:
    path = picture(tmp_path / "a", "MPO", (40, 30), frames=2)
    look = look_at(path)
    assert (look.type, look.width, look.moves) == ("jpg", 40, False)
    assert shape_of(FileRef("photo", "p"), look) == "photo"


def test_a_picture_far_too_big_is_not_read(tmp_path: Path) -> None:
    with (tmp_path / "a").open("wb") as file:
        file.write(b"RIFF\x00\x00\x00\x00WEBPVP8 ")
        file.truncate(11 * 1024 * 1024)
    assert look_at(str(tmp_path / "a")) == Look("webp", 11 * 1024 * 1024)


def test_a_photo_that_is_too_big_is_a_document() -> None:
    big = Look("jpg", 10 * 1024 * 1024 + 1, 40, 30)
    assert shape_of(FileRef("photo", "x"), big) == "document"


async def test_a_medium_is_sent_with_what_is_known_of_it(tmp_path: Path) -> None:
    video = FileRef("video", "mxc", 'a"b;c', "x/y", 3, 640, 360, 1400, spoiler=True)
    thumbnail = picture(tmp_path / "t", "JPEG", (320, 180))
    media = Media("matrix", video, written(tmp_path / "v", MP4), thumbnail)
    item = await item_of_media(media, Held(), LARGEST)
    assert (item.method, item.held) == ("sendVideo", False)
    assert item.parameters == {
        "duration": 1,
        "width": 640,
        "height": 360,
        "supports_streaming": True,
        "has_spoiler": True,
    }
    assert (item.files["video"].name, item.files["video"].mime) == ("a_b_c.mp4", "video/mp4")
    assert item.files["thumbnail"].path == thumbnail


@pytest.mark.parametrize(("size", "form"), [((321, 100), "JPEG"), ((100, 100), "PNG")])
async def test_a_thumbnail_that_telegram_would_not_take_stays_here(
    size: tuple[int, int], form: str, tmp_path: Path
) -> None:
    path = picture(tmp_path / "t", form, size)
    for thumbnail in (path, str(tmp_path / "gone")):
        media = Media("matrix", FileRef("document", "d", "a.bin"), written(tmp_path / "d", b"data"), thumbnail)
        item = await item_of_media(media, Held(), LARGEST)
        assert item.files.keys() == {"document"}
        assert item.parameters == {"disable_content_type_detection": True}


@pytest.mark.parametrize(("content", "code"), [(b"x" * 1001, "too_big"), (b"", "empty_file"), (None, "gone")])
async def test_what_cannot_be_sent_is_refused_before(content: bytes | None, code: str, tmp_path: Path) -> None:
    path = str(tmp_path / "gone") if content is None else written(tmp_path / "d", content)
    for one in (path, "") if content is None else (path,):
        with pytest.raises(Refused) as caught:
            await item_of_media(Media("matrix", FileRef("document", "d"), one), Held(), LARGEST)
        assert caught.value.code == code


async def test_a_name_without_end_keeps_its_ending(tmp_path: Path) -> None:
    media = Media("matrix", FileRef("document", "m", "é" * 60_000 + ".pdf"), written(tmp_path / "a", b"x"))
    name = (await item_of_media(media, Held(), LARGEST)).files["document"].name
    assert len(name) <= 120
    assert name.endswith("é.pdf")


async def test_a_venue_has_one_short_line_for_its_name() -> None:
    item = await item_of(Extras(location=Location(1.0, 2.0, "Rua\nda \u202eRosa" + "x" * 9000, "y\n" * 900)), Held(), 1)
    assert item is not None
    assert item.parameters["title"].startswith("Rua da Rosax")
    assert len(item.parameters["title"]) <= 120
    assert len(item.parameters["address"]) <= 120


async def test_what_telegram_has_needs_no_bytes() -> None:
    own = Media("telegram", FileRef("video-note", "n", spoiler=True))
    held = Held()
    item = await item_of_media(own, held, LARGEST)
    assert (item.method, item.parameters, item.files) == ("sendVideoNote", {"video_note": "n"}, {})
    theirs = Media("matrix", FileRef("photo", "mxc", spoiler=True))
    held.learn(theirs, {"document": {"file_id": "d"}})
    item = await item_of_media(theirs, held, LARGEST)
    assert (item.method, item.parameters) == ("sendDocument", {"document": "d"})


def test_what_was_held_can_be_forgotten_and_learnt_again() -> None:
    held = Held()
    own, theirs = Media("telegram", FileRef("photo", "p")), Media("matrix", FileRef("photo", "m"))
    assert (held.find(own), held.find(theirs)) == (own.file, None)
    for media in (own, theirs):
        held.learn(media, {"photo": [{"file_id": "q"}]})
        assert held.find(media) == FileRef("photo", "q", mime="image/jpeg")
        held.forget(media)
        assert held.find(media) is None
    strange: tuple[object, ...] = (None, [], {}, {"text": "a"}, {"photo": {}})
    for odd in strange:
        held.learn(theirs, odd)
    assert held.find(theirs) is None


def test_an_encrypted_file_is_shown_to_nobody_who_names_it_without_its_key() -> None:
    held = Held()
    held.learn(Media("matrix", FileRef("photo", "mxc://x/y", secret="key")), {"photo": [{"file_id": "p"}]})
    assert held.find(Media("matrix", FileRef("photo", "mxc://x/y", secret="key"))) is not None
    assert held.find(Media("matrix", FileRef("photo", "mxc://x/y", secret="other"))) is None
    assert held.find(Media("matrix", FileRef("photo", "mxc://x/y"))) is None


def test_only_so_much_is_remembered() -> None:
    held = Held()
    many = [Media("matrix", FileRef("photo", str(n))) for n in range(MANY + 1)]
    for media in many:
        held.learn(media, {"photo": [{"file_id": "q"}]})
        held.find(many[0])
    assert held.find(many[0]) is not None
    assert held.find(many[1]) is None


@pytest.mark.parametrize(
    ("sentence", "kind", "code"),
    [
        ("PHOTO_INVALID_DIMENSIONS", Refused, "bad_media"),
        ("IMAGE_PROCESS_FAILED", Refused, "bad_media"),
        ("file of size 99 bytes is too big for a photo; the maximum size is 10485760 bytes", Refused, "bad_media"),
        ("can't use file of type Photo as Document", Refused, "bad_media"),
        ("WEBPAGE_MEDIA_EMPTY", Refused, "bad_media"),
        ("wrong file identifier/HTTP URL specified", Refused, "held_gone"),
        ("VOICE_MESSAGES_FORBIDDEN", Refused, "not_allowed_media"),
        ("CHAT_SEND_PHOTOS_FORBIDDEN", Refused, "not_allowed_media"),
        ("not enough rights to send stickers to the chat", Refused, "not_allowed_media"),
        ("not enough rights to send text messages to the chat", RoomClosed, "forbidden"),
        ("CHAT_SEND_PLAIN_FORBIDDEN", RoomClosed, "forbidden"),
        ("REACTION_INVALID", Refused, "bad_reaction"),
        ("message to react not found", Refused, "gone"),
        ("not enough rights to manage pinned messages in the chat", Refused, "not_allowed"),
        ("document can't be mixed with other media types", Refused, "mixed"),
        ("there is no caption in the message to edit", Refused, "no_caption"),
        ("file is too big", Refused, "too_big"),
    ],
)
def test_refusals_have_names(sentence: str, kind: type[Refused], code: str) -> None:
    error = platform_error(BadRequest(f"Bad Request: {sentence}"))
    assert (type(error), error.code) == (kind, code)


def test_reactions_are_known_however_they_are_written() -> None:
    assert {"👍", "❤", "❤\ufe0f", "❤\u200d🔥", "❤\ufe0f\u200d🔥", "🤷\u200d♀"} <= REACTIONS
    assert "🏳" not in REACTIONS
