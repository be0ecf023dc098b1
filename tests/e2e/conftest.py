"""The stage of end-to-end tests."""

from __future__ import annotations

import itertools
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import pytest

from bot.sandbox.synapse import Synapse
from tests.contract.conftest import limited_synapse, own_synapse, synapse  # noqa: F401
from tests.e2e.stage import Stage

_numbers = itertools.count(1)

MakeStage = Callable[..., Awaitable[Stage]]


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[MakeStage]:
    """Makes a stage: `await stage(synapse, {"g": "fr"}, {"m": "fr"})`."""
    made: list[Stage] = []

    async def make(server: Synapse, telegram: dict[str, str], matrix: dict[str, str], **options: str) -> Stage:
        folder = tmp_path / f"bot{len(made)}"
        folder.mkdir()
        made.append(Stage(folder, server))
        await made[-1].set_up(next(_numbers), telegram, matrix, **options)
        return made[-1]

    yield make
    for one in made:
        await one.close()
