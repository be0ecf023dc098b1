"""Searches of people: the last few of each, so that "more" finds its way, and those kept, whose news are told.

What somebody looks for says a lot about them: words and what was understood of them are ciphertext.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from typing import Any

import orjson
import sqlalchemy as sa

from storage.crypto import Secrets
from storage.drafts import new_ref
from storage.record_tables import records as r
from storage.record_tables import saved_searches as s
from storage.search_filters import Wanted

PASSING = 5
"""Searches of a person that are remembered besides the kept ones."""


@dataclass(frozen=True, slots=True)
class Search:
    """A search as typed and as understood. `told_at`: what was published until then is known; `tells`: whether news
    are wanted."""

    id: int
    ref: str
    person_id: int
    words: str
    wanted: Wanted
    kept: bool
    tells: bool
    told_at: datetime


def remember(
    conn: sa.Connection, person_id: int, words: str, wanted: Wanted, *, secrets: Secrets, now: datetime
) -> Search:
    """A search that was just made; the oldest passing one beyond the last few is forgotten."""
    mine = (s.c.person_id == person_id, s.c.kept.is_(False))
    newest = sa.select(s.c.id).where(*mine).order_by(s.c.id.desc()).limit(PASSING - 1)
    conn.execute(s.delete().where(*mine, s.c.id.not_in(list(conn.execute(newest).scalars()))))
    row = {
        "person_id": person_id,
        "ref": new_ref(),
        "words": secrets.encrypt(words),
        "wanted": _sealed(wanted, True, secrets),
        "created_at": now,
        "told_at": now,
        "kept": False,
    }
    made: int = conn.execute(s.insert().values(**row).returning(s.c.id)).scalar_one()
    return Search(made, str(row["ref"]), person_id, words, wanted, False, True, now)


def by_ref(conn: sa.Connection, ref: str, person_ids: Sequence[int], *, secrets: Secrets) -> Search | None:
    """A search of one of these persons."""
    row = conn.execute(sa.select(s).where(s.c.ref == ref, s.c.person_id.in_(person_ids))).first()
    return None if row is None else _search(row, secrets)


def kept(conn: sa.Connection, person_ids: Sequence[int], *, secrets: Secrets) -> list[Search]:
    """What these persons keep, oldest first."""
    query = sa.select(s).where(s.c.person_id.in_(person_ids), s.c.kept.is_(True)).order_by(s.c.id)
    return [_search(row, secrets) for row in conn.execute(query)]


def keep(conn: sa.Connection, search: Search) -> None:
    """Keep a search. What was published since it was made is news."""
    conn.execute(s.update().where(s.c.id == search.id).values(kept=True))


def set_tells(conn: sa.Connection, search: Search, tells: bool, *, secrets: Secrets, now: datetime) -> Search:
    """Whether news of it are wanted; what was published while they were not stays untold."""
    sealed = _sealed(search.wanted, tells, secrets)
    conn.execute(s.update().where(s.c.id == search.id).values(wanted=sealed, told_at=now))
    return replace(search, tells=tells, told_at=now)


def told(conn: sa.Connection, search: Search, until: datetime) -> None:
    """What was published until then is told."""
    conn.execute(s.update().where(s.c.id == search.id).values(told_at=until))


def drop(conn: sa.Connection, search: Search) -> None:
    """Forget a search."""
    conn.execute(s.delete().where(s.c.id == search.id))


def forget_passing(conn: sa.Connection, before: datetime) -> None:
    """Forget searches that nobody kept."""
    conn.execute(s.delete().where(s.c.kept.is_(False), s.c.created_at <= before))


def with_news(conn: sa.Connection, *, secrets: Secrets) -> list[Search]:
    """The kept searches of which there may be news: something was published since they were told of last."""
    latest = sa.select(sa.func.max(r.c.published_at)).where(r.c.state == "published").scalar_subquery()
    query = sa.select(s).where(s.c.kept.is_(True), s.c.told_at < latest).order_by(s.c.person_id, s.c.id)
    return [_search(row, secrets) for row in conn.execute(query)]


def published_after(conn: sa.Connection, kind: str, moment: datetime) -> dict[int, datetime]:
    """When each public record of a kind was published, of those that were after a moment; oldest first."""
    c = r.c
    public = (c.kind == kind, c.state == "published", c.visibility == "public")
    query = sa.select(c.id, c.published_at).where(*public, c.published_at > moment).order_by(c.published_at, c.id)
    return {row.id: row.published_at for row in conn.execute(query)}


def _sealed(wanted: Wanted, tells: bool, secrets: Secrets) -> bytes:
    return secrets.encrypt(orjson.dumps({"wanted": asdict(wanted), "tells": tells}).decode())


def _search(row: Any, secrets: Secrets) -> Search:
    data = orjson.loads(secrets.decrypt(row.wanted))
    known = Wanted.__dataclass_fields__
    found: dict[str, Any] = {
        name: tuple(value) if isinstance(value, list) else value
        for name, value in data["wanted"].items()
        if name in known
    }
    words = secrets.decrypt(row.words)
    return Search(row.id, row.ref, row.person_id, words, Wanted(**found), row.kept, data["tells"], row.told_at)
