"""An association or a city registers what it does: six questions first, more detail later."""

from __future__ import annotations

from handlers.dialogues.model import Dialogue, Kind, Question, When

DIALOGUES = (
    Dialogue(
        "practice",
        (
            Question("title", Kind.SHORT, most=15),
            Question("summary", Kind.LONG, most=100),
            Question("themes", Kind.CHOICES, enumeration="theme", most=5),
            Question("place", Kind.PLACE),
            Question("organisation", Kind.ORGANISATION),
            Question("languages", Kind.LANGUAGES),
            Question("pillars", Kind.CHOICES, optional=True, detail=True, enumeration="pillar"),
            Question("groups", Kind.CHOICES, optional=True, detail=True, enumeration="group"),
            Question("status", Kind.CHOICE, optional=True, detail=True, enumeration="status"),
            Question("since", Kind.YEAR, optional=True, detail=True, minimum=1900),
            Question("until", Kind.YEAR, optional=True, detail=True, minimum=1900, when=When("status", ("ended",))),
            Question("rural", Kind.YES_NO, optional=True, detail=True),
            Question("challenge", Kind.LONG, optional=True, detail=True, most=300),
            Question("method", Kind.LONG, optional=True, detail=True, most=300),
            Question("results", Kind.LONG, optional=True, detail=True, most=300),
            Question("lessons", Kind.LONG, optional=True, detail=True, most=300),
            Question("needs", Kind.LONG, optional=True, detail=True, most=300),
            Question("partners", Kind.SHORT, optional=True, detail=True, most=60),
            Question("with_people", Kind.YES_NO, optional=True, detail=True),
            Question(
                "with_people_how", Kind.LONG, optional=True, detail=True, most=200, when=When("with_people", (True,))
            ),
            Question("funding", Kind.CHOICES, optional=True, detail=True, enumeration="funding"),
            Question("legal_basis", Kind.LONG, optional=True, detail=True, most=100),
            Question("link", Kind.LINK, optional=True, detail=True),
            Question("photo", Kind.FILE, optional=True, detail=True),
            Question("visits", Kind.YES_NO, optional=True, detail=True),
            Question("elected", Kind.YES_NO, optional=True, detail=True),
            Question("election", Kind.DATE, optional=True, detail=True, when=When("elected", (True,))),
            Question("contact", Kind.CONTACT, optional=True, detail=True, careful=False),
            Question("licence", Kind.CHOICE, optional=True, detail=True, enumeration="licence"),
        ),
        record="practice",
        consents=("publish", "relay", "export"),
        required=("publish",),
        command="practice",
    ),
)
