"""Puts together what answers in private: the dialogues, and the services of the directory and of members."""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace

from bot.gatherings import Due, build_gatherings
from handlers.announcements.broadcasts import Broadcasts
from handlers.bridging.operating import Operating
from handlers.dialogues.engine import Engine
from handlers.dialogues.reminders import Reminders
from handlers.dialogues.service import Dialogues, Ending
from handlers.directory import letters_lost, places
from handlers.directory.exporting import Exports
from handlers.directory.freshness import Freshness
from handlers.directory.letters import Letters
from handlers.directory.lexicon import lexicon
from handlers.directory.review import Review
from handlers.directory.searching import Finding
from handlers.directory.submissions import Submissions
from handlers.directory.tidying import Tidying
from handlers.directory.translating import TranslationDesk
from handlers.events.feeds import Feeds
from handlers.members.naming import Changed
from handlers.members.service import Members
from handlers.ports import Detector, Tier
from handlers.private.counters import Counters, Handler, Pressed
from handlers.private.desk import PrivateDesk
from handlers.private.groups import GroupDesk
from handlers.private.visit import Office, Visit
from handlers.relay.composing import Translating
from handlers.relay.context import Context
from messages.errors import code_of, place_of
from storage.database import Database

log = logging.getLogger(__name__)


@dataclass(slots=True)
class FrontOffice:
    """What was put together: the desk, the translations that it causes, and what time does: `timely` is asked every few
    seconds, `due` every quarter of an hour."""

    desk: PrivateDesk
    translations: TranslationDesk
    feeds: Feeds
    broadcasts: Broadcasts
    changed: Changed
    timely: tuple[Due, ...]
    due: tuple[Due, ...]

    async def fire_due(self, database: Database, context: Context) -> None:
        """Do all that is due now."""
        await self._fire(database, context, (*self.timely, *self.due))
        self.translations.ring()

    async def fire_timely(self, database: Database, context: Context) -> None:
        """Do what people wait for: broadcasts, reminders, what closes."""
        await self._fire(database, context, self.timely)

    async def _fire(self, database: Database, context: Context, jobs: tuple[Due, ...]) -> None:
        """Each in a transaction of its own; one that fails holds up no other."""
        for due in jobs:
            try:
                rooms = await database.run(due, context.clock.now())
            except Exception as error:
                log.error("what is due failed (%s at %s)", code_of(error), place_of(error))
                continue
            if rooms:
                self.translations.ring()
            for room_id in rooms:
                context.wake_sender(room_id)


def build_front_office(
    context: Context, office: Office, *, translator: Translating, detector: Detector, tier: Tier
) -> FrontOffice:
    """Wire it all by hand, so that one can read who knows whom."""

    def wake(room_id: int) -> None:
        context.wake_sender(room_id)  # the relay sets it later

    translations = TranslationDesk(
        context.database,
        office,
        translator=translator,
        clock=context.clock,
        wake_sender=wake,
        tier=tier,
    )
    context.lost = lambda conn, deliveries, now: letters_lost.lost(conn, office, deliveries, now)
    letters = Letters(office, detector=detector)
    review = Review(office, letters=letters)
    submissions = Submissions(office, review=review)
    freshness = Freshness(office, submissions=submissions)
    finding = Finding(office)
    exports = Exports(office)
    members = Members(office)
    gatherings = build_gatherings(office, submissions)
    operating = Operating(office)
    services = (letters, review, freshness, finding, exports, members, operating, *gatherings.services)

    endings: dict[str, Ending] = {"": submissions.ending}
    for service in services:
        endings |= getattr(service, "endings", {})
    dialogues = Dialogues(office, Engine(office.catalog, contact=office.contact), endings)

    def starting(name: str) -> Handler:
        return lambda visit, arguments: dialogues.start(visit, name)

    commands: dict[str, Handler] = {name: starting(name) for name in STARTING}
    commands["drafts"] = lambda visit, arguments: dialogues.list_drafts(visit)
    pressed: dict[str, Pressed] = {}
    in_rooms = Counters()
    for service in services:
        commands |= getattr(service, "commands", {})
        pressed |= getattr(service, "pressed", {})
        in_rooms.commands_in_rooms |= getattr(service, "commands_in_rooms", {})
        in_rooms.pressed_in_rooms |= getattr(service, "pressed_in_rooms", {})
    for part in (*services, submissions):
        if hasattr(part, "dialogues"):
            part.dialogues = dialogues
    review.submissions = submissions

    def obey(visit: Visit, name: str, arguments: str) -> None:
        commands.get(name, commands["help"])(visit, arguments)

    members.obey = obey

    counters = replace(
        in_rooms,
        commands=commands,
        pressed=pressed,
        letters=letters.letters,
        greet=members.greet,
        code=members.code,
    )
    gatherings.answer(counters, finding.look_for)

    def after() -> None:
        translations.ring()
        members.changed.tell()

    desk = PrivateDesk(
        context,
        office,
        dialogues=dialogues,
        counters=counters,
        groups=GroupDesk(context, office, counters=counters),
        detector=detector,
        after=after,
        warm=lambda: _warm(office),
    )
    members.pick = desk.picked
    due = (Reminders(office).fire_due, freshness.fire_due, letters.fire_due, finding.fire_due, Tidying().fire_due)
    return FrontOffice(
        desk,
        translations,
        Feeds(office),
        gatherings.broadcasts,
        members.changed,
        timely=gatherings.timely,
        due=(*due, *gatherings.due),
    )


def _warm(office: Office) -> None:
    """Read what the first answers need: the gazetteer and the words of search (seconds)."""
    places.load()
    lexicon(office.catalog)


STARTING = ("practice", "organisation", "activity", "card", "resource", "request", "offer", "testimony", "event")
"""Commands that begin the dialogue of their name."""
