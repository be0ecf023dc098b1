"""When a digest is due: at eight in the morning where its reader lives, daily or on Mondays, after their quiet hours.

Due is whoever was told last before the latest such moment: after days of downtime that is once, not once a day.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from handlers.announcements.quiet import quiet_span, zone_of

HOUR: Final = time(8)
REACH: Final = {"daily": timedelta(days=14), "weekly": timedelta(days=30)}
"""How far ahead coming events are told of."""
_MONDAY = 0


def latest_slot(now: datetime, zone: str, quiet: str, often: str) -> datetime:
    """The last moment, up to now, at which a digest was to come (UTC). `quiet`: "22:00-07:00" or ""; `often`: daily or
    weekly."""
    place = zone_of(zone)
    today = now.astimezone(place).date()
    days = (today - timedelta(days=back) for back in range(9))
    slots = (slot(day, place, quiet) for day in days if often != "weekly" or day.weekday() == _MONDAY)
    return next(one for one in slots if one <= now)


def slot(day: date, place: ZoneInfo, quiet: str) -> datetime:
    """When the digest of a day comes (UTC). An hour that the change to summer time leaves out is the one after it."""
    at = HOUR
    span = quiet_span(quiet)
    if span is not None and _within(HOUR, *span):
        at = span[1]
    return datetime.combine(day, at, place).astimezone(UTC)


def _within(moment: time, start: time, end: time) -> bool:
    return start <= moment < end if start < end else moment >= start or moment < end
