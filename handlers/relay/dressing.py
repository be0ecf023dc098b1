"""What a copy gets at the last moment: the face of its author, and the thread that it goes into.

Both are known only then: a face may have been found meanwhile, and a thread's first message may have got its own copy
just now.
"""

from __future__ import annotations

from dataclasses import replace

from handlers.ports import Platform
from handlers.relay.avatars import Avatars
from handlers.relay.context import Context
from handlers.relay.directory import Place
from handlers.relay.marks import Marks
from storage import replying
from storage.outbox import Delivery


class Dressing:
    """Completes deliveries."""

    def __init__(self, context: Context, *, marks: Marks, avatars: Avatars | None = None) -> None:
        self._context = context
        self._marks = marks
        self._avatars = avatars

    async def dressed(self, platform: Platform, delivery: Delivery, link: Place) -> Delivery:
        """The delivery as it is to be sent."""
        extras, able = delivery.extras, platform.capabilities
        if able.profiles and extras.profile is not None and self._avatars is not None:
            address = self._avatars.address(extras.profile.id, platform.name)
            if address:
                extras = replace(extras, profile=replace(extras.profile, avatar=address))
        if able.threads and delivery.message_id is not None and delivery.thread_id is not None:
            thread = await self._thread(delivery.message_id, link)
            if thread:
                extras = replace(extras, thread=thread)
        return delivery if extras is delivery.extras else replace(delivery, extras=extras)

    async def _thread(self, message_id: int, link: Place) -> str:
        await self._marks.flush()  # it may have arrived just now
        return await self._context.database.read(replying.thread_event, message_id, link.room_id)
