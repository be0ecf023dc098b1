"""The soak runs on the stage of the end-to-end tests, with its seed shown, so that a failure can be played again."""

from __future__ import annotations

import os
import random

import pytest

from tests.e2e.conftest import stage
from tests.figures import note

__all__ = ["stage"]


@pytest.fixture
def dice(request: pytest.FixtureRequest) -> random.Random:
    """Random moments. PASSERELLE_SOAK_SEED plays a run again."""
    seed = int(os.environ.get("PASSERELLE_SOAK_SEED", "0")) or random.SystemRandom().randrange(1, 10**6)
    note(f"{request.node.name}: seed {seed}")
    return random.Random(seed)  # noqa: S311  no secret


@pytest.fixture(params=["sqlite", "postgresql"])
def storage(request: pytest.FixtureRequest) -> str:
    """The [storage] table of each database."""
    if request.param == "sqlite":
        return ""
    return f'[storage]\nurl = "{request.getfixturevalue("empty_postgres_url")}"\n'
