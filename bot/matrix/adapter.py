"""Matrix behind the platform port: one account on one homeserver, in clear rooms and, given keys, in encrypted ones.

It keeps nothing that a restart would miss: what it remembers (names, rights, what was uploaded) can be had again, and
what was read and sent is in the database.
"""

from __future__ import annotations

import io
from collections.abc import Collection, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from typing import BinaryIO, Final
from urllib.parse import quote

from bot.matrix.acting import Acting
from bot.matrix.client import V3, MatrixClient
from bot.matrix.codec import decode
from bot.matrix.content import fits
from bot.matrix.fields import PLATFORM, ROOM_ID
from bot.matrix.inquiries import Inquiries
from bot.matrix.invitations import Doorkeeper
from bot.matrix.listening import Listening
from bot.matrix.pace import BulkPace
from bot.matrix.repository import Repository
from bot.matrix.sealing import Clear, Sealing
from bot.matrix.sending import MOST_REACTIONS, Sending
from bot.matrix.session import SessionStore
from bot.matrix.showing import KINDS
from handlers.ports import LARGEST_FILE
from messages.errors import Refused
from messages.richtext import RichText
from messages.types import (
    NO_EXTRAS,
    Batch,
    Button,
    Capabilities,
    Extras,
    FileRef,
    Gap,
    GapPage,
    Incoming,
    Media,
    Part,
    RawEvent,
    RoomRef,
    RoomState,
)

_USUAL_FILE: Final = 50 * 1024 * 1024  # bytes, until the homeserver has said what it takes
_LARGEST_DOWN: Final = 100 * 1024 * 1024


