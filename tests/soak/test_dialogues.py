"""`kill -9` between every two answers of a dialogue on the real servers, at a random moment after each: no answer is
lost, and what comes of them is one practice. Telegram may show a message twice per kill, Matrix never.
"""

from __future__ import annotations

import asyncio
import random
import secrets

import pytest

from bot.sandbox.synapse import Synapse
from tests.e2e.conftest import MakeStage
from tests.e2e.members import DONE, PASSWORD_OF, Correspondent, OnTelegram, on_matrix
from tests.e2e.stage import Stage
from tests.figures import note
from tests.usecases.talking import ORGANISATION, WORDS

pytestmark = pytest.mark.soak


async def arrive(town: Stage, synapse: Synapse, side: str) -> Correspondent:
    """Somebody who has chosen English and asked to register a practice."""
    if side == "telegram":
        person = town.telegram.add_person("Nadia", language_code="en")
        nadia: Correspondent = OnTelegram(town, person)
        await nadia.say("/start practice")
        return nadia
    name = f"nadia{secrets.token_hex(4)}"
    await synapse.register(name, PASSWORD_OF, name="Nadia")
    nadia = await on_matrix(town, name, "en")
    await nadia.say("!start practice")
    return nadia


@pytest.mark.parametrize("side", ["telegram", "matrix"])
async def test_kills_between_all_answers(
    synapse: Synapse, stage: MakeStage, storage: str, dice: random.Random, side: str
) -> None:
    town = await stage(synapse, {"g": "fr"}, {"m": "fr"}, more=storage)
    await town.bot.start()
    nadia = await arrive(town, synapse, side)
    kills, asked = 0, []
    while (key := await nadia.next_question(within=90)) != DONE:
        asked.append(key)
        await nadia.answer_to(key)
        await asyncio.sleep(dice.uniform(0, 1.0))  # heard or not, answered or not
        await town.bot.kill()
        kills += 1
        assert kills < 40, asked
        await town.bot.start(ready=False)
    again = len(asked) - len(set(asked))
    await nadia.say("/mine" if side == "telegram" else "!mine")
    listed = await nadia.reads(nadia.text("mine-head"), within=90)
    mine = [label for label in nadia.labels if WORDS["en"].title in label]
    await nadia.pick(mine[0] if mine else nadia.labels[0])
    card = await nadia.reads(WORDS["en"].title, within=90)
    kept = sum(word in card.text for word in (WORDS["en"].title, WORDS["en"].summary, ORGANISATION))
    shown = [seen.text for seen in nadia.messages]
    doubled = len(shown) - len(set(shown))
    note(
        f"kill -9 between all answers on {side}: {3 - kept} lost of 3 texts, {len(mine) - 1} practices too many,"
        f" {again} questions asked again, {doubled} messages doubled; {kills} kills"
    )
    assert kept == 3
    assert len(mine) == 1, listed.text
    assert again == 0
    assert doubled <= (kills if side == "telegram" else 0)
    await nadia.close()
    assert await town.bot.stop() == 0
