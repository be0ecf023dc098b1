"""Letters that do not arrive: refused for good, too long on their way, or unreadable since their data key is gone.

Whoever wrote one is told once, with what they can do, and nobody is reminded of a question that they never got. It is
done in the transaction that ends the delivery, so that no restart comes between.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta

import sqlalchemy as sa

from handlers.directory import correspondence
from handlers.directory.correspondence import Post
from handlers.private.visit import Office
from storage import people, threads
from storage.threads import Thread

_AT_ONCE = 500  # parameters of one statement
_TOLD_EVERY = timedelta(days=30)


def lost(conn: sa.Connection, office: Office, ended: Collection[int], now: datetime) -> set[int]:
    """These deliveries have ended without arriving. Returns the rooms with something to be sent."""
    post = Post(conn, office, now, set())
    ids = sorted(ended)
    for start in range(0, len(ids), _AT_ONCE):
        for thread, writer_id in threads.lost_letters(conn, ids[start : start + _AT_ONCE]):
            _lost(post, thread, writer_id)
    return post.rooms


def _lost(post: Post, thread: Thread, writer_id: int) -> None:
    asked_many = thread.kind == "request" and writer_id == thread.asker_id
    if asked_many and not threads.wrote(post.conn, thread, thread.leader_id):
        threads.end(post.conn, thread)
        _request_lost(post, thread)
        return
    threads.lost(post.conn, thread, writer_id, post.now)
    choices = [*correspondence.again(post, thread, writer_id)]
    if thread.open:
        choices = [
            ("letters-label-rewrite", f"a:{thread.ref}:answer"),
            ("letters-label-more", f"a:{thread.ref}:more"),
        ]
    post.tell(thread, writer_id, "letters-lost", choices)


def _request_lost(post: Post, thread: Thread) -> None:
    """Its author is told once, however many could not be reached: the others have it."""
    what = f"lost:{thread.record_id}"
    if people.tried(post.conn, thread.asker_id, what, most=1, within=_TOLD_EVERY, now=post.now):
        post.about_record(thread.asker_id, post.record(thread), "letters-lost-request")
