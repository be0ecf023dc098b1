"""All tables together: what migrations compare the database with."""

from __future__ import annotations

from storage import (
    broadcast_tables,
    event_tables,
    participation_tables,
    record_tables,
    relay_tables,
    search_tables,
    tables,
)

metadata = tables.metadata

__all__ = [
    "broadcast_tables",
    "event_tables",
    "metadata",
    "participation_tables",
    "record_tables",
    "relay_tables",
    "search_tables",
]
