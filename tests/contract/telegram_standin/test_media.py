"""Media of every kind arrive equal, by upload and by file_id, and are refused in Telegram's words."""

from __future__ import annotations

from typing import Any

import aiohttp
import pytest
import telegram
from telegram.error import BadRequest

from bot.sandbox.telegram import Message
from tests.contract.telegram_standin.samples import (
    CONTENTS,
    GIF,
    JPEG,
    METHODS,
    MP3,
    MP4,
    OPUS,
    TGS,
    WEBM,
    WEBP,
    picture,
)
from tests.contract.telegram_standin.stage import TOKEN, Stage


async def upload(stage: Stage, kind: str, content: bytes, name: str = "file.bin", **fields: Any) -> tuple[int, Any]:
    form = aiohttp.FormData({"chat_id": str(stage.group.id), **{key: str(value) for key, value in fields.items()}})
    form.add_field(kind, content, filename=name)
    return await stage.call(METHODS[kind], data=form)


def last(stage: Stage) -> Message:
    return stage.group.messages[-1]


async def fetched(stage: Stage, file_id: str) -> bytes:
    _, told = await stage.call("getFile", {"file_id": file_id})
    path = told["result"]["file_path"]
    async with stage.http.get(f"{stage.server.base_url}/file/bot{TOKEN}/{path}") as answer:
        return await answer.read()


@pytest.mark.parametrize("kind", METHODS)
async def test_a_medium_arrives_equal_and_again_by_its_id(stage: Stage, kind: str) -> None:
    status, answer = await upload(stage, kind, CONTENTS[kind])
    assert status == 200, answer
    shown = answer["result"][kind]
    best = shown[-1] if kind == "photo" else shown
    assert telegram.Message.de_json(answer["result"], stage.client) is not None
    assert await fetched(stage, best["file_id"]) == CONTENTS[kind]
    again, second = await stage.call(METHODS[kind], {"chat_id": stage.group.id, kind: best["file_id"]})
    assert (again, second["result"][kind]) == (200, shown)
    assert last(stage).file is not None
    assert last(stage).file == stage.group.messages[0].file
    assert stage.server.violations == []


@pytest.mark.parametrize("kind", METHODS)
async def test_a_file_id_never_changes_its_kind(stage: Stage, kind: str) -> None:
    other = "document" if kind != "document" else "photo"
    _, answer = await upload(stage, other, CONTENTS[other])
    shown = answer["result"][other]
    identity = (shown[-1] if other == "photo" else shown)["file_id"]
    status, refused = await stage.call(METHODS[kind], {"chat_id": stage.group.id, kind: identity})
    assert status == 400
    assert "can't use file of type" in refused["description"]
    status, refused = await stage.call(METHODS[kind], {"chat_id": stage.group.id, kind: "AgAC-nothing"})
    assert refused["description"] == "Bad Request: wrong file identifier/HTTP URL specified"
    assert len(stage.group.messages) == 1


async def test_what_the_sender_says_of_a_medium_is_shown(stage: Stage) -> None:
    chat = stage.group.id
    bold = telegram.MessageEntity("bold", 0, 3)
    thumb = telegram.InputFile(picture(100, 80), "t.jpg")
    video = await stage.client.send_video(
        chat,
        MP4,
        duration=7,
        width=320,
        height=240,
        caption="the sea",
        caption_entities=[bold],
        has_spoiler=True,
        thumbnail=thumb,
        filename="sea.mp4",
    )
    assert video.video is not None
    assert (video.video.duration, video.video.width, video.video.height) == (7, 320, 240)
    assert (video.video.file_name, video.video.mime_type, video.caption) == ("sea.mp4", "video/mp4", "the sea")
    assert video.video.thumbnail is not None
    assert (video.video.thumbnail.width, video.has_media_spoiler, video.caption_entities) == (100, True, (bold,))
    with pytest.raises(BadRequest, match=r"(?i)can't use file of type Thumbnail as Photo"):
        await stage.client.send_photo(chat, video.video.thumbnail.file_id)
    audio = await stage.client.send_audio(chat, MP3, title="Waves", performer="Sea", duration=61)
    assert audio.audio is not None
    assert (audio.audio.title, audio.audio.performer, audio.audio.duration) == ("Waves", "Sea", 61)
    animation = await stage.client.send_animation(chat, GIF)
    assert animation.animation is not None
    assert animation.document is not None
    assert animation.document.file_id == animation.animation.file_id
    note = await stage.client.send_video_note(chat, MP4, length=200, duration=3)
    assert note.video_note is not None
    assert (note.video_note.length, note.video_note.duration, note.caption) == (200, 3, None)


