"""Pins: what is pinned in one room is pinned in the others, by its copy; where the bot may not, a line says so.

A delivery of kind "pin" has the message as its target and in `part` whether it is pinned (1) or no longer (0); its body
is that line. It has no `message_id`: it is no part of the message.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from datetime import datetime
from functools import partial

import sqlalchemy as sa

from handlers.ports import Platform
from handlers.relay.context import Context
from handlers.relay.directory import Link, Place
from handlers.relay.effects import Effect, Ignored, Performed
from handlers.relay.saying import Saying
from messages.errors import Refused, RoomClosed, RoomHasMoved
from messages.richtext import EMPTY, plain
from messages.types import Incoming, Pinned
from storage import ledger, outbox
from storage.inbox import StoredEvent
from storage.ledger import Target
from storage.outbox import Delivery, NewDelivery

_REMEMBERED = 1000


class Pins:
    """The feature, and what carries its deliveries out."""

    kind = "pin"

    def __init__(self, context: Context, *, saying: Saying) -> None:
        self._context = context
        self._saying = saying
        self._ours: OrderedDict[tuple[int, str, bool], None] = OrderedDict()

    def takes(self, incoming: Incoming) -> bool:
        """See handlers.relay.features.Feature."""
        return isinstance(incoming, Pinned)

    async def prepare(self, link: Link, event: StoredEvent, incoming: Incoming) -> Effect | None:
        """See handlers.relay.features.Feature. A platform may tell of the bot's own pins: these are over with that."""
        if not isinstance(incoming, Pinned):
            return None
        targets = [one for one in incoming.targets if not self._was_ours(link, one, incoming.pinned)]
        others = self._context.directory.others(link.room_id)
        if not targets or not others:
            return Ignored(event)
        author = await self._saying.author(link, incoming.author)
        lines = {
            other.room_id: self._saying.text("life-pinned", other.language, author) if incoming.pinned else ""
            for other in others
        }
        return Performed(event, partial(self._store, link, targets, incoming.pinned, lines))

    def _store(
        self,
        link: Link,
        events: Sequence[str],
        pinned: bool,
        lines: dict[int, str],
        conn: sa.Connection,
        now: datetime,
    ) -> set[int]:
        new = []
        for event_id in events:
            found = ledger.message_of(conn, link.chat, event_id) if "\0" not in event_id else None
            if found is None or not found[0].live:
                continue
            target = Target(message_id=found[0].id)
            new += [
                NewDelivery("pin", room_id, plain(line) if line else None, part=int(pinned), target=target)
                for room_id, line in lines.items()
            ]
        context = self._context
        return outbox.add(conn, new, ring=context.ring, now=now, expires_at=now + context.committer.keep)

    async def perform(self, platform: Platform, delivery: Delivery, link: Place) -> None:
        """See handlers.relay.features.Performer."""
        event_id = await self._context.database.read(ledger.event_in_room, delivery.target, link.room_id)
        if event_id is None:
            return  # it never came here, or somebody took it away
        try:
            if not platform.capabilities.pins:
                raise Refused("unsupported")
            await platform.pin(link.room, event_id, delivery.part == 1, key=delivery.key)
        except (RoomClosed, RoomHasMoved):
            raise
        except Refused as error:
            if delivery.body is None or delivery.body == EMPTY or error.code == "gone":
                return
            await platform.turn(link.room)
            await platform.send(link.room, delivery.body, reply_to=event_id, key=f"{delivery.key}.n")
        else:
            self._ours[link.room_id, event_id, delivery.part == 1] = None
            if len(self._ours) > _REMEMBERED:
                self._ours.popitem(last=False)

    def _was_ours(self, link: Link, event_id: str, pinned: bool) -> bool:
        key = (link.room_id, event_id, pinned)
        if key not in self._ours:
            return False
        del self._ours[key]
        return True
