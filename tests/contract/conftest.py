"""Real homeservers for the contract suites: one with its limits lifted for the whole session, started once (2-4 s), and
accounts with names that no other test uses."""

from __future__ import annotations

import itertools
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import pytest
import pytest_asyncio

from bot.sandbox.matrix_person import MatrixPerson
from bot.sandbox.synapse import SERVER_NAME, Synapse

PASSWORD = "correct horse"
_numbers = itertools.count(1)

MakePerson = Callable[..., Awaitable[MatrixPerson]]


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def synapse(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Synapse]:
    """A homeserver without limits, shared by all tests."""
    server = Synapse(tmp_path_factory.mktemp("synapse"))
    await server.start()
    yield server
    await server.stop()


@pytest.fixture
async def own_synapse(tmp_path: Path) -> AsyncIterator[Synapse]:
    """A homeserver of one test's own, to be taken down."""
    server = Synapse(tmp_path / "synapse")
    await server.start()
    yield server
    await server.stop()


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def limited_synapse(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Synapse]:
    """A homeserver with the limits that it has out of the box."""
    server = Synapse(tmp_path_factory.mktemp("limited"), limits_lifted=False)
    await server.start()
    yield server
    await server.stop()


@pytest.fixture
async def person() -> AsyncIterator[MakePerson]:
    """Makes people: `await person(server, "Ana")`."""
    made: list[MatrixPerson] = []

    async def make(server: Synapse, name: str = "") -> MatrixPerson:
        user = f"person{next(_numbers)}"
        token = await server.register(user, PASSWORD, name=name)
        made.append(MatrixPerson(server.url, f"@{user}:{SERVER_NAME}", token))
        return made[-1]

    yield make
    for one in made:
        await one.close()
