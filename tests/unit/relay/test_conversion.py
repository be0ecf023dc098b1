"""Protects the drawing of moving stickers: what comes out moves, keeps what is seen through, and is small; what a
stranger made to hurt whoever reads it ends with no picture, and nothing else."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from handlers.relay import conversion
from handlers.relay.conversion import Converter
from tests.usecases.gallery import picture, sliding, turning


async def drawn(tmp_path: Path, content: bytes, mime: str) -> Path | None:
    source, target = tmp_path / "source", tmp_path / "target"
    source.write_bytes(content)
    done = await Converter().convert(source, mime, target)
    assert done == target.exists(), "nothing is left of what failed"
    return target if done else None


@pytest.mark.parametrize(("made", "mime"), [(turning, "application/gzip"), (sliding, "video/webm")])
async def test_a_moving_sticker_becomes_a_picture_that_moves(tmp_path: Path, made: Any, mime: str) -> None:
    target = await drawn(tmp_path, made(), mime)
    assert target is not None
    with Image.open(target) as image:
        assert image.format == "GIF"
        assert image.n_frames > 5  # type: ignore[attr-defined]
        assert max(image.size) <= 256
        image.seek(3)
        shown = image.convert("RGBA")
        assert shown.getpixel((0, 0)) == (0, 0, 0, 0), "one sees through it where nothing is"
        colours = {colour for _, colour in shown.getcolors(70_000) or []}
        assert {255, 0} >= {colour[3] for colour in colours}  # type: ignore[index]
        assert len(colours) > 1


def lottie(**changed: Any) -> bytes:
    data = json.loads(gzip.decompress(turning()))
    return gzip.compress(json.dumps({**data, **changed}).encode())


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x1f\x8b broken",
        gzip.compress(b"[]"),
        gzip.compress(b"\0" * 9_000_000),
        lottie(w=100_000, h=100_000),
        lottie(w=0),
        lottie(fr=0),
        lottie(assets=[{"id": "a", "p": "passwd", "u": "/etc/", "w": 1, "h": 1}]),
        lottie(assets="none"),
    ],
    ids=["empty", "broken", "no drawing", "bomb", "too wide", "flat", "still", "names a file", "odd"],
)
async def test_what_is_made_to_hurt_is_not_drawn(tmp_path: Path, content: bytes) -> None:
    assert await drawn(tmp_path, content, "application/gzip") is None


@pytest.mark.parametrize("content", [b"", picture(), sliding()[:200]])
async def test_what_is_no_film_is_not_drawn(tmp_path: Path, content: bytes) -> None:
    assert await drawn(tmp_path, content, "video/webm") is None


async def test_a_drawing_that_goes_on_for_ever_is_cut(tmp_path: Path) -> None:
    data = json.loads(gzip.decompress(turning()))
    data["layers"][0]["op"] = data["op"] = 10_000_000
    target = await drawn(tmp_path, gzip.compress(json.dumps(data).encode()), "application/gzip")
    assert target is not None
    with Image.open(target) as image:
        assert image.n_frames <= 62  # type: ignore[attr-defined]


async def test_a_process_that_hangs_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stuck = tmp_path / "stuck.py"
    stuck.write_text("import threading\nthreading.Event().wait()\n")
    monkeypatch.setattr(conversion, "_CHILD", stuck)
    monkeypatch.setattr(conversion, "_SECONDS", 0.2)
    assert await drawn(tmp_path, turning(), "application/gzip") is None
