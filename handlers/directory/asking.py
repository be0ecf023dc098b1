"""Asking the leader of an entry: whether that may be, and the letter that opens a thread."""

from __future__ import annotations

from datetime import timedelta

from handlers.directory.correspondence import open_thread
from handlers.directory.letterbox import (
    LETTERS_A_DAY,
    MOST_CHARACTERS,
    THREADS_A_DAY,
    counted,
    give_back,
    post_of,
    say_sent,
)
from handlers.directory.requests import QUESTIONS_A_DAY
from handlers.private.visit import Visit
from storage import people, records, threads
from storage.records import Record
from storage.threads import Thread

_DAY = timedelta(days=1)


def askable(visit: Visit, ref: str) -> Record | None:
    """The record of this ref if a question about it can be passed on. If not, says why and returns None."""
    record = records.by_ref(visit.conn, ref, secrets=visit.office.secrets)
    refusal = _refusal(visit, record)
    if refusal is None:
        return record
    args = {} if record is None else {"title": post_of(visit).title(record, visit.language)}
    visit.say(visit.text(refusal, **args))
    return None


def _refusal(visit: Visit, record: Record | None) -> str | None:
    if record is None or record.state != "published":
        return "letters-not-public"
    if record.person_id is not None and "relay" not in record.consents:
        return "letters-no-relay"
    post = post_of(visit)
    mine = people.everyone(visit.conn, visit.person.id)
    theirs = [] if record.person_id is None else post.everyone(record.person_id)
    if set(mine) & set(theirs):
        return "letters-own"
    if threads.blocked(visit.conn, mine, theirs):
        return "letters-not-now"
    if record.person_id is None or not post.reachable(record.person_id):
        post.tell_unreachable(record)
        return "letters-unreachable"
    return None


def between(visit: Visit, record: Record) -> Thread | None:
    """This person's open thread about a record with its leader."""
    mine = people.everyone(visit.conn, visit.person.id)
    theirs = post_of(visit).everyone(record.person_id or 0)
    return threads.between(visit.conn, record.id, mine, theirs, "contact")


def has_asked_enough(visit: Visit) -> bool:
    """Whether another thread would be one too many today: to say so before anything is written."""
    mine = people.everyone(visit.conn, visit.person.id)
    return threads.opened_since(visit.conn, mine, visit.now - _DAY) >= THREADS_A_DAY


def ask(visit: Visit, record: Record, text: str, language: str) -> None:
    """Open a thread with a question, within the limits of a day."""
    too_long = len(text) > MOST_CHARACTERS
    limit = visit.text("letters-too-long", count=MOST_CHARACTERS) if too_long else _limit(visit, record)
    if limit is not None or record.person_id is None:
        visit.say(limit or "")
        give_back(visit, text)
        return
    open_thread(
        visit.conn,
        visit.office,
        record=record,
        asker_id=visit.person.id,
        leader_id=record.person_id,
        kind="contact",
        text=text,
        language=language,
        now=visit.now,
        rooms=visit.rooms,
    )
    say_sent(visit, "dialogue-ask.done")


def _limit(visit: Visit, record: Record) -> str | None:
    """Why a new thread is one too many today; None if it is not."""
    if not counted(visit, "threads", THREADS_A_DAY):
        return visit.text("letters-limit-threads", count=THREADS_A_DAY)
    if not counted(visit, "letters", LETTERS_A_DAY):
        return visit.text("letters-limit-letters", count=LETTERS_A_DAY)
    if not counted(visit, "asked", QUESTIONS_A_DAY, record.person_id):
        return visit.text("letters-limit-leader")
    return None
