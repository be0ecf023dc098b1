"""Tables of what the network knows: records with their texts, tags and revisions; drafts of dialogues; letters.

What is not public (yet) is ciphertext: texts of a record that is not published, contacts, who asks whom. What is
published stands in clear, since it is read by everybody and searched.
"""

from __future__ import annotations

import sqlalchemy as sa

from storage.tables import Digest, Identity, metadata
from storage.types import UtcDateTime

records = sa.Table(
    "records",
    metadata,
    sa.Column("id", Identity, primary_key=True),
    sa.Column("ref", sa.Text, nullable=False, unique=True),  # short and opaque: what people and buttons say
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("state", sa.Text, nullable=False),
    sa.Column("visibility", sa.Text, nullable=False, server_default="public"),
    sa.Column("language", sa.Text, nullable=False),  # of the source
    sa.Column("version", sa.Integer, nullable=False, server_default="1"),
    sa.Column("person_id", sa.ForeignKey("persons.id"), index=True),  # who leads it and answers for it
    sa.Column("organisation_id", sa.ForeignKey("records.id"), index=True),
    sa.Column("origin_key", sa.Text),  # what an import finds it by again
    sa.Column("data", sa.LargeBinary),  # JSON, sealed like the texts
    sa.Column("secret", sa.LargeBinary),  # ciphertext of JSON: contacts
    sa.Column("consents", sa.Text, nullable=False, server_default="{}"),  # JSON: name to date and text version
    sa.Column("checks", sa.Text, nullable=False, server_default=""),  # codes of what an import doubts, by commas
    sa.Column("sealed", sa.Boolean, nullable=False, server_default=sa.true()),
    sa.Column("created_at", UtcDateTime, nullable=False),
    sa.Column("updated_at", UtcDateTime, nullable=False),
    sa.Column("published_at", UtcDateTime, index=True),
    sa.Column("confirmed_at", UtcDateTime),
    sa.Column("confirm_by", UtcDateTime, index=True),
    sa.Column("unanswered", sa.Integer, nullable=False, server_default="0"),  # times asked "still true?" in vain
    sa.Column("asked_at", UtcDateTime, index=True),  # "still true?", last; an answer since is in confirmed_at
    sa.UniqueConstraint("kind", "origin_key"),
    sa.CheckConstraint(
        "state IN ('submitted', 'asked', 'published', 'refused', 'archived', 'withdrawn', 'merged')", name="state"
    ),
    sa.CheckConstraint("visibility IN ('public', 'members', 'committee')", name="visibility"),
)
sa.Index("ix_records_kind_state", records.c.kind, records.c.state)

