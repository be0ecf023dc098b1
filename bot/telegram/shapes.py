"""As what a file is sent: Telegram takes each kind of medium in few formats and sizes, and anything as a document.

It is told by what a file is, not by what it is called; what a method would refuse is never given to it.
"""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PIL import Image

from messages.types import FileRef

MAX_PHOTO: Final = 10 * 1024 * 1024
MAX_SIDES: Final = 10_000
MAX_RATIO: Final = 20
"""Bytes, width and height together, and their ratio (Bot API, sendPhoto)."""
MAX_THUMBNAIL: Final = 200_000
MAX_THUMBNAIL_SIDE: Final = 320
"""Bytes and pixels (Bot API, sendDocument: thumbnail)."""
STICKER_SIDE: Final = 512
MAX_STICKER: Final = {"webp": 512 * 1024, "tgs": 64 * 1024, "webm": 256 * 1024}
"""https://core.telegram.org/stickers"""

MIMES: Final = {
    "jpg": "image/jpeg",
    "png": "image/png",
    "webp": "image/webp",
    "gif": "image/gif",
    "mp4": "video/mp4",
    "m4a": "audio/mp4",
    "mp3": "audio/mpeg",
    "ogg": "audio/ogg",
    "webm": "video/webm",
    "tgs": "application/x-tgsticker",
}
_PICTURES: Final = {"JPEG": "jpg", "MPO": "jpg", "PNG": "png", "WEBP": "webp", "GIF": "gif"}
"""Cameras write several pictures into one JPEG (MPO): any program shows the first."""
_FORMATS: Final = tuple(name for name in _PICTURES if name != "MPO")
"""That are looked for; Pillow finds out by itself that a JPEG is an MPO."""
_HEAD: Final = 4096


@dataclass(frozen=True, slots=True)
class Look:
    """What a file turned out to be: `type` is a key of MIMES or "", `size` in bytes, sides in pixels; whether a picture
    moves."""

    type: str
    size: int
    width: int = 0
    height: int = 0
    moves: bool = False


def look_at(path: str) -> Look:
    """Reads the beginning of a file. Raises OSError if there is none."""
    size = Path(path).stat().st_size
    with Path(path).open("rb") as file:
        head = file.read(_HEAD)
    if kind := _recording(head):
        return Look(kind, size)
    if head[:4] == b"RIFF" and size > MAX_PHOTO:  # Pillow would read it whole
        return Look("webp" if head[8:12] == b"WEBP" else "", size)
    return _picture(path, size) if head[:4] in _MAGIC else Look("", size)


_MAGIC: Final = frozenset({b"\x89PNG", b"RIFF", b"GIF8", *(b"\xff\xd8\xff" + bytes([n]) for n in range(256))})


def _picture(path: str, size: int) -> Look:
    """No more than the header is read, whatever it promises of its sides."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            with Image.open(path, formats=_FORMATS) as image:
                moves = image.format != "MPO" and bool(getattr(image, "is_animated", False))
                return Look(_PICTURES.get(image.format or "", ""), size, *image.size, moves)
    except Exception:  # a broken picture makes Pillow stumble in any way (IndexError, struct.error…)
        return Look("", size)


def _recording(head: bytes) -> str:
    """The formats of films and sounds that Telegram plays, and of its own stickers."""
    if head[4:8] == b"ftyp":
        brand = head[8:12]
        return "m4a" if brand in (b"M4A ", b"M4B ") else "" if brand in _NO_MP4 else "mp4"
    if head[:4] == b"OggS":
        return "ogg" if b"OpusHead" in head[:128] else ""
    if head[:3] == b"ID3" or (head[:1] == b"\xff" and head[1:2] and head[1] & 0xE6 == 0xE2):
        return "mp3"
    if head[:4] == b"\x1aE\xdf\xa3":
        return "webm" if b"webm" in head[:128] else ""
    return "tgs" if head[:2] == b"\x1f\x8b" else ""


_NO_MP4: Final = frozenset({b"qt  ", b"heic", b"heix", b"mif1", b"msf1", b"avif", b"avis", b"crx "})


def shape_of(file: FileRef, look: Look) -> str:
    """The kind of medium, as `FileRef.kind`, as which a file goes."""
    kind, sounds = file.kind, look.type == "mp4" and _is_sound(file)
    if kind == "sticker" and _is_sticker(look):
        return "sticker"
    if kind in ("photo", "sticker", "animation"):
        if look.type in ("gif", "mp4"):
            return "animation"
        return "photo" if _is_photo(look) else "document"
    if kind in ("video", "video-note") and look.type == "mp4":
        return "video"
    if kind == "voice" and (look.type in ("ogg", "mp3", "m4a") or sounds):
        return "voice"
    return "audio" if kind == "audio" and (look.type in ("mp3", "m4a") or sounds) else "document"


def _is_sound(file: FileRef) -> bool:
    """MPEG-4 with any brand may hold sound alone; then only whoever sent it can say so."""
    return file.mime.startswith("audio/")


def _is_photo(look: Look) -> bool:
    if look.type not in ("jpg", "png", "webp") or look.moves or look.size > MAX_PHOTO:
        return False
    short, long = sorted((look.width, look.height))
    return short > 0 and short + long <= MAX_SIDES and long <= MAX_RATIO * short


def _is_sticker(look: Look) -> bool:
    if look.moves or look.size > MAX_STICKER.get(look.type, 0):
        return False
    return look.type != "webp" or max(look.width, look.height) <= STICKER_SIDE


def is_thumbnail(look: Look) -> bool:
    """Whether Telegram takes this as one."""
    fits = 0 < look.size < MAX_THUMBNAIL and max(look.width, look.height) <= MAX_THUMBNAIL_SIDE
    return look.type == "jpg" and fits
