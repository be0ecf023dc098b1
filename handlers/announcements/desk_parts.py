"""What the parts of the announcements' desk hand to each other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from handlers.announcements.cases import Case
from handlers.private.visit import Choice, Visit
from messages.richtext import RichText


class Put(Protocol):
    """Offers something, in place of a message if there is one."""

    def __call__(
        self, visit: Visit, body: RichText, choices: Sequence[Choice], message_id: int | None, *, columns: int = 1
    ) -> None:
        """See Desk.put."""
        ...


class Show(Protocol):
    """Shows the screen of an announcement."""

    def __call__(self, visit: Visit, case: Case, message_id: int | None = None, *, note: str = "") -> None:
        """See Desk.show."""
        ...
