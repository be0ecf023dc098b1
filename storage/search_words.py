"""The vocabulary of everything indexed, and which of its words a misspelt one may be.

Trigrams name the few words that look alike, rapidfuzz says how far each is: no extension of either database.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

import sqlalchemy as sa
from rapidfuzz.distance import OSA
from sqlalchemy.dialects import postgresql, sqlite

from storage import search_tables as t
from storage.sql import insert_new

_SHORTEST = 3
_LONGEST = 30
_CANDIDATES = 40  # words by shared trigrams whose distance is measured
_CORRECTIONS = 4
_LAST = "\U0010ffff"

_KNOWN = sa.select(t.search_words.c.word).where(t.search_words.c.word.in_(sa.bindparam("asked", expanding=True)))
_BEGUN = (
    sa.select(t.search_words.c.word)
    .where(t.search_words.c.word >= sa.bindparam("start"), t.search_words.c.word < sa.bindparam("stop"))
    .limit(1)
)
_NEW = {
    name: dialect.insert(t.search_words).on_conflict_do_nothing().returning(t.search_words.c.word)
    for name, dialect in (("sqlite", sqlite), ("postgresql", postgresql))
}
_DROP_WORD = t.search_words.delete().where(t.search_words.c.word == sa.bindparam("gone"))
_DROP_GRAMS = t.search_grams.delete().where(
    t.search_grams.c.word == sa.bindparam("gone"),
    t.search_grams.c.gram.in_(sa.bindparam("grams", expanding=True)),
    t.search_grams.c.length == sa.bindparam("letters"),
)
_ALIKE = (
    sa.select(t.search_grams.c.word)
    .where(
        t.search_grams.c.gram.in_(sa.bindparam("grams", expanding=True)),
        t.search_grams.c.length.between(sa.bindparam("least"), sa.bindparam("most")),
    )
    .group_by(t.search_grams.c.word)
    .order_by(sa.func.count().desc(), t.search_grams.c.word)
    .limit(_CANDIDATES)
)


def correctable(word: str) -> bool:
    """Whether the vocabulary holds words like this one: not the short ones, no numbers."""
    return _SHORTEST <= len(word) <= _LONGEST and not word.isdigit()


def learn(conn: sa.Connection, words: Iterable[str]) -> None:
    """Enter those that are new. It asks the database for nothing first: what a SERIALIZABLE transaction has looked up
    collides with what others enter beside it."""
    asked = sorted({word for word in words if correctable(word)})  # sorted: writers at once would lock crosswise
    if not asked:
        return
    fresh = conn.execute(_NEW[conn.dialect.name], [{"word": word} for word in asked]).scalars().all()
    rows = sorted((gram, len(word), word) for word in fresh for gram in _grams(word))
    insert_new(conn, t.search_grams, [{"gram": gram, "length": length, "word": word} for gram, length, word in rows])


def forget(conn: sa.Connection, words: Collection[str]) -> None:
    """Take these out."""
    for word in words:
        conn.execute(_DROP_WORD, {"gone": word})
        conn.execute(_DROP_GRAMS, {"gone": word, "grams": sorted(_grams(word)), "letters": len(word)})


def everything(conn: sa.Connection) -> set[str]:
    """The whole vocabulary."""
    return set(conn.execute(sa.select(t.search_words.c.word)).scalars())


def known(conn: sa.Connection, asked: Collection[str]) -> set[str]:
    """Those of the words that are in the vocabulary."""
    return set(conn.execute(_KNOWN, {"asked": list(asked)}).scalars())


def begins_one(conn: sa.Connection, start: str) -> bool:
    """Whether any word begins so."""
    return conn.execute(_BEGUN, {"start": start, "stop": start + _LAST}).first() is not None


def corrections(conn: sa.Connection, word: str) -> list[str]:
    """The words that this one is probably a misspelling of, the nearest ones only, at most four; itself left out."""
    if not correctable(word):
        return []
    slack = _slack(word)
    bounds = {"least": len(word) - slack, "most": len(word) + slack}
    alike = conn.execute(_ALIKE, {"grams": sorted(_grams(word)), **bounds}).scalars()
    near = [(OSA.distance(word, other, score_cutoff=slack), other) for other in alike if other != word]
    least = min((distance for distance, _ in near), default=slack + 1)
    return [other for distance, other in near if distance == least <= slack][:_CORRECTIONS]


def _slack(word: str) -> int:
    """How many letters of a word may be wrong, missing, too many or swapped."""
    return 1 if len(word) < 5 else 2 if len(word) < 10 else 3


def _grams(word: str) -> set[str]:
    padded = f"  {word} "  # two spaces before: a right beginning counts for more
    return {padded[i : i + 3] for i in range(len(padded) - 2)}
