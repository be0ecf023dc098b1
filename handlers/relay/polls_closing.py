"""The end of a poll: the last count goes everywhere as an edit like any other, and what people chose is forgotten.

Only who asked may end it, or an administrator of the room where it is ended.
"""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa

from handlers.relay.context import Context
from handlers.relay.directory import Link
from handlers.relay.pacing import EVERY
from handlers.relay.polls_layout import PollLayout, Sheet
from handlers.relay.replying import deliver
from messages.types import Author
from storage import coalesced, ledger, outbox, people, polls
from storage.ledger import MessageRow, Target
from storage.outbox import NewDelivery


class PollClosing:
    """Closes polls."""

    def __init__(self, context: Context, layout: PollLayout) -> None:
        self._context = context
        self._layout = layout

    def asked_it(self, conn: sa.Connection, message_id: int, link: Link, author: Author) -> bool:
        """Whether this is who asked, by whichever of their accounts."""
        message = ledger.message_by_id(conn, message_id)
        if message is None or not author.account:
            return False
        digest = self._context.identities.account(link.room.platform, author.account)
        if message.author == digest:
            return True
        theirs, mine = people.of_account(conn, message.author), people.of_account(conn, digest)
        return mine is not None and mine == theirs

    async def is_admin(self, link: Link, message_id: int, author: Author) -> bool:
        """Whether they may end other people's polls here; the platform is asked only if it matters."""
        context = self._context
        if not author.account or await context.database.read(self.asked_it, message_id, link, author):
            return False
        return await context.platforms[link.room.platform].is_admin(link.room, author.account)

    def due(self, conn: sa.Connection, now: datetime) -> set[int]:
        """See Polls.close_due."""
        rooms: set[int] = set()
        for message_id, live in polls.ended(conn, now):
            rooms |= self.close(conn, message_id, now) if live else self._withdraw(conn, message_id, now)
        return rooms

    def close(self, conn: sa.Connection, message_id: int, now: datetime) -> set[int]:
        """No more answers; the last count everywhere. Nothing, if it is closed already."""
        context = self._context
        message = ledger.message_by_id(conn, message_id)
        poll = polls.open_poll(conn, message_id, ring=context.ring)
        new = []
        if message is not None and message.live and poll is not None:
            result = polls.result(conn, poll, len(Sheet.from_data(poll.data).ids))
            for link in self._rooms(conn, message):
                origin = link.room_id == message.room_id
                number, part = self._layout.live(poll, link, result, origin=origin, final=True)
                new.append(
                    NewDelivery(
                        "edit",
                        link.room_id,
                        part.body,
                        message_id=message_id,
                        revision=message.revision,
                        part=number,
                        target=Target(message_id=message_id),
                        priority=outbox.EDIT,
                        extras=part.extras,
                    )
                )
        polls.close(conn, message_id)
        rooms = deliver(conn, context, new, now)
        own = {one.room_id for one in new if self._has_polls(one.room_id)}
        expires_at = now + context.committer.keep
        return rooms | coalesced.plan(
            conn, "refresh", message_id, own, every=EVERY, ring=context.ring, now=now, expires_at=expires_at
        )

    def _has_polls(self, room_id: int) -> bool:
        link = self._context.directory.by_id[room_id]
        return self._context.platforms[link.room.platform].capabilities.polls

    def _withdraw(self, conn: sa.Connection, message_id: int, now: datetime) -> set[int]:
        """Its message was deleted, and its copies by that: what the bot said where it was made goes, too."""
        context = self._context
        message = ledger.message_by_id(conn, message_id)
        link = context.directory.by_id.get(message.room_id) if message is not None else None
        new = []
        if link is not None:
            for copy in ledger.copies_in(conn, message_id, link.room_id):
                if copy.role == "copy":
                    target = Target(chat=link.chat, event_id=copy.event_id)
                    new.append(NewDelivery("delete", link.room_id, None, target=target))
        polls.close(conn, message_id)
        return deliver(conn, context, new, now)

    def _rooms(self, conn: sa.Connection, message: MessageRow) -> list[Link]:
        """Where it stands, as far as the bot still writes there."""
        found = (self._context.directory.by_id.get(room_id) for room_id in sorted(ledger.rooms_of(conn, message.id)))
        return [link for link in found if link is not None and link.successor_id is None]
