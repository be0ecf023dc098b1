"""Which organisation of the directory a sheet means by a name: by its name, its acronym, or the town that it runs
("City of Palermo" is "Ville de Palerme"). One that nobody knows yet comes into the directory, to be looked at.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

import sqlalchemy as sa

from handlers.directory import places, publishing
from handlers.directory.importing.keys import folded
from handlers.directory.importing.proposals import PERHAPS_A_PERSON, propose_organisation
from handlers.directory.publishing import Press
from storage import records
from storage.records import NewRecord, Record

ROLE = "import"
"""Who changed a record, in its revisions, when a sheet did."""
_MOST = 20_000  # organisations that are looked through


class Partners:
    """The organisations of the directory by what they are called, read once for a whole sheet."""

    def __init__(self, conn: sa.Connection, press: Press, *, language: str, now: datetime) -> None:
        self._conn = conn
        self._press = press
        self._language = language
        self._now = now
        self._by_name: dict[str, list[Record]] = {}
        self._by_place: dict[tuple[str, str], list[Record]] = {}
        self.made = 0
        for record, title in records.titled(conn, "organisation", secrets=press.secrets, limit=_MOST):
            self._enter(record, title)

    def find(self, name: str, country: str) -> Record | None:
        """The organisation of this name; of namesakes, that of the country. None if the directory has none."""
        named = self._by_name.get(folded(name), [])
        same = [record for record in named if _country(record) in (country, "")] if country else named
        if same or named:
            return (same or named)[0]
        place = next(iter(places.find_places(name, country=country or None, exact=True)), None)
        for record in self._by_place.get((place.name, place.country), []) if place else []:
            if "local_authority" in records.tags(self._conn, record.id).get("type", []):
                return record
        return None

    def find_or_make(self, name: str, country: str, read: Mapping[str, str]) -> Record:
        """The same; one that is not there yet is made, public unless the name may be a person's."""
        if found := self.find(name, country):
            return found
        proposal = propose_organisation(name, country, read)
        former = records.by_origin(self._conn, "organisation", proposal.key, secrets=self._press.secrets)
        if former is not None:  # archived or merged since: it stays what somebody made of it
            return former
        new = NewRecord(
            "organisation",
            self._language,
            texts=proposal.texts,
            tags=proposal.tags,
            data=proposal.data,
            state="submitted" if PERHAPS_A_PERSON in proposal.checks else "published",
            origin_key=proposal.key,
            checks=proposal.checks,
        )
        made = records.add(self._conn, new, role=ROLE, action="imported", secrets=self._press.secrets, now=self._now)
        publishing.reindex(self._conn, self._press, made)
        self._enter(made, name)
        self.made += 1
        return made

    def _enter(self, record: Record, title: str) -> None:
        aliases = str(record.data.get("aliases") or "").split(";")
        for name in dict.fromkeys(folded(one) for one in (title, *aliases)):
            if name:
                self._by_name.setdefault(name, []).append(record)
        place = record.data.get("place")
        if isinstance(place, dict) and place.get("name"):
            self._by_place.setdefault((place["name"], place.get("country", "")), []).append(record)


def _country(record: Record) -> str:
    place = record.data.get("place")
    return str(record.data.get("country") or (place.get("country") if isinstance(place, dict) else "") or "")
