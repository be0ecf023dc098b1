"""How small files of keys are written: a crash leaves the old content or the new, never half of one.

What was replaced is overwritten afterwards, since a key that was destroyed must not lie about on the disk.
"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path


def sync_folder(folder: Path) -> None:
    """Make what was created or renamed in it survive a power cut."""
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def replace_file(path: Path, content: bytes) -> None:
    """Put new content (mode 0600) in place of the old at once; then overwrite the old, as far as the disk lets us: a
    journal or an SSD may still keep it."""
    fresh = path.with_name(f"{path.name}.new")
    handle = os.open(fresh, os.O_CREAT | os.O_TRUNC | os.O_WRONLY | os.O_CLOEXEC, 0o600)
    with os.fdopen(handle, "wb") as file:
        os.fchmod(file.fileno(), 0o600)
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    try:
        old = os.open(path, os.O_WRONLY | os.O_CLOEXEC)
    except FileNotFoundError:
        old = None
    try:
        os.replace(fresh, path)
        sync_folder(path.parent)
        if old is not None:
            _overwrite(old)
    finally:
        if old is not None:
            os.close(old)


def _overwrite(handle: int) -> None:
    with suppress(OSError):  # the new content stands; this is a courtesy
        os.pwrite(handle, bytes(os.fstat(handle).st_size), 0)
        os.fsync(handle)
