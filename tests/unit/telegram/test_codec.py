"""Every update is understood, passed over or set aside with its place; none ever breaks the reading of others."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.telegram.adapter import TelegramPlatform
from bot.telegram.codec import KINDS, NOWHERE, decode, raw_event
from messages.errors import DecodeError
from messages.richtext import RichText, Span, Style
from messages.types import (
    Author,
    AuthorKind,
    BotMembership,
    Command,
    MessageEdited,
    RoomMoved,
    RoomRef,
    TextMessage,
)

GROUP = RoomRef("telegram", "-1001")
ANA = {"id": 7, "is_bot": False, "first_name": "Ana", "last_name": "Sá", "language_code": "pt"}
ANONYMOUS = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}


ANA_AUTHOR = Author(AuthorKind.PERSON, "7", "Ana Sá", "pt")


def update(kind: str = "message", /, without: Any = "", **fields: Any) -> dict[str, Any]:
    data: dict[str, Any] = {
        "message_id": 5,
        "from": ANA,
        "chat": {"id": -1001, "type": "supergroup", "title": "Porto"},
        "date": 1700000000,
        **fields,
    }
    data.pop(without, None)
    return {"update_id": 900, kind: data}


def read(**fields: Any) -> Any:
    return decode(update(**fields), username="Bridge_Bot")


def command(text: str, length: int, **fields: Any) -> Any:
    return read(text=text, entities=[{"type": "bot_command", "offset": 0, "length": length}], **fields)


def test_a_text_message() -> None:
    message = read(text="olá tu", entities=[{"type": "bold", "offset": 0, "length": 3}])
    assert message == TextMessage(
        GROUP,
        "5",
        Author(AuthorKind.PERSON, "7", "Ana Sá", "pt"),
        RichText("olá tu", (Span(0, 3, Style.BOLD),)),
        datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC),
    )


def test_an_edit_keeps_the_id_and_takes_its_own_time() -> None:
    event = update("edited_message", text="b", edit_date=1700000060)
    edited = decode(event, username="x")
    assert isinstance(edited, MessageEdited)
    assert (edited.event_id, edited.body.text, edited.sent_at.minute) == ("5", "b", 14)


def test_two_edits_within_a_second_are_two_events() -> None:
    first = update("edited_message", text="b", edit_date=1700000060)
    second = {**first, "update_id": 901}
    assert raw_event(first).stamp == "900"
    assert raw_event(second).stamp == "901"
    assert raw_event(first).event_id == raw_event(second).event_id == "5"


def test_a_message_seen_twice_is_one_event() -> None:
    again = raw_event({**update(text="a"), "update_id": 1})
    first = raw_event(update(text="a"))
    assert (first.room, first.event_id, first.kind, first.stamp) == (again.room, again.event_id, again.kind, "")


@pytest.mark.parametrize(
    ("field", "kind"),
    [
        ("photo", "photo"),
        ("live_photo", "photo"),
        ("video", "video"),
        ("audio", "audio"),
        ("voice", "voice"),
        ("video_note", "video-note"),
        ("document", "document"),
        ("sticker", "sticker"),
        ("location", "location"),
        ("contact", "contact"),
        ("poll", "poll"),
        ("dice", "other"),
        ("story", "other"),
    ],
)
def test_media_is_named_and_keeps_its_caption(field: str, kind: str) -> None:
    bare = read(**{field: {}})
    assert (bare.attachment, bare.body) == (kind, RichText(""))
    told = read(**{field: {}}, caption="aqui", caption_entities=[{"type": "italic", "offset": 0, "length": 4}])
    assert told.body == RichText("aqui", (Span(0, 4, Style.ITALIC),))


def test_an_animation_is_no_document_and_a_venue_a_location() -> None:
    assert read(animation={}, document={}).attachment == "animation"
    assert read(venue={}, location={}).attachment == "location"


def test_a_caption_can_be_edited_but_a_moving_location_says_nothing() -> None:
    edited = decode(update("edited_message", photo=[], caption="b"), username="x")
    assert isinstance(edited, MessageEdited)
    assert (edited.body.text, edited.attachment) == ("b", "photo")
    assert decode(update("edited_message", location={}), username="x") is None


@pytest.mark.parametrize("field", ["new_chat_members", "left_chat_member", "pinned_message", "forum_topic_created"])
def test_service_messages_are_passed_over(field: str) -> None:
    assert read(**{field: {}}) is None


def test_bots_are_passed_over() -> None:
    assert read(text="a", **{"from": {**ANA, "is_bot": True}}) is None


def test_what_a_person_writes_through_an_inline_bot_is_the_persons() -> None:
    assert read(text="a", via_bot=ANONYMOUS).author.account == "7"


@pytest.mark.parametrize("sender", [ANONYMOUS, {"id": 777000, "is_bot": False, "first_name": "Telegram"}])
def test_who_writes_as_a_chat_is_a_chat(sender: dict[str, Any]) -> None:
    message = read(text="a", sender_chat={"id": -1001, "title": "Porto", "type": "supergroup"}, **{"from": sender})
    assert message.author == Author(AuthorKind.CHAT, "-1001", "Porto")


def test_a_message_from_nobody_has_an_unknown_author() -> None:
    message = decode(update(without="from", text="a"), username="x")
    assert isinstance(message, TextMessage)
    assert message.author == Author(AuthorKind.UNKNOWN, "", "")


def test_a_reply_names_its_target() -> None:
    assert read(text="a", reply_to_message={"message_id": 3}, message_thread_id=3).reply_to == "3"


def test_a_topic_is_a_room_and_its_first_message_no_reply() -> None:
    inside = {"text": "a", "is_topic_message": True, "message_thread_id": 3}
    assert read(**inside).room == RoomRef("telegram", "-1001", "3")
    assert read(**inside, reply_to_message={"message_id": 3}).reply_to is None
    assert read(**inside, reply_to_message={"message_id": 9, "forum_topic_created": {}}).reply_to is None
    assert read(**inside, reply_to_message={"message_id": 4}).reply_to == "4"
    assert raw_event(update(**inside)).room == RoomRef("telegram", "-1001", "3")


def test_the_general_topic_is_the_group() -> None:
    assert read(text="a", is_topic_message=True, message_thread_id=1).room == GROUP
    assert TelegramPlatform("1:a").room("-1001/1") == GROUP


def test_commands() -> None:
    assert command("/Delete  now please", 7, reply_to_message={"message_id": 3}) == Command(
        GROUP,
        "5",
        Author(AuthorKind.PERSON, "7", "Ana Sá", "pt"),
        "delete",
        "now please",
        datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC),
        "3",
        RichText("/Delete  now please"),
    )
    assert command("/delete@bridge_bot", 18).name == "delete"
    assert command("/other_thing", 12).name == "other_thing"


def test_another_bots_command_is_passed_over() -> None:
    assert command("/delete@other_bot", 17) is None


def test_a_slash_that_is_no_command_is_text() -> None:
    assert isinstance(read(text="/delete"), TextMessage)
    assert isinstance(read(text="a /x", entities=[{"type": "bot_command", "offset": 2, "length": 2}]), TextMessage)
    assert isinstance(decode(update("edited_message", text="/x"), username="x"), MessageEdited)


def test_a_group_that_became_a_supergroup_has_moved() -> None:
    assert read(migrate_to_chat_id=-1009) == RoomMoved(GROUP, RoomRef("telegram", "-1009"))
    assert read(migrate_from_chat_id=-9) is None


def member(before: dict[str, Any], after: dict[str, Any]) -> Any:
    return decode(update("my_chat_member", old_chat_member=before, new_chat_member=after), username="x")


def test_the_bots_own_membership() -> None:
    inside, outside = {"status": "member"}, {"status": "kicked"}
    muted = {"status": "restricted", "is_member": True, "can_send_messages": False}

    def told(present: bool, **more: Any) -> BotMembership:
        return BotMembership(GROUP, present, author=ANA_AUTHOR, title="Porto", **more)

    assert member(outside, inside) == told(True)
    assert member(inside, outside) == told(False)
    assert member(inside, {"status": "restricted", "is_member": False}) == told(False)
    assert member(inside, {"status": "administrator"}) == told(True, admin=True)
    assert member({"status": "administrator"}, inside) == member(muted, inside) == told(True)
    assert member(inside, muted) == told(True, writes=False)
    assert member(muted, {**muted, "can_send_photos": False}) is None
    assert member(muted, outside) == told(False)


def test_who_let_the_bot_in_is_an_admin_of_the_group_a_person_or_nobody() -> None:
    for who, author in (
        ({**ANONYMOUS}, Author(AuthorKind.CHAT, "-1001", "Porto")),
        ({**ANA, "is_bot": True}, None),
        ({"id": "x"}, None),
    ):
        event = update(
            "my_chat_member",
            old_chat_member={"status": "left"},
            new_chat_member={"status": "member"},
            **{"from": who},
        )
        told = decode(event, username="x")
        assert isinstance(told, BotMembership)
        assert told.author == author


def test_a_membership_event_is_unique_by_its_update() -> None:
    event = raw_event(update("my_chat_member", without="message_id"))
    assert (event.room, event.event_id, event.kind) == (GROUP, "900", "my_chat_member")


@pytest.mark.parametrize(
    ("event", "place"),
    [
        ([], "update"),
        ({}, "update"),
        ({"update_id": 1}, "update"),
        ({"update_id": 1, "message": None}, "message"),
        (update(without="date", text="a"), "message.date"),
        (update(text="a", date=10**18), "message.date"),
        (update(text="a", date=True), "message.date"),
        (update(text=3), "message.text"),
        (update(photo=[], caption=[]), "message.caption"),
        (update(text="a", entities=[{"type": "bold", "offset": 0}]), "message.entities.0.length"),
        (update(text="a", entities=[{"type": "url", "offset": 0, "length": 1}, 3]), "message.entities.1"),
        (update(text="a", entities={}), "message.entities"),
        (update(without="message_id", text="a"), "message.message_id"),
        (update(text="a", chat={}), "message.chat.id"),
        (update(text="a", **{"from": {"id": 1}}), "message.from.is_bot"),
        (update(text="a", **{"from": {**ANA, "first_name": None}}), "message.from.first_name"),
        (update(text="a", sender_chat=[]), "message.sender_chat"),
        (update(text="a", reply_to_message={}), "message.reply_to_message.message_id"),
        (update("my_chat_member", old_chat_member={}, new_chat_member={}), "my_chat_member.new_chat_member.status"),
    ],
)
def test_what_makes_no_sense_is_located(event: Any, place: str) -> None:
    with pytest.raises(DecodeError) as caught:
        decode(event, username="x")
    assert caught.value.code == place


def test_updates_that_nobody_asked_for_are_passed_over() -> None:
    assert decode({"update_id": 1, "poll": {}}, username="x") is None


def test_an_update_without_a_place_can_be_set_aside() -> None:
    event = raw_event({"update_id": 4, "message": {"message_id": "x"}})
    assert (event.room, event.event_id, event.kind) == (NOWHERE, "4", "message")
    with pytest.raises(DecodeError):
        TelegramPlatform("1:a").decode(event)


def test_lone_surrogates_from_outside_reach_nobody() -> None:
    event = raw_event(update(text="a\ud800b", **{"from": {**ANA, "first_name": "\udc00"}}))
    message = TelegramPlatform("1:a").decode(event)
    assert isinstance(message, TextMessage)
    assert (message.body.text, message.author.name) == ("a\ufffdb", "\ufffd Sá")


junk = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**70), 2**70) | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)
FIELDS = (
    *("venue", "location", "contact", "dice", "poll", "sticker", "video_note", "animation", "media_group_id"),
    *("new_chat_members", "left_chat_member", "pinned_message", "new_chat_title", "new_chat_photo"),
    *("delete_chat_photo", "forum_topic_created", "user", "actor_chat", "new_reaction", "id", "is_closed"),
    *("message_id", "from", "sender_chat", "chat", "date", "edit_date", "text", "entities", "caption"),
    *("caption_entities", "photo", "reply_to_message", "is_topic_message", "message_thread_id"),
    *("migrate_to_chat_id", "old_chat_member", "new_chat_member"),
)


@settings(max_examples=500, deadline=None)
@given(st.sampled_from(KINDS), st.dictionaries(st.sampled_from(FIELDS), junk))
def test_no_update_raises_anything_but_decode_error(kind: str, fields: dict[str, Any]) -> None:
    platform = TelegramPlatform("1:a")
    event = raw_event(update(kind, **{"text": "a", **fields}))
    try:
        platform.decode(event)
    except DecodeError:
        return


@settings(max_examples=150, deadline=None)
@given(junk)
def test_no_json_at_all_raises_anything_but_decode_error(value: Any) -> None:
    platform = TelegramPlatform("1:a")
    for event in (raw_event(value), raw_event({"update_id": 1, "message": value})):
        try:
            platform.decode(event)
        except DecodeError:
            continue


@pytest.mark.parametrize("payload", [b"", b"{", b"\xff", json.dumps([]).encode(), b"[" * 100_000])
def test_no_payload_raises_anything_but_decode_error(payload: bytes) -> None:
    event = raw_event(update(text="a"))
    broken = type(event)(event.room, event.event_id, event.kind, event.stamp, payload)
    with pytest.raises(DecodeError):
        TelegramPlatform("1:a").decode(broken)


@pytest.mark.parametrize("identifier", ["", "general", "@group", "-100x", "0", "-1001/", "-1001/0", "-1001/7/8", "1.5"])
def test_only_rooms_with_a_valid_form_are_taken(identifier: str) -> None:
    with pytest.raises(ValueError, match="room"):
        TelegramPlatform("1:a").room(identifier)


def test_rooms_of_the_configuration() -> None:
    room = TelegramPlatform("1:a").room
    assert room("-1001000000001") == RoomRef("telegram", "-1001000000001")
    assert room(" -1001/7 ") == RoomRef("telegram", "-1001", "7")
    assert room("42") == RoomRef("telegram", "42")
