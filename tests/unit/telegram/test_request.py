"""The transport behind python-telegram-bot: what fails tells whether it may have been applied, and holds no text."""

from __future__ import annotations

import asyncio
import socket
import tracemalloc
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import suppress
from io import BytesIO
from pathlib import Path
from typing import Any

import psutil
import pytest
from aiohttp import web
from telegram import Bot, InputFile
from telegram.error import BadRequest, NetworkError, RetryAfter, TelegramError, TimedOut

from bot.telegram.multipart import Form, Upload
from bot.telegram.request import AiohttpRequest, BadAnswer, ConnectFailed, Flooded, NeverSent, ServerFailed

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class Server:
    """A small HTTP server whose answers a test sets."""

    def __init__(self) -> None:
        self.answer: Handler = self.ok
        self.seen: list[Any] = []
        self.connections: set[Any] = set()
        self.url = ""

    async def ok(self, request: web.Request) -> web.Response:
        if request.content_type == "application/json":
            self.seen.append(await request.json())
        else:
            form = await request.post()
            self.seen.append({k: bytes(v.file.read()) if isinstance(v, web.FileField) else v for k, v in form.items()})
        return web.json_response({"ok": True, "result": {"message_id": 1}})

    async def handle(self, request: web.Request) -> web.StreamResponse:
        self.connections.add(request.transport)
        return await self.answer(request)


@pytest.fixture
async def server() -> AsyncIterator[Server]:
    server = Server()
    app = web.Application()
    app.router.add_route("*", "/{path:.*}", server.handle)
    runner = web.AppRunner(app)
    await runner.setup()
    bound = socket.socket()
    bound.bind(("127.0.0.1", 0))
    server.url = f"http://127.0.0.1:{bound.getsockname()[1]}/bot"
    await web.SockSite(runner, bound).start()
    yield server
    await runner.cleanup()


@pytest.fixture
async def request_() -> AsyncIterator[AiohttpRequest]:
    request = AiohttpRequest()
    await request.initialize()
    yield request
    await request.shutdown()


def bot_at(url: str, request: AiohttpRequest) -> Bot:
    return Bot("1:secret", base_url=url, request=request, get_updates_request=request)


def answering(status: int, body: bytes, **headers: str) -> Handler:
    async def answer(_: web.Request) -> web.Response:
        return web.Response(status=status, body=body, headers=headers)

    return answer


async def test_parameters_go_as_json_over_one_connection(server: Server, request_: AiohttpRequest) -> None:
    bot = bot_at(server.url, request_)
    for _ in range(3):
        await bot.do_api_request("sendMessage_", {"chat_id": -5, "text": "é", "entities": [{"offset": 0}], "no": None})
    assert server.seen == [{"chat_id": -5, "text": "é", "entities": [{"offset": 0}]}] * 3
    assert len(server.connections) == 1


async def test_typed_methods_and_files_work_too(server: Server, request_: AiohttpRequest) -> None:
    bot = bot_at(server.url, request_)
    await bot.do_api_request("sendDocument_", {"chat_id": 5, "document": InputFile(b"data", "a.txt")})
    assert server.seen == [{"chat_id": "5", "document": b"data"}]


async def test_a_refused_connection_certainly_never_left(request_: AiohttpRequest) -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))  # bound, not listening: the kernel refuses
        bot = bot_at(f"http://127.0.0.1:{closed.getsockname()[1]}/bot", request_)
        with pytest.raises(ConnectFailed) as caught:
            await bot.do_api_request("getMe_")
    assert isinstance(caught.value, NeverSent)


async def test_a_lost_answer_may_have_been_applied(server: Server, request_: AiohttpRequest) -> None:
    async def drop(request: web.Request) -> web.Response:
        await request.read()
        assert request.transport is not None
        request.transport.abort()
        return web.Response()

    server.answer = drop
    with pytest.raises(NetworkError) as caught:
        await bot_at(server.url, request_).do_api_request("sendMessage_")
    assert not isinstance(caught.value, NeverSent | TimedOut)


async def test_a_slow_answer_times_out_and_may_have_been_applied(server: Server, request_: AiohttpRequest) -> None:
    released = asyncio.Event()

    async def hang(_: web.Request) -> web.Response:
        await released.wait()
        return web.Response()

    server.answer = hang
    with pytest.raises(TimedOut) as caught:
        await bot_at(server.url, request_).do_api_request("sendMessage_", read_timeout=0.1)
    assert not isinstance(caught.value, NeverSent)
    released.set()


