"""Joint actions as people read them, on the board, alone, and in the monthly digest."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import sqlalchemy as sa

from handlers.dialogues.answers import show_date
from handlers.dialogues.answers.language_names import plain_name
from handlers.directory import cards
from handlers.participation import action_rules
from handlers.private.visit import Office
from messages.names import isolate, neutralise
from messages.richtext import RichText, Style, joined, plain
from storage import records
from storage.records import Record

_TITLE, _STEP = 120, 160  # characters


@dataclass(frozen=True, slots=True)
class Action:
    """An action in one reader's language. `due` as it was given; `machine`: the language that a machine translated
    from, "" if none did."""

    record: Record
    title: str
    step: str
    owner: str
    state: str
    due: str
    machine: str

    def overdue(self, today: date) -> bool:
        """Whether it should have been done by now."""
        return action_rules.overdue(self.state, self.due, today)


def action_of(conn: sa.Connection, office: Office, record: Record, languages: Sequence[str]) -> Action:
    """An action for somebody who reads these languages."""
    found = records.in_languages(records.texts(conn, record, secrets=office.secrets), record, languages)
    lines = {name: neutralise(" ".join(text.text.split()), 600) for name, text in found.items()}
    state = str(record.data.get("state") or "planned")
    return Action(
        record,
        cards.cut(lines.get("title", ""), _TITLE) or record.ref,
        lines.get("step", ""),
        _owner(conn, office, record.data.get("owner"), languages),
        state if state in action_rules.STATES else "planned",
        str(record.data.get("due") or ""),
        record.language if any(text.role == "machine" for text in found.values()) else "",
    )


def board(found: Sequence[Action]) -> list[Action]:
    """In the order of the board."""
    return sorted(found, key=lambda one: action_rules.order(one.state, one.due, one.record.id))


def line(office: Office, action: Action, language: str, today: date) -> RichText:
    """One action in a list."""
    catalog = office.catalog
    parts = [isolate(action.title)]
    if action.owner:
        parts.append(isolate(action.owner))
    if action.step:
        parts.append(isolate(cards.cut(action.step, _STEP)))
    if action.due:
        parts.append(_due(office, action, language, today))
    mark = catalog.text("action-machine-mark", language) if action.machine else ""
    return plain(" · ".join(parts)) + (plain(f" ({mark})").wrapped(Style.ITALIC) if mark else plain(""))


def sheet(office: Office, action: Action, language: str, today: date) -> RichText:
    """One action alone."""
    catalog = office.catalog
    lines = [
        plain(action.title).wrapped(Style.BOLD),
        plain(catalog.text("action-state", language, state=catalog.text(state_key(action.state), language))),
    ]
    if action.owner:
        lines.append(plain(catalog.text("action-owner-is", language, owner=isolate(action.owner))))
    if action.step:
        lines.append(plain(catalog.text("action-step-is", language, step=isolate(action.step))))
    if action.due:
        lines.append(plain(_due(office, action, language, today)))
    if action.record.visibility == "committee":
        lines.append(plain(catalog.text("action-committee-only", language)).wrapped(Style.ITALIC))
    if action.machine:
        source = plain_name(action.machine, language)
        lines.append(plain(catalog.text("card-machine", language, source=source)).wrapped(Style.ITALIC))
    return joined(lines, "\n")


def state_key(state: str) -> str:
    """The key of a state's word."""
    return f"action-state-{state}".replace("_", "-")


def _due(office: Office, action: Action, language: str, today: date) -> str:
    key = "action-overdue" if action.overdue(today) else "action-due-is"
    return office.catalog.text(key, language, date=show_date(action.due, language))


def _owner(conn: sa.Connection, office: Office, owner: Any, languages: Sequence[str]) -> str:
    """The organisation as it is called today, or the name as it was typed."""
    if not isinstance(owner, dict):
        return ""
    known = records.by_ref(conn, str(owner["ref"]), secrets=office.secrets) if owner.get("ref") else None
    if known is not None and known.state == "published":
        return cards.title(conn, office, known, languages)
    return neutralise(str(owner.get("name") or ""), 80)
