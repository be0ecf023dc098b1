"""What a delivery does on a platform, its symbolic target resolved at the last moment.

A reply may be handled before the copy it answers exists, and an edit before the text it replaces was sent: only when
its turn comes is it known which events there are.
"""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from dataclasses import replace
from datetime import datetime
from typing import Final

import sqlalchemy as sa

from handlers.ports import Platform
from handlers.relay.albums import captioned
from handlers.relay.avatars import Avatars
from handlers.relay.context import Context
from handlers.relay.directory import Place
from handlers.relay.dressing import Dressing
from handlers.relay.features import Performer
from handlers.relay.fetching import LIGHT, Fetching, Later
from handlers.relay.layout import Layout
from handlers.relay.marks import Marks
from handlers.relay.media import MediaCarrier, Ready, Say
from handlers.relay.media_store import MediaStore
from handlers.relay.removing import Removing
from handlers.relay.runs import Runs, byline
from messages.catalog import Catalog
from messages.errors import PlatformError, Refused, RoomClosed, RoomHasMoved, Unformattable, code_of, place_of
from messages.render import without_byline
from messages.richtext import EMPTY, Style, joined, plain
from messages.types import Button, Extras, Part
from storage import coalesced, ledger, outbox, sent_notes
from storage.ledger import CopyRow, Target
from storage.outbox import Delivery, NewDelivery, Sent

log = logging.getLogger(__name__)

_UNTIL_SENT: Final = 10.0
"""Seconds until an edit is tried again that came before what it edits."""

Shortened = Callable[[int, Place, str], Awaitable[None]]
"""Told when a message has reached a room without its medium: the message, the room, and why (handlers/relay/layout.py:
refusal)."""

KeyboardFor = Callable[[int, int], Awaitable[tuple[tuple[Button, ...], ...]]]
"""The buttons that a copy of a message has in a room, whatever its text becomes."""


