"""Events from a sheet: past meetings, those to come whose date is only a year, and days of every year ("--12-18")."""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from handlers.directory.importing import doubts
from handlers.directory.importing.keys import folded, keys
from handlers.directory.importing.practices import place_and_country, split_names
from handlers.directory.importing.table import Line, Sheet, read_table
from handlers.directory.places import Place
from messages.countries import region_of
from messages.enumerations import ENUMERATIONS

_KINDS: Final = ENUMERATIONS["event_kind"]
_REGION_WORDS: Final = {"african": "africa", "american": "americas", "asian": "asia", "european": "europe"}
_INTERPRETED = re.compile(r"^interpreted in ((?:[a-z]{2,3})(?:(?:, ?| and )[a-z]{2,3})*)$")
_EVERY_YEAR = re.compile(r"^--(\d\d)-(\d\d)$")  # ISO 8601:2000 5.2.1.3 d, vCard's "every year" (RFC 6350, 4.3.1)
_PARTIAL = re.compile(r"^\d{4}(?:-\d\d){0,2}$")
_DAY_FIRST = re.compile(r"^(\d\d?)[/.](\d\d?)[/.](\d{4})$")


@dataclass(frozen=True, slots=True)
class EventRow:
    """`start` and `end` are ISO dates, whole or partial ("2024", "2024-06"), or "--12-18" with `recurrence` "yearly";
    `status` is tentative while the day is open; `interpretation` are language codes; `region` as in RECORDS."""

    line: int
    read: Mapping[str, str]
    key: str
    title: str
    kind: str | None
    start: str
    end: str
    recurrence: str
    status: str
    place: Place | None
    country: str | None
    region: str | None
    time_zone: str
    organisers: tuple[str, ...]
    interpretation: tuple[str, ...]
    note: str
    doubts: tuple[str, ...]


def read_events(text: str) -> Sheet[EventRow]:
    """All rows of a sheet of events. SheetError if it cannot be read."""
    table = read_table(text, ("title", "kind", "start"), ("end", "place", "country", "organisers", "note"))
    known_by = keys([(line.text("title"), line.text("start")) for line in table.lines])
    namesakes = doubts.of_namesakes([line.text("title") for line in table.lines])
    rows = [_row(*each) for each in zip(table.lines, known_by, namesakes, strict=True)]
    return Sheet(tuple(rows), table.problems, table.unknown)


def _row(line: Line, key: str, alike: list[str]) -> EventRow:
    title, note = line.text("title"), line.cells.get("note", "").strip()
    start, end, of_dates = _dates(line.text("start"), line.text("end"))
    place, country, of_place = _where(line)
    region = (region_of(country) if country else None) or _region(title)
    kind = folded(line.text("kind")).replace(" ", "_")
    interpreted = _INTERPRETED.match(note.lower())
    yearly = start.startswith("--")
    understood = not note or interpreted or (yearly and folded(note) == "every year")
    found = [
        *(["line_odd"] if line.odd else []),
        *doubts.of_text(title),
        *([] if kind in _KINDS else ["kind_unknown"]),
        *of_dates,
        *of_place,
        *(["region_differs"] if _region(title) not in (None, region) else []),
        *([] if understood else ["note_to_read"]),
        *alike,
    ]
    return EventRow(
        line=line.number,
        read=line.cells,
        key=key,
        title=title,
        kind=kind if kind in _KINDS else None,
        start=start,
        end=end,
        recurrence="yearly" if yearly else "",
        status="confirmed" if len(start) == len("2024-01-01") or yearly else "tentative",
        place=place,
        country=country,
        region=region,
        time_zone=place.time_zone if place else "",
        organisers=split_names(line.text("organisers")),
        interpretation=tuple(re.findall(r"\b(?!and\b)[a-z]{2,3}\b", interpreted.group(1))) if interpreted else (),
        note=note,
        doubts=tuple(dict.fromkeys(found)),
    )


def _where(line: Line) -> tuple[Place | None, str | None, list[str]]:
    """An event without a place may be online, everywhere or not decided yet: no doubt."""
    if not line.text("place") and not line.text("country"):
        return None, None, []
    return place_and_country(line.text("place"), line.text("country"))


def _dates(start: str, end: str) -> tuple[str, str, list[str]]:
    begun, found = _date(start)
    ended, more = _date(end) if end else ("", [])
    found += [code for code in more if code not in found]
    if begun and ended and ended[: len(begun)] < begun[: len(ended)]:
        found.append("end_before_start")
    return begun, ended, found


def _date(written: str) -> tuple[str, list[str]]:
    """An ISO date with its doubts; "" if there is none or it does not exist."""
    if day_first := _DAY_FIRST.match(written):
        day, month, year = map(int, day_first.groups())
        iso, found = _date(f"{year:04}-{month:02}-{day:02}")
        return iso, [*found, "date_order"] if iso and day <= 12 else found
    every_year = _EVERY_YEAR.match(written)
    if not every_year and not _PARTIAL.match(written):
        return "", ["date_unknown" if written else "date_missing"]
    whole = "2000" + written[1:] if every_year else written + "-01" * ((10 - len(written)) // 3)
    try:
        datetime.date.fromisoformat(whole)
    except ValueError:
        return "", ["date_unknown"]
    return written, [] if len(whole) == len(written) or every_year else ["date_partial"]


def _region(title: str) -> str | None:
    return next((region for word in folded(title).split() if (region := _REGION_WORDS.get(word))), None)
