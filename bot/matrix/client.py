"""Requests to one homeserver, through matrix-nio's transport, as errors of ours and JSON parsed by us.

Nothing of nio's response parsing is used: it logs what people wrote, repeats what is throttled by itself, and turns
half of the errors into objects. The session is our own, so that time-outs and connections are too.
"""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any, TypeVar

import aiohttp
import nio
import orjson

from bot.bounded import read_at_most
from bot.matrix.fields import sound
from bot.matrix.session import Session, SessionStore
from messages.errors import LoginRefused, PlatformError, Refused, Throttled, Unreachable

V3 = "/_matrix/client/v3"
_TIMEOUT = 30.0
_STREAM_TIMEOUT = 600.0
_SILENCE = 90.0
"""Seconds without a byte after which a large file is given up: it may be kept where nobody answers."""
_PIECE = 65_536  # bytes
_LONGEST_REFUSAL = 65_536  # bytes
_CONNECT_TIMEOUT = 10.0
_DEVICE_NAME = "Passerelle"
_RETRY_DEFAULT, _RETRY_MAX = 5.0, 3600.0
_CODES = {403: "forbidden", 404: "not_found", 413: "too_long"}
_DEAD_TOKEN = ("M_UNKNOWN_TOKEN", "M_MISSING_TOKEN")

Json = dict[str, Any]
Answer = TypeVar("Answer")


class HomeserverRefused(Refused):
    """A refusal with the standard's own code (`M_FORBIDDEN`…), for the adapter to judge by what it asked."""

    def __init__(self, status: int, errcode: str) -> None:
        super().__init__("too_long" if errcode == "M_TOO_LARGE" else _CODES.get(status, "bad_request"))
        self.status = status
        self.errcode = errcode


class MatrixClient:
    """One account's requests. A refused token leads to one new login with the same device, if there is a password."""

    def __init__(
        self,
        homeserver: str,
        user_id: str,
        *,
        password: str = "",
        access_token: str = "",
        device_id: str = "",
        session_store: SessionStore | None = None,
    ) -> None:
        logging.getLogger("nio").setLevel(logging.CRITICAL + 1)  # it logs malformed events, texts included
        self.user_id = user_id
        self._password = password
        self._configured = Session(device_id, access_token) if access_token else None
        self._device_id = device_id
        self._store = session_store
        self._nio = nio.AsyncClient(homeserver.rstrip("/"), user_id, ssl=True)
        self._headers: dict[str, str] = {}
        self._login_lock = asyncio.Lock()
        self._timeouts: dict[float, aiohttp.ClientTimeout] = {}

    @property
    def device_id(self) -> str:
        return self._device_id

    async def connect(self) -> None:
        """Use the session that is there, or log in. LoginRefused if neither is accepted."""
        if self._nio.client_session is None:
            self._nio.client_session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=0, keepalive_timeout=60), cookie_jar=aiohttp.DummyCookieJar()
            )
        session = self._configured or (await self._store.load() if self._store else None)
        if session is None:
            async with self._login_lock:
                await self._login()
            return
        self._use(session)
        answer = await self.call("GET", f"{V3}/account/whoami")
        self._check_user(answer.get("user_id"))

    async def call(
        self, method: str, path: str, body: Any = None, *, timeout: float = _TIMEOUT, mime: str = ""
    ) -> Json:
        """One request, and its answer's JSON object; `timeout` in seconds for all of it. A body that is not JSON is
        bytes, with their type in `mime`.

        Raises Unreachable, Throttled, LoginRefused, HomeserverRefused."""
        headers = {"Content-Type": mime} if mime else None
        return await self._logged_in(lambda: self._request(method, path, body, timeout, headers))

    async def _logged_in(self, ask: Callable[[], Awaitable[Answer]]) -> Answer:
        """What a request brings; it is asked once more after a new login."""
        token = self._headers.get("Authorization")
        if token is None:
            # Logging in here would make a new device beside the stored one, on which repeated sends double.
            raise Unreachable("not_connected", applied_unknown=False)
        try:
            return await ask()
        except HomeserverRefused as refused:
            if refused.status != 401:
                raise
            if refused.errcode not in _DEAD_TOKEN:
                raise LoginRefused from None
        async with self._login_lock:
            if self._headers.get("Authorization") == token:  # else another request has logged in meanwhile
                await self._login()
        try:
            return await ask()
        except HomeserverRefused as refused:
            if refused.status == 401:
                raise LoginRefused from None
            raise

    async def send_pieces(self, path: str, pieces: Callable[[], AsyncIterator[bytes]], size: int, mime: str) -> Json:
        """POST something large as it is read: `size` bytes in all; `pieces` begins anew each time. Raises as `call`."""
        headers = {"Content-Type": mime, "Content-Length": str(size)}
        return await self._logged_in(lambda: self._request("POST", path, pieces(), _STREAM_TIMEOUT, headers))

    async def take_pieces(self, path: str, take: Callable[[bytes], object], most: int) -> None:
        """GET something large, and hand on each piece as it comes: `most` bytes at most, nothing beyond is read.

        Raises Refused("too_big"), and what `call` raises."""
        await self._logged_in(lambda: self._take(path, take, most))

    async def close(self) -> None:
        await self._nio.close()

    async def _login(self) -> None:
        if not self._password:
            raise LoginRefused("token_refused")
        self._headers = {}
        method, path, data = nio.Api.login(self.user_id, self._password, _DEVICE_NAME, self._device_id)
        try:
            answer = await self._request(method, path, data.encode(), _TIMEOUT)
        except HomeserverRefused:
            raise LoginRefused("password_refused") from None
        self._check_user(answer.get("user_id"))
        token, device = answer.get("access_token"), answer.get("device_id")
        if not isinstance(token, str) or not isinstance(device, str):
            raise Unreachable("bad_answer")
        session = Session(device, token)
        if self._store is not None:
            await self._store.save(session)
        self._use(session)

    def _use(self, session: Session) -> None:
        self._device_id = session.device_id
        self._headers = {"Authorization": f"Bearer {session.access_token}"}

    def _check_user(self, user_id: object) -> None:
        if user_id != self.user_id:
            raise LoginRefused("wrong_user")

    async def _request(
        self, method: str, path: str, body: Any, timeout: float, more_headers: Mapping[str, str] | None = None
    ) -> Json:
        data = body if body is None or isinstance(body, bytes | AsyncIterator) else orjson.dumps(body)
        headers = {**self._headers, **more_headers} if more_headers else self._headers
        limits = self._timeouts.get(timeout) or self._limits(timeout)
        with _failures():
            response = await self._nio.send(method, path, data, headers, timeout=limits)
            content = await response.read()
        if response.status == 200:
            return _object(content)
        raise _error_of(response.status, response.headers.get("Retry-After", ""), content)

    async def _take(self, path: str, take: Callable[[bytes], object], most: int) -> None:
        limits = self._timeouts.get(_STREAM_TIMEOUT) or self._limits(_STREAM_TIMEOUT)
        refusal = b""
        with _failures():
            async with await self._nio.send("GET", path, None, self._headers, timeout=limits) as response:
                status, retry_after = response.status, response.headers.get("Retry-After", "")
                if status == 200:
                    await _hand_on(response, take, most)
                else:
                    refusal = await read_at_most(response, _LONGEST_REFUSAL) or b""
        if status != 200:
            raise _error_of(status, retry_after, refusal)

    def _limits(self, timeout: float) -> aiohttp.ClientTimeout:
        silence = _SILENCE if timeout == _STREAM_TIMEOUT else None
        limits = aiohttp.ClientTimeout(total=timeout, sock_connect=_CONNECT_TIMEOUT, sock_read=silence)
        self._timeouts[timeout] = limits
        return limits


