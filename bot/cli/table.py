"""Findings as a table with marks, for people and for terminals of any width."""

from __future__ import annotations

from collections.abc import Sequence

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table
from rich.text import Text

from bot.cli.check import Finding


def show(rows: Sequence[Finding], console: Console | None = None) -> int:
    """Print the table; the exit code is 1 if anything is amiss."""
    console = console or Console()
    table = Table(box=SIMPLE_HEAD, show_header=False, pad_edge=False)
    table.add_column(width=1)
    table.add_column(overflow="fold")
    table.add_column(overflow="fold", ratio=1)
    for row in rows:
        found = Text(row.found)
        if row.remedy:
            found.append(f"\n{row.remedy}", style="italic")
        table.add_row(Text("✓", style="green") if row.ok else Text("✗", style="bold red"), Text(row.subject), found)
    console.print(table)
    amiss = sum(not row.ok for row in rows)
    console.print(Text(f"{amiss} to mend." if amiss else "Everything is in place."))
    return 1 if amiss else 0
