"""What somebody points at may have arrived a moment ago, and not be known yet: its mark is stored a little later.

Whoever reacts to it, votes on it, pins it or wants it deleted is quick, and right: that is waited for, as long as
anything is on its way to the room, and no longer.
"""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import Final

import sqlalchemy as sa

from handlers.relay.context import Context
from handlers.relay.directory import Link
from messages.types import Command, Incoming, Pinned, PollAnswered, Reacted, ReactionsSet
from storage import ledger, outbox
from storage.inbox import StoredEvent

PATIENCE: Final = timedelta(seconds=5)
"""How long at most, from when it was heard: other events of the room wait meanwhile."""
_PAUSE: Final = 0.05  # seconds


def pointed_at(incoming: Incoming) -> tuple[str, ...]:
    """The messages that something people do is about."""
    match incoming:
        case Reacted() | ReactionsSet() | PollAnswered():
            return (incoming.target,)
        case Pinned():
            return incoming.targets
        case Command(reply_to=str() as target):
            return (target,)
    return ()


async def settled(context: Context, link: Link, event: StoredEvent, incoming: Incoming) -> None:
    """Until what it points at is known, or will not be."""
    targets = [target for target in pointed_at(incoming) if "\0" not in target]
    while targets and context.clock.now() - event.received_at < PATIENCE:
        if not await context.database.read(_is_coming, link, targets, context):
            return
        await context.settle()
        await asyncio.sleep(_PAUSE)


def _is_coming(conn: sa.Connection, link: Link, targets: list[str], context: Context) -> bool:
    unknown = any(ledger.message_of(conn, link.chat, target) is None for target in targets)
    return unknown and outbox.has_work(conn, link.room_id, context.clock.now())
