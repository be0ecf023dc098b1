"""Bridges made in chat, and the lobby: rooms that the bot was let into and that no bridge holds.

Kept apart from bridges.py, which makes the file's bridges true. Who may do what is decided by whoever calls; here only
what must hold whatever happens: a name is one bridge's, a room is in one bridge, a code is good once and for a while.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

import sqlalchemy as sa

from messages.types import RoomRef
from storage import bridges
from storage import tables as t
from storage.crypto import Secrets
from storage.identities import Identities
from storage.relay_tables import bridge_codes

LOBBY = timedelta(hours=24)
"""How long the bot stays in a room that no bridge holds."""
CODE_LASTS = timedelta(hours=1)

_r, _b, _c = t.rooms.c, t.bridges.c, bridge_codes.c
_BRIDGE = (_b.id, _b.name, _b.origin, _b.state, _b.tells_members)


class NameTaken(Exception):
    """Another bridge has this name."""


@dataclass(frozen=True, slots=True)
class Bridge:
    """A bridge as it is set up. `origin`: file or chat; `state`: active or paused."""

    id: int
    name: str
    origin: str
    state: str
    tells_members: bool


@dataclass(frozen=True, slots=True)
class Room:
    """A room, linked or not: its language ("" if nobody said), and since when it is known that something is wrong."""

    id: int
    room: RoomRef
    language: str
    state: str
    lobby_until: datetime | None = None
    problem: str = ""
    problem_at: datetime | None = None


# the lobby


def enter_lobby(
    conn: sa.Connection, room: RoomRef, *, secrets: Secrets, identities: Identities, now: datetime
) -> int | None:
    """The row of a room where the bot was addressed, though no active bridge holds it; None if the file held it and
    does no longer: the operator wants nothing said there. The first such word opens the lobby; see `prolong`."""
    room_id = bridges.ensure_room(conn, room, secrets=secrets, identities=identities)
    bridge = of_room(conn, room_id)
    if bridge is not None:
        return room_id if bridge.origin == "chat" else None
    over = sa.or_(_r.lobby_until.is_(None), _r.lobby_until <= now)
    conn.execute(t.rooms.update().where(_r.id == room_id, over).values(lobby_until=now + LOBBY))
    return room_id


def prolong(conn: sa.Connection, room_id: int, now: datetime) -> None:
    """An admin is setting it up: the lobby stays open for as long again. A room of a bridge is in no lobby."""
    until = sa.case((_r.bridge_id.is_(None), sa.literal(now + LOBBY, _r.lobby_until.type)), else_=None)
    conn.execute(t.rooms.update().where(_r.id == room_id).values(lobby_until=until))


def end_lobby(conn: sa.Connection, room_id: int, *, event_id: int = 0) -> None:
    """The bot is no longer in this room, or it has a bridge: what is said there is not heard. Somebody who lets the bot
    in again is greeted as at first, and hears nothing of what was to be said before. What came after the event that
    ends it (somebody lets the bot in again) is still to be heard."""
    free = (_r.id == room_id, _r.bridge_id.is_(None))
    e, d = t.events.c, t.deliveries.c
    after = sa.select(e.id).where(e.room_id == room_id, e.state == "new", e.id != event_id).exists()
    until = sa.case((after, _r.lobby_until), else_=None)
    if conn.execute(t.rooms.update().where(*free).values(lobby_until=until, language="")).rowcount:
        words = (d.room_id == room_id, d.state == "pending", d.message_id.is_(None))
        conn.execute(t.deliveries.update().where(*words).values(state="superseded", payload=None, key_id=None))


def set_language(conn: sa.Connection, room_id: int, language: str) -> None:
    """What the bot speaks in a room, and what others' words are translated to."""
    conn.execute(t.rooms.update().where(_r.id == room_id).values(language=language))


def lobby_room(conn: sa.Connection, room_id: int, now: datetime, *, secrets: Secrets) -> Room | None:
    """A room of no bridge, or of a paused one made in chat, where the bot hears what is addressed to it; else None."""
    heard = sa.or_(sa.and_(_b.id.is_not(None), _b.origin == "chat"), sa.and_(_b.id.is_(None), _r.lobby_until > now))
    query = (
        sa.select(t.rooms)
        .outerjoin(t.bridges, _b.id == _r.bridge_id)
        .where(_r.id == room_id, _r.private.is_(False), _r.successor_id.is_(None), heard)
    )
    row = conn.execute(query).first()
    return None if row is None else _room(row, secrets)


def lobby_over(conn: sa.Connection, now: datetime, *, secrets: Secrets) -> list[Room]:
    """Rooms to go out of: nobody made a bridge in time, and no other room of the same chat (a topic) has one or may
    still get one."""
    beside = t.rooms.alias()
    used = (
        sa.select(beside.c.id)
        .where(
            beside.c.chat == _r.chat,
            sa.or_(beside.c.bridge_id.is_not(None), beside.c.lobby_until > now, beside.c.private.is_(True)),
        )
        .exists()
    )
    query = sa.select(t.rooms).where(_r.lobby_until <= now, sa.not_(used)).order_by(_r.id)
    return [_room(row, secrets) for row in conn.execute(query)]


# bridges


