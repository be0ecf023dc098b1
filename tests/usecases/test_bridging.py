"""Bridges made in chat: greeted, made, joined by a code, paused, left; who may, and what is refused, in words."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from handlers.relay.truth import SIGN
from messages.errors import Refused, Unreachable
from messages.types import Batch, RawEvent, RoomRef, RoomState
from storage import bridges, ledger, tables
from storage.bridges import BridgePlan, RoomClaimedTwice, apply_file
from storage.database import Database
from storage.identities import Identities
from storage.inbox import store_batch
from tests.usecases.bridging_stage import Village, build_village, code_in, of
from tests.usecases.house import SECRETS, until


@pytest.fixture
def village(database: Database, tmp_path: Path) -> Village:
    return build_village(database, tmp_path)


async def test_a_bridge_is_made_in_chat_and_carries_at_once(village: Village) -> None:
    """The whole story, with a restart in the middle."""
    town, port = village.town, village.port
    town.interface = "fr"
    async with village.running():
        answer = await village.made()
        assert "Title of s-1" in answer
        assert of("bridging-hello", "fr") in town.texts("s-1")[0], "greeted in the language of who added it"
        assert of("bridging-hello") in port.texts("l-1")[0]
        await until(lambda: "Title of l-1" in town.last("s-1"))
        town.say("s-1", "fr:bonjour")
        await until(lambda: "[en] fr:bonjour" in port.last("l-1"))
        assert "Title of l-1" in await village.says(town, "s-1", "bridge liste")
    async with village.running():
        port.say("l-1", "en:hello")
        await until(lambda: "[fr] en:hello" in town.last("s-1"))
        await village.says(port, "l-1", "bridge pause")
        await until(lambda: of("bridging-paused-there", "fr", name="\u2068Harbour\u2069") == town.last("s-1"))
        port.say("l-1", "en:unheard")
        await village.says(port, "l-1", "bridge resume")
        await until(lambda: "resumed" in town.last("s-1") or "à nouveau" in town.last("s-1"))
        port.say("l-1", "en:heard again")
        await until(lambda: "[fr] en:heard again" in town.last("s-1"))
        assert not any("unheard" in text for text in town.texts("s-1"))
        await village.says(town, "s-1", "bridge leave")
        await until(lambda: "Title of s-1" in port.last("l-1"))
        await until(lambda: RoomRef("sign", "s-1") not in village.context.directory.known)
        port.say("l-1", "en:after")
        town.say("s-1", "fr:xyzzy")
        assert of("bridging-none", "fr", command="/bridge nouveau NOM") == await village.says(
            town, "s-1", "bridge list"
        )
        assert not any("after" in text for text in town.texts("s-1"))
        assert not any("xyzzy" in text for text in port.texts("l-1"))


async def test_what_is_said_in_a_lobby_is_not_stored(village: Village) -> None:
    async with village.running():
        village.town.say("s-1", "not yours")
        village.town.let_in("s-1")
        village.town.say("s-1", "nor this")
        await village.says(village.town, "s-1", "bridge")
    events = await village.database.read(lambda conn: conn.execute(sa.select(tables.events.c.kind)).scalars().all())
    assert sorted(events) == ["command", "member"]
    payloads = await village.database.read(
        lambda conn: conn.execute(sa.select(tables.events.c.payload)).scalars().all()
    )
    assert set(payloads) == {None}, "what was handled is blank"


async def test_only_admins_of_the_room_set_it_up(village: Village) -> None:
    town, only = village.town, of("bridging-admins-only")
    async with village.running():
        town.let_in("s-1")
        assert await village.says(town, "s-1", "bridge new Harbour fr", "mallory") == only
        answer = await village.says(town, "s-1", "bridge new Harbour fr", "anonymous")
        village.port.let_in("l-1")
        assert await village.says(village.port, "l-1", f"bridge join {code_in(answer)} en", "mallory") == only
        assert await village.says(town, "s-1", "bridge leave", "mallory") == of("bridging-admins-only", "fr")
        town.press("s-1", "x", "br:l:es", "mallory")
        await until(lambda: of("bridging-admins-only", "fr") in town.answers.values())


async def test_a_code_lets_one_room_in_and_expires(village: Village) -> None:
    town, port = village.town, village.port
    wrong = of("bridging-code-wrong", command="!bridge code")
    async with village.running():
        town.let_in("s-1")
        for room in ("l-1", "l-2", "l-3"):
            port.let_in(room)
        code = code_in(await village.says(town, "s-1", "bridge new Harbour fr"))
        await village.says(port, "l-1", f"bridge join {code.upper()} en")
        assert await village.says(port, "l-2", f"bridge join {code} en") == wrong
        assert await village.says(port, "l-2", "bridge join abcd-2345 en") == wrong
        late = code_in(await village.says(port, "l-1", "bridge code"))
        village.clock.offset += timedelta(minutes=61)
        assert await village.says(port, "l-3", f"bridge join {late} en") == wrong
        assert "k7mp-2xqr" in await village.says(port, "l-3", "bridge join")


async def test_what_is_typed_wrong_is_answered_with_what_to_type(village: Village) -> None:
    town, port = village.town, village.port
    async with village.running():
        town.let_in("s-1")
        port.let_in("l-1")
        assert "“\u2068frobnicate\u2069”" in await village.says(town, "s-1", "bridge frobnicate it")
        assert "/bridge new Harbour" in await village.says(town, "s-1", "bridge new")
        assert "40" in await village.says(town, "s-1", f"bridge new {'long ' * 10}")
        await village.says(town, "s-1", "bridge new Club Español")
        assert "Title of s-1" in await village.says(town, "s-1", "bridge list")
        taken = await village.says(port, "l-1", "bridge new Club")
        assert taken == of("bridging-name-taken", name="\u2068Club\u2069", command="!bridge new NAME")
        assert "«\u2068Club\u2069»" in await village.says(town, "s-1", "bridge new Other")
        code = code_in(await village.says(town, "s-1", "bridge code"))
        offered = await village.says(port, "l-1", f"bridge join {code}")
        assert f"!bridge join {code} pt" in offered
        assert "klingonese" in await village.says(port, "l-1", f"bridge join {code} klingonese")
        await village.says(port, "l-1", f"bridge join {code} français")
        town.say("s-1", "es:hola")
        await until(lambda: "[fr] es:hola" in port.last("l-1"))


async def test_languages_are_picked_by_buttons_where_there_are_some(village: Village) -> None:
    town, port = village.town, village.port
    async with village.running():
        port.let_in("l-1")
        town.let_in("s-1")
        code = code_in(await village.says(port, "l-1", "bridge new Harbour"))
        offered = await village.asks(town, "s-1", f"bridge join {code}")
        buttons = offered.buttons
        assert all(len(data.encode()) <= 60 for data in buttons.values())
        town.press("s-1", offered.event_id, buttons["العربية"])
        await until(lambda: "Title of s-1" in port.last("l-1"))
        joined = of("bridging-joined", "ar", name="\u2068Harbour\u2069", language="\u2068العربية\u2069")
        await until(lambda: joined in town.last("s-1"))
        offered = await village.asks(town, "s-1", "bridge لغة")
        town.press("s-1", offered.event_id, "br:l:es")
        await until(lambda: "español" in town.last("s-1"))


async def test_a_room_of_a_file_bridge_is_read_only_in_chat(village: Village) -> None:
    village.rooms = (("sign", "s-fr", "fr"), ("letter", "l-en", "en"))
    town, port = village.town, village.port
    async with village.running():
        refused = of("bridging-from-file", "fr", name="\u2068general\u2069")
        for order in ("leave", "pause", "language es", "code", "membres oui"):
            assert await village.says(town, "s-fr", f"bridge {order}") == refused
        assert "general" in await village.says(town, "s-fr", "bridge new Other")
        port.let_in("l-9")
        code = code_in(await village.says(port, "l-9", "bridge new Other en"))
        assert "general" in await village.says(port, "l-en", f"bridge join {code} en")
        assert "Title of l-en" in await village.says(town, "s-fr", "bridge list")


async def test_file_and_chat_bridges_live_side_by_side(village: Village) -> None:
    village.rooms = (("sign", "s-fr", "fr"), ("letter", "l-fr", "fr"))
    async with village.running():
        await village.made()
        village.town.say("s-fr", "fr:fichier")
        village.town.say("s-1", "fr:salon")
        await until(lambda: village.port.texts("l-fr") and "salon" in village.port.last("l-1"))
    ours = Identities(SECRETS)
    made = BridgePlan("other", False, "any", ((RoomRef("sign", "s-1"), "fr"),))
    with pytest.raises(RoomClaimedTwice, match="Harbour"):
        await village.database.run(apply_file, [made], secrets=SECRETS, identities=ours)


async def test_a_name_taken_in_chat_does_not_keep_the_bot_from_starting(village: Village) -> None:
    async with village.running():
        await village.made()
        plan = BridgePlan("Harbour", False, "any", ((RoomRef("sign", "s-8"), "fr"),))
        for _ in range(2):
            await village.database.run(apply_file, [plan], secrets=SECRETS, identities=Identities(SECRETS))
        assert of("status-title", name="\u2068Harbour (2)\u2069") in await village.says(village.port, "l-1", "status")
        links = await village.database.read(bridges.links, secrets=SECRETS)
        assert [(link.bridge, link.room.chat) for link in links] == [
            ("Harbour (2)", "s-1"),
            ("Harbour (2)", "l-1"),
            ("Harbour", "s-8"),
        ]


async def test_the_greeting_says_what_is_missing_and_when_it_is_there(village: Village) -> None:
    town = village.town
    town.states["s-1"] = RoomState(True, "Port", ("check-privacy-mode", "check-cannot-delete"))
    async with village.running():
        town.let_in("s-1")
        await until(lambda: town.texts("s-1"))
        assert of("bridging-check-privacy-mode") in town.last("s-1")
        town.states["s-1"] = RoomState(True, "Port")
        town.let_in("s-1")
        await until(lambda: town.last("s-1") == of("bridging-complete"))


async def test_encryption_is_spoken_of_where_it_ends(village: Village) -> None:
    village.port.states["l-1"] = RoomState(True, "Cellar", encrypted=True)
    async with village.running():
        assert of("bridging-encrypted") in await village.made()
        await until(lambda: of("bridging-encrypted", "fr") in village.town.last("s-1"))


async def test_the_bot_goes_out_of_a_room_that_nobody_links(village: Village) -> None:
    town, port = village.town, village.port
    async with village.running():
        town.let_in("s-9")
        await until(lambda: town.texts("s-9"))
        await village.made()
        village.clock.offset += timedelta(hours=23)
        await village.says(town, "s-9", "bridge", "mallory")
        await village.bridging.tick()
        assert ("leave", "s-9") not in town.calls
        village.clock.offset += timedelta(hours=2)
        await village.bridging.tick()
        assert town.last("s-9") == of("bridging-farewell")
        assert [room for verb, room in town.calls + port.calls if verb == "leave"] == ["s-9"]
        await village.says(port, "l-1", "bridge pause")
        village.clock.offset += timedelta(hours=50)
        await village.bridging.tick()
        assert ("leave", "l-1") not in port.calls, "a paused bridge keeps its rooms"
        town.let_in("s-9")
        await until(lambda: of("bridging-hello") in town.last("s-9"))


async def test_status_tells_how_each_room_is(village: Village) -> None:
    async with village.running():
        await village.made()
        said = await village.says(village.port, "l-1", "status", "mallory")
        assert of("status-title", name="\u2068Harbour\u2069") in said
        assert "Title of s-1" in said
        assert of("status-up-to-date") in said
        assert "babel-en-fr-any" in said
        await village.says(village.port, "l-1", "bridge pause")
        said = await village.says(village.town, "s-1", "status")
        assert of("status-title-paused", "fr", name="\u2068Harbour\u2069") in said


async def test_the_end_of_a_poll_is_an_event_of_the_room_where_it_was_asked(village: Village) -> None:
    """Such an update names no room; of a poll that nobody knows, nothing is stored."""
    village.rooms = (("sign", "s-fr", "fr"), ("letter", "l-en", "en"))
    town = village.town
    async with village.running():
        known = village.context.directory.known[RoomRef("sign", "s-fr")]
        village.context.poll_room = lambda conn, platform, poll: known if (platform, poll) == ("sign", "p1") else None
        for poll in ("p1", "p2"):
            town.end_poll(poll)
        town.say("s-fr", "fr:fin")
        await until(lambda: village.port.texts("l-en"))
    query = sa.select(tables.events.c.kind, tables.events.c.room_id, tables.events.c.state)
    found = await village.database.read(lambda conn: conn.execute(query).all())
    assert [tuple(row) for row in found if row.kind == "closed"] == [("closed", known, "handled")]


async def test_a_failed_delivery_shows_in_the_status_of_its_room(village: Village) -> None:
    async with village.running():
        await village.made()
        village.port.troubles = [("send", "l-1", Refused("too_big"))]
        village.town.say("s-1", "fr:trop")
        await until(lambda: SIGN in village.town.last("s-1"))
        said = await village.says(village.port, "l-1", "status")
        assert of("status-failed", count=1) in said
        assert of("status-problem-too-big") in said


async def test_a_bridge_that_left_the_file_is_silent(village: Village) -> None:
    """The operator took it out: nothing is said in its rooms, and nothing heard."""
    village.rooms = (("sign", "s-fr", "fr"), ("letter", "l-en", "en"))
    async with village.running():
        await village.says(village.town, "s-fr", "status")
    plan = BridgePlan("other", False, "any", ((RoomRef("sign", "s-8"), "fr"),))
    identities = Identities(SECRETS)
    async with village.running():
        await village.database.run(apply_file, [plan], secrets=SECRETS, identities=identities)
        await village.context.refresh_directory()
        village.town.command("s-fr", "status")
        await village.enters(village.town, "s-9")
        assert len(village.town.texts("s-fr")) == 1


async def test_a_paused_room_that_moves_keeps_its_bridge(village: Village) -> None:
    async with village.running():
        await village.made()
        await village.says(village.town, "s-1", "bridge pause")
        village.town.move("s-1", "s-2")
        await village.enters(village.town, "s-9")
        await village.says(village.town, "s-2", "bridge resume")
        village.port.say("l-1", "en:here")
        await until(lambda: village.town.texts("s-2") and "en:here" in village.town.last("s-2"))


async def test_a_topic_of_a_forum_keeps_the_bot_in_the_whole(village: Village) -> None:
    """Membership is of the forum, whose lobby may be over; a bridge is of one of its topics."""
    town = village.town
    async with village.running():
        await village.made()
        await village.enters(town, "s-9")
        await village.database.run(in_one_chat, village.context.identities.chat(RoomRef("sign", "s-9")))
        town.put_out("s-9")
        await village.settled(town)
        assert of("status-closed", count=0) in await village.says(village.port, "l-1", "status")
        town.let_in("s-9")
        await village.settled(town)
        assert of("status-closed", count=0) not in await village.says(village.port, "l-1", "status")
        village.clock.offset += timedelta(hours=30)
        await village.bridging.tick()
        assert ("leave", "s-9") not in town.calls
        assert len(town.texts("s-9")) == 1, "it is not greeted again"


def in_one_chat(conn: sa.Connection, chat: bytes) -> None:
    """All groups are topics of one forum."""
    conn.execute(tables.rooms.update().where(tables.rooms.c.platform == "sign").values(chat=chat))


async def test_what_is_about_a_message_belongs_to_its_topic(village: Village) -> None:
    """A reaction names the group, not the topic: the ledger knows where its message is."""
    topic, other = RoomRef("sign", "forum", "7"), RoomRef("sign", "forum", "8")
    plan = BridgePlan("forum", False, "any", ((topic, "fr"), (other, "fr")))
    async with village.running():
        context = village.context
        identities = context.identities
        await village.database.run(apply_file, [plan], secrets=SECRETS, identities=identities)
        await context.refresh_directory()
        known = dict(context.directory.known)
        copy = {"chat": identities.chat(topic), "event_id": "m1", "part": 0, "room_id": known[topic]}
        message = {"id": 1, "room_id": known[topic], "author": bytes(16), "revision": 1, "state": "live"}
        await village.database.run(ledger.add_messages, [{**message, "created_at": village.clock.now()}])
        await village.database.run(ledger.add_copies, [{**copy, "message_id": 1, "role": "original"}])
        group = RoomRef("sign", "forum")
        events = [
            RawEvent(group, event, "react", "", b"{}", target=target) for event, target in (("1", "m1"), ("2", "m2"))
        ]
        touched = await village.database.run(
            store_batch,
            platform="test",
            account=b"test",
            batch=Batch(tuple(events), "1"),
            known=known,
            identities=identities,
            secrets=SECRETS,
            ring=context.ring,
            now=village.clock.now(),
        )
        assert touched == {known[topic]}, "what is about an unknown message belongs nowhere"


async def test_whoever_asks_on_and_on_is_not_answered_on_and_on(village: Village) -> None:
    """Each answer goes before what others said, and costs requests about every room."""
    town = village.town
    async with village.running():
        await village.made()
        for _ in range(40):
            town.command("s-1", "status", "mallory")
        await village.settled(town)
        assert of("status-title", "fr", name="\u2068Harbour\u2069") in await village.says(town, "s-1", "status")
        answers = [text for text in town.texts("s-1") if of("status-title", "fr", name="\u2068Harbour\u2069") in text]
        assert len(answers) == 21


async def test_who_lets_the_bot_in_and_out_is_greeted_a_few_times(village: Village) -> None:
    town = village.town
    async with village.running():
        for _ in range(8):
            town.let_in("s-1")
            town.put_out("s-1")
        await village.settled(town)
        await village.enters(village.port, "l-1")
        town.let_in("s-1")
        await village.says(town, "s-1", "bridge")
        assert len([text for text in town.texts("s-1") if of("bridging-hello") in text]) <= 3


async def test_a_farewell_is_said_once_however_often_leaving_has_to_be_tried(village: Village) -> None:
    town = village.town
    async with village.running():
        await village.enters(town, "s-8", "s-9")
        village.clock.offset += timedelta(hours=25)
        town.troubles = [("leave", "s-8", Unreachable()) for _ in range(3)]
        for _ in range(5):
            await village.bridging.tick()
        for room in ("s-8", "s-9"):
            assert town.texts(room).count(of("bridging-farewell")) == 1
        assert ("leave", "s-8") in town.calls


async def test_a_room_that_the_file_links_is_in_no_lobby_any_more(village: Village) -> None:
    """Taken out of the file later, it is not left at once, as one would be that nobody linked in time."""
    town, identities = village.town, Identities(SECRETS)
    rooms = ((RoomRef("sign", "s-1"), "fr"), (RoomRef("letter", "l-1"), "en"))
    async with village.running():
        await village.enters(town, "s-1")
        for linked in (rooms, rooms[1:]):
            plan = BridgePlan("Harbour", False, "any", linked)
            await village.database.run(apply_file, [plan], secrets=SECRETS, identities=identities)
        village.clock.offset += timedelta(days=30)
        await village.bridging.tick()
        assert ("leave", "s-1") not in town.calls
