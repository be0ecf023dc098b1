"""Quiet hours as people write them: "22-7", "22h à 7h30", "from 10 pm to 7 am", "٢٢ - ٧"; "none", "the network's".

Kept as "22:00-07:00" in local time; "-" is none at all, "" the network's.
"""

from __future__ import annotations

import re
from datetime import time
from functools import cache

from messages.catalog import LANGUAGES, Catalog
from messages.folding import fold

NONE, NETWORK = "-", ""
_LONGEST = 80
_AFTERNOON = r"p\.? ?m\.?|pm|مساء|م|de la noche|de la tarde|da noite|da tarde|du soir"
_MORNING = r"a\.? ?m\.?|am|صباحا|ص|de la manana|da manha|du matin"
_TIME = re.compile(rf"(\d{{1,2}})(?: ?[:h.] ?(\d{{2}})?)?(?: ?(?:({_AFTERNOON})|({_MORNING}))(?![^\W\d_]))?")


def quiet_hours(text: str) -> str | None:
    """The hours that a text means, as they are kept; None if it means none that could be kept."""
    folded = fold(text[:_LONGEST]).strip(" .")
    for key, value in (("settings-quiet-none", NONE), ("settings-quiet-network", NETWORK)):
        if folded in _forms(key):
            return value
    found = [_moment(match) for match in _TIME.finditer(folded)]
    times = [one for one in found if one is not None]
    if len(found) != 2 or len(times) != 2 or times[0] == times[1]:
        return None
    return f"{times[0]:%H:%M}-{times[1]:%H:%M}"


def _moment(match: re.Match[str]) -> time | None:
    hour, minute = int(match[1]), int(match[2] or 0)
    if match[3] and hour < 12:
        hour += 12
    elif match[4] and hour == 12:
        hour = 0
    hour = 0 if (hour, minute) == (24, 0) else hour
    return time(hour, minute) if hour < 24 and minute < 60 else None


@cache
def _forms(key: str) -> frozenset[str]:
    catalog = Catalog()
    texts = [catalog.text(f"{key}{part}", language) for language in LANGUAGES for part in ("", ".words")]
    return frozenset(fold(form.strip()) for text in texts for form in text.split(","))
