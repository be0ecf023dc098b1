"""Who is heard: counts of what was said and handed in, by language, region and group. Never persons, never texts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final

import sqlalchemy as sa

from storage import records
from storage import tables as t
from storage.crypto import Secrets
from storage.participation_tables import ballots
from storage.record_tables import tags
from storage.records import Record

rec = records.rec
KINDS: Final = ("practice", "idea", "question")
_OURSELVES = bytes(16)
_UNSEEN = ("refused", "withdrawn", "merged")

RegionOf = Callable[[Mapping[str, Any], Mapping[str, list[str]]], str]
"""The region of a record, by its data and tags; "" if it says none."""


@dataclass(slots=True)
class Counts:
    """Counts of one period. `said` by language and region of where it was said, `entries` of practices, ideas and
    questions; `territories`: "rural" and "other" of those entries that say where they are."""

    said_language: Counter[str] = field(default_factory=Counter)
    said_region: Counter[str] = field(default_factory=Counter)
    entry_language: Counter[str] = field(default_factory=Counter)
    entry_region: Counter[str] = field(default_factory=Counter)
    territories: Counter[str] = field(default_factory=Counter)
    groups: Counter[str] = field(default_factory=Counter)
    colleges: Counter[str] = field(default_factory=Counter)


def counts(conn: sa.Connection, start: datetime, end: datetime, region_of: RegionOf, *, secrets: Secrets) -> Counts:
    """What was heard from `start` until before `end`."""
    found = Counts()
    _messages(conn, start, end, found)
    _entries(conn, start, end, region_of, found, secrets)
    b = ballots.c
    query = sa.select(b.college, sa.func.count()).where(b.at >= start, b.at < end, b.college != "").group_by(b.college)
    for college, count in conn.execute(query):
        found.colleges[college] += count
    return found


def _messages(conn: sa.Connection, start: datetime, end: datetime, found: Counts) -> None:
    """Relayed messages. A bridge that serves several regions says nothing of where its people are."""
    m, room, bridge = t.messages.c, t.rooms.c, t.bridges.c
    query = (
        sa.select(room.language, bridge.regions, sa.func.count())
        .select_from(t.messages)
        .join(t.rooms, room.id == m.room_id)
        .join(t.bridges, bridge.id == m.bridge_id)
        .where(m.created_at >= start, m.created_at < end, m.author != _OURSELVES)
        .group_by(room.language, bridge.regions)
    )
    for language, regions, count in conn.execute(query):
        if language:
            found.said_language[language.split("-")[0]] += count
        if regions and "," not in regions:
            found.said_region[regions] += count


def _entries(
    conn: sa.Connection, start: datetime, end: datetime, region_of: RegionOf, found: Counts, secrets: Secrets
) -> None:
    here = (rec.kind.in_(KINDS), rec.state.not_in(_UNSEEN), rec.created_at >= start, rec.created_at < end)
    made = records.select(conn, *here, secrets=secrets)
    tagged: dict[int, dict[str, list[str]]] = {}
    wanted = tags.c.record_id.in_([one.id for one in made])
    for row in conn.execute(sa.select(tags).where(wanted, tags.c.field.in_(("groups", "region")))) if made else ():
        tagged.setdefault(row.record_id, {}).setdefault(row.field, []).append(row.value)
    for record in made:
        _entry(record, tagged.get(record.id, {}), region_of, found)


def _entry(record: Record, its: Mapping[str, list[str]], region_of: RegionOf, found: Counts) -> None:
    found.entry_language[record.language.split("-")[0]] += 1
    region = region_of(record.data, its)
    if region:
        found.entry_region[region] += 1
    if region or "rural" in record.data:
        found.territories["rural" if record.data.get("rural") is True else "other"] += 1
    found.groups.update(its.get("groups", ()))
