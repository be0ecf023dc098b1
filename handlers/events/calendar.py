"""Events as calendar entries (RFC 5545, RFC 7986): a file with an announcement, a feed to subscribe to. Pure.

An entry keeps its UID through every change; SEQUENCE and LAST-MODIFIED tell a calendar which of two is the newer. What
has no day is left out until it has one. Nothing in it is for those alone who come: the address to join by is not there.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

import icalendar
from icalendar import Calendar, vDuration, vText

from handlers.events.model import Event
from handlers.events.yearly import month_and_day
from messages.catalog import Catalog
from messages.enumerations import word_key
from messages.types import File

MIME: Final = "text/calendar"
_NAMES: Final = uuid.UUID("0b2f6f0e-5d0c-5a34-9c5e-2b8f1f6d7a10")  # of our UIDs alone (RFC 9562, 6.5)
_PRODUCT: Final = "-//Alliance Migrations//Passerelle//EN"  # RFC 5545, 3.7.3
_REFRESH: Final = timedelta(hours=6)
_AROUND: Final = timedelta(days=2 * 366)  # how far before and after its events a zone's rules are written out


@dataclass(frozen=True, slots=True)
class Entry:
    """An event with what a reader of one language sees of it. `created_at` of its record makes its UID its own even
    if two networks drew the same short id."""

    event: Event
    created_at: datetime
    language: str
    title: str
    summary: str = ""
    machine: bool = False  # title or summary are translated by machine


def uid(event: Event, created_at: datetime) -> str:
    """The same for ever, of this event alone (RFC 7986, 5.3: a UUID)."""
    return str(uuid.uuid5(_NAMES, f"{event.ref}/{created_at:%Y-%m-%dT%H:%M:%S}"))


def has_entry(event: Event) -> bool:
    """Whether a calendar can show it: it has a day, or one of every year."""
    return event.dated or (event.recurrence == "yearly" and event.start.startswith("--"))


def file_of(entry: Entry, catalog: Catalog) -> File | None:
    """The file that goes with an announcement; None while there is no day."""
    if not has_entry(entry.event):
        return None
    day = entry.event.start[:10].lstrip("-")  # people see the name: the day tells them more than an id
    return File(f"{day}.ics", MIME, calendar_of([entry], catalog, entry.language))


def calendar_of(entries: Iterable[Entry], catalog: Catalog, language: str, *, name: str = "") -> bytes:
    """A calendar of these; with a `name` it is a feed. Equal for equal entries, so that it can be kept."""
    calendar = Calendar()
    calendar.add("prodid", _PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    if name:
        calendar.add("name", name, {"LANGUAGE": language})  # RFC 7986, 5.1
        calendar.add("x-wr-calname", name)
        calendar.add("refresh-interval", vDuration(_REFRESH), {"VALUE": "DURATION"})  # RFC 7986, 5.7
        calendar.add("x-published-ttl", vDuration(_REFRESH))
    else:
        calendar.add("method", "PUBLISH")  # RFC 5546, 3.2.1
    shown = [entry for entry in entries if has_entry(entry.event)]
    for entry in shown:
        calendar.add_component(_component(entry, catalog))
    begins = [at for entry in shown if (at := entry.event.starts_at)]
    ends = [at for entry in shown if (at := entry.event.ends_at)]
    if begins and ends:
        calendar.add_missing_timezones(
            first_date=(min(begins) - _AROUND).date(), last_date=(max(ends) + _AROUND).date()
        )
    written: bytes = calendar.to_ical()
    return written


def _component(entry: Entry, catalog: Catalog) -> icalendar.Event:
    event, language = entry.event, entry.language
    component = icalendar.Event()
    component.add("uid", uid(event, entry.created_at))
    component.add("dtstamp", event.updated_at.astimezone(UTC))
    component.add("last-modified", event.updated_at.astimezone(UTC))
    component.add("sequence", event.sequence)
    component.add("status", status_of(event))
    _add_times(component, event, entry.created_at)
    component.add("summary", _said(_title(entry, catalog), language))
    description = _description(entry, catalog)
    if description:
        component.add("description", _said(description, language))
    if event.place.get("name"):
        component.add("location", _said(str(event.place["name"]), language))
    latitude, longitude = event.place.get("latitude"), event.place.get("longitude")
    if isinstance(latitude, int | float) and isinstance(longitude, int | float):
        component.add("geo", (latitude, longitude))
    words = [word_key("event_kind", event.kind)] if event.kind else []
    words += [word_key("theme", theme) for theme in event.themes]
    categories = [catalog.text(key, language) for key in words if catalog.has(key)]
    if categories:
        component.add("categories", categories, {"LANGUAGE": language})
    component.add("transp", "TRANSPARENT" if event.all_day or not event.dated else "OPAQUE")
    return component


def status_of(event: Event) -> str:
    """RFC 5545, 3.8.1.11. What is postponed does not happen when the entry says."""
    return {"tentative": "TENTATIVE", "postponed": "CANCELLED", "cancelled": "CANCELLED"}.get(event.status, "CONFIRMED")


def _add_times(component: icalendar.Event, event: Event, created_at: datetime) -> None:
    if not event.dated:
        month, day = month_and_day(event.start)
        leap = (month, day) == (2, 29)
        first = date(created_at.year, month, 28 if leap else day)
        component.add("dtstart", first)
        component.add("dtend", first + timedelta(days=1))
        rule: Mapping[str, object] = {"freq": "yearly"}
        if leap:  # the last of February, or three years out of four would have none
            rule = {"freq": "yearly", "bymonth": 2, "bymonthday": -1}
        component.add("rrule", rule)
        return
    begins, ends = event.starts_at, event.ends_at
    if begins is None or ends is None:
        return
    zone = ZoneInfo(event.zone or "UTC")
    begins, ends = begins.astimezone(zone), ends.astimezone(zone)
    if event.all_day:
        component.add("dtstart", begins.date())
        component.add("dtend", ends.date())
        return
    if zone.key in ("UTC", "Etc/UTC"):
        begins, ends = begins.astimezone(UTC), ends.astimezone(UTC)
    component.add("dtstart", begins)
    component.add("dtend", max(ends, begins))


def _title(entry: Entry, catalog: Catalog) -> str:
    if entry.event.status in ("cancelled", "postponed"):
        return catalog.text(f"calendar-title-{entry.event.status}", entry.language, title=entry.title)
    return entry.title


def _description(entry: Entry, catalog: Catalog) -> str:
    event, language = entry.event, entry.language
    lines = [entry.summary] if entry.summary else []
    if entry.machine:
        lines.append(catalog.text("calendar-machine", language))
    if event.organisers:
        lines.append(catalog.text("calendar-organisers", language, names=", ".join(event.organisers)))
    return "\n\n".join(lines)


def _said(text: str, language: str) -> vText:
    said = vText(text)
    said.params["LANGUAGE"] = language
    return said