@pytest.mark.parametrize("status", [500, 502, 503, 504])
async def test_a_server_error_is_told_apart(server: Server, request_: AiohttpRequest, status: int) -> None:
    server.answer = answering(status, b"<html>secret</html>")
    with pytest.raises(ServerFailed) as caught:
        await bot_at(server.url, request_).do_api_request("getMe_")
    assert caught.value.status == status
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize(
    ("body", "headers", "seconds"),
    [
        (b'{"ok":false,"error_code":429,"parameters":{"retry_after":7}}', {}, 7),
        (b'{"ok":false,"error_code":429,"parameters":{"retry_after":0}}', {}, 0),
        (b'{"ok":false,"error_code":429}', {"Retry-After": "3"}, 3),
        (b"slow down", {}, 5),
        (b'{"parameters":{"retry_after":"soon"}}', {"Retry-After": "tomorrow"}, 5),
    ],
)
async def test_a_429_always_says_how_long(
    server: Server, request_: AiohttpRequest, body: bytes, headers: dict[str, str], seconds: float
) -> None:
    server.answer = answering(429, body, **headers)
    with pytest.raises(RetryAfter) as caught:
        await bot_at(server.url, request_).do_api_request("sendMessage_")
    assert isinstance(caught.value, Flooded)
    assert caught.value.seconds == seconds


async def test_the_library_still_maps_the_bot_apis_own_errors(server: Server, request_: AiohttpRequest) -> None:
    server.answer = answering(400, b'{"ok":false,"error_code":400,"description":"Bad Request: chat not found"}')
    with pytest.raises(BadRequest):
        await bot_at(server.url, request_).do_api_request("sendMessage_")


@pytest.mark.parametrize("status", [302, 400, 401, 404])
@pytest.mark.parametrize("body", [b"<html>secret</html>", b"[]", b'{"ok":true}', b'{"ok":false,"parameters":[1]}'])
async def test_a_proxys_page_is_no_answer_of_telegram(
    server: Server, request_: AiohttpRequest, status: int, body: bytes
) -> None:
    server.answer = answering(status, body, Location="/elsewhere")
    with pytest.raises(BadAnswer):
        await bot_at(server.url, request_).do_api_request("getMe_")


