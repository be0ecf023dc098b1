"""Everything but words, over the Telegram adapter against the strict stand-in: media both ways, albums, places,
reactions, pins, buttons, pictures, and what happens in a group.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from bot.sandbox.telegram import Medium, Message
from messages.errors import Refused, RoomClosed, Throttled
from messages.richtext import RichText, Span, Style, plain
from messages.types import (
    BotMembership,
    Button,
    Contact,
    Dice,
    Extras,
    FileRef,
    Incoming,
    Location,
    Media,
    MessageEdited,
    Part,
    PeopleMoved,
    Pinned,
    PollAsked,
    PollClosed,
    ReactionsSet,
    RoomPictured,
    RoomRef,
    RoomRenamed,
    TextMessage,
    TopicOpened,
)
from tests.contract.venues import TelegramVenue, telegram_venue

MP4 = b"\x00\x00\x00\x18ftypisom\x00\x00\x02\x00isomiso2" + b"film" * 40
MP3 = b"ID3\x04\x00\x00\x00\x00\x00\x00" + b"\xff\xfb\x90\x00" + b"song" * 40
OPUS = b"OggS\x00\x02" + b"\x00" * 22 + b"OpusHead" + b"talk" * 40
TGS = b"\x1f\x8b\x08\x00" + b"anim" * 40
YES = ((Button("Yes", data="x:yes"),),)


@pytest.fixture
async def venue() -> AsyncIterator[TelegramVenue]:
    async with telegram_venue() as made:
        await made.platform.poll(None)
        yield made
        assert made.server.unimplemented == []


def picture(form: str, size: tuple[int, int] = (64, 48)) -> bytes:
    into = BytesIO()
    Image.new("RGB", size, (200, 30, 30)).save(into, form)
    return into.getvalue()


def medium(path: Path, kind: str, content: bytes, **fields: Any) -> Media:
    """A medium from elsewhere, as it lies on this machine."""
    file = path / f"{kind}{len(list(path.iterdir()))}"
    file.write_bytes(content)
    return Media("matrix", FileRef(kind, f"mxc://{file.name}", **fields), str(file))


async def send(venue: TelegramVenue, media: Media, text: str = "", **extras: Any) -> Message:
    """The message that everybody sees then."""
    with await venue.platform.turn(venue.room):
        event_id = await venue.platform.send(
            venue.room, plain(text), reply_to=None, key="k", extras=Extras(media=media, **extras)
        )
    return find(venue, event_id)


def find(venue: TelegramVenue, event_id: str) -> Message:
    found = venue.group.find(int(event_id))
    assert found is not None
    return found


async def heard(venue: TelegramVenue) -> list[Incoming]:
    """What is of interest since the last time."""
    batch = await venue.platform.poll(getattr(venue, "cursor", "0"))
    venue.cursor = batch.cursor  # type: ignore[attr-defined]
    return [one for event in batch.events if (one := venue.platform.decode(event)) is not None]


@pytest.mark.parametrize(
    ("kind", "content", "fields", "shown"),
    [
        ("photo", picture("JPEG"), {}, "photo"),
        ("photo", picture("BMP"), {"name": "a.bmp"}, "document"),
        ("photo", picture("PNG", (4200, 200)), {"name": "banner.png"}, "document"),
        ("video", MP4, {"width": 640, "height": 360, "duration": 5200}, "video"),
        ("video", b"\x1aE\xdf\xa3webm" * 9, {"name": "a.webm", "mime": "video/webm"}, "document"),
        ("animation", picture("GIF"), {}, "animation"),
        ("animation", MP4, {"duration": 900}, "animation"),
        ("audio", MP3, {"title": "Song", "performer": "Who", "name": "s.mp3"}, "audio"),
        ("voice", OPUS, {"duration": 3000}, "voice"),
        ("document", MP4, {"name": "été.mp4", "mime": "video/mp4"}, "document"),
        ("document", TGS, {"name": "anim.tgs"}, "document"),
    ],
)
async def test_media_arrive_as_what_they_are_with_their_captions_and_bytes(
    venue: TelegramVenue, tmp_path: Path, kind: str, content: bytes, fields: dict[str, Any], shown: str
) -> None:
    message = await send(venue, medium(tmp_path, kind, content, **fields), "look", keyboard=YES)
    assert message.file is not None
    assert (message.file.kind, message.file.content, message.text) == (shown, content, "look")
    assert message.buttons[0][0].label == "Yes"
    if kind == "document":
        assert message.file.name == fields["name"]
    if "duration" in fields:
        assert message.file.details["duration"] == max(1, round(fields["duration"] / 1000))
    if "title" in fields:
        assert (message.file.details["title"], message.file.details["performer"]) == ("Song", "Who")


@pytest.mark.parametrize(
    ("content", "shown"),
    [(picture("WEBP", (512, 300)), "sticker"), (TGS, "sticker"), (picture("PNG", (512, 512)), "photo")],
)
async def test_a_sticker_is_one_where_telegram_takes_it(
    venue: TelegramVenue, tmp_path: Path, content: bytes, shown: str
) -> None:
    message = await send(venue, medium(tmp_path, "sticker", content, emoji="🎉"))
    assert message.file is not None
    assert (message.file.kind, message.file.content) == (shown, content)


async def test_hidden_media_stay_hidden_and_thumbnails_go_along(venue: TelegramVenue, tmp_path: Path) -> None:
    video = medium(tmp_path, "video", MP4, spoiler=True)
    thumbnail = tmp_path / "thumbnail"
    thumbnail.write_bytes(picture("JPEG", (320, 180)))
    message = await send(venue, replace(video, thumbnail=str(thumbnail)))
    assert message.extra["has_media_spoiler"] is True
    assert message.extra["video"]["thumbnail"]["width"] == 320


async def test_a_medium_that_was_sent_once_goes_by_its_name_and_anew_if_it_is_gone(
    venue: TelegramVenue, tmp_path: Path
) -> None:
    first = medium(tmp_path, "photo", picture("JPEG"))
    assert not venue.platform.holds(first)
    sent = await send(venue, first)
    assert venue.platform.holds(first)
    again = await send(venue, replace(first, path=""), "again")
    assert again.extra["photo"][-1]["file_id"] == sent.extra["photo"][-1]["file_id"]
    venue.server.faults.add(
        kind="refuse", method="sendPhoto", description="Bad Request: wrong file identifier/HTTP URL specified"
    )
    with pytest.raises(Refused) as caught:
        await send(venue, first)
    assert caught.value.code == "held_gone"
    assert not venue.platform.holds(first)


@pytest.mark.parametrize("kind", ["photo", "video_note", "sticker", "voice", "animation"])
async def test_media_of_telegram_itself_need_no_bytes(venue: TelegramVenue, kind: str) -> None:
    contents = {"photo": picture("JPEG"), "sticker": TGS, "voice": OPUS}
    venue.ana.send(venue.group, Medium(kind, contents.get(kind, MP4), spoiler=True))
    (message,) = await heard(venue)
    assert isinstance(message, TextMessage)
    assert message.file is not None
    shown = await send(venue, Media("telegram", message.file))
    assert shown.file is not None
    assert (shown.file.kind, shown.file.content) == (kind, contents.get(kind, MP4))
    assert shown.extra.get("has_media_spoiler", False) is message.file.spoiler is (kind in ("photo", "animation"))


async def test_refused_media_say_how_to_go_on(venue: TelegramVenue, tmp_path: Path) -> None:
    photo = medium(tmp_path, "photo", picture("JPEG"))
    venue.server.faults.add(kind="refuse", method="sendPhoto", description="Bad Request: IMAGE_PROCESS_FAILED")
    with pytest.raises(Refused) as caught:
        await send(venue, photo)
    assert (caught.value.code, caught.value.partly) == ("bad_media", False)
    venue.group.demote(venue.server.accounts[4242])
    venue.group.allow(can_send_photos=False)
    with pytest.raises(Refused) as caught:
        await send(venue, photo)
    assert caught.value.code == "not_allowed_media"
    assert not isinstance(caught.value, RoomClosed)
    document = replace(photo, file=replace(photo.file, kind="document"))
    assert (await send(venue, document)).file is not None
    venue.server.files.largest_upload = 10
    with pytest.raises(Refused) as caught:
        await send(venue, medium(tmp_path, "document", b"x" * 11))
    assert caught.value.code == "too_big"


async def test_a_text_that_is_no_caption_goes_before_and_is_sent_once(venue: TelegramVenue, tmp_path: Path) -> None:
    for media, text in (
        (medium(tmp_path, "photo", picture("JPEG")), "a" * 1025),
        (medium(tmp_path, "sticker", TGS), "Ana:"),
    ):
        venue.server.faults.add(kind="5xx", method="sendPhoto" if media.file.kind == "photo" else "sendSticker")
        with pytest.raises(Exception, match="server_error") as caught:
            await send(venue, media, text)
        assert getattr(caught.value, "partly", False)
        first = await send(venue, media, text)
        assert first.text == text
        assert [message.text for message in venue.group.messages[-2:]] == [text, ""]


async def test_a_medium_that_goes_as_a_document_after_its_text_repeats_no_text(
    venue: TelegramVenue, tmp_path: Path
) -> None:
    sticker = medium(tmp_path, "sticker", TGS)
    venue.server.faults.add(kind="refuse", method="sendSticker", description="Bad Request: STICKER_FILE_INVALID")
    with pytest.raises(Refused) as caught:
        await send(venue, sticker, "Ana:")
    assert (caught.value.code, caught.value.partly) == ("bad_media", True)
    await send(venue, replace(sticker, file=replace(sticker.file, kind="document")), "Ana:")
    assert [(message.text, message.file is not None) for message in venue.group.messages] == [
        ("Ana:", False),
        ("", True),
    ]


async def test_a_held_medium_that_is_refused_is_sent_anew(venue: TelegramVenue, tmp_path: Path) -> None:
    photo = medium(tmp_path, "photo", picture("JPEG"))
    await send(venue, photo)
    for method, several in (("sendPhoto", False), ("sendMediaGroup", True)):
        venue.server.faults.add(kind="refuse", method=method, description="Bad Request: MEDIA_EMPTY")
        with pytest.raises(Refused) as caught:
            await (album(venue, [photo, photo]) if several else send(venue, photo))
        assert caught.value.code == "held_gone"
        assert not venue.platform.holds(photo)
        await send(venue, photo)
    assert len(await album(venue, [photo, photo])) == 2


async def test_a_429_on_a_medium_teaches_the_pace(venue: TelegramVenue, tmp_path: Path) -> None:
    venue.server.faults.add(kind="429", method="sendPhoto", retry_after=3)
    with pytest.raises(Throttled) as caught:
        await send(venue, medium(tmp_path, "photo", picture("JPEG")))
    assert caught.value.retry_after == 3


async def album(venue: TelegramVenue, media: list[Media], reply_to: str | None = None) -> list[Message]:
    parts = [Part(plain(f"n{number}" if number else ""), Extras(media=one)) for number, one in enumerate(media)]
    ids = await venue.platform.send_album(venue.room, parts, reply_to=reply_to, key="k")
    return [find(venue, event_id) for event_id in ids]


async def test_an_album_stays_together_with_each_items_caption(venue: TelegramVenue, tmp_path: Path) -> None:
    target = await venue.say("show me")
    held = medium(tmp_path, "photo", picture("JPEG"))
    await send(venue, held)
    video = medium(tmp_path, "video", MP4, spoiler=True, duration=2000)
    shown = await album(venue, [held, video, medium(tmp_path, "photo", picture("PNG"))], target)
    assert len({message.album for message in shown}) == 1
    assert shown[0].album
    assert [message.text for message in shown] == ["", "n1", "n2"]
    assert [message.file.content if message.file else b"" for message in shown[1:]] == [MP4, picture("PNG")]
    assert shown[1].extra["has_media_spoiler"] is True
    assert str(shown[0].reply_to) == target
    assert venue.platform.holds(video)
    documents = [medium(tmp_path, "document", bytes([n]) * 9, name=f"{n}.bin") for n in range(1, 3)]
    assert [message.file.name if message.file else "" for message in await album(venue, documents)] == [
        "1.bin",
        "2.bin",
    ]


async def test_what_telegram_does_not_show_together_is_not_sent_together(venue: TelegramVenue, tmp_path: Path) -> None:
    photo, document = medium(tmp_path, "photo", picture("JPEG")), medium(tmp_path, "document", b"x")
    for mixed in ([photo, document], [photo, medium(tmp_path, "voice", OPUS)], [medium(tmp_path, "sticker", TGS)] * 2):
        with pytest.raises(Refused) as caught:
            await album(venue, mixed)
        assert caught.value.code == "mixed"
    assert venue.group.messages == []


@pytest.mark.parametrize(
    ("kind", "content"),
    [
        ("photo", picture("JPEG")),
        ("video", MP4),
        ("animation", MP4),
        ("audio", MP3),
        ("voice", OPUS),
        ("video_note", MP4),
        ("sticker", TGS),
        ("document", b"%PDF" * 30_000),
    ],
)
async def test_media_are_told_in_full_and_fetched_byte_for_byte(
    venue: TelegramVenue, kind: str, content: bytes
) -> None:
    caption = "" if kind in ("video_note", "sticker") else "olá"
    venue.ana.send(venue.group, Medium(kind, content, caption, name="f", duration=3))
    (message,) = await heard(venue)
    assert isinstance(message, TextMessage)
    assert (message.attachment, message.body.text) == (kind.replace("_", "-"), caption)
    assert message.file is not None
    assert message.file.size == len(content)
    assert message.file.mime
    into = BytesIO()
    await venue.platform.fetch(message.file, into)
    assert into.getvalue() == content


async def test_what_is_gone_or_too_large_is_not_fetched(venue: TelegramVenue) -> None:
    venue.ana.send(venue.group, Medium("document", b"0123456789", name="f"))
    (message,) = await heard(venue)
    assert isinstance(message, TextMessage)
    assert message.file is not None
    venue.server.files.largest_download = 5
    for file, code in ((message.file, "too_big"), (replace(message.file, id="nothing"), "gone")):
        with pytest.raises(Refused) as caught:
            await venue.platform.fetch(file, BytesIO())
        assert caught.value.code == code


async def test_albums_are_told_as_such(venue: TelegramVenue) -> None:
    venue.ana.send_album(venue.group, [Medium("photo", picture("JPEG"), "one"), Medium("video", MP4)])
    first, second = await heard(venue)
    assert isinstance(first, TextMessage)
    assert isinstance(second, TextMessage)
    assert first.album == second.album != ""


async def test_captions_are_edited_and_a_text_that_was_thought_one_too(venue: TelegramVenue, tmp_path: Path) -> None:
    photo = await send(venue, medium(tmp_path, "photo", picture("JPEG")), "old", keyboard=YES)
    captioned = Extras(captioned=True, keyboard=YES)
    for text in ("new", "new", ""):
        await venue.platform.edit(venue.room, str(photo.message_id), plain(text), key="k", extras=captioned)
        assert (photo.text, len(photo.buttons)) == (text, 1)
    text_id = await venue.platform.send(venue.room, plain("only words"), reply_to=None, key="k")
    await venue.platform.edit(venue.room, text_id, plain("other words"), key="k", extras=captioned)
    assert find(venue, text_id).text == "other words"
    with pytest.raises(Refused) as caught:
        await venue.platform.edit(venue.room, str(photo.message_id), plain("a" * 1025), key="k", extras=captioned)
    assert caught.value.code == "too_long"


async def test_buttons_change_alone(venue: TelegramVenue) -> None:
    sent = await venue.platform.send(venue.room, plain("Well?"), reply_to=None, key="k", extras=Extras(keyboard=YES))
    other = ((Button("No", data="x:no"), Button("Maybe", data="x:maybe")),)
    for keyboard, labels in ((other, ["No", "Maybe"]), (other, ["No", "Maybe"]), ((), [])):
        await venue.platform.set_buttons(venue.room, sent, keyboard, key="k")
        shown = find(venue, sent)
        assert ([button.label for row in shown.buttons for button in row], shown.text) == (labels, "Well?")
    with pytest.raises(Refused) as caught:
        await venue.platform.set_buttons(venue.room, "99999", YES, key="k")
    assert caught.value.code == "not_editable"


async def test_a_place_is_one_and_moves_until_it_ends(venue: TelegramVenue) -> None:
    async def place(location: Location) -> str:
        extras = Extras(location=location)
        return await venue.platform.send(venue.room, plain(""), reply_to=None, key="k", extras=extras)

    assert find(venue, await place(Location(1.5, 2.5))).extra["location"]["latitude"] == 1.5
    for address, shown in (("Rua 1", "Rua 1"), ("", "1.50000, 2.50000")):
        venue_shown = find(venue, await place(Location(1.5, 2.5, "Café", address))).extra["venue"]
        assert (venue_shown["title"], venue_shown["address"]) == ("Café", shown)
    moving = await place(Location(1.0, 2.0, live=True))
    for latitude, live in ((3.0, True), (3.0, True), (4.0, False)):
        extras = Extras(location=Location(latitude, 2.0, live=live))
        await venue.platform.edit(venue.room, moving, plain(""), key="k", extras=extras)
        now = find(venue, moving).extra["location"]
        assert (now["latitude"], "live_period" in now) == (latitude, live)


async def test_what_people_send_that_is_no_file_is_told(venue: TelegramVenue) -> None:
    place = venue.ana.send_location(venue.group, 1.0, 2.0, live=600)
    venue.ana.move(place, 3.0, 4.0)
    venue.ana.stop_live(place)
    venue.ana.send_venue(venue.group, 5.0, 6.0, "Café", "Rua 1")
    venue.ana.send_contact(venue.group, "+351", "Zé", "Sá")
    venue.ana.send_dice(venue.group, "🎯", value=6)
    poll = venue.ana.send_poll(venue.group, "Which?", ["a", "b"], multiple=True)
    venue.ana.stop_poll(poll)
    told = await heard(venue)
    assert [one.about for one in told if isinstance(one, TextMessage | MessageEdited)] == [
        Location(1.0, 2.0, live=True),
        Location(3.0, 4.0, live=True),
        Location(3.0, 4.0),
        Location(5.0, 6.0, "Café", "Rua 1"),
        Contact("Zé Sá", "+351"),
        Dice("🎯", 6),
        PollAsked(plain("Which?"), (("0", "a"), ("1", "b")), 2, poll=poll.extra["poll"]["id"]),
    ]
    closed = told[-1]
    assert isinstance(closed, PollClosed)
    assert closed.poll == poll.extra["poll"]["id"]


async def test_the_bot_has_one_reaction_of_those_that_telegram_has(venue: TelegramVenue) -> None:
    target = await venue.say("nice")
    message = find(venue, target)
    bot = venue.server.accounts[4242].id
    held = await venue.platform.set_reactions(venue.room, target, ["❤\ufe0f", "👍"], {}, key="k")
    assert held == {"❤\ufe0f": ""}
    assert [one["emoji"] for one in message.reactions[bot]] == ["❤"]
    held = await venue.platform.set_reactions(venue.room, target, ["👍"], held, key="k")
    assert [one["emoji"] for one in message.reactions[bot]] == ["👍"]
    with pytest.raises(Refused) as caught:
        await venue.platform.set_reactions(venue.room, target, ["🏳"], held, key="k")
    assert caught.value.code == "bad_reaction"
    assert await venue.platform.set_reactions(venue.room, target, [], held, key="k") == {}
    assert not message.reactions.get(bot)
    for wanted, gone in (([], {}), ({}, {"👍": ""})):
        assert await venue.platform.set_reactions(venue.room, "99999", list(wanted), gone, key="k") == {}
    with pytest.raises(Refused) as caught:
        await venue.platform.set_reactions(venue.room, "99999", ["👍"], {}, key="k")
    assert caught.value.code == "gone"


async def test_every_reaction_that_is_offered_can_be_set(venue: TelegramVenue) -> None:
    """The list is Telegram's own: one that it does not know would fail for ever."""
    target = await venue.say("nice")
    for emoji in sorted(venue.platform.capabilities.reaction_set):
        await venue.platform.set_reactions(venue.room, target, [emoji], {}, key="k")


