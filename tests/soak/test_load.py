"""Many rooms in which people do everything at once, from both sides: texts, edits, replies, media, reactions and
withdrawals. In the end each room shows what the other one does: nothing lost, doubled or out of order.
"""

from __future__ import annotations

import asyncio
import os
import random
import re
import time
from dataclasses import dataclass, field
from typing import Any

import pytest

from bot.sandbox.synapse import Synapse
from tests.e2e.conftest import MakeStage
from tests.e2e.reading import on_telegram
from tests.e2e.stage import Stage
from tests.e2e.test_durability import in_order
from tests.figures import note
from tests.usecases.gallery import picture

pytestmark = [pytest.mark.soak, pytest.mark.timeout(1800)]

PAIRS = int(os.environ.get("PASSERELLE_LOAD_ROOMS", "50")) // 2
EVENTS = int(os.environ.get("PASSERELLE_LOAD_EVENTS", "100"))
"""In each room."""
_MARK = re.compile(r"n° ?(\d+)(?: version (\d+))?")
_DEEDS = (("say", 50), ("edit", 15), ("reply", 10), ("photo", 10), ("react", 10), ("withdraw", 5))


@dataclass
class Side:
    """What people do in one room, by lot, and what the other room must show for it: number to version."""

    town: Stage
    name: str
    dice: random.Random
    expected: dict[int, int] = field(default_factory=dict)
    reacted: set[int] = field(default_factory=set)
    handles: dict[int, Any] = field(default_factory=dict)
    photos: set[int] = field(default_factory=set)
    photo: bytes = field(default_factory=lambda: picture(1, "JPEG"))
    number: int = 0

    async def act(self) -> None:
        """One event."""
        (deed,) = self.dice.choices([name for name, _ in _DEEDS], [share for _, share in _DEEDS])
        if deed in ("edit", "reply", "react", "withdraw") and not self.expected:
            deed = "say"
        target = self.dice.choice(sorted(self.expected)) if self.expected else 0
        await getattr(self, f"_{deed}")(target)

    async def _say(self, target: int, reply: bool = False) -> None:
        raise NotImplementedError

    def _new(self, handle: Any) -> None:
        self.handles[self.number], self.expected[self.number] = handle, 0
        self.number += 1

    async def _reply(self, target: int) -> None:
        await self._say(target, reply=True)

    def wrong(self, shown: list[tuple[int, int]]) -> list[str]:
        """What is not as it should be among (number, version) of the other room."""
        numbers = [number for number, _ in shown]
        found = [f"lost {number}" for number in self.expected if number not in numbers]
        found += [f"doubled {number}" for number in set(numbers) if numbers.count(number) > 1]
        found += [f"back {number}" for number in numbers if number not in self.expected]
        found += [f"old {number}" for number, version in shown if self.expected.get(number, version) != version]
        return found if in_order(numbers) else [*found, "order"]


class OnTelegram(Side):
    """Telegram tells no bot of deletions, so nothing is withdrawn here."""

    async def _say(self, target: int, reply: bool = False) -> None:
        group, answered = self.town.groups[self.name], self.handles[target] if reply else None
        self._new(self.town.amina.say(group, f"message n° {self.number} version 0", reply_to=answered))

    async def _photo(self, target: int) -> None:
        caption = f"message n° {self.number} version 0"
        self.photos.add(self.number)
        self._new(self.town.amina.send_photo(self.town.groups[self.name], self.photo, caption))

    async def _edit(self, target: int) -> None:
        self.expected[target] += 1
        self.town.amina.edit(self.handles[target], f"message n° {target} version {self.expected[target]}")

    async def _react(self, target: int) -> None:
        self.reacted.add(target)
        self.town.bruno.react(self.handles[target], "👍")

    _withdraw = _say


class OnMatrix(Side):
    """Ana's side."""

    @property
    def room(self) -> str:
        return self.town.rooms[self.name]

    async def _say(self, target: int, reply: bool = False) -> None:
        answered = self.handles[target] if reply else None
        text = f"message n° {self.number} version 0"
        self._new(await self.town.ana.say(self.room, text, reply_to=answered))

    async def _photo(self, target: int) -> None:
        caption = f"message n° {self.number} version 0"
        event = await self.town.ana.send_file(self.room, "p.jpg", self.photo, "image/jpeg", caption)
        self.photos.add(self.number)
        self._new(event)

    async def _edit(self, target: int) -> None:
        if target in self.photos:
            return
        self.expected[target] += 1
        text = f"message n° {target} version {self.expected[target]}"
        await self.town.ana.edit(self.room, self.handles[target], text)

    async def _react(self, target: int) -> None:
        if target not in self.reacted:
            self.reacted.add(target)
            await self.town.ana.react(self.room, self.handles[target], "👍")

    async def _withdraw(self, target: int) -> None:
        del self.expected[target]
        self.reacted.discard(target)
        await self.town.ana.redact(self.room, self.handles[target])


def versions(texts: list[str]) -> list[tuple[int, int]]:
    """Number and version of each message."""
    return [(int(found[1]), int(found[2] or 0)) for text in texts if (found := _MARK.search(text))]


async def test_many_rooms_with_mixed_events_from_both_sides(
    synapse: Synapse, stage: MakeStage, dice: random.Random
) -> None:
    groups, rooms = [f"g{n}" for n in range(PAIRS)], [f"m{n}" for n in range(PAIRS)]
    pairs = list(zip(groups, rooms, strict=True))
    town = await stage(
        synapse,
        dict.fromkeys(groups, "fr"),
        dict.fromkeys(rooms, "fr"),
        apart={f"pair{n}": ("", pair) for n, pair in enumerate(pairs[1:], 1)},
    )
    await town.bot.start(within=120)
    sides = [(OnTelegram(town, g, dice), OnMatrix(town, m, dice)) for g, m in pairs]
    began = time.monotonic()
    for _ in range(EVENTS):
        await asyncio.gather(*(side.act() for pair in sides for side in pair))
    said = time.monotonic()
    wrong = await _settled(town, sides, 600)
    done = time.monotonic()
    total = 2 * PAIRS * EVENTS
    note(
        f"load: {total} events in {2 * PAIRS} rooms over {said - began:.0f} s, all there {done - said:.0f} s later, "
        f"{len(wrong)} wrong"
    )
    assert wrong == []
    assert await town.bot.stop(30) == 0


async def _settled(town: Stage, sides: list[tuple[OnTelegram, OnMatrix]], within: float) -> list[str]:
    """What is still wrong when everything is right, or time is over."""
    deadline, wrong = time.monotonic() + within, ["not looked"]
    while wrong and time.monotonic() < deadline:
        await asyncio.sleep(1.0)
        wrong = []
        for here, there in sides:
            wrong += here.wrong(versions(await town.matrix_texts(there.name)))
            wrong += there.wrong(versions([one.text for one in on_telegram(town, here.name)]))
            wrong += await _unreacted(town, here, there)
    return wrong


async def _unreacted(town: Stage, here: OnTelegram, there: OnMatrix) -> list[str]:
    """Whose reactions are not to be seen at the copies in the other room."""
    read = [one for one in await town.ana.read(there.room) if one.sender == town.matrix_user]
    on_matrix = {n for one in read if one.reactions for n, _ in versions([one.text])}
    copies = [one.raw for one in on_telegram(town, here.name)]
    on_tele = {n for one in copies if one.reactions or one.buttons for n, _ in versions([one.text])}
    lacking = [f"no reaction {n}" for n in here.reacted - on_matrix]
    return lacking + [f"no reaction {n}" for n in there.reacted - on_tele]
