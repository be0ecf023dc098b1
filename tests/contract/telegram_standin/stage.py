"""The stage on which the stand-in is tried: a bot of ours, a member, and python-telegram-bot in the bot's place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import aiohttp
import telegram

from bot.sandbox.telegram import BotAccount, Group, Person, TelegramServer

TOKEN = "700:secret"


@dataclass
class Stage:
    """A server, a bot of ours in a group with one member, and python-telegram-bot in the bot's place."""

    server: TelegramServer
    account: BotAccount
    client: telegram.Bot
    person: Person
    group: Group
    http: aiohttp.ClientSession

    async def call(self, method: str, body: Any = None, **how: Any) -> tuple[int, Any]:
        """A request by hand: JSON unless `how` says otherwise."""
        how = how or {"json": body or {}}
        async with self.http.post(f"{self.server.base_url}/bot{TOKEN}/{method}", **how) as response:
            return response.status, await response.json()

    async def updates(self, offset: int = 0, **more: Any) -> list[Any]:
        _, answer = await self.call("getUpdates", {"offset": offset, **more})
        assert answer["ok"], answer
        return list(answer["result"])
