"""Two rooms talking at once, in bursts, with corrections and withdrawals; and what must be in each room in the end."""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from tests.e2e.stage import Stage
from tests.e2e.test_durability import in_order, numbers
from tests.figures import note


@dataclass
class Conversation:
    """People of both rooms write numbered messages; `expected` holds each side's words that the other must end with."""

    town: Stage
    dice: random.Random
    sent: dict[str, int] = field(default_factory=lambda: {"g": 0, "m": 0})
    expected: dict[str, dict[int, str]] = field(default_factory=lambda: {"g": {}, "m": {}})
    withdrawn: set[int] = field(default_factory=set)  # on Matrix; Telegram tells no bot
    handles: dict[str, dict[int, Any]] = field(default_factory=lambda: {"g": {}, "m": {}})

    async def burst(self, most: int) -> None:
        """So many messages at most, each in a room drawn by lot; now and then one is corrected or withdrawn."""
        for _ in range(self.dice.randint(1, most)):
            side = self.dice.choice("gm")
            await self._say(side)
            chance = self.dice.random()
            if chance < 0.1:
                await self._correct(side)
            elif chance < 0.13 and side == "m":
                await self._withdraw()

    async def say_on_telegram(self) -> None:
        """One message of the group's, which needs no server: the stand-in keeps it."""
        await self._say("g")

    async def _say(self, side: str) -> None:
        number = self.sent[side]
        self.sent[side] += 1
        text = f"message n° {number}"
        if side == "g":
            self.handles["g"][number] = self.town.amina.say(self.town.groups["g"], text)
        else:
            self.handles["m"][number] = await self.town.ana.say(self.town.rooms["m"], text)
        self.expected[side][number] = text

    async def _correct(self, side: str) -> None:
        number = self.dice.choice(sorted(self.expected[side]))
        text = f"message n° {number} corrigé {self.dice.randrange(10**6)}"
        if side == "g":
            self.town.amina.edit(self.handles["g"][number], text)
        else:
            await self.town.ana.edit(self.town.rooms["m"], self.handles["m"][number], text)
        self.expected[side][number] = text

    async def _withdraw(self) -> None:
        number = self.dice.choice(sorted(self.expected["m"]))
        await self.town.ana.redact(self.town.rooms["m"], self.handles["m"][number])
        del self.expected["m"][number]
        self.withdrawn.add(number)

    async def read(self) -> dict[str, list[str]]:
        """What each side's messages look like in the other room, by the side that wrote them."""
        return {"g": await self.town.matrix_texts("m"), "m": self.town.telegram_texts("g")}

    def _missing(self, side: str, texts: list[str]) -> set[int]:
        shown = {text.rpartition(": ")[2] for text in texts}  # whoever goes on writing is not named again
        return {number for number, text in self.expected[side].items() if text not in shown}

    async def finish(self, within: float = 240.0) -> dict[str, list[str]]:
        """Wait until every message is there with its last words, and what was withdrawn is not. What is there then, or
        when time is over."""
        try:
            async with asyncio.timeout(within):
                while True:
                    read = await self.read()
                    left = self.withdrawn & set(numbers(read["m"]))
                    if not left and not any(self._missing(side, texts) for side, texts in read.items()):
                        return read
                    await asyncio.sleep(0.3)
        except TimeoutError:
            return await self.read()

    def judge(self, title: str, read: dict[str, list[str]], doubles_allowed: int) -> None:
        """Note the figures. AssertionError if anything was lost, is stale, doubled on Matrix or too often on Telegram,
        or out of order."""
        names = {"g": "Telegram→Matrix", "m": "Matrix→Telegram"}
        bad = []
        for side, texts in read.items():
            found = numbers(texts)
            counts = Counter(found)
            lost = [number for number in self.expected[side] if number not in counts]
            doubled = sum(count - 1 for count in counts.values())
            stale = len(self._missing(side, texts)) - len(lost)
            back = sum(counts[number] for number in self.withdrawn) if side == "m" else 0
            note(
                f"{title}, {names[side]}: {len(lost)} lost / {doubled} doubled of {self.sent[side]}"
                f" ({stale} not corrected, {back} not withdrawn)"
            )
            # A send whose answer was lost leaves a copy that nobody knows: it can be neither corrected nor withdrawn.
            allowed = doubles_allowed if side == "m" else 0
            if lost or stale or doubled + back > allowed or not in_order(found):
                bad.append(names[side])
        assert not bad, bad
