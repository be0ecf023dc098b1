"""Protects what is told of rooms from their state: only what has changed, only of linked rooms, and nothing twice."""

from __future__ import annotations

from typing import Any

import pytest

from bot.matrix.codec import decode, is_addressed, payload_of
from bot.matrix.fields import COPY_MARK
from messages.errors import DecodeError
from messages.types import (
    Author,
    AuthorKind,
    BotMembership,
    Incoming,
    PeopleMoved,
    Pinned,
    RawEvent,
    RoomPictured,
    RoomRef,
    RoomRenamed,
)

OWN = "@passerelle:example.org"
ROOM = RoomRef("matrix", "!room:example.org")
ANA = Author(AuthorKind.PERSON, "@ana:x", "Ana", handle="ana:x")


def state(
    kind: str, content: dict[str, Any], before: object = None, key: str = "", *, linked: bool = True, **facts: Any
) -> Incoming | None:
    whole = {"type": kind, "sender": "@ana:x", "event_id": "$one", "origin_server_ts": 1, "content": content}
    unsigned = {} if before is None else {"prev_content": before}
    payload = payload_of(whole | {"state_key": key, "unsigned": unsigned}, "Ana", linked=linked, **facts)
    return decode(RawEvent(ROOM, "$one", kind, "", payload), OWN)


def test_pins_are_the_difference_to_those_before() -> None:
    def pins(now: list[object], before: object = None) -> Incoming | None:
        return state("m.room.pinned_events", {"pinned": now}, before)

    assert pins(["$a"]) == Pinned(ROOM, "$one", ANA, ("$a",))
    assert pins(["$a", "$b", 5], {"pinned": ["$a"]}) == Pinned(ROOM, "$one", ANA, ("$b",))
    assert pins(["$b"], {"pinned": ["$a", "$b"]}) == Pinned(ROOM, "$one", ANA, ("$a",), False)
    assert pins(["$a"], {"pinned": ["$a"]}) is None
    assert pins([], {"pinned": "x"}) is None
    assert pins(["$a\x00", "a", "$" + "x" * 300]) is None
    many = pins([f"${number}" for number in range(9000)], {"pinned": [f"$x{number}" for number in range(9000)]})
    assert isinstance(many, Pinned)
    assert many.targets[-1] == "$8999"
    assert len(many.targets) <= 20


@pytest.mark.parametrize("successor", ["!a:x y", "!\x00", "#a:x", "!" + "a" * 999])
def test_a_room_goes_on_only_where_a_room_can_be(successor: str) -> None:
    with pytest.raises(DecodeError):
        state("m.room.tombstone", {"replacement_room": successor})
    assert state("m.room.tombstone", {"replacement_room": "!b:x"}, key="x") is None


def test_what_replaces_something_unknown_says_nothing_of_pins() -> None:
    whole = {"type": "m.room.pinned_events", "sender": "@ana:x", "event_id": "$one", "state_key": ""}
    unsigned = {"unsigned": {"replaces_state": "$zero"}, "content": {"pinned": ["$a"]}}
    raw = RawEvent(ROOM, "$one", "", "", payload_of(whole | unsigned, "Ana", linked=True))
    assert decode(raw, OWN) is None


def test_names_and_pictures_are_told_when_they_change() -> None:
    assert state("m.room.name", {"name": "New"}, {"name": "Old"}) == RoomRenamed(ROOM, "$one", ANA, "New")
    assert state("m.room.name", {"name": "New"}, {"name": "New"}) is None
    assert state("m.room.name", {}, {"name": "Old"}) == RoomRenamed(ROOM, "$one", ANA, "")
    assert state("m.room.avatar", {}, {"url": "mxc://x/y"}) == RoomPictured(ROOM, "$one", ANA, None)
    assert state("m.room.avatar", {"url": "mxc://x/y"}, {"url": "mxc://x/y"}) is None


@pytest.mark.parametrize(
    ("now", "before", "joined", "left"),
    [
        ("join", None, True, False),
        ("join", "invite", True, False),
        ("join", "join", False, False),
        ("leave", "join", False, True),
        ("ban", "join", False, True),
        ("leave", "invite", False, False),
        ("ban", None, False, False),
        ("invite", "leave", False, False),
        ("knock", "leave", False, False),
    ],
)
def test_people_come_and_go_and_everything_else_of_them_is_nothing(
    now: str, before: str | None, joined: bool, left: bool
) -> None:
    earlier = {"membership": before, "displayname": "Bea"} if before else None
    found = state("m.room.member", {"membership": now}, earlier, "@bea:x")
    if not joined and not left:
        assert found is None
        return
    assert isinstance(found, PeopleMoved)
    assert (bool(found.joined), bool(found.left)) == (joined, left)
    (who,) = found.joined or found.left
    assert (who.account, who.name) == ("@bea:x", "Bea" if before else "bea")


def test_rooms_that_are_not_linked_tell_nothing_of_all_that() -> None:
    assert state("m.room.name", {"name": "New"}, linked=False) is None
    assert state("m.room.pinned_events", {"pinned": ["$a"]}, linked=False) is None
    assert state("m.room.member", {"membership": "join"}, key="@bea:x", linked=False) is None


def test_losing_or_getting_the_right_to_write_is_told() -> None:
    free, moderated = {"events_default": 0}, {"events_default": 50}
    assert state("m.room.power_levels", moderated, free) == BotMembership(ROOM, True, False, ANA)
    assert state("m.room.power_levels", free, moderated) == BotMembership(ROOM, True, True, ANA)
    admin = {"users": {OWN: 50}}
    assert state("m.room.power_levels", admin, free) == BotMembership(ROOM, True, True, ANA, True)
    assert state("m.room.power_levels", {"ban": 40}, free) is None
    assert state("m.room.power_levels", moderated) is None


def test_our_coming_says_who_let_us_in_and_what_we_may() -> None:
    facts: dict[str, Any] = {
        "inviter": "@ana:x",
        "inviter_name": "Ana",
        "title": "Room",
        "writes": False,
        "admin": True,
    }
    found = state("m.room.member", {"membership": "join"}, key=OWN, **facts)
    assert found == BotMembership(ROOM, True, False, ANA, True, "Room")
    assert state("m.room.member", {"membership": "join"}, key=OWN) == BotMembership(ROOM, True)


@pytest.mark.parametrize(
    ("event", "addressed"),
    [
        ({"type": "m.room.message", "content": {"body": "!bridge new us"}}, True),
        ({"type": "m.room.message", "content": {"body": " !Status"}}, True),
        ({"type": "m.room.message", "content": {"body": "!delete"}}, False),
        ({"type": "m.room.message", "content": {"body": "the !bridge"}}, False),
        ({"type": "m.room.message", "content": {"body": "!bridge", COPY_MARK: True}}, False),
        ({"type": "m.room.message", "content": {"body": 5}}, False),
        ({"type": "m.room.message", "content": "!bridge"}, False),
        ({"type": "m.sticker", "content": {"body": "!bridge"}}, False),
        ({"type": "m.room.member", "state_key": OWN}, True),
        ({"type": "m.room.member", "state_key": "@ana:x"}, False),
        ({}, False),
    ],
)
def test_what_links_rooms_is_meant_for_the_bot_wherever_it_is_said(event: dict[str, Any], addressed: bool) -> None:
    assert is_addressed(event, OWN) is addressed
