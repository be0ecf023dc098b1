"""What did not arrive is said where it was written, kept for a while, and can be sent again; closed rooms are told."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from handlers.bridging.operating import Operating
from handlers.relay.truth import SIGN
from messages.errors import Refused, RoomClosed
from messages.types import RoomRef
from storage import bridges, dead_letters, linking, people, tables
from storage.bridges import BridgePlan, apply_file
from storage.database import Database
from storage.forgetting import live_keys
from storage.identities import Identities
from tests.usecases.bridging_stage import Village, build_village, of
from tests.usecases.house import SECRETS, until
from tests.usecases.member_town import Resident, Town, build_town, text_of

ROOMS = (("sign", "s-fr", "fr"), ("sign", "s-es", "es"), ("letter", "l-en", "en"), ("letter", "l-fr", "fr"))


@pytest.fixture
def village(database: Database, tmp_path: Path) -> Village:
    made = build_village(database, tmp_path)
    made.rooms = ROOMS
    return made


async def failed(village: Village) -> list[dead_letters.DeadLetters]:
    return await village.database.read(dead_letters.listed)


async def due(village: Village) -> None:
    """What time does, as the running bot does every few seconds."""
    for room_id in await village.database.run(village.truth.fire_due, village.clock.now()):
        village.context.wake_sender(room_id)


async def test_one_warning_counts_the_rooms_that_lack_a_message_and_it_can_be_sent_again(village: Village) -> None:
    town, port = village.town, village.port
    port.troubles = [("send", room, Refused("too_big")) for room in ("l-en", "l-fr")]
    async with village.running():
        said = town.say("s-fr", "fr:trop long")
        await until(lambda: len(town.texts("s-fr")) == 1, 15)
        warning = town.rooms["s-fr"][0]
        await until(lambda: town.rooms["s-fr"][0].text == f"{SIGN} {of('truth-undelivered', 'fr', count=2)}")
        assert warning.reply_to == said
        assert "trop long" in town.last("s-es"), "the others are not affected"
        assert "#" not in await village.says(town, "s-es", "status")
        assert of("status-problem-too-big", "es") in await village.says(town, "s-es", "estado")
        dead = await failed(village)
        assert [(one.code, one.count) for one in dead] == [("too_big", 1), ("too_big", 1)]
    async with village.running():
        assert len(await village.database.run(dead_letters.put_back, village.clock.now())) == 2
        await due(village)
        await until(lambda: port.texts("l-en") and port.texts("l-fr"))
        assert "trop long" in port.last("l-en")
        await until(lambda: warning.text == f"{SIGN} {of('truth-retried', 'fr')}")
        assert await failed(village) == []
        assert await village.database.run(dead_letters.taken_up) == []


async def test_a_sign_is_set_where_the_bot_may_react(village: Village) -> None:
    town, port = village.town, village.port
    town.troubles = [("send", "s-fr", Refused("bad_request"))]
    async with village.running():
        said = port.say("l-en", "en:hello")
        await until(lambda: said in port.own_reactions, 15)
        assert port.own_reactions[said] == [SIGN]
        assert port.texts("l-en") == []
        town.troubles = [("send", "s-fr", Refused("bad_request"))]
        for left in ([], [SIGN], []):
            if left == []:
                await village.database.run(dead_letters.put_back, village.clock.now())
                await due(village)
            await until(lambda left=left: port.own_reactions[said] == left, 15)  # type: ignore[misc]
        await until(lambda: "hello" in "".join(town.texts("s-fr")))


async def test_a_refused_sign_is_said_in_words(village: Village) -> None:
    town, port = village.town, village.port
    town.troubles = [("send", "s-fr", Refused("bad_request"))]
    port.troubles = [("react", "l-en", Refused("not_allowed"))]
    async with village.running():
        port.say("l-en", "en:hello")
        await until(lambda: port.texts("l-en"), 15)
        assert port.texts("l-en") == [f"{SIGN} {of('truth-undelivered', count=1)}"]


async def test_what_was_left_out_is_said_once(village: Village) -> None:
    town = village.town
    async with village.running():
        town.say("s-fr", "fr:photo")
        await until(lambda: village.port.texts("l-en"))
        query = sa.select(tables.messages.c.id)
        message_id = await village.database.read(lambda conn: conn.execute(query).scalar_one())
        for link in [one for one in village.context.directory.by_id.values() if one.room.platform == "letter"]:
            await village.truth.shortened(message_id, link, "too-big")
        await until(lambda: town.texts("s-fr"), 15)
        assert town.texts("s-fr") == [f"{SIGN} {of('truth-shortened-too-big', 'fr')}"]


async def test_failed_text_is_forgotten_when_its_time_is_over(village: Village) -> None:
    village.port.troubles = [("send", "l-en", Refused("too_big"))]
    async with village.running():
        village.town.say("s-fr", "fr:secret")
        await until(lambda: village.town.texts("s-fr"), 15)
        assert len(await village.database.run(live_keys)) == 1
        village.clock.offset += timedelta(days=7, minutes=1)
        await village.housekeeping.tick()
        assert await failed(village) == []
        assert await village.database.run(live_keys) == set()
        assert await village.database.run(dead_letters.put_back, village.clock.now()) == []


async def test_what_was_deleted_or_overtaken_is_not_sent_again(village: Village) -> None:
    town, port = village.town, village.port
    port.troubles = [("send", "l-en", Refused("too_big")), ("send", "l-fr", Refused("too_big"))]
    async with village.running():
        said = town.say("s-fr", "fr:un")
        await until(lambda: town.texts("s-fr"), 15)
        town.edit_own("s-fr", said, "fr:deux")
        await until(lambda: port.texts("l-en") and port.texts("l-fr"))
        assert await village.database.run(dead_letters.put_back, village.clock.now()) == []
        port.troubles = [("send", "l-en", Refused("too_big"))]
        other = town.say("s-fr", "fr:trois")
        await until(lambda: len(town.texts("s-fr")) == 2, 15)
        town.command("s-fr", "delete", reply_to=other)
        await until(lambda: all("trois" not in text for text in port.texts("l-fr")))
        assert await village.database.run(dead_letters.put_back, village.clock.now()) == []


async def admin_writes(village: Village) -> None:
    """Omar, an admin of the bot, has a private room with it."""
    identities = village.context.identities
    roles = [("letter", "omar", "admin")]
    await village.database.run(
        people.apply_roles, roles, secrets=SECRETS, identities=identities, now=village.clock.now()
    )
    await village.database.run(met, identities)


def met(conn: sa.Connection, identities: Identities) -> None:
    """He has written to the bot."""
    room = RoomRef("letter", "dm-omar")
    room_id = bridges.ensure_private_room(conn, room, secrets=SECRETS, identities=identities)
    people.meet(
        conn,
        identities.account("letter", "omar"),
        platform="letter",
        account="omar",
        handle="omar",
        room_id=room_id,
        secrets=SECRETS,
        identities=identities,
        now=datetime.now(UTC),
    )


async def test_a_closed_room_is_told_to_the_admins_once_and_goes_on_when_it_is_back(village: Village) -> None:
    town, port = village.town, village.port
    async with village.running():
        await admin_writes(village)
        before = len(port.texts("dm-omar"))
        town.troubles = [("send", "s-fr", RoomClosed("kicked"))]
        port.say("l-en", "en:hello")
        await until(lambda: len(port.texts("dm-omar")) > before)
        assert "general" in port.last("dm-omar")
        await until(lambda: town.texts("s-es") != [])
        town.put_out("s-fr")
        assert of("status-closed", count=1) in await village.says(port, "l-en", "status")
        town.let_in("s-fr", writes=False)
        assert of("status-closed", count=1) in await village.says(port, "l-en", "status")
        assert len(port.texts("dm-omar")) == before + 1, "once for each change"
        town.let_in("s-fr")
        await until(lambda: town.texts("s-fr"), 15)
        assert "hello" in town.last("s-fr")
        await until(lambda: len(port.texts("dm-omar")) == before + 2)


async def test_a_room_that_opened_unheard_is_marked_by_the_first_message_that_arrives(village: Village) -> None:
    town, port = village.town, village.port
    async with village.running():
        await admin_writes(village)
        before = len(port.texts("dm-omar"))
        town.troubles = [("send", "s-fr", RoomClosed("kicked"))]
        port.say("l-en", "en:hello")
        await until(lambda: len(port.texts("dm-omar")) > before)
        port.say("l-en", "en:are you there")  # rings: the room is tried again
        await until(lambda: len(port.texts("dm-omar")) == before + 2)
        await until(lambda: len(town.texts("s-fr")) == 2)


async def test_who_shuts_a_room_on_and_on_does_not_flood_the_admins(village: Village) -> None:
    town, port = village.town, village.port
    async with village.running():
        await admin_writes(village)
        for _ in range(10):
            town.put_out("s-fr")
            town.let_in("s-fr")
        await village.settled(town)
        port.say("l-en", "en:hello")
        await until(lambda: town.texts("s-fr") and len(port.texts("dm-omar")) >= 6)
        assert len(port.texts("dm-omar")) == 6


async def test_what_failed_is_sent_to_where_a_room_moved_and_not_to_one_that_left(village: Village) -> None:
    town, port = village.town, village.port
    port.troubles = [("send", room, Refused("too_big")) for room in ("l-en", "l-fr")]
    async with village.running():
        town.say("s-fr", "fr:trop long")
        await until(lambda: town.texts("s-fr"), 15)
        port.move("l-en", "l-new")
        await village.settled(port)
        await village.database.run(left, village.context.directory.known[RoomRef("letter", "l-fr")])
        assert len(await village.database.run(dead_letters.put_back, village.clock.now())) == 1
        await due(village)
        await until(lambda: port.texts("l-new"))
        assert port.texts("l-fr") == []


async def test_after_days_without_a_room_a_few_notices_do(village: Village) -> None:
    town = village.town
    async with village.running():
        village.port.troubles = [("send", "l-en", RoomClosed("kicked"))]
        for number in range(12):
            town.say("s-fr", f"fr:{number}")
        await until(lambda: len(town.texts("s-es")) == 12)
        village.clock.offset += timedelta(days=7, minutes=1)
        await village.housekeeping.tick()
        await until(lambda: town.texts("s-fr"))
        town.say("s-es", "es:ya")
        await until(lambda: "ya" in town.last("s-fr"))
        assert len([text for text in town.texts("s-fr") if text == of("notice-expired", "fr", days=7)]) <= 5


def left(conn: sa.Connection, room_id: int) -> None:
    """A room that is of no bridge any more, while the bot waits there."""
    linking.unlink(conn, room_id, datetime.now(UTC))


@pytest.fixture
def office(database: Database, tmp_path: Path) -> Town:
    made = build_town(database, tmp_path)
    return made.opens(Operating(made.office))


async def test_only_admins_of_the_bot_see_all_bridges_in_private(office: Town) -> None:
    amal = await Resident(office, "amal").arrives()
    omar = await Resident(office, "omar").arrives("admin")
    for command in ("status", "retry"):
        assert text_of(await amal.command(command)) == amal.word("status-reserved")
    assert amal.word("bridging-in-groups", command=f"/{amal.word('command-bridge')}") in text_of(
        await amal.command("bridge")
    )
    plan = BridgePlan("Harbour", False, "any", ((RoomRef("sign", "s-9"), "fr"),))
    identities = Identities(SECRETS)
    await office.database.run(apply_file, [plan], secrets=SECRETS, identities=identities)
    assert "Harbour" in text_of(await omar.command("status"))
    assert text_of(await omar.command("retry")) == omar.word("status-retried-none")
    await office.database.run(dead_letter, "s-9")
    said = text_of(await omar.command("status"))
    assert omar.word("status-dead") in said
    assert omar.word("status-problem-too-big") in said
    assert omar.word("status-failed", count=1) in said
    assert text_of(await omar.command("retry")) == omar.word("status-retried", count=1)


def dead_letter(conn: sa.Connection, room: str) -> None:
    """A delivery that failed in this room."""
    room_id = conn.execute(
        sa.select(tables.rooms.c.id).where(tables.rooms.c.digest == Identities(SECRETS).room(RoomRef("sign", room)))
    ).scalar_one()
    now = datetime.now(UTC)
    row = {"key": "k", "kind": "delete", "room_id": room_id, "revision": 1, "part": 0, "priority": 0}
    row |= {"expires_at": now + timedelta(days=1), "policy": "repeat", "state": "failed", "created_at": now}
    conn.execute(tables.deliveries.insert().values(error_code="too_big", **row))
