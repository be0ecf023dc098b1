"""All tables together: what migrations compare the database with."""

from __future__ import annotations

from storage import record_tables, search_tables, tables

metadata = tables.metadata

__all__ = ["metadata", "record_tables", "search_tables"]
