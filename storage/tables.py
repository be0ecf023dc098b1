"""Every table of the bot, in SQLAlchemy Core.

Least data: a room's address and a person's account are ciphertext beside a keyed hash (`digest`) that carries
uniqueness and look-ups; payloads hold what people said, encrypted with a data key of the day (storage/keyring.py), and
are NULL once handled or delivered.
"""

from __future__ import annotations

import sqlalchemy as sa

from storage.types import UtcDateTime

metadata = sa.MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)

Digest = sa.LargeBinary(16)
Identity = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

facts = sa.Table(
    "facts",
    metadata,
    sa.Column("name", sa.Text, primary_key=True),
    sa.Column("value", sa.Text, nullable=False),
)
"""What there is once: which secret key the rest is written with, and for which accounts (storage/rotation.py)."""

cursors = sa.Table(
    "cursors",
    metadata,
    sa.Column("platform", sa.Text, primary_key=True),
    sa.Column("account", Digest, primary_key=True),
    sa.Column("cursor", sa.Text, nullable=False),
    sa.Column("batch", sa.BigInteger, nullable=False, server_default="0"),
)
"""How far each bot account has read; `batch` counts polls and gives events their place in a room's order."""

sessions = sa.Table(
    "sessions",
    metadata,
    sa.Column("platform", sa.Text, primary_key=True),
    sa.Column("account", Digest, primary_key=True),
    sa.Column("device", sa.LargeBinary, nullable=False),
    sa.Column("token", sa.LargeBinary, nullable=False),
)
"""Log-ins that must survive a restart: a new device would void the idempotence of sends. Ciphertext."""

bridges = sa.Table(
    "bridges",
    metadata,
    sa.Column("id", Identity, primary_key=True),
    sa.Column("name", sa.Text, nullable=False, unique=True),
    sa.Column("origin", sa.Text, nullable=False),  # file | chat
    sa.Column("state", sa.Text, nullable=False),  # active | paused
    sa.Column("carry_original", sa.Boolean, nullable=False),
    sa.Column("tier", sa.Text, nullable=False),
    sa.Column("regions", sa.Text, nullable=False, server_default=""),  # whom it serves, by commas: announcements ask
    sa.Column("topics", sa.Text, nullable=False, server_default=""),
    sa.Column("tells_members", sa.Boolean, nullable=False, server_default=sa.false()),  # who comes and goes
    sa.Column("space", sa.LargeBinary),  # ciphertext of the room under which new topics get rooms of their own
    sa.CheckConstraint("origin IN ('file', 'chat')", name="origin"),
    sa.CheckConstraint("state IN ('active', 'paused')", name="state"),
)

rooms = sa.Table(
    "rooms",
    metadata,
    sa.Column("id", Identity, primary_key=True),
    sa.Column("digest", Digest, nullable=False, unique=True),  # of platform, chat and topic
    sa.Column("chat", Digest, nullable=False),  # of platform and chat: the name space of event ids
    sa.Column("platform", sa.Text, nullable=False),
    sa.Column("address", sa.LargeBinary, nullable=False),  # ciphertext of "chat/topic"
    sa.Column("bridge_id", sa.ForeignKey("bridges.id"), index=True),
    sa.Column("language", sa.Text, nullable=False, server_default=""),
    sa.Column("state", sa.Text, nullable=False, server_default="active"),  # active | closed
    sa.Column("successor_id", sa.ForeignKey("rooms.id")),  # where it went on, under another id
    sa.Column("private", sa.Boolean, nullable=False, server_default=sa.false()),  # one person and the bot
    sa.Column("time_zone", sa.Text, nullable=False, server_default=""),  # IANA; "": the network's
    sa.Column("lobby_until", UtcDateTime),  # of no bridge yet: what is addressed to the bot is heard until then
    sa.Column("problem", sa.Text, nullable=False, server_default=""),  # the last one's code
    sa.Column("problem_at", UtcDateTime),
    sa.CheckConstraint("state IN ('active', 'closed')", name="state"),
)
"""A room belongs to at most one bridge: the link is the room's own column. A room that moved hands its link to its
successor and stays, since what was said there keeps its place."""

