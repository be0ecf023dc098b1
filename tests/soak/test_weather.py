"""Minutes of bad weather: every fault that a Telegram server can have, drawn by lot and mixed, with outages of both
servers, under a conversation in both directions.
"""

from __future__ import annotations

import asyncio
import random

import pytest

from bot.sandbox.synapse import Synapse
from bot.sandbox.telegram.faults import Fault, Kind
from tests.e2e.conftest import MakeStage
from tests.e2e.stage import Stage, eventually
from tests.soak.conversation import Conversation

pytestmark = pytest.mark.soak

BEFORE: tuple[Kind, ...] = ("429", "5xx", "html", "reset", "hang", "slow")
APPLIED: tuple[Kind, ...] = ("applied-answer-lost", "applied-5xx", "applied-hang")
METHODS = ("sendMessage", "editMessageText", "deleteMessage", "getUpdates", "getMe")


def add_fault(town: Stage, kind: Kind, dice: random.Random, method: str) -> Fault:
    """A fault that strikes every few calls, a few times."""
    return town.telegram.faults.add(
        kind=kind, method=method, every=dice.randint(2, 6), times=4, seconds=dice.uniform(0.1, 2), retry_after=1
    )


@pytest.mark.parametrize("kind", BEFORE + APPLIED)
async def test_each_fault_alone(synapse: Synapse, stage: MakeStage, dice: random.Random, kind: Kind) -> None:
    town = await stage(synapse, {"g": "fr"}, {"m": "fr"})
    await town.bot.start()
    faults = [add_fault(town, kind, dice, method) for method in METHODS]
    talk = Conversation(town, dice)
    for _ in range(5):
        await talk.burst(25)
        await asyncio.sleep(dice.uniform(0, 1))
    read = await talk.finish()
    applied = sum(fault.hits for fault in faults) if kind in APPLIED else 0
    talk.judge(f"fault {kind}", read, doubles_allowed=applied)
    assert sum(fault.hits for fault in faults) > 0, "the fault struck"
    await eventually(town.bot.healthy)
    assert await town.bot.stop() == 0


async def test_all_faults_and_outages_together(
    own_synapse: Synapse, stage: MakeStage, storage: str, dice: random.Random
) -> None:
    town = await stage(own_synapse, {"g": "fr"}, {"m": "fr"}, more=storage)
    await town.bot.start()
    talk = Conversation(town, dice)
    faults: list[Fault] = []
    outages = 0
    for _ in range(12):
        faults.append(add_fault(town, dice.choice(BEFORE + APPLIED), dice, dice.choice(METHODS)))
        await talk.burst(20)
        chance = dice.random()
        if chance < 0.2:
            outages += 1
            await own_synapse.kill()
            await asyncio.sleep(dice.uniform(0, 3))
            await own_synapse.start()
        elif chance < 0.4:
            outages += 1
            await town.telegram.pause()
            await asyncio.sleep(dice.uniform(0, 3))
            await town.telegram.resume()
        await asyncio.sleep(dice.uniform(0, 2))
    town.telegram.faults.clear()
    unknown = sum(fault.hits for fault in faults if fault.kind in APPLIED)
    talk.judge("all weathers", await talk.finish(), doubles_allowed=unknown + outages)
    await eventually(town.bot.healthy)
    assert await town.bot.stop() == 0
