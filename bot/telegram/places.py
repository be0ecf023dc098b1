"""Where things go, in the Bot API's terms, and which texts are still without the file that belongs to them."""

from __future__ import annotations

from typing import Final

from bot.telegram.content import Parameters
from messages.errors import Refused
from messages.types import RoomRef

HALVES: Final = 256
"""Texts remembered whose file is still to follow."""


def is_group(room: RoomRef) -> bool:
    """Whether the pace of groups holds there: their ids, and those of channels, are negative."""
    return room.chat.startswith("-")


def place_of(room: RoomRef) -> Parameters:
    """Where a new message goes."""
    parameters: Parameters = {"chat_id": number(room.chat)}
    if room.topic:
        parameters["message_thread_id"] = number(room.topic)
    return parameters


def number(identifier: str) -> int:
    """An id for the Bot API. Refused if it is none of Telegram's."""
    try:
        return int(identifier)
    except ValueError:
        raise Refused("bad_request") from None


class Halves:
    """Message ids by the key of their delivery; the oldest is forgotten when there are HALVES."""

    def __init__(self) -> None:
        self._texts: dict[str, str] = {}

    def find(self, key: str) -> str | None:
        """The text that is there already."""
        return self._texts.get(key)

    def remember(self, key: str, text: str) -> None:
        """Its file is not there yet: whoever tries again sends the file alone."""
        self._texts[key] = text
        if len(self._texts) > HALVES:
            del self._texts[next(iter(self._texts))]

    def forget(self, key: str) -> None:
        """It is whole now."""
        self._texts.pop(key, None)
