"""An announcement, and the short questions about one. To whom it goes and when is chosen on its own screen, with
buttons: both can be changed there until it leaves."""

from __future__ import annotations

from handlers.dialogues.model import Dialogue, Kind, Question

_TITLE, _TEXT = 20, 500  # words

DIALOGUES = (
    Dialogue(
        "announce",
        (
            Question("kind", Kind.CHOICE, enumeration="announcement"),
            Question("title", Kind.SHORT, most=_TITLE, careful=False),
            Question("text", Kind.LONG, most=_TEXT),
            Question("file", Kind.FILE, optional=True),
        ),
    ),
    Dialogue("announce_title", (Question("text", Kind.SHORT, most=_TITLE, careful=False),), brief=True),
    Dialogue("announce_text", (Question("text", Kind.LONG, most=_TEXT, careful=False),), brief=True),
    Dialogue("announce_refuse", (Question("text", Kind.LONG, most=300, careful=False),), brief=True),
    Dialogue(
        "announce_when",
        (Question("date", Kind.DATE), Question("time", Kind.TIME), Question("zone", Kind.TIME_ZONE, optional=True)),
        brief=True,
    ),
)
