"""Updates of the Bot API in the bot's own words: pure, one at a time, read from the JSON itself.

The library's own classes would refuse, or parse for a millisecond, what a few look-ups tell; and every shape that is
not Telegram's ends here as a located DecodeError, never as a crash. (https://core.telegram.org/bots/api#update)
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from hashlib import sha256
from typing import Any, Final

from bot.telegram.changes import POLLS, RECEIVED, is_over, membership_of, poll_of, press_of, query_id, reactions_of
from bot.telegram.fields import Json, integer, mapping
from bot.telegram.messages import addresses_us, message_of
from bot.telegram.people import PLATFORM, room_of
from bot.telegram.request import dumps
from messages.errors import DecodeError
from messages.types import Incoming, RawEvent, RoomMoved, RoomRef

KINDS: Final = ("message", "edited_message", "my_chat_member", "callback_query", "message_reaction", "poll")
"""The updates we ask for; a deletion is never told (see `/delete`)."""
NOWHERE: Final = RoomRef(PLATFORM, "?")
"""The room of updates whose place cannot be read."""

SETTING_UP: Final = "br:"
"""How the data of buttons begins that link rooms (handlers/bridging): they stand where there is no bridge yet."""
_TIMELESS: Final = ("callback_query", "poll")


def raw_event(update: Any, received: int = 0, username: str = "") -> RawEvent:
    """An update as polled: where it belongs and what makes it unique. Never raises. `username` is our own.

    An edit's stamp is its update's id: `edit_date` counts whole seconds, and two edits within one would be taken for
    the same. The id of a callback query's event is the query's, which is what answerCallbackQuery takes. An update
    whose place cannot be read gets the room NOWHERE, so that it can be set aside; one on a poll, POLLS. Reactions have
    their message as `target`: which topic that is in they do not say."""
    number = update.get("update_id") if isinstance(update, dict) else None
    kind = next((kind for kind in KINDS if kind in update), "unknown") if type(number) is int else "unknown"
    try:
        payload = dumps({**update, RECEIVED: received} if received and kind in _TIMELESS else update)
    except RecursionError:
        payload = b"null"  # nested deeper than any update; it is set aside
    if type(number) is not int:
        return RawEvent(NOWHERE, sha256(payload).hexdigest()[:32], "unknown", "", payload)
    try:
        data = mapping(update, kind, "")
        if kind == "poll":
            return RawEvent(POLLS, str(number), kind, "", payload, addressed=is_over(data))
        place = mapping(data, "message", kind) if kind == "callback_query" else data
        room, event_id = room_of(place, kind), _event_id(data, kind, number)
    except DecodeError:
        return RawEvent(NOWHERE, str(number), kind, "", payload)
    private = place["chat"].get("type") == "private"
    stamp = str(number) if kind == "edited_message" else ""
    addressed = kind == "my_chat_member" or (kind == "message" and addresses_us(data, username))
    addressed |= kind == "callback_query" and str(data.get("data", "")).startswith(SETTING_UP)
    about = data.get("message_id") if kind == "message_reaction" else None
    target = str(about) if type(about) is int else ""
    return RawEvent(room, event_id, kind, stamp, payload, private, addressed, target)


def _event_id(data: Json, kind: str, number: int) -> str:
    match kind:
        case "my_chat_member" | "message_reaction":
            return str(number)
        case "callback_query":
            return query_id(data, kind)
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
    """What an update says; None if it is of no interest (another bot's, another bot's command).

    `username` is our own, without @. Raises DecodeError naming the place of what is wrong."""
    if not isinstance(update, dict):
        raise DecodeError("update")
    kind = next((kind for kind in KINDS if kind in update), "")
    if not kind:
        if len(update) < 2:
            raise DecodeError("update")
        return None
    data = mapping(update, kind, "")
    match kind:
        case "my_chat_member":
            return membership_of(data, kind)
        case "callback_query":
            return press_of(data, kind, update)
        case "message_reaction":
            return reactions_of(data, kind, str(integer(update, "update_id", "update")))
        case "poll":
            return poll_of(data, kind, str(update.get("update_id", "")), update)
        case _:
            return message_of(data, kind, username)
