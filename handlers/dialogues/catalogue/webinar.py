"""During a webinar, and after it: a question with or without a name, what organisers answer, why one is hidden, how
somebody wants to be called who speaks, where the recording is, what was said."""

from __future__ import annotations

from handlers.dialogues.model import Dialogue, Kind, Question, Store, When

_NAME = Question("name", Kind.PERSON, stored=Store.CONFIDENTIAL, careful=False)

DIALOGUES = (
    Dialogue(
        "webinar_question",
        (
            Question("text", Kind.LONG, most=80),
            Question("named", Kind.YES_NO, optional=True),
            Question(
                "name",
                Kind.PERSON,
                stored=Store.CONFIDENTIAL,
                careful=False,
                when=When("named", (True,)),
            ),
        ),
        brief=True,
    ),
    Dialogue("webinar_answer", (Question("text", Kind.LONG, most=200),), brief=True),
    Dialogue("webinar_hide", (Question("text", Kind.LONG, most=80, careful=False),), brief=True),
    Dialogue("webinar_speaker", (_NAME,), brief=True),
    Dialogue("webinar_recording", (Question("link", Kind.LINK),), brief=True),
    Dialogue("webinar_summary", (Question("text", Kind.LONG, most=400),), brief=True),
    Dialogue("webinar_resources", (Question("text", Kind.LONG, most=200, careful=False),), brief=True),
)
