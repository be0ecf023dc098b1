"""What somebody who comes to an event may add: what they need to take part, a language that is not among the usual."""

from __future__ import annotations

from handlers.dialogues.model import Dialogue, Kind, Question, Store

DIALOGUES = (
    Dialogue(
        "rsvp_needs",
        (Question("text", Kind.LONG, most=60, stored=Store.CONFIDENTIAL, own_story=True),),
        brief=True,
    ),
    Dialogue("rsvp_language", (Question("languages", Kind.LANGUAGES, most=1, stored=Store.CONFIDENTIAL),), brief=True),
)
