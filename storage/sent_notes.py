"""What has to be known of a copy that stands in a room when it is edited or taken out: noted in the row of the delivery
that sent it, for as long as that is kept. None of it says who wrote, or what.

A copy without its medium says why, and goes on saying it when what was written with the medium is edited. A copy that
names the author of the lines below it is never just taken away from above them.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Final

import sqlalchemy as sa

from storage import tables as t

_NAMES: Final = "names"
_LEFT: Final = "left"
_d = t.deliveries.c
_NAMING = (
    t.deliveries.update()
    .where(_d.message_id == sa.bindparam("named_by"), _d.room_id == sa.bindparam("there"))
    .where(_d.part == 0, _d.state == "sent", _d.error_code.is_(None))
    .values(error_code=_NAMES)
)


@dataclass(frozen=True, slots=True)
class LeftBehind:
    """A medium that a copy goes without: its kind, and why (handlers/relay/layout.py: refusal); bytes."""

    kind: str
    reason: str
    size: int = 0
    most: int = 0


def note_names(conn: sa.Connection, copies: Collection[tuple[int, int]]) -> None:
    """These copies (message, room) name the author of lines below them."""
    if copies:
        conn.execute(_NAMING, [{"named_by": message_id, "there": room_id} for message_id, room_id in copies])


def names_others(conn: sa.Connection, message_id: int, room_id: int) -> bool:
    """Whether lines below this message's copy have their author's name from it."""
    mine = (_d.message_id == message_id, _d.room_id == room_id, _d.error_code == _NAMES)
    return conn.execute(sa.select(_d.id).where(*mine).limit(1)).first() is not None


def note_left_behind(conn: sa.Connection, delivery_id: int, left: LeftBehind) -> None:
    """This delivery has brought, or is just bringing, a text that says why its medium is not there."""
    code = f"{_LEFT}:{left.kind}:{left.reason}:{left.size}:{left.most}"
    conn.execute(t.deliveries.update().where(_d.id == delivery_id).values(error_code=code))


def left_behind(conn: sa.Connection, message_id: int, room_id: int, part: int) -> LeftBehind | None:
    """The medium that this part of a copy goes without; None if there is none, or none that is known of."""
    mine = (_d.message_id == message_id, _d.room_id == room_id, _d.part == part)
    query = sa.select(_d.error_code).where(*mine, _d.kind == "send", _d.error_code.startswith(f"{_LEFT}:")).limit(1)
    code: str | None = conn.execute(query).scalar()
    if code is None:
        return None
    _, kind, reason, size, most = code.split(":")
    return LeftBehind(kind, reason, int(size), int(most))
