"""Sheets as people save them: UTF-8 with or without a mark, commas, semicolons or tabs, columns in any order.

What cannot be read at all raises; what is odd in one line is told with its number, and the line still comes in. An
encoding is not guessed: a wrong guess would spoil names for good.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from messages.folding import fold

Row = TypeVar("Row")
_DELIMITERS = (",", ";", "\t")


class SheetError(Exception):
    """The sheet cannot be read. `key` and `arguments` word it (Fluent, "import-…"); nothing of it came in."""

    def __init__(self, key: str, arguments: Mapping[str, str | int] | None = None) -> None:
        super().__init__(key)
        self.key = key
        self.arguments = dict(arguments or {})


@dataclass(frozen=True, slots=True)
class Problem:
    """Something odd in a line (counted from 1, the heading included), worded by `key` and `arguments`."""

    line: int
    key: str
    arguments: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Sheet(Generic[Row]):
    """`rows` are all that can be kept, in their order; `unknown` are headings of columns that were not read."""

    rows: tuple[Row, ...]
    problems: tuple[Problem, ...]
    unknown: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """A line's cells by column, exactly as they stand; `odd` if it has more or fewer than the heading."""

    number: int
    cells: Mapping[str, str]
    odd: bool = False

    def text(self, column: str) -> str:
        """A cell on one line, without spaces around it; "" if there is no such column."""
        return " ".join(self.cells.get(column, "").split())


@dataclass(frozen=True, slots=True)
class Table:
    lines: tuple[Line, ...]
    problems: tuple[Problem, ...]
    unknown: tuple[str, ...]


def decode(data: bytes) -> str:
    """The text of a file. SheetError if it is not UTF-8, saying in which line."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise SheetError("import-not-utf8", {"line": data.count(b"\n", 0, error.start) + 1}) from None


def read_table(text: str, required: Sequence[str], optional: Sequence[str] = ()) -> Table:
    """The lines of a sheet; the first of `required` is the column that names a row, and lines without it are only told.
    SheetError if it is empty, lacks a required column, or has a quotation mark that never ends."""
    delimiter = _delimiter(text.removeprefix("\ufeff"), (*required, *optional))
    rows = _rows(text.removeprefix("\ufeff"), delimiter)
    heading = next(rows, None)
    if heading is None:
        raise SheetError("import-empty")
    titles = [_column(cell) for cell in heading[1]]
    if missing := [column for column in required if column not in titles]:
        raise SheetError("import-columns-missing", {"columns": ", ".join(missing), "found": ", ".join(titles)[:200]})
    if twice := sorted({title for title in titles if title and titles.count(title) > 1}):
        raise SheetError("import-columns-twice", {"columns": ", ".join(twice)[:200]})
    lines, problems = [], []
    for number, cells in rows:
        line, odd = _line(number, titles, cells)
        problems.extend(odd)
        if line.text(required[0]):
            lines.append(line)
        else:
            problems.append(Problem(number, "import-line-nameless", {"column": required[0]}))
    if not lines and not problems:
        raise SheetError("import-empty")
    known = {*required, *optional, ""}
    return Table(tuple(lines), tuple(problems), tuple(title for title in titles if title not in known))


def _line(number: int, titles: list[str], cells: list[str]) -> tuple[Line, list[Problem]]:
    surplus = [cell for cell in cells[len(titles) :] if cell.strip()]
    odd = len(cells) < len(titles) or bool(surplus)
    known = {title: cell for title, cell in zip(titles, cells, strict=False) if title}
    if surplus:
        known[""] = "\n".join(surplus)  # kept with what was read
    problems = [Problem(number, "import-line-odd", {"cells": len(cells), "columns": len(titles)})] if odd else []
    return Line(number, known, odd), problems


def _rows(text: str, delimiter: str) -> Iterator[tuple[int, list[str]]]:
    """Each row that holds something, with the number of its first line."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    while True:
        begin = reader.line_num + 1
        try:
            cells = next(reader, None)
        except csv.Error:
            raise SheetError("import-quotes", {"line": begin}) from None
        if cells is None:
            return
        if any(cell.strip() for cell in cells):
            yield begin, cells


def _delimiter(text: str, columns: Sequence[str]) -> str:
    """What parts the heading into the most columns that we know."""
    heading = next((line for line in text.splitlines() if line.strip()), "")
    return max(_DELIMITERS, key=lambda sign: sum(_column(cell) in columns for cell in heading.split(sign)))


def _column(cell: str) -> str:
    return fold(cell).strip("\"' ").replace(" ", "_")
