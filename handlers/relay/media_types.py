"""What a file is, by its content: a name or a sender's word for it proves nothing.

What chats carry most is told by hand, since what begins a film also begins a song; the rest is puremagic's to know.
What content cannot contradict (a spreadsheet is a ZIP archive, a text is anything) keeps the type that it came with.
"""

from __future__ import annotations

import re
from typing import Final

import puremagic

from messages.names import neutralise

HEAD: Final = 8192
"""Bytes that tell."""
UNKNOWN: Final = "application/octet-stream"

_BRANDS: Final = {
    b"M4A ": "audio/mp4",
    b"M4B ": "audio/mp4",
    b"qt  ": "video/quicktime",
    b"avif": "image/avif",
    b"avis": "image/avif",
    b"heic": "image/heic",
    b"heix": "image/heic",
    b"mif1": "image/heif",
}
_IN_OGG: Final = {
    b"OpusHead": "audio/ogg",
    b"vorbis": "audio/ogg",
    b"Speex": "audio/ogg",
    b"FLAC": "audio/ogg",
    b"theora": "video/ogg",
}
_BEGINS: Final = {
    b"\xff\xd8\xff": "image/jpeg",
    b"\x89PNG\r\n\x1a\n": "image/png",
    b"GIF8": "image/gif",
    b"ID3": "audio/mpeg",
    b"\xff\xfb": "audio/mpeg",
    b"\xff\xfa": "audio/mpeg",
    b"\xff\xf3": "audio/mpeg",
    b"\xff\xf2": "audio/mpeg",
    b"PK\x03\x04": "application/zip",
    b"\x1f\x8b": "application/gzip",
}
_MOVING: Final = frozenset({"video/mp4", "video/webm", "video/x-matroska", "video/3gpp", "application/ogg"})
"""Containers in which a sound alone may lie as well: the sender's word for it is taken."""
_OPEN: Final = frozenset({"application/zip", "application/gzip", "application/xml", "text/xml", UNKNOWN})
"""Wrappings of many types."""
_SURE: Final = 0.4
"""puremagic's confidence from which on it is believed."""
_STEM: Final = 100  # characters of a name
_ENDING: Final = re.compile("[A-Za-z0-9]{1,8}")
_IN_NO_NAME: Final = re.compile(r'[/\\:*?"<>|\u2044\u2215\u29f8\uff0f\uff3c]+')
"""What separates folders, what looks like it, and what some systems take in no name."""
_KINDS: Final = {
    "photo": ("image/",),
    "sticker": ("image/",),
    "video": ("video/",),
    "video-note": ("video/",),
    "animation": ("video/", "image/"),
    "audio": ("audio/", "application/ogg"),
    "voice": ("audio/", "application/ogg"),
}


def actual(head: bytes, declared: str) -> str:
    """The type of what begins with `head`, which was sent as `declared` ("" for no word)."""
    found = _found(head)
    sound = declared.startswith("audio/")
    if found in _MOVING:
        return declared if sound else "audio/ogg" if found == "application/ogg" else found
    if found is not None and found not in _OPEN and not found.startswith("text/"):
        return found
    if declared and not declared.startswith(("image/", "video/", "audio/")) and declared != "application/pdf":
        return declared
    return found or UNKNOWN


def fitting_kind(kind: str, mime: str) -> str:
    """What it can be sent as: what is no picture goes as a document, whatever it was called."""
    return kind if mime.startswith(_KINDS.get(kind, ("",))) else "document"


def shown_name(name: str) -> str:
    """A file's name as it may be shown and saved anywhere: one line, no folders, its ending kept."""
    whole = _IN_NO_NAME.sub("_", neutralise(name, len(name) + 1)).strip(" .")
    stem, dot, rest = whole.rpartition(".")
    if not stem.strip(" ._") or _ENDING.fullmatch(rest) is None:
        stem, dot, rest = whole, "", ""
    return neutralise(stem, _STEM).rstrip(" .") + dot + rest


def _found(head: bytes) -> str | None:
    """What the content says; None if it says nothing."""
    if head[4:8] == b"ftyp":
        return "video/3gpp" if head[8:11] == b"3gp" else _BRANDS.get(head[8:12], "video/mp4")
    if head.startswith(b"\x1aE\xdf\xa3"):
        return "video/webm" if b"webm" in head[:64] else "video/x-matroska"
    if head.startswith(b"OggS"):
        return next((mime for mark, mime in _IN_OGG.items() if mark in head[:128]), "application/ogg")
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "image/webp"
    return next((mime for begin, mime in _BEGINS.items() if head.startswith(begin)), None) or _known(head)


def _known(head: bytes) -> str | None:
    try:
        guesses = puremagic.magic_string(head)
    except Exception:  # nothing known, nothing at all, or something that puremagic trips over
        return None
    return next((guess.mime_type for guess in guesses if guess.mime_type and guess.confidence >= _SURE), None)
