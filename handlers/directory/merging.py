"""Two records that are the same become one: the older published one stays, with what only the other one said.

Texts come along only if their author allowed at least what is allowed of the record that they come into; contacts
never do, since they are one person's.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from handlers.dialogues.catalogue import dialogues
from handlers.dialogues.model import Kind
from handlers.directory import publishing
from handlers.private.visit import Visit
from storage import records, reviewing
from storage.records import Record

_SEVERAL = (Kind.CHOICES, Kind.LANGUAGES)
_USES = ("publish", "export")  # what a consent lets others do with a text
_CHARTER = ("charter", "charter_until", "charter_signed")
"""What is public of a signature, which goes where the signature goes."""


@dataclass(frozen=True, slots=True)
class Merged:
    """What came of it. `added`: whether the record that is kept says more than before."""

    kept: Record
    merged: Record
    added: bool


def which_stays(one: Record, other: Record) -> tuple[Record, Record]:
    """(the record that is kept, the one that is not): published before not, older before younger."""

    def order(record: Record) -> tuple[bool, object, int]:
        published = record.state == "published"
        return (not published, record.published_at if published else record.created_at, record.id)

    kept, merged = sorted((one, other), key=order)
    return kept, merged


def merge(visit: Visit, one: Record, other: Record, *, role: str) -> Merged:
    """Make one of two records."""
    conn, office = visit.conn, visit.office
    kept, merged = which_stays(one, other)
    before = (*_said(visit, kept), kept.data)
    kept = _take_over(visit, kept, merged, role=role)
    added = before != (*_said(visit, kept), kept.data)
    reviewing.hand_over(conn, kept, merged)
    end = {"role": role, "person_id": visit.person.id, "action": "merged", "now": visit.now}
    gone = publishing.unpublish(conn, office, merged, "merged", **end)  # type: ignore[arg-type]
    publishing.changed(conn, office, kept)
    return Merged(records.get(conn, kept.id, secrets=office.secrets) or kept, gone, added)


def _said(visit: Visit, record: Record) -> tuple[set[str], dict[str, list[str]]]:
    texts = records.texts(visit.conn, record, secrets=visit.office.secrets)
    return {text.field for text in texts}, records.tags(visit.conn, record.id)


def _take_over(visit: Visit, kept: Record, merged: Record, *, role: str) -> Record:
    conn, secrets = visit.conn, visit.office.secrets
    allowed = all(name in merged.consents for name in _USES if name in kept.consents)
    fields, tags = _said(visit, kept)
    texts: dict[str, str] = {}
    languages: dict[str, str] = {}
    for name in sorted(_said(visit, merged)[0] - fields) if allowed else ():
        source = records.source_of(conn, merged, name, secrets=secrets)
        if source is not None:
            texts[name], languages[name] = source.text, source.language
    return records.change(
        conn,
        kept,
        role=role,
        person_id=visit.person.id,
        action="absorbed",
        secrets=secrets,
        now=visit.now,
        texts_now=texts,
        tags_now=_tags(kept.kind, tags, records.tags(conn, merged.id)),
        data_now={**(_known(merged) if allowed else {}), **_known(kept), **_charter(kept, merged)},
        languages=languages,
    )


def _known(record: Record) -> dict[str, object]:
    return {name: value for name, value in record.data.items() if value is not None}


def _charter(kept: Record, merged: Record) -> dict[str, object]:
    if kept.data.get("charter_signed") or not merged.data.get("charter_signed"):
        return {}
    return {name: merged.data[name] for name in _CHARTER if name in merged.data}


def _tags(
    kind: str, mine: Mapping[str, Sequence[str]], theirs: Mapping[str, Sequence[str]]
) -> dict[str, Sequence[str]]:
    """Lists of both; of what can be only one, what there was."""
    dialogue = dialogues().get(kind)
    found: dict[str, Sequence[str]] = dict(mine)
    for name, values in theirs.items():
        question = dialogue.question(name) if dialogue else None
        several = question is not None and question.kind in _SEVERAL
        if not mine.get(name):
            found[name] = values
        elif several:
            found[name] = list(dict.fromkeys((*mine[name], *values)))
    return found


def still_there(visit: Visit, ref: str) -> Record | None:
    """The record of this id, if it can still be merged with another."""
    record = records.by_ref(visit.conn, ref, secrets=visit.office.secrets)
    return record if record is not None and record.state in ("published", "submitted", "asked") else None