async def test_peoples_reactions_are_told_as_they_are_now(venue: TelegramVenue) -> None:
    target = await venue.say("nice")
    message = find(venue, target)
    venue.ana.react(message, "👍", "custom:5")
    venue.ana.react(message)
    _, first, second = await heard(venue)
    assert isinstance(first, ReactionsSet)
    assert isinstance(second, ReactionsSet)
    assert (first.target, first.keys, first.author.account) == (target, ("👍", "✨"), venue.member())
    assert second.keys == ()
    await venue.platform.set_reactions(venue.room, target, ["👍"], {}, key="k")
    await venue.say("next")
    assert [type(one) for one in await heard(venue)] == [TextMessage], "the bot's own are not told"


async def test_pins_are_made_quietly_undone_and_refused(venue: TelegramVenue) -> None:
    target = await venue.say("important")
    for _ in range(2):
        await venue.platform.pin(venue.room, target, True, key="k")
        assert venue.group.pinned == [int(target)]
    for _ in range(2):
        await venue.platform.pin(venue.room, target, False, key="k")
        assert venue.group.pinned == []
    with pytest.raises(Refused) as caught:
        await venue.platform.pin(venue.room, "99999", True, key="k")
    assert caught.value.code == "gone"
    venue.group.promote(venue.server.accounts[4242], can_pin_messages=False)
    for on in (True, False):
        with pytest.raises(Refused) as caught:
            await venue.platform.pin(venue.room, target, on, key="k")
        assert caught.value.code == "not_allowed"
    assert not any(isinstance(one, Pinned) for one in await heard(venue)), "the bot is not told of its own pins"


