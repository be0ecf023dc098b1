"""Times of the day as people write them, into "18:30": "18h30", "6 pm", "à 18 heures", "٦ مساءً", noon.

Twelve hours and twenty-four meet in one room: a bare "6" is asked about, since half a day wrong loses a meeting.
"""

from __future__ import annotations

import re

from handlers.dialogues.answers.misunderstood import Misunderstood
from handlers.dialogues.answers.reading import line

_NOON = ("noon", "midday", "midi", "mediodia", "meio-dia", "meio dia", "الظهر", "ظهرا", "منتصف النهار")
_MIDNIGHT = ("midnight", "minuit", "medianoche", "meia-noite", "meia noite", "منتصف الليل")
_NAMED = {**dict.fromkeys(_NOON, "12:00"), **dict.fromkeys(_MIDNIGHT, "00:00")}
_AT = re.compile(r"^(?:a|al|a la|a las|ao|at|في|عند) ")
_MORNING = r"a\.?m\.?|du matin|le matin|de la manana|de la madrugada|da manha|da madrugada|in the morning|صباحا|ص"
_EVENING = (
    r"p\.?m\.?|de l'apres-midi|de l apres-midi|du soir|de la tarde|de la noche|da tarde|da noite"
    r"|in the afternoon|in the evening|مساء|م|بعد الظهر|ليلا"
)
_BEFORE = (
    r"(?:(?:at|from|vers|a partir de|des|de|a las|a la|a los|as|a|at about|على|في|من|عند|الساعه|تمام)"
    r"(?: (?:les|las|as|الساعه))? )*"
)
_HOURS = r"h|hs|hrs|heures?|horas?|o'clock|uhr|ساعه|hours?"
_MINUTES = r"min|minutes?|minutos?|دقيقه"
_TIME = re.compile(
    rf"{_BEFORE}(?P<hour>\d{{1,2}}) ?(?:(?P<mark>[:.]|{_HOURS}) ?(?:(?P<minute>\d{{2}})(?: ?(?:{_MINUTES}|h))?)?)?"
    rf" ?(?:(?P<am>{_MORNING})|(?P<pm>{_EVENING}))?"
)
_COMPACT = re.compile(r"(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d)")


def time(text: str) -> str:
    """A time of the day, "HH:MM". Misunderstood: wrong-empty, wrong-time, wrong-time-unclear."""
    folded = line(text, "wrong-time", most=60).strip(" .,;!?()")
    named = _NAMED.get(_AT.sub("", folded))
    if named is not None:
        return named
    if match := _COMPACT.fullmatch(folded):
        return f"{match['hour']}:{match['minute']}"
    match = _TIME.fullmatch(folded) or _TIME.fullmatch(folded + ".")
    if match is None:
        raise Misunderstood("wrong-time")
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    return f"{_of_the_day(hour, match, folded):02}:{_checked(minute):02}"


def _of_the_day(hour: int, match: re.Match[str], folded: str) -> int:
    half = "am" if match["am"] else "pm" if match["pm"] else ""
    if hour == 24 and not half:
        return 0
    if hour > 23 or (half and hour == 0):
        raise Misunderstood("wrong-time")
    if half and hour <= 12:
        return hour % 12 + (12 if half == "pm" else 0)
    if not half and 1 <= hour <= 12 and match["mark"] is None:
        raise Misunderstood("wrong-time-unclear", {"first": f"{hour % 12:02}:00", "second": f"{hour % 12 + 12}:00"})
    return hour


def _checked(minute: int) -> int:
    if minute > 59:
        raise Misunderstood("wrong-time")
    return minute
