"""Which ideas say about the same: titles and texts compared in every language that both are there in, translations by
machine included, so that ideas from different languages meet. It only proposes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import sqlalchemy as sa
from rapidfuzz import fuzz

from handlers.private.visit import Office
from messages.folding import fold
from storage import records
from storage.records import Record

LIKELY = 55.0
"""Percent from which an idea is marked as alike."""
_LONGEST = 1000
_COMPARED = 300

Texts = Mapping[tuple[str, str], str]


def alike(conn: sa.Connection, office: Office, record: Record, others: Sequence[int]) -> list[tuple[Record, int]]:
    """(idea, percent) of the others, the most alike first."""
    mine = _texts(conn, office, record)
    found = []
    for other_id in others[:_COMPARED]:
        other = records.get(conn, other_id, secrets=office.secrets)
        if other is not None and other.id != record.id:
            found.append((other, round(percent(mine, _texts(conn, office, other)))))
    return sorted(found, key=lambda pair: (-pair[1], -pair[0].id))


def percent(mine: Texts, theirs: Texts) -> float:
    """How alike two are, 0 to 100: by the language in which they are most alike."""
    found = 0.0
    for language in {language for _, language in mine} & {language for _, language in theirs}:
        title = fuzz.token_set_ratio(mine.get(("title", language), ""), theirs.get(("title", language), ""))
        ours, others = (
            " ".join(texts.get((name, language), "") for name in ("title", "summary")) for texts in (mine, theirs)
        )
        found = max(found, 0.5 * title + 0.5 * fuzz.token_set_ratio(ours, others))
    return found


def _texts(conn: sa.Connection, office: Office, record: Record) -> Texts:
    return {
        (text.field, text.language): fold(text.text)[:_LONGEST]
        for text in records.texts(conn, record, secrets=office.secrets)
        if text.field in ("title", "summary")
    }
