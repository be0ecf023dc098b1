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

Figure = tuple[bool, str, int, int]
"""Translated or not, direction, number of rooms, messages of a burst."""


@dataclass
class Bursts:
    """Outcomes, and the raw speed beside each (messages a second; 0 where there is nothing to compare with)."""

    outcomes: dict[Figure, list[Outcome]] = field(default_factory=dict)
    raw: dict[Figure, list[float]] = field(default_factory=dict)

    def add(self, translated: bool, direction: str, rooms: int, count: int, one: Outcome, raw: float = 0.0) -> None:
        figure = (translated, direction, rooms, count)
        self.outcomes.setdefault(figure, []).append(one)
        self.raw.setdefault(figure, []).append(raw)

    def ratio(self, figure: Figure) -> float:
        """Median of the ratios to the raw speed beside each repeat."""
        pairs = zip(self.outcomes[figure], self.raw[figure], strict=True)
        return median(one.rate / raw for one, raw in pairs)


async def measure(folder: Path, synapse: SynapseSide, count: int, repeats: int, long: int) -> Bursts:
    """`repeats` times `count` messages of everything; `long` messages in one room once, for order and loss."""
    bursts = Bursts()
    rooms = await _raw_rooms(synapse)
    for kind in (VERBATIM, TRANSLATED):
        town = Town(folder / f"burst-{kind is TRANSLATED}", synapse, kind)
        try:
            await town.set_up()
            await town.start_bot()
            content = await synapse.content(town.rooms[0])
            for _ in range(repeats):
                for pairs in (1, 8):
                    await _turn(bursts, town, rooms[:pairs], synapse.ana, content, count)
            if long and kind is VERBATIM:
                raw = await _raw(synapse.ana, rooms[:1], long, content)
                bursts.add(False, "to_matrix", 1, long, await town.to_matrix(long, 1), raw)
                bursts.add(False, "to_telegram", 1, long, await town.to_telegram(long, 1), raw)
        finally:
            await town.close()
    return bursts


async def _turn(
    bursts: Bursts, town: Town, rooms: list[str], person: MatrixPerson, content: dict[str, Any], count: int
) -> None:
    """Ours between two measurements of the homeserver alone, of which the mean counts."""
    translated, pairs = town.languages == TRANSLATED, len(rooms)
    before = await _raw(person, rooms, count, content)
    there = await town.to_matrix(count, pairs)
    between = await _raw(person, rooms, count, content)
    back = await town.to_telegram(count, pairs)
    after = await _raw(person, rooms, count, content)
    bursts.add(translated, "to_matrix", pairs, count, there, (before + between) / 2)
    bursts.add(translated, "to_telegram", pairs, count, back, (between + after) / 2)


async def _raw_rooms(synapse: SynapseSide) -> list[str]:
    """Rooms of two members, as the bridged ones are."""
    other = await synapse.person("Raw")
    rooms = [await synapse.ana.create_room(f"raw {number}", invite=[other.user_id]) for number in range(8)]
    for room in rooms:
        await other.join(room)
    return rooms


async def _raw(person: MatrixPerson, rooms: list[str], count: int, content: dict[str, Any]) -> float:
    """Messages a second of the homeserver alone, one sequential client for each room."""
    shares = {room: fresh("fr", count // len(rooms)) for room in rooms}
    numbers = [number for said in shares.values() for number, _ in said]
    start = time.monotonic()
    accepted = await send_side_by_side(person, shares, **content)
    return outcome(numbers, [list(accepted.items())], start, 0.0).rate
