"""A guide, a study, a training module… that others may use."""

from __future__ import annotations

from handlers.dialogues.model import Dialogue, Kind, Question, When

DIALOGUES = (
    Dialogue(
        "resource",
        (
            Question("title", Kind.SHORT, most=20),
            Question("kind", Kind.CHOICE, enumeration="resource"),
            Question("summary", Kind.LONG, most=100),
            Question("languages", Kind.LANGUAGES),
            Question("themes", Kind.CHOICES, enumeration="theme", most=5),
            Question("link", Kind.LINK, optional=True),
            Question("file", Kind.FILE, when=When("link")),
            Question("organisation", Kind.ORGANISATION, optional=True),
            Question("licence", Kind.CHOICE, optional=True, enumeration="licence"),
        ),
        record="resource",
        consents=("publish", "export"),
        required=("publish",),
        command="resource",
    ),
)
