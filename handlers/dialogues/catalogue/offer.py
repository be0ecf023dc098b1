"""An offer of a visit or of training."""

from __future__ import annotations

from handlers.dialogues.model import Dialogue, Kind, Question

DIALOGUES = (
    Dialogue(
        "offer",
        (
            Question("kind", Kind.CHOICE, enumeration="offer"),
            Question("title", Kind.SHORT, most=20),
            Question("summary", Kind.LONG, most=150),
            Question("themes", Kind.CHOICES, enumeration="theme", most=3),
            Question("place", Kind.PLACE),
            Question("languages", Kind.LANGUAGES),
            Question("organisation", Kind.ORGANISATION, optional=True),
            Question("date", Kind.DATE, optional=True),
            Question("capacity", Kind.NUMBER, optional=True, minimum=1, maximum=100_000),
            Question("conditions", Kind.LONG, optional=True, most=100),
        ),
        record="offer",
        consents=("publish", "relay", "export"),
        required=("publish",),
        command="offer",
    ),
)
