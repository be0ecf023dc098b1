"""Dates of signatures. Pure: how long one holds, when its end is announced, what it becomes when it is renewed."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

STAGES: Final = (60, 14, 0)
"""Days before the last day on which whoever signed is reminded."""
LONGEST: Final = 5
"""Years."""


def until(signed: date, years: int) -> date:
    """The last day of a signature; 28 February for one of 29 February."""
    year = signed.year + min(max(years, 1), LONGEST)
    try:
        return signed.replace(year=year)
    except ValueError:
        return signed.replace(year=year, day=28)


def years_of(signed: date, last: date) -> int:
    """For how many years somebody had signed."""
    return min(max(round((last - signed).days / 365.25), 1), LONGEST)


def renewable(last: date, today: date) -> bool:
    """Whether the end is near enough to be put off: what was renewed already is not, by a second press."""
    return today >= last - timedelta(days=STAGES[0])


def renewed(last: date, today: date, years: int) -> date:
    """The new last day: from the old one, if that is not over."""
    return until(max(last, today), years)


def stage(last: date, reminded: date | None, today: date) -> int | None:
    """The reminder that is due (days before the end), None if none is. After downtime it is the latest one alone."""
    come = [days for days in STAGES if today >= last - timedelta(days=days)]
    if not come:
        return None
    latest = min(come)
    told = reminded is not None and reminded >= last - timedelta(days=latest)
    return None if told else latest
