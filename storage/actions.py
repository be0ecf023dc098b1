"""The joint actions of the network: which there are, and whether rooms are told of them every month.

They are records of the kind "action"; state, owner and due date are in their data, title and next step are texts.
"""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa

from storage import records
from storage import tables as t
from storage.broadcast_tables import broadcasts
from storage.crypto import Secrets
from storage.records import Record

rec = records.rec
_ROOMS = "actions_in_rooms"


def every(conn: sa.Connection, *, committee: bool, secrets: Secrets) -> list[Record]:
    """All actions of the board, in the order they came; those of the committee alone only if it asks."""
    seen = [rec.kind == "action", rec.state == "published"]
    if not committee:
        seen.append(rec.visibility != "committee")
    return records.select(conn, *seen, secrets=secrets)


def any_before(conn: sa.Connection, moment: datetime) -> bool:
    """Whether there was an action of the board by then."""
    query = sa.select(rec.id).where(rec.kind == "action", rec.state == "published", rec.created_at < moment)
    return conn.execute(query.limit(1)).first() is not None


def was_planned(conn: sa.Connection, origin_key: str) -> bool:
    """Whether a broadcast of this origin was planned."""
    query = sa.select(broadcasts.c.id).where(broadcasts.c.origin_key == origin_key)
    return conn.execute(query).first() is not None


def told_in_rooms(conn: sa.Connection) -> bool:
    """Whether rooms get the monthly digest too."""
    return conn.execute(sa.select(t.facts.c.value).where(t.facts.c.name == _ROOMS)).scalar() == "yes"


def tell_in_rooms(conn: sa.Connection, wanted: bool) -> None:
    """Switch that on or off."""
    conn.execute(t.facts.delete().where(t.facts.c.name == _ROOMS))
    if wanted:
        conn.execute(t.facts.insert().values(name=_ROOMS, value="yes"))
