"""Names that people write more or less: exactly, by their beginning, by a word in them, or misspelt.

Each way is tried only when the one before found nothing, and a misspelling is believed only when it is clearly nearer
to one name than to any other: a wrong guess costs more than a question.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from rapidfuzz import fuzz, process

from handlers.dialogues.answers.reading import key_of

NEAR = 85
"""Likeness (rapidfuzz ratio, 0-100) from which a misspelling counts."""
AHEAD = 5
"""By how much the best must lead the next other value."""
_SHORTEST = 4  # letters below which a misspelling could be anything


class Index:
    """Names and the values they stand for; one name may stand for several values."""

    def __init__(self, names: Iterable[tuple[str, str]]) -> None:
        """(name, value) pairs, better values first."""
        found: dict[str, dict[str, None]] = {}
        for name, value in names:
            if key := key_of(name):
                found.setdefault(key, {})[value] = None
        self._values = {key: tuple(values) for key, values in found.items()}
        self.longest = max((key.count(" ") + 1 for key in self._values), default=0)
        """Words of the longest name."""

    def __contains__(self, key: str) -> bool:
        return key in self._values

    def exact(self, key: str) -> tuple[str, ...]:
        """Values of this name."""
        return self._values.get(key, ())

    def beginning(self, key: str) -> tuple[str, ...]:
        """Values whose name begins like this; at least two characters."""
        return self._where(lambda name: name.startswith(key)) if len(key) > 1 else ()

    def holding(self, key: str) -> tuple[str, ...]:
        """Values in whose name these words stand, or a word begins like this; at least four characters."""
        return self._where(lambda name: f" {key}" in name) if len(key) >= _SHORTEST else ()

    def spelled(self, key: str) -> tuple[str, ...]:
        """Values whose name this misspells: one if it is clear, several if it is not."""
        if len(key) < _SHORTEST:
            return ()
        near = process.extract(key, self._values.keys(), scorer=fuzz.ratio, score_cutoff=NEAR - AHEAD, limit=20)
        if not near or near[0][1] < NEAR:
            return ()
        return _distinct(self._values[name] for name, score, _ in near if score > near[0][1] - AHEAD)

    def find(self, key: str) -> tuple[str, ...]:
        """Values by the first way that finds any."""
        return self.exact(key) or self.beginning(key) or self.holding(key) or self.spelled(key)

    def _where(self, fits: Callable[[str], bool]) -> tuple[str, ...]:
        return _distinct(values for name, values in self._values.items() if fits(name))


def _distinct(groups: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(value for values in groups for value in values))
