"""Protects `passerelle check`: each thing that can be amiss has a row and a remedy, and nothing ends it early."""

from __future__ import annotations

import asyncio
import io
from collections.abc import Sequence

import pytest
from rich.console import Console

from bot.cli import check as module
from bot.cli.check import Finding, check
from bot.cli.table import show
from config import Settings
from handlers.ports import Engine, Platform, Tier
from messages.errors import EngineFailed, LoginRefused, PasserelleError, RoomClosed
from messages.types import RoomRef, RoomState

WELL = RoomState(present=True, title="La place")


class FakePlatform:
    """Stands at the port; `states` by room id, an exception is raised."""

    def __init__(self, name: str, states: dict[str, RoomState | Exception], *, login: Exception | None = None) -> None:
        self.name = name
        self.states = states
        self.login = login
        self.hangs = False
        self.closed = False

    def room(self, identifier: str) -> RoomRef:
        return RoomRef(self.name, identifier)

    async def connect(self) -> None:
        if self.hangs:
            await asyncio.Event().wait()
        if self.login:
            raise self.login

    async def inspect(self, room: RoomRef) -> RoomState:
        state = self.states[room.chat]
        if isinstance(state, Exception):
            raise state
        return state

    async def close(self) -> None:
        self.closed = True


class FakeEngine:
    """Stands at the port; knows the given pairs only."""

    def __init__(self, name: str, pairs: set[tuple[str, str]], answer: list[str] | Exception, tier: Tier) -> None:
        self.name = name
        self.pairs = pairs
        self.answer = answer
        self.tier = tier
        self.closed = False

    def routes(self, source: str, target: str) -> Sequence[str]:
        return ("",) if (source, target) in self.pairs else ()

    async def translate(self, texts: Sequence[str], source: str, target: str, route: str) -> list[str]:
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer

    async def warm(self, pairs: Sequence[tuple[str, str]]) -> None:
        pass

    async def close(self) -> None:
        self.closed = True


BOTH = {("fr", "es"), ("es", "fr")}


def settings(tier: str = "any") -> Settings:
    rooms = [
        {"platform": "telegram", "id": "-100", "language": "fr"},
        {"platform": "matrix", "id": "!abc:example.org", "language": "es"},
    ]
    return Settings(bridges=[{"name": "general", "tier": tier, "rooms": rooms}])  # type: ignore[arg-type]


def telegram(state: RoomState | Exception = WELL, *, login: Exception | None = None) -> FakePlatform:
    return FakePlatform("telegram", {"-100": state}, login=login)


def matrix(state: RoomState | Exception = WELL) -> FakePlatform:
    return FakePlatform("matrix", {"!abc:example.org": state})


def engine(answer: list[str] | Exception, pairs: set[tuple[str, str]] = BOTH, tier: Tier = Tier.LOCAL) -> FakeEngine:
    return FakeEngine("apertium", pairs, answer, tier)


async def found(
    platforms: Sequence[FakePlatform] = (), engines: Sequence[FakeEngine] = (), tier: str = "any"
) -> dict[str, Finding]:
    ports: list[Platform] = list(platforms)  # type: ignore[arg-type]
    engine_ports: list[Engine] = list(engines)
    rows = await check(settings(tier), ports, engine_ports)
    return {row.subject: row for row in rows}


async def test_all_is_well() -> None:
    platforms, engines = [telegram(), matrix()], [engine(["Hola"])]
    rows = await found(platforms, engines)
    assert all(row.ok for row in rows.values())
    assert list(rows) == [
        "Telegram",
        "general: telegram -100",
        "Matrix",
        "general: matrix !abc:example.org",
        "engine apertium",
        "general: directions",
    ]
    assert rows["engine apertium"].found == "fr → es: Hola"
    assert [part.closed for part in platforms] == [True, True]
    assert engines[0].closed


@pytest.mark.parametrize(
    "code", ["check-not-member", "check-privacy-mode", "check-cannot-write", "check-cannot-delete", "check-encrypted"]
)
async def test_each_missing_right_says_what_to_do(code: str) -> None:
    rows = await found([telegram(RoomState(present=True, missing=(code,)))])
    row = rows["general: telegram -100"]
    assert not row.ok
    assert code not in row.found
    assert row.remedy


async def test_a_room_without_the_bot_is_amiss_even_if_nothing_is_listed() -> None:
    rows = await found([telegram(RoomState(present=False))])
    assert rows["general: telegram -100"].found == "the bot is not in this room"


async def test_a_refused_login_does_not_hide_the_other_platform() -> None:
    rows = await found([telegram(login=LoginRefused()), matrix()])
    assert not rows["Telegram"].ok
    assert rows["Matrix"].ok
    assert rows["general: matrix !abc:example.org"].ok


async def test_a_platform_that_never_answers_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "ANSWER_SECONDS", 0.01)
    hanging = telegram()
    hanging.hangs = True
    async with asyncio.timeout(5):
        rows = await found([hanging])
    assert rows["Telegram"].found == "no answer in time"
    assert hanging.closed


@pytest.mark.parametrize("error", [RoomClosed(), RuntimeError("a secret"), PasserelleError("odd")])
async def test_an_error_of_one_room_is_a_row_without_its_text(error: Exception) -> None:
    rows = await found([telegram(error), matrix()])
    row = rows["general: telegram -100"]
    assert not row.ok
    assert "secret" not in row.found
    assert rows["general: matrix !abc:example.org"].ok


async def test_an_error_without_words_of_its_own_has_those_of_its_kind() -> None:
    row = (await found([telegram(login=LoginRefused("odd_reason"))]))["Telegram"]
    assert row.found == "login refused (odd reason)"
    assert row.remedy


@pytest.mark.parametrize("answer", [EngineFailed(), RuntimeError("a secret"), [], [" "]])
async def test_an_engine_that_does_not_translate_is_amiss(answer: list[str] | Exception) -> None:
    row = (await found(engines=[engine(answer)]))["engine apertium"]
    assert not row.ok
    assert "secret" not in row.found


async def test_an_engine_without_a_direction_of_the_bridges_is_amiss() -> None:
    rows = await found(engines=[engine(["Hello"], {("fr", "en")})])
    assert not rows["engine apertium"].ok


async def test_a_direction_that_no_engine_may_serve_is_named() -> None:
    rows = await found(
        engines=[engine(["Hola"], {("fr", "es")}), engine(["Salut"], BOTH, Tier.ANY)], tier="self-hosted"
    )
    row = rows["general: directions"]
    assert not row.ok
    assert row.found.startswith("es → fr: ")


async def test_what_a_platform_says_cannot_steer_the_terminal() -> None:
    rows = await found([telegram(RoomState(present=True, title="\x1b[2J" + "x" * 500))])
    title = rows["general: telegram -100"].found
    assert "\x1b" not in title
    assert len(title) <= 60


def test_the_table_marks_each_row_and_gives_the_exit_code() -> None:
    out = io.StringIO()
    console = Console(file=out, width=60, force_terminal=False)
    assert show([Finding(True, "one [bold]", "well"), Finding(False, "two", "amiss", "mend it")], console) == 1
    text = out.getvalue()
    assert "✓" in text
    assert "✗" in text
    assert "one [bold]" in text
    assert "mend it" in text
    assert show([Finding(True, "one", "well")], console) == 0
