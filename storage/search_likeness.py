"""Records like a given one: those that share its themes above all, then pillars, groups, country and words."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

import sqlalchemy as sa
from rapidfuzz import fuzz

from storage import search_index as fulltext
from storage.search_filters import Wanted, conditions, facets, within
from storage.search_index import Term
from storage.search_tables import search_records, search_tags, search_texts

_BY_TAGS, _BY_WORD = 60, 10  # candidates
_READ = 20  # the likeliest, whose texts are compared too
_WEIGHTS = {"theme": 3.0, "pillar": 1.0, "group": 1.0}
_TITLE_WORDS = 4
_SHORTEST = 4  # letters: shorter words are articles and the like, in all five languages
_TAGS, _COUNTRY, _TITLE, _TEXT = 55.0, 10.0, 15.0, 20.0  # points, 100 in all

_R, _T = search_records.c, search_tags.c
_NEEDED = sa.select(_R.record_id, _R.country, _R.newest, search_texts.c.title).join(
    search_texts, search_texts.c.record_id == _R.record_id
)
_WORDS = sa.select(search_texts.c.record_id, search_texts.c.words).where(
    search_texts.c.record_id.in_(sa.bindparam("records", expanding=True))
)

Tag = tuple[str, str]
"""Dimension and value."""


def neighbours(conn: sa.Connection, wanted: Wanted) -> list[tuple[int, float]]:
    """The records most like `wanted.like`, best first, with scores from 0 to 100; none if it is unknown."""
    itself = conn.execute(_NEEDED.where(_R.record_id == wanted.like)).first()
    if itself is None:
        return []
    tags = _tags_of(conn, [itself.record_id]).get(itself.record_id, set())
    ids = set(conn.execute(_sharing(tags, itself.country, wanted)).scalars()) if tags else set()
    for word in sorted(_telling(itself.title), key=lambda word: (-len(word), word))[:_TITLE_WORDS]:
        ids |= set(conn.execute(_with(word, wanted, conn.dialect.name)).scalars())
    ids.discard(itself.record_id)
    rows = {row.record_id: row for row in conn.execute(_NEEDED.where(_R.record_id.in_(sorted(ids))))}
    theirs = _tags_of(conn, rows)
    points = {
        record_id: _TAGS * _shared(tags, theirs.get(record_id, set()))
        + _COUNTRY * (row.country == itself.country != "")
        + _TITLE * fuzz.token_set_ratio(itself.title, row.title) / 100
        for record_id, row in rows.items()
    }
    likeliest = sorted(points, key=lambda one: (-points[one], one))[:_READ]
    texts = {row.record_id: _telling(row.words) for row in conn.execute(_WORDS, {"records": [*likeliest, wanted.like]})}
    for one in likeliest:
        points[one] += _TEXT * _overlap(texts[itself.record_id], texts[one])
    ranked = sorted((-points[one], -row.newest.timestamp(), one) for one, row in rows.items())
    return [(record_id, -worth) for worth, _, record_id in ranked]


def _tags_of(conn: sa.Connection, records: Collection[int]) -> dict[int, set[Tag]]:
    found: dict[int, set[Tag]] = {}
    for row in conn.execute(search_tags.select().where(_T.record_id.in_(list(records)))):
        found.setdefault(row.record_id, set()).add((row.dimension, row.value))
    return found


def _sharing(tags: set[Tag], country: str, wanted: Wanted) -> Any:
    worth = sa.func.sum(sa.case(_WEIGHTS, value=_T.dimension, else_=0.0))
    shared = sa.or_(*(sa.and_(_T.dimension == name, _T.value == value) for name, value in sorted(tags)))
    sharing = sa.select(_T.record_id, worth.label("worth")).where(shared).group_by(_T.record_id).subquery()
    at_home = sa.case((_R.country == country, 1), else_=0)
    return (
        sa.select(_R.record_id)
        .join(sharing, sharing.c.record_id == _R.record_id)
        .where(*conditions(wanted))
        .order_by(sharing.c.worth.desc(), at_home.desc(), _R.newest.desc(), _R.record_id)
        .limit(_BY_TAGS)
    )


def _with(word: str, wanted: Wanted, dialect: str) -> Any:
    chosen = fulltext.matching([[Term(word)]], facets(wanted), dialect, title=True)
    if wanted.near:
        chosen = fulltext.with_records(chosen, dialect).where(*within(wanted))
    return chosen.order_by(fulltext.youngest(dialect)).limit(_BY_WORD)


def _telling(text: str) -> set[str]:
    return {word for word in text.split() if len(word) >= _SHORTEST}


def _shared(mine: set[Tag], theirs: set[Tag]) -> float:
    total = sum(_WEIGHTS.get(name, 0.0) for name, _ in mine | theirs)
    return sum(_WEIGHTS.get(name, 0.0) for name, _ in mine & theirs) / total if total else 0.0


def _overlap(mine: set[str], theirs: set[str]) -> float:
    return len(mine & theirs) / len(mine | theirs) if mine or theirs else 0.0
