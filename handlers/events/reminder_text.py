"""What a reminder says: in a room, what begins and when; to those who come, their place too, and the way in.

It is composed when it is sent, and may wait for the end of somebody's night: it says the day, and "today" only where
that stays true until it is read.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

import sqlalchemy as sa

from handlers.announcements.model import Broadcast, Composed, Pick, Reader
from handlers.dialogues.answers.language_names import plain_name
from handlers.directory import cards
from handlers.events import picks
from handlers.events.ladder import is_of
from handlers.events.model import Event, event_of
from handlers.events.taking_part import in_reminder
from handlers.events.when import span_text
from handlers.private.visit import Office
from messages.richtext import RichText, Style, joined, plain
from storage import attendance, people, records
from storage.attendance import Attendance

_WITHIN: Final = timedelta(hours=1, minutes=5)
"""How long before the start the address to join by is told; a reminder of an hour before may be sent a little early."""
_BEGINNING: Final = timedelta(minutes=10)
_HEADINGS: Final = {"start": "remind-now", "1h": "remind-soon"}


def compose(
    conn: sa.Connection, office: Office, broadcast: Broadcast, reader: Reader, now: datetime
) -> Composed | None:
    """The composer "reminder"; None if the date that it was for holds no more."""
    event = current(conn, office, broadcast)
    if event is None:
        return None
    answer = _answer(conn, event, reader)
    if reader.person_id is not None and broadcast.audience.coming_to is not None and not _comes(answer):
        return None
    lines = [
        plain(_heading(office, event, broadcast, reader, now)).wrapped(Style.ITALIC),
        summary(conn, office, event, reader.language),
        plain(span_text(event, reader.language, reader.time_zone)),
    ]
    if answer is not None and _comes(answer):
        lines += _own(office, event, answer, reader, now)
        picks = _own_picks(office, event, answer, reader, now)
    else:
        picks = _picks(office, event, reader)
    return Composed(joined(lines, "\n"), picks)


def current(conn: sa.Connection, office: Office, broadcast: Broadcast) -> Event | None:
    """The event as it is now, on the day that a reminder was planned for; None if it is not to be seen, or not on that
    day."""
    record = records.get(conn, broadcast.record_id, secrets=office.secrets) if broadcast.record_id else None
    if record is None or record.kind != "event":
        return None
    event = event_of(conn, record, secrets=office.secrets, default_zone=office.time_zone)
    start = str(broadcast.data.get("start", ""))
    if not event.public or event.status != "confirmed":
        return None
    if event.start.startswith("--"):
        return replace(event, start=start) if is_of(event.start, start) else None
    return event if event.start == start else None


def title(conn: sa.Connection, office: Office, event: Event, language: str) -> str:
    """What an event is called, safe to show."""
    record = records.get(conn, event.record_id, secrets=office.secrets)
    return cards.title(conn, office, record, [language]) if record is not None else ""


def summary(conn: sa.Connection, office: Office, event: Event, language: str, characters: int = 0) -> RichText:
    """Its short card: title, place, so many characters of its summary, and whether a machine wrote that."""
    record = records.get(conn, event.record_id, secrets=office.secrets)
    return cards.card(conn, office, record, [language], summary=characters) if record is not None else plain("")


def doorway(office: Office, reader: Reader, start: str) -> str:
    """The address of the private chat, to do something there."""
    return office.platforms[reader.platform].doorway(start)


def _heading(office: Office, event: Event, broadcast: Broadcast, reader: Reader, now: datetime) -> str:
    key = _HEADINGS.get(str(broadcast.data.get("rung")), "remind-heading")
    starts = event.starts_at
    if key == "remind-now" and starts is not None and now - starts > _BEGINNING:
        key = "remind-begun"
    if key == "remind-heading" and starts is not None:
        zone = ZoneInfo(event.zone if event.all_day else reader.time_zone or event.zone or "UTC")
        if starts.astimezone(zone).date() == now.astimezone(zone).date():
            key = "remind-today"
    return office.catalog.text(key, reader.language)


def _answer(conn: sa.Connection, event: Event, reader: Reader) -> Attendance | None:
    if reader.person_id is None:
        return None
    return attendance.of_person(conn, event.record_id, people.canonical(conn, reader.person_id))


def _comes(answer: Attendance | None) -> bool:
    return answer is not None and answer.answer in ("yes", "maybe") and answer.seat != "refused"


def _own(office: Office, event: Event, answer: Attendance, reader: Reader, now: datetime) -> list[RichText]:
    """What concerns this person alone."""
    catalog, language = office.catalog, reader.language
    lines = [plain(catalog.text(f"remind-place-{_place(answer)}", language))]
    if answer.interpretation:
        sure = event.interpretation.get(answer.interpretation) == "confirmed"
        key = "remind-interpretation" if sure else "remind-interpretation-open"
        lines.append(plain(catalog.text(key, language, language=plain_name(answer.interpretation, language))))
    starts = event.starts_at
    link = event.link.get(language) or next(iter(event.link.values()), "")
    if link and starts is not None and starts - now <= _WITHIN and _place(answer) == "yes":
        lines.append(plain(catalog.text("remind-link", language)) + plain(f" {link}"))
    return lines


def _place(answer: Attendance) -> str:
    if answer.answer == "maybe":
        return "maybe"
    return answer.seat if answer.seat in ("waiting", "asked") else "yes"


def _own_picks(office: Office, event: Event, answer: Attendance, reader: Reader, now: datetime) -> tuple[Pick, ...]:
    catalog, language = office.catalog, reader.language
    other, key = ("yes", "remind-come") if answer.answer == "maybe" else ("no", "remind-cannot")
    return (
        *in_reminder(catalog, language, event, now),
        Pick(catalog.text("remind-open", language), f"ev:card:{event.ref}"),
        replace(picks.answer(catalog, language, other, event.ref), label=catalog.text(key, language)),
    )


def _picks(office: Office, event: Event, reader: Reader) -> tuple[Pick, ...]:
    label = office.catalog.text("remind-open", reader.language)
    if event.kind == "welcoming_week":
        return week_picks(office, event, reader)
    answers = picks.picks(office.catalog, reader.language, event)
    if reader.person_id is not None:
        return (*answers, Pick(label, f"ev:card:{event.ref}"))
    return (*answers, Pick(label, doorway(office, reader, f"p-ev-card-{event.ref}")))


def week_picks(office: Office, event: Event, reader: Reader) -> tuple[Pick, ...]:
    """Nobody comes to a Week as a whole: there is a programme to see, and to be in."""
    found = []
    for key, verb in (("remind-open", "prog"), ("remind-register", "reg")):
        data = f"ww:{verb}:{event.ref}"
        way = data if reader.person_id is not None else doorway(office, reader, f"p-ww-{verb}-{event.ref}")
        found.append(Pick(office.catalog.text(key, reader.language), way))
    return tuple(found)
