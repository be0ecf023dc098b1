"""What is looked for, and what of that is plain SQL: kinds, tags, countries, distance."""

from __future__ import annotations

import math
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from messages.countries import all_codes, region_of
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


def conditions(wanted: Wanted) -> list[sa.ColumnElement[bool]]:
    """What must hold of a row of search_records, text apart."""
    found: list[sa.ColumnElement[bool]] = [_R.kind == wanted.kind]
    for dimension, values in (("pillar", wanted.pillars), ("theme", wanted.themes), ("group", wanted.groups)):
        if values:
            found.append(_R.record_id.in_(_tagged(dimension, values)))
    if wanted.countries or wanted.regions:
        inside = {code for code in all_codes() if region_of(code) in wanted.regions}
        found.append(_R.country.in_(sorted(inside.union(wanted.countries))))
    if wanted.rural is not None:
        found.append(_R.rural.is_(wanted.rural))
    if wanted.near is not None:
        chord = 2 * math.sin(min(wanted.near[2] / (2 * _EARTH), math.pi / 2))
        found.append(_away(wanted.near) <= chord * chord)
    return found


def order(wanted: Wanted) -> tuple[sa.ColumnElement[Any], ...]:
    """Where no words rank them: the nearest or else the newest first, and always the same way round."""
    by_age = (_R.newest.desc(), _R.record_id)
    return by_age if wanted.near is None or wanted.newest else (_away(wanted.near), *by_age)


def _tagged(dimension: str, values: Collection[str]) -> sa.Select[tuple[int]]:
    return sa.select(_T.record_id).where(_T.dimension == dimension, _T.value.in_(values))


def _away(near: tuple[float, float, float]) -> sa.ColumnElement[float]:
    """The square of the straight way through the sphere: it grows with the distance on the ground."""
    x, y, z = point(*near[:2]) or (0.0, 0.0, 0.0)
    return (_R.x - x) * (_R.x - x) + (_R.y - y) * (_R.y - y) + (_R.z - z) * (_R.z - z)
