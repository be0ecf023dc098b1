"""The file's bridges: upserted by name, paused with their links when they leave, rooms claimed twice refused."""

from __future__ import annotations

import pytest
import sqlalchemy as sa

from messages.types import RoomRef
from storage import bridges, tables
from storage.bridges import BridgePlan, RoomClaimedTwice
from storage.database import Database
from storage.identities import Identities
from tests.usecases.house import SECRETS

A, B, C = (RoomRef("sign", name) for name in "abc")


def plan(name: str, *rooms: RoomRef) -> BridgePlan:
    return BridgePlan(name, True, "any", tuple((room, "fr") for room in rooms))


async def apply(database: Database, *plans: BridgePlan) -> dict[str, set[str]]:
    """What is linked by active bridges afterwards."""
    await database.run(bridges.apply_file, plans, secrets=SECRETS, identities=Identities(SECRETS))
    linked: dict[str, set[str]] = {}
    for row in await database.read(bridges.links, secrets=SECRETS):
        linked.setdefault(row.bridge, set()).add(row.room.chat)
    return linked


async def test_the_file_says_what_is_linked(database: Database) -> None:
    assert await apply(database, plan("one", A, B)) == {"one": {"a", "b"}}
    assert await apply(database, plan("one", A, C)) == {"one": {"a", "c"}}
    assert await apply(database, plan("one", B, C), plan("two", A)) == {"one": {"b", "c"}, "two": {"a"}}


async def test_a_bridge_that_left_the_file_is_paused_with_its_links(database: Database) -> None:
    await apply(database, plan("one", A, B))
    assert await apply(database) == {}
    kept = await database.read(lambda conn: conn.execute(sa.select(tables.rooms.c.bridge_id)).scalars().all())
    assert None not in kept
    assert await apply(database, plan("two", A, C)) == {"two": {"a", "c"}}, "another bridge may take its rooms"
    assert await apply(database, plan("one", A, B)) == {"one": {"a", "b"}}


async def test_a_room_of_a_bridge_made_in_chat_is_refused_by_name(database: Database) -> None:
    await apply(database, plan("made in chat", A, B))
    await database.run(lambda conn: conn.execute(tables.bridges.update().values(origin="chat")))
    with pytest.raises(RoomClaimedTwice, match="made in chat"):
        await apply(database, plan("one", A, C))
    assert await apply(database) == {"made in chat": {"a", "b"}}, "nothing has changed"
