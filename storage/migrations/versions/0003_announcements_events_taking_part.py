"""Announcements, events, taking part."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from storage.types import UtcDateTime

Identity = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "digests",
        sa.Column("person_id", Identity, nullable=False),
        sa.Column("until", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_digests_person_id_persons")),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_digests")),
    )
    op.create_table(
        "follows",
        sa.Column("person_id", Identity, nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_follows_person_id_persons")),
        sa.PrimaryKeyConstraint("person_id", "field", "value", name=op.f("pk_follows")),
    )
    op.create_table(
        "attendances",
        sa.Column("id", Identity, nullable=False),
        sa.Column("record_id", Identity, nullable=False),
        sa.Column("person_id", Identity, nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("seat", sa.Text(), server_default="none", nullable=False),
        sa.Column("concerned", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("interpretation", sa.Text(), server_default="", nullable=False),
        sa.Column("needs", sa.LargeBinary(), nullable=True),
        sa.Column("asked_at", UtcDateTime(), nullable=False),
        sa.Column("attended", sa.Boolean(), nullable=True),
        sa.Column("updated_at", UtcDateTime(), nullable=False),
        sa.CheckConstraint("answer IN ('yes', 'maybe', 'no')", name=op.f("ck_attendances_answer")),
        sa.CheckConstraint(
            "seat IN ('none', 'asked', 'seated', 'waiting', 'refused')", name=op.f("ck_attendances_seat")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_attendances_person_id_persons")),
        sa.ForeignKeyConstraint(
            ["record_id"], ["records.id"], name=op.f("fk_attendances_record_id_records"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attendances")),
        sa.UniqueConstraint("record_id", "person_id", name=op.f("uq_attendances_record_id_person_id")),
    )
    with op.batch_alter_table("attendances", schema=None) as batch_op:
        batch_op.create_index("ix_attendances_person_id", ["person_id"], unique=False)

    op.create_table(
        "ballots",
        sa.Column("id", Identity, nullable=False),
        sa.Column("record_id", Identity, nullable=False),
        sa.Column("voter", sa.Text(), nullable=False),
        sa.Column("person_id", Identity, nullable=False),
        sa.Column("college", sa.Text(), server_default="", nullable=False),
        sa.Column("choices", sa.LargeBinary(), nullable=False),
        sa.Column("objection", sa.LargeBinary(), nullable=True),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_ballots_person_id_persons")),
        sa.ForeignKeyConstraint(
            ["record_id"], ["records.id"], name=op.f("fk_ballots_record_id_records"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ballots")),
        sa.UniqueConstraint("record_id", "voter", name=op.f("uq_ballots_record_id_voter")),
    )
    with op.batch_alter_table("ballots", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_ballots_person_id"), ["person_id"], unique=False)

    op.create_table(
        "broadcasts",
        sa.Column("id", Identity, nullable=False),
        sa.Column("ref", sa.Text(), nullable=False),
        sa.Column("composer", sa.Text(), nullable=False),
        sa.Column("origin_key", sa.Text(), nullable=True),
        sa.Column("record_id", Identity, nullable=True),
        sa.Column("person_id", Identity, nullable=True),
        sa.Column("approved_by", Identity, nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("audience", sa.LargeBinary(), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.Column("urgent", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("fire_at", UtcDateTime(), nullable=True),
        sa.Column("expires_at", UtcDateTime(), nullable=True),
        sa.Column("report_room_id", Identity, nullable=True),
        sa.Column("report_message_id", sa.BigInteger(), nullable=True),
        sa.Column("reported", sa.Text(), server_default="", nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("fired_at", UtcDateTime(), nullable=True),
        sa.Column("finished_at", UtcDateTime(), nullable=True),
        sa.CheckConstraint(
            "state IN ('draft', 'approval', 'scheduled', 'sending', 'sent', 'expired', 'cancelled', 'withdrawn')",
            name=op.f("ck_broadcasts_state"),
        ),
        sa.ForeignKeyConstraint(["approved_by"], ["persons.id"], name=op.f("fk_broadcasts_approved_by_persons")),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_broadcasts_person_id_persons")),
        sa.ForeignKeyConstraint(
            ["record_id"], ["records.id"], name=op.f("fk_broadcasts_record_id_records"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["report_room_id"], ["rooms.id"], name=op.f("fk_broadcasts_report_room_id_rooms")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_broadcasts")),
        sa.UniqueConstraint("origin_key", name=op.f("uq_broadcasts_origin_key")),
        sa.UniqueConstraint("ref", name=op.f("uq_broadcasts_ref")),
    )
    with op.batch_alter_table("broadcasts", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_broadcasts_record_id"), ["record_id"], unique=False)
        batch_op.create_index("ix_broadcasts_state_fire_at", ["state", "fire_at"], unique=False)

    op.create_table(
        "event_dates",
        sa.Column("record_id", Identity, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("region", sa.Text(), server_default="", nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("start", sa.Text(), nullable=False),
        sa.Column("starts_at", UtcDateTime(), nullable=True),
        sa.Column("ends_at", UtcDateTime(), nullable=True),
        sa.Column("sequence", sa.Integer(), server_default="0", nullable=False),
        sa.Column("changed_at", UtcDateTime(), nullable=False),
        sa.Column("umbrella_id", Identity, nullable=True),
        sa.CheckConstraint(
            "status IN ('tentative', 'confirmed', 'postponed', 'cancelled')", name=op.f("ck_event_dates_status")
        ),
        sa.ForeignKeyConstraint(
            ["record_id"], ["records.id"], name=op.f("fk_event_dates_record_id_records"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["umbrella_id"], ["records.id"], name=op.f("fk_event_dates_umbrella_id_records"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("record_id", name=op.f("pk_event_dates")),
    )
    with op.batch_alter_table("event_dates", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_event_dates_starts_at"), ["starts_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_event_dates_umbrella_id"), ["umbrella_id"], unique=False)

    op.create_table(
        "invitations",
        sa.Column("record_id", Identity, nullable=False),
        sa.Column("person_id", Identity, nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), server_default="", nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.CheckConstraint("role IN ('guest', 'organiser', 'interpreter')", name=op.f("ck_invitations_role")),
        sa.CheckConstraint("state IN ('asked', 'accepted', 'declined')", name=op.f("ck_invitations_state")),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_invitations_person_id_persons")),
        sa.ForeignKeyConstraint(
            ["record_id"], ["records.id"], name=op.f("fk_invitations_record_id_records"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("record_id", "person_id", "role", name=op.f("pk_invitations")),
    )
    with op.batch_alter_table("invitations", schema=None) as batch_op:
        batch_op.create_index("ix_invitations_person_id", ["person_id"], unique=False)

    op.create_table(
        "reformulations",
        sa.Column("record_id", Identity, nullable=False),
        sa.Column("source_id", Identity, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("answer", sa.Text(), server_default="asked", nullable=False),
        sa.Column("asked_at", UtcDateTime(), nullable=False),
        sa.CheckConstraint("answer IN ('asked', 'yes', 'no')", name=op.f("ck_reformulations_answer")),
        sa.ForeignKeyConstraint(
            ["record_id"], ["records.id"], name=op.f("fk_reformulations_record_id_records"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["source_id"], ["records.id"], name=op.f("fk_reformulations_source_id_records"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("record_id", "source_id", name=op.f("pk_reformulations")),
    )
    op.create_table(
        "signatures",
        sa.Column("id", Identity, nullable=False),
        sa.Column("charter_id", Identity, nullable=False),
        sa.Column("organisation_id", Identity, nullable=False),
        sa.Column("person_id", Identity, nullable=False),
        sa.Column("role", sa.LargeBinary(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("signed_at", UtcDateTime(), nullable=False),
        sa.Column("until", sa.Date(), nullable=False),
        sa.Column("reminded_at", UtcDateTime(), nullable=True),
        sa.Column("ended_at", UtcDateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["charter_id"], ["records.id"], name=op.f("fk_signatures_charter_id_records"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["records.id"], name=op.f("fk_signatures_organisation_id_records"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_signatures_person_id_persons")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_signatures")),
    )
    with op.batch_alter_table("signatures", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_signatures_charter_id"), ["charter_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_signatures_organisation_id"), ["organisation_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_signatures_until"), ["until"], unique=False)

    op.create_table(
        "speakers",
        sa.Column("id", Identity, nullable=False),
        sa.Column("record_id", Identity, nullable=False),
        sa.Column("person_id", Identity, nullable=False),
        sa.Column("name", sa.LargeBinary(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("called_at", UtcDateTime(), nullable=True),
        sa.CheckConstraint("state IN ('waiting', 'spoken', 'left')", name=op.f("ck_speakers_state")),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_speakers_person_id_persons")),
        sa.ForeignKeyConstraint(
            ["record_id"], ["records.id"], name=op.f("fk_speakers_record_id_records"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_speakers")),
    )
    with op.batch_alter_table("speakers", schema=None) as batch_op:
        batch_op.create_index("ix_speakers_record_id_state", ["record_id", "state"], unique=False)

    op.create_table(
        "supports",
        sa.Column("record_id", Identity, nullable=False),
        sa.Column("person_id", Identity, nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_supports_person_id_persons")),
        sa.ForeignKeyConstraint(
            ["record_id"], ["records.id"], name=op.f("fk_supports_record_id_records"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("record_id", "person_id", name=op.f("pk_supports")),
    )
    op.create_table(
        "tasks",
        sa.Column("id", Identity, nullable=False),
        sa.Column("ref", sa.Text(), nullable=False),
        sa.Column("record_id", Identity, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("title", sa.LargeBinary(), nullable=True),
        sa.Column("person_id", Identity, nullable=True),
        sa.Column("due", sa.Date(), nullable=False),
        sa.Column("done_at", UtcDateTime(), nullable=True),
        sa.Column("nudged_at", UtcDateTime(), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_tasks_person_id_persons")),
        sa.ForeignKeyConstraint(
            ["record_id"], ["records.id"], name=op.f("fk_tasks_record_id_records"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tasks")),
        sa.UniqueConstraint("ref", name=op.f("uq_tasks_ref")),
    )
    with op.batch_alter_table("tasks", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_tasks_due"), ["due"], unique=False)
        batch_op.create_index(batch_op.f("ix_tasks_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_tasks_record_id"), ["record_id"], unique=False)

    op.create_table(
        "votes",
        sa.Column("record_id", Identity, nullable=False),
        sa.Column("method", sa.Text(), nullable=False),
        sa.Column("counted", sa.Text(), nullable=False),
        sa.Column("colleges", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("dots", sa.Integer(), server_default="1", nullable=False),
        sa.Column("quorum", sa.Integer(), server_default="0", nullable=False),
        sa.Column("opens_at", UtcDateTime(), nullable=True),
        sa.Column("closes_at", UtcDateTime(), nullable=True),
        sa.Column("closed_at", UtcDateTime(), nullable=True),
        sa.Column("noticed_at", UtcDateTime(), nullable=True),
        sa.CheckConstraint("counted IN ('person', 'organisation')", name=op.f("ck_votes_counted")),
        sa.CheckConstraint(
            "method IN ('one', 'several', 'dots', 'ranking', 'consent', 'dates')", name=op.f("ck_votes_method")
        ),
        sa.ForeignKeyConstraint(
            ["record_id"], ["records.id"], name=op.f("fk_votes_record_id_records"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("record_id", name=op.f("pk_votes")),
    )
    with op.batch_alter_table("votes", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_votes_closes_at"), ["closes_at"], unique=False)

    op.create_table(
        "broadcast_targets",
        sa.Column("broadcast_id", Identity, nullable=False),
        sa.Column("destination", sa.Text(), nullable=False),
        sa.Column("room_id", Identity, nullable=False),
        sa.Column("person_id", Identity, nullable=True),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("time_zone", sa.Text(), nullable=False),
        sa.Column("message_id", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("error_code", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "state IN ('waiting', 'sent', 'unknown', 'failed', 'expired', 'withdrawn')",
            name=op.f("ck_broadcast_targets_state"),
        ),
        sa.ForeignKeyConstraint(
            ["broadcast_id"],
            ["broadcasts.id"],
            name=op.f("fk_broadcast_targets_broadcast_id_broadcasts"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_broadcast_targets_person_id_persons")),
        sa.ForeignKeyConstraint(["room_id"], ["rooms.id"], name=op.f("fk_broadcast_targets_room_id_rooms")),
        sa.PrimaryKeyConstraint("broadcast_id", "destination", name=op.f("pk_broadcast_targets")),
    )
    with op.batch_alter_table("broadcast_targets", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_broadcast_targets_message_id"), ["message_id"], unique=False)

    with op.batch_alter_table("bridges", schema=None) as batch_op:
        batch_op.add_column(sa.Column("regions", sa.Text(), server_default="", nullable=False))
        batch_op.add_column(sa.Column("topics", sa.Text(), server_default="", nullable=False))

    with op.batch_alter_table("menus", schema=None) as batch_op:
        batch_op.add_column(sa.Column("reactions", sa.Text(), server_default="[]", nullable=False))

    with op.batch_alter_table("persons", schema=None) as batch_op:
        batch_op.add_column(sa.Column("time_zone", sa.Text(), server_default="", nullable=False))
        batch_op.add_column(sa.Column("quiet", sa.Text(), server_default="", nullable=False))

    with op.batch_alter_table("rooms", schema=None) as batch_op:
        batch_op.add_column(sa.Column("time_zone", sa.Text(), server_default="", nullable=False))