def of_room(conn: sa.Connection, room_id: int) -> Bridge | None:
    """The bridge that holds a room, paused ones included."""
    row = conn.execute(sa.select(*_BRIDGE).join(t.rooms, _r.bridge_id == _b.id).where(_r.id == room_id)).first()
    return None if row is None else Bridge(*row)


def linked_in_chat(conn: sa.Connection, chat: bytes) -> list[int]:
    """The linked rooms of a chat: itself, or its topics."""
    query = sa.select(_r.id).where(_r.chat == chat, _r.bridge_id.is_not(None)).order_by(_r.id)
    return list(conn.execute(query).scalars())


def get(conn: sa.Connection, bridge_id: int) -> Bridge | None:
    """A bridge by its id."""
    row = conn.execute(sa.select(*_BRIDGE).where(_b.id == bridge_id)).first()
    return None if row is None else Bridge(*row)


def rooms_of(conn: sa.Connection, bridge_id: int, *, secrets: Secrets) -> list[Room]:
    """The rooms of a bridge, in the order in which the bot met them."""
    query = sa.select(t.rooms).where(_r.bridge_id == bridge_id).order_by(_r.id)
    return [_room(row, secrets) for row in conn.execute(query)]


def create(conn: sa.Connection, name: str) -> int:
    """A new bridge of origin chat, without rooms. One of that origin that lost its last room gives its name back.
    Raises NameTaken."""
    fresh = {"state": "active", "carry_original": False, "tier": "any", "tells_members": False}
    row = conn.execute(sa.select(_b.id, _b.origin).where(_b.name == name)).first()
    if row is None:
        made: int = conn.execute(
            t.bridges.insert().values(name=name, origin="chat", **fresh).returning(_b.id)
        ).scalar_one()
        return made
    if row.origin != "chat" or conn.execute(sa.select(_r.id).where(_r.bridge_id == row.id).limit(1)).first():
        raise NameTaken
    conn.execute(bridge_codes.delete().where(_c.bridge_id == row.id))
    conn.execute(t.bridges.update().where(_b.id == row.id).values(space=None, regions="", topics="", **fresh))
    return int(row.id)


def link(conn: sa.Connection, room_id: int, bridge_id: int, language: str) -> None:
    """Make a room one of a bridge's. Whoever calls has seen that it has none."""
    values = {"bridge_id": bridge_id, "language": language, "lobby_until": None, "private": False, "state": "active"}
    conn.execute(t.rooms.update().where(_r.id == room_id, _r.bridge_id.is_(None)).values(**values))


def unlink(conn: sa.Connection, room_id: int, now: datetime) -> None:
    """A room leaves its bridge; the bot waits in its lobby. Codes may be its admins' consent: others make new ones.
    What was on its way there stays away, but for the withdrawal of what is there already."""
    bridge = of_room(conn, room_id)
    left = t.rooms.update().where(_r.id == room_id)
    conn.execute(left.values(bridge_id=None, lobby_until=now + LOBBY))
    if bridge is not None:
        conn.execute(bridge_codes.delete().where(_c.bridge_id == bridge.id))
        _keep_away(conn, room_id, bridge.id)


def _keep_away(conn: sa.Connection, room_id: int, bridge_id: int) -> None:
    d, m = t.deliveries.c, t.messages.c
    said = d.message_id.in_(sa.select(m.id).where(m.bridge_id == bridge_id))
    words = sa.or_(d.kind == "pin", sa.and_(said, d.kind != "delete"))
    coming = (d.room_id == room_id, d.state.in_(("pending", "translating")), words)
    conn.execute(t.deliveries.update().where(*coming).values(state="superseded", payload=None, key_id=None))


def set_bridge(conn: sa.Connection, bridge_id: int, *, state: str = "", tells_members: bool | None = None) -> None:
    """Pause or resume a bridge; whether it tells who comes and goes."""
    values: dict[str, object] = {"state": state} if state else {}
    if tells_members is not None:
        values["tells_members"] = tells_members
    conn.execute(t.bridges.update().where(_b.id == bridge_id).values(**values))


# codes


def add_code(conn: sa.Connection, code: bytes, bridge_id: int, made_by: bytes, now: datetime) -> None:
    """A code by which one more room may join; forgets those whose time is over."""
    conn.execute(bridge_codes.delete().where(_c.expires_at <= now))
    row = {"code": code, "bridge_id": bridge_id, "made_by": made_by, "expires_at": now + CODE_LASTS}
    conn.execute(bridge_codes.insert().values(**row))


def code_opens(conn: sa.Connection, code: bytes, now: datetime) -> Bridge | None:
    """The bridge that a code is for; None if it is none, used, or too old."""
    query = sa.select(*_BRIDGE).join(bridge_codes, _c.bridge_id == _b.id).where(_c.code == code, _c.expires_at > now)
    row = conn.execute(query).first()
    return None if row is None else Bridge(*row)


def use_code(conn: sa.Connection, code: bytes) -> None:
    """It has let a room in: one for each code."""
    conn.execute(bridge_codes.delete().where(_c.code == code))


def _room(row: sa.Row[tuple[object, ...]], secrets: Secrets) -> Room:
    return Room(
        row.id,
        bridges.room_ref(row, secrets),
        row.language,
        row.state,
        row.lobby_until,
        row.problem,
        row.problem_at,
    )
