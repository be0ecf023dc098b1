"""An announcement in every language that it needs: which of them a person wrote or read, and which none did.

What holds it back is a wrong word that nobody read: a machine's, one older than its original, or none at all.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from storage.records import Record, Text

FIELDS: Final = ("title", "text")
_OTHERS: Final = ("title", "summary")
"""What a broadcast shows of records that are no announcements."""
SOURCE, HUMAN, MACHINE, STALE, MISSING = "source", "human", "machine", "stale", "missing"
_WORST_FIRST = (MISSING, STALE, MACHINE, HUMAN)
_HOLDING = (MISSING, STALE, MACHINE)


@dataclass(frozen=True, slots=True)
class Version:
    """An announcement in one language. `state`: "source" (as its author wrote it), "human" (written or read by a
    person), "machine", "stale" (its original has changed since), "missing"."""

    language: str
    state: str

    @property
    def holds(self) -> bool:
        """Whether it keeps the announcement from leaving."""
        return self.state in _HOLDING


def by_place(texts: Iterable[Text]) -> dict[tuple[str, str], Text]:
    """Texts by (field, language)."""
    return {(text.field, text.language): text for text in texts}


def fields_of(record: Record, found: Mapping[tuple[str, str], Text]) -> tuple[str, ...]:
    """The fields that are shown of a record, the title first."""
    if record.kind == "announcement":
        return FIELDS
    return tuple(name for name in _OTHERS if (name, record.language) in found)


def versions(texts: Iterable[Text], record: Record, languages: Iterable[str]) -> list[Version]:
    """The announcement in each of these languages, its own first."""
    found = by_place(texts)
    fields = fields_of(record, found)
    wanted = sorted({*languages, record.language}, key=lambda language: (language != record.language, language))
    return [Version(language, _state(found, record, language, fields)) for language in wanted]


def _state(found: Mapping[tuple[str, str], Text], record: Record, language: str, fields: Sequence[str]) -> str:
    if language == record.language:
        return SOURCE
    states = {found[name, language].state if (name, language) in found else MISSING for name in fields}
    return next((state for state in _WORST_FIRST if state in states), HUMAN)


def holding(found: Sequence[Version], required: Iterable[str]) -> list[str]:
    """The languages that are required and hold it back, in order."""
    needed = set(required)
    return [version.language for version in found if version.language in needed and version.holds]


def read_in(texts: Iterable[Text], record: Record, language: str) -> dict[str, Text]:
    """Each field as a reader of this language gets it: in it, else as it was written. A translation that is older than
    its original would say a wrong date: whoever gets it reads the original."""
    found = by_place(texts)
    shown: dict[str, Text] = {}
    for name in FIELDS:
        here = found.get((name, language))
        source = found.get((name, record.language))
        text = here if here is not None and here.state in ("human", "machine") else source
        if text is not None:
            shown[name] = text
    return shown
