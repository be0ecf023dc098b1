"""Hours of the day in which nothing is announced: when they are over, for whoever is in them.

They are times of the wall clock where somebody lives, so they end at 8 by that clock on the days, too, on which it is
put forward or back.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

_HOURS = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)-([01]?\d|2[0-3]):([0-5]\d)")


def after_quiet(now: datetime, zone: str, hours: str) -> datetime | None:
    """When the quiet hours in which `now` lies are over, in UTC; None if it lies in none. `hours` as "21:00-08:00";
    "", "-" and what is no such span are none. An unknown zone is UTC."""
    span = quiet_span(hours)
    place = zone_of(zone)
    if span is None or not _within(_wall(now, place), *span):
        return None
    today = now.astimezone(place).date()
    ends = [
        datetime.combine(today + timedelta(days=days), span[1], place).replace(fold=fold).astimezone(UTC)
        for days in (0, 1, 2)
        for fold in (0, 1)
    ]
    return min(end for end in ends if end > now and not _within(_wall(end, place), *span))


def quiet_span(hours: str) -> tuple[time, time] | None:
    """(first minute, first minute that is not quiet any more); None for none."""
    found = _HOURS.fullmatch(hours.strip())
    if found is None:
        return None
    begin, end = time(int(found[1]), int(found[2])), time(int(found[3]), int(found[4]))
    return None if begin == end else (begin, end)


def zone_of(name: str) -> ZoneInfo:
    """The time zone of this IANA name, UTC if there is none."""
    try:
        return ZoneInfo(name or "UTC")
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ZoneInfo("UTC")


def _wall(moment: datetime, place: ZoneInfo) -> time:
    return moment.astimezone(place).time()


def _within(clock: time, begin: time, end: time) -> bool:
    return begin <= clock < end if begin < end else clock >= begin or clock < end
