"""What comes of something said in a dialogue."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from handlers.dialogues.draft import Draft
from handlers.dialogues.prompt import Prompt


class Outcome(StrEnum):
    """What becomes of the draft."""

    GO_ON = "go-on"
    SAVED = "saved"
    CANCELLED = "cancelled"
    DONE = "done"


@dataclass(slots=True)
class Step:
    """What came of something said: the draft as it is now, notes to say first, the prompt that stands (None at an end).
    `in_place`: only what the prompt shows has changed, not where the draft is. `picked` is the answer that was pressed,
    in words; `toast` a passing word for whoever pressed."""

    draft: Draft
    prompt: Prompt | None = None
    notes: list[str] = field(default_factory=list)
    outcome: Outcome = Outcome.GO_ON
    in_place: bool = False
    picked: str = ""
    toast: str = ""
