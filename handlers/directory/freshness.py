"""Keeping the directory true: a leader says once a year, with one press, whether an entry still is.

Buttons may be pressed late, twice, or by somebody who does not lead the entry any more: what may be done is looked up
where it is done.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Protocol

import sqlalchemy as sa

from handlers.dialogues.draft import Draft
from handlers.dialogues.service import Dialogues
from handlers.directory import confirmation, freshness_due, publishing, succession
from handlers.directory.confirmation import BY_LEADER, BY_TIME, confirm
from handlers.directory.letterbox import labelled, post_of
from handlers.private.visit import Choice, Office, Visit
from storage import freshness, records
from storage.records import Record

__all__ = ["Freshness", "confirm"]

_JUST_NOW = timedelta(hours=1)


class Reopening(Protocol):
    """Lets a leader change an entry: handlers.directory.submissions."""

    def reopen(self, visit: Visit, record: Record) -> bool:
        """Its dialogue again, all answered. Returns False if they may not."""
        ...


class Freshness:
    """Answers to "still true?". `dialogues` is set by the wiring."""

    def __init__(self, office: Office, *, submissions: Reopening) -> None:
        self._office = office
        self._submissions = submissions
        self.dialogues: Dialogues | None = None
        self.commands: dict[str, Callable[[Visit, str], None]] = {}
        self.pressed: dict[str, Callable[[Visit, str, int | None], None]] = {"y": self.picked}
        self.endings: dict[str, Callable[[Visit, Draft, str], None]] = {"leave": self.left}
        self._of_leader: dict[str, Callable[[Visit, Record, int | None], None]] = {
            "yes": self._yes,
            "change": self._change,
            "ended": self._ended,
            "notme": self._not_me,
        }

    def picked(self, visit: Visit, data: str, message_id: int | None) -> None:
        """A choice: `<record>:<verb>`."""
        ref, _, verb = data.partition(":")
        record = records.by_ref(visit.conn, ref, secrets=self._office.secrets)
        if record is None or not _may_know(visit, record):
            visit.answer_button(visit.text("freshness-gone"))
        elif verb == "take":
            self._take(visit, record, message_id)
        elif verb == "undo":
            self._undo(visit, record, message_id)
        elif verb == "nothanks":
            _show(visit, message_id, visit.text("freshness-nothanks"))
        elif verb not in self._of_leader or not _leads(visit, record):
            visit.tell("freshness-not-yours", title=_title(visit, record))
        else:
            self._of_leader[verb](visit, record, message_id)

    # the leader's answers

    def _yes(self, visit: Visit, record: Record, message_id: int | None) -> None:
        by = confirmation.archived_by(visit.conn, self._office, record)
        if record.state not in ("published", "archived") or (by and by not in (BY_TIME, BY_LEADER)):
            visit.tell("freshness-cannot", title=_title(visit, record))
            return
        asked = freshness.asked_at(visit.conn, record.id) is not None
        fresh = record.confirmed_at is not None and visit.now - record.confirmed_at < _JUST_NOW
        if by or asked or not fresh:
            confirm(visit.conn, self._office, record, role="author", person_id=visit.person.id, now=visit.now)
        key = "freshness-back" if by else "freshness-thanks"
        _show(visit, message_id, visit.text(key, title=_title(visit, record)))

    def _change(self, visit: Visit, record: Record, message_id: int | None) -> None:
        if not self._submissions.reopen(visit, record):
            visit.tell("freshness-cannot", title=_title(visit, record))

    def _ended(self, visit: Visit, record: Record, message_id: int | None) -> None:
        if record.state == "published":
            publishing.unpublish(
                visit.conn,
                self._office,
                record,
                "archived",
                role="author",
                person_id=visit.person.id,
                action=BY_LEADER,
                now=visit.now,
            )
        back = labelled(visit, [("freshness-label-back", f"y:{record.ref}:yes")])
        _show(visit, message_id, visit.text("freshness-ended", title=_title(visit, record)), back)

    def _not_me(self, visit: Visit, record: Record, message_id: int | None) -> None:
        if self.dialogues is not None:
            self.dialogues.start(visit, "leave", subject=record.ref)

    def left(self, visit: Visit, draft: Draft, subject: str) -> None:
        """The dialogue `leave` has ended."""
        record = records.by_ref(visit.conn, subject, secrets=self._office.secrets)
        if record is None or not _leads(visit, record):
            visit.tell("freshness-gone")
            return
        named = draft.value("organisation")
        succession.leave(post_of(visit), record, visit.person.id, named if isinstance(named, dict) else None)
        visit.tell("dialogue-leave.done")

    # taking over

    def _take(self, visit: Visit, record: Record, message_id: int | None) -> None:
        post = post_of(visit)
        if _leads(visit, record):
            self._yes(visit, record, message_id)
        elif not succession.vacant(post, record):
            _show(visit, message_id, visit.text("freshness-taken", title=_title(visit, record)))
        elif visit.person.id not in succession.candidates(post, record):
            visit.tell("freshness-not-yours", title=_title(visit, record))
        else:
            succession.take(post, record, visit.person.id)
            _show(visit, message_id, visit.text("freshness-took", title=_title(visit, record)))
            question = visit.text("freshness-ask", title=_title(visit, record))
            visit.offer(question, labelled(visit, confirmation.answers(record)))

    def _undo(self, visit: Visit, record: Record, message_id: int | None) -> None:
        """A coordinator does not let a take-over stand."""
        if not visit.is_one_of("coordinator"):
            visit.tell("freshness-not-yours", title=_title(visit, record))
            return
        done = succession.undo(post_of(visit), record, visit.person.id)
        key = "freshness-undone" if done else "freshness-undone-already"
        _show(visit, message_id, visit.text(key, title=_title(visit, record)))

    # time

    def fire_due(self, conn: sa.Connection, now: datetime) -> set[int]:
        """Questions, marks and archiving that are due. Returns the rooms with something to be sent."""
        return freshness_due.fire_due(conn, self._office, now)


def _leads(visit: Visit, record: Record) -> bool:
    return record.person_id is not None and visit.person.id in post_of(visit).everyone(record.person_id)


def _may_know(visit: Visit, record: Record) -> bool:
    """Whether somebody may know of a record: it is public, theirs, or they were asked to take it over."""
    if record.state in ("withdrawn", "merged", "refused"):
        return False
    if _leads(visit, record) or visit.is_one_of("coordinator"):
        return True
    if record.visibility != "public":
        return False
    asked = record.state == "archived" and visit.person.id in succession.candidates(post_of(visit), record)
    return record.state == "published" or asked


def _title(visit: Visit, record: Record) -> str:
    return post_of(visit).title(record, visit.language)


def _show(visit: Visit, message_id: int | None, text: str, choices: list[Choice] | None = None) -> None:
    """In the message that asked, where that can be."""
    if message_id is None:
        visit.offer(text, choices or [])
    else:
        visit.reoffer(message_id, text, choices or [])
