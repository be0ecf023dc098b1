"""When people are reminded of an event: rungs before its start, by the calendar and the clock of its own zone.

Pure. A day before 18:00 is 18:00, whatever summer time does; a month before the 31st is the last day of a shorter
month. Only hours are counted on the world's clock, since people wait them out.
"""

from __future__ import annotations

import calendar
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final

from handlers.events.model import moment
from handlers.events.yearly import day_in, next_yearly

RUNGS: Final = ("6m", "3m", "1m", "30d", "14d", "7d", "3d", "1d", "morning", "1h", "start")
"""All there are, the earliest first."""
CLOCKED: Final = ("1h", "start")
"""Those that mean a time of the day: an event of whole days has none of them."""
_BY_KIND: Final = {
    "regional_meeting": ("30d", "7d", "1d", "morning"),
    "plenary": ("30d", "7d", "1d", "morning"),
    "webinar": ("7d", "1d", "1h", "start"),
    "thematic_meeting": ("7d", "1d", "1h", "start"),
    "debate": ("7d", "1d", "1h", "start"),
    "welcoming_week": ("6m", "3m", "1m"),
    "calendar_day": ("1m", "morning"),
}
_OTHERS: Final = ("7d", "1d")
_MORNING: Final = time(8)
_BY_DAY: Final = time(9)
"""When people are reminded of an event of whole days, and when such a day has begun."""
_HOUR: Final = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Rung:
    """One reminder: its name (of RUNGS) and its moment (UTC)."""

    name: str
    at: datetime


def ladder(kind: str, own: Iterable[str] | None = None) -> tuple[str, ...]:
    """The rungs of an event of this kind, or those that its organiser chose, in the order of RUNGS."""
    chosen = _BY_KIND.get(kind, _OTHERS) if own is None else set(own)
    return tuple(rung for rung in RUNGS if rung in chosen)


def offered(kind: str, *, all_day: bool) -> tuple[str, ...]:
    """What an organiser may choose from."""
    if kind == "calendar_day":
        return _BY_KIND[kind]
    return tuple(rung for rung in RUNGS if not (all_day and rung in CLOCKED))


def opens(start: str, zone: str) -> datetime | None:
    """When an event has begun for those who come (UTC): its start, or the morning of its first day. None if its day is
    open. `start` is local, as handlers.events.model has it."""
    if len(start) == len("2024-06-15"):
        return moment(f"{start}T{_BY_DAY:%H:%M}", zone)
    return moment(start, zone)


def rungs(start: str, zone: str, names: Iterable[str]) -> list[Rung]:
    """The reminders of an event in the order of time; none of two at the same moment but the nearest by name, none
    when it has begun but the one that says so. None at all while its day is open."""
    opening = opens(start, zone)
    if opening is None:
        return []
    found: dict[datetime, Rung] = {}
    for name in ladder("", names):
        at = _at(name, start, zone, opening)
        if at is not None and (at < opening or name == "start"):
            found[at] = Rung(name, at)
    return sorted(found.values(), key=lambda rung: rung.at)


def due(steps: Iterable[Rung], since: datetime, now: datetime) -> Rung | None:
    """The latest whose moment has come, of those that came after `since` (the event was published, or its date fixed):
    whatever came earlier and was not said is not worth saying any more. None if there is none."""
    come = [rung for rung in steps if since < rung.at <= now]
    return come[-1] if come else None


def months_before(day: date, months: int) -> date:
    """The same day of the month so many months earlier, or the last one of a shorter month."""
    index = day.year * 12 + day.month - 1 - months
    year, month = divmod(index, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def next_start(start: str, today: date) -> str:
    """The next day, from `today` on, of an event of every year ("--12-18"); of any other, its start as it is."""
    return next_yearly(start, today).isoformat() if start.startswith("--") else start


def is_of(start: str, day: str) -> bool:
    """Whether a day is one of an event that starts so, every year or once."""
    return day_in(int(day[:4]), start).isoformat() == day if start.startswith("--") else start == day


def _at(name: str, start: str, zone: str, opening: datetime) -> datetime | None:
    day, all_day = date.fromisoformat(start[:10]), "T" not in start
    clock = f"{_BY_DAY:%H:%M}" if all_day else start[11:16]
    if name in CLOCKED:
        return None if all_day else opening - (_HOUR if name == "1h" else timedelta())
    if name == "morning":
        return moment(f"{day}T{_MORNING:%H:%M}", zone)
    count = int(name[:-1])
    earlier = months_before(day, count) if name.endswith("m") else day - timedelta(days=count)
    return moment(f"{earlier}T{clock}", zone)
