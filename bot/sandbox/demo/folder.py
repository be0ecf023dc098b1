"""Where a demo lives: a temporary folder that goes with it, or one that its owner names and keeps.

A demo begins from nothing each time, so what an earlier one left in a named folder makes way; a folder with anything
else in it is not touched.
"""

from __future__ import annotations

import fcntl
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_MARK = "demo.lock"
_TEMPORARY = "tmp"
_CONTENT = frozenset({_MARK, "demo.log", "passerelle.toml", "bot", "homeserver", _TEMPORARY})


class FolderInUse(Exception):
    """A demo runs in this folder now."""


class FolderNotEmpty(Exception):
    """The folder holds something that no demo put there."""


@contextmanager
def home(given: Path | None) -> Iterator[Path]:
    """The folder, while the demo lives. Raises FolderInUse, FolderNotEmpty, OSError."""
    if given is None:
        made = Path(tempfile.mkdtemp(prefix="passerelle-demo-"))
        try:
            with _temporary_files_in(made / _TEMPORARY):
                yield made
        finally:
            shutil.rmtree(made, ignore_errors=True)
        return
    folder = given.absolute()
    folder.mkdir(parents=True, exist_ok=True)
    if not {path.name for path in folder.iterdir()} <= _CONTENT:
        raise FolderNotEmpty
    with (folder / _MARK).open("a") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise FolderInUse from None
        for name in _CONTENT - {_MARK}:
            _remove(folder / name)
        with _temporary_files_in(folder / _TEMPORARY):
            yield folder


@contextmanager
def _temporary_files_in(folder: Path) -> Iterator[None]:
    """Have the bot put its temporary files, such as media on their way, where they go with the demo."""
    before = tempfile.tempdir
    folder.mkdir()
    tempfile.tempdir = str(folder)
    try:
        yield
    finally:
        tempfile.tempdir = before


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)
