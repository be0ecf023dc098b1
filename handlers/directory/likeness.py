"""Which other record may be the same as this one: titles and texts compared by rapidfuzz, language by language, among
records of the kind in about the same place. It only proposes; a coordinator decides.
"""

from __future__ import annotations

import heapq
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import sqlalchemy as sa
from rapidfuzz import fuzz, process

from handlers.private.visit import Office
from messages.folding import fold
from messages.folding import words as folded_words
from storage import records, reviewing
from storage.records import Record
from storage.reviewing import Near
from storage.search_filters import point

NEAR = 60.0
"""Kilometres: a town, its suburbs and the next town."""
_LIKELY = 70.0
"""Percent from which a record is named as a likely duplicate."""
_SURE = 90.0
"""Percent from which the title alone, or the text alone, is enough."""
_WITHIN = 0.85  # what a name within another one counts
_POOL = 15  # candidates that are compared in full
_LONGEST = 2000  # characters of a text that are compared
_EARTH = 6371.0  # km
_NEVER = frozenset(("testimony", "request", "offer"))
"""Kinds of which two alike are two: each is somebody's own."""

Texts = Mapping[tuple[str, str], str]
"""Folded texts by field and language."""


@dataclass(frozen=True, slots=True)
class Likely:
    """A record that may be the same, and how alike they are in percent."""

    record: Record
    percent: int


def likely(conn: sa.Connection, office: Office, record: Record, *, most: int = 3) -> list[Likely]:
    """The records that may be the same as this one, likeliest first."""
    if record.kind in _NEVER:
        return []
    mine = _texts(conn, office, record)
    found = []
    for other in _pool(conn, office, record, mine):
        percent = _alike(mine, _texts(conn, office, other))
        if percent >= _LIKELY:
            found.append(Likely(other, round(percent)))
    return sorted(found, key=lambda one: (-one.percent, one.record.id))[:most]


def differ(before: str, after: str) -> float:
    """How little of a text is left in another: 0 for the same, 100 for nothing in common."""
    return 100 - fuzz.ratio(fold(before)[:_LONGEST], fold(after)[:_LONGEST])


def _pool(conn: sa.Connection, office: Office, record: Record, mine: Texts) -> list[Record]:
    """What is worth comparing in full: the published ones with the nearest titles, those that share most words, and
    all that wait about the same place."""
    near = reviewing.near(conn, record, kilometres=NEAR)
    words = {word for (name, _), text in mine.items() if name != "title" for word in folded_words(text)}
    scored = [*_by_title(_of(mine, "title"), near), *_by_words(words, near)]
    best = dict.fromkeys(record_id for _, record_id in sorted(scored, reverse=True))
    published = [records.get(conn, record_id, secrets=office.secrets) for record_id in list(best)[:_POOL]]
    waiting = [
        one for one in reviewing.unpublished(conn, record, secrets=office.secrets) if _about_the_same_place(record, one)
    ]
    return [one for one in (*published, *waiting) if one is not None]


def _by_title(titles: Sequence[str], near: Sequence[Near]) -> list[tuple[float, int]]:
    lines = [(title, one.record_id) for one in near for title in one.titles]
    found = []
    for title in titles:
        for scorer, worth in ((fuzz.token_sort_ratio, 1.0), (fuzz.token_set_ratio, _WITHIN)):
            hits = process.extract(title, [line for line, _ in lines], scorer=scorer, limit=_POOL, score_cutoff=50)
            found += [(score * worth, lines[index][1]) for _, score, index in hits]
    return found


def _by_words(words: set[str], near: Sequence[Near]) -> list[tuple[float, int]]:
    if not words:
        return []
    shared = ((len(words.intersection(one.words.split())) / len(words) * 100, one.record_id) for one in near)
    return heapq.nlargest(_POOL, shared)


def _about_the_same_place(one: Record, other: Record) -> bool:
    countries = (reviewing.country_of(one), reviewing.country_of(other))
    if all(countries) and countries[0] != countries[1]:
        return False
    here, there = (_point(record) for record in (one, other))
    if here is None or there is None:
        return True
    return sum(a * b for a, b in zip(here, there, strict=True)) >= math.cos(NEAR / _EARTH)


def _point(record: Record) -> tuple[float, float, float] | None:
    place = record.data.get("place")
    return point(place.get("latitude"), place.get("longitude")) if isinstance(place, dict) else None


def _texts(conn: sa.Connection, office: Office, record: Record) -> Texts:
    return {
        (text.field, text.language): fold(text.text)[:_LONGEST]
        for text in records.texts(conn, record, secrets=office.secrets)
        if text.field in ("title", "summary") and text.text
    }


def _alike(mine: Texts, theirs: Texts) -> float:
    """Percent. Titles are compared in all languages, since names stay as they are; texts only within one."""
    ours, others = _of(mine, "title"), _of(theirs, "title")
    title = max((_named(one, other) for one in ours for other in others), default=0.0)
    common = [key for key in mine if key in theirs and key[0] == "summary"]
    text = max((fuzz.token_set_ratio(mine[key], theirs[key]) for key in common), default=None)
    if text is None:
        return title
    sure = max(percent if percent >= _SURE else 0.0 for percent in (title, text))
    return max(0.6 * title + 0.4 * text, sure)


def _of(texts: Texts, name: str) -> Sequence[str]:
    return [text for (field, _), text in texts.items() if field == name]


def _named(one: str, other: str) -> float:
    """How alike two names are, whatever the order of their words; a name within the other counts for less."""
    return max(fuzz.token_sort_ratio(one, other), _WITHIN * fuzz.token_set_ratio(one, other))
