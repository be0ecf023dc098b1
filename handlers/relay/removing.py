"""Taking copies out of a room, and never somebody else's name off what stays there.

A copy that names the author of the lines below it keeps that name, or at least its place. What named a whole album
leaves the name to another of its media.
"""

from __future__ import annotations

from handlers.ports import Platform
from handlers.relay.context import Context
from handlers.relay.directory import Place
from handlers.relay.runs import Runs
from messages.catalog import Catalog
from messages.errors import Refused, RoomClosed, RoomHasMoved
from messages.richtext import EMPTY, RichText, Style, plain
from messages.types import Extras
from storage import ledger, sent_notes
from storage.ledger import CopyRow
from storage.outbox import Delivery


class Removing:
    """Performs deletions and trims. Raises PlatformError."""

    def __init__(self, context: Context, *, catalog: Catalog, runs: Runs) -> None:
        self._context = context
        self._catalog = catalog
        self._runs = runs

    async def remove(
        self, platform: Platform, delivery: Delivery, link: Place, copies: list[CopyRow], *, from_part: int
    ) -> None:
        """All parts from that one on, last first; one that the platform keeps does not save the others."""
        wanted = [copy for copy in reversed(copies) if copy.part >= from_part and copy.role != "removed"]
        kept: Refused | None = None
        name = None if from_part else await self._name(platform, delivery, link)
        for number, copy in enumerate(wanted):
            if number:
                await platform.turn(link.room)
            try:
                await self._take_out(platform, link, copy, f"{delivery.key}.{copy.part}", name)
            except (RoomClosed, RoomHasMoved):
                raise
            except Refused as error:
                kept = error
                continue
            if from_part:
                await self._context.database.run(ledger.forget_copy, link.chat, copy.event_id)
        if not from_part and delivery.message_id is not None:
            await self._hand_on(platform, delivery.message_id, delivery.key, link)
        if kept is not None:
            raise kept

    async def _name(self, platform: Platform, delivery: Delivery, link: Place) -> RichText | None:
        """What has to stay above lines that go on under it; empty if that is not known any more."""
        message_id = delivery.message_id
        if message_id is None or not platform.capabilities.runs:
            return None
        name = self._runs.heading(message_id, link.room_id)
        if name is None and await self._context.database.read(sent_notes.names_others, message_id, link.room_id):
            return EMPTY
        return name

    async def _take_out(self, platform: Platform, link: Place, copy: CopyRow, key: str, name: RichText | None) -> None:
        """`name` if lines below go on under it: then it stays, with the word that the rest was withdrawn."""
        if name is not None and not copy.original and copy.part == 0:
            word = plain(self._catalog.text("copy-withdrawn", link.language)).wrapped(Style.ITALIC)
            await platform.edit(link.room, copy.event_id, name + word, key=key)
            return
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
        self._runs.spoken(link.room_id)

    async def _hand_on(self, platform: Platform, message_id: int, key: str, link: Place) -> None:
        """The name of an album whose naming medium is gone, to the next that stands; one that was edited since names
        its author already."""
        album = self._runs.album_without(message_id, link.room_id)
        if album is None:
            return
        read = self._context.database.read
        for number, other in enumerate(album.others):
            state = await read(ledger.message_state, other)
            copies = await read(ledger.copies_in, other, link.room_id)
            shown = [copy for copy in copies if copy.part == 0 and copy.role == "copy"]
            if state is None or not state[1] or not shown:
                continue
            if state[0] == 1:
                await platform.turn(link.room)
                try:
                    named = Extras(captioned=True)
                    await platform.edit(link.room, shown[0].event_id, album.name, key=f"{key}.a", extras=named)
                except (RoomClosed, RoomHasMoved):
                    raise
                except Refused:
                    continue
            self._runs.album(other, link.room_id, album.name, album.others[number + 1 :])
            return
