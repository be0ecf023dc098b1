"""The Telegram account: polls raw updates, sends, edits, deletes, looks.

Updates are never parsed by the library (one odd update would block all, for ever) and a poll confirms only what an
earlier one brought, so that the caller can store it first. Requests go through `telegram.Bot` as plain dictionaries.
"""

from __future__ import annotations

import logging
import re
import time
from collections.abc import Collection
from contextlib import AbstractContextManager
from typing import Any, Final

from telegram import Bot
from telegram.error import Conflict, TelegramError

from bot.telegram.codec import KINDS, PLATFORM, decode, moves_in, raw_event, topic
from bot.telegram.content import Parameters, caption_of, document_of, doorway_to, fits, keyboard_of, notice_of, text_of
from bot.telegram.media import path_of
from bot.telegram.pace import Pace
from bot.telegram.places import Halves, is_group, number, place_of
from bot.telegram.refusals import GONE, LATE, NO_TEXT, NOT_MODIFIED, REPLY_GONE, TOO_BIG, platform_error
from bot.telegram.request import AiohttpRequest, loads
from bot.telegram.rights import deletes, state_in, title_of
from handlers.ports import LARGEST_FILE
from messages.errors import DecodeError, LoginRefused, PlatformError, Refused, RoomClosed, Throttled, Unreachable
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

API: Final = "https://api.telegram.org"
POLL_GRACE: Final = 15.0
"""Seconds that an answer to a long poll may be late."""

_TOKEN: Final = re.compile(r"[0-9]+:[A-Za-z0-9_-]+")
_ROOM: Final = re.compile(r"(-?[0-9]{1,20})(?:/([0-9]{1,18}))?")