async def test_what_happens_in_a_group_is_told(venue: TelegramVenue) -> None:
    ben = venue.server.add_person("Ben")
    message = find(venue, await venue.say("important"))
    venue.group.owner.pin(message)
    venue.group.rename("Lisboa")
    venue.group.set_picture(picture("JPEG", (640, 640)))
    venue.group.set_picture(None)
    venue.group.join(ben)
    venue.group.leave(ben)
    _, pinned, renamed, pictured, bare, came, went = await heard(venue)
    assert isinstance(pinned, Pinned)
    assert pinned.targets == (str(message.message_id),)
    assert isinstance(renamed, RoomRenamed)
    assert renamed.title == "Lisboa"
    assert isinstance(pictured, RoomPictured)
    assert isinstance(bare, RoomPictured)
    assert (pictured.picture is not None, bare.picture) == (True, None)
    assert isinstance(came, PeopleMoved)
    assert isinstance(went, PeopleMoved)
    assert [one.account for one in (*came.joined, *went.left)] == [str(ben.id)] * 2


async def test_a_new_topic_is_told_in_its_group(venue: TelegramVenue) -> None:
    forum = venue.server.add_group("Forum", members=[venue.ana], admins=[venue.server.accounts[4242]], forum=True)
    thread = forum.add_topic("Housing")
    opened = (await heard(venue))[-1]
    assert isinstance(opened, TopicOpened)
    assert (opened.room, opened.topic, opened.name) == (
        RoomRef("telegram", str(forum.id)),
        RoomRef("telegram", str(forum.id), str(thread)),
        "Housing",
    )


