"""`kill -9` again and again while an announcement goes to a thousand rooms at Telegram's pace: no room reads it twice,
and every room that does not read it is named in the report as one of unknown fate. On both databases.
"""

from __future__ import annotations

import asyncio
import random
import time
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from typing import Any, TypeVar

import pytest
import sqlalchemy as sa

from bot import app
from bot.sandbox.synapse import Synapse
from bot.sandbox.telegram.pace import Pace
from config.source import load
from handlers.announcements.model import Audience, NewBroadcast
from handlers.announcements.stored import columns
from storage import bridges, broadcasts, people, records
from storage.crypto import Secrets
from storage.identities import Identities
from storage.records import NewRecord
from tests.e2e.conftest import MakeStage
from tests.e2e.members import OnTelegram
from tests.e2e.stage import Stage, eventually
from tests.figures import note

pytestmark = [pytest.mark.soak, pytest.mark.timeout(600)]

T = TypeVar("T")

GROUPS, ROOMS, KILLS = 980, 20, 5
TEXT = "Nous nous retrouvons dimanche."


async def in_database(town: Stage, function: Callable[[sa.Connection, Secrets], T]) -> T:
    """Run something on the bot's database, beside it."""
    database, secrets = await app.open_storage(load(town.folder / "passerelle.toml", {}))
    try:
        return await database.run(lambda conn: function(conn, secrets))
    finally:
        await database.close()


def planned(account: str) -> Callable[[sa.Connection, Secrets], int]:
    """An announcement of this person's to all rooms, due now."""

    def work(conn: sa.Connection, secrets: Secrets) -> int:
        now = datetime.now(UTC)
        person = people.of_account(conn, Identities(secrets).account("telegram", account))
        texts = {"title": "Fête des récoltes", "text": TEXT}
        new = NewRecord("announcement", "fr", texts=texts, data={"kind": "news"})
        record = records.add(conn, new, role="author", secrets=secrets, now=now)
        broadcast = NewBroadcast("announcement", Audience(), record_id=record.id, person_id=person, urgent=True)
        made = broadcasts.add(conn, columns(broadcast, now), secrets=secrets)
        assert made is not None
        return made

    return work


def fared(broadcast: int) -> Callable[[sa.Connection, Secrets], tuple[str, dict[str, str]]]:
    """The broadcast's state, and the state of each room by its address."""

    def work(conn: sa.Connection, secrets: Secrets) -> tuple[str, dict[str, str]]:
        names = {link.room_id: link.room.chat for link in bridges.links(conn, secrets=secrets)}
        targets = broadcasts.targets(conn, broadcast)
        return broadcasts.get(conn, broadcast).state, {names[one.room_id]: one.state for one in targets}

    return work


async def announced(synapse: Synapse, stage: MakeStage, storage: str) -> tuple[Stage, int]:
    """A town of a thousand rooms where an announcement to all is due, and the bot stands still."""
    groups = {f"g{number}": "fr" for number in range(GROUPS)}
    rooms = {f"m{number}": "fr" for number in range(ROOMS)}
    names = [*groups, *rooms]
    apart = {f"b{at}": ("", names[at : at + 2]) for at in range(2, len(names), 2)}
    town = await stage(synapse, groups, rooms, more=storage, apart=apart)
    await town.bot.start(within=120)
    nadia = OnTelegram(town, town.telegram.add_person("Nadia", language_code="fr"))
    await nadia.say("/start")
    await eventually(lambda: _has_read(nadia, ""), within=60)
    await town.bot.kill()
    broadcast = await in_database(town, planned(str(nadia.person.id)))
    town.telegram.pace = Pace()
    return town, broadcast


async def _ended(town: Stage, broadcast: int) -> None:
    async def ended() -> bool:
        state, _ = await in_database(town, fared(broadcast))
        return state == "sent"

    await eventually(ended, within=240, pause=1.0)


async def test_stop_amid_a_thousand_rooms(synapse: Synapse, stage: MakeStage, storage: str) -> None:
    """SIGTERM lets what is in the air end and nothing else begin: the bot is gone soon, and goes on where it was."""
    town, broadcast = await announced(synapse, stage, storage)
    await town.bot.start(ready=False)
    stops = []
    for share in (100, 300, 500):
        await eventually(partial(_many, town, share), within=120)
        began = time.monotonic()
        assert await town.bot.stop(within=30) == 0
        stops.append(time.monotonic() - began)
        await town.bot.start(ready=False)
    await _ended(town, broadcast)
    _, states = await in_database(town, fared(broadcast))
    copies = await shown(town)
    note(f"SIGTERM amid {len(states)} rooms: gone after {', '.join(f'{one:.1f}' for one in stops)} s")
    assert set(states.values()) == {"sent"}
    assert set(copies.values()) == {1}
    assert max(stops) < 10
    assert await town.bot.stop(within=30) == 0


async def _many(town: Stage, number: int) -> bool:
    return sum(any(TEXT in text for text in town.telegram_texts(name)) for name in town.groups) >= number


async def test_thousand_rooms_and_kills(synapse: Synapse, stage: MakeStage, storage: str, dice: random.Random) -> None:
    town, broadcast = await announced(synapse, stage, storage)
    began = time.monotonic()
    await town.bot.start(ready=False)
    for _ in range(KILLS):
        await asyncio.sleep(dice.uniform(4.0, 9.0))
        await town.bot.kill()
        await town.bot.start(ready=False)

    await _ended(town, broadcast)
    seconds = time.monotonic() - began
    _, states = await in_database(town, fared(broadcast))
    copies = await shown(town)
    doubled = sum(count - 1 for count in copies.values() if count > 1)
    lost = [room for room, state in states.items() if not copies[room] and state != "unknown"]
    claimed = [room for room, state in states.items() if not copies[room] and state == "sent"]
    unknown = [room for room, state in states.items() if state == "unknown"]
    note(
        f"{KILLS} x kill -9 while {len(states)} rooms are announced to: {doubled} doubled, {len(lost)} lost,"
        f" {len(unknown)} reported unknown ({sum(copies[room] for room in unknown)} of them had arrived),"
        f" {seconds:.0f} s"
    )
    assert len(states) == GROUPS + ROOMS
    assert doubled == 0
    assert lost == []
    assert claimed == []
    assert len(unknown) <= 30 * KILLS  # what one second of Telegram's pace holds
    await eventually(town.bot.healthy)
    assert await town.bot.stop(within=30) == 0


async def shown(town: Stage) -> Counter[str]:
    """How often each room shows the announcement, by its address."""
    found: Counter[str] = Counter()
    for name in town.groups:
        found[str(town.groups[name].id)] = sum(TEXT in text for text in town.telegram_texts(name))
    for name in town.rooms:
        found[town.rooms[name]] = sum(TEXT in text for text in await town.matrix_texts(name))
    return found


async def _has_read(member: OnTelegram, text: str) -> Any:
    await member.look()
    return any(text in seen.text for seen in member.messages)
