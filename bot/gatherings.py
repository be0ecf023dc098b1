"""Puts together what is said to many and what people take part in: announcements, events, votes, digests."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from handlers.announcements.announcing import Announcing
from handlers.announcements.broadcasts import Broadcasts
from handlers.directory.submissions import Submissions
from handlers.events import picks, poll_of_dates
from handlers.events.announcing import held_back
from handlers.events.attendance import Attendance
from handlers.events.events import Events
from handlers.events.reminders import Reminders
from handlers.events.webinar import Webinar
from handlers.events.week import Week
from handlers.participation.actions import Actions
from handlers.participation.charter import Charter
from handlers.participation.digest import Digests
from handlers.participation.following import Following
from handlers.participation.heard import Heard
from handlers.participation.ideas import Ideas
from handlers.participation.votes import Votes
from handlers.private.counters import Counters, Handler
from handlers.private.visit import Office

Due = Callable[[sa.Connection, datetime], set[int]]
"""What time does: to the rooms that have something to be sent then."""


@dataclass(frozen=True, slots=True)
class Gatherings:
    """The parts: `services` answer in private and in rooms; `timely` and `due` are what time does."""

    broadcasts: Broadcasts
    attendance: Attendance
    events: Events
    services: tuple[Any, ...]
    timely: tuple[Due, ...]
    due: tuple[Due, ...]

    def answer(self, counters: Counters, otherwise: Handler) -> None:
        """Let the counters know who takes words about events, and searches for some; others are for `otherwise`."""
        counters.look_for = self.events.look_for(otherwise)
        counters.answered = self.attendance.answered
        counters.word = picks.word
        counters.asks = self.attendance.asks
        counters.answered_in_room = self.attendance.answered_in_room


def build_gatherings(office: Office, submissions: Submissions) -> Gatherings:
    """Wire them by hand."""
    broadcasts = Broadcasts(office)
    announcing = Announcing(office, broadcasts=broadcasts)
    attendance = Attendance(office, broadcasts=broadcasts)
    events = Events(office, broadcasts=broadcasts, submissions=submissions)
    reminders = Reminders(office, broadcasts=broadcasts)
    week = Week(office, broadcasts=broadcasts)
    webinar = Webinar(office, broadcasts=broadcasts)
    ideas = Ideas(office, broadcasts=broadcasts)
    votes = Votes(office, broadcasts=broadcasts)
    actions = Actions(office, broadcasts=broadcasts)
    charter = Charter(office, broadcasts=broadcasts)
    may_leave = broadcasts.guards["event"]
    broadcasts.guards["event"] = lambda conn, broadcast, now: (
        may_leave(conn, broadcast, now) or held_back(conn, office, broadcast, now)
    )
    events.managing.announcing = announcing
    events.managing.changing.event_changed = attendance.event_changed
    events.managing.open_for = votes.open_for
    events.managing.changing.polls = votes
    votes.when_closed.append(
        lambda conn, vote, result, now, rooms: poll_of_dates.closed(conn, office, vote, result, now, rooms)
    )
    meeting = (broadcasts, announcing, attendance, events, reminders, week, webinar)
    taking_part = (ideas, votes, actions, charter, Following(office), Heard(office))
    # Reminders plan what broadcasts then send.
    timely = (reminders, webinar, broadcasts, votes, ideas)
    digests = Digests(office)
    due = (attendance, actions, charter, digests, events, week)
    return Gatherings(
        broadcasts=broadcasts,
        attendance=attendance,
        events=events,
        services=(*meeting, *taking_part),
        timely=(*(part.fire_due for part in timely), digests.fire_more),
        due=tuple(part.fire_due for part in due),
    )
