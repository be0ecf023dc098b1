"""Apertium's warm pipelines as processes: what they do to text, to memory, and when something dies."""

from __future__ import annotations

import asyncio
import os
import random
import re
import signal
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Callable, Iterable
from itertools import permutations

import psutil
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.engines import routes
from bot.engines.apertium import Apertium
from bot.engines.modes import installed
from handlers.ports import Tier
from handlers.translation.chain import Translator
from messages.errors import EngineFailed, TranslationError
from messages.glossary import default_glossary
from messages.richtext import RichText, Span, Style, plain
from tests.contract.test_engines import LANGUAGES, apertium

DIRECTIONS = tuple(permutations(LANGUAGES, 2))
SMALL = ("es", "pt", "es-pt_BR")
SAMPLES = {
    "fr": ("La réunion de l'association est demain à 18h30 à la mairie de Lyon.", "Ne donnez jamais votre nom."),
    "en": ("The meeting of the association is tomorrow at 6:30pm at the town hall.", "Never give your name."),
    "es": ("La reunión de la asociación es mañana a las 18h30 en la casa.", "Nunca des tu nombre."),
    "pt": ("A reunião da associação é amanhã às 18h30 na casa.", "Nunca dê seu nome."),
}
TERMS = {
    "fr": "carte de séjour", "en": "residence permit", "es": "permiso de residencia", "pt": "autorização de residência",
}  # fmt: skip
ATOMS = ("https://exemple.org/a?b=c&d=é#x", "carmen@casa-dupont.org", "+33 6 12 34 56 78", "@casa_dupont", "#bienvenue",
         "18h30", "3,50 €", "👍🏽", "👨‍👩‍👧", "www.mairie.fr")  # fmt: skip


