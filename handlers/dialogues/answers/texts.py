"""Free texts: white space made tidy, length told.

What is too long is never cut: the caller keeps it as it was typed.
"""

from __future__ import annotations

import re

from handlers.dialogues.answers.misunderstood import Misunderstood
from handlers.dialogues.answers.reading import clean

_LINE_BREAK = re.compile("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")


def short_text(text: str, *, most_words: int | None = None, most_characters: int | None = None) -> str:
    """As one line. Misunderstood: wrong-empty, wrong-too-many-words, wrong-too-long (`over`: by how much)."""
    return _measured(" ".join(clean(text).split()), most_words, most_characters)


def long_text(text: str, *, most_words: int | None = None, most_characters: int | None = None) -> str:
    """The text with its line breaks, at most one empty line in a row. Misunderstood: as `short_text`."""
    lines = [" ".join(line.split()) for line in _LINE_BREAK.sub("\n", clean(text)).split("\n")]
    kept = [line for number, line in enumerate(lines) if line or (number and lines[number - 1])]
    return _measured("\n".join(kept).strip(), most_words, most_characters)


def count_words(text: str) -> int:
    """Words as a reader counts them: what stands between spaces and holds a letter or digit."""
    return sum(any(map(str.isalnum, word)) for word in text.split())


def _measured(text: str, most_words: int | None, most_characters: int | None) -> str:
    if not any(not character.isspace() and character.isprintable() for character in text):
        raise Misunderstood("wrong-empty")
    words = count_words(text)
    if most_words and words > most_words:
        args: dict[str, str | int] = {"words": words, "most": most_words, "over": words - most_words}
        raise Misunderstood("wrong-too-many-words", args)
    if most_characters and len(text) > most_characters:
        args = {"characters": len(text), "most": most_characters, "over": len(text) - most_characters}
        raise Misunderstood("wrong-too-long", args)
    return text
