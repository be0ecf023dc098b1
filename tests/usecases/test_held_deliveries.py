"""What goes to many rooms and must not be repeated blindly: last in line, never in anybody's way, and of unknown fate
only where a request was really under way when the bot died."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from handlers.relay import sender
from handlers.relay.context import Signal
from handlers.relay.turns import Turn, in_line
from messages.errors import PlatformError, Refused, RoomClosed, Throttled, Unreachable
from messages.richtext import RichText, plain
from messages.types import RoomRef
from storage import outbox, tables
from storage.database import Database
from storage.outbox import BULK, NewDelivery
from tests.usecases.house import FakePlatform, FakeTranslator, House, MovableClock, letter, sign, until

ON_BOTH = True  # each database ends what a crash leaves in its own way
ROOMS = (("sign", "s-fr", "fr"), ("sign", "s-es", "es"), ("letter", "l-fr", "fr"))


@pytest.fixture
def house(database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> House:
    """Stops at once: nobody waits for what hangs, as nobody does when the power goes."""
    monkeypatch.setattr(sender, "_LAST_WORD", 0.01)
    return House(database, sign("sign"), letter("letter"), FakeTranslator(), MovableClock(), tmp_path, rooms=ROOMS)


def room_id(house: House, chat: str) -> int:
    return next(link.room_id for link in house.context.directory.by_id.values() if link.room.chat == chat)


async def announce(house: House, chat: str, text: str = "meeting", **more: Any) -> int:
    """Store a delivery for a room, as an announcement does, and wake the room; the delivery's id."""
    options: dict[str, Any] = {"policy": "hold", "priority": BULK, **more}
    new = NewDelivery(options.pop("kind", "send"), room_id(house, chat), plain(text), **options)
    now = house.clock.now()

    def store(conn: sa.Connection) -> int:
        outbox.add(conn, [new], ring=house.context.ring, now=now, expires_at=now + timedelta(days=1))
        return int(conn.execute(sa.select(sa.func.max(tables.deliveries.c.id))).scalar_one())

    found = await house.database.run(store)
    house.context.wake_sender(new.room_id)
    return found


async def row(house: House, delivery: int) -> Any:
    d = tables.deliveries
    return await house.database.read(lambda conn: conn.execute(d.select().where(d.c.id == delivery)).one())


async def becomes(house: House, delivery: int, state: str) -> Any:
    """Wait until a delivery is in a state."""
    async with asyncio.timeout(10):
        while (found := await row(house, delivery)).state != state:
            await asyncio.sleep(0.01)
    return found


def lined_up(house: House, chat: str) -> bool:
    """Whether a room's sender waits for its turn of bulk."""
    senders = house.context.wake_sender.__self__._senders  # type: ignore[attr-defined]
    found = senders.get(room_id(house, chat))
    return found is not None and bool(found._lined_up)


async def test_what_is_said_in_a_room_does_not_wait_behind_an_announcement(house: House) -> None:
    house.sign.line = asyncio.Event()
    async with house.running():
        delivery = await announce(house, "s-es")
        await until(lambda: lined_up(house, "s-es"))
        for number in range(3):
            house.sign.say("s-fr", f"fr: {number}")
            await until(lambda number=number: len(house.sign.texts("s-es")) == number + 1)  # type: ignore[misc]
            await until(lambda: lined_up(house, "s-es"))
        assert (await row(house, delivery)).state == "pending", "it is not being sent while it waits"
        house.sign.line.set()
        await becomes(house, delivery, "sent")
    assert house.sign.texts("s-es")[-1] == "meeting"
    assert [bulk for chat, bulk in house.sign.turns if chat == "s-es"] == [False, False, False, True]


async def test_several_announcements_follow_each_other(house: House) -> None:
    """A ring that one of them heard while it waited was for the next."""
    house.sign.line = asyncio.Event()
    async with house.running():
        await announce(house, "s-es", "one")
        await until(lambda: lined_up(house, "s-es"))
        await announce(house, "s-es", "two")
        await announce(house, "s-es", "three")
        house.sign.line.set()
        await until(lambda: house.sign.texts("s-es") == ["one", "two", "three"])


