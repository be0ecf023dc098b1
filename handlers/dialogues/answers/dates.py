"""Dates as people write them, whole or in part, into ISO 8601: "2024", "2024-06", "2024-06-15".

The day comes first, as in four of the five languages; what can only be month first is understood all the same. A date
that fits two readings, or a weekday that contradicts its date, is asked about: one wrong date loses a meeting.
"""

from __future__ import annotations

import datetime as dt
import re

from handlers.dialogues.answers import calendar_words as words
from handlers.dialogues.answers import date_parts
from handlers.dialogues.answers.calendar_arithmetic import days_in_month, nearest, partial, shifted
from handlers.dialogues.answers.misunderstood import Misunderstood
from handlers.dialogues.answers.number_words import UNITS as NUMBER_WORDS
from handlers.dialogues.answers.reading import key_of, line
from messages.names import isolate

EARLIEST, LATEST = 1800, 2200
"""Years outside are another calendar's or a slip."""

_YEAR_FIRST = re.compile(r"(\d{4})(?: ?[-/. ] ?(\d{1,2}))?(?: ?[-/. ] ?(\d{1,2}))?")
_COMPACT = re.compile(r"((?:18|19|20|21)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])")
_DAY_FIRST = re.compile(r"(\d{1,2}) ?[-/. ] ?(\d{1,2}) ?[-/. ] ?(\d{4}|\d{2})")
_MONTH_YEAR = re.compile(r"(\d{1,2}) ?[-/. ] ?(\d{4})")
_DAY_MONTH = re.compile(r"(\d{1,2}) ?[/.] ?(\d{1,2})")
_SPAN = re.compile(r"\d{1,2} ?(?:-|/|a|au|to|y|et|and|e|hasta|ate) ?\d{1,2}\b")


def date(text: str, *, today: dt.date) -> str:
    """ISO date, whole or partial. Without a year it is the next such day or month from `today` on, or the last if the
    answer says "last". Misunderstood: wrong-date, -several, -day, -year, -weekday, -unclear."""
    folded = line(text, "wrong-date").strip(" .,;!?()")
    return _relative(key_of(folded), today) or _numeric(folded, today) or _worded(folded, today)


def _relative(key: str, today: dt.date) -> str | None:
    """ "tomorrow", "in three weeks", "two years ago", "next month"."""
    if key in words.DAYS:
        return (today + dt.timedelta(days=words.DAYS[key])).isoformat()
    for pattern, sign in ((words.LATER, 1), (words.AGO, -1), (words.AGO_AFTER, -1)):
        match = pattern.fullmatch(key)
        count = match and (int(match[1]) if match[1].isdecimal() else NUMBER_WORDS.get(match[1]))
        if match and count is not None:
            return _within(shifted(today, words.UNITS[match[2]], sign * min(count, 999)))
    pointing, rest = date_parts.step(key)
    units = {words.UNITS.get(word) for word in rest.split() if word in words.UNITS or word not in words.FILLERS}
    if pointing is not None and units in ({"month"}, {"year"}):
        return shifted(today, units.pop() or "", pointing)
    return None


def _within(found: str) -> str:
    if not EARLIEST <= int(found[:4]) <= LATEST:
        raise _year_out_of_bounds()
    return found


def _numeric(folded: str, today: dt.date) -> str | None:
    """In digits: year first, or day first; month first only where it can be nothing else."""
    kept = [word for word in folded.split() if word not in words.FILLERS]
    named = {word: words.weekdays().get(key_of(word).split(" ")[0]) for word in kept}
    weekday = next((day for day in named.values() if day is not None), None)
    rest = " ".join(word for word in kept if named[word] is None)
    if match := _YEAR_FIRST.fullmatch(rest) or _COMPACT.fullmatch(rest):
        year, month, day = (int(part) if part else None for part in match.groups())
        return _checked(year, month, day, weekday)
    if match := _DAY_FIRST.fullmatch(rest):
        return _checked(_full_year(match[3], today), *_month_and_day(int(match[1]), int(match[2])), weekday)
    if match := _MONTH_YEAR.fullmatch(rest):
        return _checked(int(match[2]), int(match[1]), None, weekday)
    if match := _DAY_MONTH.fullmatch(rest):
        month, day = _month_and_day(int(match[1]), int(match[2]))
        if month > 12:
            raise Misunderstood("wrong-date-several")
        return _checked(_nearest(today, month, day), month, day, weekday)
    return None


