"""A text as the patterns read it: without accents, marks or tatweel, every digit 0-9, Arabic letters in one form.

People type "deboutee" and "Déboutée", "٠٦" and "06". One folded copy, with the way back to each original position, lets
every pattern be written once and every finding be cut out of the text exactly as it was typed.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property, lru_cache

_SAME = str.maketrans("’‘ʼ´‐‑‒–—٫٬ةٱگی", "''''-----.,هاكي")
_SPELT = {"œ": "oe", "Œ": "OE", "æ": "ae", "Æ": "AE", "ß": "ss", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d"}
_DROPPED = ("Mn", "Me", "Cf")
_TATWEEL = "\u0640"
_BOUNDARY = re.compile(r"[.!?؟…]+[\"»”')\]]*\s+|\s*[\n;؛]\s*")
_ABBREVIATION = re.compile(
    r"(?:^|[\s(.'-])(?:[^\W\d_]|n\.?o|no|nr|num|art|tel|mme|mlle|mrs|mr|ms|dr|dra|sr|sra|srta|st|av|avda|apt"
    r"|exp|prof)$",
    re.IGNORECASE,
)
_REACH = 200  # how far a word can speak for another, in characters


@lru_cache(maxsize=4096)
def _folded(character: str) -> str:
    if character.isascii():
        return character
    if character == _TATWEEL or unicodedata.category(character) in _DROPPED:
        return ""
    if character in _SPELT:
        return _SPELT[character]
    if character.isdecimal():
        return str(unicodedata.decimal(character))
    if character.isspace() and character not in "\n\u2028\u2029":
        return " "
    kept = (part for part in unicodedata.normalize("NFKD", character) if unicodedata.category(part) not in _DROPPED)
    return "".join(kept).translate(_SAME)


@lru_cache(maxsize=4096)
def _small(character: str) -> str:
    lower = character.lower()
    return lower if len(lower) == 1 else character


@dataclass(frozen=True)
class Reading:
    """`plain` is the folded text with its capitals, `lower` without; both have the same positions."""

    text: str
    plain: str
    lower: str
    origins: tuple[int, ...]  # of each folded character, the position in `text`; one more for the end

    @classmethod
    def of(cls, text: str) -> Reading:
        parts: list[str] = []
        origins: list[int] = []
        for position, character in enumerate(text):
            folded = _folded(character)
            parts.append(folded)
            origins.extend([position] * len(folded))
        plain = "".join(parts)
        return cls(text, plain, "".join(map(_small, plain)), (*origins, len(text)))

    def original(self, start: int, end: int) -> tuple[int, int]:
        """Where a folded range is in the text; accents typed as marks of their own go with their letter."""
        if start >= end:
            return self.origins[start], self.origins[start]
        return self.origins[start], max(self.origins[end - 1] + 1, self.origins[end])

    @cached_property
    def _starts(self) -> list[int]:
        """Where sentences begin, in folded positions."""
        starts = [0]
        for mark in _BOUNDARY.finditer(self.plain):
            follows = self.plain[mark.end() : mark.end() + 1]
            dotted = self.plain[mark.start()] == "."
            if dotted and (follows.islower() and follows.isascii()):
                continue
            if dotted and _ABBREVIATION.search(self.plain, max(0, mark.start() - 8), mark.start()):
                continue
            starts.append(mark.end())
        return starts

    def around(self, start: int, end: int) -> tuple[int, int]:
        """The sentence that holds a folded range, at most 200 characters to either side."""
        index = bisect_right(self._starts, start)
        left = self._starts[index - 1]
        right = self._starts[index] if index < len(self._starts) else len(self.plain)
        return max(left, start - _REACH), min(max(right, end), end + _REACH)

    def sentence(self, start: int, end: int) -> str:
        """The words around a folded range, in lower case, the range itself left out."""
        left, right = self.around(start, end)
        return f"{self.lower[left:start]} … {self.lower[end:right]}"

    def begins_sentence(self, position: int) -> bool:
        """Whether a sentence begins at this position of the original text."""
        index = bisect_right(self.origins, position) - 1
        return not self.plain[self._starts[bisect_right(self._starts, index) - 1] : index].strip("\"'«“¿¡ ")
