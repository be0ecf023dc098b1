"""One message to a thousand Telegram groups at the pace that Telegram allows, while people go on talking in some.

The bot is the program itself; what it has to announce lies in its database when it starts, as after a restart. The
stand-in keeps Telegram's limits. Once more, the bot is killed half-way.
"""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from bot import app
from bot.clock import SystemClock
from config.source import load
from messages.richtext import plain
from storage import outbox
from storage import tables as t
from storage.keyring import KeyRing
from storage.outbox import NewDelivery
from tests.bench.figures import Quantiles
from tests.bench.processes import Server
from tests.e2e.stage import TOKEN, BotProcess, eventually, free_port

ANNOUNCED = "Webinar on Thursday at 18:00"
PER_SECOND = 30
"""What the stand-in allows over all chats."""
TALKING = 20
"""Bridges in which people talk."""
EVERY = 1.0
"""Seconds between two messages of people."""


@dataclass(frozen=True)
class Broadcast:
    """What became of one. Times in seconds, delays of relayed messages in milliseconds."""

    rooms: int
    killed: bool
    seconds: float
    ideal: float
    refused: int
    doubled: int
    missing: int
    unknown: int
    relayed: int
    lost: int
    delay: Quantiles
    longest: float

    @property
    def ratio(self) -> float:
        return self.seconds / self.ideal


@dataclass
class Network:
    """Bridges of two groups each, with the same language: nothing is translated."""

    folder: Path
    rooms: int
    telegram: Server = field(default_factory=lambda: Server("bot.sandbox.telegram", ("--control",)))
    groups: list[int] = field(default_factory=list)
    bot: BotProcess = field(init=False)
    person: int = 0
    said: dict[str, float] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.bot = BotProcess(self.folder, free_port())

    async def act(self, action: str, **data: Any) -> Any:
        return (await self.telegram.control(action, **data))["result"]

    async def set_up(self) -> None:
        """Make the groups, let the bot meet them once, and give it something to announce."""
        self.folder.mkdir(parents=True)
        await self.telegram.start()
        bot = (await self.act("bot", token=TOKEN, username="passerelle_bot", name="Passerelle"))["id"]
        self.person = (await self.act("person", first_name="Amina"))["id"]
        for number in range(self.rooms):
            made = await self.act("group", title=f"group {number}", members=[self.person], admins=[bot])
            self.groups.append(made["id"])
        self._configure()
        await self.bot.start(within=120)
        await self.bot.kill()
        await self._announce()
        await self.act("pace", overall=PER_SECOND)

    def _configure(self) -> None:
        pairs = zip(self.groups[::2], self.groups[1::2], strict=True)
        rooms = '  [[bridges.rooms]]\n  platform = "telegram"\n  id = "{}"\n  language = "fr"\n'
        bridges = "".join(
            f'[[bridges]]\nname = "bridge {number}"\n{"".join(rooms.format(group) for group in pair)}'
            for number, pair in enumerate(pairs)
        )
        top = f'[telegram]\ntoken = "{TOKEN}"\nbase_url = "{self.telegram.url}"\n[web]\nport = {self.bot.port}\n'
        (self.folder / "passerelle.toml").write_text(top + bridges)

    async def _announce(self) -> None:
        settings = load(self.folder / "passerelle.toml", {})
        database, secrets = await app.open_storage(settings)
        ring = KeyRing(settings.storage.key_file.with_suffix(".keys"), secrets, SystemClock())
        now = datetime.now(UTC)

        def store(conn: sa.Connection) -> None:
            ids = conn.execute(sa.select(t.rooms.c.id).order_by(t.rooms.c.id)).scalars().all()
            options: dict[str, Any] = {"policy": "hold", "priority": outbox.BULK}
            new = [NewDelivery("send", room_id, plain(ANNOUNCED), **options) for room_id in ids]
            outbox.add(conn, new, ring=ring, now=now, expires_at=now + timedelta(days=1))

        try:
            await database.run(store)
        finally:
            await database.close()

    async def talk(self) -> None:
        """Until cancelled: somebody says something, now here, now there."""
        number = 0
        while True:
            group, text = self.groups[2 * (number % TALKING)], f"({number}) bonjour"
            await self.act("say", person=self.person, chat=group, texts=[text])
            self.said[text] = time.monotonic()
            number += 1
            await asyncio.sleep(EVERY)

    async def states(self) -> Counter[str]:
        """How many announcements are in which state."""
        settings = load(self.folder / "passerelle.toml", {})
        database, _ = await app.open_storage(settings)
        d = t.deliveries.c
        query = sa.select(d.state, sa.func.count()).where(d.policy == "hold").group_by(d.state)
        try:
            return Counter(dict(await database.read(lambda conn: [tuple(row) for row in conn.execute(query)])))
        finally:
            await database.close()

    async def settled(self) -> bool:
        states = await self.states()
        return not states["pending"] and not states["sending"]

    async def sent(self) -> list[list[tuple[str, float]]]:
        """What the bot wrote in each group, and when."""
        logs = [await self.act("log", chat=group) for group in self.groups]
        return [[(e["text"], e["at"]) for e in log if e["by_bot"] and e["kind"] == "send"] for log in logs]

    async def close(self) -> None:
        await self.bot.kill()
        await self.telegram.stop()


async def measure(folder: Path, rooms: int) -> list[Broadcast]:
    """A broadcast that goes through, and one whose bot is killed half-way."""
    return [await _one(folder / f"broadcast-{killed}", rooms, killed=killed) for killed in (False, True)]


async def _one(folder: Path, rooms: int, *, killed: bool) -> Broadcast:
    network = Network(folder, rooms)
    try:
        await network.set_up()
        before = await _calls(network)
        await network.bot.start(within=120)
        talking = asyncio.create_task(network.talk())
        if killed:
            await eventually(lambda: _has_sent(network, before + rooms // 2), within=60 + rooms / 10, pause=0.02)
            await network.bot.kill()
            await network.bot.start(within=120)
        await eventually(network.settled, within=60 + rooms / 10, pause=0.5)
        talking.cancel()
        await asyncio.sleep(2)  # the last words are still relayed
        return _outcome(network, await network.sent(), await _calls(network) - before, await network.states(), killed)
    finally:
        await network.close()


async def _calls(network: Network) -> int:
    return int((await network.act("state"))["calls"].get("sendMessage", 0))


async def _has_sent(network: Network, count: int) -> bool:
    return await _calls(network) >= count


def _outcome(
    network: Network, sent: list[list[tuple[str, float]]], calls: int, states: Counter[str], killed: bool
) -> Broadcast:
    announced = [[at for text, at in log if text == ANNOUNCED] for log in sent]
    times = sorted(at for log in announced for at in log)
    start, end = times[0], times[-1]
    heard = {text[text.index("(") :]: at for log in sent for text, at in log if "(" in text}
    delays = [heard[text] - at for text, at in network.said.items() if text in heard]
    meanwhile = sum(start <= at <= end for at in heard.values())
    return Broadcast(
        rooms=network.rooms,
        killed=killed,
        seconds=end - start,
        ideal=network.rooms / (PER_SECOND - meanwhile / (end - start)),
        refused=calls - sum(map(len, sent)),
        doubled=sum(len(log) - 1 for log in announced if log),
        missing=sum(not log for log in announced),
        unknown=states["unknown"],
        relayed=len(delays),
        lost=len(network.said) - len(delays),
        delay=Quantiles.of(delays),
        longest=1000 * max(delays),
    )
