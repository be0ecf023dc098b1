"""Protects the judgement on a homeserver's answers: what to try again and when, what never left, and what is final."""

from __future__ import annotations

import asyncio
import io
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from aiohttp import web

from bot.matrix.client import V3, HomeserverRefused, MatrixClient
from bot.matrix.repository import Repository
from messages.errors import LoginRefused, PlatformError, Refused, Throttled, Unreachable
from messages.types import FileRef

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
Ask = Callable[..., Awaitable[object]]
USER = "@bot:example.org"


@pytest.fixture
async def ask() -> AsyncIterator[Ask]:
    """Asks a homeserver whose one path, or upload, answers as told."""
    running: list[web.AppRunner] = []
    clients: list[MatrixClient] = []

    async def whoami(_: web.Request) -> web.Response:
        return web.json_response({"user_id": USER})

    async def ask(
        handler: Handler, upload: tuple[str, str, bytes] | None = None, download: tuple[str, int] | None = None
    ) -> object:
        app = web.Application()
        app.router.add_get(f"{V3}/account/whoami", whoami)
        app.router.add_route("*", f"{V3}/thing", handler)
        app.router.add_post("/_matrix/media/v3/upload", handler)
        app.router.add_get("/_matrix/client/v1/media/download/{server}/{media}", handler)
        runner = web.AppRunner(app)
        await runner.setup()
        running.append(runner)
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        host, port = runner.addresses[0][:2]
        client = MatrixClient(f"http://{host}:{port}", USER, access_token="t", device_id="D")
        clients.append(client)
        await client.connect()
        if upload is not None:
            return await Repository(client).upload(*upload)
        if download is not None:
            into = io.BytesIO()
            await Repository(client).fetch(FileRef("document", download[0]), into, download[1])
            return into.getvalue()
        return await client.call("PUT", f"{V3}/thing", {"a": 1}, timeout=0.5)

    yield ask
    for client in clients:
        await client.close()
    for runner in running:
        await runner.cleanup()


def answering(status: int, text: str, **headers: str) -> Handler:
    async def handler(_: web.Request) -> web.Response:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return web.Response(status=status, text=text, headers=named, content_type="application/json")

    return handler


async def test_what_is_sent_is_json_with_the_token(ask: Ask) -> None:
    async def echo(request: web.Request) -> web.Response:
        return web.json_response({"sent": await request.json(), "as": request.headers["Authorization"]})

    assert await ask(echo) == {"sent": {"a": 1}, "as": "Bearer t"}


async def test_a_file_is_uploaded_as_it_is_under_its_name(ask: Ask) -> None:
    seen: list[tuple[str, str, str, bytes]] = []

    async def keep(request: web.Request) -> web.Response:
        token = request.headers["Authorization"]
        seen.append((request.query["filename"], request.content_type, token, await request.read()))
        return web.json_response({"content_uri": "mxc://x/y"})

    assert await ask(keep, upload=("fête & co.ics", "text/calendar", b'{"a"')) == "mxc://x/y"
    assert await ask(keep, upload=("a", "odd\r\ntype", b"")) == "mxc://x/y"
    assert seen == [
        ("fête & co.ics", "text/calendar", "Bearer t", b'{"a"'),
        ("a", "application/octet-stream", "Bearer t", b""),
    ]
    with pytest.raises(Unreachable):
        await ask(answering(200, "{}"), upload=("a", "a/b", b""))


MEDIA = "mxc://example.org:8448/abc_-9"


async def test_a_file_is_downloaded_with_the_token(ask: Ask) -> None:
    async def give(request: web.Request) -> web.Response:
        where = (request.match_info["server"], request.match_info["media"], request.headers["Authorization"])
        assert where == ("example.org:8448", "abc_-9", "Bearer t")
        return web.Response(body=b"PNG")

    assert await ask(give, download=(MEDIA, 3)) == b"PNG"
    with pytest.raises(Refused) as caught:
        await ask(give, download=(MEDIA, 2))
    assert caught.value.code == "too_big"


async def test_an_endless_file_is_given_up(ask: Ask) -> None:
    """A homeserver that does not say how much there is cannot fill the memory."""
    most, sent = 200_000, 0

    async def endless(request: web.Request) -> web.StreamResponse:
        nonlocal sent
        response = web.StreamResponse()
        await response.prepare(request)
        with suppress(ConnectionError):
            while sent < 1000 * most:
                await response.write(bytes(65_536))
                sent += 65_536
        return response

    with pytest.raises(Refused) as caught:
        await ask(endless, download=(MEDIA, most))
    assert caught.value.code == "too_big"
    assert sent < 500 * most


@pytest.mark.parametrize(
    ("status", "text", "code"),
    [
        (404, '{"errcode":"M_NOT_FOUND"}', "gone"),
        (403, '{"errcode":"M_FORBIDDEN","error":"a secret"}', "gone"),
        (413, '{"errcode":"M_TOO_LARGE"}', "too_big"),
        (502, '{"errcode":"M_UNKNOWN"}', "server_error"),
        (504, '{"errcode":"M_NOT_YET_UPLOADED"}', "server_error"),
        (429, '{"errcode":"M_LIMIT_EXCEEDED"}', "throttled"),
        (401, '{"errcode":"M_UNKNOWN_TOKEN"}', "token_refused"),
    ],
)
async def test_a_download_that_fails_says_how(ask: Ask, status: int, text: str, code: str) -> None:
    with pytest.raises(PlatformError) as caught:
        await ask(answering(status, text), download=(MEDIA, 9))
    assert (caught.value.code, str(caught.value)) == (code, code)


