"""Places by the names that people type, offline: "Lisbonne", "لشبونة", "Palermo, Italy", "Ville de Grenobel".

Positions are coarse on purpose (a tenth of a degree, some 10 km): enough for a map, too little for a house. The
gazetteer is read at first use, in about two seconds; `load` does so beforehand, in a thread if others must not wait.
"""

from __future__ import annotations

import math
import re
import threading
from dataclasses import dataclass

from handlers.directory.gazetteer import Gazetteer, plain
from messages.countries import country_of

_LONGEST = 200  # characters that are looked at
_PARTS = 4  # between commas
_EARTH_RADIUS = 6371.0  # km
_OVERSEAS = {
    "DK": "FO GL",
    "FI": "AX",
    "FR": "BL GF GP MF MQ NC PF PM RE WF YT",
    "GB": "AI BM FK GG GI IM JE KY MS PN SH TC VG",
    "NL": "AW BQ CW SX",
    "NO": "SJ",
    "US": "AS GU MP PR UM VI",
}
_MUNICIPALITY = re.compile(
    r"^(?:(?:the )?(?:city|town|municipality|borough|village|commune|metropolis|province|region|prefecture) of"
    r"|(?:la )?(?:ville|commune|mairie|municipalite|metropole|communaute urbaine|departement|village) (?:de|d|du|des)"
    r"|(?:el |la )?(?:ayuntamiento|ciudad|municipio|municipalidad|alcaldia|intendencia|provincia) (?:de|del)"
    r"|(?:a |o )?(?:cidade|camara municipal|municipio|prefeitura|prefeitura municipal|concelho) (?:de|do|da)"
    r"|(?:comune|citta|provincia|municipio) (?:di|d)|بلديه|مدينه|جماعه) "
)


@dataclass(frozen=True, slots=True)
class Place:
    """`country` is an alpha-2 code, latitude and longitude are degrees with one decimal, `time_zone` an IANA name;
    `region` a state of the USA, elsewhere the largest place of the same region: it tells places of one name apart."""

    name: str
    country: str
    latitude: float
    longitude: float
    population: int
    region: str
    time_zone: str


def find_places(text: str, *, country: str | None = None, limit: int = 8, exact: bool = False) -> list[Place]:
    """The places that are meant, likeliest first: called so, by number of people; then beginning so. If there are
    none, those that are called nearly so. `exact`: only those called so, for when nobody looks at a list.

    After a comma or in brackets a country or region may stand, which decides; `country` (alpha-2, its overseas
    territories included) does unless the text names another."""
    parts = [part for part in re.split(r"[,;()\n]", text[:_LONGEST], maxsplit=_PARTS) if plain(part)]
    named = [code for part in parts[1:] if (code := country_of(part))]
    places = [part for index, part in enumerate(parts) if index == 0 or not country_of(part)]
    wanted = named[-1] if named else country
    gazetteer = load()
    for index, part in enumerate(places):
        if found := _called(gazetteer, part, wanted, exact=exact):
            regions = {plain(other) for other in places[index + 1 :]}
            preferred = [place for place in found if plain(gazetteer.region(place)) in regions]
            return [_place(gazetteer, place) for place in (preferred or found)[:limit]]
    return []


def near(latitude: float, longitude: float, other_latitude: float, other_longitude: float) -> float:
    """The distance between two positions (degrees) in kilometres, along a great circle."""
    here, there = math.radians(latitude), math.radians(other_latitude)
    across = math.radians(other_longitude - longitude)
    haversine = math.sin((there - here) / 2) ** 2 + math.cos(here) * math.cos(there) * math.sin(across / 2) ** 2
    return 2 * _EARTH_RADIUS * math.asin(math.sqrt(min(1.0, haversine)))


class _Shared:
    lock = threading.Lock()
    gazetteer: Gazetteer | None = None


def load() -> Gazetteer:
    """The gazetteer, read now if nobody asked for it before. Safe in any thread."""
    with _Shared.lock:
        if _Shared.gazetteer is None:
            _Shared.gazetteer = Gazetteer()
        return _Shared.gazetteer


def unload() -> None:
    """Give the memory back; the next question reads anew."""
    with _Shared.lock:
        _Shared.gazetteer = None


def _called(gazetteer: Gazetteer, text: str, country: str | None, *, exact: bool) -> list[int]:
    """Numbers of the places that `text` means, likeliest first."""
    whole = plain(text)
    bare = _MUNICIPALITY.sub("", whole)
    for name in dict.fromkeys((whole, bare)):
        if found := _exactly(gazetteer, name, country) + ([] if exact else _begun(gazetteer, name, country)):
            return list(dict.fromkeys(found))
    words = bare.split(" ")
    for last in range(1, min(4, len(words))):  # "Palermo Italy"
        code = country_of(" ".join(words[-last:]))
        if code and (found := _exactly(gazetteer, " ".join(words[:-last]), code)):
            return found
    return [] if exact else _nearly(gazetteer, bare, country)


def _exactly(gazetteer: Gazetteer, name: str, country: str | None) -> list[int]:
    return _likeliest(gazetteer, gazetteer.named(name) or gazetteer.named(f"ال{name}"), country)


def _begun(gazetteer: Gazetteer, name: str, country: str | None) -> list[int]:
    return _likeliest(gazetteer, gazetteer.beginning(name), country) if len(name) >= 3 else []


def _nearly(gazetteer: Gazetteer, name: str, country: str | None) -> list[int]:
    if not 4 <= len(name) <= 60:
        return []
    found = gazetteer.like(name, 1 if len(name) < 9 else 2)
    nearest = min((mistakes for _, mistakes in found), default=0)
    return _likeliest(gazetteer, [place for place, mistakes in found if mistakes == nearest], country)


def _likeliest(gazetteer: Gazetteer, places: list[int], country: str | None) -> list[int]:
    """Those in the country, itself before its territories overseas; the most populous first."""
    wanted = {country, *_OVERSEAS.get(country or "", "").split()}
    here = {place for place in places if country is None or _country(gazetteer, place) in wanted}
    return sorted(here, key=lambda p: (_country(gazetteer, p) != country, -gazetteer.populations[p], p))


def _country(gazetteer: Gazetteer, place: int) -> str:
    return gazetteer.country_codes[gazetteer.countries[place]]


def _place(gazetteer: Gazetteer, place: int) -> Place:
    return Place(
        gazetteer.title(place),
        _country(gazetteer, place),
        gazetteer.latitudes[place] / 10,
        gazetteer.longitudes[place] / 10,
        gazetteer.populations[place],
        gazetteer.region(place),
        gazetteer.zone_names[gazetteer.zones[place]],
    )