class MatrixPlatform:
    """See handlers.ports.Platform. `rooms` are the configured ones, joined when invited.

    A configured `access_token` (with its `device_id`) is used as given; else `password` logs in once, and the session
    in `session_store` is used from then on. Without `sealing` encrypted rooms stay unread."""

    name = PLATFORM
    capabilities = Capabilities(
        idempotent_sends=True,
        announces_deletions=True,
        command_prefix="!",
        reactions=True,
        polls=True,
        own_reactions=MOST_REACTIONS,
        captions=KINDS,
        threads=True,
        pins=True,
        profiles=True,
        locations=True,
        largest_down=_LARGEST_DOWN,
        largest_up=_USUAL_FILE,
    )

    def __init__(
        self,
        homeserver: str,
        user_id: str,
        *,
        session_store: SessionStore,
        rooms: Collection[str] = (),
        password: str = "",
        access_token: str = "",
        device_id: str = "",
        poll_timeout: float = 30.0,
        direct_joins_per_hour: int = 20,
        group_joins_per_hour: int = 20,
        sealing: Sealing | None = None,
    ) -> None:
        client = self._client = MatrixClient(
            homeserver,
            user_id,
            password=password,
            access_token=access_token,
            device_id=device_id,
            session_store=session_store,
        )
        self._own = user_id
        self._sealing = sealing if sealing is not None else Clear()
        self._bulk = BulkPace()
        self._inquiries = Inquiries(client)
        self._repository = Repository(client)
        self._doorkeeper = Doorkeeper(
            rooms,
            own_user=user_id,
            join=self._join,
            direct_joins_per_hour=direct_joins_per_hour,
            group_joins_per_hour=group_joins_per_hour,
        )
        self._listening = Listening(
            client,
            sealing=self._sealing,
            inquiries=self._inquiries,
            doorkeeper=self._doorkeeper,
            poll_timeout=poll_timeout,
        )
        self._sending = Sending(
            client,
            sealing=self._sealing,
            inquiries=self._inquiries,
            repository=self._repository,
            throttled=self._bulk.refused,
        )
        self._acting = Acting(client, self._sending, self._inquiries)

    @property
    def account(self) -> str:
        return self._own

    def room(self, identifier: str) -> RoomRef:
        if not ROOM_ID.fullmatch(identifier):
            raise ValueError("a room id begins with an exclamation mark")
        return RoomRef(PLATFORM, identifier)

    def expect(self, rooms: Collection[RoomRef]) -> None:
        self._doorkeeper.rooms |= {room.chat for room in rooms}

    def fits(self, body: RichText, *, captioned: bool = False) -> bool:
        """A caption may be as long as any text."""
        return fits(body)

    def doorway(self, start: str) -> str:
        """There is nothing that a link could say to the bot, so `start` is left out. Spec appendices, matrix.to."""
        return f"https://matrix.to/#/{quote(self._own, safe='@:')}"

    def decode(self, event: RawEvent) -> Incoming | None:
        return decode(event, self._own, self._sealing.opened)

    async def connect(self) -> None:
        await self._client.connect()
        largest = await self._repository.largest()
        self.capabilities = replace(self.capabilities, largest_up=largest, largest_down=max(largest, _LARGEST_DOWN))
        await self._sealing.start(self._client)
        await self._listening.start()

    async def poll(self, cursor: str | None) -> Batch:
        return await self._listening.poll(cursor)

    async def reread(self, room: RoomRef, event_id: str) -> RawEvent | None:
        return await self._listening.reread(room.chat, event_id)

    async def fill(self, gap: Gap) -> GapPage:
        return await self._listening.fill(gap)

    async def turn(self, room: RoomRef, *, bulk: bool = False) -> AbstractContextManager[None]:
        return await self._bulk.turn() if bulk else nullcontext()

    async def send(
        self, room: RoomRef, body: RichText, *, reply_to: str | None, key: str, extras: Extras = NO_EXTRAS
    ) -> str:
        return await self._sending.send(room, body, reply_to, key, extras)

    async def edit(self, room: RoomRef, event_id: str, body: RichText, *, key: str, extras: Extras = NO_EXTRAS) -> None:
        await self._sending.edit(room, event_id, body, key, extras)

    async def answer_button(self, event_id: str, text: str, *, alert: bool = False) -> None:
        """There are no buttons."""

    async def download(self, file: FileRef) -> bytes:
        into = io.BytesIO()
        await self._repository.fetch(file, into, LARGEST_FILE)
        return into.getvalue()

    async def fetch(self, file: FileRef, into: BinaryIO) -> None:
        await self._repository.fetch(file, into, self.capabilities.largest_down)

    def holds(self, media: Media) -> bool:
        """What lies here as it is needs no bytes; what came encrypted is opened and kept anew."""
        return any(self._repository.held(media, sealed=sealed) is not None for sealed in (False, True))

    def forget(self, media: Media) -> None:
        self._repository.forget(media)

    async def send_album(
        self, room: RoomRef, items: Sequence[Part], *, reply_to: str | None, key: str
    ) -> Sequence[str]:
        raise Refused("unsupported")

    async def set_reactions(
        self, room: RoomRef, event_id: str, wanted: Sequence[str], held: Mapping[str, str], *, key: str
    ) -> Mapping[str, str]:
        return await self._acting.set_reactions(room, event_id, wanted, held, key)

    async def set_buttons(
        self, room: RoomRef, event_id: str, keyboard: Sequence[Sequence[Button]], *, key: str
    ) -> None:
        raise Refused("unsupported")

    async def pin(self, room: RoomRef, event_id: str, on: bool, *, key: str) -> None:
        await self._acting.pin(room, event_id, on=on)

    async def close_poll(self, room: RoomRef, event_id: str, *, key: str) -> None:
        """End a poll that the bot asked, so that apps show its result."""
        await self._acting.close_poll(room, event_id, key)

    async def avatar(self, account: str, room: RoomRef) -> FileRef | None:
        return await self._acting.avatar(account, room)

    async def keep(self, path: str, mime: str) -> str:
        return (await self._repository.upload_file(path, mime)).address

    async def leave(self, room: RoomRef) -> None:
        await self._acting.leave(room)

    async def open_room(self, name: str, space: RoomRef | None, invited: Sequence[str]) -> RoomRef:
        return await self._acting.open_room(name, space, invited)

    async def delete(self, room: RoomRef, event_id: str, *, key: str) -> None:
        await self._sending.delete(room, event_id, key)

    async def is_admin(self, room: RoomRef, account: str) -> bool:
        return await self._inquiries.may_redact_others(room.chat, account)

    async def inspect(self, room: RoomRef) -> RoomState:
        return await self._inquiries.inspect(room.chat, seals=self._sealing.seals(room.chat))

    async def close(self) -> None:
        await self._listening.close()
        await self._doorkeeper.close()
        await self._sealing.close()
        await self._client.close()

    async def _join(self, room: str) -> None:
        await self._client.call("POST", f"{V3}/join/{quote(room, safe='')}", {}, timeout=120)
