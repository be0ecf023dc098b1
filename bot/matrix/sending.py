"""What the bot says: new messages with all that comes with them, edits, deletions.

Where a room is encrypted, what is said there is sealed just before it goes; reactions and deletions stay clear, as
everybody's do. The key of a delivery is the transaction id, so that what is repeated is shown once.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final
from urllib.parse import quote

from bot.matrix.client import HomeserverRefused, MatrixClient
from bot.matrix.codec import ENCRYPTED, clear_of
from bot.matrix.content import Content, as_edit, content_of, related, text_content
from bot.matrix.extras import MESSAGE, POLL, REACTION, file_content, poll_content, reaction_content, with_links
from bot.matrix.files import AUDIO, SPOILER, VOICE, WARNING
from bot.matrix.inquiries import Inquiries, room_path
from bot.matrix.repository import Repository
from bot.matrix.sealing import Sealing
from bot.matrix.showing import Kept, location_content, media_content
from messages.errors import PlatformError, Refused, RoomClosed, Throttled
from messages.richtext import RichText, plain
from messages.types import NO_EXTRAS, Extras, RoomRef

_REACTION_TIMEOUT = 5.0
MOST_REACTIONS: Final = 20
_CLEAR: Final = (REACTION,)
_KEPT_IN_EDITS: Final = ("msgtype", "url", "file", "info", "filename", *VOICE, *AUDIO, SPOILER, WARNING)
_WITH_CAPTION: Final = ("m.image", "m.video", "m.audio", "m.file")


class Sending:
    """Puts events into rooms. All methods raise PlatformError; `throttled` is told how long to wait."""

    def __init__(
        self,
        client: MatrixClient,
        *,
        sealing: Sealing,
        inquiries: Inquiries,
        repository: Repository,
        throttled: Callable[[float], None],
    ) -> None:
        self._client = client
        self._sealing = sealing
        self._inquiries = inquiries
        self._repository = repository
        self._throttled = throttled

    async def send(self, room: RoomRef, body: RichText, reply_to: str | None, key: str, extras: Extras) -> str:
        """See handlers.ports.Platform.send."""
        kind, content = await self._content(room, body, reply_to, extras)
        try:
            event_id = await self._say_in_thread(room, kind, content, key)
        except HomeserverRefused as refused:
            if refused.status != 403:
                raise
            if kind != MESSAGE:
                raise Refused("not_allowed_media") from None
            raise RoomClosed("forbidden") from None  # it may not write (any more): the room waits, as if it were closed
        if extras.reactions:
            await self._offer(room, event_id, extras.reactions[:MOST_REACTIONS], key)
        return event_id

    async def edit(self, room: RoomRef, event_id: str, body: RichText, key: str, extras: Extras) -> None:
        """See handlers.ports.Platform.edit. Stickers and polls stay as they are."""
        body = with_links(body, extras.keyboard)
        try:
            if extras.captioned:
                content = await self._captioned(room, event_id, body, extras)
            elif extras.location is not None:
                content = location_content(extras.location, body, extras.profile)
            else:
                content = text_content(body, extras.profile)
            if content is not None:
                await self.say(room, MESSAGE, as_edit(content, event_id), key)
        except HomeserverRefused as refused:
            # Synapse answers 400 M_UNKNOWN to an edit of an event that it does not have [run]
            gone = refused.status == 404 or refused.errcode == "M_UNKNOWN"
            raise Refused("not_editable" if gone else refused.code) from None

    async def delete(self, room: RoomRef, event_id: str, key: str) -> None:
        """See handlers.ports.Platform.delete."""
        try:
            await self.redact(room, event_id, key)
        except HomeserverRefused as refused:
            raise Refused("not_deletable" if refused.status == 403 else refused.code) from None

    async def redact(self, room: RoomRef, event_id: str, key: str, content: Content | None = None) -> None:
        """Take an event back; one that is not there counts as done. Raises HomeserverRefused."""
        path = f"{room_path(room.chat)}/redact/{quote(event_id, safe='')}/{quote(key, safe='')}"
        try:
            await self.put(room, path, content or {})
        except HomeserverRefused as refused:
            if refused.status != 404:
                raise

    async def say(self, room: RoomRef, kind: str, content: Content, key: str) -> str:
        """One event, sealed where it has to be; its id. Raises HomeserverRefused."""
        if kind not in _CLEAR and self._sealing.seals(room.chat):
            kind, content = await self._sealing.sealed(room.chat, kind, content)
        return await self.put(room, f"{room_path(room.chat)}/send/{kind}/{quote(key, safe='')}", content)

    async def _say_in_thread(self, room: RoomRef, kind: str, content: Content, key: str) -> str:
        """One event; where its thread cannot be, an answer to what that would have begun with."""
        try:
            return await self.say(room, kind, content, key)
        except HomeserverRefused as refused:
            relation = content.get("m.relates_to", {})
            # Synapse answers 400 to a thread that begins with what it does not have, or with a part of another [run]
            if refused.status != 400 or relation.get("rel_type") != "m.thread":
                raise
        alone = {"m.in_reply_to": relation["m.in_reply_to"]}
        return await self.say(room, kind, content | {"m.relates_to": alone}, key)

    async def put(self, room: RoomRef, path: str, content: dict[str, Any]) -> str:
        """One request that changes something in a room; the event's id. RoomClosed if the bot is not in it."""
        try:
            answer = await self._client.call("PUT", path, content)
        except HomeserverRefused as refused:
            if refused.status in (403, 404) and not await self._inquiries.is_member(room.chat):
                raise RoomClosed from None
            raise
        except Throttled as error:
            self._throttled(error.retry_after)
            raise
        return str(answer.get("event_id", ""))

    async def _content(
        self, room: RoomRef, body: RichText, reply_to: str | None, extras: Extras
    ) -> tuple[str, Content]:
        """Type and content of the event. A file is uploaded first, again if the send is repeated: shown it is once."""
        if extras is NO_EXTRAS:
            return MESSAGE, content_of(body, reply_to=reply_to)
        profile, thread = extras.profile, extras.thread
        if extras.poll is not None:
            poll = poll_content(extras.poll, reply_to=reply_to, profile=profile, thread=thread)
            if poll is not None:
                return POLL, poll
        body = with_links(body, extras.keyboard)
        if extras.media is not None:
            sent = await self._repository.put(extras.media, sealed=self._sealing.seals(room.chat))
            kind, content = media_content(sent.file, sent.kept, body, profile)
            return kind, related(content, reply_to, thread)
        if extras.location is not None:
            return MESSAGE, related(location_content(extras.location, body, profile), reply_to, thread)
        if (file := extras.file) is not None:
            if self._sealing.seals(room.chat):
                kept = await self._repository.upload_sealed(file.content)
            else:
                kept = Kept(await self._repository.upload(file.name, file.mime, file.content))
            return MESSAGE, file_content(file, kept.address, body, reply_to=reply_to, secret=kept.secret)
        return MESSAGE, content_of(body, reply_to=reply_to, profile=profile, thread=thread)

    async def _captioned(self, room: RoomRef, event_id: str, body: RichText, extras: Extras) -> Content | None:
        """The content of an event with another caption, or text if it turns out to be one; None for what has none."""
        event = await self._client.call("GET", f"{room_path(room.chat)}/event/{quote(event_id, safe='')}")
        if event.get("type") == ENCRYPTED:
            opened = clear_of(room.chat, event, self._sealing.opened)
            if opened is None:
                raise Refused("not_editable")
            event = opened
        before = event.get("content")
        if not isinstance(before, dict) or not before:
            raise Refused("not_editable")  # deleted
        if event.get("type") != MESSAGE:
            return None
        if before.get("msgtype") not in _WITH_CAPTION:
            return text_content(body, extras.profile)
        name = before.get("filename")
        shown = body if body.text.strip() else plain(name if isinstance(name, str) else "")
        return text_content(shown, extras.profile) | {key: before[key] for key in _KEPT_IN_EDITS if key in before}

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
                    self._throttled(error.retry_after)
                return
