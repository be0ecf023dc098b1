"""Entries as CSV, JSON and GeoJSON, piece by piece, so that an export of any size needs little memory. Pure.

The values are those of RECORDS (`housing`, `FR`), the same in every language; docs/import-export.md explains them.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any, Final, Protocol

import orjson

from handlers.directory.exporting.entries import FACTS, TAGS, TEXTS, Entry

SCHEMA: Final = "passerelle-directory"
VERSION: Final = 1
"""Of JSON and GeoJSON: counts incompatible changes."""
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_MARK = "\ufeff"


class Format(Protocol):
    """Writes a file; `begin`, then `entry` for each, then `end`."""

    def begin(self) -> bytes:
        """What stands before the entries."""
        ...

    def entry(self, entry: Entry) -> bytes:
        """One entry."""
        ...

    def end(self) -> bytes:
        """What stands after them."""
        ...


class Csv:
    """For spreadsheets: a line for each language of each entry. It begins with a byte order mark, without which Excel
    spoils every accent; lines end as RFC 4180 has it; what a spreadsheet would calculate gets an apostrophe."""

    def __init__(self, kind: str, now: datetime) -> None:
        self._texts, self._tags, self._facts = TEXTS[kind], TAGS[kind], FACTS[kind]
        self._organised = kind != "organisation"

    def begin(self) -> bytes:
        """See Format."""
        head = ("id", "language", "original", *self._texts, "machine_translated", "outdated", *self._tags, *self._facts)
        tail = ("place", "country", "latitude", "longitude", *(["organisation"] if self._organised else []))
        ends = ("licence", "origin", "source", "published", "confirmed", "to_check")
        return (_MARK + _line((*head, *tail, *ends))).encode()

    def entry(self, entry: Entry) -> bytes:
        """See Format."""
        spoken = {language for versions in entry.texts.values() for language in versions}
        order = sorted(spoken | {entry.language}, key=lambda language: (language != entry.language, language))
        return "".join(_line(self._cells(entry, language)) for language in order).encode()

    def _cells(self, entry: Entry, language: str) -> list[Any]:
        said = {name: entry.texts[name][language] for name in self._texts if language in entry.texts.get(name, {})}
        latitude, longitude = entry.position or ("", "")
        organisation = [entry.organisation.get("name", "")] if self._organised else []
        return [
            entry.id,
            language,
            language == entry.language,
            *(said[name][0] if name in said else "" for name in self._texts),
            [name for name, (_, state) in said.items() if state == "machine"],
            [name for name, (_, state) in said.items() if state == "stale"],
            *(entry.tags.get(name, []) for name in self._tags),
            *(entry.facts.get(name, "") for name in self._facts),
            entry.place,
            entry.country,
            latitude,
            longitude,
            *organisation,
            entry.licence,
            entry.origin,
            entry.source,
            _day(entry.published) or "",
            _day(entry.confirmed) or "",
            entry.to_check,
        ]

    def end(self) -> bytes:
        """See Format."""
        return b""


class Json:
    """Everything that leaves, every language with its state."""

    def __init__(self, kind: str, now: datetime) -> None:
        self._head = {**_schema(kind, now), "licences": "of each entry; null: none was given, see its source"}
        self._between = b""

    def begin(self) -> bytes:
        """See Format."""
        return orjson.dumps(self._head)[:-1] + b',"entries":['

    def entry(self, entry: Entry) -> bytes:
        """See Format."""
        before, self._between = self._between, b","
        return before + b"\n" + orjson.dumps({**as_data(entry), "place": _place(entry)})

    def end(self) -> bytes:
        """See Format."""
        return b"\n]}\n"


class GeoJson:
    """RFC 7946: a feature for each entry, a point (longitude first) where a place is known, else no geometry."""

    def __init__(self, kind: str, now: datetime) -> None:
        self._head = {"type": "FeatureCollection", **_schema(kind, now)}
        self._between = b""

    def begin(self) -> bytes:
        """See Format."""
        return orjson.dumps(self._head)[:-1] + b',"features":['

    def entry(self, entry: Entry) -> bytes:
        """See Format."""
        point = None
        if entry.position is not None:
            latitude, longitude = entry.position
            point = {"type": "Point", "coordinates": [longitude, latitude]}
        data = as_data(entry)
        title = entry.texts.get("title", {}).get(entry.language, ("", ""))[0]  # maps show one property as a label
        properties = {"title": title, **data, "place": entry.place or None, "country": entry.country or None}
        before, self._between = self._between, b","
        feature = {"type": "Feature", "id": entry.id, "geometry": point, "properties": properties}
        return before + b"\n" + orjson.dumps(feature)

    def end(self) -> bytes:
        """See Format."""
        return b"\n]}\n"


FORMATS: Final[dict[str, Callable[[str, datetime], Format]]] = {"csv": Csv, "json": Json, "geojson": GeoJson}
"""By name; made of the kind of record and the present."""


def as_data(entry: Entry) -> dict[str, Any]:
    """An entry without its place, for JSON; null is what is not known."""
    texts = {
        name: {language: {"text": text, "state": state} for language, (text, state) in sorted(versions.items())}
        for name, versions in entry.texts.items()
    }
    return {
        "id": entry.id,
        "kind": entry.kind,
        "language": entry.language,
        "version": entry.version,
        "texts": texts,
        **entry.tags,
        **entry.facts,
        "organisation": dict(entry.organisation) or None,
        "licence": entry.licence or None,
        "origin": entry.origin,
        "source": entry.source or None,
        "to_check": list(entry.to_check),
        "published": _day(entry.published),
        "confirmed": _day(entry.confirmed),
        "updated": _day(entry.updated),
    }


def _place(entry: Entry) -> dict[str, Any] | None:
    if not entry.place and not entry.country:
        return None
    latitude, longitude = entry.position or (None, None)
    position = {"latitude": latitude, "longitude": longitude}
    return {"name": entry.place or None, "country": entry.country or None, **position}


def _schema(kind: str, now: datetime) -> dict[str, Any]:
    return {"schema": SCHEMA, "version": VERSION, "kind": kind, "exported": _moment(now)}


def _moment(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def _day(moment: datetime | None) -> str | None:
    return None if moment is None else f"{moment:%Y-%m-%d}"


def _line(cells: Sequence[Any]) -> str:
    out = io.StringIO()
    csv.writer(out, lineterminator="\r\n").writerow([_cell(cell) for cell in cells])
    return out.getvalue()


def _cell(value: Any) -> str:
    """A value as a cell; only numbers of ours may begin with a sign."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int | float):
        return str(value)
    text = "; ".join(map(str, value)) if isinstance(value, list | tuple | dict) else str(value)
    text = text.replace("\x00", "")
    return f"'{text}" if text.lstrip(" \u00a0").startswith(_FORMULA) else text
