"""What a file is for whoever looks at the page: a picture that can be shown, or a chip with its name and size.

Names and types are what somebody says; only bytes decide what a browser gets to show.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from bot.sandbox.telegram.pictures import sniffed

SHOWN = frozenset({"image/jpeg", "image/png", "image/webp", "image/gif"})
"""Types that every browser shows, and that hold no scripts."""
_PICTURES = frozenset({"photo", "sticker", "animation"})
_KINDS = {
    "image/jpeg": "photo",
    "image/png": "photo",
    "image/webp": "sticker",
    "image/gif": "animation",
    "video/mp4": "video",
    "audio/ogg": "voice",
    "audio/mpeg": "audio",
    "audio/mp4": "audio",
}


@dataclass(frozen=True, slots=True)
class Look:
    """How a message's file is described: `kind` as in messages (photo, voice…), size in bytes and pixels."""

    name: str
    size: int
    kind: str
    mime: str
    width: int = 0
    height: int = 0
    hidden: bool = False

    def data(self) -> dict[str, Any]:
        """As feed.Record has it."""
        return {
            "name": self.name,
            "size": self.size,
            "kind": self.kind,
            "picture": self.kind in _PICTURES and self.mime in SHOWN,
            "hidden": self.hidden,
            "width": self.width,
            "height": self.height,
        }


def kind_of(content: bytes) -> str:
    """As what apps send these bytes: a photo, a voice message, a document…"""
    return _KINDS.get(sniffed(content), "document")


def picture_type(content: bytes) -> str | None:
    """The type by which a browser may show these bytes, None if it must not."""
    found = sniffed(content)
    return found if found in SHOWN else None