async def test_a_photo_has_sizes_of_which_the_last_is_what_was_sent(stage: Stage) -> None:
    sent = await stage.client.send_photo(stage.group.id, picture(1000, 500))
    assert [(size.width, size.height) for size in sent.photo] == [(90, 45), (320, 160), (1000, 500)]
    small = await fetched(stage, sent.photo[0].file_id)
    assert small.startswith(b"\xff\xd8")


@pytest.mark.parametrize(
    ("content", "refusal"),
    [
        (b"no picture", "IMAGE_PROCESS_FAILED"),
        (picture(9_000, 1_001), "PHOTO_INVALID_DIMENSIONS"),
        (picture(2_001, 100), "PHOTO_INVALID_DIMENSIONS"),
        (JPEG + bytes(10 * 1024 * 1024), "is too big for a photo; the maximum size is 10485760 bytes"),
        (b"", "file must be non-empty"),
    ],
    ids=["no-picture", "too-large", "too-long", "too-heavy", "empty"],
)
async def test_photos_that_cannot_be_shown_are_refused(stage: Stage, content: bytes, refusal: str) -> None:
    status, answer = await upload(stage, "photo", content)
    assert (status, stage.group.messages) == (400, [])
    assert answer["description"].startswith("Bad Request: ")
    assert answer["description"].endswith(refusal)


async def test_too_large_a_file_is_refused_as_a_whole(stage: Stage) -> None:
    stage.server.files.largest_upload = 1_000
    for kind in ("document", "video", "voice"):
        status, answer = await upload(stage, kind, CONTENTS["video"])
        assert (status, answer["description"]) == (413, "Request Entity Too Large")
    assert stage.group.messages == []


@pytest.mark.parametrize(
    ("asked", "content", "arrives"),
    [
        ("video", WEBM, "document"),
        ("audio", OPUS, "document"),
        ("voice", b"RIFF....WAVE", "document"),
        ("animation", WEBM, "document"),
        ("document", GIF, "animation"),
        ("document", MP4, "video"),
        ("document", MP3, "audio"),
        ("document", WEBP, "sticker"),
        ("document", JPEG, "document"),
    ],
)
async def test_the_bytes_decide_what_arrives(stage: Stage, asked: str, content: bytes, arrives: str) -> None:
    await upload(stage, asked, content)
    assert last(stage).file is not None
    assert last(stage).file.kind == arrives  # type: ignore[union-attr]
    await upload(stage, "document", content, disable_content_type_detection="true")
    assert list(last(stage).extra) == ["document"]


async def test_stickers_are_static_animated_or_videos(stage: Stage) -> None:
    shown = [(await upload(stage, "sticker", content))[1]["result"]["sticker"] for content in (WEBP, TGS, WEBM)]
    assert [(one["is_animated"], one["is_video"]) for one in shown] == [(False, False), (True, False), (False, True)]
    assert [stage.server.files[one["file_id"]].path.rpartition(".")[2] for one in shown] == ["webp", "tgs", "webm"]
    for wrong in (JPEG, picture(600, 600, "WEBP")):
        assert (await upload(stage, "sticker", wrong))[1]["description"] == "Bad Request: STICKER_FILE_INVALID"


