"""Tables of what is said to many at once: broadcasts and where each of them goes.

A broadcast goes to each destination once: the pair is the key. Its texts are in the record that it is about, or are
composed from it; what rooms were shown is never kept here.
"""

from __future__ import annotations

from typing import Final

import sqlalchemy as sa

from storage.tables import Identity, metadata
from storage.types import UtcDateTime

LASTING: Final = ("announcement", "event", "vote")
"""Composers whose messages are found again as long as the record is there; reminders and news are history sooner."""

broadcasts = sa.Table(
    "broadcasts",
    metadata,
    sa.Column("id", Identity, primary_key=True),
    sa.Column("ref", sa.Text, nullable=False, unique=True),  # in the buttons
    sa.Column("composer", sa.Text, nullable=False),  # the part that writes what each destination reads
    sa.Column("origin_key", sa.Text, unique=True),  # of what time or a change causes: it happens once
    sa.Column("record_id", sa.ForeignKey("records.id", ondelete="CASCADE"), index=True),  # what it is about
    sa.Column("person_id", sa.ForeignKey("persons.id")),  # who is told how it went
    sa.Column("approved_by", sa.ForeignKey("persons.id")),
    sa.Column("state", sa.Text, nullable=False),
    sa.Column("audience", sa.LargeBinary, nullable=False),  # ciphertext of JSON
    sa.Column("data", sa.LargeBinary, nullable=False),  # ciphertext of JSON: what the composer needs besides the record
    sa.Column("urgent", sa.Boolean, nullable=False, server_default=sa.false()),  # quiet hours do not hold it up
    sa.Column("fire_at", UtcDateTime),
    sa.Column("expires_at", UtcDateTime),  # after which it is not sent any more; NULL: late is better than never
    sa.Column("report_room_id", sa.ForeignKey("rooms.id")),
    sa.Column("report_message_id", sa.BigInteger),  # the message that shows how far it is
    sa.Column("reported", sa.Text, nullable=False, server_default=""),  # the counts that it shows
    sa.Column("created_at", UtcDateTime, nullable=False),
    sa.Column("fired_at", UtcDateTime),  # its audience was expanded
    sa.Column("finished_at", UtcDateTime),
    sa.CheckConstraint(
        "state IN ('draft', 'approval', 'scheduled', 'sending', 'sent', 'expired', 'cancelled', 'withdrawn')",
        name="state",
    ),
)
sa.Index("ix_broadcasts_state_fire_at", broadcasts.c.state, broadcasts.c.fire_at)

broadcast_targets = sa.Table(
    "broadcast_targets",
    metadata,
    sa.Column("broadcast_id", sa.ForeignKey("broadcasts.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("destination", sa.Text, primary_key=True),  # "r<first room of the chat>" or "p<person>"
    sa.Column("room_id", sa.ForeignKey("rooms.id"), nullable=False),
    sa.Column("person_id", sa.ForeignKey("persons.id")),
    sa.Column("language", sa.Text, nullable=False),
    sa.Column("time_zone", sa.Text, nullable=False),
    sa.Column("message_id", sa.BigInteger, nullable=False, index=True),
    sa.Column("state", sa.Text, nullable=False),
    sa.Column("error_code", sa.Text),
    sa.CheckConstraint(
        "state IN ('waiting', 'sent', 'unknown', 'failed', 'expired', 'withdrawn')",
        name="state",
    ),
)
"""Who gets a broadcast, decided once, when it fires; `message_id` is the message as that destination sees it."""
