"""What somebody wants to follow, out of the words they typed: "housing africa weekly", "vivienda áfrica cada semana".

Themes and regions are understood as searches understand them; how often, announcements and "stop" have words here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from handlers.directory.query import Reader, understand
from messages.catalog import LANGUAGES, Catalog
from messages.countries import region_of
from messages.folding import fold

_MOST = 300  # characters that are read
_OFTEN = {"follow-daily": "daily", "follow-weekly": "weekly", "follow-off": "off"}
_KEYS = (*_OFTEN, "follow-announcements", "follow-stop", "follow-everything", "follow-filler")


@dataclass(frozen=True, slots=True)
class Wish:
    """What is wanted: values to follow or (`stop`) no more, how often a digest comes (None: as it is), announcements in
    private, all themes and regions at once; `rest` was not understood."""

    themes: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    often: str | None = None
    announcements: bool = False
    stop: bool = False
    everything: bool = False
    rest: str = ""

    @property
    def empty(self) -> bool:
        """Whether nothing was understood."""
        return not (self.themes or self.regions or self.often or self.announcements or self.everything)


def read(text: str, catalog: Catalog, language: str) -> Wish:
    """What these words want. Takes any text."""
    said, left = _without_own_words(fold(text[:_MOST]))
    found = understand(" ".join(left), catalog=catalog, reader=Reader(language=language))
    regions = [*found.regions, *filter(None, map(region_of, found.countries))]
    often = next((_OFTEN[key] for key in said if key in _OFTEN), None)
    return Wish(
        themes=found.themes,
        regions=tuple(dict.fromkeys(regions)),
        often=often,
        announcements="follow-announcements" in said,
        stop="follow-stop" in said,
        everything="follow-everything" in said,
        rest=found.text,
    )


def _without_own_words(text: str) -> tuple[list[str], list[str]]:
    """(keys of the words of ours, in their order, what is left of the others)."""
    words = re.split(r"[\s,;.:!?+&/]+", text)
    said, left, at = [], [], 0
    while at < len(words):
        for length in range(min(_longest(), len(words) - at), 0, -1):
            key = _forms().get(" ".join(words[at : at + length]))
            if key is not None:
                said.append(key)
                at += length
                break
        else:
            left.append(words[at])
            at += 1
    return said, [word for word in left if word]


@cache
def _forms() -> dict[str, str]:
    catalog = Catalog()
    found: dict[str, str] = {}
    for key in _KEYS:
        for language in LANGUAGES:
            for form in catalog.text(f"{key}.words", language).split(","):
                found.setdefault(" ".join(re.split(r"[\s,;.:!?+&/]+", fold(form.strip()))), key)
    return found


@cache
def _longest() -> int:
    return max(len(form.split()) for form in _forms())
