"""What a row is known by when a sheet is read again: its folded name, and more only where two rows share it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from messages.folding import word_forms


def folded(name: str) -> str:
    """A name without case, accents and punctuation."""
    return " ".join(forms[0] for forms in word_forms(name))


def keys(names: Sequence[tuple[str, ...]]) -> list[str]:
    """A key for each row, from its name followed by what tells namesakes apart ("fr", "2019-10-03"). Rows that share
    all of it are numbered in their order: none is lost, and the same sheet gives the same keys."""
    shared = Counter(folded(name) for name, *_ in names)
    seen: Counter[str] = Counter()
    made: list[str] = []
    for name, *more in names:
        parts = [folded(name), *(folded(part) for part in more if part and shared[folded(name)] > 1)]
        key = " | ".join(parts)
        seen[key] += 1
        made.append(key if seen[key] == 1 else f"{key} | {seen[key]}")
    return made
