"""Matrix behind the platform port: one account on one homeserver, clear rooms.

It keeps nothing that a restart would miss: what it remembers (names, rights) can be asked for again, and what was read
and sent is in the database.
"""

from __future__ import annotations

import asyncio
import re
import time
from collections import deque
from collections.abc import Collection
from functools import lru_cache
from typing import Any
from urllib.parse import quote, urlencode

import orjson

from bot.matrix.client import V3, HomeserverRefused, MatrixClient
from bot.matrix.codec import PLATFORM, decode
from bot.matrix.content import content_of, fits
from bot.matrix.invitations import Doorkeeper
from bot.matrix.names import Names
from bot.matrix.rights import Rights, rights_of
from bot.matrix.session import SessionStore
from bot.matrix.sync import PAGE, SYNC_FILTER, TIMELINE_FILTER, Found, raw_event, read_page, read_sync, senders
from messages.errors import PlatformError, Refused, RoomClosed, Unreachable
from messages.richtext import RichText
from messages.types import Batch, Capabilities, Gap, GapPage, Incoming, RawEvent, RoomRef, RoomState

_ROOM_ID = re.compile(r"![^\s:/]{1,250}(:[A-Za-z0-9.\-\[\]:]{1,230})?")  # room version 12 has no server name in it
_NAME_TIMEOUT = 5.0
_RIGHTS_FOR = 60.0  # seconds
_RIGHTS_MOST = 1_000
_GRACE = 20.0  # seconds that a long poll may take beyond its time-out
_BUSY = 12  # events of our own within a second…
_FIRST_JOINS = 10.0
_HOLD_BACK = 0.25  # …after which listening waits this long, in seconds


class MatrixPlatform:
    """See handlers.ports.Platform. `rooms` are the configured ones, joined when invited.

    A configured `access_token` (with its `device_id`) is used as given; else `password` logs in once, and the session
    in `session_store` is used from then on."""

    name = PLATFORM
    capabilities = Capabilities(idempotent_sends=True, announces_deletions=True, command_prefix="!")

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
        self._names = Names()
        self._rights: dict[str, tuple[float, Rights]] = {}
        self._filter = ""
        self._answers = True
        self._own_echoes: deque[float] = deque(maxlen=_BUSY)
        self._hold_back = False
        self._absent: frozenset[str] = frozenset()
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
        self._answers = True
        found = read_sync(answer, own_user=self._own, since=cursor or "", names=self._names)
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
        events = tuple(await self._with_names(found.events))
        return Batch(events, following, tuple(found.gaps), tuple(found.moves))

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
            answer = await self._client.call("GET", f"{_room_path(gap.room.chat)}/messages?{urlencode(query)}")
        except HomeserverRefused as refused:
            if refused.status in (403, 404):
                return GapPage((), None)  # put out of the room: nothing more to be read there
            raise
        events, following = read_page(answer, gap.room.chat, own_user=self._own, names=self._names)
        raw = await self._with_names([(gap.room.chat, event) for event in events])
        return GapPage(tuple(raw), following if following != gap.start else None)

    async def send(self, room: RoomRef, body: RichText, *, reply_to: str | None, key: str) -> str:
        path = f"{_room_path(room.chat)}/send/m.room.message/{quote(key, safe='')}"
        try:
            return await self._put(room, path, content_of(body, reply_to=reply_to))
        except HomeserverRefused as refused:
            if refused.status == 403:  # a member that may not write (any more): the room waits, as if it were closed
                raise RoomClosed("forbidden") from None
            raise

    async def edit(self, room: RoomRef, event_id: str, body: RichText, *, key: str) -> None:
        path = f"{_room_path(room.chat)}/send/m.room.message/{quote(key, safe='')}"
        try:
            await self._put(room, path, content_of(body, edit_of=event_id))
        except HomeserverRefused as refused:
            # Synapse answers 400 M_UNKNOWN to an edit of an event that it does not have [run]
            gone = refused.status == 404 or refused.errcode == "M_UNKNOWN"
            raise Refused("not_editable" if gone else refused.code) from None

    async def delete(self, room: RoomRef, event_id: str, *, key: str) -> None:
        path = f"{_room_path(room.chat)}/redact/{quote(event_id, safe='')}/{quote(key, safe='')}"
        try:
            await self._put(room, path, {})
        except HomeserverRefused as refused:
            if refused.status != 404:
                raise Refused("not_deletable" if refused.status == 403 else refused.code) from None

    async def is_admin(self, room: RoomRef, account: str) -> bool:
        kept = self._rights.get(room.chat)
        now = time.monotonic()
        if kept is None or now - kept[0] > _RIGHTS_FOR:
            if len(self._rights) >= _RIGHTS_MOST:
                self._rights.clear()
            kept = self._rights[room.chat] = (now, await self._read_rights(room.chat))
        return kept[1].may_redact_others(account)

    async def inspect(self, room: RoomRef) -> RoomState:
        if not await self._is_member(room.chat):
            return RoomState(False, missing=("check-not-member",))
        rights = await self._read_rights(room.chat)
        title = (await self._state(room.chat, "m.room.name") or {}).get("name")
        missing = {
            "check-cannot-write": not rights.may_write(self._own),
            "check-cannot-delete": not rights.may_redact_others(self._own),
            "check-encrypted": await self._state(room.chat, "m.room.encryption") is not None,
        }
        lacking = tuple(code for code, is_missing in missing.items() if is_missing)
        return RoomState(True, title if isinstance(title, str) else "", lacking)

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

    async def _with_names(self, events: list[tuple[str, dict[str, Any]]]) -> list[RawEvent]:
        unknown = {place for place in senders(events) if self._names.get(*place) is None}
        if unknown:
            await asyncio.gather(*(self._ask_name(room, user) for room, user in unknown))
        return [raw_event(room, event, self._names.get(room, str(event.get("sender"))) or "") for room, event in events]

    async def _ask_name(self, room: str, user: str) -> None:
        """Once per person and room; without an answer the local part has to do, until a member event comes."""
        try:
            content = await self._state(room, f"m.room.member/{quote(user, safe='')}", timeout=_NAME_TIMEOUT)
        except PlatformError:
            content = None
        self._names.put(room, user, (content or {}).get("displayname"))

    async def _put(self, room: RoomRef, path: str, content: dict[str, Any]) -> str:
        try:
            answer = await self._client.call("PUT", path, content)
        except HomeserverRefused as refused:
            if refused.status in (403, 404) and not await self._is_member(room.chat):
                raise RoomClosed from None
            raise
        return str(answer.get("event_id", ""))

    async def _is_member(self, room: str) -> bool:
        try:
            content = await self._state(room, f"m.room.member/{quote(self._own, safe='')}")
        except HomeserverRefused as refused:
            if refused.status == 403:
                return False
            raise
        return content is not None and content.get("membership") == "join"

    async def _read_rights(self, room: str) -> Rights:
        levels = await self._state(room, "m.room.power_levels")
        return rights_of(levels, await self._state(room, "m.room.create", "?format=event") or {})

    async def _state(self, room: str, kind: str, query: str = "", timeout: float = 30.0) -> dict[str, Any] | None:
        """Content of a piece of the room's state, None if the room has none."""
        try:
            return await self._client.call("GET", f"{_room_path(room)}/state/{kind}{query}", timeout=timeout)
        except HomeserverRefused as refused:
            if refused.status == 404:
                return None
            raise


@lru_cache(maxsize=1024)
def _room_path(room: str) -> str:
    return f"{V3}/rooms/{quote(room, safe='')}"
