"""python-telegram-bot's transport on one aiohttp session (Matrix needs aiohttp anyway): a third of httpx's CPU a send.

It also says what the library's own transport hides: whether a failed request certainly never left (`NeverSent`), that
a server failed (`ServerFailed`), and how long a 429 without parameters wants us to wait (`Flooded`).
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import timedelta
from io import BytesIO
from typing import Any, BinaryIO, Final, cast

import aiohttp
import orjson
from telegram.error import BadRequest, NetworkError, RetryAfter, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData
from yarl import URL

from bot.bounded import read_at_most
from bot.telegram.multipart import Form

SLOWEST: Final = 65_536
"""Bytes a second: what a large file takes longer than that is given up."""
DEFAULT_PAUSE: Final = 5.0
"""Seconds to wait after a 429 that does not say how long."""
TOO_BIG_FILE: Final = "file is too big"
"""The Bot API's own words of a file that it gives to no bot."""
NO_FILE: Final = "no such file"


class NeverSent:
    """Marks errors of requests that certainly never reached the server."""

    __slots__ = ()


class ConnectFailed(NeverSent, NetworkError):
    """No connection: refused, unknown host, TLS failure."""

    __slots__ = ()


class ConnectTimedOut(NeverSent, TimedOut):
    """No connection within the connect and pool time-outs."""

    __slots__ = ()


class ServerFailed(NetworkError):
    """A 5xx; nobody knows whether the request was applied. `status` is the HTTP status."""

    def __init__(self, status: int) -> None:
        super().__init__("Server error")
        self.status = status


class BadAnswer(NetworkError):
    """An answer that is not the Bot API's: a proxy's page, most likely."""

    __slots__ = ()


class Flooded(RetryAfter):
    """A 429; wait `seconds`. Skips RetryAfter's constructor, which reads a deprecated attribute and warns each time."""

    def __init__(self, seconds: float) -> None:
        TelegramError.__init__(self, "Flood control exceeded")
        self._retry_after = timedelta(seconds=seconds)
        self.seconds = seconds


def loads(payload: bytes) -> Any:
    """JSON as orjson reads it; what orjson refuses (lone surrogates, broken UTF-8) as the standard library does, so
    that one odd character never makes a whole batch unreadable.

    Raises ValueError or RecursionError."""
    try:
        return orjson.loads(payload)
    except orjson.JSONDecodeError:
        return json.loads(payload.decode("utf-8", "replace"))


def dumps(value: Any) -> bytes:
    """What `loads` reads back; lone surrogates are escaped."""
    try:
        return orjson.dumps(value)
    except TypeError:  # orjson: "str is not valid UTF-8: surrogates not allowed"
        return json.dumps(value).encode()


