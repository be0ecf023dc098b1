"""The result of a vote as a small picture: bars, numbered as the options in the text beside it, which says all of it in
words. It holds digits alone, so one picture serves readers of every language and script.
"""

from __future__ import annotations

from functools import lru_cache
from io import BytesIO

from PIL import Image, ImageDraw, ImageFont

from messages.types import File

_WIDTH, _ROW, _BAR, _MARGIN, _LABEL, _NUMBER = 640, 44, 28, 20, 56, 64
_INK, _PAPER, _TRACK = "#1f2933", "#ffffff", "#eef1f4"
_COLOURS = ("#1f6f8b", "#d9822b")
"""Told apart by people who do not see red or green, and by their lightness."""


def chart(bars: tuple[tuple[int, ...], ...]) -> File:
    """A picture of (for each college or for all) the scores by option: options below each other, colleges within."""
    return File("result.png", "image/png", _drawn(bars))


@lru_cache(maxsize=16)
def _drawn(bars: tuple[tuple[int, ...], ...]) -> bytes:
    options, colleges = len(bars[0]), len(bars)
    row = _BAR * colleges + _ROW - _BAR
    image = Image.new("P", (_WIDTH, row * options + 2 * _MARGIN), 0)
    palette = (_PAPER, _INK, _TRACK, *_COLOURS)
    image.putpalette([int(colour[at : at + 2], 16) for colour in palette for at in (1, 3, 5)])
    draw = ImageDraw.Draw(image)
    draw.fontmode = "1"
    font = ImageFont.load_default(22)
    highest = max(1, *(score for scores in bars for score in scores))
    room = _WIDTH - 2 * _MARGIN - _LABEL - _NUMBER
    for option in range(options):
        top = _MARGIN + option * row + (row - _BAR * colleges) // 2
        middle = top + _BAR * colleges // 2
        draw.text((_MARGIN + _LABEL - 16, middle), f"{option + 1}.", fill=1, font=font, anchor="rm")
        for college, scores in enumerate(bars):
            left, upper = _MARGIN + _LABEL, top + college * _BAR
            length = round(room * scores[option] / highest)
            draw.rectangle((left, upper, left + room, upper + _BAR - 4), fill=2)
            if length:
                draw.rectangle((left, upper, left + length, upper + _BAR - 4), fill=3 + college % 2)
            at = (left + room + 10, upper + _BAR // 2 - 2)
            draw.text(at, str(scores[option]), fill=1, font=font, anchor="lm")
    out = BytesIO()
    image.save(out, "PNG", optimize=True)
    return out.getvalue()
