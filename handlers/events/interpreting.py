"""Interpretation: what those who come need and nobody covers yet, counted from their answers; asking for help in time.

Two weeks before an event its organisers learn what is missing, and volunteer interpreters are asked. Both once, by the
day of the event: if it moves, they are asked again.
"""

from __future__ import annotations

from datetime import datetime, timedelta

import sqlalchemy as sa

from handlers.announcements.model import Audience, Broadcast, Composed, NewBroadcast, Pick, Reader
from handlers.announcements.port import Broadcasting
from handlers.dialogues.answers import show
from handlers.dialogues.answers.language_names import plain_name
from handlers.directory import publishing
from handlers.events.gathering import Gathering, by_id, by_ref
from handlers.events.when import span_text
from handlers.private.visit import Office, Visit
from messages.names import isolate
from messages.richtext import Style, joined, plain
from storage import attendance, event_dates, invitations, people
from storage.event_dates import d

COMPOSER = "interpreting"
AHEAD = timedelta(days=14)
"""How long before an event what is missing is told."""
_ROLE = "interpreter"
_ANNOUNCED = "event"  # the composer of an event's announcement


def needed(gathering: Gathering) -> dict[str, int]:
    """How many need which language, of those who come or may."""
    return dict(attendance.counts(gathering.conn, gathering.record.id).interpretation)


def covered(gathering: Gathering) -> set[str]:
    """Languages that are spoken there, or that somebody interprets into."""
    event = gathering.event
    promised = {language for language, state in event.interpretation.items() if state == "confirmed"}
    taken = {one.language for one in invitations.of_event(gathering.conn, gathering.record.id, _ROLE)}
    return {*event.languages, *promised, *taken}


def missing(gathering: Gathering) -> list[str]:
    """Languages that people need or organisers want and nobody covers; those that most need first."""
    need, has = needed(gathering), covered(gathering)
    wanted = {language for language, state in gathering.event.interpretation.items() if state != "confirmed"}
    return sorted({*need, *wanted} - has, key=lambda language: (-need.get(language, 0), language))


def hint(gathering: Gathering, language: str) -> list[str]:
    """A line on languages of rooms that were told of the event, where nobody asked for them (yet)."""
    told = attendance.languages_told(gathering.conn, gathering.record.id)
    others = sorted(told - covered(gathering) - set(missing(gathering)))
    if not others:
        return []
    return [gathering.text("rsvp-count-rooms", language, languages=isolate(show("languages", others, language)))]


def volunteers(gathering: Gathering, language: str) -> list[int]:
    """Interpreters who use this language; all of them, if none is known to."""
    everybody = people.with_roles(gathering.conn, frozenset({_ROLE}))
    known = [people.member(gathering.conn, one, secrets=gathering.office.secrets) for one in everybody]
    fitting = [one.id for one in known if language in (one.language, one.usual_language)]
    return fitting or everybody


