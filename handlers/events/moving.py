"""What moving an event makes of its other times: it lasts as long as before. Pure."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from handlers.events.gathering import Gathering

_DAY, _MINUTE = len("2024-06-15"), len("2024-06-15T18:00")


def moved(gathering: Gathering, day: str, clock: str) -> dict[str, object]:
    """The data of an event that begins on another day (perhaps partial), at this time ("": at the same, if it had
    one). It lasts as long as before."""
    event, data = gathering.event, gathering.record.data
    usual = event.start[11:_MINUTE] if len(event.start) >= _MINUTE else str(data.get("time") or "")
    until = event.end[11:_MINUTE] if len(event.end) >= _MINUTE else str(data.get("until") or "")
    end: str | None = None
    deadline = str(data.get("deadline") or "")
    if len(day) == _DAY and len(event.start) >= _DAY and len(event.end) >= _DAY and not event.start.startswith("--"):
        days = date.fromisoformat(event.end[:_DAY]) - date.fromisoformat(event.start[:_DAY])
        end = (date.fromisoformat(day) + days).isoformat() if days > timedelta() else None
    if len(day) == len(deadline) == _DAY:
        deadline = _still_before(deadline, event.start, day)
    begins = clock or usual
    if clock and usual and until and len(day) == _DAY:
        until = _later(until, usual, clock)
    return {
        "start": day,
        "time": begins or None,
        "until": until or None,
        "end": end,
        "deadline": deadline or None,
        "recurrence": None,
        "status": None,
    }


def _still_before(deadline: str, start: str, day: str) -> str:
    """The deadline as long before the new day as it was before the old one, or no later than that day."""
    if len(start) < _DAY or start.startswith("--"):
        return min(deadline, day)
    days = date.fromisoformat(day) - date.fromisoformat(start[:_DAY])
    return (date.fromisoformat(deadline) + days).isoformat()


def _later(until: str, usual: str, clock: str) -> str:
    """The end on the clock, moved as far as the beginning was."""
    any_day = date(2000, 1, 3)
    shift = datetime.fromisoformat(f"{any_day}T{clock}") - datetime.fromisoformat(f"{any_day}T{usual}")
    return f"{datetime.fromisoformat(f'{any_day}T{until}') + shift:%H:%M}"
