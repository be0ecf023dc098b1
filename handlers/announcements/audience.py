"""Who gets a broadcast, worked out once, when it fires: one destination per chat, however many of its topics are
linked, and one per person, however many accounts they have.

A room that is closed to the bot is a destination all the same, so that the report names it; a person without an open
private room is none.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from handlers.announcements.model import Audience
from handlers.private.visit import Office
from storage import audiences, broadcasts, people
from storage.audiences import PersonRow, RoomRow

_GOT_IT = ("sent", "unknown", "waiting")
"""States of the destinations of another broadcast that got it, or are about to."""


@dataclass(frozen=True, slots=True)
class Destination:
    """Where one copy goes. `hours` are the quiet hours there; `closed` says that nothing can be sent."""

    name: str  # "r<room>" or "p<person>": a broadcast goes to each name once
    room_id: int
    person_id: int | None
    language: str
    time_zone: str
    platform: str
    hours: str
    closed: bool = False
    chat: bytes = b""  # of a room


def destinations(conn: sa.Connection, office: Office, audience: Audience) -> list[Destination]:
    """All destinations, rooms first."""
    if audience.targets_of:
        return _of_others(conn, office, audience)
    rooms = _rooms(office, audiences.rooms(conn), audience) if audience.rooms else []
    return [*rooms, *_persons(conn, office, _wanted(conn, office, audience))]


def again(conn: sa.Connection, office: Office, names: Collection[str]) -> dict[str, Destination]:
    """Destinations by their names, as they are today; those that are gone are left out."""
    ids = {int(name[1:]) for name in names if name[0] == "r"}
    rooms = [_room(office, row, first) for first, row in audiences.rooms_today(conn, ids).items()]
    persons = {int(name[1:]) for name in names if name[0] == "p"}
    today = {person: people.canonical(conn, person) for person in persons}
    found = {one.person_id: one for one in _persons(conn, office, set(today.values()))}
    kept = {one.name: one for one in rooms}
    kept |= {f"p{person}": found[now] for person, now in today.items() if now in found}
    return kept


def quiet_hours(conn: sa.Connection, office: Office, persons: Collection[int]) -> dict[int, str]:
    """The quiet hours of persons as they are now."""
    return {row.id: row.quiet or office.quiet for row in audiences.persons(conn, persons)}


# rooms


def _rooms(office: Office, rows: Iterable[RoomRow], audience: Audience) -> list[Destination]:
    chats: dict[bytes, RoomRow] = {}
    for row in rows:
        if _fits(office, row, audience):
            kept = chats.setdefault(row.chat, row)
            if kept.closed and not row.closed:
                chats[row.chat] = row
    return sorted((_room(office, row, row.id) for row in chats.values()), key=lambda one: one.room_id)


def _fits(office: Office, row: RoomRow, audience: Audience) -> bool:
    language = office.catalog.spoken(row.language)
    return (
        (not audience.bridges or row.bridge in audience.bridges)
        and (not audience.languages or bool({language, row.language} & set(audience.languages)))
        and _meets(row.regions, audience.regions)
        and _meets(row.topics, audience.topics)
    )


def _meets(theirs: Collection[str], wanted: Collection[str]) -> bool:
    """Whoever names nothing, on either side, means all."""
    return not theirs or not wanted or bool(set(theirs) & set(wanted))


def _room(office: Office, row: RoomRow, first: int) -> Destination:
    zone = row.time_zone or office.time_zone
    language = office.catalog.spoken(row.language)
    closed = row.closed or row.platform not in office.platforms
    return Destination(f"r{first}", row.id, None, language, zone, row.platform, office.quiet, closed, row.chat)


# persons


def _wanted(conn: sa.Connection, office: Office, audience: Audience) -> set[int]:
    found = people_today(conn, audience.persons)
    if audience.roles:
        found |= set(people.with_roles(conn, frozenset(audience.roles)))
    if audience.coming_to is not None:
        found |= audiences.coming_to(conn, audience.coming_to)
    if audience.members:
        found |= _members(conn, office, audience)
    return found - people_today(conn, audience.except_persons)


def people_today(conn: sa.Connection, persons: Sequence[int]) -> set[int]:
    """Who these are today, linked ones once."""
    return {people.canonical(conn, person) for person in persons}


def _members(conn: sa.Connection, office: Office, audience: Audience) -> set[int]:
    """Those who asked for announcements in private, and follow what this one is about, or nothing in particular."""
    asked = [
        person
        for person, follows in audiences.followers(conn).items()
        if _meets(follows.get("region", ()), audience.regions) and _meets(follows.get("theme", ()), audience.topics)
    ]
    if not audience.languages:
        return set(asked)
    spoken = audiences.persons(conn, asked)
    return {one.id for one in spoken if _language(office, one) in audience.languages}


def _persons(conn: sa.Connection, office: Office, wanted: Collection[int]) -> list[Destination]:
    rows = audiences.persons(conn, wanted, platforms=tuple(office.platforms))
    return [_person(office, row, row.room_id) for row in rows if row.room_id is not None]


def _person(office: Office, row: PersonRow, room_id: int) -> Destination:
    zone = row.time_zone or office.time_zone
    return Destination(
        f"p{row.id}", room_id, row.id, _language(office, row), zone, row.platform, row.quiet or office.quiet
    )


def _language(office: Office, row: PersonRow) -> str:
    return office.catalog.spoken(row.language or row.usual_language)


def _of_others(conn: sa.Connection, office: Office, audience: Audience) -> list[Destination]:
    """Who got other broadcasts, each chat once, whichever of its topics or former addresses it got them by; those named
    besides, too."""
    names = {row.destination for other in audience.targets_of for row in broadcasts.targets(conn, other, *_GOT_IT)}
    except_persons = people_today(conn, audience.except_persons)
    found: dict[str, Destination] = {}
    chats: dict[bytes, Destination] = {}
    for one in again(conn, office, names).values():
        if one.person_id is not None:
            found |= {one.name: one} if one.person_id not in except_persons else {}
        elif one.chat not in chats or (chats[one.chat].closed and not one.closed):
            chats[one.chat] = one
    found |= {one.name: one for one in chats.values()}
    for one in _persons(conn, office, _wanted(conn, office, audience)):
        found.setdefault(one.name, one)
    return sorted(found.values(), key=_place)


def _place(one: Destination) -> Any:
    return one.person_id is not None, one.room_id
