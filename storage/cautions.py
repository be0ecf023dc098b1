"""The one warning about a message that did not arrive everywhere: planned a few seconds ahead, changed while it waits
or after, never doubled. Its delivery's key is made of the message's id, so the database itself keeps it single.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from messages import extras as wire
from messages.richtext import RichText
from messages.types import NO_EXTRAS
from storage import ledger, outbox
from storage import tables as t
from storage.keyring import KeyRing
from storage.ledger import Target
from storage.outbox import NewDelivery

KEY = "warn."
"""How keys of warnings begin."""
BACK = "unwarn."
"""How keys of what takes a reaction back begin."""
_WORDS = ".words"
_OURSELVES = bytes(16)
_d = t.deliveries.c


@dataclass(frozen=True, slots=True)
class Warned:
    """A warning that there is. `notice` is the bot's message that says it; None if it is a reaction. `due` whether it
    has gone out, or may be going out just now."""

    key: str
    room_id: int
    notice: int | None
    due: bool


def find(conn: sa.Connection, message_id: int, now: datetime) -> Warned | None:
    """The warning about a message."""
    columns = (_d.key, _d.room_id, _d.message_id, _d.state, _d.not_before)
    both = (f"{KEY}{message_id}", f"{KEY}{message_id}{_WORDS}")
    row = conn.execute(sa.select(*columns).where(_d.key.in_(both)).order_by(_d.key.desc()).limit(1)).first()
    if row is None:
        return None
    waits = row.state == "pending" and row.not_before is not None and row.not_before > now
    return Warned(row.key, row.room_id, row.message_id, not waits)


def react(
    conn: sa.Connection, message_id: int, room_id: int, *, now: datetime, not_before: datetime, expires_at: datetime
) -> None:
    """Plan a reaction. What it is about stands in its target: the delivery is of no message, so that nothing else that
    is planned for this one meets it."""
    row = _row(message_id, room_id, now, not_before, expires_at)
    conn.execute(t.deliveries.insert().values(kind="react", **row, **outbox.BLANK))


def signed(conn: sa.Connection, delivery_id: int, event_id: str) -> None:
    """The reaction is there: by this event it can be taken back."""
    conn.execute(t.deliveries.update().where(_d.id == delivery_id).values(target_event_id=event_id))


def take_back(conn: sa.Connection, message_id: int, *, now: datetime, expires_at: datetime) -> set[int]:
    """The reaction goes, or does not come: the message may arrive after all. Another warning may follow. Returns the
    rooms to wake."""
    columns = (_d.id, _d.room_id, _d.target_event_id)
    mine = (_d.key == f"{KEY}{message_id}", _d.kind == "react")
    row = conn.execute(sa.select(*columns).where(*mine)).first()
    if row is None:
        return set()
    conn.execute(t.deliveries.update().where(_d.id == row.id).values(key=f"was.{message_id}.{row.id}"))
    if row.target_event_id is None:
        waiting = t.deliveries.update().where(_d.id == row.id, _d.state == "pending")
        conn.execute(waiting.values(state="superseded"))
        return set()
    gone = _row(message_id, row.room_id, now, None, expires_at)
    gone |= {"key": f"{BACK}{message_id}.{row.id}", "target_event_id": row.target_event_id}
    conn.execute(t.deliveries.insert().values(kind="react", **gone, **outbox.BLANK))
    return {row.room_id}


def say(
    conn: sa.Connection,
    message_id: int,
    room_id: int,
    body: RichText,
    *,
    ring: KeyRing,
    now: datetime,
    not_before: datetime,
    expires_at: datetime,
    instead: bool = False,
) -> None:
    """Plan a short notice in reply to the message. `instead` of a reaction that was refused."""
    notice = ledger.new_message_id()
    message = {"id": notice, "bridge_id": None, "room_id": room_id, "author": _OURSELVES, "person_id": None}
    ledger.add_messages(conn, [{**message, "revision": 1, "state": "live", "created_at": now, "thread_id": None}])
    row = {**_row(message_id, room_id, now, not_before, expires_at), "message_id": notice, "kind": "send"}
    row["key"] += _WORDS if instead else ""
    conn.execute(t.deliveries.insert().values({**row, **_sealed(body, row["key"], ring)}))


def change(
    conn: sa.Connection, message_id: int, body: RichText, *, ring: KeyRing, now: datetime, expires_at: datetime
) -> set[int]:
    """Let the notice say something else: before it goes out, or by an edit. Returns the rooms to wake."""
    found = find(conn, message_id, now)
    if found is None or found.notice is None:
        return set()
    if not found.due:
        conn.execute(t.deliveries.update().where(_d.key == found.key).values(**_sealed(body, found.key, ring)))
        return set()
    notice = found.notice
    revision = ledger.revise(conn, notice)
    outbox.supersede(conn, notice, kinds=("edit",), below=revision)
    new = NewDelivery(
        "edit", found.room_id, body, message_id=notice, revision=revision, target=Target(message_id=notice)
    )
    return outbox.add(conn, [new], ring=ring, now=now, expires_at=expires_at)


def _row(
    message_id: int, room_id: int, now: datetime, not_before: datetime | None, expires_at: datetime
) -> dict[str, Any]:
    return {
        "key": f"{KEY}{message_id}",
        "room_id": room_id,
        "revision": 1,
        "part": 0,
        "target_message_id": message_id,
        "priority": outbox.LATE,  # a room that refuses all makes many of them: what people say goes first
        "not_before": not_before,
        "expires_at": expires_at,
        "policy": "repeat",
        "state": "pending",
        "created_at": now,
    }


def _sealed(body: RichText, key: str, ring: KeyRing) -> dict[str, Any]:
    return outbox.seal(wire.to_data(body, NO_EXTRAS), key, ring)
