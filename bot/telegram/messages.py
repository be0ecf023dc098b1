"""Messages and edits in the bot's own words: texts, captions, media, replies, commands. Pure.

Service messages, which say what happened in a room, are in service.py; how one entry is told from another in codec.py.
"""

from __future__ import annotations

import re
from typing import Any, Final

from bot.telegram.about import about_of
from bot.telegram.entities import richtext_of, sound
from bot.telegram.fields import Json, integer, mapping, moment, string
from bot.telegram.media import CAPTIONED, attachment_of, file_of
from bot.telegram.people import PLATFORM, author_of, origin_of, room_of
from bot.telegram.service import service_of
from messages.errors import DecodeError
from messages.richtext import RichText
from messages.types import (
    Author,
    Command,
    Incoming,
    Location,
    MessageEdited,
    PollAsked,
    RoomMoved,
    RoomRef,
    TextMessage,
)

_COMMAND: Final = re.compile(r"/([A-Za-z0-9_]{1,64})(?:@([A-Za-z0-9_]{1,64}))?")
_FOR_US: Final = frozenset({"bridge", "status"})
"""Commands that are meant for the bot in whatever room: they link rooms, and tell of it."""


def message_of(data: Json, kind: str, username: str) -> Incoming | None:
    """A message or an edit (`kind`); None for another bot's, and for a service message that says nothing to others."""
    room = room_of(data, kind)
    event_id = str(integer(data, "message_id", kind))
    if "migrate_to_chat_id" in data:
        return RoomMoved(room, RoomRef(PLATFORM, str(integer(data, "migrate_to_chat_id", kind))))
    attachment = attachment_of(data)
    if attachment is None:
        return service_of(data, kind, room, event_id) if kind == "message" else None
    author = author_of(data, kind)
    if author is None:
        return None
    if kind == "edited_message":
        return _edit(data, kind, room, event_id, author, attachment)
    body, entities = _body(data, "caption" if attachment else "text", kind)
    message = TextMessage(
        room,
        event_id,
        author,
        body,
        moment(data, "date", kind),
        _reply_to(data, room, kind),
        attachment,
        file_of(data, attachment),
        about_of(data) if attachment else None,
        _album(data),
        _thread(data, event_id),
        origin_of(data),
    )
    return _command(message, username) if not attachment and _begins_with_command(entities) else message


def addresses_us(data: Json, username: str) -> bool:
    """Whether this message is a command that the bot hears in rooms that it does not know."""
    text, entities = data.get("text"), data.get("entities")
    if not isinstance(text, str) or not isinstance(entities, list) or not _begins_with_command(entities):
        return False
    match = _COMMAND.match(text)
    if match is None or match[1].lower() not in _FOR_US:
        return False
    return match[2] is None or match[2].lower() == username.lower()


def _edit(data: Json, path: str, room: RoomRef, event_id: str, author: Author, attachment: str) -> MessageEdited | None:
    """Without a caption, only what lives on can change: a live location moves by edits, a poll ends."""
    about = about_of(data) if attachment else None
    if attachment and attachment not in CAPTIONED and not isinstance(about, Location | PollAsked):
        return None
    body, _ = _body(data, "caption" if attachment else "text", path)
    sent_at = moment(data, "edit_date" if "edit_date" in data else "date", path)
    return MessageEdited(room, event_id, author, body, sent_at, attachment, file_of(data, attachment), about)


def _begins_with_command(entities: list[Any]) -> bool:
    first = entities[0] if entities else None
    return isinstance(first, dict) and first.get("type") == "bot_command" and first.get("offset") == 0


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


def _reply_to(data: Json, room: RoomRef, path: str) -> str | None:
    """The message replied to, if it is of this chat. In a topic, every message that answers no other replies to the
    topic's first one."""
    if "reply_to_message" not in data:
        return None
    target = mapping(data, "reply_to_message", path)
    number = str(integer(target, "message_id", f"{path}.reply_to_message"))
    if room.topic and (number == room.topic or "forum_topic_created" in target):
        return None
    chat = target.get("chat")
    elsewhere = isinstance(chat, dict) and "id" in chat and str(chat["id"]) != room.chat
    return None if elsewhere else number


def _album(data: Json) -> str:
    group = data.get("media_group_id")
    return sound(group) if isinstance(group, str) else ""


def _thread(data: Json, event_id: str) -> str:
    """Outside forums: the message that a string of replies began with."""
    number = data.get("message_thread_id")
    if data.get("is_topic_message") is True or type(number) is not int:
        return ""
    return "" if str(number) == event_id else str(number)
