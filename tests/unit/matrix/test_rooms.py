"""Protects who counts as a room's admin, and which invitations are followed."""

from __future__ import annotations

import asyncio
from typing import Any, cast

import pytest

from bot.matrix.arrivals import Arrivals
from bot.matrix.client import MatrixClient
from bot.matrix.inquiries import Inquiries
from bot.matrix.invitations import Doorkeeper
from bot.matrix.patience import Patience
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


@pytest.mark.parametrize("odd", ["+-5", "²", "9" * 5000, "", "5.5", None, True, [], {}])
def test_levels_that_are_none_hold_up_nobody(odd: Any) -> None:
    rights = rights_of({"users": {"@ana:x": odd}, "redact": odd, "events_default": odd}, {})
    assert not rights.may_redact_others("@ana:x")
    assert rights.may_write("@ana:x")


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


def into(*, sender: str = "@ana:x", levels: dict[str, Any] | None = None, creator: str = "@creator:x") -> list[Any]:
    """An invitation to a group, as a homeserver tells of it."""
    own = {"type": "m.room.member", "state_key": OWN, "sender": sender, "content": {"membership": "invite"}}
    ana = {"type": "m.room.member", "state_key": sender, "content": {"membership": "join", "displayname": "Ana"}}
    create = {"type": "m.room.create", "state_key": "", "sender": creator, "content": {"room_version": "10"}}
    stated = [] if levels is None else [{"type": "m.room.power_levels", "state_key": "", "content": levels}]
    return [own, ana, create, *stated]


@pytest.mark.parametrize(
    ("state", "admin"),
    [
        (into(levels={"users": {"@ana:x": 50}}), True),
        (into(levels={"users": {"@ana:x": 49}}), False),
        (into(creator="@ana:x"), True),
        (into(), None),
        (into()[:1], None),
    ],
)
async def test_an_admins_invitation_is_followed_and_where_nothing_is_said_looked_into(
    state: list[Any], admin: bool | None
) -> None:
    door = Door()
    keeper = Doorkeeper((), own_user=OWN, join=door.join)
    keeper.invited("!group:x", state)
    await keeper.settle(1)
    assert door.tried == ([] if admin is False else ["!group:x"])
    found = keeper.invitation("!group:x")
    assert (found.admin if found else False) is admin
    if found:
        assert (found.inviter, found.name) == ("@ana:x", "Ana" if len(state) > 1 else "")


async def test_groups_are_entered_so_many_times_an_hour_beside_direct_rooms() -> None:
    door = Door()
    keeper = Doorkeeper((), own_user=OWN, join=door.join, direct_joins_per_hour=0, group_joins_per_hour=2)
    for number in range(3):
        keeper.invited(f"!{number}:x", into())
    keeper.invited("!direct:x", invitation(direct=True))
    await keeper.settle(1)
    assert door.tried == ["!0:x", "!1:x"]


async def test_one_inviter_does_not_use_up_what_is_there_for_all() -> None:
    door = Door()
    keeper = Doorkeeper((), own_user=OWN, join=door.join)
    for number in range(30):
        keeper.invited(f"!{number}:x", into())
    created = {"type": "m.room.create", "state_key": "", "sender": "@bea:x", "content": {}}
    member = {"type": "m.room.member", "state_key": OWN, "sender": "@bea:x", "content": {"membership": "invite"}}
    keeper.invited("!other:x", [created, member])
    await keeper.settle(1)
    assert len(door.tried) == 11
    assert door.tried[-1] == "!other:x"


async def test_an_invitation_of_nobody_is_followed_only_to_linked_and_direct_rooms() -> None:
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


async def test_a_room_that_nothing_can_be_learnt_of_is_left_alone_after_minutes() -> None:
    asked, now = [], [0.0]

    class Silent:
        user_id = "@bot:x"

        async def call(self, method: str, path: str, *_: object, **__: object) -> dict[str, object]:
            asked.append((method, path))
            raise Unreachable("timeout")

    client = cast(MatrixClient, Silent())
    door = Doorkeeper((), own_user="@bot:x", join=nothing)
    arrivals = Arrivals(client, Inquiries(client), door, Patience(lambda: now[0]))
    join = {"unsigned": {"prev_content": {"membership": "invite"}, "prev_sender": "@mallory:y"}}
    for now[0] in (0.0, 90.0, 179.0):
        with pytest.raises(Unreachable):
            await arrivals.look("!slow:y", join)
    now[0] = 181.0
    assert await arrivals.look("!slow:y", join) is None
    assert asked[-1] == ("POST", "/_matrix/client/v3/rooms/%21slow%3Ay/leave")
    door.rooms = frozenset(("!slow:y",))
    told = await arrivals.look("!slow:y", join)
    assert told is not None
    assert told["admin"] is False


async def nothing(_room: str) -> None:
    return None
