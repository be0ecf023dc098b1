"""Engines that are services: the exact requests of their documented interfaces, and every way of failing."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.engines.deepl import FREE, PRO, DeepL
from bot.engines.jsonclient import JsonClient
from bot.engines.libretranslate import LibreTranslate
from handlers.ports import Tier
from messages.errors import EngineFailed

Answer = Callable[[web.Request, Any], Awaitable[web.StreamResponse]]


class Service:
    """A local server that keeps what it was asked and answers as told."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str, dict[str, str], Any]] = []
        self.answers: dict[str, Any] = {}
        app = web.Application()
        app.router.add_route("*", "/{path:.*}", self._answer)
        self.server = TestServer(app)

    @property
    def url(self) -> str:
        return str(self.server.make_url("/"))

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        body = await request.json() if request.can_read_body else None
        self.asked.append((request.method, request.path_qs, dict(request.headers), body))
        answer = self.answers[request.path]
        if isinstance(answer, web.Response):
            return answer
        if callable(answer):
            answer = await answer(body)
        return web.json_response(answer)


@pytest.fixture
async def service() -> AsyncIterator[Service]:
    one = Service()
    await one.server.start_server()
    yield one
    await one.server.close()


LANGUAGES = [{"code": "fr", "name": "French", "targets": ["en", "es", "fr"]}, {"code": "en", "targets": ["fr"]}]


async def test_libretranslate_posts_a_list_and_no_text_in_the_url(service: Service) -> None:
    service.answers = {"/languages": LANGUAGES, "/translate": {"translatedText": ["Hello", "Thanks"]}}
    engine = LibreTranslate(url=service.url, api_key="key")
    assert engine.tier is Tier.SELF_HOSTED
    assert await engine.translate(["Bonjour", "Merci"], "fr", "en", "") == ["Hello", "Thanks"]
    assert [(method, path) for method, path, _, _ in service.asked] == [("GET", "/languages"), ("POST", "/translate")]
    assert service.asked[1][3] == {
        "q": ["Bonjour", "Merci"], "source": "fr", "target": "en", "format": "text", "api_key": "key",
    }  # fmt: skip
    await engine.close()


async def test_libretranslate_knows_its_directions_once_asked(service: Service) -> None:
    service.answers = {"/languages": LANGUAGES, "/translate": {"translatedText": ["x"]}}
    engine = LibreTranslate(url=service.url)
    await engine.warm([("fr", "en")])
    assert engine.routes("fr", "es") == ("",)
    assert engine.routes("en", "es") == ()
    with pytest.raises(EngineFailed, match="no_route"):
        await engine.translate(["x"], "en", "es", "")
    await engine.translate(["x"], "fr", "en", "")
    assert sum(path == "/languages" for _, path, _, _ in service.asked) == 1
    assert "api_key" not in service.asked[-1][3]
    await engine.close()


async def test_libretranslate_that_is_away_at_start_is_asked_again(service: Service) -> None:
    service.answers = {"/languages": web.Response(status=503), "/translate": {"translatedText": ["x"]}}
    engine = LibreTranslate(url=service.url)
    await engine.warm([("fr", "en")])
    assert engine.routes("fr", "en") == ("",)
    service.answers["/languages"] = LANGUAGES
    assert await engine.translate(["x"], "fr", "en", "") == ["x"]
    await engine.close()


@pytest.mark.parametrize(("target", "code"), [("pt", "PT-PT"), ("en", "EN-GB"), ("fr", "FR")])
async def test_deepl_names_variants_and_keeps_its_key_in_the_header(service: Service, target: str, code: str) -> None:
    service.answers = {"/v2/translate": {"translations": [{"detected_source_language": "ES", "text": "x"}]}}
    engine = DeepL(api_key="key:fx", url=service.url)
    assert await engine.translate(["Hola"], "es", target, "") == ["x"]
    _, path, headers, body = service.asked[0]
    assert path == "/v2/translate"
    assert headers["Authorization"] == "DeepL-Auth-Key key:fx"
    assert body == {"text": ["Hola"], "source_lang": "ES", "target_lang": code, "preserve_formatting": True}
    await engine.close()


async def test_deepl_sends_at_most_fifty_texts_at_once(service: Service) -> None:
    async def echo(body: Any) -> Any:
        return {"translations": [{"text": text.upper()} for text in body["text"]]}

    service.answers = {"/v2/translate": echo}
    engine = DeepL(api_key="key", url=service.url)
    texts = [f"texte {letter}" for letter in "abcdefghijk" * 11]
    assert await engine.translate(texts, "fr", "en", "") == [text.upper() for text in texts]
    assert [len(body["text"]) for _, _, _, body in service.asked] == [50, 50, 21]
    await engine.close()


def test_deepl_finds_its_address_by_the_kind_of_key() -> None:
    assert DeepL(api_key="k:fx")._client._base == FREE
    assert DeepL(api_key="k")._client._base == PRO
    assert DeepL(api_key="k").routes("fr", "en") == ("",)
    assert DeepL(api_key="k").routes("fr", "sw") == ()


async def hang(_: Any) -> Any:
    await asyncio.Event().wait()


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (web.Response(status=429, text="secret text"), "http_429"),
        (web.Response(status=302, headers={"Location": "/elsewhere"}), "http_302"),
        (web.Response(status=200, text="<html>secret text</html>"), "nonsense"),
        ({"translations": []}, "nonsense"),
        ({"translations": [{"text": None}]}, "nonsense"),
        ([], "nonsense"),
        (hang, "timeout"),
    ],
    ids=["too many", "redirect", "not json", "too few", "not text", "not an object", "hanging"],
)
async def test_failure_has_a_code_and_quotes_nobody(service: Service, answer: Any, code: str) -> None:
    service.answers = {"/v2/translate": answer}
    engine = DeepL(api_key="key", url=service.url, timeout=0.3)
    with pytest.raises(EngineFailed) as raised:
        await engine.translate(["secret text"], "fr", "en", "")
    assert str(raised.value) == raised.value.code == code
    assert raised.value.__cause__ is None
    assert len(service.asked) == 1
    await engine.close()


async def test_server_that_is_not_there_is_unreachable(service: Service) -> None:
    url = service.url
    await service.server.close()
    client = JsonClient(url)
    with pytest.raises(EngineFailed, match="unreachable"):
        await client.request("GET", "/languages")
    await client.close()