async def _hand_on(response: aiohttp.ClientResponse, take: Callable[[bytes], object], most: int) -> None:
    left = most - (response.content_length or 0)
    if left >= 0:
        left = most
        async for piece in response.content.iter_chunked(_PIECE):
            left -= len(piece)
            if left < 0:
                break
            take(piece)
    if left < 0:
        response.close()
        raise Refused("too_big")


@contextmanager
def _failures() -> Iterator[None]:
    """aiohttp's errors as ours."""
    try:
        yield
    except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError):
        raise Unreachable("no_connection", applied_unknown=False) from None
    except TimeoutError:
        raise Unreachable("timeout") from None
    except (aiohttp.ClientError, OSError):
        raise Unreachable("connection_lost") from None


def _object(content: bytes) -> Json:
    """What orjson refuses (lone surrogates) is read by the standard library: one odd event must not hold up all."""
    try:
        answer = orjson.loads(content)
    except orjson.JSONDecodeError:
        try:
            answer = sound(json.loads(content))
        except (ValueError, RecursionError):
            answer = None
    if not isinstance(answer, dict):
        raise Unreachable("bad_answer")
    return answer


def _error_of(status: int, retry_after: str, content: bytes) -> PlatformError:
    if status >= 500:
        return Unreachable("server_error")
    try:
        answer = _object(content)
    except Unreachable as unreadable:
        # a page of some proxy; a request that it throttled went no further
        return Throttled(_seconds(retry_after, None), everywhere=True) if status == 429 else unreadable
    errcode = answer.get("errcode")
    errcode = errcode if isinstance(errcode, str) else ""
    if status == 429 or errcode == "M_LIMIT_EXCEEDED":
        # homeservers count an account's messages over all rooms
        return Throttled(_seconds(retry_after, answer.get("retry_after_ms")), everywhere=True)
    return HomeserverRefused(status, errcode)


def _seconds(header: str, milliseconds: object) -> float:
    """How long to wait: `Retry-After` (RFC 9110, 10.2.3: seconds or a date), or the older `retry_after_ms`."""
    seconds = _RETRY_DEFAULT
    if header.strip().isdecimal():
        seconds = float(header)
    elif header:
        try:
            seconds = (parsedate_to_datetime(header) - datetime.now(UTC)).total_seconds()
        except (ValueError, TypeError):
            header = ""
    if isinstance(milliseconds, int | float) and (
        not header or milliseconds / 1000 < seconds <= milliseconds / 1000 + 1
    ):
        seconds = milliseconds / 1000  # finer than the header, which is rounded up
    return min(max(seconds, 0.05), _RETRY_MAX)
