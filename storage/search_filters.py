"""What is looked for, told twice: as conditions of SQL, for lists that no words are asked of, and as facets, for the
full text index. Distances are SQL in both.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from messages.countries import all_codes, region_of
from storage.search_index import Term, facet
from storage.search_tables import search_records, search_tags

_EARTH = 6371.0  # km
_R, _T = search_records.c, search_tags.c


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for. Each filter that is set must hold, by any of its values; `countries` and `regions` are one
    filter. `near`: latitude, longitude, kilometres. `like`: a record's id, whose neighbours are looked for; then
    `text` counts for nothing. `newest`: newest first instead of best first. `said`: the words that pillars, themes,
    groups and `rural` were read from, with those of `text`; if nothing is found, they are searched for as words."""

    text: str = ""
    kind: str = "practice"
    pillars: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    rural: bool | None = None
    near: tuple[float, float, float] | None = None
    like: int | None = None
    newest: bool = False
    said: str = ""


def point(latitude: float | None, longitude: float | None) -> tuple[float, float, float] | None:
    """A place, in degrees, on a sphere of radius 1."""
    if latitude is None or longitude is None:
        return None
    phi, lam = math.radians(latitude), math.radians(longitude)
    return math.cos(phi) * math.cos(lam), math.cos(phi) * math.sin(lam), math.sin(phi)


def facets_of(kind: str, country: str, rural: bool, tags: Iterable[tuple[str, str]]) -> list[str]:
    """What the index holds of a record beside its words; always in the same order."""
    found = {facet(dimension, value) for dimension, value in tags}
    found |= {facet("kind", kind), facet("country", country), facet("rural", str(rural))}
    return sorted(found)


def facets(wanted: Wanted) -> list[list[Term]]:
    """The filters, as a query of the index; distance apart."""
    asked: list[tuple[str, Collection[str]]] = [("kind", (wanted.kind,)), *_tags(wanted)]
    if wanted.countries or wanted.regions:
        asked.append(("country", _countries(wanted) or ("nowhere",)))
    if wanted.rural is not None:
        asked.append(("rural", (str(wanted.rural),)))
    return [[Term(facet(dimension, value)) for value in values] for dimension, values in asked]


def conditions(wanted: Wanted) -> list[sa.ColumnElement[bool]]:
    """What must hold of a row of search_records, text apart."""
    found: list[sa.ColumnElement[bool]] = [_R.kind == wanted.kind, *within(wanted)]
    for dimension, values in _tags(wanted):
        tagged = sa.select(_T.record_id).where(_T.dimension == dimension, _T.value.in_(values))
        found.append(_R.record_id.in_(tagged))
    if wanted.countries or wanted.regions:
        found.append(_R.country.in_(_countries(wanted)))
    if wanted.rural is not None:
        found.append(_R.rural.is_(wanted.rural))
    return found


def within(wanted: Wanted) -> list[sa.ColumnElement[bool]]:
    """The condition on the distance, if there is one."""
    if wanted.near is None:
        return []
    chord = 2 * math.sin(min(max(wanted.near[2], 0.0) / (2 * _EARTH), math.pi / 2))
    return [_away(wanted.near) <= chord * chord]


def order(wanted: Wanted) -> tuple[sa.ColumnElement[Any], ...]:
    """Where no words rank them: the nearest or else the newest first, and always the same way round."""
    by_age = (_R.newest.desc(), _R.record_id)
    return by_age if wanted.near is None or wanted.newest else (_away(wanted.near), *by_age)


def _tags(wanted: Wanted) -> list[tuple[str, Collection[str]]]:
    named = (("pillar", wanted.pillars), ("theme", wanted.themes), ("group", wanted.groups))
    return [(dimension, values) for dimension, values in named if values]


def _countries(wanted: Wanted) -> list[str]:
    inside = {code for code in all_codes() if region_of(code) in wanted.regions} if wanted.regions else set()
    return sorted(inside.union(wanted.countries))


def _away(near: tuple[float, float, float]) -> sa.ColumnElement[float]:
    """The square of the straight way through the sphere: it grows with the distance on the ground."""
    x, y, z = point(*near[:2]) or (0.0, 0.0, 0.0)
    return (_R.x - x) * (_R.x - x) + (_R.y - y) * (_R.y - y) + (_R.z - z) * (_R.z - z)
