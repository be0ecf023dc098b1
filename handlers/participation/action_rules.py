"""States and dates of joint actions. Pure: in which order a board lists them, and when one is overdue.

A due date may be a day, a month or a year; it is over when the last day of it is.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date
from typing import Final

STATES: Final = ("blocked", "under_way", "planned", "done", "dropped")
"""In the order of a board: what needs help first."""
OPEN: Final = ("blocked", "under_way", "planned")


def last_day(due: str) -> date | None:
    """The last day of "2026", "2026-06" or "2026-06-15"; None if it is none of these."""
    try:
        parts = [int(part) for part in due.split("-")]
        year = parts[0]
        month = parts[1] if len(parts) > 1 else 12
        return date(year, month, parts[2] if len(parts) > 2 else monthrange(year, month)[1])
    except (ValueError, IndexError):
        return None


def overdue(state: str, due: str, today: date) -> bool:
    """Whether it should have been done by now."""
    last = last_day(due)
    return state in OPEN and last is not None and last < today


def order(state: str, due: str, record_id: int) -> tuple[int, date, int]:
    """The place of an action on the board: by state, then by due date, those without one last."""
    return STATES.index(state) if state in STATES else len(STATES), last_day(due) or date.max, record_id
