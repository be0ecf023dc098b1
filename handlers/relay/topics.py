"""New topics of a forum: where a bridge has a space, each gets a room of its own there, and a bridge between the two.

The room is opened before anything is stored, since only then is it known; what is stored is stored once, so that an
event that is handled again finds the topic linked.
"""

from __future__ import annotations

from collections import OrderedDict

from handlers.ports import Platform
from handlers.relay.context import Context
from handlers.relay.directory import Link
from handlers.relay.effects import Effect, Ignored, Performed
from handlers.relay.saying import Saying
from messages.names import isolate, neutralise
from messages.types import Incoming, RoomRef, TopicOpened
from storage import topics
from storage.inbox import StoredEvent

_LONGEST = 60
_REMEMBERED = 100


class Topics:
    """Opens rooms for topics."""

    def __init__(self, context: Context, *, saying: Saying) -> None:
        self._context = context
        self._saying = saying
        self._opened: OrderedDict[RoomRef, RoomRef] = OrderedDict()  # and perhaps not stored yet

    def takes(self, incoming: Incoming) -> bool:
        """See handlers.relay.features.Feature."""
        return isinstance(incoming, TopicOpened)

    async def prepare(self, link: Link, event: StoredEvent, incoming: Incoming) -> Effect | None:
        """See handlers.relay.features.Feature. PlatformError if the room cannot be opened: it is tried again."""
        if not isinstance(incoming, TopicOpened):
            return None
        context, name = self._context, neutralise(incoming.name, _LONGEST)
        identifier = await context.database.read(topics.space_of, link.bridge_id, secrets=context.secrets)
        found = self._place(identifier, link) if identifier and name else None
        if found is None or incoming.topic in context.directory.known:
            return Ignored(event)
        platform, space = found
        opened = self._opened.get(incoming.topic) or await platform.open_room(name, space, ())
        self._opened[incoming.topic] = opened
        if len(self._opened) > _REMEMBERED:
            self._opened.popitem(last=False)
        languages = (link.language, self._language(link, platform.name))
        rows = await context.database.run(
            topics.link,
            link.bridge_id,
            name,
            incoming.topic,
            opened,
            languages,
            secrets=context.secrets,
            identities=context.identities,
        )
        if rows is None:
            return Ignored(event)
        await context.refresh_directory()
        keys = ("topic-opened", "topic-welcome")
        lines = {
            row: self._saying.plain(key, language, name=isolate(name))
            for row, key, language in zip(rows, keys, languages, strict=True)
        }
        return Performed(event, lambda conn, now: self._saying.store(conn, lines, now))

    def _place(self, identifier: str, link: Link) -> tuple[Platform, RoomRef] | None:
        """The space, on the platform that has rooms of that name."""
        for name, platform in self._context.platforms.items():
            if name == link.room.platform:
                continue
            try:
                return platform, platform.room(identifier)
            except ValueError:
                continue
        return None

    def _language(self, link: Link, platform: str) -> str:
        """Of the bridge's room on that platform, if there is one: the people are the same."""
        others = self._context.directory.others(link.room_id)
        return next((other.language for other in others if other.room.platform == platform), link.language)
