"""After an event: where its recording is, what was said, what to read. Told once to those who had heard of the event or
were there; what is changed later is put right where it was told."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, Final

import sqlalchemy as sa

from handlers.announcements.model import Audience, Broadcast, Composed, NewBroadcast, Pick, Reader
from handlers.announcements.port import Broadcasting
from handlers.dialogues.draft import Draft
from handlers.dialogues.service import Dialogues
from handlers.directory import publishing
from handlers.events import announcing
from handlers.events.gathering import Gathering, by_id
from handlers.events.hall import Action, led_event, put, said_in
from handlers.events.remains import SUMMARY, after_lines
from handlers.events.retelling import Retelling
from handlers.private.visit import Choice, Office, Visit
from messages.richtext import Style, joined, plain
from storage import records, webinars
from storage.records import Record

AFTER: Final = "webinar_after"
"""The composer of what is told afterwards."""
_PARTS: Final = {"recording": "link", "summary": "text", "resources": "text"}
_OUT: Final = ("sending", "sent")
_TRANSLATING: Final = timedelta(seconds=30)


class Afterwards:
    """The organisers' screen, and what is told. `dialogues` is set by the wiring."""

    def __init__(self, office: Office, *, broadcasts: Broadcasting) -> None:
        self._office = office
        self._broadcasts = broadcasts
        self._retelling = Retelling(broadcasts, AFTER, kind="event", field=SUMMARY)
        self.fire_due = self._retelling.fire_due
        broadcasts.composers[AFTER] = self._compose
        self.dialogues: Dialogues | None = None
        self.actions: dict[str, Action] = {
            "after": self._screen,
            "set": self._set,
            "drop": self._drop,
            "tell": self._tell,
        }

    # the screen

    def _screen(self, visit: Visit, ref: str, _: str, message_id: int | None) -> None:
        gathering = self._found(visit, ref)
        if gathering is not None:
            self._show(visit, gathering, message_id)

    def _show(self, visit: Visit, gathering: Gathering, message_id: int | None, note: str = "") -> None:
        record, ref = gathering.record, gathering.event.ref
        lines = after_lines(visit.conn, self._office, record, visit.language)
        head = plain(gathering.text("webinar-after", visit.language)).wrapped(Style.BOLD)
        parts = [*([plain(note)] if note else []), head, *(lines or [plain(visit.text("webinar-after-none"))])]
        choices: list[Choice] = []
        there = self._there(visit.conn, record)
        for name in _PARTS:
            verb = "change" if name in there else "add"
            choices.append((visit.text(f"webinar-after-{verb}-{name}"), f"wb:set:{ref}:{name}"))
        for name in there:
            choices.append((visit.text(f"webinar-after-drop-{name}"), f"wb:drop:{ref}:{name}"))
        told = self._told(visit.conn, record)
        if there and set(there) - {name for one in told for name in one.data.get("parts") or ()}:
            key = "webinar-after-tell-again" if told else "webinar-after-tell"
            choices.insert(0, (visit.text(key), f"wb:tell:{ref}:{len(told) + 1}"))
        choices.append((visit.text("webinar-back"), f"wb:hub:{ref}"))
        put(visit, message_id, joined(parts, "\n\n"), choices)

    def _set(self, visit: Visit, ref: str, name: str, message_id: int | None) -> None:
        if self._found(visit, ref) is not None and name in _PARTS and self.dialogues is not None:
            self.dialogues.start(visit, f"webinar_{name}", subject=ref)

    def _drop(self, visit: Visit, ref: str, name: str, message_id: int | None) -> None:
        gathering = self._found(visit, ref)
        if gathering is not None and name in _PARTS:
            self._keep(visit, gathering, name, "", "", message_id)

    def said(self, visit: Visit, draft: Draft, ref: str) -> None:
        """The ending of the three dialogues."""
        gathering = self._found(visit, ref)
        name = draft.name.removeprefix("webinar_")
        if gathering is None or name not in _PARTS:
            return
        text, language = said_in(visit, draft, _PARTS[name])
        if text:
            self._keep(visit, gathering, name, text, language, None)

    def _keep(
        self, visit: Visit, gathering: Gathering, name: str, text: str, language: str, message_id: int | None
    ) -> None:
        record, office = gathering.record, self._office
        data: dict[str, Any] = dict(record.data)
        if name != "summary":
            data[name] = text
        changed = records.change(
            visit.conn,
            record,
            role="author" if record.person_id == visit.person.id else "coordinator",
            person_id=visit.person.id,
            action="edited",
            secrets=office.secrets,
            now=visit.now,
            texts_now={SUMMARY: text} if name == "summary" else None,
            languages={SUMMARY: language} if name == "summary" and language else None,
            data_now={key: value for key, value in data.items() if value != "" or key != name},
        )
        publishing.changed(visit.conn, office, changed)
        self._retelling.correct(visit.conn, changed.id, visit.now, visit.rooms)
        self._show(visit, gathering.of(changed), message_id, visit.text("webinar-after-kept"))

    # telling

    def _tell(self, visit: Visit, ref: str, number: str, message_id: int | None) -> None:
        """Once for each number: pressed again, or by another organiser, it changes nothing."""
        gathering = self._found(visit, ref)
        if gathering is None:
            return
        there = self._there(visit.conn, gathering.record)
        told = self._told(visit.conn, gathering.record)
        if there and number == str(len(told) + 1):
            self._plan(visit, gathering, there, number)
        note = visit.text("webinar-after-told") if there else ""
        self._show(visit, gathering, message_id, note)

    def _plan(self, visit: Visit, gathering: Gathering, there: Sequence[str], number: str) -> None:
        record, summary = gathering.record, "summary" in there
        new = NewBroadcast(
            AFTER,
            self._audience(visit.conn, record),
            record_id=record.id,
            person_id=visit.person.id,
            data={"parts": list(there)},
            origin_key=f"after:{gathering.event.ref}:{number}",
            fire_at=visit.now + (_TRANSLATING if summary else timedelta()),
        )
        self._broadcasts.plan(visit.conn, new, now=visit.now, rooms=visit.rooms)

    def _audience(self, conn: sa.Connection, record: Record) -> Audience:
        """Who got an announcement of it, who comes or came."""
        there = tuple(sorted(webinars.attended(conn, record.id)))
        announced = self._broadcasts.of_record(conn, record.id, (announcing.EVENT,))
        told = tuple(one.id for one in announced if one.state in _OUT)
        return Audience(rooms=bool(told), targets_of=told, coming_to=record.id, persons=there)

    def _compose(
        self, conn: sa.Connection, office: Office, broadcast: Broadcast, reader: Reader, now: datetime
    ) -> Composed | None:
        """handlers.announcements.model.Composer; None if nothing is left to tell."""
        gathering = by_id(conn, office, broadcast.record_id or 0, now, set())
        lines = after_lines(conn, office, gathering.record, reader.language) if gathering is not None else []
        if gathering is None or not lines:
            return None
        head = plain(gathering.text("webinar-after-head", reader.language)).wrapped(Style.BOLD)
        card = f"ev:card:{gathering.event.ref}"
        if reader.person_id is None:
            card = office.platforms[reader.platform].doorway(f"p-{card.replace(':', '-')}")
        pick = Pick(office.catalog.text("webinar-after-more", reader.language), card)
        return Composed(joined([head, *lines], "\n\n"), (pick,))

    # inside

    def _found(self, visit: Visit, ref: str) -> Gathering | None:
        """The event, for those who lead it, once it is over."""
        gathering = led_event(visit, ref)
        if gathering is not None and not gathering.over:
            visit.say(gathering.text("webinar-after-early", visit.language))
            return None
        return gathering

    def _there(self, conn: sa.Connection, record: Record) -> list[str]:
        summary = records.source_of(conn, record, SUMMARY, secrets=self._office.secrets)
        return [name for name in _PARTS if (summary is not None if name == "summary" else record.data.get(name))]

    def _told(self, conn: sa.Connection, record: Record) -> list[Broadcast]:
        """What was told, one for each time."""
        found = self._broadcasts.of_record(conn, record.id, (AFTER,))
        return [one for one in found if one.person_id is not None and one.state != "cancelled"]