class Acts:
    """Performs deliveries. Raises PlatformError, Later (handlers/relay/fetching.py) where a file is to be waited for,
    and Unheld (handlers/relay/media.py) where it is to be tried again at once, with its bytes. Whoever calls has taken
    the platform's turn for the first request; what needs more takes further ones."""

    def __init__(
        self,
        context: Context,
        *,
        marks: Marks,
        catalog: Catalog,
        layout: Layout,
        performers: Sequence[Performer] = (),
        store: MediaStore | None = None,
        avatars: Avatars | None = None,
        on_shortened: Shortened | None = None,
        keyboard_for: KeyboardFor | None = None,
    ) -> None:
        self._context = context
        self._marks = marks
        self._catalog = catalog
        self._layout = layout
        self._performers = {performer.kind: performer for performer in performers}
        self._fetching = Fetching(context)
        self._store = store or MediaStore(context)
        self.media = MediaCarrier(context, store=self._store, layout=layout)
        self.runs = Runs()
        self._removing = Removing(context, catalog=catalog, runs=self.runs)
        self._dressing = Dressing(context, marks=marks, avatars=avatars)
        self._on_shortened = on_shortened
        self._keyboard_for = keyboard_for
        self._short: dict[int, Ready] = {}
        self._idle: set[int] = set()

    async def close(self) -> None:
        """When nothing is sent any more: no medium is left on this machine."""
        await self._store.close()

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
    async def brought(self, delivery: Delivery, link: Place) -> AsyncIterator[Ready]:
        """Its medium lies on this machine while this is open. Comes before the platform's turn: it may take long."""
        if delivery.extras.media is None:
            yield Ready(delivery)
            return
        async with AsyncExitStack() as stack:
            with self.idle(link.room_id):
                (found,) = await stack.enter_async_context(self.media.brought([delivery], link))
            if isinstance(found, Later):
                raise found
            yield found

    @asynccontextmanager
    async def ready(self, brought: Ready, link: Place) -> AsyncIterator[Ready]:
        """All that can be waited for before it is sent. A file that is handed on is in memory while this is open."""
        delivery = brought.delivery
        remote = delivery.extras.remote
        if remote is None or delivery.kind != "send":
            yield brought
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
                copies = await self._copies(delivery, link)
                await self._removing.remove(platform, delivery, link, copies, from_part=delivery.part)
            case "answer" if delivery.target.event_id is not None:
                text = delivery.body.text if delivery.body else ""
                await platform.answer_button(delivery.target.event_id, text)
            case "delete" if delivery.target.event_id is not None:
                await platform.delete(link.room, delivery.target.event_id, key=delivery.key)
            case "delete":
                copies = await self._copies(delivery, link)
                await self._removing.remove(platform, delivery, link, copies, from_part=0)
            case kind if kind in self._performers:
                await self._marks.flush()  # what it is about may have arrived just now
                self.runs.spoken(link.room_id)  # it may say something
                await self._performers[kind].perform(platform, delivery, link)
            case _:
                raise Refused("unsupported")
        return Sent(delivery, link.chat, None)

    async def _send(self, platform: Platform, ready: Ready, link: Place, reply_to: str | None) -> Sent:
        """With its file or medium; without, if it is not taken, the text and why."""
        delivery = await self._dressing.dressed(platform, ready.delivery, link)
        ready = replace(ready, delivery=delivery)
        runs = self.runs if platform.capabilities.runs else None
        hears = self._context.reach[platform.name].listening  # else somebody may have spoken unheard
        lead = runs.follows(delivery) if runs is not None and hears else None

        async def say(one: Delivery) -> str:
            body, extras = one.body or EMPTY, one.extras
            body = body if lead is None else without_byline(body)
            return await platform.send(link.room, body, reply_to=reply_to, key=one.key, extras=extras)

        if delivery.extras.media is not None:
            event_id, ready = await self.media.send(platform, ready, link, say)
        else:
            event_id = await self._with_file(platform, ready, link, say)
        if ready.left is not None:
            self._short[delivery.id] = ready
        return Sent(delivery, link.chat, event_id, runs.sent(delivery, lead) if runs is not None else None)

    async def _with_file(self, platform: Platform, ready: Ready, link: Place, say: Say) -> str:
        delivery = ready.delivery
        try:
            return await say(delivery)
        except (RoomClosed, RoomHasMoved, Unformattable):
            raise
        except Refused as error:  # too large for this platform, or empty
            if ready.instead is None and not error.partly:
                raise
            instead = ready.instead or replace(delivery, extras=replace(delivery.extras, file=None))
            log.warning("a file is not taken by %s (%s)", platform.name, error.code)
        await platform.turn(link.room)
        return await say(instead)

    async def send_album(self, platform: Platform, items: Sequence[Ready], link: Place) -> list[Sent]:
        """Several media as one; each is a copy of its own message."""
        first = items[0].delivery
        reply_to = await self._reply_target(first, link)
        parts = captioned([item.delivery for item in items])
        events = await platform.send_album(link.room, parts, reply_to=reply_to, key=first.key)
        self.runs.sent(first, None)
        self._name_once(items, parts, link)
        known = [*events, *[None] * len(items)]
        return [Sent(item.delivery, link.chat, event) for item, event in zip(items, known, strict=False)]

    def _name_once(self, items: Sequence[Ready], parts: Sequence[Part], link: Place) -> None:
        """If one of these media names the author of all, that is not to go with it."""
        named = [item.delivery for item, part in zip(items, parts, strict=True) if part.body.text]
        others = [item.delivery.message_id for item in items if named and item.delivery is not named[0]]
        name = byline(named[0].body) if len(named) == 1 else None
        if name is None or named[0].message_id is None:
            return
        alone = name.slice(0, len(name.text.rstrip(": \n")))
        self.runs.album(named[0].message_id, link.room_id, alone, [one for one in others if one is not None])

    async def arrived(self, sent: Sent, link: Place) -> None:
        """After it was marked: say what there was no room for, and tell whoever is to know that its medium stayed
        behind."""
        ready, message_id = self._short.pop(sent.delivery.id, None), sent.delivery.message_id
        if ready is None or ready.left is None:
            return
        try:
            if ready.after:
                await self._say_after(ready, link, sent.event_id)
            else:
                await self._context.database.run(sent_notes.note_left_behind, sent.delivery.id, ready.left)
            if self._on_shortened is not None and message_id is not None:
                await self._on_shortened(message_id, link, ready.left.reason)
        except Exception as error:  # the copy is there: it is not sent again
            log.error("nobody was told that a medium stayed behind (%s at %s)", code_of(error), place_of(error))

    async def _say_after(self, ready: Ready, link: Place, event_id: str | None) -> None:
        """Best effort: what it is about is there, and must not be sent again."""
        self.runs.spoken(link.room_id)
        platform = self._context.platforms[link.room.platform]
        try:
            with await platform.turn(link.room):
                key = f"{ready.delivery.key}.n"
                await platform.send(link.room, plain(ready.after), reply_to=event_id, key=key)
        except PlatformError as error:
            log.warning("a room was not told why a medium stayed behind (%s)", error.code)

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
                edit = await self.media.still_told(delivery, link)
                body, extras = edit.body or EMPTY, await self._with_buttons(platform, edit, link)
                await platform.edit(link.room, copy.event_id, body, key=delivery.key, extras=extras)
                return Sent(delivery, link.chat, None)
        if delivery.policy == "hold":
            raise Refused("no_copy")  # it may be there, unknown to us
        if await self._context.database.read(coalesced.is_coming, delivery.message_id or 0, link.room_id):
            raise Later(_UNTIL_SENT)  # its medium is waited for
        async with self.ready(Ready(replace(delivery, kind="send")), link) as ready:
            sent = await self._send(platform, ready, link, copies[0].event_id if copies else None)
            return replace(sent, delivery=delivery)

    async def _with_buttons(self, platform: Platform, delivery: Delivery, link: Place) -> Extras:
        """An edit keeps what is counted in buttons below the first part of a copy."""
        extras, message_id = delivery.extras, delivery.message_id
        if self._keyboard_for is None or message_id is None or delivery.part or extras.keyboard:
            return extras
        if not platform.capabilities.buttons:
            return extras
        return replace(extras, keyboard=await self._keyboard_for(message_id, link.room_id))

    async def _copies(self, delivery: Delivery, link: Place) -> list[CopyRow]:
        await self._marks.flush()
        message_id = delivery.message_id or 0
        return await self._context.database.read(ledger.copies_in, message_id, link.room_id)

    async def refused(self, delivery: Delivery, code: str) -> None:
        """A delivery that will never arrive: ended with its reason; the author of a lost message is told."""
        context = self._context
        for room_id in await context.database.run(self._end, delivery, code, context.clock.now()):
            context.wake_sender(room_id)
        if context.undelivered is None and delivery.kind == "send" and delivery.message_id is not None:
            await self.tell_author(delivery.message_id, "notice-undeliverable")

    def _end(self, conn: sa.Connection, delivery: Delivery, code: str, now: datetime) -> set[int]:
        outbox.end(conn, delivery.id, "failed", code)
        rooms = self._context.lost(conn, [delivery.id], now)
        if self._context.undelivered is not None:
            rooms = rooms | self._context.undelivered(conn, delivery, code, now)
        return rooms

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
