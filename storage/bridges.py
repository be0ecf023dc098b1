"""Bridges and the rooms they link. File bridges are upserted by name at start, and paused when they leave the file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import sqlalchemy as sa

from messages.types import RoomRef
from storage import tables as t
from storage.crypto import Secrets
from storage.identities import Identities
from storage.sql import moved


class RoomClaimedTwice(Exception):
    """A room of a file bridge belongs to another bridge already. Names both bridges."""

    def __init__(self, bridge: str, other: str) -> None:
        super().__init__(f"a room of bridge {bridge!r} belongs to bridge {other!r}")
        self.bridge = bridge
        self.other = other


@dataclass(frozen=True, slots=True)
class BridgePlan:
    """A bridge as the configuration wants it: rooms with their languages and, where it is said, their time zones; the
    regions and topics (themes) that it serves."""

    name: str
    carry_original: bool
    tier: str
    rooms: tuple[tuple[RoomRef, str], ...]
    regions: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    time_zones: Mapping[RoomRef, str] = field(default_factory=dict)
    tells_members: bool = False
    space: str = ""  # the room, of whatever platform has such, under which new topics get rooms


@dataclass(frozen=True, slots=True)
class LinkRow:
    """One linked room with its bridge, as stored."""

    room_id: int
    room: RoomRef
    language: str
    bridge_id: int
    bridge: str
    carry_original: bool
    tier: str
    successor_id: int | None  # the room moved: its late events are still of its bridge, but nothing is sent there
    time_zone: str = ""  # IANA, "" for the network's
    regions: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    tells_members: bool = False  # who comes and goes


def apply_file(conn: sa.Connection, plans: Sequence[BridgePlan], *, secrets: Secrets, identities: Identities) -> None:
    """Make the file's bridges true: insert, update, link, unlink. One that left the file is paused with its links,
    until it comes back or another bridge of the file takes its rooms.

    A name is the file's: whoever made a bridge of that name in chat does not keep the bot from starting.

    Raises RoomClaimedTwice if a bridge of another origin holds one of the rooms."""
    c = t.bridges.c
    names = [plan.name for plan in plans]
    _give_way(conn, names)
    conn.execute(t.bridges.update().where(c.origin == "file", c.name.not_in(names)).values(state="paused"))
    for plan in plans:
        bridge_id = _upsert(conn, plan, secrets)
        conn.execute(t.rooms.update().where(t.rooms.c.bridge_id == bridge_id).values(bridge_id=None))
    for plan in plans:
        bridge_id = _upsert(conn, plan, secrets)
        for room, language in plan.rooms:
            _link(conn, plan, bridge_id, room, language, secrets, identities)


def _give_way(conn: sa.Connection, names: Sequence[str]) -> None:
    """Bridges of another origin that have rooms and one of these names get a number behind it."""
    c = t.bridges.c
    clash = sa.select(c.id, c.name).join(t.rooms, t.rooms.c.bridge_id == c.id)
    for row in conn.execute(clash.where(c.origin != "file", c.name.in_(names)).distinct()).all():
        number = 2
        while conn.execute(sa.select(c.id).where(c.name == f"{row.name} ({number})")).first() is not None:
            number += 1
        conn.execute(t.bridges.update().where(c.id == row.id).values(name=f"{row.name} ({number})"))


def _upsert(conn: sa.Connection, plan: BridgePlan, secrets: Secrets) -> int:
    c = t.bridges.c
    values = {
        "carry_original": plan.carry_original,
        "tier": plan.tier,
        "state": "active",
        "origin": "file",
        "regions": ",".join(plan.regions),
        "topics": ",".join(plan.topics),
        "tells_members": plan.tells_members,
        "space": secrets.encrypt(plan.space) if plan.space else None,
    }
    found: int | None = conn.execute(
        t.bridges.update().where(c.name == plan.name).values(**values).returning(c.id)
    ).scalar()
    if found is not None:
        return found
    made: int = conn.execute(t.bridges.insert().values(name=plan.name, **values).returning(c.id)).scalar_one()
    return made


def _link(
    conn: sa.Connection,
    plan: BridgePlan,
    bridge_id: int,
    room: RoomRef,
    language: str,
    secrets: Secrets,
    identities: Identities,
) -> None:
    room_id = _today(conn, ensure_room(conn, room, secrets=secrets, identities=identities))
    owner = conn.execute(
        sa.select(t.bridges.c.name)
        .join(t.rooms, t.rooms.c.bridge_id == t.bridges.c.id)
        .where(t.rooms.c.id == room_id, t.bridges.c.origin != "file")
    ).scalar()
    if owner is not None:
        raise RoomClaimedTwice(plan.name, owner)
    zone = plan.time_zones.get(room, "")
    linked = {"bridge_id": bridge_id, "language": language, "private": False, "time_zone": zone, "lobby_until": None}
    conn.execute(t.rooms.update().where(t.rooms.c.id == room_id).values(**linked))


def room_ref(row: Any, secrets: Secrets) -> RoomRef:
    """The room of a row that has a platform and an address."""
    chat, _, topic = secrets.decrypt(row.address).partition("\n")
    return RoomRef(row.platform, chat, topic)


def private_room(conn: sa.Connection, room_id: int, *, secrets: Secrets) -> RoomRef | None:
    """A private room by its id; None if it is not (or no longer) private."""
    r = t.rooms.c
    row = conn.execute(sa.select(r.platform, r.address).where(r.id == room_id, r.private.is_(True))).first()
    if row is None:
        return None
    return room_ref(row, secrets)


def private_room_id(conn: sa.Connection, room: RoomRef, identities: Identities) -> int | None:
    """The row of a private room, if it is one."""
    r = t.rooms.c
    query = sa.select(r.id).where(r.digest == identities.room(room), r.private.is_(True))
    found: int | None = conn.execute(query).scalar()
    return found


def end_privacy(conn: sa.Connection, room: RoomRef, identities: Identities) -> None:
    """Somebody else is in a room that was private: nothing private is said there any more."""
    r, a = t.rooms.c, t.accounts.c
    mine = (r.digest == identities.room(room), r.private.is_(True))
    room_id = conn.execute(t.rooms.update().where(*mine).values(private=False).returning(r.id)).scalar()
    if room_id is not None:
        conn.execute(t.accounts.update().where(a.room_id == room_id).values(room_id=None))


def belongs(conn: sa.Connection, room: RoomRef, identities: Identities) -> bool:
    """Whether a room is of a bridge, of a paused one too: that only two are in it makes it nobody's own then."""
    r = t.rooms.c
    query = sa.select(r.id).where(r.digest == identities.room(room), r.bridge_id.is_not(None))
    return conn.execute(query).first() is not None


