"""Several dates are proposed, people say on which they can come, and the organisers fix one.

It is a vote like others (handlers/participation); which of its options is which date stands with the event.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta
from typing import Any, Protocol

import sqlalchemy as sa

from handlers.announcements.model import Audience
from handlers.dialogues import answers
from handlers.dialogues.answers import Misunderstood
from handlers.events.gathering import Gathering, of_record
from handlers.events.model import Event, moment
from handlers.events.when import start_text
from handlers.participation import results
from handlers.participation.counting import Result
from handlers.private.visit import Choice, Office, Visit
from messages.names import isolate
from storage import people, records, votes
from storage.records import Record, Text

FEWEST, MOST = 2, 10
DAYS = 7
"""How long people can answer if the organiser does not say."""
_DAY = len("2024-06-15")
_AT_LEAST = timedelta(hours=1)

Open = Callable[..., Record]
"""handlers.participation.votes.Votes.open_for."""


class Polls(Protocol):
    """The part of handlers.participation.votes.Votes that ends one before its time."""

    def close(self, conn: sa.Connection, record: Record, *, now: datetime, rooms: set[int]) -> Result | None:
        """Count it and tell everybody who was asked; None if it is closed already."""
        ...

    def withdraw(self, conn: sa.Connection, record: Record, *, now: datetime, rooms: set[int]) -> None:
        """It is not to be any more, and what was said of it goes."""
        ...


def read_dates(text: str, today: date) -> list[str]:
    """Local dates, with a time where one is given, in order, from lines (or, on one line, between semicolons).
    Misunderstood: as in answers.date, and event-poll-how if they are too few or too many."""
    lines = [line.strip(" -•*\t") for line in text.replace(";", "\n").splitlines()]
    found = sorted({_date(line, today) for line in lines if line})
    if not FEWEST <= len(found) <= MOST:
        raise Misunderstood("event-poll-how", {"fewest": FEWEST, "most": MOST})
    return found


def _date(line: str, today: date) -> str:
    """A day, perhaps with a time at its end; partial dates are nothing to choose."""
    day, clock = _parted(line, today)
    if len(day) != _DAY:
        raise Misunderstood("event-poll-whole", {"text": isolate(line[:40])})
    return f"{day}T{clock}" if clock else day


def _parted(line: str, today: date) -> tuple[str, str]:
    """The day, and the time if one follows it; a number alone is a year, and no time."""
    words = line.replace(",", " ").split()
    for count in range(min(4, len(words) - 1), 0, -1):
        clock = " ".join(words[-count:])
        if clock.isdecimal():
            continue
        try:
            return answers.date(" ".join(words[:-count]), today=today), answers.time(clock)
        except Misunderstood:
            continue
    return answers.date(line, today=today), ""


def end_of(gathering: Gathering, dates: Sequence[str], days: object) -> datetime:
    """When people can answer no more: after so many days, and before the first of the dates. Misunderstood:
    event-poll-past if a date is over or too near to be asked about."""
    zone, now = gathering.event.zone, gathering.now
    begins = [moment(day, zone) or now for day in dates]
    for day, at in zip(dates, begins, strict=True):
        if at <= now + _AT_LEAST:
            raise Misunderstood("event-poll-past", {"text": isolate(day[:_DAY])})
    return min(now + timedelta(days=days if isinstance(days, int) else DAYS), *begins)


def start(visit: Visit, gathering: Gathering, dates: Sequence[str], closes_at: datetime, open_for: Open) -> Record:
    """Ask everybody whom the event concerns. The poll is noted with the event."""
    event, office, language = gathering.event, visit.office, visit.language
    timed = all("T" in one for one in dates)
    title = gathering.text("event-poll-title", language)
    names = {one: [start_text(day, event.zone, one) for day in dates] for one in office.languages}
    translated = [
        Text(f"option-{number}", one, name, "human", 1, "author")
        for one, shown in names.items()
        if one != language and not timed
        for number, name in enumerate(shown, 1)
    ]
    translated += [
        Text("title", one, gathering.text("event-poll-title", one), "human", 1, "author")
        for one in office.languages
        if one != language
    ]
    shown = [start_text(day, event.zone, language) for day in dates]
    moments = [(moment(day, event.zone) or visit.now).isoformat() for day in dates]
    vote = open_for(
        visit.conn,
        title=title,
        language=language,
        options=moments if timed else shown,
        person_id=visit.person.id,
        now=visit.now,
        rooms=visit.rooms,
        method="dates" if timed else "several",
        zone=event.zone,
        closes_at=closes_at,
        subject=event.ref,
        audience=Audience(regions=(event.region,) if event.region else (), members=True),
        translations_of=translated,
    )
    gathering.with_data(
        role="author",
        person_id=visit.person.id,
        action="dates-proposed",
        poll={"ref": vote.ref, "dates": list(dates)},
    )
    return vote


def settle(visit: Visit, record: Record, event: Event, polls: Polls | None) -> None:
    """The day is fixed: nobody is asked about it any more. Nor if it was called off."""
    vote = _open_vote(visit, record)
    if vote is None or polls is None:
        return
    if event.status == "cancelled":
        polls.withdraw(visit.conn, vote, now=visit.now, rooms=visit.rooms)
    elif _fixed(event):
        polls.close(visit.conn, vote, now=visit.now, rooms=visit.rooms)


def drop(visit: Visit, record: Record, polls: Polls | None) -> None:
    """Other dates are proposed: the choice among the former ones is taken back."""
    vote = _open_vote(visit, record)
    if vote is not None and polls is not None:
        polls.withdraw(visit.conn, vote, now=visit.now, rooms=visit.rooms)


def _open_vote(visit: Visit, record: Record) -> Record | None:
    ref = str((record.data.get("poll") or {}).get("ref") or "")
    found = records.by_ref(visit.conn, ref, secrets=visit.office.secrets) if ref else None
    vote = votes.get(visit.conn, found.id) if found is not None else None
    return found if vote is not None and vote.closed_at is None else None


def _fixed(event: Event) -> bool:
    return event.dated and event.status != "postponed"


def closed(conn: sa.Connection, office: Office, vote: Record, result: Result, now: datetime, rooms: set[int]) -> None:
    """The organisers hear which dates suit most, and can fix one. Votes of others are none of this, nor are those that
    ended because a date was fixed."""
    record = records.by_ref(conn, str(vote.data.get("subject") or ""), secrets=office.secrets)
    poll: dict[str, Any] = (record.data.get("poll") or {}) if record is not None else {}
    if record is None or record.kind != "event" or poll.get("ref") != vote.ref or record.state != "published":
        return
    gathering = of_record(conn, office, record, now, rooms)
    if _fixed(gathering.event):
        return
    ref = gathering.event.ref
    for person_id in dict.fromkeys(people.canonical(conn, one) for one in gathering.organisers()):
        gathering.tell(person_id, "event-poll-closed", [("event-poll-show", f"ev:dates:{ref}")], count=result.ballots)


def ranked(gathering: Gathering, result: Result | None) -> list[tuple[int, str, int]]:
    """(number, local date, how many can come) of the poll's dates, the most wanted first."""
    poll: dict[str, Any] = gathering.record.data.get("poll") or {}
    dates: list[str] = list(poll.get("dates") or ())
    scores: Sequence[int] = result.parts[""].scores if result is not None and "" in result.parts else ()
    found = [(number, day, scores[number] if number < len(scores) else 0) for number, day in enumerate(dates)]
    return sorted(found, key=lambda one: (-one[2], one[1]))


def offer(visit: Visit, gathering: Gathering, result: Result | None) -> None:
    """The dates with their numbers, each to be fixed with a button."""
    event = gathering.event
    choices: list[Choice] = [
        (
            visit.text("event-poll-take", date=start_text(day, event.zone, visit.language), count=count),
            f"ev:take:{event.ref}:{number}",
        )
        for number, day, count in ranked(gathering, result)
    ]
    visit.offer(gathering.text("event-poll-which", visit.language), choices)


def result_of(conn: sa.Connection, office: Office, gathering: Gathering) -> Result | None:
    """What was said so far; None if there is no poll."""
    poll: dict[str, Any] = gathering.record.data.get("poll") or {}
    record = records.by_ref(conn, str(poll.get("ref") or ""), secrets=office.secrets)
    vote = votes.get(conn, record.id) if record is not None else None
    if record is None or vote is None:
        return None
    return results.kept(record) or results.counted(conn, office, record, vote)
