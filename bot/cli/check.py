"""`passerelle check`: what an operator wants to know before the first message, asked through the ports.

Everything is bounded in time and nothing ends the check early: a table of all findings is what helps. No secret, no
traceback and no foreign error text is ever shown.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Iterable, Sequence
from dataclasses import dataclass
from itertools import permutations
from typing import TypeVar

from bot.cli.findings import finding, finding_of
from bot.cli.wording import Said
from config import Settings
from config.settings import Bridge, BridgedRoom
from handlers.ports import Engine, Platform, Tier
from messages.errors import PasserelleError

T = TypeVar("T")

ANSWER_SECONDS = 20.0
"""How long a platform may take to answer one question."""
ENGINE_SECONDS = 60.0
"""How long an engine may take for one sentence; an embedded one may start first."""

SENTENCES = {
    "ar": "مرحبا، كيف حالكم اليوم؟",
    "en": "Hello, how are you today?",
    "es": "Hola, ¿cómo estáis hoy?",
    "fr": "Bonjour, comment allez-vous aujourd’hui ?",
    "pt": "Olá, como vocês estão hoje?",
}
_SHOWN = 60


@dataclass(frozen=True, slots=True)
class Finding:
    """One row: whether it is well, what was looked at, what was found, and what to do."""

    ok: bool
    subject: str
    found: str
    remedy: str = ""


async def check(settings: Settings, platforms: Sequence[Platform], engines: Sequence[Engine]) -> list[Finding]:
    """All findings, in the order of the file; platforms are asked side by side, engines one after the other."""
    by_platform = await asyncio.gather(*(_platform(settings, platform) for platform in platforms))
    findings = [row for rows in by_platform for row in rows]
    try:
        for engine in engines:
            findings.append(await _engine(settings, engine))
        return [*findings, *_directions(settings, engines)]
    finally:
        for engine in engines:
            await _try(engine.close(), ANSWER_SECONDS)


def _bad(subject: str, said: Said) -> Finding:
    return Finding(False, subject, said.wrong, said.remedy)


async def _try(work: Awaitable[T], seconds: float) -> tuple[T | None, Said | None]:
    """The result, and what went wrong, if anything did."""
    try:
        return await asyncio.wait_for(work, seconds), None
    except TimeoutError:
        return None, finding("timeout")
    except PasserelleError as error:
        return None, finding_of(error)
    except Exception as error:  # an adapter's fault must not hide the other findings
        return None, finding(type(error).__name__)


async def _platform(settings: Settings, platform: Platform) -> list[Finding]:
    subject = platform.name.capitalize()
    try:
        _, failed = await _try(platform.connect(), ANSWER_SECONDS)
        if failed:
            return [_bad(subject, failed)]
        rows = [Finding(True, subject, "answers, login accepted")]
        for bridge, room in _rooms(settings):
            if room.platform == platform.name:
                rows += await _room(platform, bridge, room)
        return rows
    finally:
        await _try(platform.close(), ANSWER_SECONDS)


def _rooms(settings: Settings) -> Iterable[tuple[Bridge, BridgedRoom]]:
    return ((bridge, room) for bridge in settings.bridges for room in bridge.rooms)


async def _room(platform: Platform, bridge: Bridge, room: BridgedRoom) -> list[Finding]:
    subject = f"{bridge.name}: {room.platform} {room.id}"
    try:
        place = platform.room(room.id)
    except ValueError:
        return [_bad(subject, finding("bad-room-id"))]
    state, failed = await _try(platform.inspect(place), ANSWER_SECONDS)
    if failed or state is None:
        return [_bad(subject, failed or finding("bad_answer"))]
    missing = state.missing if state.present or state.missing else ("check-not-member",)
    if missing:
        return [_bad(subject, finding(code)) for code in missing]
    return [Finding(True, subject, _shown(state.title) or "the bot is in it, with its rights")]


async def _engine(settings: Settings, engine: Engine) -> Finding:
    subject = f"engine {engine.name}"
    pairs = _pairs(settings)
    if not pairs:
        return Finding(True, subject, "not needed: there is one language only")
    _, failed = await _try(engine.warm(pairs[:1]), ENGINE_SECONDS)  # a remote engine may ask first what it can do
    if failed:
        return _bad(subject, failed)
    for source, target in pairs:
        if routes := engine.routes(source, target):
            return await _sentence(engine, subject, source, target, routes[0])
    return _bad(subject, finding("no-route"))


async def _sentence(engine: Engine, subject: str, source: str, target: str, route: str) -> Finding:
    text = SENTENCES.get(source, SENTENCES["en"])
    answer, failed = await _try(engine.translate([text], source, target, route), ENGINE_SECONDS)
    if failed:
        return _bad(subject, failed)
    if not answer or not answer[0].strip():
        return _bad(subject, finding("empty"))
    return Finding(True, subject, f"{source} → {target}: {_shown(answer[0])}")


def _pairs(settings: Settings) -> list[tuple[str, str]]:
    """Directions between languages that share a bridge; without any, those of the network."""
    pairs = [pair for bridge in settings.bridges for pair in _pairs_of(bridge)]
    return list(dict.fromkeys(pairs)) or list(permutations(settings.network.languages, 2))


def _pairs_of(bridge: Bridge) -> list[tuple[str, str]]:
    return list(permutations(dict.fromkeys(room.language for room in bridge.rooms), 2))


def _directions(settings: Settings, engines: Sequence[Engine]) -> list[Finding]:
    """A row for each bridge: whether its tier leaves an engine for every direction that its rooms need."""
    allowed = {
        "local": {Tier.LOCAL},
        "self-hosted": {Tier.LOCAL, Tier.SELF_HOSTED},
        "any": {Tier.LOCAL, Tier.SELF_HOSTED, Tier.ANY},
    }
    rows = []
    for bridge in settings.bridges:
        seeing = [engine for engine in engines if engine.tier in allowed[bridge.tier]]
        pairs = _pairs_of(bridge)
        lost = [pair for pair in pairs if not any(engine.routes(*pair) for engine in seeing)]
        subject = f"{bridge.name}: directions"
        if lost:
            said = finding("no-engine")
            named = ", ".join(f"{source} → {target}" for source, target in lost)
            rows.append(Finding(False, subject, f"{named}: {said.wrong}", said.remedy))
        elif pairs:
            rows.append(Finding(True, subject, f"{len(pairs)} covered"))
    return rows


def _shown(text: str) -> str:
    """Foreign text, made harmless for a terminal and short."""
    clean = " ".join("".join(char if char.isprintable() else " " for char in text).split())
    return clean if len(clean) <= _SHOWN else f"{clean[: _SHOWN - 1]}…"
