"""The medium in a request: uploaded anew, or named by a file_id; checked as the server does.

Sources: Bot API, "Sending files", sendPhoto and its like; TDLib for the wording. What the server would send as another
kind (a film that is no MP4, a voice that is no Opus) becomes that kind here too.
"""

from __future__ import annotations

from collections.abc import Iterable

from bot.sandbox.telegram.calls import Call
from bot.sandbox.telegram.errors import ApiError, Json, Unimplemented, bad_request
from bot.sandbox.telegram.files import MAX_PHOTO, TYPES
from bot.sandbox.telegram.media import Medium, kept, shown
from bot.sandbox.telegram.pictures import measured, sniffed
from bot.sandbox.telegram.schema import Upload

ATTACHED = "attach://"
MAX_THUMBNAIL = 200 * 1024
MAX_SIDES = 10_000
MAX_RATIO = 20
STICKER_SIDE = 512
_FORMATS = {
    "video": {"video/mp4"},
    "animation": {"video/mp4", "image/gif"},
    "audio": {"audio/mpeg", "audio/mp4"},
    "voice": {"audio/ogg", "audio/mpeg", "audio/mp4"},
    "video_note": {"video/mp4"},
}
"""What the bytes must be for the kind that was asked for; anything else is sent as a document."""
_DETECTED = {
    "image/gif": "animation",
    "video/mp4": "video",
    "audio/mpeg": "audio",
    "audio/mp4": "audio",
    "application/x-tgsticker": "sticker",
}
"""What a document becomes by its content, unless the request forbids that."""


def medium_fields(call: Call, kind: str, given: str | Upload, options: Json) -> Json:
    """The fields of the message that shows the medium; `options` are the request's other fields for it.

    Raises ApiError in the server's words."""
    upload = _uploaded(call, given)
    if isinstance(upload, Upload):
        return kept(call.server.files, _medium(call, kind, upload, options))
    if "://" in upload:
        raise Unimplemented(f"{call.method} of an address")
    stored = call.server.files.get(upload)
    if stored is None:
        raise bad_request("wrong file identifier/HTTP URL specified")
    if stored.kind != kind:
        raise bad_request(f"can't use file of type {TYPES[stored.kind]} as {TYPES[kind]}")
    return shown(call.server.files, stored, spoiler=bool(options.get("has_spoiler")))


def _uploaded(call: Call, given: str | Upload) -> str | Upload:
    if isinstance(given, Upload) or not given.startswith(ATTACHED):
        return given
    upload = call.uploads.get(given.removeprefix(ATTACHED))
    if upload is None:
        raise bad_request("can't parse InputMedia: media not found", violation="media: names no part of the request")
    return upload


def _medium(call: Call, kind: str, upload: Upload, options: Json) -> Medium:
    if not upload.content:
        raise bad_request("file must be non-empty")
    if len(upload.content) > call.server.files.largest_upload:
        raise ApiError(413, "Request Entity Too Large")
    if kind == "photo":
        _check_photo(upload.content)
    kind = _kind(kind, upload, detect=not options.get("disable_content_type_detection"))
    return Medium(
        kind,
        upload.content,
        spoiler=bool(options.get("has_spoiler")),
        name=upload.filename,
        mime=upload.mime if kind == "document" else sniffed(upload.content),
        width=options.get("width") or options.get("length") or 0,
        height=options.get("height") or 0,
        duration=options.get("duration") or 0,
        title=options.get("title") or "",
        performer=options.get("performer") or "",
        emoji=options.get("emoji") or "",
        thumbnail=_thumbnail(call, options),
    )


def _check_photo(content: bytes) -> None:
    if len(content) > MAX_PHOTO:
        size = f"file of size {len(content)} bytes is too big for a photo"
        raise bad_request(f"{size}; the maximum size is {MAX_PHOTO} bytes")
    size_of_picture = measured(content)
    if size_of_picture is None:
        raise bad_request("IMAGE_PROCESS_FAILED")
    if sum(size_of_picture) > MAX_SIDES or max(size_of_picture) > MAX_RATIO * min(size_of_picture):
        raise bad_request("PHOTO_INVALID_DIMENSIONS")


def _kind(asked: str, upload: Upload, *, detect: bool) -> str:
    mime = sniffed(upload.content)
    if asked == "sticker":
        if not _is_sticker(upload.content, mime) and mime != "video/webm":
            raise bad_request("STICKER_FILE_INVALID")
        return asked
    if asked == "document" and detect:
        if mime == "image/webp" and _is_sticker(upload.content, mime):
            return "sticker"
        if mime == "application/x-tgsticker" and not upload.filename.endswith(".tgs"):
            return asked
        return _DETECTED.get(mime, asked)
    if asked in _FORMATS and mime not in _FORMATS[asked]:
        return "audio" if asked == "voice" and mime in _FORMATS["audio"] else "document"
    return asked


def _is_sticker(content: bytes, mime: str) -> bool:
    if mime == "application/x-tgsticker":
        return True
    size = measured(content) if mime == "image/webp" else None
    return size is not None and max(size) <= STICKER_SIDE


def _thumbnail(call: Call, options: Json) -> bytes | None:
    """Only a new upload counts: "Thumbnails can't be reused" (Bot API)."""
    given = options.get("thumbnail")
    if given is None:
        return None
    upload = _uploaded(call, given)
    if not isinstance(upload, Upload):
        return None
    if len(upload.content) > MAX_THUMBNAIL:
        size = f"file of size {len(upload.content)} bytes is too big for a thumbnail"
        raise bad_request(f"{size}; the maximum size is {MAX_THUMBNAIL} bytes", violation="thumbnail: over 200 kB")
    size_of_picture = measured(upload.content)
    if size_of_picture is None or max(size_of_picture) > 320:
        raise bad_request("PHOTO_INVALID_DIMENSIONS", violation="thumbnail: no picture of at most 320 pixels")
    return upload.content


def all_attached(call: Call, given: Iterable[Json]) -> None:
    """Every part of the request is used. Raises ApiError with a violation: a client that sends more is wrong."""
    used = {value.removeprefix(ATTACHED) for one in given for value in one.values() if str(value).startswith(ATTACHED)}
    if set(call.uploads) - used:
        raise bad_request("wrong files in the request", violation="media: a part is named by nothing")
