"""LibreTranslate, a server that a network can run itself: a client of its documented JSON interface.

deep-translator's own client puts the text into the URL, where logs keep it; this one posts lists of texts.
"""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from typing import Any

from bot.engines.jsonclient import JsonClient, checked
from handlers.ports import Tier
from messages.errors import EngineFailed


class LibreTranslate:
    """The Engine of one LibreTranslate server (POST /translate, GET /languages).

    `url` is its address; `tier` says whose server it is; `timeout` in seconds."""

    name = "libretranslate"

    def __init__(self, *, url: str, api_key: str = "", tier: Tier = Tier.SELF_HOSTED, timeout: float = 10.0) -> None:
        self.tier = tier
        self._api_key = api_key
        self._client = JsonClient(url, timeout=timeout)
        self._targets: dict[str, frozenset[str]] | None = None

    def routes(self, source: str, target: str) -> Sequence[str]:
        """The server's own way, if it knows the direction; before it was ever asked, it may."""
        if source == target:
            return ()
        return ("",) if self._targets is None or target in self._targets.get(source, ()) else ()

    async def translate(self, texts: Sequence[str], source: str, target: str, route: str) -> list[str]:
        """See Engine."""
        if not texts:
            return []
        await self._learn()
        if not self.routes(source, target):
            raise EngineFailed("no_route")
        body: dict[str, Any] = {"q": list(texts), "source": source, "target": target, "format": "text"}
        if self._api_key:
            body["api_key"] = self._api_key
        answer = await self._client.request("POST", "/translate", body)
        return checked(answer.get("translatedText") if isinstance(answer, dict) else None, len(texts))

    async def warm(self, pairs: Sequence[tuple[str, str]]) -> None:
        """Ask for the languages; a server that is away is asked again later."""
        with contextlib.suppress(EngineFailed):
            await self._learn()

    async def close(self) -> None:
        """Give back connections."""
        await self._client.close()

    async def _learn(self) -> None:
        if self._targets is not None:
            return
        answer = await self._client.request("GET", "/languages")
        try:
            self._targets = {str(entry["code"]): frozenset(map(str, entry["targets"])) for entry in answer}
        except (TypeError, KeyError):
            raise EngineFailed("nonsense") from None
