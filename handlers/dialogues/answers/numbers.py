"""Whole numbers and years out of what people write: "1 200", "1,200", "١٢٠٠", "douze", "environ 50 personnes".

Only one number may stand in the answer: to choose between two would be to guess.
"""

from __future__ import annotations

import datetime as dt
import re
from decimal import Decimal

from handlers.dialogues.answers.misunderstood import Misunderstood
from handlers.dialogues.answers.number_words import CONNECTORS, SCALES, Sum, is_number_word
from handlers.dialogues.answers.reading import line
from messages.folding import fold

LARGEST = 10**12
"""Beyond this a number is a slip of the finger; JSON readers keep it exactly."""
_AHEAD = 20  # years: nobody plans further, and a typing error goes further

_TOKEN = re.compile(
    r"(?P<digits>(?<![^\W_])\d{1,3}(?:[ .,']\d{3})+(?![\d])(?:[.,]\d+)?|(?<![^\W_])\d+(?:[.,]\d+)?)"
    r"|(?P<word>[^\W\d_]+)|(?P<other>\S)"
)
_GROUPED = re.compile(r"(\d{1,3}(?:([ .,'])\d{3})(?:\2\d{3})*)(?:[.,](\d+))?")
_HALF = re.compile(r"\b(?:demie?|half|medio|meio|و?نصف)\b")
_MARKS = str.maketrans({"٬": ",", "٫": ".", "\u066a": "%"})
_THIS_YEAR = {
    fold(words): offset
    for offset, phrases in {
        0: "cette année|this year|este año|este ano|esse ano|هذا العام|هذه السنة|السنة الحالية",
        -1: "l'année dernière|l'an dernier|l'année passée|last year|el año pasado|o ano passado|ano passado|año pasado"
        "|العام الماضي|السنة الماضية",
        1: "l'année prochaine|l'an prochain|next year|el año que viene|el próximo año|próximo año|o próximo ano"
        "|próximo ano|ano que vem|o ano que vem|العام القادم|السنة القادمة|العام المقبل|السنة المقبلة",
    }.items()
    for words in phrases.split("|")
}


def number(text: str, *, minimum: int | None = None, maximum: int | None = None) -> int:
    """The one whole number in the answer, digits or words, within the bounds given.

    Misunderstood: wrong-number, wrong-number-several, wrong-number-whole, -low, -high, -range."""
    folded = line(text.translate(_MARKS), "wrong-number")
    found = _only(_numbers(folded), "wrong-number")
    if found != found.to_integral_value() or _HALF.search(folded):
        raise Misunderstood("wrong-number-whole")
    value = int(found)
    if not (-LARGEST if minimum is None else minimum) <= value <= (LARGEST if maximum is None else maximum):
        raise _out_of_bounds(value, minimum, maximum)
    return value


def year(text: str, *, today: dt.date, earliest: int = 1900, latest: int | None = None) -> int:
    """The one year in the answer ("2019", "since 2019", "06/2019", "last year"); `latest` is twenty years from today if
    it is not given. Misunderstood: wrong-year, wrong-year-range."""
    latest = today.year + _AHEAD if latest is None else latest
    folded = line(text, "wrong-year")
    value = _THIS_YEAR.get(folded.rstrip(" .!"))
    if value is None:
        numbers = [n for n in _numbers(folded) if n == n.to_integral_value()]
        years = [n for n in numbers if 1000 <= n <= 9999] or numbers
        found = int(_only(years, "wrong-year", several="wrong-year"))
    else:
        found = today.year + value
    if not earliest <= found <= latest:
        # as text: a year is not grouped like an amount
        raise Misunderstood("wrong-year-range", {"earliest": str(earliest), "latest": str(latest)})
    return found


def _only(numbers: list[Decimal], none: str, *, several: str = "wrong-number-several") -> Decimal:
    distinct = set(numbers)
    if not distinct:
        raise Misunderstood(none)
    if len(distinct) > 1:
        raise Misunderstood(several)
    return distinct.pop()


def _out_of_bounds(value: int, minimum: int | None, maximum: int | None) -> Misunderstood:
    if minimum is not None and maximum is not None:
        return Misunderstood("wrong-number-range", {"minimum": minimum, "maximum": maximum})
    if minimum is not None and value < minimum:
        return Misunderstood("wrong-number-low", {"minimum": minimum})
    if value < 0:
        return Misunderstood("wrong-number-low", {"minimum": -LARGEST})
    return Misunderstood("wrong-number-high", {"maximum": LARGEST if maximum is None else maximum})


def _numbers(folded: str) -> list[Decimal]:
    """Every number in a folded text, in order. A share or a fraction is none that could be counted."""
    if "%" in folded or "\u2044" in folded:
        return []
    return _Reader(folded).numbers


class _Reader:
    """Goes through the words once; `sum` is the number in words that is being read."""

    def __init__(self, folded: str) -> None:
        self.numbers: list[Decimal] = []
        self._sum: Sum | None = None
        self._digits = False  # the number just read was in digits: "3 mille" goes on with it
        for match in _TOKEN.finditer(folded):
            self._token(match, folded)
        self._end()

    def _token(self, match: re.Match[str], folded: str) -> None:
        if match["digits"]:
            self._end()
            self.numbers.append(_value(match["digits"]) * _sign(folded, match.start()))
            self._digits = True
        elif match["word"]:
            self._word(match["word"])
        elif match["other"] != "-":
            self._end()
            self._digits = False

    def _word(self, word: str) -> None:
        if word.startswith("و") and not is_number_word(word):
            word = word[1:] or word
        if self._digits and word in SCALES:
            self.numbers[-1] *= SCALES[word]
        elif is_number_word(word):
            self._digits = False
            if self._sum is None or not self._sum.take(word):
                self._end()
                self._sum = Sum()
                if not self._sum.take(word):
                    self._sum = None
            return
        elif word not in CONNECTORS:
            self._end()
        self._digits = self._digits and word in SCALES

    def _end(self) -> None:
        if self._sum is not None:
            self.numbers.append(Decimal(self._sum.value))
        self._sum = None


def _value(digits: str) -> Decimal:
    """A comma or point before exactly three digits groups thousands, else it begins a fraction: whole numbers are asked
    for."""
    grouped = _GROUPED.fullmatch(digits)
    if grouped and not digits.startswith("0"):
        whole = re.sub(r"\D", "", grouped[1])
        return Decimal(f"{whole}.{grouped[3] or 0}")
    if grouped is None and re.search(r"[ ']", digits):  # groups with different marks: "1.234 567"
        return Decimal(re.sub(r"\D", "", digits))
    head, _, tail = digits.replace(",", ".").rpartition(".")
    return Decimal(f"{re.sub(r'[^0-9]', '', head)}.{tail}") if head else Decimal(tail)


def _sign(folded: str, start: int) -> int:
    return -1 if folded[:start].endswith("-") and folded[: start - 1][-1:] in ("", " ") else 1
