"""Steps through the calendar, where months have other lengths than one another: all pure."""

from __future__ import annotations

import calendar
import datetime as dt


def partial(year: int, month: int | None = None, day: int | None = None) -> str:
    """ISO 8601, as precise as is known."""
    return "-".join([f"{year:04}", *(f"{part:02}" for part in (month, day) if part is not None)])


def days_in_month(year: int, month: int) -> int:
    return calendar.monthrange(year, month)[1]


def nearest(today: dt.date, month: int, day: int | None, *, back: bool = False) -> int:
    """The year of the next such month or day, today's own included; with `back`, of the last before today's own."""
    for step in range(9):  # 29 February may be eight years away (1896 to 1904)
        year = today.year + (-step if back else step)
        if day is not None and day > days_in_month(year, month):
            continue
        if day is None:
            ahead = (year, month) >= (today.year, today.month)
            behind = (year, month) < (today.year, today.month)
        else:
            ahead, behind = dt.date(year, month, day) >= today, dt.date(year, month, day) < today
        if behind if back else ahead:
            return year
    return today.year


def shifted(today: dt.date, unit: str, count: int) -> str:
    """So many days, weeks, months or years from today; months and years as partial dates."""
    if unit in ("day", "week"):
        return (today + dt.timedelta(days=count * (7 if unit == "week" else 1))).isoformat()
    if unit == "year":
        return partial(today.year + count)
    months = today.year * 12 + today.month - 1 + count
    return partial(months // 12, months % 12 + 1)
