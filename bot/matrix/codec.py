"""One Matrix event in the bot's words: pure, and sceptical of every field, since any client may have written it.

The payload wraps the event with what it does not carry itself: the sender's name in that room, which Matrix keeps in
the room's state, and a few facts more (bot/matrix/changes.py, Facts): `{"event": {…}, "name": "…", …}`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

import orjson

from bot.matrix.changes import (
    Facts,
    person,
    read_levels,
    read_member,
    read_name,
    read_picture,
    read_pins,
    read_tombstone,
)
from bot.matrix.fields import (
    COPY_MARK,
    Json,
    dict_at,
    relation_of,
    sound,
    string_at,
    target_of,
    time_of,
)
from bot.matrix.polls import POLL_ENDS, POLL_RESPONSES, POLL_STARTS, read_end, read_response
from bot.matrix.profiles import is_anothers
from bot.matrix.words import COMMAND, read_message, read_poll_start, read_sticker
from messages.errors import DecodeError
from messages.types import Author, Incoming, MessageDeleted, RawEvent, Reacted, RoomRef, Unreadable

ENCRYPTED: Final = "m.room.encrypted"
ADDRESSED: Final = ("bridge", "status")
"""Commands that are meant for the bot in rooms of no bridge as well: they make one, or ask why there is none."""

_NUL: Final = rb"\u0000"
"""As JSON has it."""
Opened = Callable[[str, dict[str, Any]], dict[str, Any] | None]
"""The clear form of an encrypted event, given its room; None if there is no key."""


def unopened(_room: str, _event: dict[str, Any]) -> None:
    """Opens nothing."""


def payload_of(event: Json, name: str, **facts: object) -> bytes:
    """The payload of a RawEvent, as `decode` reads it."""
    try:
        return orjson.dumps({"event": event, "name": name, **facts})
    except (orjson.JSONEncodeError, RecursionError):
        return b"null"  # nested deeper than any event; it is set aside


def decode(raw: RawEvent, own_user: str, opened: Opened = unopened) -> Incoming | None:
    """See handlers.ports.Platform.decode. An edit's claim to be by the original's author is for the use case to check,
    which alone knows the original."""
    try:
        payload = orjson.loads(raw.payload)
        if _NUL in raw.payload:
            payload = sound(payload)
    except (orjson.JSONDecodeError, RecursionError):
        raise DecodeError("payload") from None
    event: Json = dict_at(payload, "event")
    kind = string_at(event, "type")
    sender = string_at(event, "sender") if kind in TYPES else own_user
    if sender == own_user and kind != "m.room.member":
        return None
    facts = Facts.of(payload)
    author = person(sender, facts.name)
    if kind == ENCRYPTED:
        clear = clear_of(raw.room.chat, event, opened)
        if clear is None:
            return Unreadable(raw.room, string_at(event, "event_id"), author, time_of(event))
        event, kind = clear, clear["type"]
    if kind in _SAID:
        return _SAID[kind](raw.room, event, author)
    return _DONE[kind](raw.room, event, author, own_user, facts)


def clear_of(room: str, event: Json, opened: Opened) -> dict[str, Any] | None:
    """An encrypted event as it was before, if it can be opened to something that people say. What is related stands
    outside (client-server API, m.room.encrypted)."""
    found = opened(room, dict(event))
    if found is None or found.get("type") not in _SAID or not isinstance(found.get("content"), dict):
        return None
    try:
        content = sound(found["content"])
    except RecursionError:
        return None
    relation = relation_of(event["content"]) if isinstance(event.get("content"), dict) else {}
    if relation and "m.relates_to" not in content:
        content = {**content, "m.relates_to": relation}
    own = {key: event[key] for key in ("event_id", "sender", "origin_server_ts", "unsigned") if key in event}
    return {"type": found["type"], "content": content, **own}


def is_addressed(event: Json, own_user: str) -> bool:
    """Whether this (clear) event is meant for the bot in whatever room: a command that links rooms, or our own coming
    and going."""
    if event.get("type") == "m.room.member":
        return event.get("state_key") == own_user
    content = event.get("content")
    if event.get("type") != "m.room.message" or not isinstance(content, dict) or COPY_MARK in content:
        return False
    body = content.get("body")
    if not isinstance(body, str) or is_anothers(content):
        return False
    command = COMMAND.fullmatch(body.strip())
    return command is not None and command[1].lower() in ADDRESSED


def _reaction(room: RoomRef, event: Json, author: Author) -> Incoming | None:
    content = dict_at(event, "content")
    relation = relation_of(content)
    if COPY_MARK in content or relation.get("rel_type") != "m.annotation":
        return None
    target, key = target_of(relation), relation.get("key")
    if target is None or not isinstance(key, str) or not key:
        return None
    return Reacted(room, string_at(event, "event_id"), author, target, key, time_of(event))


def _redaction(room: RoomRef, event: Json, author: Author) -> Incoming | None:
    """`redacts` stands in the content since room version 11, beside it before."""
    content = event.get("content")
    content = content if isinstance(content, dict) else {}
    if COPY_MARK in content:
        return None
    target = content.get("redacts")
    target = target if isinstance(target, str) and target else string_at(event, "redacts")
    if target_of({"event_id": target}) is None:
        raise DecodeError("redacts")
    return MessageDeleted(room, target, author)


_Reading = Callable[[RoomRef, Json, Author], Incoming | None]
_SAID: dict[str, _Reading] = {
    "m.room.message": read_message,
    "m.reaction": _reaction,
    "m.sticker": read_sticker,
    **dict.fromkeys(POLL_STARTS, read_poll_start),
    **dict.fromkeys(POLL_RESPONSES, read_response),
    **dict.fromkeys(POLL_ENDS, read_end),
}
_Noting = Callable[[RoomRef, Json, Author, str, Facts], Incoming | None]


def _where_linked(reading: _Reading) -> _Noting:
    return lambda room, event, author, _own, facts: reading(room, event, author) if facts.linked else None


_DONE: dict[str, _Noting] = {
    "m.room.redaction": lambda room, event, author, _own, _facts: _redaction(room, event, author),
    "m.room.tombstone": lambda room, event, _author, _own, _facts: read_tombstone(room, event),
    "m.room.member": read_member,
    "m.room.power_levels": read_levels,
    "m.room.pinned_events": _where_linked(read_pins),
    "m.room.name": _where_linked(read_name),
    "m.room.avatar": _where_linked(read_picture),
}
TYPES = (*_SAID, *_DONE, ENCRYPTED)
"""The event types that are read at all."""
