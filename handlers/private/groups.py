"""What people of a group say to the bot there: commands, buttons and reactions below announcements, words in reply.

Others read along, so nothing personal is answered in the room: a passing notice on the button, or a word in private.
"""

from __future__ import annotations

import re

import sqlalchemy as sa

from handlers.private.counters import Counters
from handlers.private.visit import Office, Visit, language_of
from handlers.private.words import command_of
from handlers.relay.context import Context
from handlers.relay.directory import Link
from handlers.relay.effects import Effect, Performed
from messages.errors import Unreachable
from messages.richtext import plain
from messages.types import Author, AuthorKind, ButtonPressed, Command, PollAnswered, Reacted, TextMessage
from storage import broadcast_fates, ledger, menus, outbox, people
from storage.inbox import StoredEvent
from storage.ledger import Target
from storage.outbox import NewDelivery

_EARLY = 6
"""Tries of an answer to something that is not on record."""
_OF_FEATURES = frozenset({"br", "rp", "rc", "rt"})
"""How data of buttons begins that the relay's features take (handlers/relay/features.py)."""
_START = re.compile(r"[A-Za-z0-9_-]{1,64}")  # Bot API, "Deep linking": what an argument of `start` may be


class GroupDesk:
    """The part of handlers.relay.desk.Desk that is for linked rooms."""

    def __init__(self, context: Context, office: Office, *, counters: Counters) -> None:
        self._context = context
        self._office = office
        self._counters = counters

    def knows(self, command: Command) -> bool:
        """All commands but the relay's own."""
        name = command_of(command.name)
        return name is not None and name != "delete"

    async def command(self, link: Link, event: StoredEvent, command: Command) -> Effect | None:
        """What concerns everybody is answered in the room; to the rest, the answer is the way to the private chat."""
        name = command_of(command.name) or "start"
        public = self._counters.commands_in_rooms.get(name)
        if public is None:
            return Performed(event, lambda conn, now: self._lead_away(conn, link, command, name))

        def work(conn: sa.Connection, now: object) -> set[int]:
            visit = self._visit(conn, link, event, command.author)
            if visit is None:
                return self._lead_away(conn, link, command, name)
            public(visit, command.arguments)
            return visit.rooms

        return Performed(event, work)

    def _lead_away(self, conn: sa.Connection, link: Link, command: Command, name: str) -> set[int]:
        office, moment = self._office, self._context.clock.now()
        start = "_".join((name, *command.arguments.split()))
        start = start if _START.fullmatch(start) else name
        doorway = self._context.platforms[link.room.platform].doorway(start)
        text = office.catalog.text("group-come-private", link.language, link=doorway)
        target = Target(chat=link.chat, event_id=command.event_id)
        new = NewDelivery("send", link.room_id, plain(text), target=target, priority=outbox.ANSWER)
        return outbox.add(conn, [new], ring=office.ring, now=moment, expires_at=moment + office.keep)

    async def acted(
        self, link: Link, event: StoredEvent, incoming: ButtonPressed | Reacted | PollAnswered
    ) -> Effect | None:
        """A button, a reaction or a vote below something; None if it is nothing of the bot's."""
        if isinstance(incoming, PollAnswered):
            return None  # the bot asks for votes by buttons, or in private
        if isinstance(incoming, ButtonPressed):
            if incoming.data.partition(":")[0] in _OF_FEATURES:
                return None
            return Performed(event, lambda conn, now: self._pressed(conn, link, event, incoming))
        if not await self._context.database.read(_offers, link.chat, incoming.target, incoming.key):
            await self._wait_if_early(link, event, incoming.target)
            return None
        return Performed(event, lambda conn, now: self._reacted(conn, link, event, incoming))

    def _pressed(self, conn: sa.Connection, link: Link, event: StoredEvent, press: ButtonPressed) -> set[int]:
        visit = self._visit(conn, link, event, press.author)
        if visit is None:
            return set()
        visit.pressed = True
        found = ledger.message_of(conn, link.chat, press.message) if press.message else None
        self._pick(visit, press.data, found[0].id if found else None)
        visit.answer_button()
        return visit.rooms

    def _reacted(self, conn: sa.Connection, link: Link, event: StoredEvent, reaction: Reacted) -> set[int]:
        visit = self._visit(conn, link, event, reaction.author)
        found = ledger.message_of(conn, link.chat, reaction.target)
        data = menus.meant(conn, found[0].id, reaction.key) if found else None
        if visit is None or found is None or data is None:
            return set()
        self._pick(visit, data, found[0].id)
        return visit.rooms

    def _pick(self, visit: Visit, data: str, message_id: int | None) -> None:
        prefix, _, rest = data.partition(":")
        handler = self._counters.pressed_in_rooms.get(prefix)
        if handler is None:
            visit.answer_button(visit.text("dialogue-gone"))
        else:
            handler(visit, rest, message_id)

    def may_answer(self, message: TextMessage) -> bool:
        """Whether a message may be a word in reply to an announcement: asked of every message, so without the
        database."""
        return message.reply_to is not None and self._counters.word(message.body.text) is not None

    async def said(self, link: Link, event: StoredEvent, message: TextMessage) -> Effect | None:
        """A word in reply to something that the bot asked; None if it is an ordinary message."""
        word = self._counters.word(message.body.text)
        offered = [] if word is None else await self._context.database.read(_offered, link.chat, message.reply_to or "")
        if word is None or not self._counters.asks(offered):
            if word is not None and message.reply_to:
                await self._wait_if_early(link, event, message.reply_to)
            return None

        def work(conn: sa.Connection, now: object) -> set[int]:
            visit = self._visit(conn, link, event, message.author)
            found = ledger.message_of(conn, link.chat, message.reply_to or "")
            if visit is None or found is None:
                return set()
            self._counters.answered_in_room(visit, found[0].id, word)
            return visit.rooms

        return Performed(event, work)

    async def _wait_if_early(self, link: Link, event: StoredEvent, target: str) -> None:
        """What it is about may be an announcement that has just been sent, and is not on record yet: raises Unreachable
        then, so that it is tried again, a few times at most."""
        early = event.attempts < _EARLY and await self._context.database.read(
            _is_early, link.chat, link.room_id, target
        )
        if early:
            raise Unreachable("early")

    def _visit(self, conn: sa.Connection, link: Link, event: StoredEvent, author: Author) -> Visit | None:
        """None if it is nobody in particular: only persons take part."""
        if author.kind is not AuthorKind.PERSON or not author.account:
            return None
        office, now = self._office, self._context.clock.now()
        digest = office.identities.account(link.room.platform, author.account)
        found = people.find_or_add(
            conn, digest, platform=link.room.platform, account=author.account, secrets=office.secrets, now=now
        )
        member = people.member(conn, found.id, secrets=office.secrets)
        language = language_of(member, office, author.language or link.language)
        return Visit(conn, office, link, event, author, digest, member, language, now, public=True)


def _is_early(conn: sa.Connection, chat: bytes, room_id: int, event_id: str) -> bool:
    return ledger.message_of(conn, chat, event_id) is None and broadcast_fates.arriving(conn, room_id)


def _offers(conn: sa.Connection, chat: bytes, event_id: str, key: str) -> bool:
    found = ledger.message_of(conn, chat, event_id)
    return found is not None and menus.meant(conn, found[0].id, key) is not None


def _offered(conn: sa.Connection, chat: bytes, event_id: str) -> list[str]:
    found = ledger.message_of(conn, chat, event_id)
    return menus.of_message(conn, found[0].id) if found is not None else []