class TelegramPlatform:
    """A bot account on Telegram, or on any Bot API server at `base_url`; implements handlers.ports.Platform.

    `poll_timeout` in seconds. Sends to different rooms may run side by side, those to one room one after the other.
    Whoever sends, edits or deletes has taken a `turn` for the first request; further ones wait for theirs here."""

    name = PLATFORM
    capabilities = Capabilities(idempotent_sends=False, announces_deletions=False, command_prefix="/", buttons=True)

    def __init__(
        self,
        token: str,
        base_url: str = API,
        *,
        poll_timeout: int = 50,
        pace: Pace | None = None,
        request: AiohttpRequest | None = None,
    ) -> None:
        _silence_libraries()
        self._request = request or AiohttpRequest()
        base = base_url.rstrip("/")
        self._malformed = _TOKEN.fullmatch(token) is None
        self._bot = Bot(
            "0:malformed" if self._malformed else token,
            base_url=f"{base}/bot",
            base_file_url=f"{base}/file/bot",
            request=self._request,
            get_updates_request=self._request,
        )
        self._poll_timeout = poll_timeout
        self._pace = pace or Pace()
        self._account = ""
        self._username = ""
        self._reads_all = False
        self._answers = True
        self._halves = Halves()

    @property
    def account(self) -> str:
        return self._account

    def room(self, identifier: str) -> RoomRef:
        """`-1001234567890`, or `-1001234567890/7` for a forum topic; a person's id for a private chat."""
        match = _ROOM.fullmatch(identifier.strip())
        if match is None or int(match[1]) == 0 or match[2] == "0":
            raise ValueError("not a Telegram room")
        return RoomRef(PLATFORM, str(int(match[1])), topic(int(match[2])) if match[2] else "")

    def expect(self, rooms: Collection[RoomRef]) -> None:
        """Nobody asks a bot of Telegram whether it wants to join."""

    def fits(self, body: RichText) -> bool:
        return fits(body)

    def decode(self, event: RawEvent) -> Incoming | None:
        try:
            update = loads(event.payload)
        except (ValueError, RecursionError):
            raise DecodeError("json") from None
        return decode(update, username=self._username)

    async def connect(self) -> None:
        if self._malformed:  # it would make another address
            raise LoginRefused
        await self._request.initialize()
        me = await self._call("getMe")
        if not isinstance(me, dict) or type(me.get("id")) is not int:
            raise Unreachable("bad_answer")
        self._account = str(me["id"])
        self._username = str(me.get("username") or "")
        self._reads_all = me.get("can_read_all_group_messages") is True

    async def poll(self, cursor: str | None) -> Batch:
        """A webhook that stands in the way is removed, once: nobody else can be reading a bot that we run."""
        # The very first time, and after a failure, only see that it answers.
        waiting = self._poll_timeout if cursor is not None and self._answers else 0
        self._answers = False
        parameters: Parameters = {"timeout": waiting, "limit": 100, "allowed_updates": list(KINDS)}
        if cursor:
            parameters["offset"] = int(cursor)
        read_timeout = waiting + POLL_GRACE
        try:
            updates = await self._raw("getUpdates", parameters, read_timeout)
        except Conflict as error:
            if "webhook" not in error.message.lower():
                raise platform_error(error) from None
            await self._call("deleteWebhook")
            updates = await self._call("getUpdates", parameters, read_timeout)
        except TelegramError as error:
            raise platform_error(error) from None
        batch = _batch(updates, cursor)
        self._answers = True
        return batch

    async def fill(self, gap: Gap) -> GapPage:
        """Telegram leaves no gaps, and has no history for bots."""
        return GapPage((), None)

    async def turn(self, room: RoomRef, *, bulk: bool = False) -> AbstractContextManager[None]:
        return await self._pace.turn(room.chat, is_group(room), bulk=bulk)

    async def send(
        self, room: RoomRef, body: RichText, *, reply_to: str | None, key: str, extras: Extras = NO_EXTRAS
    ) -> str:
        """A file has the text as its caption; a text that is too long for one goes before it, and has the buttons:
        that is the message whose id is returned, since it can be edited."""
        parameters = place_of(room)
        if reply_to is not None and reply_to.isdecimal():
            parameters["reply_parameters"] = {"message_id": int(reply_to), "allow_sending_without_reply": True}
        if extras.keyboard:
            parameters["reply_markup"] = keyboard_of(extras.keyboard)
        if extras.file is None:
            if (half := self._halves.find(key)) is not None:
                return await self._complete(room, half, body, key, extras)
            return await self._post("sendMessage", room, {**parameters, **text_of(body)})
        document = {"document": document_of(extras.file), "disable_content_type_detection": True}
        caption = caption_of(body)
        if caption is not None:
            return await self._post("sendDocument", room, {**parameters, **caption, **document})
        text = self._halves.find(key)
        try:
            if text is None:
                text = await self._post("sendMessage", room, {**parameters, **text_of(body)})
                await self._pace.turn(room.chat, is_group(room))
            await self._post("sendDocument", room, {**place_of(room), **document})
        except PlatformError as error:
            if text is not None:
                error.partly = True
                self._halves.remember(key, text)
            raise
        self._halves.forget(key)
        return text

    async def _complete(self, room: RoomRef, half: str, body: RichText, key: str, extras: Extras) -> str:
        """There will be no file: the text that is there is made to say what is to be said without it."""
        try:
            await self.edit(room, half, body, key=key, extras=extras)
        except PlatformError as error:
            error.partly = True
            raise
        self._halves.forget(key)
        return half

    async def edit(self, room: RoomRef, event_id: str, body: RichText, *, key: str, extras: Extras = NO_EXTRAS) -> None:
        """Buttons that are not in `extras` are taken away; a file stays as it is, below its new caption."""
        message: Parameters = {"chat_id": number(room.chat), "message_id": number(event_id)}
        message["reply_markup"] = keyboard_of(extras.keyboard)
        try:
            await self._edit(room, message, body)
        except Refused as error:
            if error.code == GONE:
                raise Refused("not_editable") from None
            if error.code != NOT_MODIFIED:
                raise

    async def _edit(self, room: RoomRef, message: Parameters, body: RichText) -> None:
        try:
            await self._in_turn("editMessageText", room, {**message, **text_of(body)})
        except Refused as error:
            if error.code != NO_TEXT:
                raise
            caption = caption_of(body)
            if caption is None:
                raise Refused("too_long") from None
            await self._pace.turn(room.chat, is_group(room))
            await self._in_turn("editMessageCaption", room, {**message, **caption})

    async def answer_button(self, event_id: str, text: str, *, alert: bool = False) -> None:
        parameters: Parameters = {"callback_query_id": event_id}
        if notice := notice_of(text):
            parameters |= {"text": notice, "show_alert": alert}
        try:
            await self._call("answerCallbackQuery", parameters)
        except Refused as error:
            if error.code != LATE:
                raise

    async def download(self, file: FileRef) -> bytes:
        """Telegram has one sentence for files that it has no more and for those it cannot find just now: "gone"."""
        if file.size > LARGEST_FILE:
            raise Refused(TOO_BIG)
        try:
            answer = await self._call("getFile", {"file_id": file.id})
        except Refused as error:
            raise Refused(TOO_BIG if error.code == TOO_BIG else GONE) from None
        address = f"{self._bot.base_file_url}/{path_of(answer)}"
        try:
            return await self._request.download(address, LARGEST_FILE)
        except TelegramError as error:
            raise platform_error(error) from None

    def doorway(self, start: str) -> str:
        return doorway_to(self._username, start)

    async def delete(self, room: RoomRef, event_id: str, *, key: str) -> None:
        try:
            await self._in_turn("deleteMessage", room, {"chat_id": number(room.chat), "message_id": number(event_id)})
        except Refused as error:
            if error.code != GONE:
                raise

    async def is_admin(self, room: RoomRef, account: str) -> bool:
        """An anonymous admin writes as the group itself, and so has its account; a channel is nobody's admin."""
        if account == room.chat:
            return True
        if not account.isdecimal():
            return False
        try:
            member = await self._member(room, int(account))
        except RoomClosed:
            raise
        except Refused:
            return False  # Telegram does not know this person in this room
        return deletes(member)

    async def inspect(self, room: RoomRef) -> RoomState:
        try:
            chat = await self._call("getChat", {"chat_id": number(room.chat)})
            if not isinstance(chat, dict):
                raise Unreachable("bad_answer")
            if chat.get("type") == "private":
                return RoomState(True, title_of(chat))
            member = await self._member(room, int(self._account))
        except Refused:
            return RoomState(False, missing=("check-not-member",))
        return state_in(chat, member, self._reads_all)

    async def close(self) -> None:
        await self._request.shutdown()

    async def _member(self, room: RoomRef, user: int) -> Parameters:
        member = await self._call("getChatMember", {"chat_id": number(room.chat), "user_id": user})
        if not isinstance(member, dict):
            raise Unreachable("bad_answer")
        return member

    async def _post(self, method: str, room: RoomRef, parameters: Parameters) -> str:
        """A new message's id. One that answers a message that is gone is sent without that."""
        try:
            sent = await self._in_turn(method, room, parameters)
        except Refused as error:
            if error.code != REPLY_GONE or "reply_parameters" not in parameters:
                raise
            del parameters["reply_parameters"]
            await self._pace.turn(room.chat, is_group(room))
            sent = await self._in_turn(method, room, parameters)
        if not isinstance(sent, dict) or type(sent.get("message_id")) is not int:
            raise Unreachable("bad_answer")
        return str(sent["message_id"])

    async def _in_turn(self, method: str, room: RoomRef, parameters: Parameters) -> Any:
        """A request for which a turn was taken."""
        try:
            return await self._call(method, parameters)
        except Throttled as error:
            error.everywhere = self._pace.refused(room.chat, is_group(room), error.retry_after)
            raise

    async def _call(self, method: str, parameters: Parameters | None = None, read_timeout: float | None = None) -> Any:
        """The result of a method. Raises PlatformError."""
        try:
            return await self._raw(method, parameters, read_timeout)
        except TelegramError as error:
            raise platform_error(error) from None

    async def _raw(self, method: str, parameters: Parameters | None, read_timeout: float | None) -> Any:
        """The result of a method. Raises TelegramError, and Unreachable for an answer without a result.

        The underscore keeps the library from advising its typed methods at every call; it takes it off again."""
        try:
            if read_timeout is None:
                return await self._bot.do_api_request(f"{method}_", parameters)
            return await self._bot.do_api_request(f"{method}_", parameters, read_timeout=read_timeout)
        except (KeyError, TypeError, AttributeError):
            raise Unreachable("bad_answer") from None


def _batch(updates: Any, cursor: str | None) -> Batch:
    """The answer to a poll as events; the cursor goes beyond the highest update, so that the next poll confirms it."""
    if not isinstance(updates, list):
        raise Unreachable("bad_answer")
    numbers = [update["update_id"] for update in updates if isinstance(update, dict) and "update_id" in update]
    if not all(type(number) is int for number in numbers) or (updates and not numbers):
        raise Unreachable("bad_answer")
    following = str(max(numbers) + 1) if numbers else (cursor or "0")
    now = int(time.time())
    return Batch(tuple(raw_event(update, now) for update in updates), following, moves=tuple(moves_in(updates)))


def _silence_libraries() -> None:
    """The libraries' debug lines hold texts, and addresses hold the token."""
    for name in ("telegram", "httpx", "httpcore"):
        logging.getLogger(name).setLevel(logging.CRITICAL)
