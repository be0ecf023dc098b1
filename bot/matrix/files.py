"""Media in the contents of events: what they are, where they lie, and what opens them if they lie there encrypted.

Kinds are the bot's own words; a file stays a document whatever is in it, since that is how its sender wanted it shown.
"""

from __future__ import annotations

import re
from typing import Any, Final

import orjson

from bot.matrix.fields import Json, count_or_none, dict_or_none, text_or_none
from messages.types import FileRef

MXC = re.compile(r"mxc://[\x21-\x7e]{1,500}")
MIME = re.compile(r"[\w.+-]{1,60}/[\w.+-]{1,100}", re.ASCII)
VOICE: Final = ("org.matrix.msc3245.voice", "m.voice")
AUDIO: Final = ("org.matrix.msc1767.audio", "m.audio")
SPOILER: Final = "page.codeberg.everypizza.msc4193.spoiler"
WARNING: Final = "town.robin.msc3725.content_warning"
GIF: Final = "fi.mau.gif"
_KINDS: Final = {"m.image": "photo", "m.file": "document", "m.video": "video", "m.audio": "audio"}
_KEY_FORMAT: Final = {"alg": "A256CTR", "kty": "oct"}


def kind_of(content: Json) -> str:
    """What a message carries besides words: "" for nothing that is kept in a file."""
    kind = _KINDS.get(text_or_none(content, "msgtype"), "")
    info = dict_or_none(content, "info")
    if kind == "audio" and any(key in content for key in VOICE):
        return "voice"
    if kind == "video" and info.get(GIF) is True:
        return "animation"
    if kind == "photo" and info.get("mimetype") == "image/gif":
        return "animation"
    return kind


def file_of(content: Json, kind: str) -> FileRef | None:
    """Where the medium of a message is; None if that is nowhere."""
    info = dict_or_none(content, "info")
    address, secret = _place(content, "url", "file")
    if not address:
        return None
    mime = text_or_none(info, "mimetype")
    duration = count_or_none(info, "duration") or count_or_none(dict_or_none(content, *AUDIO), "duration")
    return FileRef(
        kind,
        address,
        text_or_none(content, "filename" if "filename" in content else "body") if kind != "sticker" else "",
        mime if MIME.fullmatch(mime) else "",
        count_or_none(info, "size"),
        count_or_none(info, "w"),
        count_or_none(info, "h"),
        duration,
        _is_spoiler(content),
        _thumbnail(info),
        secret,
        emoji=text_or_none(content, "body")[:64] if kind == "sticker" else "",
    )


def picture_of(content: Json) -> FileRef | None:
    """A room's picture (m.room.avatar)."""
    url = content.get("url")
    if not isinstance(url, str) or not MXC.fullmatch(url):
        return None
    mime = text_or_none(info := dict_or_none(content, "info"), "mimetype")
    return FileRef("photo", url, mime=mime if MIME.fullmatch(mime) else "", size=count_or_none(info, "size"))


def _thumbnail(info: Json) -> FileRef | None:
    address, secret = _place(info, "thumbnail_url", "thumbnail_file")
    if not address:
        return None
    of = dict_or_none(info, "thumbnail_info")
    mime = text_or_none(of, "mimetype")
    return FileRef(
        "photo",
        address,
        mime=mime if MIME.fullmatch(mime) else "",
        size=count_or_none(of, "size"),
        width=count_or_none(of, "w"),
        height=count_or_none(of, "h"),
        secret=secret,
    )


def _place(content: Json, clear: str, sealed: str) -> tuple[str, str]:
    """Address, and JSON of what decrypts it (client-server API, EncryptedFile), "" if nothing has to."""
    url = content.get(clear)
    if isinstance(url, str) and MXC.fullmatch(url):
        return url, ""
    file = dict_or_none(content, sealed)
    url = file.get("url")
    key, hashes = dict_or_none(file, "key"), dict_or_none(file, "hashes")
    parts = {"k": key.get("k"), "iv": file.get("iv"), "sha256": hashes.get("sha256")}
    if not isinstance(url, str) or not MXC.fullmatch(url) or not all(isinstance(part, str) for part in parts.values()):
        return "", ""
    return url, orjson.dumps(parts).decode()


def encrypted_file(address: str, secret: str) -> dict[str, Any]:
    """An EncryptedFile as it stands in a content, from what `file_of` or an upload kept of it."""
    parts = orjson.loads(secret)
    key = {**_KEY_FORMAT, "k": parts["k"], "key_ops": ["encrypt", "decrypt"], "ext": True}
    return {"url": address, "key": key, "iv": parts["iv"], "hashes": {"sha256": parts["sha256"]}, "v": "v2"}


def _is_spoiler(content: Json) -> bool:
    if content.get(SPOILER) is True:
        return True
    warning = content.get(WARNING)
    return isinstance(warning, dict) and "spoiler" in text_or_none(warning, "type")
