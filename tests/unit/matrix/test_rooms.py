"""Protects who counts as a room's admin, and which invitations are followed."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from bot.matrix.invitations import Doorkeeper
from bot.matrix.rights import rights_of
from messages.errors import Refused, Throttled, Unreachable

CREATE = {"sender": "@creator:x", "content": {"room_version": "10"}}
CREATE_12 = {"sender": "@creator:x", "content": {"room_version": "12", "additional_creators": ["@also:x", 5]}}
OWN = "@bot:x"


@pytest.mark.parametrize(
    ("levels", "create", "admins"),
    [
        (None, CREATE, {"@creator:x"}),
        ({"users": {"@mod:x": 50}}, CREATE, {"@mod:x"}),
        ({"users": {"@mod:x": "50"}}, CREATE, {"@mod:x"}),
        ({"users": {"@mod:x": 50}, "redact": 60}, CREATE, set()),
        ({"users": {"@mod:x": 50}, "redact": 0, "events": {"m.room.redaction": 50}}, CREATE, {"@mod:x"}),
        ({"users_default": 50}, CREATE, {"@creator:x", "@also:x", "@mod:x", "@ana:x"}),
        ({"redact": 1000}, CREATE_12, {"@creator:x", "@also:x"}),
        ({"users": [], "redact": None}, CREATE, set()),
        ({"users": {"@mod:x": True}, "redact": {}}, {}, set()),
    ],
)
def test_admins_are_those_who_may_delete_others_messages(
    levels: dict[str, Any] | None, create: dict[str, Any], admins: set[str]
) -> None:
    rights = rights_of(levels, create)
    people = {"@creator:x", "@also:x", "@mod:x", "@ana:x"}
    assert {user for user in people if rights.may_redact_others(user)} == admins


def test_a_room_for_announcements_takes_a_level_to_write() -> None:
    rights = rights_of({"users": {"@mod:x": 50}, "events": {"m.room.message": 50}}, CREATE)
    assert (rights.may_write("@mod:x"), rights.may_write("@ana:x")) == (True, False)


class Door:
    """Counts the attempts to join, and answers as told."""

    def __init__(self, *answers: Exception) -> None:
        self.answers = list(answers)
        self.tried: list[str] = []
        self.joined = asyncio.Event()

    async def join(self, room: str) -> None:
        self.tried.append(room)
        if self.answers:
            raise self.answers.pop(0)
        self.joined.set()


def invitation(*, direct: bool) -> list[Any]:
    content = {"membership": "invite"} | ({"is_direct": True} if direct else {})
    return [None, {"type": "m.room.member", "state_key": OWN, "content": content}]


async def test_only_configured_and_direct_rooms_are_joined() -> None:
    door = Door()
    keeper = Doorkeeper({"!ours:x"}, own_user=OWN, join=door.join)
    keeper.invited("!other:x", invitation(direct=False))
    keeper.invited("!ours:x", [])
    keeper.invited("!ours:x", [])
    keeper.invited("!direct:x", invitation(direct=True))
    await asyncio.wait_for(door.joined.wait(), 5)
    await asyncio.sleep(0)
    assert door.tried == ["!ours:x", "!direct:x"]
    await keeper.close()


async def test_a_join_is_tried_again_unless_it_was_refused() -> None:
    door = Door(Throttled(0.01), Throttled(0.01))
    keeper = Doorkeeper({"!ours:x"}, own_user=OWN, join=door.join)
    keeper.start_joining("!ours:x")
    await asyncio.wait_for(door.joined.wait(), 5)
    assert len(door.tried) == 3
    refused = Door(Refused("forbidden"))
    keeper = Doorkeeper({"!ours:x"}, own_user=OWN, join=refused.join)
    keeper.start_joining("!ours:x")
    await keeper.close()
    assert not refused.joined.is_set()


async def test_closing_ends_what_is_waiting() -> None:
    door = Door(Unreachable(), Unreachable())
    keeper = Doorkeeper({"!ours:x"}, own_user=OWN, join=door.join)
    keeper.start_joining("!ours:x")
    await asyncio.sleep(0)
    await asyncio.wait_for(keeper.close(), 1)


async def test_direct_invitations_are_followed_so_many_times_an_hour() -> None:
    door, now = Door(), [0.0]
    keeper = Doorkeeper((), own_user=OWN, join=door.join, direct_joins_per_hour=2, monotonic=lambda: now[0])
    for number in range(3):
        keeper.invited(f"!{number}:x", invitation(direct=True))
    now[0] = 3601
    keeper.invited("!later:x", invitation(direct=True))
    await asyncio.wait_for(door.joined.wait(), 5)
    await asyncio.sleep(0)
    assert door.tried == ["!0:x", "!1:x", "!later:x"]
    await keeper.close()
