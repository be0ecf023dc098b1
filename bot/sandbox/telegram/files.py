"""Files as the stand-in keeps them: the bytes, and what the Bot API says of them.

A file has one `file_id` for all bots; on the real server each bot knows it by another.
"""

from __future__ import annotations

import itertools
import mimetypes
from dataclasses import dataclass
from pathlib import PurePosixPath

from bot.sandbox.telegram.errors import Json

MAX_DOWNLOAD = 20 * 1024 * 1024
"""Bytes of a file that a bot can fetch (Bot API, getFile)."""
LINK_LIVES = 3600
"""Seconds for which the address of a file is good, at least (Bot API, getFile)."""
MAX_UPLOAD = 50 * 1024 * 1024
"""Bytes of a document through the cloud API (Bot API, "Sending files")."""
_PREFIXES = {"document": "BQACAgQAAx", "photo": "AgACAgQAAx"}


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A document, or one size of a photo (`width` and `height` in pixels)."""

    id: str
    unique_id: str
    kind: str
    content: bytes
    name: str = ""
    mime: str = ""
    width: int = 0
    height: int = 0

    def json(self) -> Json:
        """The Bot API's Document or PhotoSize."""
        data: Json = {"file_id": self.id, "file_unique_id": self.unique_id}
        if self.kind == "photo":
            data |= {"width": self.width, "height": self.height}
        elif self.name:
            data["file_name"] = self.name
        if self.mime and self.kind != "photo":
            data["mime_type"] = self.mime
        return {**data, "file_size": len(self.content)}

    @property
    def path(self) -> str:
        """Where it can be fetched, below a bot's address for files."""
        suffix = ".jpg" if self.kind == "photo" else PurePosixPath(self.name).suffix
        return f"{self.kind}s/file_{self.unique_id.removeprefix('AgAD').lstrip('0')}{suffix}"


class Files(dict[str, StoredFile]):
    """All files by `file_id`. `links` are the addresses that bots were told: (bot, path) -> (file_id, until when)."""

    def __init__(self) -> None:
        super().__init__()
        self.links: dict[tuple[int, str], tuple[str, float]] = {}
        self._numbers = itertools.count(1)

    def link(self, bot: int, stored: StoredFile, now: float) -> str:
        """Let a bot fetch a file for a while. The path."""
        self.links[bot, stored.path] = (stored.id, now + LINK_LIVES)
        return stored.path

    def linked(self, bot: int, path: str, now: float) -> StoredFile | None:
        """What a bot finds at a path that it was told; None if it was not, too long ago, or the file is gone."""
        identity, until = self.links.get((bot, path), ("", 0.0))
        return self.get(identity) if now < until else None

    def document(self, name: str, content: bytes, mime: str = "") -> StoredFile:
        """A new document; its type is guessed by its name if nobody says it."""
        kind = mime or mimetypes.guess_type(name)[0] or "application/octet-stream"
        return self._keep("document", content, name=name, mime=kind)

    def photo(self, content: bytes) -> list[StoredFile]:
        """A new photo in its sizes, smallest first. Nobody looks into pictures here: a small one is a short one."""
        sizes = ((90, 67, 2_000), (320, 240, 20_000), (1280, 960, len(content)))
        return [self._keep("photo", content[:size], width=width, height=height) for width, height, size in sizes]

    def _keep(self, kind: str, content: bytes, **more: str | int) -> StoredFile:
        number = next(self._numbers)
        identity = f"{_PREFIXES[kind]}{number:08}"
        stored = StoredFile(identity, f"AgAD{number:08}", kind, content, **more)  # type: ignore[arg-type]
        self[identity] = stored
        return stored
