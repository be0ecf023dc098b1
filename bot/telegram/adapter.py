"""The Telegram account: polls raw updates, sends, edits, deletes, looks.

Updates are never parsed by the library (one odd update would block all, for ever) and a poll confirms only what an
earlier one brought, so that the caller can store it first. Requests go through `telegram.Bot` as plain dictionaries.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Collection
from typing import Any, Final

from telegram import Bot
from telegram.error import Conflict, TelegramError

from bot.telegram.codec import KINDS, PLATFORM, decode, moves_in, raw_event, topic
from bot.telegram.entities import entities_of, shows
from bot.telegram.pace import Pace
from bot.telegram.refusals import GONE, NOT_MODIFIED, REPLY_GONE, platform_error
from bot.telegram.request import AiohttpRequest, loads
from messages.errors import DecodeError, LoginRefused, Refused, RoomClosed, Throttled, Unreachable
from messages.richtext import RichText, Style, utf16_length
from messages.types import Batch, Capabilities, Gap, GapPage, Incoming, RawEvent, RoomRef, RoomState

API: Final = "https://api.telegram.org"
MAX_TEXT: Final = 4096
"""UTF-16 units of a message after entity parsing (Bot API, sendMessage)."""
MAX_ENTITIES: Final = 100
"""Telegram silently drops the formatting of what is beyond."""
POLL_GRACE: Final = 15.0
"""Seconds that an answer to a long poll may be late."""

_TOKEN: Final = re.compile(r"[0-9]+:[A-Za-z0-9_-]+")
_ROOM: Final = re.compile(r"(-?[0-9]{1,20})(?:/([0-9]{1,18}))?")


class TelegramPlatform:
    """A bot account on Telegram, or on any Bot API server at `base_url`; implements handlers.ports.Platform.

    `poll_timeout` in seconds. Sends to different rooms may run side by side, those to one room one after the other."""

    name = PLATFORM
    capabilities = Capabilities(idempotent_sends=False, announces_deletions=False, command_prefix="/")

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
        spans = body.spans
        if len(body.text) <= MAX_TEXT // 2 and len(spans) <= 7 and all(s.style is not Style.LINK for s in spans):
            return shows(body.text)  # 14 edges cut 7 layers into fewer than 100 pieces
        text, entities = entities_of(body)
        return shows(text) and utf16_length(text) <= MAX_TEXT and len(entities) <= MAX_ENTITIES

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
        parameters: dict[str, Any] = {"timeout": waiting, "limit": 100, "allowed_updates": list(KINDS)}
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

    async def send(self, room: RoomRef, body: RichText, *, reply_to: str | None, key: str) -> str:
        parameters = self._content(room, body)
        if room.topic:
            parameters["message_thread_id"] = int(room.topic)
        if reply_to is not None and reply_to.isdecimal():
            parameters["reply_parameters"] = {"message_id": int(reply_to), "allow_sending_without_reply": True}
        try:
            sent = await self._paced("sendMessage", room, parameters)
        except Refused as error:
            if error.code != REPLY_GONE or "reply_parameters" not in parameters:
                raise
            del parameters["reply_parameters"]
            sent = await self._paced("sendMessage", room, parameters)
        if not isinstance(sent, dict) or type(sent.get("message_id")) is not int:
            raise Unreachable("bad_answer")
        return str(sent["message_id"])

    async def edit(self, room: RoomRef, event_id: str, body: RichText, *, key: str) -> None:
        parameters = self._content(room, body)
        parameters["message_id"] = _number(event_id)
        try:
            await self._paced("editMessageText", room, parameters)
        except Refused as error:
            if error.code == GONE:
                raise Refused("not_editable") from None
            if error.code != NOT_MODIFIED:
                raise

    async def delete(self, room: RoomRef, event_id: str, *, key: str) -> None:
        try:
            await self._paced("deleteMessage", room, {"chat_id": _number(room.chat), "message_id": _number(event_id)})
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
        return member.get("status") == "creator" or (
            member.get("status") == "administrator" and member.get("can_delete_messages") is True
        )

    async def inspect(self, room: RoomRef) -> RoomState:
        try:
            chat = await self._call("getChat", {"chat_id": _number(room.chat)})
            if not isinstance(chat, dict):
                raise Unreachable("bad_answer")
            title = next((str(chat[key]) for key in ("title", "first_name") if chat.get(key)), "")
            if chat.get("type") == "private":
                return RoomState(True, title)
            member = await self._member(room, int(self._account))
        except Refused:
            return RoomState(False, missing=("check-not-member",))
        status = member.get("status")
        if status in ("left", "kicked") or (status == "restricted" and member.get("is_member") is not True):
            return RoomState(False, title, ("check-not-member",))
        return RoomState(True, title, tuple(_missing(chat, member, self._reads_all)))

    async def close(self) -> None:
        await self._request.shutdown()

    def _content(self, room: RoomRef, body: RichText) -> dict[str, Any]:
        text, entities = entities_of(body)
        if not shows(text):
            raise Refused("empty")
        parameters: dict[str, Any] = {"chat_id": _number(room.chat), "text": text}
        if entities:
            parameters["entities"] = entities
        return parameters

    async def _member(self, room: RoomRef, user: int) -> dict[str, Any]:
        member = await self._call("getChatMember", {"chat_id": _number(room.chat), "user_id": user})
        if not isinstance(member, dict):
            raise Unreachable("bad_answer")
        return member

    async def _paced(self, method: str, room: RoomRef, parameters: dict[str, Any]) -> Any:
        group = room.chat.startswith("-")
        await self._pace.turn(room.chat, group)
        try:
            return await self._call(method, parameters)
        except Throttled as error:
            error.everywhere = self._pace.refused(room.chat, group, error.retry_after)
            raise

    async def _call(
        self, method: str, parameters: dict[str, Any] | None = None, read_timeout: float | None = None
    ) -> Any:
        """The result of a method. Raises PlatformError."""
        try:
            return await self._raw(method, parameters, read_timeout)
        except TelegramError as error:
            raise platform_error(error) from None

    async def _raw(self, method: str, parameters: dict[str, Any] | None, read_timeout: float | None) -> Any:
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
    return Batch(tuple(raw_event(update) for update in updates), following, moves=tuple(moves_in(updates)))


def _missing(chat: dict[str, Any], member: dict[str, Any], reads_all: bool) -> list[str]:
    """What the bot lacks in a group; an admin sees and writes everything whatever the settings."""
    admin = member.get("status") in ("administrator", "creator")
    permissions = member if member.get("status") == "restricted" else chat.get("permissions")
    muted = isinstance(permissions, dict) and permissions.get("can_send_messages") is False
    missing = []
    if not admin and not reads_all:
        missing.append("check-privacy-mode")
    if not admin and muted:
        missing.append("check-cannot-write")
    if not (admin and member.get("can_delete_messages") is True):
        missing.append("check-cannot-delete")
    return missing


def _number(identifier: str) -> int:
    """An id for the Bot API. Refused if it is none of Telegram's."""
    try:
        return int(identifier)
    except ValueError:
        raise Refused("bad_request") from None


def _silence_libraries() -> None:
    """The libraries' debug lines hold texts, and addresses hold the token."""
    for name in ("telegram", "httpx", "httpcore"):
        logging.getLogger(name).setLevel(logging.CRITICAL)
