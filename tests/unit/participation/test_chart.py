"""The picture of a result."""

from __future__ import annotations

from io import BytesIO

import pytest
from PIL import Image

from handlers.participation.chart import chart


@pytest.mark.parametrize("bars", [((0, 0),), ((5, 0, 12),), (tuple(range(20)), tuple(range(20))), ((10**6, 1),)])
def test_picture_is_small_and_can_be_read_by_others(bars: tuple[tuple[int, ...], ...]) -> None:
    file = chart(bars)
    assert len(file.content) < 30_000
    image = Image.open(BytesIO(file.content))
    assert (image.format, file.mime) == ("PNG", "image/png")
    assert image.width <= 640


def test_longer_bar_is_more_votes() -> None:
    image = Image.open(BytesIO(chart(((1, 2, 4),)).content)).convert("RGB")
    bar = (0x1F, 0x6F, 0x8B)
    lengths = [
        sum(image.getpixel((x, y)) == bar for x in range(image.width)) for y in (20 + 22, 20 + 44 + 22, 20 + 88 + 22)
    ]
    assert lengths[2] > 1.9 * lengths[1] > 3.7 * lengths[0] > 0
