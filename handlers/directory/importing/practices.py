"""Practices from a sheet: what is done where and by whom. Texts stay as they stand, however long."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from handlers.directory.importing import doubts
from handlers.directory.importing.keys import folded, keys
from handlers.directory.importing.table import Line, Sheet, read_table
from handlers.directory.places import Place
from messages.countries import country_of
from messages.enumerations import ENUMERATIONS

_MOST_WORDS_IN_TITLE, _MOST_WORDS_IN_SUMMARY = 15, 100  # RECORDS


@dataclass(frozen=True, slots=True)
class PracticeRow:
    """`organisations` are names, the first leading; `pillar` and `theme` values of RECORDS; `year` of the source."""

    line: int
    read: Mapping[str, str]
    key: str
    title: str
    summary: str
    territory: str
    place: Place | None
    country: str | None
    organisations: tuple[str, ...]
    pillar: str | None
    theme: str | None
    source: str
    year: int | None
    doubts: tuple[str, ...]


def read_practices(text: str) -> Sheet[PracticeRow]:
    """All rows of a sheet of practices. SheetError if it cannot be read."""
    columns = ("title", "territory", "country", "organisation", "pillar", "theme", "summary")
    table = read_table(text, columns, ("source",))
    known_by = keys([(line.text("title"), line.text("territory"), line.text("country")) for line in table.lines])
    namesakes = doubts.of_namesakes([line.text("title") for line in table.lines])
    rows = [_row(*each) for each in zip(table.lines, known_by, namesakes, strict=True)]
    return Sheet(tuple(rows), table.problems, table.unknown)


def split_names(text: str) -> tuple[str, ...]:
    """The names in a cell such as "OCU; ANVITA"."""
    return tuple(name for part in text.split(";") if (name := " ".join(part.split())))


def place_and_country(territory: str, country: str) -> tuple[Place | None, str | None, list[str]]:
    """What two cells say about where, with doubts. The country stays as it stands where the place lies elsewhere."""
    code = country_of(country)
    found = [] if code else ["country_unknown" if country else "country_missing"]
    if not territory:
        return None, code, found
    place, more = doubts.of_place(territory, code)
    return place, code, found + more


def _row(line: Line, key: str, alike: list[str]) -> PracticeRow:
    title, summary = line.text("title"), line.cells.get("summary", "").strip()
    place, country, of_place = place_and_country(line.text("territory"), line.text("country"))
    pillar, theme = _value("pillar", line.text("pillar")), _value("theme", line.text("theme"))
    year = re.search(r"\b(?:19|20)\d\d\b", line.text("source"))
    checks = {
        "line_odd": line.odd,
        "title_long": len(title.split()) > _MOST_WORDS_IN_TITLE,
        "summary_missing": not summary,
        "summary_long": len(summary.split()) > _MOST_WORDS_IN_SUMMARY,
        "organisation_missing": not split_names(line.text("organisation")),
        "pillar_unknown": pillar is None,
        "theme_unknown": theme is None,
        "territory_missing": not line.text("territory"),
    }
    found = [code for code, holds in checks.items() if holds]
    return PracticeRow(
        line=line.number,
        read=line.cells,
        key=key,
        title=title,
        summary=summary,
        territory=line.text("territory"),
        place=place,
        country=country,
        organisations=split_names(line.text("organisation")),
        pillar=pillar,
        theme=theme,
        source=line.text("source"),
        year=int(year.group()) if year else None,
        doubts=tuple(dict.fromkeys([*found, *doubts.of_text(title), *of_place, *alike])),
    )


def _value(enumeration: str, written: str) -> str | None:
    """ "Legal social support" is legal_social_support."""
    value = folded(written).replace(" ", "_")
    return value if value in ENUMERATIONS[enumeration] else None
