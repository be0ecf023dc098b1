"""The stand-in's faults, outages and control interface do what tests and benchmarks order, and nothing else."""

from __future__ import annotations

import asyncio
import signal
import sys
import time
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest

from bot.sandbox.telegram import Group, Person, TelegramServer

TOKEN = "700:secret"


class Scene:
    """A server with one bot, one person, one group, and a client by hand."""

    def __init__(self, server: TelegramServer, http: aiohttp.ClientSession) -> None:
        self.server = server
        self.http = http
        account = server.add_bot(TOKEN, "bridge_bot", "Bridge")
        self.person: Person = server.add_person("Ana")
        self.group: Group = server.add_group("Neighbours", members=[account, self.person])

    async def send(self, text: str, group: Group | None = None, timeout: float = 5) -> tuple[int, Any]:
        body = {"chat_id": (group or self.group).id, "text": text}
        url = f"{self.server.base_url}/bot{TOKEN}/sendMessage"
        async with self.http.post(url, json=body, timeout=aiohttp.ClientTimeout(timeout)) as response:
            is_json = response.content_type == "application/json"
            return response.status, await response.json() if is_json else await response.text()

    @property
    def texts(self) -> list[str]:
        return [message.text for message in self.group.messages]


@pytest.fixture
async def scene() -> AsyncIterator[Scene]:
    server = TelegramServer(control=True)
    await server.start()
    async with aiohttp.ClientSession() as http:
        yield Scene(server, http)
    await server.stop()


async def test_every_fifth_call_is_throttled_and_not_applied(scene: Scene) -> None:
    scene.server.faults.add(method="sendMessage", kind="429", every=5, retry_after=7)
    answers = [await scene.send(str(number)) for number in range(10)]
    assert [status for status, _ in answers] == [200, 200, 200, 200, 429] * 2
    assert answers[4][1]["parameters"] == {"retry_after": 7}
    assert scene.texts == ["0", "1", "2", "3", "5", "6", "7", "8"]


async def test_a_fault_strikes_its_chat_its_times_and_then_no_more(scene: Scene) -> None:
    other = scene.server.add_group("Other", members=[scene.server.bots[TOKEN]])
    fault = scene.server.faults.add(method="sendMessage", kind="5xx", chat=scene.group.id, times=2)
    assert (await scene.send("x", other))[0] == 200
    assert [(await scene.send("x"))[0] for _ in range(3)] == [502, 502, 200]
    assert fault.hits == 2


@pytest.mark.parametrize(("kind", "applied"), [("reset", 0), ("applied-answer-lost", 1)])
async def test_a_broken_connection_looks_alike_whether_applied_or_not(scene: Scene, kind: Any, applied: int) -> None:
    scene.server.faults.add(method="sendMessage", kind=kind)
    with pytest.raises(aiohttp.ClientError):
        await scene.send("x")
    assert len(scene.texts) == applied
    assert (await scene.send("y"))[0] == 200


@pytest.mark.parametrize(("kind", "applied"), [("hang", 0), ("applied-hang", 1)])
async def test_a_hanging_call_outlasts_the_client_and_is_applied_only_if_so_ordered(
    scene: Scene, kind: Any, applied: int
) -> None:
    fault = scene.server.faults.add(method="sendMessage", kind=kind)
    with pytest.raises(TimeoutError):
        await scene.send("x", timeout=0.2)
    fault.release()
    assert (await scene.send("y"))[0] == 200
    assert len(scene.texts) == 1 + applied


async def test_answers_that_are_refusals_or_no_json(scene: Scene) -> None:
    description = "Bad Request: can't parse entities: on demand"
    scene.server.faults.add(method="sendMessage", kind="refuse", description=description)
    assert await scene.send("x") == (400, {"ok": False, "error_code": 400, "description": description})
    scene.server.faults.add(kind="html")
    status, body = await scene.send("x")
    assert (status, "<html>" in body) == (502, True)
    scene.server.faults.add(kind="applied-5xx")
    assert (await scene.send("y"))[0] == 502
    scene.server.faults.add(kind="slow", seconds=0.05)
    assert (await scene.send("z"))[0] == 200
    assert scene.texts == ["y", "z"]


async def test_a_paused_server_refuses_connections_and_comes_back_on_the_same_port(scene: Scene) -> None:
    poll = asyncio.create_task(scene.http.get(f"{scene.server.base_url}/bot{TOKEN}/getUpdates?timeout=20"))
    await scene.server.wait_until(lambda: scene.server.calls["getUpdates"] == 1)
    await scene.server.pause()
    with pytest.raises(aiohttp.ClientError):
        await poll
    with pytest.raises(aiohttp.ClientConnectorError):
        await scene.send("x")
    scene.person.say(scene.group, "while it was away")
    await scene.server.resume()
    assert (await scene.send("y"))[0] == 200
    async with scene.http.get(f"{scene.server.base_url}/bot{TOKEN}/getUpdates") as response:
        (update,) = (await response.json())["result"]
    assert update["message"]["text"] == "while it was away"


