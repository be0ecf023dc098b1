"""DeepL: a client of its documented JSON interface (POST /v2/translate, key in the header).

deep-translator's client sends the key as a parameter, which DeepL switched off on 15 January 2026.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.engines.jsonclient import JsonClient, checked
from handlers.ports import Tier
from messages.errors import EngineFailed

PRO = "https://api.deepl.com"
FREE = "https://api-free.deepl.com"
MOST_TEXTS = 50
"""In one request, by its documentation."""

_LANGUAGES = frozenset({
    "ar", "bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "he", "hu", "id", "it", "ja", "ko", "lt", "lv",
    "nb", "nl", "pl", "pt", "ro", "ru", "sk", "sl", "sv", "th", "tr", "uk", "vi", "zh",
})  # fmt: skip
_VARIANTS = {"en": "EN-GB", "pt": "PT-PT"}
"""Targets for which DeepL wants a variant named."""


class DeepL:
    """The Engine of DeepL. `url` overrides what the key's kind names (":fx" ends a free one); `timeout` in seconds."""

    name = "deepl"
    tier = Tier.ANY

    def __init__(self, *, api_key: str, url: str = "", timeout: float = 10.0) -> None:
        base = url or (FREE if api_key.endswith(":fx") else PRO)
        self._client = JsonClient(base, timeout=timeout, headers={"Authorization": f"DeepL-Auth-Key {api_key}"})

    def routes(self, source: str, target: str) -> Sequence[str]:
        """One way between any two of its languages."""
        return ("",) if source != target and {source, target} <= _LANGUAGES else ()

    async def translate(self, texts: Sequence[str], source: str, target: str, route: str) -> list[str]:
        """See Engine."""
        answers: list[str] = []
        for start in range(0, len(texts), MOST_TEXTS):
            answers += await self._some(list(texts[start : start + MOST_TEXTS]), source, target)
        return answers

    async def warm(self, pairs: Sequence[tuple[str, str]]) -> None:
        """Nothing to prepare."""

    async def close(self) -> None:
        """Give back connections."""
        await self._client.close()

    async def _some(self, texts: list[str], source: str, target: str) -> list[str]:
        answer = await self._client.request(
            "POST",
            "/v2/translate",
            {
                "text": texts,
                "source_lang": source.upper(),
                "target_lang": _VARIANTS.get(target, target.upper()),
                "preserve_formatting": True,
            },
        )
        try:
            said = [entry["text"] for entry in answer["translations"]]
        except (TypeError, KeyError):
            raise EngineFailed("nonsense") from None
        return checked(said, len(texts))
