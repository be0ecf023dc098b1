"""What the engine wants to be shown, before it is known where: a text and choices, no platform."""

from __future__ import annotations

from dataclasses import dataclass

from messages.richtext import RichText


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to press or to answer with; `token` comes back. `ticked` is None where nothing can be ticked."""

    token: str
    label: str
    ticked: bool | None = None


@dataclass(frozen=True, slots=True)
class Prompt:
    """A question as it stands: `choices` are answers (numbered where there are no buttons), `grid` rows that only make
    sense as buttons (a calendar), `words` what can always be said. Only `page` of the choices is shown as buttons."""

    text: RichText
    choices: tuple[Choice, ...] = ()
    grid: tuple[tuple[Choice, ...], ...] = ()
    words: tuple[tuple[Choice, ...], ...] = ()
    several: bool = False
    page: int = 0
    columns: int = 1
    said: tuple[str, ...] = ()  # the same words as labels, all of them, for where there are no buttons
    poll: bool = False  # may be offered as a poll or by reactions: it takes nothing but one of its choices


NOTHING = ""
"""The token of a button that does nothing: a weekday's name, an empty day."""
