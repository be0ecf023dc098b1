"""Twenty times `kill -9`, at random moments of a conversation that goes on meanwhile, starting included: nothing lost,
nothing doubled on Matrix, at most one double per kill on Telegram, each room in order, on both databases.
"""

from __future__ import annotations

import asyncio
import random

import pytest

from bot.sandbox.synapse import Synapse
from tests.e2e.conftest import MakeStage
from tests.e2e.stage import eventually
from tests.soak.conversation import Conversation

pytestmark = pytest.mark.soak

KILLS = 20


@pytest.mark.parametrize(("most", "pause"), [(3, 0.3), (60, 2.0)], ids=["trickle", "bursts"])
async def test_twenty_kills(
    synapse: Synapse, stage: MakeStage, storage: str, dice: random.Random, most: int, pause: float
) -> None:
    town = await stage(synapse, {"g": "fr"}, {"m": "fr"}, more=storage)
    await town.bot.start()
    talk = Conversation(town, dice)
    ended = asyncio.Event()

    async def speak() -> None:
        while not ended.is_set():
            await talk.burst(most)
            await asyncio.sleep(dice.uniform(0, pause))

    speaking = asyncio.create_task(speak())
    for _ in range(KILLS):
        await asyncio.sleep(dice.uniform(0.2, 5.0))  # a start takes two to three seconds: some die in it
        await town.bot.kill()
        await town.bot.start(ready=False)
    ended.set()
    await speaking
    talk.judge(f"{KILLS} kills", await talk.finish(), doubles_allowed=KILLS)
    await eventually(town.bot.healthy)
    assert await town.bot.stop() == 0


async def test_both_servers_and_the_bot_die_again_and_again(
    own_synapse: Synapse, stage: MakeStage, storage: str, dice: random.Random
) -> None:
    town = await stage(own_synapse, {"g": "fr"}, {"m": "fr"}, more=storage)
    await town.bot.start()
    talk = Conversation(town, dice)
    kills = 0
    for _ in range(8):
        await talk.burst(30)
        await asyncio.sleep(dice.uniform(0, 1))
        what = dice.choice(("bot", "synapse", "telegram", "all"))
        if what in ("bot", "all"):
            kills += 1
            await town.bot.kill()
        if what in ("synapse", "all"):
            await own_synapse.kill()
        if what in ("telegram", "all"):
            await town.telegram.pause()
        for _ in range(dice.randint(0, 20)):
            await talk.say_on_telegram()
        await asyncio.sleep(dice.uniform(0, 3))
        await town.telegram.resume()
        if own_synapse.pid is None:
            await own_synapse.start()
        if what in ("bot", "all"):
            await town.bot.start(ready=False)
    # A connection cut under a send that was applied is one more send of unknown fate.
    talk.judge("deaths of all three", await talk.finish(), doubles_allowed=8)
    await eventually(town.bot.healthy)
    assert await town.bot.stop() == 0
    assert kills <= 8
