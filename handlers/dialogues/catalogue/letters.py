"""One-question dialogues: what is asked of a leader, answered, reported; what a coordinator asks, refuses, suggests;
where somebody's own territory is."""

from __future__ import annotations

from handlers.dialogues.model import Dialogue, Kind, Question


def _one(name: str, *questions: Question) -> Dialogue:
    return Dialogue(name, questions or (Question("text", Kind.LONG, most=300, careful=False),), brief=True)


DIALOGUES = (
    _one("ask"),
    _one("reply"),
    _one("report"),
    _one("review_ask"),
    _one("review_refuse"),
    _one("review_suggest", Question("text", Kind.LONG, most=500, careful=False)),
    _one("review_text", Question("text", Kind.LONG, most=500, careful=False)),
    _one("review_country", Question("country", Kind.COUNTRY)),
    _one("leave", Question("organisation", Kind.ORGANISATION, optional=True)),
    _one("home", Question("place", Kind.PLACE)),
)
