"""Updates of the Bot API in the bot's own words: pure, one at a time, read from the JSON itself.

The library's own classes would refuse, or parse for a millisecond, what a few look-ups tell; and every shape that is
not Telegram's ends here as a located DecodeError, never as a crash. (https://core.telegram.org/bots/api#update)
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from hashlib import sha256
from typing import Any, Final

from bot.telegram.entities import richtext_of, sound
from bot.telegram.fields import Json, integer, mapping, moment, string
from bot.telegram.media import CAPTIONED, attachment_of, file_of
from bot.telegram.request import dumps
from messages.errors import DecodeError
from messages.richtext import RichText
from messages.types import (
    Author,
    AuthorKind,
    BotMembership,
    ButtonPressed,
    Command,
    Incoming,
    MessageEdited,
    RawEvent,
    RoomMoved,
    RoomRef,
    TextMessage,
)

PLATFORM: Final = "telegram"
KINDS: Final = ("message", "edited_message", "my_chat_member", "callback_query")
"""The updates we ask for; a deletion is never told (see `/delete`)."""
NOWHERE: Final = RoomRef(PLATFORM, "?")
"""The room of updates whose place cannot be read."""
RECEIVED: Final = "received_at"
"""Added to a callback query, which has no time of its own: when it was polled, in seconds since 1970."""

_QUERY_ID: Final = re.compile(r"[!-~]{1,128}")
_COMMAND: Final = re.compile(r"/([A-Za-z0-9_]{1,64})(?:@([A-Za-z0-9_]{1,64}))?")
_PRESENT: Final = {"creator": True, "administrator": True, "member": True, "left": False, "kicked": False}


def raw_event(update: Any, received: int = 0) -> RawEvent:
    """An update as polled: where it belongs and what makes it unique. Never raises.

    An edit's stamp is its update's id: `edit_date` counts whole seconds, and two edits within one would be taken for
    the same. The id of a callback query's event is the query's, which is what answerCallbackQuery takes. An update
    whose place cannot be read gets the room NOWHERE, so that it can be set aside."""
    number = update.get("update_id") if isinstance(update, dict) else None
    kind = next((kind for kind in KINDS if kind in update), "unknown") if type(number) is int else "unknown"
    try:
        payload = dumps({**update, RECEIVED: received} if received and kind == "callback_query" else update)
    except RecursionError:
        payload = b"null"  # nested deeper than any update; it is set aside
    if type(number) is not int:
        return RawEvent(NOWHERE, sha256(payload).hexdigest()[:32], "unknown", "", payload)
    try:
        data = mapping(update, kind, "")
        place = mapping(data, "message", kind) if kind == "callback_query" else data
        room, event_id = _room(place, kind), _event_id(data, kind, number)
    except DecodeError:
        return RawEvent(NOWHERE, str(number), kind, "", payload)
    private = place["chat"].get("type") == "private"
    return RawEvent(room, event_id, kind, str(number) if kind == "edited_message" else "", payload, private)


def _event_id(data: Json, kind: str, number: int) -> str:
    match kind:
        case "my_chat_member":
            return str(number)
        case "callback_query":
            return _query_id(data, kind)
        case _:
            return str(integer(data, "message_id", kind))


def moves_in(updates: Iterable[Any]) -> Iterator[RoomMoved]:
    """The groups that became supergroups among these updates."""
    for update in updates:
        message = update.get("message") if isinstance(update, dict) else None
        if isinstance(message, dict) and "migrate_to_chat_id" in message:
            with suppress(DecodeError):
                moved = decode(update, username="")
                if isinstance(moved, RoomMoved):
                    yield moved


def decode(update: Any, *, username: str) -> Incoming | None:
    """What an update says; None if it is of no interest (another bot's, a service message, another bot's command).

    `username` is our own, without @. Raises DecodeError naming the place of what is wrong."""
    if not isinstance(update, dict):
        raise DecodeError("update")
    for kind in KINDS:
        if kind in update:
            data = mapping(update, kind, "")
            if kind == "my_chat_member":
                return _membership(data, kind)
            if kind == "callback_query":
                return _press(data, kind, update)
            return _message(data, kind, username)
    if len(update) < 2:
        raise DecodeError("update")
    return None


def _press(data: Json, kind: str, update: Json) -> ButtonPressed | None:
    """A press on a button; None for one below an inline message, or for a game's. Of a message that is gone or too
    old, Telegram says but where it was."""
    event_id, author = _query_id(data, kind), _person(data, kind)
    if author is None or "message" not in data or "data" not in data:
        return None
    message, place = mapping(data, "message", kind), f"{kind}.message"
    room, target = _room(message, place), integer(message, "message_id", place)
    if RECEIVED in update:
        sent_at = moment(update, RECEIVED, "update")
    else:
        sent_at = moment(message, "edit_date" if "edit_date" in message else "date", place)
    return ButtonPressed(room, event_id, author, sound(string(data, "data", kind)), str(target), sent_at)


def _query_id(data: Json, path: str) -> str:
    identity = string(data, "id", path)
    if _QUERY_ID.fullmatch(identity) is None:
        raise DecodeError(f"{path}.id")
    return identity


def _message(data: Json, kind: str, username: str) -> Incoming | None:
    room = _room(data, kind)
    event_id = str(integer(data, "message_id", kind))
    if "migrate_to_chat_id" in data:
        return RoomMoved(room, RoomRef(PLATFORM, str(integer(data, "migrate_to_chat_id", kind))))
    author = _author(data, kind)
    attachment = attachment_of(data)
    if author is None or attachment is None:
        return None  # a bot's; or a service message: someone joined, something was pinned…
    body, entities = _body(data, "caption" if attachment else "text", kind)
    if kind == "edited_message":
        if attachment and attachment not in CAPTIONED:
            return None  # a live location moves by edits; nothing that is relayed has changed
        sent_at = moment(data, "edit_date" if "edit_date" in data else "date", kind)
        return MessageEdited(room, event_id, author, body, sent_at, attachment)
    sent_at, reply_to = moment(data, "date", kind), _reply_to(data, room, kind)
    file = file_of(data, attachment) if attachment else None
    message = TextMessage(room, event_id, author, body, sent_at, reply_to, attachment, file)
    if not attachment and entities and entities[0]["type"] == "bot_command" and entities[0]["offset"] == 0:
        return _command(message, username)
    return message


def _command(message: TextMessage, username: str) -> Command | TextMessage | None:
    """The command that a message begins with; None if it is another bot's."""
    text = message.body.text
    match = _COMMAND.match(text)
    if match is None:
        return message
    name, addressee = match.groups()
    if addressee is not None and addressee.lower() != username.lower():
        return None
    arguments = text[match.end() :].strip()
    return Command(
        message.room,
        message.event_id,
        message.author,
        name.lower(),
        arguments,
        message.sent_at,
        message.reply_to,
        message.body,
    )


