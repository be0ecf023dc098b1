"""How long a message takes at an even five a second.

Telegram→Matrix: from the moment the stand-in has it until the homeserver has accepted the copy (seen by the tap).
Matrix→Telegram: from the homeserver's answer to the author until the stand-in has the copy.
"""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass
from pathlib import Path

from bot.sandbox.matrix_person import MatrixPerson
from tests.bench.figures import Quantiles, number_in
from tests.bench.homeservers import SynapseSide
from tests.bench.tap import Tap
from tests.bench.texts import fresh
from tests.bench.town import TRANSLATED, VERBATIM, Town

PER_SECOND = 5


@dataclass(frozen=True)
class Latency:
    """`send`: between leaving the bot and the homeserver's answer; `alone`: the same for a client without a bridge,
    just before and after."""

    translated: bool
    rooms: int
    to_matrix: Quantiles
    send: Quantiles
    to_telegram: Quantiles
    alone: Quantiles


async def measure(folder: Path, synapse: SynapseSide, count: int) -> list[Latency]:
    """`count` messages a figure."""
    found = []
    alone = await _alone(synapse, count // 4)
    for languages in (VERBATIM, TRANSLATED):
        translated = languages is TRANSLATED
        town = Town(folder / f"latency-{translated}", synapse, languages)
        tap = Tap(synapse.server.port)
        await tap.start()
        try:
            await town.set_up()
            town.configure(tap.url)
            await town.start_bot()
            for rooms in (1, 8):
                out, send = await _to_matrix(town, tap, count, rooms)
                back = await _to_telegram(town, synapse.ana, count, rooms)
                before, alone = alone, await _alone(synapse, count // 4)
                quantiles = map(Quantiles.of, (out, send, back, before + alone))
                found.append(Latency(translated, rooms, *quantiles))
        finally:
            await town.close()
            await tap.stop()
    return found


async def _ticks(count: int) -> None:
    """Called once for each message: wait for its turn."""
    turn = 1 / PER_SECOND
    await asyncio.sleep(turn - time.monotonic() % turn if count else 0)


async def _to_matrix(town: Town, tap: Tap, count: int, rooms: int) -> tuple[list[float], list[float]]:
    said = fresh(town.languages[0], count)
    for turn, (_, text) in enumerate(said):
        await _ticks(turn)
        await town.say(turn % rooms, [text])
    wanted = {number for number, _ in said}
    async with asyncio.timeout(30):
        while not wanted <= tap.sent.keys():
            await asyncio.sleep(0.05)
    written = {
        number_in(entry["text"]): entry["at"]
        for pair in range(rooms)
        for entry in await town.log(pair)
        if not entry["by_bot"]
    }
    return (
        [tap.sent[number][1] - written[number] for number in wanted],
        [tap.sent[number][1] - tap.sent[number][0] for number in wanted],
    )


async def _to_telegram(town: Town, ana: MatrixPerson, count: int, rooms: int) -> list[float]:
    said = fresh(town.languages[1], count)
    accepted = {}
    for turn, (number, text) in enumerate(said):
        await _ticks(turn)
        await ana.say(town.rooms[turn % rooms], text)
        accepted[number] = time.monotonic()
    async with asyncio.timeout(30):
        while True:
            arrived = dict([one for pair in range(rooms) for one in await town.copies(pair)])
            if accepted.keys() <= arrived.keys():
                return [arrived[number] - at for number, at in accepted.items()]
            await asyncio.sleep(0.2)


async def _alone(synapse: SynapseSide, count: int) -> list[float]:
    """What a send takes when nobody listens."""
    person = await synapse.person("Alone")
    room = await person.create_room("alone")
    taken = []
    for turn, (_, text) in enumerate(fresh("fr", count)):
        await _ticks(turn)
        start = time.monotonic()
        await person.say(room, text)
        taken.append(time.monotonic() - start)
    return taken
