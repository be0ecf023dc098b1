"""Real databases for the use cases: every test that asks for `database` runs on SQLite and on PostgreSQL.

Each gets one of its own, copied from a migrated template: a file on SQLite, a TEMPLATE on PostgreSQL.
"""

from __future__ import annotations

import asyncio
import itertools
import shutil
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from storage.database import Database
from storage.migrate import upgrade
from tests.conftest import address, administer

_numbers = itertools.count(1)


async def migrate(url: str) -> None:
    """Bring the database at this address up to date, and let go of it."""
    database = Database.open(url)
    try:
        await upgrade(database)
    finally:
        await database.close()


@pytest.fixture(scope="session")
def postgres_template(postgres_server: sa.URL) -> str:
    """Name of a migrated database that nobody is connected to."""
    name = "template_passerelle"
    administer(postgres_server, f"CREATE DATABASE {name}")
    asyncio.run(migrate(address(postgres_server, name)))
    return name


@pytest.fixture
def postgres_url(postgres_server: sa.URL, postgres_template: str) -> Iterator[str]:
    """A migrated database of the test's own."""
    name = f"test_{next(_numbers)}"
    administer(postgres_server, f"CREATE DATABASE {name} TEMPLATE {postgres_template} STRATEGY file_copy")
    yield address(postgres_server, name)
    administer(postgres_server, f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated file."""
    path = tmp_path_factory.mktemp("sqlite") / "template.db"
    asyncio.run(migrate(f"sqlite:///{path}"))
    return path


@pytest.fixture
def sqlite_url(tmp_path: Path, sqlite_template: Path) -> str:
    """A migrated file of the test's own, `passerelle.db` in `tmp_path`."""
    path = tmp_path / "passerelle.db"
    if sqlite_template.exists():
        shutil.copy(sqlite_template, path)
    return f"sqlite:///{path}"


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest) -> str:
    """The address of a migrated database."""
    url: str = request.getfixturevalue("sqlite_url" if request.param == "sqlite" else "postgres_url")
    return url


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of a database without tables."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/empty.db"
    url: str = request.getfixturevalue("empty_postgres_url")
    return url


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    """A migrated database, closed after the test. `database_url` opens it once more, as after a restart."""
    opened = Database.open(database_url)
    yield opened
    await opened.close()


FIRST = 5
"""Tests of a module that PostgreSQL runs at every commit."""


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """SQLite runs every test. PostgreSQL runs the first tests of each module, of a test's many variants (languages,
    platforms) one, and all of them in the soak: they differ in what is said more than in what is asked of a database.
    Modules where the databases themselves are in question say `ON_BOTH = True`."""
    variants: set[str] = set()
    counts: dict[str, int] = {}
    for item in items:
        if not isinstance(item, pytest.Function) or getattr(item.module, "ON_BOTH", False):
            continue
        callspec = getattr(item, "callspec", None)
        if callspec is None or "postgresql" not in callspec.params.values():
            continue
        module, name = item.nodeid.partition("::")[0], item.nodeid.partition("[")[0]
        if name in variants or counts.get(module, 0) >= FIRST:
            item.add_marker(pytest.mark.soak)
            continue
        variants.add(name)
        counts[module] = counts.get(module, 0) + 1
