"""Random bytes of every kind of medium, both ways: what arrives is what was sent, but for moving stickers, which are
converted so that every app shows them.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

import pytest

from bot.sandbox.synapse import Synapse
from bot.sandbox.telegram import Medium
from tests.e2e.conftest import MakeStage
from tests.e2e.reading import on_telegram
from tests.e2e.stage import Stage, eventually
from tests.figures import note
from tests.usecases.gallery import picture

pytestmark = [pytest.mark.soak, pytest.mark.timeout(1800)]

EACH = 25
_MP4 = b"\x00\x00\x00\x18ftypisom\x00\x00\x02\x00isomiso2"
_MP3 = b"ID3\x04\x00\x00\x00\x00\x00\x00\xff\xfb\x90\x00"
_OPUS = b"OggS\x00\x02" + b"\x00" * 22 + b"OpusHead"
_HEADS: dict[str, Callable[[], bytes]] = {
    "photo": lambda: picture(1, "JPEG"),
    "video": lambda: _MP4,
    "animation": lambda: _MP4,
    "audio": lambda: _MP3,
    "voice": lambda: _OPUS,
    "video_note": lambda: _MP4,
    "document": lambda: b"",
    "sticker": lambda: picture(2, "WEBP"),
}
_ON_MATRIX = {
    "photo": ("m.image", "image/jpeg"),
    "video": ("m.video", "video/mp4"),
    "audio": ("m.audio", "audio/mpeg"),
    "voice": ("m.audio", "audio/ogg"),
    "document": ("m.file", "application/octet-stream"),
    "sticker": ("m.sticker", "image/webp"),
}


def some(dice: random.Random, kind: str) -> bytes:
    """A medium of this kind: how it begins, and up to 200 kB of anything."""
    return _HEADS[kind]() + dice.randbytes(dice.randint(1, 200_000 if kind != "sticker" else 20_000))


async def test_random_files_of_each_kind_arrive_equal(synapse: Synapse, stage: MakeStage, dice: random.Random) -> None:
    town = await stage(synapse, {"g": "fr"}, {"m": "fr"})
    await town.bot.start()
    town.amina.say(town.groups["g"], "Voici tous nos fichiers.")
    await eventually(lambda: _has_texts(town))
    there = [some(dice, kind) for kind in _HEADS for _ in range(EACH)]
    kinds = [kind for kind in _HEADS for _ in range(EACH)]
    for kind, content in zip(kinds, there, strict=True):
        town.amina.send(town.groups["g"], Medium(kind, content, name=f"{kind}.bin" if kind == "document" else ""))
    got = await _on_matrix(town, len(there))
    back = [(kind, some(dice, kind)) for kind in _ON_MATRIX for _ in range(EACH)]
    for kind, content in back:
        msgtype, mime = _ON_MATRIX[kind]
        more: dict[str, Any] = {"org.matrix.msc3245.voice": {}} if kind == "voice" else {}
        await town.ana.send_media(town.rooms["m"], msgtype, "file", content, mime, **more)
    returned = await _on_telegram(town, len(back))
    here = sum(a == b for a, b in zip(there, got, strict=True))
    other = sum(a == b for (_, a), b in zip(back, returned, strict=True))
    note(f"random files: {here} of {len(there)} equal Telegram→Matrix, {other} of {len(back)} Matrix→Telegram")
    assert (here, other) == (len(there), len(back))


async def _has_texts(town: Stage) -> bool:
    return bool(await town.matrix_texts("m"))


async def _on_matrix(town: Stage, count: int) -> list[bytes]:
    found: list[Any] = []

    async def there() -> bool:
        read = await town.ana.read(town.rooms["m"])
        found[:] = [one.file for one in read if one.file is not None and one.sender == town.matrix_user]
        return len(found) >= count

    await eventually(there, 240, 0.5)
    return [await town.ana.fetch(one.address) for one in found]


async def _on_telegram(town: Stage, count: int) -> list[bytes]:
    found: list[bytes] = []

    async def there() -> bool:
        found[:] = [one.raw.file.content for one in on_telegram(town, "g") if one.raw.file is not None]
        return len(found) >= count

    await eventually(there, 240, 0.5)
    return found
