"""Single fields of an event, read with the suspicion that anybody's client deserves: the right shape, or none, or an
error that names the place."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from messages.errors import DecodeError

PLATFORM = "matrix"
COPY_MARK = "eu.alliance-migrations.passerelle.copy"
"""What every copy carries, so that another Passerelle in the same room does not relay it again."""
HTML_FORMAT = "org.matrix.custom.html"
Json = Mapping[str, Any]

_EVENT_ID = re.compile(r"\$[\x21-\x7e]{1,254}")
"""An event's id as a reply may name it: it is kept until the reply is delivered, so no text passes for one."""
ROOM_ID = re.compile(r"![^\s:/\x00\ufffd]{1,250}(:[A-Za-z0-9.\-\[\]:]{1,230})?")
"""A room of version 12 has no server's name in its id."""
_UNSOUND = re.compile("[\x00\ud800-\udfff]")
_MAX_TIME = 4_102_444_800_000  # 2100, in milliseconds


def dict_at(parent: object, key: str, path: str = "") -> dict[str, Any]:
    """The object that must be there. Raises DecodeError."""
    value = parent.get(key) if isinstance(parent, Mapping) else None
    if not isinstance(value, dict):
        raise DecodeError(path + key)
    return value


def string_at(parent: Json, key: str, path: str = "") -> str:
    """The text that must be there, empty only as a `body`. Raises DecodeError."""
    value = parent.get(key)
    if not isinstance(value, str) or (not value and key != "body"):
        raise DecodeError(path + key)
    return value


def dict_or_none(parent: object, *keys: str) -> dict[str, Any]:
    """The object under the first of these keys that has one, else an empty one."""
    if isinstance(parent, Mapping):
        for key in keys:
            if isinstance(value := parent.get(key), dict):
                return value
    return {}


def text_or_none(parent: Json, key: str) -> str:
    """The text, or ""."""
    value = parent.get(key)
    return value if isinstance(value, str) else ""


def count_or_none(parent: Json, key: str) -> int:
    """A whole number above zero, or 0."""
    value = parent.get(key)
    return value if type(value) is int and 0 < value < 1 << 53 else 0


def time_of(event: Json) -> datetime:
    """When the sender's homeserver took it. Raises DecodeError."""
    stamp = event.get("origin_server_ts")
    if type(stamp) is not int or not 0 <= stamp <= _MAX_TIME:
        raise DecodeError("origin_server_ts")
    return datetime.fromtimestamp(stamp / 1000, UTC)


def target_of(relation: object) -> str | None:
    """The event that a relation names, if it can be one."""
    event_id = relation.get("event_id") if isinstance(relation, Mapping) else None
    return event_id if isinstance(event_id, str) and _EVENT_ID.fullmatch(event_id) else None


def target_at(relation: Json) -> str:
    """The event that a relation must name. Raises DecodeError."""
    target = target_of(relation)
    if target is None:
        raise DecodeError("content.m.relates_to.event_id")
    return target


def sound(value: Any) -> Any:
    """JSON without what neither UTF-8 nor a database can hold (lone surrogates, NUL), each replaced by U+FFFD. Raises
    RecursionError."""
    if isinstance(value, str):
        return _UNSOUND.sub("\ufffd", value)
    if isinstance(value, dict):
        return {sound(key): sound(part) for key, part in value.items()}
    return [sound(part) for part in value] if isinstance(value, list) else value


def relation_of(content: Json) -> dict[str, Any]:
    """The `m.relates_to` of a content, or an empty one."""
    return dict_or_none(content, "m.relates_to")


def local_part(user_id: str) -> str:
    """`ana` of `@ana:example.org`: the name of someone without a display name."""
    return user_id.removeprefix("@").partition(":")[0] or user_id
