"""What people do can be ordered over HTTP, where the stand-in is a process of its own; and nothing else can."""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import aiohttp
import pytest

from bot.sandbox.telegram import TelegramServer
from tests.contract.telegram_standin.samples import JPEG, MP4

Order = Callable[..., Awaitable[Any]]
BOT = 700


@pytest.fixture
async def server() -> AsyncIterator[TelegramServer]:
    server = TelegramServer(control=True)
    await server.start()
    server.add_bot(f"{BOT}:secret", "bridge_bot", "Bridge")
    yield server
    await server.stop()


@pytest.fixture
async def order(server: TelegramServer) -> AsyncIterator[Order]:
    async with aiohttp.ClientSession() as http:

        async def send(action: str, **data: Any) -> Any:
            async with http.post(f"{server.base_url}/control/{action}", json=data) as response:
                answer = await response.json()
                return answer["result"] if answer["ok"] else answer["description"]

        yield send


def base64(content: bytes) -> str:
    return b64encode(content).decode()


async def test_media_and_everything_around_them_over_http(server: TelegramServer, order: Order) -> None:
    ana = (await order("person", first_name="Ana"))["id"]
    chat = (await order("group", title="Neighbours", members=[ana, BOT]))["id"]
    who = {"person": ana, "chat": chat}
    group = server.groups[chat]
    photo = await order("medium", **who, kind="photo", content=base64(JPEG), caption="cat", spoiler=True)
    assert b64decode((await order("file", chat=chat, message_id=photo))["content"]) == JPEG
    media = [{"kind": "photo", "content": base64(JPEG)}, {"kind": "video", "content": base64(MP4), "duration": 3}]
    assert len(await order("album", **who, media=media)) == 2
    place = await order("send", **who, what="location", **{"with": {"latitude": 1, "longitude": 2, "live": 60}})
    await order("act", **who, message_id=place, do="move", **{"with": [3, 4]})
    poll = await order("send", **who, what="poll", **{"with": {"question": "Q", "options": ["a", "b"]}})
    await order("act", **who, message_id=poll, do="vote", **{"with": [1]})
    await order("act", **who, message_id=photo, do="react", **{"with": ["👍"]})
    await order("standing", chat=chat, account=BOT, do="promote", **{"with": {"can_pin_messages": False}})
    await order("live", chat=chat, do="rename", **{"with": {"title": "Friends"}})
    await order("picture", chat=chat, content=base64(JPEG))
    await order("profile", person=ana, content=base64(JPEG))
    found = group.find(photo)
    assert found is not None
    assert (found.text, found.extra["has_media_spoiler"], len(found.reactions)) == ("cat", True, 1)
    assert [message.extra.get("location", {}).get("latitude") for message in group.messages][-2:] == [3, None]
    assert [option["voter_count"] for option in group.messages[-1].extra["poll"]["options"]] == [0, 1]
    assert (group.title, len(group.picture) > 0) == ("Friends", True)
    private = await order("medium", person=ana, bot=BOT, kind="document", content=base64(b"x"), name="a.txt")
    assert (await order("file", person=ana, bot=BOT, message_id=private))["name"] == "a.txt"


async def test_nothing_else_can_be_ordered(server: TelegramServer, order: Order) -> None:
    ana = (await order("person", first_name="Ana"))["id"]
    chat = (await order("group", title="Neighbours", members=[ana]))["id"]
    who = {"person": ana, "chat": chat}
    assert await order("send", **who, what="__init__") == "Bad Request: send: KeyError"
    assert await order("act", **who, message_id=9, do="world") == "Bad Request: act: KeyError"
    assert await order("live", chat=chat, do="append") == "Bad Request: live: KeyError"
    assert await order("file", chat=chat, message_id=9) == "Bad Request: file: KeyError"
    assert await order("names") == "Not Found"
    assert server.groups[chat].messages == []
