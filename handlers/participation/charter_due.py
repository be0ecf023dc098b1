"""What time does to signatures: whoever leads the organisation is reminded 60 and 14 days before the end and on the
last day, once each; then it holds no more. After downtime the latest of these is said, not all of them.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import partial

import sqlalchemy as sa

from handlers.dialogues.answers import show_date
from handlers.directory import cards
from handlers.participation import charter_rules
from handlers.participation.alone import alone
from handlers.participation.charter_shown import mark
from handlers.participation.days import day_of
from handlers.private.visit import Office, say_to
from messages.names import isolate
from storage import charter, records
from storage.charter import Signature
from storage.records import Record

_GONE = ("withdrawn", "merged", "refused")


def fire_due(conn: sa.Connection, office: Office, now: datetime) -> set[int]:
    """Remind, and end what is over. Returns rooms with something to be sent."""
    rooms: set[int] = set()
    today = day_of(office, now)
    horizon = today + timedelta(days=max(charter_rules.STAGES))
    for signature in charter.ending(conn, horizon, secrets=office.secrets):
        alone(conn, "a signature", partial(_due, conn, office, signature, today, now, rooms))
    return rooms


def _due(
    conn: sa.Connection, office: Office, signature: Signature, today: date, now: datetime, rooms: set[int]
) -> None:
    organisation = records.get(conn, signature.organisation_id, secrets=office.secrets)
    if organisation is None or organisation.state in _GONE:
        charter.end(conn, signature.organisation_id, now)
        return
    reminded = day_of(office, signature.reminded_at) if signature.reminded_at is not None else None
    over = today > signature.until
    stage = charter_rules.stage(signature.until, reminded, today)
    if over or stage is not None:
        key = "charter-ended" if over else ("charter-ends-today" if stage == 0 else "charter-ends")
        if _tell(conn, office, signature, organisation, key, now, rooms):
            charter.reminded(conn, signature, now)
    if over:
        charter.end(conn, organisation.id, now)
        mark(conn, office, organisation, None, person_id=None, now=now)


def _tell(
    conn: sa.Connection,
    office: Office,
    signature: Signature,
    organisation: Record,
    key: str,
    now: datetime,
    rooms: set[int],
) -> bool:
    """Say it to whoever leads the organisation now. Returns False if they cannot be written to."""
    current = charter.current(conn, secrets=office.secrets)
    same = current is not None and current.id == signature.charter_id

    def compose(language: str) -> str:
        name = isolate(cards.title(conn, office, organisation, [language]))
        return office.catalog.text(key, language, name=name, date=show_date(signature.until.isoformat(), language))

    choice = ("charter-renew", f"ch:renew:{organisation.ref}") if same else ("charter-read-new", "ch:read")
    whom = organisation.person_id or signature.person_id
    return say_to(conn, office, whom, compose, [choice], now=now, rooms=rooms) is not None
