"""The universal words, in all languages at once: nobody must know which language the bot is speaking just now."""

from __future__ import annotations

import re
from functools import cache

from messages.catalog import LANGUAGES, Catalog
from messages.folding import fold

WORDS = (
    *("back", "skip", "help", "why", "review", "edit", "save", "cancel", "language", "done", "more", "all", "none"),
    *("yes", "no", "next", "previous", "continue", "restart", "confirm", "delete", "keep"),
)
_NUMBERED = re.compile(r"(.+?)\s*[:#n°º.]*\s*(\d{1,3})\.?")
_QUOTED = re.compile(r"""^\s*(["'«“‘„])\s*(.+?)\s*(["'»”’“])\s*$""", re.DOTALL)


@cache
def _forms() -> dict[str, str]:
    catalog = Catalog()
    return {
        fold(form.strip()): word
        for language in LANGUAGES
        for word in WORDS
        for form in (catalog.text(f"word-{word}", language), *catalog.text(f"word-{word}.words", language).split(","))
    }


def heard(text: str) -> tuple[str, int | None] | None:
    """(word, number) if this is a universal word, the number only with "edit"; None if it is anything else. A leading
    `/` or `!` does not matter."""
    said = fold(text.strip().lstrip("/!").strip(" .…"))
    if len(said) > _LONGEST:
        return None
    word = _forms().get(said)
    if word is not None:
        return word, None
    numbered = _NUMBERED.fullmatch(said)
    if numbered is not None and _forms().get(numbered[1].strip()) == "edit":
        return "edit", int(numbered[2])
    return None


_LONGEST = 60


def literally(text: str) -> str | None:
    """The text between quotation marks: how to answer with a word that the bot would take for its own."""
    found = _QUOTED.fullmatch(text)
    return found[2] if found and heard(found[2]) else None
