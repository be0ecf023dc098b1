"""Pictures without what is not seen in them: places, times, devices, comments, names.

They are drawn anew from their pixels, since what a format can carry beside them is more than any list of it.
"""

from __future__ import annotations

import io
import logging
from typing import Final

from PIL import Image, ImageOps

log = logging.getLogger(__name__)

_MIMES: Final = {"JPEG": "image/jpeg", "PNG": "image/png", "WEBP": "image/webp"}
_QUALITY: Final = 90
_SIDE: Final = 4096
"""Pixels: a JPEG far larger than that is read at a half, a quarter or an eighth."""
_MOST: Final = 30_000_000
"""Pixels that are unpacked into memory."""
_HEADS: Final = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n")


def is_meant(kind: str, mime: str, content: bytes) -> bool:
    """Whether a file is a picture, as it was sent, by its type or by how it begins: any of these shows what it
    carries."""
    webp = content[:4] == b"RIFF" and content[8:12] == b"WEBP"
    return kind == "photo" or mime.startswith("image/") or content.startswith(_HEADS) or webp


def bare(content: bytes) -> tuple[str, bytes] | None:
    """(type, content) of a picture with nothing but its pixels, upright; None if it is no JPEG, PNG or WebP, broken,
    or too large. Takes processor time: call it in a thread."""
    try:
        with Image.open(io.BytesIO(content), formats=tuple(_MIMES)) as image:
            name = "JPEG" if image.format == "MPO" else image.format or ""  # of a camera that takes several at once
            image.draft(None, (_SIDE, _SIDE))
            if image.width * image.height > _MOST:
                return None
            drawn = ImageOps.exif_transpose(image)
            clear = drawn.info.get("transparency")
            drawn.info = {} if clear is None else {"transparency": clear}
            made = io.BytesIO()
            drawn.save(made, format=name, quality=_QUALITY)
    except Exception as error:
        log.info("a picture cannot be read (%s)", type(error).__name__)
        return None
    return _MIMES[name], made.getvalue()
