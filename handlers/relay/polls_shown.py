"""The count of a poll, brought up to date where it stands; looked up when it is sent, so that one edit says it all."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass

import sqlalchemy as sa

from handlers.ports import Platform
from handlers.relay.composing import Composer
from handlers.relay.context import Context
from handlers.relay.directory import Place
from handlers.relay.fetching import Later
from handlers.relay.pacing import Pacing
from handlers.relay.polls_layout import PollLayout, Sheet
from messages.catalog import Catalog
from messages.types import Part
from storage import coalesced, ledger, polls
from storage.outbox import Delivery

_REMEMBERED = 1000
_UNTIL_SENT = 10.0


@dataclass(frozen=True, slots=True)
class _View:
    event_id: str  # "" if it is on its way
    part: Part


class PollResults:
    """handlers.relay.features.Performer."""

    kind = "refresh"

    def __init__(self, *, context: Context, catalog: Catalog, composer: Composer) -> None:
        self._context = context
        self._layout = PollLayout(catalog, context.platforms, composer.author)
        self._pacing = Pacing(context.clock)
        self._shown: OrderedDict[str, Part] = OrderedDict()

    async def perform(self, platform: Platform, delivery: Delivery, link: Place) -> None:
        """See Performer. If the poll is over, its last count went out as an edit: then what people vote in is ended."""
        over = await self._context.database.read(self._over, delivery.message_id or 0, link)
        if over:
            await platform.close_poll(link.room, over, key=delivery.key)
            return
        view = await self._context.database.read(self._look, delivery.message_id or 0, link)
        if view is None:
            return
        if not view.event_id:
            raise Later(_UNTIL_SENT)
        thing = f"{link.room_id}:{view.event_id}"
        if self._shown.get(thing) == view.part:
            return
        self._pacing.check(thing)
        self._pacing.changed(thing)
        part = view.part
        await platform.edit(link.room, view.event_id, part.body, key=delivery.key, extras=part.extras)
        self._shown[thing] = part
        if len(self._shown) > _REMEMBERED:
            self._shown.popitem(last=False)

    def _over(self, conn: sa.Connection, message_id: int, link: Place) -> str:
        """The event of the bot's own poll in a room, if it is to be ended; else ""."""
        counted = polls.counted_if_closed(conn, message_id)
        message = ledger.message_by_id(conn, message_id)
        able = self._context.platforms[link.room.platform].capabilities
        if counted is None or message is None or not message.live or not able.polls:
            return ""
        origin = message.room_id == link.room_id
        copies = ledger.copies_in(conn, message_id, link.room_id)
        own = [copy for copy in copies if copy.role == "copy" and copy.part == int(origin)]
        return own[0].event_id if own and not (origin and counted) else ""

    def _look(self, conn: sa.Connection, message_id: int, link: Place) -> _View | None:
        message = ledger.message_by_id(conn, message_id)
        poll = polls.open_poll(conn, message_id, ring=self._context.ring)
        if message is None or not message.live or poll is None:
            return None
        result = polls.result(conn, poll, len(Sheet.from_data(poll.data).ids))
        number, part = self._layout.live(poll, link, result, origin=message.room_id == link.room_id)
        for copy in ledger.copies_in(conn, message_id, link.room_id):
            if copy.part == number:
                return _View(copy.event_id, part) if copy.role == "copy" else None
        return _View("", part) if coalesced.is_coming(conn, message_id, link.room_id) else None
