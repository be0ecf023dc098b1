"""Sending again what did not arrive, because somebody asked for it: composed anew, as a message of its own, to the same
destination. What had arrived of the former one is taken away.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import sqlalchemy as sa

from handlers.announcements import audience, progress, sending
from handlers.announcements.model import Broadcast
from handlers.announcements.stored import Means
from storage import broadcast_fates, broadcasts, outbox
from storage.broadcasts import TargetRow
from storage.errors import Conflict
from storage.outbox import NewDelivery


def retry(conn: sa.Connection, means: Means, broadcast: Broadcast, *, now: datetime, rooms: set[int]) -> int:
    """Send to all that it did not reach. Returns to how many; 0 if somebody else just did, or nothing can be sent."""
    wanted = lost(conn, broadcast)
    return again(conn, means, broadcast, wanted, now=now, rooms=rooms)


def lost(conn: sa.Connection, broadcast: Broadcast) -> list[TargetRow]:
    """Destinations that do not have it, or not as it was corrected."""
    return [target for target in broadcasts.targets(conn, broadcast.id) if target.lost]


def again(
    conn: sa.Connection,
    means: Means,
    broadcast: Broadcast,
    wanted: Sequence[TargetRow],
    *,
    now: datetime,
    rooms: set[int],
) -> int:
    """Send to these, whatever became of it before. Returns to how many."""
    if broadcast.state not in ("sending", "sent"):
        return 0
    states = {target.destination: target for target in wanted}
    today = audience.again(conn, means.office, states)
    open_ones = [name for name, one in today.items() if not one.closed]
    once = {today[name].name: today[name] for name in open_ones}  # two who were linked since are one
    sent = sending.send_to(conn, means, broadcast, list(once.values()), now=now, rooms=rooms)
    by_name = {one.name: (one, message_id, state, code) for one, message_id, state, code in sent}
    count, former = 0, []
    for name in open_ones:
        found = by_name.get(today[name].name)
        if found is None:
            continue
        one, message_id, state, code = found
        values = {"room_id": one.room_id, "message_id": message_id, "state": state, "error_code": code}
        values |= {"language": one.language, "time_zone": one.time_zone}
        if not broadcasts.move_target(conn, broadcast.id, name, (states[name].state,), **values):
            raise Conflict("overtaken")
        count += state == "waiting"
        former.append(states[name])
    _take_away(conn, means, former, now=now, rooms=rooms)
    if count:
        _resume(conn, means, broadcast, now=now, rooms=rooms)
    return count


def _resume(conn: sa.Connection, means: Means, broadcast: Broadcast, *, now: datetime, rooms: set[int]) -> None:
    """It is on its way again, and its author sees that in a new message."""
    values = {"state": "sending", "finished_at": None, "report_message_id": None, "reported": ""}
    broadcasts.change(conn, broadcast.id, ("sending", "sent"), values, secrets=means.office.secrets)
    progress.begin(conn, means.office, broadcast, now=now, rooms=rooms)


def _take_away(
    conn: sa.Connection, means: Means, former: Sequence[TargetRow], *, now: datetime, rooms: set[int]
) -> None:
    """Parts of the former messages that are there."""
    shown = broadcast_fates.with_copies(conn, [target.message_id for target in former])
    revisions = broadcast_fates.revise(conn, shown, deleted=True)
    new = [
        NewDelivery(
            "delete",
            target.room_id,
            None,
            message_id=target.message_id,
            revision=revisions[target.message_id],
            priority=outbox.BULK,
            policy="hold",
        )
        for target in former
        if target.message_id in revisions
    ]
    rooms |= outbox.add(conn, new, ring=means.office.ring, now=now, expires_at=now + means.office.keep)