async def test_an_announcement_withdrawn_while_it_waits_leaves_the_line(house: House) -> None:
    house.sign.line = asyncio.Event()
    async with house.running():
        delivery = await announce(house, "s-es")
        await until(lambda: lined_up(house, "s-es"))
        d = tables.deliveries
        gone = d.update().where(d.c.id == delivery).values(state="superseded", **outbox.BLANK)
        await house.database.run(lambda conn: conn.execute(gone).rowcount)
        house.context.drop({delivery})
        await until(lambda: not lined_up(house, "s-es"))
        house.sign.line.set()
        await announce(house, "s-es", "another")
        await until(lambda: house.sign.texts("s-es") == ["another"])


async def test_what_was_superseded_unnoticed_is_not_begun(house: House) -> None:
    """The last look is at the database itself."""
    house.sign.line = asyncio.Event()
    async with house.running():
        delivery = await announce(house, "s-es")
        await until(lambda: lined_up(house, "s-es"))
        d = tables.deliveries
        gone = d.update().where(d.c.id == delivery).values(state="superseded", **outbox.BLANK)
        await house.database.run(lambda conn: conn.execute(gone).rowcount)
        house.sign.line.set()
        await announce(house, "s-es", "another")
        await until(lambda: house.sign.texts("s-es") == ["another"])
    assert (await row(house, delivery)).state == "superseded"


async def test_only_what_was_in_the_air_is_unknown_after_a_crash(house: House) -> None:
    house.sign.hang = asyncio.Event()
    async with house.running():
        flying = await announce(house, "s-es", "one")
        await becomes(house, flying, "sending")
        waiting = await announce(house, "s-es", "two")
    assert (await row(house, flying)).payload is not None
    house.sign.hang = None
    async with house.running():
        lost = await becomes(house, flying, "unknown")
        assert (lost.error_code, lost.payload, lost.key_id) == ("interrupted", None, None)
        await becomes(house, waiting, "sent")
    assert house.sign.texts("s-es") == ["two"], "never repeated blindly"