async def test_rights_of_the_bot_are_told_as_they_change(venue: TelegramVenue) -> None:
    bot = venue.server.accounts[4242]
    venue.group.demote(bot)
    venue.group.restrict(bot)
    venue.group.restrict(bot, can_send_messages=True)
    venue.group.promote(bot)
    venue.group.kick(bot)
    told = [one for one in await heard(venue) if isinstance(one, BotMembership)]
    assert [(one.present, one.writes, one.admin) for one in told] == [
        (True, True, False),
        (True, False, False),
        (True, True, False),
        (True, True, True),
        (False, True, False),
    ]
    assert {(one.author.account if one.author else "", one.title) for one in told} == {(venue.admin(), "Porto")}


async def test_leaving_is_done_once_and_for_all(venue: TelegramVenue) -> None:
    for room in (venue.room, venue.room, RoomRef("telegram", "-100999")):
        await venue.platform.leave(room)
    assert venue.group.status_of(venue.server.accounts[4242]) == "left"


async def test_a_persons_picture_is_found_unless_it_is_hidden(venue: TelegramVenue) -> None:
    platform, account = venue.platform, venue.member()
    assert await platform.avatar(account, venue.room) is None
    venue.ana.set_picture(picture("JPEG", (800, 800)))
    first = await platform.avatar(account, venue.room)
    assert first is not None
    assert 160 <= min(first.width, first.height) < 800
    into = BytesIO()
    await platform.fetch(first, into)
    assert Image.open(into).size == (first.width, first.height)
    assert await platform.avatar(account, venue.room) == first
    venue.ana.set_picture(picture("PNG", (640, 640)))
    second = await platform.avatar(account, venue.room)
    assert second is not None
    assert second.id != first.id
    venue.ana.pictures_hidden = True
    for nobody in (account, "987654321", "", "-100777", "?"):
        assert await platform.avatar(nobody, venue.room) is None


