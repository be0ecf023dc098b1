"""What people do in a chat besides writing; rooms that are linked from chat."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from storage.types import UtcDateTime

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

Identity = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
KINDS = "kind IN ('send', 'edit', 'trim', 'delete', 'react', 'pin', 'answer', 'refresh')"


def upgrade() -> None:
    op.create_table(
        "avatars",
        sa.Column("id", Identity, nullable=False),
        sa.Column("account", sa.LargeBinary(length=16), nullable=False),
        sa.Column("platform", sa.Text(), nullable=False),
        sa.Column("address", sa.LargeBinary(), nullable=True),
        sa.Column("checked_at", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_avatars")),
        sa.UniqueConstraint("account", "platform", name=op.f("uq_avatars_account_platform")),
    )
    op.create_table(
        "bridge_codes",
        sa.Column("code", sa.LargeBinary(length=16), nullable=False),
        sa.Column("bridge_id", Identity, nullable=False),
        sa.Column("made_by", sa.LargeBinary(length=16), nullable=False),
        sa.Column("expires_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["bridge_id"], ["bridges.id"], name=op.f("fk_bridge_codes_bridge_id_bridges"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_bridge_codes")),
    )
    with op.batch_alter_table("bridge_codes", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_bridge_codes_bridge_id"), ["bridge_id"], unique=False)

    op.create_table(
        "asked_contacts",
        sa.Column("id", Identity, nullable=False),
        sa.Column("room_id", Identity, nullable=False),
        sa.Column("event_id", sa.Text(), nullable=False),
        sa.Column("author", sa.LargeBinary(length=16), nullable=False),
        sa.Column("key_id", sa.Text(), nullable=True),
        sa.Column("payload", sa.LargeBinary(), nullable=True),
        sa.Column("expires_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["room_id"], ["rooms.id"], name=op.f("fk_asked_contacts_room_id_rooms")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_asked_contacts")),
        sa.UniqueConstraint("room_id", "event_id", name=op.f("uq_asked_contacts_room_id_event_id")),
    )
    with op.batch_alter_table("asked_contacts", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_asked_contacts_expires_at"), ["expires_at"], unique=False)

    op.create_table(
        "polls",
        sa.Column("message_id", sa.BigInteger(), nullable=False),
        sa.Column("source", sa.LargeBinary(length=16), nullable=True),
        sa.Column("most", sa.Integer(), nullable=False),
        sa.Column("counted", sa.Boolean(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("key_id", sa.Text(), nullable=True),
        sa.Column("payload", sa.LargeBinary(), nullable=True),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("closes_at", UtcDateTime(), nullable=False),
        sa.CheckConstraint("state IN ('open', 'closed')", name=op.f("ck_polls_state")),
        sa.ForeignKeyConstraint(
            ["message_id"], ["messages.id"], name=op.f("fk_polls_message_id_messages"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("message_id", name=op.f("pk_polls")),
    )
    with op.batch_alter_table("polls", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_polls_source"), ["source"], unique=False)

    op.create_table(
        "reactions",
        sa.Column("id", Identity, nullable=False),
        sa.Column("message_id", sa.BigInteger(), nullable=False),
        sa.Column("account", sa.LargeBinary(length=16), nullable=False),
        sa.Column("room_id", Identity, nullable=False),
        sa.Column("event_id", sa.Text(), server_default="", nullable=False),
        sa.Column("key", sa.LargeBinary(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["message_id"], ["messages.id"], name=op.f("fk_reactions_message_id_messages"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["room_id"], ["rooms.id"], name=op.f("fk_reactions_room_id_rooms")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reactions")),
    )
    with op.batch_alter_table("reactions", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_reactions_message_id"), ["message_id"], unique=False)
        batch_op.create_index("ix_reactions_room_id_event_id", ["room_id", "event_id"], unique=False)

    op.create_table(
        "shown_reactions",
        sa.Column("id", Identity, nullable=False),
        sa.Column("message_id", sa.BigInteger(), nullable=False),
        sa.Column("room_id", Identity, nullable=False),
        sa.Column("shown", sa.LargeBinary(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["message_id"], ["messages.id"], name=op.f("fk_shown_reactions_message_id_messages"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["room_id"], ["rooms.id"], name=op.f("fk_shown_reactions_room_id_rooms")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_shown_reactions")),
        sa.UniqueConstraint("message_id", "room_id", name=op.f("uq_shown_reactions_message_id_room_id")),
    )
    op.create_table(
        "poll_votes",
        sa.Column("message_id", sa.BigInteger(), nullable=False),
        sa.Column("voter", sa.LargeBinary(length=16), nullable=False),
        sa.Column("choices", sa.Text(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["message_id"], ["polls.message_id"], name=op.f("fk_poll_votes_message_id_polls"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("message_id", "voter", name=op.f("pk_poll_votes")),
    )
    op.create_table(
        "unread",
        sa.Column("message_id", sa.BigInteger(), nullable=False),
        sa.Column("room_id", Identity, nullable=False),
        sa.Column("event_id", sa.Text(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["message_id"], ["messages.id"], name=op.f("fk_unread_message_id_messages"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["room_id"], ["rooms.id"], name=op.f("fk_unread_room_id_rooms")),
        sa.PrimaryKeyConstraint("message_id", name=op.f("pk_unread")),
    )
    with op.batch_alter_table("unread", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_unread_room_id"), ["room_id"], unique=False)

    with op.batch_alter_table("bridges", schema=None) as batch_op:
        batch_op.add_column(sa.Column("tells_members", sa.Boolean(), server_default=sa.false(), nullable=False))
        batch_op.add_column(sa.Column("space", sa.LargeBinary(), nullable=True))

    with op.batch_alter_table("messages", schema=None) as batch_op:
        batch_op.add_column(sa.Column("thread_id", sa.BigInteger(), nullable=True))
        batch_op.create_index(
            "ix_messages_thread_id",
            ["thread_id"],
            unique=False,
            sqlite_where=sa.text("thread_id IS NOT NULL"),
            postgresql_where=sa.text("thread_id IS NOT NULL"),
        )

    with op.batch_alter_table("persons", schema=None) as batch_op:
        batch_op.add_column(sa.Column("pseudonym", sa.LargeBinary(), nullable=True))

    with op.batch_alter_table("rooms", schema=None) as batch_op:
        batch_op.add_column(sa.Column("lobby_until", UtcDateTime(), nullable=True))
        batch_op.add_column(sa.Column("problem", sa.Text(), server_default="", nullable=False))
        batch_op.add_column(sa.Column("problem_at", UtcDateTime(), nullable=True))

    with op.batch_alter_table("deliveries", schema=None) as batch_op:
        batch_op.drop_constraint(op.f("ck_deliveries_kind"), type_="check")
        batch_op.create_check_constraint(op.f("ck_deliveries_kind"), KINDS)
