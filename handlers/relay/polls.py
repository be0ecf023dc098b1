"""Polls: one made in any room becomes the bot's own in every other, and each person counts once over all of them.

A poll whose answers the bot cannot see is answered by one of the bot's beside it. Everything that is shown can be
worked out anew from what is stored, so a bot that was down catches up with one edit.
"""

from __future__ import annotations

import secrets as tokens
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from typing import Final

import sqlalchemy as sa

from handlers.relay.authors import Authors
from handlers.relay.composing import Composer
from handlers.relay.context import Context
from handlers.relay.directory import Link
from handlers.relay.effects import Effect, Performed, Relayed
from handlers.relay.identity import Faces
from handlers.relay.pacing import EVERY
from handlers.relay.polls_asked import PollTranslation
from handlers.relay.polls_closing import PollClosing
from handlers.relay.polls_layout import CLOSE, PREFIX, PollLayout, Sheet
from handlers.relay.replying import deliver, meant, reply_target, saying, sends
from messages.catalog import Catalog
from messages.richtext import RichText
from messages.types import (
    Author,
    AuthorKind,
    ButtonPressed,
    Incoming,
    MessageEdited,
    PollAnswered,
    PollAsked,
    PollClosed,
    TextMessage,
)
from storage import coalesced, ledger, people, polls, unread
from storage.inbox import StoredEvent
from storage.polls import PollRow

OPEN_FOR: Final = timedelta(days=30)
"""A poll that nobody closes is closed then: what people chose is not kept for ever."""
_MOST_OPTIONS = 20  # MSC3381: clients drop what comes after
_SALT = 16


