"""The Telegram account: polls raw updates, sends, edits, deletes, looks.

Updates are never parsed by the library (one odd update would block all, for ever) and a poll confirms only what an
earlier one brought, so that the caller can store it first. Requests are in calls.py, sending in sending.py, deeds.py.
"""

from __future__ import annotations

import logging
import re
import time
from collections.abc import Collection, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from io import BytesIO
from typing import Any, BinaryIO, Final

from telegram.error import Conflict, TelegramError

from bot.telegram.calls import Calls
from bot.telegram.codec import KINDS, decode, moves_in, raw_event
from bot.telegram.content import Parameters, doorway_to, fits, notice_of
from bot.telegram.deeds import REACTIONS, Deeds
from bot.telegram.held import Held
from bot.telegram.media import CAPTIONED, path_of
from bot.telegram.pace import Pace
from bot.telegram.people import PLATFORM, topic
from bot.telegram.places import is_group, number
from bot.telegram.refusals import GONE, LATE, TOO_BIG, platform_error
from bot.telegram.request import AiohttpRequest, loads
from bot.telegram.rights import deletes, state_in, title_of
from bot.telegram.sending import Sender
from handlers.ports import LARGEST_FILE
from messages.errors import DecodeError, Refused, RoomClosed, Unreachable
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

API: Final = "https://api.telegram.org"
POLL_GRACE: Final = 15.0
"""Seconds that an answer to a long poll may be late."""
LARGEST_DOWN: Final = 20 * 1024 * 1024
LARGEST_UP: Final = 50 * 1024 * 1024
LARGEST_LOCAL: Final = 2000 * 1024 * 1024
"""Bytes of a file at Telegram's own server, and at one that somebody runs (Bot API, "Using a Local Bot API Server")."""

_CAPABILITIES: Final = Capabilities(
    idempotent_sends=False,
    announces_deletions=False,
    command_prefix="/",
    buttons=True,
    own_reactions=1,
    reaction_set=REACTIONS,
    captions=CAPTIONED,
    albums=10,
    pins=True,
    runs=True,
    locations=True,
    largest_down=LARGEST_DOWN,
    largest_up=LARGEST_UP,
)
_ROOM: Final = re.compile(r"(-?[0-9]{1,20})(?:/([0-9]{1,18}))?")