def ensure_private_room(conn: sa.Connection, room: RoomRef, *, secrets: Secrets, identities: Identities) -> int:
    """The row of a private room, made at first sight; one that the bot was put out of is open again."""
    room_id = ensure_room(conn, room, secrets=secrets, identities=identities)
    r = t.rooms.c
    changed = sa.or_(r.private.is_(False), r.state != "active")
    conn.execute(t.rooms.update().where(r.id == room_id, changed).values(private=True, state="active"))
    return room_id


def ensure_room(conn: sa.Connection, room: RoomRef, *, secrets: Secrets, identities: Identities) -> int:
    """The row of a room, made at first sight."""
    digest = identities.room(room)
    found: int | None = conn.execute(sa.select(t.rooms.c.id).where(t.rooms.c.digest == digest)).scalar()
    if found is not None:
        return found
    values = {"digest": digest, "chat": identities.chat(room), "platform": room.platform, **_address(room, secrets)}
    made: int = conn.execute(t.rooms.insert().values(**values).returning(t.rooms.c.id)).scalar_one()
    return made


def _address(room: RoomRef, secrets: Secrets) -> dict[str, bytes]:
    return {"address": secrets.encrypt(f"{room.chat}\n{room.topic}")}


def links(conn: sa.Connection, *, secrets: Secrets) -> list[LinkRow]:
    """Every room of every active bridge, and those that these rooms were before they moved."""
    r, b = t.rooms.c, t.bridges.c
    columns = (r.id, r.platform, r.address, r.language, r.successor_id, r.time_zone)
    bridge = (b.id.label("bridge_id"), b.name, b.carry_original, b.tier, b.regions, b.topics, b.tells_members)
    query = sa.select(*columns, *bridge).join(t.bridges, r.bridge_id == b.id).where(b.state == "active").order_by(r.id)
    found = {row.id: _link_row(row, row, secrets) for row in conn.execute(query)}
    moved = list(conn.execute(sa.select(*columns).where(r.bridge_id.is_(None), r.successor_id.is_not(None))))
    for row in moved:
        today = _today(conn, row.id)
        if today in found:
            found[row.id] = replace(_link_row(row, found[today], secrets), successor_id=today)
    return list(found.values())


def _link_row(room: Any, bridge: Any, secrets: Secrets) -> LinkRow:
    """`bridge` has the columns of a bridge, or is a link of it."""
    name = bridge.bridge if isinstance(bridge, LinkRow) else bridge.name
    return LinkRow(
        room.id,
        room_ref(room, secrets),
        room.language,
        bridge.bridge_id,
        name,
        bridge.carry_original,
        bridge.tier,
        room.successor_id,
        room.time_zone,
        bridge.regions if isinstance(bridge, LinkRow) else _listed(bridge.regions),
        bridge.topics if isinstance(bridge, LinkRow) else _listed(bridge.topics),
        bridge.tells_members,
    )


def _listed(text: str) -> tuple[str, ...]:
    return tuple(text.split(",")) if text else ()


def move_room(
    conn: sa.Connection, room: RoomRef, successor: RoomRef, *, secrets: Secrets, identities: Identities
) -> int:
    """A room goes on under another id: its link and what is still to be delivered go there, unless the successor is
    linked itself. Returns the row that has the link then. What was said under the old id keeps resolving."""
    r = t.rooms.c
    old = ensure_room(conn, room, secrets=secrets, identities=identities)
    new = ensure_room(conn, successor, secrets=secrets, identities=identities)
    link = conn.execute(sa.select(r.bridge_id, r.language, r.time_zone).where(r.id == old)).one()
    if old == new or link.bridge_id is None:
        return new
    if conn.execute(sa.select(r.bridge_id).where(r.id == new)).scalar() is not None:
        return old  # nobody takes a room of a bridge by pointing at it
    conn.execute(t.rooms.update().where(r.id == old).values(bridge_id=None, successor_id=new))
    values = {"bridge_id": link.bridge_id, "language": link.language, "time_zone": link.time_zone}
    values |= {"successor_id": None, "state": "active", "lobby_until": None}
    conn.execute(t.rooms.update().where(r.id == new).values(**values))
    waiting = t.deliveries.c.state.in_(("pending", "translating"))
    conn.execute(t.deliveries.update().where(t.deliveries.c.room_id == old, waiting).values(room_id=new))
    return new


def _today(conn: sa.Connection, room_id: int) -> int:
    """The room that this one has become."""
    return moved(conn, (room_id,)).get(room_id, room_id)


def set_state(conn: sa.Connection, room_id: int, state: str) -> None:
    """`closed` when the bot was put out of a room, `active` when it is back."""
    conn.execute(t.rooms.update().where(t.rooms.c.id == room_id).values(state=state))
