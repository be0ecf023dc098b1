"""Protects who counts as alone with the bot: in doubt nobody, and never by a guess while the homeserver is silent."""

from __future__ import annotations

from typing import Any

import pytest

from bot.matrix.client import HomeserverRefused
from bot.matrix.privacy import PrivateRooms
from messages.errors import Unreachable

OWN, ANA, BEA = "@bot:x", "@ana:x", "@bea:x"
ROOM = "!r:x"


class Homeserver:
    """Answers about one room's members, and counts the questions."""

    def __init__(self, **members: str) -> None:
        self.members = {f"@{name}:x": membership for name, membership in members.items()}
        self.trouble: Exception | None = None
        self.asked: list[str] = []

    async def ask(self, _method: str, path: str) -> dict[str, Any]:
        question = path.rpartition("/")[2]
        self.asked.append(question)
        if self.trouble is not None:
            raise self.trouble
        if question == "joined_members":
            if self.members.get(OWN) != "join":
                raise HomeserverRefused(403, "M_FORBIDDEN")
            return {"joined": {user: {} for user, membership in self.members.items() if membership == "join"}}
        chunk = [{"state_key": user, "content": {"membership": to}} for user, to in self.members.items()]
        return {"chunk": [event for event in chunk if event["content"] != {"membership": "leave"}]}


async def partner(homeserver: Homeserver) -> str | None:
    return (await PrivateRooms(OWN, homeserver.ask).partners([ROOM])).get(ROOM)


@pytest.mark.parametrize(
    ("members", "other"),
    [
        ({"bot": "join", "ana": "join"}, ANA),
        ({"bot": "join", "ana": "invite"}, ANA),
        ({"bot": "join", "ana": "join", "bea": "leave"}, ANA),
        ({"bot": "join", "ana": "join", "bea": "ban"}, ANA),
        ({"bot": "leave", "ana": "join"}, ANA),
        ({"bot": "join", "ana": "join", "bea": "invite"}, None),
        ({"bot": "join", "ana": "join", "bea": "join"}, None),
        ({"bot": "leave", "ana": "join", "bea": "join"}, None),
        ({"bot": "join", "ana": "leave"}, None),
        ({"bot": "join"}, None),
    ],
)
async def test_a_room_is_private_with_exactly_one_other_joined_or_invited(
    members: dict[str, str], other: str | None
) -> None:
    assert await partner(Homeserver(**members)) == other


async def test_a_crowd_is_not_listed_twice() -> None:
    crowd = Homeserver(bot="join", ana="join", bea="join")
    await partner(crowd)
    assert crowd.asked == ["joined_members"]


async def test_it_is_asked_once_and_again_when_somebody_came_or_went_or_after_a_while() -> None:
    homeserver, now = Homeserver(bot="join", ana="join"), [0.0]
    rooms = PrivateRooms(OWN, homeserver.ask, monotonic=lambda: now[0])
    assert await rooms.partners([ROOM]) == {ROOM: ANA}
    homeserver.members[BEA] = "invite"
    assert await rooms.partners([ROOM]) == {ROOM: ANA}
    rooms.forget([ROOM, "!other:x"])
    assert await rooms.partners([ROOM]) == {}
    del homeserver.members[BEA]
    assert await rooms.partners([ROOM]) == {}
    now[0] = 301
    assert await rooms.partners([ROOM]) == {ROOM: ANA}


async def test_a_crowd_that_the_homeserver_tells_of_is_not_asked_about() -> None:
    homeserver = Homeserver(bot="join", ana="join")
    rooms = PrivateRooms(OWN, homeserver.ask)
    rooms.crowded([ROOM])
    assert (await rooms.partners([ROOM]), homeserver.asked) == ({}, [])


async def test_a_silent_homeserver_is_no_answer_and_a_refusal_says_no() -> None:
    homeserver = Homeserver(bot="join", ana="join")
    rooms = PrivateRooms(OWN, homeserver.ask)
    homeserver.trouble = Unreachable()
    with pytest.raises(Unreachable):
        await rooms.partners([ROOM])
    homeserver.trouble = HomeserverRefused(403, "M_FORBIDDEN")
    assert await rooms.partners([ROOM]) == {}
    homeserver.trouble = None
    assert await rooms.partners([ROOM]) == {ROOM: ANA}


async def test_a_room_of_which_nothing_is_said_for_minutes_no_longer_holds_up_the_others() -> None:
    homeserver, now = Homeserver(bot="join", ana="join"), [0.0]
    rooms = PrivateRooms(OWN, homeserver.ask, monotonic=lambda: now[0])
    homeserver.trouble = Unreachable()
    for now[0] in (0.0, 100.0, 170.0):
        with pytest.raises(Unreachable):
            await rooms.partners([ROOM])
    now[0] = 200.0
    assert await rooms.partners([ROOM]) == {}
    asked = len(homeserver.asked)
    assert await rooms.partners([ROOM]) == {}
    assert len(homeserver.asked) == asked
    homeserver.trouble = None
    rooms.forget([ROOM])
    assert await rooms.partners([ROOM]) == {ROOM: ANA}


@pytest.mark.parametrize("answer", [{}, {"joined": 5}, {"joined": {}, "chunk": [None, {}, {"content": 5}]}])
async def test_an_answer_that_makes_no_sense_is_no_privacy(answer: dict[str, Any]) -> None:
    async def ask(_method: str, _path: str) -> dict[str, Any]:
        return answer

    assert await PrivateRooms(OWN, ask).partners([ROOM]) == {}
