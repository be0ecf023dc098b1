"""`passerelle import`: takes a sheet into the directory and says, line by line, what somebody should look at.

The bot may be running on the same database: nothing is locked beyond the one transaction.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table
from rich.text import Text

from bot.app import open_storage
from config.settings import Settings
from handlers.directory.importing import SheetError, decode
from handlers.directory.importing.storing import Noted, Report, import_file
from messages.catalog import Catalog
from messages.names import neutralise
from storage import migrate, rotation

BAD_FILE = 2
"""Exit code if the sheet cannot be read."""
COLUMNS = {
    "organisations": "name, type, country",
    "practices": "title, territory, country, organisation, pillar, theme, summary, and source if you like",
    "events": "title, kind, start, and end, place, country, organisers, note if you like",
}
_SHOWN = 80  # characters of a name


async def import_sheet(settings: Settings, kind: str, file: Path, language: str = "") -> int:
    """Import a file and show the report. `language` is that of its texts, the network's default if empty. 0, or
    BAD_FILE with the reason on standard error; nothing has changed then."""
    try:
        text = await asyncio.to_thread(_read, file)
    except OSError as error:
        return _refused(f"{file}: {_unreadable(error)}")
    except SheetError as error:
        return _refused(say_refusal(error, file, kind))
    known = settings.network.languages
    if language and language not in known:
        return _refused(f"--language {language}: write one of the network's languages: {', '.join(known)}.")
    try:
        report = await _imported(settings, kind, text, language or settings.network.default_language)
    except SheetError as error:
        return _refused(say_refusal(error, file, kind))
    show(report)
    return 0


def _read(file: Path) -> str:
    return decode(file.read_bytes())


def _refused(why: str) -> int:
    sys.stderr.write(f"{''.join(char if char.isprintable() or char == chr(10) else ' ' for char in why)}\n")
    return BAD_FILE


async def _imported(settings: Settings, kind: str, text: str, language: str) -> Report:
    database, secrets = await open_storage(settings)
    try:
        await migrate.upgrade(database)
        return await import_file(
            database,
            kind,
            text,
            secrets=await database.read(rotation.in_use, secrets=secrets),
            languages=settings.network.languages,
            language=language,
            now=datetime.now(UTC),
        )
    finally:
        await database.close()


def say_refusal(error: SheetError, file: Path, kind: str) -> str:
    """Why nothing came in, where, and how to mend it."""
    line = error.arguments.get("line")
    place = f"{file}:{line}" if line else str(file)
    remedy = f"Nothing was imported. A sheet of {kind} has the columns {COLUMNS[kind]}."
    return f"{place}: {_worded(error.key, error.arguments)}\n    {remedy}"


def show(report: Report, console: Console | None = None) -> None:
    """What became of the rows, then what to look at, by line."""
    console = console or Console()
    console.print(_counts(report))
    _lines(
        console,
        "Left as people of the network have it",
        (
            (one.line, one.name, "registered or changed here since; the sheet says something else")
            for one in report.kept
        ),
    )
    withheld = {one.line for one in report.withheld}
    _lines(console, "To be checked", ((one.line, one.name, _why(one, withheld)) for one in report.to_check))
    _lines(
        console,
        "Odd lines",
        ((one.line, "", _worded(one.key, {"line": one.line, **one.arguments})) for one in report.problems),
    )
    if report.unknown:
        columns = ", ".join(neutralise(name) for name in report.unknown if name)
        console.print(Text(f"Columns that were not read: {columns}."))


def _counts(report: Report) -> Table:
    table = Table(title=f"Import of {report.kind}", title_justify="left", box=SIMPLE_HEAD, show_header=False)
    table.add_column()
    table.add_column(justify="right")
    counts = {
        "rows read": report.rows,
        "new": report.new,
        "changed": report.changed,
        "unchanged": report.unchanged,
        "left as they are": len(report.kept),
        "to be checked": len(report.to_check),
    }
    if report.organisations:
        counts["organisations that these brought"] = report.organisations
    for name, count in counts.items():
        table.add_row(name, str(count))
    return table


def _lines(console: Console, title: str, rows: Iterable[tuple[int, str, str]]) -> None:
    """A table of (line, name, why) in the order of the lines; nothing if there are none."""
    found = sorted(rows)
    if not found:
        return
    table = Table(title=title, title_justify="left", box=SIMPLE_HEAD)
    table.add_column("line", justify="right")
    if named := any(name for _, name, _ in found):
        table.add_column("name", overflow="fold")
    table.add_column("why", overflow="fold")
    for line, name, why in found:
        cells: Sequence[str] = (neutralise(name, _SHOWN), why) if named else (why,)
        table.add_row(str(line), *map(Text, cells))
    console.print(table)


def _why(noted: Noted, withheld: set[int]) -> str:
    doubts = "; ".join(_worded(f"import-doubt-{code.replace('_', '-')}") for code in noted.codes)
    return f"{doubts}: not public until a coordinator has looked" if noted.line in withheld else doubts


def _worded(key: str, arguments: Mapping[str, str | int] | None = None) -> str:
    """In English; what comes from the file must not steer the terminal."""
    catalog = Catalog("en")
    values = {name: neutralise(one, 200) if isinstance(one, str) else one for name, one in (arguments or {}).items()}
    return catalog.text(key, "en", **values) if catalog.has(key) else key


def _unreadable(error: OSError) -> str:
    if isinstance(error, FileNotFoundError):
        return "there is no such file."
    if isinstance(error, IsADirectoryError):
        return "this is a folder; name the file."
    return "the file cannot be read: check its owner and its rights."
