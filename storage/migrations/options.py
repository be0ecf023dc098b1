"""How the schema of a database is compared with the one in tables.py: for drafting migrations, and for the test that
finds no difference.
"""

from __future__ import annotations

from typing import Any, Literal

from alembic.autogenerate.api import AutogenContext

from storage.types import UtcDateTime


def _render_item(kind: str, item: Any, _: AutogenContext) -> str | Literal[False]:
    return "UtcDateTime()" if kind == "type" and isinstance(item, UtcDateTime) else False


def _compare_server_default(
    _context: Any, _found: Any, _meant: Any, found_default: str | None, _default: Any, meant_default: str | None
) -> bool | None:
    """As Alembic sees it, but for the empty string, which it takes for an expression on SQLite."""
    return False if meant_default == "" and found_default in {"''", "('')"} else None


def _is_ours(name: str | None, kind: str, _parents: Any) -> bool:
    """The full text index is no table of the metadata (storage/search_tables.py), nor what FTS5 keeps it in."""
    return not (kind == "table" and name is not None and name.startswith("search_index"))


COMPARISON: dict[str, Any] = {
    "render_item": _render_item,
    "compare_type": True,
    "include_name": _is_ours,
    "compare_server_default": _compare_server_default,
}
