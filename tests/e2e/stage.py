"""A small town for end-to-end tests: a real Synapse, the strict Telegram stand-in, and the bot as a process of its own.

The bot is the console program with a configuration file, so that it can be killed as a crash or a power cut would.
"""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import sys
from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import aiohttp

from bot.sandbox.matrix_person import MatrixPerson
from bot.sandbox.synapse import SERVER_NAME, Synapse
from bot.sandbox.telegram import TelegramServer

TOKEN = "123456:abcdefghijklmnopqrstuvwxyz-0123456789"
PASSWORD = "correct horse"


def free_port() -> int:
    """A port that the kernel says is free."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


async def eventually(condition: Callable[[], Awaitable[Any]], within: float = 30.0, pause: float = 0.05) -> None:
    """Ask until the answer is true. TimeoutError after `within` seconds."""
    async with asyncio.timeout(within):
        while not await condition():
            await asyncio.sleep(pause)


@dataclass
class BotProcess:
    """`passerelle run` in a process."""

    folder: Path
    port: int
    process: asyncio.subprocess.Process | None = None
    runs: int = 0

    @property
    def log(self) -> Path:
        return self.folder / "bot.log"

    async def start(self, *, ready: bool = True, within: float = 30.0) -> None:
        """Start it; wait until both platforms listen unless told otherwise."""
        with self.log.open("ab") as log:
            self.process = await asyncio.create_subprocess_exec(
                sys.executable,
                "-m",
                "bot",
                "run",
                "--config",
                str(self.folder / "passerelle.toml"),
                stdout=log,
                stderr=log,
                env={**os.environ, "PYTHONWARNINGS": "ignore"},
            )
        self.runs += 1
        if ready:
            await eventually(self.healthy, within)

    async def healthy(self) -> bool:
        """What /health says."""
        if self.process is not None and self.process.returncode is not None:
            raise AssertionError(f"the bot ended: {self.log.read_text()[-2000:]}")
        try:
            async with (
                aiohttp.ClientSession() as session,
                session.get(f"http://127.0.0.1:{self.port}/health") as answer,
            ):
                return answer.status == 200
        except aiohttp.ClientError:
            return False

    async def command(self, name: str, within: float = 60.0) -> tuple[int, str]:
        """Exit code and output of a command of the console program, with this bot's configuration."""
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "bot",
            name,
            "--config",
            str(self.folder / "passerelle.toml"),
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
            env={**os.environ, "PYTHONWARNINGS": "ignore", "COLUMNS": "200"},
        )
        try:
            output, _ = await asyncio.wait_for(process.communicate(), within)
        finally:
            if process.returncode is None:
                process.kill()
        return process.returncode or 0, output.decode()

    async def kill(self) -> None:
        """As a power cut would end it."""
        if self.process is not None and self.process.returncode is None:
            self.process.kill()
            await self.process.wait()

    async def stop(self, within: float = 10.0) -> int:
        """SIGTERM; its exit code. TimeoutError if it takes longer."""
        if self.process is None:
            return 0
        if self.process.returncode is None:
            self.process.send_signal(signal.SIGTERM)
        return await asyncio.wait_for(self.process.wait(), within)


