"""A local activity of the Welcoming Week. Whoever comes from its programme has said by that which it is for."""

from __future__ import annotations

from handlers.dialogues.model import Dialogue, Kind, Question, Store

DIALOGUES = (
    Dialogue(
        "activity",
        (
            Question("title", Kind.SHORT, most=15),
            Question("kind", Kind.CHOICE, enumeration="activity"),
            Question("date", Kind.DATE),
            Question("time", Kind.SHORT, optional=True, most=8, stored=Store.DATA),
            Question("time_zone", Kind.TIME_ZONE, optional=True),
            Question("place", Kind.PLACE),
            Question("organisation", Kind.ORGANISATION),
            Question("summary", Kind.LONG, most=100),
            Question("languages", Kind.LANGUAGES),
            Question("access", Kind.LONG, optional=True, detail=True, most=100),
            Question("capacity", Kind.NUMBER, optional=True, detail=True, minimum=1, maximum=1_000_000),
            Question("card", Kind.YES_NO, optional=True, detail=True),
            Question("link", Kind.LINK, optional=True, detail=True),
            Question("photo", Kind.FILE, optional=True, detail=True),
            Question("umbrella", Kind.RECORDS, of="event", of_kind="welcoming_week", optional=True, most=1, given=True),
        ),
        record="activity",
        consents=("publish", "relay", "export"),
        required=("publish",),
        command="activity",
    ),
)
