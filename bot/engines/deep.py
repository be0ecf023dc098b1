"""deep-translator's engines (Google, MyMemory…): other people's services, only for bridges that allow them.

The library is synchronous, has no time-outs and is not safe within an instance, so: a new instance for each text, in
a few threads, with a time-out put under its `requests`. Its exceptions quote the text and never leave this module.
"""

from __future__ import annotations

import asyncio
import importlib
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any

from handlers.ports import Tier
from messages.errors import EngineFailed

CLASSES: Mapping[str, str] = {
    "google": "GoogleTranslator",
    "mymemory": "MyMemoryTranslator",
    "microsoft": "MicrosoftTranslator",
    "yandex": "YandexTranslator",
    "papago": "PapagoTranslator",
    "qcri": "QcriTranslator",
    "baidu": "BaiduTranslator",
}
"""Engines that translate sentences. DeepL and LibreTranslate have clients of their own here."""

_MODULES = {name: f"deep_translator.{name}" for name in CLASSES}
_NAMES: Mapping[str, str] = {
    "ar": "arabic", "bg": "bulgarian", "ca": "catalan", "cs": "czech", "da": "danish", "de": "german", "el": "greek",
    "en": "english", "es": "spanish", "fi": "finnish", "fr": "french", "hu": "hungarian", "it": "italian",
    "ja": "japanese", "ko": "korean", "nl": "dutch", "pl": "polish", "pt": "portuguese", "ro": "romanian",
    "ru": "russian", "sv": "swedish", "sw": "swahili", "tr": "turkish", "uk": "ukrainian", "vi": "vietnamese",
}  # fmt: skip
"""What every one of these engines maps to a code of its own."""


class _TimedRequests:
    """Stands for the module `requests` inside deep-translator's modules."""

    def __init__(self, library: Any, timeout: float) -> None:
        self._library = library
        self.get: Callable[..., Any] = partial(library.get, timeout=timeout)
        self.post: Callable[..., Any] = partial(library.post, timeout=timeout)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._library, name)


class DeepTranslator:
    """One of deep-translator's engines, by name; `options` are its class's own (api_key, region…), `timeout` in
    seconds for one text, `workers` the threads.

    Raises ValueError if the name is not one of CLASSES."""

    tier = Tier.ANY

    def __init__(
        self, name: str, *, options: Mapping[str, str] | None = None, timeout: float = 6.0, workers: int = 4
    ) -> None:
        if name not in CLASSES:
            raise ValueError("unknown_engine")
        self.name = name
        self._options = dict(options or {})
        self._timeout = timeout
        self._threads = ThreadPoolExecutor(max_workers=workers, thread_name_prefix=f"engine-{name}")

    def routes(self, source: str, target: str) -> Sequence[str]:
        """One way between any two languages that all these services know."""
        return ("",) if source != target and {source, target} <= _NAMES.keys() else ()

    async def translate(self, texts: Sequence[str], source: str, target: str, route: str) -> list[str]:
        """See Engine."""
        if not self.routes(source, target):
            raise EngineFailed("no_route")
        loop = asyncio.get_running_loop()
        calls = [loop.run_in_executor(self._threads, self._one, text, source, target) for text in texts]
        return list(await asyncio.gather(*calls))

    async def warm(self, pairs: Sequence[tuple[str, str]]) -> None:
        """Import the library, which takes a while."""
        await asyncio.get_running_loop().run_in_executor(self._threads, self._class)

    async def close(self) -> None:
        """Forget what waits; what runs ends within its time-out."""
        self._threads.shutdown(wait=False, cancel_futures=True)

    def _class(self) -> Callable[..., Any]:
        try:
            module = importlib.import_module(_MODULES[self.name])
            library = importlib.import_module("requests")
        except ImportError:
            raise EngineFailed("missing") from None
        if not isinstance(getattr(module, "requests", None), _TimedRequests):
            module.requests = _TimedRequests(library, self._timeout)  # type: ignore[attr-defined]
        translator: Callable[..., Any] = getattr(module, CLASSES[self.name])
        return translator

    def _one(self, text: str, source: str, target: str) -> str:
        make = self._class()
        try:
            answer = make(source=_NAMES[source], target=_NAMES[target], **self._options).translate(text)
        except Exception as error:
            # The library's errors quote the text: only their kind goes on.
            raise EngineFailed(_code(error)) from None
        if not isinstance(answer, str) or not answer:
            raise EngineFailed("nonsense")
        return answer


def _code(error: Exception) -> str:
    kind = type(error).__name__
    if kind == "TooManyRequests":
        return "http_429"
    if "Timeout" in kind:
        return "timeout"
    if kind in {"NotValidLength", "NotValidPayload"}:
        return "too_long"
    return "unreachable" if isinstance(error, OSError) else "service_error"
