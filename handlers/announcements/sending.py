"""Letting a broadcast go, and following it: its audience is expanded once, in the transaction that says that it left;
what happens after that, however often the bot stops, is read from the deliveries.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final

import sqlalchemy as sa

from handlers.announcements import audience, progress
from handlers.announcements.audience import Destination
from handlers.announcements.expanding import Rendered, Renderer, send_of
from handlers.announcements.model import Broadcast
from handlers.announcements.quiet import after_quiet
from handlers.announcements.stored import Means, is_passing
from messages.errors import code_of, place_of
from storage import broadcasts, ledger, menus, outbox
from storage.outbox import NewDelivery

log = logging.getLogger(__name__)

_TRIES: Final = 3
"""Times that a broadcast whose composer fails is tried, before it is given up."""
_OURSELVES = bytes(16)
"""The author of the bot's own messages."""


def fire(conn: sa.Connection, means: Means, broadcast: Broadcast, *, now: datetime, rooms: set[int]) -> int:
    """Let one go whose time has come, unless it is too late or its guard objects. A composer that fails leaves it as it
    was, until it has been tried often enough. Returns how many destinations it has."""
    if broadcast.expires_at is not None and broadcast.expires_at <= now:
        _end(conn, means, broadcast, "expired", now)
        progress.tell(conn, means.office, broadcast, "bc-expired", [("bc-label-late", "late")], now=now, rooms=rooms)
        return 0
    try:
        with conn.begin_nested():
            guard = means.guards.get(broadcast.composer)
            reason = guard(conn, broadcast, now) if guard else None
            count = 0 if reason else _expand(conn, means, broadcast, now, rooms)
    except Exception as error:  # a defect in what one part has to say stops nobody else
        if is_passing(error):
            raise
        log.error("a broadcast could not be composed (%s at %s)", code_of(error), place_of(error))
        _failed(conn, means, broadcast, now, rooms)
        return 0
    if reason:
        _end(conn, means, broadcast, "cancelled", now)
        progress.tell(conn, means.office, broadcast, "bc-held-back", now=now, rooms=rooms, reason=reason)
    return count


def _failed(conn: sa.Connection, means: Means, broadcast: Broadcast, now: datetime, rooms: set[int]) -> None:
    """Count the try in `reported`, which has no other use before it leaves."""
    tries = int(broadcasts.get(conn, broadcast.id).reported or 0) + 1
    broadcasts.set_report(conn, broadcast.id, reported=str(tries))
    if tries >= _TRIES:
        _end(conn, means, broadcast, "expired", now)
        progress.tell(conn, means.office, broadcast, "bc-broken", [("bc-label-late", "late")], now=now, rooms=rooms)


def _end(conn: sa.Connection, means: Means, broadcast: Broadcast, state: str, now: datetime) -> None:
    values = {"state": state, "finished_at": now, "reported": ""}
    broadcasts.change(conn, broadcast.id, ("scheduled",), values, secrets=means.office.secrets)


def _expand(conn: sa.Connection, means: Means, broadcast: Broadcast, now: datetime, rooms: set[int]) -> int:
    secrets = means.office.secrets
    leaving = {"state": "sending", "fired_at": now, "reported": ""}
    if not broadcasts.change(conn, broadcast.id, ("scheduled",), leaving, secrets=secrets):
        return 0  # somebody else was faster
    destinations = audience.destinations(conn, means.office, broadcast.audience)
    sent = send_to(conn, means, broadcast, destinations, now=now, rooms=rooms)
    broadcasts.add_targets(conn, [_target_row(broadcast, *one) for one in sent])
    if destinations and not sent:
        ended = {"state": "cancelled", "finished_at": now}
        broadcasts.change(conn, broadcast.id, ("sending",), ended, secrets=secrets)
        return 0
    progress.begin(conn, means.office, broadcast, now=now, rooms=rooms)
    return len(sent)


Sent = tuple[Destination, int, str, str | None]
"""A destination, its message, its state, and why it is not to be sent."""


def send_to(
    conn: sa.Connection,
    means: Means,
    broadcast: Broadcast,
    destinations: Sequence[Destination],
    *,
    now: datetime,
    rooms: set[int],
) -> list[Sent]:
    """Compose for these, store messages and deliveries; those to whom there is nothing to say are left out."""
    renderer = Renderer(conn, means, broadcast, now)
    ledger_rows: list[dict[str, Any]] = []
    menu_rows: list[dict[str, Any]] = []
    new: list[NewDelivery] = []
    found: list[Sent] = []
    expires = expiry(means, broadcast, now)
    gone = [one for one in destinations if one.platform not in means.office.platforms]
    for one in destinations:
        rendering = None if one in gone else renderer.of(one)
        if rendering is None:
            continue
        message_id = ledger.new_message_id()
        begins = None if broadcast.urgent else after_quiet(now, one.time_zone, one.hours)
        state, code = _chance(one, begins, expires)
        found.append((one, message_id, state, code))
        if state == "waiting":
            ledger_rows.append(_message_row(one.room_id, message_id, now))
            menu_rows += menu_rows_of(rendering, one.room_id, message_id, now)
            new += [send_of(rendering, part, one.room_id, message_id, not_before=begins) for part in rendering.parts]
    if found:
        found += [(one, ledger.new_message_id(), "failed", "room_closed") for one in gone]
    ledger.add_messages(conn, ledger_rows)
    menus.add_many(conn, menu_rows)
    rooms |= outbox.add(conn, new, ring=means.office.ring, now=now, expires_at=expires)
    return found


def expiry(means: Means, broadcast: Broadcast, now: datetime) -> datetime:
    """Until when a copy may leave: as the broadcast says, if that is not over, else as long as anything is kept."""
    longest = now + means.office.keep
    own = broadcast.expires_at
    return longest if own is None or own <= now else min(own, longest)


def _chance(one: Destination, begins: datetime | None, expires: datetime) -> tuple[str, str | None]:
    if one.closed:
        return "failed", "room_closed"
    if begins is not None and begins >= expires:
        return "expired", "quiet_hours"
    return "waiting", None


def menu_rows_of(rendering: Rendered, room_id: int, message_id: int, now: datetime) -> list[dict[str, Any]]:
    """What is remembered of a message's picks: one row, or none."""
    return [menus.row(message_id, room_id, rendering.picks, rendering.keys, now)] if rendering.picks else []


def _message_row(room_id: int, message_id: int, now: datetime) -> dict[str, Any]:
    row = {"id": message_id, "bridge_id": None, "room_id": room_id, "author": _OURSELVES, "person_id": None}
    return {**row, "revision": 1, "state": "live", "created_at": now}


def _target_row(
    broadcast: Broadcast, one: Destination, message_id: int, state: str, code: str | None
) -> dict[str, Any]:
    return {
        "broadcast_id": broadcast.id,
        "destination": one.name,
        "room_id": one.room_id,
        "person_id": one.person_id,
        "language": one.language,
        "time_zone": one.time_zone,
        "message_id": message_id,
        "state": state,
        "error_code": code,
    }
