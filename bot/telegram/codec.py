"""Updates of the Bot API in the bot's own words: pure, one at a time, read from the JSON itself.

The library's own classes would refuse, or parse for a millisecond, what a few look-ups tell; and every shape that is
not Telegram's ends here as a located DecodeError, never as a crash. (https://core.telegram.org/bots/api#update)
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any, Final

from bot.telegram.entities import richtext_of, sound
from bot.telegram.request import dumps
from messages.errors import DecodeError
from messages.richtext import RichText
from messages.types import (
    Author,
    AuthorKind,
    BotMembership,
    Command,
    Incoming,
    MessageEdited,
    RawEvent,
    RoomMoved,
    RoomRef,
    TextMessage,
)

PLATFORM: Final = "telegram"
KINDS: Final = ("message", "edited_message", "my_chat_member")
"""The updates we ask for; a deletion is never told (see `/delete`)."""
NOWHERE: Final = RoomRef(PLATFORM, "?")
"""The room of updates whose place cannot be read."""

_ATTACHMENTS: Final = {  # in this order: an animation is a document as well, a venue a location
    "animation": "animation",
    "live_photo": "photo",
    "photo": "photo",
    "video": "video",
    "audio": "audio",
    "voice": "voice",
    "video_note": "video-note",
    "document": "document",
    "sticker": "sticker",
    "venue": "location",
    "location": "location",
    "contact": "contact",
    "poll": "poll",
    **dict.fromkeys(
        ("dice", "game", "story", "paid_media", "checklist", "giveaway", "invoice", "rich_message"), "other"
    ),
}
_CAPTIONED: Final = frozenset({"animation", "photo", "video", "audio", "voice", "document"})
_COMMAND: Final = re.compile(r"/([A-Za-z0-9_]{1,64})(?:@([A-Za-z0-9_]{1,64}))?")
_PRESENT: Final = {"creator": True, "administrator": True, "member": True, "left": False, "kicked": False}


def raw_event(update: Any) -> RawEvent:
    """An update as polled: where it belongs and what makes it unique. Never raises.

    An edit's stamp is its update's id: `edit_date` counts whole seconds, and two edits within one would be taken for
    the same. An update whose place cannot be read gets the room NOWHERE, so that it can be set aside."""
    try:
        payload = dumps(update)
    except RecursionError:
        payload = b"null"  # nested deeper than any update; it is set aside
    number = update.get("update_id") if isinstance(update, dict) else None
    if type(number) is not int:
        return RawEvent(NOWHERE, sha256(payload).hexdigest()[:32], "unknown", "", payload)
    kind = next((kind for kind in KINDS if kind in update), "unknown")
    try:
        room = _room(update[kind], kind)
        event_id = str(number) if kind == "my_chat_member" else str(_integer(update[kind], "message_id", kind))
    except (DecodeError, KeyError):
        return RawEvent(NOWHERE, str(number), kind, "", payload)
    return RawEvent(room, event_id, kind, str(number) if kind == "edited_message" else "", payload)


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
            data = _object(update, kind, "")
            if kind == "my_chat_member":
                return _membership(data, kind)
            return _message(data, kind, username)
    if len(update) < 2:
        raise DecodeError("update")
    return None


def _message(data: dict[str, Any], kind: str, username: str) -> Incoming | None:
    room = _room(data, kind)
    event_id = str(_integer(data, "message_id", kind))
    if "migrate_to_chat_id" in data:
        return RoomMoved(room, RoomRef(PLATFORM, str(_integer(data, "migrate_to_chat_id", kind))))
    author = _author(data, kind)
    attachment = "" if "text" in data else next((word for key, word in _ATTACHMENTS.items() if key in data), None)
    if author is None or attachment is None:
        return None  # a bot's; or a service message: someone joined, something was pinned…
    body, entities = _body(data, "caption" if attachment else "text", kind)
    if kind == "edited_message":
        if attachment and attachment not in _CAPTIONED:
            return None  # a live location moves by edits; nothing that is relayed has changed
        sent_at = _moment(data, "edit_date" if "edit_date" in data else "date", kind)
        return MessageEdited(room, event_id, author, body, sent_at, attachment)
    message = TextMessage(
        room, event_id, author, body, _moment(data, "date", kind), _reply_to(data, room, kind), attachment
    )
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


def _body(data: dict[str, Any], field: str, path: str) -> tuple[RichText, list[dict[str, Any]]]:
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
        _string(entity, "type", place)
        _integer(entity, "offset", place)
        _integer(entity, "length", place)
    return richtext_of(text, entities), entities


def _author(data: dict[str, Any], path: str) -> Author | None:
    """Who wrote; None for a bot, ours included.

    `sender_chat` comes first: with it, `from` is only a stand-in for clients that know no better (GroupAnonymousBot,
    Channel_Bot, the account of automatic forwards), and the first two call themselves bots."""
    if "sender_chat" in data:
        chat = _object(data, "sender_chat", path)
        place = f"{path}.sender_chat"
        name = next((chat[key] for key in ("title", "username", "first_name") if chat.get(key)), "")
        if not isinstance(name, str):
            raise DecodeError(f"{place}.title")
        return Author(AuthorKind.CHAT, str(_integer(chat, "id", place)), sound(name))
    if "from" not in data:
        return Author(AuthorKind.UNKNOWN, "", "")
    user = _object(data, "from", path)
    place = f"{path}.from"
    if user.get("is_bot") is not False:
        if user.get("is_bot") is True:
            return None
        raise DecodeError(f"{place}.is_bot")
    name = _string(user, "first_name", place)
    if "last_name" in user:
        name = f"{name} {_string(user, 'last_name', place)}"
    language = _string(user, "language_code", place) if "language_code" in user else ""
    return Author(AuthorKind.PERSON, str(_integer(user, "id", place)), sound(name).strip(), sound(language))


def _room(data: Any, path: str) -> RoomRef:
    """The room of a message. In a forum a topic is a room of its own; the general topic is the group itself. Elsewhere
    `message_thread_id` only strings replies together."""
    if not isinstance(data, dict):
        raise DecodeError(path)
    chat = str(_integer(_object(data, "chat", path), "id", f"{path}.chat"))
    if data.get("is_topic_message") is not True:
        return RoomRef(PLATFORM, chat)
    return RoomRef(PLATFORM, chat, topic(_integer(data, "message_thread_id", path)))


def topic(number: int) -> str:
    """A topic's id as rooms carry it; the general topic, 1 in links, cannot be named in a send."""
    return "" if number == 1 else str(number)


