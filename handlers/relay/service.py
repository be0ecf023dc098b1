"""The relay as one running thing: a reader and a sender for each room that has work, listeners, late translations.

Everything runs in one task group: what fails for good brings the bot down cleanly, to be started again by its
supervisor, rather than leaving half of it asleep.
"""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Coroutine, Sequence
from typing import Any

from handlers.relay.acts import Acts, KeyboardFor, Shortened
from handlers.relay.authors import Authors
from handlers.relay.avatars import Avatars
from handlers.relay.composing import Composer
from handlers.relay.context import Context
from handlers.relay.desk import Desk
from handlers.relay.features import Feature, Performer
from handlers.relay.identity import Faces
from handlers.relay.late import LateTranslations
from handlers.relay.listener import Listener
from handlers.relay.marks import Marks
from handlers.relay.prepare import Preparer
from handlers.relay.reader import RoomReader
from handlers.relay.sender import RoomSender
from handlers.relay.unreadable import Unreadables
from messages.catalog import Catalog
from storage import inbox, outbox


class Relay:
    """Wires the parts by room and starts them on demand."""

    def __init__(
        self,
        context: Context,
        *,
        composer: Composer,
        catalog: Catalog,
        ignored_accounts: Collection[str] = (),
        desk: Desk | None = None,
        authors: Authors | None = None,
        faces: Faces | None = None,
        features: Sequence[Feature] = (),
        unreadables: Unreadables | None = None,
        performers: Sequence[Performer] = (),
        avatars: Avatars | None = None,
        on_shortened: Shortened | None = None,
        keyboard_for: KeyboardFor | None = None,
    ) -> None:
        self._context = context
        self._desk = desk
        self._group: asyncio.TaskGroup | None = None
        self._readers: dict[int, RoomReader] = {}
        self._senders: dict[int, RoomSender] = {}
        self._preparer = Preparer(
            context,
            composer=composer,
            catalog=catalog,
            authors=authors or Authors(context),
            faces=faces or Faces(context.identities),
            ignored_accounts=ignored_accounts,
            desk=desk,
            features=features,
            unreadables=unreadables,
            avatars=avatars,
        )
        if unreadables is not None:
            unreadables.wake_reader = self.wake_reader
        self._late = LateTranslations(context, composer, self.wake_sender)
        self._marks = Marks(context.database)
        self._avatars = avatars
        self.acts = Acts(
            context,
            marks=self._marks,
            catalog=catalog,
            layout=composer.layout,
            performers=performers,
            avatars=avatars,
            on_shortened=on_shortened,
            keyboard_for=keyboard_for,
        )
        context.wake_sender = self.wake_sender
        context.drop = self._drop
        context.settle = self._marks.flush

    async def run(self) -> None:
        """Take up what a former run left, then listen, handle and deliver until cancelled."""
        context = self._context
        idempotent = [name for name, one in context.platforms.items() if one.capabilities.idempotent_sends]
        await context.database.run(outbox.resume_held, idempotent)
        marking = asyncio.create_task(self._marks.run())  # outlives the senders, who may wait for a mark at the end
        try:
            async with asyncio.TaskGroup() as group:
                self._group = group
                for room_id in await context.database.read(outbox.rooms_with_work):
                    self.wake_sender(room_id)
                for room_id in await context.database.read(inbox.rooms_with_work):
                    self.wake_reader(room_id)
                await self._late.resume()
                for platform in context.platforms.values():
                    group.create_task(Listener(context, platform, self.wake_reader).run())
        finally:
            self._group = None
            await self._late.close()
            if self._avatars is not None:
                await self._avatars.close()
            await self.acts.close()
            marking.cancel()
            await asyncio.wait({marking})
            await self._marks.close()

    def wake_reader(self, room_id: int) -> None:
        """A room has events waiting."""
        self._context.activity += 1
        self.acts.runs.spoken(room_id)
        if self._group is None:
            return
        if room_id not in self._readers:
            reader = RoomReader(
                self._context,
                room_id,
                preparer=self._preparer,
                late=self._late,
                wake_reader=self.wake_reader,
                wake_sender=self.wake_sender,
                drop=self._drop,
                desk=self._desk,
            )
            self._readers[room_id] = reader
            self._start(reader.run(), self._readers, room_id)
        self._readers[room_id].signal.ring()

    def wake_sender(self, room_id: int) -> None:
        """A room has deliveries pending."""
        self._context.activity += 1
        if self._group is None:
            return
        if room_id not in self._senders:
            sender = RoomSender(self._context, room_id, acts=self.acts, marks=self._marks)
            self._senders[room_id] = sender
            self._start(sender.run(), self._senders, room_id)
        self._senders[room_id].signal.ring()

    def _start(self, work: Coroutine[Any, Any, None], kept: dict[int, Any], room_id: int) -> None:
        """Run a room's reader or sender; one that ends by itself, having nothing to do, is forgotten at once, so that
        the next ring makes a new one."""

        async def run() -> None:
            try:
                await work
            finally:
                kept.pop(room_id, None)

        running = run()
        try:
            if self._group is not None:
                self._group.create_task(running)
        except RuntimeError:  # the group is ending: nothing begins any more
            running.close()
            work.close()

    def _drop(self, deliveries: set[int]) -> None:
        if deliveries:
            for sender in self._senders.values():
                sender.drop(deliveries)
