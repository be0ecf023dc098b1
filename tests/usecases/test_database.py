"""The door to the database keeps its word on both: committed is committed, errors stay apart and quote nobody."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import threading
import traceback
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy.engine import Connection

from storage.database import Database
from storage.errors import AlreadyRunning, Conflict, StorageError

ON_BOTH = True  # what is in question is how it is stored

CANARY = "canary-8f1d"

notes = sa.Table(
    "test_notes",
    sa.MetaData(),
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("text", sa.Text, nullable=False, unique=True),
    sa.Column("number", sa.Integer, sa.CheckConstraint("number >= 0"), nullable=False, server_default="0"),
)


replies = sa.Table(
    "test_replies",
    notes.metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("to", sa.ForeignKey(notes.c.id, deferrable=True, initially="DEFERRED"), nullable=False),
)


def prepare(conn: Connection) -> None:
    notes.metadata.create_all(conn)


def add(conn: Connection, text: str) -> None:
    conn.execute(notes.insert(), [{"text": text}])


def texts(conn: Connection) -> set[str]:
    return set(conn.execute(sa.select(notes.c.text)).scalars())


@pytest.fixture
async def db(database: Database) -> Database:
    await database.run(prepare)
    return database


class Gate:
    """Holds the writer so that what comes meanwhile makes a group."""

    def __init__(self) -> None:
        self.reached = threading.Event()
        self.opened = threading.Event()

    def wait(self, conn: Connection) -> None:
        self.reached.set()
        assert self.opened.wait(20)


@pytest.fixture
def gate() -> Iterator[Gate]:
    made = Gate()
    yield made
    made.opened.set()


async def test_what_was_run_is_there_for_a_read_and_after_a_restart(db: Database, database_url: str) -> None:
    await db.run(add, "kept")
    assert await db.read(texts) == {"kept"}
    again = Database.open(database_url)
    assert await again.read(texts) == {"kept"}
    await again.close()


async def test_an_error_undoes_its_own_function_and_no_other_of_the_group(db: Database, gate: Gate) -> None:
    def broken(conn: Connection) -> None:
        add(conn, "undone")
        raise LookupError("mine")

    held = asyncio.create_task(db.run(gate.wait))
    await asyncio.to_thread(gate.reached.wait, 20)
    group = [asyncio.create_task(db.run(add, f"good {n}")) for n in range(3)]
    bad = asyncio.create_task(db.run(broken))
    twice = asyncio.create_task(db.run(add, "good 1 b"))
    await asyncio.sleep(0)
    gate.opened.set()
    await asyncio.gather(held, *group, twice)
    with pytest.raises(LookupError, match="mine"):
        await bad
    assert await db.read(texts) == {"good 0", "good 1", "good 2", "good 1 b"}


async def test_a_failed_function_alone_leaves_nothing(db: Database) -> None:
    def broken(conn: Connection) -> None:
        add(conn, "undone")
        raise LookupError

    with pytest.raises(LookupError):
        await db.run(broken)
    assert await db.read(texts) == set()


async def test_a_caught_conflict_inside_a_savepoint_spoils_nothing(db: Database) -> None:
    def careful(conn: Connection) -> str:
        add(conn, "first")
        try:
            with conn.begin_nested():
                add(conn, "first")
        except sa.exc.IntegrityError:
            add(conn, "instead")
        return "done"

    assert await db.run(careful) == "done"
    assert await db.read(texts) == {"first", "instead"}


async def test_a_function_that_leaves_its_savepoint_open_is_refused(db: Database) -> None:
    def careless(conn: Connection) -> None:
        conn.begin_nested()
        add(conn, "undone")

    with pytest.raises(StorageError, match="savepoint_left_open"):
        await db.run(careless)
    await db.run(add, "next")
    assert await db.read(texts) == {"next"}


async def test_a_function_that_rolls_back_does_not_hurt_those_after_it(db: Database) -> None:
    def meddling(conn: Connection) -> None:
        add(conn, "undone")
        conn.rollback()

    with pytest.raises(StorageError, match="transaction_ended_early"):
        await db.run(meddling)
    await db.run(add, "next")
    assert await db.read(texts) == {"next"}


async def test_a_commit_that_fails_is_told_and_the_next_one_goes_on(db: Database) -> None:
    def dangling(conn: Connection) -> None:
        add(conn, "undone")
        conn.execute(replies.insert(), [{"to": 77}])

    with pytest.raises(Conflict):
        await db.run(dangling)
    await db.run(add, "next")
    assert await db.read(texts) == {"next"}


async def test_a_full_disk_is_told_to_the_whole_group_and_the_writer_recovers(sqlite_url: str, gate: Gate) -> None:
    def fill(conn: Connection) -> None:
        pages = conn.exec_driver_sql("PRAGMA page_count").scalar_one()
        conn.exec_driver_sql(f"PRAGMA max_page_count={pages}")
        add(conn, "x" * 200_000)

    database = Database.open(sqlite_url)
    await database.run(prepare)
    held = asyncio.create_task(database.run(gate.wait))
    await asyncio.to_thread(gate.reached.wait, 20)
    group = [asyncio.create_task(call) for call in (database.run(add, "a"), database.run(fill), database.run(add, "b"))]
    await asyncio.sleep(0)
    gate.opened.set()
    await held
    errors = await asyncio.gather(*group, return_exceptions=True)
    assert isinstance(errors[1], StorageError)
    assert errors[1].code == "SQLITE_FULL"
    stored = {text for text, error in zip("a.b", errors, strict=True) if error is None}
    assert await database.read(texts) == stored  # whoever was told that it is stored finds it
    await database.close()
    database = Database.open(sqlite_url)
    await database.run(add, "after")
    await database.close()


def _everything_printed(error: BaseException) -> str:
    return "".join(traceback.format_exception(error)) + repr(error) + repr(error.__context__) + repr(error.__cause__)


async def test_a_conflict_is_told_apart_and_quotes_no_value(db: Database) -> None:
    await db.run(add, CANARY)
    with pytest.raises(Conflict) as caught:
        await db.run(add, CANARY)
    assert caught.value.code in {"SQLITE_CONSTRAINT_UNIQUE", "23505"}
    assert CANARY not in _everything_printed(caught.value)
    assert "test_database.add" in _everything_printed(caught.value)


async def test_a_broken_statement_quotes_no_value(db: Database) -> None:
    def wrong(conn: Connection, value: str) -> None:
        conn.execute(sa.text("INSERT INTO nowhere VALUES (:value)"), {"value": value})

    def wrong_literal(conn: Connection, value: str) -> None:
        conn.exec_driver_sql(f"SELECT * FROM test_notes WHERE no_such_column = '{value}'")  # noqa: S608

    for function in (wrong, wrong_literal):
        for call in (db.run, db.read):
            with pytest.raises(StorageError) as caught:
                await call(function, CANARY)
            assert not isinstance(caught.value, Conflict)
            assert CANARY not in _everything_printed(caught.value)


async def test_a_read_cannot_write(db: Database) -> None:
    with pytest.raises(StorageError):
        await db.read(add, "never")
    assert await db.read(texts) == set()


async def test_a_cancelled_caller_does_not_stop_what_was_queued(db: Database, gate: Gate) -> None:
    held = [asyncio.create_task(db.run(gate.wait)) for _ in range(4)]
    await asyncio.to_thread(gate.reached.wait, 20)
    task = asyncio.create_task(db.run(add, "still"))
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    gate.opened.set()
    await asyncio.gather(*held)
    await db.close()  # finishes what is queued
    with pytest.raises(StorageError, match="closed"):
        await db.run(texts)


async def test_closing_finishes_what_is_queued(database: Database, database_url: str) -> None:
    await database.run(prepare)
    tasks = [asyncio.create_task(database.run(add, str(n))) for n in range(100)]
    await asyncio.sleep(0)
    await database.close()
    await asyncio.gather(*tasks)
    again = Database.open(database_url)
    assert len(await again.read(texts)) == 100
    await again.close()


async def test_read_then_write_is_never_interleaved(db: Database, database_url: str) -> None:
    """Neither with functions of the same program, nor with those of another one on the same database."""

    def count(conn: Connection) -> None:
        number = conn.execute(sa.select(notes.c.number).where(notes.c.text == "counter")).scalar_one()
        conn.execute(notes.update().where(notes.c.text == "counter").values(number=number + 1))

    other = Database.open(database_url)
    await db.run(add, "counter")
    await asyncio.gather(*(each.run(count) for _ in range(30) for each in (db, other)))
    assert await db.read(lambda conn: conn.execute(sa.select(notes.c.number)).scalar_one()) == 60
    await other.close()


async def test_a_decision_on_what_was_read_still_holds_at_the_commit(db: Database) -> None:
    """Write skew: two functions each see that nobody is there yet, and add somebody under another name."""

    def first_only(conn: Connection, kind: int, text: str) -> None:
        if not conn.execute(sa.select(sa.func.count()).where(notes.c.number == kind)).scalar_one():
            conn.execute(notes.insert(), [{"text": text, "number": kind}])

    await asyncio.gather(*(db.run(first_only, kind, f"{kind} {n}") for kind in range(10) for n in range(8)))
    assert len(await db.read(texts)) == 10


async def test_several_loops_share_one_database(db: Database) -> None:
    def elsewhere(name: str) -> set[str]:
        async def both() -> set[str]:
            await db.run(add, name)
            return await db.read(texts)

        return asyncio.run(both())

    seen = await asyncio.gather(*(asyncio.to_thread(elsewhere, f"loop {n}") for n in range(4)))
    assert all(f"loop {n}" in names for n, names in enumerate(seen))


async def test_checks_refuse_as_conflicts_and_unknown_addresses_at_once(db: Database) -> None:
    def negative(conn: Connection) -> None:
        conn.execute(notes.insert(), [{"text": "x", "number": -1}])

    with pytest.raises(Conflict):
        await db.run(negative)
    for url in ("mysql://host/name", "sqlite://", "sqlite:///:memory:", "nonsense", "sqlite:///x.db?mode=ro"):
        with pytest.raises(ValueError, match="address"):
            Database.open(url)


async def test_a_lost_connection_is_replaced(postgres_url: str) -> None:
    def sever(conn: Connection) -> None:
        conn.execute(
            sa.text(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database()"
                " AND pid <> pg_backend_pid()"
            )
        )

    database, other = Database.open(postgres_url), Database.open(postgres_url)
    await database.run(prepare)
    await asyncio.gather(*(database.run(add, f"before {n}") for n in range(8)), *(database.read(texts) for _ in "ab"))
    await other.run(sever)
    await asyncio.gather(*(database.run(add, f"after {n}") for n in range(8)))
    assert len(await database.read(texts)) == 16
    await database.close()
    await other.close()


async def test_an_unreachable_server_is_a_storage_error(tmp_path: Path) -> None:
    database = Database.open(f"postgresql://nobody:{CANARY}@/none?host={tmp_path}")
    with pytest.raises(StorageError) as caught:
        await database.read(texts)
    assert CANARY not in _everything_printed(caught.value)
    await database.close()


async def test_deleted_text_leaves_the_sqlite_files_when_idle(sqlite_url: str, tmp_path: Path) -> None:
    def forget(conn: Connection) -> None:
        conn.execute(notes.delete())

    def on_disk() -> bytes:
        return b"".join(path.read_bytes() for path in tmp_path.glob("passerelle.db*"))

    database = Database.open(sqlite_url)
    await database.run(prepare)
    await database.run(add, CANARY)
    assert CANARY.encode() in on_disk()
    await database.run(forget)
    await database.idle_checkpoint()
    assert (tmp_path / "passerelle.db-wal").stat().st_size == 0
    assert CANARY.encode() not in on_disk()
    await database.close()


def modes(folder: Path, pattern: str) -> set[int]:
    return {path.stat().st_mode & 0o777 for path in folder.glob(pattern)}


async def test_sqlite_files_are_their_owners_alone(tmp_path: Path) -> None:
    database = Database.open(f"sqlite:///{tmp_path}/new.db")
    await database.run(prepare)
    assert modes(tmp_path, "new.db*") == {0o600}
    await database.close()


_HOLDER = """
import asyncio, sys
from storage.database import Database
from tests.usecases.test_database import add, prepare
async def main():
    database = Database.open(sys.argv[1])
    database.lock()
    await database.run(prepare)
    async def write(who):
        for n in range(100_000):
            await database.run(add, f"{who} {n}")
            sys.stdout.write(f"{who} {n}\\n")
            sys.stdout.flush()
    await asyncio.gather(*(write(who) for who in range(8)))
