"""JSON over HTTP for engines that are services: one session, one time-out, and every way to fail as EngineFailed.

Codes say what happened (`timeout`, `unreachable`, `http_429`, `nonsense`), never what the server wrote: it may quote
the text.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import aiohttp

from messages.errors import EngineFailed


class JsonClient:
    """Requests to one service. `timeout` in seconds, for a whole request."""

    def __init__(self, base_url: str, *, timeout: float = 10.0, headers: Mapping[str, str] | None = None) -> None:
        self._base = base_url.rstrip("/")
        self._timeout = aiohttp.ClientTimeout(total=timeout)
        self._headers = dict(headers or {})
        self._session: aiohttp.ClientSession | None = None

    async def request(self, method: str, path: str, body: Mapping[str, Any] | None = None) -> Any:
        """The decoded answer of a 200.

        Raises EngineFailed for everything else; redirects are not followed: they would carry the text elsewhere."""
        if self._session is None or self._session.closed:
            self._session = aiohttp.ClientSession(timeout=self._timeout, headers=self._headers)
        try:
            async with self._session.request(method, self._base + path, json=body, allow_redirects=False) as response:
                if response.status != 200:
                    raise EngineFailed(f"http_{response.status}")
                return await response.json(content_type=None)
        except TimeoutError:
            raise EngineFailed("timeout") from None
        except (aiohttp.ClientError, OSError):
            raise EngineFailed("unreachable") from None
        except ValueError:
            raise EngineFailed("nonsense") from None

    async def close(self) -> None:
        """Give back connections."""
        if self._session is not None:
            await self._session.close()
            self._session = None


def checked(answers: Any, count: int) -> list[str]:
    """A list of exactly `count` strings, or EngineFailed."""
    if not isinstance(answers, list) or len(answers) != count or not all(isinstance(a, str) for a in answers):
        raise EngineFailed("nonsense")
    return answers
