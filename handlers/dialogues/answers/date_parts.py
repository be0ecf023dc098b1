"""The parts of a date in words: "le lundi 15 juin 2026" is a weekday, a day, a month and a year.

A word that belongs to no date ends the reading: what is not understood must not be dropped in silence.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from handlers.dialogues.answers import calendar_words as words
from handlers.dialogues.answers.misunderstood import Misunderstood

_ORDINAL = re.compile(r"\b(\d{1,2})\.?(?:er|ere|ro|st|nd|rd|th|º|o|a|eme)\b")
_TOKEN = re.compile(r"'?\d+|[^\W\d_]+")


@dataclass(slots=True)
class DateParts:
    """What was found. `name` is the month's name as written, `step` where "last", "this", "next" point (-1, 0, 1),
    `unit` the "month" or "year" that they speak of."""

    weekday: int | None = None
    month: int | None = None
    name: str = ""
    numbers: list[str] = field(default_factory=list)  # of one or two digits
    years: list[int] = field(default_factory=list)
    before: int = 0  # how many numbers stand before the month
    step: int | None = None
    unit: str = ""


def step(key: str) -> tuple[int | None, str]:
    """Which way "next", "last" or "this" point, None without them; and the words left over."""
    padded = f" {key} "
    for pointing, phrases in ((1, words.NEXT), (-1, words.LAST), (0, words.THIS)):
        for phrase in phrases:
            if f" {phrase} " in padded:
                return pointing, " ".join(padded.replace(f" {phrase} ", " ", 1).split())
    return None, key


def read(folded: str) -> DateParts:
    """The parts of a folded text. Misunderstood (wrong-date, wrong-date-several) at what belongs to no date."""
    parts = DateParts()
    parts.step, rest = step(" ".join(_TOKEN.findall(_ORDINAL.sub(r"\1", folded))))
    tokens = rest.split()
    while tokens:
        used = _month(parts, tokens)
        if not used:
            _other(parts, tokens[0])
        del tokens[: used or 1]
    return parts


def _month(parts: DateParts, tokens: list[str]) -> int:
    """How many tokens name a month here: the longest name first, with an Arabic preposition perhaps."""
    for name in (" ".join(tokens[:2]), tokens[0]):
        for form in (name, name[1:] if name[0] in "ولب" else name):
            if form in words.months():
                _take(parts, words.months()[form], form)
                return name.count(" ") + 1
    return 0


def _take(parts: DateParts, month: int, name: str) -> None:
    if "mar" in (name, parts.name) and parts.month not in (None, month):  # "mar. 16 juin", a Tuesday
        parts.weekday = 1
        if name == "mar":
            return
    elif parts.month not in (None, month):
        raise Misunderstood("wrong-date-several")
    parts.month, parts.name, parts.before = month, name, len(parts.numbers)


def _other(parts: DateParts, token: str) -> None:
    if token.removeprefix("'").isdecimal():
        _number(parts, token)
    elif token in words.FIRST:
        parts.numbers.append("1")
    elif token in words.weekdays():
        if parts.weekday not in (None, words.weekdays()[token]):
            raise Misunderstood("wrong-date-several")
        parts.weekday = words.weekdays()[token]
    elif parts.step is not None and words.UNITS.get(token) in ("month", "year"):
        parts.unit = words.UNITS[token]
    elif token not in words.FILLERS:
        near = words.month_index().spelled(token)
        if len(near) != 1:
            raise Misunderstood("wrong-date")
        _take(parts, int(near[0]), token)


def _number(parts: DateParts, token: str) -> None:
    digits = token.removeprefix("'")
    if len(digits) == 4:
        parts.years.append(int(digits))
    elif len(digits) > 2:
        raise Misunderstood("wrong-date")
    elif token != digits:
        parts.years.append(2000 + int(digits))
    else:
        parts.numbers.append(digits)
