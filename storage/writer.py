"""How SQLite works off a group of functions: one COMMIT for all, since the disk's sync is what costs.

Functions of a group keep apart by savepoints. The driver's own transaction control is off: it would begin late and
lazily, and a transaction that reads before it writes then fails at once when somebody else wrote in between.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import suppress

from sqlalchemy.engine import Connection, Engine

from storage.errors import StorageError
from storage.jobs import Job, mended


class SqliteSession:
    """One thread's connection. A writer keeps the functions of a group apart; a reader, which cannot write,
    runs them on one snapshot."""

    def __init__(self, engine: Engine, *, writes: bool, limit: int) -> None:
        self.limit = limit
        self._engine = engine
        self._writes = writes
        self._connection: Connection | None = None

    def perform(self, jobs: Sequence[Job]) -> None:
        """See storage.jobs.Session. If the COMMIT fails, or SQLite gave up the whole transaction, all jobs get the
        error."""
        try:
            connection = self._connection or self._open()
            driver = driver_of(connection)
            driver.execute("BEGIN IMMEDIATE" if self._writes else "BEGIN")
            try:
                for job in jobs:
                    if len(jobs) > 1 and self._writes:
                        _apart(connection, driver, job)
                    else:
                        _call(connection, driver, job)
                if self._writes and (len(jobs) > 1 or jobs[0].error is None):
                    _commit(connection, driver)
            finally:
                _give_up(connection, driver)
        except BaseException as error:
            self._broke(jobs, error)

    def close(self) -> None:
        """See storage.jobs.Session."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _open(self) -> Connection:
        connection = self._engine.connect()
        if not self._writes:
            driver_of(connection).execute("PRAGMA query_only=ON").close()
        self._connection = connection
        return connection

    def _broke(self, jobs: Sequence[Job], error: BaseException) -> None:
        for job in jobs:
            if job.error is None:  # each caller gets an exception of its own to raise
                job.error = type(error)(error.code) if isinstance(error, StorageError) else mended(error)
        connection, self._connection = self._connection, None
        if connection is not None:  # the next group starts with a new one
            with suppress(Exception):
                connection.invalidate()
                connection.close()


def driver_of(connection: Connection) -> sqlite3.Connection:
    """The driver's connection below SQLAlchemy's: for the statements that would cost more than what they do."""
    driver = connection.connection.driver_connection
    assert isinstance(driver, sqlite3.Connection)  # noqa: S101  for the type checker
    return driver


def _apart(connection: Connection, driver: sqlite3.Connection, job: Job) -> None:
    driver.execute("SAVEPOINT job")
    _call(connection, driver, job)
    if job.error is not None:
        driver.execute("ROLLBACK TO job")
    driver.execute("RELEASE job")


def _call(connection: Connection, driver: sqlite3.Connection, job: Job) -> None:
    try:
        job.result = job.function(connection, *job.args, **job.kwargs)
        if connection.in_nested_transaction():
            raise StorageError("savepoint_left_open")
    except BaseException as error:
        job.error = mended(error, job.function)
        while (nested := connection.get_nested_transaction()) is not None:
            nested.rollback()
    if not driver.in_transaction:  # ended by the function, or by SQLite (disk full, I/O error)
        raise job.error if isinstance(job.error, StorageError) else StorageError("transaction_ended_early")


def _commit(connection: Connection, driver: sqlite3.Connection) -> None:
    connection.commit()
    if driver.in_transaction:  # no statement went through SQLAlchemy: it saw nothing to commit
        driver.execute("COMMIT")


def _give_up(connection: Connection, driver: sqlite3.Connection) -> None:
    if driver.in_transaction:
        driver.execute("ROLLBACK")
    if connection.in_transaction():
        connection.rollback()
