"""What a message carries besides its text: which kind of attachment, and where a photo or document is to be found.

A file that is not described as the Bot API says costs the reference to it, never the message.
"""

from __future__ import annotations

import re
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
_PATH: Final = re.compile(r"(?!/)(?!.*(?:^|/)\.\.?(?:/|$))[^\\:]+")
CAPTIONED: Final = frozenset({"animation", "photo", "video", "audio", "voice", "document"})


def attachment_of(data: Json) -> str | None:
    """The kind of attachment, "" for a text, None for what is neither: someone joined, something was pinned…"""
    return "" if "text" in data else next((word for key, word in ATTACHMENTS.items() if key in data), None)


def file_of(data: Json, attachment: str) -> FileRef | None:
    """The photo, in its largest size, or the document of a message."""
    if attachment == "document":
        return _file(data.get("document"), attachment)
    if attachment == "photo":
        sizes = data.get("photo")
        found = [size for size in sizes if isinstance(size, dict)] if isinstance(sizes, list) else []
        return _file(max(found, key=_area, default=None), attachment, mime="image/jpeg")
    return None


def _file(data: Any, kind: str, mime: str = "") -> FileRef | None:
    """Telegram makes every photo a JPEG, and does not say so."""
    if not isinstance(data, dict):
        return None
    identity, size = data.get("file_id"), data.get("file_size")
    if not isinstance(identity, str) or not identity:
        return None
    named = {key: value for key in ("file_name", "mime_type") if isinstance(value := data.get(key), str)}
    return FileRef(
        kind,
        sound(identity),
        sound(named.get("file_name", "")),
        sound(named.get("mime_type", mime)),
        size if type(size) is int and size > 0 else 0,
    )


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


def _area(size: Json) -> int:
    width, height = size.get("width"), size.get("height")
    return width * height if type(width) is int and type(height) is int else 0