@pytest.mark.parametrize("body", [b"", b"[1]", b"<html>", b"[" * 100_000])
async def test_nonsense_with_status_200_is_a_telegram_error(
    server: Server, request_: AiohttpRequest, body: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    server.answer = answering(200, body)
    with pytest.raises(TelegramError):
        await bot_at(server.url, request_).do_api_request("getMe_")
    assert not caplog.records


async def test_one_odd_character_does_not_hide_the_rest(server: Server, request_: AiohttpRequest) -> None:
    server.answer = answering(200, b'{"ok":true,"result":["a\\ud800","\xff","b"]}')
    assert await bot_at(server.url, request_).do_api_request("getMe_") == ["a\ud800", "\ufffd", "b"]


async def test_it_opens_again_after_a_shutdown(server: Server) -> None:
    request = AiohttpRequest()
    with pytest.raises(ConnectFailed):
        await bot_at(server.url, request).do_api_request("getMe_")
    for _ in range(2):
        await request.initialize()
        await bot_at(server.url, request).do_api_request("getMe_")
        await request.shutdown()


LIMIT = 200_000


async def test_a_download_reads_no_more_than_wanted(server: Server, request_: AiohttpRequest) -> None:
    url = f"{server.url.removesuffix('/bot')}/file/bot1:x/a%20b.pdf"
    server.answer = answering(200, bytes(LIMIT))
    assert await request_.download(url, LIMIT) == bytes(LIMIT)
    with pytest.raises(BadRequest, match="too big"):
        await request_.download(url, LIMIT - 1)


async def test_an_endless_file_is_given_up(server: Server, request_: AiohttpRequest) -> None:
    """A server that does not say how much there is cannot fill the memory."""
    sent = 0

    async def endless(request: web.Request) -> web.StreamResponse:
        nonlocal sent
        response = web.StreamResponse()
        await response.prepare(request)
        with suppress(ConnectionError):
            while sent < 1000 * LIMIT:
                await response.write(bytes(65_536))
                sent += 65_536
        return response

    server.answer = endless
    with pytest.raises(BadRequest, match="too big"):
        await request_.download(server.url, LIMIT)
    assert sent < 500 * LIMIT


@pytest.mark.parametrize(
    ("status", "body", "error"),
    [
        (404, b"", BadRequest),
        (410, b"<html>", BadRequest),
        (429, b'{"ok":false,"parameters":{"retry_after":7}}', Flooded),
        (503, b"<html>secret</html>", ServerFailed),
        (302, b"", BadAnswer),
        (403, b"<html>", BadAnswer),
    ],
)
async def test_a_download_that_fails_says_how(
    server: Server, request_: AiohttpRequest, status: int, body: bytes, error: type[TelegramError]
) -> None:
    server.answer = answering(status, body, Location="/elsewhere")
    with pytest.raises(error) as caught:
        await request_.download(server.url, LIMIT)
    assert "secret" not in str(caught.value)


async def test_a_files_name_goes_letter_by_letter(server: Server, request_: AiohttpRequest) -> None:
    bodies: list[bytes] = []

    async def keep(request: web.Request) -> web.Response:
        bodies.append(await request.read())
        return web.json_response({"ok": True, "result": {}})

    server.answer = keep
    document = InputFile(b"data", "fête d'été.ics")
    await bot_at(server.url, request_).do_api_request("sendDocument_", {"chat_id": 5, "document": document})
    assert 'filename="fête d\'été.ics"'.encode() in bodies[0], "Telegram decodes nothing in this header"


async def test_files_stream_from_the_disk_and_are_closed(
    server: Server, request_: AiohttpRequest, tmp_path: Path
) -> None:
    large = tmp_path / "large"
    with large.open("wb") as file:
        file.truncate(24 * 1024 * 1024)
    sizes: list[tuple[int, str | None]] = []

    async def count(request: web.Request) -> web.Response:
        reader = await request.multipart()
        async for part in reader:
            size = 0
            while piece := await part.read_chunk(262_144):  # type: ignore[union-attr]
                size += len(piece)
            sizes.append((size, part.filename))  # type: ignore[union-attr]
        return web.json_response({"ok": True, "result": {"message_id": 1}})

    server.answer = count
    form = Form({"chat_id": "5"}, {"video": Upload(str(large), "café d.mp4", "video/mp4")})
    tracemalloc.start()
    try:
        assert await request_.upload(f"{server.url}1:x/sendVideo", form) == {"message_id": 1}
        assert tracemalloc.get_traced_memory()[1] < 8 * 1024 * 1024
    finally:
        tracemalloc.stop()
    assert sizes == [(1, None), (24 * 1024 * 1024, "café d.mp4")]
    assert str(large) not in {one.path for one in psutil.Process().open_files()}


async def test_a_body_that_the_server_finds_too_large_is_too_big(server: Server, request_: AiohttpRequest) -> None:
    for body in (b"<html>413</html>", b'{"ok":false,"error_code":413,"description":"Request Entity Too Large"}'):
        server.answer = answering(413, body)
        with pytest.raises(BadRequest, match="too big"):
            await request_.upload(f"{server.url}1:x/sendVideo", Form({}))


async def test_a_refusal_of_files_is_the_librarys_own(server: Server, request_: AiohttpRequest) -> None:
    server.answer = answering(400, b'{"ok":false,"error_code":400,"description":"Bad Request: no"}')
    with pytest.raises(BadRequest, match="No"):
        await request_.upload(f"{server.url}1:x/sendVideo", Form({}))


async def test_a_file_is_written_as_it_comes_and_never_beyond(server: Server, request_: AiohttpRequest) -> None:
    async def endless(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse()
        await response.prepare(request)
        with suppress(ConnectionError):
            while True:
                await response.write(bytes(65_536))
        return response

    server.answer = endless
    into = BytesIO()
    with pytest.raises(BadRequest, match="too big"):
        await request_.fetch(f"{server.url}/file", 200_000, into)
    assert len(into.getvalue()) <= 200_000
    server.answer = answering(200, b"x" * 200_000)
    into = BytesIO()
    await request_.fetch(f"{server.url}/file", 200_000, into)
    assert into.getvalue() == b"x" * 200_000
