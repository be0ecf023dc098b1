"""The PostgreSQL side: a few threads, each with a connection of its own, one transaction per function.

SERIALIZABLE, so that a function which reads, decides and writes means the same as behind SQLite's single writer; the
price is that a transaction may have to be run again, which is why storage functions touch nothing but the database.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import TypeVar

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Engine
from sqlalchemy.engine.url import URL
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool

from storage.errors import AlreadyRunning, StorageError
from storage.jobs import Job, mended

T = TypeVar("T")

_ALONE = int.from_bytes(b"passerel", "big", signed=True)  # any number that no other program's lock is likely to have
_RUNNING = _ALONE + 1
_FREED_WITHIN = 3.0  # seconds that the server may take to see that the process before us is gone
_TRIES = 10
_FIRST_PAUSE = 0.002  # seconds, doubled and jittered
_RETRY = frozenset({"40001", "40P01"})  # serialization_failure, deadlock_detected


def postgres_engine(url: URL) -> Engine:
    """An engine over psycopg 3 that keeps no connections of its own; nothing is opened yet."""
    return sa.create_engine(
        url.set(drivername="postgresql+psycopg"),
        poolclass=NullPool,
        hide_parameters=True,
        connect_args={"connect_timeout": 10, "application_name": "passerelle"},
    )


class PostgresSession:
    """One thread's connection, opened again after it was lost."""

    limit = 1

    def __init__(self, engine: Engine, *, writes: bool) -> None:
        if writes:
            self._engine = engine.execution_options(isolation_level="SERIALIZABLE")
        else:
            self._engine = engine.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
        self._connection: Connection | None = None

    def perform(self, jobs: Sequence[Job]) -> None:
        """See storage.jobs.Session. Conflicts with other transactions, and connections lost before the COMMIT was
        asked for, are tried again; one lost during it gives `commit_unknown`."""
        for job in jobs:
            for attempt in range(1, _TRIES + 1):
                try:
                    job.result = self._transact(job)
                    break
                except BaseException as error:
                    if attempt == _TRIES or not _again(error):
                        job.error = mended(error, job.function)
                        break
                time.sleep(_FIRST_PAUSE * 2**attempt * random.random())  # noqa: S311  jitter needs no secrecy

    def _transact(self, job: Job) -> object:
        connection = self._connection
        if connection is None:
            connection = self._connection = self._engine.connect()
        try:
            connection.begin()
            result: object = job.function(connection, *job.args, **job.kwargs)
            if connection.in_nested_transaction():
                raise StorageError("savepoint_left_open")
            if not connection.in_transaction():
                raise StorageError("transaction_ended_early")
        except BaseException:
            self._abandon(connection)
            raise
        try:
            connection.commit()
        except DBAPIError as error:
            self._abandon(connection)
            if error.connection_invalidated:
                raise StorageError("commit_unknown") from None
            raise
        return result

    def _abandon(self, connection: Connection) -> None:
        try:
            connection.rollback()
            broken = connection.invalidated
        except BaseException:
            broken = True
        if broken:
            self.close()

    def close(self) -> None:
        """See storage.jobs.Session."""
        connection, self._connection = self._connection, None
        if connection is not None:
            with suppress(Exception):
                connection.close()


class PostgresBackend:
    """A server that does the same, for several processes."""

    dialect = "postgresql"
    writers = 4

    def __init__(self, url: URL) -> None:
        self._engine = postgres_engine(url)
        self._lock: Connection | None = None

    def session(self, *, writes: bool) -> PostgresSession:
        """A connection for one worker thread."""
        return PostgresSession(self._engine, writes=writes)

    def alone(self, function: Callable[[Connection], T]) -> T:
        """One transaction that excludes others of its kind, in all processes; see Database.run_alone."""
        # READ COMMITTED, to see what the one before us in the queue for the lock has done
        engine = self._engine.execution_options(isolation_level="READ COMMITTED")
        with engine.begin() as connection:
            connection.execute(sa.select(sa.func.pg_advisory_xact_lock(_ALONE)))
            return function(connection)

    def checkpoint(self) -> None:
        """PostgreSQL sees to that itself."""

    def lock(self) -> None:
        """An advisory lock of a connection's own; the server drops it with the connection, however that ends."""
        if self._lock is not None:
            return
        connection = self._engine.execution_options(isolation_level="AUTOCOMMIT").connect()
        # A machine that vanished says no goodbye: ask after it, not only after two hours.
        connection.execute(sa.text("SET tcp_keepalives_idle = 30"))
        connection.execute(sa.text("SET tcp_keepalives_interval = 10"))
        deadline = time.monotonic() + _FREED_WITHIN
        while not connection.execute(sa.select(sa.func.pg_try_advisory_lock(_RUNNING))).scalar():
            if time.monotonic() > deadline:
                connection.close()
                raise AlreadyRunning
            time.sleep(0.1)
        self._lock = connection

    def close(self) -> None:
        """Let go of everything. The workers have ended before."""
        if self._lock is not None:
            with suppress(Exception):
                self._lock.close()
            self._lock = None
        self._engine.dispose()


def _again(error: BaseException) -> bool:
    if not isinstance(error, DBAPIError):
        return False
    return error.connection_invalidated or getattr(error.orig, "sqlstate", None) in _RETRY
