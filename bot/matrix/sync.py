"""What a `/sync` or `/messages` answer holds, as raw events and gaps: pure, and trusting no shape.

Events from before our own join are left out here: a first timeline holds them [client-server API, /sync], and nobody
who wrote them wrote to a bridge.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from bot.matrix.codec import PLATFORM, TYPES, payload_of
from bot.matrix.names import Names
from messages.types import Gap, RawEvent, RoomMoved, RoomRef

PAGE = 100  # events; Synapse caps a filter's limit at 100 (`filter_timeline_limit`)

_NOTHING: dict[str, list[str]] = {"types": []}
TIMELINE_FILTER = {"types": list(TYPES), "limit": PAGE, "lazy_load_members": True}
SYNC_FILTER = {
    "presence": _NOTHING,
    "account_data": _NOTHING,
    "room": {
        "account_data": _NOTHING,
        "ephemeral": _NOTHING,
        "state": {"types": ["m.room.member"], "lazy_load_members": True},
        "timeline": TIMELINE_FILTER,
    },
}
"""Our own events are not filtered out: Synapse then computes an answer for each of them all the same, never sends it,
and does it again from the start at the next event [run]; and our own join would be missing."""


@dataclass(frozen=True, slots=True)
class Found:
    """Events as they came, with the room each is from, before names are added; `own` counts those of ours."""

    events: list[tuple[str, dict[str, Any]]]
    gaps: list[Gap]
    moves: list[RoomMoved]
    invitations: dict[str, list[Any]]
    own: int


def read_sync(answer: dict[str, Any], *, own_user: str, since: str, names: Names) -> Found:
    """The new events of all rooms, in order within each room, and the gaps before them."""
    rooms = _dict(answer, "rooms")
    found = Found([], [], [], {}, 0)
    own = 0
    for section in ("join", "leave"):
        for room, news in _dict(rooms, section).items():
            timeline = _dict(news, "timeline")
            events = _list(timeline, "events")
            names.learn(room, _list(_dict(news, "state"), "events"))
            names.learn(room, events)
            own += sum(1 for e in events if isinstance(e, dict) and e.get("sender") == own_user)
            joined = _last_join(events, own_user)
            start = timeline.get("prev_batch")
            if joined is None and timeline.get("limited") is True and isinstance(start, str):
                found.gaps.append(Gap(RoomRef(PLATFORM, room), start, since))
            new = events if joined is None else events[joined:]
            wanted = [event for event in new if _is_wanted(event, own_user)]
            found.events.extend((room, event) for event in wanted)
            found.moves.extend(_moves(room, wanted))
    invitations = _dict(rooms, "invite").items()
    found.invitations.update((room, _list(_dict(news, "invite_state"), "events")) for room, news in invitations)
    return Found(found.events, found.gaps, found.moves, found.invitations, own)


def read_page(
    answer: dict[str, Any], room: str, *, own_user: str, names: Names
) -> tuple[list[dict[str, Any]], str | None]:
    """One page of `/messages`, newest first, and the token of the next page (None at the end, or at our own join)."""
    chunk = _list(answer, "chunk")
    for event in (*_list(answer, "state"), *reversed(chunk)):
        user = event.get("state_key") if isinstance(event, dict) else None
        if isinstance(user, str) and names.get(room, user) is None:  # older than what is known
            names.learn(room, (event,))
    joined = next((number for number, event in enumerate(chunk) if _is_own_join(event, own_user)), None)
    end = answer.get("end")
    if joined is not None:
        chunk, end = chunk[: joined + 1], None
    return [e for e in chunk if _is_wanted(e, own_user)], end if isinstance(end, str) and end else None


def raw_event(room: str, event: dict[str, Any], name: str) -> RawEvent:
    """The event for storage. One without an id is given one by its content, so that it can be set aside."""
    event_id, kind = event.get("event_id"), event.get("type")
    payload = payload_of(event, name)
    if not isinstance(event_id, str) or not event_id:
        event_id = "?" + hashlib.sha256(payload).hexdigest()[:32]
    return RawEvent(RoomRef(PLATFORM, room), event_id, kind if isinstance(kind, str) else "?", "", payload)


def senders(events: Iterable[tuple[str, dict[str, Any]]]) -> Iterator[tuple[str, str]]:
    """(room, sender) of events whose sender's name will be shown."""
    for room, event in events:
        sender = event.get("sender")
        if isinstance(sender, str) and sender and event.get("type") not in ("m.room.member", "m.room.tombstone"):
            yield room, sender


def _moves(room: str, events: Iterable[dict[str, Any]]) -> Iterator[RoomMoved]:
    for event in events:
        content = event.get("content") if event.get("type") == "m.room.tombstone" else None
        successor = content.get("replacement_room") if isinstance(content, dict) else None
        if isinstance(successor, str) and event.get("state_key") == "":
            yield RoomMoved(RoomRef(PLATFORM, room), RoomRef(PLATFORM, successor))


def _is_wanted(event: Any, own_user: str) -> bool:
    if not isinstance(event, dict):
        return False
    kind = event.get("type")
    if kind == "m.room.member":
        return event.get("state_key") == own_user and not _is_profile_change(event)
    if isinstance(kind, str) and kind not in TYPES:
        return False
    # MSC4115: our membership when the event was sent
    before_us = _dict(event, "unsigned").get("membership", "join") != "join"
    return event.get("sender") != own_user and not before_us


def _last_join(events: list[Any], own_user: str) -> int | None:
    return next((n for n in range(len(events) - 1, -1, -1) if _is_own_join(events[n], own_user)), None)


def _is_own_join(event: Any, own_user: str) -> bool:
    return (
        isinstance(event, dict)
        and event.get("type") == "m.room.member"
        and event.get("state_key") == own_user
        and _dict(event, "content").get("membership") == "join"
        and not _is_profile_change(event)
    )


def _is_profile_change(event: dict[str, Any]) -> bool:
    before = _dict(_dict(event, "unsigned"), "prev_content").get("membership")
    return before == "join" == _dict(event, "content").get("membership")


def _dict(parent: Any, key: str) -> dict[str, Any]:
    value = parent.get(key) if isinstance(parent, dict) else None
    return value if isinstance(value, dict) else {}


def _list(parent: dict[str, Any], key: str) -> list[Any]:
    value = parent.get(key)
    return value if isinstance(value, list) else []
