"""What it means that a record is confirmed: it counts as true for a year, or until a month after an election."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta

import sqlalchemy as sa

from handlers.directory import publishing
from handlers.directory.correspondence import Choices
from handlers.directory.publishing import CONFIRMED_FOR
from handlers.private.visit import Office
from storage import records
from storage.records import Record

KINDS = ("practice", "card", "organisation")
"""Of records that are confirmed once a year."""
BY_TIME, BY_LEADER = "unconfirmed", "ended"
"""Actions that archive a record and that its leader can undo."""

_BY_OTHERS = "archived"
_UP_TO = (BY_TIME, BY_LEADER, _BY_OTHERS, "published", "restored")  # what changed a state last
_DATE = re.compile(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?")
_DECEMBER = 12


def confirm(
    conn: sa.Connection, office: Office, record: Record, *, role: str, person_id: int | None, now: datetime
) -> Record:
    """A record is still true, as somebody says who may say so; an archived one is public again."""
    if record.state == "archived":
        publishing.publish(conn, office, record, role=role, person_id=person_id, now=now)
    values = {"confirmed_at": now, "confirm_by": now + CONFIRMED_FOR, "unanswered": 0, "asked_at": None}
    records.update(conn, record.id, **values)
    records.note(
        conn,
        record.id,
        record.version,
        role=role,
        person_id=person_id,
        action="confirmed",
        secrets=office.secrets,
        now=now,
    )
    found = records.get(conn, record.id, secrets=office.secrets)
    if found is None:
        raise LookupError
    return found


def archived_by(conn: sa.Connection, office: Office, record: Record) -> str:
    """The action that archived a record; "" if it is not archived."""
    if record.state != "archived":
        return ""
    actions = [one.action for one in records.history(conn, record.id, secrets=office.secrets)]
    last = next((action for action in reversed(actions) if action in _UP_TO), _BY_OTHERS)
    return last if last in (BY_TIME, BY_LEADER) else _BY_OTHERS


def edited_at(conn: sa.Connection, office: Office, record: Record, since: datetime) -> datetime | None:
    """When its leader changed a record, after a moment: as good as an answer."""
    found = records.history(conn, record.id, secrets=office.secrets)
    times = [one.at for one in found if one.action == "edited" and one.role == "author" and one.at > since]
    return max(times, default=None)


def election_due(record: Record) -> datetime | None:
    """A month after the election that a record names, if those who decide on it are elected; of a year or a month, the
    end counts."""
    said = record.data.get("election")
    found = _DATE.fullmatch(said) if record.data.get("elected") is True and isinstance(said, str) else None
    if found is None:
        return None
    year, month, day = (int(part) if part else None for part in found.groups())
    try:
        if year and month and day:
            day_after = date(year, month, day) + timedelta(days=1)
        elif year and month:
            day_after = _next_month(date(year, month, 1))
        else:
            day_after = date((year or 0) + 1, 1, 1)
        due = _next_month(day_after)
    except (ValueError, OverflowError):
        return None
    return datetime(due.year, due.month, due.day, tzinfo=UTC)


def _next_month(day: date) -> date:
    """The same day of the next month, or the first after it."""
    year, month = (day.year + 1, 1) if day.month == _DECEMBER else (day.year, day.month + 1)
    try:
        return day.replace(year=year, month=month)
    except ValueError:
        return _next_month(date(year, month, 1))


def answers(record: Record) -> Choices:
    """What a leader can answer to "still true?"."""
    verbs = ("yes", "change", "ended", "notme")
    return [(f"freshness-label-{verb}", f"y:{record.ref}:{verb}") for verb in verbs]
