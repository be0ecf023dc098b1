"""What updates say that are no messages: the bot's own rights, people's reactions, presses on buttons, polls that
ended. Pure.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import Any, Final, NamedTuple

from bot.telegram.entities import sound
from bot.telegram.fields import Json, integer, mapping, moment, string
from bot.telegram.people import ANONYMOUS_ADMIN, NOBODY, PLATFORM, chat_of, person_of, room_of
from messages.errors import DecodeError
from messages.types import (
    Author,
    BotMembership,
    ButtonPressed,
    PollClosed,
    ReactionsSet,
    RoomRef,
)

POLLS: Final = RoomRef(PLATFORM, "?polls")
"""The room of updates on polls, which do not say where the poll is."""
RECEIVED: Final = "received_at"
"""Added to updates that have no time of their own: when they were polled, in seconds since 1970."""
CUSTOM: Final = "✨"
"""Stands for an emoji of somebody's own drawing, which no other platform has."""
PAID: Final = "⭐"

_QUERY_ID: Final = re.compile(r"[!-~]{1,128}")
_PRESENT: Final = {"creator": True, "administrator": True, "member": True, "left": False, "kicked": False}


class _Standing(NamedTuple):
    present: bool
    writes: bool = True
    admin: bool = False


def membership_of(data: Json, path: str) -> BotMembership | None:
    """Whether the bot is in, may write and is an admin; None if none of these changed."""
    room = room_of(data, path)
    now = _standing(mapping(data, "new_chat_member", path), f"{path}.new_chat_member")
    before = _standing(mapping(data, "old_chat_member", path), f"{path}.old_chat_member")
    if now == before:
        return None
    title = data["chat"].get("title")
    return BotMembership(
        room, now.present, now.writes, _doer(data, path), now.admin, sound(title) if isinstance(title, str) else ""
    )


def _standing(member: Json, path: str) -> _Standing:
    status = string(member, "status", path)
    if status == "restricted":
        if member.get("is_member") is not True:
            return _Standing(False)
        return _Standing(True, writes=member.get("can_send_messages") is True)
    if status not in _PRESENT:
        raise DecodeError(f"{path}.status")
    return _Standing(_PRESENT[status], admin=status in ("administrator", "creator"))


def _doer(data: Json, path: str) -> Author | None:
    """Who did it: an admin who is anonymous acts as the group; None for a bot, or if it is not said."""
    user = data.get("from")
    if not isinstance(user, dict):
        return None
    try:
        if user.get("id") == ANONYMOUS_ADMIN:
            return chat_of(data, "chat", path)
        return person_of(user, f"{path}.from")
    except DecodeError:
        return None


def reactions_of(data: Json, path: str, event_id: str) -> ReactionsSet | None:
    """Somebody's reactions to a message, as they are now; None for a bot's. It does not say in which topic."""
    if "user" in data:
        author = person_of(mapping(data, "user", path), f"{path}.user")
    else:
        author = chat_of(data, "actor_chat", path)
    reactions = data.get("new_reaction")
    if not isinstance(reactions, list):
        raise DecodeError(f"{path}.new_reaction")
    room, target, sent_at = room_of(data, path), integer(data, "message_id", path), moment(data, "date", path)
    if author is None:
        return None
    keys = tuple(dict.fromkeys(key for reaction in reactions if (key := _key(reaction))))
    return ReactionsSet(room, event_id, author, str(target), keys, sent_at)


def _key(reaction: Any) -> str:
    """A ReactionType as an emoji; "" for a kind that is unknown here."""
    match reaction:
        case {"type": "emoji", "emoji": str() as emoji}:
            return sound(emoji)
        case {"type": "custom_emoji"}:
            return CUSTOM
        case {"type": "paid"}:
            return PAID
        case _:
            return ""


def is_over(poll: Json) -> bool:
    """Whether a poll takes no more answers."""
    return poll.get("is_closed") is True


def poll_of(data: Json, path: str, event_id: str, update: Json) -> PollClosed | None:
    """That a poll ended, which is all that a bot sees of one that is not its own; None while it goes on."""
    if not is_over(data):
        return None
    at = moment(update, RECEIVED, "update") if RECEIVED in update else datetime.fromtimestamp(0, UTC)
    return PollClosed(POLLS, event_id, NOBODY, at, poll=sound(string(data, "id", path)))


def press_of(data: Json, path: str, update: Json) -> ButtonPressed | None:
    """A press on a button; None for one below an inline message, or for a game's. Of a message that is gone or too
    old, Telegram says but where it was."""
    event_id, author = query_id(data, path), person_of(mapping(data, "from", path), f"{path}.from")
    if author is None or "message" not in data or "data" not in data:
        return None
    message, place = mapping(data, "message", path), f"{path}.message"
    room, target = room_of(message, place), integer(message, "message_id", place)
    if RECEIVED in update:
        sent_at = moment(update, RECEIVED, "update")
    else:
        sent_at = moment(message, "edit_date" if "edit_date" in message else "date", place)
    return ButtonPressed(room, event_id, author, sound(string(data, "data", path)), str(target), sent_at)


def query_id(data: Json, path: str) -> str:
    """What answerCallbackQuery takes."""
    identity = string(data, "id", path)
    if _QUERY_ID.fullmatch(identity) is None:
        raise DecodeError(f"{path}.id")
    return identity
