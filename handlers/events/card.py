"""One event, as whoever asks for it sees it: all that is public, their own way to answer, and for those who organise it
what they can do with it.

The address to join by is shown to those who come and to organisers, in private.
"""

from __future__ import annotations

from handlers.directory import attached, cards
from handlers.directory.card_facts import fact
from handlers.events import taking_part
from handlers.events.attendance import places_left
from handlers.events.calendar import Entry, has_entry
from handlers.events.changing import may_change
from handlers.events.gathering import Gathering
from handlers.events.picks import picks
from handlers.events.remains import after_lines
from handlers.private.visit import Choice, Visit
from handlers.private.zones import zone_of
from messages.names import isolate, neutralise
from messages.richtext import RichText, joined
from storage import attendance, people, records
from storage.records import Record

_LINK = 500  # characters
_SUMMARY = 900


def show(visit: Visit, gathering: Gathering, message_id: int | None = None) -> None:
    """The card, with what can be done; in the place of the message that offered it, if there is one."""
    record = gathering.record
    pages = cards.pages(visit.conn, visit.office, record, visit.languages, zone=zone_of(visit))
    for page in pages[:-1]:
        visit.say(page)
    body = joined([pages[-1], *_more(visit, gathering)], "\n\n")
    offers = choices(visit, gathering)
    if message_id is None or len(pages) > 1:
        visit.offer(body, offers, columns=2)
    else:
        visit.reoffer(message_id, body, offers, columns=2)


def choices(visit: Visit, gathering: Gathering) -> list[Choice]:
    """What this person can do with it."""
    event, ref = gathering.event, gathering.event.ref
    found: list[Choice] = []
    if gathering.open and (picks(visit.office.catalog, visit.language, event) or event.joining == "invitation"):
        found.append((visit.text("event-do-answer"), f"rsvp:card:{ref}"))
    if has_entry(event):
        found.append((visit.text("event-do-calendar"), f"ev:ics:{ref}"))
    if attached.has_file(gathering.record):
        found.append((visit.text("event-do-file"), f"{attached.GET}{ref}"))
    found += taking_part.on_card(visit, gathering)
    if may_change(visit, gathering.record):
        found.append((visit.text("event-do-manage"), f"ev:manage:{ref}"))
    return found


def managing(visit: Visit, gathering: Gathering) -> list[Choice]:
    """What organisers can do with it."""
    event, ref = gathering.event, gathering.event.ref
    verbs = ["edit"]
    if not gathering.over:
        if event.status == "cancelled":
            verbs.append("revive")
        else:
            verbs += ["announce", "fix", *([] if event.status == "postponed" else ["postpone"]), "cancel"]
        open_day = event.status == "postponed" or (not event.dated and not event.start.startswith("--"))
        if event.status != "cancelled" and open_day:
            verbs.append("poll")
        verbs.append("helpers")
    found = [(visit.text(f"event-do-{verb}"), f"ev:{verb}:{ref}") for verb in verbs]
    found.insert(1, (visit.text("event-do-who"), f"rsvp:who:{ref}"))
    if event.status != "cancelled" and not gathering.over:
        found.append((visit.text("event-do-reminders"), f"rem:set:{ref}"))
    found.append((visit.text("word-back"), f"ev:card:{ref}"))
    return found


def entry_of(visit: Visit, gathering: Gathering) -> Entry:
    """The event as a calendar shows it to this person."""
    record = gathering.record
    opening = cards.opening(visit.conn, visit.office, record, visit.languages, most=_SUMMARY)
    created = record.created_at
    return Entry(gathering.event, created, visit.language, opening.title, opening.summary, opening.machine)


def _more(visit: Visit, gathering: Gathering) -> list[RichText]:
    """What is no answer of the dialogue: why it was cancelled, what is free, how to join."""
    catalog, language, event = visit.office.catalog, visit.language, gathering.event
    found = []
    if event.status in ("cancelled", "postponed") and (note := _note(visit, gathering.record)):
        found.append(fact(catalog, language, visit.text("field-note"), note))
    left = places_left(visit.conn, event)
    if left is not None and gathering.open:
        found.append(fact(catalog, language, visit.text("event-places-left"), str(left)))
    links = _links(visit, gathering)
    if links:
        found.append(fact(catalog, language, visit.text("field-join-link"), links))
    after = after_lines(visit.conn, visit.office, gathering.record, language)
    return [*([joined(found, "\n")] if found else []), *after]


def _links(visit: Visit, gathering: Gathering) -> str:
    """The address in the reader's language, else any; nothing for those who do not come."""
    event = gathering.event
    if visit.public or not event.link or event.status == "cancelled":
        return ""
    today = people.canonical(visit.conn, visit.person.id)
    mine = attendance.of_person(visit.conn, event.record_id, today)
    if not (mine is not None and mine.comes) and not may_change(visit, gathering.record):
        return ""
    return neutralise(event.link.get(visit.language) or next(iter(event.link.values())), _LINK)


def _note(visit: Visit, record: Record) -> str:
    texts = records.in_languages(
        records.texts(visit.conn, record, secrets=visit.office.secrets), record, visit.languages
    )
    found = texts.get("note")
    return isolate(neutralise(found.text, _LINK)) if found else ""
