"""Who is there: people say so themselves, from half an hour before until a day after. Organisers see how many, by
language; nobody sees who."""

from __future__ import annotations

from collections import Counter
from datetime import datetime, timedelta
from typing import Final

import sqlalchemy as sa

from handlers.announcements.model import Pick
from handlers.dialogues.answers.language_names import plain_name
from handlers.events.gathering import Gathering, by_ref
from handlers.events.hall import Action, everyone, led_event, put
from handlers.events.model import Event
from handlers.private.visit import Office, Visit
from messages.catalog import Catalog
from messages.richtext import RichText, Style, joined, plain
from storage import attendance, people, webinars

BEFORE: Final = timedelta(minutes=30)
AFTER: Final = timedelta(hours=24)
_KEY: Final = "👋"


def is_open(event: Event, now: datetime) -> bool:
    """Whether people can say that they are (or were) there: from BEFORE its start until AFTER its end."""
    begins, ends = event.starts_at, event.ends_at
    if begins is None or ends is None or event.status == "cancelled" or not event.public:
        return False
    return begins - BEFORE <= now <= ends + AFTER


def here_pick(catalog: Catalog, language: str, event: Event, now: datetime) -> tuple[Pick, ...]:
    """ "I am here", for what is said to those who come when an event begins; nothing outside its time."""
    if not is_open(event, now):
        return ()
    return (Pick(catalog.text("webinar-here", language), f"wb:here:{event.ref}", _KEY),)


def count_lines(conn: sa.Connection, office: Office, record_id: int, language: str) -> list[str]:
    """How many are (or were) there, in all and by language: no names."""
    found = webinars.attended(conn, record_id)
    if not found:
        return [office.catalog.text("webinar-there-none", language)]
    lines = [office.catalog.text("webinar-there", language, count=len(found))]
    by_language = Counter(found.values())
    for code, count in sorted(by_language.items(), key=lambda one: (-one[1], one[0])):
        name = plain_name(code, language) if code else office.catalog.text("webinar-there-unknown", language)
        lines.append(f"{name}: {count}")
    return lines


class Attended:
    """The button of those who are there, and what organisers see of it."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self.actions: dict[str, Action] = {
            "here": lambda visit, ref, more, message_id: self.here(visit, ref),
            "there": self._there,
        }

    def here(self, visit: Visit, ref: str) -> None:
        """They are there: in private, or below something in a room."""
        gathering = by_ref(visit, ref)
        if gathering is None:
            visit.whisper(visit.text("webinar-gone"))
            return
        if not is_open(gathering.event, visit.now):
            visit.whisper(gathering.text("webinar-here-closed", visit.language))
            return
        if self._counts(gathering, visit):
            webinars.arrive(
                visit.conn, gathering.record.id, everyone(visit), answer=_answer(gathering.event), now=visit.now
            )
        note = gathering.text("webinar-here-noted", visit.language)
        if visit.public:
            visit.whisper(note)
            return
        choices = [(visit.text("webinar-ask"), f"wb:ask:{ref}"), (visit.text("webinar-speak"), f"wb:speak:{ref}")]
        visit.offer(note, choices if gathering.open else [(visit.text("webinar-questions"), f"wb:list:{ref}:new")])

    def _counts(self, gathering: Gathering, visit: Visit) -> bool:
        """Whoever was refused is not counted: that they press changes nothing."""
        mine = attendance.of_person(visit.conn, gathering.record.id, people.canonical(visit.conn, visit.person.id))
        return mine is None or mine.seat != "refused"

    def _there(self, visit: Visit, ref: str, _: str, message_id: int | None) -> None:
        gathering = led_event(visit, ref)
        if gathering is None:
            return
        head = plain(gathering.text("webinar-there-head", visit.language)).wrapped(Style.BOLD)
        lines = count_lines(visit.conn, self._office, gathering.record.id, visit.language)
        body: RichText = joined([head, *map(plain, lines)], "\n")
        choices = [
            (visit.text("webinar-refresh"), f"wb:there:{ref}"),
            (visit.text("webinar-back"), f"wb:hub:{ref}"),
        ]
        put(visit, message_id, body, choices)


def _answer(event: Event) -> str:
    """What somebody who never answered has said by being there: "maybe" where a place would have to be given."""
    return "yes" if event.joining == "open" and not event.capacity else "maybe"
