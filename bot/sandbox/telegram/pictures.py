"""What Telegram looks for in the bytes of a medium: what they are, and how large a picture is.

The server goes by content and never by name; pictures are only measured and made smaller, never changed, so that tests
can compare bytes where the real server would encode them anew.
"""

from __future__ import annotations

from io import BytesIO

from PIL import Image, UnidentifiedImageError

_MAGIC = (
    (0, b"\xff\xd8\xff", "image/jpeg"),
    (0, b"\x89PNG\r\n\x1a\n", "image/png"),
    (0, b"GIF8", "image/gif"),
    (8, b"WEBP", "image/webp"),
    (4, b"ftypM4A", "audio/mp4"),
    (4, b"ftyp", "video/mp4"),
    (0, b"\x1a\x45\xdf\xa3", "video/webm"),
    (28, b"OpusHead", "audio/ogg"),
    (0, b"ID3", "audio/mpeg"),
    (0, b"\xff\xfb", "audio/mpeg"),
    (0, b"\x1f\x8b", "application/x-tgsticker"),
)


def sniffed(content: bytes) -> str:
    """The media type that the first bytes tell, "" for what Telegram treats as any document."""
    found = (mime for at, magic, mime in _MAGIC if content[at : at + len(magic)] == magic)
    return next(found, "")


def measured(content: bytes) -> tuple[int, int] | None:
    """Width and height in pixels, None for what is no picture."""
    try:
        with Image.open(BytesIO(content)) as picture:
            return picture.size
    except (UnidentifiedImageError, Image.DecompressionBombError, OSError, ValueError):
        return None


def shrunk(content: bytes, side: int) -> tuple[int, int, bytes] | None:
    """The picture as a JPEG inside a square of `side` pixels: width, height, bytes. None if it cannot be decoded."""
    try:
        with Image.open(BytesIO(content)) as picture:
            picture.draft("RGB", (side, side))
            small = picture.convert("RGB")
            small.thumbnail((side, side))
            target = BytesIO()
            small.save(target, "JPEG", quality=70)
            return *small.size, target.getvalue()
    except (UnidentifiedImageError, Image.DecompressionBombError, OSError, ValueError):
        return None
