"""The names of time zones: CLDR's cities and times in the five languages (Babel), and cities in another's zone.

CLDR keeps cities under the names that zones had long ago ("Asia/Calcutta"): both are looked at.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from babel import Locale
from babel.core import get_global

from handlers.dialogues.answers.matching import Index
from messages.catalog import LANGUAGES

_MAIN = {
    # the zone that people mean by a country with several
    "AR": "America/Argentina/Buenos_Aires", "AU": "Australia/Sydney", "BR": "America/Sao_Paulo",
    "CA": "America/Toronto", "CD": "Africa/Kinshasa", "CL": "America/Santiago", "CN": "Asia/Shanghai",
    "DE": "Europe/Berlin", "EC": "America/Guayaquil", "ES": "Europe/Madrid", "ID": "Asia/Jakarta",
    "MX": "America/Mexico_City", "MY": "Asia/Kuala_Lumpur", "NZ": "Pacific/Auckland", "PT": "Europe/Lisbon",
    "RU": "Europe/Moscow", "UA": "Europe/Kyiv", "US": "America/New_York", "UZ": "Asia/Tashkent",
}  # fmt: skip
_OTHER_CITIES = """
America/Sao_Paulo Brasília|Rio de Janeiro|برازيليا
America/New_York Washington|واشنطن
America/Toronto Ottawa|Montréal|Montreal
America/Guayaquil Quito|كيتو
Europe/Madrid Barcelone|Barcelona|Valencia|Sevilla|Bilbao|برشلونة
Europe/Paris Marseille|Lyon|Strasbourg|Estrasburgo|Lille|Grenoble|Montreuil|مرسيليا|ستراسبورغ
Europe/Lisbon Porto|Oporto
Europe/Rome Milan|Milano|Palermo|Palerme|Napoli|Naples
Europe/Istanbul Ankara|أنقرة
Europe/Zurich Berne|Bern|Genève|Geneva|Ginebra|Genebra
Africa/Casablanca Rabat|الرباط|Tanger|طنجة
Africa/Lagos Abuja|أبوجا
Africa/Johannesburg Pretoria|Cape Town|Le Cap
Africa/Douala Yaoundé
Asia/Kolkata Delhi|New Delhi|Mumbai|دلهي
Asia/Karachi Islamabad
Asia/Shanghai Pékin|Beijing|Pekín|Pequim|بكين
Asia/Ho_Chi_Minh Hanoï
Atlantic/Cape_Verde Praia
"""


def city(zone: str, language: str) -> str:
    """The city that a zone is named after, in the reader's language."""
    known = Locale.parse(language).time_zones
    for name in (zone, *_former().get(zone, ())):
        if name in known and "city" in known[name]:
            return str(known[name]["city"])
    return zone.rpartition("/")[2].replace("_", " ")


def name(zone: str, language: str) -> str:
    """The zone in words: "Lisbonne (heure d’Europe de l’Ouest)", "UTC+1"."""
    if zone in ("UTC", "Etc/UTC"):
        return "UTC"
    if zone.startswith("Etc/GMT"):  # POSIX counts the other way
        return "UTC" + zone[7:].translate(str.maketrans("+-", "-+"))
    meta = Locale.parse(language).meta_zones.get(_meta_of(zone), {}).get("long", {})
    long = meta.get("generic") or meta.get("standard")
    return f"{city(zone, language)} ({long})" if long else city(zone, language)


def leading(zones: list[str]) -> list[str]:
    """The best known first (those that Windows offers); within one country, one for each time that is kept there."""
    main, known = set(_MAIN.values()), set(get_global("windows_zone_mapping").values())
    ranked = sorted(zones, key=lambda zone: (zone not in main, zone not in known, zone))
    if len({territories().get(zone) for zone in zones}) > 1:
        return ranked
    by_time: dict[str, str] = {}
    for zone in ranked:
        by_time.setdefault(_meta_of(zone) or zone, zone)
    return list(by_time.values())


def keeping(meta: str) -> list[str]:
    """Zones that keep this time of CLDR's ("Europe_Central")."""
    return [zone for zone in territories() if _meta_of(zone) == meta]


def _meta_of(zone: str) -> str:
    """CLDR's name for the time that a zone keeps, such as "Europe_Central"."""
    meta = get_global("meta_zones")
    return next((str(meta[spelling]) for spelling in (zone, *_former().get(zone, ())) if spelling in meta), "")


def of_country(country: str) -> list[str]:
    """Zones of a country (ISO 3166 alpha-2)."""
    return sorted(zone for zone, its in territories().items() if country and its == country)


def territories() -> Mapping[str, str]:
    """The country of each zone."""
    return get_global("zone_territories")


@cache
def _former() -> dict[str, tuple[str, ...]]:
    """Names that zones had before, under which CLDR still keeps their cities."""
    former: dict[str, tuple[str, ...]] = {}
    for old, new in get_global("zone_aliases").items():
        former[new] = (*former.get(new, ()), old)
    return former


@cache
def zone_index() -> Index:
    """Zones by their cities and their own names."""
    return Index(_zone_names())


def _zone_names() -> Iterator[tuple[str, str]]:
    for zone in territories():
        if zone.startswith("Etc/"):
            continue
        for language in LANGUAGES:
            yield city(zone, language), zone
        for spelling in (zone, *_former().get(zone, ())):
            yield spelling, zone
            yield spelling.rpartition("/")[2], zone
    for row in _OTHER_CITIES.strip().split("\n"):
        zone, _, cities = row.partition(" ")
        yield from ((other, zone) for other in cities.split("|"))


@cache
def time_index() -> Index:
    """CLDR's times, "~" before them, by their names ("Central European Time")."""
    return Index(_meta_pairs())


def _meta_pairs() -> Iterator[tuple[str, str]]:
    for language in LANGUAGES:
        for meta, widths in Locale(language).meta_zones.items():
            for long in widths.get("long", {}).values():
                yield str(long), f"~{meta}"
