"""What becomes of a question: it is there for all to read, or stands by itself again."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa

from handlers.private.visit import Office, Visit
from storage import people, records, translations, webinars
from storage.records import Record


def publish(conn: sa.Connection, office: Office, record: Record, now: datetime) -> None:
    """Let everybody read a question; its author wants an answer to it, of course."""
    public = records.move(
        conn,
        record,
        "published",
        role="author",
        person_id=record.person_id,
        action="published",
        secrets=office.secrets,
        now=now,
    )
    translations.want(conn, public, office.languages)
    if record.person_id is not None:
        today = people.canonical(conn, record.person_id)
        webinars.support(conn, record.id, people.everyone(conn, today), now)


def free(visit: Visit, record: Record) -> None:
    """What was joined with a question that is not to be read any more stands by itself again."""
    for other in webinars.questions(visit.conn, webinars.INTO, record.ref, "merged", secrets=visit.office.secrets):
        part(visit, other)


def part(visit: Visit, record: Record) -> Record:
    """A question that was joined with another stands by itself."""
    tags = {name: values for name, values in records.tags(visit.conn, record.id).items() if name != webinars.INTO}
    records.set_tags(visit.conn, record.id, tags)
    return records.move(
        visit.conn,
        record,
        "published",
        role="coordinator",
        person_id=visit.person.id,
        action="parted",
        secrets=visit.office.secrets,
        now=visit.now,
    )
