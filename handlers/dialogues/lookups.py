"""What the engine looks up while it takes an answer; the use case hands over its own, bound to a transaction."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Protocol


@dataclass(frozen=True, slots=True)
class Found:
    """Something that may be meant: the value to keep, the label to show, and whether it is certainly that."""

    value: Any
    label: str
    certain: bool = False


class Lookups(Protocol):
    """Reads only."""

    def places(self, text: str, *, country: str, language: str) -> list[Found]:
        """Places of this name, likeliest first."""
        ...

    def organisations(self, text: str) -> list[Found]:
        """Organisations of about this name, likeliest first."""
        ...

    def records(self, kind: str, language: str, tagged: str = "") -> list[Found]:
        """Published records of a kind, by title; of those, the ones that are tagged so."""
        ...
