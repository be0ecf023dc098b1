"""A task that somebody adds to the preparation of a Welcoming Week."""

from __future__ import annotations

from handlers.dialogues.model import Dialogue, Kind, Question, Store

DIALOGUES = (
    Dialogue(
        "week_task",
        (
            Question("text", Kind.SHORT, most=20, stored=Store.CONFIDENTIAL),
            Question("due", Kind.DATE),
        ),
        brief=True,
    ),
)
