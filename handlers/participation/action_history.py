"""What became of a joint action: each change with its day and the role of who made it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa

from handlers.dialogues.answers import show_date
from handlers.participation.action_shown import action_of, state_key
from handlers.participation.days import day_of
from handlers.private.visit import Office
from messages.names import isolate, neutralise
from messages.richtext import RichText, Style, joined, plain
from storage import records
from storage.records import Record

_MOST = 25  # changes that are shown, the latest
_TEXT = 160  # characters


def history(conn: sa.Connection, office: Office, record: Record, languages: Sequence[str]) -> RichText:
    """The changes of an action, oldest first. A revision keeps what was before: what it became is in the next one of
    the same field, or in the record."""
    language = office.catalog.spoken(languages[0])
    found = records.history(conn, record.id, secrets=office.secrets)
    action = action_of(conn, office, record, languages)
    data: dict[str, Any] = record.data
    step, lines = action.step, []
    for revision in reversed(found):
        match revision.action:
            case "made":
                lines.append((revision, office.catalog.text("action-was-made", language)))
            case "state":
                state = office.catalog.text(state_key(str(data.get("state") or "planned")), language)
                lines.append((revision, office.catalog.text("action-was-state", language, state=state)))
            case "step":
                shown = isolate(neutralise(" ".join(step.split()), _TEXT)) if step else "–"
                lines.append((revision, office.catalog.text("action-was-step", language, step=shown)))
                step = str(revision.changes.get("step") or "")
            case "due":
                due = show_date(str(data["due"]), language) if data.get("due") else "–"
                lines.append((revision, office.catalog.text("action-was-due", language, date=due)))
            case "owner":
                owner = neutralise(str((data.get("owner") or {}).get("name") or ""), 80)
                lines.append((revision, office.catalog.text("action-was-owner", language, owner=isolate(owner))))
        data = revision.changes.get("data") or data
    shown_lines = [
        plain(
            office.catalog.text(
                "action-history-line",
                language,
                date=show_date(day_of(office, revision.at).isoformat(), language),
                what=what,
                role=office.catalog.text(_role_key(revision.role), language),
            )
        )
        for revision, what in reversed(lines[:_MOST])
    ]
    return joined([plain(action.title).wrapped(Style.BOLD), *shown_lines], "\n")


def _role_key(role: str) -> str:
    return "action-by-owner" if role == "owner" else "action-by-coordinator"
