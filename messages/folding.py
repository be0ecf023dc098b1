"""Text as it is compared: what differs only in case, accents, Arabic letter forms or digits folds to the same.

Characters fold one by one, so folding is a table that fills as it is used, not a walk over the text in Python.
For comparing only: a folded text is never shown.
"""

from __future__ import annotations

import re
import unicodedata

_KEPT = 8192  # characters remembered; a text with all of Unicode in it must not stay in memory

_LETTERS = {
    # letters with a stroke or hook are letters of their own to Unicode; people who lack the key type the plain one
    "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ħ": "h", "ŧ": "t", "ŋ": "n", "ı": "i",
    "ɓ": "b", "ɗ": "d", "ɖ": "d", "ɛ": "e", "ɔ": "o", "ɣ": "g", "ɲ": "n", "ƴ": "y", "ƙ": "k", "ə": "e",
    # Arabic: alef, ya and ta marbuta as they are typed in haste; Persian and Urdu keyboards' own code points
    "ٱ": "ا", "ى": "ي", "ی": "ي", "ې": "ي", "ے": "ي", "ة": "ه", "ۀ": "ه", "ہ": "ه", "ھ": "ه", "ە": "ه",
    "ک": "ك", "ڪ": "ك", "ـ": "",
    # punctuation that keyboards and word processors exchange for one another
    "‘": "'", "’": "'", "‛": "'", "ʼ": "'", "ʻ": "'", "´": "'", "`": "'", "′": "'", "＇": "'",
    "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "―": "-", "−": "-", "﹘": "-", "－": "-",
    "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "،": ",", "؛": ";", "؟": "?",
}  # fmt: skip

_VOWELS = "".join(
    chr(point)
    for point in range(0x0900, 0x10A0)  # from Devanagari to Myanmar; Python's \w would end words at them
    if unicodedata.category(chr(point)) in {"Mn", "Mc"} and not unicodedata.combining(chr(point))
)
_WORD = re.compile(rf"(?:[^\W_]|[{_VOWELS}])+")
_ARTICLE = re.compile(r"[وف]?(?:[بك]?ال|لل)(?=\w{3})|[وف](?=ال\w{2})")


class _Table(dict[int, str]):
    def __missing__(self, point: int) -> str:
        folded = _folded(chr(point))
        if len(self) < _KEPT:
            self[point] = folded
        return folded


def _folded(char: str) -> str:
    found = _LETTERS.get(char)
    if found is not None:
        return found
    parts = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", char).casefold())
    if parts != char:
        return "".join(_folded(part) for part in parts)
    # Marks of class 0 are vowels of Indic scripts: without them words are other words
    if unicodedata.combining(char) or unicodedata.category(char) == "Cf":
        return ""
    digit = unicodedata.decimal(char, None)
    return char if digit is None else str(digit)


_TABLE = _Table()


def fold(text: str) -> str:
    """The text in lower case, without accents and harakat, Arabic letters' forms unified, digits in ASCII, quotes and
    hyphens straight, nothing invisible, single spaces for white space. Folding twice changes nothing."""
    return " ".join(text.translate(_TABLE).split())


def word_forms(text: str) -> list[tuple[str, ...]]:
    """Each word of the text, folded, with its other forms behind it: an Arabic word also without its article and the
    prepositions written onto that."""
    return [_forms(word) for word in _WORD.findall(fold(text))]


def words(text: str) -> list[str]:
    """The folded words of the text in their order, other forms included (see `word_forms`)."""
    return [form for forms in word_forms(text) for form in forms]


def _forms(word: str) -> tuple[str, ...]:
    if word.isascii():
        return (word,)
    prefix = _ARTICLE.match(word)
    return (word, word[prefix.end() :]) if prefix else (word,)