@dataclass
class Stage:
    """Rooms on both sides, people in them, the bot between."""

    folder: Path
    synapse: Synapse
    telegram: TelegramServer = field(default_factory=TelegramServer)
    bot: BotProcess = field(init=False)
    matrix_user: str = field(init=False)
    groups: dict[str, Any] = field(default_factory=dict)
    rooms: dict[str, str] = field(default_factory=dict)
    topics: dict[str, int] = field(default_factory=dict)
    languages: dict[str, str] = field(init=False)
    telegram_bot: Any = field(init=False)
    ana: MatrixPerson = field(init=False)
    amina: Any = field(init=False)
    bruno: Any = field(init=False)

    def __post_init__(self) -> None:
        self.folder.mkdir(exist_ok=True)

    async def set_up(
        self,
        number: int,
        telegram: dict[str, str],
        matrix: dict[str, str],
        *,
        more: str = "",
        bridge: str = "",
        kinds: Mapping[str, str] | None = None,
        apart: Mapping[str, tuple[str, Sequence[str]]] | None = None,
        bot_to_bot: bool = False,
    ) -> None:
        """Rooms by name and language; `more` and `bridge` go into the configuration.

        `kinds` of Telegram rooms: group, supergroup (else) or forum (the room is a topic in it). `apart` names further
        bridges, each with its options and the rooms that are its own."""
        await self.telegram.start()
        self.telegram_bot = self.telegram.add_bot(TOKEN, "passerelle_bot", "Passerelle", bot_to_bot=bot_to_bot)
        self.amina = self.telegram.add_person("Amina")
        self.bruno = self.telegram.add_person("Bruno")
        for name in telegram:
            self._add_group(name, (kinds or {}).get(name, "supergroup"))
        user = f"bot{number}"
        await self.synapse.register(user, PASSWORD, name="Passerelle")
        self.matrix_user = f"@{user}:{SERVER_NAME}"
        token = await self.synapse.register(f"ana{number}", PASSWORD, name="Ana")
        self.ana = MatrixPerson(self.synapse.url, f"@ana{number}:{SERVER_NAME}", token)
        for name in matrix:
            self.rooms[name] = await self.ana.create_room(name, invite=[self.matrix_user])
        self.languages = {**telegram, **matrix}
        self.bot = BotProcess(self.folder, free_port())
        self.configure(more=more, bridge=bridge, apart=apart)

    def _add_group(self, name: str, kind: str) -> None:
        group = self.telegram.add_group(
            name,
            kind="group" if kind == "group" else "supergroup",
            members=[self.amina, self.bruno],
            admins=[self.telegram_bot],
            forum=kind == "forum",
        )
        self.groups[name] = group
        if kind == "forum":
            self.topics[name] = group.add_topic(name)

    def _address(self, name: str) -> tuple[str, str]:
        if name in self.rooms:
            return "matrix", self.rooms[name]
        topic = f"/{self.topics[name]}" if name in self.topics else ""
        return "telegram", f"{self.groups[name].id}{topic}"

    def configure(
        self,
        *,
        more: str = "",
        bridge: str = "",
        apart: Mapping[str, tuple[str, Sequence[str]]] | None = None,
        paused: Collection[str] = (),
    ) -> None:
        """Write the configuration (anew); see `set_up`. Bridges that are `paused` are left out."""
        apart = apart or {}
        elsewhere = {name for _, rooms in apart.values() for name in rooms}
        bridges = {"general": (bridge, [name for name in self.languages if name not in elsewhere]), **apart}
        written = [self._bridge(name, *one) for name, one in bridges.items() if name not in paused]
        (self.folder / "passerelle.toml").write_text(
            f"""[telegram]
token = "{TOKEN}"
base_url = "{self.telegram.base_url}"
[matrix]
homeserver = "{self.synapse.url}"
user_id = "{self.matrix_user}"
password = "{PASSWORD}"
[web]
port = {self.bot.port}
{more}
"""
            + "".join(written)
        )

    def _bridge(self, name: str, options: str, rooms: Sequence[str]) -> str:
        tables = "".join(
            f'  [[bridges.rooms]]\n  platform = "{platform}"\n  id = "{identifier}"\n  language = "{language}"\n'
            for platform, identifier, language in ((*self._address(room), self.languages[room]) for room in rooms)
        )
        return f'[[bridges]]\nname = "{name}"\n{options}\n{tables}'

    def telegram_texts(self, name: str) -> list[str]:
        """What members of a Telegram group read from the bot."""
        return [m.text for m in self.groups[name].messages if m.author.is_bot and not m.service]

    async def matrix_events(self, name: str) -> list[dict[str, Any]]:
        """Messages of the bot in a Matrix room, edits as events of their own."""
        events = await self.ana.messages(self.rooms[name])
        return [e for e in events if e["sender"] == self.matrix_user and e["content"]]

    async def matrix_texts(self, name: str) -> list[str]:
        """What members of a Matrix room read from the bot, edits applied, deletions gone."""
        events = await self.matrix_events(name)
        texts: dict[str, str] = {}
        for event in events:
            relation = event["content"].get("m.relates_to", {})
            if relation.get("rel_type") == "m.replace":
                if relation["event_id"] in texts:
                    texts[relation["event_id"]] = event["content"]["m.new_content"]["body"]
            else:
                texts[event["event_id"]] = event["content"]["body"]
        return list(texts.values())

    async def close(self) -> None:
        """End what this stage started. AssertionError if the stand-in counted a violation."""
        try:
            await self.bot.kill()
            await self.ana.close()
        finally:
            await self.telegram.stop()
        assert self.telegram.violations == [], "the stand-in refused something that the Bot API would refuse"
