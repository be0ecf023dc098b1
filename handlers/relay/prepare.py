"""From a stored event to its effect: decode, know the author, compose what each room sees. Reads only.

Work that needs nothing but memory is done at once; what must wait (a translation, a question to the platform) comes
back as a coroutine, so that a reader can run several side by side.
"""

from __future__ import annotations

from collections.abc import Collection, Coroutine, Sequence
from dataclasses import replace
from typing import Any

from handlers.private.words import command_of
from handlers.relay.authors import Authors
from handlers.relay.avatars import Avatars
from handlers.relay.composing import Composer
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
from handlers.relay.features import Feature
from handlers.relay.identity import Faces
from handlers.relay.layout import Draft
from handlers.relay.mentions import Mentioned, Mentions
from handlers.relay.settling import settled
from handlers.relay.unreadable import Unreadables
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
    Unreadable,
)
from storage import ledger, unread
from storage.inbox import StoredEvent
from storage.people import Person

Waiting = Coroutine[Any, Any, Effect]


class Preparer:
    """Works out effects."""

    def __init__(
        self,
        context: Context,
        *,
        composer: Composer,
        catalog: Catalog,
        authors: Authors,
        faces: Faces,
        ignored_accounts: Collection[str] = (),
        desk: Desk | None = None,
        features: Sequence[Feature] = (),
        avatars: Avatars | None = None,
        unreadables: Unreadables | None = None,
    ) -> None:
        self._context = context
        self._desk = desk
        self._composer = composer
        self._catalog = catalog
        self._authors = authors
        self._faces = faces
        self._ignored = frozenset(ignored_accounts)
        self._features = tuple(features)
        self._avatars = avatars
        self._mentions = Mentions(context, faces)
        self._unreadables = unreadables

    def decode(self, link: Link, event: StoredEvent) -> Incoming | None:
        """The event in the bot's words, None if it is not to be relayed. Raises DecodeError."""
        platform = self._context.platforms[link.room.platform]
        incoming = platform.decode(event.raw)
        author = getattr(incoming, "author", None)
        if isinstance(author, Author) and f"{link.room.platform}:{author.account}" in self._ignored:
            return None
        if isinstance(incoming, TextMessage) and incoming.thread and not platform.capabilities.threads:
            return replace(incoming, thread="")  # there every answer opens one: it would be one elsewhere as well
        return incoming

    def prepare(self, link: Link, event: StoredEvent, incoming: Incoming | None) -> Effect | Waiting:
        """The effect of an event, or the work that leads to it."""
        if isinstance(incoming, Unreadable) and self._unreadables is not None:
            return self._unread(self._unreadables, link, event, incoming)
        if incoming is not None:
            taking = [feature for feature in self._features if feature.takes(incoming)]
            if taking:
                return self._first_of(taking, link, event, incoming)
        return self._usual(link, event, incoming)

    async def _unread(self, unreadables: Unreadables, link: Link, event: StoredEvent, incoming: Unreadable) -> Effect:
        """Once its key is there, what it is; else what the others are told."""
        if isinstance(await unreadables.read(link, event), Unreadable):
            known = incoming.author.kind is AuthorKind.PERSON and incoming.author.account
            person = await self._authors.meet(link.room.platform, incoming.author) if known else None
            return unreadables.notice(link, event, incoming, person)
        effect = self.prepare(link, event, self.decode(link, event))
        return await effect if isinstance(effect, Coroutine) else effect

    async def _first_of(
        self, features: Sequence[Feature], link: Link, event: StoredEvent, incoming: Incoming
    ) -> Effect:
        """The desk goes first: what answers a message of the bot's is nothing to be relayed."""
        await settled(self._context, link, event, incoming)
        if self._desk is not None and isinstance(incoming, Reacted | PollAnswered):
            effect = await self._desk.acted(link, event, incoming)
            if effect is not None:
                return effect
        for feature in features:
            effect = await feature.prepare(link, event, incoming)
            if effect is not None:
                return effect
        usual = self._usual(link, event, incoming)
        return await usual if isinstance(usual, Coroutine) else usual

    def _usual(self, link: Link, event: StoredEvent, incoming: Incoming | None) -> Effect | Waiting:
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
        if message.author.kind is not AuthorKind.PERSON:
            return self._compose(link, event, message, None, others)
        person = self._authors.met(link.room.platform, message.author)
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
        mentioned: Mentioned | None = None,
    ) -> Effect | Waiting:
        if mentioned is None and (self._mentions.any(message.body) or _passes_on_a_person(message)):
            return self._look_up_and_compose(link, event, message, person, others)
        name = self._faces.name_in(link, message.author, person, self._context.clock.now())
        profile = self._profile(link, message.author, person)
        draft = self._composer.draft(name, message, person, link, profile, mentioned)
        if self._composer.verbatim(draft, others):
            copies = self._composer.copies_verbatim(draft, others)
            return self._effect(link, event, message, person, copies)
        return self._translate(link, event, message, person, draft)

    async def _look_up_and_compose(
        self,
        link: Link,
        event: StoredEvent,
        message: TextMessage | MessageEdited,
        person: Person | None,
        others: tuple[Link, ...],
    ) -> Effect:
        mentioned = await self._mentions.look_up(message.body)
        if isinstance(message, TextMessage) and message.forwarded is not None:
            shown = await self._mentions.shown_name(link.room.platform, message.forwarded)
            message = replace(message, forwarded=replace(message.forwarded, name=shown))
        work = self._compose(link, event, message, person, others, mentioned)
        return await work if isinstance(work, Coroutine) else work

    def _profile(self, link: Link, author: Author, person: Person | None) -> str:
        """Somebody under another name has no picture either."""
        profile = self._faces.profile(link, author, person)
        if self._avatars is not None and profile and author.kind is AuthorKind.PERSON:
            if person is not None and person.pseudonym:
                self._avatars.hide(profile)
            else:
                self._avatars.seen(profile, link.room.platform, author.account, link.room)
        return profile

    async def _translate(
        self,
        link: Link,
        event: StoredEvent,
        message: TextMessage | MessageEdited,
        person: Person | None,
        draft: Draft,
    ) -> Effect:
        if person is not None:
            await self._authors.learn(link.room.platform, message.author, person, draft.language)
        others = self._context.directory.others(link.room_id)
        copies = await self._composer.copies(draft, others, event.received_at)
        return self._effect(link, event, message, person, copies)

    async def _meet_and_compose(
        self, link: Link, event: StoredEvent, message: TextMessage | MessageEdited, others: tuple[Link, ...]
    ) -> Effect:
        person = await self._authors.meet(link.room.platform, message.author)
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
        again = event.raw.stamp == unread.AGAIN
        if again and message.file is None and message.about is None:
            return Revised(event, link, author, message.event_id, copies)
        person_id = person.id if person else None
        return Relayed(event, link, author, person_id, message.reply_to, copies, thread=message.thread, instead=again)

    def _digest(self, link: Link, author: Author) -> bytes:
        return self._authors.digest(link.room.platform, author)

    async def _delete(self, link: Link, event: StoredEvent, command: Command) -> Effect:
        context = self._context
        platform = context.platforms[link.room.platform]
        word = f"{platform.capabilities.command_prefix}delete"
        if command.reply_to is None:
            return self._answer(link, event, command.event_id, "delete-needs-reply", command=word)
        await settled(context, link, event, command)
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


def _passes_on_a_person(message: TextMessage | MessageEdited) -> bool:
    """Whether somebody else wrote it, who may have chosen another name."""
    origin = message.forwarded if isinstance(message, TextMessage) else None
    return origin is not None and origin.kind is AuthorKind.PERSON
