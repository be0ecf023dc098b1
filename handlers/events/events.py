"""Events at the desk: the lists, the cards, and what organisers do with theirs.

Each action of a button is one line here; what it does is in the module that it belongs to. Rights and states are looked
at again whenever a button is pressed: it may be months old.
"""

from __future__ import annotations

from handlers.announcements.port import Broadcasting
from handlers.dialogues.service import Dialogues, Ending
from handlers.directory.submissions import Submissions
from handlers.events import announcing, card, listing, organisers
from handlers.events.asking import Asked, understand
from handlers.events.calendar import calendar_of, file_of
from handlers.events.changing import may_change
from handlers.events.dates import ensure_dates
from handlers.events.gathering import Gathering, by_ref, of_record
from handlers.events.listing import PAGE, Listed
from handlers.events.managing import Action, Managing
from handlers.private.counters import Handler, Pressed
from handlers.private.visit import Choice, Office, Visit
from handlers.private.zones import zone_of
from messages.richtext import joined, plain
from messages.types import Extras, File
from storage import attendance, invitations, people, records

__all__ = ["Events", "ensure_dates"]

_IN_ROOM = 3  # events that a room is shown
_MEETINGS = ("regional_meeting", "webinar", "thematic_meeting", "plenary", "working_group", "committee")
"""Kinds whose names mean nothing else in the directory."""


