"""The stage of end-to-end tests."""

from __future__ import annotations

import itertools
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from bot.sandbox.synapse import Synapse
from tests.e2e.stage import Stage

_numbers = itertools.count(1)

MakeStage = Callable[..., Awaitable[Stage]]


async def new_stage(
    folder: Path, server: Synapse, telegram: dict[str, str], matrix: dict[str, str], **options: Any
) -> Stage:
    """A stage that is the caller's to close; see Stage.set_up."""
    made = Stage(folder, server)
    await made.set_up(next(_numbers), telegram, matrix, **options)
    return made


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[MakeStage]:
    """Makes a stage: `await stage(synapse, {"g": "fr"}, {"m": "fr"})`."""
    made: list[Stage] = []

    async def make(server: Synapse, telegram: dict[str, str], matrix: dict[str, str], **options: Any) -> Stage:
        made.append(await new_stage(tmp_path / f"bot{len(made)}", server, telegram, matrix, **options))
        return made[-1]

    yield make
    for one in made:
        await one.close()


ECHO = 9009
"""Account of another bridge's bot, which the town's configuration ignores."""


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def town(synapse: Synapse, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Stage]:
    """One running bot for a whole module: four rooms in four languages, and two bridges besides.

    general: fr, es (Telegram), en, pt (Matrix). plain, without originals: topic (of a forum, en), annex (a basic group,
    es), plaza (Matrix, es). twins, of one language: club (a basic group, fr), salon (Matrix, fr)."""
    made = await new_stage(
        tmp_path_factory.mktemp("town") / "bot",
        synapse,
        {"fr": "fr", "es": "es", "topic": "en", "annex": "es", "club": "fr"},
        {"en": "en", "pt": "pt", "plaza": "es", "salon": "fr"},
        kinds={"topic": "forum", "annex": "group", "club": "group"},
        apart={"plain": ("original = false", ("topic", "annex", "plaza")), "twins": ("", ("club", "salon"))},
        more=f'[relay]\nignored_accounts = ["telegram:{ECHO}"]\n[translation]\ndeadline = 20.0\n',
        bot_to_bot=True,
    )
    try:
        await made.bot.start()
        yield made
        assert await made.bot.stop() == 0, made.bot.log.read_text()[-2000:]
    finally:
        await made.close()
