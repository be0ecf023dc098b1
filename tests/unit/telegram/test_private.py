"""Private chats, pressed buttons and files, as updates tell of them: understood, passed over, or set aside."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.telegram.adapter import TelegramPlatform
from bot.telegram.codec import NOWHERE, decode, raw_event
from bot.telegram.media import path_of
from messages.errors import DecodeError, Refused, Unreachable
from messages.types import (
    Author,
    AuthorKind,
    BotMembership,
    ButtonPressed,
    Command,
    FileRef,
    Incoming,
    RoomRef,
    TextMessage,
)
from tests.unit.telegram.test_codec import junk

ANA = {"id": 7, "is_bot": False, "first_name": "Ana", "username": "ana_sa", "language_code": "pt"}
BOT = {"id": 42, "is_bot": True, "first_name": "Bridge", "username": "bridge_bot"}
HOME = {"id": 7, "type": "private", "first_name": "Ana"}
GROUP = {"id": -1001, "type": "supergroup", "title": "Porto"}
PRIVATE = RoomRef("telegram", "7")
AUTHOR = Author(AuthorKind.PERSON, "7", "Ana", "pt", "ana_sa")
SECOND = datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC)


def said(**fields: Any) -> dict[str, Any]:
    return {"update_id": 900, "message": {"message_id": 5, "from": ANA, "chat": HOME, "date": 1700000000, **fields}}


def asked(**fields: Any) -> dict[str, Any]:
    """The bot's message whose button is pressed."""
    return {"message_id": 6, "from": BOT, "chat": HOME, "date": 1700000000, "text": "Well?", **fields}


def pressed(without: str = "", **fields: Any) -> dict[str, Any]:
    query = {"id": "4382", "from": ANA, "message": asked(), "chat_instance": "1", "data": "yes", **fields}
    query.pop(without, None)
    return {"update_id": 901, "callback_query": query}


def read(update: dict[str, Any]) -> Incoming | None:
    return decode(update, username="bridge_bot")


@pytest.mark.parametrize(
    ("update", "private"),
    [
        (said(text="a"), True),
        ({"update_id": 1, "edited_message": said(text="a")["message"]}, True),
        ({"update_id": 1, "my_chat_member": {"chat": HOME}}, True),
        (pressed(), True),
        (pressed(message={"chat": HOME, "message_id": 6, "date": 0}), True),
        (said(text="a", chat=GROUP), False),
        (pressed(message=asked(chat=GROUP)), False),
        (said(text="a", chat={"id": 7}), False),
    ],
)
def test_only_what_happens_in_a_private_chat_is_private(update: dict[str, Any], private: bool) -> None:
    event = raw_event(update)
    assert event.room != NOWHERE
    assert event.private is private


def test_a_person_has_a_handle_and_a_language() -> None:
    message = read(said(text="a"))
    assert isinstance(message, TextMessage)
    assert (message.room, message.author) == (PRIVATE, AUTHOR)


def test_start_has_the_links_payload_as_its_argument() -> None:
    command = read(said(text="/start p-7_x", entities=[{"type": "bot_command", "offset": 0, "length": 6}]))
    assert isinstance(command, Command)
    assert (command.name, command.arguments, command.author) == ("start", "p-7_x", AUTHOR)


def test_a_press_names_its_message_room_and_data() -> None:
    assert read(pressed()) == ButtonPressed(PRIVATE, "4382", AUTHOR, "yes", "6", SECOND)


def test_a_press_is_unique_by_the_id_that_is_answered() -> None:
    event = raw_event(pressed())
    assert (event.room, event.event_id, event.kind, event.stamp) == (PRIVATE, "4382", "callback_query", "")
    assert raw_event(pressed(id="4383")).event_id == "4383"


def test_a_press_happened_when_it_was_polled() -> None:
    event = raw_event(pressed(), 1700000060)
    press = TelegramPlatform("1:a").decode(event)
    assert isinstance(press, ButtonPressed)
    assert press.sent_at.minute == 14


def test_a_press_below_a_message_that_is_gone_says_where_it_was() -> None:
    press = read(pressed(message={"chat": HOME, "message_id": 6, "date": 0}))
    assert isinstance(press, ButtonPressed)
    assert (press.room, press.message) == (PRIVATE, "6")


def test_a_press_in_a_topic_belongs_to_the_topic() -> None:
    inside = asked(chat=GROUP, is_topic_message=True, message_thread_id=3)
    room = RoomRef("telegram", "-1001", "3")
    press = read(pressed(message=inside))
    assert isinstance(press, ButtonPressed)
    assert press.room == raw_event(pressed(message=inside)).room == room


@pytest.mark.parametrize(
    "update",
    [
        pressed("message", inline_message_id="x"),
        pressed("data", game_short_name="chess"),
        {"update_id": 901, "callback_query": {**pressed()["callback_query"], "from": BOT}},
    ],
)
def test_presses_that_are_not_for_a_message_of_ours_are_passed_over(update: dict[str, Any]) -> None:
    assert read(update) is None
    assert TelegramPlatform("1:a").decode(raw_event(update)) is None


