"""Small media for the tests: real pictures, and bytes that begin as the real formats do."""

from __future__ import annotations

import gzip
import os
from io import BytesIO

from PIL import Image

MP4 = b"\x00\x00\x00\x18ftypisom" + os.urandom(4_000)
MP3 = b"ID3\x04\x00" + os.urandom(2_000)
OPUS = b"OggS" + bytes(24) + b"OpusHead" + os.urandom(1_000)
WEBM = b"\x1a\x45\xdf\xa3" + os.urandom(1_000)
TGS = gzip.compress(b'{"tgs":1}')


def picture(width: int = 640, height: int = 480, kind: str = "JPEG") -> bytes:
    """A plain picture."""
    target = BytesIO()
    Image.new("RGB", (width, height), (180, 60, 20)).save(target, kind)
    return target.getvalue()


JPEG = picture()
GIF = picture(40, 30, "GIF")
WEBP = picture(512, 400, "WEBP")
CONTENTS = {
    "photo": JPEG,
    "video": MP4,
    "animation": MP4,
    "audio": MP3,
    "voice": OPUS,
    "video_note": MP4,
    "sticker": WEBP,
    "document": b"%PDF" + os.urandom(3_000),
}
METHODS = {
    "photo": "sendPhoto",
    "video": "sendVideo",
    "animation": "sendAnimation",
    "audio": "sendAudio",
    "voice": "sendVoice",
    "video_note": "sendVideoNote",
    "sticker": "sendSticker",
    "document": "sendDocument",
}
