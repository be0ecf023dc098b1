"""What can be done at an event besides coming: asking, reading what others ask, speaking, saying that one is there.

The card of an event shows the ways in; all of it is on a screen of its own.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final

from handlers.announcements.model import Pick
from handlers.events.attended import here_pick, is_open
from handlers.events.gathering import Gathering
from handlers.events.hall import leads
from handlers.events.model import Event
from handlers.private.visit import Choice, Visit
from messages.catalog import Catalog
from storage import webinars

_WITHOUT: Final = ("calendar_day", "welcoming_week")
"""Kinds of events that nobody speaks at: what happens on them are events of their own."""
_ASKED: Final = ("webinar", "debate")
"""Kinds that live of questions: reminders of them ask for some."""


def in_reminder(catalog: Catalog, language: str, event: Event, now: datetime) -> tuple[Pick, ...]:
    """What is offered to those who come when they are reminded of it."""
    asks = (Pick(catalog.text("webinar-ask", language), f"wb:ask:{event.ref}"),) if event.kind in _ASKED else ()
    return (*here_pick(catalog, language, event, now), *asks)


def on_card(visit: Visit, gathering: Gathering) -> list[Choice]:
    """What the card of an event offers of it."""
    ref = gathering.event.ref
    found: list[Choice] = []
    if gathering.event.kind in _WITHOUT or visit.public:
        return found
    if is_open(gathering.event, visit.now):
        found.append((visit.text("webinar-here"), f"wb:here:{ref}"))
    if gathering.open:
        found.append((visit.text("webinar-ask"), f"wb:ask:{ref}"))
    if gathering.open or webinars.count(visit.conn, ref) or leads(visit, gathering):
        found.append((visit.text("webinar-take-part"), f"wb:hub:{ref}"))
    return found


def choices(visit: Visit, gathering: Gathering) -> list[Choice]:
    """All that anybody can do; see `leading` for those who lead it."""
    ref = gathering.event.ref
    offered: list[Choice] = []
    if gathering.open:
        offered.append((visit.text("webinar-ask"), f"wb:ask:{ref}"))
    if count := webinars.count(visit.conn, ref):
        offered.append((f"{visit.text('webinar-questions')} ({count})", f"wb:list:{ref}"))
    if gathering.open:
        offered.append((visit.text("webinar-speak"), f"wb:speak:{ref}"))
    if is_open(gathering.event, visit.now):
        offered.append((visit.text("webinar-here"), f"wb:here:{ref}"))
    return offered


def leading(visit: Visit, gathering: Gathering) -> list[Choice]:
    """What those who lead it can do besides."""
    ref = gathering.event.ref
    offered = [
        (visit.text("webinar-desk"), f"wb:desk:{ref}"),
        (visit.text("webinar-floor-open"), f"wb:floor:{ref}"),
        (visit.text("webinar-there-open"), f"wb:there:{ref}"),
    ]
    if gathering.over:
        offered.append((visit.text("webinar-after-open"), f"wb:after:{ref}"))
    return offered
