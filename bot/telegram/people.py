"""Who wrote and where, as updates tell of it. Apart from the codec because messages, reactions and changes of rights
all say it in the same few fields.
"""

from __future__ import annotations

from contextlib import suppress
from typing import Any, Final

from bot.telegram.entities import sound
from bot.telegram.fields import Json, integer, mapping, string
from messages.errors import DecodeError
from messages.types import Author, AuthorKind, RoomRef

PLATFORM: Final = "telegram"
NOBODY: Final = Author(AuthorKind.UNKNOWN, "", "")
ANONYMOUS_ADMIN: Final = 1087968824
"""GroupAnonymousBot: `from` of what admins do in the name of their group (Bot API, Message.sender_chat)."""


def author_of(data: Json, path: str) -> Author | None:
    """Who wrote; None for a bot, ours included.

    `sender_chat` comes first: with it, `from` is only a stand-in for clients that know no better (GroupAnonymousBot,
    Channel_Bot, the account of automatic forwards), and the first two call themselves bots."""
    if "sender_chat" in data:
        return chat_of(data, "sender_chat", path)
    if "from" not in data:
        return NOBODY
    return person_of(mapping(data, "from", path), f"{path}.from")


def origin_of(data: Json) -> Author | None:
    """Who wrote a message that is forwarded here; None if it is not, or if it does not say so as it should
    (Bot API, MessageOrigin). Whoever hides their account is known by name only."""
    origin = data.get("forward_origin")
    if not isinstance(origin, dict):
        return None
    with suppress(DecodeError):
        match origin.get("type"):
            case "user":
                user = mapping(origin, "sender_user", "forward_origin")
                return person_of({**user, "is_bot": False}, "forward_origin.sender_user")
            case "hidden_user":
                return Author(AuthorKind.UNKNOWN, "", sound(string(origin, "sender_user_name", "forward_origin")))
            case "chat" | "channel" as kind:
                return chat_of(origin, "sender_chat" if kind == "chat" else "chat", "forward_origin")
    return None


def chat_of(data: Json, key: str, path: str) -> Author:
    """A channel, or a group in whose name an admin acts."""
    chat = mapping(data, key, path)
    place = f"{path}.{key}"
    name = next((chat[key] for key in ("title", "username", "first_name") if chat.get(key)), "")
    if not isinstance(name, str):
        raise DecodeError(f"{place}.title")
    return Author(AuthorKind.CHAT, str(integer(chat, "id", place)), sound(name))


def person_of(user: Json, place: str) -> Author | None:
    """The person of a User; None for a bot."""
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


def room_of(data: Any, path: str) -> RoomRef:
    """The room of a message. In a forum a topic is a room of its own; the general topic is the group itself, where the
    opening of a new one is told. Elsewhere `message_thread_id` only strings replies together."""
    if not isinstance(data, dict):
        raise DecodeError(path)
    chat = str(integer(mapping(data, "chat", path), "id", f"{path}.chat"))
    if data.get("is_topic_message") is not True or "forum_topic_created" in data:
        return RoomRef(PLATFORM, chat)
    return RoomRef(PLATFORM, chat, topic(integer(data, "message_thread_id", path)))


def topic(number: int) -> str:
    """A topic's id as rooms carry it; the general topic, 1 in links, cannot be named in a send."""
    return "" if number == 1 else str(number)
