"""Memory of the bot, and how soon it is there: started anew each time, against the stub homeserver and Synapse."""

from __future__ import annotations

import asyncio
import shutil
import time
from dataclasses import dataclass
from pathlib import Path

from tests.bench.figures import median
from tests.bench.homeservers import StubSide, SynapseSide
from tests.bench.processes import engines_mib, now_mib, peak_mib
from tests.bench.town import TRANSLATED, VERBATIM, Town


@dataclass(frozen=True)
class Memory:
    """In MiB. `idle` after the start, `peak` over a burst in eight rooms; `engines`: the translators' own processes."""

    idle: float
    peak: float
    engines: float


@dataclass(frozen=True)
class Start:
    """Seconds from the process's start to 200 on /health, and to the first copy of what was said before."""

    ready: float
    relayed: float


async def memory(folder: Path, languages: tuple[str, str], *, web: bool, count: int) -> Memory:
    """Of a bot with eight bridges."""
    stub = StubSide()
    await stub.start()
    town = Town(folder / f"memory-{languages is TRANSLATED}-{web}", stub, languages, web=web)
    try:
        await town.set_up()
        await town.bot.start(ready=web)
        await town.to_matrix(8, 8)
        idle = now_mib(town.pid)
        await town.to_matrix(count, 8)
        await town.to_telegram(count, 8)
        return Memory(idle, peak_mib(town.pid), engines_mib(town.pid))
    finally:
        await town.close()
        await stub.stop()


async def start_up(folder: Path, synapse: SynapseSide, repeats: int) -> dict[str, Start]:
    """`first`: with nothing there but a configuration; `again`: with a database."""
    town = Town(folder / "start", synapse, VERBATIM, pairs=1)
    found: dict[str, list[Start]] = {"first": [], "again": []}
    try:
        await town.set_up()
        for _ in range(repeats):
            configuration = (town.folder / "passerelle.toml").read_text()
            shutil.rmtree(town.folder)
            town.folder.mkdir()
            (town.folder / "passerelle.toml").write_text(configuration)
            for kind in ("first", "again"):
                found[kind].append(await _start(town))
                await town.bot.stop()
    finally:
        await town.close()
    return {
        kind: Start(median(s.ready for s in starts), median(s.relayed for s in starts))
        for kind, starts in found.items()
    }


async def _start(town: Town) -> Start:
    """One start, with a message waiting on Telegram."""
    await town.say(0, ["Bonjour à tous, la réunion est demain à 18 h."])
    before = len(await town.homeserver.copies(town.rooms[0]))
    copies: list[tuple[int, float]] = []
    start = time.monotonic()
    await town.bot.start(ready=False)
    while not await town.bot.healthy():
        await asyncio.sleep(0.02)
    ready = time.monotonic() - start
    async with asyncio.timeout(30):
        while len(copies) <= before:
            await asyncio.sleep(0.05)
            copies = await town.homeserver.copies(town.rooms[0])
    return Start(ready, copies[-1][1] - start)


async def measure(
    folder: Path, synapse: SynapseSide, count: int, repeats: int
) -> tuple[dict[str, Memory], dict[str, Start]]:
    """Everything of this module."""
    memories = {
        "verbatim": await memory(folder, VERBATIM, web=True, count=count),
        "verbatim, no web server": await memory(folder, VERBATIM, web=False, count=count),
        "translating": await memory(folder, TRANSLATED, web=True, count=count // 4),
    }
    return memories, await start_up(folder, synapse, repeats)
