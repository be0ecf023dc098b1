"""Media and places as contents of events: what each is in Matrix's own words, with what clients need to show it before
they have it.

The text of a copy is the caption (MSC2530), so that its author is named also where no profiles are shown; a sticker has
none, and names its author in its body.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from bot.matrix.content import Content, text_content
from bot.matrix.files import AUDIO, GIF, SPOILER, VOICE, WARNING, encrypted_file
from messages.names import neutralise
from messages.richtext import RichText, plain
from messages.types import FileRef, Location, Profile

MESSAGE: Final = "m.room.message"
STICKER: Final = "m.sticker"
KINDS: Final = frozenset(
    {"photo", "video", "animation", "audio", "voice", "video-note", "document", "sticker", "location"}
)
"""What can have a text with it."""
_STICKERS: Final = ("image/png", "image/webp", "image/gif", "image/jpeg")
_LARGEST_STICKER: Final = 1024 * 1024  # bytes: clients load it unasked
_PICTURES: Final = ("image/png", "image/webp", "image/gif", "image/jpeg", "image/avif", "image/jxl", "image/heic")
_LONGEST_NAME: Final = 200  # characters of a file's name
_NAMES: Final = {
    "photo": "photo",
    "video": "video",
    "animation": "animation",
    "audio": "audio",
    "voice": "voice",
    "video-note": "video",
    "sticker": "sticker",
}
_ENDINGS: Final = {
    "image/jpeg": ".jpg",
    "image/png": ".png",
    "image/webp": ".webp",
    "image/gif": ".gif",
    "video/mp4": ".mp4",
    "video/webm": ".webm",
    "audio/ogg": ".ogg",
    "audio/mpeg": ".mp3",
    "audio/mp4": ".m4a",
}


@dataclass(frozen=True, slots=True)
class Kept:
    """A file in a media repository: `secret` decrypts it, as in FileRef, "" if it lies there as it is. `thumbnail` is
    another, with what it shows."""

    address: str
    secret: str = ""
    size: int = 0
    thumbnail: Kept | None = None
    shown: FileRef | None = None  # of a thumbnail


def media_content(file: FileRef, kept: Kept, caption: RichText, profile: Profile | None) -> tuple[str, Content]:
    """Type and content of the event that shows a medium, without relations."""
    if file.kind == "sticker" and file.mime in _STICKERS and (kept.size or file.size) <= _LARGEST_STICKER:
        return STICKER, _sticker(file, kept, caption, profile)
    name = neutralise(file.name, _LONGEST_NAME) or f"{_NAMES.get(file.kind, 'file')}{_ENDINGS.get(file.mime, '')}"
    content = text_content(caption if caption.text.strip() else plain(name), profile)
    content |= {"msgtype": _type_of(file), "filename": name, "info": _info(file, kept)}
    content |= _place(kept, "url", "file")
    if file.kind == "voice":
        content |= {VOICE[0]: {}, AUDIO[0]: {"duration": file.duration} if file.duration else {}}
    if file.spoiler:
        content |= {SPOILER: True, WARNING: {"type": "town.robin.msc3725.spoiler"}}
    return MESSAGE, content


def location_content(place: Location, text: RichText, profile: Profile | None) -> Content:
    """An `m.location`, with what MSC3488 adds."""
    words = [word for word in (place.title, place.address) if word]
    address = f"geo:{place.latitude:.6f},{place.longitude:.6f}"
    fallback = plain(", ".join(words) or address.removeprefix("geo:"))
    content = text_content(text if text.text.strip() else fallback, profile)
    description = {"description": ", ".join(words)} if words else {}
    return content | {
        "msgtype": "m.location",
        "geo_uri": address,
        "org.matrix.msc3488.location": {"uri": address, **description},
        "org.matrix.msc3488.asset": {"type": "m.pin"},
    }


def _sticker(file: FileRef, kept: Kept, caption: RichText, profile: Profile | None) -> Content:
    who = caption.text.rstrip(": \n")
    emoji = file.emoji or _NAMES["sticker"]
    content = text_content(plain(f"{who}: {emoji}" if who else emoji), profile)
    for key in ("msgtype", "format", "formatted_body"):
        content.pop(key, None)
    return content | {"info": _info(file, kept)} | _place(kept, "url", "file")


def _type_of(file: FileRef) -> str:
    """By kind, as far as the type of what is in it lets a client show it so."""
    if file.kind in ("photo", "sticker", "animation") and file.mime in _PICTURES:
        return "m.image"
    if file.kind in ("video", "video-note", "animation", "sticker") and file.mime.startswith("video/"):
        return "m.video"
    if file.kind in ("audio", "voice") and file.mime.startswith("audio/"):
        return "m.audio"
    return "m.file"


def _info(file: FileRef, kept: Kept) -> dict[str, Any]:
    given = {
        "mimetype": file.mime or "application/octet-stream",
        "size": kept.size or file.size,
        "w": file.width,
        "h": file.height,
        "duration": file.duration,
    }
    info: dict[str, Any] = {key: value for key, value in given.items() if value}
    if file.kind in ("animation", "sticker") and file.mime.startswith("video/"):
        info |= dict.fromkeys((GIF, "fi.mau.loop", "fi.mau.autoplay", "fi.mau.hide_controls", "fi.mau.no_audio"), True)
    elif file.kind == "animation" and file.mime in _PICTURES:
        info["org.matrix.msc4230.is_animated"] = True
    if kept.thumbnail is not None:
        shown = kept.thumbnail.shown or FileRef("photo", "")
        of = {"mimetype": shown.mime, "size": kept.thumbnail.size, "w": shown.width, "h": shown.height}
        info |= _place(kept.thumbnail, "thumbnail_url", "thumbnail_file")
        info["thumbnail_info"] = {key: value for key, value in of.items() if value}
    return info


def _place(kept: Kept, clear: str, sealed: str) -> dict[str, Any]:
    return {sealed: encrypted_file(kept.address, kept.secret)} if kept.secret else {clear: kept.address}
