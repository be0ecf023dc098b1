"""How a vote may be held, as buttons set it before it opens. Pure."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from handlers.participation import counting
from storage.votes import Vote

SHORTEST, LONGEST = timedelta(minutes=10), timedelta(days=366)
DAYS: Final = (1, 3, 7, 14)
METHODS: Final = counting.METHODS[:-1]  # "dates" are opened by events
QUORUMS: Final = (0, 5, 10, 20, 50)
DOTS: Final = (3, 5, 10)
LIMITS: Final = (0, 2, 3, 5)  # options at most, where there may be several


def changes(vote: Vote, name: str, value: str, now: datetime) -> dict[str, object]:
    """What a button sets; nothing for what no button says."""
    number = int(value) if value.isdecimal() else -1
    allowed: dict[str, tuple[bool, dict[str, object]]] = {
        "method": (value in METHODS, {"method": value, "dots": 5 if value == "dots" else 0}),
        "counted": (value in ("person", "organisation"), {"counted": value}),
        "colleges": (number in (0, 1), {"colleges": number == 1}),
        "quorum": (number in QUORUMS, {"quorum": number}),
        "dots": (number in DOTS and vote.method == "dots", {"dots": number}),
        "most": (number in LIMITS and vote.method == "several", {"dots": number}),
        "closing": (number in DAYS, {"closes_at": rounded(now + timedelta(days=max(number, 0)))}),
    }
    may, change = allowed.get(name, (False, {}))
    return change if may else {}


def rounded(at: datetime) -> datetime:
    """To the next full hour."""
    full = at.replace(minute=0, second=0, microsecond=0)
    return full if full == at else full + timedelta(hours=1)
