"""What the bot does beside speaking: its reactions, pins, pictures of people, leaving rooms and making them."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import Any
from urllib.parse import quote, urlencode

from bot.matrix.client import V3, HomeserverRefused, MatrixClient
from bot.matrix.extras import POLL_END, REACTION, poll_end_content, reaction_content
from bot.matrix.fields import COPY_MARK, PLATFORM, dict_or_none
from bot.matrix.files import MXC
from bot.matrix.inquiries import Inquiries, room_path
from bot.matrix.sending import MOST_REACTIONS, Sending
from messages.errors import PlatformError, Refused, Unreachable
from messages.types import FileRef, RoomRef

_V1 = "/_matrix/client/v1"
_PINS = "m.room.pinned_events"
_MOST_PINS = 100
_OURS = {COPY_MARK: True}


class Acting:
    """See handlers.ports.Platform for each method."""

    def __init__(self, client: MatrixClient, sending: Sending, inquiries: Inquiries) -> None:
        self._client = client
        self._own = client.user_id
        self._sending = sending
        self._inquiries = inquiries

    async def set_reactions(
        self, room: RoomRef, event_id: str, wanted: Sequence[str], held: Mapping[str, str], key: str
    ) -> Mapping[str, str]:
        """Repeated with the same key it does nothing twice: transactions are named by key and reaction."""
        wanted = list(dict.fromkeys(wanted))[:MOST_REACTIONS]
        for reaction in [one for one in held if one not in wanted]:
            ours = held[reaction] or await self._own_reaction(room, event_id, reaction)
            if ours:
                await self._sending.redact(room, ours, f"{key}.-{_short(reaction)}", _OURS)
        now: dict[str, str] = {}
        for reaction in wanted:
            now[reaction] = held.get(reaction) or await self._react(room, event_id, reaction, key)
        return now

    async def _react(self, room: RoomRef, target: str, reaction: str, key: str) -> str:
        try:
            content = reaction_content(target, reaction)
            return await self._sending.say(room, REACTION, content, f"{key}.+{_short(reaction)}")
        except HomeserverRefused as refused:
            if refused.errcode == "M_DUPLICATE_ANNOTATION":
                return await self._own_reaction(room, target, reaction)
            if refused.status == 403:
                raise Refused("not_allowed") from None
            raise

    async def _own_reaction(self, room: RoomRef, target: str, reaction: str) -> str:
        """The event of a reaction that the bot has set, "" if it is not found."""
        event_id = quote(target, safe="")
        path = f"{room_path(room.chat).replace(V3, _V1)}/relations/{event_id}/m.annotation/{REACTION}"
        try:
            answer = await self._client.call("GET", f"{path}?{urlencode({'limit': 100})}")
        except HomeserverRefused:
            return ""
        chunk = answer.get("chunk")
        for event in chunk if isinstance(chunk, list) else ():
            relation = dict_or_none(dict_or_none(event, "content"), "m.relates_to")
            if relation.get("key") == reaction and event.get("sender") == self._own:
                return str(event.get("event_id", ""))
        return ""

    async def close_poll(self, room: RoomRef, event_id: str, key: str) -> None:
        """Have apps take no more answers in a poll of the bot's own; a poll that is gone counts as closed."""
        try:
            await self._sending.say(room, POLL_END, poll_end_content(event_id), key)
        except HomeserverRefused as refused:
            if refused.status == 403:
                raise Refused("not_allowed") from None
            if refused.status != 404 and refused.errcode != "M_UNKNOWN":
                raise

    async def pin(self, room: RoomRef, event_id: str, *, on: bool) -> None:
        content = await self._inquiries.state(room.chat, _PINS)
        kept = content.get("pinned") if content is not None else None
        before = [one for one in kept if isinstance(one, str)] if isinstance(kept, list) else []
        pinned = [one for one in before if one != event_id]
        if on:
            pinned = before if event_id in before else [*before, event_id][-_MOST_PINS:]
        if pinned == before:
            return
        try:
            await self._sending.put(room, f"{room_path(room.chat)}/state/{_PINS}/", {"pinned": pinned})
        except HomeserverRefused as refused:
            raise Refused("not_allowed" if refused.status == 403 else refused.code) from None

    async def avatar(self, account: str, room: RoomRef) -> FileRef | None:
        """As the room shows this person; else as their profile does."""
        user = quote(account, safe="")
        for path in (f"{room_path(room.chat)}/state/m.room.member/{user}", f"{V3}/profile/{user}/avatar_url"):
            try:
                url = (await self._client.call("GET", path)).get("avatar_url")
            except HomeserverRefused:
                continue
            if isinstance(url, str) and MXC.fullmatch(url):
                return FileRef("photo", url)
        return None

    async def leave(self, room: RoomRef) -> None:
        try:
            await self._client.call("POST", f"{room_path(room.chat)}/leave", {})
        except HomeserverRefused as refused:
            if refused.status not in (403, 404):
                raise

    async def open_room(self, name: str, space: RoomRef | None, invited: Sequence[str]) -> RoomRef:
        """Whoever sees the space finds the room in it if the bot may say so there; the room itself names the space."""
        server = self._own.partition(":")[2]
        wish: dict[str, Any] = {"name": name, "preset": "private_chat", "invite": list(invited)}
        if space is not None:
            parent = {"via": [server], "canonical": True}
            wish["initial_state"] = [{"type": "m.space.parent", "state_key": space.chat, "content": parent}]
        answer = await self._client.call("POST", f"{V3}/createRoom", wish)
        made = answer.get("room_id")
        if not isinstance(made, str) or not made:
            raise Unreachable("bad_answer")
        if space is not None:
            child = f"{room_path(space.chat)}/state/m.space.child/{quote(made, safe='')}"
            with suppress(PlatformError):  # the room is there, and a second one is worse than one that is not listed
                await self._client.call("PUT", child, {"via": [server], "suggested": True})
        return RoomRef(PLATFORM, made)


def _short(reaction: str) -> str:
    """A reaction as part of a transaction id, which may not be long."""
    return hashlib.sha256(reaction.encode(errors="surrogatepass")).hexdigest()[:16]
