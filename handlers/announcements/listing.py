"""What was announced, and what is on its way: what waits for somebody first."""

from __future__ import annotations

from handlers.announcements.cases import Cases
from handlers.announcements.composing import KIND
from handlers.directory import cards
from handlers.events.dates import KIND as EVENT
from handlers.private.visit import Choice, Visit
from messages.richtext import Style, plain
from storage import announcing, records
from storage.announcing import Listed

_MOST = 20
_TITLE = 34  # characters: a button is short
_ORDER = ("draft", "approval", "scheduled", "sending")
_OURS = (KIND, EVENT)
"""What has a screen of its own; of the rest there is the report alone."""


def show(visit: Visit, cases: Cases) -> None:
    """Everything that coordinators may want to open."""
    found = announcing.listed(visit.conn, _OURS, _MOST)
    if not found:
        visit.tell("announce-none")
        return
    found.sort(key=lambda one: _ORDER.index(one.state) if one.state in _ORDER else len(_ORDER))
    visit.offer(plain(visit.text("announce-list")).wrapped(Style.BOLD), [_choice(visit, one) for one in found])


def _choice(visit: Visit, one: Listed) -> Choice:
    state = visit.text(f"announce-short-{one.state}")
    label = f"{state} · {_title(visit, one)}"
    if one.troubled:
        label = f"{label} · {visit.text('announce-short-troubled', count=one.troubled)}"
    return label, f"an:show:{one.ref}" if one.composer in _OURS else f"bc:list:{one.ref}"


def _title(visit: Visit, one: Listed) -> str:
    record = records.get(visit.conn, one.record_id, secrets=visit.office.secrets) if one.record_id else None
    if record is None:
        return visit.text("announce-untitled")
    return cards.cut(cards.title(visit.conn, visit.office, record, visit.languages), _TITLE)
