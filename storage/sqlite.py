"""SQLite as the place where everything is: how its file is opened, kept small, changed and locked.

Every commit is on the disk before anybody hears of it (synchronous=FULL), and what is deleted is overwritten.
"""

from __future__ import annotations

import fcntl
import os
import sqlite3
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Engine
from sqlalchemy.pool import NullPool

from storage.errors import AlreadyRunning, Conflict
from storage.jobs import mended
from storage.writer import SqliteSession, driver_of

T = TypeVar("T")

_WRITES = 64
_READS = 16  # few: one snapshot and its readers hold up the checkpoint
_BUSY_SECONDS = 10.0

_PRAGMAS = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA secure_delete=ON",
    "PRAGMA temp_store=MEMORY",
    "PRAGMA cache_size=-4000",  # KiB
    "PRAGMA journal_size_limit=16777216",
    "PRAGMA mmap_size=0",  # a disk error would kill the process instead of raising
)


def sqlite_engine(path: Path) -> Engine:
    """An engine whose connections never begin or commit on their own. The file is made readable by its owner only."""

    def connect() -> sqlite3.Connection:
        with suppress(FileExistsError):  # one that exists is not opened: closing it would drop SQLite's own locks
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR | os.O_CLOEXEC, 0o600))
        connection = sqlite3.connect(path, timeout=_BUSY_SECONDS, isolation_level=None, check_same_thread=False)
        for pragma in _PRAGMAS:
            _patiently(connection, pragma)
        return connection

    return sa.create_engine("sqlite://", creator=connect, poolclass=NullPool, hide_parameters=True)


def _patiently(connection: sqlite3.Connection, pragma: str) -> None:
    """Execute it; SQLite's own patience does not extend to two that make the same new file a WAL at once."""
    deadline = time.monotonic() + _BUSY_SECONDS
    while True:
        try:
            connection.execute(pragma).close()
            return
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > deadline:
                raise
        time.sleep(0.02)


class SqliteBackend:
    """One file: one thread that writes, a few that read."""

    dialect = "sqlite"
    writers = 1

    def __init__(self, path: Path) -> None:
        self.path = path
        self._engine = sqlite_engine(path)
        self._lock: int | None = None

    def session(self, *, writes: bool) -> SqliteSession:
        """A connection for one worker thread."""
        return SqliteSession(self._engine, writes=writes, limit=_WRITES if writes else _READS)

    def alone(self, function: Callable[[Connection], T]) -> T:
        """One transaction on a connection of its own; see Database.run_alone."""
        with self._engine.connect() as connection:
            driver = driver_of(connection)
            driver.execute("PRAGMA foreign_keys=OFF").close()  # no effect inside a transaction
            driver.execute("BEGIN IMMEDIATE").close()
            try:
                with connection.begin():
                    result = function(connection)
                    if driver.execute("PRAGMA foreign_key_check").fetchone() is not None:
                        raise Conflict("foreign_key_check")
                    driver.execute("COMMIT").close()
            finally:
                if driver.in_transaction:
                    driver.execute("ROLLBACK").close()
        return result

    def checkpoint(self) -> None:
        """Move the WAL into the database and cut it to nothing. Waits for others, within the busy time-out."""
        if self.path.exists():
            with self._engine.connect() as connection:
                driver_of(connection).execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def lock(self) -> None:
        """See Database.lock. The lock belongs to an open file, so a killed process leaves none behind."""
        if self._lock is not None:
            return
        path = self.path.with_name(self.path.name + ".lock")
        handle = os.open(path, os.O_CREAT | os.O_RDWR | os.O_CLOEXEC, 0o600)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(handle)
            raise AlreadyRunning from None
        self._lock = handle

    def close(self) -> None:
        """Empty the WAL and unlock. The workers have ended before."""
        try:
            self.checkpoint()
        except sqlite3.Error as error:
            raise mended(error) from None
        finally:
            self._engine.dispose()
            if self._lock is not None:
                os.close(self._lock)
                self._lock = None