async def test_an_update_survives_a_poller_that_was_killed(scene: Scene) -> None:
    url = f"{scene.server.base_url}/bot{TOKEN}/getUpdates"
    async with aiohttp.ClientSession() as doomed:
        poll = asyncio.create_task(doomed.get(f"{url}?timeout=20"))
        await scene.server.wait_until(lambda: scene.server.calls["getUpdates"] == 1)
        poll.cancel()
    scene.person.say(scene.group, "hello")
    async with scene.http.get(url) as response:
        assert [u["message"]["text"] for u in (await response.json())["result"]] == ["hello"]


async def test_listeners_and_waiters_are_told_of_every_change(scene: Scene) -> None:
    heard: list[str] = []
    stop = scene.server.subscribe(lambda kind, room, message: heard.append(kind))
    waiter = asyncio.create_task(scene.server.wait_until(lambda: len(scene.texts) == 2, timeout=5))
    message = scene.person.say(scene.group, "one")
    await scene.send("two")
    await waiter
    scene.person.edit(message, "uno")
    scene.person.delete(message)
    stop()
    scene.person.say(scene.group, "unheard")
    assert heard == ["send", "send", "edit", "delete"]
    assert [(entry.kind, entry.by_bot) for entry in scene.group.log[:2]] == [("send", False), ("send", True)]
    with pytest.raises(TimeoutError):
        await scene.server.wait_until(lambda: False, timeout=0.05)


async def test_a_server_in_a_process_of_its_own_is_driven_by_its_control_interface() -> None:
    program = (sys.executable, "-m", "bot.sandbox.telegram", "--token", TOKEN, "--control")
    process = await asyncio.create_subprocess_exec(*program, stdout=asyncio.subprocess.PIPE)
    assert process.stdout is not None
    base = (await asyncio.wait_for(process.stdout.readline(), 30)).decode().strip()
    async with aiohttp.ClientSession(base) as http:

        async def control(action: str, **body: Any) -> Any:
            async with http.post(f"/control/{action}", json=body) as response:
                answer = await response.json()
                assert answer["ok"], answer
                return answer["result"]

        person = await control("person", first_name="Ana")
        group = await control("group", title="Neighbours", members=[700, person["id"]])
        assert await control("say", person=person["id"], chat=group["id"], texts=["a", "b", "c"]) == [1, 2, 3]
        async with http.get(f"/bot{TOKEN}/getUpdates") as response:
            assert len((await response.json())["result"]) == 3
        await control("fault", method="sendMessage", kind="5xx")
        for status in (502, 200):
            async with http.post(f"/bot{TOKEN}/sendMessage", json={"chat_id": group["id"], "text": "d"}) as response:
                assert response.status == status
        await control("fault", method="getMe", kind="reset")
        with pytest.raises(aiohttp.ClientError):
            await http.post(f"/bot{TOKEN}/getMe")
        assert await control("wait", chat=group["id"], count=1, by_bot=True) == 1
        (entry,) = await control("log", chat=group["id"], since=3)
        assert 0 <= time.monotonic() - entry["at"] < 60
        assert len(await control("messages", chat=group["id"])) == 4
        state = await control("state")
        assert (state["violations"], state["pending"]) == ([], {"sandbox1_bot": 3})
        async with http.post("/control/nonsense", json={}) as response:
            assert response.status == 404
    process.send_signal(signal.SIGTERM)
    assert await asyncio.wait_for(process.wait(), 10) == 0


async def test_control_is_off_unless_asked_for() -> None:
    server = TelegramServer()
    await server.start()
    async with aiohttp.ClientSession() as http, http.post(f"{server.base_url}/control/state") as response:
        assert response.status == 404
    await server.stop()


async def test_throughput_is_printed(scene: Scene) -> None:
    """A figure, not a limit: what the stand-in itself takes from a benchmark, client included."""
    count, began, used = 300, time.perf_counter(), time.process_time()
    for number in range(count):
        await scene.send(f"message {number} https://example.org")
    wall, cpu = time.perf_counter() - began, time.process_time() - used
    print(f"\nstand-in and client: {count / wall:.0f} sendMessage/s, {1000 * cpu / count:.2f} ms CPU each")
    assert len(scene.texts) == count
