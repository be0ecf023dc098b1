"""What the bot does in a room besides writing: reactions, pins, pictures of people, going away."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from telegram.constants import ReactionEmoji

from bot.telegram.calls import Calls
from bot.telegram.content import Parameters
from bot.telegram.media import picture_of
from bot.telegram.places import number
from bot.telegram.refusals import BAD_REACTION, GONE, NOT_MODIFIED
from messages.errors import Refused, RoomClosed
from messages.types import FileRef, RoomRef

AVATAR_SIDE: Final = 160
"""Pixels of a picture that is shown beside a name."""
_VARIANT: Final = "\ufe0f"
_KNOWN: Final = frozenset(emoji.value.replace(_VARIANT, "") for emoji in ReactionEmoji)
REACTIONS: Final = frozenset(
    (*_KNOWN, *(emoji.value for emoji in ReactionEmoji), *(one + _VARIANT for one in _KNOWN if one < "\u3000"))
)
"""What anybody may react with (Bot API, ReactionTypeEmoji), however its variant is written."""


class Deeds:
    """All methods raise PlatformError."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    async def set_reactions(
        self, room: RoomRef, event_id: str, wanted: Sequence[str], held: Mapping[str, str]
    ) -> Mapping[str, str]:
        """The first of those wanted, since a bot has one; none takes it back. Refused("bad_reaction") if this chat has
        not got it."""
        first = wanted[:1]
        if list(first) == list(held):
            return held
        plain = [one.replace(_VARIANT, "") for one in first]
        if not _KNOWN.issuperset(plain):
            raise Refused(BAD_REACTION)
        reaction = [{"type": "emoji", "emoji": one} for one in plain]
        try:
            await self._calls.in_turn("setMessageReaction", room, {**_message(room, event_id), "reaction": reaction})
        except Refused as error:
            if error.code != NOT_MODIFIED and (error.code != GONE or first):
                raise
        return dict.fromkeys(first, "")

    async def pin(self, room: RoomRef, event_id: str, on: bool) -> None:
        """Without telling everybody. What is gone is not pinned any more."""
        message = _message(room, event_id)
        try:
            if on:
                await self._calls.in_turn("pinChatMessage", room, {**message, "disable_notification": True})
            else:
                await self._calls.in_turn("unpinChatMessage", room, message)
        except Refused as error:
            if error.code != NOT_MODIFIED and (error.code != GONE or on):
                raise

    async def leave(self, room: RoomRef) -> None:
        """Whoever is out already has left."""
        try:
            await self._calls.call("leaveChat", {"chat_id": number(room.chat)})
        except RoomClosed:
            return

    async def avatar(self, account: str) -> FileRef | None:
        """A person's picture, or a channel's; None for one that only some are shown."""
        try:
            if account.startswith("-"):
                return _picture_of_chat(await self._calls.call("getChat", {"chat_id": number(account)}))
            if not account.isdecimal():
                return None
            found = await self._calls.call("getUserProfilePhotos", {"user_id": int(account), "limit": 1})
        except Refused:
            return None
        photos = found.get("photos") if isinstance(found, dict) else None
        return picture_of(photos[0], AVATAR_SIDE) if isinstance(photos, list) and photos else None


def _picture_of_chat(chat: object) -> FileRef | None:
    """https://core.telegram.org/bots/api#chatphoto: the small one has 160 pixels each way."""
    photo = chat.get("photo") if isinstance(chat, dict) else None
    identity = photo.get("small_file_id") if isinstance(photo, dict) else None
    if not isinstance(identity, str) or not identity:
        return None
    return FileRef("photo", identity, mime="image/jpeg", width=AVATAR_SIDE, height=AVATAR_SIDE)


def _message(room: RoomRef, event_id: str) -> Parameters:
    return {"chat_id": number(room.chat), "message_id": number(event_id)}
