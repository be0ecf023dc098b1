"""Who did what to a record, in words: its history, who was quicker, what its author has just changed.

People are named by their role alone, to reviewers too: who decides answers for the network, not as a person.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa

from handlers.dialogues.answers import show_date
from handlers.directory import cards
from handlers.directory.card_facts import field_key
from handlers.directory.review_entries import listed, quoted
from handlers.private.visit import Office
from messages.names import isolate, neutralise
from messages.richtext import RichText, Style, joined, plain
from storage import records
from storage.records import Record, Revision

_SHOWN = 300  # characters of a reason in a history
_TEXTS = (500, 500)  # characters of a text before and after, in a notice of what changed
_WHOLE = (700, 2600)  # and in a suggestion: the new one whole, both in one message
_BLOCKS = 3  # texts shown before and after: what else changed is named
_LINES = 25  # of a history
_DECISIONS = {
    "published": ("published", "restored"),
    "refused": ("refused",),
    "merged": ("merged",),
    "withdrawn": ("withdrawn",),
    "asked": ("asked", "suggested"),
}
"""What leads to a state; other states are said without who did it."""
_NO_FIELDS = frozenset(("suggested", "suggestion-accepted", "suggestion-declined", "refused"))
"""Actions whose line keeps something else than old texts."""


def who(office: Office, role: str, language: str) -> str:
    """A role in words: "a coordinator"."""
    key = f"review-role-{role}"
    return office.catalog.text(key if office.catalog.has(key) else "review-role-other", language)


def already(conn: sa.Connection, office: Office, record: Record, language: str) -> str:
    """That a record is not waiting any more, and who saw to that."""
    catalog = office.catalog
    last = _decision(conn, office, record)
    if last is None:
        state = catalog.text(f"review-state-{record.state}", language)
        return catalog.text("review-already-other", language, state=state)
    date = show_date(f"{last.at:%Y-%m-%d}", language)
    key = f"review-already-{record.state}"
    return catalog.text(key, language, who=who(office, last.role, language), date=date)


def _decision(conn: sa.Connection, office: Office, record: Record) -> Revision | None:
    actions = _DECISIONS.get(record.state, ())
    found = [one for one in records.history(conn, record.id, secrets=office.secrets) if one.action in actions]
    return found[-1] if found else None


def history(conn: sa.Connection, office: Office, record: Record, language: str) -> RichText:
    """Every change of a record in words, the latest last; what it said before is not repeated."""
    catalog = office.catalog
    found = records.history(conn, record.id, secrets=office.secrets)
    title = quoted(conn, office, record, language)
    lines = [plain(catalog.text("review-history-of", language, title=title)).wrapped(Style.BOLD)]
    if len(found) > _LINES:
        lines.append(plain("…"))
    datas = _datas(found, record)
    for number, one in list(enumerate(found))[-_LINES:]:
        date = show_date(f"{one.at:%Y-%m-%d}", language)
        done = _done(office, one, datas[number], language)
        lines.append(
            plain(
                catalog.text("review-history-line", language, date=date, who=who(office, one.role, language), what=done)
            )
        )
    return joined(lines, "\n")


def _done(office: Office, one: Revision, data_after: dict[str, Any], language: str) -> str:
    catalog = office.catalog
    key = f"review-action-{one.action}"
    done = catalog.text(key if catalog.has(key) else "review-action-other", language)
    fields = fields_changed(office, one, data_after, language)
    if fields:
        return catalog.text("review-history-fields", language, what=done, fields=listed(fields, language))
    reason = one.changes.get("reason")
    if isinstance(reason, str):
        shown = isolate(cards.cut(neutralise(reason, len(reason) + 1), _SHOWN))
        return catalog.text("review-history-reason", language, what=done, reason=shown)
    return done


def _datas(found: Sequence[Revision], record: Record) -> list[dict[str, Any]]:
    """What the data were after each revision: each keeps those before it."""
    after: list[dict[str, Any]] = []
    data = record.data
    for one in reversed(found):
        after.append(data)
        before = one.changes.get("data")
        data = before if isinstance(before, dict) else data
    return after[::-1]


def fields_changed(office: Office, one: Revision, data_after: dict[str, Any], language: str) -> list[str]:
    """The names of what a revision changed; texts and data that have no name in words are left out."""
    if one.action in _NO_FIELDS:
        return []
    names = [name for name in one.changes if name not in ("tags", "data")]
    before = one.changes.get("data")
    if isinstance(before, dict):
        names += [name for name in {**before, **data_after} if before.get(name) != data_after.get(name)]
    keys = [field_key(name) for name in dict.fromkeys(names)]
    return [office.catalog.text(key, language) for key in keys if office.catalog.has(key)]


def difference(conn: sa.Connection, office: Office, record: Record, one: Revision, language: str) -> RichText:
    """What its author changed, before and after; each text cut to what fits."""
    catalog = office.catalog
    blocks: list[RichText] = []
    for name, before in one.changes.items():
        if name in ("tags", "data") or len(blocks) == _BLOCKS:
            continue
        now = records.source_of(conn, record, name, secrets=office.secrets)
        label = catalog.text(field_key(name), language) if catalog.has(field_key(name)) else ""
        blocks.append(was_and_is(office, label, str(before or ""), now.text if now else "", language))
    others = fields_changed(office, one, record.data, language)
    named = {catalog.text(field_key(name), language) for name in one.changes if catalog.has(field_key(name))}
    rest = [name for name in others if name not in named]
    if one.changes.get("tags") not in (None, records.tags(conn, record.id)):
        rest.append(catalog.text("review-tags", language))
    if rest:
        blocks.append(plain(catalog.text("review-also-changed", language, fields=listed(rest, language))))
    return joined(blocks, "\n\n")


def was_and_is(
    office: Office, label: str, before: str, after: str, language: str, *, most: tuple[int, int] = _TEXTS
) -> RichText:
    """A text before and after, each cut to `most` characters."""
    catalog = office.catalog
    lines = [plain(label).wrapped(Style.BOLD)] if label else []
    for key, text, longest in (("review-was", before, most[0]), ("review-is", after, most[1])):
        shown = isolate(cards.cut(text.strip(), longest)) if text.strip() else "–"
        lines.append(plain(catalog.text(key, language) + " ") + plain(shown))
    return joined(lines, "\n")


def last_edit(conn: sa.Connection, office: Office, record: Record) -> Revision | None:
    """What its author changed last, if nothing has changed since."""
    found = records.history(conn, record.id, secrets=office.secrets)
    edits = [one for one in found if one.version == record.version and one.action == "edited"]
    return edits[-1] if edits else None


def suggestion(
    conn: sa.Connection, office: Office, record: Record, name: str, before: str, text: str, language: str
) -> RichText:
    """Another wording, for its author to decide."""
    catalog = office.catalog
    title = quoted(conn, office, record, language)
    label = catalog.text(field_key(name), language) if catalog.has(field_key(name)) else ""
    head = plain(catalog.text("review-told-suggested", language, title=title))
    return joined([head, was_and_is(office, label, before, text, language, most=_WHOLE)], "\n\n")


def answers_to(record: Record, suggestion_id: int) -> list[tuple[str, str]]:
    """What an author can say to a suggestion."""
    return [
        ("mine-accept", f"m:accept:{record.ref}:{record.version}:{suggestion_id}"),
        ("mine-decline", f"m:decline:{record.ref}:{record.version}:{suggestion_id}"),
    ]
