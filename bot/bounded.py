"""Reading what a server sends without letting it fill the memory: its own word on the length is believed where it says
too much, and never where it says little.
"""

from __future__ import annotations

from typing import Final

import aiohttp

_PIECE: Final = 65_536  # bytes


async def read_at_most(response: aiohttp.ClientResponse, most: int) -> bytes | None:
    """The body, or None if it has more than `most` bytes; the connection is given up then. Raises as aiohttp does."""
    content = bytearray()
    if (response.content_length or 0) <= most:
        async for piece in response.content.iter_chunked(_PIECE):
            content += piece
            if len(content) > most:
                break
        else:
            return bytes(content)
    response.close()
    return None
