"""What is news for one member, out of what is new for all: by what they follow, with a share for the less heard.

News are read once for everybody who is told at the same hour; what each gets of them is decided here, without I/O.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import chain, zip_longest
from typing import Any, Final

import sqlalchemy as sa

from handlers.participation.share import MOST, LeastHeard, compose_share, least_of
from handlers.private.visit import Office
from messages.countries import region_of as region_of_country
from messages.enumerations import ENUMERATIONS
from storage import digests, heard
from storage.digests import News
from storage.following import Follows

SECTIONS: Final = ("votes", "events", "requests", "ideas", "practices", "resources")
_SECTION_OF: Final = {
    "vote": "votes",
    "event": "events",
    "request": "requests",
    "offer": "requests",
    "idea": "ideas",
    "practice": "practices",
    "card": "practices",
    "activity": "events",
    "resource": "resources",
}
_ENTRIES: Final = ("practice", "card", "activity", "resource", "request", "offer")
_CLOSES_SOON: Final = timedelta(days=2)
_OLDEST: Final = timedelta(days=60)
_HEARD_OVER: Final = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Stock:
    """Everything that may be news for anybody now, each section in the order in which it is told."""

    news: tuple[News, ...]
    heard: LeastHeard


@dataclass(frozen=True, slots=True)
class Entry:
    """Something to tell somebody of. `why`: new, changed, coming, closing."""

    news: News
    why: str
    beyond: bool = False

    @property
    def section(self) -> str:
        """One of SECTIONS."""
        return _SECTION_OF[self.news.record.kind]

    @property
    def rural(self) -> bool:
        """See share.Candidate."""
        return self.news.record.data.get("rural") is True or "rural_reception" in self.themes

    @property
    def region(self) -> str:
        """See share.Candidate."""
        return region_of(self.news.record.data, self.news.tags) or self.news.region

    @property
    def language(self) -> str:
        """See share.Candidate."""
        return self.news.record.language

    @property
    def themes(self) -> Sequence[str]:
        """What it is about."""
        return self.news.tags.get("themes") or self.news.tags.get("theme") or ()


def region_of(data: Mapping[str, Any], tags: Mapping[str, list[str]]) -> str:
    """The region of a record: as it says itself, else that of its country; "" if it says neither."""
    if tags.get("region"):
        return tags["region"][0]
    place = data.get("place")
    country = (place.get("country") if isinstance(place, Mapping) else None) or data.get("country")
    found = region_of_country(country) if isinstance(country, str) and country else None
    return found or str(data.get("region") or "")


def stock(conn: sa.Connection, office: Office, since: datetime, now: datetime, reach: timedelta) -> Stock:
    """What is new since then, or comes within reach."""
    since, secrets = max(since, now - _OLDEST), office.secrets
    found = [
        *digests.open_votes(conn, now, secrets=secrets),
        *digests.events(conn, since, now, now + reach, secrets=secrets),
        *digests.ideas(conn, since, secrets=secrets),
        *digests.entries(conn, _ENTRIES, since, secrets=secrets),
    ]
    return Stock(tuple(found), least_heard(conn, office, now))


def least_heard(conn: sa.Connection, office: Office, now: datetime) -> LeastHeard:
    """The regions and languages from which least was heard over the last month."""
    found = heard.counts(conn, now - _HEARD_OVER, now, region_of, secrets=office.secrets)
    return LeastHeard(
        least_of(found.said_region + found.entry_region, ENUMERATIONS["region"]),
        least_of(found.said_language + found.entry_language, office.languages),
    )


def choose(
    there: Stock,
    follows: Follows,
    everyone: Sequence[int],
    since: datetime,
    until: datetime,
    reach: timedelta,
    most: int = MOST,
) -> tuple[list[Entry], int]:
    """(what to tell a member who knows what was until `since`, how much more there is that they asked for)."""
    new = [
        Entry(one, reason)
        for one in there.news
        if one.record.person_id not in everyone and (reason := why(one, since, until, reach))
    ]
    wanted = [one for one in new if fits(one, follows)]
    beyond = [Entry(one.news, one.why, beyond=True) for one in new if not fits(one, follows)]
    chosen = compose_share(_in_turns(wanted, follows), there.heard, beyond=beyond, most=most)
    asked_for = sum(not one.beyond for one in chosen)
    return sorted(chosen, key=lambda one: (one.beyond, SECTIONS.index(one.section))), len(wanted) - asked_for


def why(one: News, since: datetime, until: datetime, reach: timedelta) -> str:
    """What makes it news between two moments; "" if nothing does. What comes nearer is told once: when it comes within
    reach."""
    if since < one.published_at <= until:
        return "new"
    if one.changed_at is not None and since < one.changed_at <= until:
        return "changed"
    if one.starts_at is not None and since + reach < one.starts_at <= until + reach:
        return "coming"
    if one.closes_at is not None and since + _CLOSES_SOON < one.closes_at <= until + _CLOSES_SOON:
        return "closing"
    return ""


def fits(one: Entry, follows: Follows) -> bool:
    """Whether it touches one of the themes or regions that somebody follows. What says neither, or is followed by no
    words at all, is for everybody."""
    if not (follows.themes or follows.regions) or not (one.themes or one.region):
        return True
    return bool(follows.themes.intersection(one.themes)) or one.region in follows.regions


def _in_turns(entries: Sequence[Entry], follows: Follows) -> list[Entry]:
    """One of each section after the other, so that none crowds out the rest; what fits best first."""

    def misfit(one: Entry) -> int:
        by_theme = bool(follows.themes.intersection(one.themes))
        return -(by_theme + (one.region in follows.regions))

    lists = [sorted((one for one in entries if one.section == name), key=misfit) for name in SECTIONS]
    return [one for one in chain.from_iterable(zip_longest(*lists)) if one is not None]