persons = sa.Table(
    "persons",
    metadata,
    sa.Column("id", Identity, primary_key=True),
    sa.Column("language", sa.Text, nullable=False, server_default=""),  # the person's own setting
    sa.Column("usual_language", sa.Text, nullable=False, server_default=""),  # learnt from what they write
    sa.Column("created_at", UtcDateTime, nullable=False),
    sa.Column("merged_into", sa.ForeignKey("persons.id"), index=True),  # the person that this one was linked with
    sa.Column("greeted_at", UtcDateTime),
    sa.Column("pseudonym", sa.LargeBinary),  # ciphertext: the name that others are to see
    sa.Column("home", sa.LargeBinary),  # ciphertext: where this person's territory is, for "near us"
    sa.Column("time_zone", sa.Text, nullable=False, server_default=""),  # IANA; "": not said
    sa.Column("quiet", sa.Text, nullable=False, server_default=""),  # "22:00-07:00" local; "": the network's; "-": none
)
"""Linking merges two persons and can be undone: the merged one stays, and its accounts know what they were."""

accounts = sa.Table(
    "accounts",
    metadata,
    sa.Column("digest", Digest, primary_key=True),  # of platform and account
    sa.Column("person_id", sa.ForeignKey("persons.id"), nullable=False, index=True),
    sa.Column("platform", sa.Text, nullable=False),
    sa.Column("address", sa.LargeBinary, nullable=False),  # ciphertext
    sa.Column("room_id", sa.ForeignKey("rooms.id")),  # the private room with the bot, if there is one
    sa.Column("own_person_id", sa.ForeignKey("persons.id")),  # whose it was before it was linked
    sa.Column("handle", sa.LargeBinary),  # ciphertext of the name by which others mention this account
    sa.Column("handle_digest", Digest, index=True),
    sa.Column("seen_at", UtcDateTime),  # when it last wrote in private: where to write first
)

events = sa.Table(
    "events",
    metadata,
    sa.Column("id", Identity, primary_key=True),
    sa.Column("room_id", sa.ForeignKey("rooms.id")),  # NULL: the place could not be read
    sa.Column("chat", Digest, nullable=False),
    sa.Column("event_id", sa.Text, nullable=False),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("stamp", sa.Text, nullable=False),
    sa.Column("position", sa.BigInteger, nullable=False),  # order within the room
    sa.Column("state", sa.Text, nullable=False),  # new | handled | aside
    sa.Column("attempts", sa.Integer, nullable=False, server_default="0"),
    sa.Column("received_at", UtcDateTime, nullable=False),
    sa.Column("key_id", sa.Text),
    sa.Column("payload", sa.LargeBinary),
    sa.Column("error_code", sa.Text),
    sa.Column("error_place", sa.Text),
    sa.UniqueConstraint("chat", "event_id", "kind", "stamp"),
    sa.CheckConstraint("state IN ('new', 'handled', 'aside')", name="state"),
)
sa.Index(
    "ix_events_waiting",
    events.c.room_id,
    events.c.position,
    sqlite_where=events.c.state == "new",
    postgresql_where=events.c.state == "new",
)
sa.Index("ix_events_received_at", events.c.received_at)

gaps = sa.Table(
    "gaps",
    metadata,
    sa.Column("id", Identity, primary_key=True),
    sa.Column("room_id", sa.ForeignKey("rooms.id"), nullable=False, index=True),
    sa.Column("start", sa.Text, nullable=False),
    sa.Column("until", sa.Text, nullable=False),
    sa.Column("position", sa.BigInteger, nullable=False),  # of the next (older) event to come
)
"""Events that a limited poll left out; those of the room with a higher position wait until the gap is filled."""

