"""Telling the answer to a question: those who asked and supported it, once, in private, in their languages."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

import sqlalchemy as sa

from handlers.announcements.model import Audience, Broadcast, Composed, NewBroadcast, Pick, Reader
from handlers.announcements.port import Broadcasting
from handlers.events import asked
from handlers.events.gathering import Gathering, by_id
from handlers.events.hall import QUESTION
from handlers.events.questions import ANEW
from handlers.events.retelling import Retelling
from handlers.private.visit import Office, Visit
from messages.names import isolate
from messages.richtext import Style, joined, plain
from storage import people, records, webinars
from storage.records import Record

ANSWER: Final = "webinar_answer"
"""The composer that tells of answers."""
_TRANSLATING: Final = timedelta(seconds=30)  # that an answer in writing waits for its translations


class Answers:
    """What was answered aloud is told at once, what was answered in writing when it is translated."""

    def __init__(self, office: Office, *, broadcasts: Broadcasting) -> None:
        self._office = office
        self._broadcasts = broadcasts
        self._retelling = Retelling(broadcasts, ANSWER, kind=QUESTION, field="answer")
        self.fire_due = self._retelling.fire_due
        broadcasts.composers[ANSWER] = self._compose

    def tell(self, visit: Visit, record: Record, gathering: Gathering, how: str) -> None:
        """Tell them; `how` is "aloud" or "written". An answer that is written anew is put right where it was told."""
        key = f"answer:{record.ref}:{how}"
        self._retelling.correct(visit.conn, record.id, visit.now, visit.rooms, key)
        joined_with = webinars.joined(visit.conn, [record.ref]).get(record.ref, [])
        every = webinars.supporters(visit.conn, [record.id, *joined_with])
        persons = tuple(sorted(set[int]().union(*every.values()) - {visit.person.id}))
        starts, ends = gathering.event.starts_at, gathering.event.ends_at
        new = NewBroadcast(
            ANSWER,
            Audience(rooms=False, persons=persons),
            record_id=record.id,
            data={"how": how},
            origin_key=key,
            fire_at=visit.now + (_TRANSLATING if how == "written" else timedelta()),
            urgent=starts is not None and ends is not None and starts <= visit.now <= ends,
        )
        if persons:
            self._broadcasts.plan(visit.conn, new, now=visit.now, rooms=visit.rooms)

    def cancel(self, visit: Visit, record: Record) -> None:
        """It was not answered after all: who was not told yet is not."""
        for one in self._broadcasts.of_record(visit.conn, record.id, (ANSWER,)):
            self._broadcasts.cancel(visit.conn, one, now=visit.now)

    def _compose(
        self, conn: sa.Connection, office: Office, broadcast: Broadcast, reader: Reader, now: datetime
    ) -> Composed | None:
        """handlers.announcements.model.Composer; None if it is open again or not to be read any more."""
        record = records.get(conn, broadcast.record_id or 0, secrets=office.secrets)
        if record is None or record.state != "published" or not record.data.get("answered"):
            return None
        event = records.by_ref(conn, str(record.data.get("event", "")), secrets=office.secrets)
        gathering = by_id(conn, office, event.id, now, set()) if event is not None else None
        if gathering is None:
            return None
        language = reader.language
        (one,) = asked.read(conn, office, [record], language)
        own = reader.person_id is not None and _is_author(conn, record, reader.person_id)
        key = "webinar-told-answered-own" if own else "webinar-told-answered"
        lines = [plain(gathering.text(key, language)), plain(isolate(one.text)).wrapped(Style.QUOTE)]
        lines += [plain(one.mark).wrapped(Style.ITALIC)] if one.mark else []
        lines.append(plain(isolate(one.answer) if one.answer else office.catalog.text("webinar-told-aloud", language)))
        lines += [plain(one.answer_mark).wrapped(Style.ITALIC)] if one.answer and one.answer_mark else []
        pick = Pick(office.catalog.text("webinar-questions", language), f"wb:list:{gathering.event.ref}:{ANEW}")
        return Composed(joined(lines, "\n"), (pick,))


def _is_author(conn: sa.Connection, record: Record, person_id: int) -> bool:
    return record.person_id in people.everyone(conn, people.canonical(conn, person_id))
