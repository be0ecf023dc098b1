"""Reactions of people in linked rooms: kept with their message, shown by the bot where the message also is.

Here is what they do; how a room sees them is looked up when it is sent (handlers/relay/tallies.py), so that ten in a
row are one change.
"""

from __future__ import annotations

import asyncio
from collections.abc import Collection
from datetime import datetime

import sqlalchemy as sa

from handlers.relay.context import Context
from handlers.relay.directory import Link
from handlers.relay.effects import Effect, Performed, Withdrawn
from handlers.relay.pacing import EVERY
from handlers.relay.replying import saying
from messages.catalog import Catalog
from messages.graphemes import clusters
from messages.names import neutralise
from messages.types import Author, AuthorKind, ButtonPressed, Incoming, MessageDeleted, Reacted, ReactionsSet
from storage import coalesced, ledger, reactions
from storage.inbox import StoredEvent

PREFIX = "rt"
"""Of the data of the button that shows a tally."""
_LONGEST = 3
"""Characters, as a reader counts them, of a reaction that is handed on: an emoji, or a short sign."""


class Reactions:
    """handlers.relay.features.Feature, and a Due that takes away what is left beside messages that were deleted."""

    def __init__(self, *, context: Context, catalog: Catalog) -> None:
        self._context = context
        self._catalog = catalog

    def takes(self, incoming: Incoming) -> bool:
        """See Feature."""
        if isinstance(incoming, ButtonPressed):
            return incoming.data.startswith(f"{PREFIX}:")
        return isinstance(incoming, Reacted | ReactionsSet | MessageDeleted)

    async def prepare(self, link: Link, event: StoredEvent, incoming: Incoming) -> Effect | None:
        """See Feature."""
        match incoming:
            case ButtonPressed():
                return Performed(event, lambda conn, now: self._explain(conn, link, incoming, now))
            case Reacted() if _somebody(incoming.author) and (key := sign_of(incoming.key)):
                return Performed(event, lambda conn, now: self._add(conn, link, incoming, key, now))
            case ReactionsSet() if _somebody(incoming.author):
                return Performed(event, lambda conn, now: self._replace(conn, link, incoming, now))
            case MessageDeleted():
                return await self._deleted(link, event, incoming)
        return None

    def _add(self, conn: sa.Connection, link: Link, reacted: Reacted, key: str, now: datetime) -> set[int]:
        message_id = _message(conn, link, reacted.target)
        if message_id is None:
            return set()
        new = reactions.add(
            conn,
            message_id,
            self._account(link, reacted.author),
            key,
            room_id=link.room_id,
            event_id=reacted.event_id,
            secrets=self._context.secrets,
            now=now,
        )
        return self._plan(conn, link, message_id, now) if new else set()

    def _replace(self, conn: sa.Connection, link: Link, reacted: ReactionsSet, now: datetime) -> set[int]:
        message_id = _message(conn, link, reacted.target)
        if message_id is None:
            return set()
        reactions.replace(
            conn,
            message_id,
            self._account(link, reacted.author),
            [key for one in reacted.keys if (key := sign_of(one))],
            room_id=link.room_id,
            secrets=self._context.secrets,
            now=now,
        )
        return self._plan(conn, link, message_id, now)

    async def _deleted(self, link: Link, event: StoredEvent, deleted: MessageDeleted) -> Effect | None:
        """None if a message was deleted, which is not this module's. A reaction may be stored only just before this is:
        what is neither known as one nor as the other is looked up then."""
        rooms = self._rooms(link)
        reads = self._context.database.read
        known = await reads(reactions.message_of, rooms, deleted.event_id)
        if known is None and await reads(ledger.message_of, link.chat, deleted.event_id) is not None:
            return None
        loop = asyncio.get_running_loop()

        def work(conn: sa.Connection, now: datetime) -> set[int]:
            message_id = reactions.message_of(conn, rooms, deleted.event_id)
            if message_id is not None:
                reactions.take_back(conn, rooms, deleted.event_id)
                return self._plan(conn, link, message_id, now)
            withdrawn = self._context.committer.commit(conn, [Withdrawn(event, link, deleted.event_id)], now)
            if withdrawn.dropped:
                loop.call_soon_threadsafe(self._context.drop, withdrawn.dropped)
            return withdrawn.rooms

        return Performed(event, work)

    def _plan(self, conn: sa.Connection, link: Link, message_id: int, now: datetime) -> set[int]:
        """In every other room that has the message."""
        there = ledger.rooms_of(conn, message_id)
        others = {other.room_id for other in self._context.directory.others(link.room_id)} & there
        return self._show(conn, message_id, others, now)

    def _show(self, conn: sa.Connection, message_id: int, rooms: Collection[int], now: datetime) -> set[int]:
        context = self._context
        expires_at = now + context.committer.keep
        return coalesced.plan(
            conn, "react", message_id, rooms, every=EVERY, ring=context.ring, now=now, expires_at=expires_at
        )

    def tidy(self, conn: sa.Connection, now: datetime) -> set[int]:
        """handlers.relay.features.Due: tallies beside deleted messages go."""
        rooms: set[int] = set()
        for message_id, room_id in reactions.orphans(conn):
            rooms |= self._show(conn, message_id, {room_id}, now)
        return rooms

    def _explain(self, conn: sa.Connection, link: Link, press: ButtonPressed, now: datetime) -> set[int]:
        return saying(conn, self._context, self._catalog, link, press, now)("reaction-elsewhere")

    def _account(self, link: Link, author: Author) -> bytes:
        return self._context.identities.account(link.room.platform, author.account)

    def _rooms(self, link: Link) -> tuple[int, ...]:
        """This room, and what it was before it moved."""
        return (link.room_id, *self._context.directory.before(link.room_id))


def sign_of(key: str) -> str:
    """A reaction as it may be shown; "" for a sentence, a picture's address, or nothing visible."""
    shown = neutralise(key, _LONGEST + 1)
    return shown if shown and sum(1 for _ in clusters(shown)) <= _LONGEST and len(key) <= 40 else ""


def _somebody(author: Author) -> bool:
    return bool(author.account) and author.kind is not AuthorKind.UNKNOWN


def _message(conn: sa.Connection, link: Link, event_id: str) -> int | None:
    """The message of this bridge that an event shows."""
    if "\0" in event_id:
        return None
    found = ledger.message_of(conn, link.chat, event_id)
    if found is None or not found[0].live or found[0].bridge_id != link.bridge_id:
        return None
    return found[0].id
