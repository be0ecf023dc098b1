"""How people say whether they come: the buttons and reactions below what is said of an event, and words in reply."""

from __future__ import annotations

from functools import cache
from typing import Final

from handlers.announcements.model import Pick
from handlers.events.model import Event
from messages.catalog import LANGUAGES, Catalog
from messages.folding import fold

ANSWERS: Final = ("yes", "maybe", "no")
"""storage.event_tables.attendances, answer."""
_KEYS: Final = {"yes": "✅", "maybe": "🤔", "no": "❌"}
_OF_MANY: Final = ("calendar_day", "welcoming_week")
_LONGEST = 40  # characters of a word that can be an answer
_AROUND = " .,!?;:…¡¿"


def picks(catalog: Catalog, language: str, event: Event) -> tuple[Pick, ...]:
    """What is offered below an event, to a room or to one person. Nothing where nobody can answer: cancelled events,
    those by invitation, whose guests answer in private, and days and weeks that nobody comes to as such."""
    if not event.public or event.status == "cancelled" or event.joining == "invitation" or event.kind in _OF_MANY:
        return ()
    return tuple(answer(catalog, language, one, event.ref) for one in ANSWERS)


def answer(catalog: Catalog, language: str, one: str, ref: str) -> Pick:
    """One of the three."""
    return Pick(catalog.text(f"rsvp-pick-{one}", language), f"rsvp:{one}:{ref}", _KEYS[one])


def word(text: str) -> str | None:
    """ "yes", "maybe" or "no" if a short text says just that in one of the languages, or is the sign of it; None for
    anything else: whoever writes more than that says something to the others."""
    if len(text) > _LONGEST:
        return None
    stripped = text.strip(_AROUND)
    return _signs().get(stripped.removesuffix("\ufe0f")) or _words().get(fold(stripped).strip(_AROUND))


@cache
def _signs() -> dict[str, str]:
    return {key: name for name, key in _KEYS.items()}


@cache
def _words() -> dict[str, str]:
    catalog = Catalog()
    return {
        fold(form): name
        for name in ANSWERS
        for language in LANGUAGES
        for form in catalog.text(f"rsvp-pick-{name}.words", language).split(",")
    }
