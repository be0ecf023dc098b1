"""What organisers see and decide: numbers, requests for a place, what happens to places that are kept.

They never learn who it is: of somebody who asks for a place they see a language, and whether it is the first time.
"""

from __future__ import annotations

import re
from datetime import timedelta

from handlers.dialogues.answers.language_names import plain_name
from handlers.events.gathering import Gathering, by_ref
from handlers.events.interpreting import Interpreting, covered, hint, missing, needed
from handlers.events.placing import arrange, places_of
from handlers.private.visit import Choice, Visit, language_of
from messages.names import isolate, neutralise
from messages.richtext import RichText, Style, joined, plain
from storage import attendance, menus, people
from storage.attendance import Attendance, Counts

_TOLD = 3  # times a day that one person's request for one event is told
_SHOWN = 8  # requests on one list
_NEEDS = 300  # characters
_NUMBER = re.compile(r"[0-9]{1,18}")


def ask(gathering: Gathering, one: Attendance) -> None:
    """Tell the organisers that somebody asks for a place. Whoever changes their mind all day long is told of three
    times."""
    what = f"rsvp:{gathering.event.ref}"
    day = timedelta(days=1)
    if not people.tried(gathering.conn, one.person_id, what, most=_TOLD, within=day, now=gathering.now):
        return
    for organiser in gathering.organisers():
        gathering.say(organiser, lambda language: request(gathering, one, language), _decisions(gathering, one))


def request(gathering: Gathering, one: Attendance, language: str) -> str:
    """Somebody's request, without anything that tells who it is."""
    member = people.member(gathering.conn, one.person_id, secrets=gathering.office.secrets)
    reads = isolate(plain_name(language_of(member, gathering.office), language))
    everyone = people.everyone(gathering.conn, one.person_id)
    before = [other for other in attendance.mine(gathering.conn, everyone) if other.record_id != one.record_id]
    return gathering.text("rsvp-request", language, language=reads, before=sum(other.comes for other in before))


def _decisions(gathering: Gathering, one: Attendance) -> list[Choice]:
    ref = gathering.event.ref
    return [("rsvp-let", f"rsvp:let:{ref}:{one.id}"), ("rsvp-refuse", f"rsvp:refuse:{ref}:{one.id}")]


