"""Updates are confirmed, waited for, filtered and pushed as Telegram does."""

from __future__ import annotations

import asyncio

import aiohttp
import pytest
from telegram.error import Conflict

from tests.contract.telegram_standin.stage import Stage


async def test_unconfirmed_updates_come_again_and_confirmed_ones_never(stage: Stage) -> None:
    for text in ("one", "two", "three"):
        stage.person.say(stage.group, text)
    first = await stage.updates(limit=2)
    assert [update["message"]["text"] for update in first] == ["one", "two"]
    assert await stage.updates(limit=2) == first
    rest = await stage.updates(offset=first[-1]["update_id"] + 1)
    assert [update["message"]["text"] for update in rest] == ["three"]
    assert await stage.updates() == rest


async def test_negative_offset_keeps_only_the_newest(stage: Stage) -> None:
    for text in ("one", "two", "three"):
        stage.person.say(stage.group, text)
    assert [u["message"]["text"] for u in await stage.updates(offset=-1)] == ["three"]
    assert len(await stage.updates()) == 1


async def test_updates_are_forgotten_after_a_day(stage: Stage) -> None:
    stage.person.say(stage.group, "old")
    now = stage.server.now()
    stage.server.now = lambda: now + 25 * 3600
    stage.person.say(stage.group, "new")
    assert [u["message"]["text"] for u in await stage.updates()] == ["new"]


async def test_long_poll_returns_as_soon_as_somebody_speaks(stage: Stage) -> None:
    poll = asyncio.create_task(stage.client.get_updates(timeout=20))
    await stage.server.wait_until(lambda: stage.server.calls["getUpdates"] == 1)
    stage.person.say(stage.group, "hello")
    (update,) = await asyncio.wait_for(poll, 5)
    assert update.message is not None
    assert update.message.text == "hello"
    assert update.message.from_user is not None
    assert update.message.from_user.language_code == "es"


async def test_a_second_long_poll_ends_the_first_with_a_conflict(stage: Stage) -> None:
    first = asyncio.create_task(stage.client.get_updates(timeout=20))
    await stage.server.wait_until(lambda: stage.server.calls["getUpdates"] == 1)
    second = asyncio.create_task(stage.updates(timeout=20))
    with pytest.raises(Conflict, match="terminated by other getUpdates"):
        await asyncio.wait_for(first, 5)
    stage.person.say(stage.group, "hello")
    assert len(await asyncio.wait_for(second, 5)) == 1


async def test_kinds_are_chosen_when_something_happens_and_remembered(stage: Stage) -> None:
    stage.group.promote(stage.account)
    message = stage.person.say(stage.group, "hello")
    stage.person.react(message, "👍")
    kinds = [set(update) - {"update_id"} for update in await stage.updates()]
    assert kinds == [{"my_chat_member"}, {"message"}]
    await stage.updates(offset=-1, allowed_updates=["message_reaction"])
    stage.person.react(message, "🔥")
    stage.person.say(stage.group, "not wanted")
    reaction = (await stage.updates())[-1]["message_reaction"]
    assert [one["emoji"] for one in reaction["old_reaction"] + reaction["new_reaction"]] == ["👍", "🔥"]


async def test_webhook_carries_the_secret_and_is_tried_until_it_is_taken(stage: Stage) -> None:
    seen: list[tuple[str | None, str]] = []

    async def take(request: aiohttp.web.BaseRequest) -> aiohttp.web.Response:
        update = await request.json()
        seen.append((request.headers.get("X-Telegram-Bot-Api-Secret-Token"), update["message"]["text"]))
        reply = {"method": "sendMessage", "chat_id": stage.group.id, "text": "taken"}
        return aiohttp.web.json_response(reply, status=500 if len(seen) < 3 else 200)

    ours = await asyncio.get_running_loop().create_server(aiohttp.web.Server(take), "127.0.0.1", 0)
    url = f"http://127.0.0.1:{ours.sockets[0].getsockname()[1]}/"
    await stage.client.set_webhook(url, secret_token="s3cret")
    with pytest.raises(Conflict, match="webhook is active"):
        await stage.client.get_updates()
    stage.person.say(stage.group, "hello")
    await stage.server.wait_until(lambda: len(stage.group.messages) == 2)
    assert seen == [("s3cret", "hello")] * 3
    info = await stage.client.get_webhook_info()
    assert (info.url, info.pending_update_count) == (url, 0)
    assert "500" in (info.last_error_message or "")
    await stage.client.delete_webhook()
    assert await stage.updates() == []
    ours.close()
