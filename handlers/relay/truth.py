"""What people are told when something does not arrive: a sign on the source message, a word to the bot's admins.

One warning for each message, however many rooms lack it: it is planned some seconds ahead and counts when it is stored.
Whoever reopens a room to the bot, or has failed deliveries tried again, changes what was said before.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime, timedelta
from typing import Final

import sqlalchemy as sa

from handlers.dialogues.answers.language_names import plain_name
from handlers.measure import Measure
from handlers.ports import Platform
from handlers.private.visit import Office, say_to
from handlers.relay.context import Context
from handlers.relay.directory import Link, Place
from handlers.relay.effects import Effect, Performed
from handlers.relay.features import Performer
from messages.errors import Refused
from messages.names import isolate
from messages.richtext import RichText, plain
from messages.types import BotMembership, Capabilities, Incoming
from storage import bridges, cautions, dead_letters, ledger, linking, people
from storage import tables as t
from storage.inbox import StoredEvent
from storage.ledger import Target
from storage.outbox import Delivery
from storage.sql import moved

SIGN: Final = "⚠️"
COALESCED: Final = timedelta(seconds=5)
_TOLD, _WITHIN = 6, timedelta(hours=1)
"""How often the admins of the bot are told of one room: whoever runs it could open and close it all day."""


class Truth:
    """A feature (BotMembership of linked rooms), and hooks of the context: `undelivered`, `room_changed`."""

    def __init__(self, context: Context, office: Office) -> None:
        self._context = context
        self._office = office
        self.coalesced = COALESCED
        self._told = Measure(_TOLD, _WITHIN)

    # messages that did not arrive

    def undelivered(self, conn: sa.Connection, delivery: Delivery, code: str, now: datetime) -> set[int]:
        """A delivery has failed for good; its row says so already. Returns the rooms to wake."""
        dead_letters.note_problem(conn, [delivery.room_id], code, now)
        if delivery.kind != "send" or delivery.message_id is None:
            return set()
        return self._warn(conn, delivery.message_id, now)

    async def shortened(self, message_id: int, link: Place, reason: str) -> None:
        """A copy lacks what could not be handed on to a room; reasons as handlers/relay/layout.py: refusal has them."""
        now = self._context.clock.now()
        for room_id in await self._context.database.run(self._warn, message_id, now, reason or "other"):
            self._context.wake_sender(room_id)

    def fire_due(self, conn: sa.Connection, now: datetime) -> set[int]:
        """Take up what was put back to be tried again, and let the warnings say so. A Due."""
        back = dead_letters.taken_up(conn)
        rooms = {room_id for room_id, _ in back}
        for message_id in {message_id for _, message_id in back if message_id is not None}:
            origin = self._origin(conn, message_id)
            if origin is not None:
                rooms |= self._change(conn, message_id, self._text("truth-retried", origin[1]), now)
                rooms |= cautions.take_back(conn, message_id, now=now, expires_at=now + self._office.keep)
        return rooms

    def _warn(self, conn: sa.Connection, message_id: int, now: datetime, shortened: str = "") -> set[int]:
        origin = self._origin(conn, message_id)
        if origin is None:
            return set()
        room_id, language, platform = origin
        body = self._body(conn, message_id, language, shortened)
        found = cautions.find(conn, message_id, now)
        if found is not None:
            return self._change(conn, message_id, body, now)
        when = {"now": now, "not_before": now + self.coalesced, "expires_at": now + self._office.keep}
        if reacts(self._office.platforms[platform].capabilities):
            cautions.react(conn, message_id, room_id, **when)
        else:
            cautions.say(conn, message_id, room_id, body, ring=self._office.ring, instead=False, **when)
        return {room_id}

    def _body(self, conn: sa.Connection, message_id: int, language: str, shortened: str) -> RichText:
        count = dead_letters.lacking(conn, message_id)
        if count or not shortened:
            return self._text("truth-undelivered", language, count=max(1, count))
        key = f"truth-shortened-{shortened}"
        return self._text(key if self._office.catalog.has(key) else "truth-shortened-other", language)

    def _change(self, conn: sa.Connection, message_id: int, body: RichText, now: datetime) -> set[int]:
        expires_at = now + self._office.keep
        return cautions.change(conn, message_id, body, ring=self._office.ring, now=now, expires_at=expires_at)

    def notice_instead(self, conn: sa.Connection, message_id: int, now: datetime) -> set[int]:
        """The platform refused the reaction: say it in words."""
        origin = self._origin(conn, message_id)
        if origin is None:
            return set()
        room_id, language, _ = origin
        body = self._body(conn, message_id, language, "")
        when = {"now": now, "not_before": now, "expires_at": now + self._office.keep}
        cautions.say(conn, message_id, room_id, body, ring=self._office.ring, instead=True, **when)
        return {room_id}

    def _origin(self, conn: sa.Connection, message_id: int) -> tuple[int, str, str] | None:
        """Room, language and platform where a message of a bridge was written; None if nobody is to be told there."""
        message = ledger.message_by_id(conn, message_id)
        if message is None or message.bridge_id is None or not message.live:
            return None
        r = t.rooms.c
        room_id = moved(conn, [message.room_id]).get(message.room_id, message.room_id)
        row = conn.execute(sa.select(r.language, r.platform).where(r.id == room_id, r.bridge_id.is_not(None))).first()
        return None if row is None else (room_id, row.language, row.platform)

    def _text(self, key: str, language: str, **args: str | int) -> RichText:
        return plain(f"{SIGN} {self._office.catalog.text(key, language, **args)}")

    # rooms that close to the bot

    def takes(self, incoming: Incoming) -> bool:
        """See handlers.relay.features.Feature."""
        return isinstance(incoming, BotMembership)

    async def prepare(self, link: Link, event: StoredEvent, incoming: Incoming) -> Effect | None:
        """The bot was put out, muted, let in or given back its voice."""
        if not isinstance(incoming, BotMembership):
            return None
        present = incoming.present and incoming.writes
        return Performed(event, lambda conn, now: self.chat_changed(conn, link, present, now))

    def chat_changed(self, conn: sa.Connection, place: Place, present: bool, now: datetime) -> set[int]:
        """The same of all rooms that are one chat's: who lets the bot into a forum lets it into its topics."""
        rooms: set[int] = set()
        for room_id in {place.room_id, *linking.linked_in_chat(conn, place.chat)}:
            rooms |= self.room_changed(conn, room_id, present, now)
        return rooms

    def room_changed(self, conn: sa.Connection, room_id: int, present: bool, now: datetime) -> set[int]:
        """Mark a room open or closed, and tell the admins of the bot once. Returns the rooms to wake."""
        r = t.rooms.c
        row = conn.execute(sa.select(r.state, r.platform, r.language).where(r.id == room_id)).one()
        rooms = {room_id} if present else set()
        if (row.state == "active") == present:
            return rooms
        bridges.set_state(conn, room_id, "active" if present else "closed")
        bridge = linking.of_room(conn, room_id)
        if bridge is None:
            return rooms
        if not present:
            dead_letters.note_problem(conn, [room_id], "room_closed", now)
        if not self._told.take(room_id, now):
            return rooms
        key = "truth-room-back" if present else "truth-room-closed"
        values = {"bridge": isolate(bridge.name), "platform": row.platform.title(), "number": room_id}

        def compose(language: str) -> str:
            days = {} if present else {"days": self._office.keep.days}
            tongue = isolate(plain_name(row.language, language)) if row.language else "?"
            return self._office.catalog.text(key, language, language=tongue, **values, **days)

        for person_id in people.with_roles(conn, frozenset({"admin"})):
            say_to(conn, self._office, person_id, compose, now=now, rooms=rooms)
        return rooms


