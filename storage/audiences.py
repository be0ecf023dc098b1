"""Rooms and persons as a broadcast asks for them: all at once, linked accounts as one person."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from storage import tables as t
from storage.event_tables import attendances
from storage.participation_tables import follows
from storage.sql import moved

_TODAY = sa.func.coalesce(t.persons.c.merged_into, t.persons.c.id)


@dataclass(frozen=True, slots=True)
class RoomRow:
    """A linked room, with whom its bridge serves."""

    id: int
    chat: bytes
    platform: str
    language: str
    time_zone: str
    closed: bool
    bridge: str
    regions: tuple[str, ...]
    topics: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A person, with what those linked with them said where they did not, and the open private room where they wrote
    last (None: there is none)."""

    id: int
    language: str
    usual_language: str
    time_zone: str
    quiet: str
    room_id: int | None
    platform: str


def rooms(conn: sa.Connection) -> list[RoomRow]:
    """Every room of every active bridge, the closed ones too, in the order of their ids."""
    r = t.rooms.c
    query = _ROOMS.where(t.bridges.c.state == "active", r.successor_id.is_(None), r.private.is_(False)).order_by(r.id)
    return [_room(row) for row in conn.execute(query)]


def rooms_today(conn: sa.Connection, ids: Collection[int]) -> dict[int, RoomRow]:
    """What has become of these rooms, by their ids; one whose bridge is gone or paused is closed."""
    today = moved(conn, ids)
    asked = {today.get(one, one) for one in ids}
    rows = {row.id: row for row in conn.execute(_ROOMS.where(t.rooms.c.id.in_(sorted(asked))))}
    found = {one: rows.get(today.get(one, one)) for one in sorted(ids)}
    return {one: _room(row) for one, row in found.items() if row is not None}


_ROOMS = sa.select(
    *(t.rooms.c[name] for name in ("id", "chat", "platform", "language", "time_zone", "state")),
    *(t.bridges.c[name] for name in ("name", "regions", "topics")),
    t.bridges.c.state.label("bridge_state"),
).outerjoin(t.bridges, t.bridges.c.id == t.rooms.c.bridge_id)


def _room(row: Any) -> RoomRow:
    closed = row.state != "active" or row.bridge_state != "active"
    listed = (tuple(filter(None, (text or "").split(","))) for text in (row.regions, row.topics))
    regions, topics = listed
    return RoomRow(row.id, row.chat, row.platform, row.language, row.time_zone, closed, row.name or "", regions, topics)


def persons(conn: sa.Connection, wanted: Iterable[int], platforms: Collection[str] = ()) -> list[PersonRow]:
    """These persons (who they are today), in the order of their ids; with their rooms on these platforms, or all."""
    ids = sorted(set(wanted))
    known: dict[int, dict[str, str]] = {}
    places: dict[int, tuple[int, str]] = {}
    for some in _some(ids):
        for row in conn.execute(_settings(some)):
            mine = known.setdefault(row.today, dict.fromkeys(_SETTINGS, ""))
            for name in _SETTINGS:
                mine[name] = mine[name] or getattr(row, name)
        for row in conn.execute(_private_rooms(some)):
            if not platforms or row.platform in platforms:
                places[row.person_id] = (row.id, row.platform)
    return [
        PersonRow(one, **known[one], room_id=places.get(one, (None,))[0], platform=places.get(one, (0, ""))[1])
        for one in ids
        if one in known
    ]


_SETTINGS = ("language", "usual_language", "time_zone", "quiet")


def _settings(ids: Sequence[int]) -> sa.Select[Any]:
    """A person's own row before those of the persons that were linked with them."""
    p = t.persons.c
    query = sa.select(_TODAY.label("today"), *(p[name] for name in _SETTINGS))
    return query.where(sa.or_(p.id.in_(ids), p.merged_into.in_(ids))).order_by(p.merged_into.is_not(None), p.id)


def _private_rooms(ids: Sequence[int]) -> sa.Select[Any]:
    """The one where somebody wrote last comes last."""
    a, r = t.accounts.c, t.rooms.c
    query = sa.select(a.person_id, r.id, r.platform).join(t.rooms, r.id == a.room_id)
    query = query.where(a.person_id.in_(ids), r.state == "active", r.private.is_(True))
    return query.order_by(a.seen_at.is_not(None), a.seen_at, r.id)


def followers(conn: sa.Connection) -> dict[int, dict[str, set[str]]]:
    """Everybody who asked for announcements in private, with what they follow, by field."""
    f = follows.c
    query = sa.select(_TODAY.label("today"), f.field, f.value).join(t.persons, t.persons.c.id == f.person_id)
    found: dict[int, dict[str, set[str]]] = {}
    for row in conn.execute(query.where(f.field.in_(("announcements", "theme", "region")))):
        found.setdefault(row.today, {}).setdefault(row.field, set()).add(row.value)
    return {person: what for person, what in found.items() if "yes" in what.get("announcements", ())}


def coming_to(conn: sa.Connection, record_id: int) -> set[int]:
    """Who comes, or perhaps comes, those on the waiting list included; of several answers the latest counts."""
    a = attendances.c
    query = sa.select(_TODAY.label("today"), a.answer, a.seat).join(t.persons, t.persons.c.id == a.person_id)
    latest = {
        row.today: row for row in conn.execute(query.where(a.record_id == record_id).order_by(a.updated_at, a.id))
    }
    return {person for person, row in latest.items() if row.answer != "no" and row.seat != "refused"}


def _some(ids: Sequence[int], most: int = 5000) -> Iterable[Sequence[int]]:
    return (ids[at : at + most] for at in range(0, len(ids), most))
