"""What somebody asks of the list of events: "webinars", "next in Africa", "encuentros sobre vivienda". Pure.

Whatever is no kind, region, theme or language is looked for in the titles.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache
from typing import Final

from handlers.dialogues.answers import Misunderstood, languages
from handlers.directory.lexicon import Word, lexicon, read
from messages.catalog import LANGUAGES, Catalog
from messages.enumerations import ENUMERATIONS, word_key

_LONGEST: Final = 200  # characters that are read
_MOST_WORDS: Final = 6  # of a phrase
_CODE = re.compile(r"(?:k(\d+))?(?:r(\d+))?(?:t(\d+))?(?:l([a-z]{2,3}))?(n)?")
_ENUMERATIONS: Final = (("kind", "event_kind"), ("region", "region"), ("theme", "theme"))


@dataclass(frozen=True, slots=True)
class Asked:
    """What is wanted; "" is all. `words` are looked for in titles; `next`: only the first."""

    kind: str = ""
    region: str = ""
    theme: str = ""
    language: str = ""
    next: bool = False
    words: tuple[str, ...] = ()

    @property
    def code(self) -> str:
        """The same in a few characters, for buttons; without the words."""
        places = [
            f"{name[0]}{ENUMERATIONS[listed].index(getattr(self, name))}"
            for name, listed in _ENUMERATIONS
            if getattr(self, name)
        ]
        return "".join((*places, f"l{self.language}" if self.language else "", "n" if self.next else ""))

    @staticmethod
    def of(code: str) -> Asked:
        """From the code; whatever cannot be read is not asked for."""
        match = _CODE.fullmatch(code)
        if match is None:
            return Asked()
        found = {"kind": "", "region": "", "theme": ""}
        for (name, listed), number in zip(_ENUMERATIONS, match.groups(), strict=False):
            values = ENUMERATIONS[listed]
            if number is not None and int(number) < len(values):
                found[name] = values[int(number)]
        kind, region, theme = found.values()
        return Asked(kind, region, theme, match[4] or "", match[5] is not None)


def understand(text: str, *, catalog: Catalog, language: str) -> Asked:
    """What a text asks for, in any of the languages; the reader's counts where a word means several things."""
    words = read(text[:_LONGEST])
    known = lexicon(catalog)
    asked, at = Asked(), 0
    left: list[str] = []
    while at < len(words):
        meaning, length = _own(words, at)
        if meaning is None:
            meaning, length = known.at(words, at, language)
        if meaning is None:
            left.append(words[at].typed)
        elif meaning[0] == "turn":
            asked = replace(asked, next=True)
        elif meaning[0] in ("kind", "region", "theme") and not getattr(asked, meaning[0]):
            asked = _with(asked, *meaning)
        at += length
    return _spoken(asked, left)


def _with(asked: Asked, name: str, value: str) -> Asked:
    if name == "kind":
        return replace(asked, kind=value)
    return replace(asked, region=value) if name == "region" else replace(asked, theme=value)


def _spoken(asked: Asked, left: list[str]) -> Asked:
    """Names of languages among the words that are left."""
    words = []
    for word in left:
        code = _language(word)
        if code and not asked.language:
            asked = replace(asked, language=code)
        elif len(word) > 1:
            words.append(word)
    return replace(asked, words=tuple(words))


def _language(word: str) -> str:
    if len(word) < 4:
        return ""  # codes of languages are words of others
    try:
        found = languages(word)
    except Misunderstood:
        return ""
    return found[0] if len(found) == 1 else ""


def _own(words: list[Word], at: int) -> tuple[tuple[str, str] | None, int]:
    """A kind of events, or "next", the longest phrase first."""
    for length in range(min(_MOST_WORDS, len(words) - at), 0, -1):
        meaning = _phrases().get(tuple(word.stem for word in words[at : at + length]))
        if meaning is not None:
            return meaning, length
    return None, 1


@cache
def _phrases() -> dict[tuple[str, ...], tuple[str, str]]:
    catalog = Catalog()
    found: dict[tuple[str, ...], tuple[str, str]] = {}
    keys = [(word_key("event_kind", kind), ("kind", kind)) for kind in ENUMERATIONS["event_kind"]]
    for key, meaning in (*keys, ("event-next", ("turn", "next"))):
        for language in LANGUAGES:
            listed = catalog.text(f"{key}.words", language).replace("،", ",").split(",")
            for phrase in (catalog.text(key, language), *listed):
                stems = tuple(word.stem for word in read(phrase))
                if stems:
                    found.setdefault(stems, meaning)
    return found