class AiohttpRequest(BaseRequest):
    """HTTP for a `telegram.Bot`; one object may serve all its methods, long polling included.

    Time-outs in seconds; `pool_timeout` and `connect_timeout` add up, `write_timeout` bounds the whole exchange
    together with the others (aiohttp has none of its own)."""

    def __init__(
        self,
        *,
        connection_pool_size: int = 256,
        read_timeout: float | None = 15.0,
        write_timeout: float | None = 15.0,
        connect_timeout: float | None = 10.0,
        pool_timeout: float | None = 5.0,
        media_write_timeout: float | None = 120.0,
        proxy: str | None = None,
    ) -> None:
        self._pool_size = connection_pool_size
        self._read, self._write = read_timeout, write_timeout
        self._connect, self._pool = connect_timeout, pool_timeout
        self._media_write = media_write_timeout
        self._proxy = proxy
        self._session: aiohttp.ClientSession | None = None
        self._urls: dict[str, URL] = {}
        self._timeouts: dict[tuple[float | None, ...], aiohttp.ClientTimeout] = {}

    @property
    def read_timeout(self) -> float | None:
        return self._read

    async def initialize(self) -> None:
        """Open the session, unless it is open."""
        if self._session is None or self._session.closed:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=self._pool_size),
                cookie_jar=aiohttp.DummyCookieJar(),
                headers={"User-Agent": self.USER_AGENT},
                proxy=self._proxy,
            )

    async def shutdown(self) -> None:
        """Close the session and its connections."""
        if self._session is not None:
            await self._session.close()
            self._session = None

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """The answer as a dict. TelegramError, without logging any of it, if it is none."""
        try:
            data = loads(payload)
        except (ValueError, RecursionError):
            raise TelegramError("Invalid server response") from None
        if not isinstance(data, dict):
            raise TelegramError("Invalid server response")
        return cast("dict[str, Any]", data)

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | Form | None = None,
        read_timeout: object = BaseRequest.DEFAULT_NONE,
        write_timeout: object = BaseRequest.DEFAULT_NONE,
        connect_timeout: object = BaseRequest.DEFAULT_NONE,
        pool_timeout: object = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """See BaseRequest.do_request. Redirects are not followed: the address holds the token.

        Raises TimedOut, NetworkError and their kinds above; their texts hold nothing from outside."""
        session = self._session
        if session is None:
            raise ConnectFailed("Not initialised")
        with_files = request_data is not None and request_data.contains_files
        write = _given(write_timeout, self._media_write if with_files else self._write)
        if isinstance(request_data, Form) and write is not None:
            write += request_data.size / SLOWEST
        timeout = self._timeout(
            _given(read_timeout, self._read),
            write,
            _given(connect_timeout, self._connect),
            _given(pool_timeout, self._pool),
        )
        with _failures(), ExitStack() as opened:
            data, headers = _body(request_data, opened)
            async with session.request(
                method, self._url(url), data=data, headers=headers, timeout=timeout, allow_redirects=False
            ) as response:
                payload = await response.read()
                status = response.status
                pause = response.headers.get("Retry-After") if status == 429 else None
        if status >= 500:
            raise ServerFailed(status)
        if status == 429:
            raise Flooded(_pause(payload, pause))
        if status == 413:
            raise BadRequest(TOO_BIG_FILE)
        if status >= 300 and not _is_answer(payload):
            raise BadAnswer("Not an answer of the Bot API")  # a 404 of its own would mean a refused token
        return status, payload

    async def upload(self, url: str, form: Form) -> Any:
        """The result of a method that is given files, which are read as they go out.

        Raises as `do_request`, OSError if a file is not there, and KeyError or TypeError for an answer without one."""
        write = self._media_write
        return await self.post(url, cast("RequestData", form), read_timeout=_LONG_READ, write_timeout=write)

    async def download(self, url: str, most: int) -> bytes:
        """The file at an address, of `most` bytes at most; raises as `fetch`."""
        content = BytesIO()
        await self.fetch(url, most, content)
        return content.getvalue()

    async def fetch(self, url: str, most: int, into: BinaryIO) -> None:
        """Write the file at an address, of `most` bytes at most, as it comes; nothing beyond is read. Redirects are not
        followed.

        Raises BadRequest (TOO_BIG_FILE, NO_FILE) and what `do_request` raises."""
        session = self._session
        if session is None:
            raise ConnectFailed("Not initialised")
        total = None if self._media_write is None else self._media_write + most / SLOWEST
        timeout = self._timeout(self._read, total, self._connect, self._pool)
        with _failures():
            async with session.get(URL(url), timeout=timeout, allow_redirects=False) as response:
                status = response.status
                if status == 200:
                    return await _pour(response, most, into)
                refusal = await read_at_most(response, _LONGEST_REFUSAL)
                pause = response.headers.get("Retry-After")
        if status >= 500:
            raise ServerFailed(status)
        if status == 429:
            raise Flooded(_pause(refusal or b"", pause))
        if status in (404, 410):
            raise BadRequest(NO_FILE)
        raise BadAnswer("Not an answer of the Bot API")

    def _url(self, url: str) -> URL:
        parsed = self._urls.get(url)
        if parsed is None:
            if len(self._urls) > 256:
                self._urls.clear()
            parsed = self._urls[url] = URL(url)
        return parsed

    def _timeout(self, *parts: float | None) -> aiohttp.ClientTimeout:
        """From read, write, connect and pool time-outs; None is endless."""
        timeout = self._timeouts.get(parts)
        if timeout is None:
            read, write, connect, pool = parts
            if len(self._timeouts) > 64:
                self._timeouts.clear()
            timeout = self._timeouts[parts] = aiohttp.ClientTimeout(
                total=_sum(read, write, connect, pool),
                connect=_sum(connect, pool),
                sock_connect=connect,
                sock_read=read,
            )
        return timeout