def _month_and_day(first: int, second: int) -> tuple[int, int]:
    return (first, second) if second > 12 >= first else (second, first)


def _worded(folded: str, today: dt.date) -> str:
    """With a month's or a weekday's name."""
    found = date_parts.read(folded)
    if found.unit == "month" and found.month is None and len(found.numbers) == 1:  # "on the 3rd of next month"
        year, month = map(int, shifted(today, "month", found.step or 0).split("-"))
        return _checked(year, month, int(found.numbers[0]), found.weekday)
    if found.month is None:
        if found.weekday is not None and not found.numbers and not found.years:
            return _on_weekday(found.weekday, found.step or 0, today)
        raise Misunderstood("wrong-date-several" if len(found.years) > 1 or _SPAN.search(folded) else "wrong-date")
    if found.unit == "year":
        found.years.append(today.year + (found.step or 0))
    known, day = _year_and_day(found, found.month, folded, today)
    year = _nearest(today, found.month, day, back=(found.step or 0) < 0) if known is None else known
    return _checked(year, found.month, day, found.weekday)


def _year_and_day(
    found: date_parts.DateParts, month: int, folded: str, today: dt.date
) -> tuple[int | None, int | None]:
    """Which number is which. One behind a month's name is a day in English ("June 23"), elsewhere perhaps a year."""
    numbers = found.numbers
    if len(found.years) > 1 or len(numbers) > 2 - len(found.years):
        raise Misunderstood("wrong-date-several")
    if found.years:
        return found.years[0], int(numbers[0]) if numbers else None
    if len(numbers) == 2:
        if found.before == 2 or _SPAN.search(folded):
            raise Misunderstood("wrong-date-several")
        return _full_year(numbers[1], today), int(numbers[0])  # "15 June 23", "June 15, 23"
    if not numbers:
        return None, None
    alone = int(numbers[0])
    if found.before or found.name in words.english_months():
        return (None, alone) if alone <= 31 else (_full_year(numbers[0], today), None)
    if alone > 31 or alone == 0:
        return _full_year(numbers[0], today), None
    first = partial(_nearest(today, month, min(alone, 28)), month, alone)
    second = partial(_full_year(numbers[0], today), month)
    raise Misunderstood(
        "wrong-date-unclear", {"first": isolate(first), "second": isolate(second)}, proposals=(first, second)
    )


def _nearest(today: dt.date, month: int, day: int | None, *, back: bool = False) -> int:
    longest = days_in_month(2000, month) if 1 <= month <= 12 else 31
    if day is not None and not 1 <= day <= longest:
        raise Misunderstood("wrong-date-day", {"days": longest})
    return nearest(today, month, day, back=back) if 1 <= month <= 12 else today.year


def _full_year(digits: str, today: dt.date) -> int:
    """The year of two digits: at most twenty years ahead, else of the century before."""
    year = int(digits)
    if len(digits) > 2:
        return year
    return 2000 + year if 2000 + year <= today.year + 20 else 1900 + year


def _on_weekday(weekday: int, step: int, today: dt.date) -> str:
    """The next such day after today, or the last before it."""
    ahead = (weekday - today.weekday()) % 7 or 7
    back = (today.weekday() - weekday) % 7 or 7
    return (today + dt.timedelta(days=-back if step < 0 else ahead)).isoformat()


def _checked(year: int | None, month: int | None, day: int | None, weekday: int | None = None) -> str:
    """The ISO date of these parts, if there is such a day."""
    if month is not None and not 1 <= month <= 12:
        raise Misunderstood("wrong-date")
    if year is None or not EARLIEST <= year <= LATEST:
        raise _year_out_of_bounds()
    if month is None or day is None:
        return partial(year, month)
    if not 1 <= day <= days_in_month(year, month):
        raise Misunderstood("wrong-date-day", {"days": days_in_month(year, month)})
    found = partial(year, month, day)
    actual = dt.date(year, month, day)
    if weekday not in (None, actual.weekday()):
        raise Misunderstood(
            "wrong-date-weekday", {"date": isolate(found), "weekday": actual.isoweekday()}, proposals=(found,)
        )
    return found


def _year_out_of_bounds() -> Misunderstood:
    return Misunderstood("wrong-date-year", {"earliest": str(EARLIEST), "latest": str(LATEST)})
