"""The beginning of an announcement: what the dialogue brought becomes a record with its texts, and a broadcast that is
a draft. Other records than announcements get a draft of their own.
"""

from __future__ import annotations

from handlers.announcements.cases import COORDINATOR, Case, Cases
from handlers.announcements.composing import KIND
from handlers.announcements.desk_parts import Show
from handlers.announcements.model import Audience, Broadcast, NewBroadcast
from handlers.dialogues.draft import Draft
from handlers.directory.review_parts import give_back
from handlers.events.dates import KIND as EVENT
from handlers.events.model import event_of
from handlers.private.visit import Visit
from storage import records, translations
from storage.records import NewRecord, Record


class Writing:
    """Makes the first of it, and shows it."""

    def __init__(self, cases: Cases, show: Show) -> None:
        self._cases = cases
        self._show = show

    def written(self, visit: Visit, draft: Draft) -> None:
        """The dialogue `announce` has ended: it can be prepared now."""
        title, text = str(draft.value("title") or ""), str(draft.value("text") or "")
        if not visit.is_one_of(COORDINATOR):
            visit.tell("help-coordinators-only")
            give_back(visit, f"{title}\n\n{text}".strip())
            return
        kind = str(draft.value("kind") or "other")
        answer = draft.answers.get("text")
        language = (answer.language if answer else "") or draft.language
        file = draft.value("file")
        new = NewRecord(
            KIND,
            language,
            person_id=visit.person.id,
            texts={"title": title, "text": text},
            data={"kind": kind, **({"file": file} if isinstance(file, dict) else {})},
        )
        record = records.add(visit.conn, new, role="author", secrets=self._cases.office.secrets, now=visit.now)
        translations.want(visit.conn, record, [one for one in self._cases.office.languages if one != language])
        broadcast = self._plan(visit, record, KIND, Audience(), urgent=kind == "urgent")
        if broadcast is not None:
            note = visit.text("dialogue-announce.done")
            self._show(visit, Case(broadcast, record), note=note)

    def _plan(
        self, visit: Visit, record: Record, composer: str, audience: Audience, *, urgent: bool = False
    ) -> Broadcast | None:
        new = NewBroadcast(
            composer,
            audience,
            record_id=record.id,
            person_id=visit.person.id,
            data={"edits": 0, "agreed": []},
            urgent=urgent,
            state="draft",
        )
        return self._cases.broadcasts.plan(visit.conn, new, now=visit.now, rooms=visit.rooms)

    def for_record(self, visit: Visit, record: Record, composer: str) -> None:
        """Prepare what somebody else composes of a record. Whatever was begun for it and not sent is taken up."""
        drafts = [
            one
            for one in self._cases.broadcasts.of_record(visit.conn, record.id, (composer,))
            if one.state in ("draft", "approval") and "edits" in one.data
        ]
        audience = Audience(regions=self._regions(visit, record))
        broadcast = drafts[-1] if drafts else self._plan(visit, record, composer, audience)
        if broadcast is not None:
            self._show(visit, Case(broadcast, record))

    def _regions(self, visit: Visit, record: Record) -> tuple[str, ...]:
        """Where it takes place: whom it concerns first."""
        if record.kind != EVENT:
            return ()
        office = visit.office
        event = event_of(visit.conn, record, secrets=office.secrets, default_zone=office.time_zone)
        return (event.region,) if event.region else ()
