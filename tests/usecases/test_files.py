"""Protects the handing on of files: what was sent on one platform reaches whoever asks on the other, under a harmless
name; what cannot be had is told, once, and holds nobody up."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
import sqlalchemy as sa

from handlers.directory import publishing
from handlers.ports import LARGEST_FILE
from handlers.relay import fetching
from messages import extras as wire
from messages.errors import LoginRefused, PlatformError, Refused, RoomClosed, Throttled, Unreachable
from messages.richtext import plain
from messages.types import Extras, FileRef, RemoteFile
from storage import outbox, records
from storage import tables as t
from storage.database import Database
from storage.records import NewRecord, Record
from tests.usecases.house import FakePlatform, House, Shown, until
from tests.usecases.talking import Member, give_role, new_house, settled

CONTENT = b"%PDF of the guide"
KEPT = {
    "platform": "sign",
    "id": "id-1",
    "kind": "document",
    "name": "../guide.pdf",
    "mime": "application/pdf",
    "size": 17,
}
FILED = {"file": KEPT}
"""As the dialogue stores it."""


@pytest_asyncio.fixture
async def house(database: Database, tmp_path: Path) -> AsyncIterator[House]:
    """A running bot, on both databases; somebody on "sign" has sent a file."""
    house = new_house(database, tmp_path)
    house.sign.files["id-1"] = CONTENT
    async with house.running() as running:
        yield running


async def entry(house: House, *, published: bool = True, data: Mapping[str, Any] = FILED) -> Record:
    """An entry with a file."""
    new = NewRecord("resource", "en", texts={"title": "Guide"}, data=data)
    office = house.front.desk._office

    def work(conn: sa.Connection) -> Record:
        now = house.clock.now()
        record = records.add(conn, new, role="author", secrets=house.secrets, now=now)
        if published:
            return publishing.publish(conn, office, record, role="coordinator", person_id=None, now=now)
        return record

    return await house.database.run(work)


async def reader(house: House, platform: FakePlatform | None = None, who: str = "paulo") -> Member:
    """Somebody who looks into the directory; what is in their room was read before."""
    found = Member(house, platform or house.letter, who)
    await found.choose_language()
    return found


async def asks(member: Member, record: Record) -> Shown:
    """They press or pick "get the file" below the entry. What comes of it."""
    before = len(member.shown)
    member.platform.press(member.room, member.last.event_id, f"f:file:{record.ref}", member.who)
    await settled(member.house)
    assert len(member.shown) == before + 1
    return member.last


def gone(member: Member, shown: Shown) -> bool:
    """Whether the entry's title came, with the word that its file cannot be had."""
    return shown.extras.file is None and shown.text == f"Guide\n\n{member.text('file-gone')}"


async def waits(house: House) -> None:
    """Until a delivery is put off."""

    def planned(conn: sa.Connection) -> bool:
        d = t.deliveries.c
        return conn.execute(sa.select(d.id).where(d.state == "pending", d.not_before.is_not(None))).first() is not None

    async with asyncio.timeout(10):
        while not await house.database.read(planned):
            await asyncio.sleep(0.005)


async def time_goes_on(house: House, seconds: float) -> None:
    house.clock.offset += timedelta(seconds=seconds)
    for room_id in await house.database.read(outbox.rooms_with_work):
        house.context.wake_sender(room_id)


@pytest.mark.parametrize("side", ["sign", "letter"])
async def test_a_file_sent_on_one_platform_reaches_readers_on_either(house: House, side: str) -> None:
    nadia = Member(house, house.sign, "nadia")
    await nadia.choose_language()
    carla = await reader(house, who="carla")
    await give_role(carla, "coordinator")
    await nadia.command("resource")
    for answer in ("Guide to teaching", "1", "How to begin.", "French", "1", "skip"):
        await nadia.say(answer)
    assert nadia.is_asked("resource-file")
    await nadia.attach("my\u202e gui/de.pdf")
    await nadia.say("review")
    await nadia.pick(nadia.word("confirm"))
    while nadia.word("yes") in nadia.labels:
        await nadia.pick(nadia.word("yes"))
    await nadia.pick(nadia.word("confirm"))
    assert carla.text("file-get") in carla.labels, "whoever decides about it sees it"
    await carla.pick(carla.text("review-publish"))

    paulo = await reader(house, house.sign if side == "sign" else house.letter)
    await paulo.say("resources teaching")
    await paulo.pick(next(label for label in paulo.labels if "Guide" in label))
    await paulo.pick(paulo.text("file-get"))
    file = paulo.last.extras.file
    assert file is not None
    assert (file.name, file.mime, file.content) == ("my gui_de.pdf", "application/pdf", "my\u202e gui/de.pdf".encode())
    assert paulo.last.text == "Guide to teaching"
    assert paulo.last.extras.remote is None


async def test_a_file_that_is_no_more_is_told_once(house: House) -> None:
    record, paulo = await entry(house), await reader(house)
    house.sign.files.clear()
    assert gone(paulo, await asks(paulo, record))
    assert [verb for verb, _ in house.sign.calls if verb == "download"] == ["download"], "asked for once"