PERMISSIONS = [
    ("photo", "can_send_photos", "photos"),
    ("video", "can_send_videos", "videos"),
    ("animation", "can_send_other_messages", "animations"),
    ("audio", "can_send_audios", "music"),
    ("voice", "can_send_voice_notes", "voice notes"),
    ("video_note", "can_send_video_notes", "video notes"),
    ("sticker", "can_send_other_messages", "stickers"),
    ("document", "can_send_documents", "documents"),
]


@pytest.mark.parametrize(("kind", "permission", "words"), PERMISSIONS)
async def test_every_kind_has_its_permission(stage: Stage, kind: str, permission: str, words: str) -> None:
    stage.group.allow(**{permission: False})
    _, answer = await upload(stage, kind, CONTENTS[kind])
    assert answer["description"] == f"Bad Request: not enough rights to send {words} to the chat"
    stage.group.promote(stage.account)
    assert (await upload(stage, kind, CONTENTS[kind]))[0] == 200
    stage.group.restrict(stage.account, by=None, **{permission: True})
    assert (await upload(stage, kind, CONTENTS[kind]))[0] == 200
    with pytest.raises(BadRequest, match="text messages"):
        await stage.client.send_message(stage.group.id, "muted")


async def test_who_wants_no_voices_gets_none(stage: Stage) -> None:
    stage.person.start(stage.account)
    stage.person.no_voices = True
    with pytest.raises(BadRequest, match=r"(?i)voice_messages_forbidden"):
        await stage.client.send_voice(stage.person.id, OPUS)


async def test_a_medium_is_replaced_with_its_caption(stage: Stage) -> None:
    chat = stage.group.id
    sent = await stage.client.send_photo(chat, JPEG, caption="before", has_spoiler=True)
    media = telegram.InputMediaVideo(MP4, caption="after", duration=3)
    edited = await stage.client.edit_message_media(media, chat, sent.message_id)
    assert isinstance(edited, telegram.Message)
    assert edited.video is not None
    assert (edited.caption, edited.photo, edited.has_media_spoiler) == ("after", (), None)
    assert last(stage).file is not None
    assert last(stage).file.content == MP4  # type: ignore[union-attr]
    same = telegram.InputMediaVideo(edited.video.file_id, caption="after")
    with pytest.raises(BadRequest, match="not modified"):
        await stage.client.edit_message_media(same, chat, sent.message_id)
    sticker = await stage.client.send_sticker(chat, WEBP)
    with pytest.raises(BadRequest, match="can't be edited"):
        await stage.client.edit_message_media(same, chat, sticker.message_id)
    body = {"chat_id": chat, "message_id": sent.message_id, "media": {"type": "photo", "media": "attach://none"}}
    assert (await stage.call("editMessageMedia", body))[0] == 400
    assert stage.server.violations == ["editMessageMedia media: names no part of the request"]


async def test_a_person_s_pictures_newest_first_unless_hidden(stage: Stage) -> None:
    stage.person.set_picture(picture(200, 200))
    stage.person.set_picture(picture(400, 400))
    photos = await stage.client.get_user_profile_photos(stage.person.id, limit=1)
    assert photos is not None
    assert (photos.total_count, [sizes[-1].width for sizes in photos.photos]) == (2, [400])
    assert await fetched(stage, photos.photos[0][-1].file_id) == picture(400, 400)
    stage.person.pictures_hidden = True
    assert (await stage.client.get_user_profile_photos(stage.person.id)).total_count == 0
    with pytest.raises(BadRequest, match=r"(?i)user not found"):
        await stage.client.get_user_profile_photos(99)


async def test_custom_emoji_are_found_by_their_ids(stage: Stage) -> None:
    identity = stage.server.add_custom_emoji("😀", WEBP)
    (found,) = await stage.client.get_custom_emoji_stickers([identity, "1"])
    assert (found.emoji, found.custom_emoji_id, found.type) == ("😀", identity, "custom_emoji")