async def until(condition: Callable[[], object], seconds: float = 10.0) -> None:
    """Wait for a condition."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it did not come true in time"
        await asyncio.sleep(0.01)


def alive(processes: Iterable[int]) -> list[int]:
    return [p for p in processes if psutil.pid_exists(p) and psutil.Process(p).status() != psutil.STATUS_ZOMBIE]


def processes(engine: Apertium) -> list[int]:
    return [process for stages in engine.pool.running.values() for process in stages]


@pytest.fixture
async def engine() -> AsyncIterator[Apertium]:
    apertium()
    one = Apertium()
    yield one
    left = processes(one)
    await one.close()
    assert alive(left) == []


async def small(engine: Apertium, text: str) -> str:
    return (await engine.translate([text], *SMALL))[0]


@pytest.mark.parametrize(
    "text",
    [
        "[x] {y} a?b ^c$ @d <e> f/g \\h",
        "~20 ~ ~~",
        "línea una\n\n- línea dos\n",
        "  con espacios  dobles ",
        "👍 👨‍👩‍👧 casa",
        "a\u00a0b \u202f? \u2028 \x01\x7f \ud800",
        "$1 $2 `id` $(id); rm | x",
        "\\", "^", "^casa<n>$", "[]", ".[]", "..", "...", "etc.", "St", "a", "=", "*casa #casa +",
    ],
)  # fmt: skip
async def test_characters_with_a_meaning_to_apertium_come_back(engine: Apertium, text: str) -> None:
    said = await small(engine, text)
    marks = re.compile(r"[^\w\s.]")
    expected = text.encode("utf-8", "replace").decode()
    assert marks.findall(said) == marks.findall(expected)
    assert said.count("\n") == text.count("\n")
    assert said.rstrip().endswith(".") == text.rstrip().endswith(".")
    assert await small(engine, "la casa") == "a casa"


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(max_size=80))
def test_any_text_leaves_the_pipeline_in_step(text: str) -> None:
    apertium()

    async def check() -> None:
        said = await shared.translate([text, "la casa"], *SMALL)
        assert said[1] == "a casa"

    shared = _Shared.engine()
    _Shared.loop.run_until_complete(check())


class _Shared:
    """One engine and loop for the property test, which cannot await."""

    loop = asyncio.new_event_loop()
    one: Apertium | None = None

    @classmethod
    def engine(cls) -> Apertium:
        if cls.one is None:
            cls.one = Apertium()
        return cls.one


@pytest.fixture(scope="module", autouse=True)
def _shared_is_closed() -> Iterable[None]:
    yield
    if _Shared.one is not None:
        _Shared.loop.run_until_complete(_Shared.one.close())
    _Shared.loop.close()


async def test_unknown_words_come_out_unmarked_and_capitals_stay(engine: Apertium) -> None:
    assert await small(engine, "Zorglub Xyzzy") == "Zorglub Xyzzy"
    assert (await engine.translate(["la casa", "La casa"], "es", "fr", "es-fr")) == ["la maison", "La maison"]


async def test_very_long_line_comes_back_whole(engine: Apertium) -> None:
    sentence = "La casa es grande. "
    assert await small(engine, sentence * 5000) == await small(engine, sentence) * 5000


async def test_pipeline_stops_when_idle_and_starts_again() -> None:
    apertium()
    engine = Apertium(idle=0.05)
    await small(engine, "la casa")
    await until(lambda: not engine.pool.running)
    assert engine.pool.memory == 0
    assert await small(engine, "la casa") == "a casa"
    await engine.close()


async def test_least_recently_used_pipeline_makes_room() -> None:
    apertium()
    engine = Apertium(max_memory=110_000_000)
    await small(engine, "casa")
    await engine.translate(["casa"], "pt", "es", "pt-es")
    await small(engine, "casa")
    await engine.translate(["casa"], "fr", "es", "fr-es")
    assert set(engine.pool.running) == {"fr-es"}
    assert engine.pool.memory <= 110_000_000
    await engine.close()


async def test_two_directions_that_do_not_fit_together_take_turns() -> None:
    apertium()
    engine = Apertium(max_memory=50_000_000)
    calls = [engine.translate(["casa"], a, b, route) for a, b, route in [SMALL, ("pt", "es", "pt-es")] * 5]
    answers = await asyncio.wait_for(asyncio.gather(*calls), 60)
    assert answers == [["casa"]] * 10
    await engine.close()


async def test_memory_is_measured_not_guessed(engine: Apertium) -> None:
    await small(engine, "casa")
    assert engine.pool.memory not in (0, routes.megabytes("es-pt_BR") * 1_000_000)


async def test_stage_that_dies_is_replaced_and_the_message_retried(engine: Apertium) -> None:
    await small(engine, "casa")
    before = engine.pool.running["es-pt_BR"]
    for stage in before:
        os.kill(stage, signal.SIGSTOP)
    call = asyncio.create_task(small(engine, "la casa"))
    await asyncio.sleep(0)
    os.kill(before[2], signal.SIGKILL)
    for stage in before:
        if stage != before[2]:
            os.kill(stage, signal.SIGCONT)
    assert await asyncio.wait_for(call, 20) == "a casa"
    assert not set(before) & set(engine.pool.running["es-pt_BR"])
    assert alive(before) == []


async def test_all_stages_killed_at_random_lose_no_message(engine: Apertium) -> None:
    chance = random.Random(7)  # noqa: S311
    for _ in range(5):
        calls = [asyncio.create_task(small(engine, "la casa")) for _ in range(10)]
        await until(calls[0].done)
        os.kill(chance.choice(processes(engine)), signal.SIGKILL)
        assert await asyncio.gather(*calls) == ["a casa"] * 10


async def test_hanging_pipeline_is_killed_and_fails() -> None:
    apertium()
    engine = Apertium(timeout=0.2)
    await small(engine, "casa")
    stuck = engine.pool.running["es-pt_BR"]
    os.kill(stuck[0], signal.SIGSTOP)
    with pytest.raises(EngineFailed, match="timeout"):
        await small(engine, "la casa")
    assert alive(stuck) == []
    assert await small(engine, "la casa") == "a casa"
    await engine.close()


async def test_closing_fails_what_is_under_way_and_leaves_nothing() -> None:
    apertium()
    engine = Apertium()
    await small(engine, "casa")
    running = processes(engine)
    call = asyncio.create_task(small(engine, "La casa. " * 20000))
    await asyncio.sleep(0)
    await engine.close()
    with pytest.raises(EngineFailed, match="closed"):
        await call
    assert alive(running) == []
    with pytest.raises(EngineFailed, match="closed"):
        await small(engine, "casa")


PARENT = """
import asyncio, sys
from bot.engines.apertium import Apertium
async def main():
    engine = Apertium()
    await engine.warm([("es", "pt"), ("pt", "es"), ("fr", "en")])
    print(*[p for stages in engine.pool.running.values() for p in stages], flush=True)
    while True:
        await engine.translate(["La casa. " * 500], "es", "pt", "es-pt_BR")
