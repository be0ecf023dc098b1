"""What organisers and coordinators do with an event: change it, move it, call it off, announce it, let people choose a
date. Rights are looked at by the desk (handlers/events/events.py), and again where an answer comes back.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from handlers.announcements.port import Broadcasting
from handlers.dialogues.answers import Misunderstood
from handlers.dialogues.draft import Draft
from handlers.dialogues.service import Dialogues, Ending
from handlers.directory.submissions import Submissions
from handlers.events import announcing, card, organisers, poll_of_dates
from handlers.events.changing import Changing, may_change
from handlers.events.gathering import Gathering, by_ref, of_record
from handlers.events.moving import moved
from handlers.events.when import moment_text, past, span_text, start_text
from handlers.private.visit import Office, Visit
from handlers.private.zones import zone_of
from messages.names import isolate
from storage import people
from storage.records import Record

Action = Callable[[Visit, Gathering, str, int | None], None]
"""(visit, the event, what else the button says, the message that offered it)"""


class Announcing(Protocol):
    """The part of handlers.announcements.announcing.Announcing by which an event is announced."""

    def for_record(self, visit: Visit, record: Record, composer: str) -> None:
        """Let a coordinator choose to whom and when."""
        ...


class Managing:
    """Actions by their names in the buttons, and the endings of their short questions. `announcing`, `open_for` and
    `dialogues` are set by the wiring."""

    def __init__(self, office: Office, *, broadcasts: Broadcasting, submissions: Submissions) -> None:
        self._office = office
        self._submissions = submissions
        self.changing = Changing(office, broadcasts=broadcasts)
        self.changing.offer = self._published
        submissions.sequels["event"] = self.changing
        self.announcing: Announcing | None = None
        self.open_for: poll_of_dates.Open | None = None
        self.dialogues: Dialogues | None = None
        self.endings: dict[str, Ending] = {
            "event_fix": self._fixed,
            "event_reason": self._reasoned,
            "event_dates": self._proposed,
        }
        self.actions: dict[str, Action] = {
            "manage": self._manage,
            "edit": lambda visit, gathering, rest, message_id: self._edit(visit, gathering),
            "announce": lambda visit, gathering, rest, message_id: self._announce(visit, gathering),
            "fix": lambda visit, gathering, rest, message_id: self._ask_of(visit, "event_fix", gathering),
            "postpone": lambda visit, gathering, rest, message_id: self._postpone(visit, gathering),
            "later": lambda visit, gathering, rest, message_id: self._why(visit, gathering, "postponed"),
            "cancel": lambda visit, gathering, rest, message_id: self._cancel(visit, gathering),
            "cancelled": lambda visit, gathering, rest, message_id: self._why(visit, gathering, "cancelled"),
            "revive": lambda visit, gathering, rest, message_id: self._revive(visit, gathering),
            "poll": lambda visit, gathering, rest, message_id: self._ask_of(visit, "event_dates", gathering),
            "dates": lambda visit, gathering, rest, message_id: self._dates(visit, gathering),
            "take": lambda visit, gathering, rest, message_id: self._take(visit, gathering, rest),
            "helpers": lambda visit, gathering, rest, message_id: organisers.offer(visit, gathering),
            "helpcode": lambda visit, gathering, rest, message_id: organisers.make_code(visit, gathering),
            "helpleave": lambda visit, gathering, rest, message_id: organisers.leave(visit, gathering),
            "helpclear": lambda visit, gathering, rest, message_id: self._alone(visit, gathering),
        }

    def _manage(self, visit: Visit, gathering: Gathering, _: str, message_id: int | None) -> None:
        body = gathering.text("event-manage", visit.language)
        if message_id is None:
            visit.offer(body, card.managing(visit, gathering), columns=2)
        else:
            visit.reoffer(message_id, body, card.managing(visit, gathering), columns=2)

    def _edit(self, visit: Visit, gathering: Gathering) -> None:
        if not self._submissions.reopen(visit, gathering.record):
            visit.tell("event-not-yours")

    def _ask(self, visit: Visit, dialogue: str, subject: str) -> None:
        if self.dialogues is not None:
            self.dialogues.start(visit, dialogue, subject)

    def _ask_of(self, visit: Visit, dialogue: str, gathering: Gathering) -> None:
        """Only what is to come gets a date; what was called off has to be called back first."""
        if self._to_come(visit, gathering):
            self._ask(visit, dialogue, gathering.event.ref)

    @staticmethod
    def _to_come(visit: Visit, gathering: Gathering) -> bool:
        ref = gathering.event.ref
        if gathering.event.status == "cancelled":
            revive = (visit.text("event-do-revive"), f"ev:revive:{ref}")
            visit.offer(gathering.text("event-fix-cancelled", visit.language), [revive])
        elif gathering.over:
            visit.tell("rsvp-over")
        else:
            return True
        return False

    def _alone(self, visit: Visit, gathering: Gathering) -> None:
        """Only who answers for it, or a coordinator."""
        mine = gathering.record.person_id in people.everyone(visit.conn, visit.person.id)
        if mine or visit.is_one_of("coordinator"):
            organisers.clear(visit, gathering)
        else:
            visit.tell("event-not-yours")

    # announcing

    def _published(self, visit: Visit, record: Record) -> None:
        """A coordinator's event is public: what may be next."""
        gathering = of_record(visit.conn, self._office, record, visit.now, visit.rooms)
        ref = gathering.event.ref
        verbs = ("card", "manage") if gathering.ended else ("announce", "card", "manage")
        choices = [(visit.text(f"event-do-{verb}"), f"ev:{verb}:{ref}") for verb in verbs]
        visit.offer(gathering.text("event-published", visit.language), choices)

    def _announce(self, visit: Visit, gathering: Gathering) -> None:
        """Coordinators announce; other organisers ask them to. Nobody is invited to what has been."""
        if not self._to_come(visit, gathering):
            return
        if not visit.is_one_of("coordinator"):
            ref = gathering.event.ref
            choices = [("event-do-announce", f"ev:announce:{ref}"), ("event-do-card", f"ev:card:{ref}")]
            for person_id in people.with_roles(visit.conn, frozenset(("coordinator",))):
                gathering.tell(person_id, "event-announce-wish", choices)
            visit.say(gathering.text("event-announce-asked", visit.language))
        elif self.announcing is not None:
            self.announcing.for_record(visit, gathering.record, announcing.EVENT)

    # changing

    def _fixed(self, visit: Visit, draft: Draft, subject: str) -> None:
        """A new date: of one that had none, or another."""
        gathering = self._still(visit, subject)
        if gathering is not None and self._to_come(visit, gathering):
            self._move(visit, gathering, str(draft.value("start") or ""), str(draft.value("time") or ""))

    def _move(self, visit: Visit, gathering: Gathering, day: str, clock: str) -> None:
        if past(day, gathering.event.zone, visit.now):
            again = [(visit.text("event-do-fix"), f"ev:fix:{gathering.event.ref}")]
            shown = isolate(start_text(day, gathering.event.zone, visit.language))
            visit.offer(visit.text("event-date-past", date=shown), again)
            return
        data = moved(gathering, day, clock)
        record = self.changing.apply(visit, gathering.record, "dated", data)
        event = gathering.of(record).event
        when = span_text(event, visit.language, zone_of(visit))
        self._done(visit, gathering, "event-moved", when=when)

    def _postpone(self, visit: Visit, gathering: Gathering) -> None:
        ref = gathering.event.ref
        choices = [
            (visit.text("event-postpone-to"), f"ev:fix:{ref}"),
            (visit.text("event-postpone-later"), f"ev:later:{ref}"),
            (visit.text("word-back"), f"ev:manage:{ref}"),
        ]
        visit.offer(gathering.text("event-postpone-how", visit.language), choices)

    def _cancel(self, visit: Visit, gathering: Gathering) -> None:
        """Asked twice: everybody is told."""
        ref = gathering.event.ref
        choices = [
            (visit.text("event-cancel-yes"), f"ev:cancelled:{ref}"),
            (visit.text("word-keep"), f"ev:manage:{ref}"),
        ]
        visit.offer(gathering.text("event-cancel-sure", visit.language), choices)

    def _why(self, visit: Visit, gathering: Gathering, status: str) -> None:
        if gathering.event.status == status or gathering.over:
            visit.tell("event-already")
        else:
            self._ask(visit, "event_reason", f"{gathering.event.ref}:{status}")

    def _reasoned(self, visit: Visit, draft: Draft, subject: str) -> None:
        """It is postponed or cancelled, for a reason or without one."""
        ref, _, status = subject.partition(":")
        gathering = self._still(visit, ref)
        if gathering is None:
            return
        if gathering.event.status == status or status not in announcing.MARKS:
            visit.tell("event-already")
            return
        answer = draft.answers.get("text")
        language = (answer.language if answer else "") or draft.language
        note = str(draft.value("text") or "")
        self.changing.apply(visit, gathering.record, status, {"status": status}, note=note, language=language)
        self._done(visit, gathering, f"event-done-{status}")

    def _revive(self, visit: Visit, gathering: Gathering) -> None:
        if gathering.event.status != "cancelled":
            visit.tell("event-already")
            return
        self.changing.apply(visit, gathering.record, "revived", {"status": None})
        self._done(visit, gathering, "event-done-revived")

    def _done(self, visit: Visit, gathering: Gathering, key: str, **args: str) -> None:
        ref = gathering.event.ref
        choices = [(visit.text("event-do-card"), f"ev:card:{ref}"), (visit.text("event-do-manage"), f"ev:manage:{ref}")]
        visit.offer(gathering.text(key, visit.language, **args), choices, columns=2)

    # a choice of dates

    def _proposed(self, visit: Visit, draft: Draft, subject: str) -> None:
        gathering = self._still(visit, subject)
        if gathering is None or self.open_for is None or not self._to_come(visit, gathering):
            return
        try:
            dates = poll_of_dates.read_dates(str(draft.value("text") or ""), visit.now.date())
            closes_at = poll_of_dates.end_of(gathering, dates, draft.value("days"))
        except Misunderstood as wrong:
            visit.tell(wrong.key, **wrong.args)
            visit.offer(visit.text("event-poll-again"), [(visit.text("event-do-poll"), f"ev:poll:{subject}")])
            return
        poll_of_dates.drop(visit, gathering.record, self.changing.polls)
        poll_of_dates.start(visit, gathering, dates, closes_at, self.open_for)
        choices = [(visit.text("event-poll-show"), f"ev:dates:{subject}")]
        ends = visit.text("event-poll-ends", date=isolate(moment_text(closes_at, visit.language, zone_of(visit))))
        begun = gathering.text("event-poll-begun", visit.language, count=len(dates))
        visit.offer(f"{begun} {ends}", choices)

    def _dates(self, visit: Visit, gathering: Gathering) -> None:
        poll_of_dates.offer(visit, gathering, poll_of_dates.result_of(visit.conn, self._office, gathering))

    def _take(self, visit: Visit, gathering: Gathering, number: str) -> None:
        dates = (gathering.record.data.get("poll") or {}).get("dates") or []
        if not number.isdecimal() or int(number) >= len(dates):
            visit.tell("event-gone")
            return
        day, _, clock = str(dates[int(number)]).partition("T")
        if gathering.event.start in (f"{day}T{clock}", day if not clock else ""):
            visit.tell("event-already")
        else:
            self._move(visit, gathering, day, clock)

    def _still(self, visit: Visit, ref: str) -> Gathering | None:
        """The event of a short question, if it is still there and theirs; says so if not."""
        gathering = by_ref(visit, ref)
        if gathering is None:
            visit.tell("event-gone")
        elif not may_change(visit, gathering.record):
            visit.tell("event-not-yours")
            return None
        return gathering
