"""Brings the schema up to date at start: all pending migrations in one transaction, under a lock, or none of them.

Where nothing is pending, which is nearly always, Alembic is not even imported: that would cost a quarter of a second.
"""

from __future__ import annotations

import io
import re
from collections.abc import Mapping
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from storage.database import Database
from storage.errors import DatabaseTooNew

if TYPE_CHECKING:
    from alembic.config import Config

FOLDER = Path(__file__).parent / "migrations"
_VERSION_TABLE = sa.table("alembic_version", sa.column("version_num", sa.String))
_ASSIGNED = re.compile(r"""^(revision|down_revision)\b[^=]*=\s*(?:None|["']([^"']+)["'])""", re.MULTILINE)


async def upgrade(database: Database, folder: Path = FOLDER) -> None:
    """Run the migrations that this database has not seen. DatabaseTooNew if it has seen one that this program does not
    know; StorageError if one fails, in which case nothing has changed. A kill in the middle changes nothing either."""
    if await database.read(current_revision, folder) != head(folder):
        await database.run_alone(partial(_upgrade, folder))


def current_revision(conn: Connection, folder: Path = FOLDER) -> str | None:
    """The last migration that this database has seen; None if it is empty. DatabaseTooNew if it is an unknown one."""
    if not sa.inspect(conn).has_table(_VERSION_TABLE.name):
        return None
    found: str | None = conn.execute(sa.select(_VERSION_TABLE.c.version_num)).scalar()
    if found is not None and found not in _revisions(folder):
        raise DatabaseTooNew
    return found


def head(folder: Path = FOLDER) -> str | None:
    """The newest migration that this program knows; None if there is none. They form one line: ValueError if not."""
    known = _revisions(folder)
    heads = set(known) - set(known.values())
    if len(heads) > 1:
        raise ValueError("migrations fork")
    return heads.pop() if heads else None


def alembic_config(conn: Connection, folder: Path = FOLDER) -> Config:
    """Alembic's configuration for this connection, which must be in a transaction. It prints nothing."""
    from alembic.config import Config

    config = Config(stdout=io.StringIO(), output_buffer=io.StringIO())
    config.set_main_option("script_location", str(folder).replace("%", "%%"))
    config.attributes["connection"] = conn
    return config


def _upgrade(folder: Path, conn: Connection) -> None:
    from alembic import command

    current_revision(conn, folder)  # once more, now that we hold the lock
    command.upgrade(alembic_config(conn, folder), "head")


@cache
def _revisions(folder: Path) -> Mapping[str, str | None]:
    """Each known revision with the one before it, read from the files' text."""
    found: dict[str, str | None] = {}
    for path in sorted((folder / "versions").glob("[!_.]*.py")):
        names = {match[1]: match[2] for match in _ASSIGNED.finditer(path.read_text("utf-8"))}
        found[names["revision"]] = names.get("down_revision")
    return found
