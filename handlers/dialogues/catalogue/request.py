"""A request to the network: it goes to the leaders of practices that fit."""

from __future__ import annotations

from handlers.dialogues.model import Dialogue, Kind, Question

DIALOGUES = (
    Dialogue(
        "request",
        (
            Question("title", Kind.SHORT, most=20),
            Question("summary", Kind.LONG, most=150),
            Question("themes", Kind.CHOICES, enumeration="theme", most=3),
            Question("languages", Kind.LANGUAGES),
            Question("country", Kind.COUNTRY, optional=True),
            Question("until", Kind.DATE, optional=True),
        ),
        record="request",
        consents=("publish", "relay"),
        required=("publish",),
        command="request",
    ),
)
