"""What goes out besides a text, as a method of the Bot API with its parameters and files: a medium, a place, a file."""

from __future__ import annotations

import asyncio
import re
from dataclasses import dataclass, field
from typing import Final

from bot.telegram.content import Parameters, document_of, name_of
from bot.telegram.held import Held
from bot.telegram.media import CAPTIONED
from bot.telegram.multipart import Upload
from bot.telegram.refusals import GONE, TOO_BIG
from bot.telegram.shapes import MIMES, Look, is_thumbnail, look_at, shape_of
from messages.errors import Refused
from messages.names import neutralise
from messages.types import Extras, FileRef, Location, Media

LIVE_PERIOD: Final = 86_400
"""Seconds for which a live location can be moved, the longest but "for ever" (Bot API, sendLocation)."""

_METHODS: Final = {
    "photo": "sendPhoto",
    "video": "sendVideo",
    "animation": "sendAnimation",
    "audio": "sendAudio",
    "voice": "sendVoice",
    "video-note": "sendVideoNote",
    "document": "sendDocument",
    "sticker": "sendSticker",
}
_LONGEST_TITLE: Final = 120
"""Characters of a venue's title and address; other platforms allow any text there."""
_HIDDEN: Final = frozenset({"photo", "video", "animation"})
_ILLUSTRATED: Final = frozenset({"video", "animation", "audio", "document"})
_MIME: Final = re.compile(r"[\w.+-]+/[\w.+-]+", re.ASCII)


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to send: `kind` as in FileRef, `media` if it has to be remembered, `held` if it has no bytes here."""

    method: str
    kind: str
    parameters: Parameters
    files: dict[str, Upload] = field(default_factory=dict)
    media: Media | None = None
    held: bool = False

    @property
    def captioned(self) -> bool:
        return self.kind in CAPTIONED

    @property
    def key(self) -> str:
        """The parameter that has the medium."""
        return self.kind.replace("-", "_")


async def item_of(extras: Extras, held: Held, largest: int) -> Item | None:
    """What comes with a text, if anything does. Refused("too_big") above `largest` bytes, "gone" if it is not there."""
    if extras.media is not None:
        return await item_of_media(extras.media, held, largest)
    if extras.file is not None:
        parameters = {"document": document_of(extras.file), "disable_content_type_detection": True}
        return Item("sendDocument", "document", parameters)
    return None if extras.location is None else _place(extras.location)


async def item_of_media(media: Media, held: Held, largest: int) -> Item:
    """A medium, by its file_id where Telegram has it."""
    known = held.find(media)
    if known is not None and known.kind in _METHODS:
        parameters: Parameters = {known.kind.replace("-", "_"): known.id, **_hidden(known.kind, media.file)}
        return Item(_METHODS[known.kind], known.kind, parameters, media=media, held=True)
    if not media.path:
        raise Refused(GONE)
    look, thumbnail = await asyncio.to_thread(_looks, media)
    if look.size > largest:
        raise Refused(TOO_BIG)
    if not look.size:
        raise Refused("empty_file")
    kind = shape_of(media.file, look)
    files = {kind.replace("-", "_"): Upload(media.path, _name(media.file, kind, look), _mime(media.file, look))}
    if thumbnail and kind in _ILLUSTRATED:
        files["thumbnail"] = Upload(media.thumbnail, "thumbnail.jpg", MIMES["jpg"])
    parameters = {**_described(kind, media.file), **_hidden(kind, media.file)}
    return Item(_METHODS[kind], kind, parameters, files, media)


def _looks(media: Media) -> tuple[Look, bool]:
    """How a medium looks, and whether its thumbnail can go with it."""
    try:
        look = look_at(media.path)
    except OSError:
        raise Refused(GONE) from None
    try:
        return look, bool(media.thumbnail) and is_thumbnail(look_at(media.thumbnail))
    except OSError:
        return look, False


def _place(location: Location) -> Item:
    point: Parameters = {"latitude": location.latitude, "longitude": location.longitude}
    if title := neutralise(location.title, _LONGEST_TITLE):
        address = neutralise(location.address, _LONGEST_TITLE) or f"{location.latitude:.5f}, {location.longitude:.5f}"
        return Item("sendVenue", "location", {**point, "title": title, "address": address})
    return Item("sendLocation", "location", {**point, "live_period": LIVE_PERIOD} if location.live else point)


def _hidden(kind: str, file: FileRef) -> Parameters:
    return {"has_spoiler": True} if file.spoiler and kind in _HIDDEN else {}


def _described(kind: str, file: FileRef) -> Parameters:
    """What Telegram would otherwise have to find out, or would not."""
    told: Parameters = {}
    if kind in ("video", "animation", "audio", "voice") and file.duration > 0:
        told["duration"] = max(1, round(file.duration / 1000))
    if kind in ("video", "animation") and file.width > 0 and file.height > 0:
        told |= {"width": file.width, "height": file.height}
    match kind:
        case "video":
            told["supports_streaming"] = True
        case "audio":
            told |= {key: value for key in ("title", "performer") if (value := getattr(file, key))}
        case "sticker" if file.emoji:
            told["emoji"] = file.emoji
        case "document":
            told["disable_content_type_detection"] = True
    return told


def _name(file: FileRef, kind: str, look: Look) -> str:
    """Telegram goes by the ending of a name; a document keeps the one that it has."""
    name = name_of(file.name) if file.name else ""
    if name and (kind == "document" or not look.type or name.lower().endswith(_endings(look.type))):
        return name
    return f"{name or kind}.{look.type}" if look.type else name or "file"


def _endings(kind: str) -> tuple[str, ...]:
    return (".jpg", ".jpeg") if kind == "jpg" else (".ogg", ".oga", ".opus") if kind == "ogg" else (f".{kind}",)


def _mime(file: FileRef, look: Look) -> str:
    if look.type:
        return MIMES[look.type]
    return file.mime if _MIME.fullmatch(file.mime) else "application/octet-stream"
