"""A bridge under measurement: the bot as its own process between the Telegram stand-in and a homeserver.

Bridges hold one group and one room each, so that "eight rooms" are eight independent ways through the bot.
"""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.bench.figures import Outcome, number_in, outcome
from tests.bench.homeservers import PASSWORD, Homeserver
from tests.bench.processes import Server, cpu_seconds, until_idle
from tests.bench.texts import fresh
from tests.e2e.stage import TOKEN, BotProcess, free_port

VERBATIM, TRANSLATED = ("fr", "fr"), ("fr", "es")
"""Languages of the two sides."""


@dataclass
class Town:
    """`pairs` bridges in these languages. `folder` is the bot's."""

    folder: Path
    homeserver: Homeserver
    languages: tuple[str, str]
    pairs: int = 8
    web: bool = True
    telegram: Server = field(default_factory=lambda: Server("bot.sandbox.telegram", ("--control",)))
    groups: list[int] = field(default_factory=list)
    rooms: list[str] = field(default_factory=list)
    bot: BotProcess = field(init=False)
    _amina: int = 0

    def __post_init__(self) -> None:
        self.bot = BotProcess(self.folder, free_port())

    async def set_up(self) -> None:
        """Start the stand-in, make the rooms, write the configuration."""
        self.folder.mkdir(parents=True, exist_ok=True)
        await self.telegram.start()
        bot = (await self.act("bot", token=TOKEN, username="passerelle_bot", name="Passerelle"))["id"]
        self._amina = (await self.act("person", first_name="Amina"))["id"]
        for number in range(self.pairs):
            made = await self.act("group", title=f"group {number}", members=[self._amina], admins=[bot])
            self.groups.append(made["id"])
        self.rooms = await self.homeserver.rooms(self.pairs)
        self.configure()

    async def act(self, action: str, **data: Any) -> Any:
        """One action on the stand-in."""
        return (await self.telegram.control(action, **data))["result"]

    def configure(self, homeserver_url: str = "") -> None:
        """Write the bot's configuration; another address leads it through a tap."""
        bridges = "".join(
            f"""[[bridges]]
name = "bridge {number}"
  [[bridges.rooms]]
  platform = "telegram"
  id = "{group}"
  language = "{self.languages[0]}"
  [[bridges.rooms]]
  platform = "matrix"
  id = "{room}"
  language = "{self.languages[1]}"
"""
            for number, (group, room) in enumerate(zip(self.groups, self.rooms, strict=True))
        )
        (self.folder / "passerelle.toml").write_text(
            f"""[telegram]
token = "{TOKEN}"
base_url = "{self.telegram.url}"
[matrix]
homeserver = "{homeserver_url or self.homeserver.url}"
user_id = "{self.homeserver.bot_user}"
password = "{PASSWORD}"
[web]
port = {self.bot.port if self.web else 0}
{bridges}"""
        )

    @property
    def pid(self) -> int:
        """Of the bot's process."""
        assert self.bot.process is not None
        return self.bot.process.pid

    async def start_bot(self) -> None:
        """Start the bot, and let a first message through every pair: connections are open and engines warm then."""
        await self.bot.start()
        for _ in range(2):
            await self.to_matrix(2 * self.pairs, self.pairs)
            await self.to_telegram(2 * self.pairs, self.pairs)

    async def close(self) -> None:
        """End both. AssertionError if the stand-in refused something that the Bot API would refuse."""
        try:
            await self.bot.kill()
            violations = (await self.act("state"))["violations"] if self.telegram.session else []
        finally:
            await self.telegram.stop()
        assert violations == []

    async def say(self, pair: int, texts: list[str]) -> list[int]:
        """A person writes in a group; the new messages' ids."""
        ids: list[int] = await self.act("say", person=self._amina, chat=self.groups[pair], texts=texts)
        return ids

    async def log(self, pair: int) -> list[dict[str, Any]]:
        """All that was written in a group, by whom, when."""
        entries: list[dict[str, Any]] = await self.act("log", chat=self.groups[pair])
        return entries

    async def copies(self, pair: int) -> list[tuple[int, float]]:
        """Numbers and times of the bot's messages in a group, edits left out."""
        entries = await self.log(pair)
        return [(number_in(e["text"]), e["at"]) for e in entries if e["by_bot"] and e["kind"] == "send"]

    async def edits(self) -> int:
        """How often the bot edited a message in a group."""
        logs = [await self.log(pair) for pair in range(self.pairs)]
        return sum(1 for entries in logs for e in entries if e["by_bot"] and e["kind"] == "edit")

    async def to_matrix(self, count: int, pairs: int) -> Outcome:
        """A burst written in `pairs` groups at once."""
        shares = [fresh(self.languages[0], count // pairs) for _ in range(pairs)]
        rooms = self.rooms[:pairs]
        edits = sum([await self.homeserver.edits(room) for room in rooms])
        cpu, start = cpu_seconds(self.pid), time.monotonic()
        for pair, said in enumerate(shares):
            await self.say(pair, [text for _, text in said])
        numbers = [number for said in shares for number, _ in said]
        arrived: list[list[tuple[int, float]]] = []
        for _ in range(5):  # a homeserver that is only watched for idleness may rest for other reasons
            await self.homeserver.settled(len(numbers), self.pid)
            cpu_used = cpu_seconds(self.pid) - cpu
            arrived = [await self.homeserver.copies(room) for room in rooms]
            if len({number for room in arrived for number, _ in room} & set(numbers)) == len(numbers):
                break
        late = sum([await self.homeserver.edits(room) for room in rooms]) - edits
        return outcome(numbers, arrived, start, cpu_used, late)

    async def to_telegram(self, count: int, pairs: int) -> Outcome:
        """A burst written in `pairs` Matrix rooms at once, by one sequential client for each."""
        shares = [fresh(self.languages[1], count // pairs) for _ in range(pairs)]
        before = (await self.act("state"))["calls"].get("sendMessage", 0)
        edits = await self.edits()
        cpu, start = cpu_seconds(self.pid), time.monotonic()
        await self.homeserver.say(dict(zip(self.rooms, shares, strict=False)))
        numbers = [number for said in shares for number, _ in said]
        async with asyncio.timeout(60 + count / 20):
            while (await self.act("state"))["calls"].get("sendMessage", 0) < before + len(numbers):
                await asyncio.sleep(0.1)
        await until_idle(self.pid)
        cpu_used = cpu_seconds(self.pid) - cpu
        arrived = [await self.copies(pair) for pair in range(pairs)]
        return outcome(numbers, arrived, start, cpu_used, await self.edits() - edits)