@contextmanager
def _failures() -> Iterator[None]:
    """aiohttp's errors as the library's, without their texts."""
    try:
        yield
    except aiohttp.ConnectionTimeoutError:
        raise ConnectTimedOut from None
    except (aiohttp.ClientConnectorError, aiohttp.InvalidURL):
        raise ConnectFailed("No connection") from None
    except TimeoutError:
        raise TimedOut from None
    except (aiohttp.ClientError, OSError) as error:
        raise NetworkError(type(error).__name__) from None


async def _pour(response: aiohttp.ClientResponse, most: int, into: BinaryIO) -> None:
    """The body, or BadRequest (TOO_BIG_FILE) if it has more than `most` bytes; the connection is given up then."""
    left = most
    if (response.content_length or 0) <= most:
        async for piece in response.content.iter_chunked(_PIECE):
            if (left := left - len(piece)) < 0:
                break
            into.write(piece)
        else:
            return
    response.close()
    raise BadRequest(TOO_BIG_FILE)


def _given(value: object, default: float | None) -> float | None:
    """A time-out as the library hands it on: seconds, None, or its own marker for "not given"."""
    if value is None:
        return None
    return float(value) if isinstance(value, int | float) else default


def _sum(*parts: float | None) -> float | None:
    return sum(part for part in parts if part is not None) if None not in parts else None


_LONGEST_REFUSAL: Final = 65_536  # bytes
_PIECE: Final = 65_536  # bytes
_LONG_READ: Final = 60.0
"""Seconds until the answer to an upload begins: what came is looked into first."""
_JSON: Final = {"Content-Type": "application/json"}


def _body(
    request_data: RequestData | Form | None, opened: ExitStack
) -> tuple[bytes | aiohttp.FormData | None, dict[str, str] | None]:
    """JSON, or a multipart form if there are files; `opened` closes them."""
    if request_data is None:
        return None, None
    if isinstance(request_data, Form):
        return request_data.body(opened), None
    if not request_data.contains_files:
        return dumps(request_data.parameters), _JSON
    form = Form(request_data.json_parameters).body(opened)
    for name, (filename, content, mime) in (request_data.multipart_data or {}).items():
        form.add_field(name, content, filename=filename, content_type=mime)
    return form, None


def _is_answer(payload: bytes) -> bool:
    """Whether a refusal has the form of the Bot API's, which the library reads without looking."""
    try:
        answer = loads(payload)
    except (ValueError, RecursionError):
        return False
    if not isinstance(answer, dict) or answer.get("ok") is not False:
        return False
    return isinstance(answer.get("parameters") or {}, dict) and isinstance(answer.get("description") or "", str)


def _pause(payload: bytes, header: str | None) -> float:
    """Seconds that a 429 asks for: `parameters.retry_after`, else the header, else DEFAULT_PAUSE."""
    try:
        return max(0.0, float(loads(payload)["parameters"]["retry_after"]))
    except (ValueError, TypeError, KeyError, RecursionError, OverflowError):
        pass
    try:
        return max(0.0, float(header or ""))
    except ValueError:
        return DEFAULT_PAUSE
