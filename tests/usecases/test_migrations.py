"""The schema a database is brought to is the one that the code means, and no death in between leaves half of it."""

from __future__ import annotations

import asyncio
import shutil
import subprocess
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy.engine import Connection

from storage import tables as t
from storage.database import Database
from storage.errors import Conflict, DatabaseTooNew, StorageError
from storage.migrate import FOLDER, current_revision, head, upgrade
from storage.migrations.options import COMPARISON
from storage.schema import metadata

ON_BOTH = True  # what is in question is how it is stored

ROOT = Path(__file__).parents[2]


def differences(conn: Connection) -> Sequence[Any]:
    found: Sequence[Any] = compare_metadata(MigrationContext.configure(conn, opts=dict(COMPARISON)), metadata)
    return found


def tables(conn: Connection) -> set[str]:
    return set(sa.inspect(conn).get_table_names())


def constraint_names(conn: Connection) -> set[str | None]:
    inspector = sa.inspect(conn)
    names: set[str | None] = set()
    for table in inspector.get_table_names():
        if table != "alembic_version" and not table.startswith("search_index"):
            names |= {inspector.get_pk_constraint(table)["name"]}
            names |= {key["name"] for key in inspector.get_foreign_keys(table)}
            names |= {constraint["name"] for constraint in inspector.get_unique_constraints(table)}
            names |= {check["name"] for check in inspector.get_check_constraints(table)}
    return names


async def test_the_migrated_schema_is_the_one_in_the_code(database: Database) -> None:
    assert head() is not None
    assert await database.read(current_revision) == head()
    assert await database.run_alone(differences) == []


async def test_every_constraint_has_the_name_that_migrations_rely_on(database: Database) -> None:
    in_code = {str(constraint.name) for table in metadata.tables.values() for constraint in table.constraints}
    assert await database.read(constraint_names) == in_code


async def test_an_upgrade_of_an_upgraded_database_changes_nothing(database: Database) -> None:
    await upgrade(database)
    assert await database.read(current_revision) == head()


async def test_many_starting_at_once_migrate_once(empty_database_url: str) -> None:
    databases = [Database.open(empty_database_url) for _ in range(3)]
    await asyncio.gather(*(upgrade(database) for database in databases))
    assert await databases[0].read(current_revision) == head()
    for database in databases:
        await database.close()


async def test_a_database_of_a_later_version_is_refused(database: Database) -> None:
    def outrun(conn: Connection) -> None:
        conn.execute(sa.text("UPDATE alembic_version SET version_num = '9999'"))

    await database.run(outrun)
    with pytest.raises(DatabaseTooNew):
        await upgrade(database)


def migrations(folder: Path, *bodies: str) -> Path:
    """A folder like the program's own, with these migrations instead."""
    shutil.copytree(FOLDER, folder, ignore=shutil.ignore_patterns("versions", "__pycache__"))
    (folder / "versions").mkdir()
    for number, body in enumerate(bodies, 1):
        lines = [
            "import sqlalchemy as sa",
            "from alembic import op",
            f"revision = '{number:04}'",
            f"down_revision = {f'{number - 1:04}' if number > 1 else None!r}",
            "def upgrade():",
            *(f"    {line}" for line in body.splitlines()),
        ]
        (folder / "versions" / f"{number:04}_step.py").write_text("\n".join(lines) + "\n")
    return folder


PARENT_AND_CHILD = """\
op.create_table("parent", sa.Column("id", sa.Integer, primary_key=True), sa.Column("old", sa.Text))
op.create_table(
    "child",
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("parent_id", sa.Integer, sa.ForeignKey("parent.id", ondelete="CASCADE"), nullable=False),
)
op.execute("INSERT INTO parent VALUES (1, 'x')")
op.execute("INSERT INTO child VALUES (1, 1)")
"""

REBUILD_PARENT = """\
with op.batch_alter_table("parent", recreate="auto") as batch:
    batch.alter_column("old", new_column_name="new", existing_type=sa.Text, nullable=False)
"""


async def test_rebuilding_a_table_keeps_the_rows_that_refer_to_it(empty_database_url: str, tmp_path: Path) -> None:
    """SQLite can alter little: Alembic copies the table and drops the old one, which would delete in cascade."""
    folder = migrations(tmp_path / "migrations", PARENT_AND_CHILD, REBUILD_PARENT)
    database = Database.open(empty_database_url)
    await upgrade(database, folder)
    count = sa.text("SELECT count(*) FROM child JOIN parent ON parent.id = parent_id WHERE new = 'x'")
    assert await database.read(lambda conn: conn.execute(count).scalar_one()) == 1
    await database.close()


def without_0004(folder: Path) -> Path:
    """The migrations of the version before people could do more than write."""
    shutil.copytree(FOLDER, folder, ignore=shutil.ignore_patterns("0004_*", "__pycache__"))
    return folder


STATES = ("translating", "pending", "sending", "sent", "unknown", "failed", "superseded")


