"""Albums stay together, are sent as a whole or not at all, and mix only what Telegram mixes."""

from __future__ import annotations

from typing import Any

import aiohttp
import orjson
import pytest
import telegram
from telegram.error import BadRequest

from bot.sandbox.telegram import Medium
from tests.contract.telegram_standin.samples import CONTENTS, JPEG, MP4, picture
from tests.contract.telegram_standin.stage import Stage


async def send(stage: Stage, *kinds: str, spare: bool = False) -> tuple[int, Any]:
    """An album of these kinds, by hand."""
    form = aiohttp.FormData({"chat_id": str(stage.group.id)})
    media = [{"type": kind, "media": f"attach://part{number}"} for number, kind in enumerate(kinds)]
    form.add_field("media", orjson.dumps(media).decode())
    for number, kind in enumerate((*kinds, *["photo"] * spare)):
        form.add_field(f"part{number}", CONTENTS[kind], filename=f"{number}.bin")
    return await stage.call("sendMediaGroup", data=form)


async def test_an_album_of_a_bot_shares_an_id_and_keeps_its_order(stage: Stage) -> None:
    sent = await stage.client.send_media_group(
        stage.group.id,
        [
            telegram.InputMediaPhoto(JPEG, caption="one", has_spoiler=True),
            telegram.InputMediaVideo(MP4, thumbnail=picture(100, 80), duration=3),
            telegram.InputMediaPhoto(JPEG),
        ],
    )
    assert len({message.media_group_id for message in sent}) == 1
    assert [bool(message.photo) for message in sent] == [True, False, True]
    assert (sent[0].caption, sent[0].has_media_spoiler, sent[1].caption) == ("one", True, None)
    assert sent[1].video is not None
    assert sent[1].video.thumbnail is not None
    assert sent[1].video.thumbnail.width == 100
    files = [message.file for message in stage.group.messages]
    assert [file.content for file in files if file] == [JPEG, MP4, JPEG]
    assert len({message.album for message in stage.group.messages}) == 1
    again = await stage.client.send_media_group(
        stage.group.id, [telegram.InputMediaPhoto(sent[0].photo[-1].file_id), telegram.InputMediaPhoto(JPEG)]
    )
    assert again[0].media_group_id != sent[0].media_group_id


@pytest.mark.parametrize(
    ("kinds", "refusal"),
    [
        (("photo", "document"), "document can't be mixed with other media types"),
        (("audio", "video"), "audio can't be mixed with other media types"),
        (("photo",) * 11, "too many messages to send as an album"),
        (("photo",), "an album has two media at least"),
    ],
)
async def test_albums_that_telegram_does_not_send(stage: Stage, kinds: tuple[str, ...], refusal: str) -> None:
    status, answer = await send(stage, *kinds)
    assert (status, answer["description"]) == (400, f"Bad Request: {refusal}")
    assert stage.group.messages == []


@pytest.mark.parametrize("kind", ["audio", "document"])
async def test_albums_of_one_kind(stage: Stage, kind: str) -> None:
    status, answer = await send(stage, kind, kind)
    assert status == 200, answer
    assert all(kind in message for message in answer["result"])


async def test_one_medium_that_is_refused_keeps_the_others_back(stage: Stage) -> None:
    broken = [telegram.InputMediaPhoto(JPEG), telegram.InputMediaPhoto(b"no picture")]
    with pytest.raises(BadRequest, match=r"(?i)image_process_failed"):
        await stage.client.send_media_group(stage.group.id, broken)
    assert stage.group.messages == []
    stage.group.allow(can_send_videos=False)
    assert (await send(stage, "photo", "video"))[1]["description"].endswith("videos to the chat")
    assert stage.group.messages == []


async def test_a_part_that_nothing_names_is_a_violation(stage: Stage) -> None:
    status, _ = await send(stage, "photo", "photo", spare=True)
    assert status == 400
    assert stage.server.violations == ["sendMediaGroup part2: unknown parameter"]


async def test_a_document_of_an_album_stays_one_and_is_only_replaced_by_its_like(stage: Stage) -> None:
    media = [telegram.InputMediaDocument(MP4, filename="a.mp4"), telegram.InputMediaDocument(MP4, filename="b.mp4")]
    first, _ = await stage.client.send_media_group(stage.group.id, media)
    assert first.document is not None
    with pytest.raises(BadRequest, match="can't be edited"):
        await stage.client.edit_message_media(telegram.InputMediaPhoto(JPEG), stage.group.id, first.message_id)
    edited = await stage.client.edit_message_caption(stage.group.id, first.message_id, caption="new")
    assert isinstance(edited, telegram.Message)
    assert edited.media_group_id == first.media_group_id


async def test_an_album_of_a_person_comes_as_one_update_for_each_medium(stage: Stage) -> None:
    items = [Medium("photo", JPEG, "look", [{"type": "bold", "offset": 0, "length": 4}]), Medium("video", MP4)]
    stage.person.send_album(stage.group, items)
    updates = [update["message"] for update in await stage.updates()]
    assert [("photo" in one, "video" in one) for one in updates] == [(True, False), (False, True)]
    assert updates[0]["media_group_id"] == updates[1]["media_group_id"]
    assert (updates[0]["caption"], updates[0]["caption_entities"][0]["type"]) == ("look", "bold")
    for wrong in ([items[0]], [items[0], Medium("document", b"x")], [Medium("voice", b"x")] * 2):
        with pytest.raises(ValueError, match=r"album|mix"):
            stage.person.send_album(stage.group, wrong)