@pytest.mark.parametrize("address", ["", "mxc://../x", "mxc://a/..", "mxc://a/b/c", "mxc://a/b?c", "https://a/b"])
async def test_what_is_no_address_is_never_asked_for(ask: Ask, address: str) -> None:
    async def never(_: web.Request) -> web.Response:
        raise AssertionError

    with pytest.raises(Refused) as caught:
        await ask(never, download=(address, 9))
    assert caught.value.code == "gone"


IN_AN_HOUR = format_datetime(datetime.now(UTC) + timedelta(minutes=50), usegmt=True)


@pytest.mark.parametrize(
    ("text", "headers", "least", "most"),
    [
        ('{"errcode":"M_LIMIT_EXCEEDED","retry_after_ms":1500}', {}, 1.5, 1.5),
        ('{"errcode":"M_LIMIT_EXCEEDED","retry_after_ms":1500}', {"Retry_After": "2"}, 1.5, 1.5),
        ('{"errcode":"M_LIMIT_EXCEEDED"}', {"Retry_After": "7"}, 7, 7),
        ('{"errcode":"M_LIMIT_EXCEEDED","retry_after_ms":100}', {"Retry_After": "7"}, 7, 7),
        ("{}", {"Retry_After": IN_AN_HOUR}, 2000, 3000),
        ("<html>busy</html>", {"Retry_After": "9"}, 9, 9),
        ("{}", {"Retry_After": "soon"}, 5, 5),
        ("{}", {}, 5, 5),
        ('{"retry_after_ms":99999999999}', {}, 3600, 3600),
    ],
)
async def test_throttling_says_how_long(
    ask: Ask, text: str, headers: dict[str, str], least: float, most: float
) -> None:
    with pytest.raises(Throttled) as caught:
        await ask(answering(429, text, **headers))
    assert least <= caught.value.retry_after <= most


@pytest.mark.parametrize(
    ("status", "text", "code"),
    [
        (403, '{"errcode":"M_FORBIDDEN","error":"a secret"}', "forbidden"),
        (404, '{"errcode":"M_NOT_FOUND"}', "not_found"),
        (413, '{"errcode":"M_TOO_LARGE"}', "too_long"),
        (400, '{"errcode":"M_TOO_LARGE"}', "too_long"),
        (400, '{"errcode":7}', "bad_request"),
    ],
)
async def test_refusals_keep_their_code_and_tell_no_text(ask: Ask, status: int, text: str, code: str) -> None:
    with pytest.raises(HomeserverRefused) as caught:
        await ask(answering(status, text))
    assert (caught.value.code, str(caught.value)) == (code, code)
    assert caught.value.__cause__ is None


@pytest.mark.parametrize(
    ("status", "text", "code"),
    [
        (502, "<html>", "server_error"),
        (200, "<html>", "bad_answer"),
        (200, "[]", "bad_answer"),
        (404, "", "bad_answer"),
    ],
)
async def test_what_may_pass_is_unreachable(ask: Ask, status: int, text: str, code: str) -> None:
    with pytest.raises(Unreachable) as caught:
        await ask(answering(status, text))
    assert (caught.value.code, caught.value.applied_unknown) == (code, True)


async def test_one_odd_character_does_not_hold_up_an_answer(ask: Ask) -> None:
    async def answer(_: web.Request) -> web.Response:
        return web.Response(text='{"a": ["x\\ud800y", {"b": "\\u0000"}]}', content_type="application/json")

    assert await ask(answer) == {"a": ["x\ufffdy", {"b": "\ufffd"}]}


async def test_silence_and_a_lost_connection_may_have_been_applied(ask: Ask) -> None:
    hanging = asyncio.Event()

    async def hang(_: web.Request) -> web.Response:
        await hanging.wait()
        return web.Response()

    async def reset(request: web.Request) -> web.Response:
        assert request.transport is not None
        request.transport.abort()
        return web.Response()

    for handler, code in ((hang, "timeout"), (reset, "connection_lost")):
        with pytest.raises(Unreachable) as caught:
            await ask(handler)
        assert (caught.value.code, caught.value.applied_unknown) == (code, True)
    hanging.set()


async def test_what_never_left_was_not_applied(unused_port: int) -> None:
    client = MatrixClient(f"http://127.0.0.1:{unused_port}", USER, access_token="t")
    with pytest.raises(Unreachable) as caught:
        await client.connect()
    assert caught.value.applied_unknown is False
    await client.close()


async def test_a_refused_token_without_a_password_is_final(ask: Ask) -> None:
    with pytest.raises(LoginRefused):
        await ask(answering(401, '{"errcode":"M_UNKNOWN_TOKEN"}'))


@pytest.fixture
def unused_port() -> int:
    import socket

    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
