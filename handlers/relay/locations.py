"""Somebody who moves: their live location goes on in the copies, seldom enough to yield to what people write.

Each room is told at most twice a minute; of what comes between only the latest is kept, and the last place arrives.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from typing import Final

import sqlalchemy as sa

from handlers.relay.authors import Authors
from handlers.relay.composing import Composer
from handlers.relay.context import Context
from handlers.relay.directory import Link
from handlers.relay.effects import Effect, Performed, RoomCopy
from handlers.relay.identity import Faces
from handlers.relay.replying import deliver
from messages.catalog import Catalog
from messages.richtext import RichText, Style, plain
from messages.types import AuthorKind, Incoming, Location, MessageEdited, Part
from storage import coalesced, ledger, outbox
from storage.inbox import StoredEvent
from storage.ledger import Target
from storage.outbox import NewDelivery

EVERY: Final = timedelta(seconds=30)
"""Between two places of one location in one room."""


class Locations:
    """handlers.relay.features.Feature."""

    def __init__(
        self, *, context: Context, composer: Composer, catalog: Catalog, authors: Authors, faces: Faces
    ) -> None:
        self._context = context
        self._composer = composer
        self._catalog = catalog
        self._authors = authors
        self._faces = faces

    def takes(self, incoming: Incoming) -> bool:
        """See Feature."""
        return isinstance(incoming, MessageEdited) and isinstance(incoming.about, Location)

    async def prepare(self, link: Link, event: StoredEvent, incoming: Incoming) -> Effect | None:
        """See Feature."""
        if not isinstance(incoming, MessageEdited) or not isinstance(incoming.about, Location):
            return None
        author, platform = incoming.author, link.room.platform
        others = self._context.directory.others(link.room_id)
        if not author.account or not others:
            return None
        person = await self._authors.meet(platform, author) if author.kind is AuthorKind.PERSON else None
        name = self._faces.name_in(link, author, person, self._context.clock.now())
        profile = self._faces.profile(link, author, person)
        draft = replace(self._composer.draft(name, incoming, person, link, profile), worded=False)
        copies = self._composer.copies_verbatim(draft, others)
        return Performed(event, partial(self._move, link, incoming, incoming.about, copies))

    def _move(
        self,
        link: Link,
        edited: MessageEdited,
        place: Location,
        copies: tuple[RoomCopy, ...],
        conn: sa.Connection,
        now: datetime,
    ) -> set[int]:
        found = ledger.message_of(conn, link.chat, edited.event_id)
        if found is None:
            return set()
        message, original = found
        if (
            not original
            or not message.live
            or message.author != self._authors.digest(link.room.platform, edited.author)
        ):
            return set()
        times = {copy.link.room_id: coalesced.slot(conn, message.id, copy.link.room_id, EVERY, now) for copy in copies}
        revision = ledger.revise(conn, message.id)
        outbox.supersede(conn, message.id, kinds=("edit",), below=revision)
        new = [
            NewDelivery(
                "edit",
                copy.link.room_id,
                part.body,
                message_id=message.id,
                revision=revision,
                part=number,
                target=Target(message_id=message.id),
                priority=outbox.LATE,
                policy="hold",
                extras=part.extras,
                not_before=times[copy.link.room_id],
            )
            for copy in copies
            for number, part in self._changed(copy, place)
            if number < outbox.parts_sent(conn, message.id, copy.link.room_id)
        ]
        return deliver(conn, self._context, new, now)

    def _changed(self, copy: RoomCopy, place: Location) -> list[tuple[int, Part]]:
        """The place itself; at the end the text, too, which then says where that was."""
        first = copy.parts[0]
        if not place.live:
            first = replace(first, body=first.body + plain("\n") + on_map(place))
        parts = enumerate((first, *copy.parts[1:]))
        return [(n, part) for n, part in parts if part.extras.location is not None or (n == 0 and not place.live)]


def on_map(place: Location) -> RichText:
    """The coordinates, as a link to a map that anybody may look at."""
    at = f"{place.latitude:.6f}", f"{place.longitude:.6f}"
    url = f"https://www.openstreetmap.org/?mlat={at[0]}&mlon={at[1]}#map=16/{at[0]}/{at[1]}"
    return plain(", ".join(at)).wrapped(Style.LINK, url)
