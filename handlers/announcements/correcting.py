"""Changing what was said, and taking it back: what waits goes out in its new words or not at all, what is there is
edited or deleted, and what somebody took out of their room stays out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, Final

import sqlalchemy as sa

from handlers.announcements import progress, sending
from handlers.announcements.audience import quiet_hours
from handlers.announcements.expanding import FILE_PART, Rendered, Renderer, send_of
from handlers.announcements.model import Broadcast
from handlers.announcements.quiet import after_quiet
from handlers.announcements.stored import Means
from storage import broadcast_fates, broadcasts, menus, outbox
from storage.broadcast_fates import Part
from storage.broadcasts import TargetRow
from storage.ledger import Target
from storage.outbox import NewDelivery

NOT_CORRECTED: Final = "not_corrected"
"""Why a destination that has the message is named in the report all the same."""
_LIVE = ("waiting", "sent")
"""States of destinations that have the message, or will. Whatever is unknown or lost stays as it is."""


def correct(conn: sa.Connection, means: Means, broadcast: Broadcast, *, now: datetime, rooms: set[int]) -> int:
    """See Broadcasting.correct. Where there is nothing to say any more, what waits does not leave. Raises what the
    composer raises."""
    if broadcast.state not in ("sending", "sent"):
        return 0
    targets = [one for one in broadcasts.targets(conn, broadcast.id, *_LIVE) if one.platform in means.office.platforms]
    broadcasts.unflag(conn, broadcast.id)
    over = broadcast.expires_at is not None and broadcast.expires_at <= now
    renderer = Renderer(conn, means, broadcast, now)
    known = broadcast_fates.parts(conn, broadcast.id, _LIVE)
    hours = quiet_hours(conn, means.office, [one.person_id for one in targets if one.person_id is not None])
    changed: list[tuple[TargetRow, Rendered]] = []
    off: list[TargetRow] = []
    for target in targets:
        rendering = renderer.render(target.language, target.time_zone, target.platform, target.person_id)
        parts = known.get(target.message_id, [])
        there = any(_is_there(part) for part in parts)
        if not there and target.state == "waiting" and (rendering is None or over):
            off.append(target)
        elif rendering is not None and parts:
            changed.append((target, rendering))
    broadcast_fates.supersede(conn, [target.message_id for target in off])
    end = ("expired", "expired") if over else ("withdrawn", None)
    broadcasts.settle(conn, broadcast.id, [(target.destination, *end) for target in off])
    messages = [target.message_id for target, _ in changed]
    revisions = broadcast_fates.revise(conn, messages)
    broadcast_fates.supersede(conn, list(revisions))
    broadcast_fates.forget_menus(conn, list(revisions))
    edits: list[NewDelivery] = []
    sends: list[NewDelivery] = []
    offered: list[dict[str, Any]] = []
    grown: set[str] = set()
    unsure: set[str] = set()
    for target, rendering in changed:
        revision = revisions.get(target.message_id)
        if revision is None:
            continue  # deleted in its room
        quiet = hours.get(target.person_id or 0, means.office.quiet)
        begins = None if broadcast.urgent else after_quiet(now, target.time_zone, quiet)
        for new in _revision(target, rendering, known[target.message_id], revision, begins):
            (sends if new.kind == "send" else edits).append(new)
            grown |= {target.destination} if new.kind == "send" and target.state == "sent" else set()
        unseen = any(part.sent == "unknown" and not part.role for part in known[target.message_id])
        unsure |= {target.destination} if unseen and target.state == "sent" else set()
        offered += sending.menu_rows_of(rendering, target.room_id, target.message_id, now)
    menus.add_many(conn, offered)
    ring = means.office.ring
    rooms |= outbox.add(conn, edits, ring=ring, now=now, expires_at=now + means.office.keep)
    rooms |= outbox.add(conn, sends, ring=ring, now=now, expires_at=sending.expiry(means, broadcast, now))
    _follow(conn, means, broadcast, grown, unsure)
    return len(revisions)


def _follow(conn: sa.Connection, means: Means, broadcast: Broadcast, grown: set[str], unsure: set[str]) -> None:
    """It is on its way once more, until it is known whom the correction reached: not those who said themselves that it
    had arrived. Whoever says so later finds that it was changed since by the revision of its message."""
    for destination in grown:
        broadcasts.move_target(conn, broadcast.id, destination, ("sent",), state="waiting")
    broadcasts.flag(conn, broadcast.id, unsure, "sent", NOT_CORRECTED)
    unknown = broadcasts.targets(conn, broadcast.id, "unknown")
    broadcast_fates.revise(conn, [target.message_id for target in unknown])
    broadcasts.change(conn, broadcast.id, ("sent",), {"state": "sending"}, secrets=means.office.secrets)


def _revision(
    target: TargetRow, rendering: Rendered, known: Sequence[Part], revision: int, begins: datetime | None
) -> list[NewDelivery]:
    """Deliveries that turn what a destination has, or is about to get, into this: in the order of the parts."""
    parts = {part.part: part for part in known}
    tidied = any(part.role == "removed" for part in known)
    there = {number for number, part in parts.items() if part.role or part.sent == "sending"}
    lost = {number for number, part in parts.items() if part.sent in ("unknown", "failed", "expired")} - there
    texts = [number for number in rendering.parts if number != FILE_PART]
    found: list[NewDelivery] = []
    too_many = [number for number in there if number != FILE_PART and number >= len(texts)]
    if too_many:
        found.append(_trim(target, len(texts), revision))
        there = {number for number in there if number < len(texts)}  # a file goes with what is trimmed, and comes again
    for number in sorted(rendering.parts):
        if number in there:
            if number != FILE_PART:
                found.append(_edit(target, rendering, number, revision))
        elif number not in lost and not tidied:
            send = send_of(
                rendering,
                number,
                target.room_id,
                target.message_id,
                revision=revision,
                not_before=None if there else begins,
            )
            found.append(send)
    if FILE_PART in there and FILE_PART not in rendering.parts:
        found.append(_trim(target, FILE_PART, revision))
    return found


def _edit(target: TargetRow, rendering: Rendered, number: int, revision: int) -> NewDelivery:
    body, extras = rendering.parts[number]
    return NewDelivery(
        "edit",
        target.room_id,
        body,
        message_id=target.message_id,
        revision=revision,
        part=number,
        target=Target(message_id=target.message_id),
        priority=outbox.BULK,
        policy="hold",
        extras=extras,
    )


def _trim(target: TargetRow, number: int, revision: int) -> NewDelivery:
    return NewDelivery(
        "trim",
        target.room_id,
        None,
        message_id=target.message_id,
        revision=revision,
        part=number,
        priority=outbox.BULK,
        policy="hold",
    )


def withdraw(conn: sa.Connection, means: Means, broadcast: Broadcast, *, now: datetime, rooms: set[int]) -> bool:
    """See Broadcasting.withdraw. Returns False if it was withdrawn before, or never left."""
    ended = {"state": "withdrawn", "finished_at": None}  # until it is known where it is gone
    if not broadcasts.change(conn, broadcast.id, ("sending", "sent"), ended, secrets=means.office.secrets):
        return False
    targets = broadcasts.targets(conn, broadcast.id)
    known = broadcast_fates.parts(conn, broadcast.id, [*_LIVE, "unknown", "failed", "expired"])
    revisions = broadcast_fates.revise(conn, [target.message_id for target in targets], deleted=True)
    broadcast_fates.supersede(conn, list(revisions))
    deletions = [
        NewDelivery(
            "delete",
            target.room_id,
            None,
            message_id=target.message_id,
            revision=revisions[target.message_id],
            priority=outbox.BULK,
            policy="hold",
        )
        for target in targets
        if target.message_id in revisions and any(_is_there(part) for part in known.get(target.message_id, ()))
    ]
    broadcast_fates.forget_menus(conn, list(revisions))
    rooms |= outbox.add(conn, deletions, ring=means.office.ring, now=now, expires_at=now + means.office.keep)
    in_air = {message for message, parts in known.items() if any(part.sent == "sending" for part in parts)}
    gone = [target.destination for target in targets if target.message_id not in in_air]
    broadcasts.settle(conn, broadcast.id, [(destination, "withdrawn", None) for destination in gone])
    broadcasts.unflag(conn, broadcast.id)
    broadcasts.move_targets(conn, broadcast.id, ("sent",), "withdrawn")
    progress.withdrawn(conn, means.office, replace(broadcast, state="withdrawn"), now=now, rooms=rooms)
    return True


def _is_there(part: Part) -> bool:
    return part.role == "copy" or part.sent == "sending"
