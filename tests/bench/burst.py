"""Bursts through a real Synapse, next to its raw speed for the same number of sends of the same content.

What is compared is measured in turns, several times over, so that a busy moment of the machine hits all alike.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bot.sandbox.matrix_person import MatrixPerson
from tests.bench.figures import Outcome, median, outcome
from tests.bench.homeservers import SynapseSide, send_side_by_side
from tests.bench.texts import fresh
from tests.bench.town import TRANSLATED, VERBATIM, Town


@dataclass
class Bursts:
    """Outcomes by "translated", direction and number of rooms; raw rates by number of clients."""

    outcomes: dict[tuple[bool, str, int], list[Outcome]] = field(default_factory=dict)
    raw: dict[int, list[float]] = field(default_factory=dict)

    def add(self, translated: bool, direction: str, rooms: int, one: Outcome) -> None:
        self.outcomes.setdefault((translated, direction, rooms), []).append(one)

    def rate(self, translated: bool, direction: str, rooms: int) -> float:
        """Median messages a second."""
        return median(one.rate for one in self.outcomes[translated, direction, rooms])

    def ratio(self, translated: bool, direction: str, rooms: int) -> float:
        """Median of the ratios to the raw speed beside each repeat."""
        rates = [one.rate for one in self.outcomes[translated, direction, rooms]]
        return median(rate / raw for rate, raw in zip(rates, self.raw[rooms], strict=False))


async def measure(folder: Path, synapse: SynapseSide, count: int, repeats: int, long: int) -> Bursts:
    """`repeats` times `count` messages of everything; `long` messages in one room once, for order and loss."""
    bursts = Bursts()
    towns = {kind: Town(folder / f"burst-{kind is TRANSLATED}", synapse, kind) for kind in (VERBATIM, TRANSLATED)}
    person = await synapse.person("Raw")
    rooms = [await person.create_room(f"raw {n}", invite=[synapse.ana.user_id]) for n in range(8)]
    for room in rooms:
        await synapse.ana.join(room)
    for town in towns.values():
        await town.set_up()
    try:
        for repeat in range(repeats):
            for kind, town in towns.items():
                await town.start_bot()
                if kind is VERBATIM:
                    content = await synapse.content(town.rooms[0])
                    for clients in (1, 8):
                        bursts.raw.setdefault(clients, []).append(await _raw(person, rooms[:clients], count, content))
                for pairs in (1, 8):
                    bursts.add(kind is TRANSLATED, "to_matrix", pairs, await town.to_matrix(count, pairs))
                    bursts.add(kind is TRANSLATED, "to_telegram", pairs, await town.to_telegram(count, pairs))
                if repeat == 0 and kind is VERBATIM and long:
                    bursts.add(False, "to_matrix long", 1, await town.to_matrix(long, 1))
                    bursts.add(False, "to_telegram long", 1, await town.to_telegram(long, 1))
                await town.bot.stop()
    finally:
        for town in towns.values():
            await town.close()
    return bursts


async def _raw(person: MatrixPerson, rooms: list[str], count: int, content: dict[str, Any]) -> float:
    """Messages a second of the homeserver alone, one sequential client for each room."""
    shares = {room: fresh("fr", count // len(rooms)) for room in rooms}
    numbers = [number for said in shares.values() for number, _ in said]
    start = time.monotonic()
    accepted = await send_side_by_side(person, shares, **content)
    return outcome(numbers, [list(accepted.items())], start, 0.0).rate
