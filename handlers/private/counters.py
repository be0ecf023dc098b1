"""Who does what in private: commands, what is picked, letters, searches; filled in where the program is built."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from handlers.private.visit import Visit

Handler = Callable[[Visit, str], None]
"""Obeys a command; the text is what followed it."""
Pressed = Callable[[Visit, str, int | None], None]
"""Handles what was picked: its data without the prefix, and the message that offered it."""


@dataclass(slots=True)
class Counters:
    """Who does what. `letters` takes an answer to a letter, and says whether it was one; `answered` a word that answers
    the message replied to, or without one what was offered last; `look_for` what is nothing else; `greet` speaks to
    somebody for the first time.

    In rooms where others read along: `commands_in_rooms` answer there, `pressed_in_rooms` take buttons and reactions;
    `word` tells what a reply to something of the bot's may mean (None: nothing), `asks` whether what that offered asks
    for such a word (else it is an ordinary message), `answered_in_room` takes it."""

    commands: dict[str, Handler] = field(default_factory=dict)
    pressed: dict[str, Pressed] = field(default_factory=dict)
    letters: Callable[[Visit, int, str], bool] = lambda visit, message, text: False
    answered: Callable[[Visit, int | None, str], bool] = lambda visit, message, text: False
    look_for: Handler = lambda visit, text: None
    greet: Callable[[Visit], None] = lambda visit: None
    code: Callable[[Visit, str], bool] = lambda visit, text: False
    commands_in_rooms: dict[str, Handler] = field(default_factory=dict)
    pressed_in_rooms: dict[str, Pressed] = field(default_factory=dict)
    word: Callable[[str], str | None] = lambda text: None
    asks: Callable[[list[str]], bool] = bool
    answered_in_room: Callable[[Visit, int, str], None] = lambda visit, message, word: None
