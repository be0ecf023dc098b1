"""What time does to threads: a reminder after a week without an answer, an end after a month without a word.

A reminder comes once for each question. Nobody loses their chance to answer to time in which the bot was down.
"""

from __future__ import annotations

from collections import Counter
from datetime import datetime, timedelta

import sqlalchemy as sa

from handlers.directory import correspondence
from handlers.directory.correspondence import Post
from handlers.private.visit import Office
from storage import records, threads
from storage.threads import Thread

REMINDED_AFTER = timedelta(days=7)
ENDED_AFTER = timedelta(days=30)


def fire_due(conn: sa.Connection, office: Office, now: datetime) -> set[int]:
    """Remind and end what is due. Returns the rooms with something to be sent."""
    post = Post(conn, office, now, set())
    for thread in threads.to_remind(conn, now - REMINDED_AFTER):
        _remind(post, thread)
    unanswered: Counter[int] = Counter()
    for thread in threads.to_end(conn, now - ENDED_AFTER, reminded_before=now - REMINDED_AFTER):
        if thread.kind == "request" and not threads.wrote(conn, thread, thread.leader_id):
            threads.end(conn, thread)
            unanswered[thread.record_id] += 1
        else:
            correspondence.end(post, thread, "letters-ended-time")
    for record_id in unanswered:
        _request_over(post, record_id)
    return post.rooms


def _remind(post: Post, thread: Thread) -> None:
    if thread.kind == "review" and not post.reviews(thread.asker_id):
        correspondence.end(post, thread, "letters-ended-review")
        return
    threads.reminded(post.conn, thread, post.now)
    choices = (("letters-label-answer", f"a:{thread.ref}:answer"), ("letters-label-more", f"a:{thread.ref}:more"))
    key = f"letters-reminder-{thread.kind}"
    if post.tell(thread, thread.leader_id, key, choices, by=thread.asker_id) is None:
        post.tell(thread, thread.asker_id, "letters-leader-away")
        post.tell_unreachable(post.record(thread))


def _request_over(post: Post, record_id: int) -> None:
    """Its author is told once, however many did not answer."""
    record = records.get(post.conn, record_id, secrets=post.office.secrets)
    if record is None or record.person_id is None:
        return
    sent = threads.about(post.conn, record_id, kind="request")
    count = sum(threads.wrote(post.conn, thread, thread.leader_id) for thread in sent)

    def compose(language: str) -> str:
        return post.text("letters-request-over", language, title=post.title(record, language), count=count)

    post.send(record.person_id, compose)
