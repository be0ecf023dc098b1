"""From a stored event to its effect: decode, know the author, compose what each room sees. Reads only.

Work that needs nothing but memory is done at once; what must wait (a translation, a question to the platform) comes
back as a coroutine, so that a reader can run several side by side.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Collection, Coroutine
from typing import Any

from handlers.private.words import command_of
from handlers.relay.composing import Composer, Draft
from handlers.relay.context import Context
from handlers.relay.desk import Desk
from handlers.relay.directory import Link
from handlers.relay.effects import (
    Answer,
    DeleteEverywhere,
    Effect,
    Ignored,
    Relayed,
    Revised,
    RoomChanged,
    RoomCopy,
    Withdrawn,
)
from messages.catalog import Catalog
from messages.richtext import plain
from messages.types import (
    Author,
    AuthorKind,
    BotMembership,
    ButtonPressed,
    Command,
    Incoming,
    MessageDeleted,
    MessageEdited,
    PollAnswered,
    Reacted,
    TextMessage,
)
from storage import ledger, people
from storage.inbox import StoredEvent
from storage.people import Person

_REMEMBERED = 10_000
_LEARNT = 3
"""A person's usual language is the one of so many of their messages in a row."""

Waiting = Coroutine[Any, Any, Effect]


class Preparer:
    """Works out effects."""

    def __init__(
        self,
        context: Context,
        *,
        composer: Composer,
        catalog: Catalog,
        ignored_accounts: Collection[str] = (),
        desk: Desk | None = None,
    ) -> None:
        self._context = context
        self._desk = desk
        self._composer = composer
        self._catalog = catalog
        self._ignored = frozenset(ignored_accounts)
        self._people: OrderedDict[bytes, Person] = OrderedDict()
        self._streaks: OrderedDict[int, tuple[str, int]] = OrderedDict()

    def decode(self, link: Link, event: StoredEvent) -> Incoming | None:
        """The event in the bot's words, None if it is not to be relayed. Raises DecodeError."""
        incoming = self._context.platforms[link.room.platform].decode(event.raw)
        if isinstance(incoming, (TextMessage, MessageEdited, Command)):
            account = f"{link.room.platform}:{incoming.author.account}"
            if account in self._ignored:
                return None
        return incoming

    def prepare(self, link: Link, event: StoredEvent, incoming: Incoming | None) -> Effect | Waiting:
        """The effect of an event, or the work that leads to it."""
        match incoming:
            case TextMessage() | MessageEdited():
                return self._text(link, event, incoming)
            case Command():
                return self._command(link, event, incoming)
            case MessageDeleted():
                return Withdrawn(event, link, incoming.event_id)
            case BotMembership():
                return RoomChanged(event, link, incoming.present)
            case ButtonPressed() | Reacted() | PollAnswered() if self._desk is not None:
                return self._acted(self._desk, link, event, incoming)
            case _:
                return Ignored(event)  # a move was followed when it was stored; the rest is not relayed

    def _command(self, link: Link, event: StoredEvent, command: Command) -> Effect | Waiting:
        if command_of(command.name) == "delete":
            return self._delete(link, event, command)
        if self._desk is not None and self._desk.knows(command):
            return self._answered(self._desk, link, event, command)
        if not command.arguments:
            return Ignored(event)  # a bare command is meant for some bot
        return self._message(link, event, _as_text(command))

    def _text(self, link: Link, event: StoredEvent, message: TextMessage | MessageEdited) -> Effect | Waiting:
        if isinstance(message, TextMessage) and self._desk is not None and self._desk.may_answer(message):
            return self._perhaps_answer(self._desk, link, event, message)
        return self._message(link, event, message)

    async def _acted(
        self, desk: Desk, link: Link, event: StoredEvent, incoming: ButtonPressed | Reacted | PollAnswered
    ) -> Effect:
        return await desk.acted(link, event, incoming) or Ignored(event)

    async def _perhaps_answer(self, desk: Desk, link: Link, event: StoredEvent, message: TextMessage) -> Effect:
        answer = await desk.said(link, event, message)
        if answer is not None:
            return answer
        relayed = self._message(link, event, message)
        return await relayed if isinstance(relayed, Coroutine) else relayed

    async def _answered(self, desk: Desk, link: Link, event: StoredEvent, command: Command) -> Effect:
        return await desk.command(link, event, command) or Ignored(event)

    def _message(self, link: Link, event: StoredEvent, message: TextMessage | MessageEdited) -> Effect | Waiting:
        others = self._context.directory.others(link.room_id)
        if not others or (isinstance(message, MessageEdited) and not message.author.account):
            return Ignored(event)  # nobody known has written it, so nobody known can correct it
        digest = self._digest(link, message.author)
        if message.author.kind is not AuthorKind.PERSON:
            return self._compose(link, event, message, None, others)
        person = self._people.get(digest)
        if person is None:
            return self._meet_and_compose(link, event, message, others)
        return self._compose(link, event, message, person, others)

    def _compose(
        self,
        link: Link,
        event: StoredEvent,
        message: TextMessage | MessageEdited,
        person: Person | None,
        others: tuple[Link, ...],
    ) -> Effect | Waiting:
        draft = self._composer.draft(message.author.name, message.body, message.attachment, person, link)
        if self._composer.verbatim(draft, others):
            copies = self._composer.copies_verbatim(draft, others)
            return self._effect(link, event, message, person, copies)
        return self._translate(link, event, message, person, draft)

    async def _translate(
        self,
        link: Link,
        event: StoredEvent,
        message: TextMessage | MessageEdited,
        person: Person | None,
        draft: Draft,
    ) -> Effect:
        if person is not None:
            await self._learn(link, message.author, person, draft.language)
        others = self._context.directory.others(link.room_id)
        copies = await self._composer.copies(draft, others, event.received_at)
        return self._effect(link, event, message, person, copies)

    async def _meet_and_compose(
        self, link: Link, event: StoredEvent, message: TextMessage | MessageEdited, others: tuple[Link, ...]
    ) -> Effect:
        person = await self._person(link, message.author)
        work = self._compose(link, event, message, person, others)
        return await work if isinstance(work, Coroutine) else work

    def _effect(
        self,
        link: Link,
        event: StoredEvent,
        message: TextMessage | MessageEdited,
        person: Person | None,
        copies: tuple[RoomCopy, ...],
    ) -> Effect:
        author = self._digest(link, message.author)
        if isinstance(message, MessageEdited):
            return Revised(event, link, author, message.event_id, copies)
        return Relayed(event, link, author, person.id if person else None, message.reply_to, copies)

    def _digest(self, link: Link, author: Author) -> bytes:
        return self._context.identities.account(link.room.platform, author.account)

    async def _person(self, link: Link, author: Author) -> Person:
        context = self._context
        digest = self._digest(link, author)
        person = await context.database.run(
            people.find_or_add,
            digest,
            platform=link.room.platform,
            account=author.account,
            secrets=context.secrets,
            now=context.clock.now(),
        )
        self._people[digest] = person
        if len(self._people) > _REMEMBERED:
            self._people.popitem(last=False)
        return person

    async def _learn(self, link: Link, author: Author, person: Person, language: str) -> None:
        """Several messages in one language make it the person's usual one, for texts too short to tell."""
        known, count = self._streaks.pop(person.id, ("", 0))
        count = count + 1 if known == language else 1
        self._streaks[person.id] = (language, count)
        if len(self._streaks) > _REMEMBERED:
            self._streaks.popitem(last=False)
        if count >= _LEARNT and person.usual_language != language:
            await self._context.database.run(people.learn_language, person.id, language)
            self._people[self._digest(link, author)] = Person(person.id, person.language, language)

    async def _delete(self, link: Link, event: StoredEvent, command: Command) -> Effect:
        context = self._context
        platform = context.platforms[link.room.platform]
        word = f"{platform.capabilities.command_prefix}delete"
        if command.reply_to is None:
            return self._answer(link, event, command.event_id, "delete-needs-reply", command=word)
        found = await context.database.read(ledger.message_of, link.chat, command.reply_to)
        if found is None:
            return self._answer(link, event, command.event_id, "delete-unknown")
        message, _ = found
        actor = self._digest(link, command.author)
        admin = message.author != actor and await platform.is_admin(link.room, command.author.account)
        if message.author != actor and not admin:
            return self._answer(link, event, command.event_id, "delete-not-allowed")
        return DeleteEverywhere(event, link, message.id, actor, admin, command.event_id)

    def _answer(self, link: Link, event: StoredEvent, reply_to: str, key: str, **values: str) -> Answer:
        text = self._catalog.text(key, link.language, **values)
        return Answer(event, link, plain(text), reply_to)


def _as_text(command: Command) -> TextMessage:
    return TextMessage(command.room, command.event_id, command.author, command.body, command.sent_at, command.reply_to)
