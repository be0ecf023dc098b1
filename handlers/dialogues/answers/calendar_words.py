"""Months, days and "tomorrow" in the five languages, folded.

Names come from CLDR (Babel), with the Levant's and the Maghreb's Arabic months and what people write besides; short
names that mean a month ("mar") are no days.
"""

from __future__ import annotations

import re
from functools import cache

from babel import Locale

from handlers.dialogues.answers.matching import Index
from handlers.dialogues.answers.reading import key_of
from messages.catalog import LANGUAGES

_MORE_LOCALES = ("pt_PT", "es_PE", "ar_LB", "ar_SA", "ar_MA", "ar_DZ", "ar_MR")
_MORE_MONTHS = {"fevr": 2, "fev": 2, "avr": 4, "juill": 7, "sep": 9, "sept": 9, "decem": 12, "ابريل": 4}
_MORE_DAYS = {"segunda": 0, "terca": 1, "quarta": 2, "quinta": 3, "sexta": 4, "الاثنين": 0, "الاتنين": 0}

_DAYS = {
    0: "aujourd'hui|today|hoy|hoje|اليوم",
    1: "demain|tomorrow|mañana|amanhã|غدا|الغد|يوم غد|بكرة",
    -1: "hier|yesterday|ayer|ontem|أمس|البارحة|الأمس|مبارح",
    2: "après-demain|day after tomorrow|the day after tomorrow|pasado mañana|depois de amanhã|بعد غد|بعد الغد|بعد بكرة",
    -2: "avant-hier|day before yesterday|the day before yesterday|anteayer|antes de ayer|anteontem|antes de ontem"
    "|أول أمس|أول البارحة",
}
_WEEK = "semaine|semaines|week|weeks|semana|semanas|أسبوع|أسابيع|الأسبوع"
_MONTH = "mois|month|months|mes|meses|mês|شهر|أشهر|شهور|الشهر"
_YEAR = "an|ans|année|années|year|years|año|años|ano|anos|سنة|سنوات|السنة|عام|أعوام|العام"
_DAY = "jour|jours|day|days|día|días|dia|dias|يوم|أيام"
_NEXT = "prochain|prochaine|next|próximo|próxima|que viene|que vem|القادم|القادمة|المقبل|المقبلة"
_LAST = "dernier|dernière|passé|passée|last|pasado|pasada|passado|passada|الماضي|الماضية"
_THIS = "ce|cet|cette|this|este|esta|esse|essa|هذا|هذه|الحالي|الحالية|en cours|current"
_LATER = "dans|in|dentro de|en|em|daqui a|بعد|خلال"
_AGO_BEFORE = "il y a|depuis|hace|desde hace|há|desde há|faz|منذ|قبل"
_AGO_AFTER = "ago|atrás|plus tôt|earlier"
_FILLERS = (
    "le la l les du de del des d en in on of the from since starting depuis à a au aux partir desde em no na do da el "
    "los al vers about around circa environ alrededor por volta hacia mi hasta mois month mes mês année annee year an "
    "año ano ci and et dia día jour day feira date fecha data c est it is it's es e y was fue foi um uma un une "
    "حوالي في من سنة السنة عام العام شهر يوم تاريخ بتاريخ منذ ل"
)


FIRST = frozenset({"premier", "first", "primero", "primeiro"})


def _words(alternatives: str) -> frozenset[str]:
    return frozenset(key_of(word) for word in alternatives.split("|"))


DAYS = {word: offset for offset, phrases in _DAYS.items() for word in _words(phrases)}
UNITS = {
    word: unit
    for unit, words in {"day": _DAY, "week": _WEEK, "month": _MONTH, "year": _YEAR}.items()
    for word in _words(words)
}
NEXT, LAST, THIS = _words(_NEXT), _words(_LAST), _words(_THIS)
FILLERS = frozenset(key_of(word) for word in _FILLERS.split())


def _either(*groups: str) -> str:
    words = sorted((word for group in groups for word in _words(group)), key=len, reverse=True)
    return "|".join(map(re.escape, words))


LATER = re.compile(rf"(?:{_either(_LATER)}) (\d{{1,3}}|\w+) ({_either(_DAY, _WEEK, _MONTH, _YEAR)})")
AGO = re.compile(rf"(?:{_either(_AGO_BEFORE)}) (\d{{1,3}}|\w+) ({_either(_DAY, _WEEK, _MONTH, _YEAR)})")
AGO_AFTER = re.compile(rf"(\d{{1,3}}|\w+) ({_either(_DAY, _WEEK, _MONTH, _YEAR)}) (?:{_either(_AGO_AFTER)})")


@cache
def months() -> dict[str, int]:
    """Number (1 to 12) of each month's folded name, of several words too."""
    found = dict(_MORE_MONTHS)
    for tag in (*LANGUAGES, *_MORE_LOCALES):
        for context in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                for month, name in Locale.parse(tag).months[context][width].items():
                    found.setdefault(key_of(name), month)
    return found


@cache
def month_index() -> Index:
    """The months by their names, for misspelt ones."""
    return Index((name, str(month)) for name, month in months().items())


@cache
def english_months() -> frozenset[str]:
    """Names after which English writes the day ("June 23")."""
    widths = Locale("en").months["format"]
    return frozenset(key_of(name) for width in ("wide", "abbreviated") for name in widths[width].values())


@cache
def weekdays() -> dict[str, int]:
    """Number (Monday is 0) of each day's folded name."""
    found = dict(_MORE_DAYS)
    for tag in LANGUAGES:
        for width in ("wide", "abbreviated"):
            for day, name in Locale.parse(tag).days["format"][width].items():
                key = key_of(name)
                if key not in months() and key not in FILLERS:
                    found.setdefault(key, day)
                    found.setdefault(key.removeprefix("ال"), day)
    return found
