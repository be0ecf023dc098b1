"""What members asked for: themes and regions, how often a digest comes, announcements in private; when they are awake.

Linked accounts are one person: what any of them follows counts, and what that person stops is stopped for all of them.
Where one of them said something that can only be one thing, whoever the others were linked with goes before them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

import sqlalchemy as sa

from storage import digests
from storage import tables as t
from storage.participation_tables import follows
from storage.sql import insert_new

f = follows.c
p = t.persons.c

THEME, REGION, DIGEST, ANNOUNCEMENTS = "theme", "region", "digest", "announcements"
OFTEN: Final = ("off", "daily", "weekly")


@dataclass(frozen=True, slots=True)
class Follows:
    """`digest` is one of OFTEN."""

    themes: frozenset[str] = frozenset()
    regions: frozenset[str] = frozenset()
    digest: str = "off"
    announcements: bool = False


@dataclass(frozen=True, slots=True)
class Habits:
    """IANA zone, "" if not said; quiet hours "22:00-07:00" local, "" for the network's, "-" for none."""

    zone: str
    quiet: str


def of(conn: sa.Connection, everyone: Sequence[int]) -> Follows:
    """What a person follows: themselves first, then those linked with them."""
    rows = conn.execute(sa.select(follows).where(f.person_id.in_(everyone))).all()
    found: dict[str, set[str]] = {THEME: set(), REGION: set(), ANNOUNCEMENTS: set()}
    often: dict[int, str] = {}
    for row in rows:
        if row.field == DIGEST:
            often[row.person_id] = row.value
        elif row.field in found:
            found[row.field].add(row.value)
    digest = next((often[one] for one in everyone if one in often), "off")
    return Follows(frozenset(found[THEME]), frozenset(found[REGION]), digest, bool(found[ANNOUNCEMENTS]))


def start(conn: sa.Connection, person_id: int, field: str, value: str = "yes") -> None:
    """Follow this; nothing happens if it is followed already."""
    insert_new(conn, follows, [{"person_id": person_id, "field": field, "value": value}])


def stop(conn: sa.Connection, everyone: Sequence[int], field: str, value: str | None = None) -> None:
    """Follow this no more, or nothing of this field if no value is named."""
    mine = [f.person_id.in_(everyone), f.field == field]
    if value is not None:
        mine.append(f.value == value)
    conn.execute(follows.delete().where(*mine))


def set_digest(conn: sa.Connection, everyone: Sequence[int], often: str, *, now: datetime) -> None:
    """How often a digest comes. Whoever had none begins today: what was before is no news."""
    before = of(conn, everyone).digest
    stop(conn, everyone[:1], DIGEST)
    start(conn, everyone[0], DIGEST, often)
    if before == "off" and often != "off":
        digests.begin(conn, everyone[0], now)


def habits(conn: sa.Connection, everyone: Sequence[int]) -> Habits:
    """When a person is awake, as they or somebody linked with them said."""
    rows = conn.execute(sa.select(p.id, p.time_zone, p.quiet).where(p.id.in_(everyone))).all()
    ordered = sorted(rows, key=lambda row: everyone.index(row.id))
    zone = next((row.time_zone for row in ordered if row.time_zone), "")
    return Habits(zone, next((row.quiet for row in ordered if row.quiet), ""))


def set_zone(conn: sa.Connection, everyone: Sequence[int], zone: str) -> None:
    """The time zone that somebody lives in. The network's ("") holds only once none of them says otherwise."""
    mine = p.id.in_(everyone) if not zone else p.id == everyone[0]
    conn.execute(t.persons.update().where(mine).values(time_zone=zone))


def set_quiet(conn: sa.Connection, everyone: Sequence[int], quiet: str) -> None:
    """Hours in which they want to be left in peace. The network's ("") hold only once none of them says otherwise."""
    mine = p.id.in_(everyone) if not quiet else p.id == everyone[0]
    conn.execute(t.persons.update().where(mine).values(quiet=quiet))
