"""The full text index, in the two databases' own terms: FTS5's MATCH, or @@ on tsvectors.

Terms are words as messages/folding.py cuts them, letters and digits only: no text can become syntax. It says which
records match, not how well: bm25 and ts_rank look at every one of them, and a common word is in most.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import TSQUERY, TSVECTOR

from messages.folding import words
from storage.search_tables import search_records, search_texts

LONGEST = 40
"""Letters of a word that are looked at."""

_INDEX = sa.table("search_index", *map(sa.column, ("rowid", "record_id", "title", "words")))
_FTS: sa.ColumnElement[Any] = sa.literal_column("search_index")


@dataclass(frozen=True, slots=True)
class Term:
    """A folded word, or the beginning of one."""

    word: str
    prefix: bool = False


Query = Sequence[Sequence[Term]]
"""Every group must be matched by one of its terms."""


def indexed(texts: Iterable[str]) -> list[str]:
    """The words of each text as they are stored, joined by spaces. Single Latin letters say nothing."""
    return [" ".join(word[:LONGEST] for word in words(text) if len(word) > 1 or not word.isascii()) for text in texts]


def put(conn: sa.Connection, record_id: int, title: str, text: str) -> None:
    """Enter a record's words."""
    row = {"record_id": record_id, "title": title, "words": text}
    conn.execute(search_texts.insert(), row)
    if conn.dialect.name == "sqlite":
        conn.execute(_PUT_FTS, row)
    else:
        vectors = {"title": _vector(title), "words": _vector(f"{title} {text}")}
        conn.execute(_PUT_VECTORS, {"record_id": record_id, **vectors})


def take(conn: sa.Connection, record_id: int) -> None:
    """Take a record out."""
    if conn.dialect.name == "sqlite":  # FTS5 must be told exactly what it was given
        conn.execute(_TAKE_FTS, {"record_id": record_id})
    else:
        conn.execute(_TAKE_VECTORS, {"record_id": record_id})
    conn.execute(_TAKE_TEXTS, {"row": record_id})


def prefer(conn: sa.Connection) -> None:
    """For this transaction, let PostgreSQL answer from the index alone. It takes reading rows for cheaper if a word is
    common, or seems to be, not knowing that each tsvector must be fetched from elsewhere and unpacked: up to tenfold.
    """
    if conn.dialect.name == "postgresql":
        conn.execute(_PREFER)


def matching(query: Query, dialect: str, *, title: bool = False) -> Any:
    """A selection of `search_records.record_id`, from the index joined to it, of the records that match; `title`: in
    the title alone. Further conditions and an order are for the caller to add."""
    if dialect == "sqlite":
        spelt = _spelt(query, " AND ", " OR ", '"{}"', '"{}"*')
        condition = _FTS.op("MATCH")(sa.literal(f"title : ({spelt})" if title else spelt))
    else:
        asked = sa.cast(sa.literal(_spelt(query, " & ", " | ", "'{}'", "'{}':*")), TSQUERY)
        condition = _INDEX.c["title" if title else "words"].op("@@")(asked)
    joined = sa.join(_INDEX, search_records, search_records.c.record_id == _JOINED[dialect])
    return sa.select(search_records.c.record_id).select_from(joined).where(condition)


def commonness(conn: sa.Connection, query: Query, most: int) -> int:
    """In how many records there is a match, filters apart; it does not count beyond `most`."""
    some = matching(query, conn.dialect.name).limit(most).subquery()
    return int(conn.execute(sa.select(sa.func.count()).select_from(some)).scalar_one())


def youngest(dialect: str) -> Any:
    """The order of a selection that FTS5 gives by itself: reading may stop when there is enough."""
    return _INDEX.c.rowid.desc() if dialect == "sqlite" else _INDEX.c.record_id.desc()


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
_PREFER = sa.select(*(sa.func.set_config(name, "off", True) for name in ("enable_seqscan", "enable_indexscan", "jit")))
_PUT_FTS = sa.text("INSERT INTO search_index (rowid, title, words) VALUES (:record_id, :title, :words)")
_TAKE_FTS = sa.text(
    "INSERT INTO search_index (search_index, rowid, title, words)"
    " SELECT 'delete', record_id, title, words FROM search_texts WHERE record_id = :record_id"
)
_PUT_VECTORS = sa.text(
    "INSERT INTO search_index (record_id, title, words) VALUES (:record_id, :title, :words)"
).bindparams(sa.bindparam("title", type_=TSVECTOR), sa.bindparam("words", type_=TSVECTOR))
_TAKE_VECTORS = sa.text("DELETE FROM search_index WHERE record_id = :record_id")
_TAKE_TEXTS = search_texts.delete().where(search_texts.c.record_id == sa.bindparam("row"))


def _vector(text: str) -> str:
    """As a tsvector is written."""
    return " ".join(f"'{word}'" for word in sorted(set(text.split())))


def _spelt(query: Query, every: str, some: str, word: str, beginning: str) -> str:
    groups = (some.join((beginning if term.prefix else word).format(term.word) for term in group) for group in query)
    return every.join(f"({group})" for group in groups)
