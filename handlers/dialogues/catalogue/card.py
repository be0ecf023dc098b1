"""A local citizenship card: what it opens and which other cards it recognises. Nothing is asked about its holders,
since the network decided that the card must not become a monitoring tool."""

from __future__ import annotations

from handlers.dialogues.model import Dialogue, Kind, Question

DIALOGUES = (
    Dialogue(
        "card",
        (
            Question("title", Kind.SHORT, most=15),
            Question("place", Kind.PLACE),
            Question("organisation", Kind.ORGANISATION),
            Question("summary", Kind.LONG, most=100),
            Question("opens", Kind.LONG, most=200),
            Question("languages", Kind.LANGUAGES),
            Question("recognises", Kind.RECORDS, optional=True, of="card"),
            Question("who", Kind.LONG, optional=True, detail=True, most=100),
            Question("proof", Kind.LONG, optional=True, detail=True, most=100),
            Question("safeguards", Kind.LONG, optional=True, detail=True, most=200),
            Question("since", Kind.YEAR, optional=True, detail=True, minimum=1900),
            Question("link", Kind.LINK, optional=True, detail=True),
            Question("contact", Kind.CONTACT, optional=True, detail=True, careful=False),
        ),
        record="card",
        consents=("publish", "relay", "export"),
        required=("publish",),
        command="card",
    ),
)