class Events:
    """See handlers/private/counters.py for what a service is. Data of buttons is `ev:<action>:<ref>[:<more>]`.

    The wiring sets `managing.announcing`, `managing.open_for` and `managing.changing.event_changed`."""

    def __init__(self, office: Office, *, broadcasts: Broadcasting, submissions: Submissions) -> None:
        self._office = office
        self.managing = Managing(office, broadcasts=broadcasts, submissions=submissions)
        broadcasts.composers |= {
            announcing.EVENT: announcing.compose,
            announcing.CHANGE: announcing.compose_change,
            announcing.GONE: announcing.compose_gone,
        }
        self._actions: dict[str, Action] = {
            "card": lambda visit, gathering, rest, message_id: card.show(visit, gathering),
            "ics": lambda visit, gathering, rest, message_id: self._calendar(visit, gathering),
            "help": lambda visit, gathering, rest, message_id: self._help(visit, gathering, rest),
        }
        self.commands: dict[str, Handler] = {"events": self.events, "agenda": self.agenda}
        self.commands_in_rooms: dict[str, Handler] = {"events": self._events_in_room}
        self.pressed: dict[str, Pressed] = {"ev": self._pressed}
        self.pressed_in_rooms: dict[str, Pressed] = {"ev": self._pressed_in_room}
        self.endings: dict[str, Ending] = self.managing.endings
        self.fire_due = self.managing.changing.fire_due

    @property
    def dialogues(self) -> Dialogues | None:
        """The dialogues, once they are there."""
        return self.managing.dialogues

    @dialogues.setter
    def dialogues(self, dialogues: Dialogues | None) -> None:
        self.managing.dialogues = dialogues

    # lists

    def events(self, visit: Visit, arguments: str) -> None:
        """The command: what is to come, of what is asked for."""
        self._list(visit, understand(arguments, catalog=self._office.catalog, language=visit.language), 0)

    def agenda(self, visit: Visit, _: str) -> None:
        """The command: what this person answered or organises, with a file for their calendar."""
        found = self._mine(visit)
        if not found:
            visit.offer(visit.text("event-agenda-none"), [(visit.text("event-do-all"), "ev:list:0:")])
            return
        zone, language = zone_of(visit), visit.language
        body = listing.lines(self._office.catalog, found, language, zone, visit.text("event-agenda-head"))
        choices = [(listing.label(one, language, zone), f"ev:card:{one.event.ref}") for one in found]
        visit.offer(body, [*choices, (visit.text("event-do-calendar-mine"), "ev:mine")])

    def _mine(self, visit: Visit) -> list[Listed]:
        """Events to come that they come to, perhaps come to, or organise; the nearest first."""
        everyone = people.everyone(visit.conn, visit.person.id)
        wanted = {one.record_id for one in attendance.mine(visit.conn, everyone) if one.answer != "no"}
        wanted |= set(invitations.organised(visit.conn, everyone))
        wanted |= {one.id for one in records.of_people(visit.conn, everyone, secrets=self._office.secrets)}
        rows = listing.coming(visit.conn, self._office, Asked(), visit.now)
        mine = [row for row in rows if row.record_id in wanted][: 2 * PAGE]
        return listing.details(visit.conn, self._office, mine, visit.languages)

    def look_for(self, otherwise: Handler) -> Handler:
        """Takes what was typed without a command if it can mean nothing but events ("next in Africa", "webinars in
        Spanish"); the rest goes on."""

        def taken(visit: Visit, text: str) -> None:
            asked = understand(text, catalog=self._office.catalog, language=visit.language)
            narrowed = asked.region or asked.theme or asked.language
            if not asked.words and (asked.kind in _MEETINGS or (asked.next and (asked.kind or narrowed))):
                self._list(visit, asked, 0)
            else:
                otherwise(visit, text)

        return taken

    def _list(self, visit: Visit, asked: Asked, offset: int) -> None:
        office, language, zone = self._office, visit.language, zone_of(visit)
        found = listing.coming(visit.conn, office, asked, visit.now)
        named = listing.asked_text(office.catalog, asked, language)
        if not found:
            choices = [(visit.text("event-do-all"), "ev:list:0:")] if named else []
            key = "event-list-none-such" if named else "event-list-none"
            visit.offer(visit.text(key, **({"asked": named} if named else {})), choices)
            return
        page = listing.details(visit.conn, office, found[offset : offset + PAGE] or found[:PAGE], visit.languages)
        head = visit.text("event-list-head-of", asked=named) if named else visit.text("event-list-head")
        choices = [(listing.label(one, language, zone), f"ev:card:{one.event.ref}") for one in page]
        if len(found) > offset + PAGE and not asked.words:
            choices.append((visit.text("word-more"), f"ev:list:{offset + PAGE}:{asked.code}"))
        feed = self._feed(visit, asked.region) if not offset else []
        body = listing.lines(office.catalog, page, language, zone, head)
        visit.offer(joined([body, *map(plain, feed)], "\n\n"), choices)

    def _events_in_room(self, visit: Visit, arguments: str) -> None:
        """The nearest, and the way to the rest."""
        office, zone = self._office, zone_of(visit)
        language = office.catalog.spoken(visit.place.language or visit.language)
        asked = understand(arguments, catalog=office.catalog, language=language)
        rows = listing.coming(visit.conn, office, asked, visit.now)[:_IN_ROOM]
        link = office.platforms[visit.place.room.platform].doorway("events")
        if not rows:
            visit.say(office.catalog.text("event-room-none", language, link=link))
            return
        found = listing.details(visit.conn, office, rows, [language])
        head = office.catalog.text("event-list-head", language)
        body = listing.lines(office.catalog, found, language, zone, head)
        visit.say(body + plain("\n\n" + office.catalog.text("event-room-more", language, link=link)))

    # buttons

    def _pressed(self, visit: Visit, rest: str, message_id: int | None) -> None:
        verb, _, others = rest.partition(":")
        if verb == "list":
            offset, _, code = others.partition(":")
            self._list(visit, Asked.of(code), int(offset) if offset.isdecimal() and len(offset) < 6 else 0)
            return
        if verb == "mine":
            self._calendar_of_mine(visit)
            return
        ref, _, more = others.partition(":")
        gathering = by_ref(visit, ref)
        action = self._actions.get(verb) or self.managing.actions.get(verb)
        if gathering is None or action is None:
            visit.answer_button(visit.text("event-gone"))
            visit.tell("event-gone")
        elif verb in self.managing.actions and not may_change(visit, gathering.record):
            visit.answer_button(visit.text("event-not-yours"))
            visit.tell("event-not-yours")
        else:
            action(visit, gathering, more, message_id)

    def _pressed_in_room(self, visit: Visit, rest: str, message_id: int | None) -> None:
        """Whatever is pressed in a room is answered in private."""
        verb, _, ref = rest.partition(":")
        start = f"p-ev-card-{ref}" if verb == "card" else "events"
        visit.whisper(
            visit.text("group-come-private", link=self._office.platforms[visit.place.room.platform].doorway(start))
        )

    def _help(self, visit: Visit, gathering: Gathering, code: str) -> None:
        """Somebody brings a code by which they organise it too."""
        if organisers.redeem(visit, gathering, code):
            choices: list[Choice] = [(visit.text("event-do-manage"), f"ev:manage:{gathering.event.ref}")]
            visit.offer(gathering.text("event-helpers-welcome", visit.language), choices)
        else:
            visit.say(gathering.text("event-helpers-used", visit.language))

    # calendars

    def _calendar(self, visit: Visit, gathering: Gathering) -> None:
        file = file_of(card.entry_of(visit, gathering), self._office.catalog)
        if file is None:
            visit.tell("event-no-calendar")
        else:
            said = [gathering.text("event-calendar", visit.language), *self._feed(visit)]
            visit.say("\n\n".join(said), Extras(file=file))

    def _feed(self, visit: Visit, region: str = "") -> list[str]:
        """The address of the network's calendar (of a region), if people can reach it."""
        if not self._office.public_url:
            return []
        narrowed = f"?region={region}" if region else ""
        link = f"{self._office.public_url.rstrip('/')}/calendar/{visit.language}.ics{narrowed}"
        return [visit.text("calendar-subscribe", link=link)]

    def _calendar_of_mine(self, visit: Visit) -> None:
        found = self._mine(visit)
        entries = [
            card.entry_of(visit, of_record(visit.conn, self._office, one.record, visit.now, visit.rooms))
            for one in found
        ]
        if not entries:
            visit.tell("event-agenda-none")
            return
        content = calendar_of(entries, self._office.catalog, visit.language)
        visit.say(visit.text("event-agenda-file"), Extras(file=File("agenda.ics", "text/calendar", content)))