async def test_where_repeating_is_harmless_a_crash_leaves_nothing_unknown(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The message arrived, its answer did not: the same key makes no second one."""
    real, answered = FakePlatform.send, asyncio.Event()

    async def send(self: FakePlatform, room: RoomRef, body: RichText, **options: Any) -> str:
        event_id = await real(self, room, body, **options)
        if room.chat == "l-fr" and not answered.is_set():
            await answered.wait()
        return event_id

    monkeypatch.setattr(FakePlatform, "send", send)
    async with house.running():
        delivery = await announce(house, "l-fr")
        await until(lambda: house.letter.texts("l-fr") == ["meeting"])
        await becomes(house, delivery, "sending")
    answered.set()
    async with house.running():
        await becomes(house, delivery, "sent")
    assert house.letter.texts("l-fr") == ["meeting"]
    assert house.letter.calls.count(("send", "l-fr")) == 2


async def test_a_lost_answer_is_tried_again_where_that_is_harmless(house: House) -> None:
    house.letter.troubles = [("send", "l-fr", Unreachable("timeout"))]
    async with house.running():
        await becomes(house, await announce(house, "l-fr"), "sent")
    assert house.letter.texts("l-fr") == ["meeting"]


@pytest.mark.parametrize(
    "error", [Throttled(3600), Unreachable("no_connection", applied_unknown=False), RoomClosed()], ids=lambda e: e.code
)
async def test_what_was_certainly_not_carried_out_is_pending_while_it_waits(house: House, error: PlatformError) -> None:
    """A crash in this time makes nothing unknown, and the next start sends it."""
    house.sign.troubles = [("send", "s-es", error)] * (50 if isinstance(error, Unreachable) else 1)
    async with house.running():
        delivery = await announce(house, "s-es")
        await until(lambda: ("send", "s-es") in house.sign.calls)
        await becomes(house, delivery, "pending")
    house.sign.troubles = []
    async with house.running():
        house.sign.membership("s-es", present=True)
        await becomes(house, delivery, "sent")
    assert house.sign.texts("s-es") == ["meeting"]


async def test_half_a_message_is_never_taken_for_none(house: House) -> None:
    """Its text is there, its file is not yet: after a crash nobody may send the text again."""
    error = Throttled(3600)
    error.partly = True
    house.sign.troubles = [("send", "s-es", error)]
    async with house.running():
        delivery = await announce(house, "s-es")
        await until(lambda: ("send", "s-es") in house.sign.calls)
        await becomes(house, delivery, "sending")
    async with house.running():
        await becomes(house, delivery, "unknown")
    assert house.sign.calls.count(("send", "s-es")) == 1


async def test_a_text_whose_file_is_refused_stands_alone(house: House) -> None:
    error = Refused("too_big")
    error.partly = True
    house.sign.troubles = [("send", "s-es", error)]
    async with house.running():
        await becomes(house, await announce(house, "s-es"), "sent")
    assert house.sign.texts("s-es") == ["meeting"]


async def test_a_defect_under_way_makes_a_send_unknown_at_once(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    async def send(self: FakePlatform, room: RoomRef, body: RichText, **options: Any) -> str:
        self.calls.append(("send", room.chat))
        raise ZeroDivisionError

    monkeypatch.setattr(FakePlatform, "send", send)
    async with house.running():
        found = await becomes(house, await announce(house, "s-es"), "unknown")
    assert found.error_code == "ZeroDivisionError"
    assert house.sign.calls.count(("send", "s-es")) == 1


async def test_a_correction_never_sends_what_was_not_there(house: House) -> None:
    async with house.running():
        house.sign.say("s-fr", "fr: bonjour")
        await until(lambda: len(house.sign.texts("s-es")) == 1)
        query = sa.select(sa.func.max(tables.messages.c.id))
        message = await house.database.read(lambda conn: int(conn.execute(query).scalar_one()))
        delivery = await announce(house, "s-es", "corrected", kind="edit", message_id=message, part=7)
        assert (await becomes(house, delivery, "failed")).error_code == "no_copy"
        delivery = await announce(house, "s-es", "corrected", kind="edit", message_id=message, part=0)
        await becomes(house, delivery, "sent")
    assert house.sign.texts("s-es") == ["corrected"]


async def test_an_interrupted_correction_is_made_again(house: House) -> None:
    """Repeating an edit doubles nothing."""
    async with house.running():
        house.sign.say("s-fr", "fr: bonjour")
        await until(lambda: len(house.sign.texts("s-es")) == 1)
        query = sa.select(sa.func.max(tables.messages.c.id))
        message = await house.database.read(lambda conn: int(conn.execute(query).scalar_one()))
        house.sign.hang = asyncio.Event()
        delivery = await announce(house, "s-es", "corrected", kind="edit", message_id=message, part=0)
        await becomes(house, delivery, "sending")
    house.sign.hang = None
    async with house.running():
        await becomes(house, delivery, "sent")
    assert house.sign.texts("s-es") == ["corrected"]


async def test_every_message_has_its_turn_and_bulk_says_so(house: House) -> None:
    async with house.running():
        house.sign.say("s-fr", "fr: bonjour")
        await until(lambda: len(house.sign.texts("s-es")) == 1)
        await becomes(house, await announce(house, "s-es"), "sent")
        await becomes(house, await announce(house, "s-fr"), "sent")
    assert sorted(house.sign.turns) == [("s-es", False), ("s-es", True), ("s-fr", True)]


@pytest.mark.parametrize("comes", [False, True])
async def test_a_turn_that_nobody_wants_any_more_is_given_back(comes: bool) -> None:
    """Whether or not it comes at the very moment at which the bell rings for something more urgent."""
    ready, signal = asyncio.Event(), Signal()
    in_the_air: list[int] = []

    @contextmanager
    def taken() -> Iterator[None]:
        yield
        in_the_air.pop()

    async def turn() -> Turn:
        await ready.wait()
        in_the_air.append(1)
        return taken()

    async def still_first() -> bool:
        if comes:
            ready.set()
            await until(lambda: in_the_air)
        return False

    waiting = asyncio.create_task(in_line(turn(), signal, still_first))
    signal.ring()
    assert await waiting is None
    assert await signal.wait(1), "the bell rings on"
    await until(lambda: not in_the_air)
    ready.set()
    await asyncio.sleep(0)
    assert not in_the_air
