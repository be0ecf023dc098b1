"""Listening: one /sync after the other, and what each needs to know of rooms and people before it is handed on.

Whatever is asked of the homeserver on the way is asked before the batch is given out: if there is no answer the whole
poll fails, and comes again with the same cursor.
"""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import quote, urlencode

import orjson

from bot.matrix.arrivals import Arrivals
from bot.matrix.client import V3, HomeserverRefused, MatrixClient
from bot.matrix.codec import ENCRYPTED, clear_of, is_addressed
from bot.matrix.inquiries import Inquiries, room_path
from bot.matrix.invitations import Doorkeeper
from bot.matrix.names import Names
from bot.matrix.privacy import PrivateRooms
from bot.matrix.sealing import Sealing
from bot.matrix.sync import (
    PAGE,
    SYNC_FILTER,
    TIMELINE_FILTER,
    Found,
    Heard,
    is_own_join,
    raw_event,
    read_page,
    read_sync,
    senders,
)
from messages.errors import PlatformError, Unreachable
from messages.types import Batch, Gap, GapPage, RawEvent

_NAME_TIMEOUT = 5.0
_GRACE = 20.0  # seconds that a long poll may take beyond its time-out
_FIRST_JOINS = 10.0
_BUSY = 12  # events of our own within a second…
_HOLD_BACK = 0.25  # …after which listening waits this long, in seconds


