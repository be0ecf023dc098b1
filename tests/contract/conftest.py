"""People for the contract suites, with names that no other test uses."""

from __future__ import annotations

import itertools
from collections.abc import AsyncIterator, Awaitable, Callable

import pytest

from bot.sandbox.matrix_person import MatrixPerson
from bot.sandbox.synapse import SERVER_NAME, Synapse

PASSWORD = "correct horse"
_numbers = itertools.count(1)

MakePerson = Callable[..., Awaitable[MatrixPerson]]


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
