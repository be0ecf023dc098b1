"""What has changed between two states of an event, and in which words. Pure.

Only what somebody must know to be there counts as news; the rest is put right silently where it was said.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from handlers.dialogues.answers import show
from handlers.events.model import Event
from handlers.events.when import span_text
from messages import countries
from messages.catalog import Catalog
from messages.enumerations import word_key
from messages.names import isolate, neutralise

MATERIAL: Final = frozenset(("status", "date", "place", "mode", "link"))
"""What everybody is told of, and what raises the sequence number (RFC 5546, 2.1.4)."""
_DATE = ("start", "end", "zone", "recurrence")
_KEPT = (*_DATE, "status", "place", "mode", "languages")
_SHOWN = 200  # characters of a place


def differences(old: Event, new: Event) -> tuple[str, ...]:
    """What differs, in the order in which it is told: status, date, place, mode, link, languages, interpretation,
    capacity."""
    same = {
        "status": old.status == new.status,
        "date": all(getattr(old, name) == getattr(new, name) for name in _DATE),
        "place": _place(old.place) == _place(new.place),
        "mode": old.mode == new.mode,
        "link": dict(old.link) == dict(new.link),
        "languages": sorted(old.languages) == sorted(new.languages),
        "interpretation": dict(old.interpretation) == dict(new.interpretation),
        "capacity": (old.capacity, old.reserved) == (new.capacity, new.reserved),
    }
    return tuple(name for name, equal in same.items() if not equal)


def material(changes: Sequence[str]) -> bool:
    """Whether people have to be told."""
    return bool(MATERIAL & {*changes})


def kept(event: Event) -> dict[str, Any]:
    """What is kept of an earlier state (JSON), to be compared when the news are written. The address to join by is
    not."""
    found = {name: getattr(event, name) for name in _KEPT}
    return {**found, "place": dict(event.place), "languages": list(event.languages)}


def as_it_was(now: Event, was: Mapping[str, Any]) -> Event:
    """The event with what was kept of it."""
    known = {name: was[name] for name in _KEPT if name in was}
    if "languages" in known:
        known["languages"] = tuple(known["languages"])
    return replace(now, **known)


def lines(catalog: Catalog, old: Event, new: Event, changes: Sequence[str], language: str, zone: str) -> list[str]:
    """What has changed, a line each, for a reader of this language in this zone."""
    if "status" in changes and new.status == "cancelled":
        return [catalog.text("event-changed-cancelled", language)]
    told = []
    if "status" in changes and new.status == "postponed":
        return [catalog.text("event-changed-postponed", language)]
    if "status" in changes and old.status in ("cancelled", "postponed") and new.status != old.status:
        told.append(catalog.text("event-changed-revived", language))
    for name in changes:
        line = _line(catalog, name, old, new, language, zone)
        told += [line] if line else []
    return told


def _line(catalog: Catalog, name: str, old: Event, new: Event, language: str, zone: str) -> str:
    if name == "link":
        return catalog.text("event-changed-link", language)
    if name == "date":
        was, now = span_text(old, language, zone), span_text(new, language, zone)
        label = "field-when"
    elif name == "place":
        was, now, label = _where(old, language), _where(new, language), "field-place"
    elif name == "mode":
        was, now, label = _mode(catalog, old, language), _mode(catalog, new, language), "field-mode"
    elif name == "languages":
        was, now, label = _languages(old, language), _languages(new, language), "field-languages"
    else:
        return ""
    if was == now:
        return ""
    what = catalog.text(label, language)
    if was and now:
        return catalog.text("event-changed-line", language, what=what, was=was, now=now)
    return catalog.text("card-fact", language, label=what, value=now) if now else ""


def _place(place: Mapping[str, Any]) -> tuple[str, str]:
    return str(place.get("name") or ""), str(place.get("country") or "")


def _where(event: Event, language: str) -> str:
    name, country = _place(event.place)
    shown = isolate(neutralise(name, _SHOWN)) if name else ""
    return f"{shown} ({countries.name(country, language)})" if shown and country else shown


def _mode(catalog: Catalog, event: Event, language: str) -> str:
    return catalog.text(word_key("event_mode", event.mode), language) if event.mode else ""


def _languages(event: Event, language: str) -> str:
    return show("languages", list(event.languages), language) if event.languages else ""
