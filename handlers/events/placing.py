"""Giving places: whatever changes who wants to come, or how many can, the places are given anew by one rule, and
whoever moved is told.

What is stored is what was told: a move is told in the transaction that stores it, so never twice.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from handlers.events import seats
from handlers.events.gathering import Gathering, by_id
from handlers.events.seats import SEATED, WAITING, Asking
from handlers.private.visit import Office
from storage import attendance
from storage.attendance import Attendance

_STANDS = ("refused",)


@dataclass(frozen=True, slots=True)
class Places:
    """How the places of an event stand: the answers, the seats of those who said yes, and of the waiting list who has
    which number. `free` places are left, but may be kept; None: there is no limit."""

    found: Sequence[Attendance]
    seats: dict[int, str]
    positions: dict[int, int]
    free: int | None

    def of(self, person_id: int) -> Attendance | None:
        """What somebody answered."""
        return next((one for one in self.found if one.person_id == person_id), None)


def arrange(gathering: Gathering, silent: Collection[int] = ()) -> Places:
    """Give the places of an event, store who has one, and tell those who moved, but for the `silent` ones, whom the
    caller tells."""
    before = attendance.of_event(gathering.conn, gathering.record.id)
    if not gathering.open:
        return _places(gathering, before)
    wanted = [one for one in before if one.answer == "yes" and one.seat not in _STANDS]
    asked = {one.person_id: "asked" for one in wanted if _is_asked(gathering, one)}
    queue = [
        Asking(one.person_id, one.asked_at, one.concerned, one.seat == SEATED)
        for one in wanted
        if one.person_id not in asked
    ]
    given = {**asked, **seats.arrange(queue, gathering.event.capacity, gathering.kept)}
    attendance.set_seats(gathering.conn, before, given)
    places = _places(gathering, attendance.of_event(gathering.conn, gathering.record.id))
    for one in wanted:
        if one.person_id not in silent:
            _tell(gathering, one, given[one.person_id])
    return places


def places_of(gathering: Gathering) -> Places:
    """How the places stand, without giving any."""
    return _places(gathering, attendance.of_event(gathering.conn, gathering.record.id))


def _is_asked(gathering: Gathering, one: Attendance) -> bool:
    """Whether an organiser is still to decide: of those who came too late that holds even where everybody may come."""
    if one.seat == "asked":
        return gathering.decided
    return one.seat == "none" and gathering.decided and gathering.event.joining != "invitation"


def _tell(gathering: Gathering, one: Attendance, seat: str) -> None:
    if seat == SEATED and one.seat in ("waiting", "asked"):
        choices = [("rsvp-cannot", f"rsvp:no:{gathering.event.ref}"), ("rsvp-more", f"rsvp:card:{gathering.event.ref}")]
        gathering.tell(one.person_id, "rsvp-moved-up", choices)
    elif seat == WAITING and one.seat == SEATED:
        gathering.tell(one.person_id, "rsvp-moved-down", [("rsvp-more", f"rsvp:card:{gathering.event.ref}")])


def _places(gathering: Gathering, found: Sequence[Attendance]) -> Places:
    given = {one.person_id: one.seat for one in found if one.answer == "yes"}
    taken = sum(one.comes for one in found)
    capacity = gathering.event.capacity
    return Places(found, given, seats.positions(given), max(0, capacity - taken) if capacity else None)


def catch_up(conn: sa.Connection, office: Office, now: datetime) -> set[int]:
    """What time does: places that were kept until the deadline are given to those who wait; people who parted from a
    linked account find their place again. Doing it twice changes nothing."""
    rooms: set[int] = set()
    for record_id in attendance.unsettled(conn, now):
        gathering = by_id(conn, office, record_id, now, rooms)
        if gathering is not None and gathering.open:
            arrange(gathering)
    return rooms
