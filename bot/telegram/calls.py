"""Requests to the Bot API, through `telegram.Bot` as plain dictionaries: its errors become the core's, and a 429
teaches the pace. Whoever sends has taken a turn for the first request; further ones wait for theirs.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, BinaryIO, Final

from telegram import Bot
from telegram.error import TelegramError

from bot.telegram.content import Parameters
from bot.telegram.multipart import Form, Upload
from bot.telegram.pace import Pace
from bot.telegram.places import is_group
from bot.telegram.refusals import REPLY_GONE, platform_error
from bot.telegram.request import AiohttpRequest, dumps
from messages.errors import LoginRefused, Refused, Throttled, Unreachable
from messages.types import RoomRef

_TOKEN: Final = re.compile(r"[0-9]+:[A-Za-z0-9_-]+")


class Calls:
    """One bot account at one server. All methods raise PlatformError, `raw` TelegramError too."""

    def __init__(self, token: str, base: str, request: AiohttpRequest, pace: Pace) -> None:
        self._request = request
        self._pace = pace
        self._malformed = _TOKEN.fullmatch(token) is None
        self._bot = Bot(
            "0:malformed" if self._malformed else token,
            base_url=f"{base}/bot",
            base_file_url=f"{base}/file/bot",
            request=request,
            get_updates_request=request,
        )

    async def open(self) -> None:
        """LoginRefused for what cannot be a token: it would make another address."""
        if self._malformed:
            raise LoginRefused
        await self._request.initialize()

    async def close(self) -> None:
        await self._request.shutdown()

    async def turn(self, room: RoomRef) -> None:
        """Wait for a further turn in this room."""
        await self._pace.turn(room.chat, is_group(room))

    async def post(
        self, method: str, room: RoomRef, parameters: Parameters, files: Mapping[str, Upload] | None = None
    ) -> Any:
        """What a method that sends returns. What answers a message that is gone is sent without that."""
        try:
            return await self.in_turn(method, room, parameters, files)
        except Refused as error:
            if error.code != REPLY_GONE or "reply_parameters" not in parameters:
                raise
            alone = {key: value for key, value in parameters.items() if key != "reply_parameters"}
            await self.turn(room)
            return await self.in_turn(method, room, alone, files)

    async def in_turn(
        self, method: str, room: RoomRef, parameters: Parameters, files: Mapping[str, Upload] | None = None
    ) -> Any:
        """A request for which a turn was taken."""
        past_library = bool(files) or "media" in parameters  # which takes no album but in its own classes
        try:
            if past_library:
                return await self._upload(method, parameters, files or {})
            return await self.call(method, parameters)
        except Throttled as error:
            error.everywhere = self._pace.refused(room.chat, is_group(room), error.retry_after)
            raise

    async def call(self, method: str, parameters: Parameters | None = None, read_timeout: float | None = None) -> Any:
        """The result of a method."""
        try:
            return await self.raw(method, parameters, read_timeout)
        except TelegramError as error:
            raise platform_error(error) from None

    async def raw(self, method: str, parameters: Parameters | None, read_timeout: float | None = None) -> Any:
        """The result of a method. Raises TelegramError, and Unreachable for an answer without a result.

        The underscore keeps the library from advising its typed methods at every call; it takes it off again."""
        try:
            if read_timeout is None:
                return await self._bot.do_api_request(f"{method}_", parameters)
            return await self._bot.do_api_request(f"{method}_", parameters, read_timeout=read_timeout)
        except (KeyError, TypeError, AttributeError):
            raise Unreachable("bad_answer") from None

    async def _upload(self, method: str, parameters: Parameters, files: Mapping[str, Upload]) -> Any:
        """The result of a method that is given files of this machine."""
        fields = {key: value if isinstance(value, str) else dumps(value).decode() for key, value in parameters.items()}
        try:
            return await self._request.upload(f"{self._bot.base_url}/{method}", Form(fields, files))
        except TelegramError as error:
            raise platform_error(error) from None
        except (KeyError, TypeError, AttributeError):
            raise Unreachable("bad_answer") from None

    async def fetch(self, path: str, most: int, into: BinaryIO) -> None:
        """Write the file at a path that getFile told, of `most` bytes at most, as it comes."""
        try:
            await self._request.fetch(f"{self._bot.base_file_url}/{path}", most, into)
        except TelegramError as error:
            raise platform_error(error) from None


def message_id(message: Any) -> str:
    """The id of a message that was sent. Unreachable if the answer has none."""
    if not isinstance(message, dict) or type(message.get("message_id")) is not int:
        raise Unreachable("bad_answer")
    return str(message["message_id"])
