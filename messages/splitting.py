"""Long messages in parts: cut where a reader would pause, formatting kept on each side of the cut.

What fits is the platform's to say (UTF-16 units and entities here, bytes of JSON there), so the size is searched for,
not computed. Only white space at a cut is ever dropped: nothing is truncated.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from messages.graphemes import continues
from messages.richtext import RichText

Fits = Callable[[RichText], bool]

_FIRST_GUESS = 2048
_SKIPPED = re.compile(r"\s*[\n\r\u2028\u2029]|\s+")  # keeps the indentation of the line that follows
_BREAKS = (  # best first; how much of the possible length a cut there must use, and where it may be
    (0.5, re.compile(r"\n\s*\n")),
    (0.5, re.compile(r"[\n\r\u2028\u2029]")),
    (0.5, re.compile(r"(?<=[.!?…؟۔])\s|(?<=[.!?…؟۔][\"'»”’)\]])\s|(?<=[。！？])")),
    (0.0, re.compile(r"\s")),
)


def split(body: RichText, fits: Fits) -> list[RichText]:
    """The body as pieces that each satisfy `fits`, which is expected to hold for every part of what it holds for.

    Cuts are made between paragraphs, else lines, else sentences, else words, else characters. White space at a cut is
    dropped, at the end of the last piece too, and so is a piece of nothing else. Formatting is dropped from a piece
    of which not one character would fit with it. If not even one plain character fits, the rest comes as one piece, so
    that a refusal is seen and no text is lost."""
    body = body.normalised()
    if fits(body):
        return [body]
    return [piece for piece in _pieces(body, fits) if piece.text.strip()]


def _pieces(rest: RichText, fits: Fits) -> Iterator[RichText]:
    guess = _FIRST_GUESS
    while rest.text:
        size = _largest(rest, fits, guess)
        if size == 0:
            bare = RichText(rest.text)
            size = _largest(bare, fits, guess)
            rest = bare.slice(0, size) + rest.slice(size, len(rest.text))
        if size in (0, len(rest.text)):
            yield _trimmed(rest)
            return
        guess = max(size, 16)
        cut = _cut(rest.text, size)
        piece = _trimmed(rest.slice(0, cut))
        if piece.text.strip() and not fits(piece):
            cut, piece = size, _trimmed(rest.slice(0, size))
        yield piece
        rest = rest.slice(_end_of_space(rest.text, cut), len(rest.text))


def _largest(rest: RichText, fits: Fits, guess: int) -> int:
    """How many characters of the rest fit, 0 if none: doubled from a guess, then halved between."""
    total = len(rest.text)
    low, high = 0, min(guess, total)
    while _goes(rest.slice(0, high), fits):
        if high == total:
            return total
        low, high = high, min(2 * high, total)
    window = rest.slice(0, high)
    while high - low > 1:
        middle = (low + high) // 2
        if _goes(window.slice(0, middle), fits):
            low = middle
        else:
            high = middle
    return low


def _goes(part: RichText, fits: Fits) -> bool:
    """Whether it can be a piece; white space alone can, for it is dropped."""
    part = _trimmed(part)
    return not part.text.strip() or fits(part)


def _cut(text: str, size: int) -> int:
    """The best place to cut at or before `size`, at least 1."""
    for share, pattern in _BREAKS:
        places = [m.start() for m in pattern.finditer(text, 0, size + 1) if share * size < m.start() <= size]
        for place in reversed(places):
            if not continues(text, _end_of_space(text, place)):
                return place
    place = size
    while place > 0 and continues(text, place):
        place -= 1
    return place or size


def _trimmed(part: RichText) -> RichText:
    return part.slice(0, len(part.text.rstrip()))


def _end_of_space(text: str, place: int) -> int:
    match = _SKIPPED.match(text, place)
    return match.end() if match else place
