"""Service messages in the bot's own words: what happened in a room. Pure.

They are a courtesy to the other rooms, so one that is not described as the Bot API says is passed over.
"""

from __future__ import annotations

from typing import Any

from bot.telegram.entities import sound
from bot.telegram.fields import Json
from bot.telegram.media import picture_of
from bot.telegram.people import PLATFORM, author_of, person_of, topic
from messages.errors import DecodeError
from messages.types import (
    Author,
    Incoming,
    PeopleMoved,
    Pinned,
    RoomPictured,
    RoomRef,
    RoomRenamed,
    TopicOpened,
)


def service_of(data: Json, path: str, room: RoomRef, event_id: str) -> Incoming | None:
    """What a service message tells; None for what other rooms have no use for, and for what a bot did, ours included:
    but people whom a bot let in have come."""
    if "new_chat_members" in data or "left_chat_member" in data:
        joined = tuple(_people(data.get("new_chat_members"), path))
        left = tuple(_people([data.get("left_chat_member")], path))
        return PeopleMoved(room, event_id, joined, left) if joined or left else None
    author = author_of(data, path)
    return None if author is None else _deed(data, room, event_id, author)


def _deed(data: Json, room: RoomRef, event_id: str, author: Author) -> Incoming | None:
    if "pinned_message" in data:
        number = _of(data["pinned_message"], "message_id")
        return Pinned(room, event_id, author, (str(number),)) if type(number) is int else None
    if title := _name(data.get("new_chat_title")):
        return RoomRenamed(room, event_id, author, title)
    if "new_chat_photo" in data:
        picture = picture_of(data["new_chat_photo"])
        return None if picture is None else RoomPictured(room, event_id, author, picture)
    if data.get("delete_chat_photo") is True:
        return RoomPictured(room, event_id, author, None)
    name, number = _name(_of(data.get("forum_topic_created"), "name")), data.get("message_thread_id")
    if name and type(number) is int:
        return TopicOpened(room, event_id, author, RoomRef(PLATFORM, room.chat, topic(number)), name)
    return None


def _people(users: Any, path: str) -> list[Author]:
    """Those among some Users who are people."""
    found: list[Author] = []
    for user in users if isinstance(users, list) else ():
        try:
            person = person_of(user, path) if isinstance(user, dict) else None
        except DecodeError:
            continue
        if person is not None:
            found.append(person)
    return found


def _of(data: Any, key: str) -> Any:
    return data.get(key) if isinstance(data, dict) else None


def _name(value: Any) -> str:
    return sound(value) if isinstance(value, str) else ""
