"""The words by which people name what a search can be narrowed to, in all languages at once: themes, pillars, groups,
regions, and "near us", "newest", "like"… They are the `.words` of messages/languages/*.ftl.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from messages.catalog import LANGUAGES, Catalog
from messages.enumerations import ENUMERATIONS, word_key
from messages.folding import word_forms

DIMENSIONS = ("theme", "pillar", "group", "region")
TURNS = ("near", "home", "newest", "like", "this", "rural", "urban", "kilometres", "filler")
"""What is said beside those: `search-near` and so on."""

_SHORTEST_MISSPELT = 6
_MOST_WORDS = 7  # of a phrase
_ENDINGS = ("es", "s", "x")

Meaning = tuple[str, str]
"""A dimension and its value, or "search" and one of TURNS."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word of the question: as it was typed but folded, and without what number and article do to it."""

    typed: str
    stem: str


class Lexicon:
    """Finds meanings in rows of words."""

    def __init__(self, catalog: Catalog) -> None:
        self._phrases: dict[tuple[str, ...], dict[Meaning, str]] = {}
        for language in LANGUAGES:
            for meaning, key in _keys():
                listed = catalog.text(f"{key}.words", language).replace("،", ",").split(",")
                for phrase in (catalog.text(key, language), *listed):
                    stems = tuple(word.stem for word in read(phrase))
                    if stems:
                        self._phrases.setdefault(stems, {}).setdefault(meaning, language)
        self._single = [
            stems[0]
            for stems, meanings in self._phrases.items()
            if len(stems) == 1 and len(stems[0]) >= _SHORTEST_MISSPELT and ("search", "filler") not in meanings
        ]

    def at(self, words: Sequence[Word], index: int, language: str) -> tuple[Meaning | None, int]:
        """What the words from `index` on mean, the longest phrase first, and how many they are; where a phrase means
        several things, what it means in the reader's language."""
        for length in range(min(_MOST_WORDS, len(words) - index), 0, -1):
            meanings = self._phrases.get(tuple(word.stem for word in words[index : index + length]))
            if meanings:
                return min(meanings, key=lambda one: meanings[one] != language), length
        return self._misspelt(words[index].stem, language), 1

    def region_at(self, words: Sequence[Word]) -> str | None:
        """The region that these words are the whole name of."""
        meanings = self._phrases.get(tuple(word.stem for word in words), {})
        return next((value for dimension, value in meanings if dimension == "region"), None)

    def says_nothing(self, word: str) -> bool:
        """Whether a folded word is a preposition or the like."""
        return ("search", "filler") in self._phrases.get(tuple(one.stem for one in read(word)), {})

    def ambiguous(self) -> dict[tuple[str, ...], set[Meaning]]:
        """Phrases that mean several things."""
        return {stems: set(meanings) for stems, meanings in self._phrases.items() if len(meanings) > 1}

    def _misspelt(self, stem: str, language: str) -> Meaning | None:
        """One letter wrong in a short word, two in a long one; where two words are as near, none is meant."""
        if len(stem) < _SHORTEST_MISSPELT or not stem.isalpha():
            return None
        most = 1 if len(stem) < 9 else 2
        near = process.extract(stem, self._single, scorer=OSA.distance, score_cutoff=most, limit=8)
        best = [word for word, distance, _ in near if distance == near[0][1] and word[0] == stem[0]]
        meant = {min(self._phrases[(word,)], key=lambda one: self._phrases[(word,)][one] != language) for word in best}
        return meant.pop() if len(meant) == 1 else None


@lru_cache(maxsize=4)
def lexicon(catalog: Catalog) -> Lexicon:
    """That of a catalog; built once."""
    return Lexicon(catalog)


def read(text: str) -> list[Word]:
    """The words of a text."""
    return [Word(forms[0], _stem(forms[-1])) for forms in word_forms(text)]


def _stem(word: str) -> str:
    if word.isascii() and len(word) >= 4:
        for ending in _ENDINGS:
            if word.endswith(ending) and len(word) - len(ending) >= 3:
                word = word.removesuffix(ending)
                break
        return word.rstrip("e") if len(word) >= 4 else word
    return word


def _keys() -> Iterator[tuple[Meaning, str]]:
    for dimension in DIMENSIONS:
        for value in ENUMERATIONS[dimension]:
            yield (dimension, value), word_key(dimension, value)
    for turn in TURNS:
        yield ("search", turn), f"search-{turn}"
