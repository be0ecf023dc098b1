"""What time does to published records: asked about once a year, asked again after a month, marked, archived.

Each step is taken from the day of the one before, so that time in which the bot was down takes nobody's chance to
answer; and each is stored with the question, so that none is asked twice.
"""

from __future__ import annotations

from datetime import datetime, timedelta

import sqlalchemy as sa

from handlers.directory import confirmation, publishing, succession
from handlers.directory.confirmation import KINDS
from handlers.directory.correspondence import Post
from handlers.private.visit import Office
from storage import freshness, records
from storage.records import Record

ANSWER_WITHIN = timedelta(days=30)
ARCHIVED_AFTER = timedelta(days=60)
_MARKED = 2  # questions in vain


def fire_due(conn: sa.Connection, office: Office, now: datetime) -> set[int]:
    """Ask, mark and archive what is due. Returns the rooms with something to be sent."""
    post = Post(conn, office, now, set())
    report: dict[str, list[Record]] = {"archived": [], "away": [], "vacant": []}
    _watch(post)
    for record in freshness.due(conn, KINDS, now, secrets=office.secrets):
        _ask(post, record, "freshness-ask")
    for record in freshness.with_election(conn, KINDS, secrets=office.secrets):
        due = confirmation.election_due(record)
        if due is not None and (record.confirmed_at or record.created_at) < due <= now:
            _ask(post, record, "freshness-ask-election")
    for record in freshness.unanswered(conn, now - ANSWER_WITHIN, secrets=office.secrets):
        _in_vain(post, record, report)
    for record in freshness.outdated(conn, now - ARCHIVED_AFTER, secrets=office.secrets):
        _archive(post, record, report)
    succession.report(post, report)
    return post.rooms


def _watch(post: Post) -> None:
    """From when a leader cannot be reached, their time runs as if they had been asked; unless they come back."""
    secrets = post.office.secrets
    for record in freshness.back_again(post.conn, KINDS, post.now, secrets=secrets):
        records.update(post.conn, record.id, asked_at=None)
    for record in freshness.lost(post.conn, KINDS, secrets=secrets):
        records.update(post.conn, record.id, asked_at=post.now)


def _ask(post: Post, record: Record, key: str) -> None:
    records.update(post.conn, record.id, asked_at=post.now, confirm_by=min(record.confirm_by or post.now, post.now))
    if record.person_id is not None:
        post.about_record(record.person_id, record, key, confirmation.answers(record))


def _in_vain(post: Post, record: Record, report: dict[str, list[Record]]) -> None:
    """A month without an answer."""
    if _was_edited(post, record):
        return
    count = record.unanswered + 1
    records.update(post.conn, record.id, asked_at=post.now, unanswered=count)
    leader = record.person_id
    if leader is not None and post.reachable(leader):
        key = "freshness-marked" if count >= _MARKED else "freshness-ask-again"
        post.about_record(leader, record, key, confirmation.answers(record))
    elif count < _MARKED:
        report["vacant" if leader is None else "away"].append(record)
        if leader is not None:
            succession.invite(post, record, but=[leader])


def _was_edited(post: Post, record: Record) -> bool:
    """Whether its leader changed the record since they were asked: then it counts as confirmed on that day."""
    asked = freshness.asked_at(post.conn, record.id)
    edited = confirmation.edited_at(post.conn, post.office, record, asked) if asked is not None else None
    if edited is None:
        return False
    confirmation.confirm(post.conn, post.office, record, role="author", person_id=record.person_id, now=edited)
    return True


def _archive(post: Post, record: Record, report: dict[str, list[Record]]) -> None:
    if _was_edited(post, record):
        return
    archived = publishing.unpublish(
        post.conn,
        post.office,
        record,
        "archived",
        role="system",
        person_id=None,
        action=confirmation.BY_TIME,
        now=post.now,
    )
    report["archived"].append(archived)
    leader = [] if record.person_id is None else [record.person_id]
    for person_id in leader:
        post.about_record(person_id, archived, "freshness-archived", [("freshness-label-back", f"y:{record.ref}:yes")])
    succession.invite(post, archived, but=leader, key="freshness-archived-others")
