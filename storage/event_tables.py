"""Tables of events: when they are, who comes, who asked what. The events themselves are records.

Who comes is never public: counts are shown, names to nobody. What somebody needs is ciphertext.
"""

from __future__ import annotations

import sqlalchemy as sa

from storage.tables import Identity, metadata
from storage.types import UtcDateTime

event_dates = sa.Table(
    "event_dates",
    metadata,
    sa.Column("record_id", sa.ForeignKey("records.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("region", sa.Text, nullable=False, server_default=""),
    sa.Column("status", sa.Text, nullable=False),  # tentative | confirmed | postponed | cancelled
    sa.Column("start", sa.Text, nullable=False),  # local: "2024", "2024-06", "2024-06-15T18:00", "--12-18"
    sa.Column("starts_at", UtcDateTime, index=True),  # NULL: not dated yet, or every year
    sa.Column("ends_at", UtcDateTime),
    sa.Column("sequence", sa.Integer, nullable=False, server_default="0"),  # RFC 5545, 3.8.7.4
    sa.Column("changed_at", UtcDateTime, nullable=False),  # LAST-MODIFIED
    sa.Column("umbrella_id", sa.ForeignKey("records.id", ondelete="SET NULL"), index=True),
    sa.CheckConstraint("status IN ('tentative', 'confirmed', 'postponed', 'cancelled')", name="status"),
)
"""What is read of every event to find those that are near, kept beside the record and made anew from it."""

attendances = sa.Table(
    "attendances",
    metadata,
    sa.Column("id", Identity, primary_key=True),
    sa.Column("record_id", sa.ForeignKey("records.id", ondelete="CASCADE"), nullable=False),
    sa.Column("person_id", sa.ForeignKey("persons.id"), nullable=False),
    sa.Column("answer", sa.Text, nullable=False),  # yes | maybe | no
    sa.Column("seat", sa.Text, nullable=False, server_default="none"),
    sa.Column("concerned", sa.Boolean, nullable=False, server_default=sa.false()),  # asks for a reserved place
    sa.Column("interpretation", sa.Text, nullable=False, server_default=""),  # language code, "" for none
    sa.Column("needs", sa.LargeBinary),  # ciphertext: access needs
    sa.Column("asked_at", UtcDateTime, nullable=False),  # when this place was asked for: the order of the waiting list
    sa.Column("attended", sa.Boolean),
    sa.Column("updated_at", UtcDateTime, nullable=False),
    sa.UniqueConstraint("record_id", "person_id"),
    sa.CheckConstraint("answer IN ('yes', 'maybe', 'no')", name="answer"),
    sa.CheckConstraint("seat IN ('none', 'asked', 'seated', 'waiting', 'refused')", name="seat"),
)
sa.Index("ix_attendances_person_id", attendances.c.person_id)

invitations = sa.Table(
    "invitations",
    metadata,
    sa.Column("record_id", sa.ForeignKey("records.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("person_id", sa.ForeignKey("persons.id"), primary_key=True),
    sa.Column("role", sa.Text, primary_key=True),  # guest | organiser | interpreter
    sa.Column("language", sa.Text, nullable=False, server_default=""),  # that an interpreter takes on
    sa.Column("state", sa.Text, nullable=False),  # asked | accepted | declined
    sa.Column("at", UtcDateTime, nullable=False),
    sa.CheckConstraint("role IN ('guest', 'organiser', 'interpreter')", name="role"),
    sa.CheckConstraint("state IN ('asked', 'accepted', 'declined')", name="state"),
)
sa.Index("ix_invitations_person_id", invitations.c.person_id)

speakers = sa.Table(
    "speakers",
    metadata,
    sa.Column("id", Identity, primary_key=True),
    sa.Column("record_id", sa.ForeignKey("records.id", ondelete="CASCADE"), nullable=False),
    sa.Column("person_id", sa.ForeignKey("persons.id"), nullable=False),
    sa.Column("name", sa.LargeBinary, nullable=False),  # ciphertext: as they want to be called
    sa.Column("state", sa.Text, nullable=False),  # waiting | spoken | left
    sa.Column("at", UtcDateTime, nullable=False),
    sa.Column("called_at", UtcDateTime),  # when it was their turn; they may be speaking still
    sa.CheckConstraint("state IN ('waiting', 'spoken', 'left')", name="state"),
)
sa.Index("ix_speakers_record_id_state", speakers.c.record_id, speakers.c.state)

tasks = sa.Table(
    "tasks",
    metadata,
    sa.Column("id", Identity, primary_key=True),
    sa.Column("ref", sa.Text, nullable=False, unique=True),
    sa.Column("record_id", sa.ForeignKey("records.id", ondelete="CASCADE"), nullable=False, index=True),
    sa.Column("name", sa.Text, nullable=False),  # of the retro-plan's own: a key of the catalog; "" for others
    sa.Column("title", sa.LargeBinary),  # ciphertext: of those that people add
    sa.Column("person_id", sa.ForeignKey("persons.id"), index=True),  # who took it on
    sa.Column("due", sa.Date, nullable=False, index=True),
    sa.Column("done_at", UtcDateTime),
    sa.Column("nudged_at", UtcDateTime),
)
"""What is to be done for an event, and by when."""
