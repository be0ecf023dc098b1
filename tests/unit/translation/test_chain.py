"""The translator protects what may not change, falls back, and shows a text only to those who may see it."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.ports import Tier
from handlers.translation.breaker import Breaker
from handlers.translation.chain import Translator
from messages.errors import EngineFailed, GuardFailed, NoRoute, TranslationError
from messages.glossary import default_glossary
from messages.richtext import RichText, Span, Style, plain
from tests.unit.translation.fakes import FakeEngine

SENTENCE = "La réunion est demain à la permanence."
ATOMS = (
    "https://exemple.org/a?b=c&d=é#x", "carmen@casa-dupont.org", "+33 6 12 34 56 78", "@casa_dupont", "#bienvenue",
    "18h30", "3,50 €", "12/05/2026", "20 %", "👍🏽", "👨‍👩‍👧", "www.mairie.fr", "14:30",
)  # fmt: skip
WORDS = ("la", "réunion", "commence", "demain", "devant", "mairie", "avec", "tous", "les", "habitants", "et", "Fatou")


def worded(text: str) -> str:
    """A translation as different from its source as can be while its words keep their letters."""
    return re.sub(r"XQ\d+Z|E9\d{3}|\w+", lambda m: m[0] if re.search(r"\d", m[0]) else m[0][::-1], text)


def without_style(pattern: str, then: Callable[[str], str] = worded) -> Callable[[str], str]:
    """Loses the placeholders that match."""
    return lambda text: then(re.sub(pattern, "", text))


async def translated(engine: FakeEngine, body: RichText, tier: Tier = Tier.ANY) -> RichText:
    return (await Translator([engine]).translate(body, "fr", "en", tier=tier)).body


async def test_formatting_follows_its_words() -> None:
    body = RichText(
        "Venez demain matin à la mairie", (Span(6, 12, Style.BOLD), Span(21, 30, Style.LINK, "https://x.org"))
    )
    result = await translated(FakeEngine(worded), body)
    assert result.text == "zeneV niamed nitam à al eiriam"
    assert set(result.spans) == set(body.spans)


async def test_lines_stay_lines_and_wordless_lines_are_never_sent() -> None:
    engine = FakeEngine(worded)
    result = await translated(engine, plain("Bonjour tout le monde\n\n👍 12\nhttps://a.org\n- à demain matin"))
    assert result.text == "ruojnoB tuot el ednom\n\n👍 12\nhttps://a.org\n- à niamed nitam"
    assert engine.asked == [["Bonjour tout le monde", "à demain matin"]]


@pytest.mark.parametrize("text", ["👍🎉", "18h30", "https://a.org/b", "@carmen", ""])
async def test_message_without_words_comes_back_and_no_engine_is_asked(text: str) -> None:
    engine = FakeEngine()
    assert (await translated(engine, plain(text))).text == text
    assert engine.asked == []


async def test_term_of_the_glossary_is_written_as_agreed() -> None:
    translator = Translator([FakeEngine(worded)], glossary=default_glossary())
    result = await translator.translate(plain("voici notre carte de séjour et l'ANVITA"), "fr", "en", tier=Tier.ANY)
    assert "residence permit" in result.body.text
    assert "ANVITA" in result.body.text


@pytest.mark.parametrize(
    ("lost", "tries"), [(r"XQ\d+Z", 2), (r"XQ\d+Z|E9\d{3}", 3)], ids=["first style", "both styles"]
)
async def test_lost_placeholders_are_tried_in_another_way(lost: str, tries: int) -> None:
    engine = FakeEngine(without_style(lost))
    result = await translated(engine, plain("Venez tous à 18h30 sur https://a.org avec nous"))
    assert "18h30" in result.text
    assert "https://a.org" in result.text
    assert len(engine.asked) == tries


async def test_only_the_segment_that_failed_goes_to_the_next_route() -> None:
    engine = FakeEngine(routes=("first", "second"))
    engine.say = lambda text: "" if "mairie" in text and engine.used[-1] == "first" else worded(text)
    result = await Translator([engine]).translate(
        plain("Bonjour tout le monde\nVenez à la mairie\nMerci à vous tous"), "fr", "en", tier=Tier.ANY
    )
    assert engine.asked[-1] == ["Venez à la mairie"]
    assert result.body.text.splitlines()[1] == "zeneV à al eiriam"
    assert (result.engine, result.route) == ("fake", "first")


async def test_lost_negation_sends_the_text_to_the_next_engine() -> None:
    bad, good = FakeEngine(lambda _: "Give your name to the police."), FakeEngine(lambda _: "Never give your name.")
    result = await Translator([bad, good]).translate(
        plain("Ne donnez jamais votre nom à la police."), "fr", "en", tier=Tier.ANY
    )
    assert result.body.text == "Never give your name."


async def test_message_is_not_translated_at_all_if_one_segment_cannot_be() -> None:
    engine = FakeEngine(lambda text: "" if "mairie" in text else worded(text))
    with pytest.raises(GuardFailed):
        await translated(engine, plain("Bonjour tout le monde\nVenez à la mairie"))


@pytest.mark.parametrize(
    ("tier", "allowed"),
    [
        (Tier.LOCAL, {Tier.LOCAL}),
        (Tier.SELF_HOSTED, {Tier.LOCAL, Tier.SELF_HOSTED}),
        (Tier.ANY, {Tier.LOCAL, Tier.SELF_HOSTED, Tier.ANY}),
    ],
)
async def test_text_never_goes_to_an_engine_outside_its_tier(tier: Tier, allowed: set[Tier]) -> None:
    engines = [FakeEngine(lambda _: "", tier=each) for each in reversed(Tier)]
    with pytest.raises(GuardFailed):
        await Translator(engines).translate(plain(SENTENCE), "fr", "en", tier=tier)
    assert {engine.tier for engine in engines if engine.asked} == allowed


async def test_no_engine_for_the_direction_is_no_route() -> None:
    with pytest.raises(NoRoute):
        await translated(FakeEngine(routes=()), plain(SENTENCE))
    with pytest.raises(NoRoute):
        await translated(FakeEngine(tier=Tier.ANY), plain(SENTENCE), Tier.LOCAL)


@pytest.mark.parametrize("error", [EngineFailed("http_500"), RuntimeError("quotes the text")])
async def test_broken_engine_is_passed_over_and_its_words_go_nowhere(
    error: Exception, caplog: pytest.LogCaptureFixture
) -> None:
    broken, whole = FakeEngine(), FakeEngine(worded, name="whole")
    broken.fails = error
    result = await Translator([broken, whole]).translate(plain(SENTENCE), "fr", "en", tier=Tier.ANY)
    assert result.engine == "whole"
    with pytest.raises(EngineFailed) as raised:
        await translated(broken, plain(SENTENCE))
    assert "quotes" not in str(raised.value) + caplog.text


async def test_engine_that_hangs_is_timed_out() -> None:
    engine = FakeEngine()
    engine.gate = asyncio.Event()
    with pytest.raises(EngineFailed, match="timeout"):
        await Translator([engine], call_timeout=0.02).translate(plain(SENTENCE), "fr", "en", tier=Tier.ANY)


async def test_failing_engine_is_left_alone_then_probed() -> None:
    now = 0.0
    engine = FakeEngine(worded)
    engine.fails = EngineFailed("http_503")
    translator = Translator(
        [engine], breaker=lambda: Breaker(monotonic=lambda: now, failures=2, first=10.0, chance=lambda: 0.0)
    )
    for _ in range(5):
        with pytest.raises(EngineFailed):
            await translator.translate(plain(SENTENCE), "fr", "en", tier=Tier.ANY)
    assert len(engine.asked) == 2
    now, engine.fails = 11.0, None
    assert (await translator.translate(plain(SENTENCE), "fr", "en", tier=Tier.ANY)).engine == "fake"


async def test_same_text_for_several_rooms_is_translated_once_and_not_kept() -> None:
    engine = FakeEngine(worded)
    engine.gate = asyncio.Event()
    translator = Translator([engine])
    calls = [asyncio.create_task(translator.translate(plain(SENTENCE), "fr", "en", tier=Tier.ANY)) for _ in range(5)]
    while not engine.asked:
        await asyncio.sleep(0)
    calls[0].cancel()
    engine.gate.set()
    results = await asyncio.gather(*calls, return_exceptions=True)
    assert isinstance(results[0], asyncio.CancelledError)
    assert len({result.body.text for result in results[1:] if not isinstance(result, BaseException)}) == 1
    assert len(engine.asked) == 1
    await translator.translate(plain(SENTENCE), "fr", "en", tier=Tier.ANY)
    assert len(engine.asked) == 2


async def test_nobody_waiting_any_more_ends_the_work() -> None:
    engine = FakeEngine(worded)
    engine.gate = asyncio.Event()
    translator = Translator([engine])
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(translator.translate(plain(SENTENCE), "fr", "en", tier=Tier.ANY), 0.02)
    engine.gate = None
    assert (await translator.translate(plain(SENTENCE), "fr", "en", tier=Tier.ANY)).body.text == worded(SENTENCE)


MANGLERS: tuple[Callable[[str], str], ...] = (
    lambda text: worded(text).upper(),
    lambda text: worded(text).lower(),
    str.upper,
    worded,
    lambda text: " ".join(reversed(text.split(" "))),
    without_style(r"XQ\d+Z"),
    without_style(r"XQ\d+Z|E9\d{3}"),
    lambda text: re.sub(r"(XQ)(\d+)(Z)", r"\1 \2 \3", worded(text)),
    lambda text: text + " " + text[:40],
    lambda text: re.sub(r"\d", "7", text),
)


@settings(max_examples=150, deadline=None)
@given(
    parts=st.lists(st.sampled_from((*WORDS, *ATOMS)), min_size=3, max_size=12),
    mangle=st.sampled_from(MANGLERS),
    bold=st.booleans(),
)
def test_what_may_not_change_never_does(parts: list[str], mangle: Callable[[str], str], bold: bool) -> None:
    text = " ".join(parts)
    body = RichText(text, (Span(0, len(parts[0]), Style.BOLD),) if bold else ())
    translator = Translator([FakeEngine(mangle)], glossary=default_glossary())
    try:
        result = asyncio.run(translator.translate(body, "fr", "en", tier=Tier.ANY)).body.text
    except TranslationError:
        return  # the original goes out instead
    for atom in ATOMS:
        assert result.count(atom) == text.count(atom), (atom, result)
    assert not re.search(r"XQ|E9\d{3}", result)
