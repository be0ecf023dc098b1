"""Places in a numbered list: "1,3", "1 et 3", "n° 2", "2-4", "deux", and nothing that is more than numbers."""

from __future__ import annotations

import re

from handlers.dialogues.answers.number_words import UNITS
from messages.folding import fold

_TOKEN = re.compile(r"\d+|[^\W\d_]+|[^\w\s]")
_REACHING = "- a to au hasta ate الى حتي … through"
_JOINING = ", ; . : ) ( # & + / | • · ° - et and y e و"
_NAMING = """
n no nr num numéro numéros number numbers número números nombre option options opción opciones opção opções choix choice
le la les el los las o os as the رقم الرقم خيار الخيار
"""
_TO = frozenset(_REACHING.split())
_BETWEEN = frozenset(_JOINING.split())
_NAMES = frozenset(map(fold, _NAMING.split()))
_LONGEST = 6  # digits: no list is longer


def positions(folded: str) -> list[range] | None:
    """Numbers and ranges of numbers, if the folded answer is nothing else. A range holds at least its two ends, which
    the caller compares with the list before walking through it."""
    tokens = _TOKEN.findall(folded)
    found: list[range] = []
    reaching = False  # "2-" has been read, its end is awaited
    for place, token in enumerate(tokens):
        number = _number(token)
        if number is not None:
            if reaching and found:
                first = found.pop()[0]
                found.append(range(min(first, number), max(first, number) + 1))
            else:
                found.append(range(number, number + 1))
            reaching = False
        elif token in _TO and found and place + 1 < len(tokens) and _number(tokens[place + 1]) is not None:
            reaching = True
        elif token not in _BETWEEN and token not in _NAMES:
            return None
    return found or None


def _number(token: str) -> int | None:
    if token.isdecimal():
        return int(token[:_LONGEST])
    return UNITS.get(token)
