"""Files as the stand-in keeps them: the bytes, and what the Bot API says of them.

A file has one `file_id` for all bots; on the real server each bot knows it by another.
"""

from __future__ import annotations

import itertools
import mimetypes
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from bot.sandbox.telegram.errors import Json
from bot.sandbox.telegram.pictures import measured, shrunk, sniffed

MAX_DOWNLOAD = 20 * 1024 * 1024
"""Bytes of a file that a bot can fetch (Bot API, getFile)."""
LINK_LIVES = 3600
"""Seconds for which the address of a file is good, at least (Bot API, getFile)."""
MAX_UPLOAD = 50 * 1024 * 1024
"""Bytes of a file through the cloud API (Bot API, "Sending files")."""
MAX_PHOTO = 10 * 1024 * 1024
"""Bytes of a photo that a bot uploads (Bot API, "Sending files")."""
TYPES = {
    "document": "Document",
    "photo": "Photo",
    "video": "Video",
    "animation": "Animation",
    "audio": "Audio",
    "voice": "VoiceNote",
    "video_note": "VideoNote",
    "sticker": "Sticker",
    "thumbnail": "Thumbnail",
}
"""Kinds of files, and what the server calls them in its refusals."""
_PREFIXES = {
    "document": "BQACAgQAAx",
    "photo": "AgACAgQAAx",
    "video": "BAACAgQAAx",
    "animation": "CgACAgQAAx",
    "audio": "CQACAgQAAx",
    "voice": "AwACAgQAAx",
    "video_note": "DQACAgQAAx",
    "sticker": "CAACAgQAAx",
    "thumbnail": "AAMCAgQAAx",
}
_NAMED = frozenset({"document", "video", "animation", "audio"})
_TYPED = _NAMED | {"voice"}
_FOLDERS = {"audio": "music", "voice": "voice"}
_SUFFIXES = {"photo": ".jpg", "thumbnail": ".jpg", "voice": ".oga", "video_note": ".mp4"}


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file of one of TYPES; a photo has one for each of its sizes. `details` are further fields of its type in the
    Bot API: sizes in pixels, durations in seconds."""

    id: str
    unique_id: str
    kind: str
    content: bytes
    name: str = ""
    mime: str = ""
    details: Json = field(default_factory=dict)
    thumbnail: StoredFile | None = None

    def json(self) -> Json:
        """The Bot API's object of this type: Document, PhotoSize, Video …"""
        data: Json = {"file_id": self.id, "file_unique_id": self.unique_id, **self.details}
        if self.thumbnail is not None:
            data["thumbnail"] = self.thumbnail.json()
        if self.name and self.kind in _NAMED:
            data["file_name"] = self.name
        if self.mime and self.kind in _TYPED:
            data["mime_type"] = self.mime
        return {**data, "file_size": len(self.content)}

    @property
    def path(self) -> str:
        """Where it can be fetched, below a bot's address for files."""
        suffix = _SUFFIXES.get(self.kind) or PurePosixPath(self.name).suffix
        if self.kind == "sticker":
            suffix = ".tgs" if self.details["is_animated"] else ".webm" if self.details["is_video"] else ".webp"
        folder = _FOLDERS.get(self.kind, f"{self.kind}s")
        return f"{folder}/file_{self.unique_id.removeprefix('AgAD').lstrip('0')}{suffix}"


class Files(dict[str, StoredFile]):
    """All files by `file_id`. `links` are the addresses that bots were told: (bot, path) -> (file_id, until when).

    `largest_upload` and `largest_download` are in bytes; a Bot API server of one's own has others."""

    def __init__(self) -> None:
        super().__init__()
        self.links: dict[tuple[int, str], tuple[str, float]] = {}
        self.largest_upload = MAX_UPLOAD
        self.largest_download = MAX_DOWNLOAD
        self._photos: dict[str, list[StoredFile]] = {}
        self._numbers = itertools.count(1)

    def link(self, bot: int, stored: StoredFile, now: float) -> str:
        """Let a bot fetch a file for a while. The path."""
        self.links[bot, stored.path] = (stored.id, now + LINK_LIVES)
        return stored.path

    def linked(self, bot: int, path: str, now: float) -> StoredFile | None:
        """What a bot finds at a path that it was told; None if it was not, too long ago, or the file is gone."""
        identity, until = self.links.get((bot, path), ("", 0.0))
        return self.get(identity) if now < until else None

    def document(self, name: str, content: bytes, mime: str = "", *, thumbnail: bytes | None = None) -> StoredFile:
        """A new document; its type is guessed by its name if nobody says it."""
        kind = mime or mimetypes.guess_type(name)[0] or "application/octet-stream"
        return self.add("document", content, name=name, mime=kind, thumbnail=thumbnail)

    def photo(self, content: bytes) -> list[StoredFile]:
        """A new photo in its sizes, smallest first; the largest has the bytes as they came.

        People may send what is no picture: then nobody looks into it, and a small one is a short one."""
        size = measured(content)
        if size is None:
            made = [(90, 67, content[:2_000]), (320, 240, content[:20_000]), (1280, 960, content)]
        else:
            small = [shrunk(content, side) for side in (90, 320) if max(size) > side]
            made = [one for one in small if one is not None] + [(*size, content)]
        sizes = [self.add("photo", data, details={"width": wide, "height": high}) for wide, high, data in made]
        self._photos |= {one.id: sizes for one in sizes}
        return sizes

    def sizes(self, stored: StoredFile) -> list[StoredFile]:
        """All sizes of the photo that this is one of."""
        return self._photos[stored.id]

    def add(
        self,
        kind: str,
        content: bytes,
        *,
        name: str = "",
        mime: str = "",
        details: Json | None = None,
        thumbnail: bytes | None = None,
    ) -> StoredFile:
        """A new file of one of TYPES; `details` as in StoredFile."""
        small = None
        if thumbnail is not None:
            wide, high = measured(thumbnail) or (320, 240)
            small = self.add("thumbnail", thumbnail, details={"width": wide, "height": high})
        number = next(self._numbers)
        identity = f"{_PREFIXES[kind]}{number:08}"
        stored = StoredFile(identity, f"AgAD{number:08}", kind, content, name, mime, details or {}, small)
        self[identity] = stored
        return stored

    def sticker(self, content: bytes, emoji: str = "", *, thumbnail: bytes | None = None, **more: str) -> StoredFile:
        """A new sticker: static, animated or a video, as its bytes say. `more` are further fields of Sticker."""
        mime = sniffed(content)
        wide, high = measured(content) or (512, 512)
        details: Json = {"type": "regular", "width": wide, "height": high}
        details |= {"is_animated": mime == "application/x-tgsticker", "is_video": mime == "video/webm"}
        if emoji:
            details["emoji"] = emoji
        return self.add("sticker", content, mime=mime or "image/webp", details={**details, **more}, thumbnail=thumbnail)
