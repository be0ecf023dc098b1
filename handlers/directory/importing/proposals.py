"""From a row that was read to the record that it proposes: the same fields as the dialogues fill, so that people can
show, change and take over what was imported like anything else.

What was read stands beside it word for word (`data["read"]`), and is how a changed row is known from a changed record.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from handlers.directory.importing.events import EventRow, read_events
from handlers.directory.importing.organisations import OrganisationRow, read_organisations
from handlers.directory.importing.practices import PracticeRow, read_practices
from handlers.directory.importing.table import Problem
from handlers.directory.places import Place

KINDS: Final = {"organisations": "organisation", "practices": "practice", "events": "event"}
"""Kinds of sheets, with the kind of record that their rows become."""
PERHAPS_A_PERSON = "perhaps_a_person"
"""The doubt that keeps a record from being public until somebody has looked."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A record as a row proposes it. `key` is what it is found by again; `texts` hold every field that the sheet could
    have filled, "" where it did not; `organisations` are names, the first leading."""

    line: int
    kind: str
    key: str
    texts: Mapping[str, str]
    tags: Mapping[str, tuple[str, ...]]
    data: Mapping[str, Any]
    checks: tuple[str, ...]
    organisations: tuple[str, ...] = ()

    @property
    def title(self) -> str:
        """What the row calls it."""
        return self.texts["title"]

    @property
    def country(self) -> str:
        """Alpha-2, or ""."""
        return str(self.data.get("country") or "")


@dataclass(frozen=True, slots=True)
class Proposals:
    """A sheet's; `problems` and `unknown` columns as in Sheet."""

    rows: tuple[Proposal, ...]
    problems: tuple[Problem, ...] = field(default_factory=tuple)
    unknown: tuple[str, ...] = field(default_factory=tuple)


def propose(kind: str, text: str) -> Proposals:
    """What a sheet proposes; `kind` is one of KINDS. SheetError if it cannot be read. Reads the gazetteer: in a thread
    where others must not wait."""
    if kind == "organisations":
        organisations = read_organisations(text)
        rows = tuple(map(_organisation, organisations.rows))
        return Proposals(rows, organisations.problems, organisations.unknown)
    if kind == "practices":
        practices = read_practices(text)
        return Proposals(tuple(map(_practice, practices.rows)), practices.problems, practices.unknown)
    if kind == "events":
        events = read_events(text)
        return Proposals(tuple(map(_event, events.rows)), events.problems, events.unknown)
    raise ValueError(kind)


def propose_organisation(name: str, country: str, read: Mapping[str, str]) -> Proposal:
    """An organisation that another sheet names: its country is taken to be that of what it does, its type is open."""
    cells = ",".join('"' + cell.replace('"', '""') + '"' for cell in (name, "", country))
    made = _organisation(read_organisations(f"name,type,country\n{cells}\n").rows[0])
    return Proposal(made.line, made.kind, made.key, made.texts, {}, {**made.data, "read": dict(read)}, made.checks)


def _organisation(row: OrganisationRow) -> Proposal:
    return Proposal(
        row.line,
        "organisation",
        row.key or row.name,
        {"title": row.name},
        _tags(type=row.type),
        _known(
            aliases="; ".join(row.aliases), country=row.country, place=_place(row.place, "", None), read=dict(row.read)
        ),
        row.doubts,
    )


def _practice(row: PracticeRow) -> Proposal:
    return Proposal(
        row.line,
        "practice",
        row.key or row.title,
        {"title": row.title, "summary": row.summary, "partners": ", ".join(row.organisations[1:])},
        _tags(themes=row.theme, pillars=row.pillar),
        _known(
            country=row.country,
            place=_place(row.place, row.territory, row.country),
            source=row.source,
            source_year=row.year,
            read=dict(row.read),
        ),
        row.doubts,
        row.organisations,
    )


def _event(row: EventRow) -> Proposal:
    return Proposal(
        row.line,
        "event",
        row.key or row.title,
        {"title": row.title},
        _tags(kind=row.kind),
        _known(
            start=row.start,
            end=row.end,
            partial=0 < len(row.start) < len("2024-01-01") and not row.recurrence,
            recurrence=row.recurrence,
            status=row.status,
            country=row.country,
            region=row.region,
            place=_place(row.place, " ".join(row.read.get("place", "").split()), row.country),
            time_zone=row.time_zone,
            organisers=", ".join(row.organisers),
            interpretation=list(row.interpretation),
            note=row.note,
            read=dict(row.read),
        ),
        row.doubts,
        row.organisers,
    )


def _tags(**values: str | None) -> dict[str, tuple[str, ...]]:
    return {name: (value,) for name, value in values.items() if value}


def _known(**values: Any) -> dict[str, Any]:
    """What there is; nothing for what is not known."""
    return {name: value for name, value in values.items() if value not in (None, "", [], False)}


def _place(place: Place | None, written: str, country: str | None) -> dict[str, Any] | None:
    """A place as answers of dialogues hold it: from the gazetteer, or as it was written."""
    if place is not None:
        position = {"latitude": place.latitude, "longitude": place.longitude}
        return {"name": place.name, "country": place.country, **position}
    if not written:
        return None
    return {"name": written, "country": country} if country else {"name": written}
