"""Time zones by the names that people give them: a city, a country with one zone, "UTC+1", "heure de Paris".

Where an answer fits several zones, the best known of them are proposed.
"""

from __future__ import annotations

import re
from datetime import datetime
from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from handlers.dialogues.answers.misunderstood import Misunderstood
from handlers.dialogues.answers.reading import key_of, line, quoted, told
from handlers.dialogues.answers.zone_names import (
    city,
    keeping,
    leading,
    of_country,
    territories,
    time_index,
    zone_index,
)
from messages.countries import country_of

_OFFSET = re.compile(r"(?:utc|gmt|z)? ?([+-]) ?(\d{1,2})(?:[:h.]?(\d{2}))?(?: ?h)?")
_ODD_OFFSETS = {
    "+0330": "Asia/Tehran", "+0430": "Asia/Kabul", "+0530": "Asia/Kolkata", "+0545": "Asia/Kathmandu",
    "+0630": "Asia/Yangon", "+0930": "Australia/Darwin", "-0330": "America/St_Johns",
}  # fmt: skip
_SHORT = {
    "cet cest hec hnec heec mez": "Europe_Central", "wet west": "Europe_Western", "eet eest": "Europe_Eastern",
    "est edt et": "America_Eastern", "cst cdt": "America_Central", "pst pdt": "America_Pacific", "brt": "Brasilia",
    "art": "Argentina", "wat": "Africa_Western", "cat": "Africa_Central", "eat": "Africa_Eastern", "clt": "Chile",
    "pet": "Peru", "sast": "Africa_Southern", "ist": "India",
}  # fmt: skip
_UTC = frozenset(
    {"utc", "gmt", "z", "tu", "universal time", "temps universel", "tiempo universal", "etc utc", "etc gmt"}
)
_FILLERS = re.compile(
    r"^(?:(?:l |la |el |o |a )?(?:heure|fuseau(?: horaire)?|hora|horario|huso(?: horario)?|fuso(?: horario)?"
    r"|zona horaria|time zone|timezone|time|توقيت|بتوقيت)\b ?)?"
    r"(?:(?:de la|de los|del|de l|de|du|d|da|do|in|of|en|em|a|في) )?"
)
_MOST = 6


def time_zone(text: str, *, country: str = "") -> str:
    """IANA name of the zone in the answer; `country` (ISO 3166 alpha-2) decides where the answer leaves several.

    Misunderstood: wrong-empty, wrong-time-zone, wrong-time-zone-several (with `proposals`)."""
    folded = line(text, "wrong-time-zone").rstrip(" .!?")
    key = key_of(re.sub(r" \([^()]*\)$", "", folded))
    zones = [_offset_zone(folded, country)] if _OFFSET.fullmatch(folded) else _named(key)
    if not zones:
        bare = re.sub(r" time(?: zone)?$", "", _FILLERS.sub("", key))
        zones = _named(bare) or of_country(country_of(bare) or "") or _begun(bare) or list(zone_index().spelled(bare))
    try:
        return _one(zones, country.upper(), key)
    except Misunderstood as wrong:
        raise told(wrong, text) from None


def _one(zones: list[str], country: str, written: str) -> str:
    if country and len(zones) > 1:
        zones = [zone for zone in zones if territories().get(zone) == country] or zones
    if len(zones) > 1:
        zones = leading(zones)
    if len(zones) == 1:
        return zones[0]
    if not zones:
        raise Misunderstood("wrong-time-zone", proposals=tuple(leading(of_country(country))[:_MOST]))
    args: dict[str, str | int] = {"candidates": ", ".join(quoted(city(zone, "en")) for zone in zones[:_MOST])}
    raise Misunderstood("wrong-time-zone-several", args | {"text": written}, proposals=tuple(zones[:_MOST]))


def _named(key: str) -> list[str]:
    if key in _UTC:
        return ["UTC"]
    for short, meta in _SHORT.items():
        if key in short.split():
            return keeping(meta)
    found = zone_index().exact(key) or time_index().exact(key)
    return [zone for value in found for zone in (keeping(value[1:]) if value.startswith("~") else [value])]


def _begun(key: str) -> list[str]:
    return list(zone_index().beginning(key)) if len(key) > 2 else []


def _offset_zone(folded: str, country: str) -> str:
    """The zone at this distance from UTC: the country's own if one keeps it in winter or summer."""
    match = _OFFSET.fullmatch(folded)
    sign, hours, minutes = (match[1], int(match[2]), int(match[3] or 0)) if match else ("+", 0, 0)
    offset = (hours * 60 + minutes) * (-1 if sign == "-" else 1)
    own = leading([zone for zone in of_country(country.upper()) if offset in _offsets(zone)])
    if len(own) == 1:
        return own[0]
    if offset == 0:
        return "UTC"
    if minutes == 0 and -12 * 60 <= offset <= 14 * 60:
        return f"Etc/GMT{'-' if sign == '+' else '+'}{hours}"
    found = _ODD_OFFSETS.get(f"{sign}{hours:02}{minutes:02}")
    if found is None:
        raise Misunderstood("wrong-time-zone")
    return found


@cache
def _offsets(zone: str) -> frozenset[int]:
    """Minutes from UTC in January and in July."""
    try:
        own = ZoneInfo(zone)
    except (ZoneInfoNotFoundError, OSError):
        return frozenset()
    moments = (datetime(2025, month, 1, tzinfo=own).utcoffset() for month in (1, 7))
    return frozenset(int(moment.total_seconds()) // 60 for moment in moments if moment is not None)
