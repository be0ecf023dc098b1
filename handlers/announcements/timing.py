"""When an announcement leaves: as soon as it is sent, or at a time on somebody's clock; how late it is still good."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, Final
from zoneinfo import ZoneInfo

from handlers.announcements.cases import Case, Cases
from handlers.announcements.desk_parts import Put, Show
from handlers.dialogues.draft import Draft
from handlers.events.model import moment
from handlers.events.when import moment_text
from handlers.private.visit import Visit
from handlers.private.zones import zone_of
from messages.richtext import Style, joined, plain

_LATE: Final = (6, 24, 72, 0)
"""Hours that one may choose from; 0 is however late."""
_DAY = len("2024-06-15")


def in_words(visit: Visit, case: Case) -> list[str]:
    """When, and what holds for it, a line each."""
    lines = [when(visit, case)]
    if case.broadcast.fire_at is not None:
        hours = case.late_hours
        lines.append(visit.text("announce-late", hours=hours) if hours else visit.text("announce-late-any"))
    if case.broadcast.urgent:
        lines.append(visit.text("announce-urgent"))
    return lines


def when(visit: Visit, case: Case) -> str:
    """Its time, on the clocks that matter."""
    at = case.broadcast.fire_at
    if at is None:
        return visit.text("announce-when-now")
    return visit.text("announce-when-at", time=clocks(visit, at, case.zone))


def clocks(visit: Visit, at: datetime, zone: str) -> str:
    """A moment in the zone it was given in, beside it the reader's own and UTC where their clocks differ."""
    wanted = [zone or zone_of(visit), zone_of(visit), "UTC"]
    shown: dict[timedelta | None, str] = {}
    for one in wanted:
        shown.setdefault(at.astimezone(ZoneInfo(one)).utcoffset(), moment_text(at, visit.language, one))
    return " · ".join(list(shown.values())[:2])


def expires_at(case: Case, fire_at: datetime) -> datetime | None:
    """After when it is not sent any more; None for never."""
    return fire_at + timedelta(hours=case.late_hours) if case.late_hours else None


class Timing:
    """The choices `an:when:<ref>[:<what>]`, and the end of the dialogue `announce_when`."""

    def __init__(self, cases: Cases, put: Put, show: Show) -> None:
        self._cases = cases
        self._put = put
        self._show = show

    def pressed(self, visit: Visit, case: Case, rest: str, message_id: int | None) -> None:
        """A choice about time."""
        if rest == "at":
            self._cases.ask(visit, "announce_when", case.ref)
        elif rest == "now":
            self._set(visit, case, message_id, fire_at=None, expires_at=None)
        elif rest == "urgent":
            self._set(visit, case, message_id, urgent=not case.broadcast.urgent)
        elif rest.isdecimal() and int(rest) in _LATE:
            after = self._cases.edited(visit, case, data={"late_hours": int(rest)})
            self._offer(visit, after or case, message_id)
        else:
            self._offer(visit, case, message_id)

    def answered(self, visit: Visit, case: Case, draft: Draft) -> None:
        """A date, a time and perhaps a zone were given."""
        date, clock = str(draft.value("date") or ""), str(draft.value("time") or "")
        zone = str(draft.value("zone") or "") or case.zone or zone_of(visit)
        at = moment(f"{date}T{clock}", zone) if len(date) == _DAY and not date.startswith("--") else None
        if at is None:
            visit.tell("announce-when-whole")
            self._cases.ask(visit, "announce_when", case.ref)
            return
        if at <= visit.now:
            visit.tell("announce-when-past", time=clocks(visit, at, zone))
            self._cases.ask(visit, "announce_when", case.ref)
            return
        self._set(visit, case, None, fire_at=at, data={"zone": zone})

    def _set(self, visit: Visit, case: Case, message_id: int | None, **values: Any) -> None:
        after = self._cases.edited(visit, case, **values)
        note = "" if after is not None else visit.text("announce-too-late")
        self._show(visit, after or self._cases.find(visit.conn, case.ref) or case, message_id, note=note)

    def _offer(self, visit: Visit, case: Case, message_id: int | None) -> None:
        start = f"an:when:{case.ref}:"
        urgent = "☑" if case.broadcast.urgent else "☐"
        choices = [(visit.text(f"announce-b-when-{name}"), start + name) for name in ("now", "at")]
        for hours in _LATE:
            sign = "●" if hours == case.late_hours else "○"
            label = visit.text("announce-b-late", hours=hours) if hours else visit.text("announce-b-late-any")
            choices.append((f"{sign} {label}", f"{start}{hours}"))
        choices.append((f"{urgent} {visit.text('announce-b-urgent')}", f"{start}urgent"))
        choices.append((visit.text("word-done"), f"an:show:{case.ref}"))
        head = plain(visit.text("announce-when-head")).wrapped(Style.BOLD)
        lines = plain("\n".join(in_words(visit, case)))
        self._put(
            visit,
            joined([head, lines, plain(visit.text("announce-late-help"))], "\n\n"),
            choices,
            message_id,
            columns=2,
        )
