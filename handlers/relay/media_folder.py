"""Where media lie on this machine while they are sent: a private folder of this process, emptied when it ends.

A process that was killed empties nothing: the next one does, and knows a folder that nobody uses by its lock, which
the system takes away with the process.
"""

from __future__ import annotations

import fcntl
import os
import secrets
import shutil
import stat
import tempfile
import weakref
from pathlib import Path
from typing import BinaryIO, Final

_LOCK: Final = "lock"


class PrivateFolder:
    """Made when it is first needed, mode 0700; files in it are 0600. `parent` holds the folders of all processes of one
    user; without one it is found in the system's place for temporary files."""

    def __init__(self, parent: Path | None = None) -> None:
        self._parent = parent or shared()
        self._path: Path | None = None
        self._end: weakref.finalize[..., PrivateFolder] | None = None
        _sweep(self._parent)

    @property
    def path(self) -> Path:
        """The folder. OSError if none can be made."""
        if self._path is not None and not self._path.is_dir():  # systems tidy their place for temporary files
            self.close()
        if self._path is None:
            self._path = Path(tempfile.mkdtemp(dir=_own(self._parent)))
            lock = os.open(self._path / _LOCK, os.O_CREAT | os.O_RDWR | os.O_CLOEXEC, 0o600)
            fcntl.flock(lock, fcntl.LOCK_EX)
            self._end = weakref.finalize(self, _clear, self._path, lock)
        return self._path

    def new(self) -> Path:
        """A name in it that nobody has yet."""
        return self.path / secrets.token_hex(8)

    def files(self) -> list[Path]:
        """What lies there."""
        there = self._path is not None and self._path.is_dir()
        return [path for path in self.path.iterdir() if path.name != _LOCK] if there else []

    def close(self) -> None:
        """Empty it and take it away; it is made again if it is needed again."""
        if self._end is not None:
            self._end()
        self._path = self._end = None


def shared() -> Path:
    """Where the folders of all processes of this user are."""
    return Path(tempfile.gettempdir()) / f"passerelle-{os.getuid()}"


def opened(path: Path) -> BinaryIO:
    """A new file that only this user reads, to be written. OSError if there is one."""
    return os.fdopen(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR | os.O_CLOEXEC, 0o600), "w+b")


def remove(*paths: Path) -> None:
    """These are needed no more."""
    for path in paths:
        path.unlink(missing_ok=True)


def _own(parent: Path) -> Path:
    """The parent, if it is this user's alone; anybody may have made one of that name in a shared place."""
    parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    found = parent.lstat()
    if stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid() and not stat.S_IMODE(found.st_mode) & 0o077:
        return parent
    return Path(tempfile.gettempdir())


def _sweep(parent: Path) -> None:
    """Take away what killed processes left."""
    try:
        left = list(_own(parent).iterdir()) if parent.is_dir() and _own(parent) == parent else []
    except OSError:
        return
    for folder in left:
        try:
            lock = os.open(folder / _LOCK, os.O_RDWR | os.O_CLOEXEC)
        except OSError:
            continue
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:  # somebody is at work there
            os.close(lock)
            continue
        _clear(folder, lock)


def _clear(folder: Path, lock: int) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    os.close(lock)
