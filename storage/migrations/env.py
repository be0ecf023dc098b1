"""What Alembic runs: the migrations, in the transaction that storage/migrate.py has begun and will commit.

There is no alembic.ini and no engine here: the program upgrades itself, on the connection it was configured with.
"""

from __future__ import annotations

from alembic import context

from storage.migrations.options import COMPARISON
from storage.schema import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    transactional_ddl=True,
    **COMPARISON,
)
with context.begin_transaction():
    context.run_migrations()
