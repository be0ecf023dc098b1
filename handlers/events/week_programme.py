"""The programme of a Welcoming Week: what people registered for its days and country, and events held under its roof.

Meetings about citizenship cards stand by themselves: the Week is there to make the card known.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final

import sqlalchemy as sa

from handlers.dialogues.answers.language_names import plain_name
from handlers.directory.card_facts import where
from handlers.events.model import Event, event_of
from handlers.events.week_plan import span
from handlers.private.visit import Office
from messages import countries
from messages.countries import region_of
from messages.folding import fold
from messages.names import neutralise
from storage import event_dates, records
from storage.event_dates import d
from storage.records import Record, rec

_OPEN: Final = "9999"
"""Where what has no day yet comes: at the end."""
_DAY: Final = 10


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that takes place: its day ("2026-10-03"; "" if open) and clock as its people wrote them."""

    record: Record
    day: str
    clock: str
    languages: tuple[str, ...]
    kind: str
    card: bool

    @property
    def place(self) -> dict[str, Any]:
        """Where, as the dialogues keep it."""
        found = self.record.data.get("place")
        return found if isinstance(found, dict) else {}

    @property
    def country(self) -> str:
        """ISO code, "" if unknown."""
        return str(self.place.get("country") or self.record.data.get("country") or "")


def entries(conn: sa.Connection, office: Office, week: Event) -> list[Entry]:
    """Everything, meetings about cards last, each part by day and hour."""
    found = [*_activities(conn, office, week), *_events(conn, office, week)]
    return sorted(found, key=lambda one: (one.card, one.day or _OPEN, one.clock or "~", one.record.id))


def _activities(conn: sa.Connection, office: Office, week: Event) -> list[Entry]:
    public = (rec.kind == "activity", rec.state == "published", rec.visibility == "public")
    found = records.select(conn, *public, secrets=office.secrets)
    mine = [one for one in found if belongs(one.data, week)]
    tags = {one.id: records.tags(conn, one.id) for one in mine}
    return [
        Entry(
            record=one,
            day=_whole(str(one.data.get("date") or "")),
            clock=neutralise(str(one.data.get("time") or ""), 30),
            languages=tuple(tags[one.id].get("languages", ())),
            kind=next(iter(tags[one.id].get("kind", ())), ""),
            card=one.data.get("card") is True,
        )
        for one in mine
    ]


def _events(conn: sa.Connection, office: Office, week: Event) -> list[Entry]:
    dates = event_dates.select(conn, d.umbrella_id == week.record_id, d.status != "cancelled")
    found = (records.get(conn, one.record_id, secrets=office.secrets) for one in dates)
    events = [
        (one, event_of(conn, one, secrets=office.secrets, default_zone=office.time_zone))
        for one in found
        if one is not None and one.visibility == "public"
    ]
    return [
        Entry(one, _whole(event.start[:_DAY]), event.start[11:16], event.languages, "", card=False)
        for one, event in events
    ]


def belongs(data: dict[str, Any], week: Event) -> bool:
    """Whether an activity is of this Week: it says so, or it takes place on its days, where it is. A day that is still
    open ("2026-10") may become one of them."""
    umbrella = data.get("umbrella")
    if umbrella:
        return any(one.get("ref") == week.ref for one in umbrella if isinstance(one, dict))
    days, date = span(week), str(data.get("date") or "")
    if days is None:
        return False
    first, last = days[0].isoformat(), days[1].isoformat()
    if not date or not first[: len(date)] <= date[:_DAY] <= last[: len(date)]:
        return False
    place = data.get("place")
    country = str((place.get("country") if isinstance(place, dict) else "") or data.get("country") or "")
    where_it_is = str(week.place.get("country") or "")
    if not country or not (where_it_is or week.region):
        return True
    return country == where_it_is if where_it_is else region_of(country) == week.region


def _whole(date: str) -> str:
    return date if len(date) == _DAY else ""


# choosing


@dataclass(frozen=True, slots=True)
class Filter:
    """A choice among entries: its code in buttons, and its word."""

    code: str
    word: str


def filters(found: Iterable[Entry], language: str) -> list[Filter]:
    """By country, or by town if there is one country only; by language. None where it would leave everything."""
    found = list(found)
    codes = {one.country for one in found if one.country}
    towns = {str(one.place.get("name")) for one in found if one.place.get("name")}
    spoken = {code for one in found for code in one.languages}
    chosen: list[Filter] = []
    if len(codes) > 1:
        chosen += sorted((Filter(f"c-{code}", countries.name(code, language)) for code in codes), key=_by_word)
    elif len(towns) > 1:
        chosen += sorted((Filter(_town(town), neutralise(town, 40)) for town in towns), key=_by_word)
    if len(spoken) > 1:
        chosen += sorted((Filter(f"l-{code}", plain_name(code, language)) for code in spoken), key=_by_word)
    return chosen


def fitting(found: Iterable[Entry], code: str) -> list[Entry]:
    """The entries that a choice leaves."""
    kind, _, value = code.partition("-")
    if kind == "c":
        return [one for one in found if one.country == value]
    if kind == "l":
        return [one for one in found if value in one.languages]
    if kind == "t":
        return [one for one in found if _town(str(one.place.get("name") or "")) == code]
    return list(found)


def asked_for(options: Sequence[Filter], typed: str) -> Filter | None:
    """The choice that somebody typed, by the beginning of its word."""
    wanted = fold(typed.strip())
    return next((one for one in options if wanted and fold(one.word).startswith(wanted)), None)


def _town(name: str) -> str:
    return f"t-{hashlib.sha256(fold(name).encode()).hexdigest()[:8]}"


def _by_word(one: Filter) -> str:
    return fold(one.word)


# words


def line_of(office: Office, entry: Entry, title: str, language: str) -> str:
    """One entry on one line: when, what, where, of which kind, in which languages."""
    kind = office.catalog.text(f"activity-{entry.kind}".replace("_", "-"), language) if entry.kind else ""
    spoken = ", ".join(plain_name(code, language) for code in entry.languages)
    parts = (entry.clock, title, where(entry.record, language), kind, spoken)
    return " · ".join(filter(None, parts))


def cards_nearby(conn: sa.Connection, office: Office, week: Event, most: int = 3) -> list[Record]:
    """Entries of places that have a citizenship card, where the Week is; the newest first."""
    public = (rec.kind == "card", rec.state == "published", rec.visibility == "public")
    here = str(week.place.get("country") or "")
    found = records.select(conn, *public, secrets=office.secrets, newest=True)
    return [one for one in found if not here or _country(one) in ("", here)][:most]


def _country(record: Record) -> str:
    place = record.data.get("place")
    return str((place.get("country") if isinstance(place, dict) else "") or record.data.get("country") or "")