async def test_a_file_that_is_too_large_is_told(house: House) -> None:
    record, paulo = await entry(house), await reader(house)
    house.sign.files["id-1"] = bytes(LARGEST_FILE + 1)
    assert gone(paulo, await asks(paulo, record))


@pytest.mark.parametrize("code", ["forbidden", "local_path"])
async def test_whatever_the_other_platform_refuses_closes_nobodys_room(house: House, code: str) -> None:
    record, paulo = await entry(house), await reader(house)
    house.sign.troubles.append(("download", "*", RoomClosed(code)))
    assert gone(paulo, await asks(paulo, record))
    await paulo.command("practices")
    assert paulo.text("find-none") in paulo.last.text


async def test_a_file_that_the_readers_platform_does_not_take_is_told(house: House) -> None:
    record, paulo = await entry(house), await reader(house)
    house.letter.troubles.append(("send", "*", Refused("too_long")))
    assert gone(paulo, await asks(paulo, record))


@pytest.mark.parametrize(
    ("error", "seconds"),
    [
        (Unreachable(), fetching.AGAIN),
        (Unreachable("server_error"), fetching.AGAIN),
        (LoginRefused(), fetching.AGAIN),
        (Throttled(90, everywhere=True), 90),
    ],
)
async def test_a_platform_that_is_away_is_waited_for_without_holding_up_the_room(
    house: House, error: PlatformError, seconds: float
) -> None:
    record, paulo = await entry(house), await reader(house)
    house.sign.troubles.append(("download", "*", error))
    before = len(paulo.shown)
    paulo.platform.press(paulo.room, paulo.last.event_id, f"f:file:{record.ref}", paulo.who)
    await waits(house)
    await paulo.command("practices")
    assert len(paulo.shown) == before + 1, "the room goes on meanwhile"
    for reach in house.context.reach.values():
        reach._held_until = 0.0
    await time_goes_on(house, seconds + 1)
    await until(lambda: len(paulo.shown) == before + 2)
    assert paulo.last.extras.file is not None
    assert paulo.last.extras.file.content == CONTENT


async def test_nobody_waits_for_a_file_for_ever(house: House) -> None:
    record, paulo = await entry(house), await reader(house)
    house.sign.troubles += [("download", "*", Unreachable()) for _ in range(2)]
    before = len(paulo.shown)
    paulo.platform.press(paulo.room, paulo.last.event_id, f"f:file:{record.ref}", paulo.who)
    await waits(house)
    await time_goes_on(house, fetching.PATIENCE.total_seconds() + 1)
    await until(lambda: len(paulo.shown) == before + 1)
    assert gone(paulo, paulo.last)


async def test_a_throttled_source_is_left_alone_by_all(house: House) -> None:
    """What one download learns holds for the account: its own rooms wait as well."""
    record, paulo = await entry(house), await reader(house)
    house.sign.troubles.append(("download", "*", Throttled(60, everywhere=True)))
    paulo.platform.press(paulo.room, paulo.last.event_id, f"f:file:{record.ref}", paulo.who)
    await waits(house)
    assert house.context.reach["sign"].held_for() > 0
    assert house.context.reach["letter"].held_for() == 0


async def test_who_may_not_read_an_entry_does_not_get_its_file(house: House) -> None:
    record = await entry(house, published=False)
    paulo, carla = await reader(house), await reader(house, who="carla")
    await give_role(carla, "coordinator")
    assert (await asks(paulo, record)).text == paulo.text("find-withdrawn")
    assert house.sign.calls.count(("download", "id-1")) == 0
    file = (await asks(carla, record)).extras.file
    assert file is not None
    assert (file.name, file.content) == ("_guide.pdf", CONTENT)


@pytest.mark.parametrize("data", [{"file": "guide.pdf"}, {"file": {"id": 7, "platform": "sign"}}, {}])
async def test_an_entry_without_a_file_offers_none(house: House, data: dict[str, object]) -> None:
    """Imports and former versions may say less, or something else."""
    record, paulo = await entry(house, data=data), await reader(house)
    paulo.platform.press(paulo.room, paulo.last.event_id, f"f:open:{record.ref}", paulo.who)
    await settled(house)
    assert paulo.text("file-get") not in paulo.labels
    assert (await asks(paulo, record)).text == paulo.text("file-gone")


async def test_a_platform_that_the_bot_no_longer_runs_on_is_told(house: House) -> None:
    record, paulo = await entry(house, data={"file": {**KEPT, "platform": "pigeon"}}), await reader(house)
    assert gone(paulo, await asks(paulo, record))


async def test_a_file_that_waits_for_its_turn_survives_the_way_to_the_disk() -> None:
    remote = RemoteFile("sign", FileRef("document", "id", "a.pdf", "application/pdf", 5), "b.pdf", "no more")
    body, extras = plain("Guide"), Extras(remote=remote)
    assert wire.from_data(wire.to_data(body, extras)) == (body, extras)
    assert wire.from_data(wire.to_data(body, replace(extras, remote=None))) == (body, Extras())
