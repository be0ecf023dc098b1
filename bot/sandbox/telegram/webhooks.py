"""Updates sent to a bot's own web server instead of being polled.

One at a time and in order, again and again until a 2xx answer comes (Bot API, setWebhook).
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import aiohttp
import orjson

from bot.sandbox.telegram.errors import Json

if TYPE_CHECKING:
    from bot.sandbox.telegram.accounts import BotAccount
    from bot.sandbox.telegram.server import TelegramServer

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - a header's name
SLOWEST = 5.0


class Webhook:
    """Delivers one bot's updates until it is stopped. `last_error` is part of getWebhookInfo."""

    def __init__(self, server: TelegramServer, bot: BotAccount, url: str, secret: str, max_connections: int) -> None:
        self.url = url
        self.max_connections = max_connections
        self.last_error: Json = {}
        self._server = server
        self._bot = bot
        self._headers = {"Content-Type": "application/json", **({SECRET_HEADER: secret} if secret else {})}
        self._task = asyncio.create_task(self._run())

    def stop(self) -> None:
        self._task.cancel()

    async def _run(self) -> None:
        queue, pause = self._bot.queue, 0.05
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=60)) as session:
            while True:
                await queue.changed()
                update = queue.head(1)[0]
                problem = await self._deliver(session, update)
                if problem is None:
                    queue.confirm(update["update_id"] + 1, self._server.now())
                    self._server.wake()
                    pause = 0.05
                    continue
                self.last_error = {"last_error_date": int(self._server.now()), "last_error_message": problem}
                await asyncio.sleep(pause)
                pause = min(2 * pause, SLOWEST)

    async def _deliver(self, session: aiohttp.ClientSession, update: Json) -> str | None:
        """Send one update; None if it was taken. An answer may name a method to call at once."""
        try:
            async with session.post(self.url, data=orjson.dumps(update), headers=self._headers) as response:
                body = await response.read()
                if not 200 <= response.status < 300:
                    return f"Wrong response from the webhook: {response.status} {response.reason}"
        except (aiohttp.ClientError, OSError, TimeoutError) as error:
            return f"Connection failed: {type(error).__name__}"
        await self._server.call_from_webhook(self._bot, body)
        return None
