"""Moving stickers as a picture that every client shows: a GIF.

An animated WebP would keep soft edges, and not every client of either network moves it; a GIF does move everywhere. It
is drawn in a process of its own (conversion_child.py), one at a time: strangers' drawings may hang or crash what reads
them, and must take neither the bot nor its processor along.
"""

from __future__ import annotations

import asyncio
import logging
import sys
from contextlib import suppress
from pathlib import Path
from typing import Final

log = logging.getLogger(__name__)

MIME: Final = "image/gif"
"""What it becomes."""
_KINDS: Final = {"application/gzip": "lottie", "application/x-tgsticker": "lottie", "video/webm": "video"}
_CHILD: Final = Path(__file__).with_name("conversion_child.py")
_SECONDS: Final = 30.0
"""Until the process is ended from here, should it not have ended itself."""


def moves(mime: str) -> bool:
    """Whether a sticker of this type has to be converted."""
    return mime in _KINDS


class Converter:
    """Converts stickers, one after the other."""

    def __init__(self) -> None:
        self._turn = asyncio.Semaphore(1)

    async def convert(self, source: Path, mime: str, target: Path) -> bool:
        """Draw `source` as a GIF. Returns False, with no `target`, if it cannot be."""
        async with self._turn:
            done = await _run(_KINDS[mime], source, target)
        if not done:
            log.warning("a sticker cannot be drawn (%s)", mime)
            await asyncio.to_thread(target.unlink, missing_ok=True)
        return done


async def _run(kind: str, source: Path, target: Path) -> bool:
    """The child gets nothing of this process: no environment, no files."""
    child = await asyncio.create_subprocess_exec(
        sys.executable,
        "-I",
        str(_CHILD),
        kind,
        str(source),
        str(target),
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.DEVNULL,
        env={"LC_ALL": "C.UTF-8", "MALLOC_ARENA_MAX": "2"},
        cwd=str(target.parent),
    )
    try:
        async with asyncio.timeout(_SECONDS):
            return await child.wait() == 0
    except TimeoutError:
        return False
    finally:
        if child.returncode is None:
            with suppress(ProcessLookupError):
                child.kill()
            await asyncio.shield(child.wait())
