"""The stand-in keeps the Bot API's contract: what a bot may rely on at api.telegram.org must hold here, and what fails
there must fail here in the same words. It is seen through the real python-telegram-bot and through plain HTTP."""

from __future__ import annotations

from collections.abc import AsyncIterator

import aiohttp
import pytest
import telegram
from telegram.request import HTTPXRequest

from bot.sandbox.telegram import TelegramServer
from tests.contract.telegram_standin.stage import TOKEN, Stage


@pytest.fixture
async def stage() -> AsyncIterator[Stage]:
    server = TelegramServer()
    await server.start()
    account = server.add_bot(TOKEN, "bridge_bot", "Bridge")
    person = server.add_person("Ana", language_code="es")
    group = server.add_group("Neighbours", members=[account, person])
    # Nothing here is encrypted: reading the certificates of the world would be most of a test's time.
    request, polling = (HTTPXRequest(httpx_kwargs={"verify": False}) for _ in range(2))
    client = telegram.Bot(TOKEN, base_url=f"{server.base_url}/bot", request=request, get_updates_request=polling)
    async with aiohttp.ClientSession() as http, client:
        yield Stage(server, account, client, person, group, http)
    await server.stop()
