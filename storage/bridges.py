"""Bridges and the rooms they link. File bridges are upserted by name at start, and paused when they leave the file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import sqlalchemy as sa

from messages.types import RoomRef
from storage import tables as t
from storage.crypto import Secrets
from storage.identities import Identities


class RoomClaimedTwice(Exception):
    """A room of a file bridge belongs to another bridge already. Names both bridges."""

    def __init__(self, bridge: str, other: str) -> None:
        super().__init__(f"a room of bridge {bridge!r} belongs to bridge {other!r}")
        self.bridge = bridge
        self.other = other


@dataclass(frozen=True, slots=True)
class BridgePlan:
    """A bridge as the configuration wants it: rooms with their languages."""

    name: str
    carry_original: bool
    tier: str
    rooms: tuple[tuple[RoomRef, str], ...]


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


def apply_file(conn: sa.Connection, plans: Sequence[BridgePlan], *, secrets: Secrets, identities: Identities) -> None:
    """Make the file's bridges true: insert, update, link, unlink; pause those that left the file.

    Raises RoomClaimedTwice if a bridge of another origin holds one of the rooms."""
    c = t.bridges.c
    names = [plan.name for plan in plans]
    conn.execute(t.bridges.update().where(c.origin == "file", c.name.not_in(names)).values(state="paused"))
    file_ids = sa.select(c.id).where(c.origin == "file")
    conn.execute(t.rooms.update().where(t.rooms.c.bridge_id.in_(file_ids)).values(bridge_id=None))
    for plan in plans:
        bridge_id = _upsert(conn, plan)
        for room, language in plan.rooms:
            _link(conn, plan.name, bridge_id, room, language, secrets, identities)


def _upsert(conn: sa.Connection, plan: BridgePlan) -> int:
    c = t.bridges.c
    values = {"carry_original": plan.carry_original, "tier": plan.tier, "state": "active", "origin": "file"}
    found: int | None = conn.execute(
        t.bridges.update().where(c.name == plan.name).values(**values).returning(c.id)
    ).scalar()
    if found is not None:
        return found
    made: int = conn.execute(t.bridges.insert().values(name=plan.name, **values).returning(c.id)).scalar_one()
    return made


def _link(
    conn: sa.Connection,
    name: str,
    bridge_id: int,
    room: RoomRef,
    language: str,
    secrets: Secrets,
    identities: Identities,
) -> None:
    room_id = ensure_room(conn, room, secrets=secrets, identities=identities)
    owner = conn.execute(
        sa.select(t.bridges.c.name).join(t.rooms, t.rooms.c.bridge_id == t.bridges.c.id).where(t.rooms.c.id == room_id)
    ).scalar()
    if owner is not None and owner != name:
        raise RoomClaimedTwice(name, owner)
    conn.execute(t.rooms.update().where(t.rooms.c.id == room_id).values(bridge_id=bridge_id, language=language))


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
    """Every room of every active bridge."""
    r, b = t.rooms.c, t.bridges.c
    query = (
        sa.select(r.id, r.platform, r.address, r.language, b.id, b.name, b.carry_original, b.tier)
        .join(t.bridges, r.bridge_id == b.id)
        .where(b.state == "active")
        .order_by(r.id)
    )
    rows = []
    for room_id, platform, address, language, bridge_id, name, carry, tier in conn.execute(query):
        chat, _, topic = secrets.decrypt(address).partition("\n")
        rows.append(LinkRow(room_id, RoomRef(platform, chat, topic), language, bridge_id, name, carry, tier))
    return rows


def move_room(
    conn: sa.Connection, room_id: int, successor: RoomRef, *, secrets: Secrets, identities: Identities
) -> None:
    """A room goes on under another address; what was said under the old one keeps resolving for look-ups. Where the
    successor has a row of its own already, the link moves to that row."""
    digest = identities.room(successor)
    existing: int | None = conn.execute(sa.select(t.rooms.c.id).where(t.rooms.c.digest == digest)).scalar()
    if existing == room_id:
        return
    if existing is not None:
        old = conn.execute(sa.select(t.rooms.c.bridge_id, t.rooms.c.language).where(t.rooms.c.id == room_id)).one()
        conn.execute(t.rooms.update().where(t.rooms.c.id == room_id).values(bridge_id=None))
        conn.execute(
            t.rooms.update().where(t.rooms.c.id == existing).values(bridge_id=old.bridge_id, language=old.language)
        )
        conn.execute(t.deliveries.update().where(t.deliveries.c.room_id == room_id).values(room_id=existing))
        return
    values = {"digest": digest, "chat": identities.chat(successor), **_address(successor, secrets)}
    conn.execute(t.rooms.update().where(t.rooms.c.id == room_id).values(**values))


def set_state(conn: sa.Connection, room_id: int, state: str) -> None:
    """`closed` when the bot was put out of a room, `active` when it is back."""
    conn.execute(t.rooms.update().where(t.rooms.c.id == room_id).values(state=state))
