"""A medium as somebody sends it, and the fields of the Bot API's Message that it becomes.

People and bots share this; what bots may send is checked in `methods_media`.
"""

from __future__ import annotations

import mimetypes
from collections.abc import Sequence
from dataclasses import dataclass

from bot.sandbox.telegram.errors import Json
from bot.sandbox.telegram.files import Files, StoredFile
from bot.sandbox.telegram.pictures import sniffed

KINDS = ("photo", "video", "animation", "audio", "voice", "video_note", "sticker", "document")
"""Fields of the Bot API's Message that hold a file; an animation is shown as a document too, so that comes last."""
CAPTIONED = frozenset({"photo", "video", "animation", "audio", "document", "voice", "paid_media"})
"""Fields of media whose text is a caption."""
SPOILABLE = frozenset({"photo", "video", "animation"})
ALBUM_KINDS = frozenset({"photo", "video", "audio", "document"})
_MIME = {"video": "video/mp4", "animation": "video/mp4", "audio": "audio/mpeg", "voice": "audio/ogg"}


@dataclass(frozen=True, slots=True)
class Medium:
    """Bytes and what their sender says of them. `kind` is one of KINDS; sizes in pixels (a video note's `width` is its
    diameter), `duration` in seconds, `entities` of the caption in UTF-16 units."""

    kind: str
    content: bytes
    caption: str = ""
    entities: Sequence[Json] = ()
    spoiler: bool = False
    name: str = ""
    mime: str = ""
    width: int = 0
    height: int = 0
    duration: int = 0
    title: str = ""
    performer: str = ""
    emoji: str = ""
    thumbnail: bytes | None = None


def kept(files: Files, medium: Medium) -> Json:
    """Keep a new medium. The fields of the message that shows it, without its caption."""
    if medium.kind == "photo":
        return shown(files, files.photo(medium.content)[-1], spoiler=medium.spoiler)
    if medium.kind == "sticker":
        stored = files.sticker(medium.content, medium.emoji, thumbnail=medium.thumbnail)
    else:
        stored = files.add(
            medium.kind,
            medium.content,
            name=medium.name,
            mime=_mime(medium),
            details=_details(medium),
            thumbnail=medium.thumbnail,
        )
    return shown(files, stored, spoiler=medium.spoiler)


def shown(files: Files, stored: StoredFile, *, spoiler: bool = False) -> Json:
    """The fields of a message that shows a file which is there already."""
    fields: Json = {stored.kind: stored.json()}
    if stored.kind == "photo":
        fields["photo"] = [size.json() for size in files.sizes(stored)]
    elif stored.kind == "animation":  # "For backward compatibility" (Bot API, Message)
        names = ("file_id", "file_unique_id", "thumbnail", "file_name", "mime_type", "file_size")
        fields["document"] = {name: fields["animation"][name] for name in names if name in fields["animation"]}
    if spoiler and stored.kind in SPOILABLE:
        fields["has_media_spoiler"] = True
    return fields


def _mime(medium: Medium) -> str:
    guessed = mimetypes.guess_type(medium.name)[0] if medium.kind == "document" else None
    return medium.mime or guessed or sniffed(medium.content) or _MIME.get(medium.kind, "application/octet-stream")


def _details(medium: Medium) -> Json:
    if medium.kind in {"video", "animation"}:
        # 320 pixels is what the server says of a video whose size nobody knows.
        return {"width": medium.width or 320, "height": medium.height or 320, "duration": medium.duration}
    if medium.kind == "video_note":
        return {"length": medium.width or 240, "duration": medium.duration}
    if medium.kind == "voice":
        return {"duration": medium.duration}
    if medium.kind == "audio":
        names = {"performer": medium.performer, "title": medium.title}
        return {"duration": medium.duration, **{key: value for key, value in names.items() if value}}
    return {}
