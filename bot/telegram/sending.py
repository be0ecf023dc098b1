"""Sending and editing: a text, and what comes with it as one message or, where Telegram has no room for the text below
it, as two.
"""

from __future__ import annotations

from collections.abc import Awaitable, Sequence
from typing import Any, Final

from bot.telegram.calls import Calls, message_id
from bot.telegram.content import Parameters, caption_of, keyboard_of, text_of
from bot.telegram.entities import shows
from bot.telegram.held import Held
from bot.telegram.multipart import Upload
from bot.telegram.outgoing import Item, item_of, item_of_media
from bot.telegram.places import Halves, number, place_of
from bot.telegram.refusals import BAD_MEDIA, GONE, HELD_GONE, MIXED, NO_CAPTION, NO_TEXT, NOT_MODIFIED
from messages.errors import PlatformError, Refused, Unreachable
from messages.richtext import RichText
from messages.types import Button, Extras, Location, Part, RoomRef

_ALBUMS: Final = {"photo": "seen", "video": "seen", "audio": "heard", "document": "read"}
"""What goes together (Bot API, sendMediaGroup); nothing else goes with anything."""


class Sender:
    """`largest`: bytes of a file at most."""

    def __init__(self, calls: Calls, held: Held, largest: int) -> None:
        self._calls = calls
        self._held = held
        self._largest = largest
        self._halves = Halves()

    async def send(self, room: RoomRef, body: RichText, reply_to: str | None, key: str, extras: Extras) -> str:
        """What comes with a text has it as its caption; a text that cannot be one goes before it, and has the buttons:
        that is the message whose id is returned, since it can be edited."""
        item = await item_of(extras, self._held, self._largest)
        parameters = {**place_of(room), **_reply(reply_to)}
        if extras.keyboard:
            parameters["reply_markup"] = keyboard_of(extras.keyboard)
        half = self._halves.find(key)
        if item is None:
            if half is not None:
                return await self._complete(room, half, body, key, extras)
            return message_id(await self._calls.post("sendMessage", room, {**parameters, **text_of(body)}))
        caption = caption_of(body) if item.captioned else None if shows(body.text) else {}
        if caption is not None and half is None:
            return message_id(await self._send_item(room, item, {**parameters, **caption}))
        try:
            if half is None:
                text = text_of(body)
                half = message_id(await self._calls.post("sendMessage", room, {**parameters, **text}))
                await self._calls.turn(room)
            await self._send_item(room, item, place_of(room))
        except PlatformError as error:
            if half is not None:
                error.partly = True
                self._halves.remember(key, half)
            raise
        self._halves.forget(key)
        return half

    async def _send_item(self, room: RoomRef, item: Item, parameters: Parameters) -> Any:
        try:
            sent = await self._calls.post(item.method, room, {**parameters, **item.parameters}, item.files)
        except Refused as error:
            raise self._doubted([item], error) from None
        if item.media is not None:
            self._held.learn(item.media, sent)
        return sent

    def _doubted(self, items: Sequence[Item], error: Refused) -> Refused:
        """What is held and refused is sent anew, as if Telegram had it no more."""
        held = [item.media for item in items if item.held and item.media is not None]
        if not held or error.code not in (HELD_GONE, BAD_MEDIA):
            return error
        for media in held:
            self._held.forget(media)
        return Refused(HELD_GONE)

    async def _complete(self, room: RoomRef, half: str, body: RichText, key: str, extras: Extras) -> str:
        """There will be no file: the text that is there is made to say what is to be said without it."""
        try:
            await self.edit(room, half, body, extras)
        except PlatformError as error:
            error.partly = True
            raise
        self._halves.forget(key)
        return half

    async def send_album(self, room: RoomRef, items: Sequence[Part], reply_to: str | None) -> list[str]:
        """Refused("mixed") for what Telegram does not show together, "too_long" for a text that is no caption."""
        found = [
            await item_of_media(part.extras.media, self._held, self._largest)
            for part in items
            if part.extras.media is not None
        ]
        kinds = {_ALBUMS.get(item.kind, item.kind) for item in found}
        if len(found) != len(items) or len(kinds) != 1 or not kinds <= set(_ALBUMS.values()):
            raise Refused(MIXED)
        media: list[Parameters] = []
        files: dict[str, Upload] = {}
        for place, (item, part) in enumerate(zip(found, items, strict=True)):
            media.append(_in_album(item, part, place, files))
        parameters = {**place_of(room), **_reply(reply_to), "media": media}
        try:
            sent = await self._calls.post("sendMediaGroup", room, parameters, files)
        except Refused as error:
            raise self._doubted(found, error) from None
        if not isinstance(sent, list) or len(sent) != len(items):
            raise Unreachable("bad_answer")
        for item, message in zip(found, sent, strict=True):
            if item.media is not None:
                self._held.learn(item.media, message)
        return [message_id(message) for message in sent]

    async def edit(self, room: RoomRef, event_id: str, body: RichText, extras: Extras) -> None:
        """Buttons that are not in `extras` are taken away; a file stays as it is, below its new caption."""
        message: Parameters = {**_message(room, event_id), "reply_markup": keyboard_of(extras.keyboard)}
        if extras.location is not None:
            return await self._changed(self._move(room, message, extras.location))
        await self._changed(self._edit(room, message, body, extras))

    async def set_buttons(self, room: RoomRef, event_id: str, keyboard: Sequence[Sequence[Button]]) -> None:
        """Replace the buttons and nothing else."""
        message = {**_message(room, event_id), "reply_markup": keyboard_of(keyboard)}
        await self._changed(self._calls.in_turn("editMessageReplyMarkup", room, message))

    async def _changed(self, change: Awaitable[Any]) -> None:
        try:
            await change
        except Refused as error:
            if error.code == GONE:
                raise Refused("not_editable") from None
            if error.code != NOT_MODIFIED:
                raise

    async def _edit(self, room: RoomRef, message: Parameters, body: RichText, extras: Extras) -> None:
        """As what it is thought to be, then as the other."""
        if not extras.captioned:
            try:
                await self._calls.in_turn("editMessageText", room, {**message, **text_of(body)})
            except Refused as error:
                if error.code != NO_TEXT:
                    raise
                await self._calls.turn(room)
            else:
                return
        caption = caption_of(body)
        if caption is None:
            raise Refused("too_long")
        try:
            await self._calls.in_turn("editMessageCaption", room, {**message, **caption})
        except Refused as error:
            if error.code != NO_CAPTION or not extras.captioned:
                raise
            await self._calls.turn(room)
            await self._calls.in_turn("editMessageText", room, {**message, **text_of(body)})

    async def _move(self, room: RoomRef, message: Parameters, location: Location) -> None:
        """A live location goes on, and stays at the last place when it ends."""
        point = {"latitude": location.latitude, "longitude": location.longitude}
        try:
            await self._calls.in_turn("editMessageLiveLocation", room, {**message, **point})
        except Refused as error:
            if error.code != NOT_MODIFIED:
                raise
        if not location.live:
            await self._calls.turn(room)
            await self._calls.in_turn("stopMessageLiveLocation", room, message)


def _message(room: RoomRef, event_id: str) -> Parameters:
    return {"chat_id": number(room.chat), "message_id": number(event_id)}


def _reply(reply_to: str | None) -> Parameters:
    if reply_to is None or not reply_to.isdecimal():
        return {}
    return {"reply_parameters": {"message_id": int(reply_to), "allow_sending_without_reply": True}}


def _in_album(item: Item, part: Part, place: int, files: dict[str, Upload]) -> Parameters:
    """An InputMedia; its files are added to those of the request under names of their own."""
    caption = caption_of(part.body)
    if caption is None:
        raise Refused("too_long")
    told = {key: value for key, value in item.parameters.items() if key != item.key}
    media: Parameters = {"type": item.kind, "media": item.parameters.get(item.key), **told, **caption}
    for name, upload in item.files.items():
        files[f"{name}{place}"] = upload
        media["media" if name == item.key else name] = f"attach://{name}{place}"
    return media
