"""The relay's promises, on both databases: every room reads what was written, in order, through restarts."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from messages.errors import (
    EngineFailed,
    NoRoute,
    Refused,
    RoomClosed,
    RoomHasMoved,
    Throttled,
    Unformattable,
    Unreachable,
)
from messages.richtext import RichText
from messages.types import Gap, GapPage, RoomRef
from storage import outbox, tables
from storage.database import Database
from storage.outbox import NewDelivery
from tests.usecases.house import FakePlatform, FakeTranslator, House, MovableClock, letter, sign, until

ON_BOTH = True  # what is in question is how it is stored


@pytest.fixture
def house(database: Database, tmp_path: Path) -> House:
    return House(database, sign("sign"), letter("letter"), FakeTranslator(), MovableClock(), tmp_path)


def shows(platform: FakePlatform, room: str, *needles: str) -> Callable[[], bool]:
    """Whether each text of the room holds the needle in its place."""
    return lambda: (
        len(platform.texts(room)) == len(needles)
        and all(needle in text for needle, text in zip(needles, platform.texts(room), strict=True))
    )


async def test_every_other_room_reads_a_message_in_its_language(house: House) -> None:
    async with house.running():
        house.sign.say("s-fr", "fr: bonjour")
        await until(shows(house.sign, "s-es", "[es] fr: bonjour"))
        await until(shows(house.letter, "l-en", "[en] fr: bonjour"))
        await until(shows(house.letter, "l-fr", "fr: bonjour"))
    assert "[" not in house.letter.texts("l-fr")[0], "the same language is relayed verbatim"
    assert "Amal" in house.letter.texts("l-en")[0]
    assert "fr → en" in house.letter.texts("l-en")[0], "a machine's text is marked as such"
    assert house.sign.texts("s-fr") == [], "never back to the origin"
    assert sorted(house.translator.calls) == [("fr", "en"), ("fr", "es")], "once per target language"


async def test_a_burst_keeps_its_order_in_every_room(house: House) -> None:
    async with house.running():
        for number in range(150):
            house.sign.say("s-fr", f"fr: {number} mots")
        await until(lambda: len(house.letter.texts("l-en")) == 150, 30)
        await until(lambda: len(house.sign.texts("s-es")) == 150, 30)
    for texts in (house.letter.texts("l-en"), house.sign.texts("s-es")):
        assert [text.split("fr: ")[1].split(" ")[0] for text in texts] == [str(n) for n in range(150)]


async def test_replies_point_at_the_copy_in_each_room_after_a_restart(house: House) -> None:
    async with house.running():
        first = house.sign.say("s-fr", "fr: une question")
        await until(shows(house.letter, "l-en", "question"))
        await until(shows(house.sign, "s-es", "question"))
    copy = house.letter.rooms["l-en"][0].event_id
    async with house.running():
        house.letter.say("l-en", "en: an answer", reply_to=copy)
        await until(shows(house.sign, "s-fr", "answer"))
        await until(shows(house.sign, "s-es", "question", "answer"))
    assert house.sign.rooms["s-fr"][0].reply_to == first, "where it came from, the original itself"
    assert house.sign.rooms["s-es"][1].reply_to == house.sign.rooms["s-es"][0].event_id


async def test_a_reply_handled_before_its_copy_exists_still_finds_it(house: House) -> None:
    house.letter.troubles = [("send", "l-en", Unreachable("refused"))] * 3
    async with house.running():
        first = house.sign.say("s-fr", "fr: un")
        house.sign.say("s-fr", "fr: deux", reply_to=first)
        await until(shows(house.letter, "l-en", "un", "deux"))
    shown = house.letter.rooms["l-en"]
    assert shown[1].reply_to == shown[0].event_id


async def test_edits_reach_every_copy_retranslated_and_only_by_their_author(house: House) -> None:
    async with house.running():
        first = house.sign.say("s-fr", "fr: mardi")
        await until(shows(house.letter, "l-en", "mardi"))
        house.sign.edit_own("s-fr", first, "fr: pirate", who="eve")
        house.sign.edit_own("s-fr", first, "fr: mercredi")
        await until(shows(house.letter, "l-en", "[en] fr: mercredi"))
        await until(shows(house.sign, "s-es", "[es] fr: mercredi"))


async def test_an_edit_grows_and_shrinks_the_parts_of_a_long_message(house: House) -> None:
    house.letter.limit = 60
    long = "fr: " + " ".join(f"mot{n}" for n in range(30))
    async with house.running():
        first = house.sign.say("s-fr", "fr: court")
        await until(shows(house.letter, "l-fr", "court"))
        house.sign.edit_own("s-fr", first, long)
        await until(lambda: "mot29" in " ".join(house.letter.texts("l-fr")))
        parts = house.letter.rooms["l-fr"]
        assert len(parts) > 2
        assert {part.reply_to for part in parts[1:]} == {parts[0].event_id}, "a new part follows as a reply"
    async with house.running():
        house.sign.edit_own("s-fr", first, "fr: bref")
        await until(shows(house.letter, "l-fr", "bref"))


async def test_a_deletion_deletes_the_copies_after_a_restart(house: House) -> None:
    async with house.running():
        first = house.letter.say("l-en", "en: oops")
        await until(shows(house.sign, "s-fr", "oops"))
        await until(shows(house.sign, "s-es", "oops"))
    async with house.running():
        house.letter.remove_own("l-en", first)
        await until(shows(house.sign, "s-fr"))
        await until(shows(house.sign, "s-es"))


async def test_deleting_a_copy_in_one_room_leaves_the_message_to_the_others(house: House) -> None:
    async with house.running():
        house.sign.say("s-fr", "fr: reste")
        await until(shows(house.letter, "l-en", "reste"))
        house.letter.remove_own("l-en", house.letter.rooms["l-en"][0].event_id, who="moderator")
        house.sign.say("s-fr", "fr: suite")
        await until(shows(house.letter, "l-fr", "reste", "suite"))


@pytest.mark.parametrize("who", ["amal", "boss"])
async def test_the_delete_command_of_the_author_or_an_admin_deletes_everywhere(house: House, who: str) -> None:
    house.sign.admins = {"boss"}
    async with house.running():
        first = house.sign.say("s-fr", "fr: trop")
        await until(shows(house.letter, "l-en", "trop"))
        command = house.sign.command("s-fr", "delete", who=who, reply_to=first)
        await until(shows(house.letter, "l-en"))
        await until(shows(house.sign, "s-es"))
        await until(lambda: ("deleted", first) in house.sign.calls and ("deleted", command) in house.sign.calls)


async def test_the_delete_command_of_somebody_else_is_refused_with_words(house: House) -> None:
    async with house.running():
        first = house.sign.say("s-fr", "fr: reste")
        await until(shows(house.letter, "l-en", "reste"))
        command = house.sign.command("s-fr", "delete", who="eve", reply_to=first)
        await until(lambda: len(house.sign.texts("s-fr")) == 1)
        assert house.sign.rooms["s-fr"][0].reply_to == command
        house.sign.command("s-fr", "delete")
        await until(lambda: len(house.sign.texts("s-fr")) == 2)
        assert "/delete" in house.sign.texts("s-fr")[1], "without a reply, it says how"
    assert shows(house.letter, "l-en", "reste")()


async def test_a_refused_deletion_turns_the_copy_into_withdrawn(house: House) -> None:
    house.sign.troubles = [("delete", "s-es", Refused("not_deletable"))]
    async with house.running():
        first = house.letter.say("l-en", "en: secret plan")
        await until(shows(house.sign, "s-es", "secret"))
        house.letter.remove_own("l-en", first)
        await until(lambda: len(house.sign.texts("s-es")) == 1 and "secret" not in house.sign.texts("s-es")[0])


async def test_beyond_the_deadline_the_original_goes_out_marked_and_is_edited_later(house: House) -> None:
    house.deadline = 0.1
    house.translator.gate = asyncio.Event()
    async with house.running():
        house.sign.say("s-fr", "fr: urgent")
        await until(shows(house.letter, "l-en", "fr: urgent"))
        assert "[en]" not in house.letter.texts("l-en")[0]
        assert "fr ·" in house.letter.texts("l-en")[0]
        house.translator.gate.set()
        await until(shows(house.letter, "l-en", "[en] fr: urgent"))


async def test_a_late_translation_is_finished_by_the_next_run(house: House) -> None:
    house.deadline = 0.1
    house.translator.gate = asyncio.Event()
    async with house.running():
        house.sign.say("s-fr", "fr: urgent")
        await until(shows(house.letter, "l-en", "fr: urgent"))
        await until(shows(house.sign, "s-es", "fr: urgent"))
    house.translator.gate = None
    async with house.running():
        await until(shows(house.letter, "l-en", "[en] fr: urgent"))
        await until(shows(house.sign, "s-es", "[es] fr: urgent"))


async def test_a_late_translation_never_overwrites_a_newer_edit_nor_revives_a_deletion(house: House) -> None:
    house.deadline = 0.1
    house.translator.gate = gate = asyncio.Event()
    async with house.running():
        edited = house.letter.say("l-en", "en: one")
        deleted = house.letter.say("l-en", "en: two")
        await until(shows(house.sign, "s-fr", "en: one", "en: two"))
        house.letter.edit_own("l-en", edited, "fr: trois")
        house.letter.remove_own("l-en", deleted)
        await until(shows(house.sign, "s-fr", "fr: trois"))
        gate.set()
        house.letter.say("l-en", "fr: fin")
        await until(shows(house.sign, "s-fr", "fr: trois", "fr: fin"))
        await until(shows(house.sign, "s-es", "[es] fr: trois", "fin"))
    assert "[fr] en: one" not in " ".join(house.sign.texts("s-fr"))


async def test_a_broken_engine_is_tried_again_and_a_missing_route_is_not(house: House) -> None:
    house.translator.trouble = NoRoute()
    async with house.running():
        house.sign.say("s-fr", "fr: sans route")
        await until(shows(house.letter, "l-en", "fr ·"))
        await until(shows(house.sign, "s-es", "fr ·"))
        house.translator.trouble = EngineFailed()
        house.sign.say("s-fr", "fr: panne")
        await until(shows(house.letter, "l-en", "sans route", "fr ·"))
        house.translator.trouble = None
        await until(shows(house.letter, "l-en", "sans route", "[en] fr: panne"), 20)


async def test_a_poisoned_event_is_set_aside_and_blocks_nobody(house: House) -> None:
    async with house.running():
        house.sign.say("s-fr", "fr: avant")
        house.sign.poison("s-fr")
        house.sign.say("s-fr", "fr: après")
        await until(shows(house.letter, "l-fr", "avant", "après"))
    query = tables.events.select().where(tables.events.c.state == "aside")
    (row,) = await house.database.read(lambda conn: conn.execute(query).all())
    assert (row.error_code, row.attempts) == ("kind", 1)


async def test_an_event_that_fails_in_the_making_is_tried_a_few_times(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = FakePlatform.fits

    def fits(self: FakePlatform, body: RichText) -> bool:
        if "maudit" in body.text:
            raise ZeroDivisionError
        return real(self, body)

    monkeypatch.setattr(FakePlatform, "fits", fits)
    async with house.running():
        house.sign.say("s-fr", "fr: avant")
        house.sign.say("s-fr", "fr: maudit")
        house.sign.say("s-fr", "fr: après")
        await until(shows(house.letter, "l-en", "avant", "après"))
    query = tables.events.select().where(tables.events.c.state == "aside")
    (row,) = await house.database.read(lambda conn: conn.execute(query).all())
    assert (row.error_code, row.attempts) == ("ZeroDivisionError", 3)
    assert row.error_place.startswith("test_relay.py:")


async def test_a_throttled_room_waits_as_told_and_holds_up_nobody(house: House) -> None:
    house.sign.troubles = [("send", "s-es", Throttled(1.0))]
    async with house.running():
        loop = asyncio.get_running_loop()
        started = loop.time()
        house.letter.say("l-en", "en: hello")
        await until(shows(house.sign, "s-fr", "hello"))
        assert loop.time() - started < 0.9
        assert house.sign.texts("s-es") == []
        await until(shows(house.sign, "s-es", "hello"))
        assert loop.time() - started >= 1.0


async def test_a_throttled_account_waits_in_all_its_rooms(house: House) -> None:
    house.sign.troubles = [("send", "s-es", Throttled(1.0, everywhere=True))]
    async with house.running():
        loop = asyncio.get_running_loop()
        house.letter.say("l-en", "en: one")
        await until(lambda: not house.sign.troubles)
        told = loop.time()
        house.letter.say("l-en", "en: two")
        await until(shows(house.sign, "s-fr", "one", "two"))
        assert loop.time() - told >= 0.9
        await until(shows(house.sign, "s-es", "one", "two"))


async def test_an_unreachable_platform_is_waited_for_in_order_while_the_other_goes_on(house: House) -> None:
    house.sign.troubles = [("send", "s-es", Unreachable("refused")) for _ in range(4)]
    async with house.running():
        for number in range(5):
            house.letter.say("l-en", f"en: {number}")
        await until(lambda: len(house.letter.texts("l-fr")) == 5)
        await until(shows(house.sign, "s-es", *(f"en: {n}" for n in range(5))), 20)


async def test_what_came_in_while_the_bot_was_down_is_relayed_once_it_is_up(house: House) -> None:
    async with house.running():
        house.sign.say("s-fr", "fr: un")
        await until(shows(house.letter, "l-fr", "un"))
    house.sign.say("s-fr", "fr: deux")
    house.letter.say("l-fr", "fr: trois")
    async with house.running():
        await until(shows(house.letter, "l-fr", "un", "deux"))
        await until(shows(house.sign, "s-fr", "trois"))


async def test_nothing_is_confirmed_before_it_is_stored(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    real = house.database.run
    failures: list[int] = []

    async def failing(function: object, *args: object, **options: object) -> object:
        if getattr(function, "__name__", "") == "store_batch":
            failures.append(1)
            raise ZeroDivisionError
        return await real(function, *args, **options)  # type: ignore[arg-type]

    async with house.running():
        monkeypatch.setattr(house.database, "run", failing)
        house.sign.say("s-fr", "fr: un")
        await until(lambda: len(failures) >= 2)
        assert house.sign.confirmed == 0
        monkeypatch.undo()
        await until(shows(house.letter, "l-fr", "un"))


async def test_a_send_that_must_not_double_is_unknown_when_its_answer_is_lost(house: House) -> None:
    async with house.running():
        house.sign.say("s-fr", "fr: un")
        await until(shows(house.sign, "s-es", "un"))
        link = next(link for link in house.context.directory.by_id.values() if link.room.chat == "s-es")
        house.sign.troubles = [("send", "s-es", Unreachable("timeout", applied_unknown=True))]
        held = NewDelivery("send", link.room_id, house.sign.rooms["s-es"][0].body, policy="hold")
        now = house.clock.now()
        await house.database.run(
            outbox.add, [held], ring=house.context.ring, now=now, expires_at=now + timedelta(days=1)
        )
        house.context.wake_sender(link.room_id)
        states = tables.deliveries.select().where(tables.deliveries.c.policy == "hold")

        def state() -> str:
            return seen[-1] if seen else ""

        seen: list[str] = []
        async with asyncio.timeout(10):
            while state() != "unknown":
                rows = await house.database.read(lambda conn: conn.execute(states).all())
                seen.append(rows[0].state)
    assert len(house.sign.texts("s-es")) == 1


async def test_a_planned_delivery_leaves_at_its_time(house: House) -> None:
    async with house.running():
        house.sign.say("s-fr", "fr: un")
        await until(shows(house.sign, "s-es", "un"))
        link = next(link for link in house.context.directory.by_id.values() if link.room.chat == "s-es")
        now = house.clock.now()
        planned = NewDelivery("send", link.room_id, house.sign.rooms["s-es"][0].body)
        later = tables.deliveries.update().where(tables.deliveries.c.state == "pending")

        def plan(conn: sa.Connection) -> None:
            outbox.add(conn, [planned], ring=house.context.ring, now=now, expires_at=now + timedelta(days=1))
            conn.execute(later.values(not_before=now + timedelta(seconds=1)))

        await house.database.run(plan)
        house.context.wake_sender(link.room_id)
        await until(lambda: len(house.sign.texts("s-es")) == 2)
        assert house.clock.now() - now >= timedelta(seconds=1)


async def test_refused_formatting_falls_back_to_plain_text(house: House) -> None:
    house.sign.troubles = [("send", "s-es", Unformattable())]
    async with house.running():
        house.sign.say("s-fr", "fr: un")
        await until(shows(house.sign, "s-es", "un"))
    assert house.sign.rooms["s-es"][0].body.spans == ()


async def test_a_message_refused_for_good_is_reported_to_its_author(house: House) -> None:
    house.sign.troubles = [("send", "s-es", Refused("bad_request"))]
    async with house.running():
        first = house.sign.say("s-fr", "fr: un")
        await until(lambda: len(house.sign.texts("s-fr")) == 1)
        assert house.sign.rooms["s-fr"][0].reply_to == first
        house.sign.say("s-fr", "fr: deux")
        await until(shows(house.sign, "s-es", "deux"))


async def test_a_room_that_moved_is_followed(house: House) -> None:
    house.sign.troubles = [("send", "s-es", RoomHasMoved(RoomRef("sign", "s-es-2")))]
    async with house.running():
        house.sign.say("s-fr", "fr: un")
        await until(shows(house.sign, "s-es-2", "un"))
        house.sign.say("s-es-2", "es: dos")
        await until(shows(house.sign, "s-fr", "dos"))
        house.sign.say("s-fr", "fr: juste avant")
        house.sign.move("s-fr", "s-fr-2")
        house.sign.say("s-fr-2", "fr: juste après")
        await until(shows(house.letter, "l-fr", "un", "dos", "avant", "après"))
        house.sign.say("s-es-2", "fr: trois")
        await until(shows(house.sign, "s-fr-2", "trois"))
    async with house.running():  # the configuration still names the old rooms
        house.sign.say("s-fr-2", "fr: quatre")
        await until(lambda: any("quatre" in text for text in house.sign.texts("s-es-2")))
        assert not any("quatre" in text for text in house.sign.texts("s-fr-2") + house.sign.texts("s-es"))


async def test_a_closed_room_waits_and_gets_its_messages_when_the_bot_is_back(house: House) -> None:
    house.sign.troubles = [("send", "s-es", RoomClosed())]
    async with house.running():
        house.sign.say("s-fr", "fr: un")
        await until(shows(house.letter, "l-fr", "un"))
        await until(lambda: not house.sign.troubles)
        assert house.sign.texts("s-es") == []
        house.sign.membership("s-es", present=True)
        await until(shows(house.sign, "s-es", "un"))


async def test_undelivered_text_expires_and_its_author_is_told(house: House) -> None:
    house.sign.troubles = [("send", "s-es", Throttled(3600))]
    async with house.running():
        first = house.letter.say("l-en", "en: never")
        await until(lambda: not house.sign.troubles)
    house.clock.offset = timedelta(days=8)
    async with house.running():
        await house.housekeeping.tick()
        await until(lambda: any(shown.reply_to == first for shown in house.letter.rooms.get("l-en", [])))
        house.letter.say("l-en", "en: later")
        await until(lambda: any("later" in text for text in house.sign.texts("s-es")))
    assert not any("never" in text for text in house.sign.texts("s-es"))


async def test_a_gap_is_filled_before_newer_events_of_its_room(house: House) -> None:
    missed = [house.letter.event("l-fr", "say", text=f"fr: {n}", reply_to=None) for n in (1, 2, 3, 4)]
    house.letter.pages = {
        "t2": GapPage((missed[3], missed[2]), "t1"),
        "t1": GapPage((missed[1], missed[0]), None),
    }
    async with house.running():
        house.letter.gaps = [Gap(RoomRef("letter", "l-fr"), "t2", "t0")]
        house.letter.say("l-fr", "fr: 5")
        await until(shows(house.sign, "s-fr", "fr: 1", "fr: 2", "fr: 3", "fr: 4", "fr: 5"))


async def test_a_room_that_left_its_bridge_gets_nothing_any_more(house: House) -> None:
    async with house.running():
        house.sign.say("s-fr", "fr: un")
        await until(shows(house.sign, "s-es", "un"))
    house.rooms = [room for room in house.rooms if room[1] != "s-es"]
    async with house.running():
        house.sign.say("s-fr", "fr: deux")
        await until(shows(house.letter, "l-fr", "un", "deux"))
    assert len(house.sign.texts("s-es")) == 1


async def test_old_links_are_forgotten_and_keys_of_past_days_destroyed(house: House) -> None:
    async with house.running():
        house.sign.say("s-fr", "fr: un")
        await until(shows(house.letter, "l-fr", "un"))
        await until(shows(house.letter, "l-en", "un"))
        await until(shows(house.sign, "s-es", "un"))
    before = (house.folder / "test.keys").read_bytes()
    house.clock.offset = timedelta(days=100)
    async with house.running():
        await house.housekeeping.tick()
        counts = [
            len(await house.database.read(_rows, table))
            for table in (tables.messages, tables.copies, tables.deliveries, tables.events)
        ]
        assert counts == [0, 0, 0, 0]
        assert before not in (house.folder / "test.keys").read_bytes()
        with pytest.raises(Exception, match="key"):
            house.context.ring.open(_key_of(before), b"x" * 40, b"")


def _rows(conn: sa.Connection, table: sa.Table) -> Sequence[Any]:
    return conn.execute(table.select()).all()


def _key_of(file: bytes) -> str:
    import re

    found = re.search(rb"\d{4}-\d\d-\d\d-[0-9a-f]{8}", file)
    assert found is not None
    return found.group().decode()
