"""An event as its record says it, and when that is: local dates, whole or partial, in the organiser's own zone.

A date stays as it was given ("2024", "2024-06") until it is fixed; only a whole date with a zone is a moment.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo

import sqlalchemy as sa

from handlers.dialogues.answers.zone_names import leading, of_country
from messages.countries import region_of
from storage import records
from storage.crypto import Secrets
from storage.records import Record

_DAY, _MINUTE = len("2024-06-15"), len("2024-06-15T18:00")
_LASTS = timedelta(hours=2)  # an event that has a time and no end


@dataclass(frozen=True, slots=True)
class Event:
    """`start` and `end` are local in `zone` and may be partial; `link` is the address to join by, per language, and is
    shown to those who come alone; `interpretation` is language to "confirmed" or "wanted"; `person_id` answers for it.
    """

    record_id: int
    ref: str
    kind: str
    status: str
    start: str
    end: str
    zone: str
    recurrence: str
    place: Mapping[str, Any]
    mode: str
    link: Mapping[str, str]
    region: str
    pillars: tuple[str, ...]
    themes: tuple[str, ...]
    languages: tuple[str, ...]
    interpretation: Mapping[str, str]
    organisers: tuple[str, ...]
    access: bool
    capacity: int
    reserved: int
    joining: str
    deadline: str
    sequence: int
    umbrella: str
    person_id: int | None
    version: int
    state: str
    updated_at: datetime

    @property
    def dated(self) -> bool:
        """Whether its day is known."""
        return len(self.start) >= _DAY and not self.start.startswith("--")

    @property
    def all_day(self) -> bool:
        """Whether it has days, and no time of the day."""
        return self.dated and len(self.start) < _MINUTE

    @property
    def public(self) -> bool:
        """Whether it is to be seen at all."""
        return self.state == "published"

    @property
    def starts_at(self) -> datetime | None:
        """When it begins (UTC); of an event of whole days, the first one's midnight in its zone. None if not dated."""
        return moment(self.start, self.zone) if self.dated else None

    @property
    def ends_at(self) -> datetime | None:
        """When it is over (UTC, exclusive): the end of its last day, or two hours after it began if nothing is said, or
        nothing that comes after its start."""
        begun = self.starts_at
        if begun is None:
            return None
        said = None
        if len(self.end) >= _MINUTE and not self.all_day:
            said = moment(self.end, self.zone)
        elif len(self.end) >= _DAY:
            said = moment((date.fromisoformat(self.end[:_DAY]) + timedelta(days=1)).isoformat(), self.zone)
        if said is not None and said > begun:
            return said
        if self.all_day:
            return moment((date.fromisoformat(self.start) + timedelta(days=1)).isoformat(), self.zone)
        return begun + _LASTS


def moment(local: str, zone: str) -> datetime | None:
    """A local date or date and time ("2024-06-15", "2024-06-15T18:00") in a zone, in UTC. An hour that the change to
    summer time leaves out counts as the one after it, one that happens twice as the first (RFC 5545, 3.3.5). None if it
    is partial."""
    if len(local) < _DAY or local.startswith("--"):
        return None
    naive = datetime.fromisoformat(local) if "T" in local else datetime.combine(date.fromisoformat(local), time())
    return naive.replace(tzinfo=ZoneInfo(zone or "UTC"), fold=0).astimezone(UTC)


def event_of(conn: sa.Connection, record: Record, *, secrets: Secrets, default_zone: str) -> Event:
    """The event that a record of the kind "event" is, whether people or an import made it."""
    return read(record, records.tags(conn, record.id), records.secret(conn, record.id, secrets=secrets), default_zone)


def read(record: Record, tags: Mapping[str, list[str]], secret: Mapping[str, Any], default_zone: str = "UTC") -> Event:
    """The same from what was read already."""
    data = record.data
    place = _place(data.get("place"))
    country = place.get("country") or data.get("country") or ""
    start, end = _with_times(data)
    return Event(
        record_id=record.id,
        ref=record.ref,
        kind=_one(tags, "kind") or data.get("kind") or "",
        status=data.get("status") or ("confirmed" if len(start) >= _DAY or start.startswith("--") else "tentative"),
        start=start,
        end=end,
        zone=data.get("zone") or data.get("time_zone") or _zone_of(country) or default_zone,
        recurrence=data.get("recurrence") or "",
        place=place,
        mode=_one(tags, "mode"),
        link=_links(secret, record.language),
        region=_one(tags, "region") or data.get("region") or (region_of(country) if country else None) or "",
        pillars=tuple(tags.get("pillars", ())),
        themes=tuple(tags.get("themes", ())),
        languages=tuple(tags.get("languages", ())),
        interpretation=_interpretation(data.get("interpretation")),
        organisers=_organisers(data),
        access=bool(data.get("access")),
        capacity=_number(data.get("capacity")),
        reserved=_number(data.get("reserved")),
        joining=_one(tags, "joining") or "open",
        deadline=data.get("deadline") or "",
        sequence=_number(data.get("sequence")),
        umbrella=_ref(data.get("umbrella")),
        person_id=record.person_id,
        version=record.version,
        state=record.state,
        updated_at=record.updated_at,
    )


@cache
def _zone_of(country: str) -> str:
    """The zone that people mean by a country (ISO 3166 alpha-2); "" if none is known."""
    return next(iter(leading(of_country(country))), "") if country else ""


def _place(stored: Any) -> Mapping[str, Any]:
    """Imports may know no more than a name."""
    return stored if isinstance(stored, Mapping) else {"name": stored} if isinstance(stored, str) and stored else {}


def _number(stored: Any) -> int:
    """0 for whatever is none."""
    return stored if isinstance(stored, int) and stored > 0 else 0


def _ref(stored: Any) -> str:
    """Of a larger event: as the dialogue names it, or its id alone."""
    if isinstance(stored, list):
        stored = stored[0] if stored else ""
    return str(stored.get("ref") or "") if isinstance(stored, Mapping) else str(stored or "")


def _one(tags: Mapping[str, list[str]], name: str) -> str:
    values = tags.get(name) or [""]
    return values[0]


def _with_times(data: Mapping[str, Any]) -> tuple[str, str]:
    """Start and end; the dialogue asks for days and times apart. An end on the clock alone is of the first day, or of
    the next one if it would come before the start."""
    start, end = data.get("start") or "", data.get("end") or ""
    begins, ends = data.get("time") or "", data.get("until") or ""
    if len(start) == _DAY and begins:
        start = f"{start}T{begins}"
        if ends:
            day = date.fromisoformat(end if len(end) == _DAY else start[:_DAY])
            if day.isoformat() == start[:_DAY] and ends <= begins:
                day += timedelta(days=1)
            end = f"{day.isoformat()}T{ends}"
    return start, end


def _links(secret: Mapping[str, Any], language: str) -> dict[str, str]:
    found = secret.get("join_link")
    if isinstance(found, str):
        return {language: found}
    return dict(found) if isinstance(found, dict) else {}


def _interpretation(stored: Any) -> dict[str, str]:
    """Imports list languages, which are promised then."""
    if isinstance(stored, Mapping):
        return {str(language): str(state) for language, state in stored.items()}
    return dict.fromkeys(stored or (), "confirmed")


def _organisers(data: Mapping[str, Any]) -> tuple[str, ...]:
    leading = (data.get("organisation") or {}).get("name")
    named = [leading] if leading else []
    others = data.get("organisers") or ()
    for one in others.split(", ") if isinstance(others, str) else others:
        name = one.get("name") if isinstance(one, Mapping) else one
        if name and name not in named:
            named.append(str(name))
    return tuple(named)
