"""Setbacks, each with a way to lose, double, revive or block something: rooms that close and move, servers that fail
on one message, keys that are gone, copies that somebody removed."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from handlers.relay import sender
from messages.errors import Refused, RoomClosed, Throttled, Unreachable
from messages.richtext import RichText
from messages.types import Batch, Gap, GapPage, RoomRef
from storage import bridges, inbox, ledger, tables
from storage.bridges import BridgePlan
from storage.database import Database
from storage.errors import StorageError
from tests.usecases.house import (
    FakePlatform,
    FakeTranslator,
    House,
    MovableClock,
    letter,
    sign,
    until,
)
from tests.usecases.test_relay import shows

ON_BOTH = True  # what is in question is how it is stored


@pytest.fixture
def house(database: Database, tmp_path: Path) -> House:
    return House(database, sign("sign"), letter("letter"), FakeTranslator(), MovableClock(), tmp_path)


async def becomes(house: House, table: sa.Table, condition: Callable[[Any], bool]) -> None:
    """Wait until a row of the table fulfils the condition."""
    async with asyncio.timeout(10):
        while not any(condition(row) for row in await rows(house, table)):
            await asyncio.sleep(0.02)


async def rows(house: House, table: sa.Table) -> list[Any]:
    return await house.database.read(lambda conn: list(conn.execute(table.select()).mappings().all()))


async def test_messages_said_while_a_room_was_closed_follow_when_it_reopens(house: House) -> None:
    house.sign.troubles = [("send", "s-es", RoomClosed())] * 2
    async with house.running():
        house.sign.say("s-fr", "fr: un")
        await until(lambda: len(house.sign.troubles) == 1)
        house.sign.say("s-fr", "fr: deux")
        await until(lambda: not house.sign.troubles)
        house.sign.membership("s-es", present=True)
        await until(lambda: len(house.sign.texts("s-es")) >= 1)
        await until(shows(house.sign, "s-es", "un", "deux"), 8)


async def test_server_errors_of_seconds_lose_nothing_while_others_talk(house: House) -> None:
    house.letter.troubles = [("send", "l-en", Unreachable("server_error")) for _ in range(40)]
    loop = asyncio.get_running_loop()
    async with house.running():
        loop.time()
        house.sign.say("s-fr", "fr: precieux")
        for n in range(30):
            house.letter.say("l-fr", f"fr: {n}")
            await asyncio.sleep(0.05)
            got = [r for r in await rows(house, tables.deliveries) if r["state"] == "failed"]
            if got:
                break
        assert not got


async def test_what_expired_while_waiting_is_not_sent_afterwards(house: House) -> None:
    house.sign.troubles = [("send", "s-es", Throttled(2.0))]
    async with house.running():
        first = house.letter.say("l-en", "en: never")
        await until(lambda: not house.sign.troubles)
        house.clock.offset = timedelta(days=8)
        await house.housekeeping.tick()
        await until(lambda: any(s.reply_to == first for s in house.letter.rooms.get("l-en", [])))
        house.letter.say("l-en", "en: later")
        await until(lambda: any("later" in t for t in house.sign.texts("s-es")))
        assert not any("never" in t for t in house.sign.texts("s-es"))


async def test_a_copy_tidied_away_does_not_come_back_by_an_edit(house: House) -> None:
    async with house.running():
        m = house.sign.say("s-fr", "fr: insulte")
        await until(shows(house.letter, "l-fr", "insulte"))
        await until(shows(house.sign, "s-es", "insulte"))
        copy = house.letter.rooms["l-fr"][0].event_id
        await becomes(house, tables.copies, lambda row: row["event_id"] == copy)
        house.letter.remove_own("l-fr", copy, who="moderator")
        house.letter.rooms["l-fr"].clear()
        await becomes(house, tables.copies, lambda row: row["role"] == "removed")
        house.sign.edit_own("s-fr", m, "fr: insulte encore")
        house.sign.say("s-fr", "fr: fin")
        await until(shows(house.sign, "s-es", "encore", "fin"))
        await until(shows(house.letter, "l-fr", "fin"))


async def test_message_translated_while_its_room_moves_arrives(house: House) -> None:
    house.translator.gate = asyncio.Event()
    async with house.running():
        house.letter.say("l-en", "en: hello")
        await until(lambda: len(house.translator.calls) >= 2)
        house.sign.move("s-es", "s-es-2")
        await becomes(house, tables.rooms, lambda row: bool(row["successor_id"]))
        house.translator.gate.set()
        await until(shows(house.sign, "s-fr", "hello"))
        with suppress(TimeoutError):
            await until(lambda: house.sign.texts("s-es-2") + house.sign.texts("s-es"), 3)
    async with house.running():  # nor after a restart
        await until(lambda: house.sign.texts("s-es-2"), 3)


async def test_nul_in_a_reply_target_blocks_nobody(house: House) -> None:
    async with house.running():
        house.letter.say("l-fr", "fr: poison", reply_to="x\0y")
        house.letter.say("l-fr", "fr: apres")
        await until(lambda: any("apres" in t for t in house.sign.texts("s-fr")), 6)


async def test_gap_that_is_refused_blocks_neither_its_room_nor_others(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fill(self: FakePlatform, gap: Gap) -> GapPage:
        if gap.start == "bad":
            raise Refused("bad_request")
        return GapPage((), None)

    monkeypatch.setattr(FakePlatform, "fill", fill)
    async with house.running():
        house.letter.gaps = [Gap(RoomRef("letter", "l-fr"), "bad", "t0"), Gap(RoomRef("letter", "l-en"), "good", "t0")]
        house.letter.say("l-fr", "fr: un")
        house.letter.say("l-en", "en: two")
        await until(lambda: any("two" in t for t in house.sign.texts("s-fr")))
        await until(lambda: any("un" in t for t in house.sign.texts("s-fr")))


async def test_admins_delete_outlives_a_platform_outage_of_seconds(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    n = 0

    async def is_admin(self: FakePlatform, room: RoomRef, account: str) -> bool:
        nonlocal n
        n += 1
        if n <= 4:
            raise Unreachable("timed_out")
        return True

    monkeypatch.setattr(FakePlatform, "is_admin", is_admin)
    async with house.running():
        first = house.sign.say("s-fr", "fr: trop")
        await until(shows(house.letter, "l-fr", "trop"))
        house.sign.command("s-fr", "delete", who="boss", reply_to=first)
        await until(shows(house.letter, "l-fr"), 8)


async def test_foreign_exception_in_one_send_stops_nobody(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    real = FakePlatform.send

    async def send(self: FakePlatform, room: RoomRef, body: RichText, **k: Any) -> str:
        if "maudit" in body.text:
            raise ValueError("boom")
        return await real(self, room, body, **k)

    monkeypatch.setattr(FakePlatform, "send", send)
    async with house.running():
        house.sign.say("s-fr", "fr: maudit")
        house.sign.say("s-fr", "fr: apres")
        await until(lambda: any("apres" in t for t in house.letter.texts("l-fr")), 5)


async def test_destroyed_data_key_blocks_no_room_and_no_start(house: House) -> None:
    house.sign.troubles = [("send", "s-es", Throttled(3600))]
    house.letter.troubles = [("send", "l-en", Throttled(3600)), ("send", "l-fr", Throttled(3600))]
    async with house.running():
        house.sign.say("s-fr", "fr: ancien")
        await until(lambda: not house.sign.troubles and not house.letter.troubles)
    (house.folder / "test.keys").unlink()  # = a restored database whose keys were destroyed
    async with house.running():
        house.sign.say("s-fr", "fr: nouveau")
        await until(lambda: any("nouveau" in t for t in house.letter.texts("l-fr")), 6)


async def test_destroyed_key_of_a_late_translation_does_not_stop_the_start(house: House) -> None:
    house.deadline = 0.1
    house.translator.gate = asyncio.Event()
    async with house.running():
        house.sign.say("s-fr", "fr: urgent")
        await until(shows(house.letter, "l-en", "urgent"))
        await until(shows(house.letter, "l-fr", "urgent"))
        await until(shows(house.sign, "s-es", "urgent"))
    (house.folder / "test.keys").unlink()
    relay = await house._build()
    task = asyncio.create_task(relay.run())
    done, _ = await asyncio.wait({task}, timeout=1.5)
    if done:
        assert task.exception() is None
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task
    assert not done


async def test_events_of_a_destroyed_key_do_not_block_their_room(house: House) -> None:
    async with house.running():
        pass
    await house._build()
    ev = house.sign.event("s-fr", "say", text="fr: perdu", reply_to=None)
    ctx = house.context
    await house.database.run(
        inbox.store_batch,
        platform="sign",
        account=ctx.identities.account("sign", "bot"),
        batch=Batch((ev,), "0"),
        known=ctx.directory.known,
        identities=ctx.identities,
        secrets=ctx.secrets,
        ring=ctx.ring,
        now=ctx.clock.now(),
    )
    (house.folder / "test.keys").unlink()
    async with house.running():
        house.sign.say("s-fr", "fr: nouveau")
        await until(lambda: any("nouveau" in t for t in house.letter.texts("l-fr")), 6)


async def test_commit_of_unknown_fate_wakes_the_senders(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    real = house.database.run
    once: list[int] = []

    async def run(function: Any, *a: Any, **k: Any) -> Any:
        result = await real(function, *a, **k)
        if getattr(function, "__name__", "") == "commit" and not once:
            once.append(1)
            raise StorageError("commit_unknown")
        return result

    async with house.running():
        monkeypatch.setattr(house.database, "run", run)
        house.sign.say("s-fr", "fr: un")
        await until(lambda: once)
        await until(shows(house.letter, "l-fr", "un"), 6)


async def test_deleting_while_a_send_of_unknown_fate_is_retried_leaves_no_copy(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """applied, answer lost; the author deletes before the retry (idempotent platform)."""
    real = FakePlatform.send
    lost: list[int] = []

    async def send(self: FakePlatform, room: RoomRef, body: RichText, **k: Any) -> str:
        event = await real(self, room, body, **k)
        if room.chat == "l-fr" and len(lost) < 4:
            lost.append(1)
            raise Unreachable("timeout", applied_unknown=True)
        return event

    monkeypatch.setattr(FakePlatform, "send", send)
    async with house.running():
        m = house.letter.say("l-en", "fr: secret")
        await until(lambda: lost)
        house.letter.remove_own("l-en", m)
        await becomes(house, tables.deliveries, lambda row: row["kind"] == "delete" and row["state"] == "sent")
        house.letter.say("l-en", "fr: fin")
        await until(lambda: any("fin" in text for text in house.letter.texts("l-fr")))
        await until(shows(house.letter, "l-fr", "fin"))


async def test_stop_is_quick_when_a_send_needs_marks(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """SIGTERM while a reply waits for marks to be stored."""
    real = house.database.run
    gate = asyncio.Event()

    async def run(function: Any, *a: Any, **k: Any) -> Any:
        if getattr(function, "__name__", "") == "mark_sent":
            await gate.wait()
        return await real(function, *a, **k)

    monkeypatch.setattr(house.database, "run", run)
    loop = asyncio.get_running_loop()
    first = house.sign.say("s-fr", "fr: one")
    house.sign.say("s-fr", "fr: two", reply_to=first)
    async with house.running():
        await until(shows(house.letter, "l-fr", "one"))
        start = loop.time()
        loop.call_later(0.05, gate.set)
    took = loop.time() - start
    monkeypatch.undo()
    assert took < 3


async def test_events_of_an_unlinked_room_are_forgotten_in_time(house: House) -> None:
    await house._build()
    ev = house.sign.event("s-es", "say", text="es: secreto", reply_to=None)
    ctx = house.context
    await house.database.run(
        inbox.store_batch,
        platform="sign",
        account=ctx.identities.account("sign", "bot"),
        batch=Batch((ev,), "0"),
        known=ctx.directory.known,
        identities=ctx.identities,
        secrets=ctx.secrets,
        ring=ctx.ring,
        now=ctx.clock.now(),
    )
    house.rooms = [r for r in house.rooms if r[1] != "s-es"]
    house.clock.offset = timedelta(days=100)
    async with house.running():
        await house.housekeeping.tick()
        left = [r for r in await rows(house, tables.events) if r["payload"] is not None]
        assert not left


async def test_failed_deliveries_do_not_stay_for_ever(house: House) -> None:
    house.sign.troubles = [("delete", "s-fr", Refused("not_deletable"))]
    async with house.running():
        first = house.sign.say("s-fr", "fr: trop")
        await until(shows(house.letter, "l-fr", "trop"))
        house.sign.command("s-fr", "delete", reply_to=first)
        await becomes(house, tables.deliveries, lambda row: row["state"] == "failed")
        house.clock.offset = timedelta(days=200)
        await house.housekeeping.tick()
        left = [(r["kind"], r["state"]) for r in await rows(house, tables.deliveries)]
        assert not left


async def test_a_defect_of_translation_does_not_cost_the_message(house: House) -> None:
    class T(FakeTranslator):
        async def translate(self, *a: Any, **k: Any) -> Any:
            raise IndexError

    house.translator = T()
    async with house.running():
        house.sign.say("s-fr", "fr: un")
        await until(shows(house.letter, "l-fr", "un"), 6)


async def test_marks_of_a_pruned_message_block_nobody(house: House) -> None:
    """keep_links shorter than an outage: message pruned while its send is waiting."""
    house.sign.troubles = [("send", "s-es", Throttled(1.5))]
    house.letter.troubles = [("send", "l-fr", Throttled(1.5))]
    async with house.running():
        house.letter.say("l-en", "en: one")
        await until(lambda: not house.sign.troubles and not house.letter.troubles)
        await house.database.run(ledger.prune, house.clock.now() + timedelta(seconds=5))
        house.letter.say("l-en", "en: two")
        await until(lambda: any("two" in t for t in house.sign.texts("s-es")), 6)
        house.sign.say("s-fr", "fr: trois")
        await until(lambda: any("trois" in t for t in house.letter.texts("l-fr")), 6)


async def test_a_tombstone_cannot_take_a_room_of_another_bridge(house: House) -> None:
    await house._build()
    ctx = house.context
    refs = ((RoomRef("letter", "x-1"), "en"), (RoomRef("letter", "x-2"), "fr"))
    one = BridgePlan("general", False, "any", tuple((RoomRef(p, r), language) for p, r, language in house.rooms))
    two = BridgePlan("private", False, "local", refs)
    await house.database.run(bridges.apply_file, [one, two], secrets=ctx.secrets, identities=ctx.identities)
    await house.database.run(
        bridges.move_room,
        RoomRef("letter", "l-en"),
        RoomRef("letter", "x-1"),
        secrets=ctx.secrets,
        identities=ctx.identities,
    )
    links = await house.database.read(bridges.links, secrets=ctx.secrets)
    owner = {link.room.chat: link.bridge for link in links}
    assert owner["x-1"] == "private"


async def test_late_translation_survives_a_database_hiccup(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    house.deadline = 0.1
    house.translator.gate = asyncio.Event()
    async with house.running():
        house.sign.say("s-fr", "fr: urgent")
        await until(shows(house.letter, "l-en", "fr: urgent"))
        real = house.database.run
        n: list[int] = []

        async def run(function: Any, *a: Any, **k: Any) -> Any:
            if getattr(function, "__name__", "") == "_replace" and len(n) < 2:
                n.append(1)
                raise StorageError("40001")
            return await real(function, *a, **k)

        monkeypatch.setattr(house.database, "run", run)
        house.translator.gate.set()
        await until(shows(house.letter, "l-en", "[en]"), 5)


async def test_late_translation_does_not_revive_a_copy_that_was_tidied_away(house: House) -> None:
    house.deadline = 0.1
    house.translator.gate = asyncio.Event()
    async with house.running():
        house.sign.say("s-fr", "fr: insulte")
        await until(shows(house.letter, "l-en", "insulte"))
        copy = house.letter.rooms["l-en"][0].event_id
        await becomes(house, tables.copies, lambda row: row["event_id"] == copy)
        house.letter.remove_own("l-en", copy, who="moderator")
        house.letter.rooms["l-en"].clear()
        await becomes(house, tables.copies, lambda row: row["role"] == "removed")
        house.translator.gate.set()
        await until(shows(house.sign, "s-es", "[es]"))
        house.sign.say("s-fr", "fr: fin")
        await until(shows(house.letter, "l-en", "fin"))


async def test_proxy_refusal_of_one_message_does_not_block_its_room(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    refusing: set[str] = set()
    real = FakePlatform.send

    async def send(self: FakePlatform, room: RoomRef, body: RichText, **k: Any) -> str:
        if "UNION SELECT" in body.text:
            refusing.add(room.chat)
            raise Unreachable("bad_answer")  # what client._error_of makes of a WAF's 403 page
        return await real(self, room, body, **k)

    monkeypatch.setattr(FakePlatform, "send", send)
    monkeypatch.setattr(sender, "_TRIED_FOR", 0.5)
    monkeypatch.setattr(sender, "_TRIES", 3)
    async with house.running():
        house.sign.say("s-fr", "fr: UNION SELECT")
        await until(lambda: {"l-en", "l-fr"} <= refusing)  # what is served counts from then on
        house.letter.say("l-en", "en: the platform serves others")
        house.sign.say("s-fr", "fr: apres")
        await until(lambda: any("apres" in t for t in house.letter.texts("l-fr")), 20)
