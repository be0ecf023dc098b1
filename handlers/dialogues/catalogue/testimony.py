"""A testimony, under a pseudonym or none, with a consent of its own; its author can withdraw it at any time."""

from __future__ import annotations

from handlers.dialogues.model import Dialogue, Kind, Question, Store

DIALOGUES = (
    Dialogue(
        "testimony",
        (
            Question("summary", Kind.LONG, most=500, own_story=True),
            Question("pseudonym", Kind.PERSON, optional=True, stored=Store.DATA, own_story=True),
            Question("themes", Kind.CHOICES, optional=True, enumeration="theme", most=3),
            Question("country", Kind.COUNTRY, optional=True),
        ),
        record="testimony",
        consents=("testimony",),
        required=("testimony",),
        command="testimony",
    ),
)
