"""From what a person typed to what the index is asked: each word's plural and singular, the words it may be misspelt
from, and the beginning of the last one, which may not be finished.
"""

from __future__ import annotations

from dataclasses import dataclass

import sqlalchemy as sa

from messages.folding import word_forms
from storage import search_words as vocabulary
from storage.search_index import LONGEST, Term

_MOST_WORDS = 10
_SHORTEST_BEGINNING = 3

_ENDINGS = ("", "s", "es", "e", "x")
_SWAPPED = (("ao", "oes"), ("al", "aux"), ("al", "ais"), ("l", "is"), ("m", "ns"), ("y", "ies"), ("z", "ces"))
"""How the four Latin languages make plurals and feminines, once accents are gone."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A word of the query: the forms of it that the index knows (empty: none), and whether more may follow."""

    forms: tuple[str, ...]
    prefix: bool = False

    @property
    def terms(self) -> tuple[Term, ...]:
        """What the index is asked for."""
        last = (Term(self.forms[0], prefix=True),) if self.prefix else ()
        return *last, *(Term(form) for form in self.forms)


def read(conn: sa.Connection, text: str) -> list[Asked]:
    """The words of a text that say something, the first ten, each corrected if it is unknown."""
    found = _words(text)
    variants = [[variant for form in forms for variant in _variants(form)] for forms in found]
    known = vocabulary.known(conn, {variant for some in variants for variant in some})
    asked = []
    for number, (forms, some) in enumerate(zip(found, variants, strict=True), 1):
        here = [variant for variant in some if variant in known or not vocabulary.correctable(variant)]
        begun = number == len(found) and len(forms[0]) >= _SHORTEST_BEGINNING and vocabulary.begins_one(conn, forms[0])
        if begun or forms[0] in here:
            here.insert(0, forms[0])
        asked.append(Asked(tuple(dict.fromkeys(here or _corrected(conn, forms))), begun))
    return asked


def _words(text: str) -> list[tuple[str, ...]]:
    """Each word's forms. Single Latin letters are left over from elisions (l', d')."""
    cut = [tuple(form[:LONGEST] for form in forms) for forms in word_forms(text)]
    return list(dict.fromkeys(forms for forms in cut if len(forms[0]) > 1 or not forms[0].isascii()))[:_MOST_WORDS]


def _corrected(conn: sa.Connection, forms: tuple[str, ...]) -> list[str]:
    return [word for form in forms for word in vocabulary.corrections(conn, form)]


def _variants(word: str) -> list[str]:
    """The word first, then what it may be in another number or gender; some of these are no words."""
    if len(word) < 4 or not word.isascii() or not word.isalpha():
        return [word]
    stems = [word.removesuffix(ending) for ending in _ENDINGS]
    found = [stem + ending for stem in stems if len(stem) >= 3 for ending in _ENDINGS]
    for one, other in _SWAPPED:
        for old, new in ((one, other), (other, one)):
            if word.endswith(old):
                found.append(word.removesuffix(old) + new)
    return list(dict.fromkeys(found))