class Polls:
    """handlers.relay.features.Feature, and a Due that closes what is over."""

    def __init__(
        self,
        *,
        context: Context,
        composer: Composer,
        catalog: Catalog,
        authors: Authors,
        faces: Faces,
        deadline: float = 3.0,
    ) -> None:
        """`deadline`: seconds from receipt after which a poll goes out untranslated, as of messages."""
        self._context = context
        self._composer = composer
        self._catalog = catalog
        self._authors = authors
        self._faces = faces
        self._translation = PollTranslation(composer, context.clock, deadline)
        self._layout = PollLayout(catalog, context.platforms, composer.author)
        self._closing = PollClosing(context, self._layout)

    def takes(self, incoming: Incoming) -> bool:
        """See Feature."""
        match incoming:
            case TextMessage() | MessageEdited():
                return isinstance(incoming.about, PollAsked)
            case ButtonPressed():
                return incoming.data.startswith(f"{PREFIX}:")
        return isinstance(incoming, PollAnswered | PollClosed)

    async def prepare(self, link: Link, event: StoredEvent, incoming: Incoming) -> Effect | None:
        """See Feature."""
        match incoming:
            case TextMessage(about=PollAsked() as asked):
                return await self._asked(link, event, incoming, asked)
            case MessageEdited(about=PollAsked() as asked):
                return self._edited(link, event, incoming, closed=asked.closed)
            case PollAnswered():
                return Performed(event, partial(self._answered, link, incoming))
            case ButtonPressed():
                return await self._pressed(link, event, incoming)
            case PollClosed():
                return await self._closed(link, event, incoming)
        return None

    def close_due(self, conn: sa.Connection, now: datetime) -> set[int]:
        """handlers.relay.features.Due: polls whose time is over, or whose message was deleted, are closed."""
        return self._closing.due(conn, now)

    # asking

    async def _asked(self, link: Link, event: StoredEvent, message: TextMessage, asked: PollAsked) -> Effect | None:
        """None if there is nothing to hold: the relay then says what it was."""
        others = self._context.directory.others(link.room_id)
        options = [(key, " ".join(label.split()) or "…") for key, label in asked.options[:_MOST_OPTIONS]]
        if not others or not options or asked.closed:
            return None
        author = message.author
        person = await self._authors.meet(link.room.platform, author) if author.kind is AuthorKind.PERSON else None
        name = self._faces.name_in(link, author, person, self._context.clock.now())
        profile = self._faces.profile(link, author, person)
        lines = [" ".join(asked.question.text.split()) or "…", *(label for _, label in options)]
        words = replace(message, body=RichText("\n".join(lines)), about=None, attachment="")
        draft = self._composer.draft(name, words, person, link, profile)
        texts = await self._translation.texts(draft, (*others, link), event.received_at)
        sheet = Sheet(name, profile, draft.language, tuple(key for key, _ in options), texts)
        also = partial(self._store, link, others, message, replace(asked, most=min(asked.most, len(options))), sheet)
        digest = self._authors.digest(link.room.platform, author)
        person_id = person.id if person else None
        again = event.raw.stamp == unread.AGAIN
        return Relayed(
            event, link, digest, person_id, message.reply_to, (), thread=message.thread, instead=again, also=also
        )

    def _store(
        self,
        link: Link,
        others: tuple[Link, ...],
        message: TextMessage,
        asked: PollAsked,
        sheet: Sheet,
        conn: sa.Connection,
        message_id: int,
        now: datetime,
    ) -> set[int]:
        context = self._context
        poll = PollRow(message_id, asked.most, asked.counted, {"salt": tokens.token_hex(_SALT), **sheet.to_data()})
        polls.add(
            conn,
            message_id,
            poll.data,
            source=self._source(link.room.platform, asked.poll) if asked.poll else None,
            most=poll.most,
            counted=poll.counted,
            ring=context.ring,
            now=now,
            closes_at=now + OPEN_FOR,
        )
        answers = reply_target(conn, link, message.reply_to)
        rooms = [(other, self._layout.parts(poll, other, origin=False)) for other in others]
        rooms.append((link, self._layout.parts(poll, link, origin=True)))
        new = [one for room, parts in rooms for one in sends(room, message_id, parts, answers)]
        return deliver(conn, context, new, now)

    def _source(self, platform: str, poll: str) -> bytes:
        return source_digest(self._context.secrets.digest, platform, poll)

    # answering

    def _answered(self, link: Link, answered: PollAnswered, conn: sa.Connection, now: datetime) -> set[int]:
        found = ledger.message_of(conn, link.chat, answered.target) if "\0" not in answered.target else None
        if found is None or found[0].bridge_id != link.bridge_id or not found[0].live or not _person(answered.author):
            return set()
        message, original = found
        poll = polls.open_poll(conn, message.id, ring=self._context.ring)
        if poll is None or (original and not poll.counted):
            return set()
        ids = Sheet.from_data(poll.data).ids
        known = {key: number for number, key in enumerate(ids)} if original else {str(n): n for n in range(len(ids))}
        choices = [known[key] for key in dict.fromkeys(answered.choices) if key in known]
        polls.choose(conn, poll, self._person(conn, link, answered.author, now), choices[: poll.most], now)
        return self._refresh(conn, link, message.id, now)

    async def _pressed(self, link: Link, event: StoredEvent, press: ButtonPressed) -> Effect:
        message_id, what = meant(press.data)
        if what == CLOSE:
            admin = await self._closing.is_admin(link, message_id, press.author)
            return Performed(event, partial(self._close_pressed, link, press, message_id, admin))
        number = int(what) if what.isdecimal() and len(what) < 3 else -1
        return Performed(event, partial(self._choose, link, press, message_id, number))

    def _choose(
        self, link: Link, press: ButtonPressed, message_id: int, number: int, conn: sa.Connection, now: datetime
    ) -> set[int]:
        say = saying(conn, self._context, self._catalog, link, press, now)
        poll = self._open(conn, link, message_id)
        if poll is None or not 0 <= number < len(poll.data["ids"]):
            return say("poll-over")
        if not _person(press.author):
            return say("poll-not-person")
        person_id = self._person(conn, link, press.author, now)
        before = polls.choices_of(conn, poll, person_id)
        if number in before:
            after = [one for one in before if one != number]
        elif poll.most == 1:
            after = [number]
        elif len(before) < poll.most:
            after = [*before, number]
        else:
            return say("poll-too-many", most=poll.most)
        polls.choose(conn, poll, person_id, after, now)
        rooms = say("poll-taken-back" if number in before else "poll-counted")
        return rooms | self._refresh(conn, link, message_id, now)

    def _open(self, conn: sa.Connection, link: Link, message_id: int) -> PollRow | None:
        """The poll, if it is open and of this room's bridge: what a button sends can be made up."""
        message = ledger.message_by_id(conn, message_id)
        if message is None or not message.live or message.bridge_id != link.bridge_id:
            return None
        return polls.open_poll(conn, message_id, ring=self._context.ring)

    def _person(self, conn: sa.Connection, link: Link, author: Author, now: datetime) -> int:
        """Asked anew each time: accounts may have been linked since."""
        platform, secrets = link.room.platform, self._context.secrets
        digest = self._authors.digest(platform, author)
        return people.find_or_add(conn, digest, platform=platform, account=author.account, secrets=secrets, now=now).id

    def _refresh(self, conn: sa.Connection, link: Link, message_id: int, now: datetime) -> set[int]:
        context = self._context
        linked = {link.room_id, *(other.room_id for other in context.directory.others(link.room_id))}
        rooms = ledger.rooms_of(conn, message_id) & linked
        expires_at = now + context.committer.keep
        return coalesced.plan(
            conn, "refresh", message_id, rooms, every=EVERY, ring=context.ring, now=now, expires_at=expires_at
        )

    # closing

    def _close_pressed(
        self, link: Link, press: ButtonPressed, message_id: int, admin: bool, conn: sa.Connection, now: datetime
    ) -> set[int]:
        say = saying(conn, self._context, self._catalog, link, press, now)
        if self._open(conn, link, message_id) is None:
            return say("poll-over")
        if not (admin or self._closing.asked_it(conn, message_id, link, press.author)):
            return say("poll-close-not-yours")
        return say("poll-over") | self._closing.close(conn, message_id, now)

    async def _closed(self, link: Link, event: StoredEvent, closed: PollClosed) -> Effect:
        if closed.poll:
            source = self._source(closed.room.platform, closed.poll)
            return Performed(event, lambda conn, now: self._close_source(conn, source, now))
        found = await self._context.database.read(ledger.message_of, link.chat, closed.target)
        admin = found is not None and await self._closing.is_admin(link, found[0].id, closed.author)
        return Performed(event, partial(self._close_target, link, closed.target, closed.author, admin))

    def _close_source(self, conn: sa.Connection, source: bytes, now: datetime) -> set[int]:
        rooms: set[int] = set()
        for message_id in polls.messages_of_source(conn, source):
            rooms |= self._closing.close(conn, message_id, now)
        return rooms

    def _close_target(
        self, link: Link, target: str, author: Author, admin: bool, conn: sa.Connection, now: datetime
    ) -> set[int]:
        found = ledger.message_of(conn, link.chat, target)
        if found is None or found[0].bridge_id != link.bridge_id:
            return set()
        if not (admin or self._closing.asked_it(conn, found[0].id, link, author)):
            return set()
        return self._closing.close(conn, found[0].id, now)

    def _edited(self, link: Link, event: StoredEvent, edited: MessageEdited, *, closed: bool) -> Effect:
        """What is asked stays as it was asked, since people have answered it; but it may be over."""
        if not closed:
            return Performed(event, lambda conn, now: set())
        return Performed(event, partial(self._close_target, link, edited.event_id, edited.author, False))


def source_digest(digest: Callable[..., bytes], platform: str, poll: str) -> bytes:
    """What stands for a platform's own id of a poll in the database (storage/polls.py: messages_of_source,
    room_of_source); `digest` is that of storage.crypto.Secrets."""
    return digest("poll", platform, poll)


def _person(author: Author) -> bool:
    return author.kind is AuthorKind.PERSON and bool(author.account)
