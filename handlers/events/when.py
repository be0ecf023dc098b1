"""When an event is, in words: in the reader's own zone, the organiser's beside it where the clocks differ.

A day without a time is the same day for everybody; a partial date stays as vague as it was given. Pure. Zones stand by
the name of a city, in brackets, so that no language has to decline it.
"""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_skeleton

from handlers.dialogues.answers import show_date
from handlers.dialogues.answers.zone_names import city, name
from handlers.events.model import Event, moment
from handlers.events.yearly import month_and_day, next_yearly
from messages.catalog import Catalog
from messages.names import isolate

_DAY, _MINUTE = len("2024-06-15"), len("2024-06-15T18:00")
_LOCALES = {"en": "en_GB"}
"""English of everywhere: the day before the month, and 24 hours."""
_LEAP = 2000
"""A year that has every day."""


def span_text(event: Event, language: str, zone: str = "") -> str:
    """All that is known of when it is, on one line, for a reader in `zone` (IANA; the organiser's if empty or
    unknown)."""
    catalog = Catalog()
    spoken = catalog.spoken(language)
    if yearly(event):
        return catalog.text("event-yearly", spoken, date=_day_and_month(event.start, spoken))
    if not event.start:
        return catalog.text("event-no-date", spoken)
    if not event.dated:
        return catalog.text("event-some-day", spoken, date=_joined(spoken, *_vague(event, spoken)))
    if event.all_day:
        last = event.end[:_DAY] if len(event.end) >= _DAY else event.start
        return _joined(spoken, _day(date.fromisoformat(event.start), spoken), _day(date.fromisoformat(last), spoken))
    return _of_hours(event, spoken, zone)


def start_text(start: str, zone: str, language: str) -> str:
    """A local start by itself, whole or partial, as the organiser's clock has it."""
    spoken = Catalog().spoken(language)
    if not start:
        return Catalog().text("event-no-date", spoken)
    if start.startswith("--"):
        return Catalog().text("event-yearly", spoken, date=_day_and_month(start, spoken))
    if len(start) < _DAY:
        return show_date(start, spoken)
    day = _day(date.fromisoformat(start[:_DAY]), spoken)
    if len(start) < _MINUTE:
        return day
    return f"{day}, {start[11:16]} ({isolate(zone_city(zone or 'UTC', spoken))})"


def day_text(event: Event, language: str, zone: str = "") -> str:
    """The day or the partial date that it begins on, short: for buttons and lists."""
    spoken = Catalog().spoken(language)
    if yearly(event):
        return _day_and_month(event.start, spoken)
    if not event.dated:
        return show_date(event.start, spoken) if event.start else Catalog().text("event-no-date", spoken)
    begins = event.starts_at
    shown = date.fromisoformat(event.start[:_DAY])
    if begins is not None and not event.all_day:
        shown = begins.astimezone(_zone(zone, event.zone)).date()
    return format_skeleton("yMMMd", shown, locale=_locale(spoken))


def clock_text(at: datetime, language: str, zone: str) -> str:
    """A moment on a reader's clock: "18:00 (Dakar)"."""
    return (
        f"{at.astimezone(_zone(zone, 'UTC')):%H:%M} ({isolate(zone_city(zone or 'UTC', Catalog().spoken(language)))})"
    )


def moment_text(at: datetime, language: str, zone: str) -> str:
    """A moment with its day: "Tuesday 16 June 2026, 18:00 (Dakar)"."""
    spoken = Catalog().spoken(language)
    return f"{_day(at.astimezone(_zone(zone, 'UTC')).date(), spoken)}, {clock_text(at, spoken, zone)}"


def zone_city(zone: str, language: str) -> str:
    """What a zone is called in brackets: its city, or its distance from UTC."""
    return name(zone, language) if zone == "UTC" or zone.startswith("Etc/") else city(zone, language)


def yearly(event: Event) -> bool:
    """Whether it is a day of every year, and no one of them."""
    return event.start.startswith("--")


def past(day: str, zone: str, now: datetime) -> bool:
    """Whether a local date, whole or partial, is over everywhere it is meant: there, the day has ended."""
    today = now.astimezone(_zone(zone, "UTC")).date().isoformat()
    return bool(day) and not day.startswith("--") and day[:_DAY] < today[: len(day[:_DAY])]


def next_day(event: Event, today: date) -> date | None:
    """The first day, from `today` on, of an event of every year; the last of February where there is no 29th. The start
    of one that has a day, if it is not over; None of others."""
    if yearly(event):
        return next_yearly(event.start, today)
    if not event.dated:
        return None
    start = date.fromisoformat(event.start[:_DAY])
    last = date.fromisoformat(event.end[:_DAY]) if len(event.end) >= _DAY else start
    return start if max(start, last) >= today else None


# inside


def _of_hours(event: Event, language: str, zone: str) -> str:
    begins, ends = event.starts_at, moment(event.end, event.zone) if len(event.end) >= _MINUTE else None
    if begins is None:
        return ""
    here, there = _zone(zone, event.zone), _zone(event.zone, "UTC")
    shown = _hours(begins, ends, here, language)
    if _same_clock(begins, ends, here, there):
        return shown
    same_day = begins.astimezone(here).date() == begins.astimezone(there).date()
    return f"{shown} · {_hours(begins, ends, there, language, day=not same_day)}"


def _hours(begins: datetime, ends: datetime | None, zone: ZoneInfo, language: str, *, day: bool = True) -> str:
    """From then to then on the clocks of a zone; without its day if the reader knows it."""
    city_name = isolate(zone_city(zone.key, language))
    first, last = begins.astimezone(zone), ends.astimezone(zone) if ends else None
    start = f"{_day(first.date(), language)}, {first:%H:%M}" if day else f"{first:%H:%M}"
    if last is None or last <= first:
        return f"{start} ({city_name})"
    if last.date() == first.date():
        return f"{start}–{last:%H:%M} ({city_name})"
    return f"{start} – {_day(last.date(), language)}, {last:%H:%M} ({city_name})"


def _same_clock(begins: datetime, ends: datetime | None, one: ZoneInfo, other: ZoneInfo) -> bool:
    moments = [begins, *([ends] if ends else [])]
    return all(at.astimezone(one).utcoffset() == at.astimezone(other).utcoffset() for at in moments)


def _vague(event: Event, language: str) -> tuple[str, str]:
    first = show_date(event.start, language)
    partial = event.end and not event.end.startswith("--") and event.end != event.start
    return first, show_date(event.end[:_DAY], language) if partial else first


def _joined(language: str, first: str, last: str) -> str:
    return first if first == last else Catalog().text("event-from-to", language, first=first, last=last)


def _day(day: date, language: str) -> str:
    return _first_of_month(format_date(day, "full", locale=_locale(language)), day.day, language)


def _day_and_month(start: str, language: str) -> str:
    month, day = month_and_day(start)
    shown = format_skeleton("MMMMd", date(_LEAP, month, day), locale=_locale(language))
    return _first_of_month(shown, day, language)


def _first_of_month(shown: str, day: int, language: str) -> str:
    """CLDR writes "1 juin", the French do not."""
    return shown.replace("1 ", "1er ", 1) if language == "fr" and day == 1 else shown


def _zone(name_: str, otherwise: str) -> ZoneInfo:
    try:
        return ZoneInfo(name_ or otherwise or "UTC")
    except (LookupError, ValueError, OSError):
        return ZoneInfo(otherwise or "UTC")


def _locale(language: str) -> str:
    return _LOCALES.get(language, language)