class TelegramPlatform:
    """A bot account on Telegram, or on any Bot API server at `base_url`; implements handlers.ports.Platform.

    `poll_timeout` in seconds. Sends to different rooms may run side by side, those to one room one after the other.
    Whoever sends, edits or deletes has taken a `turn` for the first request; further ones wait for theirs here."""

    name = PLATFORM
    capabilities = _CAPABILITIES

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
        base = base_url.rstrip("/")
        if base != API:
            self.capabilities = replace(_CAPABILITIES, largest_down=LARGEST_LOCAL, largest_up=LARGEST_LOCAL)
        self._pace = pace or Pace()
        self._calls = Calls(token, base, request or AiohttpRequest(), self._pace)
        self._held = Held()
        self._sender = Sender(self._calls, self._held, self.capabilities.largest_up)
        self._deeds = Deeds(self._calls)
        self._poll_timeout = poll_timeout
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

    def fits(self, body: RichText, *, captioned: bool = False) -> bool:
        return fits(body, captioned=captioned)

    def decode(self, event: RawEvent) -> Incoming | None:
        try:
            update = loads(event.payload)
        except (ValueError, RecursionError):
            raise DecodeError("json") from None
        return decode(update, username=self._username)

    async def connect(self) -> None:
        await self._calls.open()
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
            updates = await self._calls.raw("getUpdates", parameters, read_timeout)
        except Conflict as error:
            if "webhook" not in error.message.lower():
                raise platform_error(error) from None
            await self._call("deleteWebhook")
            updates = await self._call("getUpdates", parameters, read_timeout)
        except TelegramError as error:
            raise platform_error(error) from None
        batch = _batch(updates, cursor, self._username)
        self._answers = True
        return batch

    async def reread(self, room: RoomRef, event_id: str) -> RawEvent | None:
        """An update is brought once."""
        return None

    async def fill(self, gap: Gap) -> GapPage:
        """Telegram leaves no gaps, and has no history for bots."""
        return GapPage((), None)

    async def turn(self, room: RoomRef, *, bulk: bool = False) -> AbstractContextManager[None]:
        return await self._pace.turn(room.chat, is_group(room), bulk=bulk)

    async def send(
        self, room: RoomRef, body: RichText, *, reply_to: str | None, key: str, extras: Extras = NO_EXTRAS
    ) -> str:
        return await self._sender.send(room, body, reply_to, key, extras)

    async def send_album(
        self, room: RoomRef, items: Sequence[Part], *, reply_to: str | None, key: str
    ) -> Sequence[str]:
        """Refused("mixed") for what Telegram does not show together: it goes one by one."""
        return await self._sender.send_album(room, items, reply_to)

    async def edit(self, room: RoomRef, event_id: str, body: RichText, *, key: str, extras: Extras = NO_EXTRAS) -> None:
        """Buttons that are not in `extras` are taken away; a file stays as it is, below its new caption; a place moves
        if it is live."""
        await self._sender.edit(room, event_id, body, extras)

    async def set_buttons(
        self, room: RoomRef, event_id: str, keyboard: Sequence[Sequence[Button]], *, key: str
    ) -> None:
        await self._sender.set_buttons(room, event_id, keyboard)

    async def set_reactions(
        self, room: RoomRef, event_id: str, wanted: Sequence[str], held: Mapping[str, str], *, key: str
    ) -> Mapping[str, str]:
        return await self._deeds.set_reactions(room, event_id, wanted, held)

    async def pin(self, room: RoomRef, event_id: str, on: bool, *, key: str) -> None:
        await self._deeds.pin(room, event_id, on)

    async def close_poll(self, room: RoomRef, event_id: str, *, key: str) -> None:
        """The bot asks with buttons: no poll of Telegram's own is its."""

    async def leave(self, room: RoomRef) -> None:
        await self._deeds.leave(room)

    async def avatar(self, account: str, room: RoomRef) -> FileRef | None:
        return await self._deeds.avatar(account)

    async def keep(self, path: str, mime: str) -> str:
        """All that the bot sends has the bot's own picture."""
        raise Refused("unsupported")

    async def open_room(self, name: str, space: RoomRef | None, invited: Sequence[str]) -> RoomRef:
        """Only people make groups."""
        raise Refused("unsupported")

    def holds(self, media: Media) -> bool:
        return self._held.find(media) is not None

    def forget(self, media: Media) -> None:
        self._held.forget(media)

    async def announce_commands(self, commands: Mapping[str, Sequence[tuple[str, str]]]) -> None:
        """The menu of commands, as (name, description), by language; "" for all who speak another."""
        for language, menu in commands.items():
            shown = [{"command": name, "description": description} for name, description in menu]
            spoken = {"language_code": language} if language else {}
            await self._call("setMyCommands", {"commands": shown, **spoken})

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
        content = BytesIO()
        await self._fetch(file, LARGEST_FILE, content)
        return content.getvalue()

    async def fetch(self, file: FileRef, into: BinaryIO) -> None:
        """As `download`."""
        await self._fetch(file, self.capabilities.largest_down, into)

    async def _fetch(self, file: FileRef, most: int, into: BinaryIO) -> None:
        if file.size > most:
            raise Refused(TOO_BIG)
        try:
            answer = await self._call("getFile", {"file_id": file.id})
        except Refused as error:
            raise Refused(TOO_BIG if error.code == TOO_BIG else GONE) from None
        await self._calls.fetch(path_of(answer), most, into)

    def doorway(self, start: str) -> str:
        return doorway_to(self._username, start)

    async def delete(self, room: RoomRef, event_id: str, *, key: str) -> None:
        try:
            message = {"chat_id": number(room.chat), "message_id": number(event_id)}
            await self._calls.in_turn("deleteMessage", room, message)
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
        await self._calls.close()

    async def _member(self, room: RoomRef, user: int) -> Parameters:
        member = await self._call("getChatMember", {"chat_id": number(room.chat), "user_id": user})
        if not isinstance(member, dict):
            raise Unreachable("bad_answer")
        return member

    async def _call(self, method: str, parameters: Parameters | None = None, read_timeout: float | None = None) -> Any:
        return await self._calls.call(method, parameters, read_timeout)


def _batch(updates: Any, cursor: str | None, username: str) -> Batch:
    """The answer to a poll as events; the cursor goes beyond the highest update, so that the next poll confirms it."""
    if not isinstance(updates, list):
        raise Unreachable("bad_answer")
    numbers = [update["update_id"] for update in updates if isinstance(update, dict) and "update_id" in update]
    if not all(type(number) is int for number in numbers) or (updates and not numbers):
        raise Unreachable("bad_answer")
    following = str(max(numbers) + 1) if numbers else (cursor or "0")
    now = int(time.time())
    events = tuple(raw_event(update, now, username) for update in updates)
    return Batch(events, following, moves=tuple(moves_in(updates)))


def _silence_libraries() -> None:
    """The libraries' debug lines hold texts, and addresses hold the token."""
    for name in ("telegram", "httpx", "httpcore"):
        logging.getLogger(name).setLevel(logging.CRITICAL)
