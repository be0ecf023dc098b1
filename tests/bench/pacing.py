"""How many 429s a burst costs: messages and edits into a few groups that Telegram slows down.

The stand-in keeps Telegram's documented limits and counts what it refuses. Beside it stands the least that it could
be: one refusal teaches a group's pace; more mean that the bot runs into a wall again and again.
"""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.bench.processes import Server
from tests.e2e.stage import TOKEN, BotProcess, eventually, free_port

PAIRS = 3


@dataclass(frozen=True)
class Pacing:
    """What became of a burst: `said` messages by people, `copies` of the bot's that arrived, `refused` requests of
    `calls`. Seconds until the last copy, beside those that the limits alone take."""

    said: int
    copies: int
    lost: int
    calls: int
    refused: int
    seconds: float
    ideal: float
    in_order: bool


async def measure(folder: Path, count: int) -> Pacing:
    """`count` messages in each of three groups, as fast as they can be said; each is edited once."""
    telegram = Server("bot.sandbox.telegram", ("--control",))
    await telegram.start()
    bot = BotProcess(folder, free_port())

    async def act(action: str, **data: Any) -> Any:
        return (await telegram.control(action, **data))["result"]

    try:
        groups, person = await _set_up(folder, telegram, bot, act)
        await act("pace", overall=30)
        before = (await act("state"))["calls"]
        start = time.monotonic()
        texts = [f"({number:04}) bonjour" for number in range(count)]
        for source in groups[::2]:
            ids = await act("say", person=person, chat=source, texts=texts)
            for number in range(0, count, max(1, count // 5)):
                words = f"({number:04}) bonjour, corrigé"
                await act("edit", person=person, chat=source, message_id=ids[number], text=words)
        targets = groups[1::2]

        async def arrived() -> bool:
            logs = [await _texts(act, target) for target in targets]
            return all(len(log) >= count for log in logs)

        await eventually(arrived, within=120 + 4 * count, pause=0.5)
        seconds = time.monotonic() - start
        after = (await act("state"))["calls"]
        logs = [await _texts(act, target) for target in targets]
        calls = sum(after.values()) - sum(before.values())
        copies = sum(map(len, logs))
        told = sum([len([e for e in await act("log", chat=target) if e["by_bot"]]) for target in targets])
        polls = after.get("getUpdates", 0) - before.get("getUpdates", 0)
        return Pacing(
            said=count * PAIRS,
            copies=copies,
            lost=count * PAIRS - copies,
            calls=calls - polls,
            refused=calls - polls - told,
            seconds=seconds,
            ideal=max(0.0, (count - 20) * 3.0),
            in_order=all(log == sorted(log, key=_place) for log in logs),
        )
    finally:
        await bot.kill()
        await telegram.stop()


async def _set_up(folder: Path, telegram: Server, bot: BotProcess, act: Any) -> tuple[list[int], int]:
    account = (await act("bot", token=TOKEN, username="passerelle_bot", name="Passerelle"))["id"]
    person = (await act("person", first_name="Amina"))["id"]
    groups = [
        (await act("group", title=f"group {number}", members=[person], admins=[account]))["id"]
        for number in range(2 * PAIRS)
    ]
    rooms = '  [[bridges.rooms]]\n  platform = "telegram"\n  id = "{}"\n  language = "fr"\n'
    bridges = "".join(
        f'[[bridges]]\nname = "bridge {number}"\n{"".join(rooms.format(group) for group in pair)}'
        for number, pair in enumerate(zip(groups[::2], groups[1::2], strict=True))
    )
    top = f'[telegram]\ntoken = "{TOKEN}"\nbase_url = "{telegram.url}"\n[web]\nport = {bot.port}\n'
    await asyncio.to_thread(folder.mkdir, parents=True)
    await asyncio.to_thread((folder / "passerelle.toml").write_text, top + bridges)
    await bot.start(within=120)
    return groups, person


async def _texts(act: Any, group: int) -> list[str]:
    """What the bot has sent there, in order."""
    return [e["text"] for e in await act("log", chat=group) if e["by_bot"] and e["kind"] == "send"]


def _place(text: str) -> str:
    return text[text.index("(") : text.index(")")]
