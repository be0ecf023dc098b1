"""The joint actions on the first of the month: what is late, what is stuck, what is due next, what was done.

It goes to coordinators, and to rooms where a coordinator switched that on; rooms never read what is the committee's.
Its origin is the month, so it goes out once, and late rather than never.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta

import sqlalchemy as sa
from babel.dates import format_skeleton

from handlers.announcements.model import Audience, Broadcast, Composed, NewBroadcast, Pick, Reader
from handlers.announcements.port import Broadcasting
from handlers.announcements.quiet import zone_of
from handlers.participation import action_rules
from handlers.participation.action_shown import Action, action_of, board, line
from handlers.participation.days import day_of
from handlers.private.visit import Office
from messages.richtext import RichText, Style, joined, plain
from storage import actions

COMPOSER = "actions_digest"
_HOUR = time(9)
_SOON = timedelta(days=31)
_EACH = 8  # actions below one heading


class ActionsDigest:
    """Plans and writes it."""

    def __init__(self, office: Office, broadcasts: Broadcasting) -> None:
        self._office = office
        self._broadcasts = broadcasts
        broadcasts.composers[COMPOSER] = self.compose

    def fire_due(self, conn: sa.Connection, now: datetime) -> set[int]:
        """Plan that of this month, if there was anything on the board when the month began."""
        rooms: set[int] = set()
        local = now.astimezone(zone_of(self._office.time_zone))
        first = datetime.combine(local.date().replace(day=1), _HOUR, local.tzinfo).astimezone(UTC)
        if now < first:
            return rooms
        audiences = {f"actions:{local:%Y-%m}": Audience(rooms=False, roles=("coordinator",))}
        if actions.told_in_rooms(conn):
            audiences[f"actions-rooms:{local:%Y-%m}"] = Audience()
        for key, audience in audiences.items():
            if not actions.was_planned(conn, key) and actions.any_before(conn, first):
                new = NewBroadcast(COMPOSER, audience, origin_key=key, fire_at=first, data={"month": f"{local:%Y-%m}"})
                self._broadcasts.plan(conn, new, now=now, rooms=rooms)
        return rooms

    def compose(
        self, conn: sa.Connection, office: Office, broadcast: Broadcast, reader: Reader, now: datetime
    ) -> Composed | None:
        """handlers.announcements.model.Composer. A person is a coordinator here; who reads in a room may be anybody."""
        committee = reader.person_id is not None
        found = actions.every(conn, committee=committee, secrets=office.secrets)
        known = board([action_of(conn, office, one, [reader.language]) for one in found])
        today = day_of(office, now)
        blocks = [self._title(str(broadcast.data.get("month") or f"{today:%Y-%m}"), reader.language)]
        for name, some in _parts(known, today):
            lines = [plain("• ") + line(office, one, reader.language, today) for one in some[:_EACH]]
            heading = plain(office.catalog.text(f"action-digest-{name}", reader.language)).wrapped(Style.BOLD)
            blocks.append(joined([heading, *lines], "\n"))
        if len(blocks) == 1:
            return None
        return Composed(joined(blocks, "\n\n"), (self._open(reader, committee),))

    def _title(self, month: str, language: str) -> RichText:
        day = date.fromisoformat(f"{month}-01")
        shown = format_skeleton("yMMMM", day, locale=language)
        return plain(self._office.catalog.text("action-digest-title", language, month=shown)).wrapped(Style.BOLD)

    def _open(self, reader: Reader, private: bool) -> Pick:
        label = self._office.catalog.text("action-digest-open", reader.language)
        data = "ac:board:0" if private else self._office.platforms[reader.platform].doorway("p-ac-board-0")
        return Pick(label, data)


def _parts(known: Sequence[Action], today: date) -> list[tuple[str, list[Action]]]:
    """(heading, actions below it); each action stands below one."""
    open_ = [one for one in known if one.state in action_rules.OPEN]
    late = [one for one in open_ if one.overdue(today)]
    stuck = [one for one in open_ if one.state == "blocked" and one not in late]
    last = {one.record.id: action_rules.last_day(one.due) for one in open_}
    soon = [one for one in open_ if one not in (*late, *stuck) and (last[one.record.id] or date.max) <= today + _SOON]
    rest = [one for one in open_ if one not in (*late, *stuck, *soon)]
    done = [one for one in known if one.state == "done" and one.record.updated_at.date() >= today - _SOON]
    parts = (("late", late), ("stuck", stuck), ("soon", soon), ("others", rest), ("done", done))
    return [(name, some) for name, some in parts if some]
