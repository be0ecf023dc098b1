"""Taking part: an idea, what rapporteurs make of several, a vote, and the short questions about them. How a vote is
held is chosen on its own screen, with buttons: all of it can be changed there until the vote opens."""

from __future__ import annotations

from handlers.dialogues.model import Dialogue, Kind, Question, Store

_WORDING = (Question("title", Kind.SHORT, most=20), Question("summary", Kind.LONG, most=200))

DIALOGUES = (
    Dialogue(
        "idea",
        (
            Question("title", Kind.SHORT, most=20),
            Question("summary", Kind.LONG, optional=True, most=150),
            Question("themes", Kind.CHOICES, optional=True, enumeration="theme", most=3),
            Question("meeting", Kind.YES_NO, optional=True, stored=Store.TAG),
            Question("anonymous", Kind.YES_NO, optional=True, stored=Store.DATA),
        ),
        consents=("idea",),
        required=("idea",),
        command="idea",
    ),
    Dialogue("idea_join", _WORDING, brief=True),
    Dialogue("idea_reword", _WORDING, brief=True),
    Dialogue("idea_missing", (Question("text", Kind.LONG, optional=True, most=150),), brief=True),
    Dialogue(
        "vote",
        (
            Question("title", Kind.SHORT, most=30),
            Question("summary", Kind.LONG, optional=True, most=200),
            Question("options", Kind.LONG, optional=True, most=400, careful=False),
        ),
    ),
    Dialogue("vote_closing", (Question("date", Kind.DATE), Question("time", Kind.TIME)), brief=True),
    Dialogue("vote_quorum", (Question("number", Kind.NUMBER, minimum=0, maximum=100_000),), brief=True),
    Dialogue(
        "vote_objection",
        (Question("text", Kind.LONG, optional=True, most=150), Question("quote", Kind.YES_NO, optional=True)),
        brief=True,
    ),
    Dialogue("vote_ballot", (Question("numbers", Kind.SHORT, most=60, careful=False),), brief=True),
)
