"""Votes and their ballots. A ballot belongs to a voter, a person or an organisation, and is ciphertext; who a voter is
today is asked when ballots are counted, so that linking and unlinking accounts neither doubles nor loses one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from typing import Any

import orjson
import sqlalchemy as sa

from storage import participation_tables as p
from storage import record_tables as r
from storage import tables as t
from storage.crypto import Secrets

v, b, rec = p.votes.c, p.ballots.c, r.records.c


@dataclass(frozen=True, slots=True)
class Vote:
    """How a vote is held. `dots`: what each voter has to give, or how many options at most; 0 for no limit. It is open
    from `opens_at` to `closes_at`, whenever the bot gets to closing it (`closed_at`)."""

    record_id: int
    method: str = "one"
    counted: str = "person"
    colleges: bool = False
    dots: int = 0
    quorum: int = 0
    opens_at: datetime | None = None
    closes_at: datetime | None = None
    closed_at: datetime | None = None
    noticed_at: datetime | None = None

    def is_open(self, now: datetime) -> bool:
        """Whether a ballot cast now counts."""
        opened = self.opens_at is not None and self.opens_at <= now and self.closed_at is None
        return opened and (self.closes_at is None or now < self.closes_at)


@dataclass(frozen=True, slots=True)
class Ballot:
    """One ballot. `picks` are numbers of options from 0; `objection` says why somebody does not consent, `quote`
    whether that may be shown, in `language`."""

    id: int
    record_id: int
    voter: str
    person_id: int
    college: str
    picks: tuple[int, ...]
    at: datetime
    objection: str = ""
    quote: bool = False
    language: str = ""


def add(conn: sa.Connection, vote: Vote) -> None:
    """Keep how a vote is held, beside its record."""
    conn.execute(p.votes.insert().values(**asdict(vote)))


def get(conn: sa.Connection, record_id: int) -> Vote | None:
    """How the vote of a record is held."""
    row = conn.execute(sa.select(p.votes).where(v.record_id == record_id)).first()
    return None if row is None else _vote(row)


def update(conn: sa.Connection, record_id: int, **values: Any) -> None:
    """Set columns."""
    conn.execute(p.votes.update().where(v.record_id == record_id).values(**values))


def leaving(conn: sa.Connection) -> list[Vote]:
    """Votes that open as soon as their texts are translated, at `opens_at` at the latest."""
    query = (
        sa.select(p.votes)
        .join(r.records, rec.id == v.record_id)
        .where(rec.kind == "vote", rec.state == "submitted", v.opens_at.is_not(None))
    )
    return [_vote(row) for row in conn.execute(query)]


def to_close(conn: sa.Connection, now: datetime) -> list[Vote]:
    """Votes whose time is over, and that nobody has counted."""
    return _select(conn, v.closes_at <= now, v.closed_at.is_(None), _public())


def to_notice(conn: sa.Connection, now: datetime, before: timedelta) -> list[Vote]:
    """Open votes that close within that time, of which nobody was told."""
    soon = (v.closes_at > now, v.closes_at <= now + before)
    return _select(conn, *soon, v.closed_at.is_(None), v.noticed_at.is_(None), _public())


def open_now(conn: sa.Connection, now: datetime, limit: int = 20) -> list[Vote]:
    """Votes in which ballots count now, the one that closes first first."""
    return _select(conn, sa.or_(v.closes_at.is_(None), v.closes_at > now), v.closed_at.is_(None), _public())[:limit]


def closed(conn: sa.Connection, limit: int) -> list[Vote]:
    """Votes that were counted, the latest first."""
    query = sa.select(p.votes).where(v.closed_at.is_not(None), _public())
    return [_vote(row) for row in conn.execute(query.order_by(v.closed_at.desc(), v.record_id).limit(limit))]


def corrected(conn: sa.Connection) -> dict[int, datetime]:
    """When a translation was last corrected, of votes under way where that was since they opened."""
    h = r.revisions.c
    query = (
        sa.select(v.record_id, sa.func.max(h.at).label("at"))
        .join(r.revisions, h.record_id == v.record_id)
        .where(v.closed_at.is_(None), v.opens_at.is_not(None), h.action == "corrected", h.at > v.opens_at, _public())
        .group_by(v.record_id)
    )
    return {row.record_id: row.at for row in conn.execute(query)}


def prepared(conn: sa.Connection, person_ids: Sequence[int]) -> list[Vote]:
    """Votes that these persons have not opened yet."""
    mine = (rec.kind == "vote", rec.state == "submitted", rec.person_id.in_(person_ids))
    query = sa.select(p.votes).join(r.records, rec.id == v.record_id).where(*mine).order_by(v.record_id)
    return [_vote(row) for row in conn.execute(query)]


def _public() -> sa.ColumnElement[bool]:
    public = sa.select(rec.id).where(rec.kind == "vote", rec.state.in_(("published", "archived")))
    return v.record_id.in_(public)


def _select(conn: sa.Connection, *conditions: sa.ColumnElement[bool]) -> list[Vote]:
    query = sa.select(p.votes).where(*conditions).order_by(v.closes_at, v.record_id)
    return [_vote(row) for row in conn.execute(query)]


def _vote(row: Any) -> Vote:
    return Vote(**row._mapping)


# ballots


def cast(conn: sa.Connection, ballot: Ballot, *, secrets: Secrets) -> None:
    """Keep a ballot instead of the voter's former one; its `id` is not used."""
    said = {"picks": list(ballot.picks), "quote": ballot.quote, "language": ballot.language}
    values = {
        "person_id": ballot.person_id,
        "college": ballot.college,
        "choices": secrets.encrypt(orjson.dumps(said).decode()),
        "objection": secrets.encrypt(ballot.objection) if ballot.objection else None,
        "at": ballot.at,
    }
    mine = (b.record_id == ballot.record_id, b.voter == ballot.voter)
    if conn.execute(p.ballots.update().where(*mine).values(**values)).rowcount == 0:
        conn.execute(p.ballots.insert().values(record_id=ballot.record_id, voter=ballot.voter, **values))


