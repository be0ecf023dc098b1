"""The tables that search reads: what filters need beside the folded text, a vocabulary, and its trigrams.

The full text index itself, `search_index`, is outside the metadata, since each database has a kind of its own: FTS5
over the columns of `search_texts`, or a tsvector. CREATE_INDEX is how migrations make it.
"""

from __future__ import annotations

import sqlalchemy as sa

from storage.tables import Identity, metadata
from storage.types import UtcDateTime

Bytewise = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
"""Text that sorts by code points on every server, so that all words with one beginning lie side by side."""

search_records = sa.Table(
    "search_records",
    metadata,
    sa.Column("record_id", Identity, primary_key=True, autoincrement=False),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("country", sa.Text, nullable=False),
    sa.Column("rural", sa.Boolean, nullable=False),
    sa.Column("x", sa.Double),  # the place as a point on a sphere of radius 1: distances are sums and products,
    sa.Column("y", sa.Double),  # which every database has, and neither poles nor the date line are special
    sa.Column("z", sa.Double),
    sa.Column("newest", UtcDateTime, nullable=False),
)
"""Small rows: a common word is in thousands of records, and each is looked at to see whether the filters let it by."""

sa.Index("ix_search_records_kind_newest", search_records.c.kind, search_records.c.newest, search_records.c.record_id)

search_texts = sa.Table(
    "search_texts",
    metadata,
    sa.Column("record_id", Identity, primary_key=True, autoincrement=False),
    sa.Column("title", sa.Text, nullable=False),  # folded words; one line for each language's
    sa.Column("words", sa.Text, nullable=False),  # folded words of all texts in all languages, the title apart
)

search_tags = sa.Table(
    "search_tags",
    metadata,
    sa.Column("record_id", Identity, primary_key=True, autoincrement=False),
    sa.Column("dimension", sa.Text, primary_key=True),  # pillar | theme | group
    sa.Column("value", sa.Text, primary_key=True),
)
sa.Index("ix_search_tags_dimension_value", search_tags.c.dimension, search_tags.c.value, search_tags.c.record_id)

search_words = sa.Table("search_words", metadata, sa.Column("word", Bytewise, primary_key=True))
"""Every word of three letters or more that was ever indexed; those of no record any more go when it is tidied."""

search_grams = sa.Table(
    "search_grams",
    metadata,
    sa.Column("gram", Bytewise, primary_key=True),
    sa.Column("length", sa.SmallInteger, primary_key=True),  # of the word: one misspelt is about as long as the right
    sa.Column("word", Bytewise, primary_key=True),
    sqlite_with_rowid=False,
)
"""The trigrams of the vocabulary, by which a misspelt word finds those it may have been meant to be."""

CREATE_INDEX = {
    "sqlite": (
        "CREATE VIRTUAL TABLE search_index USING fts5(title, words, content='search_texts',"
        " content_rowid='record_id',"
        " tokenize=\"unicode61 remove_diacritics 0 categories 'L* N* Co Cn Mn Mc'\")",
    ),
    "postgresql": (
        "CREATE TABLE search_index (record_id BIGINT NOT NULL CONSTRAINT pk_search_index PRIMARY KEY,"
        " title TSVECTOR NOT NULL, words TSVECTOR NOT NULL)",
        "CREATE INDEX ix_search_index_title ON search_index USING gin (title) WITH (fastupdate = off)",
        "CREATE INDEX ix_search_index_words ON search_index USING gin (words) WITH (fastupdate = off)",
    ),
}
"""By dialect. Python has cut the texts into folded words before: FTS5's tokenizer need only split at spaces, and a
tsvector is spelt word by word (what `simple` would make of them), so both agree on what a word is. `fastupdate`
would make writers of different records wait for one another's list of what is pending. FTS5's `rebuild` would lose the
facets (storage/search_index.py), which are in no column of `search_texts`: index the records again instead."""