class Interpreting:
    """Asks for interpreters in time, and takes their word."""

    def __init__(self, office: Office, broadcasts: Broadcasting) -> None:
        self._office = office
        self._broadcasts = broadcasts
        broadcasts.composers[COMPOSER] = self.compose

    # in time

    def fire_due(self, conn: sa.Connection, now: datetime) -> set[int]:
        """Ask for what is missing at events of the next two weeks."""
        rooms: set[int] = set()
        near = (d.starts_at > now, d.starts_at <= now + AHEAD, d.status.not_in(("cancelled", "postponed")))
        for one in event_dates.select(conn, *near):
            gathering = by_id(conn, self._office, one.record_id, now, rooms)
            if gathering is not None:
                self._ask(gathering)
        return rooms

    def _ask(self, gathering: Gathering) -> None:
        """Organisers once for all that is missing; interpreters once for each language."""
        languages = missing(gathering)
        if not languages:
            return
        origin = f"{COMPOSER}:{gathering.event.ref}:{gathering.event.start[:10]}"
        self._plan(gathering, origin, gathering.organisers(), "")
        for language in languages:
            self._plan(gathering, f"{origin}:{language}", volunteers(gathering, language), language)

    def _plan(self, gathering: Gathering, origin: str, persons: list[int], language: str) -> None:
        if not persons:
            return
        new = NewBroadcast(
            COMPOSER,
            Audience(rooms=False, persons=tuple(persons)),
            record_id=gathering.record.id,
            data={"language": language},
            origin_key=origin,
            expires_at=gathering.event.starts_at,
        )
        self._broadcasts.plan(gathering.conn, new, now=gathering.now, rooms=gathering.rooms)

    def compose(
        self, conn: sa.Connection, office: Office, broadcast: Broadcast, reader: Reader, now: datetime
    ) -> Composed | None:
        """What an organiser or an interpreter reads; nothing if the event is gone, over or cancelled."""
        gathering = None if broadcast.record_id is None else by_id(conn, office, broadcast.record_id, now, set())
        if gathering is None or not gathering.open:
            return None
        language = str(broadcast.data.get("language") or "")
        head = [
            plain(gathering.title(reader.language)).wrapped(Style.BOLD),
            plain(span_text(gathering.event, reader.language, reader.time_zone)),
        ]
        lines, picks = _asking(gathering, language, reader) if language else _telling(gathering, reader)
        body = joined([*head, plain(""), *(plain(line) for line in lines)], "\n")
        shown = Pick(office.catalog.text("rsvp-event", reader.language), f"ev:card:{gathering.event.ref}")
        return Composed(body, (*picks, shown))

    # those who help

    def take(self, visit: Visit, ref: str, language: str, _: int | None) -> None:
        """An interpreter takes a language on. One language each: nobody interprets into two at once."""
        gathering = by_ref(visit, ref)
        if gathering is None or not gathering.open:
            visit.tell("rsvp-gone")
            return
        if not visit.is_one_of(_ROLE):
            visit.tell("rsvp-interpreters-only")
            return
        mine = invitations.of_person(visit.conn, gathering.record.id, visit.person.id, _ROLE)
        taken = mine.language if mine is not None and mine.state == "accepted" else ""
        name = isolate(plain_name(taken or language, visit.language))
        if not taken and language not in missing(gathering):
            visit.say(gathering.text("rsvp-already-covered", visit.language, language=name))
            return
        if not taken:
            self._note(gathering, visit.person.id, language, "accepted")
        leave = [(visit.text("rsvp-leave"), f"rsvp:leave:{ref}"), (visit.text("rsvp-event"), f"ev:card:{ref}")]
        visit.offer(gathering.text("rsvp-taken-on", visit.language, language=name), leave)

    def leave(self, visit: Visit, ref: str, _: int | None) -> None:
        """An interpreter cannot after all."""
        gathering = by_ref(visit, ref)
        if gathering is None:
            visit.tell("rsvp-gone")
            return
        mine = invitations.of_person(visit.conn, gathering.record.id, visit.person.id, _ROLE)
        if mine is not None and mine.state == "accepted":
            self._note(gathering, visit.person.id, mine.language, "declined")
        visit.say(gathering.text("rsvp-left", visit.language))

    def _note(self, gathering: Gathering, person_id: int, language: str, state: str) -> None:
        conn, record_id = gathering.conn, gathering.record.id
        invitations.put(conn, record_id, person_id, _ROLE, state, language=language, now=gathering.now)
        self.set(gathering, language, "confirmed" if state == "accepted" else "wanted", "interpreter", person_id)
        key = "rsvp-told-taken" if state == "accepted" else "rsvp-told-left"
        for organiser in gathering.organisers():
            gathering.say(
                organiser,
                lambda spoken: gathering.text(key, spoken, language=isolate(plain_name(language, spoken))),
                [("rsvp-who", f"rsvp:who:{gathering.event.ref}")],
            )

    def set(self, gathering: Gathering, language: str, state: str, role: str, person_id: int) -> None:
        """Say in the event's record whether a language is interpreted into, and in all that was said of it."""
        now = {**gathering.event.interpretation, language: state}
        changed = gathering.with_data(role=role, person_id=person_id, action="interpreted", interpretation=now)
        publishing.changed(gathering.conn, gathering.office, changed.record)
        for broadcast in self._broadcasts.of_record(gathering.conn, gathering.record.id, (_ANNOUNCED, COMPOSER)):
            self._broadcasts.correct(gathering.conn, broadcast, now=gathering.now, rooms=gathering.rooms)


def _asking(gathering: Gathering, language: str, reader: Reader) -> tuple[list[str], tuple[Pick, ...]]:
    """For interpreters: whether they take a language on."""
    catalog, name = gathering.office.catalog, isolate(plain_name(language, reader.language))
    if language in covered(gathering):
        return [catalog.text("rsvp-covered-now", reader.language, language=name)], ()
    count = needed(gathering).get(language, 0)
    ref = gathering.event.ref
    pick = Pick(catalog.text("rsvp-take-on", reader.language), f"rsvp:take:{ref}:{language}")
    return [catalog.text("rsvp-interpreter-wanted", reader.language, language=name, count=count)], (pick,)


def _telling(gathering: Gathering, reader: Reader) -> tuple[list[str], tuple[Pick, ...]]:
    """For organisers: what is missing."""
    catalog, need, languages = gathering.office.catalog, needed(gathering), missing(gathering)
    names = {code: isolate(plain_name(code, reader.language)) for code in languages}
    rows = [
        catalog.text("rsvp-count-missing", reader.language, language=name, count=need.get(code, 0))
        for code, name in names.items()
    ]
    key = "rsvp-interpretation-missing" if languages else "rsvp-interpretation-complete"
    pick = Pick(catalog.text("rsvp-who", reader.language), f"rsvp:who:{gathering.event.ref}")
    return [catalog.text(key, reader.language), *rows, *hint(gathering, reader.language)], (pick,)
