"""What no crash, outage or limit may do: lose a message, double one on Matrix, mix up a room's order.

Each test ends with the figures: lost and doubled in each direction.
"""

from __future__ import annotations

import asyncio
import contextlib
import re
from collections import Counter
from collections.abc import Iterable
from functools import partial

import pytest

from bot.sandbox.synapse import Synapse
from bot.sandbox.telegram.faults import Kind
from tests.e2e.conftest import MakeStage
from tests.e2e.stage import Stage, eventually
from tests.figures import note

LONG = pytest.mark.soak
"""Use-case tests hold the same rules in a second."""
NUMBER = re.compile(r"n° ?(\d+)")


def numbers(texts: Iterable[str]) -> list[int]:
    """The numbers of the messages, in the order of the room."""
    return [int(found[1]) for text in texts if (found := NUMBER.search(text))]


def report(direction: str, got: list[int], sent: int) -> tuple[int, int]:
    """Note and return (lost, doubled)."""
    counts = Counter(got)
    lost = sum(1 for n in range(sent) if n not in counts)
    doubled = sum(count - 1 for count in counts.values())
    note(f"{direction}: {lost} lost / {doubled} doubled of {sent}")
    return lost, doubled


def in_order(got: list[int]) -> bool:
    """Whether the first appearances are in order."""
    firsts = list(dict.fromkeys(got))
    return firsts == sorted(firsts)


async def arrived(stage: Stage, group: str, room: str, sent: int, within: float = 60.0) -> tuple[list[int], list[int]]:
    """Wait until each side has every number (or time is over); what each side got."""

    async def complete() -> bool:
        to_telegram = set(numbers(stage.telegram_texts(group)))
        return len(to_telegram) >= sent and len(set(numbers(await stage.matrix_texts(room)))) >= sent

    with contextlib.suppress(TimeoutError):
        await eventually(complete, within, 0.2)
    return numbers(stage.telegram_texts(group)), numbers(await stage.matrix_texts(room))


async def settled(stage: Stage) -> None:
    """Until the bot has nothing more to deliver: a last message each way has arrived."""
    stage.amina.say(stage.groups["g"], "fin")
    await stage.ana.say(stage.rooms["m"], "fin")

    async def last() -> bool:
        ends = [text for text in stage.telegram_texts("g") if text.endswith("fin")]
        return bool(ends) and any(text.endswith("fin") for text in await stage.matrix_texts("m"))

    await eventually(last, 60)


async def talk(stage: Stage, start: int, count: int) -> None:
    """So many messages on each side at once."""
    for number in range(start, start + count):
        stage.amina.say(stage.groups["g"], f"message n° {number}")
        await stage.ana.say(stage.rooms["m"], f"message n° {number}")


def _has_reached(town: Stage, count: int) -> bool:
    return len(town.telegram_texts("g")) >= count


async def test_kill_9_at_any_moment_loses_nothing(synapse: Synapse, stage: MakeStage) -> None:
    town = await stage(synapse, {"g": "fr"}, {"m": "fr"})
    await town.bot.start()
    kills = 3
    talking = asyncio.create_task(talk(town, 0, 100))
    for kill in range(kills):
        target = 20 * (kill + 1)
        await town.telegram.wait_until(partial(_has_reached, town, target), 60)
        await town.bot.kill()
        await town.bot.start(ready=False)
    await talking
    to_telegram, to_matrix = await arrived(town, "g", "m", 100)
    await settled(town)
    to_telegram, to_matrix = numbers(town.telegram_texts("g")), numbers(await town.matrix_texts("m"))
    lost, doubled = report("kill -9, Telegram→Matrix", to_matrix, 100)
    assert (lost, doubled) == (0, 0)
    lost, doubled = report("kill -9, Matrix→Telegram", to_telegram, 100)
    assert lost == 0
    assert doubled <= kills, "at most one double per send in flight"
    assert in_order(to_matrix)
    assert in_order(to_telegram)


async def test_what_was_said_while_the_bot_was_down_arrives(synapse: Synapse, stage: MakeStage) -> None:
    town = await stage(synapse, {"g": "fr"}, {"m": "fr"})
    await town.ana.say(town.rooms["m"], "before the bot joined: n° 999")
    await town.bot.start()
    await settled(town)
    assert await town.bot.stop() == 0
    await talk(town, 0, 150)  # more than a limited sync brings: the rest is filled from /messages
    await town.bot.start()
    to_telegram, to_matrix = await arrived(town, "g", "m", 150)
    assert report("bot down, Telegram→Matrix", to_matrix, 150) == (0, 0)
    assert report("bot down, Matrix→Telegram", to_telegram, 150) == (0, 0)
    assert to_matrix == to_telegram == list(range(150)), "in order, and nothing from before the bot joined"