def _reply_to(data: dict[str, Any], room: RoomRef, path: str) -> str | None:
    """The message replied to. In a topic, every message that answers no other replies to the topic's first one."""
    if "reply_to_message" not in data:
        return None
    target = _object(data, "reply_to_message", path)
    number = str(_integer(target, "message_id", f"{path}.reply_to_message"))
    if room.topic and (number == room.topic or "forum_topic_created" in target):
        return None
    return number


def _membership(data: dict[str, Any], path: str) -> BotMembership | None:
    """Whether the bot is in; None if only its rights changed."""
    room = _room(data, path)
    present = _is_in(_object(data, "new_chat_member", path), f"{path}.new_chat_member")
    before = _is_in(_object(data, "old_chat_member", path), f"{path}.old_chat_member")
    return None if present is before else BotMembership(room, present)


def _is_in(member: dict[str, Any], path: str) -> bool:
    status = _string(member, "status", path)
    if status == "restricted":
        return member.get("is_member") is True
    if status not in _PRESENT:
        raise DecodeError(f"{path}.status")
    return _PRESENT[status]


def _moment(data: dict[str, Any], key: str, path: str) -> datetime:
    try:
        return datetime.fromtimestamp(_integer(data, key, path), UTC)
    except (ValueError, OverflowError, OSError):
        raise DecodeError(f"{path}.{key}") from None


def _integer(data: dict[str, Any], key: str, path: str) -> int:
    value = data.get(key)
    if type(value) is not int:  # True is no number here
        raise DecodeError(f"{path}.{key}")
    return value


def _string(data: dict[str, Any], key: str, path: str) -> str:
    value = data.get(key)
    if not isinstance(value, str):
        raise DecodeError(f"{path}.{key}")
    return value


def _object(data: dict[str, Any], key: str, path: str) -> dict[str, Any]:
    value = data.get(key)
    if not isinstance(value, dict):
        raise DecodeError(f"{path}.{key}" if path else key)
    return value
