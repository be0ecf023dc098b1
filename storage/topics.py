"""Topics of a forum that get rooms of their own: a bridge each, after the model of the forum's.

What must hold whatever happens: a topic is in one bridge, whose name nobody else has, however often it is asked for.
"""

from __future__ import annotations

import sqlalchemy as sa

from messages.types import RoomRef
from storage import bridges
from storage import tables as t
from storage.crypto import Secrets
from storage.identities import Identities

_LONGEST = 80  # characters of a bridge's name


def space_of(conn: sa.Connection, bridge_id: int, *, secrets: Secrets) -> str:
    """The identifier of the room under which a bridge's new topics get rooms; "" if they get none."""
    sealed = conn.execute(sa.select(t.bridges.c.space).where(t.bridges.c.id == bridge_id)).scalar()
    return secrets.decrypt(sealed) if sealed else ""


def bridge_of(conn: sa.Connection, topic: RoomRef, *, identities: Identities) -> int | None:
    """The bridge that holds a topic; None if none does."""
    r = t.rooms.c
    found: int | None = conn.execute(sa.select(r.bridge_id).where(r.digest == identities.room(topic))).scalar()
    return found


def link(
    conn: sa.Connection,
    model_id: int,
    name: str,
    topic: RoomRef,
    opened: RoomRef,
    languages: tuple[str, str],
    *,
    secrets: Secrets,
    identities: Identities,
) -> tuple[int, int] | None:
    """A bridge of a topic and the room opened for it, with the settings of the bridge `model_id`; `languages` are those
    of the two rooms. Returns their rows; None if one of them is in a bridge already."""
    there = bridges.ensure_room(conn, topic, secrets=secrets, identities=identities)
    rows = (there, bridges.ensure_room(conn, opened, secrets=secrets, identities=identities))
    r, b = t.rooms.c, t.bridges.c
    if conn.execute(sa.select(r.id).where(r.id.in_(rows), r.bridge_id.is_not(None))).first() is not None:
        return None
    model = conn.execute(sa.select(t.bridges).where(b.id == model_id)).one()
    settings = ("state", "carry_original", "tier", "regions", "topics", "tells_members")
    values = {"name": _free(conn, f"{model.name} · {name}"), "origin": "chat"}
    values |= {setting: getattr(model, setting) for setting in settings}
    bridge_id = conn.execute(t.bridges.insert().values(**values).returning(b.id)).scalar_one()
    for row, language in zip(rows, languages, strict=True):
        linked = {"bridge_id": bridge_id, "language": language, "lobby_until": None, "private": False}
        conn.execute(t.rooms.update().where(r.id == row).values(state="active", **linked))
    return rows


def _free(conn: sa.Connection, wanted: str) -> str:
    """A name that no bridge has."""
    b = t.bridges.c
    wanted = wanted[:_LONGEST]
    name, number = wanted, 1
    while conn.execute(sa.select(b.id).where(b.name == name)).first() is not None:
        number += 1
        name = f"{wanted} {number}"
    return name
