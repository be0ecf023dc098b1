"""What the author of a broadcast sees of it: one message that says how far it is, edited as it goes, and a report at
its end. Where something is left to be done the report is said anew, since nobody is told of an edit.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final

import sqlalchemy as sa

from handlers.announcements import report, stored
from handlers.announcements.model import Broadcast
from handlers.ports import Platform
from handlers.private.visit import Choice, Office, language_of, offered, say_to, send
from messages.names import isolate
from messages.richtext import RichText
from messages.types import NO_EXTRAS, Extras
from storage import broadcasts, ledger, menus, outbox, people
from storage.ledger import Target
from storage.outbox import NewDelivery

_EVERY: Final = 3.0
"""Seconds between two edits at least."""


def tell(
    conn: sa.Connection,
    office: Office,
    broadcast: Broadcast,
    key: str,
    choices: Sequence[tuple[str, str]] = (),
    *,
    now: datetime,
    rooms: set[int],
    reason: str = "",
) -> None:
    """Say one thing to the author, with what the broadcast is about as `title` and, where it has one, the text of the
    key `reason` as `reason`. Choices are (key of the label, verb)."""
    if broadcast.person_id is None:
        return

    def compose(language: str) -> str:
        about = isolate(stored.title(conn, office, broadcast, language))
        why = {"reason": office.catalog.text(reason, language)} if reason else {}
        return office.catalog.text(key, language, title=about, **why)

    picks = [(label, f"bc:{verb}:{broadcast.ref}") for label, verb in choices]
    say_to(conn, office, broadcast.person_id, compose, picks, now=now, rooms=rooms)


def begin(conn: sa.Connection, office: Office, broadcast: Broadcast, *, now: datetime, rooms: set[int]) -> None:
    """Show the author that it leaves. Where nothing can be edited, only its end is told."""
    room_id = None if broadcast.person_id is None else people.private_room(conn, broadcast.person_id)
    platform = _platform(conn, office, room_id)
    if room_id is None or platform is None:
        return
    message_id = None
    if platform.capabilities.edits:
        body = report.running(conn, office, broadcast, _language(conn, office, broadcast), now)
        message_id = send(conn, office, room_id, body, now=now, rooms=rooms)
    broadcasts.set_report(
        conn, broadcast.id, report_room_id=room_id, report_message_id=message_id, reported=_mark(conn, broadcast, now)
    )


def update(conn: sa.Connection, office: Office, broadcast: Broadcast, *, now: datetime, rooms: set[int]) -> None:
    """Edit that message, if what it says is not so any more."""
    row = broadcasts.get(conn, broadcast.id)
    if row.report_message_id is None or _platform(conn, office, row.report_room_id) is None:
        return
    seen, _, at = row.reported.partition(" ")
    mark = _mark(conn, broadcast, now)
    if mark.startswith(f"{seen} ") or now.timestamp() - float(at or 0) < _EVERY:
        return
    body = report.running(conn, office, broadcast, _language(conn, office, broadcast), now)
    _edit(conn, office, row.report_room_id, row.report_message_id, body, now=now, rooms=rooms)
    broadcasts.set_report(conn, broadcast.id, reported=mark)


def finish(
    conn: sa.Connection, office: Office, broadcast: Broadcast, *, now: datetime, rooms: set[int], again: bool = False
) -> None:
    """Everything has left, or will not. If its author was told that before (`again`), nothing is said anew unless a
    correction did not get everywhere."""
    row = broadcasts.get(conn, broadcast.id)
    if broadcast.person_id is None:
        return
    language = _language(conn, office, broadcast)
    body, choices = report.final(conn, office, broadcast, language)
    room_id, message_id = row.report_room_id, row.report_message_id
    targets = broadcasts.targets(conn, broadcast.id)
    platform = _platform(conn, office, room_id)
    if again and not any(target.lost and target.state == "sent" for target in targets):
        return
    if message_id is not None and platform is not None:
        all_well = not any(target.lost or target.state == "unknown" for target in targets)
        shown, extras = offered(platform.capabilities, body, choices, office.catalog.text("menu-hint", language))
        if all_well and _fits(conn, office, room_id, shown):
            _edit(conn, office, room_id, message_id, shown, extras, now=now, rooms=rooms)
            menus.add(conn, message_id, room_id, [data for _, data in choices], now=now)
            return
        running = report.running(conn, office, broadcast, language, now)
        _edit(conn, office, room_id, message_id, running, now=now, rooms=rooms)
    _say(conn, office, broadcast, body, choices, language, now=now, rooms=rooms)


def withdrawn(conn: sa.Connection, office: Office, broadcast: Broadcast, *, now: datetime, rooms: set[int]) -> None:
    """It was taken back: that is what its author sees, where they saw how far it was. Once it is known where it is not
    gone, that is said anew."""
    room_id, message_id = broadcast.report_room_id, broadcast.report_message_id
    if broadcast.person_id is None:
        return
    language = _language(conn, office, broadcast)
    body, choices = report.final(conn, office, broadcast, language)
    if any(target.error_code == "not_deleted" for target in broadcasts.targets(conn, broadcast.id, "withdrawn")):
        _say(conn, office, broadcast, body, choices, language, now=now, rooms=rooms)
    if room_id is None or message_id is None or _platform(conn, office, room_id) is None:
        return
    if _fits(conn, office, room_id, body):
        _edit(conn, office, room_id, message_id, body, now=now, rooms=rooms)


def _say(
    conn: sa.Connection,
    office: Office,
    broadcast: Broadcast,
    body: RichText,
    choices: Sequence[Choice],
    language: str,
    *,
    now: datetime,
    rooms: set[int],
) -> None:
    room_id = people.private_room(conn, broadcast.person_id or 0)
    platform = _platform(conn, office, room_id)
    if room_id is None or platform is None:
        return
    shown, extras = offered(platform.capabilities, body, choices, office.catalog.text("menu-hint", language))
    message_id = send(conn, office, room_id, shown, extras, now=now, rooms=rooms)
    menus.add(conn, message_id, room_id, [data for _, data in choices], now=now)


def _edit(
    conn: sa.Connection,
    office: Office,
    room_id: int,
    message_id: int,
    body: RichText,
    extras: Extras = NO_EXTRAS,
    *,
    now: datetime,
    rooms: set[int],
) -> None:
    if ledger.message_by_id(conn, message_id) is None:
        return  # forgotten meanwhile
    revision = ledger.revise(conn, message_id)
    outbox.supersede(conn, message_id, kinds=("edit",), below=revision)
    new = NewDelivery(
        "edit",
        room_id,
        body,
        message_id=message_id,
        revision=revision,
        target=Target(message_id=message_id),
        priority=outbox.ANSWER,
        extras=extras,
    )
    rooms |= outbox.add(conn, [new], ring=office.ring, now=now, expires_at=now + office.keep)


def _fits(conn: sa.Connection, office: Office, room_id: int, body: RichText) -> bool:
    return office.platforms[menus.platform_of(conn, room_id)].fits(body)


def _platform(conn: sa.Connection, office: Office, room_id: int | None) -> Platform | None:
    """The platform of a room; None if the bot is not there any more."""
    return None if room_id is None else office.platforms.get(menus.platform_of(conn, room_id))


def _language(conn: sa.Connection, office: Office, broadcast: Broadcast) -> str:
    author = people.canonical(conn, broadcast.person_id or 0)
    return language_of(people.member(conn, author, secrets=office.secrets), office)


def _mark(conn: sa.Connection, broadcast: Broadcast, now: datetime) -> str:
    """What is shown, and when: "112,3,0/240 1763800000"."""
    counts = broadcasts.counts(conn, broadcast.id)
    numbers = (counts.of("sent"), counts.of("failed", "expired"), counts.of("unknown"))
    return f"{','.join(map(str, numbers))}/{counts.total} {now.timestamp():.3f}"
