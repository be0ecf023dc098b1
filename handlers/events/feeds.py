"""Calendar feeds: the network's events in one language, of a region or a theme if somebody wants only those."""

from __future__ import annotations

import hashlib
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final, Protocol

import sqlalchemy as sa

from handlers.events.calendar import Entry, calendar_of
from handlers.events.model import read
from messages.catalog import LANGUAGES, Catalog
from messages.enumerations import ENUMERATIONS, word_key
from storage import event_dates, records
from storage.crypto import Secrets
from storage.event_dates import EventDate
from storage.records import Record

PAST: Final = timedelta(days=90)
"""How long an event stays in the feeds after it is over."""
_KEPT: Final = timedelta(seconds=60)
_MANY: Final = 64


class Press(Protocol):
    """What feeds need of an Office; an export has no more than this."""

    @property
    def secrets(self) -> Secrets:
        """The keys to what is sealed."""
        ...

    @property
    def catalog(self) -> Catalog:
        """The words."""
        ...

    @property
    def time_zone(self) -> str:
        """Of the network: where an event does not say its own."""
        ...


class UnknownPart(ValueError):
    """There is no such language, region or theme: `key` says it in the reader's language, with what there is."""

    def __init__(self, key: str, given: str, known: Sequence[str]) -> None:
        super().__init__(key)
        self.key, self.given, self.known = key, given, tuple(known)


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed as it is served; `tag` changes when it does."""

    content: bytes
    tag: str
    made_at: datetime


class Feeds:
    """Makes feeds, and keeps each for a minute: subscribers ask often, events change rarely."""

    def __init__(self, office: Press) -> None:
        self._office = office
        self._kept: OrderedDict[tuple[str, str, str], Feed] = OrderedDict()

    def kept(self, language: str, region: str, theme: str, now: datetime) -> Feed | None:
        """A feed that was made within the last minute. UnknownPart if there can be no such feed."""
        _check(language, region, theme)
        found = self._kept.get((language, region, theme))
        return found if found is not None and now - found.made_at < _KEPT else None

    def make(self, conn: sa.Connection, language: str, region: str, theme: str, now: datetime) -> Feed:
        """The feed as it is now. UnknownPart if there can be none."""
        _check(language, region, theme)
        content = calendar_of(
            self.entries(conn, language, region=region, theme=theme, since=now - PAST),
            self._office.catalog,
            language,
            name=self._name(language, region, theme),
        )
        feed = Feed(content, hashlib.sha256(content).hexdigest()[:32], now)
        self._kept[language, region, theme] = feed
        self._kept.move_to_end((language, region, theme))
        while len(self._kept) > _MANY:
            self._kept.popitem(last=False)
        return feed

    def entries(
        self, conn: sa.Connection, language: str, *, region: str = "", theme: str = "", since: datetime | None = None
    ) -> list[Entry]:
        """The events that were not over at a time. One of no region is for all of them."""
        ends = event_dates.d.ends_at
        recent = sa.true() if since is None else sa.or_(ends.is_(None), ends > since)
        of_region = event_dates.d.region.in_((region, "")) if region else sa.true()
        found = [self._entry(conn, date, language) for date in event_dates.select(conn, recent, of_region)]
        return [entry for entry in found if entry is not None and (not theme or theme in entry.event.themes)]

    def entry(self, conn: sa.Connection, record: Record, language: str) -> Entry:
        """An event's entry for readers of a language."""
        office = self._office
        event = read(record, records.tags(conn, record.id), {}, office.time_zone)  # the address to join by stays here
        said = records.in_languages(records.texts(conn, record, secrets=office.secrets), record, [language])
        title, summary = said.get("title"), said.get("summary")
        return Entry(
            event=event,
            created_at=record.created_at,
            language=language,
            title=title.text if title else record.ref,
            summary=summary.text if summary else "",
            machine=any(text is not None and text.state in ("machine", "stale") for text in (title, summary)),
        )

    def _entry(self, conn: sa.Connection, date: EventDate, language: str) -> Entry | None:
        record = records.get(conn, date.record_id, secrets=self._office.secrets)
        if record is None or record.state != "published" or record.visibility != "public":
            return None
        return self.entry(conn, record, language)

    def _name(self, language: str, region: str, theme: str) -> str:
        catalog = self._office.catalog
        parts = [
            catalog.text(word_key(name, value), language)
            for name, value in (("region", region), ("theme", theme))
            if value
        ]
        if not parts:
            return catalog.text("calendar-name", language)
        return catalog.text("calendar-name-of", language, what=" · ".join(parts))


def _check(language: str, region: str, theme: str) -> None:
    if language not in LANGUAGES:
        raise UnknownPart("calendar-unknown-language", language, LANGUAGES)
    for key, enumeration, given in (
        ("calendar-unknown-region", "region", region),
        ("calendar-unknown-theme", "theme", theme),
    ):
        if given and given not in ENUMERATIONS[enumeration]:
            raise UnknownPart(key, given, ENUMERATIONS[enumeration])
