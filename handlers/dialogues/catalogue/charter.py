"""The membership charter: coordinators write a new version, interpreters mend its translations, an organisation signs.

Agreement is a question of its own, asked last, when it is known what is signed and for how long.
"""

from __future__ import annotations

from handlers.dialogues.model import Dialogue, Kind, Question

DIALOGUES = (
    Dialogue(
        "charter",
        (
            Question("title", Kind.SHORT, most=20, careful=False),
            Question("text", Kind.LONG, most=1500, careful=False),
            Question("years", Kind.NUMBER, minimum=1, maximum=5),
        ),
    ),
    Dialogue("charter_mend", (Question("text", Kind.LONG, most=1500, careful=False),), brief=True),
    Dialogue(
        "charter_sign",
        (
            Question("role", Kind.PERSON),
            Question("years", Kind.NUMBER, optional=True, minimum=1, maximum=5),
            Question("agree", Kind.YES_NO),
        ),
        brief=True,
    ),
)
