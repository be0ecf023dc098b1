"""A meeting, a webinar or another event; and the short questions by which one is fixed, postponed or cancelled.

Its date may be a month or a year; the address to join by is for those alone who come.
"""

from __future__ import annotations

from handlers.dialogues.model import Dialogue, Kind, Question, Store, When

_THERE = When("mode", ("on_site", "hybrid"))
_DAY = When("start", whole=True)
_LIMITED = When("capacity", given=True)
_ONLINE = When("mode", ("online", "hybrid"))

DIALOGUES = (
    Dialogue(
        "event",
        (
            Question("kind", Kind.CHOICE, enumeration="event_kind"),
            Question("title", Kind.SHORT, most=15),
            Question("start", Kind.DATE),
            Question("time", Kind.TIME, optional=True, when=_DAY),
            Question("mode", Kind.CHOICE, enumeration="event_mode"),
            Question("place", Kind.PLACE, when=_THERE),
            Question("join_link", Kind.LINK, optional=True, when=_ONLINE, stored=Store.CONFIDENTIAL),
            Question("time_zone", Kind.TIME_ZONE, optional=True),
            Question("languages", Kind.LANGUAGES),
            Question("summary", Kind.LONG, most=100),
            Question("until", Kind.TIME, optional=True, detail=True, when=When("time", given=True)),
            Question("end", Kind.DATE, optional=True, detail=True, after="start"),
            Question("organisation", Kind.ORGANISATION, optional=True, detail=True),
            Question("organisers", Kind.SHORT, optional=True, detail=True, most=30, stored=Store.DATA),
            Question("region", Kind.CHOICE, optional=True, detail=True, enumeration="region"),
            Question("themes", Kind.CHOICES, optional=True, detail=True, enumeration="theme", most=5),
            Question("pillars", Kind.CHOICES, optional=True, detail=True, enumeration="pillar"),
            Question("interpretation", Kind.LANGUAGES, optional=True, detail=True, stored=Store.DATA),
            Question("access", Kind.YES_NO, optional=True, detail=True),
            Question("access_how", Kind.LONG, optional=True, detail=True, most=100, when=When("access", (True,))),
            Question("capacity", Kind.NUMBER, optional=True, detail=True, minimum=1, maximum=1_000_000),
            Question("reserved", Kind.NUMBER, optional=True, detail=True, minimum=0, when=_LIMITED, within="capacity"),
            Question("joining", Kind.CHOICE, optional=True, detail=True, enumeration="event_joining"),
            Question("deadline", Kind.DATE, optional=True, detail=True, before="start", whole=True),
            Question("agenda", Kind.LONG, optional=True, detail=True, most=300),
            Question("link", Kind.LINK, optional=True, detail=True),
            Question("file", Kind.FILE, optional=True, detail=True),
            Question("photo", Kind.FILE, optional=True, detail=True),
            Question(
                "umbrella", Kind.RECORDS, of="event", of_kind="welcoming_week", optional=True, detail=True, most=1
            ),
        ),
        record="event",
        consents=("publish", "relay", "export"),
        required=("publish",),
        trusted=("coordinator",),
        command="event",
    ),
    Dialogue(
        "event_fix",
        (Question("start", Kind.DATE), Question("time", Kind.TIME, optional=True, when=_DAY)),
        brief=True,
    ),
    Dialogue("event_reason", (Question("text", Kind.LONG, optional=True, most=60),), brief=True),
    Dialogue(
        "event_dates",
        (
            Question("text", Kind.LONG, most=150, careful=False),
            Question("days", Kind.NUMBER, optional=True, minimum=1, maximum=60),
        ),
        brief=True,
    ),
)