@pytest.mark.parametrize(
    ("update", "place"),
    [
        (pressed("id"), "callback_query.id"),
        (pressed(id="9" * 129), "callback_query.id"),
        (pressed(id="4\ud800"), "callback_query.id"),
        (pressed("from"), "callback_query.from"),
        (pressed(message=None), "callback_query.message"),
        (pressed(message={}), "callback_query.message.chat"),
        (pressed(message={"chat": HOME, "date": 0}), "callback_query.message.message_id"),
        (pressed(data=5), "callback_query.data"),
        ({"update_id": 1, "callback_query": []}, "callback_query"),
    ],
)
def test_a_press_that_makes_no_sense_is_located(update: dict[str, Any], place: str) -> None:
    with pytest.raises(DecodeError) as caught:
        read(update)
    assert caught.value.code == place
    assert raw_event(update).kind == "callback_query"


@pytest.mark.parametrize(("before", "after", "present"), [("member", "kicked", False), ("kicked", "member", True)])
def test_blocking_and_unblocking_the_bot_is_its_leaving_and_coming(before: str, after: str, present: bool) -> None:
    change = {"chat": HOME, "from": ANA, "date": 1700000000}
    change |= {"old_chat_member": {"status": before}, "new_chat_member": {"status": after}}
    update = {"update_id": 902, "my_chat_member": change}
    assert read(update) == BotMembership(PRIVATE, present, author=AUTHOR)
    assert raw_event(update).event_id == "902"


def test_a_photo_is_found_in_its_largest_size() -> None:
    small = {"file_id": "s", "file_unique_id": "s", "width": 90, "height": 67, "file_size": 900}
    large = {"file_id": "l", "file_unique_id": "l", "width": 1280, "height": 960}
    for sizes in ([small, large], [large, small]):
        message = read(said(photo=sizes, caption="here"))
        assert isinstance(message, TextMessage)
        assert message.file == FileRef("photo", "l", "", "image/jpeg", 0, 1280, 960)


def test_a_document_has_a_name_a_type_and_a_size() -> None:
    document = {"file_id": "d", "file_unique_id": "d", "file_name": "a\ud800.pdf", "mime_type": "application/pdf"}
    message = read(said(document={**document, "file_size": 77}))
    assert isinstance(message, TextMessage)
    assert message.file == FileRef("document", "d", "a\ufffd.pdf", "application/pdf", 77)


def test_an_animation_is_not_the_document_beside_it() -> None:
    message = read(said(animation={}, document={"file_id": "g"}))
    assert isinstance(message, TextMessage)
    assert message.file is None


@pytest.mark.parametrize(
    "media", [{"document": None}, {"document": {}}, {"photo": [None, {}]}, {"photo": {}}, {"photo": [{"file_id": ""}]}]
)
def test_a_file_that_is_badly_described_does_not_cost_the_message(media: dict[str, Any]) -> None:
    message = read(said(caption="look", **media))
    assert isinstance(message, TextMessage)
    assert (message.body.text, message.file) == ("look", None)


QUERY = ("id", "from", "message", "data", "inline_message_id", "game_short_name", "chat_instance")
MESSAGE = ("message_id", "chat", "date", "edit_date", "is_topic_message", "message_thread_id", "from")


@settings(max_examples=300, deadline=None)
@given(
    st.dictionaries(st.sampled_from(QUERY), junk),
    st.dictionaries(st.sampled_from(MESSAGE), junk),
    st.sampled_from(("", *QUERY)),
    st.integers(0, 2**34),
)
def test_no_callback_query_raises_anything_but_decode_error(
    query: dict[str, Any], message: dict[str, Any], without: str, received: int
) -> None:
    platform = TelegramPlatform("1:a")
    for update in (pressed(without, **query), pressed(without, **{**query, "message": asked(**message)})):
        event = raw_event(update, received)
        try:
            press = platform.decode(event)
        except DecodeError:
            continue
        assert press is None or (isinstance(press, ButtonPressed) and press.event_id == event.event_id)


@settings(max_examples=150, deadline=None)
@given(
    st.sampled_from(("photo", "document", "sticker", "voice", "video")),
    junk
    | st.lists(
        st.dictionaries(
            st.sampled_from(("file_id", "file_name", "mime_type", "file_size", "width", "thumbnail")), junk
        ),
        max_size=3,
    ),
)
def test_no_file_raises_anything_but_decode_error(kind: str, media: Any) -> None:
    message = read(said(**{kind: media}))
    assert isinstance(message, TextMessage)


@pytest.mark.parametrize(
    ("path", "quoted"),
    [("documents/file_1.pdf", "documents/file_1.pdf"), ("a b/é?x#y..pdf", "a%20b/%C3%A9%3Fx%23y..pdf")],
)
def test_the_path_of_a_file_is_quoted(path: str, quoted: str) -> None:
    assert path_of({"file_id": "x", "file_path": path}) == quoted


@pytest.mark.parametrize(
    "path", ["/var/lib/bot/file_1.pdf", "C:\\bot\\file", "../../bot1:x/close", "a/..", "a/./b", "file:///x"]
)
def test_a_path_on_the_servers_own_disk_is_refused(path: str) -> None:
    """A Bot API server run with --local names places that only it can read; nothing leads out of the bot's address."""
    with pytest.raises(Refused) as caught:
        path_of({"file_path": path})
    assert caught.value.code == "local_path"


@pytest.mark.parametrize("answer", [None, [], {}, {"file_path": ""}, {"file_path": 7}, "x"])
def test_an_answer_without_a_path_is_none(answer: Any) -> None:
    with pytest.raises(Unreachable):
        path_of(answer)