async def test_only_people_make_groups_have_pictures_and_read_again(venue: TelegramVenue) -> None:
    assert await venue.platform.reread(venue.room, await venue.say("once")) is None
    with pytest.raises(Refused) as caught:
        await venue.platform.open_room("x", None, [])
    assert caught.value.code == "unsupported"
    with pytest.raises(Refused) as caught:
        await venue.platform.keep("x", "image/jpeg")
    assert caught.value.code == "unsupported"


async def test_a_copy_mentions_whom_telegram_knows_and_calls_no_admins(venue: TelegramVenue) -> None:
    body = RichText(
        "Ben: Ana, @admin",
        (Span(0, 5, Style.BYLINE), Span(5, 8, Style.MENTION, f"telegram:{venue.member()}")),
    )
    shown = find(venue, await venue.platform.send(venue.room, body, reply_to=None, key="k"))
    assert shown.text == "Ben: Ana, @\u2060admin"
    assert [(one["type"], one["offset"], one["length"]) for one in shown.entities] == [
        ("bold", 0, 3),
        ("text_mention", 5, 3),
    ]
    assert shown.entities[1]["user"]["id"] == venue.ana.id


async def test_commands_are_announced_in_every_language(venue: TelegramVenue) -> None:
    await venue.platform.announce_commands({"": [("help", "Help")], "pt": [("help", "Ajuda")]})
    assert venue.server.violations == []
