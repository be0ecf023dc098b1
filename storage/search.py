"""Finding records: over all their language versions at once, whatever the accents, the case or the spelling.

Everything is folded in Python first (messages/folding.py), filtered in SQL, matched by the database's full text index
and ranked by rapidfuzz: no extension of a database is needed, and both databases find the same.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from storage import search_asking as asking
from storage import search_index as fulltext
from storage import search_words as vocabulary
from storage.search_asking import Asked
from storage.search_filters import Wanted, conditions, facets, facets_of, order, point, within
from storage.search_index import Query
from storage.search_likeness import neighbours
from storage.search_ranking import score
from storage.search_tables import search_records, search_tags, search_texts

__all__ = ["Found", "Hit", "Wanted", "find", "index", "remove", "tidy"]

_POOL = 120
"""Candidates that rapidfuzz ranks: what matches in its title first. What is beyond follows, the newest first."""
_COMMON = 1000
"""Records with a word; where a rarer one is asked for too, such a word matters in titles only."""

_R = search_records.c
_ROW: sa.BindParameter[int] = sa.bindparam("row")
_OLD = sa.select(_R.kind, _R.country, _R.rural).where(_R.record_id == _ROW)
_OLD_TAGS = sa.select(search_tags.c.dimension, search_tags.c.value).where(search_tags.c.record_id == _ROW)
_DROP_TAGS = search_tags.delete().where(search_tags.c.record_id == _ROW)
_DROP = search_records.delete().where(_R.record_id == _ROW)
_ADD, _ADD_TAGS = search_records.insert(), search_tags.insert()
_AS_WORDS: dict[str, Any] = {"pillars": (), "themes": (), "groups": (), "rural": None}
_TEXTS = (
    sa.select(_R.record_id, _R.newest, search_texts.c.title, search_texts.c.words)
    .join(search_texts, search_texts.c.record_id == _R.record_id)
    .where(_R.record_id.in_(sa.bindparam("pool", expanding=True)))
)


@dataclass(frozen=True, slots=True)
class Hit:
    """A record, and how well it answers: from 0 to 100; 0 where nothing was asked in words."""

    record_id: int
    score: float


@dataclass(frozen=True, slots=True)
class Found:
    """How many there are in all, and those of them that were asked for."""

    total: int
    hits: list[Hit]


def index(
    conn: sa.Connection,
    record_id: int,
    *,
    title: Sequence[str],
    texts: Sequence[str],
    tags: Mapping[str, Collection[str]],
    country: str,
    rural: bool,
    latitude: float | None,
    longitude: float | None,
    kind: str,
    newest: datetime,
) -> None:
    """Make a record findable, or findable as it is now: `title` and `texts` in all its languages together; `tags` by
    dimension (pillar, theme, group); `country` as ISO 3166 alpha-2 or empty; the place in degrees. Only what everybody
    may see belongs here: the words are stored as they are."""
    remove(conn, record_id)
    titles, text = "\n".join(fulltext.indexed(title)), " ".join(fulltext.indexed(texts))
    x, y, z = point(latitude, longitude) or (None, None, None)
    row = {"record_id": record_id, "kind": kind, "country": country, "rural": rural, "x": x, "y": y, "z": z}
    conn.execute(_ADD, {**row, "newest": newest})
    pairs = sorted({(dimension, value) for dimension, values in tags.items() for value in values})
    if pairs:
        rows = [{"record_id": record_id, "dimension": dimension, "value": value} for dimension, value in pairs]
        conn.execute(_ADD_TAGS, rows)
    fulltext.put(conn, record_id, titles, text, facets_of(kind, country, rural, pairs))
    vocabulary.learn(conn, {*titles.split(), *text.split()})


def remove(conn: sa.Connection, record_id: int) -> None:
    """Let a record be found no more. Its words stay in the vocabulary, of which nobody knows whose they are, until
    `tidy`."""
    old = conn.execute(_OLD, {"row": record_id}).first()
    if old is None:
        return
    tags = [(row.dimension, row.value) for row in conn.execute(_OLD_TAGS, {"row": record_id})]
    fulltext.take(conn, record_id, facets_of(old.kind, old.country, old.rural, tags))
    conn.execute(_DROP_TAGS, {"row": record_id})
    conn.execute(_DROP, {"row": record_id})


def tidy(conn: sa.Connection) -> None:
    """Forget the words of no record, and what the index still holds of removed ones. For quiet hours."""
    vocabulary.forget(conn, vocabulary.everything(conn) - set(fulltext.words_in_use(conn)))
    fulltext.compact(conn)


def find(conn: sa.Connection, wanted: Wanted, *, limit: int = 5, offset: int = 0) -> Found:
    """What is wanted, best first, the same order every time. Words that the index does not know are corrected; records
    with all the words, or else with any of them; the last word may be only the beginning of one. Takes any text."""
    with fulltext.preferred(conn):
        found = _find(conn, wanted, limit, offset)
        if not found.total and wanted.said:
            return _find(conn, replace(wanted, text=wanted.said, **_AS_WORDS), limit, offset)
        return found


def _find(conn: sa.Connection, wanted: Wanted, limit: int, offset: int) -> Found:
    if wanted.like is not None:
        scored = neighbours(conn, wanted)
        return Found(len(scored), [Hit(*one) for one in scored[offset : offset + limit]])
    asked = asking.read(conn, wanted.text)
    if not asked:
        chosen = sa.select(_R.record_id).where(*conditions(wanted))
        return Found(_count(conn, chosen), _listed(conn, chosen.order_by(*order(wanted)), limit, offset))
    query: Query = [one.terms for one in asked]
    found = _matching(conn, wanted, query, asked, limit, offset) if all(query) else Found(0, [])
    if found.total or len(asked) == 1:
        return found
    some = [one for one in asked if one.forms]
    query = [[term for one in some for term in one.terms]]
    return _matching(conn, wanted, query, some, limit, offset) if some else found


def _matching(
    conn: sa.Connection, wanted: Wanted, query: Query, asked: Sequence[Asked], limit: int, offset: int
) -> Found:
    if wanted.newest:
        return Found(_count(conn, _chosen(conn, wanted, query)), _by_age(conn, wanted, query, (), limit, offset))
    weights = [1.0] * len(asked)
    if len(query) == len(asked):
        pool = _candidates(conn, wanted, query, _POOL)
        total = len(pool) if len(pool) < _POOL else _count(conn, _chosen(conn, wanted, query))
    else:
        pool, weights = _candidates_of_any(conn, wanted, asked)
        total = _count(conn, _chosen(conn, wanted, query))
    hits = _ranked(conn, pool, [one.forms for one in asked], weights)[offset : offset + limit]
    if len(hits) < limit and offset + len(hits) < total:
        hits += _by_age(conn, wanted, query, pool, limit - len(hits), max(0, offset - len(pool)))
    return Found(total, hits)


def _ranked(
    conn: sa.Connection, pool: Sequence[int], asked: Sequence[Sequence[str]], weights: Sequence[float]
) -> list[Hit]:
    rows = conn.execute(_TEXTS, {"pool": pool}) if pool else ()
    ranked = sorted(
        (-score(asked, weights, row.title, row.words), -row.newest.timestamp(), row.record_id) for row in rows
    )
    return [Hit(record_id, -points) for points, _, record_id in ranked]


def _candidates(conn: sa.Connection, wanted: Wanted, query: Query, most: int, *, titles: bool = False) -> list[int]:
    """Ids, the youngest first: those whose titles match, and, unless `titles` only, then others."""
    found: dict[int, None] = {}
    for title in (True,) if titles else (True, False):
        if len(found) < most:
            chosen = _chosen(conn, wanted, query, title=title)
            chosen = chosen.order_by(fulltext.youngest(conn.dialect.name)).limit(most)
            found |= dict.fromkeys(conn.execute(chosen).scalars())
    return list(found)[:most]


def _candidates_of_any(conn: sa.Connection, wanted: Wanted, asked: Sequence[Asked]) -> tuple[list[int], list[float]]:
    """Each word gets its share of candidates, so that a common one does not crowd out a rare one; and how telling each
    word is."""
    common = [fulltext.commonness(conn, [one.terms], _COMMON) for one in asked]
    share = _POOL // len(asked)
    found: dict[int, None] = {}
    for one, records in zip(asked, common, strict=True):
        titles = records == _COMMON > min(common)
        found |= dict.fromkeys(_candidates(conn, wanted, [one.terms], share, titles=titles))
    return list(found), [1 / (1 + math.log1p(records)) for records in common]


def _chosen(conn: sa.Connection, wanted: Wanted, query: Query, *, title: bool = False) -> Any:
    dialect = conn.dialect.name
    chosen = fulltext.matching(query, facets(wanted), dialect, title=title)
    return fulltext.with_records(chosen, dialect).where(*within(wanted)) if wanted.near else chosen


def _by_age(
    conn: sa.Connection, wanted: Wanted, query: Query, known: Sequence[int], limit: int, offset: int
) -> list[Hit]:
    """Of those that match but are not known yet, the newest first."""
    chosen = fulltext.with_records(fulltext.matching(query, facets(wanted), conn.dialect.name), conn.dialect.name)
    rest = chosen.where(*within(wanted), _R.record_id.not_in(known)).order_by(_R.newest.desc(), _R.record_id)
    return _listed(conn, rest, limit, offset)


def _count(conn: sa.Connection, chosen: Any) -> int:
    return int(conn.execute(chosen.with_only_columns(sa.func.count(), maintain_column_froms=True)).scalar_one())


def _listed(conn: sa.Connection, chosen: Any, limit: int, offset: int) -> list[Hit]:
    return [Hit(record_id, 0.0) for record_id in conn.execute(chosen.limit(limit).offset(offset)).scalars()]
