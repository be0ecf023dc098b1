"""Drafts the next migration: what tables.py has and the migrations do not. `python -m storage.migrations.draft WHAT`

For developers. Revisions are numbered, so that their files stand in order and a fork shows at once.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
from pathlib import Path

from alembic import command
from sqlalchemy.engine import Connection

from storage.database import Database
from storage.migrate import FOLDER, alembic_config, head, upgrade


async def draft(message: str, folder: Path = FOLDER) -> Path:
    """The new file; read it before you commit it."""
    number = f"{int(head(folder) or 0) + 1:04}"

    def write(conn: Connection) -> None:
        config = alembic_config(conn, folder)
        config.set_main_option("file_template", "%%(rev)s_%%(slug)s")
        command.revision(config, message, autogenerate=True, rev_id=number)

    with tempfile.TemporaryDirectory() as scratch:
        database = Database.open(f"sqlite:///{scratch}/scratch.db")
        await upgrade(database, folder)
        await database.run_alone(write)
        await database.close()
    return next((folder / "versions").glob(f"{number}_*.py"))


if __name__ == "__main__":
    sys.stdout.write(f"{asyncio.run(draft(' '.join(sys.argv[1:])))}\n")
