"""How a function travels from an event loop to a database thread, and its outcome back.

A queue, a thread and one call back into the loop per group cost some 15 µs a function; a thread pool's futures, wrapped
for asyncio, cost thrice that and wake the loop once for each.
"""

from __future__ import annotations

import asyncio
import sqlite3
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from queue import Empty, SimpleQueue
from typing import Any, Protocol

from sqlalchemy.exc import DataError, IntegrityError, SQLAlchemyError, StatementError

from storage.errors import Conflict, StorageError


class Job:
    """One call: what to run on a connection, and the future that waits for it in the loop that called."""

    __slots__ = ("args", "error", "function", "future", "kwargs", "loop", "result")

    def __init__(self, function: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
        self.loop = asyncio.get_running_loop()
        self.future: asyncio.Future[Any] = self.loop.create_future()
        self.function = function
        self.args = args
        self.kwargs = kwargs
        self.result: Any = None
        self.error: BaseException | None = None


class Session(Protocol):
    """A database connection of one thread's own. Opened by the first use, reopened after it broke."""

    limit: int  # how many jobs one call of perform may take

    def perform(self, jobs: Sequence[Job]) -> None:
        """Run and commit the jobs, noting `result` or `error` in each. Must not raise."""
        ...

    def close(self) -> None:
        """Give the connection back."""
        ...


class Worker:
    """A thread that takes what waits in the queue, up to the session's limit, as one group."""

    def __init__(self, name: str, queue: SimpleQueue[Job | None], session: Session) -> None:
        self._queue = queue
        self._session = session
        self._thread = threading.Thread(target=self._work, name=name, daemon=True)
        self._thread.start()

    def join(self) -> None:
        """Wait for the thread; it ends at the first None it takes from the queue."""
        self._thread.join()

    def _work(self) -> None:
        open_ = True
        while open_:
            jobs, open_ = self._take()
            if jobs:
                self._session.perform(jobs)
                answer(jobs)
            del jobs  # a waiting thread holds nobody's text
        self._session.close()

    def _take(self) -> tuple[list[Job], bool]:
        first = self._queue.get()
        if first is None:
            return [], False
        jobs = [first]
        with suppress(Empty):
            while len(jobs) < self._session.limit:
                job = self._queue.get_nowait()
                if job is None:
                    return jobs, False
                jobs.append(job)
        return jobs, True


def answer(jobs: Sequence[Job]) -> None:
    """Resolve the futures, in one call per loop. A loop that is closed has nobody waiting."""
    loops = {job.loop for job in jobs}
    for loop in loops:
        own = jobs if len(loops) == 1 else [job for job in jobs if job.loop is loop]
        with suppress(RuntimeError):
            loop.call_soon_threadsafe(_resolve, own)


def _resolve(jobs: Sequence[Job]) -> None:
    for job in jobs:
        if job.future.done():  # the caller was cancelled
            continue
        if job.error is None:
            job.future.set_result(job.result)
        elif isinstance(job.error, StopIteration):  # which no future takes
            job.future.set_exception(RuntimeError("StopIteration left a storage function"))
        else:
            job.future.set_exception(job.error)


def mended(error: BaseException, function: Callable[..., Any] | None = None) -> BaseException:
    """The error as callers may see it: one of a database library is replaced by one that quotes neither parameters nor
    the server's message (`Key (x)=(y) already exists`). Others pass as they are."""
    if not isinstance(error, SQLAlchemyError | sqlite3.Error):
        return error
    # A value that a column refuses is as much its bringer's fault as a key that is taken.
    integrity = isinstance(error, IntegrityError | DataError | sqlite3.IntegrityError)
    safe = (Conflict if integrity else StorageError)(error_code(error)).with_traceback(error.__traceback__)
    if function is not None:
        safe.add_note(f"in {function.__module__}.{function.__qualname__}")
    return safe


def error_code(error: SQLAlchemyError | sqlite3.Error) -> str:
    """SQLSTATE, SQLite's error name, or the class of the error."""
    original = error.orig if isinstance(error, StatementError) and error.orig is not None else error
    code = getattr(original, "sqlstate", None) or getattr(original, "sqlite_errorname", None)
    return str(code) if code else type(original).__name__
