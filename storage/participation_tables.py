"""Tables of taking part: support for ideas and questions, votes and ballots, merged ideas, what members follow.

A ballot belongs to a person (or to an organisation, where votes are counted so); it is ciphertext, and only counts
are shown.
"""

from __future__ import annotations

import sqlalchemy as sa

from storage.tables import Identity, metadata
from storage.types import UtcDateTime

supports = sa.Table(
    "supports",
    metadata,
    sa.Column("record_id", sa.ForeignKey("records.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("person_id", sa.ForeignKey("persons.id"), primary_key=True),
    sa.Column("at", UtcDateTime, nullable=False),
)
"""Who voted an idea or a question up."""

reformulations = sa.Table(
    "reformulations",
    metadata,
    sa.Column("record_id", sa.ForeignKey("records.id", ondelete="CASCADE"), primary_key=True),  # what was made of it
    sa.Column("source_id", sa.ForeignKey("records.id", ondelete="CASCADE"), primary_key=True),  # the idea as it came
    sa.Column("version", sa.Integer, nullable=False),  # of the text that its author was asked about
    sa.Column("answer", sa.Text, nullable=False, server_default="asked"),
    sa.Column("asked_at", UtcDateTime, nullable=False),
    sa.CheckConstraint("answer IN ('asked', 'yes', 'no')", name="answer"),
)
"""Ideas that rapporteurs merged or put in other words: authorship stays with the source, whose author is asked."""

votes = sa.Table(
    "votes",
    metadata,
    sa.Column("record_id", sa.ForeignKey("records.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("method", sa.Text, nullable=False),
    sa.Column("counted", sa.Text, nullable=False),  # by person | organisation
    sa.Column("colleges", sa.Boolean, nullable=False, server_default=sa.false()),
    sa.Column("dots", sa.Integer, nullable=False, server_default="1"),  # to give, or choices at most
    sa.Column("quorum", sa.Integer, nullable=False, server_default="0"),
    sa.Column("opens_at", UtcDateTime),
    sa.Column("closes_at", UtcDateTime, index=True),
    sa.Column("closed_at", UtcDateTime),
    sa.Column("noticed_at", UtcDateTime),  # the notice that it closes soon
    sa.CheckConstraint("method IN ('one', 'several', 'dots', 'ranking', 'consent', 'dates')", name="method"),
    sa.CheckConstraint("counted IN ('person', 'organisation')", name="counted"),
)

ballots = sa.Table(
    "ballots",
    metadata,
    sa.Column("id", Identity, primary_key=True),
    sa.Column("record_id", sa.ForeignKey("records.id", ondelete="CASCADE"), nullable=False),
    sa.Column("voter", sa.Text, nullable=False),  # "p<person>" or "o<organisation's record>"
    sa.Column("person_id", sa.ForeignKey("persons.id"), nullable=False, index=True),  # who cast it
    sa.Column("college", sa.Text, nullable=False, server_default=""),  # authorities | civil_society
    sa.Column("choices", sa.LargeBinary, nullable=False),  # ciphertext of JSON
    sa.Column("objection", sa.LargeBinary),  # ciphertext: why somebody does not consent
    sa.Column("at", UtcDateTime, nullable=False),
    sa.UniqueConstraint("record_id", "voter"),
)

follows = sa.Table(
    "follows",
    metadata,
    sa.Column("person_id", sa.ForeignKey("persons.id"), primary_key=True),
    sa.Column("field", sa.Text, primary_key=True),  # theme | region | digest (off, daily, weekly) | announcements (yes)
    sa.Column("value", sa.Text, primary_key=True),
)
"""What members asked for: topics and regions, how often a digest comes, announcements in private."""

digests = sa.Table(
    "digests",
    metadata,
    sa.Column("person_id", sa.ForeignKey("persons.id"), primary_key=True),
    sa.Column("until", UtcDateTime, nullable=False),  # what was published before is told
)

signatures = sa.Table(
    "signatures",
    metadata,
    sa.Column("id", Identity, primary_key=True),
    sa.Column("charter_id", sa.ForeignKey("records.id", ondelete="CASCADE"), nullable=False, index=True),
    sa.Column("organisation_id", sa.ForeignKey("records.id", ondelete="CASCADE"), nullable=False, index=True),
    sa.Column("person_id", sa.ForeignKey("persons.id"), nullable=False),
    sa.Column("role", sa.LargeBinary, nullable=False),  # ciphertext: "mayor", as they said it
    sa.Column("version", sa.Integer, nullable=False),  # of the charter
    sa.Column("signed_at", UtcDateTime, nullable=False),
    sa.Column("until", sa.Date, nullable=False, index=True),
    sa.Column("reminded_at", UtcDateTime),
    sa.Column("ended_at", UtcDateTime),
)
"""Who stands by the charter, by which role, until when."""
