"""What a `/sync` or `/messages` answer holds, as raw events and gaps: pure, and trusting no shape.

Events from before our own join are left out here: a first timeline holds them [client-server API, /sync], and nobody
who wrote them wrote to a bridge.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from bot.matrix.codec import TYPES, payload_of
from bot.matrix.fields import PLATFORM, ROOM_ID
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


class Heard(NamedTuple):
    """An event as it came, before names are added; `settled` if nobody else came or went after it."""

    room: str
    event: dict[str, Any]
    settled: bool = True


@dataclass(slots=True)
class Found:
    """What is new; `own` counts events of ours. `stirred` are rooms where anybody came or went, or may have, `crowded`
    those where the homeserver counts others than two, `relevelled` those where rights were set."""

    events: list[Heard] = field(default_factory=list)
    gaps: list[Gap] = field(default_factory=list)
    moves: list[RoomMoved] = field(default_factory=list)
    invitations: dict[str, list[Any]] = field(default_factory=dict)
    own: int = 0
    stirred: set[str] = field(default_factory=set)
    crowded: set[str] = field(default_factory=set)
    relevelled: set[str] = field(default_factory=set)


def read_sync(
    answer: dict[str, Any], *, own_user: str, since: str, names: Names, shared: Collection[str] = ()
) -> Found:
    """The new events of all rooms, in order within each room, and the gaps before them.

    In a `shared` room it does not matter who else is there. Elsewhere others' coming and going is told, and a gap
    before it left out: whether that was private nobody knows any more."""
    rooms = _dict(answer, "rooms")
    found = Found()
    for section in ("join", "leave"):
        for room, news in _dict(rooms, section).items():
            _read_room(found, room, news, own_user=own_user, since=since, names=names, shared=room in shared)
            if section == "join" and _is_crowded(_dict(news, "summary")):
                found.crowded.add(room)
    invitations = _dict(rooms, "invite").items()
    found.invitations.update((room, _list(_dict(news, "invite_state"), "events")) for room, news in invitations)
    return found


def _read_room(found: Found, room: str, news: Any, *, own_user: str, since: str, names: Names, shared: bool) -> None:
    timeline = _dict(news, "timeline")
    events = _list(timeline, "events")
    names.learn(room, _list(_dict(news, "state"), "events"))
    names.learn(room, events)
    found.own += sum(1 for e in events if isinstance(e, dict) and e.get("sender") == own_user)
    joined = _last_join(events, own_user)
    if any(isinstance(event, dict) and event.get("type") == "m.room.power_levels" for event in events):
        found.relevelled.add(room)
    start = timeline.get("prev_batch")
    limited = joined is None and timeline.get("limited") is True and isinstance(start, str)
    new = events if joined is None else events[joined:]
    turn = -1 if shared else _last_change_of_others(new, own_user)
    if limited and turn < 0:
        found.gaps.append(Gap(RoomRef(PLATFORM, room), str(start), since))
    if shared:
        wanted = [Heard(room, event) for event in new if _is_wanted(event, own_user, others=True)]
    else:
        wanted = list(_told(room, new, turn, own_user))
        if limited or any(_is_change_of_members(event) for event in new):
            found.stirred.add(room)
    found.events.extend(wanted)
    found.moves.extend(_moves(room, (heard.event for heard in wanted)))


def _told(room: str, events: list[Any], turn: int, own_user: str) -> Iterator[Heard]:
    """Of a room that is not linked: what is wanted, and others' coming and going, the last of which is at `turn`."""
    for number, event in enumerate(events):
        if _is_wanted(event, own_user) or _is_change_of_others(event, own_user):
            yield Heard(room, event, number > turn)


def _is_crowded(summary: dict[str, Any]) -> bool:
    """Whether others than two are there; what has not changed need not be in a summary (client-server API, /sync)."""
    joined, invited = summary.get("m.joined_member_count"), summary.get("m.invited_member_count")
    if type(joined) is not int:
        return False
    return joined > 2 or (type(invited) is int and joined + invited != 2)


