"""Dates with a day, in five languages: what may be somebody's date of birth. A year alone says too little of a "
"person."""

from __future__ import annotations

import re
from collections.abc import Iterator

from messages.sensitive.finding import Range
from messages.sensitive.reading import Reading
from messages.sensitive.vocabulary import speaks_of_thing

_MONTH = (
    r"(?:janv(?:ier)?|fevr?(?:ier)?|mars|avril?|mai|juin|juil(?:let)?|aout|sept(?:embre)?|oct(?:obre)?|nov(?:embre)?|"
    r"dec(?:embre)?|january|february|march|april|may|june|july|august|september|october|november|december|"
    r"jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre"
    r"|setiembre|"
    r"octubre|noviembre|diciembre|ene|abr|ago|dic|janeiro|fevereiro|marco|maio|junho|julho|setembro|outubro|novembro|"
    r"dezembro|fev|set|out|dez|"
    r"يناير|فبراير|مارس|ابريل|مايو|يونيو|يوليو|اغسطس|سبتمبر|اكتوبر|نوفمبر|ديسمبر|جانفي|فيفري|افريل|ماي|جوان|جويليه|اوت|"
    r"غشت|شتنبر|نونبر|دجنبر|يوليوز|كانون (?:الثاني|الاول)|شباط|اذار|نيسان|ايار|حزيران|تموز|اب|ايلول"
    r"|تشرين (?:الاول|الثاني))"
)
_YEAR = r"(?:19|20)\d\d"
DATE = (
    rf"(?<!\d)(?:{_YEAR}\s?[-/.]\s?\d{{1,2}}\s?[-/.]\s?\d{{1,2}}"
    rf"|\d{{1,2}}\s?[-/.]\s?\d{{1,2}}\s?[-/.]\s?(?:{_YEAR}|\d\d)"
    rf"|\d{{1,2}}(?:er|st|nd|rd|th|o)?\s(?:of\s|de\s|d')?{_MONTH}\.?(?:,?\s(?:de\s|del\s|of\s)?{_YEAR})?"
    rf"|{_MONTH}\.?\s\d{{1,2}}(?:st|nd|rd|th)?,?\s{_YEAR})(?!\w)"
)
_ASKED = (
    r"date de naissance|date of birth|birth ?date|birthday|d\.?o\.?b\b\.?|fecha de nac(?:imiento)?|"
    r"data de nasc(?:imento)?|تاريخ (?:ال)?(?:ميلاد|ولاده)\w{0,3}"
)
_BORN = r"born|nacid[oa]|nacio|nascid[oa]|nasceu|(?:من )?مواليد|ولدت?|مولود\w?"
_BIRTH = re.compile(
    rf"(?<!\w)(?:(?P<asked>{_ASKED})[^\d\n]{{0,20}}?|(?:{_BORN})(?!\w)[^\d\n]{{0,40}}?"
    rf"|nee?(?:\(e\))?\s(?:le\s)?(?=\d)|nee?(?:\(e\))?\s(?:a|en|au|aux)\s[^\d\n]{{1,40}}?)(?P<date>{DATE})"
)
_MONTH_FIRST = re.compile(rf"(?<!\w)born[^\d\n]{{0,40}}?(?P<date>{DATE})")


def birth_dates(reading: Reading) -> Iterator[Range]:
    """Dates on which somebody was born. What was born may also be a network: that is history."""
    for pattern in (_BIRTH, _MONTH_FIRST):
        for match in pattern.finditer(reading.lower):
            left, _ = reading.around(*match.span())
            if match.groupdict().get("asked") or not speaks_of_thing(reading.lower[left : match.start()]):
                yield match.span("date")
