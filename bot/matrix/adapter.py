"""Matrix behind the platform port: one account on one homeserver, clear rooms.

It keeps nothing that a restart would miss: what it remembers (names, rights) can be asked for again, and what was read
and sent is in the database.
"""

from __future__ import annotations

import asyncio
import re
import time
from collections import deque
from collections.abc import Collection, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from typing import Any
from urllib.parse import quote, urlencode

import orjson

from bot.matrix.client import V3, HomeserverRefused, MatrixClient
from bot.matrix.codec import PLATFORM, decode
from bot.matrix.content import Content, content_of, fits
from bot.matrix.extras import MESSAGE, POLL, REACTION, file_content, poll_content, reaction_content, with_links
from bot.matrix.inquiries import Inquiries, room_path
from bot.matrix.invitations import Doorkeeper
from bot.matrix.names import Names
from bot.matrix.pace import BulkPace
from bot.matrix.privacy import PrivateRooms
from bot.matrix.session import SessionStore
from bot.matrix.sync import PAGE, SYNC_FILTER, TIMELINE_FILTER, Found, Heard, raw_event, read_page, read_sync, senders
from handlers.ports import LARGEST_FILE
from messages.errors import PlatformError, Refused, RoomClosed, Throttled, Unreachable
from messages.richtext import RichText
from messages.types import (
    NO_EXTRAS,
    Batch,
    Capabilities,
    Extras,
    FileRef,
    Gap,
    GapPage,
    Incoming,
    RawEvent,
    RoomRef,
    RoomState,
)

_ROOM_ID = re.compile(r"![^\s:/]{1,250}(:[A-Za-z0-9.\-\[\]:]{1,230})?")  # room version 12 has no server name in it
_NAME_TIMEOUT = 5.0
_GRACE = 20.0  # seconds that a long poll may take beyond its time-out
_BUSY = 12  # events of our own within a second…
_FIRST_JOINS = 10.0
_REACTION_TIMEOUT = 5.0
_MOST_REACTIONS = 20
_HOLD_BACK = 0.25  # …after which listening waits this long, in seconds