class Approving:
    """The organisers' side."""

    def __init__(self, interpreting: Interpreting) -> None:
        self._interpreting = interpreting

    # requests

    def decide(self, visit: Visit, ref: str, who: str, message_id: int | None, *, let: bool) -> None:
        """Give somebody a place, or none."""
        gathering = managed(visit, ref)
        if gathering is None:
            return
        one = attendance.by_id(visit.conn, gathering.record.id, int(who)) if _NUMBER.fullmatch(who) else None
        if one is None or one.answer != "yes":
            self._shown(visit, message_id, gathering.text("rsvp-request-gone", visit.language))
            return
        if gathering.ended:
            self._shown(visit, message_id, gathering.text(gathering.ended, visit.language))
            return
        if one.seat == "asked":
            self._decide(gathering, one, let=let)
        settled = places_of(gathering).of(one.person_id)
        seat = settled.seat if settled is not None else one.seat
        self._shown(visit, message_id, gathering.text(f"rsvp-request-{seat}", visit.language))

    @staticmethod
    def _decide(gathering: Gathering, one: Attendance, *, let: bool) -> None:
        if not let:
            attendance.set_seats(gathering.conn, [one], {one.person_id: "refused"})
            gathering.tell(one.person_id, "rsvp-turned-away")
            return
        attendance.set_seats(gathering.conn, [one], {one.person_id: "waiting"})
        places = arrange(gathering, silent=[one.person_id])
        key = "rsvp-let-in" if places.seats.get(one.person_id) == "seated" else "rsvp-let-wait"
        choices = [("rsvp-cannot", f"rsvp:no:{gathering.event.ref}"), ("rsvp-more", f"rsvp:card:{gathering.event.ref}")]
        gathering.tell(one.person_id, key, choices)

    @staticmethod
    def _shown(visit: Visit, message_id: int | None, text: str) -> None:
        if message_id is None:
            visit.say(text)
        else:
            visit.reoffer(message_id, text)

    def requests(self, visit: Visit, ref: str, _: int | None) -> None:
        """Those that wait, each with its buttons."""
        gathering = managed(visit, ref)
        if gathering is None:
            return
        waiting = [one for one in attendance.of_event(visit.conn, gathering.record.id) if one.seat == "asked"]
        if not waiting:
            visit.say(gathering.text("rsvp-no-requests", visit.language))
        for one in waiting[:_SHOWN]:
            choices = [(visit.text(key), data) for key, data in _decisions(gathering, one)]
            visit.offer(request(gathering, one, visit.language), choices, columns=2)

    # numbers

    def who(self, visit: Visit, ref: str, message_id: int | None) -> None:
        """How many come, what they need, and what can be decided."""
        gathering = managed(visit, ref)
        if gathering is None:
            return
        counts = attendance.counts(visit.conn, gathering.record.id)
        body = self._numbers(visit, gathering, counts)
        choices = self._choices(visit, gathering, counts)
        if message_id is not None and f"rsvp:who:{ref}" in _menu(visit, message_id):
            visit.reoffer(message_id, body, choices)
        else:
            visit.offer(body, choices)

    @staticmethod
    def _numbers(visit: Visit, gathering: Gathering, counts: Counts) -> RichText:
        event, language = gathering.event, visit.language
        lines = [
            plain(gathering.title(language)).wrapped(Style.BOLD),
            plain(visit.text("rsvp-count-coming", count=counts.coming)),
            plain(visit.text("rsvp-count-maybe", count=counts.maybe)),
        ]
        if event.capacity:
            lines.append(plain(visit.text("rsvp-count-places", count=event.capacity)))
            lines.append(plain(visit.text("rsvp-count-waiting", count=counts.waiting)))
        if min(event.reserved, event.capacity):
            lines.append(plain(visit.text("rsvp-count-kept", count=gathering.kept, taken=counts.concerned)))
        if counts.asked:
            lines.append(plain(visit.text("rsvp-count-asked", count=counts.asked)))
        lines += [plain(line) for line in _interpretation(gathering, language)]
        needs = attendance.needs(visit.conn, gathering.record.id, secrets=visit.office.secrets)
        if needs:
            lines.append(plain(visit.text("rsvp-count-needs")))
            lines += [plain(f"• {isolate(neutralise(one, _NEEDS))}") for one in needs]
        lines.append(plain(visit.text("rsvp-count-private")).wrapped(Style.ITALIC))
        return joined(lines, "\n")

    @staticmethod
    def _choices(visit: Visit, gathering: Gathering, counts: Counts) -> list[Choice]:
        ref, event = gathering.event.ref, gathering.event
        choices: list[Choice] = []
        if counts.asked:
            choices.append((visit.text("rsvp-requests", count=counts.asked), f"rsvp:asked:{ref}"))
        if event.joining == "invitation":
            choices.append((visit.text("rsvp-invite"), f"rsvp:invite:{ref}"))
        if gathering.kept:
            choices.append((visit.text("rsvp-release"), f"rsvp:release:{ref}"))
        if event.deadline:
            turn = "refuse" if gathering.asks_when_late else "ask"
            choices.append((visit.text(f"rsvp-when-late-{turn}"), f"rsvp:late:{ref}:{turn}"))
        for language in missing(gathering):
            name = plain_name(language, visit.language)
            choices.append((visit.text("rsvp-covered", language=name), f"rsvp:cover:{ref}:{language}"))
        choices.append((visit.text("rsvp-refresh"), f"rsvp:who:{ref}"))
        return [*choices, (visit.text("rsvp-event"), f"ev:card:{ref}")]

    # what happens to places

    def release(self, visit: Visit, ref: str, message_id: int | None) -> None:
        """Places that were kept are for everybody from now on."""
        gathering = managed(visit, ref)
        if gathering is None:
            return
        if gathering.kept:
            changed = gathering.with_data(
                role="author", person_id=visit.person.id, action="places_released", released=True
            )
            arrange(changed)
        visit.answer_button(visit.text("rsvp-released"))
        self.who(visit, ref, message_id)

    def late(self, visit: Visit, ref: str, turn: str, message_id: int | None) -> None:
        """Whether those who come after the deadline are turned away, or organisers decide."""
        gathering = managed(visit, ref)
        if gathering is None or turn not in ("ask", "refuse"):
            return
        if gathering.asks_when_late != (turn == "ask"):
            gathering.with_data(role="author", person_id=visit.person.id, action="late_answers", late=turn)
        self.who(visit, ref, message_id)

    def cover(self, visit: Visit, ref: str, language: str, message_id: int | None) -> None:
        """Organisers found somebody themselves who interprets into a language."""
        gathering = managed(visit, ref)
        if gathering is None:
            return
        if language in missing(gathering):
            self._interpreting.set(gathering, language, "confirmed", "author", visit.person.id)
        self.who(visit, ref, message_id)


def managed(visit: Visit, ref: str) -> Gathering | None:
    """The event of an organiser's button, if whoever pressed it may decide about it (still)."""
    gathering = by_ref(visit, ref)
    if gathering is None:
        visit.tell("rsvp-gone")
        return None
    if not gathering.managed_by(visit.person.id):
        visit.tell("rsvp-organisers-only")
        return None
    return gathering


def _menu(visit: Visit, message_id: int) -> list[str]:
    return menus.of_message(visit.conn, message_id)


def _interpretation(gathering: Gathering, language: str) -> list[str]:
    """Who needs which language, and which are covered."""
    catalog, lines = gathering.office.catalog, []
    has = covered(gathering)
    for code, count in sorted(needed(gathering).items(), key=lambda one: (-one[1], one[0])):
        key = "rsvp-count-covered" if code in has else "rsvp-count-missing"
        lines.append(catalog.text(key, language, language=isolate(plain_name(code, language)), count=count))
    return [*lines, *hint(gathering, language)]
