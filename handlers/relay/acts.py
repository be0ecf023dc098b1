"""What a delivery does on a platform, its symbolic target resolved at the last moment.

A reply may be handled before the copy it answers exists, and an edit before the text it replaces was sent: only when
its turn comes is it known which events there are.
"""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, replace
from datetime import datetime

import sqlalchemy as sa

from handlers.ports import Platform
from handlers.relay.context import Context
from handlers.relay.directory import Place
from handlers.relay.fetching import LIGHT, Fetching
from handlers.relay.marks import Marks
from messages.catalog import Catalog
from messages.errors import Refused, RoomClosed, RoomHasMoved, Unformattable
from messages.richtext import EMPTY, Style, joined, plain
from storage import ledger, outbox
from storage.ledger import CopyRow, Target
from storage.outbox import Delivery, NewDelivery, Sent

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Ready:
    """A delivery whose file, if it hands one on, is here; `instead` is what to send if that is not taken."""

    delivery: Delivery
    instead: Delivery | None = None


class Acts:
    """Performs deliveries. Raises PlatformError, and Later (handlers/relay/fetching.py) where a file is to be waited
    for. Whoever calls has taken the platform's turn for the first request; what needs more takes further ones."""

    def __init__(self, context: Context, *, marks: Marks, catalog: Catalog) -> None:
        self._context = context
        self._marks = marks
        self._catalog = catalog
        self._fetching = Fetching(context)
        self._idle: set[int] = set()

    @contextmanager
    def idle(self, room_id: int) -> Iterator[None]:
        """While a room only waits: nothing is being sent that a stop should let end."""
        self._idle.add(room_id)
        try:
            yield
        finally:
            self._idle.discard(room_id)

    def waiting(self, room_id: int) -> bool:
        """Whether the room only waits."""
        return room_id in self._idle

    @asynccontextmanager
    async def ready(self, delivery: Delivery, link: Place) -> AsyncIterator[Ready]:
        """All that can be waited for before it is sent. Its file is in memory while this is open."""
        remote = delivery.extras.remote
        if remote is None or delivery.kind != "send":
            yield Ready(delivery)
            return
        bare = replace(delivery.extras, remote=None)
        lines = [line for line in (delivery.body or EMPTY, plain(remote.otherwise).wrapped(Style.ITALIC)) if line.text]
        instead = replace(delivery, body=joined(lines, "\n\n"), extras=bare)
        for_many = delivery.priority >= outbox.BULK
        kept = self._fetching.kept(remote) if for_many else None
        if kept is not None and len(kept.content) <= LIGHT:
            yield Ready(replace(delivery, extras=replace(bare, file=kept)), instead)
            return
        fetch = self._fetching.fetch_for_many if for_many else self._fetching.fetch
        with self.idle(link.room_id):
            await self._fetching.turn.acquire()
        try:
            with self.idle(link.room_id):
                file = await fetch(remote, delivery.created_at)
            if file is None:
                yield Ready(instead)
            else:
                yield Ready(replace(delivery, extras=replace(bare, file=file)), instead)
        finally:
            self._fetching.turn.release()

    async def perform(self, ready: Ready, link: Place) -> Sent:
        """Do it once; what it made, if anything."""
        delivery, platform = ready.delivery, self._context.platforms[link.room.platform]
        match delivery.kind:
            case "send":
                return await self._send(platform, ready, link, await self._reply_target(delivery, link))
            case "edit":
                return await self._edit(platform, delivery, link)
            case "trim":
                await self._remove(platform, delivery, link, from_part=delivery.part)
            case "answer" if delivery.target.event_id is not None:
                text = delivery.body.text if delivery.body else ""
                await platform.answer_button(delivery.target.event_id, text)
            case "delete" if delivery.target.event_id is not None:
                await platform.delete(link.room, delivery.target.event_id, key=delivery.key)
            case "delete":
                await self._remove(platform, delivery, link, from_part=0)
            case _:
                raise Refused("unsupported")
        return Sent(delivery, link.chat, None)

    async def _send(self, platform: Platform, ready: Ready, link: Place, reply_to: str | None) -> Sent:
        """With its file; without it, if it is not taken, the text and why."""
        delivery = ready.delivery
        try:
            return await self._say(platform, delivery, link, reply_to)
        except (RoomClosed, RoomHasMoved, Unformattable):
            raise
        except Refused as error:  # too large for this platform, or empty
            if ready.instead is None and not error.partly:
                raise
            instead = ready.instead or replace(delivery, extras=replace(delivery.extras, file=None))
            log.warning("a file is not taken by %s (%s)", platform.name, error.code)
        await platform.turn(link.room)
        return await self._say(platform, instead, link, reply_to)

    async def _say(self, platform: Platform, delivery: Delivery, link: Place, reply_to: str | None) -> Sent:
        body, extras = delivery.body or EMPTY, delivery.extras
        event_id = await platform.send(link.room, body, reply_to=reply_to, key=delivery.key, extras=extras)
        return Sent(delivery, link.chat, event_id)

    async def _reply_target(self, delivery: Delivery, link: Place) -> str | None:
        target = delivery.target
        if target == Target():
            return None
        if target.event_id is not None and target.chat == link.chat:
            return target.event_id  # an answer in the room itself
        await self._marks.flush()
        return await self._context.database.read(ledger.event_in_room, target, link.room_id)

    async def _edit(self, platform: Platform, delivery: Delivery, link: Place) -> Sent:
        copies = await self._copies(delivery, link)
        for copy in copies:
            if copy.part == delivery.part and copy.role == "removed":
                return Sent(delivery, link.chat, None)  # somebody tidied it away: an edit does not bring it back
            if copy.part == delivery.part and not copy.original:
                body = delivery.body or EMPTY
                await platform.edit(link.room, copy.event_id, body, key=delivery.key, extras=delivery.extras)
                return Sent(delivery, link.chat, None)
        if delivery.policy == "hold":
            raise Refused("no_copy")  # it may be there, unknown to us
        async with self.ready(replace(delivery, kind="send"), link) as ready:
            sent = await self._send(platform, ready, link, copies[0].event_id if copies else None)
            return replace(sent, delivery=delivery)

    async def _copies(self, delivery: Delivery, link: Place) -> list[CopyRow]:
        await self._marks.flush()
        message_id = delivery.message_id or 0
        return await self._context.database.read(ledger.copies_in, message_id, link.room_id)

    async def _remove(self, platform: Platform, delivery: Delivery, link: Place, *, from_part: int) -> None:
        """All parts; one that the platform keeps does not save the others."""
        found = reversed(await self._copies(delivery, link))
        wanted = [copy for copy in found if copy.part >= from_part and copy.role != "removed"]
        kept: Refused | None = None
        for number, copy in enumerate(wanted):
            if number:
                await platform.turn(link.room)
            try:
                await self._take_out(platform, link, copy, f"{delivery.key}.{copy.part}")
            except (RoomClosed, RoomHasMoved):
                raise
            except Refused as error:
                kept = error
                continue
            if from_part:
                await self._context.database.run(ledger.forget_copy, link.chat, copy.event_id)
        if kept is not None:
            raise kept

    async def _take_out(self, platform: Platform, link: Place, copy: CopyRow, key: str) -> None:
        try:
            await platform.delete(link.room, copy.event_id, key=key)
        except Refused as error:
            if error.code != "not_deletable":
                raise
            await self._withdraw(platform, link, copy, key)

    async def _withdraw(self, platform: Platform, link: Place, copy: CopyRow, key: str) -> None:
        """Where a platform will not delete: a copy says that it was withdrawn; an original stays, and that is said."""
        await platform.turn(link.room)
        if not copy.original:
            body = plain(self._catalog.text("copy-withdrawn", link.language))
            await platform.edit(link.room, copy.event_id, body, key=f"{key}.w")
            return
        notice = plain(self._catalog.text("delete-refused", link.language))
        await platform.send(link.room, notice, reply_to=copy.event_id, key=f"{key}.n")

    async def refused(self, delivery: Delivery, code: str) -> None:
        """A delivery that will never arrive: ended with its reason; the author of a lost message is told."""
        context = self._context
        for room_id in await context.database.run(self._end, delivery.id, code, context.clock.now()):
            context.wake_sender(room_id)
        if delivery.kind == "send" and delivery.message_id is not None:
            await self.tell_author(delivery.message_id, "notice-undeliverable")

    def _end(self, conn: sa.Connection, delivery_id: int, code: str, now: datetime) -> set[int]:
        outbox.end(conn, delivery_id, "failed", code)
        return self._context.lost(conn, [delivery_id], now)

    async def tell_author(self, message_id: int, key: str, **values: int) -> int | None:
        """A short notice in reply to the original. Returns the room to wake, if the message has one still. What the bot
        itself says to a room has no author there."""
        context = self._context
        message = await context.database.read(ledger.message_by_id, message_id)
        link = context.directory.by_id.get(message.room_id) if message and message.bridge_id is not None else None
        if link is None:
            return None
        body = plain(self._catalog.text(key, link.language, **values))
        notice = NewDelivery("send", link.room_id, body, target=Target(message_id=message_id), priority=outbox.ANSWER)
        now = context.clock.now()
        await context.database.run(
            outbox.add, [notice], ring=context.ring, now=now, expires_at=now + context.committer.keep
        )
        context.wake_sender(link.room_id)
        return link.room_id
