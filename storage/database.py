"""The one door to the database: a function and its arguments go in, one transaction happens, its result comes out.

Storage functions are synchronous and know only a Connection, so the same ones serve SQLite (one writer thread that
groups commits) and PostgreSQL (a few threads); the event loop never waits for a disk.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from pathlib import Path
from queue import SimpleQueue
from typing import Concatenate, ParamSpec, Protocol, TypeVar

import sqlalchemy as sa
from sqlalchemy.engine import Connection
from sqlalchemy.exc import ArgumentError

from storage.errors import StorageError
from storage.jobs import Job, Session, Worker, mended
from storage.postgres import PostgresBackend
from storage.sqlite import SqliteBackend

P = ParamSpec("P")
T = TypeVar("T")

_READERS = 2


class Backend(Protocol):
    """What differs between the databases."""

    dialect: str
    writers: int

    def session(self, *, writes: bool) -> Session:
        """A connection for one worker thread."""
        ...

    def alone(self, function: Callable[[Connection], T]) -> T:
        """See Database.run_alone."""
        ...

    def checkpoint(self) -> None:
        """See Database.idle_checkpoint."""
        ...

    def lock(self) -> None:
        """See Database.lock."""
        ...

    def close(self) -> None:
        """Let go of everything."""
        ...


class Database:
    """Runs storage functions. Such a function touches nothing but its connection: it may be run more than once, its
    caller may be gone when it runs, and it neither commits nor rolls back. Savepoints (`conn.begin_nested()`) are its
    own affair.

    `run` and `read` may be called from any event loop of any thread, and raise what the function raises; errors of the
    database come as StorageError or Conflict (storage/errors.py), which quote no values. A caller that is cancelled
    does not stop the function: it runs, is committed, and its result is dropped."""

    def __init__(self, backend: Backend) -> None:
        """Use `Database.open`."""
        self.dialect = backend.dialect
        self._backend = backend
        self._guard = threading.Lock()
        self._writes: SimpleQueue[Job | None] = SimpleQueue()
        self._reads: SimpleQueue[Job | None] = SimpleQueue()
        self._workers: list[Worker] = []
        self._closed = False

    @classmethod
    def open(cls, url: str) -> Database:
        """From `sqlite:///path.db` or `postgresql://user:password@host/name`. Nothing is opened before the first use.
        ValueError for any other address."""
        try:
            parsed = sa.make_url(url)
        except ArgumentError:
            raise ValueError("not a database address") from None
        backend = parsed.get_backend_name()
        if backend == "sqlite" and parsed.database not in {None, "", ":memory:"} and not parsed.query:
            return cls(SqliteBackend(Path(str(parsed.database)).absolute()))
        if backend == "postgresql":
            return cls(PostgresBackend(parsed))
        raise ValueError("only sqlite:///FILE and postgresql:// addresses are known")

    async def run(self, function: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run the function in a write transaction, committed and on the disk before this returns."""
        job = Job(function, args, kwargs)
        self._put(self._writes, job)
        result: T = await job.future
        return result

    async def read(self, function: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run the function on one snapshot of what is committed. Writing fails with StorageError."""
        job = Job(function, args, kwargs)
        self._put(self._reads, job)
        result: T = await job.future
        return result

    async def run_alone(self, function: Callable[[Connection], T]) -> T:
        """Run the function in a transaction of its own that excludes other writers (PostgreSQL: other calls of this).
        On SQLite foreign keys are not enforced meanwhile but checked before the COMMIT: what changes of the schema
        need, and nothing else does."""
        return await asyncio.to_thread(self._safely, self._backend.alone, function)

    async def idle_checkpoint(self) -> None:
        """SQLite: empty the WAL, where blanked text lingers. Waits for writers and readers. PostgreSQL: nothing."""
        await asyncio.to_thread(self._safely, self._backend.checkpoint)

    def lock(self) -> None:
        """Be the only process that runs on this database until `close` or the end of the process. AlreadyRunning if
        there is another: two would deliver everything twice. Reading does not need it."""
        self._safely(self._backend.lock)

    async def close(self) -> None:
        """Finish what is queued, empty the WAL, let go of connections and lock. Later calls raise StorageError."""
        with self._guard:
            if self._closed:
                return
            self._closed = True
            for _ in self._workers:
                self._writes.put(None)
                self._reads.put(None)
        await asyncio.to_thread(self._end)

    def _put(self, queue: SimpleQueue[Job | None], job: Job) -> None:
        with self._guard:
            if self._closed:
                raise StorageError("closed")
            if not self._workers:
                self._start()
            queue.put(job)

    def _start(self) -> None:
        session = self._backend.session
        for _ in range(self._backend.writers):
            self._workers.append(Worker("database-writer", self._writes, session(writes=True)))
        for _ in range(_READERS):
            self._workers.append(Worker("database-reader", self._reads, session(writes=False)))

    def _end(self) -> None:
        for worker in self._workers:
            worker.join()
        self._backend.close()

    @staticmethod
    def _safely(function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        try:
            return function(*args, **kwargs)
        except Exception as error:
            raise mended(error) from None
