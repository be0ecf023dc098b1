"""Following a broadcast: how far it is, read from its deliveries, however often the bot has stopped meanwhile."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Final

import sqlalchemy as sa

from handlers.announcements import progress
from handlers.announcements.correcting import NOT_CORRECTED
from handlers.announcements.model import Broadcast
from handlers.announcements.stored import Means
from storage import broadcast_fates, broadcasts
from storage.broadcast_fates import Fate
from storage.broadcasts import TargetRow

NOT_DELETED: Final = "not_deleted"
"""Why a destination is named in the report of what was withdrawn."""
_GRAVE = ("unknown", "failed", "expired")
"""States of sends, the worst for their message first: what may be there must not be repeated blindly."""


def follow(conn: sa.Connection, means: Means, broadcast: Broadcast, *, now: datetime, rooms: set[int]) -> None:
    """See how far one is; what can no longer arrive is ended. When nothing waits any more, it is finished. One that had
    been, and was corrected since, is spoken of again only if that did not get everywhere."""
    secrets, again = means.office.secrets, broadcast.finished_at is not None
    if broadcast_fates.stirs(conn, broadcast.id):
        grave = _settle(conn, broadcast, broadcasts.targets(conn, broadcast.id, "waiting"))
        if grave and again:
            broadcasts.change(conn, broadcast.id, ("sending",), {"finished_at": None}, secrets=secrets)
            again = False
    if broadcasts.counts(conn, broadcast.id).of("waiting"):
        if broadcast.state == "sending" and not again:
            progress.update(conn, means.office, broadcast, now=now, rooms=rooms)
        return
    if broadcast_fates.changing(conn, broadcast.id):
        return
    missed = broadcast_fates.missed(conn, broadcast.id)
    if broadcast.state == "withdrawn":
        broadcasts.flag(conn, broadcast.id, missed, "withdrawn", NOT_DELETED)
        broadcasts.change(conn, broadcast.id, ("withdrawn",), {"finished_at": now}, secrets=secrets)
        progress.withdrawn(conn, means.office, broadcast, now=now, rooms=rooms)
        return
    broadcasts.flag(conn, broadcast.id, missed, "sent", NOT_CORRECTED)
    if broadcasts.change(conn, broadcast.id, ("sending",), {"state": "sent", "finished_at": now}, secrets=secrets):
        sent = replace(broadcast, state="sent")
        progress.finish(conn, means.office, sent, now=now, rooms=rooms, again=again)


def _settle(conn: sa.Connection, broadcast: Broadcast, waiting: Sequence[TargetRow]) -> bool:
    """Note how those ended that need wait no longer. Returns whether it went ill with any."""
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
    if broadcast.state == "withdrawn":  # what arrived in the end is deleted again
        ended = [(one, "withdrawn" if state == "sent" else state, code) for one, state, code in ended]
    broadcasts.settle(conn, broadcast.id, ended)
    return any(state in _GRAVE for _, state, _ in ended)


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
