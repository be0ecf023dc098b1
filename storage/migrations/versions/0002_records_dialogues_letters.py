"""Records, dialogues, letters."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from storage.types import UtcDateTime

Identity = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

SEARCH_INDEX = {
    "sqlite": (
        "CREATE VIRTUAL TABLE search_index USING fts5(title, words, content='search_texts', content_rowid='record_id', tokenize=\"unicode61 remove_diacritics 0 categories 'L* N* Co Cn Mn Mc'\")",
    ),
    "postgresql": (
        "CREATE TABLE search_index (record_id BIGINT NOT NULL CONSTRAINT pk_search_index PRIMARY KEY, title TSVECTOR NOT NULL, words TSVECTOR NOT NULL)",
        "CREATE INDEX ix_search_index_title ON search_index USING gin (title) WITH (fastupdate = off)",
        "CREATE INDEX ix_search_index_words ON search_index USING gin (words) WITH (fastupdate = off)",
    ),
}


def upgrade() -> None:
    op.create_table(
        "search_grams",
        sa.Column("gram", sa.Text().with_variant(sa.Text(collation="C"), "postgresql"), nullable=False),
        sa.Column("length", sa.SmallInteger(), nullable=False),
        sa.Column("word", sa.Text().with_variant(sa.Text(collation="C"), "postgresql"), nullable=False),
        sa.PrimaryKeyConstraint("gram", "length", "word", name=op.f("pk_search_grams")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "search_records",
        sa.Column("record_id", Identity, autoincrement=False, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("country", sa.Text(), nullable=False),
        sa.Column("rural", sa.Boolean(), nullable=False),
        sa.Column("x", sa.Double(), nullable=True),
        sa.Column("y", sa.Double(), nullable=True),
        sa.Column("z", sa.Double(), nullable=True),
        sa.Column("newest", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("record_id", name=op.f("pk_search_records")),
    )
    with op.batch_alter_table("search_records", schema=None) as batch_op:
        batch_op.create_index("ix_search_records_kind_newest", ["kind", "newest", "record_id"], unique=False)

    op.create_table(
        "search_tags",
        sa.Column("record_id", Identity, autoincrement=False, nullable=False),
        sa.Column("dimension", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("record_id", "dimension", "value", name=op.f("pk_search_tags")),
    )
    with op.batch_alter_table("search_tags", schema=None) as batch_op:
        batch_op.create_index("ix_search_tags_dimension_value", ["dimension", "value", "record_id"], unique=False)

    op.create_table(
        "search_texts",
        sa.Column("record_id", Identity, autoincrement=False, nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("record_id", name=op.f("pk_search_texts")),
    )
    op.create_table(
        "search_words",
        sa.Column("word", sa.Text().with_variant(sa.Text(collation="C"), "postgresql"), nullable=False),
        sa.PrimaryKeyConstraint("word", name=op.f("pk_search_words")),
    )
    op.create_table(
        "blocks",
        sa.Column("person_id", Identity, nullable=False),
        sa.Column("blocked_id", Identity, nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["blocked_id"], ["persons.id"], name=op.f("fk_blocks_blocked_id_persons")),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_blocks_person_id_persons")),
        sa.PrimaryKeyConstraint("person_id", "blocked_id", name=op.f("pk_blocks")),
    )
    op.create_table(
        "link_codes",
        sa.Column("code", sa.LargeBinary(length=16), nullable=False),
        sa.Column("person_id", Identity, nullable=False),
        sa.Column("account", sa.LargeBinary(length=16), nullable=False),
        sa.Column("expires_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_link_codes_person_id_persons")),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_link_codes")),
    )
    with op.batch_alter_table("link_codes", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_link_codes_person_id"), ["person_id"], unique=False)

    op.create_table(
        "records",
        sa.Column("id", Identity, nullable=False),
        sa.Column("ref", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("visibility", sa.Text(), server_default="public", nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("person_id", Identity, nullable=True),
        sa.Column("organisation_id", Identity, nullable=True),
        sa.Column("origin_key", sa.Text(), nullable=True),
        sa.Column("data", sa.LargeBinary(), nullable=True),
        sa.Column("secret", sa.LargeBinary(), nullable=True),
        sa.Column("consents", sa.Text(), server_default="{}", nullable=False),
        sa.Column("checks", sa.Text(), server_default="", nullable=False),
        sa.Column("sealed", sa.Boolean(), server_default=sa.true(), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("updated_at", UtcDateTime(), nullable=False),
        sa.Column("published_at", UtcDateTime(), nullable=True),
        sa.Column("confirmed_at", UtcDateTime(), nullable=True),
        sa.Column("confirm_by", UtcDateTime(), nullable=True),
        sa.Column("unanswered", sa.Integer(), server_default="0", nullable=False),
        sa.Column("asked_at", UtcDateTime(), nullable=True),
        sa.CheckConstraint(
            "state IN ('submitted', 'asked', 'published', 'refused', 'archived', 'withdrawn', 'merged')",
            name=op.f("ck_records_state"),
        ),
        sa.CheckConstraint("visibility IN ('public', 'members', 'committee')", name=op.f("ck_records_visibility")),
        sa.ForeignKeyConstraint(["organisation_id"], ["records.id"], name=op.f("fk_records_organisation_id_records")),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_records_person_id_persons")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_records")),
        sa.UniqueConstraint("kind", "origin_key", name=op.f("uq_records_kind_origin_key")),
        sa.UniqueConstraint("ref", name=op.f("uq_records_ref")),
    )
    with op.batch_alter_table("records", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_records_asked_at"), ["asked_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_records_confirm_by"), ["confirm_by"], unique=False)
        batch_op.create_index("ix_records_kind_state", ["kind", "state"], unique=False)
        batch_op.create_index(batch_op.f("ix_records_organisation_id"), ["organisation_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_records_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_records_published_at"), ["published_at"], unique=False)

    op.create_table(
        "roles",
        sa.Column("person_id", Identity, nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("granted_by", Identity, nullable=True),
        sa.Column("granted_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["granted_by"], ["persons.id"], name=op.f("fk_roles_granted_by_persons")),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_roles_person_id_persons")),
        sa.PrimaryKeyConstraint("person_id", "role", name=op.f("pk_roles")),
    )
    op.create_table(
        "saved_searches",
        sa.Column("id", Identity, nullable=False),
        sa.Column("person_id", Identity, nullable=False),
        sa.Column("words", sa.LargeBinary(), nullable=False),
        sa.Column("wanted", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("told_at", UtcDateTime(), nullable=False),
        sa.Column("ref", sa.Text(), nullable=False),
        sa.Column("kept", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_saved_searches_person_id_persons")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_saved_searches")),
        sa.UniqueConstraint("ref", name=op.f("uq_saved_searches_ref")),
    )
    with op.batch_alter_table("saved_searches", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_saved_searches_person_id"), ["person_id"], unique=False)

    op.create_table(
        "tries",
        sa.Column("person_id", Identity, nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("since", UtcDateTime(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_tries_person_id_persons")),
        sa.PrimaryKeyConstraint("person_id", "what", name=op.f("pk_tries")),
    )
    op.create_table(
        "dialogues",
        sa.Column("id", Identity, nullable=False),
        sa.Column("ref", sa.Text(), nullable=False),
        sa.Column("person_id", Identity, nullable=False),
        sa.Column("own_person_id", Identity, nullable=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), server_default="", nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("room_id", Identity, nullable=False),
        sa.Column("prompt_id", sa.BigInteger(), nullable=True),
        sa.Column("prompted_at", UtcDateTime(), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("updated_at", UtcDateTime(), nullable=False),
        sa.Column("nudged_at", UtcDateTime(), nullable=True),
        sa.Column("key_id", sa.Text(), nullable=False),
        sa.Column("payload", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["own_person_id"], ["persons.id"], name=op.f("fk_dialogues_own_person_id_persons")),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_dialogues_person_id_persons")),
        sa.ForeignKeyConstraint(["room_id"], ["rooms.id"], name=op.f("fk_dialogues_room_id_rooms")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dialogues")),
        sa.UniqueConstraint("ref", name=op.f("uq_dialogues_ref")),
    )
    with op.batch_alter_table("dialogues", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_dialogues_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_dialogues_updated_at"), ["updated_at"], unique=False)

    op.create_table(
        "revisions",
        sa.Column("id", Identity, nullable=False),
        sa.Column("record_id", Identity, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("person_id", Identity, nullable=True),
        sa.Column("action", sa.Text(), nullable=False),
        sa.Column("changes", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_revisions_person_id_persons")),
        sa.ForeignKeyConstraint(
            ["record_id"], ["records.id"], name=op.f("fk_revisions_record_id_records"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_revisions")),
    )
    with op.batch_alter_table("revisions", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_revisions_record_id"), ["record_id"], unique=False)

    op.create_table(
        "tags",
        sa.Column("record_id", Identity, nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["record_id"], ["records.id"], name=op.f("fk_tags_record_id_records"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("record_id", "field", "value", name=op.f("pk_tags")),
    )
    op.create_table(
        "texts",
        sa.Column("record_id", Identity, nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("text", sa.LargeBinary(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("role", sa.Text(), server_default="author", nullable=False),
        sa.CheckConstraint("state IN ('human', 'machine', 'pending', 'stale')", name=op.f("ck_texts_state")),
        sa.ForeignKeyConstraint(
            ["record_id"], ["records.id"], name=op.f("fk_texts_record_id_records"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("record_id", "field", "language", name=op.f("pk_texts")),
    )
    with op.batch_alter_table("texts", schema=None) as batch_op:
        batch_op.create_index("ix_texts_state", ["state"], unique=False)

    op.create_table(
        "threads",
        sa.Column("id", Identity, nullable=False),
        sa.Column("ref", sa.Text(), nullable=False),
        sa.Column("record_id", Identity, nullable=False),
        sa.Column("asker_id", Identity, nullable=False),
        sa.Column("leader_id", Identity, nullable=False),
        sa.Column("kind", sa.Text(), server_default="contact", nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("ended_by", Identity, nullable=True),
        sa.Column("asker_reveals", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("leader_reveals", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("opened_at", UtcDateTime(), nullable=False),
        sa.Column("last_at", UtcDateTime(), nullable=False),
        sa.Column("waiting_for", Identity, nullable=True),
        sa.Column("reminded_at", UtcDateTime(), nullable=True),
        sa.CheckConstraint("kind IN ('contact', 'review', 'request')", name=op.f("ck_threads_kind")),
        sa.CheckConstraint("state IN ('open', 'ended', 'blocked')", name=op.f("ck_threads_state")),
        sa.ForeignKeyConstraint(["asker_id"], ["persons.id"], name=op.f("fk_threads_asker_id_persons")),
        sa.ForeignKeyConstraint(["ended_by"], ["persons.id"], name=op.f("fk_threads_ended_by_persons")),
        sa.ForeignKeyConstraint(["leader_id"], ["persons.id"], name=op.f("fk_threads_leader_id_persons")),
        sa.ForeignKeyConstraint(
            ["record_id"], ["records.id"], name=op.f("fk_threads_record_id_records"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["waiting_for"], ["persons.id"], name=op.f("fk_threads_waiting_for_persons")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_threads")),
        sa.UniqueConstraint("ref", name=op.f("uq_threads_ref")),
    )
    with op.batch_alter_table("threads", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_threads_asker_id"), ["asker_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_threads_leader_id"), ["leader_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_threads_record_id"), ["record_id"], unique=False)

    op.create_table(
        "menus",
        sa.Column("message_id", sa.BigInteger(), nullable=False),
        sa.Column("room_id", Identity, nullable=False),
        sa.Column("choices", sa.Text(), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["message_id"], ["messages.id"], name=op.f("fk_menus_message_id_messages"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["room_id"], ["rooms.id"], name=op.f("fk_menus_room_id_rooms")),
        sa.PrimaryKeyConstraint("message_id", name=op.f("pk_menus")),
    )
    with op.batch_alter_table("menus", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_menus_room_id"), ["room_id"], unique=False)

    op.create_table(
        "thread_messages",
        sa.Column("message_id", sa.BigInteger(), nullable=False),
        sa.Column("thread_id", Identity, nullable=False),
        sa.Column("person_id", Identity, nullable=False),
        sa.Column("sent_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["message_id"], ["messages.id"], name=op.f("fk_thread_messages_message_id_messages"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_thread_messages_person_id_persons")),
        sa.ForeignKeyConstraint(
            ["thread_id"], ["threads.id"], name=op.f("fk_thread_messages_thread_id_threads"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("message_id", name=op.f("pk_thread_messages")),
    )
    with op.batch_alter_table("thread_messages", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_thread_messages_thread_id"), ["thread_id"], unique=False)

    with op.batch_alter_table("accounts", schema=None) as batch_op:
        batch_op.add_column(sa.Column("own_person_id", Identity, nullable=True))
        batch_op.add_column(sa.Column("handle", sa.LargeBinary(), nullable=True))
        batch_op.add_column(sa.Column("handle_digest", sa.LargeBinary(length=16), nullable=True))
        batch_op.add_column(sa.Column("seen_at", UtcDateTime(), nullable=True))
        batch_op.create_index(batch_op.f("ix_accounts_handle_digest"), ["handle_digest"], unique=False)
        batch_op.create_foreign_key(
            batch_op.f("fk_accounts_own_person_id_persons"), "persons", ["own_person_id"], ["id"]
        )

    with op.batch_alter_table("persons", schema=None) as batch_op:
        batch_op.add_column(sa.Column("merged_into", Identity, nullable=True))
        batch_op.add_column(sa.Column("greeted_at", UtcDateTime(), nullable=True))
        batch_op.add_column(sa.Column("home", sa.LargeBinary(), nullable=True))
        batch_op.create_index(batch_op.f("ix_persons_merged_into"), ["merged_into"], unique=False)
        batch_op.create_foreign_key(batch_op.f("fk_persons_merged_into_persons"), "persons", ["merged_into"], ["id"])

    with op.batch_alter_table("rooms", schema=None) as batch_op:
        batch_op.add_column(sa.Column("private", sa.Boolean(), server_default=sa.false(), nullable=False))
    for statement in SEARCH_INDEX[op.get_bind().dialect.name]:
        op.execute(statement)
