"""A request with files, which are read from the disk while they are sent: the library's own InputFile holds each whole
in memory, and the largest are gigabytes.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

import aiohttp


@dataclass(frozen=True, slots=True)
class Upload:
    """A file on this machine, under the name and type that Telegram is told."""

    path: str
    name: str
    mime: str = "application/octet-stream"


@dataclass(frozen=True, slots=True)
class Form:
    """What telegram.request.RequestData is for content in memory: `fields` with values as JSON, `files` by field."""

    fields: Mapping[str, str]
    files: Mapping[str, Upload] = field(default_factory=dict)

    @property
    def contains_files(self) -> bool:
        """As RequestData says it."""
        return True

    @property
    def size(self) -> int:
        """Bytes of the files; raises OSError."""
        return sum(Path(one.path).stat().st_size for one in self.files.values())

    def body(self, opened: ExitStack) -> aiohttp.FormData:
        """A multipart body; `opened` closes its files. Names of files go as they are: Telegram would show a quoted one,
        `caf%C3%A9.ics`, letter by letter. Raises OSError."""
        form = aiohttp.FormData(quote_fields=False)
        for name, value in self.fields.items():
            form.add_field(name, value)
        for name, one in self.files.items():
            content = opened.enter_context(open(one.path, "rb"))  # noqa: SIM115
            form.add_field(name, content, filename=one.name, content_type=one.mime)
        return form
