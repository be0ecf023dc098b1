"""The network's own terms: names that stay, and words that have one translation, agreed on.

A glossary is a CSV table with one column a language (ISO 639-1) and an optional column `note`; a cell may hold several
spellings, `IPM|IEGM`, the first being the one that is written. A name is a row that reads the same in every language.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib import resources

_ACRONYM = re.compile(r"^(?P<words>.+?) \((?P<acronym>[A-Z]{2,10})\)$")


@dataclass(frozen=True, slots=True)
class Match:
    """text[start:end] is a term, to be written as `target` in the other language."""

    start: int
    end: int
    target: str


class Glossary:
    """Terms by language. Immutable; what is prepared for a pair of languages is kept."""

    def __init__(self, rows: list[dict[str, str]]) -> None:
        """Rows of one cell a language."""
        self._rows = rows
        self._pairs: dict[tuple[str, str], tuple[re.Pattern[str] | None, dict[str, str]]] = {}

    @staticmethod
    def parse(table: str) -> Glossary:
        """From the text of a CSV table. ValueError if it has no header with at least two languages."""
        reader = csv.DictReader(io.StringIO(table.removeprefix("\ufeff")))
        languages = [name for name in reader.fieldnames or () if re.fullmatch("[a-z]{2,3}", name or "")]
        if len(languages) < 2:
            raise ValueError("a glossary needs a header with at least two languages")
        return Glossary([{name: (row.get(name) or "").strip() for name in languages} for row in reader])

    def before(self, other: Glossary) -> Glossary:
        """Both together; where they disagree, this one's word holds."""
        return Glossary([*self._rows, *other._rows])

    def matches(self, text: str, source: str, target: str) -> list[Match]:
        """The terms in a text: whole words, in any case, the longest where several fit; in order and apart."""
        pattern, terms = self._prepared(source, target)
        if pattern is None:
            return []
        found = []
        for match in pattern.finditer(text):
            written = terms.get(_key(match.group()))
            if written is None:  # a letter that equals one of ours only without case, such as "ſ"
                continue
            same = _key(written) == _key(match.group())
            found.append(Match(*match.span(), match.group() if same else _like(match.group(), written)))
        return found

    def _prepared(self, source: str, target: str) -> tuple[re.Pattern[str] | None, dict[str, str]]:
        if (source, target) not in self._pairs:
            terms: dict[str, str] = {}
            for row in self._rows:
                for spelling, written in _spellings(row, source, target):
                    terms.setdefault(_key(spelling), written)
            self._pairs[source, target] = (_pattern(terms), terms)
        return self._pairs[source, target]


@cache
def default_glossary() -> Glossary:
    """The terms of the network that come with the bot."""
    return Glossary.parse(resources.files("messages").joinpath("glossary.csv").read_text(encoding="utf-8"))


def _spellings(row: dict[str, str], source: str, target: str) -> Iterator[tuple[str, str]]:
    """(as found, as written) for one row. "Long name (LN)" also gives the long name and the acronym alone."""
    spellings = [cell for cell in map(str.strip, row.get(source, "").split("|")) if cell]
    written = row.get(target, "").split("|")[0].strip()
    names = {cell.split("|")[0].strip() for cell in row.values() if cell}
    if len(names) == 1:  # a name: it stays in a language that has no column, too
        written = names.pop()
        spellings = spellings or [written]
    if not written:
        return
    theirs = _ACRONYM.match(written)
    short = theirs["acronym"] if theirs else written
    for number, spelling in enumerate(spellings):
        ours = _ACRONYM.match(spelling)
        yield spelling, written if ours or number == 0 else short
        if ours and theirs:
            yield ours["words"], theirs["words"]
            yield ours["acronym"], theirs["acronym"]


def _pattern(terms: dict[str, str]) -> re.Pattern[str] | None:
    if not terms:
        return None
    longest_first = sorted(terms, key=len, reverse=True)
    words = "|".join(re.escape(term).replace(r"\ ", r"\s+").replace("'", "['’]") for term in longest_first)
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)


def _key(term: str) -> str:
    return " ".join(term.replace("’", "'").lower().split())


def _like(found: str, written: str) -> str:
    """A capital where the writer began with one; the term's own form otherwise."""
    return written[:1].upper() + written[1:] if found[:1].isupper() else written
