"""The full text index, in the two databases' own terms: FTS5's MATCH, or @@ on tsvectors.

Terms are words as messages/folding.py cuts them, letters and digits only: no text can become syntax. Beside a record's
words stand its facets, words that nobody can type, so that filters are answered by the index too: joining thousands of
records that hold a common word costs tenfold. It says which records match, not how well: bm25 and ts_rank look at each.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import TSQUERY, TSVECTOR

from messages.folding import words
from storage.search_tables import search_records, search_texts

LONGEST = 40
"""Letters of a word that are looked at."""

_ELSEWHERE = ("enable_seqscan", "enable_indexscan")  # index-only and bitmap scans remain

_INDEX = sa.table("search_index", *map(sa.column, ("rowid", "record_id", "title", "words")))
_FTS: sa.ColumnElement[Any] = sa.literal_column("search_index")


@dataclass(frozen=True, slots=True)
class Term:
    """A folded word, or the beginning of one."""

    word: str
    prefix: bool = False


Query = Sequence[Sequence[Term]]
"""Every group must be matched by one of its terms."""


def facet(dimension: str, value: str) -> str:
    """The word for "this value in this dimension". Folding turns every æ into ae: none is ever left in a text."""
    return f"æ{dimension}æ" + "".join(letter for letter in value.lower() if letter.isascii() and letter.isalnum())


def indexed(texts: Iterable[str]) -> list[str]:
    """The words of each text as they are stored, joined by spaces. Single Latin letters say nothing."""
    return [" ".join(word[:LONGEST] for word in words(text) if len(word) > 1 or not word.isascii()) for text in texts]


def put(conn: sa.Connection, record_id: int, title: str, text: str, facets: Sequence[str]) -> None:
    """Enter a record's words and facets."""
    conn.execute(search_texts.insert(), {"record_id": record_id, "title": title, "words": text})
    every = " ".join([text, *facets])
    if conn.dialect.name == "sqlite":
        conn.execute(_PUT_FTS, {"row": record_id, "title": title, "words": every})
    else:
        vectors = {"title": _vector(" ".join([title, *facets])), "words": _vector(f"{title} {every}")}
        conn.execute(_PUT_VECTORS, {"row": record_id, **vectors})


def take(conn: sa.Connection, record_id: int, facets: Sequence[str]) -> None:
    """Take out a record that was entered with these facets."""
    if conn.dialect.name == "sqlite":  # FTS5 must be told exactly what it was given
        conn.execute(_TAKE_FTS, {"row": record_id, "facets": "".join(f" {one}" for one in facets)})
    else:
        conn.execute(_TAKE_VECTORS, {"row": record_id})
    conn.execute(_TAKE_TEXTS, {"row": record_id})


@contextmanager
def preferred(conn: sa.Connection) -> Iterator[None]:
    """Within this, PostgreSQL answers from the index alone. It takes reading rows for cheaper if a word is common, or
    seems to be, not knowing that each tsvector must be fetched from elsewhere and unpacked: up to tenfold. A writer's
    transaction then also does not collide with all others that write records, as after reading whole tables."""
    if conn.dialect.name == "sqlite":
        yield
        return
    conn.execute(_PLANS, {"value": "off"})
    yield
    conn.execute(_PLANS, {"value": "on"})  # after an error the transaction is over, and this with it


def matching(query: Query, facets: Query, dialect: str, *, title: bool = False) -> Any:
    """A selection of the ids of records that match both; `title`: the query in the title alone."""
    if dialect == "sqlite":
        words, narrowed = (_spelt(part, " AND ", " OR ", '"{}"', '"{}"*') for part in (query, facets))
        spelt = f"title : ({words})" if title else f"({words})"
        asked = f"{spelt} AND ({narrowed})" if facets else spelt
        return sa.select(_INDEX.c.rowid).where(_FTS.op("MATCH")(sa.literal(asked)))
    asked = _spelt([*query, *facets], " & ", " | ", "'{}'", "'{}':*")
    vector = _INDEX.c["title" if title else "words"]
    return sa.select(_INDEX.c.record_id).where(vector.op("@@")(sa.cast(sa.literal(asked), TSQUERY)))


def with_records(selection: Any, dialect: str) -> Any:
    """The same, joined to search_records, for conditions and orders that are not facets."""
    joined = sa.join(_INDEX, search_records, search_records.c.record_id == _JOINED[dialect])
    return selection.select_from(joined)


def youngest(dialect: str) -> Any:
    """The order of a selection that FTS5 gives by itself: reading may stop when there is enough."""
    return _INDEX.c.rowid.desc() if dialect == "sqlite" else _INDEX.c.record_id.desc()


def commonness(conn: sa.Connection, query: Query, most: int) -> int:
    """In how many records there is a match, facets apart; it does not count beyond `most`."""
    some = matching(query, (), conn.dialect.name).limit(most).subquery()
    return int(conn.execute(sa.select(sa.func.count()).select_from(some)).scalar_one())


def words_in_use(conn: sa.Connection) -> set[str]:
    """Every word of every record. Slow: for the nightly tidying."""
    rows = conn.execute(sa.select(search_texts.c.title, search_texts.c.words)).yield_per(500)
    return {word for row in rows for text in row for word in text.split()}


def compact(conn: sa.Connection) -> None:
    """FTS5 keeps the words of what was taken out until it merges its segments. PostgreSQL sees to that itself."""
    if conn.dialect.name == "sqlite":
        conn.execute(sa.text("INSERT INTO search_index (search_index) VALUES ('optimize')"))


_JOINED: dict[str, sa.ColumnElement[int]] = {
    "sqlite": sa.literal_column("+search_index.rowid"),  # the plus: never look up row by row in FTS5 (seconds)
    "postgresql": _INDEX.c.record_id,
}
_PLANS = sa.select(*(sa.func.set_config(name, sa.bindparam("value"), True) for name in _ELSEWHERE))
_PUT_FTS = sa.text("INSERT INTO search_index (rowid, title, words) VALUES (:row, :title, :words)")
_TAKE_FTS = sa.text(
    "INSERT INTO search_index (search_index, rowid, title, words)"
    " SELECT 'delete', record_id, title, words || :facets FROM search_texts WHERE record_id = :row"
)
_PUT_VECTORS = sa.text("INSERT INTO search_index (record_id, title, words) VALUES (:row, :title, :words)").bindparams(
    sa.bindparam("title", type_=TSVECTOR), sa.bindparam("words", type_=TSVECTOR)
)
_TAKE_VECTORS = sa.text("DELETE FROM search_index WHERE record_id = :row")
_TAKE_TEXTS = search_texts.delete().where(search_texts.c.record_id == sa.bindparam("row"))


def _vector(text: str) -> str:
    """As a tsvector is written."""
    return " ".join(f"'{word}'" for word in sorted(set(text.split())))


def _spelt(query: Query, every: str, some: str, word: str, beginning: str) -> str:
    groups = (some.join((beginning if term.prefix else word).format(term.word) for term in group) for group in query)
    return every.join(f"({group})" for group in groups)