texts = sa.Table(
    "texts",
    metadata,
    sa.Column("record_id", sa.ForeignKey("records.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("field", sa.Text, primary_key=True),
    sa.Column("language", sa.Text, primary_key=True),
    sa.Column("text", sa.LargeBinary, nullable=False),  # UTF-8; ciphertext while the record is sealed
    sa.Column("state", sa.Text, nullable=False),
    sa.Column("version", sa.Integer, nullable=False),  # of the record, when this was written or translated
    sa.Column("role", sa.Text, nullable=False, server_default="author"),
    sa.CheckConstraint("state IN ('human', 'machine', 'pending', 'stale')", name="state"),
)
sa.Index("ix_texts_state", texts.c.state)

tags = sa.Table(
    "tags",
    metadata,
    sa.Column("record_id", sa.ForeignKey("records.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("field", sa.Text, primary_key=True),
    sa.Column("value", sa.Text, primary_key=True),
)

revisions = sa.Table(
    "revisions",
    metadata,
    sa.Column("id", Identity, primary_key=True),
    sa.Column("record_id", sa.ForeignKey("records.id", ondelete="CASCADE"), nullable=False, index=True),
    sa.Column("version", sa.Integer, nullable=False),
    sa.Column("at", UtcDateTime, nullable=False),
    sa.Column("role", sa.Text, nullable=False),
    sa.Column("person_id", sa.ForeignKey("persons.id")),
    sa.Column("action", sa.Text, nullable=False),
    sa.Column("changes", sa.LargeBinary),  # ciphertext of JSON
)

dialogues = sa.Table(
    "dialogues",
    metadata,
    sa.Column("id", Identity, primary_key=True),
    sa.Column("ref", sa.Text, nullable=False, unique=True),  # in the buttons
    sa.Column("person_id", sa.ForeignKey("persons.id"), nullable=False, index=True),
    sa.Column("own_person_id", sa.ForeignKey("persons.id")),  # whose it was before they were linked
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("subject", sa.Text, nullable=False, server_default=""),  # what it is about: a record's or thread's ref
    sa.Column("active", sa.Boolean, nullable=False),  # what this person types is for this one
    sa.Column("revision", sa.Integer, nullable=False),
    sa.Column("room_id", sa.ForeignKey("rooms.id"), nullable=False),
    sa.Column("prompt_id", sa.BigInteger),  # the message that shows the current question
    sa.Column("prompted_at", UtcDateTime, nullable=False),
    sa.Column("created_at", UtcDateTime, nullable=False),
    sa.Column("updated_at", UtcDateTime, nullable=False, index=True),
    sa.Column("nudged_at", UtcDateTime),
    sa.Column("key_id", sa.Text, nullable=False),
    sa.Column("payload", sa.LargeBinary, nullable=False),
)
"""Drafts: all that was answered is in the payload, encrypted with a data key of the day."""

threads = sa.Table(
    "threads",
    metadata,
    sa.Column("id", Identity, primary_key=True),
    sa.Column("ref", sa.Text, nullable=False, unique=True),
    sa.Column("record_id", sa.ForeignKey("records.id", ondelete="CASCADE"), nullable=False, index=True),
    sa.Column("asker_id", sa.ForeignKey("persons.id"), nullable=False, index=True),
    sa.Column("leader_id", sa.ForeignKey("persons.id"), nullable=False, index=True),
    sa.Column("kind", sa.Text, nullable=False, server_default="contact"),
    sa.Column("state", sa.Text, nullable=False),
    sa.Column("ended_by", sa.ForeignKey("persons.id")),
    sa.Column("asker_reveals", sa.Boolean, nullable=False, server_default=sa.false()),
    sa.Column("leader_reveals", sa.Boolean, nullable=False, server_default=sa.false()),
    sa.Column("opened_at", UtcDateTime, nullable=False),
    sa.Column("last_at", UtcDateTime, nullable=False),
    sa.Column("waiting_for", sa.ForeignKey("persons.id")),  # who is to answer
    sa.Column("reminded_at", UtcDateTime),
    sa.CheckConstraint("kind IN ('contact', 'review', 'request')", name="kind"),
    sa.CheckConstraint("state IN ('open', 'ended', 'blocked')", name="state"),
)
"""Letters between two people who do not see each other's account; their texts are in the deliveries alone."""

thread_messages = sa.Table(
    "thread_messages",
    metadata,
    sa.Column("message_id", sa.ForeignKey("messages.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("thread_id", sa.ForeignKey("threads.id", ondelete="CASCADE"), nullable=False, index=True),
    sa.Column("person_id", sa.ForeignKey("persons.id"), nullable=False),  # who wrote it
    sa.Column("sent_at", UtcDateTime, nullable=False),
)
"""Which letter a message in somebody's private room shows: a reply to it goes to its thread."""

blocks = sa.Table(
    "blocks",
    metadata,
    sa.Column("person_id", sa.ForeignKey("persons.id"), primary_key=True),
    sa.Column("blocked_id", sa.ForeignKey("persons.id"), primary_key=True),
    sa.Column("at", UtcDateTime, nullable=False),
)

roles = sa.Table(
    "roles",
    metadata,
    sa.Column("person_id", sa.ForeignKey("persons.id"), primary_key=True),
    sa.Column("role", sa.Text, primary_key=True),
    sa.Column("granted_by", sa.ForeignKey("persons.id")),  # NULL: by the configuration
    sa.Column("granted_at", UtcDateTime, nullable=False),
)

link_codes = sa.Table(
    "link_codes",
    metadata,
    sa.Column("code", Digest, primary_key=True),
    sa.Column("person_id", sa.ForeignKey("persons.id"), nullable=False, index=True),
    sa.Column("account", Digest, nullable=False),
    sa.Column("expires_at", UtcDateTime, nullable=False),
)

saved_searches = sa.Table(
    "saved_searches",
    metadata,
    sa.Column("id", Identity, primary_key=True),
    sa.Column("person_id", sa.ForeignKey("persons.id"), nullable=False, index=True),
    sa.Column("words", sa.LargeBinary, nullable=False),  # ciphertext: what was typed
    sa.Column("wanted", sa.LargeBinary, nullable=False),  # ciphertext of JSON: what was understood
    sa.Column("created_at", UtcDateTime, nullable=False),
    sa.Column("told_at", UtcDateTime, nullable=False),  # records published before are known
    sa.Column("ref", sa.Text, nullable=False, unique=True),
    sa.Column("kept", sa.Boolean, nullable=False, server_default=sa.false()),
)
"""Searches: the last one of each person, for "more"; and those kept, whose news are told."""

tries = sa.Table(
    "tries",
    metadata,
    sa.Column("person_id", sa.ForeignKey("persons.id"), primary_key=True),
    sa.Column("what", sa.Text, primary_key=True),
    sa.Column("since", UtcDateTime, nullable=False),
    sa.Column("count", sa.Integer, nullable=False),
)
"""How often somebody did what is rate limited, since when: letters, link codes, reports."""

menus = sa.Table(
    "menus",
    metadata,
    sa.Column("message_id", sa.ForeignKey("messages.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("room_id", sa.ForeignKey("rooms.id"), nullable=False, index=True),
    sa.Column("choices", sa.Text, nullable=False),  # JSON list of what comes back
    sa.Column("reactions", sa.Text, nullable=False, server_default="[]"),  # JSON list: those that pick the same
    sa.Column("created_at", UtcDateTime, nullable=False),
)
"""What messages of the bot's offer to pick from, where a number or a reaction must find it again."""