class Listening:
    """All methods raise PlatformError."""

    def __init__(
        self,
        client: MatrixClient,
        *,
        sealing: Sealing,
        inquiries: Inquiries,
        doorkeeper: Doorkeeper,
        poll_timeout: float,
    ) -> None:
        self._client = client
        self._own = client.user_id
        self._sealing = sealing
        self._inquiries = inquiries
        self._doorkeeper = doorkeeper
        self._arrivals = Arrivals(client, inquiries, doorkeeper)
        self._private = PrivateRooms(client.user_id, client.call)
        self._poll_timeout = poll_timeout
        self._names = Names()
        self._filter = ""
        self._answers = True
        self._own_echoes: deque[float] = deque(maxlen=_BUSY)
        self._hold_back = False
        self._absent: frozenset[str] = frozenset()
        self._left: set[str] = set()
        self._wanting: set[asyncio.Task[None]] = set()

    async def start(self) -> None:
        """After each connect: which rooms are still to be entered."""
        joined = await self._client.call("GET", f"{V3}/joined_rooms")
        present = joined.get("joined_rooms")
        self._absent = self._doorkeeper.rooms.difference(present if isinstance(present, list) else ())

    async def poll(self, cursor: str | None) -> Batch:
        """See handlers.ports.Platform.poll."""
        if self._hold_back:
            # Synapse spends a third of a send on telling us of it: under a burst, let several gather [run]
            await asyncio.sleep(_HOLD_BACK)
        answer = await self._ask(cursor)
        following = answer.get("next_batch")
        if not isinstance(following, str) or not following:
            raise Unreachable("bad_answer")
        await self._sealing.heard(answer)
        shared = self._doorkeeper.rooms
        found = read_sync(answer, own_user=self._own, since=cursor or "", names=self._names, shared=shared)
        for room in found.relevelled:
            self._inquiries.forget_rights(room)
        partners = await self._partners(found) if cursor is not None else {}
        arrived = await self._arrived(found, partners) if cursor is not None else {}
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
        news = [h for h in found.events if (h.settled or h.room not in partners) and not self._is_left(h, arrived)]
        events = await self._with_names(news, partners, arrived)
        return Batch(tuple(events), following, tuple(found.gaps), tuple(found.moves))

    async def reread(self, room: str, event_id: str) -> RawEvent | None:
        """See handlers.ports.Platform.reread."""
        try:
            event = await self._client.call("GET", f"{room_path(room)}/event/{quote(event_id, safe='')}")
        except HomeserverRefused:
            return None
        if event.get("event_id") != event_id:
            return None
        events = await self._with_names([Heard(room, event)], {}, {})
        return next(iter(events), None)

    async def fill(self, gap: Gap) -> GapPage:
        """See handlers.ports.Platform.fill."""
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
        raw = await self._with_names(events, {} if shared else await self._private.partners([room]), {})
        return GapPage(tuple(raw), following if following != gap.start else None)

    async def close(self) -> None:
        for task in tuple(self._wanting):
            task.cancel()
        await asyncio.gather(*self._wanting, return_exceptions=True)

    async def _ask(self, cursor: str | None) -> dict[str, Any]:
        # The very first time, and after a failure, only see that it answers.
        waiting = self._poll_timeout if cursor is not None and self._answers else 0
        self._answers = False
        query = {"filter": await self._filter_id(), "timeout": int(waiting * 1000), "set_presence": "offline"}
        if cursor is not None:
            query["since"] = cursor
            self._join_absent()
        try:
            return await self._client.call("GET", f"{V3}/sync?{urlencode(query)}", timeout=waiting + _GRACE)
        except HomeserverRefused:
            self._filter = ""  # a homeserver restored from a backup may have lost it
            raise Unreachable("sync_refused") from None

    async def _filter_id(self) -> str:
        if not self._filter:
            wanted = self._sealing.filter(SYNC_FILTER)
            answer = await self._client.call("POST", f"{V3}/user/{quote(self._own, safe='')}/filter", wanted)
            self._filter = str(answer.get("filter_id", ""))
        return self._filter

    async def _partners(self, found: Found) -> dict[str, str]:
        """The other person of each private room that has news."""
        self._private.forget(found.stirred)
        self._private.crowded(found.crowded)
        return await self._private.partners({heard.room for heard in found.events} - self._doorkeeper.rooms)

    async def _arrived(self, found: Found, partners: Mapping[str, str]) -> dict[str, dict[str, object] | None]:
        """What is found in the rooms where we have just come in; None for those that were left again."""
        joins = {h.room: h.event for h in found.events if is_own_join(h.event, self._own) and h.room not in partners}
        return {room: await self._arrivals.look(room, event) for room, event in joins.items()}

    def _is_left(self, heard: Heard, arrived: Mapping[str, object]) -> bool:
        """Whether it comes from a room that was only looked at, our going included."""
        if heard.room in arrived:
            (self._left.add if arrived[heard.room] is None else self._left.discard)(heard.room)
        return heard.room in self._left

    def _join_absent(self) -> None:
        """An invitation from while the bot was away is not told again: try all linked rooms it is not in."""
        for room in self._absent:
            self._doorkeeper.start_joining(room)
        self._absent = frozenset()

    def _watch_load(self, found: Found) -> None:
        now = time.monotonic()
        self._own_echoes.extend([now] * min(found.own, _BUSY))
        busy = len(self._own_echoes) == _BUSY and now - self._own_echoes[0] < 1
        self._hold_back = busy and not found.events

    async def _with_names(
        self,
        events: Sequence[Heard],
        partners: Mapping[str, str],
        arrived: Mapping[str, Mapping[str, object] | None],
    ) -> list[RawEvent]:
        unknown = {place for place in senders(events) if self._names.get(*place) is None}
        if unknown:
            await asyncio.gather(*(self._ask_name(room, user) for room, user in unknown))
        sealed: list[tuple[str, dict[str, Any]]] = []
        raw = [self._raw(heard, partners, arrived.get(heard.room) or {}, sealed) for heard in events]
        if sealed:
            task = asyncio.create_task(self._want(sealed))
            self._wanting.add(task)
            task.add_done_callback(self._wanting.discard)
        return raw

    def _raw(
        self,
        heard: Heard,
        partners: Mapping[str, str],
        arrival: Mapping[str, object],
        sealed: list[tuple[str, dict[str, Any]]],
    ) -> RawEvent:
        """An event for storage; it joins `sealed` if there is no key for it."""
        room, event, settled = heard
        sender = event.get("sender")
        linked = room in self._doorkeeper.rooms
        name = self._names.get(room, sender) if isinstance(sender, str) else None
        private = settled and room in partners and sender in (partners[room], self._own)
        clear: Mapping[str, Any] = event
        if event.get("type") == ENCRYPTED:
            opened = clear_of(room, event, self._sealing.opened)
            if opened is None:
                sealed.append((room, event))
            clear = opened or {}
        facts = dict(arrival) if is_own_join(event, self._own) else {}
        addressed = (not linked or clear.get("type") == "m.room.member") and is_addressed(clear, self._own)
        if linked:
            facts["linked"] = True
        return raw_event(room, event, name or "", private=private, addressed=addressed, **facts)

    async def _want(self, events: Sequence[tuple[str, dict[str, Any]]]) -> None:
        """Best effort; what stays unread is asked for again when it is looked at again."""
        for room, event in events:
            try:
                await self._sealing.wanting(room, event)
            except PlatformError:
                continue

    async def _ask_name(self, room: str, user: str) -> None:
        """Once per person and room; without an answer the local part has to do, until a member event comes."""
        try:
            content = await self._inquiries.state(room, f"m.room.member/{quote(user, safe='')}", timeout=_NAME_TIMEOUT)
        except PlatformError:
            content = None
        self._names.put(room, user, (content or {}).get("displayname"))
