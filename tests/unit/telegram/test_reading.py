"""What people send besides texts, and what happens in rooms: told as it is; one badly described costs no message."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from bot.telegram.changes import POLLS
from bot.telegram.codec import decode, raw_event
from messages.richtext import RichText, Span, Style
from messages.types import (
    Author,
    AuthorKind,
    Contact,
    Dice,
    FileRef,
    Location,
    MessageEdited,
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
from tests.unit.telegram.test_codec import ANA, ANA_AUTHOR, GROUP, read, update

BOT = {"id": 42, "is_bot": True, "first_name": "Bridge"}
BEN = {"id": 8, "is_bot": False, "first_name": "Ben"}
THUMB = {"file_id": "t", "width": 320, "height": 180, "file_size": 900}
THUMBNAIL = FileRef("photo", "t", "", "image/jpeg", 900, 320, 180)


@pytest.mark.parametrize(
    ("fields", "file"),
    [
        (
            {
                "video": {
                    **{"file_id": "v", "width": 640, "height": 360, "duration": 12, "file_size": 5000},
                    **{"file_name": "a.mp4", "mime_type": "video/mp4", "thumbnail": THUMB},
                },
                "has_media_spoiler": True,
            },
            FileRef("video", "v", "a.mp4", "video/mp4", 5000, 640, 360, 12_000, True, THUMBNAIL),
        ),
        (
            {"audio": {"file_id": "a", "duration": 3, "title": "Song", "performer": "Who", "mime_type": "audio/mpeg"}},
            FileRef("audio", "a", mime="audio/mpeg", duration=3000, title="Song", performer="Who"),
        ),
        ({"voice": {"file_id": "o", "duration": 1}}, FileRef("voice", "o", mime="audio/ogg", duration=1000)),
        (
            {"video_note": {"file_id": "n", "length": 240, "duration": 5}},
            FileRef("video-note", "n", mime="video/mp4", width=240, height=240, duration=5000),
        ),
        (
            {"animation": {"file_id": "g", "mime_type": "video/mp4"}, "document": {"file_id": "d"}},
            FileRef("animation", "g", mime="video/mp4"),
        ),
        ({"sticker": {"file_id": "s", "emoji": "😀"}}, FileRef("sticker", "s", mime="image/webp", emoji="😀")),
        (
            {"sticker": {"file_id": "s", "is_animated": True}},
            FileRef("sticker", "s", mime="application/x-tgsticker"),
        ),
        ({"sticker": {"file_id": "s", "is_video": True}}, FileRef("sticker", "s", mime="video/webm")),
        (
            {"live_photo": {"file_id": "l", "photo": [{"file_id": "p", "width": 3, "height": 4}]}},
            FileRef("photo", "p", mime="image/jpeg", width=3, height=4),
        ),
    ],
)
def test_a_medium_is_described_in_full(fields: dict[str, Any], file: FileRef) -> None:
    assert read(**fields).file == file


def test_numbers_that_no_file_can_have_are_left_out() -> None:
    file = read(video={"file_id": "v", "width": -1, "height": 2**40, "duration": True, "file_size": 2**33}).file
    assert file == FileRef("video", "v", size=2**33)


def test_media_of_one_album_say_so() -> None:
    assert read(photo=[], media_group_id="77").album == "77"


@pytest.mark.parametrize(
    ("fields", "about"),
    [
        ({"location": {"latitude": 1, "longitude": -2.5}}, Location(1.0, -2.5)),
        ({"location": {"latitude": 1, "longitude": 2, "live_period": 60}}, Location(1.0, 2.0, live=True)),
        (
            {
                "location": {"latitude": 0, "longitude": 0},
                "venue": {"location": {"latitude": 5.0, "longitude": 6.0}, "title": "Café", "address": "Rua 1"},
            },
            Location(5.0, 6.0, "Café", "Rua 1"),
        ),
        (
            {"contact": {"phone_number": "+351", "first_name": "Zé", "last_name": "Sá", "vcard": "BEGIN"}},
            Contact("Zé Sá", "+351", "BEGIN"),
        ),
        ({"dice": {"emoji": "🎯", "value": 6}}, Dice("🎯", 6)),
        ({"location": {"latitude": 91, "longitude": 0}}, None),
        ({"location": {"latitude": "1", "longitude": 0}}, None),
        ({"location": {"latitude": 10**400, "longitude": 0}}, None),
        ({"location": {"latitude": float("nan"), "longitude": 0}}, None),
        ({"dice": {"emoji": "🎯", "value": None}}, None),
        ({"poll": {"question": "?", "options": [None]}}, None),
    ],
)
def test_what_is_no_file_is_told_in_full_or_not_at_all(fields: dict[str, Any], about: object) -> None:
    assert read(**fields).about == about


def test_a_poll_has_its_question_and_options_by_place() -> None:
    poll = {"id": "9", "question": "Which?", "options": [{"text": "a"}, {"text": "b"}], "is_closed": False}
    bold = {"question_entities": [{"type": "bold", "offset": 0, "length": 5}], "allows_multiple_answers": True}
    question = RichText("Which?", (Span(0, 5, Style.BOLD),))
    assert read(poll={**poll, **bold}).about == PollAsked(question, (("0", "a"), ("1", "b")), 2, poll="9")
    assert read(poll={**poll, "is_closed": True}).about.closed
    assert read(poll=poll).about.most == 1


def test_a_live_location_moves_and_ends_by_edits() -> None:
    for period, live in (({"live_period": 60}, True), ({}, False)):
        event = update("edited_message", location={"latitude": 1, "longitude": 2, **period})
        edited = decode(event, username="x")
        assert isinstance(edited, MessageEdited)
        assert (edited.about, edited.attachment) == (Location(1.0, 2.0, live=live), "location")


def test_an_edited_medium_names_its_new_file() -> None:
    edited = decode(update("edited_message", document={"file_id": "d2"}, caption="c"), username="x")
    assert isinstance(edited, MessageEdited)
    assert edited.file == FileRef("document", "d2")


def test_a_string_of_replies_is_a_thread_outside_forums_only() -> None:
    assert read(text="a", message_thread_id=3).thread == "3"
    assert read(text="a", message_thread_id=5).thread == ""
    assert read(text="a", message_thread_id=3, is_topic_message=True).thread == ""


def test_a_reply_to_another_chats_message_is_none() -> None:
    assert read(text="a", reply_to_message={"message_id": 3, "chat": {"id": -9}}).reply_to is None
    assert read(text="a", reply_to_message={"message_id": 3, "chat": {"id": -1001}}).reply_to == "3"


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        (
            {"pinned_message": {"message_id": 3, "chat": {"id": -1001}, "date": 0}},
            Pinned(GROUP, "5", ANA_AUTHOR, ("3",)),
        ),
        ({"new_chat_title": "Lisboa"}, RoomRenamed(GROUP, "5", ANA_AUTHOR, "Lisboa")),
        (
            {"new_chat_photo": [THUMB, {"file_id": "b", "width": 640, "height": 640}]},
            RoomPictured(GROUP, "5", ANA_AUTHOR, FileRef("photo", "b", mime="image/jpeg", width=640, height=640)),
        ),
        ({"delete_chat_photo": True}, RoomPictured(GROUP, "5", ANA_AUTHOR, None)),
        (
            {"new_chat_members": [BOT, BEN, {"id": 1}], "from": BOT},
            PeopleMoved(GROUP, "5", joined=(Author(AuthorKind.PERSON, "8", "Ben"),)),
        ),
        ({"left_chat_member": ANA}, PeopleMoved(GROUP, "5", left=(ANA_AUTHOR,))),
        ({"left_chat_member": BOT}, None),
        (
            {"forum_topic_created": {"name": "Housing"}, "message_thread_id": 5, "is_topic_message": True},
            TopicOpened(GROUP, "5", ANA_AUTHOR, RoomRef("telegram", "-1001", "5"), "Housing"),
        ),
        ({"new_chat_title": "by a bot", "from": BOT}, None),
        ({"video_chat_started": {}}, None),
    ],
)
def test_what_happens_in_a_room_is_told(fields: dict[str, Any], told: object) -> None:
    assert read(**fields) == told


def test_a_new_topic_is_told_in_its_group() -> None:
    """Nobody can have linked the topic yet."""
    opened = update(forum_topic_created={"name": "x"}, message_thread_id=5, is_topic_message=True)
    assert raw_event(opened).room == GROUP


def reaction(*keys: dict[str, Any], **fields: Any) -> dict[str, Any]:
    given = {"user": ANA, "old_reaction": [], "new_reaction": list(keys), **fields}
    return {"update_id": 903, "message_reaction": {k: v for k, v in update(**given)["message"].items() if k != "from"}}


def test_reactions_replace_those_before() -> None:
    thumb = {"type": "emoji", "emoji": "👍"}
    own, paid = {"type": "custom_emoji", "custom_emoji_id": "1"}, {"type": "paid"}
    at = datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC)
    assert decode(reaction(thumb, own, own, paid, {"type": "new"}, {}), username="x") == ReactionsSet(
        GROUP, "903", ANA_AUTHOR, "5", ("👍", "✨", "⭐"), at
    )
    event = raw_event(reaction(thumb))
    assert (event.room, event.event_id, event.kind, event.target) == (GROUP, "903", "message_reaction", "5")
    assert raw_event(update(text="a")).target == ""


def test_an_anonymous_reaction_is_the_chats_and_a_bots_is_nobodys() -> None:
    anonymous = reaction(actor_chat={"id": -1001, "title": "Porto"})
    del anonymous["message_reaction"]["user"]
    told = decode(anonymous, username="x")
    assert isinstance(told, ReactionsSet)
    assert (told.author, told.keys) == (Author(AuthorKind.CHAT, "-1001", "Porto"), ())
    assert decode(reaction(user=BOT), username="x") is None


def test_a_poll_that_ended_is_told_and_a_vote_is_not() -> None:
    ended = {"update_id": 904, "poll": {"id": "9", "is_closed": True}}
    event = raw_event(ended, 1700000000)
    assert (event.room, event.event_id, event.addressed) == (POLLS, "904", True)
    told = decode({**ended, "received_at": 1700000000}, username="x")
    assert isinstance(told, PollClosed)
    assert (told.room, told.poll, told.sent_at.year) == (POLLS, "9", 2023)
    voted = {"update_id": 905, "poll": {"id": "9", "is_closed": False}}
    assert not raw_event(voted).addressed
    assert decode(voted, username="x") is None


@pytest.mark.parametrize(
    ("text", "addressed"),
    [
        ("/bridge new Porto", True),
        ("/BRIDGE@Bridge_bot join x", True),
        ("/status", True),
        ("/status@other_bot", False),
        ("/bridges", False),
        ("/delete", False),
        ("bridge", False),
    ],
)
def test_commands_that_link_rooms_are_meant_for_the_bot_anywhere(text: str, addressed: bool) -> None:
    length = len(text.split(maxsplit=1)[0])
    event = update(text=text, entities=[{"type": "bot_command", "offset": 0, "length": length}])
    assert raw_event(event, username="bridge_bot").addressed is addressed
    assert not raw_event(update(text=text), username="bridge_bot").addressed


def test_being_let_in_is_meant_for_the_bot() -> None:
    assert raw_event(update("my_chat_member")).addressed


def test_others_bots_are_never_heard() -> None:
    for kind, fields in (
        ("message", {"text": "a"}),
        ("edited_message", {"text": "a"}),
        ("message", {"poll": {"question": "?", "options": [{"text": "a"}]}}),
        ("message", {"pinned_message": {"message_id": 1}}),
    ):
        assert decode(update(kind, **{**fields, "from": BOT}), username="x") is None
    assert isinstance(read(text="a"), TextMessage)


@pytest.mark.parametrize(
    ("origin", "name"),
    [
        ({"type": "user", "sender_user": ANA}, ANA_AUTHOR.name),
        ({"type": "hidden_user", "sender_user_name": "Léa"}, "Léa"),
        ({"type": "channel", "chat": {"id": -1005, "title": "Nouvelles"}, "message_id": 3}, "Nouvelles"),
        ({"type": "chat", "sender_chat": {"id": -1006, "title": "Accueil"}}, "Accueil"),
        ({"type": "user"}, None),
        ("nonsense", None),
    ],
)
def test_who_wrote_what_is_passed_on_is_told(origin: Any, name: str | None) -> None:
    found = read(text="bonjour", forward_origin=origin)
    assert isinstance(found, TextMessage)
    assert (found.forwarded.name if found.forwarded else None) == name
