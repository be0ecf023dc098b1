"""The pictures that the demo's people share and show of themselves, which come with it."""

from __future__ import annotations

from pathlib import Path

_FOLDER = Path(__file__).parent / "pictures"


def picture(name: str) -> bytes | None:
    """A picture by its name, None if there is none of that name."""
    path = _FOLDER / name
    return path.read_bytes() if path.is_file() else None


def face(key: str) -> bytes | None:
    """What somebody of the cast shows of themselves; most people show nothing."""
    return picture(f"{key}.png")