def reacts(capabilities: Capabilities) -> bool:
    """Whether the bot may set the sign on somebody's message: where it has a single reaction, that is for people's."""
    allowed = not capabilities.reaction_set or SIGN in capabilities.reaction_set
    return capabilities.own_reactions > 1 and allowed


class Signs:
    """Performer of `react`: sets the sign of warnings; all else is for the performer of reactions, if there is one."""

    kind = "react"

    def __init__(self, context: Context, truth: Truth, *, others: Performer | None = None) -> None:
        self._context = context
        self._truth = truth
        self._others = others

    async def perform(self, platform: Platform, delivery: Delivery, link: Place) -> None:
        """See handlers.relay.features.Performer."""
        if not delivery.key.startswith((cautions.KEY, cautions.BACK)):
            if self._others is None:
                raise Refused("unsupported")
            await self._others.perform(platform, delivery, link)
            return
        context, message_id = self._context, delivery.target.message_id or 0
        about = Target(message_id=message_id)
        event_id = await context.database.read(ledger.event_in_room, about, link.room_id)
        message = await context.database.read(ledger.message_by_id, message_id)
        if event_id is None or message is None or not message.live:
            return
        key = f"{delivery.key}.{delivery.id}"  # a sign that was taken back may be set again
        if delivery.key.startswith(cautions.BACK):
            with suppress(Refused):
                await platform.set_reactions(link.room, event_id, [], {SIGN: delivery.target.event_id or ""}, key=key)
            return
        try:
            held = await platform.set_reactions(link.room, event_id, [SIGN], {}, key=key)
        except Refused:
            for room_id in await context.database.run(self._truth.notice_instead, message_id, context.clock.now()):
                context.wake_sender(room_id)
        else:
            await context.database.run(cautions.signed, delivery.id, held.get(SIGN, ""))
