"""Look-ups in JSON from outside, each of which names the place of what is not as the Bot API says.

Kept apart from the codec because everything that reads an update needs them, and nothing else.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from messages.errors import DecodeError

Json = dict[str, Any]


def integer(data: Json, key: str, path: str) -> int:
    """A whole number. DecodeError `path.key` if it is none; True is no number here."""
    value = data.get(key)
    if type(value) is not int:
        raise DecodeError(f"{path}.{key}")
    return value


def string(data: Json, key: str, path: str) -> str:
    """A string. DecodeError `path.key` if it is none."""
    value = data.get(key)
    if not isinstance(value, str):
        raise DecodeError(f"{path}.{key}")
    return value


def mapping(data: Json, key: str, path: str) -> Json:
    """An object. DecodeError `path.key` if it is none."""
    value = data.get(key)
    if not isinstance(value, dict):
        raise DecodeError(f"{path}.{key}" if path else key)
    return value


def moment(data: Json, key: str, path: str) -> datetime:
    """A time, given in seconds since 1970. DecodeError `path.key` if it is none, or beyond what a date can be."""
    try:
        return datetime.fromtimestamp(integer(data, key, path), UTC)
    except (ValueError, OverflowError, OSError):
        raise DecodeError(f"{path}.{key}") from None