@LONG
async def test_synapse_away_is_waited_for(own_synapse: Synapse, stage: MakeStage) -> None:
    town = await stage(own_synapse, {"g": "fr", "h": "fr"}, {"m": "fr"})
    await town.bot.start()
    await settled(town)
    await own_synapse.kill()
    for number in range(20):
        town.amina.say(town.groups["g"], f"message n° {number}")
    await town.telegram.wait_until(lambda: len(numbers(town.telegram_texts("h"))) == 20)
    await own_synapse.start()
    await eventually(lambda: _count(town, 20), 60)
    got = numbers(await town.matrix_texts("m"))
    assert report("Synapse away, Telegram→Matrix", got, 20) == (0, 0)
    assert got == list(range(20))


async def _count(town: Stage, wanted: int) -> bool:
    return len(numbers(await town.matrix_texts("m"))) >= wanted


@pytest.mark.soak
async def test_telegram_away_is_waited_for(synapse: Synapse, stage: MakeStage) -> None:
    town = await stage(synapse, {"g": "fr"}, {"m": "fr", "o": "fr"})
    await town.bot.start()
    await settled(town)
    await town.telegram.pause()
    for number in range(20):
        await town.ana.say(town.rooms["m"], f"message n° {number}")

    async def other_room() -> bool:
        return len(numbers(await town.matrix_texts("o"))) == 20

    await eventually(other_room)
    await town.telegram.resume()
    await town.telegram.wait_until(lambda: len(numbers(town.telegram_texts("g"))) >= 20, 60)
    got = numbers(town.telegram_texts("g"))
    assert report("Telegram away, Matrix→Telegram", got, 20) == (0, 0)
    assert got == list(range(20))


@pytest.mark.parametrize(
    "kind",
    [pytest.param(kind, marks=LONG) for kind in ("5xx", "reset", "hang")] + ["applied-answer-lost"],
)
async def test_a_failing_telegram_loses_nothing(synapse: Synapse, stage: MakeStage, kind: Kind) -> None:
    town = await stage(synapse, {"g": "fr"}, {"m": "fr"})
    await town.bot.start()
    seconds = 1.0 if kind == "hang" else None
    fault = town.telegram.faults.add(kind=kind, method="sendMessage", every=5, times=3, seconds=seconds)
    for number in range(30):
        await town.ana.say(town.rooms["m"], f"message n° {number}")
    await town.telegram.wait_until(lambda: len(set(numbers(town.telegram_texts("g")))) == 30, 60)
    await settled(town)
    lost, doubled = report(f"{kind}, Matrix→Telegram", numbers(town.telegram_texts("g")), 30)
    assert fault.hits == 3, "the fault struck"
    assert lost == 0
    assert doubled <= (3 if kind == "applied-answer-lost" else 0)
    assert in_order(numbers(town.telegram_texts("g")))


@LONG
async def test_429_on_every_fifth_send_loses_nothing(synapse: Synapse, stage: MakeStage) -> None:
    town = await stage(synapse, {"g": "fr", "h": "fr"}, {"m": "fr"})
    await town.bot.start()
    limited = town.groups["g"].id
    town.telegram.faults.add(kind="429", method="sendMessage", chat=limited, every=5, times=10, retry_after=1)
    for number in range(50):
        await town.ana.say(town.rooms["m"], f"message n° {number}")
    await town.telegram.wait_until(lambda: len(numbers(town.telegram_texts("h"))) == 50, 60)
    behind = 50 - len(numbers(town.telegram_texts("g")))
    await town.telegram.wait_until(lambda: len(numbers(town.telegram_texts("g"))) == 50, 60)
    note(f"the limited group was {behind} messages behind when the other had all")
    assert report("429, Matrix→Telegram", numbers(town.telegram_texts("g")), 50) == (0, 0)
    assert numbers(town.telegram_texts("g")) == list(range(50))


@LONG
async def test_a_homeserver_with_its_ordinary_limits_loses_nothing(limited_synapse: Synapse, stage: MakeStage) -> None:
    town = await stage(limited_synapse, {"g": "fr"}, {"m": "fr"})
    await town.bot.start()
    for number in range(14):
        town.amina.say(town.groups["g"], f"message n° {number}")
    await eventually(lambda: _count(town, 14), 110, 0.5)
    got = numbers(await town.matrix_texts("m"))
    assert report("Synapse's own limits, Telegram→Matrix", got, 14) == (0, 0)
    assert got == list(range(14))