def hand_over(conn: sa.Connection, kept_id: int, merged_id: int) -> None:
    """Two entries turned out to be one organisation: it has one ballot in each vote, the one that was cast last."""
    kept, merged = f"o{kept_id}", f"o{merged_id}"
    rows = conn.execute(
        sa.select(b.id, b.record_id).where(b.voter.in_((kept, merged))).order_by(b.record_id, b.at, b.id)
    ).all()
    last = {row.record_id: row.id for row in rows}
    older = [row.id for row in rows if last[row.record_id] != row.id]
    conn.execute(p.ballots.delete().where(b.id.in_(older)))
    conn.execute(p.ballots.update().where(b.voter == merged).values(voter=kept))


def ballot_of(conn: sa.Connection, record_id: int, voters: Sequence[str], *, secrets: Secrets) -> Ballot | None:
    """The latest ballot of a voter who goes by these names."""
    query = sa.select(p.ballots).where(b.record_id == record_id, b.voter.in_(voters)).order_by(b.at.desc(), b.id.desc())
    row = conn.execute(query.limit(1)).first()
    return None if row is None else _ballot(row, secrets)


def ballots_of(conn: sa.Connection, record_id: int, *, secrets: Secrets) -> list[Ballot]:
    """All ballots of a vote as they were cast, oldest first."""
    query = sa.select(p.ballots).where(b.record_id == record_id).order_by(b.at, b.id)
    return [_ballot(row, secrets) for row in conn.execute(query)]


def voted(conn: sa.Connection, record_id: int, *, secrets: Secrets) -> list[int]:
    """The persons who cast a ballot that says something, as they are today."""
    said = [ballot.id for ballot in ballots_of(conn, record_id, secrets=secrets) if ballot.picks]
    query = _today(sa.select(b.id, _canonical().label("who")).select_from(p.ballots)).where(b.record_id == record_id)
    return sorted({row.who for row in conn.execute(query) if row.id in set(said)})


def today(conn: sa.Connection, record_id: int) -> dict[str, str]:
    """Who the voters of a vote are today: persons are whom they were linked with, organisations themselves."""
    query = _today(sa.select(b.voter, _canonical().label("who")).select_from(p.ballots)).where(b.record_id == record_id)
    return {row.voter: f"p{row.who}" if row.voter.startswith("p") else row.voter for row in conn.execute(query)}


def college_said(conn: sa.Connection, person_ids: Sequence[int]) -> str:
    """The college that one of these persons last said they belong to; "" if none did."""
    query = sa.select(b.college).where(b.person_id.in_(person_ids), b.college != "").order_by(b.at.desc()).limit(1)
    return conn.execute(query).scalar() or ""


def _canonical() -> sa.ColumnElement[int]:
    return sa.func.coalesce(t.persons.c.merged_into, t.persons.c.id)


def _today(query: sa.Select[Any]) -> sa.Select[Any]:
    return query.join(t.persons, t.persons.c.id == b.person_id)


def _ballot(row: Any, secrets: Secrets) -> Ballot:
    said: Mapping[str, Any] = orjson.loads(secrets.decrypt(row.choices))
    return Ballot(
        id=row.id,
        record_id=row.record_id,
        voter=row.voter,
        person_id=row.person_id,
        college=row.college,
        picks=tuple(said["picks"]),
        at=row.at,
        objection=secrets.decrypt(row.objection) if row.objection else "",
        quote=bool(said.get("quote")),
        language=said.get("language", ""),
    )


# whom somebody speaks for


def organisations_of(conn: sa.Connection, person_ids: Sequence[int], now: datetime) -> list[int]:
    """The organisations that one of these persons represents: whose entry or whose published records they lead, or for
    which they signed the charter."""
    public = ("published", "archived")
    leads = (rec.person_id.in_(person_ids), rec.state.in_(public))
    own = sa.select(rec.id.label("id")).where(*leads, rec.kind == "organisation")
    through = sa.select(rec.organisation_id.label("id")).where(*leads, rec.organisation_id.is_not(None))
    s = p.signatures.c
    signed = sa.select(s.organisation_id.label("id")).where(
        s.person_id.in_(person_ids), s.ended_at.is_(None), s.until >= now.date()
    )
    every = sa.union(own, through, signed).subquery()
    query = sa.select(rec.id).where(rec.id.in_(sa.select(every.c.id)), rec.state.in_((*public, "submitted", "asked")))
    return sorted(conn.execute(query).scalars())


def types_of(conn: sa.Connection, organisation_ids: Sequence[int]) -> dict[int, str]:
    """The type of each of these organisations (messages/enumerations.py, orgtype), where it is said."""
    c = r.tags.c
    query = sa.select(c.record_id, c.value).where(c.record_id.in_(organisation_ids), c.value.in_(ORGTYPES))
    return {row.record_id: row.value for row in conn.execute(query.order_by(c.record_id, c.value))}


ORGTYPES = ("civil_society", "local_authority", "academic", "network_of_institutions", "public_institution")
