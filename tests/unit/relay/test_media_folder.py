"""Protects the place where media lie for a while: nobody else reads it, and nothing of it outlives its process."""

from __future__ import annotations

import stat
import subprocess
import sys
from pathlib import Path

from handlers.relay.media_folder import PrivateFolder, opened


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_only_its_user_reads_it(tmp_path: Path) -> None:
    folder = PrivateFolder(tmp_path / "media")
    path = folder.new()
    with opened(path) as file:
        file.write(b"x")
    assert (mode(tmp_path / "media"), mode(folder.path), mode(path)) == (0o700, 0o700, 0o600)
    assert folder.files() == [path]
    folder.close()
    assert list((tmp_path / "media").iterdir()) == []
    assert folder.files() == []


def test_nothing_is_made_before_it_is_needed(tmp_path: Path) -> None:
    PrivateFolder(tmp_path / "media").close()
    assert not (tmp_path / "media").exists()


KILLED = """
import os, sys
from pathlib import Path
from handlers.relay.media_folder import PrivateFolder, opened
folder = PrivateFolder(Path(sys.argv[1]))
opened(folder.new()).close()
os.kill(os.getpid(), 9)
"""


def test_what_a_killed_process_left_is_taken_away_and_what_is_in_use_is_not(tmp_path: Path) -> None:
    parent = tmp_path / "media"
    subprocess.run([sys.executable, "-c", KILLED, str(parent)], check=False)
    left = list(parent.iterdir())
    assert len(left) == 1
    mine = PrivateFolder(parent)
    mine.path  # noqa: B018
    other = PrivateFolder(parent)
    assert not left[0].exists()
    assert mine.path.exists()
    mine.close()
    other.close()


def test_a_place_that_others_can_reach_is_not_used(tmp_path: Path) -> None:
    parent = tmp_path / "media"
    parent.mkdir(mode=0o777)
    parent.chmod(0o777)
    folder = PrivateFolder(parent)
    assert folder.path.parent != parent
    assert mode(folder.path) == 0o700
    folder.close()