messages = sa.Table(
    "messages",
    metadata,
    sa.Column("id", sa.BigInteger, primary_key=True, autoincrement=False),
    sa.Column("bridge_id", sa.ForeignKey("bridges.id")),
    sa.Column("room_id", sa.ForeignKey("rooms.id"), nullable=False),  # where it was written
    sa.Column("author", Digest, nullable=False),  # of platform and account
    sa.Column("person_id", sa.ForeignKey("persons.id")),
    sa.Column("revision", sa.Integer, nullable=False),
    sa.Column("state", sa.Text, nullable=False),  # live | deleted
    sa.Column("thread_id", sa.BigInteger),  # the message that its thread began with; no key, so that any may be pruned
    sa.Column("created_at", UtcDateTime, nullable=False, index=True),
    sa.CheckConstraint("state IN ('live', 'deleted')", name="state"),
)

sa.Index(
    "ix_messages_thread_id",
    messages.c.thread_id,
    sqlite_where=messages.c.thread_id.is_not(None),
    postgresql_where=messages.c.thread_id.is_not(None),
)

copies = sa.Table(
    "copies",
    metadata,
    sa.Column("chat", Digest, primary_key=True),
    sa.Column("event_id", sa.Text, primary_key=True),
    sa.Column("part", sa.Integer, primary_key=True),
    sa.Column("room_id", sa.ForeignKey("rooms.id"), nullable=False),
    sa.Column("message_id", sa.ForeignKey("messages.id", ondelete="CASCADE"), nullable=False),
    sa.Column("role", sa.Text, nullable=False),  # original | copy | removed (by somebody in the room)
    sa.CheckConstraint("role IN ('original', 'copy', 'removed')", name="role"),
)
sa.Index("ix_copies_message_id_room_id_part", copies.c.message_id, copies.c.room_id, copies.c.part)

deliveries = sa.Table(
    "deliveries",
    metadata,
    sa.Column("id", Identity, primary_key=True),
    sa.Column("key", sa.Text, nullable=False, unique=True),  # the transaction id where a platform takes one
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("room_id", sa.ForeignKey("rooms.id"), nullable=False),
    sa.Column("message_id", sa.ForeignKey("messages.id", ondelete="CASCADE")),
    sa.Column("revision", sa.Integer, nullable=False),
    sa.Column("part", sa.Integer, nullable=False),
    sa.Column("target_message_id", sa.BigInteger),  # what a send replies to: resolved when it is sent
    sa.Column("target_chat", Digest),  # the same by its event, where no message is known yet;
    sa.Column("target_event_id", sa.Text),  # for a delete, the one event to delete
    sa.Column("priority", sa.Integer, nullable=False),
    sa.Column("not_before", UtcDateTime),
    sa.Column("expires_at", UtcDateTime, nullable=False),
    sa.Column("policy", sa.Text, nullable=False),  # repeat | hold
    sa.Column("state", sa.Text, nullable=False),
    sa.Column("attempts", sa.Integer, nullable=False, server_default="0"),
    sa.Column("created_at", UtcDateTime, nullable=False),
    sa.Column("key_id", sa.Text),
    sa.Column("payload", sa.LargeBinary),
    sa.Column("error_code", sa.Text),
    sa.CheckConstraint("kind IN ('send', 'edit', 'trim', 'delete', 'react', 'pin', 'answer', 'refresh')", name="kind"),
    sa.CheckConstraint("policy IN ('repeat', 'hold')", name="policy"),
    sa.CheckConstraint(
        "state IN ('translating', 'pending', 'sending', 'sent', 'unknown', 'failed', 'expired', 'superseded')",
        name="state",
    ),
)
sa.Index(
    "ix_deliveries_due",
    deliveries.c.room_id,
    deliveries.c.priority,
    deliveries.c.id,
    sqlite_where=deliveries.c.state == "pending",
    postgresql_where=deliveries.c.state == "pending",
)
sa.Index("ix_deliveries_message_id", deliveries.c.message_id)
sa.Index("ix_deliveries_created_at", deliveries.c.created_at)
