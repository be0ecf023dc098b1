"""Tables of what people do in a room besides writing: reactions, polls, contacts that wait for leave; codes, pictures.

Kept apart from tables.py by what they are about; the same rules of least data hold.
"""

from __future__ import annotations

import sqlalchemy as sa

from storage.tables import Digest, Identity, metadata
from storage.types import UtcDateTime

reactions = sa.Table(
    "reactions",
    metadata,
    sa.Column("id", Identity, primary_key=True),
    sa.Column("message_id", sa.ForeignKey("messages.id", ondelete="CASCADE"), nullable=False, index=True),
    sa.Column("account", Digest, nullable=False),  # of platform and account
    sa.Column("room_id", sa.ForeignKey("rooms.id"), nullable=False),
    sa.Column("event_id", sa.Text, nullable=False, server_default=""),  # by which it is taken back, where it has one
    sa.Column("key", sa.LargeBinary, nullable=False),  # ciphertext of the reaction
    sa.Column("at", UtcDateTime, nullable=False),
)
"""At most a few per person and message: that none is there twice is seen to by who writes them."""
sa.Index("ix_reactions_room_id_event_id", reactions.c.room_id, reactions.c.event_id)

shown_reactions = sa.Table(
    "shown_reactions",
    metadata,
    sa.Column("id", Identity, primary_key=True),
    sa.Column("message_id", sa.ForeignKey("messages.id", ondelete="CASCADE"), nullable=False),
    sa.Column("room_id", sa.ForeignKey("rooms.id"), nullable=False),
    sa.Column("shown", sa.LargeBinary, nullable=False),  # ciphertext of JSON: what the bot has set and written there
    sa.Column("at", UtcDateTime, nullable=False),
    sa.UniqueConstraint("message_id", "room_id"),
)
"""What the bot shows of a message's reactions in one room, so that the next change starts from there."""

polls = sa.Table(
    "polls",
    metadata,
    sa.Column("message_id", sa.ForeignKey("messages.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("source", Digest, index=True),  # of the platform's own id of the poll, by which it tells of its end
    sa.Column("most", sa.Integer, nullable=False),
    sa.Column("counted", sa.Boolean, nullable=False),  # the answers to the original count; else a poll of ours there
    sa.Column("state", sa.Text, nullable=False),  # open | closed
    sa.Column("key_id", sa.Text),
    sa.Column("payload", sa.LargeBinary),  # question and options in each language, and the voters' salt
    sa.Column("created_at", UtcDateTime, nullable=False),
    sa.Column("closes_at", UtcDateTime, nullable=False),
    sa.CheckConstraint("state IN ('open', 'closed')", name="state"),
)

poll_votes = sa.Table(
    "poll_votes",
    metadata,
    sa.Column("message_id", sa.ForeignKey("polls.message_id", ondelete="CASCADE"), primary_key=True),
    sa.Column("voter", Digest, primary_key=True),  # of the person, keyed with the salt in the poll's payload
    sa.Column("choices", sa.Text, nullable=False),  # numbers of options, by commas
    sa.Column("at", UtcDateTime, nullable=False),
)

asked_contacts = sa.Table(
    "asked_contacts",
    metadata,
    sa.Column("id", Identity, primary_key=True),
    sa.Column("room_id", sa.ForeignKey("rooms.id"), nullable=False),
    sa.Column("event_id", sa.Text, nullable=False),  # the message with the contact
    sa.Column("author", Digest, nullable=False),
    sa.Column("key_id", sa.Text),
    sa.Column("payload", sa.LargeBinary),
    sa.Column("expires_at", UtcDateTime, nullable=False, index=True),
    sa.UniqueConstraint("room_id", "event_id"),
)
"""Phone numbers that go nowhere unless who sent them says so in time."""

bridge_codes = sa.Table(
    "bridge_codes",
    metadata,
    sa.Column("code", Digest, primary_key=True),  # keyed
    sa.Column("bridge_id", sa.ForeignKey("bridges.id", ondelete="CASCADE"), nullable=False, index=True),
    sa.Column("made_by", Digest, nullable=False),
    sa.Column("expires_at", UtcDateTime, nullable=False),
)

avatars = sa.Table(
    "avatars",
    metadata,
    sa.Column("id", Identity, primary_key=True),
    sa.Column("account", Digest, nullable=False),  # whose, of platform and account
    sa.Column("platform", sa.Text, nullable=False),  # where it is kept
    sa.Column("address", sa.LargeBinary),  # ciphertext of JSON: the picture's own name, and where it is
    sa.Column("checked_at", UtcDateTime, nullable=False),
    sa.UniqueConstraint("account", "platform"),
)

unread = sa.Table(
    "unread",
    metadata,
    sa.Column("message_id", sa.ForeignKey("messages.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("room_id", sa.ForeignKey("rooms.id"), nullable=False, index=True),
    sa.Column("event_id", sa.Text, nullable=False),
    sa.Column("at", UtcDateTime, nullable=False),
)
"""Messages that went out as a notice, the bot having no key for them: fetched again when a key comes."""
