"""What a message carries besides its text: which kind of attachment, and where its file is to be found.

A file that is not described as the Bot API says costs the reference to it, never the message.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any, Final
from urllib.parse import quote

from bot.telegram.entities import sound
from bot.telegram.fields import Json
from messages.errors import Refused, Unreachable
from messages.types import FileRef

ATTACHMENTS: Final = {  # in this order: an animation is a document as well, a venue a location
    "animation": "animation",
    "live_photo": "photo",
    "photo": "photo",
    "video": "video",
    "audio": "audio",
    "voice": "voice",
    "video_note": "video-note",
    "document": "document",
    "sticker": "sticker",
    "venue": "location",
    "location": "location",
    "contact": "contact",
    "poll": "poll",
    **dict.fromkeys(
        ("dice", "game", "story", "paid_media", "checklist", "giveaway", "invoice", "rich_message"), "other"
    ),
}
CAPTIONED: Final = frozenset({"animation", "photo", "video", "audio", "voice", "document"})
JPEG: Final = "image/jpeg"
"""Telegram makes every photo one, and does not say so."""

_FIELDS: Final = {kind: kind.replace("-", "_") for kind in (*CAPTIONED, "video-note", "sticker") if kind != "photo"}
_TYPES: Final = {"voice": "audio/ogg", "video-note": "video/mp4"}
_PATH: Final = re.compile(r"(?!/)(?!.*(?:^|/)\.\.?(?:/|$))[^\\:]+")
_MOST: Final = 2**31 - 1


def attachment_of(data: Json) -> str | None:
    """The kind of attachment, "" for a text, None for what is neither: someone joined, something was pinned…"""
    return "" if "text" in data else next((word for key, word in ATTACHMENTS.items() if key in data), None)


def file_of(data: Json, attachment: str) -> FileRef | None:
    """The file of a message; a photo's largest size, and of one that moves, the photo."""
    if attachment == "photo":
        live = data.get("live_photo")
        file = picture_of(data.get("photo")) or picture_of(live.get("photo") if isinstance(live, dict) else None)
    elif attachment in _FIELDS:
        file = _file(data.get(_FIELDS[attachment]), attachment)
    else:
        return None
    return replace(file, spoiler=True) if file is not None and data.get("has_media_spoiler") is True else file


def picture_of(sizes: Any, least: int = 0) -> FileRef | None:
    """The largest of some PhotoSizes, or the smallest of those with at least so many pixels each way, if there is
    one."""
    found = [size for size in sizes if isinstance(size, dict)] if isinstance(sizes, list) else []
    enough = [size for size in found if least and min(_number(size, "width"), _number(size, "height")) >= least]
    chosen = min(enough, key=_area) if enough else max(found, key=_area, default=None)
    return _file(chosen, "photo", JPEG)


def path_of(answer: Any) -> str:
    """Where a file is below the bot's address for files, quoted, as the answer to getFile says. Refused("local_path")
    for a place on the server's own disk: a Bot API server that runs with --local serves no files.

    Raises Unreachable if it says nothing of the kind."""
    path = answer.get("file_path") if isinstance(answer, dict) else None
    if not isinstance(path, str) or not path:
        raise Unreachable("bad_answer")
    if _PATH.fullmatch(path) is None:
        raise Refused("local_path")
    return quote(sound(path))


def _file(data: Any, kind: str, mime: str = "") -> FileRef | None:
    if not isinstance(data, dict) or not (identity := _text(data, "file_id")):
        return None
    side = _number(data, "length")  # of a video note, which is square
    return FileRef(
        kind,
        identity,
        _text(data, "file_name"),
        _text(data, "mime_type") or mime or (_sticker_type(data) if kind == "sticker" else _TYPES.get(kind, "")),
        _number(data, "file_size"),
        _number(data, "width") or side,
        _number(data, "height") or side,
        _number(data, "duration") * 1000,
        thumbnail=_file(data.get("thumbnail"), "photo", "" if kind == "sticker" else JPEG),
        emoji=_text(data, "emoji") if kind == "sticker" else "",
        title=_text(data, "title"),
        performer=_text(data, "performer"),
    )


def _sticker_type(data: Json) -> str:
    """https://core.telegram.org/stickers"""
    if data.get("is_animated") is True:
        return "application/x-tgsticker"
    return "video/webm" if data.get("is_video") is True else "image/webp"


def _text(data: Json, key: str) -> str:
    value = data.get(key)
    return sound(value) if isinstance(value, str) else ""


def _number(data: Json, key: str) -> int:
    """0 for what is none that a file can have; sizes may be above 2^31 (Bot API, File)."""
    value = data.get(key)
    most = 2**53 if key == "file_size" else _MOST
    return value if type(value) is int and 0 < value <= most else 0


def _area(size: Json) -> int:
    return _number(size, "width") * _number(size, "height")
