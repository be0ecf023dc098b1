"""What people share, as the page may have it: files are saved and never shown, pictures are shown as nothing else.

What is in a file is anybody's: a browser is told what it is by its bytes alone, and to run nothing of it.
"""

from __future__ import annotations

from collections.abc import Awaitable
from urllib.parse import quote

from aiohttp import web

from bot.sandbox.demo.shapes import picture_type

_ALONE = "default-src 'none'; sandbox"


async def attached(file: Awaitable[tuple[str, bytes]]) -> web.Response:
    """To be saved under its name."""
    name, content = await file
    disposition = f"attachment; filename*=UTF-8''{quote(name, safe='')}"
    headers = {"Content-Disposition": disposition}
    return web.Response(body=content, content_type="application/octet-stream", headers=headers)


async def picture(file: Awaitable[tuple[str, bytes]]) -> web.Response | None:
    """To be shown; None for what is no picture."""
    _, content = await file
    kind = picture_type(content)
    if kind is None:
        return None
    headers = {"Content-Security-Policy": _ALONE, "Content-Disposition": "inline"}
    return web.Response(body=content, content_type=kind, headers=headers)
