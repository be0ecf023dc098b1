"""Where one character ends for a reader: grapheme clusters, near enough to UAX #29 for cutting and counting.

The standard library has no such thing, and a regular-expression engine for this alone would be one dependency more.
Left out: prepended marks and Indic conjuncts, which are then cut between their letters.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

ZERO_WIDTH_JOINER = "\u200d"


def continues(text: str, index: int) -> bool:
    """Whether text[index - 1] and text[index] belong to one cluster, so that a cut between them would break it."""
    if not 0 < index < len(text):
        return False
    before, after = text[index - 1], text[index]
    if before < "\u0300" and after < "\u0300":
        return before == "\r" and after == "\n"
    if is_extending(after):
        return before not in "\r\n"
    if before == ZERO_WIDTH_JOINER:
        return is_pictographic(after)
    if _is_regional(before) and _is_regional(after):
        return _run_of_regionals(text, index) % 2 == 1
    return _joins_hangul(ord(before), ord(after))


def clusters(text: str) -> Iterator[str]:
    """The clusters of a text, in order."""
    start = 0
    for index in range(1, len(text) + 1):
        if index == len(text) or not continues(text, index):
            yield text[start:index]
            start = index


def is_extending(character: str) -> bool:
    """Whether it belongs to what stands before it: marks, joiners, skin tones, tags of flags."""
    if unicodedata.category(character) in ("Mn", "Me", "Mc"):
        return True
    code = ord(character)
    return character in "\u200c\u200d" or 0x1F3FB <= code <= 0x1F3FF or 0xE0020 <= code <= 0xE007F


def is_pictographic(character: str) -> bool:
    """Whether it may be joined into an emoji sequence. Code points newer than this Python count by their block."""
    return unicodedata.category(character) == "So" or 0x1F000 <= ord(character) <= 0x1FAFF


def _is_regional(character: str) -> bool:
    return 0x1F1E6 <= ord(character) <= 0x1F1FF


def _run_of_regionals(text: str, index: int) -> int:
    """How many regional indicators end at `index`: two make a flag."""
    start = index
    while start > 0 and _is_regional(text[start - 1]):
        start -= 1
    return index - start


def _joins_hangul(before: int, after: int) -> bool:
    leading, syllable = 0x1100 <= before <= 0x115F, 0xAC00 <= before <= 0xD7A3
    if leading:
        return 0x1100 <= after <= 0x11A7 or 0xAC00 <= after <= 0xD7A3
    return (syllable or 0x1160 <= before <= 0x11FF) and 0x1160 <= after <= 0x11FF
