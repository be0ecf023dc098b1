"""What an admin types after `bridge`, in whichever language: a verb, a name, a code, a language. Pure.

A verb's forms of all languages are one table, as with commands (handlers/private/words.py).
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from handlers.dialogues.answers import Misunderstood, languages
from messages.catalog import LANGUAGES, Catalog
from messages.folding import fold
from messages.names import neutralise

VERBS: Final = ("new", "join", "code", "language", "list", "members", "pause", "resume", "leave", "help")
"""In the order in which help lists them."""
COMMANDS: Final = ("bridge", "status")
LONGEST_NAME: Final = 40

_ON_OFF: Final = ("on", "off")
_CODE: Final = re.compile(r"([a-hjkmnp-z2-9]{4})[- ]?([a-hjkmnp-z2-9]{4})(?=\s|$)")  # the alphabet of storage.drafts
_QUOTED: Final = re.compile(r'["“”«„]\s*(.+?)\s*["“”»](?:\s+(.*))?$', re.DOTALL)


@cache
def _forms(prefix: str, names: tuple[str, ...]) -> dict[str, str]:
    catalog = Catalog()
    found: dict[str, str] = {}
    for name in names:
        for language in LANGUAGES:
            words = catalog.text(f"{prefix}{name}.words", language).split(",")
            for form in (name, catalog.text(f"{prefix}{name}", language), *words):
                found.setdefault(fold(form.strip()), name)
    return found


def command_of(name: str) -> str | None:
    """`bridge` or `status`, by its word in any language; None if it is neither."""
    return _forms("command-", COMMANDS).get(fold(name))


def verb_of(arguments: str) -> tuple[str | None, str]:
    """(verb, what follows it): `help` if nothing is said, None if the first word is no verb."""
    words = arguments.split(maxsplit=1)
    if not words:
        return "help", ""
    return _forms("bridging-word-", VERBS).get(fold(words[0])), words[1].strip() if len(words) > 1 else ""


def switch_of(text: str) -> bool | None:
    """`on` or `off`; None if it is neither."""
    found = _forms("bridging-word-", _ON_OFF).get(fold(text.strip()))
    return None if found is None else found == "on"


def language_of(text: str) -> str | None:
    """The one language (ISO 639-1) that a text names, in any language, or by its code; None if it names none."""
    try:
        named = languages(text)
    except Misunderstood:
        return None
    return named[0] if len(named) == 1 and len(named[0]) == 2 else None


def name_and_language(text: str) -> tuple[str, str | None]:
    """A bridge's name, and the language that follows it: after a name in quotes anything else; otherwise the last word,
    if it names one and there is a name before it. The name is as it will be shown; "" if nothing of it can be seen."""
    quoted = _QUOTED.match(text.strip())
    if quoted is not None:
        return _name(quoted[1]), language_of(quoted[2]) if quoted[2] else None
    before, _, last = text.strip().rpartition(" ")
    language = language_of(last) if before else None
    return _name(before if language else text), language


def _name(text: str) -> str:
    shown = neutralise(text, LONGEST_NAME + 1)
    return shown if any(character.isalnum() for character in shown) else ""


def code_and_language(text: str) -> tuple[str, str]:
    """(code as it is stored, the rest); "" if the text begins with none."""
    folded = fold(text.strip())
    found = _CODE.match(folded)
    if found is None:
        return "", text
    return found[1] + found[2], folded[found.end() :].strip()