asyncio.run(main())
"""


def start_holder(url: str) -> subprocess.Popen[str]:
    root = Path(__file__).parents[2]
    return subprocess.Popen([sys.executable, "-c", _HOLDER, url], stdout=subprocess.PIPE, text=True, cwd=root)


async def test_a_kill_loses_nothing_acknowledged_and_frees_the_lock(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/killed.db"
    holder = start_holder(url)
    database = Database.open(url)
    assert holder.stdout is not None
    try:
        acknowledged = {holder.stdout.readline().strip() for _ in range(300)}
        with pytest.raises(AlreadyRunning):
            database.lock()
        assert await database.read(texts)  # which needs no lock
    finally:
        holder.kill()
        rest = await asyncio.to_thread(holder.stdout.read)
        holder.stdout.close()
        await asyncio.to_thread(holder.wait, 20)
    acknowledged |= set(rest.split("\n")[:-1])
    database.lock()
    assert acknowledged <= await database.read(texts)
    await database.close()
    assert modes(tmp_path, "killed.db-wal") == set()


async def test_a_second_process_is_refused_and_the_next_one_let_in(database_url: str) -> None:
    first, second = Database.open(database_url), Database.open(database_url)
    first.lock()
    with pytest.raises(AlreadyRunning):
        second.lock()
    await first.close()
    second.lock()
    await second.close()