def lived_in(conn: Connection) -> None:
    """A bridge with a room, a message and its copy, and deliveries in every state."""
    now = datetime(2026, 1, 1, tzinfo=UTC)
    conn.execute(t.bridges.insert().values(name="b", origin="file", state="active", carry_original=True, tier="any"))
    room = {"digest": b"r" * 16, "chat": b"c" * 16, "platform": "sign", "address": b"a"}
    conn.execute(t.rooms.insert().values(bridge_id=1, language="fr", **room))
    said = {"author": b"o" * 16, "revision": 1, "state": "live", "created_at": now}
    conn.execute(t.messages.insert().values(id=7, bridge_id=1, room_id=1, **said))
    copy = {"chat": b"c" * 16, "event_id": "e", "part": 0, "role": "original"}
    conn.execute(t.copies.insert().values(message_id=7, room_id=1, **copy))
    for number, state in enumerate(STATES):
        row = {"key": f"k{number}", "kind": "send", "room_id": 1, "message_id": 7, "revision": 1, "part": 0}
        row |= {"priority": 10, "expires_at": now, "policy": "repeat", "state": state, "created_at": now}
        conn.execute(t.deliveries.insert().values(**row, key_id="2026-01-01", payload=b"sealed"))


def kept(conn: Connection) -> list[Any]:
    d, r, b = t.deliveries.c, t.rooms.c, t.bridges.c
    waiting = conn.execute(sa.select(d.key, d.state, d.payload).order_by(d.id))
    linked = sa.select(r.lobby_until, r.problem, b.tells_members).join(t.bridges, b.id == r.bridge_id)
    said = sa.select(t.messages.c.thread_id, t.copies.c.event_id).join(t.copies)
    return [tuple(row) for row in (*waiting, *conn.execute(linked), *conn.execute(said))]


async def test_what_a_bot_of_the_version_before_held_is_there_afterwards(
    empty_database_url: str, tmp_path: Path
) -> None:
    database = Database.open(empty_database_url)
    await upgrade(database, without_0004(tmp_path / "migrations"))
    await database.run(lived_in)
    await upgrade(database)
    expected = [(f"k{number}", state, b"sealed") for number, state in enumerate(STATES)]
    assert await database.read(kept) == [*expected, (None, "", False), (None, "e")]
    assert await database.run_alone(differences) == []
    await database.run(lambda conn: conn.execute(t.deliveries.update().values(kind="refresh")))
    await database.close()


@pytest.mark.parametrize(
    ("body", "error"),
    [
        ("op.execute('SELECT no_such_column')", StorageError),
        ("op.execute('INSERT INTO child VALUES (2, 77)')", Conflict),
    ],
)
async def test_a_migration_that_fails_leaves_nothing(
    empty_database_url: str, tmp_path: Path, body: str, error: type[StorageError]
) -> None:
    folder = migrations(tmp_path / "migrations", PARENT_AND_CHILD, body)
    database = Database.open(empty_database_url)
    with pytest.raises(error):
        await upgrade(database, folder)
    assert await database.read(tables) == set()
    await database.close()


async def test_forked_migrations_are_refused(tmp_path: Path) -> None:
    folder = migrations(tmp_path / "migrations", "pass", "pass")
    second = folder / "versions" / "0002_step.py"
    (folder / "versions" / "0002_other.py").write_text(second.read_text().replace("'0002'", "'0002b'"))
    with pytest.raises(ValueError, match="fork"):
        head(folder)


_UPGRADE = """
import asyncio, pathlib, sys
from storage.database import Database
from storage.migrate import upgrade
asyncio.run(upgrade(Database.open(sys.argv[1]), pathlib.Path(sys.argv[2])))
"""

_DIE_HALFWAY = """\
op.create_table("extra", sa.Column("id", sa.Integer, primary_key=True))
op.execute("UPDATE parent SET old = 'y'")
import os, pathlib, signal
if pathlib.Path(__file__).with_name("deadly").exists():
    os.kill(os.getpid(), signal.SIGKILL)
"""


async def test_a_kill_in_the_middle_of_a_migration_is_made_good_at_the_next_start(
    empty_database_url: str, tmp_path: Path
) -> None:
    folder = migrations(tmp_path / "migrations", PARENT_AND_CHILD, _DIE_HALFWAY, "op.drop_table('extra')")
    deadly = folder / "versions" / "deadly"
    deadly.touch()
    command = [sys.executable, "-c", _UPGRADE, empty_database_url, str(folder)]
    killed = await asyncio.to_thread(subprocess.run, command, cwd=ROOT, timeout=60, check=False)
    assert killed.returncode == -9
    database = Database.open(empty_database_url)
    assert await database.read(tables) == set()
    deadly.unlink()
    await upgrade(database, folder)
    assert await database.read(tables) == {"alembic_version", "parent", "child"}
    assert await database.read(current_revision, folder) == "0003"
    await database.close()