def _body(data: Json, field: str, path: str) -> tuple[RichText, list[Json]]:
    """The text, or the caption if there is one, with its entities."""
    text = data.get(field, "")
    if not isinstance(text, str):
        raise DecodeError(f"{path}.{field}")
    name = "entities" if field == "text" else "caption_entities"
    entities = data.get(name)
    if entities is None:
        return RichText(sound(text)), []
    if not isinstance(entities, list):
        raise DecodeError(f"{path}.{name}")
    for number, entity in enumerate(entities):
        place = f"{path}.{name}.{number}"
        if not isinstance(entity, dict):
            raise DecodeError(place)
        string(entity, "type", place)
        integer(entity, "offset", place)
        integer(entity, "length", place)
    return richtext_of(text, entities), entities


def _author(data: Json, path: str) -> Author | None:
    """Who wrote; None for a bot, ours included.

    `sender_chat` comes first: with it, `from` is only a stand-in for clients that know no better (GroupAnonymousBot,
    Channel_Bot, the account of automatic forwards), and the first two call themselves bots."""
    if "sender_chat" in data:
        chat = mapping(data, "sender_chat", path)
        place = f"{path}.sender_chat"
        name = next((chat[key] for key in ("title", "username", "first_name") if chat.get(key)), "")
        if not isinstance(name, str):
            raise DecodeError(f"{place}.title")
        return Author(AuthorKind.CHAT, str(integer(chat, "id", place)), sound(name))
    if "from" not in data:
        return Author(AuthorKind.UNKNOWN, "", "")
    return _person(data, path)


def _person(data: Json, path: str) -> Author | None:
    """The person in `from`; None for a bot."""
    user = mapping(data, "from", path)
    place = f"{path}.from"
    if user.get("is_bot") is not False:
        if user.get("is_bot") is True:
            return None
        raise DecodeError(f"{place}.is_bot")
    name = string(user, "first_name", place)
    if "last_name" in user:
        name = f"{name} {string(user, 'last_name', place)}"
    language, handle = (sound(string(user, key, place)) if key in user else "" for key in ("language_code", "username"))
    account = str(integer(user, "id", place))
    return Author(AuthorKind.PERSON, account, sound(name).strip(), language, handle)


def _room(data: Any, path: str) -> RoomRef:
    """The room of a message. In a forum a topic is a room of its own; the general topic is the group itself. Elsewhere
    `message_thread_id` only strings replies together."""
    if not isinstance(data, dict):
        raise DecodeError(path)
    chat = str(integer(mapping(data, "chat", path), "id", f"{path}.chat"))
    if data.get("is_topic_message") is not True:
        return RoomRef(PLATFORM, chat)
    return RoomRef(PLATFORM, chat, topic(integer(data, "message_thread_id", path)))


def topic(number: int) -> str:
    """A topic's id as rooms carry it; the general topic, 1 in links, cannot be named in a send."""
    return "" if number == 1 else str(number)


def _reply_to(data: Json, room: RoomRef, path: str) -> str | None:
    """The message replied to. In a topic, every message that answers no other replies to the topic's first one."""
    if "reply_to_message" not in data:
        return None
    target = mapping(data, "reply_to_message", path)
    number = str(integer(target, "message_id", f"{path}.reply_to_message"))
    if room.topic and (number == room.topic or "forum_topic_created" in target):
        return None
    return number


def _membership(data: Json, path: str) -> BotMembership | None:
    """Whether the bot is in; None if only its rights changed."""
    room = _room(data, path)
    present = _is_in(mapping(data, "new_chat_member", path), f"{path}.new_chat_member")
    before = _is_in(mapping(data, "old_chat_member", path), f"{path}.old_chat_member")
    return None if present is before else BotMembership(room, present)


def _is_in(member: Json, path: str) -> bool:
    status = string(member, "status", path)
    if status == "restricted":
        return member.get("is_member") is True
    if status not in _PRESENT:
        raise DecodeError(f"{path}.status")
    return _PRESENT[status]
