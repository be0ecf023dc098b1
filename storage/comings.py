"""A line that waits to be said and grows meanwhile: found by when it is due, and written anew."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import sqlalchemy as sa

from messages import extras as wire
from messages.richtext import RichText
from storage import outbox
from storage import tables as t
from storage.keyring import KeyRing


def rewrite(conn: sa.Connection, room_id: int, due: datetime, body: RichText | None, *, ring: KeyRing) -> bool:
    """Give the line that waits in a room for this time another text, or take it back (None). Returns False if it is not
    waiting any more."""
    d = t.deliveries.c
    mine = (d.room_id == room_id, d.not_before == due, d.kind == "send", d.message_id.is_(None), d.state == "pending")
    row = conn.execute(sa.select(d.id, d.key).where(*mine)).first()
    if row is None:
        return False
    values: dict[str, Any] = {"state": "superseded", **outbox.BLANK}
    if body is not None:
        values = outbox.seal(wire.to_data(body), row.key, ring)
    conn.execute(t.deliveries.update().where(d.id == row.id).values(**values))
    return True
