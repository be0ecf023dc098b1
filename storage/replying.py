"""Threads as the ledger has them: what a thread's message answers where there are none, and which event it began with
where there are.
"""

from __future__ import annotations

import sqlalchemy as sa

from storage import ledger
from storage import tables as t
from storage.ledger import Target


def last_said(conn: sa.Connection, thread_id: int, *, before: int) -> int:
    """The last message of a thread that stands, of those before the message `before`; the one that it began with if
    there is no other."""
    m = t.messages.c
    query = (
        sa.select(m.id).where(m.thread_id == thread_id, m.id < before, m.state == "live").order_by(m.id.desc()).limit(1)
    )
    found: int | None = conn.execute(query).scalar()
    return thread_id if found is None else found


def thread_event(conn: sa.Connection, message_id: int, room_id: int) -> str:
    """The event of a room that the thread of a message began with; "" if it is in none, or that is not there."""
    thread_id = ledger.thread_of(conn, message_id)
    if thread_id is None:
        return ""
    return ledger.event_in_room(conn, Target(message_id=thread_id), room_id) or ""
