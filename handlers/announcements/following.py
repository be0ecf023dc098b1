"""Following a broadcast: how far it is, read from its deliveries, however often the bot has stopped meanwhile."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

import sqlalchemy as sa

from handlers.announcements import progress
from handlers.announcements.model import Broadcast
from handlers.announcements.stored import Means
from storage import broadcast_fates, broadcasts
from storage.broadcast_fates import Fate
from storage.broadcasts import TargetRow

_GRAVE = ("unknown", "failed", "expired")
"""States of sends, the worst for their message first: what may be there must not be repeated blindly."""


def follow(conn: sa.Connection, means: Means, broadcast: Broadcast, *, now: datetime, rooms: set[int]) -> None:
    """See how far one is; what can no longer arrive is ended. When nothing waits any more, it is finished."""
    if broadcast_fates.stirs(conn, broadcast.id):
        _settle(conn, broadcast, broadcasts.targets(conn, broadcast.id, "waiting"))
    left = broadcasts.counts(conn, broadcast.id).of("waiting")
    if left:
        progress.update(conn, means.office, broadcast, now=now, rooms=rooms)
        return
    finished = {"state": "sent", "finished_at": now}
    if broadcasts.change(conn, broadcast.id, ("sending",), finished, secrets=means.office.secrets):
        progress.finish(conn, means.office, replace(broadcast, state="sent"), now=now, rooms=rooms)


def _settle(conn: sa.Connection, broadcast: Broadcast, waiting: Sequence[TargetRow]) -> None:
    sends: dict[str, list[Fate]] = {}
    for fate in broadcast_fates.fates(conn, broadcast.id):
        sends.setdefault(fate.destination, []).append(fate)
    shut = [target for target in waiting if _is_shut(sends.get(target.destination, ()))]
    broadcast_fates.supersede(conn, [target.message_id for target in shut])
    ended: list[tuple[str, str, str | None]] = [(one.destination, "failed", "room_closed") for one in shut]
    gone = {target.destination for target in shut}
    forgotten = [target for target in waiting if target.destination not in sends]
    shown = broadcast_fates.with_copies(conn, [target.message_id for target in forgotten])
    ended += [(one.destination, "sent" if one.message_id in shown else "unknown", None) for one in forgotten]
    for destination, fates in sends.items():
        if destination not in gone and (end := _end_of(fates)) is not None:
            ended.append((destination, *end))
    broadcasts.settle(conn, broadcast.id, ended)


def _is_shut(fates: Sequence[Fate]) -> bool:
    """Whether something is still to be sent where nothing can be; what is in the air is waited for."""
    states = {fate.state for fate in fates}
    return "pending" in states and "sending" not in states and not all(fate.open for fate in fates)


def _end_of(fates: Sequence[Fate]) -> tuple[str, str | None] | None:
    """How a message in parts ended: as badly as its worst part; None while one is under way."""
    told: Mapping[str, str | None] = {fate.state: fate.error_code for fate in fates if fate.state != "superseded"}
    if set(told) & set(broadcast_fates.UNDER_WAY):
        return None
    for state in _GRAVE:
        if state in told:
            return state, told[state]
    return ("sent", None) if "sent" in told else ("withdrawn", None)
