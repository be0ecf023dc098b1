"""Names of people who write in a bridge, so that a translation leaves them alone: "Amina" is nobody's "Amine".

Kept in memory only, the most recent few hundred. A name that opens a sentence may be a word ("Will you come"), so there
it counts only where it is addressed ("Will, you said…").
"""

from __future__ import annotations

import re
from collections import OrderedDict

from messages.richtext import RichText, Span, Style

_MOST = 400
_SHORTEST = 3
_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_OPENERS = frozenset(".!?¿¡:\n")


class Acquaintances:
    """The people of one bridge, by the words of their names."""

    def __init__(self) -> None:
        self._words: OrderedDict[str, None] = OrderedDict()
        self._pattern: re.Pattern[str] | None = None

    def meet(self, name: str) -> None:
        """Somebody of this name wrote."""
        for word in _WORD.findall(name):
            if len(word) < _SHORTEST or not word[0].isupper():
                continue
            if word not in self._words:
                self._pattern = None
            self._words[word] = None
            self._words.move_to_end(word)
        while len(self._words) > _MOST:
            self._words.popitem(last=False)
            self._pattern = None

    def marked(self, body: RichText) -> RichText:
        """The text with a MENTION over each name of theirs."""
        if not self._words:
            return body
        if self._pattern is None:
            words = sorted(map(re.escape, self._words), key=len, reverse=True)
            self._pattern = re.compile(rf"(?<![\w@#/.])(?:{'|'.join(words)})(?!\w)")
        named = [span for span in body.spans if span.style is Style.MENTION]
        names = tuple(
            Span(*match.span(), Style.MENTION)
            for match in self._pattern.finditer(body.text)
            if not any(span.start < match.end() and match.start() < span.end for span in named)  # named already
            if not _opens(body.text, match.start()) or body.text[match.end() : match.end() + 2].lstrip()[:1] == ","
        )
        return RichText(body.text, (*body.spans, *names)) if names else body


def _opens(text: str, start: int) -> bool:
    """Whether a sentence begins at `start`: nothing before it, or its end and no word in between."""
    for character in reversed(text[max(0, start - 8) : start]):
        if character in _OPENERS:
            return True
        if character.isalnum():
            return False
    return start < 8