def read_page(
    answer: dict[str, Any], room: str, *, own_user: str, names: Names, shared: bool = True
) -> tuple[list[Heard], str | None]:
    """One page of `/messages`, newest first, and the token of the next page: None at the end, at our own join, and,
    unless the room is a `shared` one, where others came or went: nobody knows whether it was private before."""
    chunk = _list(answer, "chunk")
    for event in (*_list(answer, "state"), *reversed(chunk)):
        user = event.get("state_key") if isinstance(event, dict) else None
        if isinstance(user, str) and names.get(room, user) is None:  # older than what is known
            names.learn(room, (event,))
    joined = next((number for number, event in enumerate(chunk) if is_own_join(event, own_user)), None)
    end = answer.get("end")
    if joined is not None:
        chunk, end = chunk[: joined + 1], None
    turn = None if shared else next((n for n, e in enumerate(chunk) if _is_change_of_others(e, own_user)), None)
    if turn is not None:
        chunk, end = chunk[:turn], None
    wanted = [Heard(room, event) for event in chunk if _is_wanted(event, own_user, others=shared)]
    return wanted, end if isinstance(end, str) and end else None


def raw_event(
    room: str, event: dict[str, Any], name: str, *, private: bool = False, addressed: bool = False, **facts: object
) -> RawEvent:
    """The event for storage. One without an id is given one by its content, so that it can be set aside. `facts` go
    along with it (bot/matrix/changes.py)."""
    event_id, kind = event.get("event_id"), event.get("type")
    payload = payload_of(event, name, **facts)
    if not isinstance(event_id, str) or not event_id:
        event_id = "?" + hashlib.sha256(payload).hexdigest()[:32]
    kind = kind if isinstance(kind, str) else "?"
    return RawEvent(RoomRef(PLATFORM, room), event_id, kind, "", payload, private, addressed)


def senders(events: Iterable[Heard]) -> Iterator[tuple[str, str]]:
    """(room, sender) of events whose sender's name will be shown."""
    for room, event, _ in events:
        sender = event.get("sender")
        if isinstance(sender, str) and sender and event.get("type") not in ("m.room.member", "m.room.tombstone"):
            yield room, sender


def _moves(room: str, events: Iterable[dict[str, Any]]) -> Iterator[RoomMoved]:
    for event in events:
        content = event.get("content") if event.get("type") == "m.room.tombstone" else None
        successor = content.get("replacement_room") if isinstance(content, dict) else None
        if isinstance(successor, str) and ROOM_ID.fullmatch(successor) and event.get("state_key") == "":
            yield RoomMoved(RoomRef(PLATFORM, room), RoomRef(PLATFORM, successor))


def _is_wanted(event: Any, own_user: str, *, others: bool = False) -> bool:
    """`others` if their coming and going is wanted as well."""
    if not isinstance(event, dict):
        return False
    kind = event.get("type")
    if kind == "m.room.member" and event.get("state_key") != own_user:
        return others and _is_coming_or_going(event)
    if kind == "m.room.member":
        return event.get("state_key") == own_user and not _is_profile_change(event)
    if isinstance(kind, str) and kind not in TYPES:
        return False
    # MSC4115: our membership when the event was sent
    before_us = _dict(event, "unsigned").get("membership", "join") != "join"
    return event.get("sender") != own_user and not before_us


def _last_join(events: list[Any], own_user: str) -> int | None:
    return next((n for n in range(len(events) - 1, -1, -1) if is_own_join(events[n], own_user)), None)


def is_own_join(event: Any, own_user: str) -> bool:
    """Whether this is our coming into a room."""
    return (
        isinstance(event, dict)
        and event.get("type") == "m.room.member"
        and event.get("state_key") == own_user
        and _dict(event, "content").get("membership") == "join"
        and not _is_profile_change(event)
    )


def _is_change_of_members(event: Any) -> bool:
    return isinstance(event, dict) and event.get("type") == "m.room.member" and not _is_profile_change(event)


def _is_change_of_others(event: Any, own_user: str) -> bool:
    return _is_change_of_members(event) and event.get("state_key") != own_user


def _is_coming_or_going(event: dict[str, Any]) -> bool:
    """Of a member: invitations, bans of those who were not there, and the like are neither."""
    before = _dict(_dict(event, "unsigned"), "prev_content").get("membership") == "join"
    now = _dict(event, "content").get("membership")
    return before != (now == "join") and now in ("join", "leave", "ban")


def _last_change_of_others(events: list[Any], own_user: str) -> int:
    return next((n for n in range(len(events) - 1, -1, -1) if _is_change_of_others(events[n], own_user)), -1)


def _is_profile_change(event: dict[str, Any]) -> bool:
    before = _dict(_dict(event, "unsigned"), "prev_content").get("membership")
    return before == "join" == _dict(event, "content").get("membership")


def _dict(parent: Any, key: str) -> dict[str, Any]:
    value = parent.get(key) if isinstance(parent, dict) else None
    return value if isinstance(value, dict) else {}


def _list(parent: dict[str, Any], key: str) -> list[Any]:
    value = parent.get(key)
    return value if isinstance(value, list) else []