class MatrixPlatform:
    """See handlers.ports.Platform. `rooms` are the configured ones, joined when invited.

    A configured `access_token` (with its `device_id`) is used as given; else `password` logs in once, and the session
    in `session_store` is used from then on."""

    name = PLATFORM
    capabilities = Capabilities(
        idempotent_sends=True, announces_deletions=True, command_prefix="!", reactions=True, polls=True
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
    ) -> None:
        self._client = MatrixClient(
            homeserver,
            user_id,
            password=password,
            access_token=access_token,
            device_id=device_id,
            session_store=session_store,
        )
        self._own = user_id
        self._poll_timeout = poll_timeout
        self._bulk = BulkPace()
        self._names = Names()
        self._inquiries = Inquiries(self._client)
        self._filter = ""
        self._answers = True
        self._own_echoes: deque[float] = deque(maxlen=_BUSY)
        self._hold_back = False
        self._absent: frozenset[str] = frozenset()
        self._private = PrivateRooms(user_id, self._client.call)
        self._doorkeeper = Doorkeeper(
            rooms, own_user=user_id, join=self._join, direct_joins_per_hour=direct_joins_per_hour
        )

    @property
    def account(self) -> str:
        return self._own

    def room(self, identifier: str) -> RoomRef:
        if not _ROOM_ID.fullmatch(identifier):
            raise ValueError("a room id begins with an exclamation mark")
        return RoomRef(PLATFORM, identifier)

    def expect(self, rooms: Collection[RoomRef]) -> None:
        self._doorkeeper.rooms |= {room.chat for room in rooms}

    def fits(self, body: RichText) -> bool:
        return fits(body)

    def doorway(self, start: str) -> str:
        """There is nothing that a link could say to the bot, so `start` is left out. Spec appendices, matrix.to."""
        return f"https://matrix.to/#/{quote(self._own, safe='@:')}"

    def decode(self, event: RawEvent) -> Incoming | None:
        return decode(event, self._own)

    async def connect(self) -> None:
        await self._client.connect()
        joined = await self._client.call("GET", f"{V3}/joined_rooms")
        present = joined.get("joined_rooms")
        self._absent = self._doorkeeper.rooms.difference(present if isinstance(present, list) else ())

    async def poll(self, cursor: str | None) -> Batch:
        if self._hold_back:
            # Synapse spends a third of a send on telling us of it: under a burst, let several gather [run]
            await asyncio.sleep(_HOLD_BACK)
        # The very first time, and after a failure, only see that it answers.
        waiting = self._poll_timeout if cursor is not None and self._answers else 0
        self._answers = False
        query = {"filter": await self._filter_id(), "timeout": int(waiting * 1000), "set_presence": "offline"}
        if cursor is not None:
            query["since"] = cursor
            self._join_absent()
        try:
            answer = await self._client.call("GET", f"{V3}/sync?{urlencode(query)}", timeout=waiting + _GRACE)
        except HomeserverRefused:
            self._filter = ""  # a homeserver restored from a backup may have lost it
            raise Unreachable("sync_refused") from None
        following = answer.get("next_batch")
        if not isinstance(following, str) or not following:
            raise Unreachable("bad_answer")
        shared = self._doorkeeper.rooms
        found = read_sync(answer, own_user=self._own, since=cursor or "", names=self._names, shared=shared)
        partners = await self._partners(found) if cursor is not None else {}
        self._answers = True
        for room, state in found.invitations.items():
            self._doorkeeper.invited(room, state)
        if cursor is None:
            # Only now: what is said between our joining and the first cursor would count as said before it.
            self._join_absent()
            await self._doorkeeper.settle(_FIRST_JOINS)
            return Batch((), following)
        self._watch_load(found)
        for move in found.moves:
            self._doorkeeper.follow(move.room.chat, move.successor.chat)
        # What came before others left a room that is private now was said in front of them.
        news = [heard for heard in found.events if heard.settled or heard.room not in partners]
        return Batch(tuple(await self._with_names(news, partners)), following, tuple(found.gaps), tuple(found.moves))

    async def _partners(self, found: Found) -> dict[str, str]:
        """The other person of each private room that has news."""
        self._private.forget(found.stirred)
        self._private.crowded(found.crowded)
        return await self._private.partners({heard.room for heard in found.events} - self._doorkeeper.rooms)

    def _join_absent(self) -> None:
        """An invitation from while the bot was away is not told again: try all configured rooms it is not in."""
        for room in self._absent:
            self._doorkeeper.start_joining(room)
        self._absent = frozenset()

    async def fill(self, gap: Gap) -> GapPage:
        query = {"dir": "b", "from": gap.start, "limit": PAGE, "filter": orjson.dumps(TIMELINE_FILTER).decode()}
        if gap.until:
            query["to"] = gap.until
        try:
            answer = await self._client.call("GET", f"{room_path(gap.room.chat)}/messages?{urlencode(query)}")
        except HomeserverRefused as refused:
            if refused.status in (403, 404):
                return GapPage((), None)  # put out of the room: nothing more to be read there
            raise
        room = gap.room.chat
        shared = room in self._doorkeeper.rooms
        events, following = read_page(answer, room, own_user=self._own, names=self._names, shared=shared)
        raw = await self._with_names(events, {} if shared else await self._private.partners([room]))
        return GapPage(tuple(raw), following if following != gap.start else None)

    async def turn(self, room: RoomRef, *, bulk: bool = False) -> AbstractContextManager[None]:
        return await self._bulk.turn() if bulk else nullcontext()

    async def send(
        self, room: RoomRef, body: RichText, *, reply_to: str | None, key: str, extras: Extras = NO_EXTRAS
    ) -> str:
        if extras is NO_EXTRAS:
            kind, content = MESSAGE, content_of(body, reply_to=reply_to)
        else:
            kind, content = await self._with_extras(body, reply_to, extras)
        try:
            event_id = await self._put(room, f"{room_path(room.chat)}/send/{kind}/{quote(key, safe='')}", content)
        except HomeserverRefused as refused:
            if refused.status == 403:  # a member that may not write (any more): the room waits, as if it were closed
                raise RoomClosed("forbidden") from None
            raise
        if extras.reactions:
            await self._offer(room, event_id, extras.reactions[:_MOST_REACTIONS], key)
        return event_id

    async def edit(self, room: RoomRef, event_id: str, body: RichText, *, key: str, extras: Extras = NO_EXTRAS) -> None:
        path = f"{room_path(room.chat)}/send/{MESSAGE}/{quote(key, safe='')}"
        try:
            await self._put(room, path, content_of(with_links(body, extras.keyboard), edit_of=event_id))
        except HomeserverRefused as refused:
            # Synapse answers 400 M_UNKNOWN to an edit of an event that it does not have [run]
            gone = refused.status == 404 or refused.errcode == "M_UNKNOWN"
            raise Refused("not_editable" if gone else refused.code) from None

    async def answer_button(self, event_id: str, text: str, *, alert: bool = False) -> None:
        """There are no buttons."""

    async def download(self, file: FileRef) -> bytes:
        if file.size > LARGEST_FILE:
            raise Refused("too_big")
        return await self._client.download(file.id, LARGEST_FILE)

    async def delete(self, room: RoomRef, event_id: str, *, key: str) -> None:
        path = f"{room_path(room.chat)}/redact/{quote(event_id, safe='')}/{quote(key, safe='')}"
        try:
            await self._put(room, path, {})
        except HomeserverRefused as refused:
            if refused.status != 404:
                raise Refused("not_deletable" if refused.status == 403 else refused.code) from None

    async def is_admin(self, room: RoomRef, account: str) -> bool:
        return await self._inquiries.may_redact_others(room.chat, account)

    async def inspect(self, room: RoomRef) -> RoomState:
        return await self._inquiries.inspect(room.chat)

    async def close(self) -> None:
        await self._doorkeeper.close()
        await self._client.close()

    async def _join(self, room: str) -> None:
        await self._client.call("POST", f"{V3}/join/{quote(room, safe='')}", {}, timeout=120)

    async def _filter_id(self) -> str:
        if not self._filter:
            answer = await self._client.call("POST", f"{V3}/user/{quote(self._own, safe='')}/filter", SYNC_FILTER)
            self._filter = str(answer.get("filter_id", ""))
        return self._filter

    def _watch_load(self, found: Found) -> None:
        now = time.monotonic()
        self._own_echoes.extend([now] * min(found.own, _BUSY))
        busy = len(self._own_echoes) == _BUSY and now - self._own_echoes[0] < 1
        self._hold_back = busy and not found.events

    async def _with_extras(self, body: RichText, reply_to: str | None, extras: Extras) -> tuple[str, Content]:
        """Type and content of the event. A file is uploaded first, again if the send is repeated: shown it is once."""
        poll = poll_content(extras.poll, reply_to=reply_to) if extras.poll is not None else None
        if poll is not None:
            return POLL, poll
        body = with_links(body, extras.keyboard)
        if (file := extras.file) is None:
            return MESSAGE, content_of(body, reply_to=reply_to)
        address = await self._client.upload(file.name, file.mime, file.content)
        return MESSAGE, file_content(file, address, body, reply_to=reply_to)

    async def _offer(self, room: RoomRef, target: str, reactions: Sequence[str], key: str) -> None:
        """Best effort: where the homeserver has had enough, what is worth more than a reaction comes next."""
        for number, reaction in enumerate(reactions, 1):
            path = f"{room_path(room.chat)}/send/{REACTION}/{quote(f'{key}.r{number}', safe='')}"
            try:
                await self._client.call("PUT", path, reaction_content(target, reaction), timeout=_REACTION_TIMEOUT)
            except Refused:
                continue  # offered already
            except PlatformError as error:
                if isinstance(error, Throttled):
                    self._bulk.refused(error.retry_after)
                return

    async def _with_names(self, events: Sequence[Heard], partners: Mapping[str, str]) -> list[RawEvent]:
        unknown = {place for place in senders(events) if self._names.get(*place) is None}
        if unknown:
            await asyncio.gather(*(self._ask_name(room, user) for room, user in unknown))
        return [self._raw(heard, partners) for heard in events]

    def _raw(self, heard: Heard, partners: Mapping[str, str]) -> RawEvent:
        room, event, settled = heard
        sender = event.get("sender")
        name = self._names.get(room, sender) if isinstance(sender, str) else None
        private = settled and room in partners and sender in (partners[room], self._own)
        return raw_event(room, event, name or "", private=private)

    async def _ask_name(self, room: str, user: str) -> None:
        """Once per person and room; without an answer the local part has to do, until a member event comes."""
        try:
            content = await self._inquiries.state(room, f"m.room.member/{quote(user, safe='')}", timeout=_NAME_TIMEOUT)
        except PlatformError:
            content = None
        self._names.put(room, user, (content or {}).get("displayname"))

    async def _put(self, room: RoomRef, path: str, content: dict[str, Any]) -> str:
        try:
            answer = await self._client.call("PUT", path, content)
        except HomeserverRefused as refused:
            if refused.status in (403, 404) and not await self._inquiries.is_member(room.chat):
                raise RoomClosed from None
            raise
        except Throttled as error:
            self._bulk.refused(error.retry_after)
            raise
        return str(answer.get("event_id", ""))
