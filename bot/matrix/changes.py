"""What happens to a room rather than in it, read from its state: names, pictures, pins, people, rights, another id.

State events say how things are; what has changed is the difference to `prev_content`, where the homeserver gives that.
Of rooms that are not linked only our own coming and going, and their moves, are told.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from bot.matrix.fields import (
    PLATFORM,
    ROOM_ID,
    Json,
    dict_at,
    dict_or_none,
    local_part,
    string_at,
    target_of,
    text_or_none,
)
from bot.matrix.files import picture_of
from bot.matrix.rights import rights_of
from messages.errors import DecodeError
from messages.types import (
    Author,
    AuthorKind,
    BotMembership,
    Incoming,
    PeopleMoved,
    Pinned,
    RoomMoved,
    RoomPictured,
    RoomRef,
    RoomRenamed,
)

_MOST_PINS = 20
"""That are told of at once: an event can name thousands, each of which is looked up."""
_IN, _OUT = "join", ("leave", "ban")


@dataclass(frozen=True, slots=True)
class Facts:
    """What the adapter knew when the event came, kept beside it in the payload: the sender's name; whether the room is
    linked; of our own coming, who let us in, what the room is called, and what we may do there."""

    name: str = ""
    linked: bool = False
    inviter: str = ""
    inviter_name: str = ""
    title: str = ""
    writes: bool = True
    admin: bool = False

    @staticmethod
    def of(payload: Json) -> Facts:
        """From a payload of any shape."""
        return Facts(
            text_or_none(payload, "name"),
            payload.get("linked") is True,
            text_or_none(payload, "inviter"),
            text_or_none(payload, "inviter_name"),
            text_or_none(payload, "title"),
            payload.get("writes") is not False,
            payload.get("admin") is True,
        )


def read_member(room: RoomRef, event: Json, author: Author, own: str, facts: Facts) -> Incoming | None:
    """Somebody's membership: our own, or in a linked room that of others, who came or went. Raises DecodeError."""
    user = string_at(event, "state_key")
    content = dict_at(event, "content")
    membership = string_at(content, "membership", "content.")
    if user == own:
        return _own_membership(room, membership, author, own, facts)
    before = dict_or_none(dict_or_none(event, "unsigned"), "prev_content")
    was_in = before.get("membership") == _IN
    if not facts.linked or (membership == _IN) == was_in or membership not in (_IN, *_OUT):
        return None
    name = text_or_none(content, "displayname") or text_or_none(before, "displayname")
    people = (person(user, name),)
    event_id = string_at(event, "event_id")
    return PeopleMoved(room, event_id, people) if membership == _IN else PeopleMoved(room, event_id, left=people)


def _own_membership(room: RoomRef, membership: str, author: Author, own: str, facts: Facts) -> Incoming | None:
    if membership == _IN:
        by = person(facts.inviter, facts.inviter_name) if facts.inviter else None
        return BotMembership(room, True, facts.writes, by, facts.admin, facts.title)
    if membership in _OUT:
        return BotMembership(room, False, author=None if author.account == own else author)
    return None


def person(account: str, name: str) -> Author:
    """Somebody by their account, called by its local part if the name says nothing."""
    return Author(
        AuthorKind.PERSON, account, name if name.strip() else local_part(account), handle=account.removeprefix("@")
    )


def read_levels(room: RoomRef, event: Json, author: Author, own: str, facts: Facts) -> Incoming | None:
    """Told of a linked room where what we may do has changed. Of one that we made, with its makers above all (version
    12), nothing is: our level there stands in no event."""
    levels = dict_at(event, "content")
    before = dict_or_none(event, "unsigned").get("prev_content")
    if event.get("state_key") != "" or not isinstance(before, dict) or not facts.linked:
        return None
    now, then = rights_of(levels, {}), rights_of(before, {})
    rights = now.may_write(own), now.may_redact_others(own)
    if rights == (then.may_write(own), then.may_redact_others(own)):
        return None
    return BotMembership(room, True, rights[0], author, rights[1])


def read_pins(room: RoomRef, event: Json, author: Author) -> Incoming | None:
    """What was pinned; if nothing was, what no longer is. Clients do one at a time."""
    now, before = _pins(dict_at(event, "content")), _pins(_before(event))
    if event.get("state_key") != "" or _is_unsure(event):
        return None
    added = tuple(one for one in now if one not in before)[-_MOST_PINS:]
    removed = tuple(one for one in before if one not in now)[-_MOST_PINS:]
    if not added and not removed:
        return None
    return Pinned(room, string_at(event, "event_id"), author, added or removed, bool(added))


def read_name(room: RoomRef, event: Json, author: Author) -> Incoming | None:
    title = text_or_none(dict_at(event, "content"), "name")
    if event.get("state_key") != "" or title == text_or_none(_before(event), "name"):
        return None
    return RoomRenamed(room, string_at(event, "event_id"), author, title)


def read_picture(room: RoomRef, event: Json, author: Author) -> Incoming | None:
    content = dict_at(event, "content")
    if event.get("state_key") != "" or content.get("url") == _before(event).get("url"):
        return None
    return RoomPictured(room, string_at(event, "event_id"), author, picture_of(content))


def read_tombstone(room: RoomRef, event: Json) -> Incoming | None:
    content = dict_at(event, "content")
    if not content or event.get("state_key") != "":
        return None
    successor = string_at(content, "replacement_room", "content.")
    if not ROOM_ID.fullmatch(successor):
        raise DecodeError("content.replacement_room")
    return RoomMoved(room, RoomRef(PLATFORM, successor))


def _before(event: Json) -> dict[str, Any]:
    return dict_or_none(dict_or_none(event, "unsigned"), "prev_content")


def _is_unsure(event: Json) -> bool:
    """It replaces something, and the homeserver does not say what."""
    unsigned = dict_or_none(event, "unsigned")
    return "replaces_state" in unsigned and "prev_content" not in unsigned


def _pins(content: Json) -> dict[str, None]:
    """In their order; what can be no event's id is none."""
    pinned = content.get("pinned")
    if not isinstance(pinned, list):
        return {}
    return {one: None for one in pinned if target_of({"event_id": one}) is not None}
