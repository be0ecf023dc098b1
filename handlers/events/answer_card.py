"""The card of one's own answer to an event: what it amounts to, and all that can be added, changed or forgotten.

One message in private; in a room no more of it is said than fits a passing notice.
"""

from __future__ import annotations

from handlers.dialogues.answers.language_names import plain_name
from handlers.events import picks
from handlers.events.gathering import Gathering
from handlers.events.placing import Places
from handlers.events.when import moment_text, span_text
from handlers.private.visit import Choice, Visit
from handlers.private.zones import zone_of
from messages.names import isolate, neutralise
from messages.richtext import RichText, Style, joined, plain
from storage.attendance import Attendance

_NEEDS = 300  # characters of access needs that the card repeats


def standing(gathering: Gathering, places: Places, person_id: int, language: str) -> str:
    """What somebody's answer amounts to, in a sentence or two that fit a notice on a button."""
    one = places.of(person_id)
    if one is None:
        return gathering.text("rsvp-unanswered", language)
    if one.answer != "yes" or one.comes:
        return gathering.text(f"rsvp-noted-{one.answer}", language)
    if one.seat != "waiting":
        return gathering.text(f"rsvp-noted-{one.seat}", language)
    key = "rsvp-noted-kept" if places.free else "rsvp-noted-waiting"
    return gathering.text(key, language, position=places.positions.get(person_id, 1), kept=gathering.kept)


def body(visit: Visit, gathering: Gathering, places: Places) -> RichText:
    """What they answered, what it amounts to, what they added."""
    language, event = visit.language, gathering.event
    mine = places.of(visit.person.id)
    lines = [
        plain(gathering.title(language)).wrapped(Style.BOLD),
        plain(span_text(event, language, zone_of(visit))),
        plain(""),
        plain(standing(gathering, places, visit.person.id, language)),
    ]
    if mine is not None and mine.seat == "waiting" and places.free and gathering.closes_at is not None:
        until = isolate(moment_text(gathering.closes_at, language, zone_of(visit)))
        lines.append(plain(gathering.text("rsvp-kept-until", language, date=until)))
    if mine is not None and mine.answer != "no":
        lines += [plain(line) for line in _added(visit, mine)]
        if gathering.kept and gathering.open:
            lines.append(plain(gathering.text("rsvp-why-concerned", language)).wrapped(Style.ITALIC))
    return joined(lines, "\n")


def _added(visit: Visit, mine: Attendance) -> list[str]:
    lines = []
    if mine.interpretation:
        name = isolate(plain_name(mine.interpretation, visit.language))
        lines.append(visit.text("rsvp-has-interpretation", language=name))
    if mine.needs is not None:
        needs = neutralise(visit.office.secrets.decrypt(mine.needs), _NEEDS)
        lines.append(visit.text("rsvp-has-needs", needs=isolate(needs)))
    if mine.concerned:
        lines.append(visit.text("rsvp-has-concerned"))
    return lines


def choices(visit: Visit, gathering: Gathering, places: Places) -> tuple[Choice, ...]:
    """Other answers, what can be added or taken back, the way to the event."""
    event, mine = gathering.event, places.of(visit.person.id)
    found: list[Choice] = []
    if gathering.open:
        said = mine.answer if mine is not None else ""
        answers = [
            picks.answer(visit.office.catalog, visit.language, one, event.ref) for one in picks.ANSWERS if one != said
        ]
        found += [(pick.label, pick.data) for pick in answers]
    if gathering.open and mine is not None and mine.answer != "no":
        found.append((visit.text("rsvp-interpretation"), f"rsvp:interp:{event.ref}"))
        found.append((visit.text("rsvp-needs"), f"rsvp:needs:{event.ref}"))
        if mine.needs is not None:
            found.append((visit.text("rsvp-no-needs"), f"rsvp:noneeds:{event.ref}"))
        if gathering.kept or mine.concerned:
            turn = "no" if mine.concerned else "yes"
            found.append((visit.text(f"rsvp-concerned-{turn}"), f"rsvp:mine:{event.ref}:{turn}"))
    if mine is not None:
        found.append((visit.text("rsvp-forget"), f"rsvp:forget:{event.ref}"))
    found.append((visit.text("rsvp-event"), f"ev:card:{event.ref}"))
    return tuple(found)
