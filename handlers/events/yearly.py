"""Days of every year, as "--12-18": which day of a year one is. Pure."""

from __future__ import annotations

import calendar
from datetime import date


def month_and_day(start: str) -> tuple[int, int]:
    """Of "--12-18"; the first of a month that has no day."""
    month, _, day = start.removeprefix("--").partition("-")
    return int(month), int(day or 1)


def day_in(year: int, start: str) -> date:
    """That day of a year; the last of the month where there is no such day (29 February)."""
    month, day = month_and_day(start)
    return date(year, month, min(day, calendar.monthrange(year, month)[1]))


def next_yearly(start: str, today: date) -> date:
    """The first such day, from `today` on."""
    this = day_in(today.year, start)
    return this if this >= today else day_in(today.year + 1, start)
