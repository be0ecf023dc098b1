"""An organisation presents itself, and may sign the membership charter."""

from __future__ import annotations

from handlers.dialogues.model import Dialogue, Kind, Question, Store, When

DIALOGUES = (
    Dialogue(
        "organisation",
        (
            Question("title", Kind.SHORT, most=20, stored=Store.TEXT),
            Question("type", Kind.CHOICE, enumeration="orgtype"),
            Question("place", Kind.PLACE),
            Question("languages", Kind.LANGUAGES),
            Question("summary", Kind.LONG, optional=True, most=100),
            Question("aliases", Kind.SHORT, optional=True, detail=True, most=30, stored=Store.DATA),
            Question("led_by_migrants", Kind.YES_NO, optional=True, detail=True),
            Question("link", Kind.LINK, optional=True),
            Question("contact", Kind.CONTACT, optional=True, careful=False),
            Question("charter", Kind.YES_NO, optional=True),
            Question("charter_role", Kind.PERSON, when=When("charter", (True,))),
            Question("charter_until", Kind.DATE, when=When("charter", (True,))),
        ),
        record="organisation",
        consents=("publish", "export"),
        required=("publish",),
        command="organisation",
    ),
)
