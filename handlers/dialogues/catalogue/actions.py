"""A joint action of the network, and the short questions that keep it up to date."""

from __future__ import annotations

from handlers.dialogues.model import Dialogue, Kind, Question

_STEP = Question("step", Kind.LONG, optional=True, most=60, careful=False)

DIALOGUES = (
    Dialogue(
        "action",
        (
            Question("title", Kind.SHORT, most=20, careful=False),
            Question("owner", Kind.ORGANISATION),
            _STEP,
            Question("due", Kind.DATE, optional=True),
            Question("committee", Kind.YES_NO),
        ),
    ),
    Dialogue("action_step", (_STEP,), brief=True),
    Dialogue("action_due", (Question("due", Kind.DATE, optional=True),), brief=True),
    Dialogue("action_owner", (Question("owner", Kind.ORGANISATION),), brief=True),
)
