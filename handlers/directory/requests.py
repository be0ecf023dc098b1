"""Requests to the network: each goes, as a letter, to those who lead practices about the same themes.

Every one of them can answer in a thread of their own; none of them sees who else was asked.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import islice

import sqlalchemy as sa

from handlers.directory.correspondence import Post, open_thread
from handlers.private.visit import Office
from storage import people, records, threads
from storage.records import Record

MOST_LEADERS = 10
_POOL = 100  # fitting practices that are looked at: many may have one leader
_DAY = timedelta(days=1)
QUESTIONS_A_DAY = 20
"""New questions that a leader gets in a day, at most."""


def route_request(conn: sa.Connection, office: Office, record: Record, now: datetime, rooms: set[int]) -> int:
    """Send a published request to at most ten leaders of fitting practices, best overlap of themes first; among equals
    those of its country. Leaders who have it already do not get it again. Returns how many got it now."""
    author = record.person_id
    if record.kind != "request" or author is None or record.state != "published" or "relay" not in record.consents:
        return 0
    post = Post(conn, office, now, rooms)
    text, language = _said(post, record)
    asked = {people.canonical(conn, thread.leader_id) for thread in threads.about(conn, record.id, kind="request")}
    sent = 0
    for practice, leader in islice(_leaders(post, record, author, asked), max(0, MOST_LEADERS - len(asked))):
        opened = open_thread(
            conn,
            office,
            record=record,
            asker_id=author,
            leader_id=leader,
            kind="request",
            text=text,
            language=language,
            now=now,
            rooms=rooms,
            about=practice,
        )
        sent += opened is not None
    if not asked:
        _tell_author(post, record, author, sent)
    return sent


def _said(post: Post, record: Record) -> tuple[str, str]:
    """Title and summary, and the language of the latter."""
    found = [records.source_of(post.conn, record, name, secrets=post.office.secrets) for name in ("title", "summary")]
    texts = [text for text in found if text is not None and text.text]
    return "\n\n".join(text.text for text in texts), texts[-1].language if texts else record.language


def _leaders(post: Post, record: Record, author: int, asked: set[int]) -> Iterator[tuple[Record, int]]:
    """(practice, who leads it), everybody once: those who can be reached and want questions, from neither side
    blocked."""
    mine, seen = post.everyone(author), set(asked)
    for practice in _fitting(post, record):
        leader = people.canonical(post.conn, practice.person_id or 0)
        if leader in seen or leader in mine or "relay" not in practice.consents or not post.reachable(leader):
            continue
        seen.add(leader)
        if threads.blocked(post.conn, mine, post.everyone(leader)):
            continue
        if people.tried(post.conn, leader, "asked", most=QUESTIONS_A_DAY, within=_DAY, now=post.now):
            yield practice, leader


def _fitting(post: Post, record: Record) -> list[Record]:
    themes = records.tags(post.conn, record.id).get("themes", [])
    country = record.data.get("country")
    found: list[tuple[int, bool, Record]] = []
    for record_id, overlap in threads.fitting(post.conn, themes, limit=_POOL) if themes else []:
        practice = records.get(post.conn, record_id, secrets=post.office.secrets)
        if practice is not None:
            place = practice.data.get("place") or {}
            found.append((-overlap, not country or place.get("country") != country, practice))
    return [practice for _, _, practice in sorted(found, key=lambda one: one[:2])]


def _tell_author(post: Post, record: Record, author: int, sent: int) -> None:
    key = "letters-request-sent" if sent else "letters-request-nobody"

    def compose(language: str) -> str:
        return post.text(key, language, title=post.title(record, language), count=sent)

    post.send(author, compose)