run = asyncio.run
if sys.argv[1] == "uvloop":
    import uvloop
    run = uvloop.run
run(main())
"""


@pytest.mark.parametrize("loop", ["asyncio", "uvloop"])
async def test_killed_bot_leaves_no_orphan(loop: str) -> None:
    apertium()
    bot = await asyncio.create_subprocess_exec(sys.executable, "-c", PARENT, loop, stdout=subprocess.PIPE)
    assert bot.stdout is not None
    started = [int(word) for word in (await asyncio.wait_for(bot.stdout.readline(), 60)).split()]
    assert len(alive(started)) == len(started) > 15
    bot.kill()
    await bot.wait()
    await until(lambda: not alive(started))


async def test_warming_starts_the_planned_modes_within_the_cap(engine: Apertium) -> None:
    await engine.warm(DIRECTIONS)
    assert engine.pool.memory <= 1_000_000_000
    for direction in DIRECTIONS:
        assert set(engine.routes(*direction)[0].split("|")) <= set(engine.pool.running)


async def test_missing_modes_are_said_and_give_no_routes(engine: Apertium, tmp_path: object) -> None:
    bare = Apertium(folder=tmp_path)  # type: ignore[arg-type]
    assert bare.routes("fr", "en") == ()
    assert "apertium-fra-cat" in bare.missing_packages()
    await bare.warm(DIRECTIONS)
    with pytest.raises(EngineFailed):
        await bare.translate(["x"], "fr", "es", "fr-es")


def test_all_modes_of_the_table_are_installed() -> None:
    apertium()
    assert routes.MEGABYTES.keys() <= installed()


async def test_every_direction_keeps_terms_links_numbers_and_negation(engine: Apertium) -> None:
    await engine.warm(DIRECTIONS)
    translator = Translator([engine], glossary=default_glossary())
    for source, target in DIRECTIONS:
        meeting, never = SAMPLES[source]
        kept_as_is = "https://exemple.org/a?b=c, ANVITA, @casa_dupont, 12 €"
        text = f"{meeting} {TERMS[source].capitalize()}: {kept_as_is}.\n{never}"
        body = (await translator.translate(plain(text), source, target, tier=Tier.LOCAL)).body.text
        for kept in ("30", "https://exemple.org/a?b=c", "ANVITA", "@casa_dupont", "12 €", TERMS[target][1:]):
            assert kept in body, (source, target, kept, body)
        assert re.search(r"(?i)jamais|never|nunca", body.splitlines()[1]), (source, target, body)


async def test_bold_words_stay_bold_in_every_direction(engine: Apertium) -> None:
    await engine.warm(DIRECTIONS)
    translator = Translator([engine])
    for source, target in DIRECTIONS:
        text = SAMPLES[source][0]
        start = text.index(" ") + 1
        body = RichText(text, (Span(start, text.index(" ", start), Style.BOLD),))
        said = (await translator.translate(body, source, target, tier=Tier.LOCAL)).body
        assert [span.style for span in said.spans] == [Style.BOLD], (source, target)
        assert said.text[said.spans[0].start : said.spans[0].end].strip()


async def test_what_may_not_change_never_does(engine: Apertium) -> None:
    """Sentences composed by chance; most must be translated, and none altered."""
    chance = random.Random(3)  # noqa: S311
    await engine.warm(DIRECTIONS)
    translator = Translator([engine], glossary=default_glossary())
    failed = 0
    for number in range(60):
        source, target = DIRECTIONS[number % len(DIRECTIONS)]
        words = SAMPLES[source][0].split()
        for atom in chance.sample(ATOMS, 3):
            words.insert(chance.randrange(len(words)), atom)
        text = " ".join(words)
        try:
            said = (await translator.translate(plain(text), source, target, tier=Tier.LOCAL)).body.text
        except TranslationError:
            failed += 1
            continue
        for atom in ATOMS:
            assert said.count(atom) == text.count(atom), (source, target, atom, said)
        assert not re.search(r"XQ|E9\d{3}", said)
    assert failed <= 6
